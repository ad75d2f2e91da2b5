--- An article that came as JSON, {"text": "...", "date": "2023-06-05"}, read by lua-cjson or dkjson, whichever is there.
local request = {}

local function find_decoder()
    local has_cjson, cjson = pcall(require, "cjson.safe")
    if has_cjson then return cjson.decode, cjson.null end
    local has_dkjson, dkjson = pcall(require, "dkjson")
    if not has_dkjson then return nil end
    return function(text)
        local value, _, problem = dkjson.decode(text)
        return value, problem
    end
end

local decode, null = find_decoder()

--- Text and date (nil where there is none), or nil, nil and what is wrong with the JSON.
function request.from_json(json)
    if not decode then return nil, nil, "reading JSON needs lua-cjson or dkjson" end
    local value, problem = decode(json)
    if type(value) ~= "table" then return nil, nil, problem or "a JSON object is needed" end
    if type(value.text) ~= "string" then return nil, nil, "the object needs a string \"text\"" end
    if value.date == null then value.date = nil end
    if value.date ~= nil and type(value.date) ~= "string" then return nil, nil, "\"date\" must be a string" end
    return value.text, value.date
end

return request
