-- What host.c runs while it refuses memory: every function, method and field of the module but those of models (host_models.lua).
local copydesk = require "copydesk"

local COPY = "Some 400,4 homes lost power, Mayor Anna Berg said. “It cost over £2 million,” she said."

local article = assert(copydesk.read(COPY, { date = "2023-06-05" }))
assert(article.text == COPY and article.date == "2023-06-05" and not article.model and article:memory() > 0)
for _, stage in ipairs(article.stages) do
    local seen = 0
    for _ in article:each(stage) do seen = seen + 1 end
    assert(seen == article:count(stage) and seen == #article[stage])
end
for quote in assert(copydesk.read(COPY)):each("quotes", { kind = "direct" }) do assert(quote.entity and tostring(quote) ~= "") end
assert(article:count("figures", { damaged = true, kind = "cardinal" }) == 1 and not article:may_conflict())
assert(#article:to_json() > #COPY and #article:to_json { "figures" } < #article:to_json())

local story = assert(copydesk.story { times = article, mail = "It cost £3 million, Anna Berg said." })
article:close()
assert(story:add("It cost £2 million.", "sun", { date = "2023-06-05" }))
assert(story:add(assert(copydesk.read(COPY))))
for _, kind in ipairs { "names", "figures", "quotes", "passages" } do
    local seen = 0
    for _ in story:each(kind) do seen = seen + 1 end
    assert(seen == story:count(kind) and seen == #story[kind])
end
assert(#story.keys == 4 and story.articles.sun.text)
assert(#story:to_json() > 0 and #copydesk.to_json { story.keys, { a = 1, b = 0.1, c = "\255\n" }, story.articles.sun } > 0)
assert(tostring(story) and tostring(article))
story:close()

for _, other, why in copydesk.read_many { "One.", "Two." } do assert(other, why) end
assert(#assert(copydesk.stories { "One.", "Two." }) > 0)

-- What fails, and what is misuse.
assert(not copydesk.load "/nowhere/at/all" and not copydesk.read(COPY, { date = "June" }))
for _, misuse in ipairs {
    function() return article.tokens end, function() return story.names end, function() copydesk.read {} end,
    function() copydesk.to_json(print) end, function() story:add "It rained." end, function() copydesk.story { 12 } end,
} do assert(not pcall(misuse)) end
