/*
 * groups.h - the groups of a story as plain tables: names, figures, quotes, passages.
 */
#ifndef COPYDESK_LUA_GROUPS_H
#define COPYDESK_LUA_GROUPS_H

#include "binding.h"

/* Where the parts of a story lie on the stack while its groups are made. */
typedef struct place {
    const desk_story *story;
    int articles, keys; /* lists, in the story's order */
} place;

/* "figures" and the like to its number; -1 if there is no such kind. */
int desk_group_kind(const char *name);
const char *desk_group_kind_name(int kind);
size_t desk_group_count(const desk_story *story, int kind);

/* Pushes group number i, counted from zero. */
void desk_push_group(lua_State *L, const place *at, int kind, size_t i);
void desk_open_groups(lua_State *L);

#endif
