/*
 * story_who.c - who is who across articles.
 *
 * A family is all names that could be each other.  When a family changes it is
 * parted anew: full names first, then surnames, first names and offices.
 */
#include "story_name_groups.h"

#include <string.h>

/* An organisation or a place: the family has one key, and is one thing. */
static void keep_whole(parting *x)
{
    x->person_count = 1;
    memset(x->who, 0, x->count * sizeof *x->who);
}

static void build_groups(parting *x)
{
    if (member_name(x, 0)->kind == THING) {
        keep_whole(x);
    } else {
        desk_part_full_names(x);
        desk_part_short_names(x);
    }
    desk_chain_members(x);
    for (uint32_t i = 0; i < x->person_count && !x->scratch->failed && !x->story->memory.failed; i++)
        desk_make_name_group(x, i);
}

void desk_build_names(desk_story *s, memory *scratch, uint32_t *members, uint32_t count)
{
    if (s->names.items[members[0]].kind == BARE_WORD) {
        desk_make_bare_group(s, members[0]);
        return;
    }
    memory m;
    parting x;
    desk_memory_open(&m, &scratch->allocator);
    if (desk_open_parting(&x, s, &m, members, count))
        build_groups(&x);
    if (m.failed)
        scratch->failed = true;
    desk_memory_close(&m);
}
