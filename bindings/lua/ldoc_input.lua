--- Turns the annotations of library/copydesk.lua, which editors read, into comments that LDoc reads, so that both say the same.
--
--     lua ldoc_input.lua library/copydesk.lua > OUT.lua
local out = {}

local function put(line) out[#out + 1] = line end

-- "integer the first byte" -> type, description; a type may hold spaces inside brackets and after a colon or comma.
local function split_type(rest)
    local depth, at = 0, 1
    while at <= #rest do
        local c = rest:sub(at, at)
        if c:match "[%(%{<]" then depth = depth + 1 end
        if c:match "[%)%}>]" then depth = depth - 1 end
        if c == " " and depth == 0 and not rest:sub(1, at - 1):match "[:,|]$" then break end
        at = at + 1
    end
    return rest:sub(1, at - 1), rest:sub(at + 1)
end

local function as_code(kind, optional)
    return ("`%s`%s"):format(kind:gsub("copydesk%.", ""):gsub("^%?", ""), optional ~= "" and ", optional" or "")
end

local function named(tag, rest)
    local name, optional, more = rest:match "^([%w_]+)(%??) (.*)$"
    local kind, description = split_type(more)
    return ("-- @%s %s (%s) %s"):format(tag, name, as_code(kind, optional), description)
end

local TAGS = {}

function TAGS.class(rest)
    local name, parent = rest:match "^copydesk%.(%w+):? ?(%S*)$"
    if parent ~= "" then put(("-- Also has the fields of %s."):format(parent:gsub("copydesk%.", ""))) end
    return "-- @table " .. name
end

function TAGS.field(rest) return named("field", rest) end

function TAGS.param(rest) return named("param", rest) end

TAGS["return"] = function(rest)
    local kind, description = split_type(rest)
    return ("-- @return %s %s"):format(as_code(kind:gsub("%?$", ""), kind:match "%?$" or ""), description)
end

TAGS["module"] = function() return "-- @module copydesk" end

-- Doc lines and tags of one declaration, up to the line of code that ends it.
local function convert_block(lines)
    local first = true
    for _, line in ipairs(lines) do
        local tag, rest = line:match "^%-%-%-@(%a+) ?(.*)$"
        if tag == "type" then
            put "-- @field version (`string`)"
        elseif tag and TAGS[tag] then
            put(TAGS[tag](rest))
        elseif not tag then
            put((first and "---" or "--") .. line:sub(4))
            first = false
        end
    end
end

local block, is_class = {}, false
for line in io.lines((arg[1])) do
    if line:match "^%-%-%-" then
        if not line:match "^%-%-%-@meta" and not line:match "^%-%-%-@alias" then block[#block + 1] = line end
        is_class = is_class or line:match "^%-%-%-@class" ~= nil
    elseif #block > 0 then
        local version = line:match "^copydesk%.version"
        if not version then convert_block(block) end
        local code = line:match "^function .*" or ""
        put(is_class and "" or code)
        block, is_class = {}, false
    end
end
put "return copydesk"
print(table.concat(out, "\n"))
