-- What host.c runs while it refuses memory: a little of everything the module does.
local copydesk = require "copydesk"

local COPY = "Some 400,4 homes lost power, Mayor Anna Berg said. “It cost over £2 million,” she said."

local article = assert(copydesk.read(COPY, { date = "2023-06-05" }))
for _, stage in ipairs(article.stages) do
    local seen = 0
    for _ in article:each(stage) do seen = seen + 1 end
    assert(seen == #article[stage])
end
assert(#article:to_json() > #COPY)
local story = assert(copydesk.story { times = article, mail = "It cost £3 million, Anna Berg said." })
article:close()
assert(story:add("It cost £2 million.", "sun"))
for _, kind in ipairs { "names", "figures", "quotes", "passages" } do assert(#story[kind] == story:count(kind)) end
assert(#story:to_json() > 0 and #copydesk.to_json { story.keys, { a = 1 } } > 0)
for _, other in copydesk.read_many { "One.", "Two." } do assert(other.text) end
assert(#copydesk.stories { "One.", "Two." } > 0)
assert(not copydesk.load "/nowhere/at/all")
pcall(function() return article.tokens end)
