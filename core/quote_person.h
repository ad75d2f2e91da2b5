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

/* What pronouns ask for. */
typedef struct speech_before {
    uint32_t entity; /* of the speaker before, or DESK_NONE */
    uint32_t since;  /* token: the end of the sentence in which that was */
    uint32_t until;  /* token: where what is said or its speaker begins; names behind it are told of */
} speech_before;

/* The entity that the speaker at `who` is, or DESK_NONE.  A pronoun's sex is kept for whom it means. */
uint32_t desk_speaker_entity(const quote_reading *r, cast *people, token_span who, const speech_before *before);

#endif
