-- Trains a small model and writes it to the file that is named: what host_script.lua loads.
local copydesk = require "copydesk"

local model = assert(copydesk.train({
    { text = "Mayor Anna Berg opened the bridge in Wexley.", names = {
        { first = 7, last = 15, label = "PER" }, { first = 38, last = 43, label = "LOC" } } },
}, { seed = 1, passes = 2 }))
assert(model:save(arg[1]))
