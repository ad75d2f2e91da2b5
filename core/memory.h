/*
 * memory.h - one object's memory, growing lists, sticky failure.
 *
 * A stage asks freely and stops at the first NULL; `failed` then stays set and
 * whoever owns the memory looks at it once.
 */
#ifndef DESK_MEMORY_H
#define DESK_MEMORY_H

#include "include/copydesk.h"

typedef struct memory {
    desk_allocator allocator;
    struct memory_block *blocks; /* all that was taken, newest first */
    char *next, *limit;          /* room left for small requests */
    size_t held;                 /* bytes taken from the allocator */
    bool failed;                 /* a request was refused */
} memory;

/* allocator may be NULL for malloc.  Takes nothing yet. */
void desk_memory_open(memory *m, const desk_allocator *allocator);

/* Frees everything at once. */
void desk_memory_close(memory *m);

/* Uninitialised bytes aligned for any type, or NULL. */
void *desk_memory_take(memory *m, size_t size);

/* Resizes a block that take or resize gave; NULL, and the old block stands, on failure. */
void *desk_memory_resize(memory *m, void *block, size_t old_size, size_t new_size);

/* Hands back a block early; small ones are kept until close. */
void desk_memory_release(memory *m, void *block, size_t size);

/* A NUL-terminated copy of some text, or NULL. */
char *desk_memory_text(memory *m, const char *text, size_t length);

/* A list of T: items[0] to items[count - 1].  Zero it before use. */
#define LIST_OF(T)            \
    struct {                  \
        T *items;             \
        uint32_t count, room; \
    }

typedef LIST_OF(desk_token) token_list;
typedef LIST_OF(desk_span) span_list;
typedef LIST_OF(uint32_t) index_list;
typedef LIST_OF(desk_entity) entity_list;
typedef LIST_OF(desk_figure) figure_list;
typedef LIST_OF(desk_quote) quote_list;

/* Makes room for at least `wanted` items; gives the items, old ones on failure. */
void *desk_list_grow(memory *m, void *items, uint32_t *room, size_t wanted, size_t item_size);

#define list_reserve(m, list, wanted)                                                       \
    ((list)->room >= (wanted) ||                                                            \
     ((list)->items = desk_list_grow((m), (list)->items, &(list)->room, (wanted),           \
                                     sizeof *(list)->items),                                \
      (list)->room >= (wanted)))

/* The address of a new, uninitialised item at the list's end, or NULL. */
#define list_push(m, list) \
    (list_reserve((m), (list), (list)->count + 1u) ? &(list)->items[(list)->count++] : NULL)

#define list_release(m, list)                                                         \
    (desk_memory_release((m), (list)->items, (list)->room * sizeof *(list)->items),   \
     (list)->items = NULL, (list)->count = (list)->room = 0)

#endif
