/*
 * story.c - several articles on one story: a table of articles or texts comes in,
 * a handle goes out, whose groups are made when they are first asked for.
 *
 * The own table holds, under numbers that no script can reach, the articles in
 * order [1], their keys in order [2] and the pointers behind the articles [3].
 */
#include "binding.h"

#include <string.h>

enum { ARTICLES = 1, KEYS = 2, BOXES = 3 };

typedef struct story_box {
    desk_story *story;
    article_box **articles; /* what own[BOXES] holds */
    uint32_t count, room;
    bool closed;
} story_box;

static story_box *check_story(lua_State *L, int index)
{
    story_box *box = luaL_checkudata(L, index, STORY_TYPE);
    luaL_argcheck(L, !box->closed, index, "the story is closed");
    return box;
}

/* ---- which articles, in which order ------------------------------------------- */

/* Numbers before strings, each in their order: pairs gives keys in any order, a story must not. */
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

/* Pushes the keys of the table at `index` in order. */
static int push_sorted_keys(lua_State *L, int index)
{
    int count = 0;
    desk_push_list(L, desk_length_of(L, index));
    int list = lua_gettop(L);
    for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) {
        int type = lua_type(L, -2);
        if (type != LUA_TSTRING && type != LUA_TNUMBER)
            luaL_error(L, "an article's key must be a string or a number, not %s", lua_typename(L, type));
        lua_pushvalue(L, -2);
        lua_rawseti(L, list, ++count);
    }
    sort_keys(L, list, count);
    return count;
}

