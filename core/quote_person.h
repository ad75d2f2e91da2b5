/*
 * quote_person.h - which name of the article a speaker is: through surnames,
 * pronouns and roles.
 */
#ifndef DESK_QUOTE_PERSON_H
#define DESK_QUOTE_PERSON_H

#include "quote_word.h"

typedef struct cast_member {
    uint32_t entity; /* the mention that names the person most fully */
    uint32_t sex;    /* WORD_MALE, WORD_FEMALE, 0 if unknown, both if the copy says both */
    uint32_t words;  /* in that mention */
} cast_member;

/* The people and organisations of an article. */
typedef struct cast {
    uint32_t *person_of; /* one an entity: index into people, or DESK_NONE */
    LIST_OF(cast_member) people;
} cast;

/* Gathers the names; false if memory ran out. */
bool desk_gather_cast(memory *scratch, const quote_reading *r, cast *out);

/*
 * The entity that the speaker at `who` is, or DESK_NONE.  `last` is the entity of
 * the speaker before, or DESK_NONE; pronouns ask for it.
 */
uint32_t desk_speaker_entity(const quote_reading *r, const cast *people, token_span who, uint32_t last);

#endif
