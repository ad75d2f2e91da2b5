#!/usr/bin/env lua
--- The corrections desk: which figures, names and quotations differ between a published article and its corrected version.
--
--     lua corrections.lua [--date 2023-06-05] [--json] PUBLISHED CORRECTED
--
--     figure changed: “£500 million” (line 3) is now “£480 million” (line 3)
--     name removed: “Robert Jenrick” (line 7)
--
-- The words of both versions are aligned; a figure stands against the figure in the same place. One that only moved is
-- not a change. Exit status: 0 nothing of this kind changed, 1 something did, 2 a wrong call.
package.path = (arg[0]:match("^(.*/)") or "./") .. "?.lua;" .. package.path
local align = require "align"
local copydesk = require "copydesk"
local folder = require "folder"

local USAGE = "usage: corrections.lua [--date YYYY-MM-DD] [--json] PUBLISHED CORRECTED\n"

local function stop(message)
    io.stderr:write("corrections.lua: ", message, "\n", USAGE)
    os.exit(2)
end

local function read_arguments()
    local options, at = {}, 1
    while arg[at] do
        if arg[at] == "--json" then
            options.json = true
        elseif arg[at] == "--date" and arg[at + 1] then
            at = at + 1
            options.date = arg[at]
        elseif arg[at] == "--help" then
            io.write(USAGE)
            os.exit(0)
        elseif arg[at]:match "^%-" then
            stop("what is " .. arg[at] .. "?")
        else
            options[#options + 1] = arg[at]
        end
        at = at + 1
    end
    if #options ~= 2 then stop "two files are compared" end
    return options
end

local function read_version(path, date)
    local text, problem = folder.read(path)
    if not text then stop(problem) end
    local article, why = copydesk.read(text, { date = date })
    if not article then stop(path .. ": " .. why) end
    return article
end

-- ---- what stands against what --------------------------------------------------------

local function words_of(article)
    local words = {}
    for i, token in ipairs(article.tokens) do words[i] = token.text end
    return words
end

-- The indexes of an item's first and last token.
local function token_range(tokens, item)
    local low, high = 1, #tokens
    while low < high do
        local middle = math.floor((low + high) / 2)
        if tokens[middle].last < item.first then low = middle + 1 else high = middle end
    end
    local last = low
    while tokens[last + 1] and tokens[last + 1].first <= item.last do last = last + 1 end
    return low, last
end

-- For every token its counterpart, or the gap it lies in: the counterpart of the nearest aligned token before it.
local function gaps_of(count, same)
    local gap, before = {}, 0
    for i = 1, count do
        before = same[i] or before
        gap[i] = before
    end
    return gap
end

local function meets(same, gap, range, other)
    for i = range[1], range[2] do
        if same[i] and same[i] >= other[1] and same[i] <= other[2] then return true end
    end
    return gap[range[1]] + 1 >= other[1] and gap[range[1]] < other[2]
end

-- Two items of a kind say the same: for figures by value, for the rest by their words.
local function says_the_same(one, other)
    if one.text:gsub("%s+", " ") == other.text:gsub("%s+", " ") then return true end
    return one.low ~= nil and one.low == other.low and one.high == other.high and one.unit == other.unit
        and one.kind == other.kind and one.modifier == other.modifier
end

-- Pairs the items of two versions. First those in the same place, then, of what is left over, those that moved.
local function pair_items(old, new, old_tokens, new_tokens, same)
    local gap = gaps_of(#old_tokens, same)
    local partner, taken, ranges = {}, {}, {}
    for j, item in ipairs(new) do ranges[j] = { token_range(new_tokens, item) } end
    local from = 1
    for i, item in ipairs(old) do
        local range = { token_range(old_tokens, item) }
        for j = from, #new do
            if not taken[j] and (new[j].label == item.label) and meets(same, gap, range, ranges[j]) then
                partner[i], taken[j], from = j, true, j + 1
                break
            end
        end
    end
    for i, item in ipairs(old) do
        for j = 1, partner[i] and 0 or #new do
            if not taken[j] and says_the_same(item, new[j]) then
                partner[i], taken[j] = j, true
                break
            end
        end
    end
    return partner, taken
end

local function line_of(text, item)
    local _, breaks = text:sub(1, item.first):gsub("\n", "")
    return breaks + 1
end

local function place(article, item)
    return { text = item.text, first = item.first, last = item.last, line = line_of(article.text, item) }
end

local function add_changes(changes, what, old, new, list, same)
    local partner, taken = pair_items(old[list], new[list], old.tokens, new.tokens, same)
    for i, item in ipairs(old[list]) do
        local other = new[list][partner[i]]
        if not other then
            changes[#changes + 1] = { what = what, change = "removed", before = place(old, item) }
        elseif not says_the_same(item, other) then
            changes[#changes + 1] = { what = what, change = "changed", before = place(old, item), after = place(new, other) }
        end
    end
    for j, item in ipairs(new[list]) do
        if not taken[j] then changes[#changes + 1] = { what = what, change = "added", after = place(new, item) } end
    end
end

-- ---- telling ------------------------------------------------------------------------------

local function shown(where) return ("“%s” (line %d)"):format(where.text:gsub("%s+", " "), where.line) end

local function print_changes(changes)
    for _, change in ipairs(changes) do
        local text = shown(change.before or change.after)
        if change.change == "changed" then text = text .. " is now " .. shown(change.after) end
        print(("%s %s: %s"):format(change.what, change.change, text))
    end
end

local options = read_arguments()
local old, new = read_version(options[1], options.date), read_version(options[2], options.date)
local same = align.lists(words_of(old), words_of(new))
local changes = {}
add_changes(changes, "figure", old, new, "figures", same)
add_changes(changes, "name", old, new, "entities", same)
add_changes(changes, "quotation", old, new, "quotes", same)
if options.json then
    print(#changes > 0 and copydesk.to_json(changes) or "[]")
else
    print_changes(changes)
end
os.exit(#changes > 0 and 1 or 0)
