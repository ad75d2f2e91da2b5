-- What host.c runs while it refuses memory: models.
-- HOST_MODEL is a model's file, written by host_model.lua.
local copydesk = require "copydesk"

local COPY = "Mayor Anna Berg said so."
local EXAMPLES = { { text = COPY, names = { { first = 7, last = 15, label = "PER" } }, weight = 2 }, { text = "It rained." } }

local model = assert(copydesk.load(os.getenv "HOST_MODEL"))
assert(assert(model:read(COPY, { stages = { "entities" } })).model == model)
for _, other, why in model:read_many({ COPY }, { date = "2023-06-05" }) do assert(other, why) end
assert(assert(copydesk.read(COPY, { model = model })):count "entities" >= 0)
assert(model:save "/dev/null")
assert(#model.bytes > 0 and tostring(model))
local trained = assert(copydesk.train(EXAMPLES, { seed = 1, passes = 1, base = model, progress = function() end }))
model:close()
assert(#trained.bytes > 0)

assert(not copydesk.train {})
