---@meta copydesk

--- Reads news the way a copy editor does: tokens, sentences, names, figures and quotations of one article;
--- names, figures, quotations and passages across several.
---
--- Positions are bytes of the text, one-based and inclusive: `text:sub(item.first, item.last) == item.text`.
--- What the world refuses (memory, a date, a file, a model) gives nil and a message; misuse raises an error.
---@module "copydesk"
local copydesk = {}

--- The version of the library, as "major.minor.patch".
---@type string
copydesk.version = ""

---@alias copydesk.Stage "tokens"|"sentences"|"entities"|"figures"|"quotes"
---@alias copydesk.GroupKind "names"|"figures"|"quotes"|"passages"

--- How to read a text.
---@class copydesk.Options
---@field date? string the article's date, "2023-06-05", so that "last month" has a value
---@field stages? copydesk.Stage[] what to find; what that needs comes along; all if left out
---@field model? copydesk.Model another model than the built-in one

--- A place in a text.
---@class copydesk.Span
---@field first integer the first byte, counted from 1
---@field last integer the last byte
---@field text string the copy there

--- A word, a number or a mark.
---@class copydesk.Token: copydesk.Span
---@field kind "word"|"number"|"punctuation"|"symbol"|"quote_mark"|"malformed"

--- A name.
---@class copydesk.Entity: copydesk.Span
---@field label string PER, ORG, LOC, MISC, TITLE, or a trained model's own
---@field score number how sure, 0 to 1

--- A number that a reader could check.
---@class copydesk.Figure: copydesk.Span
---@field kind "cardinal"|"ordinal"|"money"|"percent"|"multiple"|"quantity"|"date"|"time"|"duration"|"age"
---@field low number the value in the unit, or a range's low end; not a number (`low ~= low`) where unknown or damaged
---@field high number as low, unless the copy gives a range
---@field unit string money: ISO 4217 ("GBP"); quantity, duration, age: CLDR ("mile"); "percent" or "percentage-point"; else ""
---@field when string date, time, duration: a TIMEX3 value ("2022-12", "P3Y"); "" where it cannot be known
---@field modifier? "about"|"over"|"under"|"at_least"|"at_most"
---@field of? copydesk.Span what is counted
---@field damaged boolean the numeral is broken and not to be believed
---@field damage? string why it cannot be right

--- A quotation.
---@class copydesk.Quote: copydesk.Span
---@field kind "direct"|"indirect"|"mixed" direct: in marks, which the span takes in
---@field words copydesk.Span the quotation without its outer marks
---@field speaker? copydesk.Span as the copy has it beside the quotation: "he", "Mr Jenrick"
---@field cue? copydesk.Span "said", "according to"
---@field entity? copydesk.Entity the name that the speaker is, "he" resolved: one of the article's entities

--- What was found in one text. Lists are made when they are first asked for, and then stay the same tables; a list of a stage
--- that was left out raises, so that "none found" and "not looked for" differ. Items outlive their article.
---@class copydesk.Article
---@field text string the text that was read
---@field date? string the date that was given
---@field model? copydesk.Model the model that was given
---@field stages copydesk.Stage[] the stages that were run
---@field tokens copydesk.Token[]
---@field sentences copydesk.Span[]
---@field entities copydesk.Entity[]
---@field figures copydesk.Figure[]
---@field quotes copydesk.Quote[]
local article = {}

--- Which items of a stage are wanted: those whose fields have these values. A token is chosen by its kind, an entity by its label,
--- a quotation by its kind, a figure by any of these but the label.
---@class copydesk.Choice
---@field kind? string
---@field label? string
---@field unit? string
---@field when? string
---@field modifier? string
---@field damaged? boolean

--- The items of a stage one at a time, without making the list: `for token in article:each "tokens" do`.
--- With a choice, `article:each("figures", {damaged = true})`, nothing is made of the others.
---@param stage copydesk.Stage
---@param choice? copydesk.Choice
---@return fun(): copydesk.Token|copydesk.Span|copydesk.Entity|copydesk.Figure|copydesk.Quote|nil
function article:each(stage, choice) end

--- How many items a stage found, without making the list.
---@param stage copydesk.Stage
---@param choice? copydesk.Choice only those
---@return integer
function article:count(stage, choice) end

--- Whether the article may contradict itself: false if a story of it alone would have no figures in conflict. Far quicker than that
--- story, so a check of single articles asks this first.
---@return boolean
function article:may_conflict() end

--- Text, date and items as one line of JSON, with the names that the fields have here; what is absent is null. Bytes that are not
--- UTF-8 become U+FFFD. No table is made, so this is the way to answer with an article at speed.
---@param stages? copydesk.Stage[] only these lists; all that were looked for if left out
---@return string
function article:to_json(stages) end

--- Bytes that the library holds for the article, its text not counted.
---@return integer
function article:memory() end

--- Gives the memory back now instead of when the collector comes by; a second call does nothing. A story that compares the article
--- goes on. In Lua 5.4, `local article <close> = ...` does this.
function article:close() end

--- One mention of a group. Its own place is there too.
---@class copydesk.Mention: copydesk.Span
---@field article string|number the article's key in the story
---@field item copydesk.Entity|copydesk.Figure|copydesk.Quote|copydesk.Span the very table of the article's list; a span for passages

--- The same person, organisation or place.
---@class copydesk.NameGroup
---@field name string the fullest form in the copy
---@field label string PER, ORG, LOC or MISC
---@field doubt? string why the name may be wrong
---@field mentions copydesk.Mention[] by article, then place

