/*
 * article.c - one article: text and options come in, a handle goes out, whose
 * fields are made when they are first asked for and then kept.
 */
#include "json.h"

#include <string.h>

static const struct {
    const char *name;
    uint32_t bit;
} stages[] = {{"tokens", DESK_TOKENS},
              {"sentences", DESK_SENTENCES},
              {"entities", DESK_ENTITIES},
              {"figures", DESK_FIGURES},
              {"quotes", DESK_QUOTES}};

enum { STAGE_COUNT = sizeof stages / sizeof *stages };

uint32_t desk_stage_of(const char *name)
{
    for (int i = 0; i < STAGE_COUNT; i++)
        if (strcmp(name, stages[i].name) == 0)
            return stages[i].bit;
    return 0;
}

const char *desk_stage_name(uint32_t stage)
{
    for (int i = 0; i < STAGE_COUNT; i++)
        if (stages[i].bit == stage)
            return stages[i].name;
    return "";
}

/* ---- reading --------------------------------------------------------------- */

/* Misuse is a mistake of the script, so a misspelt option raises instead of being passed over. */
static void check_option_names(lua_State *L, int options)
{
    for (lua_pushnil(L); lua_next(L, options); lua_pop(L, 1)) {
        const char *name = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "?";
        if (strcmp(name, "date") != 0 && strcmp(name, "stages") != 0 && strcmp(name, "model") != 0)
            luaL_error(L, "unknown option '%s' (date, stages and model are known)", name);
    }
}

