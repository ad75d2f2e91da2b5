/*
 * host.c - what a script cannot do to the module: refuse Lua's memory, request by
 * request, and run several Lua states in threads of one process.
 *
 *     host SCRIPT
 *
 * Finds the module as lua does, through LUA_CPATH.
 */
#define _POSIX_C_SOURCE 200809L
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { THREADS = 4, ROUNDS = 30, FARTHEST = 100000 };

/* Standard output again: Lua 5.1, refused memory while it opens io, closes the first one with its state. */
static int output;

/* Lua's memory: how much is out, and which request will be refused. */
typedef struct supply {
    long requests, refuse_at; /* 0: none is refused */
    size_t out;
} supply;

static void *give(void *user, void *block, size_t old_size, size_t new_size)
{
    supply *s = user;
    if (!block)
        old_size = 0; /* then it is the kind of object */
    if (new_size == 0) {
        free(block);
        s->out -= old_size;
        return NULL;
    }
    if (new_size > old_size && ++s->requests == s->refuse_at)
        return NULL;
    void *grown = realloc(block, new_size);
    if (grown)
        s->out += new_size - old_size;
    return grown;
}

static int open_and_run(lua_State *L)
{
    const char *script = lua_touserdata(L, 1);
    luaL_openlibs(L);
    if (luaL_loadfile(L, script) != 0)
        return lua_error(L);
    lua_call(L, 0, 0);
    return 0;
}

/* Whether an error is of memory; code in between may have raised it anew as its own. */
static bool is_memory(lua_State *L, int status)
{
    const char *message = lua_tostring(L, -1);
    return status == LUA_ERRMEM || (message && strstr(message, "not enough memory"));
}

/* Runs the script; 0, LUA_ERRMEM, or another error, which is printed. */
static int run(lua_State *L, const char *script)
{
#if LUA_VERSION_NUM < 502
    int status = lua_cpcall(L, open_and_run, (void *)script); /* there, pushing a function takes memory */
#else
    lua_pushcfunction(L, open_and_run);
    lua_pushlightuserdata(L, (void *)script);
    int status = lua_pcall(L, 1, 0, 0);
#endif
    if (status != 0 && is_memory(L, status))
        status = LUA_ERRMEM;
    else if (status != 0)
        dprintf(output, "host: %s\n", lua_tostring(L, -1));
    return status;
}

/* Every request refused in turn, until the script comes through: out of memory and nothing else, and nothing kept. */
static bool refuse_each(const char *script)
{
    for (long at = 1; at < FARTHEST; at++) {
        supply s = {0, at, 0};
        lua_State *L = lua_newstate(give, &s);
        if (!L)
            continue;
        int status = run(L, script);
        lua_close(L);
        if (s.out != 0 || (status != 0 && status != LUA_ERRMEM)) {
            dprintf(output, "host: request %ld refused: status %d, %zu bytes kept\n", at, status, s.out);
            return false;
        }
        if (s.requests < at) {
            dprintf(output, "%ld requests refused in turn\n", at - 1);
            return true;
        }
    }
    return false;
}

static void *run_rounds(void *script)
{
    for (int i = 0; i < ROUNDS; i++) {
        lua_State *L = luaL_newstate();
        int status = run(L, script);
        lua_close(L);
        if (status != 0)
            return script;
    }
    return NULL;
}

static bool run_in_threads(const char *script)
{
    pthread_t threads[THREADS];
    bool good = true;
    for (int i = 0; i < THREADS; i++)
        if (pthread_create(&threads[i], NULL, run_rounds, (void *)script) != 0)
            return false;
    for (int i = 0; i < THREADS; i++) {
        void *failed;
        pthread_join(threads[i], &failed);
        good = good && !failed;
    }
    dprintf(output, "%d states in %d threads\n", THREADS * ROUNDS, THREADS);
    return good;
}

int main(int count, char **arguments)
{
    if (count != 2) {
        fprintf(stderr, "usage: host SCRIPT\n");
        return 2;
    }
    output = dup(1);
    return run_in_threads(arguments[1]) && refuse_each(arguments[1]) ? 0 : 1;
}
