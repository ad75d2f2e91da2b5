/*
 * json.h - JSON, written piece by piece into memory of Lua's.
 */
#ifndef COPYDESK_LUA_JSON_H
#define COPYDESK_LUA_JSON_H

#include "binding.h"

typedef struct json {
    lua_State *L;
    int slot; /* where on the stack the memory is held */
    char *bytes;
    size_t length, room;
} json;

/* Begins, and leaves one value on the stack that holds the memory. */
void desk_json_begin(json *j, lua_State *L);

/* Pushes what was written as a string. */
void desk_json_end(json *j);

void desk_json_raw(json *j, const char *text);
void desk_json_string(json *j, const char *text, size_t length);
void desk_json_number(json *j, double value);
void desk_json_whole(json *j, long long value);
void desk_json_float(json *j, float value);

/* "name": with a comma before it unless it is the first. */
void desk_json_key(json *j, bool first, const char *name);

/* Any value of Lua's: tables, items, lists, articles. */
void desk_json_value(json *j, int index, int depth);

/* The article with the lists of these stages. */
void desk_json_article(json *j, const desk_article *article, uint32_t stages);

#endif
