/*
 * train.c - a model from marked texts.
 *
 * Examples are tables {text = "...", names = {{first = 1, last = 5, label = "PER"}}},
 * and so is any article's own entity list, corrected by hand.
 */
#include "binding.h"

#include <math.h>
#include <string.h>

/* What the progress function needs, and whether it raised. */
typedef struct watcher {
    lua_State *L;
    int function;    /* 0: none */
    model_box *base; /* NULL: the built-in one */
    bool raised;     /* the error is then on the stack */
} watcher;

static bool watch(void *user, double done)
{
    watcher *w = user;
    lua_pushvalue(w->L, w->function);
    lua_pushnumber(w->L, (lua_Number)done);
    if (lua_pcall(w->L, 1, 1, 0) != 0) { /* an error may not jump over the library */
        w->raised = true;
        return false;
    }
    bool stop = lua_isboolean(w->L, -1) && !lua_toboolean(w->L, -1);
    lua_pop(w->L, 1);
    return !stop;
}

/* Keeps the string on top alive, whatever the progress function does to the examples. */
static const char *keep_string(lua_State *L, int keep, size_t *length)
{
    const char *text = lua_tolstring(L, -1, length);
    lua_pushvalue(L, -1);
    lua_pushboolean(L, 1);
    lua_rawset(L, keep);
    return text;
}

static lua_Integer whole_field(lua_State *L, int index, const char *name, size_t example, size_t number)
{
    lua_getfield(L, index, name);
    if (lua_type(L, -1) != LUA_TNUMBER)
        luaL_error(L, "example %d, name %d: '%s' must be a number", (int)example, (int)number, name);
    lua_Integer value = lua_tointeger(L, -1);
    lua_pop(L, 1);
    return value;
}

/* Fills in one marked name from the table on top. */
static bool read_name(lua_State *L, int keep, size_t length, size_t example, size_t number,
                      desk_marked_name *name)
{
    int index = lua_gettop(L);
    if (!lua_istable(L, index))
        luaL_error(L, "example %d, name %d is not a table", (int)example, (int)number);
    lua_Integer first = whole_field(L, index, "first", example, number);
    lua_Integer last = whole_field(L, index, "last", example, number);
    lua_getfield(L, index, "label");
    if (lua_type(L, -1) != LUA_TSTRING)
        luaL_error(L, "example %d, name %d: 'label' must be a string", (int)example, (int)number);
    name->label = keep_string(L, keep, NULL);
    lua_pop(L, 1);
    /* Marks come from people and files: a wrong one is the world's failure, where a wrong type is the script's. */
    if (first < 1 || last < first || (size_t)last > length)
        return false;
    name->start = (uint32_t)(first - 1);
    name->end = (uint32_t)last;
    return true;
}

/* Reads the names of the example on top into a new userdata that is left in `keep`. */
static bool read_names(lua_State *L, int keep, size_t number, desk_example *example)
{
    int index = lua_gettop(L);
    lua_getfield(L, index, "names");
    if (lua_isnil(L, -1))
        return true; /* a text without a name teaches too */
    luaL_checktype(L, -1, LUA_TTABLE);
    size_t count = desk_length_of(L, -1);
    desk_marked_name *names = lua_newuserdata(L, (count + 1) * sizeof *names);
    lua_rawseti(L, keep, (int)number);
    for (size_t i = 0; i < count; i++) {
        lua_rawgeti(L, -1, (int)i + 1);
        if (!read_name(L, keep, example->length, number, i + 1, &names[i]))
            return false;
        lua_pop(L, 1);
    }
    example->names = names;
    example->name_count = count;
    return true;
}

/* Reads example `number` from the table on top. */
static bool read_example(lua_State *L, int keep, size_t number, desk_example *example)
{
    int index = lua_gettop(L);
    if (!lua_istable(L, index))
        luaL_error(L, "example %d is not a table", (int)number);
    lua_getfield(L, index, "text");
    if (lua_type(L, -1) != LUA_TSTRING)
        luaL_error(L, "example %d: 'text' must be a string", (int)number);
    example->text = keep_string(L, keep, &example->length);
    lua_getfield(L, index, "weight");
    example->weight = (float)luaL_optnumber(L, -1, 0);
    lua_settop(L, index);
    bool sound = example->length <= DESK_MAX_LENGTH && read_names(L, keep, number, example);
    lua_settop(L, index);
    return sound;
}

