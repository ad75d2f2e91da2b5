-- The web handler, in nginx, asked with curl.
local lu = require "luaunit"
local dkjson = require "dkjson"
local process = require "process"
local server = require "server"

if os.getenv "ASAN_OPTIONS" or not _VERSION:match "5%.4" then os.exit(0) end -- nginx brings its own Lua: once is enough
if not server.is_there() then
    print "skipped: no nginx with its Lua module (make build/nginx)"
    os.exit(0)
end

TestHandler = {}

function TestHandler:test_01_an_article_is_answered_with_findings()
    local body, status = server.request "-H 'Content-Type: text/plain' --data-binary 'Some 400,4 homes lost power.'"
    lu.assertEquals(status, 200)
    local answer = dkjson.decode(body)
    lu.assertEquals(answer.errors, 1)
    lu.assertEquals(answer.findings[1].text, "400,4")
    body, status = server.request [[-H 'Content-Type: application/json' -d '{"text":"It rained.","date":"2023-06-05"}']]
    lu.assertEquals({ body, status }, { '{"errors":0,"findings":[]}\n', 200 })
end

function TestHandler:test_02_malformed_bodies_are_400()
    for _, body in ipairs { "{", "[]", "3", "null", "", "{}", [[{"text":3}]], [[{"text":"a","date":5}]],
        [[{"text":"a","date":"2023-02-30"}]], "\\xff" } do
        local answer, status = server.request("-H 'Content-Type: application/json' -d " .. process.quoted(body))
        lu.assertEquals(status, 400)
        lu.assertEquals(type(dkjson.decode(answer).error), "string")
    end
    local _, status = server.request("-H 'Content-Type: text/plain' -d 'It rained.'", "/check?date=June")
    lu.assertEquals(status, 400)
end

function TestHandler:test_03_other_methods_kinds_and_places_are_refused()
    lu.assertEquals(select(2, server.request ""), 405)
    lu.assertEquals(select(2, server.request "-X DELETE"), 405)
    lu.assertEquals(select(2, server.request "-d text=a"), 415)
    lu.assertEquals(select(2, server.request("", "/")), 404)
end

function TestHandler:test_04_a_body_that_is_too_large_is_413()
    local folder = process.folder "large"
    for _, bytes in ipairs { 1048577, 100000000 } do
        os.execute(("head -c %d /dev/zero > %s/body"):format(bytes, folder))
        local plain = "-H 'Content-Type: text/plain' -H 'Expect:' --data-binary @" .. folder .. "/body"
        lu.assertEquals(select(2, server.request(plain)), 413)
        lu.assertEquals(select(2, server.request(plain .. " -H 'Transfer-Encoding: chunked'")), 413) -- its length not told before
    end
    os.remove(folder .. "/body")
    os.execute(("head -c 1048576 /dev/zero | tr '\\0' 'a' > %s/body"):format(folder))
    local largest = "-H 'Content-Type: text/plain' --data-binary @" .. folder .. "/body"
    lu.assertEquals(select(2, server.request(largest)), 200)
    os.remove(folder .. "/body")
end

function TestHandler:test_05_any_bytes_are_an_article()
    local folder = process.folder "bytes"
    process.write(folder .. "/body", "\255\254 \0 “" .. ("\204\129"):rep(3000))
    local body, status = server.request("-H 'Content-Type: text/plain' --data-binary @" .. folder .. "/body")
    lu.assertEquals(status, 200)
    lu.assertEquals(type(dkjson.decode(body).findings), "table")
end

local started, log = server.start(process.folder "nginx")
if not started then
    io.stderr:write(log)
    os.exit(1)
end
local failed = lu.LuaUnit.run()
server.stop()
os.exit(failed)
