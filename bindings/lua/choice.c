/*
 * choice.c - which items of a stage a script wants: article:each("figures", {damaged = true}).
 *
 * The table is read once, and items are then tried against the library's own
 * structs, so that no table is made of one that is not wanted.
 */
#include "binding.h"

#include <string.h>

enum { MOST_CONDITIONS = 8 };

typedef const char *(*field_reader)(const desk_article *article, size_t i);

static const char *token_kind(const desk_article *article, size_t i)
{
    size_t count;
    return desk_token_kind_name(desk_tokens(article, &count)[i].kind);
}

static const char *entity_label(const desk_article *article, size_t i)
{
    size_t count;
    return desk_entities(article, &count)[i].label;
}

static const desk_figure *figure_at(const desk_article *article, size_t i)
{
    size_t count;
    return &desk_figures(article, &count)[i];
}

static const char *figure_kind(const desk_article *article, size_t i)
{
    return desk_figure_kind_name(figure_at(article, i)->kind);
}

static const char *figure_unit(const desk_article *article, size_t i)
{
    return figure_at(article, i)->unit;
}

static const char *figure_when(const desk_article *article, size_t i)
{
    return figure_at(article, i)->when;
}

static const char *figure_modifier(const desk_article *article, size_t i)
{
    return desk_modifier_name(figure_at(article, i)->modifier);
}

/* A boolean's answer is text or nothing. */
static const char *figure_damage(const desk_article *article, size_t i)
{
    return figure_at(article, i)->damage;
}

static const char *quote_kind(const desk_article *article, size_t i)
{
    size_t count;
    return desk_quote_kind_name(desk_quotes(article, &count)[i].kind);
}

static const struct {
    uint32_t stage;
    const char *name;
    field_reader read;
    bool is_boolean;
} fields[] = {{DESK_TOKENS, "kind", token_kind, false},       {DESK_ENTITIES, "label", entity_label, false},
              {DESK_FIGURES, "kind", figure_kind, false},     {DESK_FIGURES, "unit", figure_unit, false},
              {DESK_FIGURES, "when", figure_when, false},     {DESK_FIGURES, "modifier", figure_modifier, false},
              {DESK_FIGURES, "damaged", figure_damage, true}, {DESK_QUOTES, "kind", quote_kind, false}};

enum { FIELD_COUNT = sizeof fields / sizeof *fields };

typedef struct condition {
    int field;
    bool yes;        /* what a boolean must be */
    const char *text; /* what text must be: Lua's string, which the choice's own table keeps */
} condition;

struct choice {
    int count;
    condition conditions[MOST_CONDITIONS];
};

static int find_field(uint32_t stage, const char *name)
{
    for (int i = 0; i < FIELD_COUNT; i++)
        if (fields[i].stage == stage && strcmp(fields[i].name, name) == 0)
            return i;
    return -1;
}

/* Reads the pair on top of the stack. */
static void read_condition(lua_State *L, uint32_t stage, condition *out)
{
    const char *name = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "?";
    out->field = find_field(stage, name);
    if (out->field < 0)
        luaL_error(L, "%s cannot be chosen by '%s'", desk_stage_name(stage), name);
    int type = fields[out->field].is_boolean ? LUA_TBOOLEAN : LUA_TSTRING;
    if (lua_type(L, -1) != type)
        luaL_error(L, "'%s' must be a %s, not %s", name, lua_typename(L, type), luaL_typename(L, -1));
    out->yes = lua_toboolean(L, -1);
    out->text = fields[out->field].is_boolean ? NULL : lua_tostring(L, -1);
}

const choice *desk_push_choice(lua_State *L, int index, uint32_t stage)
{
    if (lua_isnoneornil(L, index)) {
        lua_pushnil(L);
        return NULL;
    }
    luaL_checktype(L, index, LUA_TTABLE);
    luaL_checkstack(L, 8, "too deep");
    choice *chosen = desk_new_handle(L, sizeof *chosen, CHOICE_TYPE);
    desk_push_own(L, -1);
    for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) {
        read_condition(L, stage, &chosen->conditions[chosen->count]); /* a field stands once in a table, and no stage has more than there is room for */
        lua_pushvalue(L, -1);
        lua_rawseti(L, -4, ++chosen->count);
    }
    lua_pop(L, 1);
    return chosen;
}

bool desk_is_chosen(const choice *chosen, const desk_article *article, size_t i)
{
    for (int k = 0; chosen && k < chosen->count; k++) {
        const condition *c = &chosen->conditions[k];
        const char *have = fields[c->field].read(article, i);
        if (c->text ? strcmp(have, c->text) != 0 : (have != NULL) != c->yes)
            return false;
    }
    return true;
}

void desk_open_choices(lua_State *L)
{
    luaL_newmetatable(L, CHOICE_TYPE);
    lua_pop(L, 1);
}