--- Figures that measure the same thing.
---@class copydesk.FigureGroup
---@field status "agree"|"conflict"|"damaged"|"alone"
---@field reason string one line of English that says why
---@field measures string what, in a few words of the copy; "" if unknown
---@field score number how sure that they measure the same thing, 0 to 1
---@field minor boolean a conflict of wording only: "four times", "more than four times"
---@field mentions copydesk.Mention[]

--- One run of the word-by-word alignment of a mention with the group's base.
---@class copydesk.Change
---@field mention integer index of the mention in the group
---@field article string|number the key of the mention's article
---@field kind "kept"|"dropped"|"added"|"changed"
---@field before? copydesk.Span in the base's article; nil if added
---@field after? copydesk.Span in the mention's article; nil if dropped

--- The same utterance.
---@class copydesk.QuoteGroup
---@field speaker? string display name
---@field base integer index of the mention that the others are compared with: the fullest
---@field disputed boolean the articles name different speakers
---@field changes copydesk.Change[] of every mention but the base
---@field mentions copydesk.Mention[]

--- The same run of words, in several articles or repeated within one.
---@class copydesk.PassageGroup
---@field words integer in the first mention
---@field exact boolean word for word, marks and case aside
---@field mentions copydesk.Mention[]

--- What holds across articles. Groups are made when they are first asked for. Figures come conflicts first, then damaged, agreeing, alone;
--- the others by number of mentions.
---@class copydesk.Story
---@field keys (string|number)[] the articles' keys in the story's order: numbers first, then strings, each in order; then what was added
---@field articles table<string|number, copydesk.Article> the articles by key
---@field names copydesk.NameGroup[]
---@field figures copydesk.FigureGroup[]
---@field quotes copydesk.QuoteGroup[]
---@field passages copydesk.PassageGroup[]
local story = {}

--- Compares one more article, or text, with those there are. Lists of groups taken before stay as they were.
---@param article copydesk.Article|string
---@param key? string|number its number in the story if left out
---@param options? copydesk.Options for a text
---@return true? done
---@return string? message
function story:add(article, key, options) end

--- The groups of a kind one at a time, without making the list. Raises if the story is added to in between.
---@param kind copydesk.GroupKind
---@return fun(): copydesk.NameGroup|copydesk.FigureGroup|copydesk.QuoteGroup|copydesk.PassageGroup|nil
function story:each(kind) end

--- How many groups of a kind there are.
---@param kind copydesk.GroupKind
---@return integer
function story:count(kind) end

--- Keys and groups as one line of JSON.
---@return string
function story:to_json() end

--- Gives the memory back now; a second call does nothing.
function story:close() end

--- A trained model. Never changes; articles that it read keep it alive.
---@class copydesk.Model
---@field bytes string the model file's content
local model = {}

--- As copydesk.read, with this model.
---@param text string
---@param options? copydesk.Options
---@return copydesk.Article? article
---@return string? message
function model:read(text, options) end

--- As copydesk.read_many, with this model.
---@param texts string[]|fun(): string?
---@param options? copydesk.Options
---@return fun(): integer?, copydesk.Article?, string?
function model:read_many(texts, options) end

--- Writes the model to a file.
---@param path string
---@return true? done
---@return string? message
function model:save(path) end

--- Gives the memory back as soon as no article uses it.
function model:close() end

--- Reads one text. Text of any quality is read; nil and a message for a date that is none, for memory or length.
---@param text string
---@param options? copydesk.Options
---@return copydesk.Article? article
---@return string? message
function copydesk.read(text, options) end

--- Reads one text after another, each when its turn comes: `for i, article in copydesk.read_many(texts) do`.
--- Where one cannot be read, article is nil and a message follows.
---@param texts string[]|fun(): string?
---@param options? copydesk.Options for every text
---@return fun(): integer?, copydesk.Article?, string?
function copydesk.read_many(texts, options) end

--- Compares articles, which must have been read with every stage, or texts, which are then read. An article may be closed before its story.
---@param articles table<string|number, copydesk.Article|string> a list, or by key, such as the outlet's name
---@param options? copydesk.Options for texts among them
---@return copydesk.Story? story
---@return string? message
function copydesk.story(articles, options) end

--- Which articles belong together: a list of stories, in order of first article, each a list of keys.
---@param articles table<string|number, copydesk.Article|string>
---@param options? copydesk.Options for texts among them
---@return (string|number)[][]? stories
---@return string? message
function copydesk.stories(articles, options) end

--- Reads a model from a file.
---@param path string
---@return copydesk.Model? model
---@return string? message
function copydesk.load(path) end

--- A marked text to train on. Names are in order and do not overlap; an article's own entities, corrected, will do.
---@class copydesk.Example
---@field text string
---@field names? {first: integer, last: integer, label: string}[]
---@field weight? number how much the text counts; 1 if left out

--- How to train.
---@class copydesk.Training
---@field base? copydesk.Model where word classes come from; the built-in model if left out
---@field seed? integer the same seed and examples give the same model
---@field passes? integer over the examples
---@field progress? fun(done: number): boolean? is told 0 to 1; returns false to stop

--- Trains a model on marked texts.
---@param examples copydesk.Example[]
---@param options? copydesk.Training
---@return copydesk.Model? model
---@return string? message
function copydesk.train(examples, options) end

--- Any value as one line of JSON: tables, items, lists, articles. Keys come in order; what is not a number becomes null;
--- raises for functions, other userdata and tables that hold themselves.
---@param value any
---@return string
function copydesk.to_json(value) end

return copydesk