/* An empty list would mean everything to the library and nothing to the reader of the script, so it is refused. */
static uint32_t read_stages(lua_State *L, int index)
{
    if (lua_isnil(L, index))
        return DESK_EVERYTHING;
    if (lua_type(L, index) != LUA_TTABLE)
        luaL_error(L, "option 'stages' must be a list of names, not %s", luaL_typename(L, index));
    uint32_t bits = 0;
    for (int i = 1;; i++) {
        lua_rawgeti(L, index, i);
        if (lua_isnil(L, -1))
            break;
        const char *name = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "?";
        uint32_t stage = desk_stage_of(name);
        if (stage == 0)
            luaL_error(L, "no stage '%s' (tokens, sentences, entities, figures, quotes)", name);
        bits |= stage;
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    if (bits == 0)
        luaL_error(L, "option 'stages' is empty: leave it out to find everything");
    return bits;
}

static const desk_model *read_model(lua_State *L, int index)
{
    if (lua_isnil(L, index))
        return NULL;
    if (!desk_is_type(L, index, MODEL_TYPE))
        luaL_error(L, "option 'model' must be a model, not %s", luaL_typename(L, index));
    const model_box *box = lua_touserdata(L, index);
    if (box->closed)
        luaL_error(L, "the model is closed");
    return box->model;
}

/* A number is a mistake of the script (2023-06-05 without quotes is 2012); "June" came from the world. */
static bool read_date(lua_State *L, int index, desk_date *date)
{
    if (lua_isnil(L, index))
        return true;
    if (lua_type(L, index) != LUA_TSTRING)
        luaL_error(L, "option 'date' must be a string such as \"2023-06-05\", not %s", luaL_typename(L, index));
    size_t length;
    const char *text = lua_tolstring(L, index, &length);
    return desk_date_parse(text, length, date);
}

/* Pushes stages, model and date of the options at `index`, nil where not given; `model` beats the option. */
static void push_options(lua_State *L, int index, int model)
{
    if (lua_isnoneornil(L, index)) {
        lua_settop(L, lua_gettop(L) + 3);
    } else {
        luaL_checktype(L, index, LUA_TTABLE);
        check_option_names(L, index);
        lua_getfield(L, index, "stages");
        lua_getfield(L, index, "model");
        lua_getfield(L, index, "date");
    }
    if (model != 0) {
        lua_pushvalue(L, model);
        lua_replace(L, -3);
    }
}

/* Puts into the own table of the handle on top what the article borrows. */
static void keep_borrowed(lua_State *L, int text, int model, int date)
{
    desk_push_own(L, -1);
    lua_pushvalue(L, text);
    lua_setfield(L, -2, "text");
    lua_pushvalue(L, model);
    lua_setfield(L, -2, "model");
    lua_pushvalue(L, date);
    lua_setfield(L, -2, "date");
    lua_pop(L, 1);
}

desk_status desk_read_article(lua_State *L, int text, int options, int model)
{
    luaL_checkstack(L, 16, "too deep");
    int top = lua_gettop(L);
    push_options(L, options, model);
    desk_options wanted = {.stages = read_stages(L, top + 1)};
    if (!read_date(L, top + 3, &wanted.date)) {
        lua_settop(L, top);
        return DESK_BAD_DATE;
    }
    size_t length;
    const char *copy = lua_tolstring(L, text, &length); /* Lua moves no string: it may be read in place while it is kept */
    article_box *box = desk_new_handle(L, sizeof *box, ARTICLE_TYPE);
    keep_borrowed(L, text, top + 2, top + 3);
    wanted.model = read_model(L, top + 2); /* last: what came before may have run a finalizer that closes it */
    desk_status status = desk_article_new(copy, length, &wanted, &box->article);
    if (status != DESK_OK) {
        lua_settop(L, top);
        return status;
    }
    if (wanted.model) {
        box->model = lua_touserdata(L, top + 2);
        box->model->readers++;
    }
    lua_replace(L, top + 1);
    lua_settop(L, top + 1);
    desk_tell_collector(L, (ptrdiff_t)desk_article_memory(box->article));
    return DESK_OK;
}

int desk_read(lua_State *L, int text, int options, int model)
{
    luaL_checktype(L, text, LUA_TSTRING);
    lua_settop(L, options);
    desk_status status = desk_read_article(L, text, options, model);
    return status == DESK_OK ? 1 : desk_fail(L, status);
}

/* ---- reading many, one at a time ------------------------------------------------ */

/* Pushes the next text: upvalue 1 is a list or a function that gives one after another. */
static void push_next_text(lua_State *L, int number)
{
    if (lua_istable(L, lua_upvalueindex(1))) {
        lua_rawgeti(L, lua_upvalueindex(1), number);
        return;
    }
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_call(L, 0, 1);
}

/* Upvalues: texts, options, model or nil, how many are done.  One article a call, so that a year of copy never lies in memory at once. */
static int next_article(lua_State *L)
{
    int number = (int)lua_tointeger(L, lua_upvalueindex(4)) + 1;
    lua_settop(L, 0);
    push_next_text(L, number);
    if (lua_isnil(L, 1))
        return 0;
    if (lua_type(L, 1) != LUA_TSTRING)
        return luaL_error(L, "text %d is not a string but %s", number, luaL_typename(L, 1));
    lua_pushinteger(L, number);
    lua_replace(L, lua_upvalueindex(4));
    lua_pushvalue(L, lua_upvalueindex(2));
    lua_pushvalue(L, lua_upvalueindex(3));
    lua_pushinteger(L, number);
    desk_status status = desk_read_article(L, 1, 2, lua_isnil(L, 3) ? 0 : 3);
    return status == DESK_OK ? 2 : 1 + desk_fail(L, status);
}

int desk_read_many(lua_State *L, int texts, int options, int model)
{
    if (!lua_isfunction(L, texts))
        luaL_checktype(L, texts, LUA_TTABLE);
    lua_settop(L, options);
    lua_pushvalue(L, texts);
    lua_pushvalue(L, options);
    if (model == 0)
        lua_pushnil(L);
    else
        lua_pushvalue(L, model);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_article, 4);
    return 1;
}

/* ---- fields ------------------------------------------------------------------ */

article_box *desk_check_article(lua_State *L, int index)
{
    article_box *box = luaL_checkudata(L, index, ARTICLE_TYPE);
    luaL_argcheck(L, !box->closed, index, "the article is closed");
    return box;
}

/* "None found" and "not looked for" must differ: an empty list of figures from a reading without figures would be believed. */
static uint32_t check_stage(lua_State *L, const desk_article *article, const char *name)
{
    uint32_t stage = desk_stage_of(name);
    if (stage == 0)
        luaL_error(L, "an article has no field '%s'", name);
    if (!(desk_article_stages(article) & stage))
        luaL_error(L, "%s were not looked for: the article was read without that stage", name);
    return stage;
}

/* Entities that were made while there is no list of them, by number, in the own table: a quotation has one, and the list may have a hundred. */
enum { LOOSE_ENTITIES = 1 };

