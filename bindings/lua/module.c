/*
 * module.c - what require "copydesk" gives.
 */
#include "groups.h"

static int read_one(lua_State *L)
{
    return desk_read(L, 1, 2, 0);
}

static int read_many(lua_State *L)
{
    return desk_read_many(L, 1, 2, 0);
}

/* The one symbol that the module exports. */
DESK_API int luaopen_copydesk(lua_State *L);

int luaopen_copydesk(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"read", read_one},  {"read_many", read_many},       {"story", desk_compare},
        {"load", desk_load}, {"stories", desk_group_stories}, {"train", desk_train_model},
        {"to_json", desk_to_json},
        {NULL, NULL}};
    desk_open_items(L);
    desk_open_choices(L);
    desk_open_articles(L);
    desk_open_models(L);
    desk_open_stories(L);
    desk_open_groups(L);
    lua_newtable(L);
    desk_set_functions(L, functions);
    lua_pushstring(L, desk_version());
    lua_setfield(L, -2, "version");
    return 1;
}
