/*
 * memory.c - one object's memory, growing lists, sticky failure.
 *
 * Small requests are cut from shared blocks and freed together; large ones have
 * a block each, so that a growing list can be resized in place and handed back.
 */
#include "memory.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#if defined(__linux__)
#include <sys/mman.h>
#endif

enum {
    MEMORY_ALIGN = 16,
    LARGE_REQUEST = 4096,   /* from here on a request has its own block */
    FIRST_SHARED = 2048,    /* a headline fits into one */
    LARGEST_SHARED = 65536,
    HUGE_REQUEST = 8 << 20, /* worth pages of 2 MB */
    PAGE = 4096
};

typedef struct memory_block {
    struct memory_block *older, *newer;
    size_t size; /* of the whole block, this header included */
    size_t unused;
} memory_block;

static_assert(sizeof(memory_block) % MEMORY_ALIGN == 0, "what follows a header is aligned");

/* A list of tens of megabytes is written once: on Linux, 2 MB pages spare it most of
 * the time that the kernel takes to hand out memory by 4 kB. */
static void ask_for_huge_pages(void *block, size_t size)
{
#if defined(__linux__) && defined(MADV_HUGEPAGE)
    uintptr_t first = ((uintptr_t)block + PAGE - 1) & ~(uintptr_t)(PAGE - 1);
    uintptr_t last = ((uintptr_t)block + size) & ~(uintptr_t)(PAGE - 1);
    (void)madvise((void *)first, last - first, MADV_HUGEPAGE); /* it is only a wish */
#else
    (void)block;
    (void)size;
#endif
}

static void *resize_with_malloc(void *user, void *block, size_t old_size, size_t new_size)
{
    (void)user;
    (void)old_size;
    if (new_size == 0) {
        free(block);
        return NULL;
    }
    block = realloc(block, new_size);
    if (block && new_size >= HUGE_REQUEST)
        ask_for_huge_pages(block, new_size);
    return block;
}

static size_t aligned(size_t size)
{
    return (size + MEMORY_ALIGN - 1) & ~(size_t)(MEMORY_ALIGN - 1);
}

void desk_memory_open(memory *m, const desk_allocator *allocator)
{
    *m = (memory){.allocator = {resize_with_malloc, NULL}};
    if (allocator)
        m->allocator = *allocator;
}

void desk_memory_close(memory *m)
{
    for (memory_block *block = m->blocks, *older; block; block = older) {
        older = block->older;
        m->allocator.resize(m->allocator.user, block, block->size, 0);
    }
    m->blocks = NULL;
    m->next = m->limit = NULL;
    m->held = 0;
}

/* Takes, or resizes, a block of its own with room for `size` bytes. */
static memory_block *resize_block(memory *m, memory_block *old, size_t size)
{
    size_t old_size = old ? old->size : 0;
    size_t new_size = sizeof(memory_block) + size;
    memory_block *block = NULL;
    if (new_size > size)
        block = m->allocator.resize(m->allocator.user, old, old_size, new_size);
    if (!block) {
        m->failed = true;
        return NULL;
    }
    m->held += new_size - old_size;
    block->size = new_size;
    return block;
}

static void link_newest(memory *m, memory_block *block)
{
    block->older = m->blocks;
    block->newer = NULL;
    if (m->blocks)
        m->blocks->newer = block;
    m->blocks = block;
}

/* The block has moved: its neighbours must find it again. */
static void relink(memory *m, memory_block *block)
{
    if (block->older)
        block->older->newer = block;
    if (block->newer)
        block->newer->older = block;
    else
        m->blocks = block;
}

static void *take_large(memory *m, size_t size)
{
    memory_block *block = resize_block(m, NULL, size);
    if (!block)
        return NULL;
    link_newest(m, block);
    return block + 1;
}

/* Opens the next shared block, twice as large as all held so far, within bounds. */
static bool open_shared(memory *m)
{
    size_t size = m->held < FIRST_SHARED ? FIRST_SHARED : m->held;
    if (size > LARGEST_SHARED)
        size = LARGEST_SHARED;
    if (size < LARGE_REQUEST && m->held > 0)
        size = LARGE_REQUEST;
    char *room = take_large(m, size);
    if (!room)
        return false;
    m->next = room;
    m->limit = room + size;
    return true;
}

void *desk_memory_take(memory *m, size_t size)
{
    if (m->failed)
        return NULL;
    if (size >= LARGE_REQUEST)
        return take_large(m, size);
    size = aligned(size ? size : 1);
    while ((size_t)(m->limit - m->next) < size)
        if (!open_shared(m))
            return NULL;
    void *taken = m->next;
    m->next += size;
    return taken;
}

/* Grows the newest small request where it stands, if it is the last one cut. */
static bool grow_in_place(memory *m, char *block, size_t old_size, size_t new_size)
{
    if (block + aligned(old_size) != m->next || (size_t)(m->limit - block) < aligned(new_size))
        return false;
    m->next = block + aligned(new_size);
    return true;
}

void *desk_memory_resize(memory *m, void *block, size_t old_size, size_t new_size)
{
    if (m->failed)
        return NULL;
    if (block && old_size >= LARGE_REQUEST && new_size >= LARGE_REQUEST) {
        memory_block *moved = resize_block(m, (memory_block *)block - 1, new_size);
        if (!moved)
            return NULL;
        relink(m, moved);
        return moved + 1;
    }
    if (block && old_size > 0 && new_size < LARGE_REQUEST && new_size >= old_size &&
        grow_in_place(m, block, old_size, new_size))
        return block;
    void *moved = desk_memory_take(m, new_size);
    if (moved && block) {
        memcpy(moved, block, old_size < new_size ? old_size : new_size);
        desk_memory_release(m, block, old_size);
    }
    return moved;
}

void desk_memory_release(memory *m, void *block, size_t size)
{
    if (!block || size < LARGE_REQUEST)
        return;
    memory_block *header = (memory_block *)block - 1;
    if (header->older)
        header->older->newer = header->newer;
    if (header->newer)
        header->newer->older = header->older;
    else
        m->blocks = header->older;
    m->held -= header->size;
    m->allocator.resize(m->allocator.user, header, header->size, 0);
}

char *desk_memory_text(memory *m, const char *text, size_t length)
{
    char *copied = desk_memory_take(m, length + 1);
    if (!copied)
        return NULL;
    memcpy(copied, text, length);
    copied[length] = '\0';
    return copied;
}

void *desk_list_grow(memory *m, void *items, uint32_t *room, size_t wanted, size_t item_size)
{
    size_t more = (size_t)*room + *room / 2 + 8;
    if (more < wanted)
        more = wanted;
    if (more > UINT32_MAX / 2) {
        m->failed = true;
        return items;
    }
    void *grown = desk_memory_resize(m, items, *room * item_size, more * item_size);
    if (!grown)
        return items;
    *room = (uint32_t)more;
    return grown;
}
