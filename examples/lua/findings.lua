--- What an editor should look at in one article, as a list of plain tables.
-- Shared by check.lua and the web handler. Each finding has
--   kind     damaged-figure, conflicting-figures, unclosed-quotation, unattributed-quotation
--   level    "error" (stop and look) or "note" (worth a look)
--   message  one line of English
--   first, last, text   the place in the copy, in bytes as string.sub counts them
--   line, column        the same place as an editor's window shows it
local copydesk = require "copydesk"

local findings = {}

-- What is looked at, out of all figures and quotations: no table is made of the others.
local DAMAGED, DIRECT = { damaged = true }, { kind = "direct" }

-- The line and the column, in characters, of a byte.
local function place_of(text, first)
    local line, start = 1, 1
    local feed = text:find("\n", 1, true)
    while feed and feed < first do
        line, start = line + 1, feed + 1
        feed = text:find("\n", start, true)
    end
    local _, continuing = text:sub(start, first - 1):gsub("[\128-\191]", "")
    return line, first - start - continuing + 1
end

local function add(list, article, kind, level, item, message)
    local line, column = place_of(article.text, item.first)
    list[#list + 1] = {
        kind = kind, level = level, message = message, line = line, column = column,
        first = item.first, last = item.last, text = item.text,
    }
end

local function add_damaged(list, article)
    for figure in article:each("figures", DAMAGED) do
        add(list, article, "damaged-figure", "error", figure, ("“%s”: %s"):format(figure.text, figure.damage))
    end
end

-- A mark that opens and never closes: the quotation ends where its words do.
local function add_quotations(list, article)
    for quote in article:each("quotes", DIRECT) do
        if quote.words.first > quote.first and quote.words.last == quote.last then
            add(list, article, "unclosed-quotation", "error", quote, "a quotation opens here and does not close")
        end
        if not quote.speaker then
            add(list, article, "unattributed-quotation", "note", quote, "nobody is named as saying this")
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
        add(list, article, "conflicting-figures", group.minor and "note" or "error", group.mentions[1],
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
