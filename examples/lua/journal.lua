--- Which files are done, in a file that a kill at any moment leaves readable.
--
-- One line a file, added and flushed the moment the file is done: STAMP, DAY, NAME, parted by tabs. A line that was cut off is
-- not counted. When the journal is opened it is written anew without the files that are gone.
local folder = require "folder"

local journal = {}
journal.__index = journal

local ESCAPES = { ["\n"] = "\\n", ["\t"] = "\\t", ["\\"] = "\\\\" }
local UNESCAPES = { n = "\n", t = "\t", ["\\"] = "\\" }

local function as_line(stamp, day, name)
    return ("%s\t%s\t%s\n"):format(stamp, day, (name:gsub("[\n\t\\]", ESCAPES)))
end

local function read_lines(path)
    local done, order = {}, {}
    for line in (folder.read(path) or ""):gmatch "([^\n]*)\n" do
        local stamp, day, name = line:match "^([^\t]+)\t([^\t]+)\t(.+)$"
        if name then
            name = name:gsub("\\(.)", UNESCAPES)
            if not done[name] then order[#order + 1] = name end
            done[name] = { stamp = stamp, day = day }
        end
    end
    return done, order
end

--- Opens the journal; `is_there(name)` says whether a file still lies in the folder.
function journal.open(path, is_there)
    local done, order = read_lines(path)
    local lines, kept = {}, {}
    for _, name in ipairs(order) do
        if is_there(name) then
            lines[#lines + 1] = as_line(done[name].stamp, done[name].day, name)
            kept[#kept + 1] = name
        else
            done[name] = nil
        end
    end
    assert(folder.write(path, table.concat(lines)))
    local file = assert(io.open(path, "ab"))
    return setmetatable({ file = file, done = done }, journal), kept
end

function journal:add(name, stamp, day)
    assert(self.file:write(as_line(stamp, day, name)))
    assert(self.file:flush())
    self.done[name] = { stamp = stamp, day = day }
end

--- Whether this version of the file is done.
function journal:has(name, stamp)
    local entry = self.done[name]
    return entry ~= nil and entry.stamp == stamp
end

return journal
