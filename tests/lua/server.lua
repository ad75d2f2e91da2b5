-- Starts nginx with the example's handler on some port of this machine alone.
--
-- nginx and its Lua module are Debian's, installed, or unpacked under build/nginx (`make build/nginx`), since Debian's
-- module and its LuaJIT cannot be installed side by side.
local process = require "process"

local server = {}

-- One of many, so that two runs at once do not meet.
local function pick_port()
    local random = io.open("/dev/urandom", "rb")
    local a, b = random:read(2):byte(1, 2)
    random:close()
    return 20000 + (a * 256 + b) % 20000
end

local function first_line(command)
    return (process.shell(command .. " 2>/dev/null | head -n 1"):match "^[^\n]+")
end

-- The folder that holds usr/, or nil.
local function find_root()
    for _, root in ipairs { "", "build/nginx" } do
        local module = first_line(("ls %s/usr/lib/nginx/modules/ngx_http_lua_module.so"):format(root))
        local program = first_line(("ls %s/usr/sbin/nginx"):format(root))
        if module and program then return root == "" and "" or first_line "pwd" .. "/build/nginx" end
    end
end

--- Whether there is an nginx that can run the handler.
function server.is_there() return find_root() ~= nil and process.has "curl" end

-- The example's own configuration, with our port and the places of this nginx.
local function write_configuration(root, folder)
    local text = process.read "examples/lua/openresty/nginx.conf"
    text = text:gsub("/usr/lib/nginx", root .. "/usr/lib/nginx"):gsub("127.0.0.1:8642", "127.0.0.1:" .. server.port)
    process.write(folder .. "/nginx.conf", text)
end

local function paths(root)
    local lua = root .. "/usr/share/lua/5.1/"
    local libraries = first_line(("ls -d %s/usr/lib/*-linux-gnu"):format(root)) or ""
    return ('LD_LIBRARY_PATH="%s" LUA_PATH="examples/lua/openresty/?.lua;examples/lua/?.lua;%s?.lua;%s?/init.lua;;" ')
        :format(root ~= "" and libraries or "", lua, lua)
        .. ('LUA_CPATH="build/luajit/?.so;%s/lua/5.1/?.so;;"'):format(libraries)
end

-- The workers' numbers.
local function worker_of(master)
    for _ = 1, 50 do
        local worker = first_line("pgrep -P " .. master)
        if worker and select(2, process.shell(("curl -s -o /dev/null localhost:%d/"):format(server.port))) == 0 then
            return tonumber(worker)
        end
        process.sleep(0.1)
    end
end

--- Starts it; nil and its log if it does not come up.
function server.start(folder)
    local root = find_root()
    server.port = pick_port()
    write_configuration(root, folder)
    local number = process.shell(("%s %s/usr/sbin/nginx -p $PWD/%s -c nginx.conf > %s/log 2>&1 & echo $!"):format(
        paths(root), root, folder, folder))
    server.master = tonumber(number:match "%d+")
    server.worker = worker_of(server.master)
    if not server.worker then return nil, process.read(folder .. "/log") end
    return true
end

function server.stop()
    os.execute("kill " .. server.master .. " 2>/dev/null")
    process.sleep(0.3)
end

-- Seconds of processor time: to the nanosecond where the kernel counts so, else in hundredths.
local function processor_time()
    local exact = process.read(("/proc/%d/schedstat"):format(server.worker))
    if exact and exact:match "^[1-9]" then return tonumber(exact:match "^%d+") / 1e9 end
    local numbers = {}
    for word in process.read(("/proc/%d/stat"):format(server.worker)):gsub("^.*%) ", ""):gmatch "%S+" do
        numbers[#numbers + 1] = tonumber(word) or 0
    end
    return (numbers[12] + numbers[13]) / 100
end

--- Kilobytes of memory that the worker holds, and seconds of processor time that it used.
function server.usage()
    local kilobytes = process.read(("/proc/%d/status"):format(server.worker)):match "VmRSS:%s*(%d+)"
    return tonumber(kilobytes), processor_time()
end

--- Sends a request with curl; body and status.
function server.request(options, path)
    local output = process.shell(("curl -s -m 20 -w '\\n%%{http_code}' %s 'http://127.0.0.1:%d%s'"):format(
        options, server.port, path or "/check"))
    local body, status = output:match "^(.*)\n(%d+)$"
    return body, tonumber(status)
end

return server
