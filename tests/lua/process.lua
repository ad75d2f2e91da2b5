-- Runs programs as a user would, and looks at what they print and leave behind.
local process = {}

-- The interpreter that runs the tests runs the examples too.
local interpreter = "lua"
for i = 0, -20, -1 do
    if arg and arg[i - 1] == nil then
        interpreter = arg[i]
        break
    end
end
process.interpreter = interpreter

function process.quoted(word) return "'" .. tostring(word):gsub("'", "'\\''") .. "'" end

function process.write(path, text)
    local file = assert(io.open(path, "wb"))
    file:write(text)
    file:close()
end

function process.read(path)
    local file = io.open(path, "rb")
    if not file then return nil end
    local text = file:read "*a"
    file:close()
    return text
end

-- A new folder under build/, empty.
function process.folder(name)
    local path = "build/lua-tests/" .. (interpreter:match "([^/]+)$") .. "-" .. name
    os.execute("rm -rf " .. process.quoted(path) .. " && mkdir -p " .. process.quoted(path))
    return path
end

-- Runs a command of the shell; its standard output and exit status.
function process.shell(command)
    local pipe = assert(io.popen("(" .. command .. "); echo \"status $?\"", "r"))
    local output = pipe:read "*a"
    pipe:close()
    local status = output:match "status (%d+)\n$"
    return output:gsub("status %d+\n$", ""), tonumber(status)
end

local function command_line(words)
    for i, word in ipairs(words) do words[i] = process.quoted(word) end
    return table.concat(words, " ")
end

-- Runs an example; `input` is its standard input. Standard output, status, standard error.
function process.example(script, arguments, input)
    local folder = "build/lua-tests"
    os.execute("mkdir -p " .. folder)
    process.write(folder .. "/input", input or "")
    local words = { interpreter, "examples/lua/" .. script }
    for _, argument in ipairs(arguments or {}) do words[#words + 1] = argument end
    local output, status = process.shell(("%s < %s/input 2> %s/errors"):format(command_line(words), folder, folder))
    return output, status, process.read(folder .. "/errors")
end

-- Starts an example and does not wait; its standard output is added to a file. The process's number.
function process.start(script, arguments, output)
    local words = { interpreter, "examples/lua/" .. script }
    for _, argument in ipairs(arguments) do words[#words + 1] = argument end
    local number = process.shell(("%s >> %s 2>&1 & echo $!"):format(command_line(words), process.quoted(output)))
    return tonumber(number:match "%d+")
end

function process.kill(number) os.execute("kill -9 " .. number .. " 2>/dev/null") end

function process.sleep(seconds) os.execute("sleep " .. seconds) end

function process.has(program) return select(2, process.shell("command -v " .. program .. " > /dev/null")) == 0 end

return process
