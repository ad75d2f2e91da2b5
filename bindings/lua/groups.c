/*
 * groups.c - the groups of a story as plain tables.
 *
 * A mention holds the very table that is in its article's list, so that what a
 * script knows of an item holds in the story too.
 */
#include "groups.h"

#include <string.h>

#define GROUP_TYPE "copydesk.group"

/* The key by which the script knows the article: "times", or 1 in a list. */
static void push_key(lua_State *L, const place *at, uint32_t article)
{
    lua_rawgeti(L, at->keys, (int)article + 1);
}

/* The item of a mention: the very table of the article's own list. */
static void push_mentioned(lua_State *L, const place *at, const desk_mention *mention, uint32_t stage)
{
    /* Passages have no item: a run of copied words is nothing but a place. */
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

/* What the library has not, a doubt about a name say, is nil. */
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

static void new_group(lua_State *L, int fields)
{
    lua_createtable(L, 0, fields);
    luaL_getmetatable(L, GROUP_TYPE);
    lua_setmetatable(L, -2);
}

/* print(group) shows what it is about: a name, the reason that figures agree or not, else its first mention's copy. */
static int group_text(lua_State *L)
{
    static const char *const fields[] = {"name", "reason"};
    luaL_checktype(L, 1, LUA_TTABLE);
    for (int i = 0; i < 2; i++) {
        lua_pushstring(L, fields[i]);
        lua_rawget(L, 1);
        if (lua_isstring(L, -1))
            return 1;
        lua_pop(L, 1);
    }
    lua_getfield(L, 1, "mentions");
    if (lua_istable(L, -1)) {
        lua_rawgeti(L, -1, 1);
        if (lua_istable(L, -1)) {
            lua_getfield(L, -1, "text");
            if (lua_isstring(L, -1))
                return 1;
        }
    }
    lua_pushliteral(L, GROUP_TYPE); /* a script has taken out what was there */
    return 1;
}

void desk_open_groups(lua_State *L)
{
    luaL_newmetatable(L, GROUP_TYPE);
    lua_pushcfunction(L, group_text);
    lua_setfield(L, -2, "__tostring");
    lua_pop(L, 1);
}

static void push_name_group(lua_State *L, const place *at, size_t i)
{
    size_t count;
    const desk_name_group *group = &desk_story_names(at->story, &count)[i];
    new_group(L, 4);
    set_text(L, "name", group->name);
    set_text(L, "label", group->label);
    set_text(L, "doubt", group->doubt);
    set_mentions(L, at, group->mentions, group->count, DESK_ENTITIES);
}

static void push_figure_group(lua_State *L, const place *at, size_t i)
{
    size_t count;
    const desk_figure_group *group = &desk_story_figures(at->story, &count)[i];
    new_group(L, 6);
    set_text(L, "status", desk_fact_status_name(group->status));
    set_text(L, "measures", group->measures);
    set_text(L, "reason", group->reason);
    set_flag(L, "minor", group->minor);
    desk_push_score(L, group->score);
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

/* `before` lies in the base's article and `after` in the mention's, which may be two texts: each span is cut from its own. */
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

/* Indexes of mentions count from one, as everything in Lua. */
static void push_quote_group(lua_State *L, const place *at, size_t i)
{
    size_t count;
    const desk_quote_group *group = &desk_story_quotes(at->story, &count)[i];
    new_group(L, 5);
    set_text(L, "speaker", group->speaker && group->speaker[0] ? group->speaker : NULL);
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
    new_group(L, 3);
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

/* The kinds of group, by the names of a story's fields. */
static const struct {
    const char *name;
    size_t (*count)(const desk_story *story);
    void (*push)(lua_State *L, const place *at, size_t i);
} kinds[] = {{"names", count_names, push_name_group},
                                   {"figures", count_figures, push_figure_group},
                                   {"quotes", count_quotes, push_quote_group},
                                   {"passages", count_passages, push_passage_group}};

enum { KIND_COUNT = sizeof kinds / sizeof *kinds };

int desk_group_kind(const char *name)
{
    for (int kind = 0; kind < KIND_COUNT; kind++)
        if (strcmp(kinds[kind].name, name) == 0)
            return kind;
    return -1;
}

const char *desk_group_kind_name(int kind)
{
    return kinds[kind].name;
}

size_t desk_group_count(const desk_story *story, int kind)
{
    return kinds[kind].count(story);
}

void desk_push_group(lua_State *L, const place *at, int kind, size_t i)
{
    kinds[kind].push(L, at, i);
}
