/*
 * story_index.h - what every part of the story stands on: an index from keys to
 * items, families of items that may be the same, and groups made of them.
 *
 * All can be taken back to an earlier count, so that a failed desk_story_add
 * leaves no trace.
 */
#ifndef DESK_STORY_INDEX_H
#define DESK_STORY_INDEX_H

#include "memory.h"

/* Key to items, newest first. */
typedef struct index_entry {
    uint32_t key, item, next; /* next: entry number + 1, 0 at the chain's end */
} index_entry;

typedef struct index_slot {
    uint32_t key, head, length; /* head: entry number + 1; 0 in a free slot */
} index_slot;

typedef struct key_index {
    LIST_OF(index_entry) entries;
    index_slot *slots;
    uint32_t mask, used; /* mask + 1 slots, or none */
} key_index;

bool desk_index_add(memory *m, key_index *index, uint32_t key, uint32_t item);

/* The slot of a key, or NULL; walk entries[head - 1], then .next. */
const index_slot *desk_index_find(const key_index *index, uint32_t key);

/* Forgets all entries from number `count` on. */
void desk_index_truncate(key_index *index, uint32_t count);

/* Items in families: a forest, with the members of a family in a ring. */
typedef struct family_item {
    uint32_t parent, next, size;
} family_item;

typedef struct family_set {
    LIST_OF(family_item) items;
    LIST_OF(desk_span) joined; /* start: the root that lost, end: the one that won */
} family_set;

/* A new item, in a family of its own. */
bool desk_family_add(memory *m, family_set *set);
uint32_t desk_family_of(const family_set *set, uint32_t item);
bool desk_family_join(memory *m, family_set *set, uint32_t a, uint32_t b);

/* Undoes joins from number `joins` on, then forgets items from number `items` on. */
void desk_family_undo(family_set *set, uint32_t joins, uint32_t items);

/* Mixes two words into one key. */
static inline uint32_t desk_mix(uint32_t a, uint32_t b)
{
    uint32_t h = (a ^ (b * 0x9E3779B1u)) * 0x85EBCA6Bu;
    return h ^ (h >> 15);
}

#endif
