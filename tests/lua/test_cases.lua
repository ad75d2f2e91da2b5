-- Every case of tests/cases, through the Lua module.
local lu = require "luaunit"
local cases = require "cases"
local copydesk = require "copydesk"

local LISTS = { token = "tokens", sentence = "sentences", entity = "entities", figure = "figures", quote = "quotes" }
local GROUPS = { name = "names", ["figure-group"] = "figures", ["quote-group"] = "quotes", passage = "passages" }

local function text_of(span) return span and span.text or "" end

local function field_fits(line, key, found)
    local wanted = line:value(key)
    if wanted == nil then return line.open or found == "" end
    return wanted == found
end

-- The bare columns after a figure's kind: numbers, unit, the word "damaged".
local function read_figure_line(line)
    local numbers, unit, damaged = {}, "", line:value("damaged") ~= nil
    for _, column in ipairs(line:bare(3)) do
        local low, high = column:match("^(%-?%d[%d%.]*) ?(%-?%d?[%d%.]*)$")
        if low then
            numbers[#numbers + 1] = tonumber(low)
            numbers[#numbers + 1] = tonumber(high)
        elseif column == "damaged" then
            damaged = true
        else
            unit = column
        end
    end
    return numbers, unit, damaged
end

local function values_fit(line, numbers, figure)
    if #numbers > 0 then return figure.low == numbers[1] and figure.high == numbers[#numbers] end
    if line.open or figure.kind == "date" or figure.kind == "time" then return true end
    return figure.low ~= figure.low and figure.high ~= figure.high
end

local function damage_fits(line, wanted, found)
    local reason = line:value("damaged")
    if reason then return reason == found end
    return wanted == (found ~= nil) or (line.open and not wanted)
end

local FITS = {}

function FITS.token(line, item) return line.columns[2] == nil or line.columns[2] == item.kind end

function FITS.sentence() return true end

function FITS.entity(line, item) return line.columns[2] == nil or line.columns[2] == item.label end

function FITS.figure(line, item)
    local numbers, unit, damaged = read_figure_line(line)
    if line.columns[2] and line.columns[2] ~= item.kind then return false end
    if not (line.open and unit == "") and unit ~= item.unit then return false end
    return values_fit(line, numbers, item) and damage_fits(line, damaged, item.damage)
        and field_fits(line, "when", item.when) and field_fits(line, "modifier", item.modifier or "")
        and field_fits(line, "of", text_of(item.of))
end

function FITS.quote(line, item)
    if line.columns[2] and line.columns[2] ~= item.kind then return false end
    for _, key in ipairs { "entity", "words" } do
        if line:value(key) and line:value(key) ~= text_of(item[key]) then return false end
    end
    return field_fits(line, "speaker", text_of(item.speaker)) and field_fits(line, "cue", text_of(item.cue))
end

-- The number of the first line that is not met, or nil.
local function unmet_line(case, kind, items)
    local more, found = cases.says(case, "more", kind), 1
    local function fits(line)
        local item = items[found]
        return item and item.text == line.columns[1] and FITS[kind](line, item)
    end
    for _, line in ipairs(cases.expected(case, kind)) do
        while more and found <= #items and not fits(line) do found = found + 1 end
        if not fits(line) then return line.number end
        found = found + 1
    end
    if not more and found <= #items then return case.number end
end

local function mention_fits(column, mention)
    local text, name = column:match("^(.*)@(.-)$")
    return mention and name == mention.article and text == mention.item.text
end

local function mentions_fit(line, first, mentions)
    local found = 1
    for _, column in ipairs(line:bare(first)) do
        while line.open and found <= #mentions and not mention_fits(column, mentions[found]) do found = found + 1 end
        if not mention_fits(column, mentions[found]) then return false end
        found = found + 1
    end
    return line.open or found > #mentions
end

local function change_fits(line, change)
    return line.columns[1] == change.article and line.columns[2] == change.kind
        and field_fits(line, "from", text_of(change.before)) and field_fits(line, "to", text_of(change.after))
end

-- The change lines right after a quote-group line, against all changes but the kept ones.
local function changes_fit(case, line, group)
    local wanted, found = {}, {}
    local after = false
    for _, other in ipairs(case.lines) do
        if after and other.kind ~= "change" then break end
        if after then wanted[#wanted + 1] = other end
        after = after or other == line
    end
    for _, change in ipairs(group.changes) do
        if change.kind ~= "kept" then found[#found + 1] = change end
    end
    if #wanted == 0 then return true end
    if #wanted ~= #found then return false end
    for i, change in ipairs(found) do
        if not change_fits(wanted[i], change) then return false end
    end
    return true
end

local function group_fits(case, line, group)
    local head = line.kind == "name" and group.name or line.kind == "figure-group" and group.status
    if not mentions_fit(line, head and 2 or 1, group.mentions) then return false end
    if head and line.columns[1] ~= head then return false end
    for _, key in ipairs { "label", "doubt", "measures", "reason", "speaker" } do
        if line:value(key) and line:value(key) ~= (group[key] or "") then return false end
    end
    for _, key in ipairs { "minor", "disputed", "exact" } do
        if line:value(key) and line:value(key) ~= (group[key] and "yes" or "no") then return false end
    end
    if line:value("words") and line:value("words") ~= tostring(group.words) then return false end
    return line.kind ~= "quote-group" or changes_fit(case, line, group)
end

local function unmet_group_line(case, kind, groups)
    local left = {}
    for i, group in ipairs(groups) do left[i] = group end
    for _, line in ipairs(cases.expected(case, kind)) do
        local met
        for i, group in ipairs(left) do
            if group_fits(case, line, group) then met = i break end
        end
        if not met then return line.number end
        table.remove(left, met)
    end
    for _, group in ipairs(left) do
        if not cases.says(case, "more", kind) and #group.mentions > 1 then return case.number end
    end
end

local function read(copy) return assert(copydesk.read(copy.text, { date = copy.date })) end

local function fail_at(case, number, found)
    lu.fail(("%s:%d: not what was found in \"%s\": %s"):format(case.path, number, case.title, lu.prettystr(found)))
end

local function check_story(case)
    local articles, story = {}, assert(copydesk.story {})
    for _, copy in ipairs(case.copies) do
        articles[copy.name] = read(copy)
        assert(story:add(articles[copy.name], copy.name))
    end
    for kind, list in pairs(GROUPS) do
        local unmet = cases.expected(case, kind) and unmet_group_line(case, kind, story[list])
        if unmet then fail_at(case, unmet, story[list]) end
    end
end

local function check_article(case)
    local copy = case.copies[1] or { text = "" }
    local article = read(copy)
    for kind, list in pairs(LISTS) do
        for _, item in ipairs(article[list]) do
            lu.assertEquals(copy.text:sub(item.first, item.last), item.text)
        end
        local unmet = cases.expected(case, kind) and unmet_line(case, kind, article[list])
        if unmet then fail_at(case, unmet, article[list]) end
    end
end

-- A line whose kind nobody compares would pass for ever.
local function check_kinds(case)
    lu.assertTrue(#case.lines > 0)
    for _, line in ipairs(case.lines) do
        local kind = (line.kind == "no" or line.kind == "more") and line.columns[1] or line.kind
        local known = not case.is_story and LISTS[kind] or case.is_story and (GROUPS[kind] or kind == "change")
        if not known then lu.fail(("%s:%d: no such kind of item: %s"):format(case.path, line.number, kind)) end
    end
end

TestCases = {}

for _, case in ipairs(cases.read_all("tests/cases")) do
    local name = ("test_%s_%d: %s"):format(case.path:match("([^/]+)%.txt$"), case.number, case.title)
    TestCases[name] = function()
        check_kinds(case)
        if case.is_story then check_story(case) else check_article(case) end
    end
end

os.exit(lu.LuaUnit.run(), true)
