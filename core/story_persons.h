/*
 * story_persons.h - a family of names, parted into the people that are meant.
 */
#ifndef DESK_STORY_PERSONS_H
#define DESK_STORY_PERSONS_H

#include "story_names.h"

enum { MOST_ARTICLES = 48 /* of a person's that are asked whether they are like another */ };

/* A person, as far as the family is parted. */
typedef struct person {
    uint32_t name;     /* the first full form */
    uint32_t strength; /* mentions */
    uint8_t gender;
    person_parts parts; /* kind OFFICE: nobody, fits no word */
} person;

typedef struct parting {
    desk_story *story;
    memory *scratch;
    const uint32_t *members; /* names of the story */
    uint32_t count;
    uint32_t *who;           /* one a member: its person, or DESK_NONE */
    person *people;
    uint32_t person_count;
    uint32_t *first_of, *next_of; /* a person's members, in order, as far as they are placed when chained */
    bool mixed;              /* men and women bear the one word that is being placed */
} parting;

/* Nobody is known of the family yet; false if memory ran out. */
bool desk_open_parting(parting *x, desk_story *s, memory *scratch, const uint32_t *members, uint32_t count);

/* Chains each person's members. */
void desk_chain_members(parting *x);

/* In a family of hundreds, names are compared with the first of its people only. */
uint32_t desk_people_compared(const parting *x);

void desk_new_person(parting *x, uint32_t member, const person_parts *parts);
void desk_join_person(parting *x, uint32_t member, uint32_t who);

/* One person is another: what is known of the one is known of the other.  Members are not moved. */
void desk_absorb_person(parting *x, uint32_t from, uint32_t into);

/* Whether somebody of a family is named in an article like a given one. */
bool desk_is_known_to(const parting *x, uint32_t article, uint32_t who);

/* Both are known, and one is a man and the other a woman. */
static inline bool both_genders(uint8_t a, uint8_t b)
{
    return a != 0 && b != 0 && (a & b) == 0;
}

static inline const story_name *member_name(const parting *x, uint32_t member)
{
    return &x->story->names.items[x->members[member]];
}

/* Places the names in full; those that are equal but for a slip are one person. */
void desk_part_full_names(parting *x);

/* Places surnames and first names, then titles, with the one person whom they fit. */
void desk_part_short_names(parting *x);

#endif
