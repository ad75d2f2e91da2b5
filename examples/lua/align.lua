--- Which elements of one list are the same as which of another: the shortest edit, by Myers' method.
local align = {}

-- Beyond this many edits two texts are two texts, and aligning them further tells nothing.
local MOST_EDITS = 1000

-- The furthest points reached for each number of edits; nil where there are too many.
local function search(a, b, from_a, to_a, from_b, to_b)
    local n, m = to_a - from_a + 1, to_b - from_b + 1
    local reach, trail = { [1] = 0 }, {}
    for edits = 0, math.min(n + m, MOST_EDITS) do
        local snapshot = {}
        for k = -edits, edits, 2 do
            local x
            if k == -edits or (k ~= edits and reach[k - 1] < reach[k + 1]) then x = reach[k + 1] else x = reach[k - 1] + 1 end
            local y = x - k
            while x < n and y < m and a[from_a + x] == b[from_b + y] do x, y = x + 1, y + 1 end
            reach[k], snapshot[k] = x, x
            if x >= n and y >= m then
                trail[edits] = snapshot
                return trail, edits
            end
        end
        trail[edits] = snapshot
    end
end

-- Walks the trail back from the end, noting where both lists went on together.
local function walk_back(trail, edits, n, m, match)
    local x, y = n, m
    for d = edits, 1, -1 do
        local before, k = trail[d - 1], x - y
        local down = k == -d or (k ~= d and (before[k - 1] or -1) < (before[k + 1] or -1))
        local before_k = down and k + 1 or k - 1
        local before_x = before[before_k]
        local before_y = before_x - before_k
        local start_x = down and before_x or before_x + 1
        while x > start_x do
            match(x, y)
            x, y = x - 1, y - 1
        end
        x, y = before_x, before_y
    end
    while x > 0 do
        match(x, y)
        x, y = x - 1, y - 1
    end
end

--- For two lists of strings, a table from the index in the first to the index of the same element in the second.
function align.lists(a, b)
    local same = {}
    local from, to_a, to_b = 1, #a, #b
    while from <= to_a and from <= to_b and a[from] == b[from] do
        same[from] = from
        from = from + 1
    end
    while to_a >= from and to_b >= from and a[to_a] == b[to_b] do
        same[to_a] = to_b
        to_a, to_b = to_a - 1, to_b - 1
    end
    local trail, edits = search(a, b, from, to_a, from, to_b)
    if trail then
        walk_back(trail, edits, to_a - from + 1, to_b - from + 1, function(x, y) same[from + x - 1] = from + y - 1 end)
    end
    return same
end

return align
