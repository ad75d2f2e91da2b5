/*
 * keys.c - the keys of a table in an order that does not change: pairs gives them
 * in any, but the same articles must make the same story and the same JSON.
 */
#include "binding.h"

#include <string.h>

/* Numbers before strings, each in their order. */
static bool comes_after(lua_State *L, int a, int b)
{
    bool a_is_number = lua_type(L, a) == LUA_TNUMBER;
    bool b_is_number = lua_type(L, b) == LUA_TNUMBER;
    if (a_is_number != b_is_number)
        return b_is_number;
    if (a_is_number)
        return lua_tonumber(L, a) > lua_tonumber(L, b);
    size_t a_length, b_length;
    const char *a_text = lua_tolstring(L, a, &a_length);
    const char *b_text = lua_tolstring(L, b, &b_length);
    int order = memcmp(a_text, b_text, a_length < b_length ? a_length : b_length);
    return order != 0 ? order > 0 : a_length > b_length;
}

static void swap_in_list(lua_State *L, int list, int i, int j)
{
    lua_rawgeti(L, list, i);
    lua_rawgeti(L, list, j);
    lua_rawseti(L, list, i);
    lua_rawseti(L, list, j);
}

static bool is_after(lua_State *L, int list, int i, int j)
{
    lua_rawgeti(L, list, i);
    lua_rawgeti(L, list, j);
    bool after = comes_after(L, lua_gettop(L) - 1, lua_gettop(L));
    lua_pop(L, 2);
    return after;
}

static void sift_down(lua_State *L, int list, int at, int count)
{
    for (int child; (child = 2 * at) <= count; at = child) {
        if (child < count && is_after(L, list, child + 1, child))
            child++;
        if (!is_after(L, list, child, at))
            return;
        swap_in_list(L, list, at, child);
    }
}

/* A heap sort: no comparison of the script's is called, and no order is slow. */
static void sort_keys(lua_State *L, int list, int count)
{
    for (int at = count / 2; at >= 1; at--)
        sift_down(L, list, at, count);
    for (int last = count; last > 1; last--) {
        swap_in_list(L, list, 1, last);
        sift_down(L, list, 1, last - 1);
    }
}

int desk_push_sorted_keys(lua_State *L, int index)
{
    int count = 0;
    desk_push_list(L, desk_length_of(L, index));
    int list = lua_gettop(L);
    for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) {
        int type = lua_type(L, -2);
        if (type != LUA_TSTRING && type != LUA_TNUMBER)
            luaL_error(L, "a key must be a string or a number, not %s", lua_typename(L, type));
        lua_pushvalue(L, -2);
        lua_rawseti(L, list, ++count);
    }
    sort_keys(L, list, count);
    return count;
}
