-- The examples, run as a user runs them.
local lu = require "luaunit"
local dkjson = require "dkjson"
local process = require "process"
local wire = require "wire"

if os.getenv "ASAN_OPTIONS" then os.exit(0) end -- other programs do not bear what is loaded before them

local function sorted(list)
    table.sort(list)
    return list
end

local function lines_of(text)
    local lines = {}
    for line in (text or ""):gmatch "[^\n]+" do lines[#lines + 1] = line end
    return lines
end

local function alerts_in(folder)
    local listing = process.shell("ls " .. process.quoted(folder .. "/.alerts") .. " 2>/dev/null")
    local names = {}
    for _, line in ipairs(lines_of(listing)) do names[#names + 1] = line:gsub("%.json$", "") end
    return sorted(names)
end

-- The articles named by lines on standard output, without lines that say they were printed before.
local function announced(output)
    local names = {}
    for _, line in ipairs(lines_of(output)) do
        if not line:match "%(again%)$" then names[#names + 1] = line:match "^%a+\t([^\t]+)\t" or line end
    end
    return sorted(names)
end

local function done_in(folder)
    local names, twice = {}, nil
    local seen = {}
    for _, line in ipairs(lines_of(process.read(folder .. "/.watch-state"))) do
        local name = line:match "([^\t]+)$"
        if seen[name] then twice = name end
        seen[name] = true
        names[#names + 1] = name
    end
    return sorted(names), twice
end

TestWatcher = {}

function TestWatcher:test_conflicts_and_damage_raise_alerts_and_agreement_none()
    local folder = process.folder "watch"
    local expected = wire.drop(folder, 0, 79)
    local output, status, errors = process.example("watch.lua", { folder, "--once", "--settle", "0", "--every", "0" })
    lu.assertEquals(errors, "")
    lu.assertEquals(status, 0)
    lu.assertEquals(announced(output), expected)
    lu.assertEquals(alerts_in(folder), expected)
    local alert = dkjson.decode(process.read(folder .. "/.alerts/" .. wire.name(3) .. ".json"))
    lu.assertEquals(alert.article, wire.name(3))
    lu.assertEquals(alert.alerts[1].kind, "conflict")
    lu.assertEquals(#alert.alerts[1].mentions, 2)
end

function TestWatcher:test_a_restart_says_nothing_twice_and_still_knows_the_morning()
    local folder = process.folder "restart"
    wire.drop(folder, 2, 2)
    local arguments = { folder, "--once", "--settle", "0", "--every", "0" }
    lu.assertEquals(process.example("watch.lua", arguments), "")
    wire.drop(folder, 3, 3)
    lu.assertEquals(announced(process.example("watch.lua", arguments)), { wire.name(3) })
    lu.assertEquals(process.example("watch.lua", arguments), "")
end

function TestWatcher:test_an_article_is_read_when_it_is_whole()
    local folder, log = process.folder "whole", process.folder "whole-log" .. "/out"
    wire.drop(folder, 2, 2)
    local text = wire.article(3)
    process.write(folder .. "/" .. wire.name(3) .. ".part", text:sub(1, 20))
    process.write(folder .. "/.hidden", text)
    local watcher = process.start("watch.lua", { folder, "--settle", "1", "--every", "0.1" }, log)
    for length = 20, 60, 10 do -- a feed that writes slowly
        process.write(folder .. "/slow.txt", text:sub(1, length))
        process.sleep(0.4)
    end
    lu.assertEquals(process.read(log), "")
    process.write(folder .. "/slow.txt", text)
    for _ = 1, 60 do
        process.sleep(0.1)
        if process.read(log) ~= "" then break end
    end
    process.kill(watcher)
    lu.assertEquals(announced(process.read(log)), { "slow.txt" })
    lu.assertEquals(done_in(folder), { "slow.txt", wire.name(2) })
end

function TestWatcher:test_a_new_version_replaces_the_old_and_takes_its_alert_back()
    local folder = process.folder "version"
    wire.drop(folder, 2, 3)
    local arguments = { folder, "--once", "--settle", "0", "--every", "0" }
    process.example("watch.lua", arguments)
    lu.assertEquals(alerts_in(folder), { wire.name(3) })
    process.write(folder .. "/" .. wire.name(3), (wire.article(2)))
    process.example("watch.lua", arguments)
    lu.assertEquals(alerts_in(folder), {})
end

function TestWatcher:test_a_wrong_call_and_a_missing_folder_are_told()
    for _, arguments in ipairs { {}, { "/nowhere/at/all", "--once" }, { "--what" }, { ".", "--every", "often" } } do
        local _, status, errors = process.example("watch.lua", arguments)
        lu.assertEquals(status, 2)
        lu.assertStrContains(errors, "watch.lua: ")
        lu.assertNil(errors:match "traceback")
    end
end

-- Killed at any moment, over and over: WATCH_COUNT files, dropped at once and then one by one.
function TestWatcher:test_nothing_is_lost_or_said_twice_when_it_is_killed()
    local count = tonumber(os.getenv "WATCH_COUNT" or 200)
    local folder, log = process.folder "killed", process.folder "killed-log" .. "/out"
    local expected = wire.drop(folder, 0, count - 1)
    local arguments = { folder, "--settle", "0", "--every", "0.05" }
    math.randomseed(11)
    local kills, dropped = 0, count
    local done
    repeat
        local watcher = process.start("watch.lua", arguments, log)
        process.sleep(("%.2f"):format(0.05 + math.random() * (count > 1000 and 6 or 0.3)))
        if dropped < 2 * count then -- one by one, while it runs
            for _ = 1, math.ceil(count / 8) do
                if dropped < 2 * count then
                    for _, name in ipairs(wire.drop(folder, dropped, dropped)) do expected[#expected + 1] = name end
                    dropped = dropped + 1
                end
            end
            process.sleep(0.1)
        end
        process.kill(watcher)
        kills = kills + 1
        done = #done_in(folder)
        lu.assertTrue(kills < 400, "no end of it: " .. done .. " done")
    until dropped == 2 * count and done >= dropped
    process.example("watch.lua", { folder, "--once", "--settle", "0", "--every", "0" })
    local names, twice = done_in(folder)
    lu.assertNil(twice)
    lu.assertEquals(#names, 2 * count)
    lu.assertEquals(alerts_in(folder), sorted(expected))
    lu.assertEquals(announced(process.read(log)), expected)
    print(("%d files, killed %d times"):format(2 * count, kills))
end

TestCheck = {}

function TestCheck:test_clean_copy_is_status_0_and_damage_status_1()
    local output, status = process.example("check.lua", {}, "It rained in Oslo.\n")
    lu.assertEquals(status, 0)
    lu.assertEquals(output, '{"errors":0,"findings":[]}\n')
    local text = "Naïve.\n\nSome 400,4 homes lost power, the mayor said.\n"
    output, status = process.example("check.lua", { "--date", "2023-06-05" }, text)
    lu.assertEquals(status, 1)
    local answer = dkjson.decode(output)
    lu.assertEquals(answer.errors, 1)
    local finding = answer.findings[1]
    lu.assertEquals({ finding.kind, finding.line, finding.column }, { "damaged-figure", 3, 6 })
    lu.assertEquals(text:sub(finding.first, finding.last), "400,4")
    output = process.example("check.lua", { "--text" }, text)
    lu.assertStrContains(output, "article:3:6: error: ")
end

-- Lines and columns are counted in one pass: a megabyte of findings must not take minutes.
function TestCheck:test_many_findings_have_their_places_soon()
    local lines, start = {}, os.time()
    for i = 1, 20000 do lines[i] = "Äöü paid 1,,000 and 2,,000 pounds." end
    local output, status = process.example("check.lua", { "--text" }, table.concat(lines, "\n"))
    lu.assertEquals(status, 1)
    lu.assertTrue(os.time() - start < 20)
    for _, place in ipairs { "1:10: error: “1,,000”", "20000:10: error: “1,,000”", "20000:21: error: “2,,000 pounds”" } do
        lu.assertTrue(output:find("article:" .. place, 1, true) ~= nil, place) -- luaunit takes minutes to show a megabyte
    end
end

function TestCheck:test_an_article_may_come_as_json()
    local output, status = process.example("check.lua", { "--json" }, '{"text":"Some 400,4 homes lost power.","date":"2023-06-05"}')
    lu.assertEquals(status, 1)
    lu.assertEquals(dkjson.decode(output).findings[1].text, "400,4")
    for _, input in ipairs { "", "{", "[]", "{}", '{"text":1}', '{"text":"a","date":1}', '{"text":"a","date":"June"}' } do
        local _, wrong, errors = process.example("check.lua", { "--json" }, input)
        lu.assertEquals(wrong, 2)
        lu.assertNil(errors:match "traceback")
    end
end

function TestCheck:test_any_bytes_are_read()
    for _, text in ipairs { "", "\0", "\255\254", ("“"):rep(2000) } do
        local output, status = process.example("check.lua", {}, text)
        lu.assertTrue(status == 0 or status == 1)
        lu.assertEquals(type(dkjson.decode(output).findings), "table")
    end
end

function TestCheck:test_a_wrong_call_is_status_2()
    for _, arguments in ipairs { { "--what" }, { "--date" }, { "--date", "2023-02-30" } } do
        local output, status, errors = process.example("check.lua", arguments, "Copy.")
        lu.assertEquals(output, "")
        lu.assertEquals(status, 2)
        lu.assertNil(errors:match "traceback")
    end
end

function TestCheck:test_help_is_no_wrong_call()
    for _, script in ipairs { "check.lua", "corrections.lua", "watch.lua" } do
        local output, status, errors = process.example(script, { "--help" })
        lu.assertStrContains(output, "usage: " .. script)
        lu.assertEquals(errors, "")
        lu.assertEquals(status, 0)
    end
end

TestCorrections = {}

local PUBLISHED = [[
The bridge cost £500 million, Transport Minister Anna Berg said on Monday.

“It will open in May,” Ms Berg said. Some 4,000 workers built it, and 12 were hurt.
]]
local CORRECTED = [[
The bridge cost £480 million, Transport Minister Anne Berg said on Monday.

“It may open in May,” Ms Berg said. Some four thousand workers built it.
]]

local function corrections(old, new, ...)
    local folder = process.folder "corrections"
    process.write(folder .. "/old.txt", old)
    process.write(folder .. "/new.txt", new)
    return process.example("corrections.lua", { folder .. "/old.txt", folder .. "/new.txt", ... })
end

function TestCorrections:test_what_changed_is_told_and_what_only_moved_is_not()
    local output, status = corrections(PUBLISHED, CORRECTED, "--json")
    lu.assertEquals(status, 1)
    local seen = {}
    for _, change in ipairs(dkjson.decode(output)) do
        local before, after = change.before and change.before.text or "", change.after and change.after.text or ""
        seen[#seen + 1] = ("%s %s: %s > %s"):format(change.what, change.change, before, after)
        if change.before then lu.assertEquals(PUBLISHED:sub(change.before.first, change.before.last), before) end
        if change.after then lu.assertEquals(CORRECTED:sub(change.after.first, change.after.last), after) end
    end
    local function said(line)
        for _, other in ipairs(seen) do
            if other == line then return true end
        end
        lu.fail(line .. " is not among:\n" .. table.concat(seen, "\n"))
    end
    said "figure changed: £500 million > £480 million"
    said "figure removed: 12 > "
    said "name changed: Anna Berg > Anne Berg"
    said "quotation changed: “It will open in May,” > “It may open in May,”"
    for _, line in ipairs(seen) do lu.assertNil(line:match "4,000") end
end

function TestCorrections:test_the_same_article_is_status_0()
    local output, status = corrections(PUBLISHED, PUBLISHED)
    lu.assertEquals(output, "")
    lu.assertEquals(status, 0)
    output, status = corrections(PUBLISHED, PUBLISHED, "--json")
    lu.assertEquals(output, "[]\n")
    lu.assertEquals(status, 0)
end

function TestCorrections:test_two_quite_different_articles_are_told_soon()
    local old, new = {}, {}
    for i = 1, 1500 do
        old[i] = ("Item %d cost £%d in all."):format(i, i * 3)
        new[i] = ("%d people saw part %d."):format(i * 7, i)
    end
    local _, status = corrections(table.concat(old, "\n"), table.concat(new, "\n"))
    lu.assertEquals(status, 1)
end

function TestCorrections:test_a_missing_file_is_status_2()
    for _, arguments in ipairs { {}, { "/nowhere", "/nowhere" }, { "Makefile", "/" }, { "--what", "a", "b" } } do
        local _, status, errors = process.example("corrections.lua", arguments)
        lu.assertEquals(status, 2)
        lu.assertNil(errors:match "traceback")
    end
end

TestPandoc = {}

local DOCUMENT = [[
---
date: 2023-06-05
---
# Bridge cost *over £500 million*

[Anna Berg](https://example.org) said: "It opened last month." `code 12`

- Some 400,4 people came.
]]

function TestPandoc:test_figures_and_names_are_marked_and_nothing_else_changes()
    if not process.has "pandoc" then lu.skip "pandoc is not installed" end
    local folder = process.folder "pandoc"
    process.write(folder .. "/article.md", DOCUMENT)
    local command = "pandoc -t html --wrap=none %s/article.md"
    local filter = "LUA_CPATH='build/lua5.3/?.so;;' pandoc -t html --wrap=none --lua-filter examples/lua/pandoc_marks.lua %s/article.md"
    local plain = process.shell(command:format(folder))
    local marked, status = process.shell(filter:format(folder) .. " 2>&1")
    lu.assertEquals(status, 0)
    lu.assertEquals(marked:gsub("</?span[^>]*>", ""), plain)
    lu.assertStrContains(marked, '<span class="figure" data-kind="money" data-low="500000000"')
    lu.assertStrContains(marked, '>£500 million</span></em>')
    lu.assertStrContains(marked, '<span class="name" data-label="PER">Anna Berg</span></a>')
    lu.assertStrContains(marked, 'data-when="2023-05"')
    lu.assertStrMatches(marked, '.*<span class="figure damaged"[^>]*>400,4</span>.*')
    lu.assertStrContains(marked, "<code>code 12</code>")
end

os.exit(lu.LuaUnit.run(), true)
