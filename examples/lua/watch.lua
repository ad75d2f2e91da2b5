#!/usr/bin/env lua
--- A wire watcher: compares every article that arrives in a folder with today's others.
--
--     lua watch.lua FOLDER [--alerts FOLDER] [--state FILE] [--every SECONDS] [--settle SECONDS] [--once]
--
-- A conflict with another article, or a damaged figure, writes an alert, ALERTS/NAME.json, and one line on standard output:
--
--     conflict<TAB>fire-2.txt<TAB>“14” fire-1.txt, “40” fire-2.txt: 14 in 1 article against 40 in 1 article
--
-- It may be killed and started again at any moment. An article is done when its line stands in the state file, which is
-- written last; so none is lost. If it is killed between alert and state, the article is read again, and its alert is the same
-- file; only the line may then be printed again, and it ends with "(again)".
-- A file counts as whole when neither its length nor its time has changed for --settle seconds (1); names that begin
-- with a full stop or end in .part or .tmp are left alone. With --once it ends when everything there is done.
package.path = (arg[0]:match("^(.*/)") or "./") .. "?.lua;" .. package.path
local copydesk = require "copydesk"
local folder = require "folder"
local journal = require "journal"
local newsday = require "newsday"

local USAGE = "usage: watch.lua FOLDER [--alerts FOLDER] [--state FILE] [--every SECONDS] [--settle SECONDS] [--once]\n"

local function stop(message)
    io.stderr:write("watch.lua: ", message, "\n", USAGE)
    os.exit(2)
end

local function read_arguments()
    local options, at = { every = 2, settle = 1 }, 1
    local takes_value = { ["--alerts"] = 1, ["--state"] = 1, ["--every"] = 1, ["--settle"] = 1 }
    while arg[at] do
        local name = arg[at]:match "^%-%-(.+)"
        if takes_value[arg[at]] then
            at = at + 1
            options[name] = arg[at] or stop("--" .. name .. " needs a value")
        elseif name == "once" then
            options.once = true
        elseif name == "help" then
            io.write(USAGE)
            os.exit(0)
        elseif name or options.folder then
            stop("what is " .. arg[at] .. "?")
        else
            options.folder = arg[at]
        end
        at = at + 1
    end
    if not options.folder then stop("which folder?") end
    options.every = tonumber(options.every) or stop "--every needs a number"
    options.settle = tonumber(options.settle) or stop "--settle needs a number"
    options.alerts = options.alerts or options.folder .. "/.alerts"
    options.state = options.state or options.folder .. "/.watch-state"
    return options
end

local options = read_arguments()
local path_of = function(name) return options.folder .. "/" .. name end

local function is_article(name)
    return not (name:match "^%." or name:match "%.part$" or name:match "%.tmp$")
end

-- ---- what is whole ------------------------------------------------------------

local seen = {} -- name -> the stamp last seen, and since when

-- The stamp of a file that has not changed for a while; nil if it may still be growing.
local function settled_stamp(name)
    local stamp, written = folder.stamp(path_of(name))
    if not stamp then
        seen[name] = nil
        return nil
    end
    local now = os.time()
    if written and now - written > options.settle then return stamp end -- its own time says so
    local entry = seen[name]
    if not entry or entry.stamp ~= stamp then
        seen[name] = { stamp = stamp, since = now }
        return options.settle == 0 and stamp or nil
    end
    return now - entry.since > options.settle and stamp or nil -- os.time has whole seconds: one may be a moment
end

-- ---- one article -----------------------------------------------------------------

local today = newsday.new(os.date "%Y-%m-%d")

local function line_for(alerts, name)
    local lines = {}
    for i, alert in ipairs(alerts) do
        local places = {}
        for j, mention in ipairs(alert.mentions) do places[j] = ("“%s” %s"):format(mention.text, mention.article) end
        lines[i] = ("%s: %s"):format(table.concat(places, ", "), alert.reason)
    end
    return ("%s\t%s\t%s"):format(alerts[1].kind, name, table.concat(lines, "; "):gsub("%s", " "))
end

local function complain(name, problem) io.stderr:write("watch.lua: ", name, ": ", problem, "\n") end

-- Writes the alert and prints its line; an alert of an earlier version that no longer holds is taken back.
local function raise_alerts(name, alerts, known)
    local path = options.alerts .. "/" .. name .. ".json"
    if #alerts == 0 then
        if known then os.remove(path) end
        return true
    end
    local again = not known and folder.exists(path) and "\t(again)" or ""
    local written, problem = folder.write(path, copydesk.to_json { article = name, day = today.day, alerts = alerts })
    if not written then return nil, problem end
    io.write(line_for(alerts, name), again, "\n")
    io.flush()
    return true
end

-- Alert, line, state: in this order, so that a kill in between loses nothing.
local function take_in(name, stamp, done)
    local text = folder.read(path_of(name))
    if not text or folder.stamp(path_of(name)) ~= stamp then return false end -- gone, or growing again
    local alerts, problem = today:compare(name, text)
    if not alerts then
        complain(name, problem)
    else
        local raised, why = raise_alerts(name, alerts, done.done[name])
        if not raised then -- a full disk, say: the article stays to be done
            complain(name, why)
            return false
        end
    end
    done:add(name, stamp, today.day)
    seen[name] = nil
    return true
end

-- ---- the rounds ---------------------------------------------------------------------

local function list_articles()
    local names, problem = folder.names(options.folder)
    if not names then stop(problem) end
    local articles = {}
    for _, name in ipairs(names) do
        if is_article(name) then articles[#articles + 1] = name end
    end
    return articles
end

-- After a restart: what was done today is known again, so that what comes is compared with it.
local function recall(done, names)
    for _, name in ipairs(names) do
        local text = done.done[name].day == today.day and folder.read(path_of(name))
        if text then today:recall(name, text) end
    end
end

-- How many articles were taken in, and how many are not whole yet.
local function look_once(done)
    local taken, waiting = 0, 0
    for _, name in ipairs(list_articles()) do
        local stamp = settled_stamp(name)
        if not (stamp and done:has(name, stamp)) then
            if stamp and take_in(name, stamp, done) then
                taken = taken + 1
            elseif stamp or seen[name] then
                waiting = waiting + 1
            end
        end
    end
    return taken, waiting
end

local function main()
    if not folder.make(options.alerts) then stop("cannot make " .. options.alerts) end
    local there = {}
    for _, name in ipairs(list_articles()) do there[name] = true end
    local done, names = journal.open(options.state, function(name) return there[name] end)
    recall(done, names)
    repeat
        local day = os.date "%Y-%m-%d"
        if day ~= today.day then today = newsday.new(day) end
        local taken, waiting = look_once(done)
        local finished = options.once and taken == 0 and waiting == 0
    until finished or not folder.sleep(options.every)
end

local ok, problem = pcall(main)
if not ok then stop(problem) end