static void fail_for_article(lua_State *L, int key, const char *what)
{
    lua_pushvalue(L, key);
    luaL_error(L, "article '%s' %s", lua_tostring(L, -1), what);
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
        fail_for_article(L, key, "is neither an article nor a text");
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
    int total = push_sorted_keys(L, index);
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

static const desk_article **push_pointers(lua_State *L, article_box *const *boxes, uint32_t count)
{
    const desk_article **pointers = lua_newuserdata(L, (count + 1) * sizeof *pointers);
    for (uint32_t i = 0; i < count; i++)
        pointers[i] = boxes[i]->article;
    return pointers;
}

/* copydesk.story(articles, options) */
int desk_compare(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    luaL_checkstack(L, 24, "too deep");
    uint32_t count;
    desk_status status = push_articles(L, 1, 2, &count);
    if (status != DESK_OK)
        return desk_fail(L, status);
    story_box *box = desk_new_handle(L, sizeof *box, STORY_TYPE);
    desk_push_own(L, 5);
    lua_pushvalue(L, 4);
    lua_rawseti(L, 6, ARTICLES);
    lua_pushvalue(L, 3);
    lua_rawseti(L, 6, KEYS);
    article_box **boxes = push_boxes(L, 4, count, count);
    lua_rawseti(L, 6, BOXES);
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

/* Room for one more pointer; the story's own table is at `own`. */
static void make_room(lua_State *L, story_box *box, int own)
{
    if (box->count < box->room)
        return;
    uint32_t room = box->room * 2 + 4;
    lua_rawgeti(L, own, ARTICLES);
    article_box **boxes = push_boxes(L, lua_gettop(L), box->count, room);
    lua_rawseti(L, own, BOXES);
    box->articles = boxes;
    box->room = room;
    lua_pop(L, 1);
}

static bool has_key(lua_State *L, int keys, int key, uint32_t count)
{
    bool found = false;
    for (uint32_t i = 1; i <= count && !found; i++) {
        lua_rawgeti(L, keys, (int)i);
        found = lua_rawequal(L, -1, key);
        lua_pop(L, 1);
    }
    return found;
}

/* The key for an added article: the one given, or its number. */
static void settle_key(lua_State *L, int key, int keys, uint32_t count)
{
    if (lua_isnil(L, key)) {
        lua_pushinteger(L, (lua_Integer)count + 1);
        lua_replace(L, key);
    }
    if (lua_type(L, key) != LUA_TSTRING && lua_type(L, key) != LUA_TNUMBER)
        luaL_argerror(L, key, "an article's key must be a string or a number");
    if (has_key(L, keys, key, count))
        fail_for_article(L, key, "is there already");
}

/* story:add(article, key, options): true, or nil and a message and the story as it was. */
static int story_add(lua_State *L)
{
    story_box *box = check_story(L, 1);
    luaL_checkany(L, 2);
    lua_settop(L, 4);
    luaL_checkstack(L, 24, "too deep");
    desk_push_own(L, 1); /* 5 */
    lua_rawgeti(L, 5, KEYS);
    settle_key(L, 3, 6, box->count);
    lua_pushvalue(L, 2);
    desk_status status = make_article(L, 3, 4);
    if (status != DESK_OK)
        return desk_fail(L, status);
    make_room(L, box, 5);
    article_box *article = lua_touserdata(L, 7);
    lua_rawgeti(L, 5, ARTICLES);
    lua_pushvalue(L, 7);
    lua_rawseti(L, -2, (int)box->count + 1);
    lua_pushvalue(L, 3);
    lua_rawseti(L, 6, (int)box->count + 1);
    status = desk_story_add(box->story, article->article);
    if (status != DESK_OK)
        return desk_fail(L, status); /* what lies beyond count is not seen */
    box->articles[box->count++] = article;
    article->readers++;
    static const char *const made[] = {"names", "figures", "quotes", "passages", "articles", "keys"};
    for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
        lua_pushnil(L);
        lua_setfield(L, 5, made[i]);
    }
    lua_pushboolean(L, 1);
    return 1;
}

/* ---- groups ------------------------------------------------------------------------ */

/* Where the parts of a story lie on the stack while its groups are made. */
typedef struct place {
    const desk_story *story;
    int articles, keys;
} place;

static void push_key(lua_State *L, const place *at, uint32_t article)
{
    lua_rawgeti(L, at->keys, (int)article + 1);
}

/* The item of a mention: the very table of the article's own list. */
static void push_mentioned(lua_State *L, const place *at, const desk_mention *mention, uint32_t stage)
{
    const desk_article *article = desk_story_article(at->story, mention->article);
    if (mention->item == DESK_NONE || stage == 0) {
        desk_push_span(L, article, (desk_span){mention->start, mention->end});
        return;
    }
    lua_rawgeti(L, at->articles, (int)mention->article + 1);
    desk_push_stage(L, lua_gettop(L), stage);
    lua_rawgeti(L, -1, (int)mention->item + 1);
    lua_replace(L, -3);
    lua_pop(L, 1);
}

static void set_mentions(lua_State *L, const place *at, const desk_mention *mentions, uint32_t count,
                         uint32_t stage)
{
    desk_push_list(L, count);
    for (uint32_t i = 0; i < count; i++) {
        const desk_article *article = desk_story_article(at->story, mentions[i].article);
        desk_push_span(L, article, (desk_span){mentions[i].start, mentions[i].end});
        push_key(L, at, mentions[i].article);
        lua_setfield(L, -2, "article");
        push_mentioned(L, at, &mentions[i], stage);
        lua_setfield(L, -2, "item");
        lua_rawseti(L, -2, (int)i + 1);
    }
    lua_setfield(L, -2, "mentions");
}

static void set_text(lua_State *L, const char *field, const char *value)
{
    if (!value)
        return;
    lua_pushstring(L, value);
    lua_setfield(L, -2, field);
}

static void set_flag(lua_State *L, const char *field, bool value)
{
    lua_pushboolean(L, value);
    lua_setfield(L, -2, field);
}

static void push_name_group(lua_State *L, const place *at, size_t i)
{
    size_t count;
    const desk_name_group *group = &desk_story_names(at->story, &count)[i];
    lua_createtable(L, 0, 4);
    set_text(L, "name", group->name);
    set_text(L, "label", group->label);
    set_text(L, "doubt", group->doubt);
    set_mentions(L, at, group->mentions, group->count, DESK_ENTITIES);
}

static void push_figure_group(lua_State *L, const place *at, size_t i)
{
    size_t count;
    const desk_figure_group *group = &desk_story_figures(at->story, &count)[i];
    lua_createtable(L, 0, 6);
    set_text(L, "status", desk_fact_status_name(group->status));
    set_text(L, "measures", group->measures);
    set_text(L, "reason", group->reason);
    set_flag(L, "minor", group->minor);
    lua_pushnumber(L, (lua_Number)group->score);
    lua_setfield(L, -2, "score");
    set_mentions(L, at, group->mentions, group->count, DESK_FIGURES);
}

static void set_span(lua_State *L, const char *field, const desk_article *article, desk_span span)
{
    if (span.start == span.end)
        return;
    desk_push_span(L, article, span);
    lua_setfield(L, -2, field);
}

static void push_change(lua_State *L, const place *at, const desk_quote_group *group, const desk_change *change)
{
    const desk_mention *base = &group->mentions[group->base];
    const desk_mention *other = &group->mentions[change->mention];
    lua_createtable(L, 0, 5);
    lua_pushinteger(L, (lua_Integer)change->mention + 1);
    lua_setfield(L, -2, "mention");
    push_key(L, at, other->article);
    lua_setfield(L, -2, "article");
    set_text(L, "kind", desk_change_kind_name(change->kind));
    set_span(L, "before", desk_story_article(at->story, base->article), change->from);
    set_span(L, "after", desk_story_article(at->story, other->article), change->to);
}

static void push_quote_group(lua_State *L, const place *at, size_t i)
{
    size_t count;
    const desk_quote_group *group = &desk_story_quotes(at->story, &count)[i];
    lua_createtable(L, 0, 5);
    set_text(L, "speaker", group->speaker);
    set_flag(L, "disputed", group->disputed);
    lua_pushinteger(L, (lua_Integer)group->base + 1);
    lua_setfield(L, -2, "base");
    set_mentions(L, at, group->mentions, group->count, DESK_QUOTES);
    desk_push_list(L, group->change_count);
    for (uint32_t c = 0; c < group->change_count; c++) {
        push_change(L, at, group, &group->changes[c]);
        lua_rawseti(L, -2, (int)c + 1);
    }
    lua_setfield(L, -2, "changes");
}

static void push_passage_group(lua_State *L, const place *at, size_t i)
{
    size_t count;
    const desk_passage_group *group = &desk_story_passages(at->story, &count)[i];
    lua_createtable(L, 0, 3);
    lua_pushinteger(L, (lua_Integer)group->words);
    lua_setfield(L, -2, "words");
    set_flag(L, "exact", group->exact);
    set_mentions(L, at, group->mentions, group->count, 0);
}

static size_t count_names(const desk_story *story)
{
    size_t count;
    desk_story_names(story, &count);
    return count;
}

static size_t count_figures(const desk_story *story)
{
    size_t count;
    desk_story_figures(story, &count);
    return count;
}

static size_t count_quotes(const desk_story *story)
{
    size_t count;
    desk_story_quotes(story, &count);
    return count;
}

static size_t count_passages(const desk_story *story)
{
    size_t count;
    desk_story_passages(story, &count);
    return count;
}

typedef struct group_kind {
    const char *name;
    size_t (*count)(const desk_story *story);
    void (*push)(lua_State *L, const place *at, size_t i);
} group_kind;

static const group_kind kinds[] = {{"names", count_names, push_name_group},
                                   {"figures", count_figures, push_figure_group},
                                   {"quotes", count_quotes, push_quote_group},
                                   {"passages", count_passages, push_passage_group}};

static const group_kind *kind_of(const char *name)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i].name, name) == 0)
            return &kinds[i];
    return NULL;
}