void desk_push_entity(lua_State *L, int index, size_t i)
{
    desk_push_own(L, index);
    int own = lua_gettop(L);
    lua_getfield(L, own, desk_stage_name(DESK_ENTITIES));
    if (lua_isnil(L, -1))
        lua_rawgeti(L, own, LOOSE_ENTITIES);
    if (lua_isnil(L, -1)) {
        lua_newtable(L);
        lua_pushvalue(L, -1);
        lua_rawseti(L, own, LOOSE_ENTITIES);
    }
    int made = lua_gettop(L);
    lua_rawgeti(L, made, (int)i + 1);
    if (lua_isnil(L, -1)) {
        desk_push_item(L, index, DESK_ENTITIES, i);
        lua_pushvalue(L, -1);
        lua_rawseti(L, made, (int)i + 1);
    }
    lua_replace(L, own);
    lua_settop(L, own);
}

static void push_listed(lua_State *L, int index, uint32_t stage, size_t i)
{
    if (stage == DESK_ENTITIES)
        desk_push_entity(L, index, i);
    else
        desk_push_item(L, index, stage, i);
}

static void make_list(lua_State *L, int index, uint32_t stage)
{
    const article_box *box = lua_touserdata(L, index);
    size_t count = desk_item_count(box->article, stage);
    desk_push_list(L, count);
    for (size_t i = 0; i < count; i++) {
        push_listed(L, index, stage, i);
        lua_rawseti(L, -2, (int)i + 1);
    }
}

void desk_push_stage(lua_State *L, int index, uint32_t stage)
{
    luaL_checkstack(L, 16, "too deep");
    article_box *box = lua_touserdata(L, index);
    box->busy++;
    desk_push_own(L, index);
    int own = lua_gettop(L);
    lua_getfield(L, own, desk_stage_name(stage));
    if (lua_isnil(L, -1)) {
        make_list(L, index, stage);
        lua_pushvalue(L, -1);
        lua_setfield(L, own, desk_stage_name(stage));
    }
    box->busy--;
    lua_replace(L, own);
    lua_settop(L, own);
}

static void push_stage_names(lua_State *L, uint32_t bits)
{
    desk_push_list(L, STAGE_COUNT);
    for (int i = 0, n = 0; i < STAGE_COUNT; i++) {
        if (!(bits & stages[i].bit))
            continue;
        lua_pushstring(L, stages[i].name);
        lua_rawseti(L, -2, ++n);
    }
}

/* article.key: methods, then what is kept, then what must be made. */
static int article_index(lua_State *L)
{
    const article_box *box = luaL_checkudata(L, 1, ARTICLE_TYPE);
    const char *key = luaL_checkstring(L, 2);
    lua_pushvalue(L, 2);
    lua_rawget(L, lua_upvalueindex(1));
    if (!lua_isnil(L, -1))
        return 1;
    if (box->closed)
        return luaL_error(L, "the article is closed");
    desk_push_own(L, 1);
    lua_pushvalue(L, 2);
    lua_rawget(L, -2);
    if (!lua_isnil(L, -1))
        return 1;
    if (strcmp(key, "date") == 0 || strcmp(key, "model") == 0)
        return 1; /* nil: none was given */
    if (strcmp(key, "stages") == 0)
        push_stage_names(L, desk_article_stages(box->article));
    else
        desk_push_stage(L, 1, check_stage(L, box->article, key));
    return 1;
}

/* article:count(stage, where) */
static int article_count(lua_State *L)
{
    const article_box *box = desk_check_article(L, 1);
    uint32_t stage = check_stage(L, box->article, luaL_checkstring(L, 2));
    lua_settop(L, 3);
    const choice *chosen = desk_push_choice(L, 3, stage);
    if (box->closed) /* by a finalizer that ran in between */
        return luaL_error(L, "the article is closed");
    size_t found = desk_item_count(box->article, stage);
    for (size_t i = found; chosen && i-- > 0;)
        found -= !desk_is_chosen(chosen, box->article, i);
    lua_pushinteger(L, (lua_Integer)found);
    return 1;
}

/* article:may_conflict() */
static int article_may_conflict(lua_State *L)
{
    const article_box *box = desk_check_article(L, 1);
    check_stage(L, box->article, "figures");
    lua_pushboolean(L, desk_may_conflict(box->article));
    return 1;
}

static int article_memory(lua_State *L)
{
    lua_pushinteger(L, (lua_Integer)desk_article_memory(desk_check_article(L, 1)->article));
    return 1;
}

/* article:to_json(stages): with the lists of these stages, or of all that were run. */
static int article_to_json(lua_State *L)
{
    article_box *box = desk_check_article(L, 1);
    uint32_t have = desk_article_stages(box->article);
    lua_settop(L, 2);
    uint32_t wanted = lua_isnil(L, 2) ? have : read_stages(L, 2);
    for (int i = 0; i < STAGE_COUNT; i++)
        if (wanted & ~have & stages[i].bit)
            check_stage(L, box->article, stages[i].name);
    json j;
    box->busy++;
    desk_json_begin(&j, L);
    desk_json_article(&j, box->article, wanted);
    box->busy--;
    desk_json_end(&j);
    return 1;
}

