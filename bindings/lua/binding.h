/*
 * binding.h - what the files of the Lua module share.
 *
 * One source for Lua 5.1, 5.3, 5.4 and LuaJIT.  A handle (article, story, model)
 * is a full userdata that holds one pointer of the library; its own table keeps
 * what that pointer borrows (the text, the model, the articles) and the lists
 * that were asked for.  A handle gets its metatable while the pointer is still
 * NULL, so an error at any later line is cleaned up by the collector.
 *
 * Failure of the world gives nil and a message; misuse raises.
 */
#ifndef COPYDESK_LUA_BINDING_H
#define COPYDESK_LUA_BINDING_H

#include <copydesk.h>
#include <lauxlib.h>
#include <lua.h>
#include <stdint.h>

/* Metatables in the registry; the names show in Lua's own error messages. */
#define ARTICLE_TYPE "copydesk.article"
#define STORY_TYPE "copydesk.story"
#define MODEL_TYPE "copydesk.model"
#define LIST_TYPE "copydesk.list"
#define CHOICE_TYPE "copydesk.choice"

typedef struct model_box {
    desk_model *model;
    unsigned readers; /* articles that were read with it and are not freed yet */
    bool closed;
} model_box;

typedef struct article_box {
    desk_article *article;
    model_box *model;  /* NULL for the built-in one; the own table keeps it alive */
    unsigned readers;  /* stories that compare it */
    unsigned busy;     /* calls that are reading it now: see desk_push_stage */
    bool closed;       /* by its owner; freed once the last reader is gone */
} article_box;

/* ---- one Lua for all (compat.c) ----------------------------------------- */

/* A new userdata of zero bytes, with the metatable `type` and an empty own table. */
void *desk_new_handle(lua_State *L, size_t size, const char *type);

/* Pushes the own table of the handle at `index`. */
void desk_push_own(lua_State *L, int index);

/* Lets go of all that the own table keeps. */
void desk_clear_own(lua_State *L, int index);

/* Makes a metatable `type` whose methods are found through `index`, a function. */
void desk_new_type(lua_State *L, const char *type, lua_CFunction index, const luaL_Reg *methods,
                   const luaL_Reg *events);

void desk_set_functions(lua_State *L, const luaL_Reg *functions);
bool desk_is_type(lua_State *L, int index, const char *type);
size_t desk_length_of(lua_State *L, int index);

/* A whole number where the language has them and the value is one, so that 400000 prints as it stands. */
void desk_push_number(lua_State *L, double value);

/* A score without the digits that a float does not have: 0.95, not 0.94999998807907. */
void desk_push_score(lua_State *L, float score);

/* nil and a message. */
int desk_fail(lua_State *L, desk_status status);

/* Pushes a list of the keys of the table at `index`, numbers before strings, each in order; how many. */
int desk_push_sorted_keys(lua_State *L, int index);

/* Tells the collector of memory that it cannot see; negative when it was given back early. */
void desk_tell_collector(lua_State *L, ptrdiff_t bytes);

/* ---- items as tables (items.c) ------------------------------------------- */

void desk_push_span(lua_State *L, const desk_article *article, desk_span span);

/* Pushes a new table of item number i, counted from zero, of one stage of the article whose handle is at `index`. */
void desk_push_item(lua_State *L, int index, uint32_t stage, size_t i);
size_t desk_item_count(const desk_article *article, uint32_t stage);
void desk_push_list(lua_State *L, size_t count);
void desk_open_items(lua_State *L);

/* ---- choosing among items (choice.c) ---------------------------------------- */

typedef struct choice choice;

/* Pushes what the table at `index` asks of the items of a stage, and returns it; nil and NULL where there is no table. */
const choice *desk_push_choice(lua_State *L, int index, uint32_t stage);
bool desk_is_chosen(const choice *chosen, const desk_article *article, size_t i);
void desk_open_choices(lua_State *L);

/* ---- articles (article.c) -------------------------------------------------- */

article_box *desk_check_article(lua_State *L, int index);

/* Reads the text at `text` under the options at `options` with the model at `model` (0: the one in the
 * options, or the built-in one).  DESK_OK and the article is pushed, or nothing is. */
desk_status desk_read_article(lua_State *L, int text, int options, int model);

/* copydesk.read and model:read, copydesk.read_many and model:read_many. */
int desk_read(lua_State *L, int text, int options, int model);
int desk_read_many(lua_State *L, int texts, int options, int model);

/*
 * Pushes the list of a stage of the article at `index`, made once; the stage must have been run.
 * Every table that is made may set off the collector, and the collector a script's own finalizer, which may
 * close this very article: while `busy` is not 0 that waits.  An error in between leaves `busy`
 * as it is, and then the article ends with its own collection, which heeds nothing.
 */
void desk_push_stage(lua_State *L, int index, uint32_t stage);

/* Pushes entity number i of the article whose handle is at `index`: the same table whoever asks, made once. */
void desk_push_entity(lua_State *L, int index, size_t i);

/* "figures" and the like to its bit; 0 if there is no such stage. */
uint32_t desk_stage_of(const char *name);
const char *desk_stage_name(uint32_t stage);
void desk_release_article(lua_State *L, article_box *box, bool early);
void desk_open_articles(lua_State *L);

/* ---- models (model.c, train.c), stories (story.c) ---------------------------- */

model_box *desk_check_model(lua_State *L, int index);

/* Makes a model of the bytes at `bytes`, which it keeps; pushes it or nil and a message. */
int desk_push_model(lua_State *L, int bytes);
void desk_release_model(model_box *box);
int desk_load(lua_State *L);
int desk_train_model(lua_State *L);
void desk_open_models(lua_State *L);

int desk_compare(lua_State *L);
int desk_group_stories(lua_State *L);
int desk_to_json(lua_State *L);
void desk_open_stories(lua_State *L);

#endif
