-- The module's interface: articles, stories, what is misuse and what is failure, and how objects end.
local lu = require "luaunit"
local copydesk = require "copydesk"

local COPY = "The scheme cost over £500 million, Mr Jenrick said on Monday.\n\n“It works,” he said."
local OTHER = "The scheme cost £480million, Robert Jenrick said."

TestReading = {}

function TestReading:test_every_item_lies_where_it_says()
    local article = assert(copydesk.read(COPY))
    for _, stage in ipairs(article.stages) do
        for _, item in ipairs(article[stage]) do
            lu.assertEquals(COPY:sub(item.first, item.last), item.text)
            for _, field in ipairs { "of", "speaker", "cue", "words", "entity" } do
                local span = item[field]
                if span then lu.assertEquals(COPY:sub(span.first, span.last), span.text) end
            end
        end
    end
end

function TestReading:test_a_list_is_made_once_and_is_the_same_table_after()
    local article = assert(copydesk.read(COPY))
    lu.assertIs(article.tokens, article.tokens)
    lu.assertIs(article:each("tokens")(), article.tokens[1])
end

function TestReading:test_text_date_and_stages_can_be_read_back()
    local article = assert(copydesk.read(COPY, { date = "2023-06-05" }))
    lu.assertEquals(article.text, COPY)
    lu.assertEquals(article.date, "2023-06-05")
    lu.assertEquals(table.concat(article.stages, " "), "tokens sentences entities figures quotes")
    lu.assertNil(copydesk.read(COPY).date)
end

