/*
 * compat.c - the few places where Lua 5.1, LuaJIT, 5.3 and 5.4 differ in C, and
 * what every handle needs: a type, an own table, an answer for failure.
 */
#include "binding.h"

#include <math.h>

#if LUA_VERSION_NUM >= 504
#define new_userdata(L, size) lua_newuserdatauv((L), (size), 1)
#define set_own(L, index) ((void)lua_setiuservalue((L), (index), 1))
#define push_own(L, index) ((void)lua_getiuservalue((L), (index), 1))
#elif LUA_VERSION_NUM >= 502
#define new_userdata(L, size) lua_newuserdata((L), (size))
#define set_own(L, index) lua_setuservalue((L), (index))
#define push_own(L, index) ((void)lua_getuservalue((L), (index)))
#else
#define new_userdata(L, size) lua_newuserdata((L), (size))
#define set_own(L, index) ((void)lua_setfenv((L), (index)))
#define push_own(L, index) lua_getfenv((L), (index))
#endif

void *desk_new_handle(lua_State *L, size_t size, const char *type)
{
    lua_newtable(L);
    void *box = new_userdata(L, size);
    for (size_t i = 0; i < size; i++)
        ((char *)box)[i] = 0;
    lua_insert(L, -2);
    set_own(L, -2);
    luaL_getmetatable(L, type);
    lua_setmetatable(L, -2);
    return box;
}

void desk_push_own(lua_State *L, int index)
{
    push_own(L, index);
}

void desk_clear_own(lua_State *L, int index)
{
    desk_push_own(L, index);
    for (lua_pushnil(L); lua_next(L, -2);) {
        lua_pop(L, 1);
        lua_pushvalue(L, -1);
        lua_pushnil(L);
        lua_rawset(L, -4);
    }
    lua_pop(L, 1);
}

void desk_set_functions(lua_State *L, const luaL_Reg *functions)
{
    for (; functions->name; functions++) {
        lua_pushcfunction(L, functions->func);
        lua_setfield(L, -2, functions->name);
    }
}

/* article.date = ...: Lua's own message would be of indexing, and nobody would know what is meant. */
static int refuse_to_set(lua_State *L)
{
    luaL_getmetafield(L, 1, "__name");
    const char *field = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
    return luaL_error(L, "a %s cannot be changed: '%s' was to be set", lua_tostring(L, -1), field);
}

void desk_new_type(lua_State *L, const char *type, lua_CFunction index, const luaL_Reg *methods,
                   const luaL_Reg *events)
{
    luaL_newmetatable(L, type);
    lua_pushstring(L, type);
    lua_setfield(L, -2, "__name"); /* 5.3 and later set it themselves */
    lua_pushcfunction(L, refuse_to_set);
    lua_setfield(L, -2, "__newindex");
    desk_set_functions(L, events);
    lua_newtable(L);
    desk_set_functions(L, methods);
    lua_pushcclosure(L, index, 1);
    lua_setfield(L, -2, "__index");
    /* Scripts see a word, not the table: nobody calls __gc by hand. */
    lua_pushstring(L, type);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
}

bool desk_is_type(lua_State *L, int index, const char *type)
{
    if (lua_type(L, index) != LUA_TUSERDATA || !lua_getmetatable(L, index))
        return false;
    luaL_getmetatable(L, type);
    bool same = lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
    return same;
}

size_t desk_length_of(lua_State *L, int index)
{
#if LUA_VERSION_NUM >= 502
    return (size_t)lua_rawlen(L, index);
#else
    return lua_objlen(L, index);
#endif
}

void desk_push_number(lua_State *L, double value)
{
#if LUA_VERSION_NUM >= 503
    if (fabs(value) < 9007199254740992.0 && value == floor(value)) {
        lua_pushinteger(L, (lua_Integer)value);
        return;
    }
#endif
    lua_pushnumber(L, value);
}

void desk_push_score(lua_State *L, float score)
{
    lua_pushnumber(L, (lua_Number)(floor((double)score * 1e6 + 0.5) / 1e6));
}

int desk_fail(lua_State *L, desk_status status)
{
    lua_pushnil(L);
    lua_pushstring(L, desk_status_text(status));
    return 2;
}

/*
 * A handle is a few bytes to the collector while its article may hold megabytes,
 * so a loop that reads and drops articles would grow without end.  What was taken
 * is counted and, every quarter of a megabyte, the collector does as much work as
 * if Lua itself had allocated it.
 */
void desk_tell_collector(lua_State *L, ptrdiff_t bytes)
{
    static const char key; /* only its address is used */
    const ptrdiff_t enough = 256 * 1024;
    lua_pushlightuserdata(L, (void *)(uintptr_t)&key);
    lua_rawget(L, LUA_REGISTRYINDEX);
    ptrdiff_t *owed = lua_touserdata(L, -1);
    lua_pop(L, 1);
    if (!owed) {
        if (!lua_checkstack(L, 4))
            return;
        lua_pushlightuserdata(L, (void *)(uintptr_t)&key);
        owed = lua_newuserdata(L, sizeof *owed);
        *owed = 0;
        lua_rawset(L, LUA_REGISTRYINDEX);
    }
    *owed += bytes;
    if (*owed < 0)
        *owed = 0;
    if (*owed < enough)
        return;
    int kilobytes = (int)(*owed / 1024);
    *owed = 0;
#ifdef LUA_GCISRUNNING
    if (!lua_gc(L, LUA_GCISRUNNING, 0))
        return;
#endif
    lua_gc(L, LUA_GCSTEP, kilobytes);
}
