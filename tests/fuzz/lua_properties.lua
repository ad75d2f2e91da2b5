-- What must hold of the Lua module whatever the bytes: see fuzz_lua_calls.c and fuzz_lua_json.c.
local null = ...
local copydesk = require "copydesk"

local LIST = getmetatable(copydesk.stories {})
local STAGES = { "tokens", "sentences", "entities", "figures", "quotes" }
local GROUPS = { "names", "figures", "quotes", "passages" }

-- All that is made while an input runs; what is still there after the collector came by was kept by somebody.
local made = setmetatable({}, { __mode = "v" })

local function watch(object)
    made[#made + 1] = object
    return object
end

local function promise(kept, what) if not kept then error(what, 2) end end

-- ---- JSON, read strictly --------------------------------------------------------

local ESCAPES = { ['"'] = '"', ["\\"] = "\\", ["/"] = "/", b = "\b", f = "\f", n = "\n", r = "\r", t = "\t" }
local read_value

local function read_string(json, at)
    local out = {}
    while true do
        local stop = assert(json:find('["\\\0-\31]', at), "a string does not end")
        out[#out + 1] = json:sub(at, stop - 1)
        local mark = json:sub(stop, stop)
        if mark == '"' then return table.concat(out), stop + 1 end
        promise(mark == "\\", "a control character stands in a string")
        local letter = json:sub(stop + 1, stop + 1)
        if letter == "u" then
            out[#out + 1] = utf8.char(tonumber(json:match("^%x%x%x%x", stop + 2), 16))
            at = stop + 6
        else
            out[#out + 1] = assert(ESCAPES[letter], "no such escape")
            at = stop + 2
        end
    end
end

local function read_list(json, at)
    local list = setmetatable({}, LIST)
    if json:sub(at, at) == "]" then return list, at + 1 end
    while true do
        list[#list + 1], at = read_value(json, at)
        local mark = json:sub(at, at)
        if mark == "]" then return list, at + 1 end
        promise(mark == ",", "a list lacks a comma")
        at = at + 1
    end
end

local function read_object(json, at)
    local object = {}
    if json:sub(at, at) == "}" then return object, at + 1 end
    while true do
        promise(json:sub(at, at) == '"', "a key is no string")
        local key, after = read_string(json, at + 1)
        promise(json:sub(after, after) == ":", "a key has no colon")
        object[key], at = read_value(json, after + 1)
        local mark = json:sub(at, at)
        if mark == "}" then return object, at + 1 end
        promise(mark == ",", "an object lacks a comma")
        at = at + 1
    end
end

function read_value(json, at)
    local mark = json:sub(at, at)
    if mark == '"' then return read_string(json, at + 1) end
    if mark == "[" then return read_list(json, at + 1) end
    if mark == "{" then return read_object(json, at + 1) end
    if json:find("^true", at) then return true, at + 4 end
    if json:find("^false", at) then return false, at + 5 end
    if json:find("^null", at) then return null, at + 4 end
    local number = json:match("^%-?%d+%.?%d*[eE]?[+-]?%d*", at)
    promise(number and not number:find "^%-?0%d" and not number:find "[.eE+-]$", "no JSON value")
    return tonumber(number), at + #number
end

-- One line of JSON, in UTF-8, and nothing behind it.
local function decode(json)
    promise(utf8.len(json), "JSON is not UTF-8")
    promise(not json:find "\n", "JSON is more than one line")
    local value, at = read_value(json, 1)
    promise(at == #json + 1, "something stands behind the value")
    return value
end

-- What is read from JSON is written as it is read, again and again.
local function decode_twice(json)
    local value = decode(json)
    local again = copydesk.to_json(value)
    promise(copydesk.to_json(decode(again)) == again, "JSON read and written is not the same")
    return value
end

-- ---- articles -----------------------------------------------------------------------

local function check_span(text, span)
    promise(math.type(span.first) == "integer" and math.type(span.last) == "integer", "a position is no integer")
    promise(1 <= span.first and span.first <= span.last and span.last <= #text, "a span lies outside its text")
    promise(text:sub(span.first, span.last) == span.text, "a span's text is not the copy there")
    promise(tostring(span) == span.text, "an item does not print as its text")
end

local function check_figure(figure)
    promise(figure.damaged == (figure.damage ~= nil), "damaged and damage differ")
    promise(figure.low <= figure.high or figure.low ~= figure.low or figure.high ~= figure.high, "a range is upside down")
    promise(type(figure.unit) == "string" and type(figure.when) == "string", "unit or when is no text")
end

local function check_quote(text, quote, entities)
    check_span(text, quote.words)
    promise(quote.first <= quote.words.first and quote.words.last <= quote.last, "words lie outside their quotation")
    promise(not quote.entity or entities[quote.entity], "a speaker is none of the article's entities")
end

-- The items of one stage: list, iteration and count are one.
local function check_stage(article, stage, entities)
    local text, last = article.text, 0
    local count, listed = article:count(stage), article[stage]
    promise(#listed == count and rawequal(listed, article[stage]), "list and count differ")
    local i = 0
    for item in article:each(stage) do
        i = i + 1
        promise(rawequal(item, listed[i]), "each and list differ")
        check_span(text, item)
        promise(item.first >= last, "items are out of order")
        last = item.first
        for _, part in ipairs { "of", "speaker", "cue" } do
            if item[part] then check_span(text, item[part]) end
        end
        if stage == "figures" then check_figure(item) end
        if stage == "quotes" then check_quote(text, item, entities) end
    end
    promise(i == count, "each and count differ")
end

local function check_choices(article)
    for stage, field in pairs { tokens = "kind", entities = "label", figures = "kind", quotes = "kind" } do
        local all, chosen = {}, 0
        for item in article:each(stage) do all[item[field]] = (all[item[field]] or 0) + 1 end
        for value, count in pairs(all) do
            promise(article:count(stage, { [field] = value }) == count, "a choice counts wrong")
            for item in article:each(stage, { [field] = value }) do
                promise(item[field] == value, "a choice gives what was not chosen")
                chosen = chosen + 1
            end
        end
        promise(chosen == article:count(stage), "all choices are not all")
    end
end

local function check_article_json(article)
    local json = article:to_json()
    local value = decode_twice(json)
    promise(value.date == (article.date or null), "the date is another")
    if utf8.len(article.text) then promise(value.text == article.text, "the text is another") end
    for _, stage in ipairs(STAGES) do
        promise(#value[stage] == article:count(stage), "JSON has not all items")
        for i, item in ipairs(value[stage]) do
            local own = article[stage][i]
            promise(item.first == own.first and item.last == own.last, "an item of JSON lies elsewhere")
        end
    end
    if value.text == article.text then
        local again = watch(assert(copydesk.read(value.text, { date = article.date })))
        promise(again:to_json() == json, "an article that comes back from JSON is another")
    end
end

local function check_article(text, date)
    local article = watch(assert(copydesk.read(text, { date = date })))
    promise(article.text == text and article.date == date, "text or date is another")
    local entities = {}
    for _, entity in ipairs(article.entities) do entities[entity] = true end
    check_choices(article)
    for _, stage in ipairs(STAGES) do check_stage(article, stage, entities) end
    check_article_json(article)
    return article
end

-- ---- stories ------------------------------------------------------------------------

local function check_mentions(story, group)
    promise(#group.mentions > 0, "a group is empty")
    for _, mention in ipairs(group.mentions) do
        local article = story.articles[mention.article]
        check_span(article.text, mention)
        check_span(article.text, mention.item)
    end
end

local function check_changes(story, group)
    local base = group.mentions[group.base]
    for _, change in ipairs(group.changes or {}) do
        promise(group.mentions[change.mention].article == change.article, "a change is another article's")
        promise(change.mention ~= group.base, "the base is compared with itself")
        if change.before then check_span(story.articles[base.article].text, change.before) end
        if change.after then check_span(story.articles[change.article].text, change.after) end
    end
end

local function check_story(articles)
    local story = watch(assert(copydesk.story(articles)))
    for _, kind in ipairs(GROUPS) do
        local i = 0
        for group in story:each(kind) do
            i = i + 1
            check_mentions(story, group)
            check_changes(story, group)
        end
        promise(i == story:count(kind) and i == #story[kind], "groups are miscounted")
    end
    local first = story.figures[1]
    if #articles == 1 and first and first.status == "conflict" then
        promise(articles[1]:may_conflict(), "an article contradicts itself that may not")
    end
    local value = decode_twice(story:to_json())
    for _, kind in ipairs(GROUPS) do promise(#value[kind] == story:count(kind), "JSON has not all groups") end
    return story
end

local function check_grouping(articles)
    local seen = {}
    for _, keys in ipairs(assert(copydesk.stories(articles))) do
        for _, key in ipairs(keys) do
            promise(articles[key] and not seen[key], "an article is in two stories")
            seen[key] = true
        end
    end
    for key in ipairs(articles) do promise(seen[key], "an article is in no story") end
end

-- ---- any calls in any order --------------------------------------------------------

local function when_collected(f) setmetatable({}, { __gc = f }) end

-- Each call may be refused, as a closed object's are: that is an error of Lua's and nothing worse.
local CALLS = {
    function(pool, text) pool[#pool + 1] = watch(assert(copydesk.read(text))) end,
    function(pool, text) pool[#pool + 1] = watch(assert(copydesk.read(text, { stages = { STAGES[#text % 5 + 1] } }))) end,
    function(pool, _, a, b) pool[#pool + 1] = watch(assert(copydesk.story { pool[a], pool[b] })) end,
    function(pool, _, a, b) pool[a]:add(pool[b]) end,
    function(pool, text, a) pool[a]:add(text, "key") end,
    function(pool, _, a) pool[a]:close() end,
    function(pool, _, a) table.remove(pool, a) end,
    function(pool, _, a, b) return #pool[a][b % 2 == 0 and STAGES[b % 5 + 1] or GROUPS[b % 4 + 1]] end,
    function(pool, _, a, b) for _ in pool[a]:each(STAGES[b % 5 + 1]) do if b % 3 == 0 then break end end end,
    function(pool, _, a, b) for _ in pool[a]:each "figures" do pool[b]:close() end end,
    function(pool, _, a, b) for _ in pool[a]:each "quotes" do pool[a]:add(pool[b]) end end,
    function(pool, _, a) decode(pool[a]:to_json()) end,
    function(pool, _, a) decode(copydesk.to_json(pool[a])) end,
    function(pool, _, a) when_collected(function() pool[a]:close() end) end,
    function(pool, _, a, b) when_collected(function() return pool[a][GROUPS[b % 4 + 1]], pool[b].quotes end) end,
    function() collectgarbage() end,
    function(_, _, a) collectgarbage("step", a) end,
    function(pool, text) for _, article in copydesk.read_many { text, "", text } do pool[#pool + 1] = watch(article) end end,
    function(pool, _, a) decode(copydesk.to_json(pool[a].articles)) end,
    function(pool, _, a, b) return pool[a]:count(STAGES[b % 5 + 1], { kind = "word" }), pool[a]:may_conflict() end,
    function(pool, _, a) local closing <close> = pool[a] error(tostring(closing)) end,
}

local function run_calls(calls, texts)
    local pool = {}
    for i = 1, #calls - 2, 3 do
        local call, a, b = calls:byte(i, i + 2)
        local text = texts[b % #texts + 1]
        local size = math.max(1, #pool)
        if #pool < 24 then pcall(CALLS[call % #CALLS + 1], pool, text, a % size + 1, b % size + 1) end
    end
end

local properties = {}

function properties.calls(data)
    local calls, copy = data:match "^([^\30]*)\30(.*)$"
    local texts, articles = {}, {}
    for text in ((copy or data) .. "\29"):gmatch "([^\29]*)\29" do
        if #texts < 5 then texts[#texts + 1] = text end
    end
    local date = #data % 2 == 0 and "2024-02-29" or nil
    for i, text in ipairs(texts) do articles[i] = check_article(text, date) end
    check_story { articles[1] }
    check_story(articles)
    check_grouping(articles)
    run_calls((calls or ""):sub(1, 96), texts)
end

-- ---- any value ------------------------------------------------------------------------

-- Makes a value of bytes, and what must be read back of it; an `unfit` one cannot be JSON.
local function build(bytes, at, depth, state)
    local kind = bytes:byte(at)
    if not kind or depth > 30 then return false, false, at + 1 end
    kind, at = kind % 12, at + 1
    if kind == 0 then return null, null, at end
    if kind == 1 then return true, true, at end
    if kind == 2 or kind == 3 then
        if #bytes - at < 7 then return 0, 0, at end
        local number = string.unpack(kind == 2 and "<d" or "<i8", bytes, at)
        local finite = number == number and math.abs(number) < math.huge
        return number, finite and number or null, at + 8
    end
    if kind == 4 or kind == 5 then
        local length = math.min(bytes:byte(at) or 0, 40)
        local text = bytes:sub(at + 1, at + length)
        return text, text, at + 1 + length
    end
    if kind == 6 or kind == 7 then
        local list, wanted = setmetatable({}, LIST), {}
        for i = 1, (bytes:byte(at) or 0) % 6 do list[i], wanted[i], at = build(bytes, at + (i == 1 and 1 or 0), depth + 1, state) end
        return list, wanted, at + 1
    end
    if kind == 8 or kind == 9 then
        local object, wanted = {}, {}
        for i = 1, (bytes:byte(at) or 0) % 6 do
            local key = ("k%d%s"):format(i, bytes:sub(at + 1, at + 2))
            object[key], wanted[key], at = build(bytes, at + 3, depth + 1, state)
        end
        return object, wanted, at + 1
    end
    if kind == 10 then
        local article = watch(assert(copydesk.read(bytes:sub(at, at + 60))))
        return article, { text = article.text }, at + 61
    end
    state.unfit = true
    local loop = {}
    loop[1] = loop
    return ({ print, loop, coroutine.create(print), io.stdout })[(bytes:byte(at) or 0) % 4 + 1], null, at + 1
end

-- What was written, with bytes that are not UTF-8 replaced: by what, only text that has none can say.
local function is_same(found, wanted)
    if type(wanted) == "string" then return not utf8.len(wanted) or found == wanted end
    if type(wanted) ~= "table" then return found == wanted end
    for key, value in pairs(wanted) do
        if type(key) ~= "string" or utf8.len(key) then
            if not is_same(found[key], value) then return false end
        end
    end
    return true
end

function properties.json(data)
    local state = {}
    local value, wanted = build(data, 1, 0, state)
    local fine, json = pcall(copydesk.to_json, value)
    if state.unfit then
        promise(not fine and type(json) == "string", "what cannot be JSON was written")
        return
    end
    promise(fine, json)
    promise(copydesk.to_json(value) == json, "the same value is not the same JSON")
    promise(is_same(decode_twice(json), wanted), "another value is read than was written: " .. json)
end

-- ---- at the end -----------------------------------------------------------------------

function properties.nothing_is_left()
    collectgarbage()
    collectgarbage() -- what finalizers let go of
    promise(next(made) == nil, "something is left after the collector")
end

return properties
