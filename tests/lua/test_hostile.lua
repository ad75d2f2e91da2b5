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

-- A stretch of a sample with pieces put in its place here and there.
local function mutant()
    local text = samples[math.random(#samples)]
    local start = math.random(#text)
    text = text:sub(start, start + math.random(600))
    for _ = 1, math.random(8) - 1 do
        local at = math.random(0, #text)
        text = text:sub(1, at) .. pieces[math.random(#pieces)]:rep(math.random(3)) .. text:sub(at + math.random(3))
    end
    return text
end

-- Bytes of one of four alphabets.
local alphabets = { "0123456789.,-% ", "\"'\226\128\156\157\152\153 a.", "Aa. U.S\n\t", false }

local function random_bytes()
    local alphabet, bytes = alphabets[math.random(#alphabets)], {}
    for i = 1, math.random(300) do
        local at = alphabet and math.random(#alphabet)
        bytes[i] = at and alphabet:sub(at, at) or string.char(math.random(0, 255))
    end
    return table.concat(bytes)
end

-- Sentences as they are built in copy, of parts that may each be broken.
local structure = {
    sentence = {
        "{who} {cue} {quote}.", "{quote}, {cue} {who}.", "{amount} {what} {verb} {time}.", "{quote} {quote}", "",
        "{who}, {number}, {verb} {amount} {time}, {cue} {who}.", "{amount}, {amount} and {amount}, a total of {amount}",
        "Of the {number} {what}, {number} were men and {number} women.",
    },
    who = {
        "Robert Jenrick", "Mr Jenrick", "the Immigration Minister", "he", "Anna Berg, the mayor of Wexley", "Dr. O’Neil-Smith Jr.",
        "WHO", "\255",
    },
    cue = { "said", "told reporters", "said:", "according to", "insisted", "" },
    quote = {
        "“{words}”", '"{words}"', "‘{words}’", "“{words}", "{words}”", "“{words} ‘{words}’ {words}”", "“ ”", "that {words}",
    },
    words = { "it works", "we need {amount}", "{number}", "no. {words}", "never\n\n“again" },
    amount = {
        "£{number}", "${number}m", "{number} per cent", "{number} to {number}", "between {number} and {number} miles", "some {number}",
        "€{number}bn", "more than {number}", "{number}-{number}", "half of the {number}", "four times",
    },
    number = {
        "7,569", "400,4", "1.2", "twelve", "7569,<>", "one hundred and", "0", "99999999999999999999", "1,1,1", "5\0", "3½", "1e9",
        "hundreds of thousands",
    },
    what = { "migrants", "Albanian nationals", "homes", "dead", "per cent", "" },
    verb = { "crossed", "were killed", "rose", "will cost" },
    time = {
        "on Monday", "last month", "in 2022", "30 February", "at 10:30pm", "this summer", "this year", "between 1 and 3 March 2023",
        "two weeks ago",
    },
}

local function expand(template, depth)
    return (template:gsub("{(%a+)}", function(name)
        local parts = structure[name]
        return depth < 6 and expand(parts[math.random(#parts)], depth + 1) or ""
    end))
end

local function structured()
    local sentences = {}
    for i = 1, math.random(6) do
        sentences[i] = expand("{sentence}", 0)
        if math.random(9) == 1 then sentences[i] = sentences[i]:sub(1, math.random(0, #sentences[i])) end
    end
    return table.concat(sentences, math.random(2) == 1 and " " or "\n\n")
end

local makers = { mutant, mutant, structured, structured, random_bytes }

local function check(number, text, item)
    local found = text:sub(item.first, item.last)
    if not (item.first >= 1 and item.first <= item.last and item.last <= #text and found == item.text) then
        error(("text %d: %d to %d is not %q"):format(number, item.first, item.last, item.text))
    end
end

local function check_article(number, text)
    local since = os.clock()
    local article = assert(copydesk.read(text, { date = "2024-05-14" }))
    assert(os.clock() - since < 1, "text " .. number .. " took a second")
    for _, kind in ipairs { "tokens", "sentences", "entities", "figures", "quotes" } do
        for item in article:each(kind) do
            check(number, text, item)
            for _, part in ipairs { "of", "speaker", "cue", "words" } do
                local span = (kind == "figures" and part == "of" or kind == "quotes" and part ~= "of") and item[part]
                if span then check(number, text, span) end
            end
        end
    end
    return article
end

-- The last few articles make a story now and then.
local function check_story(number, articles)
    local story = assert(copydesk.story(articles))
    for _, kind in ipairs { "names", "figures", "quotes", "passages" } do
        for group in story:each(kind) do
            for _, mention in ipairs(group.mentions) do
                check(number, articles[mention.article].text, mention)
                check(number, articles[mention.article].text, mention.item)
            end
        end
    end
end

local count = tonumber(os.getenv "TESTS_HOSTILE") or 2000
local recent = {}
for number = 1, count do
    math.randomseed(number)
    table.insert(recent, 1, check_article(number, makers[number % #makers + 1]()))
    recent[5] = nil
    if number % 10 == 0 then check_story(number, recent) end
end
print(count .. " hostile texts read")