static const group_kind *check_kind(lua_State *L, const char *name)
{
    const group_kind *kind = kind_of(name);
    if (!kind)
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

static void push_groups(lua_State *L, const desk_story *story, int own, const group_kind *kind)
{
    place at = find_parts(L, story, own);
    size_t count = kind->count(story);
    desk_push_list(L, count);
    for (size_t i = 0; i < count; i++) {
        kind->push(L, &at, i);
        lua_rawseti(L, -2, (int)i + 1);
    }
}

/* ---- fields ------------------------------------------------------------------------- */

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
    const story_box *box = luaL_checkudata(L, 1, STORY_TYPE);
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
        push_groups(L, box->story, own, check_kind(L, key));
    lua_pushvalue(L, -1);
    lua_setfield(L, own, key);
    return 1;
}

static int story_count(lua_State *L)
{
    const story_box *box = check_story(L, 1);
    lua_pushinteger(L, (lua_Integer)check_kind(L, luaL_checkstring(L, 2))->count(box->story));
    return 1;
}

/* Upvalues: the story, the kind's number, how many are done, how many articles there were. */
static int next_group(lua_State *L)
{
    const story_box *box = lua_touserdata(L, lua_upvalueindex(1));
    const group_kind *kind = &kinds[lua_tointeger(L, lua_upvalueindex(2))];
    size_t done = (size_t)lua_tointeger(L, lua_upvalueindex(3));
    if (box->closed || box->count != (uint32_t)lua_tointeger(L, lua_upvalueindex(4)))
        return luaL_error(L, "the story was %s while its %s were read", box->closed ? "closed" : "added to",
                          kind->name);
    if (done >= kind->count(box->story))
        return 0;
    lua_pushinteger(L, (lua_Integer)done + 1);
    lua_replace(L, lua_upvalueindex(3));
    desk_push_own(L, lua_upvalueindex(1));
    place at = find_parts(L, box->story, lua_gettop(L));
    kind->push(L, &at, done);
    return 1;
}

/* for group in story:each("figures"): one group at a time, no list is made. */
static int story_each(lua_State *L)
{
    const story_box *box = check_story(L, 1);
    const group_kind *kind = check_kind(L, luaL_checkstring(L, 2));
    lua_pushvalue(L, 1);
    lua_pushinteger(L, (lua_Integer)(kind - kinds));
    lua_pushinteger(L, 0);
    lua_pushinteger(L, (lua_Integer)box->count);
    lua_pushcclosure(L, next_group, 4);
    return 1;
}

/* ---- closing ------------------------------------------------------------------------- */

static void release_story(lua_State *L, story_box *box, bool early)
{
    if (box->closed)
        return;
    box->closed = true;
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
    release_story(L, luaL_checkudata(L, 1, STORY_TYPE), false);
    return 0;
}

static int story_close(lua_State *L)
{
    story_box *box = luaL_checkudata(L, 1, STORY_TYPE);
    if (box->closed)
        return 0;
    release_story(L, box, true);
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
    const desk_article **pointers = push_pointers(L, boxes, count);
    uint32_t *story_of = lua_newuserdata(L, (count + 1) * sizeof *story_of);
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
        {"add", story_add}, {"close", story_close}, {"count", story_count}, {"each", story_each}, {NULL, NULL}};
    static const luaL_Reg events[] = {
        {"__gc", story_collect}, {"__close", story_close}, {"__tostring", story_tostring}, {NULL, NULL}};
    desk_new_type(L, STORY_TYPE, story_index, methods, events);
}
