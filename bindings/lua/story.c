/*
 * story.c - several articles on one story: a table of articles or texts comes in,
 * a handle goes out, whose groups are made when they are first asked for.
 *
 * The own table holds, under numbers that no script can reach, the articles in
 * order [1], their keys in order [2], the pointers behind the articles [3] and
 * which keys there are [4].  An article that a story compares is kept by [1], and
 * counts the story among its readers, so closing it frees it only after the story.
 *
 * Whatever makes a Lua object may set off the collector, and that a finalizer of
 * the script's, which may close or add to the very objects in hand.  So all is
 * made first, then looked at again, and only then given to the library.
 */
#include "groups.h"
#include "json.h"

#include <string.h>

enum { ARTICLES = 1, KEYS = 2, BOXES = 3, SEEN = 4 };

typedef struct story_box {
    desk_story *story;
    article_box **articles; /* what own[BOXES] holds */
    uint32_t count, room;
    unsigned busy; /* calls that are reading it now, as in an article */
    bool closed;
} story_box;

static story_box *check_story(lua_State *L, int index)
{
    story_box *box = luaL_checkudata(L, index, STORY_TYPE);
    luaL_argcheck(L, !box->closed, index, "the story is closed");
    return box;
}

/* ---- which articles, in which order ------------------------------------------- */

static void fail_for_article(lua_State *L, int key, const char *what)
{
    lua_pushvalue(L, key);
    const char *name = lua_tostring(L, -1); /* NULL where story:add was given none */
    luaL_error(L, name ? "article '%s' %s" : "the article %s%s", name ? name : what, name ? what : "");
}

/* Replaces the value on top, an article or a text, by an article; `key` is where its key is. */
static desk_status make_article(lua_State *L, int key, int options)
{
    int value = lua_gettop(L);
    if (lua_type(L, value) == LUA_TSTRING) {
        desk_status status = desk_read_article(L, value, options, 0);
        if (status == DESK_OK)
            lua_replace(L, value);
        return status;
    }
    if (!desk_is_type(L, value, ARTICLE_TYPE))
        fail_for_article(L, key, lua_pushfstring(L, "is neither an article nor a text but a %s", luaL_typename(L, value)));
    const article_box *box = lua_touserdata(L, value);
    if (box->closed)
        fail_for_article(L, key, "is closed");
    if (desk_article_stages(box->article) != DESK_EVERYTHING)
        fail_for_article(L, key, "was read with some stages left out; a story needs all of them");
    return DESK_OK;
}

/* Makes articles of the values of the table at `index`; pushes keys and articles, or, on failure, two values to drop. */
static desk_status push_articles(lua_State *L, int index, int options, uint32_t *count)
{
    int total = desk_push_sorted_keys(L, index);
    int keys = lua_gettop(L);
    desk_push_list(L, (size_t)total);
    for (int i = 1; i <= total; i++) {
        lua_rawgeti(L, keys, i);
        lua_pushvalue(L, -1);
        lua_rawget(L, index);
        desk_status status = make_article(L, lua_gettop(L) - 1, options);
        if (status != DESK_OK) {
            lua_settop(L, keys + 1);
            return status;
        }
        lua_rawseti(L, keys + 1, i);
        lua_pop(L, 1);
    }
    *count = (uint32_t)total;
    return DESK_OK;
}

/* Pushes a new array of the pointers behind the list of articles at `articles`. */
static article_box **push_boxes(lua_State *L, int articles, uint32_t count, uint32_t room)
{
    article_box **boxes = lua_newuserdata(L, (room + 1) * sizeof *boxes);
    for (uint32_t i = 0; i < count; i++) {
        lua_rawgeti(L, articles, (int)i + 1);
        boxes[i] = lua_touserdata(L, -1);
        lua_pop(L, 1);
    }
    return boxes;
}

/* ---- making a story ------------------------------------------------------------- */

/* Pushes an array of the library's own pointers.  A finalizer may have closed one since it was checked. */
static const desk_article **push_pointers(lua_State *L, article_box *const *boxes, uint32_t count)
{
    const desk_article **pointers = lua_newuserdata(L, (count + 1) * sizeof *pointers);
    for (uint32_t i = 0; i < count; i++) {
        if (boxes[i]->closed)
            luaL_error(L, "an article was closed while it was being compared");
        pointers[i] = boxes[i]->article;
    }
    return pointers;
}

