-- The annotations that editors and LDoc read name what the module has, no more and no less.
local lu = require "luaunit"
local copydesk = require "copydesk"

-- Whatever fields there are, some item of these has them.
local COPY = [[
Over £500 million was spent last month, "a scandal," Home Secretary Suella Braverman told the BBC in London on 5 June.

"We will pay," she said. Some 400,4 people waited 3 to 4 hours at 10:30, a third more than in 2021, 12 miles away.
Mr Jenrick, 41, said that it was the first of four. http://example.org
]]
local OTHER = [[
Over £480 million was spent last month, "a real scandal," Home Secretary Suela Braverman told the BBC in London on 5 June.
Some 4,004 people waited there, Mr Jenrick said. "We will pay him," he said.
]]

-- A word stands where the other article has a name: that name has a doubt.
local DOUBTED = "Ada Brand, the harbour minister, flew to Norlund on Monday. Tablet will also meet with Ruvian shipping officials."
local BELIEVED = "Ada Brand is in Norlund and will meet with Ruvian shipping officials before she goes home."

-- The annotations by class: the fields, each with its type and whether it may be missing; methods and functions by table.
local function read_annotations()
    local classes, functions = {}, {}
    local fields
    for line in io.lines "bindings/lua/library/copydesk.lua" do
        local name, parent = line:match "^%-%-%-@class copydesk%.(%w+):? ?c?o?p?y?d?e?s?k?%.?(%w*)"
        if name then
            fields = {}
            classes[name] = { fields = fields, parent = parent ~= "" and parent or nil }
        end
        local field, optional, kind = line:match "^%-%-%-@field (%w+)(%??) (%S+)"
        if field then fields[field] = { optional = optional == "?", kind = kind } end
        local owner, called = line:match "^function (%w+)[.:]([%w_]+)"
        if owner then
            functions[owner] = functions[owner] or {}
            functions[owner][called] = true
        end
    end
    return classes, functions
end

local classes, functions = read_annotations()

local function fields_of(name)
    local all, class = {}, classes[name]
    for field, what in pairs(class.parent and fields_of(class.parent) or {}) do all[field] = what end
    for field, what in pairs(class.fields) do all[field] = what end
    return all
end

-- The table in which the metatable of a handle finds its methods; Lua 5.1 does not show it.
local function methods_of(handle)
    local _, methods = debug.getupvalue(debug.getmetatable(handle).__index, 1)
    if not methods then lu.skip "upvalues of C functions cannot be seen" end
    local names = {}
    for name in pairs(methods) do names[name] = true end
    return names
end

-- Every field of each item is annotated, all that must be there are, and all that may be are in one of them.
local function assert_annotated(items, class)
    local fields, seen = fields_of(class), {}
    lu.assertTrue(#items > 0, class)
    for _, item in ipairs(items) do
        for name, value in pairs(item) do
            local field = fields[name]
            lu.assertNotNil(field, class .. " has no annotation of " .. name)
            if field.kind:find '^"' then
                lu.assertStrContains(field.kind, '"' .. value .. '"')
            end
            seen[name] = true
        end
        for name, field in pairs(fields) do lu.assertTrue(field.optional or item[name] ~= nil, class .. "." .. name) end
    end
    for name in pairs(fields) do lu.assertTrue(seen[name], class .. " never has " .. name) end
end

TestAnnotations = {}

function TestAnnotations:test_functions()
    local have = {}
    for name, value in pairs(copydesk) do
        if type(value) == "function" then have[name] = true end
    end
    lu.assertEquals(functions.copydesk, have)
    lu.assertEquals(type(copydesk.version), "string")
end

function TestAnnotations:test_methods()
    local story = copydesk.story { COPY }
    local model = copydesk.train { { text = "Anna Berg spoke.", names = { { first = 1, last = 9, label = "PER" } } } }
    lu.assertEquals(functions.article, methods_of(copydesk.read(COPY)))
    lu.assertEquals(functions.story, methods_of(story))
    lu.assertEquals(functions.model, methods_of(model))
    lu.assertEquals(type(model.bytes), "string")
end

function TestAnnotations:test_fields_of_articles_and_stories_can_be_read()
    local article, story = copydesk.read(COPY), copydesk.story { COPY, OTHER }
    for name, field in pairs(classes.Article.fields) do lu.assertTrue(field.optional or article[name] ~= nil, name) end
    for name in pairs(classes.Story.fields) do lu.assertNotNil(story[name], name) end
    lu.assertErrorMsgContains("no field 'figure'", function() return article.figure end)
end

function TestAnnotations:test_fields_of_items()
    local article = copydesk.read(COPY, { date = "2023-06-05" })
    assert_annotated(article.tokens, "Token")
    assert_annotated(article.sentences, "Span")
    assert_annotated(article.entities, "Entity")
    assert_annotated(article.figures, "Figure")
    assert_annotated(article.quotes, "Quote")
end

function TestAnnotations:test_fields_of_groups()
    local story = copydesk.story({ COPY, OTHER, copy = COPY, doubted = DOUBTED, believed = BELIEVED }, { date = "2024-03-04" })
    local mentions, changes = {}, {}
    for _, kind in ipairs { "names", "figures", "quotes", "passages" } do
        for _, group in ipairs(story[kind]) do
            for _, mention in ipairs(group.mentions) do mentions[#mentions + 1] = mention end
            for _, change in ipairs(group.changes or {}) do changes[#changes + 1] = change end
        end
    end
    assert_annotated(story.names, "NameGroup")
    assert_annotated(story.figures, "FigureGroup")
    assert_annotated(story.quotes, "QuoteGroup")
    assert_annotated(story.passages, "PassageGroup")
    assert_annotated(mentions, "Mention")
    assert_annotated(changes, "Change")
end

-- What may be asked of each() is told, and what is told may be asked.
function TestAnnotations:test_choices()
    local article = copydesk.read(COPY)
    for name, field in pairs(classes.Choice.fields) do
        local taken = false
        for _, stage in ipairs(article.stages) do
            taken = taken or pcall(article.count, article, stage, { [name] = field.kind == "boolean" or "x" })
        end
        lu.assertTrue(taken, name)
    end
    for _, class in ipairs { "Token", "Entity", "Figure", "Quote" } do
        for name in pairs(fields_of(class)) do
            for _, stage in ipairs(article.stages) do
                local taken = pcall(article.count, article, stage, { [name] = name == "damaged" or "x" })
                lu.assertTrue(not taken or classes.Choice.fields[name] ~= nil, name)
            end
        end
    end
end

os.exit(lu.LuaUnit.run(), true)
