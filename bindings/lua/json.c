/*
 * json.c - Lua values as JSON.
 *
 * Bytes that are not UTF-8 become U+FFFD, a number that is none becomes null, and
 * the keys of a table come in order, so that the same value is the same JSON.
 */
#include "json.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    DEEPEST = 100,
    MANY = 16 /* fields of a table that is sorted in Lua and not on the stack */
};

void desk_json_begin(json *j, lua_State *L)
{
    *j = (json){.L = L, .room = 4096};
    j->bytes = lua_newuserdata(L, j->room);
    j->slot = lua_gettop(L);
}

void desk_json_end(json *j)
{
    lua_pushlstring(j->L, j->bytes, j->length);
}

/* Room for more bytes; the old memory is left to the collector. */
static char *make_room(json *j, size_t more)
{
    if (j->room - j->length < more) {
        size_t room = j->room * 2 + more;
        char *bytes = lua_newuserdata(j->L, room);
        memcpy(bytes, j->bytes, j->length);
        lua_replace(j->L, j->slot);
        j->bytes = bytes;
        j->room = room;
    }
    return j->bytes + j->length;
}

static void write_bytes(json *j, const char *bytes, size_t length)
{
    memcpy(make_room(j, length), bytes, length);
    j->length += length;
}

void desk_json_raw(json *j, const char *text)
{
    write_bytes(j, text, strlen(text));
}

void desk_json_key(json *j, bool first, const char *name)
{
    desk_json_raw(j, first ? "\"" : ",\"");
    desk_json_raw(j, name);
    desk_json_raw(j, "\":");
}

/* ---- strings -------------------------------------------------------------- */

/* Bytes of the well-formed character at `at`, 0 if there is none: no overlong form, no surrogate. */
static size_t character_length(const unsigned char *at, size_t left)
{
    /* C0 80 would be a second way to write a zero byte: each length has a smallest code. */
    static const unsigned smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t length = *at < 0x80 ? 1 : *at >= 0xF0 && *at < 0xF5 ? 4 : *at >= 0xE0 ? 3 : *at >= 0xC2 ? 2 : 0;
    if (length == 1)
        return 1;
    if (length == 0 || *at >= 0xF5 || length > left)
        return 0;
    unsigned code = *at & (0x7Fu >> length);
    for (size_t i = 1; i < length; i++) {
        if ((at[i] & 0xC0) != 0x80)
            return 0;
        code = code << 6 | (at[i] & 0x3Fu);
    }
    bool sound = code >= smallest[length] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return sound ? length : 0;
}

