/*
 * host.c - what a script cannot do to the module: refuse memory, request by request,
 * Lua's own and that which the library takes from the C library, and run several Lua
 * states in threads of one process.
 *
 *     host SCRIPT...
 *
 * Finds the module as lua does, through LUA_CPATH.  Under a sanitizer, which has the C
 * library's memory to itself, build with -DLUA_MEMORY_ONLY; for LuaJIT, with -DLUAJIT.
 */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
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

#ifdef LUA_MEMORY_ONLY
#define __libc_realloc realloc
#define __libc_free free
#else
/* All of the C library's memory comes from here, since a program's own malloc goes before the C library's.  Lua's does not count. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void __libc_free(void *block);

static long c_requests, c_refuse_at; /* 0: none is refused */
static long c_blocks;                /* that are out */
static bool c_counts;                /* in the second part only: threads do not count */

static bool is_refused(void)
{
    bool refused = c_counts && ++c_requests == c_refuse_at;
    if (refused)
        errno = ENOMEM;
    return refused;
}

void *malloc(size_t size)
{
    void *block = is_refused() ? NULL : __libc_malloc(size);
    c_blocks += c_counts && block;
    return block;
}

void *calloc(size_t count, size_t size)
{
    void *block = is_refused() ? NULL : __libc_calloc(count, size);
    c_blocks += c_counts && block;
    return block;
}

void *realloc(void *block, size_t size)
{
    void *grown = size > 0 && is_refused() ? NULL : __libc_realloc(block, size);
    c_blocks += c_counts && grown && !block;
    c_blocks -= c_counts && block && size == 0;
    return grown;
}

void free(void *block)
{
    c_blocks -= c_counts && block;
    __libc_free(block);
}
#endif

#ifdef LUAJIT
/* LuaJIT takes memory where its addresses are short, and from nowhere else. */
static lua_State *new_state(supply *s)
{
    (void)s;
    return luaL_newstate();
}
#else
static void *give(void *user, void *block, size_t old_size, size_t new_size)
{
    supply *s = user;
    if (!block)
        old_size = 0; /* then it is the kind of object */
    if (new_size == 0) {
        __libc_free(block);
        s->out -= old_size;
        return NULL;
    }
    if (new_size > old_size && ++s->requests == s->refuse_at)
        return NULL;
    void *grown = __libc_realloc(block, new_size);
    if (grown)
        s->out += new_size - old_size;
    return grown;
}

static lua_State *new_state(supply *s)
{
    return lua_newstate(give, s);
}
#endif

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
    return status == LUA_ERRMEM ||
           (message && (strstr(message, "not enough memory") || strstr(message, "out of memory") || /* the library's own words */
                        strstr(message, "Cannot allocate memory")));                                /* the C library's, for a file */
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

#ifdef LUAJIT
static bool refuse_each(const char *script)
{
    return script != NULL;
}
#else
/* Every request refused in turn, until the script comes through: out of memory and nothing else, and nothing kept. */
static bool refuse_each(const char *script)
{
    for (long at = 1; at < FARTHEST; at++) {
        supply s = {0, at, 0};
        lua_State *L = new_state(&s);
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
#endif

#ifdef LUA_MEMORY_ONLY
static bool refuse_each_of_c(const char *script)
{
    return script != NULL;
}
#else
/* Runs the script with request number `at` refused; -1 for an error that is not of memory, else how many requests there were. */
static long run_refused(const char *script, long at)
{
    supply s = {0, 0, 0};
    lua_State *L = new_state(&s);
    luaL_openlibs(L);
    if (luaL_dostring(L, "require 'copydesk'")) /* before, so that the loader's own requests do not count */
        return -1;
    c_requests = c_blocks = 0;
    c_refuse_at = at;
    c_counts = true;
    int status = run(L, script);
    lua_gc(L, LUA_GCCOLLECT, 0);
    c_counts = false;
    lua_close(L);
    return s.out == 0 && (status == 0 || status == LUA_ERRMEM) ? c_requests : -1;
}

/* The same for what the library takes.  Once the collector has been by, as many blocks are out as after a run without refusal. */
static bool refuse_each_of_c(const char *script)
{
    run_refused(script, 0);
    long all = run_refused(script, 0), blocks = c_blocks;
    for (long at = 1; at <= all; at++)
        if (run_refused(script, at) < 0 || c_blocks != blocks) {
            dprintf(output, "host: the library's request %ld refused: %ld blocks kept\n", at, c_blocks - blocks);
            return false;
        }
    if (all > 0)
        dprintf(output, "%ld requests of the library refused in turn\n", all);
    return all > 0;
}
#endif

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
    if (count < 2) {
        fprintf(stderr, "usage: host SCRIPT...\n");
        return 2;
    }
    output = dup(1);
    for (int i = 1; i < count; i++)
        if (!run_in_threads(arguments[i]) || !refuse_each(arguments[i]) || !refuse_each_of_c(arguments[i]))
            return 1;
    return 0;
}
