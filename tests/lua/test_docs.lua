-- The programs that README.md and the guide begin with do what they say, on every Lua.
local lu = require "luaunit"
local process = require "process"

local load_text = rawget(_G, "loadstring") or load

-- The first Lua block of a page.
local function block_of(path)
    return assert(process.read(path):match "\n```lua\n(.-)\n```\n", path)
end

local function with_one_space(line)
    return (line:gsub("%s+", " "):gsub("^ ", ""))
end

-- Runs a block with `text` and `other` told, and gives the lines that it prints, spaces made one.
local function printed_by(block, text, other)
    local lines = {}
    local function note(...)
        local shown = {}
        for i = 1, select("#", ...) do shown[i] = tostring((select(i, ...))) end
        lines[#lines + 1] = with_one_space(table.concat(shown, " "):gsub("%-nan", "nan"):gsub("(%d)%.0%f[%D]", "%1"))
    end
    assert(load_text("local text, other, print = ...\n" .. block))(text, other, note)
    return lines
end

TestDocs = {}

function TestDocs:test_the_readme_finds_a_conflict()
    local lines = printed_by(block_of "README.md", "The board put the repairs to Wexley pier at £27 million.",
        "Repairs to Wexley pier will cost £31 million, the board said.")
    lu.assertEquals(lines[1], "£27 million 27000000 GBP")
    lu.assertStrContains(table.concat(lines, "\n"), "conflict £31 million in 1 article against £27 million in 1 article")
end

function TestDocs:test_the_guide_prints_what_it_says()
    local block, told = block_of "bindings/lua/README.md", {}
    for line in block:gmatch "%-%->([^\n]*)" do told[#told + 1] = with_one_space(line) end
    lu.assertTrue(#told > 2)
    lu.assertEquals(printed_by(block), told)
end

os.exit(lu.LuaUnit.run(), true)