/* Fills the own table on top with the keys and articles at these places; pushes nothing. */
static article_box **keep_parts(lua_State *L, int keys, int articles, uint32_t count)
{
    int own = lua_gettop(L);
    lua_pushvalue(L, articles);
    lua_rawseti(L, own, ARTICLES);
    lua_pushvalue(L, keys);
    lua_rawseti(L, own, KEYS);
    article_box **boxes = push_boxes(L, articles, count, count);
    lua_rawseti(L, own, BOXES);
    lua_createtable(L, 0, (int)count);
    for (uint32_t i = 1; i <= count; i++) {
        lua_rawgeti(L, keys, (int)i);
        lua_pushboolean(L, 1);
        lua_rawset(L, -3);
    }
    lua_rawseti(L, own, SEEN);
    return boxes;
}

/* copydesk.story(articles, options) */
int desk_compare(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    luaL_checkstack(L, 24, "too deep");
    uint32_t count;
    desk_status status = push_articles(L, 1, 2, &count); /* keys at 3, articles at 4 */
    if (status != DESK_OK)
        return desk_fail(L, status);
    story_box *box = desk_new_handle(L, sizeof *box, STORY_TYPE);
    desk_push_own(L, 5);
    article_box **boxes = keep_parts(L, 3, 4, count);
    const desk_article **pointers = push_pointers(L, boxes, count);
    status = desk_story_new(pointers, count, NULL, &box->story);
    if (status != DESK_OK)
        return desk_fail(L, status);
    box->articles = boxes;
    box->count = box->room = count;
    for (uint32_t i = 0; i < count; i++)
        boxes[i]->readers++;
    lua_settop(L, 5);
    return 1;
}

/* ---- adding to a story ------------------------------------------------------------ */

/* Room for one more pointer; the story's own table is at `own`. */
static void make_room(lua_State *L, story_box *box, int own)
{
    if (box->count < box->room)
        return;
    uint32_t room = box->room * 2 + 4;
    article_box **boxes = lua_newuserdata(L, room * sizeof *boxes);
    if (room > box->room) { /* else a finalizer has added to the story too, and made room */
        memcpy(boxes, box->articles, box->count * sizeof *boxes);
        box->articles = boxes;
        box->room = room;
        lua_pushvalue(L, -1);
        lua_rawseti(L, own, BOXES);
    }
    lua_pop(L, 1);
}

/* The key for an added article: the one given, or its number. */
static void settle_key(lua_State *L, int key, int own, uint32_t count)
{
    if (lua_isnil(L, key)) {
        lua_pushinteger(L, (lua_Integer)count + 1);
        lua_replace(L, key);
    }
    if (lua_type(L, key) != LUA_TSTRING && lua_type(L, key) != LUA_TNUMBER)
        luaL_argerror(L, key, "an article's key must be a string or a number");
    lua_rawgeti(L, own, SEEN);
    lua_pushvalue(L, key);
    lua_rawget(L, -2);
    if (lua_toboolean(L, -1))
        fail_for_article(L, key, "is there already");
    lua_pop(L, 2);
}

/* Puts article and key at the end of the own table's lists.  Makes no object. */
static void keep_one_more(lua_State *L, int own, int key, int article, uint32_t number)
{
    lua_rawgeti(L, own, ARTICLES);
    lua_pushvalue(L, article);
    lua_rawseti(L, -2, (int)number);
    lua_rawgeti(L, own, KEYS);
    lua_pushvalue(L, key);
    lua_rawseti(L, -2, (int)number);
    lua_rawgeti(L, own, SEEN);
    lua_pushvalue(L, key);
    lua_pushboolean(L, 1);
    lua_rawset(L, -3);
    lua_pop(L, 3);
}

static void forget_key(lua_State *L, int own, int key)
{
    lua_rawgeti(L, own, SEEN);
    lua_pushvalue(L, key);
    lua_pushnil(L);
    lua_rawset(L, -3);
    lua_pop(L, 1);
}

/* Groups that were made hold no longer: they are made anew when they are asked for. */
static void forget_groups(lua_State *L, int own)
{
    static const char *const made[] = {"names", "figures", "quotes", "passages", "articles", "keys"};
    for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
        lua_pushnil(L);
        lua_setfield(L, own, made[i]);
    }
}

/* story:add(article, key, options): true, or nil and a message and the story as it was. */
static int story_add(lua_State *L)
{
    story_box *box = check_story(L, 1);
    luaL_checkany(L, 2);
    lua_settop(L, 4);
    luaL_checkstack(L, 24, "too deep");
    desk_push_own(L, 1); /* 5 */
    lua_pushvalue(L, 2); /* 6 */
    desk_status status = make_article(L, 3, 4);
    if (status != DESK_OK)
        return desk_fail(L, status);
    make_room(L, box, 5);
    article_box *article = lua_touserdata(L, 6);
    if (box->closed || article->closed) /* by a finalizer that ran in between */
        return luaL_error(L, "the %s was closed while it was added to", box->closed ? "story" : "article");
    if (box->busy > 0)
        return luaL_error(L, "the story is being read");
    settle_key(L, 3, 5, box->count);
    keep_one_more(L, 5, 3, 6, box->count + 1); /* first: the library may not hold what Lua does not keep */
    status = desk_story_add(box->story, article->article);
    if (status != DESK_OK) {
        forget_key(L, 5, 3); /* what lies beyond count in the lists is not seen */
        return desk_fail(L, status);
    }
    box->articles[box->count++] = article;
    article->readers++;
    forget_groups(L, 5);
    lua_pushboolean(L, 1);
    return 1;
}

