/*
 * quote_speaker.h - who does what a verb says: the noun phrase before or after it.
 */
#ifndef DESK_QUOTE_SPEAKER_H
#define DESK_QUOTE_SPEAKER_H

#include "quote_word.h"

/* How a verb's subject is joined to it. */
typedef enum subject_join {
    SUBJECT_NONE,    /* none is there */
    SUBJECT_OWN,     /* the ministry said */
    SUBJECT_SHARED   /* ... and said, ... , saying: an earlier verb's */
} subject_join;

typedef struct verb_subject {
    token_span who;         /* empty unless join is SUBJECT_OWN */
    uint32_t start;  /* first token of subject, apposition and auxiliaries */
    subject_join join;
    bool relative;   /* "who said": the verb is not the sentence's */
} verb_subject;

/* The subject before the verb at `verb`, in a clause that begins at `low` or later. */
verb_subject desk_subject_before(const quote_reading *r, uint32_t low, uint32_t verb);

/* The noun phrase that begins at `from` or just after an adverb; `who` is empty if
 * there is none.  `start` is then the first token after phrase and apposition. */
verb_subject desk_subject_after(const quote_reading *r, uint32_t from, uint32_t high);

/* The subject that a sentence [low, high) begins with, introductions skipped. */
token_span desk_first_subject(const quote_reading *r, uint32_t low, uint32_t high);

/* A name, a role, a pronoun is in the phrase: somebody who can speak. */
bool desk_names_somebody(const quote_reading *r, token_span who);

#endif