/* Pushes item number i: the very one of the list if that was made, else a new one. */
static void push_nth_item(lua_State *L, int article, uint32_t stage, size_t i)
{
    desk_push_own(L, article);
    lua_getfield(L, -1, desk_stage_name(stage));
    if (lua_istable(L, -1))
        lua_rawgeti(L, -1, (int)i + 1);
    else
        desk_push_item(L, article, stage, i);
}

/* The next item of an iteration: upvalues are the article, the stage, how many are done, and what is wanted of them or nil. */
static int next_item(lua_State *L)
{
    article_box *box = lua_touserdata(L, lua_upvalueindex(1));
    uint32_t stage = (uint32_t)lua_tointeger(L, lua_upvalueindex(2));
    size_t at = (size_t)lua_tointeger(L, lua_upvalueindex(3));
    const choice *chosen = lua_touserdata(L, lua_upvalueindex(4));
    if (box->closed)
        return luaL_error(L, "the article was closed while its %s were read", desk_stage_name(stage));
    size_t count = desk_item_count(box->article, stage);
    while (at < count && !desk_is_chosen(chosen, box->article, at))
        at++;
    if (at >= count)
        return 0;
    lua_pushinteger(L, (lua_Integer)at + 1);
    lua_replace(L, lua_upvalueindex(3));
    lua_settop(L, 0);
    luaL_checkstack(L, 16, "too deep");
    lua_pushvalue(L, lua_upvalueindex(1));
    box->busy++;
    push_nth_item(L, 1, stage, at);
    box->busy--;
    return 1;
}

/* for figure in article:each("figures", where): one item at a time, no list is made. */
static int article_each(lua_State *L)
{
    const article_box *box = desk_check_article(L, 1);
    uint32_t stage = check_stage(L, box->article, luaL_checkstring(L, 2));
    lua_settop(L, 3);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, (lua_Integer)stage);
    lua_pushinteger(L, 0);
    desk_push_choice(L, 3, stage);
    lua_pushcclosure(L, next_item, 4);
    return 1;
}

/* ---- closing ------------------------------------------------------------------ */

/* Frees the article once its owner has closed it, no story compares it and nothing reads it.  The last to let go frees, in whatever order. */
void desk_release_article(lua_State *L, article_box *box, bool early)
{
    if (!box->article || !box->closed || box->readers > 0 || box->busy > 0)
        return;
    if (early)
        desk_tell_collector(L, -(ptrdiff_t)desk_article_memory(box->article));
    desk_article_free(box->article);
    box->article = NULL;
    if (box->model)
        desk_release_model(box->model);
}

static int article_collect(lua_State *L)
{
    article_box *box = luaL_checkudata(L, 1, ARTICLE_TYPE);
    box->closed = true;
    box->busy = 0; /* nobody can be reading what nobody can reach */
    desk_release_article(L, box, false);
    return 0;
}

/* Lists are forgotten at once; the text stays while a story still reads it. */
static int article_close(lua_State *L)
{
    article_box *box = luaL_checkudata(L, 1, ARTICLE_TYPE);
    if (box->closed)
        return 0;
    box->closed = true;
    desk_release_article(L, box, true);
    if (!box->article)
        desk_clear_own(L, 1);
    return 0;
}

static int article_tostring(lua_State *L)
{
    const article_box *box = luaL_checkudata(L, 1, ARTICLE_TYPE);
    if (box->closed)
        lua_pushliteral(L, "copydesk.article (closed)");
    else {
        size_t length;
        desk_article_text(box->article, &length);
        lua_pushfstring(L, "copydesk.article (%d bytes)", (int)length);
    }
    return 1;
}

void desk_open_articles(lua_State *L)
{
    static const luaL_Reg methods[] = {
        {"close", article_close}, {"count", article_count}, {"each", article_each},
        {"may_conflict", article_may_conflict}, {"memory", article_memory}, {"to_json", article_to_json}, {NULL, NULL}};
    static const luaL_Reg events[] = {
        {"__gc", article_collect}, {"__close", article_close}, {"__tostring", article_tostring}, {NULL, NULL}};
    desk_new_type(L, ARTICLE_TYPE, article_index, methods, events);
}
