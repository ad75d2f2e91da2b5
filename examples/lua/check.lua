#!/usr/bin/env lua
--- A check before publication, for a hook of a content management system.
--
--     lua check.lua [--date 2023-06-05] [--json] [--text] < article.txt
--
-- The article comes on standard input, with --json as {"text": "...", "date": "2023-06-05"}.
-- What was found goes to standard output, as one JSON object {"errors": 1, "findings": [...]} (findings.lua tells the fields) or,
-- with --text, as lines that an editor can click.
-- Exit status: 0 nothing to stop for, 1 at least one error, 2 a wrong call.
package.path = (arg[0]:match("^(.*/)") or "./") .. "?.lua;" .. package.path
local copydesk = require "copydesk"
local findings = require "findings"

local USAGE = "usage: check.lua [--date YYYY-MM-DD] [--json] [--text] < article.txt\n"

local function stop(message)
    io.stderr:write("check.lua: ", message, "\n", USAGE)
    os.exit(2)
end

local function read_arguments()
    local options, at = {}, 1
    while arg[at] do
        if arg[at] == "--text" or arg[at] == "--json" then
            options[arg[at]:sub(3)] = true
        elseif arg[at] == "--date" and arg[at + 1] then
            at = at + 1
            options.date = arg[at]
        elseif arg[at] == "--help" then
            io.write(USAGE)
            os.exit(0)
        else
            stop("what is " .. arg[at] .. "?")
        end
        at = at + 1
    end
    return options
end

local function print_lines(list)
    for _, finding in ipairs(list) do
        print(("article:%d:%d: %s: %s"):format(finding.line, finding.column, finding.level, finding.message))
    end
end

local options = read_arguments()
local text = io.read "*a"
if not text then stop("nothing can be read from standard input") end
if options.json then
    local date, wrong
    text, date, wrong = require("request").from_json(text)
    if not text then stop(wrong) end
    options.date = options.date or date
end
local article, problem = copydesk.read(text, { date = options.date })
if not article then stop(options.date and problem .. " as " .. options.date or problem) end
local list = findings.of(article)
local errors = findings.count_errors(list)
if options.text then
    print_lines(list)
else
    -- An empty list must be [] in JSON, and a list of the module's own knows that it is one.
    print(('{"errors":%d,"findings":%s}'):format(errors, #list > 0 and copydesk.to_json(list) or "[]"))
end
os.exit(errors > 0 and 1 or 0)