/* Control characters have short forms or \u00NN; a zero byte in copy is one of them. */
static void write_escaped(json *j, unsigned char c)
{
    static const char plain[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
    const char *found = c ? strchr(plain, c) : NULL;
    char *out = make_room(j, 6);
    if (found) {
        out[0] = '\\';
        out[1] = letters[found - plain];
        j->length += 2;
        return;
    }
    static const char digits[] = "0123456789abcdef";
    memcpy(out, "\\u00", 4);
    out[4] = digits[c >> 4];
    out[5] = digits[c & 15];
    j->length += 6;
}

/* How many bytes from `at` on can be copied as they are: in copy, nearly all of them, up to the next line break or quote mark. */
static size_t plain_length(const unsigned char *at, size_t left)
{
    size_t length = 0;
    while (length < left) {
        size_t character = at[length] < 0x20 || at[length] == '"' || at[length] == '\\'
                               ? 0
                               : character_length(at + length, left - length);
        if (character == 0)
            break;
        length += character;
    }
    return length;
}

void desk_json_string(json *j, const char *text, size_t length)
{
    const unsigned char *at = (const unsigned char *)text, *end = at + length;
    desk_json_raw(j, "\"");
    while (at < end) {
        size_t plain = plain_length(at, (size_t)(end - at));
        write_bytes(j, (const char *)at, plain);
        at += plain;
        if (at == end)
            break;
        if (*at < 0x80)
            write_escaped(j, *at);
        else
            desk_json_raw(j, "\xEF\xBF\xBD");
        at++;
    }
    desk_json_raw(j, "\"");
}

/* ---- numbers ----------------------------------------------------------------- */

/* The host may have set a locale that writes 2,5: whatever parts the digits becomes a full stop. */
static size_t settle_point(char *text, size_t length)
{
    size_t out = 0;
    for (size_t i = 0; i < length; i++) {
        if (strchr("0123456789+-eE", text[i]))
            text[out++] = text[i];
        else if (out > 0 && text[out - 1] != '.')
            text[out++] = '.';
    }
    return out;
}

void desk_json_whole(json *j, long long value)
{
    char digits[24];
    size_t at = sizeof digits;
    unsigned long long left = value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value;
    do
        digits[--at] = (char)('0' + left % 10);
    while ((left /= 10) > 0);
    if (value < 0)
        digits[--at] = '-';
    write_bytes(j, digits + at, sizeof digits - at);
}

void desk_json_number(json *j, double value)
{
    char text[48];
    int length = 0;
    if (isnan(value) || isinf(value)) {
        desk_json_raw(j, "null");
        return;
    }
    if (value == floor(value) && fabs(value) < 1e15) {
        desk_json_whole(j, (long long)value);
        return;
    }
    for (int digits = 15; digits <= 17; digits++) { /* the fewest that read back as the same number */
        length = snprintf(text, sizeof text, "%.*g", digits, value);
        if (strtod(text, NULL) == value)
            break;
    }
    write_bytes(j, text, settle_point(text, (size_t)length));
}

/* A score is a float: as many digits as it has, 0.9 and not 0.899999976. */
void desk_json_float(json *j, float value)
{
    char text[32];
    for (int digits = 1; digits <= 9; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, (double)value);
        if (strtof(text, NULL) == value)
            break;
    }
    write_bytes(j, text, settle_point(text, strlen(text)));
}

/* ---- tables -------------------------------------------------------------------- */

/*
 * Lua has one kind of table and JSON has two.  The module's own lists say what they are, so that no figures are [] and
 * not {}; any other table is a list if its keys are 1 to its length.
 */
static bool is_list(lua_State *L, int index)
{
    if (lua_getmetatable(L, index)) {
        luaL_getmetatable(L, LIST_TYPE);
        bool same = lua_rawequal(L, -1, -2);
        lua_pop(L, 2);
        if (same)
            return true;
    }
    size_t length = desk_length_of(L, index), count = 0;
    if (length == 0)
        return false;
    for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1))
        count++;
    return count == length;
}

static void write_list(json *j, int index, int depth)
{
    size_t length = desk_length_of(j->L, index);
    desk_json_raw(j, "[");
    for (size_t i = 1; i <= length; i++) {
        if (i > 1)
            desk_json_raw(j, ",");
        lua_rawgeti(j->L, index, (int)i);
        desk_json_value(j, lua_gettop(j->L), depth);
        lua_pop(j->L, 1);
    }
    desk_json_raw(j, "]");
}

typedef struct member {
    const char *key; /* Lua's string, at `slot` of the stack */
    size_t length;
    int slot; /* its value is in the next */
} member;

static bool comes_before(const member *a, const member *b)
{
    int order = memcmp(a->key, b->key, a->length < b->length ? a->length : b->length);
    return order != 0 ? order < 0 : a->length < b->length;
}

/* Pushes keys and values of a table of few, and orders them; MANY and nothing pushed if it has more, or a key that is no string. */
static int push_members(lua_State *L, int index, member *members)
{
    int top = lua_gettop(L), count = 0;
    luaL_checkstack(L, 2 * MANY + 4, "nested too deep");
    for (lua_pushnil(L); lua_next(L, index); lua_pushvalue(L, -2)) {
        if (count == MANY - 1 || lua_type(L, -2) != LUA_TSTRING) {
            lua_settop(L, top);
            return MANY;
        }
        member m = {.slot = top + 2 * count + 1};
        m.key = lua_tolstring(L, m.slot, &m.length);
        int at = count++;
        for (; at > 0 && comes_before(&m, &members[at - 1]); at--)
            members[at] = members[at - 1];
        members[at] = m;
    }
    return count;
}