/* An option that counts, 0 where it is not given. */
static uint32_t whole_option(lua_State *L, int index, const char *name)
{
    lua_getfield(L, index, name);
    double value = luaL_optnumber(L, -1, 0);
    if (!(value >= 0 && value <= UINT32_MAX) || value > floor(value))
        luaL_error(L, "option '%s' must be a whole number from 0 to 4294967295", name);
    return (uint32_t)value;
}

/* Leaves the progress function on the stack, where the watcher finds it. */
static void read_training(lua_State *L, int index, desk_training *training, watcher *w)
{
    if (lua_isnoneornil(L, index))
        return;
    luaL_checktype(L, index, LUA_TTABLE);
    lua_getfield(L, index, "base");
    if (!lua_isnil(L, -1))
        w->base = desk_check_model(L, lua_gettop(L));
    training->seed = whole_option(L, index, "seed");
    training->passes = whole_option(L, index, "passes");
    lua_getfield(L, index, "progress");
    if (lua_isnil(L, -1))
        return;
    luaL_checktype(L, -1, LUA_TFUNCTION);
    w->function = lua_gettop(L);
    training->progress = watch;
    training->user = w;
}

/* Trains while the base model is held: the progress function may close it. */
static desk_status train_on(const desk_example *examples, size_t count, desk_training *training, model_box *base,
                            unsigned char **bytes, size_t *length)
{
    if (!base)
        return desk_train(examples, count, training, bytes, length);
    training->base = base->model;
    base->readers++;
    desk_status status = desk_train(examples, count, training, bytes, length);
    desk_release_model(base);
    return status;
}

/* Copies what was trained into a Lua string even if that needs memory which is not there. */
static int push_bytes(lua_State *L)
{
    lua_pushlstring(L, lua_touserdata(L, 1), *(size_t *)lua_touserdata(L, 2));
    return 1;
}

/* The examples of the list at 1, in memory that the two values it pushes keep; the number of one that cannot be used, or 0. */
static size_t read_examples(lua_State *L, size_t count, desk_example **examples)
{
    *examples = lua_newuserdata(L, (count + 1) * sizeof **examples);
    memset(*examples, 0, (count + 1) * sizeof **examples);
    lua_newtable(L);
    int keep = lua_gettop(L);
    for (size_t i = 0; i < count; i++) {
        lua_rawgeti(L, 1, (int)i + 1);
        if (!read_example(L, keep, i + 1, &(*examples)[i]))
            return i + 1;
        lua_pop(L, 1);
    }
    return 0;
}

/* copydesk.train(examples, options): a model, or nil and a message. */
int desk_train_model(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    luaL_checkstack(L, 24, "too deep");
    desk_example *examples;
    size_t count = desk_length_of(L, 1), wrong = read_examples(L, count, &examples);
    if (wrong) {
        lua_pushnil(L);
        lua_pushfstring(L, "example %d: a name lies outside its text", (int)wrong);
        return 2;
    }
    watcher w = {.L = L};
    desk_training training = {0};
    read_training(L, 2, &training, &w);
    unsigned char *bytes;
    size_t length;
    desk_status status = train_on(examples, count, &training, w.base, &bytes, &length);
    if (w.raised)
        return lua_error(L);
    if (status != DESK_OK)
        return desk_fail(L, status);
    lua_pushcfunction(L, push_bytes);
    lua_pushlightuserdata(L, bytes);
    lua_pushlightuserdata(L, &length);
    int raised = lua_pcall(L, 2, 1, 0);
    desk_bytes_free(bytes, length, NULL);
    return raised ? lua_error(L) : desk_push_model(L, lua_gettop(L));
}