/* ---- fields ------------------------------------------------------------------------- */

static int check_kind(lua_State *L, const char *name)
{
    int kind = desk_group_kind(name);
    if (kind < 0)
        luaL_error(L, "a story has no field '%s'", name);
    return kind;
}

/* Finds the parts of the story whose own table is at `own`, and pushes two of them. */
static place find_parts(lua_State *L, const desk_story *story, int own)
{
    luaL_checkstack(L, 24, "too deep");
    lua_rawgeti(L, own, ARTICLES);
    lua_rawgeti(L, own, KEYS);
    return (place){story, lua_gettop(L) - 1, lua_gettop(L)};
}

/* Builds what articles added since are part of. */
static void settle_story(lua_State *L, const story_box *box)
{
    if (desk_story_settle(box->story) != DESK_OK)
        luaL_error(L, "not enough memory");
}

static void push_groups(lua_State *L, story_box *box, int own, int kind)
{
    settle_story(L, box);
    box->busy++;
    place at = find_parts(L, box->story, own);
    size_t count = desk_group_count(box->story, kind);
    desk_push_list(L, count);
    for (size_t i = 0; i < count; i++) {
        desk_push_group(L, &at, kind, i);
        lua_rawseti(L, -2, (int)i + 1);
    }
    box->busy--;
}

/* story.keys, a list of its own so that no script can disturb ours; story.articles, by key. */
static void push_keys(lua_State *L, uint32_t count, int own)
{
    lua_rawgeti(L, own, KEYS);
    desk_push_list(L, count);
    for (uint32_t i = 1; i <= count; i++) {
        lua_rawgeti(L, -2, (int)i);
        lua_rawseti(L, -2, (int)i);
    }
}

static void push_by_key(lua_State *L, uint32_t count, int own)
{
    lua_rawgeti(L, own, KEYS);
    lua_rawgeti(L, own, ARTICLES);
    lua_createtable(L, 0, (int)count);
    for (uint32_t i = 1; i <= count; i++) {
        lua_rawgeti(L, -3, (int)i);
        lua_rawgeti(L, -3, (int)i);
        lua_rawset(L, -3);
    }
}

/* story.key: methods, then what was made already, then what must be made. */
static int story_index(lua_State *L)
{
    story_box *box = luaL_checkudata(L, 1, STORY_TYPE);
    const char *key = luaL_checkstring(L, 2);
    lua_pushvalue(L, 2);
    lua_rawget(L, lua_upvalueindex(1));
    if (!lua_isnil(L, -1))
        return 1;
    if (box->closed)
        return luaL_error(L, "the story is closed");
    desk_push_own(L, 1);
    int own = lua_gettop(L);
    lua_getfield(L, own, key);
    if (!lua_isnil(L, -1))
        return 1;
    if (strcmp(key, "keys") == 0)
        push_keys(L, box->count, own);
    else if (strcmp(key, "articles") == 0)
        push_by_key(L, box->count, own);
    else
        push_groups(L, box, own, check_kind(L, key));
    lua_pushvalue(L, -1);
    lua_setfield(L, own, key);
    return 1;
}

static int story_count(lua_State *L)
{
    const story_box *box = check_story(L, 1);
    settle_story(L, box);
    lua_pushinteger(L, (lua_Integer)desk_group_count(box->story, check_kind(L, luaL_checkstring(L, 2))));
    return 1;
}

/* Upvalues: the story, the kind's number, how many are done, how many articles there were. */
static int next_group(lua_State *L)
{
    story_box *box = lua_touserdata(L, lua_upvalueindex(1));
    int kind = (int)lua_tointeger(L, lua_upvalueindex(2));
    size_t done = (size_t)lua_tointeger(L, lua_upvalueindex(3));
    if (box->closed || box->count != (uint32_t)lua_tointeger(L, lua_upvalueindex(4)))
        return luaL_error(L, "the story was %s while its %s were read", box->closed ? "closed" : "added to",
                          desk_group_kind_name(kind));
    settle_story(L, box);
    if (done >= desk_group_count(box->story, kind))
        return 0;
    lua_pushinteger(L, (lua_Integer)done + 1);
    lua_replace(L, lua_upvalueindex(3));
    desk_push_own(L, lua_upvalueindex(1));
    box->busy++;
    place at = find_parts(L, box->story, lua_gettop(L));
    desk_push_group(L, &at, kind, done);
    box->busy--;
    return 1;
}

