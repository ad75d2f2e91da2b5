/*
 * lua_property.h - what the fuzzers of the Lua module share: one Lua state, and a
 * property written in Lua (lua_properties.lua) that is called with each input.
 *
 * The state lives from input to input, as in a server.  After each, everything that
 * the property made must be gone once the collector has been by, and the state may
 * hold no more than it held.
 */
#ifndef LUA_PROPERTY_H
#define LUA_PROPERTY_H

#include "fuzz.h"

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

int luaopen_copydesk(lua_State *L);

__asm__(".pushsection .rodata\n"
        "lua_properties:\n"
        ".incbin \"lua_properties.lua\"\n"
        "lua_properties_end:\n"
        ".popsection\n");

extern const char lua_properties[] __attribute__((visibility("hidden")));
extern const char lua_properties_end[] __attribute__((visibility("hidden")));

/* With the message on top of the stack. */
static inline void keep_promise(lua_State *L, int status)
{
    if (status != LUA_OK)
        promise(false, lua_tostring(L, -1) ? lua_tostring(L, -1) : "an error that is no text");
}

static inline int say_where(lua_State *L)
{
    luaL_traceback(L, L, lua_tostring(L, 1), 1);
    return 1;
}

/* A state with the module and the properties; 1: the traceback's function, 2: the table of properties. */
static inline lua_State *open_properties(void)
{
    lua_State *L = luaL_newstate();
    promise(L != NULL, "memory");
    luaL_openlibs(L);
    luaL_requiref(L, "copydesk", luaopen_copydesk, 0);
    lua_settop(L, 0);
    lua_pushcfunction(L, say_where);
    size_t length = (size_t)(lua_properties_end - lua_properties);
    keep_promise(L, luaL_loadbuffer(L, lua_properties, length, "=lua_properties.lua"));
    lua_pushlightuserdata(L, NULL); /* the null of JSON */
    keep_promise(L, lua_pcall(L, 1, 1, 1));
    return L;
}

/* Calls one property with an input. */
static inline void hold_property(const char *name, const uint8_t *data, size_t size)
{
    static lua_State *L;
    if (!L)
        L = open_properties();
    lua_getfield(L, 2, name);
    lua_pushlstring(L, (const char *)data, size);
    keep_promise(L, lua_pcall(L, 1, 0, 1));
    lua_getfield(L, 2, "nothing_is_left");
    keep_promise(L, lua_pcall(L, 0, 0, 1));
}

#endif
