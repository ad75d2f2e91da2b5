-- Invented wire copy by the thousand, and what a watcher must say of it.
local process = require "process"

local wire = {}

local FIRST = { "ba", "do", "fe", "gi", "ka", "lo", "me", "ni", "pa", "ru", "sa", "te", "vi", "zo", "ha", "jo" }
local LAST = { "bert", "dov", "fell", "gard", "kin", "lund", "mor", "nes", "pell", "rick", "son", "ton", "vik", "well", "ham", "dale" }

-- A surname of its own for every number.
local function surname(number)
    local a, b, c = number % 16 + 1, math.floor(number / 16) % 16 + 1, math.floor(number / 256) % 16 + 1
    local d = math.floor(number / 4096) % 16 + 1
    local word = FIRST[d] .. FIRST[c] .. FIRST[b] .. LAST[a]
    return word:sub(1, 1):upper() .. word:sub(2)
end

-- Articles come in pairs about one event. Every pair agrees, but for each fourth, which conflicts, and each tenth, which is damaged.
function wire.article(number)
    local pair = math.floor(number / 2)
    local second = number % 2 == 1
    local name = surname(pair)
    local dead = 11 + pair % 70
    local conflict, damaged = pair % 4 == 1, pair % 10 == 3
    local count = tostring(second and conflict and dead + 23 or dead)
    local homes = second and damaged and "400,4" or "4,004"
    local text = second
        and ("The explosion in %sville killed %s people, the police chief said.\n\nSome %s homes lost power, Mayor Anna %s said.\n")
            :format(name, count, homes, name)
        or ("%s people were killed in the explosion in %sville, Mayor Anna %s said on Monday.\n\nSome %s homes lost power.\n")
            :format(count, name, name, homes)
    return text, second and (conflict or damaged), conflict, damaged
end

function wire.name(number) return ("wire-%05d.txt"):format(number) end

-- Writes articles first to last into a folder; the names that must raise an alert.
function wire.drop(folder, first, last)
    local expected = {}
    for number = first, last do
        local text, alert = wire.article(number)
        process.write(folder .. "/" .. wire.name(number), text)
        if alert then expected[#expected + 1] = wire.name(number) end
    end
    return expected
end

return wire