/* What is written most, a table of a few fields. */
static bool write_small_object(json *j, int index, int depth)
{
    lua_State *L = j->L;
    int top = lua_gettop(L);
    member members[MANY];
    int count = push_members(L, index, members);
    if (count == MANY)
        return false;
    for (int i = 0; i < count; i++) {
        desk_json_raw(j, i == 0 ? "{" : ",");
        desk_json_string(j, members[i].key, members[i].length);
        desk_json_raw(j, ":");
        desk_json_value(j, members[i].slot + 1, depth);
    }
    desk_json_raw(j, count == 0 ? "{}" : "}");
    lua_settop(L, top);
    return true;
}

static void write_object(json *j, int index, int depth)
{
    lua_State *L = j->L;
    if (write_small_object(j, index, depth))
        return;
    int count = desk_push_sorted_keys(L, index);
    int keys = lua_gettop(L);
    desk_json_raw(j, "{");
    for (int i = 1; i <= count; i++) {
        if (i > 1)
            desk_json_raw(j, ",");
        size_t length;
        lua_rawgeti(L, keys, i);
        lua_pushvalue(L, -1); /* a copy: tolstring turns a number into a string where it stands, and then it is another key */
        const char *name = lua_tolstring(L, -1, &length);
        desk_json_string(j, name, length);
        desk_json_raw(j, ":");
        lua_pop(L, 1);
        lua_rawget(L, index);
        desk_json_value(j, lua_gettop(L), depth);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    desk_json_raw(j, "}");
}

/* An article may stand in a table of the script's; a story has a method for it. */
static void write_userdata(json *j, int index)
{
    lua_State *L = j->L;
    if (!desk_is_type(L, index, ARTICLE_TYPE))
        luaL_error(L, "a %s cannot be JSON", luaL_typename(L, index));
    article_box *box = lua_touserdata(L, index);
    if (box->closed)
        luaL_error(L, "the article is closed");
    box->busy++;
    desk_json_article(j, box->article, desk_article_stages(box->article));
    box->busy--;
}

/* An integer of Lua's has more digits than a double can hold. */
static void write_number(json *j, int index)
{
#if LUA_VERSION_NUM >= 503
    if (lua_isinteger(j->L, index)) {
        desk_json_whole(j, (long long)lua_tointeger(j->L, index));
        return;
    }
#endif
    desk_json_number(j, (double)lua_tonumber(j->L, index));
}

void desk_json_value(json *j, int index, int depth)
{
    lua_State *L = j->L;
    size_t length;
    const char *text;
    if (depth > DEEPEST)
        luaL_error(L, "a table nested more than %d deep, or in itself, cannot be JSON", DEEPEST);
    luaL_checkstack(L, 12, "nested too deep");
    switch (lua_type(L, index)) {
    case LUA_TBOOLEAN: desk_json_raw(j, lua_toboolean(L, index) ? "true" : "false"); return;
    case LUA_TNUMBER: write_number(j, index); return;
    case LUA_TSTRING:
        text = lua_tolstring(L, index, &length);
        desk_json_string(j, text, length);
        return;
    case LUA_TTABLE:
        if (is_list(L, index))
            write_list(j, index, depth + 1);
        else
            write_object(j, index, depth + 1);
        return;
    case LUA_TNIL: desk_json_raw(j, "null"); return;
    case LUA_TLIGHTUSERDATA: /* the null of cjson and of ngx */
        if (!lua_touserdata(L, index)) {
            desk_json_raw(j, "null");
            return;
        }
        break;
    case LUA_TUSERDATA: write_userdata(j, index); return;
    default: break;
    }
    luaL_error(L, "a %s cannot be JSON", luaL_typename(L, index));
}

/* copydesk.to_json(value) */
int desk_to_json(lua_State *L)
{
    json j;
    luaL_checkany(L, 1);
    lua_settop(L, 1);
    desk_json_begin(&j, L);
    desk_json_value(&j, 1, 0);
    desk_json_end(&j);
    return 1;
}
