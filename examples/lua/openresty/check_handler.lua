--- POST /check: an article in, its findings out, for OpenResty or nginx with its Lua module.
--
-- The body is the article itself (text/plain, its date as ?date=2023-06-05) or JSON {"text": "...", "date": "..."}.
--
--     200  {"errors": 1, "findings": [...]}, as from check.lua
--     400  not JSON, no text in it, or no such date      405  not POST
--     413  too large, says nginx (client_max_body_size)   415  another kind of body
--
-- A worker process has one Lua state and reads one article at a time; the built-in model is read-only memory that all workers share.
local copydesk = require "copydesk"
local findings = require "findings"
local request = require "request"

local handler = {}

local function answer(status, body)
    ngx.status = status
    ngx.header["Content-Type"] = "application/json"
    ngx.header["Content-Length"] = #body + 1
    ngx.say(body)
end

local function refuse(status, message) answer(status, copydesk.to_json { error = message }) end

-- The body in memory, or from the file to which nginx wrote it if its buffer was too small.
local function read_body()
    ngx.req.read_body()
    local body = ngx.req.get_body_data()
    local path = not body and ngx.req.get_body_file()
    if not path then return body or "" end
    local file = assert(io.open(path, "rb"))
    body = file:read "*a"
    file:close()
    return body
end

-- Text and date, or nil, a status and a message.
local function read_request()
    local kind = (ngx.var.content_type or "text/plain"):match "^%s*([^;%s]*)":lower()
    if kind ~= "text/plain" and kind ~= "application/json" then
        return nil, 415, "send text/plain or application/json"
    end
    local body = read_body()
    if kind == "text/plain" then return body, ngx.var.arg_date end
    local text, date, problem = request.from_json(body)
    if not text then return nil, 400, problem end
    return text, date
end

function handler.check()
    if ngx.req.get_method() ~= "POST" then
        ngx.header["Allow"] = "POST"
        return refuse(405, "POST an article")
    end
    local text, date, problem = read_request()
    if not text then return refuse(date, problem) end
    local article, why = copydesk.read(text, { date = date })
    if not article then return refuse(400, why) end
    local list = findings.of(article)
    article:close() -- at once, and not when the collector comes by
    answer(200, ('{"errors":%d,"findings":%s}'):format(
        findings.count_errors(list), #list > 0 and copydesk.to_json(list) or "[]"))
end

return handler
