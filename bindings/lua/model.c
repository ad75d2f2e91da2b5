/*
 * model.c - trained models: a file or bytes come in, a handle goes out.
 *
 * The model reads its bytes in place, so the own table keeps them as a string.
 */
#include "binding.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

model_box *desk_check_model(lua_State *L, int index)
{
    model_box *box = luaL_checkudata(L, index, MODEL_TYPE);
    luaL_argcheck(L, !box->closed, index, "the model is closed");
    return box;
}

int desk_push_model(lua_State *L, int bytes)
{
    size_t length;
    const char *data = lua_tolstring(L, bytes, &length);
    model_box *box = desk_new_handle(L, sizeof *box, MODEL_TYPE);
    desk_push_own(L, -1);
    lua_pushvalue(L, bytes);
    lua_setfield(L, -2, "bytes");
    lua_pop(L, 1);
    desk_status status = desk_model_load(data, length, NULL, &box->model);
    return status == DESK_OK ? 1 : desk_fail(L, status);
}

/* nil and "PATH: why". */
static int file_failed(lua_State *L, const char *path, int error)
{
    lua_pushnil(L);
    lua_pushfstring(L, "%s: %s", path, strerror(error));
    return 2;
}

/* Pushes the whole file as a string, or returns the error's number, pushing nothing. */
/* A folder opens like a file and fails only when it is read, so that is where the error is looked for. */
static int push_file(lua_State *L, FILE *file)
{
    luaL_Buffer buffer;
    luaL_buffinit(L, &buffer);
    for (size_t got = 1; got > 0;) {
        got = fread(luaL_prepbuffer(&buffer), 1, LUAL_BUFFERSIZE, file);
        luaL_addsize(&buffer, got);
    }
    luaL_pushresult(&buffer);
    return ferror(file) ? (errno ? errno : EIO) : 0;
}

/* Runs protected: the file must be closed even if there is no memory for what is in it. */
static int read_whole_file(lua_State *L)
{
    FILE *file = lua_touserdata(L, 1);
    errno = 0;
    lua_pushinteger(L, push_file(L, file));
    return 2;
}

/* copydesk.load(path) */
int desk_load(lua_State *L)
{
    const char *path = luaL_checkstring(L, 1);
    FILE *file = fopen(path, "rb");
    if (!file)
        return file_failed(L, path, errno);
    lua_pushcfunction(L, read_whole_file);
    lua_pushlightuserdata(L, file);
    int raised = lua_pcall(L, 1, 2, 0); /* memory may run out: the file is closed all the same */
    fclose(file);
    if (raised)
        return lua_error(L);
    int error = (int)lua_tointeger(L, -1);
    if (error)
        return file_failed(L, path, error);
    lua_pop(L, 1);
    int results = desk_push_model(L, lua_gettop(L));
    if (results == 2) {
        lua_pushfstring(L, "%s: %s", path, lua_tostring(L, -1));
        lua_replace(L, -2);
    }
    return results;
}

/* model:read(text, options) and model:read_many(texts, options) */
static int model_read(lua_State *L)
{
    desk_check_model(L, 1);
    return desk_read(L, 2, 3, 1);
}

static int model_read_many(lua_State *L)
{
    desk_check_model(L, 1);
    return desk_read_many(L, 2, 3, 1);
}

/* model:save(path): true, or nil and a message. */
static int model_save(lua_State *L)
{
    desk_check_model(L, 1);
    const char *path = luaL_checkstring(L, 2);
    size_t length;
    desk_push_own(L, 1);
    lua_getfield(L, -1, "bytes");
    const char *bytes = lua_tolstring(L, -1, &length);
    FILE *file = fopen(path, "wb");
    if (!file)
        return file_failed(L, path, errno);
    /* A full disk may show only when the file is closed: both answers count. */
    errno = 0;
    bool written = fwrite(bytes, 1, length, file) == length;
    int error = errno;
    if (fclose(file) != 0 && written) {
        written = false;
        error = errno;
    }
    if (!written)
        return file_failed(L, path, error ? error : EIO);
    lua_pushboolean(L, 1);
    return 1;
}

void desk_release_model(model_box *box)
{
    box->readers--;
    if (!box->closed || box->readers > 0)
        return;
    desk_model_free(box->model);
    box->model = NULL;
}

/* A model that articles still use is freed with the last of them. */
static int model_close(lua_State *L)
{
    model_box *box = luaL_checkudata(L, 1, MODEL_TYPE);
    if (box->closed)
        return 0;
    box->readers++; /* the owner counts as one while it lets go */
    box->closed = true;
    desk_release_model(box);
    return 0;
}

static int model_tostring(lua_State *L)
{
    const model_box *box = luaL_checkudata(L, 1, MODEL_TYPE);
    lua_pushstring(L, box->closed ? "copydesk.model (closed)" : "copydesk.model");
    return 1;
}

/* model.bytes is the file's content; all else is a method. */
static int model_index(lua_State *L)
{
    const model_box *box = luaL_checkudata(L, 1, MODEL_TYPE);
    const char *key = luaL_checkstring(L, 2);
    lua_pushvalue(L, 2);
    lua_rawget(L, lua_upvalueindex(1));
    if (!lua_isnil(L, -1))
        return 1;
    if (strcmp(key, "bytes") != 0)
        return luaL_error(L, "a model has no field '%s'", key);
    if (box->closed)
        return luaL_error(L, "the model is closed");
    desk_push_own(L, 1);
    lua_getfield(L, -1, "bytes");
    return 1;
}

void desk_open_models(lua_State *L)
{
    static const luaL_Reg methods[] = {
        {"read", model_read}, {"read_many", model_read_many}, {"save", model_save}, {"close", model_close},
        {NULL, NULL}};
    static const luaL_Reg events[] = {
        {"__gc", model_close}, {"__close", model_close}, {"__tostring", model_tostring}, {NULL, NULL}};
    desk_new_type(L, MODEL_TYPE, model_index, methods, events);
}
