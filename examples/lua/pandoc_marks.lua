--- A pandoc filter that marks names and figures.
--
--     pandoc --lua-filter pandoc_marks.lua article.md -o article.html
--
-- Each becomes a span: class "name" with data-label, class "figure" with data-kind, data-low, data-high, data-unit and so on, and
-- class "damaged" where the numeral is broken. The metadata field `date` (2023-06-05), where there is one, dates the article.
--
-- The copy of all paragraphs and headings is read as one text, so that a name known from the lead is known further down.
-- Then each paragraph is built anew, its words cut where a name or a figure begins and ends. What is no copy (code,
-- formulas, notes, pictures) is one character that belongs to no word.
--
-- The module must be built for pandoc's own Lua, 5.3 in Debian's pandoc 2.17, which is linked with the system's Lua and so
-- loads C modules from LUA_CPATH. The static builds from pandoc's site have Lua inside and load none.
local copydesk = require "copydesk"

local NO_COPY = "\239\191\188" -- U+FFFC, the character for an object

-- ---- collecting the copy -----------------------------------------------------------

local CONTAINERS = {
    Emph = true, Strong = true, Strikeout = true, Superscript = true, Subscript = true, SmallCaps = true,
    Underline = true, Link = true, Span = true, Quoted = true,
}
local BLANKS = { Space = " ", SoftBreak = "\n", LineBreak = "\n" }
local MARKS = { SingleQuote = { "‘", "’" }, DoubleQuote = { "“", "”" } }

-- The copy of a list of inlines, piece by piece.
local function collect(inlines, pieces)
    for _, inline in ipairs(inlines) do
        if inline.t == "Str" then
            pieces[#pieces + 1] = inline.text
        elseif BLANKS[inline.t] then
            pieces[#pieces + 1] = BLANKS[inline.t]
        elseif CONTAINERS[inline.t] then
            local marks = inline.t == "Quoted" and MARKS[inline.quotetype] or { "", "" }
            pieces[#pieces + 1] = marks[1]
            collect(inline.content, pieces)
            pieces[#pieces + 1] = marks[2]
        else
            pieces[#pieces + 1] = NO_COPY
        end
    end
end

-- ---- spans ------------------------------------------------------------------------------

local function number_text(value)
    if value ~= value then return nil end -- unknown
    return ("%.15g"):format(value)
end

local function figure_attributes(figure)
    local attributes = {
        { "data-kind", figure.kind }, { "data-low", number_text(figure.low) }, { "data-high", number_text(figure.high) },
        { "data-unit", figure.unit }, { "data-when", figure.when }, { "data-modifier", figure.modifier },
        { "data-of", figure.of and figure.of.text }, { "data-damage", figure.damage },
    }
    local out = {}
    for _, pair in ipairs(attributes) do
        if pair[2] and pair[2] ~= "" then out[#out + 1] = pair end
    end
    return out
end

local function attributes_of(item)
    if item.label then return pandoc.Attr("", { "name" }, { { "data-label", item.label } }) end
    return pandoc.Attr("", item.damaged and { "figure", "damaged" } or { "figure" }, figure_attributes(item))
end

-- All items in order, none within another: where a figure and a name share words, the first to begin stands.
local function items_in_order(found)
    local all, out, last = {}, {}, 0
    for _, list in ipairs { found.entities, found.figures } do
        for _, item in ipairs(list) do all[#all + 1] = item end
    end
    table.sort(all, function(a, b)
        if a.first ~= b.first then return a.first < b.first end
        return a.last > b.last
    end)
    for _, item in ipairs(all) do
        if item.first > last then
            out[#out + 1] = item
            last = item.last
        end
    end
    return out
end

-- ---- building anew ----------------------------------------------------------------------

-- Where we are in the copy, and the first item that does not lie behind us.
local function new_cursor(items, at) return { items = items, at = at, next = 1 } end

local function item_at(cursor)
    while cursor.items[cursor.next] and cursor.items[cursor.next].last < cursor.at do cursor.next = cursor.next + 1 end
    return cursor.items[cursor.next]
end

-- Adds an inline to the list under construction, inside the span of its item where it has one.
local function put(out, inline, item)
    local top = out[#out]
    if not item then
        out[#out + 1] = { inline = inline }
    elseif top and top.item == item then
        top.content[#top.content + 1] = inline
    else
        out[#out + 1] = { item = item, content = { inline } }
    end
end

-- Cuts a word where items begin and end: “million,” is a figure's word and a comma.
local function put_word(out, word, cursor)
    local from = 1
    while from <= #word do
        local item, at = item_at(cursor), cursor.at
        local inside = item and item.first <= at
        local stop = #word
        if inside then stop = math.min(stop, from + item.last - at) end
        if item and not inside then stop = math.min(stop, from + item.first - at - 1) end
        put(out, pandoc.Str(word:sub(from, stop)), inside and item or nil)
        cursor.at = at + stop - from + 1
        from = stop + 1
    end
end

local function put_blank(out, inline, cursor)
    local item = item_at(cursor)
    put(out, inline, item and item.first <= cursor.at and item or nil)
    cursor.at = cursor.at + 1
end

local rebuild

local function put_container(out, inline, cursor)
    local marks = inline.t == "Quoted" and MARKS[inline.quotetype] or { "", "" }
    cursor.at = cursor.at + #marks[1]
    inline.content = rebuild(inline.content, cursor)
    cursor.at = cursor.at + #marks[2]
    put(out, inline, nil)
end

function rebuild(inlines, cursor)
    local out, list = {}, {}
    for _, inline in ipairs(inlines) do
        if inline.t == "Str" then
            put_word(out, inline.text, cursor)
        elseif BLANKS[inline.t] then
            put_blank(out, inline, cursor)
        elseif CONTAINERS[inline.t] then
            put_container(out, inline, cursor)
        else
            put(out, inline, nil)
            cursor.at = cursor.at + #NO_COPY
        end
    end
    for i, entry in ipairs(out) do list[i] = entry.inline or pandoc.Span(entry.content, attributes_of(entry.item)) end
    return list
end

-- ---- the two filters that pandoc runs, one after the other ---------------------------------

local pieces, starts, items = {}, {}, nil
local length, number = 0, 0

local function gather(block)
    local before = #pieces
    starts[#starts + 1] = length + 1
    collect(block.content, pieces)
    pieces[#pieces + 1] = "\n\n"
    for i = before + 1, #pieces do length = length + #pieces[i] end
end

local function read(document)
    local date = document.meta.date and pandoc.utils.stringify(document.meta.date)
    local text = table.concat(pieces)
    local article, problem = copydesk.read(text, { date = date })
    if not article then
        io.stderr:write("pandoc_marks.lua: ", problem, ": ", tostring(date), "; read without a date\n")
        article = assert(copydesk.read(text))
    end
    items = items_in_order { entities = article.entities, figures = article.figures }
end

-- The blocks come in the same order again.
local function mark(block)
    number = number + 1
    block.content = rebuild(block.content, new_cursor(items, starts[number]))
    return block
end

return {
    { Para = gather, Plain = gather, Header = gather, Pandoc = read },
    { Para = mark, Plain = mark, Header = mark },
}
