/*
 * story_persons.c - the people of a family, while its names are placed.
 */
#include "story_persons.h"
#include "story_families.h"

enum { MOST_PEOPLE = 256 /* that a name is compared with */ };

bool desk_open_parting(parting *x, desk_story *s, memory *scratch, const uint32_t *members, uint32_t count)
{
    *x = (parting){.story = s, .scratch = scratch, .members = members, .count = count};
    x->who = desk_memory_take(scratch, count * sizeof *x->who);
    x->people = desk_memory_take(scratch, count * sizeof *x->people);
    x->first_of = desk_memory_take(scratch, count * sizeof *x->first_of);
    x->next_of = desk_memory_take(scratch, count * sizeof *x->next_of);
    if (!x->who || !x->people || !x->first_of || !x->next_of)
        return false;
    for (uint32_t i = 0; i < count; i++)
        x->who[i] = x->first_of[i] = DESK_NONE;
    return true;
}

void desk_chain_members(parting *x)
{
    for (uint32_t i = 0; i < x->count; i++)
        x->first_of[i] = DESK_NONE;
    for (uint32_t i = x->count; i-- > 0;)
        if (x->who[i] != DESK_NONE) {
            x->next_of[i] = x->first_of[x->who[i]];
            x->first_of[x->who[i]] = i;
        }
}

uint32_t desk_people_compared(const parting *x)
{
    return x->person_count < MOST_PEOPLE ? x->person_count : MOST_PEOPLE;
}

void desk_join_person(parting *x, uint32_t member, uint32_t who)
{
    const story_name *n = member_name(x, member);
    x->who[member] = who;
    x->people[who].strength += n->mention_count;
    x->people[who].gender |= n->gender;
}

void desk_new_person(parting *x, uint32_t member, const person_parts *parts)
{
    x->people[x->person_count] = (person){x->members[member], 0, 0, *parts};
    desk_join_person(x, member, x->person_count++);
}

void desk_absorb_person(parting *x, uint32_t from, uint32_t into)
{
    x->people[into].strength += x->people[from].strength;
    x->people[into].gender |= x->people[from].gender;
    x->people[from].strength = 0;
    x->people[from].parts = (person_parts){.kind = OFFICE};
}

bool desk_is_known_to(const parting *x, uint32_t article, uint32_t who)
{
    uint32_t looked = 0, i = x->first_of[who];
    if (i == DESK_NONE) /* not of those who are named in full */
        return desk_are_alike(x->story, article, x->story->names.items[x->people[who].name].article);
    for (; i != DESK_NONE && looked < MOST_ARTICLES; i = x->next_of[i], looked++)
        if (desk_are_alike(x->story, article, member_name(x, i)->article))
            return true;
    return false;
}