/* for group in story:each("figures"): one group at a time, no list is made. */
static int story_each(lua_State *L)
{
    const story_box *box = check_story(L, 1);
    int kind = check_kind(L, luaL_checkstring(L, 2));
    lua_pushvalue(L, 1);
    lua_pushinteger(L, kind);
    lua_pushinteger(L, 0);
    lua_pushinteger(L, (lua_Integer)box->count);
    lua_pushcclosure(L, next_group, 4);
    return 1;
}

/* story:to_json(): the keys of the articles in order, and every group. */
static int story_to_json(lua_State *L)
{
    static const char *const fields[] = {"keys", "names", "figures", "quotes", "passages"};
    json j;
    check_story(L, 1);
    lua_settop(L, 1);
    desk_json_begin(&j, L);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        desk_json_raw(&j, i == 0 ? "{" : "");
        desk_json_key(&j, i == 0, fields[i]);
        lua_getfield(L, 1, fields[i]);
        desk_json_value(&j, lua_gettop(L), 0);
        lua_pop(L, 1);
    }
    desk_json_raw(&j, "}");
    desk_json_end(&j);
    return 1;
}

/* ---- closing ------------------------------------------------------------------------- */

/* Frees the story and lets go of its articles, unless it is being read. */
static void release_story(lua_State *L, story_box *box, bool early)
{
    if (!box->story || box->busy > 0)
        return;
    desk_story_free(box->story);
    box->story = NULL;
    for (uint32_t i = 0; i < box->count; i++) {
        box->articles[i]->readers--;
        desk_release_article(L, box->articles[i], early);
    }
    box->count = 0;
}

static int story_collect(lua_State *L)
{
    story_box *box = luaL_checkudata(L, 1, STORY_TYPE);
    box->closed = true;
    box->busy = 0;
    release_story(L, box, false);
    return 0;
}

static int story_close(lua_State *L)
{
    story_box *box = luaL_checkudata(L, 1, STORY_TYPE);
    if (box->closed)
        return 0;
    box->closed = true;
    release_story(L, box, true);
    if (!box->story)
        desk_clear_own(L, 1);
    return 0;
}

static int story_tostring(lua_State *L)
{
    const story_box *box = luaL_checkudata(L, 1, STORY_TYPE);
    if (box->closed)
        lua_pushliteral(L, "copydesk.story (closed)");
    else
        lua_pushfstring(L, "copydesk.story (%d articles)", (int)box->count);
    return 1;
}

/* ---- which articles belong together ----------------------------------------------------- */

/* copydesk.stories(articles): a list of stories, each a list of keys. */
int desk_group_stories(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    luaL_checkstack(L, 24, "too deep");
    uint32_t count;
    desk_status status = push_articles(L, 1, 2, &count);
    if (status != DESK_OK)
        return desk_fail(L, status);
    article_box **boxes = push_boxes(L, 4, count, count);
    uint32_t *story_of = lua_newuserdata(L, (count + 1) * sizeof *story_of);
    const desk_article **pointers = push_pointers(L, boxes, count);
    status = desk_group_articles(pointers, count, NULL, story_of);
    if (status != DESK_OK)
        return desk_fail(L, status);
    desk_push_list(L, 0);
    for (uint32_t i = 0; i < count; i++) {
        lua_rawgeti(L, -1, (int)story_of[i] + 1);
        if (lua_isnil(L, -1)) {
            lua_pop(L, 1);
            desk_push_list(L, 0);
            lua_pushvalue(L, -1);
            lua_rawseti(L, -3, (int)story_of[i] + 1);
        }
        lua_rawgeti(L, 3, (int)i + 1);
        lua_rawseti(L, -2, (int)desk_length_of(L, -2) + 1);
        lua_pop(L, 1);
    }
    return 1;
}

void desk_open_stories(lua_State *L)
{
    static const luaL_Reg methods[] = {
        {"add", story_add}, {"close", story_close}, {"count", story_count}, {"each", story_each},
        {"to_json", story_to_json}, {NULL, NULL}};
    static const luaL_Reg events[] = {
        {"__gc", story_collect}, {"__close", story_close}, {"__tostring", story_tostring}, {NULL, NULL}};
    desk_new_type(L, STORY_TYPE, story_index, methods, events);
}
