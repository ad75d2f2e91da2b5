--- Files and folders with what plain Lua has; LuaFileSystem is used where it is there.
local folder = {}

local has_lfs, lfs = pcall(require, "lfs")

-- A name as one word of the shell.
local function quoted(name) return "'" .. name:gsub("'", "'\\''") .. "'" end

local function length_of(path)
    local file = io.open(path, "rb")
    local length = file and file:seek "end"
    if file then file:close() end
    return length
end

--- The names in a folder, in order; nil and a message if it cannot be read.
-- Without LuaFileSystem a name that holds a line break is not seen.
function folder.names(path)
    local names = {}
    if has_lfs then
        local ok, step, state = pcall(lfs.dir, path)
        if not ok then return nil, step end
        for name in step, state do names[#names + 1] = name end
    else
        local listing = io.popen("ls -1 " .. quoted(path) .. "/ 2>/dev/null && echo /")
        for name in listing:lines() do names[#names + 1] = name end
        listing:close()
        if table.remove(names) ~= "/" then return nil, path .. " cannot be read" end
    end
    table.sort(names)
    return names
end

--- What tells one version of a file from the next: its length and, with LuaFileSystem, its time of writing.
-- nil for what is not a file or is gone.
function folder.stamp(path)
    if not has_lfs then
        local length = length_of(path)
        return length and length < 2 ^ 40 and ("%d -"):format(length) -- a folder opens too, and is endless
    end
    local about = lfs.attributes(path)
    if not about or about.mode ~= "file" then return nil end
    return ("%d %d"):format(about.size, about.modification), about.modification
end

function folder.make(path)
    if has_lfs then return lfs.attributes(path, "mode") == "directory" or lfs.mkdir(path) end
    local made = os.execute(("test -d %s || mkdir %s 2>/dev/null"):format(quoted(path), quoted(path)))
    return made == true or made == 0 -- Lua 5.1 gives the exit status
end

function folder.read(path)
    local file, problem = io.open(path, "rb")
    if not file then return nil, problem end
    local text, why = file:read "*a"
    file:close()
    return text, why
end

--- Writes a file so that a reader sees all of it or nothing: under another name first, then renamed.
function folder.write(path, content)
    local before = path:gsub("([^/]*)$", ".%1.part")
    local file, problem = io.open(before, "wb")
    if not file then return nil, problem end
    local written, why = file:write(content)
    local closed, why_not = file:close()
    if not (written and closed) then
        os.remove(before)
        return nil, why or why_not
    end
    return os.rename(before, path)
end

function folder.exists(path)
    local file = io.open(path, "rb")
    if file then file:close() end
    return file ~= nil
end

--- False if the sleep was broken off, by ctrl-C say.
function folder.sleep(seconds)
    local done = os.execute("sleep " .. seconds)
    return done == true or done == 0
end

return folder