function TestReading:test_each_and_count_give_what_the_lists_give()
    local article = assert(copydesk.read(COPY))
    for _, stage in ipairs(article.stages) do
        local seen = {}
        for item in article:each(stage) do seen[#seen + 1] = item end
        lu.assertEquals(#seen, article:count(stage))
        lu.assertEquals(copydesk.to_json(seen), copydesk.to_json(article[stage])) -- as text: NaN is not equal to itself
    end
end

function TestReading:test_a_choice_gives_what_the_list_has_of_it()
    local article = assert(copydesk.read(COPY .. " Some 400,4 homes and 12,5 barns, over 3 miles, he said.", { date = "2023-06-05" }))
    for stage, choices in pairs {
        tokens = { { kind = "word" }, { kind = "malformed" }, {} },
        sentences = { {} },
        entities = { { label = "PER" }, { label = "none" } },
        figures = { { damaged = true }, { damaged = false }, { kind = "money" }, { unit = "GBP", modifier = "over" },
            { when = "2023-06-05" } },
        quotes = { { kind = "direct" }, { kind = "indirect" } },
    } do
        for _, choice in ipairs(choices) do
            local expected, found = {}, {}
            for _, item in ipairs(article[stage]) do
                local fits = true
                for field, value in pairs(choice) do fits = fits and item[field] == value end
                if fits then expected[#expected + 1] = item end
            end
            for item in article:each(stage, choice) do found[#found + 1] = item end
            lu.assertEquals(#found, #expected)
            lu.assertEquals(article:count(stage, choice), #expected)
            for i, item in ipairs(found) do lu.assertIs(item, expected[i]) end
        end
    end
end

function TestReading:test_a_quotation_taken_alone_has_the_very_name_of_the_list()
    local article = assert(copydesk.read(COPY))
    local quote = article:each("quotes", { kind = "direct" })()
    lu.assertNotNil(quote.entity)
    lu.assertIs(article:each("quotes", { kind = "direct" })().entity, quote.entity)
    local listed
    for _, entity in ipairs(article.entities) do listed = listed or entity == quote.entity end
    lu.assertTrue(listed)
end

function TestReading:test_an_article_that_contradicts_itself_may_conflict()
    lu.assertTrue(assert(copydesk.read "Of the 39 dead, 31 were men and 7 women."):may_conflict())
    lu.assertFalse(assert(copydesk.read(COPY)):may_conflict())
end

function TestReading:test_items_outlive_their_article()
    local article = assert(copydesk.read(COPY))
    local tokens = article.tokens
    article:close()
    collectgarbage()
    lu.assertEquals(COPY:sub(tokens[2].first, tokens[2].last), tokens[2].text)
    lu.assertEquals(tostring(tokens[2]), tokens[2].text)
end

function TestReading:test_empty_blank_zero_and_malformed_text_is_read()
    for _, text in ipairs { "", " \n\t ", "\0", "a\0b", "\255\254", ("\xe2\x80"), "\0\0\0 12%" } do
        local article = assert(copydesk.read(text))
        lu.assertEquals(article.text, text)
        lu.assertEquals(type(article.quotes), "table")
    end
end

function TestReading:test_read_many_goes_through_lists_and_iterators_in_order()
    local texts = { "One.", "Two.", "Three." }
    local seen = {}
    for i, article in copydesk.read_many(texts) do seen[i] = article.text end
    lu.assertEquals(seen, texts)
    local at = 0
    seen = {}
    for i, article in copydesk.read_many(function() at = at + 1; return texts[at] end, { stages = { "tokens" } }) do
        seen[i] = article.text
        lu.assertEquals(#article.stages, 1)
    end
    lu.assertEquals(seen, texts)
end

TestFailure = {}

function TestFailure:test_a_date_that_is_none_gives_nil_and_a_message()
    for _, date in ipairs { "2023-02-30", "June", "", "2023-6-5", "0000-01-01" } do
        local article, message = copydesk.read(COPY, { date = date })
        lu.assertNil(article)
        lu.assertStrContains(message, "date")
    end
end

function TestFailure:test_a_model_that_cannot_be_read_gives_nil_and_a_message_with_its_path()
    for _, path in ipairs { "/nowhere/model", "/", "Makefile" } do
        local model, message = copydesk.load(path)
        lu.assertNil(model)
        lu.assertStrContains(message, path)
    end
end

function TestFailure:test_misuse_raises_and_says_what_is_wrong()
    local article = assert(copydesk.read(COPY, { stages = { "tokens" } }))
    local function raises(what, f, ...) lu.assertErrorMsgContains(what, f, ...) end
    raises("string expected", copydesk.read)
    raises("string expected", copydesk.read, 12)
    raises("string expected", copydesk.read, {})
    raises("unknown option 'dat'", copydesk.read, COPY, { dat = "2023-06-05" })
    raises("must be a string", copydesk.read, COPY, { date = 20230605 })
    raises("no stage 'figure'", copydesk.read, COPY, { stages = { "figure" } })
    raises("empty", copydesk.read, COPY, { stages = {} })
    raises("must be a list", copydesk.read, COPY, { stages = "figures" })
    raises("must be a model", copydesk.read, COPY, { model = article })
    raises("not looked for", function() return article.figures end)
    raises("not looked for", article.each, article, "quotes")
    raises("not looked for", article.may_conflict, article)
    raises("cannot be chosen by 'label'", article.each, article, "tokens", { label = "PER" })
    raises("cannot be chosen by '?'", article.count, article, "tokens", { "word" })
    raises("must be a string", article.each, article, "tokens", { kind = true })
    raises("table expected", article.each, article, "tokens", "word")
    raises("no field 'figure'", function() return article.figure end)
    raises("stages left out", copydesk.story, { article })
    raises("article '1' is neither an article nor a text but a number", copydesk.story, { 12 })
    raises("a copydesk.article cannot be changed: 'date' was to be set", function() article.date = "2023-06-05" end)
    raises("a copydesk.story cannot be changed: 'names'", function() copydesk.story({}).names = {} end)
    raises("key must be", copydesk.story, { [true] = "text" })
    raises("table expected", copydesk.story, "text")
    raises("not a string", function() for _ in copydesk.read_many { 12 } do end end)
end

function TestReading:test_print_shows_what_there_is()
    local article = assert(copydesk.read "Some 39 people died, Anna Berg told the BBC.")
    lu.assertEquals(tostring(article), "copydesk.article (44 bytes)")
    lu.assertEquals(tostring(article.figures), "copydesk.list (1)")
    lu.assertEquals(tostring(article.figures[1]), "39")
    local story = assert(copydesk.story {
        "Anna Berg said: “We shall not go home before they pay us.”",
        "“We shall not go home before they pay us,” Anna Berg said. 3 died.",
    })
    lu.assertEquals(tostring(story), "copydesk.story (2 articles)")
    lu.assertEquals(tostring(story.names[1]), "Anna Berg")
    lu.assertEquals(tostring(story.figures[1]), story.figures[1].reason)
    lu.assertEquals(tostring(story.quotes[1]), story.quotes[1].mentions[1].text)
    story.quotes[1].mentions = nil
    lu.assertEquals(tostring(story.quotes[1]), "copydesk.group")
end

TestStory = {}

function TestStory:test_keys_are_kept_and_sorted()
    local story = assert(copydesk.story { times = COPY, mail = assert(copydesk.read(OTHER)), "A third." })
    lu.assertEquals(story.keys[1], 1)
    lu.assertEquals({ story.keys[2], story.keys[3] }, { "mail", "times" })
    lu.assertEquals(story.articles.times.text, COPY)
end

function TestStory:test_many_keys_are_sorted()
    local articles, wanted = {}, {}
    for i = 1, 300 do
        wanted[i] = ("key%03d"):format(i)
        articles[wanted[i]] = "One."
    end
    local keys = assert(copydesk.story(articles)).keys
    for i, key in ipairs(wanted) do lu.assertEquals(keys[i], key) end
end

function TestStory:test_a_mention_holds_the_articles_own_item()
    local articles = { times = assert(copydesk.read(COPY)), mail = assert(copydesk.read(OTHER)) }
    local story = assert(copydesk.story(articles))
    for kind, list in pairs { names = "entities", figures = "figures", quotes = "quotes" } do
        for _, group in ipairs(story[kind]) do
            for _, mention in ipairs(group.mentions) do
                local found = false
                for _, item in ipairs(articles[mention.article][list]) do
                    found = found or rawequal(item, mention.item)
                end
                lu.assertTrue(found)
                lu.assertEquals(articles[mention.article].text:sub(mention.first, mention.last), mention.text)
            end
        end
    end
end

function TestStory:test_adding_one_by_one_is_the_same_as_all_at_once()
    local once = assert(copydesk.story { COPY, OTHER, COPY })
    local story = assert(copydesk.story {})
    lu.assertEquals(#story.names, 0)
    for _, text in ipairs { COPY, OTHER, COPY } do lu.assertTrue(story:add(text)) end
    for _, kind in ipairs { "names", "figures", "quotes", "passages" } do
        lu.assertEquals(story:count(kind), once:count(kind))
        lu.assertEquals(#story[kind], #once[kind])
    end
    lu.assertErrorMsgContains("there already", story.add, story, COPY, 2)
    lu.assertErrorMsgContains("unknown option", story.add, story, COPY, "key", { dat = 1 })
    local done, message = story:add(COPY, "key", { date = "no" })
    lu.assertNil(done)
    lu.assertStrContains(message, "date")
    lu.assertEquals(#story.keys, 3)
end

function TestStory:test_an_added_article_ends_the_walk_over_groups()
    local story = assert(copydesk.story { COPY, OTHER })
    local walk = story:each("names")
    story:add("More.")
    lu.assertErrorMsgContains("added to", walk)
end

function TestStory:test_stories_puts_every_article_in_one_story()
    local seen = {}
    for _, keys in ipairs(assert(copydesk.stories { a = COPY, b = OTHER, c = COPY })) do
        for _, key in ipairs(keys) do
            lu.assertNil(seen[key])
            seen[key] = true
        end
    end
    lu.assertEquals(seen, { a = true, b = true, c = true })
end

TestEnding = {}

function TestEnding:test_closing_twice_is_nothing_and_use_after_raises()
    local article = assert(copydesk.read(COPY))
    article:close()
    article:close()
    lu.assertErrorMsgContains("closed", function() return article.tokens end)
    lu.assertErrorMsgContains("closed", function() return article.text end)
    lu.assertErrorMsgContains("closed", article.count, article, "tokens")
    lu.assertErrorMsgContains("closed", copydesk.story, { article })
    lu.assertStrContains(tostring(article), "closed")
    local story = assert(copydesk.story { COPY })
    story:close()
    story:close()
    lu.assertErrorMsgContains("closed", function() return story.names end)
    lu.assertErrorMsgContains("closed", story.add, story, COPY)
end

function TestEnding:test_a_story_goes_on_when_its_articles_are_closed()
    local story
    do
        local article = assert(copydesk.read(COPY))
        story = assert(copydesk.story { times = article, mail = OTHER })
        article:close()
    end
    collectgarbage()
    collectgarbage()
    lu.assertEquals(type(story.names), "table")
    lu.assertEquals(type(story.figures), "table")
    for _, group in ipairs(story.quotes) do lu.assertTrue(#group.mentions > 0) end
    story:close()
end

function TestEnding:test_a_walk_over_a_closed_article_raises()
    local article = assert(copydesk.read(COPY))
    local walk = article:each("tokens")
    walk()
    article:close()
    lu.assertErrorMsgContains("closed", walk)
end

function TestEnding:test_objects_end_in_any_order()
    for round = 1, 60 do
        local objects = {}
        for i = 1, 4 do objects[i] = assert(copydesk.read(COPY)) end
        objects[5] = assert(copydesk.story { objects[1], objects[2], objects[1] })
        objects[6] = assert(copydesk.story { objects[2], objects[3], objects[4] })
        for i = 1, 6 do
            local at = (i * 5 + round) % 6 + 1
            if round % 3 == 0 then objects[at]:close() end
            objects[at] = nil
            if round % 2 == 0 then collectgarbage() end
        end
    end
    collectgarbage()
end

-- A finalizer of the script's own runs whenever memory is taken, and may close what is being read at that moment.
local function when_collected(action)
    if newproxy then
        getmetatable(newproxy(true)).__gc = action
    else
        setmetatable({}, { __gc = action })
    end
end

function TestEnding:test_finalizers_may_close_what_is_being_read()
    local long = COPY:rep(20, "\n\n")
    for round = 1, 40 do
        local article, other = assert(copydesk.read(long)), assert(copydesk.read(OTHER))
        local story = assert(copydesk.story { article, other })
        local targets = { article, story, other }
        for i = 1, 3 do
            when_collected(function() targets[(round + i) % 3 + 1]:close() end)
            collectgarbage("step", round)
            local kinds = { "quotes", "tokens", "sentences" }
            pcall(function() return #article[kinds[i]] end)
            pcall(function() return #story.figures + #story.names end)
            pcall(function() return #article:to_json() end)
            pcall(function() for _ in story:each "quotes" do when_collected(function() story:close() end) end end)
            when_collected(function() pcall(story.add, story, OTHER) end)
            pcall(function() return #story.quotes + #story.passages end)
            pcall(story.add, story, OTHER, i)
            pcall(story.add, story, other, "again")
        end
    end
    collectgarbage()
end

function TestEnding:test_a_full_collection_leaves_nothing()
    local alive = setmetatable({}, { __mode = "k" })
    local before = collectgarbage "count"
    for _ = 1, 20 do
        local article, other = assert(copydesk.read(COPY)), assert(copydesk.read(OTHER))
        local story = assert(copydesk.story { article, other })
        alive[article], alive[other], alive[story] = article.quotes, other.tokens, story.names
        assert(story:add(COPY))
        article:close()
    end
    for _ = 1, 3 do collectgarbage() end
    lu.assertNil(next(alive))
    lu.assertTrue(collectgarbage "count" - before < 50)
end

function TestEnding:test_coroutines_may_stop_in_the_middle()
    for _ = 1, 50 do
        local walk = coroutine.wrap(function()
            local article = assert(copydesk.read(COPY))
            for token in article:each("tokens") do coroutine.yield(token.text) end
        end)
        lu.assertEquals(walk(), "The")
    end
    collectgarbage()
end

function TestEnding:test_a_loop_that_drops_articles_does_not_grow()
    if os.getenv "ASAN_OPTIONS" or os.getenv "VALGRIND_RUN" then lu.skip "freed memory is kept back" end
    local text = ("He paid £12 to Mr Smith. "):rep(200)
    local function resident()
        local file = io.open("/proc/self/statm")
        if not file then return 0 end
        local pages = tonumber(file:read("*l"):match("%d+ (%d+)"))
        file:close()
        return pages * 4
    end
    for _ = 1, 200 do copydesk.read(text) end
    local before = resident()
    for _ = 1, 1000 do copydesk.read(text) end
    lu.assertTrue(resident() - before < 20000, "grew by " .. (resident() - before) .. " kB")
end

-- `<close>` is a syntax error before 5.4, so it comes in as text.
function TestEnding:test_close_variables_close()
    local run = (loadstring or load)([[
        local copydesk = ...
        local kept
        do
            local article <close> = copydesk.read("Some copy.")
            kept = article
        end
        return pcall(function() return kept.tokens end)
    ]])
    if not run then lu.skip("no <close> in " .. _VERSION) end
    local ok, message = run(copydesk)
    lu.assertFalse(ok)
    lu.assertStrContains(message, "closed")
end

os.exit(lu.LuaUnit.run(), true)
