--- Today's articles, and which of them a new one should be compared with.
--
-- Comparing a new article with ten thousand others would take seconds, and nearly all of them are about
-- something else. So the names in each article are indexed, and the new one is compared with the few that share the most
-- and the rarest names with it: one story of at most a dozen articles, a few milliseconds.
local copydesk = require "copydesk"

local newsday = {}
newsday.__index = newsday

local MOST_COMPARED = 11
local TOO_COMMON = 400 -- a name in so many of today's articles ("London") says nothing

function newsday.new(day) return setmetatable({ day = day, articles = {}, with_name = {} }, newsday) end

-- The last word of each name, so that "Mr Jenrick" and "Robert Jenrick" meet.
local function name_keys(article)
    local keys, seen = {}, {}
    for name in article:each "entities" do
        local key = name.label ~= "TITLE" and name.text:lower():match "([^%s]+)%s*$"
        if key and not seen[key] then
            seen[key] = true
            keys[#keys + 1] = key
        end
    end
    return keys
end

-- The articles that share names with this one, best first.
function newsday:related(keys, but)
    local score, found = {}, {}
    for _, key in ipairs(keys) do
        local places = self.with_name[key] or {}
        if #places <= TOO_COMMON then
            for _, name in ipairs(places) do
                if name ~= but then
                    if not score[name] then found[#found + 1] = name end
                    score[name] = (score[name] or 0) + 1 / #places
                end
            end
        end
    end
    table.sort(found, function(a, b)
        if score[a] ~= score[b] then return score[a] > score[b] end
        return a < b
    end)
    for i = #found, MOST_COMPARED + 1, -1 do found[i] = nil end
    return found
end

--- Takes an article in under a name; a newer version takes the older one's place.
function newsday:add(name, text, keys)
    self:remove(name)
    self.articles[name] = { text = text, keys = keys }
    for _, key in ipairs(keys) do
        local places = self.with_name[key] or {}
        places[#places + 1] = name
        self.with_name[key] = places
    end
end

function newsday:remove(name)
    local old = self.articles[name]
    if not old then return end
    self.articles[name] = nil
    for _, key in ipairs(old.keys) do
        local places = self.with_name[key]
        for i = #places, 1, -1 do
            if places[i] == name then table.remove(places, i) end
        end
    end
end

local function has_mention_in(group, name)
    for _, mention in ipairs(group.mentions) do
        if mention.article == name then return true end
    end
    return false
end

-- A group of figures as an alert shows it.
local function as_alert(kind, group)
    local mentions = {}
    for i, mention in ipairs(group.mentions) do
        mentions[i] = { article = mention.article, text = mention.text, first = mention.first, last = mention.last }
    end
    return { kind = kind, reason = group.reason, measures = group.measures, mentions = mentions }
end

-- Damaged figures of the article itself, and figures on which it and the others differ.
local function find_alerts(story, name)
    local alerts = {}
    for figure in story.articles[name]:each "figures" do
        if figure.damaged then
            alerts[#alerts + 1] = {
                kind = "damaged", reason = figure.damage,
                mentions = { { article = name, text = figure.text, first = figure.first, last = figure.last } },
            }
        end
    end
    for group in story:each "figures" do
        if group.status == "conflict" and not group.minor and has_mention_in(group, name) then
            alerts[#alerts + 1] = as_alert("conflict", group)
        end
    end
    return alerts
end

--- Compares a text with today's articles and takes it in. A list of alerts, or nil and a message.
function newsday:compare(name, text)
    local article, problem = copydesk.read(text, { date = self.day })
    if not article then return nil, problem end
    local keys = name_keys(article)
    local articles = { [name] = article }
    for _, other in ipairs(self:related(keys, name)) do
        articles[other] = assert(copydesk.read(self.articles[other].text, { date = self.day }))
    end
    local story = assert(copydesk.story(articles))
    local alerts = find_alerts(story, name)
    story:close()
    for _, each in pairs(articles) do each:close() end
    self:add(name, text, keys)
    return alerts
end

--- Takes in a text that was compared before, after a restart.
function newsday:recall(name, text)
    local article = copydesk.read(text, { stages = { "entities" } })
    if not article then return end
    self:add(name, text, name_keys(article))
    article:close()
end

return newsday
