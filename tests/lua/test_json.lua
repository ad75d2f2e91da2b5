-- What the module writes as JSON, read by a library that is not ours.
local lu = require "luaunit"
local dkjson = require "dkjson"
local copydesk = require "copydesk"

local COPY = "The scheme cost over £500 million, Mr Jenrick said.\n\n“It works,” he said of some 400,4 people."

local function decode(json)
    local value, _, problem = dkjson.decode(json, 1, nil, nil, nil)
    lu.assertNil(problem)
    return value
end

-- The fields of an item as JSON has them: what is not there or not a number is null.
local function assert_same(found, wanted)
    lu.assertEquals(type(found), type(wanted))
    if type(wanted) ~= "table" then
        if type(wanted) == "number" then lu.assertAlmostEquals(found, wanted, 1e-6) else lu.assertEquals(found, wanted) end
        return
    end
    for key in pairs(found) do lu.assertNotNil(wanted[key]) end
    for key, value in pairs(wanted) do
        if value == value then assert_same(found[key], value) else lu.assertNil(found[key]) end
    end
end

TestJson = {}

function TestJson:test_an_article_is_its_fields()
    local article = assert(copydesk.read(COPY, { date = "2023-06-05" }))
    local value = decode(article:to_json())
    lu.assertEquals(value.text, COPY)
    lu.assertEquals(value.date, "2023-06-05")
    for _, stage in ipairs(article.stages) do assert_same(value[stage], article[stage]) end
end

function TestJson:test_only_the_lists_asked_for_are_written()
    local article = assert(copydesk.read(COPY))
    local value = decode(article:to_json { "figures" })
    lu.assertNil(value.tokens)
    lu.assertNil(value.date)
    assert_same(value.figures, article.figures)
    local few = assert(copydesk.read(COPY, { stages = { "tokens" } }))
    lu.assertNil(decode(few:to_json()).figures)
    lu.assertErrorMsgContains("not looked for", few.to_json, few, { "figures" })
    lu.assertErrorMsgContains("no stage", few.to_json, few, { "figure" })
end

function TestJson:test_a_story_is_its_groups()
    local story = assert(copydesk.story { times = COPY, mail = COPY .. " More." })
    local value = decode(story:to_json())
    lu.assertEquals(value.keys, { "mail", "times" })
    for _, kind in ipairs { "names", "figures", "quotes", "passages" } do assert_same(value[kind], story[kind]) end
end

function TestJson:test_tables_of_any_size_are_written_in_the_same_order()
    for size = 1, 40 do
        local value, wanted = {}, {}
        for i = size, 1, -1 do value[("k%02d"):format(i)] = i end
        for i = 1, size do wanted[i] = ('"k%02d":%d'):format(i, i) end
        lu.assertEquals(copydesk.to_json(value), "{" .. table.concat(wanted, ",") .. "}")
        lu.assertEquals(copydesk.to_json { value, value }, ("[{%s},{%s}]"):format(table.concat(wanted, ","), table.concat(wanted, ",")))
    end
    lu.assertEquals(copydesk.to_json { a = 1, ab = 2, b = 3, [""] = 4 }, '{"":4,"a":1,"ab":2,"b":3}')
end

function TestJson:test_items_and_plain_tables_are_written_with_keys_in_order()
    local article = assert(copydesk.read(COPY))
    assert_same(decode(copydesk.to_json(article.entities)), article.entities)
    assert_same(decode(copydesk.to_json(article)).text, COPY)
    lu.assertEquals(copydesk.to_json { b = 1, a = { true, false }, c = {}, [7] = "x" },
        '{"7":"x","a":[true,false],"b":1,"c":{}}')
    lu.assertEquals(copydesk.to_json(nil), "null")
    lu.assertEquals(copydesk.to_json(assert(copydesk.read("")).figures), "[]")
end

function TestJson:test_numbers_are_exact_and_short()
    for value, json in pairs { [0.1] = "0.1", [400000] = "400000", [1e300] = "1e+300", [-2.5] = "-2.5", [3.5e6] = "3500000" } do
        lu.assertEquals(copydesk.to_json(value), json)
    end
    lu.assertEquals(copydesk.to_json { 1 / 0, 0 / 0, -1 / 0 }, "[null,null,null]")
    for _ = 1, 1000 do
        local value = math.random() * 10 ^ math.random(-20, 20)
        lu.assertEquals(tonumber(copydesk.to_json(value)), value)
    end
end

function TestJson:test_integers_keep_all_their_digits()
    if not math.maxinteger then lu.skip "numbers are doubles" end
    lu.assertEquals(copydesk.to_json { math.maxinteger, math.mininteger, 9007199254740993 },
        "[9223372036854775807,-9223372036854775808,9007199254740993]")
end

function TestJson:test_strings_are_escaped_and_malformed_bytes_replaced()
    lu.assertEquals(copydesk.to_json('a"b\\c\n\0\127é😀'), '"a\\"b\\\\c\\n\\u0000\127é😀"')
    local bad = "\239\191\189"
    for _, text in ipairs { "\255", "\192", "\226", "\245", "\128" } do
        lu.assertEquals(copydesk.to_json("a" .. text .. "b"), '"a' .. bad .. 'b"')
    end
    lu.assertEquals(copydesk.to_json("\237\160\128"), '"' .. bad:rep(3) .. '"') -- a surrogate
    lu.assertEquals(copydesk.to_json("\192\128"), '"' .. bad:rep(2) .. '"') -- an overlong zero
    lu.assertEquals(copydesk.to_json("\244\144\128\128"), '"' .. bad:rep(4) .. '"') -- past U+10FFFF
end

function TestJson:test_what_json_cannot_hold_raises()
    local knot = {}
    knot.knot = knot
    lu.assertErrorMsgContains("nested", copydesk.to_json, knot)
    lu.assertErrorMsgContains("function", copydesk.to_json, { print })
    lu.assertErrorMsgContains("userdata", copydesk.to_json, io.stdout)
    lu.assertErrorMsgContains("key", copydesk.to_json, { [true] = 1 })
end

os.exit(lu.LuaUnit.run(), true)
