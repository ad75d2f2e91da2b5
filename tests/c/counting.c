/*
 * counting.c - each block carries its size before it, to compare with what is given back.
 */
#include "counting.h"

#include <stdlib.h>
#include <string.h>

enum { BEFORE = 16 };

static size_t size_of(const char *start)
{
    size_t size;
    memcpy(&size, start, sizeof size);
    return size;
}

static void *counted_resize(void *user, void *block, size_t old_size, size_t new_size)
{
    counting *c = user;
    char *start = block ? (char *)block - BEFORE : NULL;
    if (start && size_of(start) != old_size)
        c->wrong = true;
    if (new_size == 0) {
        c->blocks -= start != NULL;
        c->bytes -= old_size;
        free(start);
        return NULL;
    }
    c->calls++;
    if (c->fail_at && (c->calls == c->fail_at || (c->fail_on && c->calls > c->fail_at)))
        return NULL;
    char *moved = realloc(start, new_size + BEFORE);
    if (!moved)
        return NULL;
    memcpy(moved, &new_size, sizeof new_size);
    c->blocks += start == NULL;
    c->bytes += new_size - old_size;
    if (c->bytes > c->peak)
        c->peak = c->bytes;
    return moved + BEFORE;
}

void counting_open(counting *c)
{
    *c = (counting){.allocator = {counted_resize, c}};
}
