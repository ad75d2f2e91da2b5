--- What an editor should look at in one article, as a list of plain tables.
-- Shared by check.lua and the web handler. Each finding has
--   kind     damaged-figure, conflicting-figures, unclosed-quotation, unattributed-quotation
--   level    "error" (stop and look) or "note" (worth a look)
--   message  one line of English
--   first, last, text   the place in the copy, in bytes as string.sub counts them
--   line, column        the same place as an editor's window shows it
local copydesk = require "copydesk"

-- LuaJIT cannot compile calls of a module in C, and loses a tenth of a request in the web handler by trying.
if rawget(_G, "jit") then require("jit").off(true, true) end

local findings = {}

-- What is looked at, out of all figures and quotations: no table is made of the others.
local DAMAGED, DIRECT = { damaged = true }, { kind = "direct" }

local function add(list, kind, level, item, message)
    list[#list + 1] = {
        kind = kind, level = level, message = message, first = item.first, last = item.last, text = item.text,
        line = 0, column = 0, -- add_places fills them in
    }
end

-- Line and column, in characters, of findings that are in order: the text is gone through once, however many there are.
local function add_places(list, text)
    local line, column, at = 1, 1, 1 -- at: the byte to which the line has been counted
    local feed = text:find("\n", 1, true)
    for _, finding in ipairs(list) do
        while feed and feed < finding.first do
            line, column, at = line + 1, 1, feed + 1
            feed = text:find("\n", at, true)
        end
        local _, continuing = text:sub(at, finding.first - 1):gsub("[\128-\191]", "")
        column = column + finding.first - at - continuing
        at = finding.first
        finding.line, finding.column = line, column
    end
end

local function add_damaged(list, article)
    for figure in article:each("figures", DAMAGED) do
        add(list, "damaged-figure", "error", figure, ("“%s”: %s"):format(figure.text, figure.damage))
    end
end

-- A mark that opens and never closes: the quotation ends where its words do.
local function add_quotations(list, article)
    for quote in article:each("quotes", DIRECT) do
        if quote.words.first > quote.first and quote.words.last == quote.last then
            add(list, "unclosed-quotation", "error", quote, "a quotation opens here and does not close")
        end
        if not quote.speaker then
            add(list, "unattributed-quotation", "note", quote, "nobody is named as saying this")
        end
    end
end

-- An article can disagree with itself: of 39 dead, 31 men and 7 women. Few can, and to know which costs next to nothing.
local function add_conflicts(list, article)
    if not article:may_conflict() then return end
    local story = assert(copydesk.story { article })
    for group in story:each "figures" do
        if group.status ~= "conflict" then break end -- conflicts come first
        local texts = {}
        for i, mention in ipairs(group.mentions) do texts[i] = "“" .. mention.text .. "”" end
        add(list, "conflicting-figures", group.minor and "note" or "error", group.mentions[1],
            table.concat(texts, ", ") .. ": " .. group.reason)
    end
    story:close()
end

--- The findings of an article that was read with every stage, in order of place.
function findings.of(article)
    local list = {}
    add_damaged(list, article)
    add_quotations(list, article)
    add_conflicts(list, article)
    table.sort(list, function(a, b)
        if a.first ~= b.first then return a.first < b.first end
        return a.kind < b.kind
    end)
    add_places(list, article.text)
    return list
end

--- How many are errors.
function findings.count_errors(list)
    local errors = 0
    for _, finding in ipairs(list) do
        if finding.level == "error" then errors = errors + 1 end
    end
    return errors
end

return findings
