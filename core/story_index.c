/*
 * story_index.c - keys to items, and families of items.
 *
 * The index is a hash table of chains; the families are a forest joined by size
 * without path compression, so that a join can be undone by cutting one link.
 */
#include "story_index.h"

#include <string.h>

enum { FIRST_SLOTS = 64 };

static index_slot *slot_for(index_slot *slots, uint32_t mask, uint32_t key)
{
    uint32_t at = (key * 0x9E3779B1u) >> 7 & mask;
    while (slots[at].head != 0 && slots[at].key != key)
        at = (at + 1) & mask;
    return &slots[at];
}

/* Doubles the table before it is two thirds full. */
static bool make_room(memory *m, key_index *index)
{
    uint32_t old = index->slots ? index->mask + 1 : 0;
    if ((uint64_t)(index->used + 1) * 3 < (uint64_t)old * 2)
        return true;
    uint32_t wanted = old ? old * 2 : FIRST_SLOTS;
    index_slot *slots = desk_memory_take(m, wanted * sizeof *slots);
    if (!slots)
        return false;
    memset(slots, 0, wanted * sizeof *slots);
    for (uint32_t i = 0; i < old; i++)
        if (index->slots[i].head != 0)
            *slot_for(slots, wanted - 1, index->slots[i].key) = index->slots[i];
    desk_memory_release(m, index->slots, old * sizeof *slots);
    index->slots = slots;
    index->mask = wanted - 1;
    return true;
}

bool desk_index_add(memory *m, key_index *index, uint32_t key, uint32_t item)
{
    if (!make_room(m, index))
        return false;
    index_entry *entry = list_push(m, &index->entries);
    if (!entry)
        return false;
    index_slot *slot = slot_for(index->slots, index->mask, key);
    if (slot->head == 0) {
        *slot = (index_slot){key, 0, 0};
        index->used++;
    }
    *entry = (index_entry){key, item, slot->head};
    slot->head = index->entries.count;
    slot->length++;
    return true;
}

const index_slot *desk_index_find(const key_index *index, uint32_t key)
{
    if (!index->slots)
        return NULL;
    const index_slot *slot = slot_for(index->slots, index->mask, key);
    return slot->head != 0 ? slot : NULL;
}

/* Fills the hole that a key leaves, so that probing still finds those behind it. */
static void close_gap(key_index *index, uint32_t hole)
{
    index->slots[hole].head = 0;
    index->used--;
    for (uint32_t at = (hole + 1) & index->mask; index->slots[at].head != 0; at = (at + 1) & index->mask) {
        index_slot moved = index->slots[at];
        index->slots[at].head = 0;
        *slot_for(index->slots, index->mask, moved.key) = moved;
    }
}

void desk_index_truncate(key_index *index, uint32_t count)
{
    while (index->entries.count > count) {
        index_entry entry = index->entries.items[--index->entries.count];
        index_slot *slot = slot_for(index->slots, index->mask, entry.key);
        slot->head = entry.next;
        slot->length--;
        if (slot->head == 0)
            close_gap(index, (uint32_t)(slot - index->slots));
    }
}

bool desk_family_add(memory *m, family_set *set)
{
    family_item *item = list_push(m, &set->items);
    if (!item)
        return false;
    uint32_t number = set->items.count - 1;
    *item = (family_item){number, number, 1};
    return true;
}

uint32_t desk_family_of(const family_set *set, uint32_t item)
{
    while (set->items.items[item].parent != item)
        item = set->items.items[item].parent;
    return item;
}

static void swap_next(family_set *set, uint32_t a, uint32_t b)
{
    uint32_t next = set->items.items[a].next;
    set->items.items[a].next = set->items.items[b].next;
    set->items.items[b].next = next;
}

bool desk_family_join(memory *m, family_set *set, uint32_t a, uint32_t b)
{
    a = desk_family_of(set, a);
    b = desk_family_of(set, b);
    if (a == b)
        return true;
    if (set->items.items[a].size < set->items.items[b].size) {
        uint32_t swapped = a;
        a = b;
        b = swapped;
    }
    desk_span *step = list_push(m, &set->joined);
    if (!step)
        return false;
    *step = (desk_span){b, a};
    set->items.items[b].parent = a;
    set->items.items[a].size += set->items.items[b].size;
    swap_next(set, a, b);
    return true;
}

void desk_family_undo(family_set *set, uint32_t joins, uint32_t items)
{
    while (set->joined.count > joins) {
        desk_span step = set->joined.items[--set->joined.count];
        swap_next(set, step.end, step.start);
        set->items.items[step.end].size -= set->items.items[step.start].size;
        set->items.items[step.start].parent = step.start;
    }
    set->items.count = items;
}
