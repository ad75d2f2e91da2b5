-- Models: trained, saved, loaded, closed.
local lu = require "luaunit"
local copydesk = require "copydesk"

local COPY = "Mayor Anna Berg opened a bridge in Oslo."

-- Invented sentences with their names marked.
local function examples()
    local list = {}
    for i = 1, 120 do
        local name = ({ "Berg", "Nilsen", "Okoye", "Haddad" })[i % 4 + 1]
        local text = ("Mayor Anna %s opened bridge %d in Oslo."):format(name, i)
        local _, last = text:find(name, 1, true)
        local first_of_place, last_of_place = text:find("Oslo", 1, true)
        list[i] = {
            text = text,
            names = { { first = 7, last = last, label = "PER" }, { first = first_of_place, last = last_of_place, label = "LOC" } },
        }
    end
    return list
end

local shared

local function trained()
    shared = shared or assert(copydesk.train(examples(), { seed = 1, passes = 2 }))
    return shared
end

TestModel = {}

function TestModel:test_a_trained_model_reads()
    local article = assert(trained():read(COPY, { date = "2023-06-05" }))
    lu.assertEquals(article.model, trained())
    lu.assertEquals(article.date, "2023-06-05")
    local labels = {}
    for _, name in ipairs(article.entities) do labels[name.text] = name.label end
    lu.assertEquals(labels["Anna Berg"], "PER")
    lu.assertEquals(labels["Oslo"], "LOC")
    for _, other in trained():read_many { COPY } do lu.assertEquals(other:to_json(), article:to_json():gsub('"2023%-06%-05"', "null")) end
end

function TestModel:test_the_same_seed_gives_the_same_bytes()
    lu.assertTrue(copydesk.train(examples(), { seed = 1, passes = 2 }).bytes == trained().bytes)
end

function TestModel:test_a_saved_model_is_loaded_again()
    local path = os.tmpname()
    lu.assertTrue(trained():save(path))
    local model = assert(copydesk.load(path))
    lu.assertTrue(model.bytes == trained().bytes)
    local cut = io.open(path, "wb")
    cut:write(model.bytes:sub(1, #model.bytes - 1))
    cut:close()
    local damaged, message = copydesk.load(path)
    lu.assertNil(damaged)
    lu.assertStrContains(message, "not a model")
    os.remove(path)
    local saved, why = model:save "/nowhere/at/all"
    lu.assertNil(saved)
    lu.assertStrContains(why, "/nowhere/at/all")
end

function TestModel:test_an_article_goes_on_when_its_model_is_closed()
    local model = assert(copydesk.train(examples(), { seed = 2, passes = 1 }))
    local article = assert(model:read(COPY))
    local story = assert(copydesk.story { article, COPY })
    model:close()
    model:close()
    lu.assertErrorMsgContains("closed", model.read, model, COPY)
    lu.assertErrorMsgContains("closed", copydesk.read, COPY, { model = model })
    lu.assertErrorMsgContains("closed", function() return model.bytes end)
    collectgarbage()
    lu.assertEquals(type(article.entities[1].label), "string")
    article:close()
    lu.assertTrue(#story.names > 0)
end

function TestModel:test_models_articles_and_stories_end_in_any_order()
    for round = 1, 12 do
        local path = os.tmpname()
        trained():save(path)
        local objects = { assert(copydesk.load(path)) }
        os.remove(path)
        objects[2] = assert(objects[1]:read(COPY))
        objects[3] = assert(copydesk.story { objects[2] })
        for i = 0, 2 do
            local at = (round + i * (round % 2 + 1)) % 3 + 1
            if round % 3 == 0 then objects[at]:close() end
            objects[at] = nil
            collectgarbage()
        end
    end
end

TestTraining = {}

function TestTraining:test_progress_is_told_and_may_stop_or_raise()
    local told = {}
    assert(copydesk.train(examples(), { passes = 1, progress = function(done) told[#told + 1] = done end }))
    lu.assertTrue(#told > 0 and told[#told] <= 1)
    local model, message = copydesk.train(examples(), { passes = 1, progress = function() return false end })
    lu.assertNil(model)
    lu.assertStrContains(message, "stopped")
    lu.assertErrorMsgContains("enough", copydesk.train, examples(), { progress = function() error "enough" end })
end

function TestTraining:test_the_base_may_be_closed_while_it_is_trained_on()
    local base = assert(copydesk.train(examples(), { seed = 3, passes = 1 }))
    assert(copydesk.train(examples(), { base = base, passes = 1, progress = function() base:close() end }))
    lu.assertErrorMsgContains("closed", copydesk.train, examples(), { base = base })
end

function TestTraining:test_examples_may_be_emptied_while_they_are_trained_on()
    local list = examples()
    lu.assertTrue(copydesk.train(list, { seed = 1, passes = 2, progress = function()
        for i = #list, 1, -1 do list[i] = nil end
        collectgarbage()
    end }).bytes == trained().bytes)
end

function TestTraining:test_examples_that_cannot_be_used_give_nil_and_a_message()
    local function refused(names)
        local model, message = copydesk.train { { text = "Anna Berg", names = names } }
        lu.assertNil(model)
        lu.assertEquals(type(message), "string")
    end
    refused(nil)
    refused {}
    refused { { first = 0, last = 4, label = "PER" } }
    refused { { first = 5, last = 4, label = "PER" } }
    refused { { first = 1, last = 10, label = "PER" } }
    refused { { first = 6, last = 9, label = "PER" }, { first = 1, last = 4, label = "PER" } }
    lu.assertNil((copydesk.train {}))
end

function TestTraining:test_misuse_raises()
    lu.assertErrorMsgContains("table expected", copydesk.train)
    lu.assertErrorMsgContains("'text' must be", copydesk.train, { { names = {} } })
    lu.assertErrorMsgContains("not a table", copydesk.train, { "text" })
    for _, passes in ipairs { -1, 1.5, 2 ^ 32, 0 / 0 } do
        lu.assertErrorMsgContains("whole number", copydesk.train, examples(), { passes = passes })
    end
    lu.assertErrorMsgContains("not a table", copydesk.train, { { text = "a", names = { 1 } } })
    lu.assertErrorMsgContains("'first' must be", copydesk.train, { { text = "a", names = { { last = 1, label = "PER" } } } })
    lu.assertErrorMsgContains("'label' must be", copydesk.train, { { text = "a", names = { { first = 1, last = 1 } } } })
    lu.assertErrorMsgContains("model expected", copydesk.train, examples(), { base = "english" })
end

os.exit(lu.LuaUnit.run(), true)
