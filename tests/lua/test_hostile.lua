-- Copy that means harm, read from Lua: every span is what it says.
--
-- TESTS_HOSTILE=100000 sets how many texts are made.
local copydesk = require "copydesk"

local samples = {}
for _, name in ipairs { "agency", "council", "daily", "tabloid", "translated" } do
    local file = assert(io.open("examples/articles/" .. name .. ".txt", "rb"))
    samples[#samples + 1] = file:read("*a")
    file:close()
end

local pieces = { "\226\128\156", "\226\128\157", "'", '"', "\194\163", "5", "1.2 ", "million ", "U.S. ", "\n\n", "\0", "\255", "\226\128",
    "\240\159\142\137", "e\204\129", "\228\184\173", "7569,<>", "Mr ", " said ", "%", "he said. ", "2 March ", "(" }

local function mutant(number)
    math.randomseed(number)
    local text = samples[math.random(#samples)]
    local start = math.random(#text)
    text = text:sub(start, start + math.random(600))
    for _ = 1, math.random(8) - 1 do
        local at = math.random(0, #text)
        text = text:sub(1, at) .. pieces[math.random(#pieces)]:rep(math.random(3)) .. text:sub(at + math.random(3))
    end
    return text
end

local function check(number, text, item)
    local found = text:sub(item.first, item.last)
    if not (item.first >= 1 and item.first <= item.last and item.last <= #text and found == item.text) then
        error(("text %d: %d to %d is not %q"):format(number, item.first, item.last, item.text))
    end
end

local count = tonumber(os.getenv "TESTS_HOSTILE") or 2000
for number = 1, count do
    local text = mutant(number)
    local article = assert(copydesk.read(text, { date = "2024-05-14" }))
    for _, kind in ipairs { "tokens", "sentences", "entities", "figures", "quotes" } do
        for _, item in ipairs(article[kind]) do
            check(number, text, item)
            for _, part in ipairs { "of", "speaker", "cue", "words" } do
                local span = (kind == "figures" and part == "of" or kind == "quotes" and part ~= "of") and item[part]
                if span then check(number, text, span) end
            end
        end
    end
end
print(count .. " hostile texts read")
