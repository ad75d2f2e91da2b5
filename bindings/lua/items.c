/*
 * items.c - the items of an article as plain tables.
 *
 * A table copies everything out, so it outlives its article, works with pairs,
 * ipairs and every JSON library on every Lua, and is made only when asked for.
 * Positions are one-based and inclusive: text:sub(x.first, x.last) == x.text.
 */
#include "binding.h"

#define ITEM_TYPE "copydesk.item"

/* The library's strings end with a zero byte: kinds, units, labels, reasons.  Copy does not, and goes by length. */
static void set_text(lua_State *L, const char *name, const char *value)
{
    lua_pushstring(L, value);
    lua_setfield(L, -2, name);
}

/* Makes the table of an item and fills in what every item has. */
static void new_item(lua_State *L, const desk_article *article, uint32_t start, uint32_t end, int fields)
{
    size_t length;
    const char *text = desk_article_text(article, &length);
    lua_createtable(L, 0, fields + 3);
    /* [start, end) from zero is [start + 1, end] from one: bytes 5 to 8 of "Over £5" are "£5" and so is text:sub(6, 8). */
    lua_pushinteger(L, (lua_Integer)start + 1);
    lua_setfield(L, -2, "first");
    lua_pushinteger(L, (lua_Integer)end);
    lua_setfield(L, -2, "last");
    lua_pushlstring(L, text + start, end - start);
    lua_setfield(L, -2, "text");
    luaL_getmetatable(L, ITEM_TYPE);
    lua_setmetatable(L, -2);
}

void desk_push_span(lua_State *L, const desk_article *article, desk_span span)
{
    new_item(L, article, span.start, span.end, 0);
}

/* A span that is not there is nil, so that `if quote.speaker then` reads as it should. */
static void set_span(lua_State *L, const char *name, const desk_article *article, desk_span span)
{
    if (span.start == span.end)
        return;
    desk_push_span(L, article, span);
    lua_setfield(L, -2, name);
}

static void push_token(lua_State *L, const desk_article *article, size_t i)
{
    size_t count;
    const desk_token *token = &desk_tokens(article, &count)[i];
    new_item(L, article, token->start, token->end, 1);
    set_text(L, "kind", desk_token_kind_name(token->kind));
}

static void push_sentence(lua_State *L, const desk_article *article, size_t i)
{
    size_t count;
    desk_push_span(L, article, desk_sentences(article, &count)[i]);
}

static void push_entity(lua_State *L, const desk_article *article, size_t i)
{
    size_t count;
    const desk_entity *entity = &desk_entities(article, &count)[i];
    new_item(L, article, entity->start, entity->end, 2);
    set_text(L, "label", entity->label);
    desk_push_score(L, entity->score);
    lua_setfield(L, -2, "score");
}

static void push_figure(lua_State *L, const desk_article *article, size_t i)
{
    size_t count;
    const desk_figure *figure = &desk_figures(article, &count)[i];
    new_item(L, article, figure->start, figure->end, 8);
    set_text(L, "kind", desk_figure_kind_name(figure->kind));
    set_text(L, "unit", figure->unit);
    set_text(L, "when", figure->when);
    /* No modifier is nil and not "": an empty string is true in Lua. */
    if (figure->modifier != DESK_EXACT)
        set_text(L, "modifier", desk_modifier_name(figure->modifier));
    desk_push_number(L, figure->low);
    lua_setfield(L, -2, "low");
    desk_push_number(L, figure->high);
    lua_setfield(L, -2, "high");
    set_span(L, "of", article, figure->of);
    lua_pushboolean(L, figure->damage != NULL);
    lua_setfield(L, -2, "damaged");
    if (figure->damage)
        set_text(L, "damage", figure->damage);
}

/* The speaker's name is the very table of the entity list, so that scripts can compare it with ==. */
static void push_quote(lua_State *L, int index, const desk_article *article, size_t i)
{
    size_t count;
    const desk_quote *quote = &desk_quotes(article, &count)[i];
    new_item(L, article, quote->start, quote->end, 5);
    set_text(L, "kind", desk_quote_kind_name(quote->kind));
    set_span(L, "speaker", article, quote->speaker);
    set_span(L, "cue", article, quote->cue);
    desk_push_span(L, article, quote->words);
    lua_setfield(L, -2, "words");
    if (quote->entity == DESK_NONE)
        return;
    desk_push_entity(L, index, quote->entity);
    lua_setfield(L, -2, "entity");
}

void desk_push_item(lua_State *L, int index, uint32_t stage, size_t i)
{
    const desk_article *article = ((const article_box *)lua_touserdata(L, index))->article;
    switch (stage) {
    case DESK_TOKENS: push_token(L, article, i); return;
    case DESK_SENTENCES: push_sentence(L, article, i); return;
    case DESK_ENTITIES: push_entity(L, article, i); return;
    case DESK_FIGURES: push_figure(L, article, i); return;
    default: push_quote(L, index, article, i); return;
    }
}

size_t desk_item_count(const desk_article *article, uint32_t stage)
{
    size_t count;
    switch (stage) {
    case DESK_TOKENS: desk_tokens(article, &count); break;
    case DESK_SENTENCES: desk_sentences(article, &count); break;
    case DESK_ENTITIES: desk_entities(article, &count); break;
    case DESK_FIGURES: desk_figures(article, &count); break;
    default: desk_quotes(article, &count); break;
    }
    return count;
}

/* A list knows that it is one, so that an empty list is [] in JSON. */
void desk_push_list(lua_State *L, size_t count)
{
    /* The size is a hint; beyond sixteen million, Lua may grow the table as it fills. */
    lua_createtable(L, count < 1 << 24 ? (int)count : 0, 0);
    luaL_getmetatable(L, LIST_TYPE);
    lua_setmetatable(L, -2);
}

static int list_text(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_pushfstring(L, "copydesk.list (%d)", (int)desk_length_of(L, 1));
    return 1;
}

/* print(figure) shows the copy. */
static int item_text(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_pushliteral(L, "text");
    lua_rawget(L, 1);
    return 1;
}

void desk_open_items(lua_State *L)
{
    luaL_newmetatable(L, LIST_TYPE);
    lua_pushcfunction(L, list_text);
    lua_setfield(L, -2, "__tostring");
    luaL_newmetatable(L, ITEM_TYPE);
    lua_pushcfunction(L, item_text);
    lua_setfield(L, -2, "__tostring");
    lua_pop(L, 2);
}
