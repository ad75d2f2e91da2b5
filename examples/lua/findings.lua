--- What an editor should look at in one article, as a list of plain tables.
-- Shared by check.lua and the web handler. Each finding has
--   kind     damaged-figure, conflicting-figures, doubtful-name, unclosed-quotation, unattributed-quotation
--   level    "error" (stop and look) or "note" (worth a look)
--   message  one line of English
--   first, last, text   the place in the copy, in bytes as string.sub counts them
--   line, column        the same place as an editor's window shows it
local copydesk = require "copydesk"

local findings = {}

-- The line and the column, in characters, of a byte.
local function place_of(text, first)
    local line, start = 1, 1
    for at in text:sub(1, first - 1):gmatch("\n()") do line, start = line + 1, at end
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
    for _, figure in ipairs(article.figures) do
        if figure.damaged then
            add(list, article, "damaged-figure", "error", figure, ("“%s”: %s"):format(figure.text, figure.damage))
        end
    end
end

-- A mark that opens and never closes: the quotation ends where its words do.
local function add_quotations(list, article)
    for _, quote in ipairs(article.quotes) do
        if quote.kind == "direct" then
            if quote.words and quote.words.first > quote.first and quote.words.last == quote.last then
                add(list, article, "unclosed-quotation", "error", quote, "a quotation opens here and does not close")
            end
            if not quote.speaker then
                add(list, article, "unattributed-quotation", "note", quote, "nobody is named as saying this")
            end
        end
    end
end

-- An article can disagree with itself: 40 arrests in its headline, 14 in its last line.
local function add_conflicts(list, article, story)
    for group in story:each "figures" do
        if group.status ~= "conflict" then return end -- conflicts come first
        local texts = {}
        for i, mention in ipairs(group.mentions) do texts[i] = "“" .. mention.text .. "”" end
        add(list, article, "conflicting-figures", group.minor and "note" or "error", group.mentions[1],
            table.concat(texts, ", ") .. ": " .. group.reason)
    end
end

local function add_names(list, article, story)
    for group in story:each "names" do
        if group.doubt then add(list, article, "doubtful-name", "note", group.mentions[1], group.doubt) end
    end
end

--- The findings of an article that was read with every stage, in order of place.
function findings.of(article)
    local list = {}
    local story = assert(copydesk.story { article })
    add_damaged(list, article)
    add_quotations(list, article)
    add_conflicts(list, article, story)
    add_names(list, article, story)
    story:close()
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
