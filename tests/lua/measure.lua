-- Long runs of the examples, one `name value` a line; `make measure-lua`.
--
--     measure.lua handler REQUESTS SECONDS     the web handler under load, on loopback
--     measure.lua check RUNS                   the check before publication
--
-- The articles are 3 kB each, of the samples' copy; or, with MEASURE_ARTICLES=FOLDER, those of that folder that have as much, cut there.
local copydesk = require "copydesk"
local process = require "process"
local server = require "server"

local LENGTH = 3000

-- The texts of a folder that are long enough; of the samples, which are not, each with those that follow it.
local function find_texts()
    local folder = os.getenv "MEASURE_ARTICLES"
    local texts, found = {}, {}
    for path in process.shell(("find %s -name '*.txt' | sort"):format(process.quoted(folder or "examples/articles"))):gmatch "[^\n]+" do
        texts[#texts + 1] = process.read(path)
    end
    for i, text in ipairs(texts) do
        for j = i + 1, folder and i or i + 4 do text = text .. "\n" .. texts[(j - 1) % #texts + 1] end
        if #text >= LENGTH and #found < 60 then found[#found + 1] = text:sub(1, LENGTH):gsub("[\128-\255]+$", "") end
    end
    return found
end

local function make_articles(folder)
    local paths, texts = {}, find_texts()
    for i, text in ipairs(texts) do
        paths[i] = folder .. "/article-" .. i .. ".txt"
        process.write(paths[i], text)
    end
    return paths, texts
end

-- Processor seconds that it takes to read so many articles, and nothing else.
local function time_reading(texts, count)
    local start = os.clock()
    for i = 1, count do copydesk.read(texts[(i - 1) % #texts + 1]):close() end
    return os.clock() - start
end

-- What a request costs as against reading its article: a machine that is busy is slow at both, so the two take turns.
local function compare_with_reading(load, texts)
    local rounds, count, handled, reading = 20, 300, 0, 0
    time_reading(texts, count)
    for _ = 1, rounds do
        local _, before = server.usage()
        load(count)
        local _, after = server.usage()
        handled = handled + after - before
        reading = reading + time_reading(texts, count)
    end
    print(("handler_time_over_reading %.3f"):format(handled / reading))
    print(("reading_us_per_article %.0f"):format(reading / rounds / count * 1e6))
end

local function measure_handler(requests, seconds)
    local folder = process.folder "load"
    local paths, texts = make_articles(folder)
    local articles = table.concat(paths, " ")
    assert(server.start(process.folder "load-nginx"))
    local function load(count)
        return process.shell(("build/lua-tests/load %d /check %d %d 4 %s"):format(server.port, count, seconds, articles))
    end
    load(math.min(2000, requests)) -- what is allocated once is not growth
    local memory, processor = server.usage()
    local results = load(requests)
    local memory_after, processor_after = server.usage()
    local done = tonumber(results:match "requests (%d+)")
    io.write((results:gsub("(%a%S* )", "handler_%1")))
    print(("handler_requests_per_processor_s %.0f"):format(done / (processor_after - processor)))
    print(("handler_memory_before_kB %d\nhandler_memory_after_kB %d"):format(memory, memory_after))
    compare_with_reading(load, texts)
    server.stop()
end

local function measure_check(runs)
    local article = make_articles(process.folder "load")[1]
    local results = process.shell(("build/lua-tests/times %d %s %s examples/lua/check.lua"):format(
        runs, article, process.interpreter))
    io.write((results:gsub("(%a%S* )", "check_%1")))
end

if arg[1] == "handler" then
    measure_handler(tonumber(arg[2]), tonumber(arg[3]))
elseif arg[1] == "check" then
    measure_check(tonumber(arg[2]))
else
    error "handler or check?"
end
