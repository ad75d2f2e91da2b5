-- The case files of tests/cases, read.  Their form is told in tests/cases/README.md.
local cases = {}

local KEYS = {}
for key in ([[when modifier of damaged speaker cue entity words label doubt measures reason minor
    disputed exact from to]]):gmatch("%a+") do KEYS[key] = true end

local ESCAPES = { n = "\n", t = "\t", r = "\r", s = " ", ["\\"] = "\\", ["-"] = "-", ["="] = "=" }

-- Escapes resolved; `\xNN` is one byte.
local function unescape(text)
    local out, at = {}, 1
    while true do
        local backslash = text:find("\\", at, true)
        out[#out + 1] = text:sub(at, (backslash or #text + 1) - 1)
        if not backslash then return table.concat(out) end
        local hex = text:match("^x(%x%x)", backslash + 1)
        local known = ESCAPES[text:sub(backslash + 1, backslash + 1)]
        if not (hex or known) then error("no such escape: " .. text:sub(backslash)) end
        out[#out + 1] = hex and string.char(tonumber(hex, 16)) or known
        at = backslash + (hex and 4 or 2)
    end
end

-- Columns are parted by two or more spaces, or a tab.
local function split_columns(raw)
    local columns, column = {}, nil
    for word, gap in (raw .. "  "):gmatch("([^ \t]+)([ \t]+)") do
        column = column and column .. " " .. word or word
        if #gap > 1 or gap == "\t" then
            columns[#columns + 1] = column
            column = nil
        end
    end
    return columns
end

local line_methods = {}
line_methods.__index = line_methods

-- What follows key=, or nil.
function line_methods:value(key)
    for _, column in ipairs(self.columns) do
        if column:sub(1, #key + 1) == key .. "=" then return column:sub(#key + 2) end
    end
end

-- The columns from `first` on that are not key=value.
function line_methods:bare(first)
    local out = {}
    for i = first, #self.columns do
        local key = self.columns[i]:match("^(%a+)=.")
        if not (key and KEYS[key]) and not self.columns[i]:match("^entity=$") then out[#out + 1] = self.columns[i] end
    end
    return out
end

local function new_line(kind, columns, open, number)
    return setmetatable({ kind = kind, columns = columns, open = open, number = number }, line_methods)
end

local function add_expectation(case, raw, number)
    local kind, rest = raw:match("^[ \t]*([^ \t]+)[ \t]*(.*)$")
    if kind == "tokens" then
        for word in rest:gmatch("[^ ]+") do
            table.insert(case.lines, new_line("token", { unescape(word) }, false, number))
        end
        return
    end
    local columns = split_columns(rest)
    local open = columns[#columns] == "..."
    if open then table.remove(columns) end
    for i, column in ipairs(columns) do columns[i] = unescape(column) end
    if #columns == 0 then error(case.path .. ":" .. number .. ": nothing is expected: " .. raw) end
    table.insert(case.lines, new_line(kind, columns, open, number))
end

local function new_copy(name) return { name = name, raw = {} } end

local function read_copy(copy, raw)
    local date = raw:match("^date: (..........)$")
    if date and #copy.raw == 0 and not copy.date then
        copy.date = date
    else
        copy.raw[#copy.raw + 1] = unescape(raw)
    end
end

-- The cases of one file.
local function read_file(path, out)
    local file = assert(io.open(path, "rb"))
    local content = file:read("*a")
    file:close()
    local case, number = nil, 0
    for raw in (content:gsub("\n?$", "\n", 1)):gmatch("(.-)\n") do
        number = number + 1
        local story_copy = case and not case.expecting and raw:match("^%-%-%- article (.*)$")
        if raw:match("^=== ") then
            case = { title = raw:sub(5), path = path, number = number, copies = {}, lines = {} }
            out[#out + 1] = case
        elseif case and case.expecting then
            if raw:match("%S") and not raw:match("^#") then add_expectation(case, raw, number) end
        elseif story_copy and (case.is_story or #case.copies == 0) then
            case.is_story = true
            table.insert(case.copies, new_copy(story_copy))
        elseif case then -- what comes before the first title is a note to the reader
            if #case.copies == 0 then case.copies[1] = new_copy("") end
            if raw == "---" then case.expecting = true else read_copy(case.copies[#case.copies], raw) end
        end
    end
    if case and not case.expecting then error(path .. ": the last case has no ---") end
end

-- Whether the case has a line such as `no figure`.
function cases.says(case, word, kind)
    for _, line in ipairs(case.lines) do
        if line.kind == word and line.columns[1] == kind then return true end
    end
    return false
end

-- The lines of one kind, or nil if the case does not speak of it.
function cases.expected(case, kind)
    local lines = {}
    for _, line in ipairs(case.lines) do
        if line.kind == kind then lines[#lines + 1] = line end
    end
    if #lines > 0 or cases.says(case, "no", kind) or cases.says(case, "more", kind) then return lines end
end

-- Every case of a folder; the copies' lines joined to texts.
function cases.read_all(folder)
    local out = {}
    local listing = assert(io.popen("ls " .. folder .. "/*.txt"))
    for path in listing:lines() do read_file(path, out) end
    listing:close()
    for _, case in ipairs(out) do
        for _, copy in ipairs(case.copies) do copy.text = table.concat(copy.raw, "\n") end
    end
    return out
end

return cases
