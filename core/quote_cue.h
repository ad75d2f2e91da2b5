/*
 * quote_cue.h - the verbs and phrases of one sentence that report speech.
 */
#ifndef DESK_QUOTE_CUE_H
#define DESK_QUOTE_CUE_H

#include "quote_word.h"

typedef struct speech_cue {
    token_span words;
    token_span who;  /* the speaker; empty if the copy names none */
    uint32_t start;  /* first token of the subject's phrase, or of the cue */
    uint32_t after;  /* first token after cue and a speaker that follows it */
    uint32_t reach;  /* first token that it no longer governs: a clause of its own follows */
    uint32_t kind;   /* CUE_... */
    bool inverted;   /* said Ms Ito */
    bool passive;    /* was described (by Ms Ito) */
    bool infinitive; /* to say */
    bool aside;      /* in a relative clause: who asked not to be named */
} speech_cue;

typedef LIST_OF(speech_cue) cue_list;

/* A sentence with what is quoted in it as one piece, and its cues. */
typedef struct quote_sentence {
    const quote_reading *r;
    token_span tokens;
    const cue_list *cues;
} quote_sentence;

/* Where a cue's clause begins: at its subject, if that stands first. */
static inline uint32_t cue_front(const speech_cue *c)
{
    return c->start < c->words.start ? c->start : c->words.start;
}

/* Appends the cues of a sentence in order. */
void desk_find_cues(memory *scratch, const quote_reading *r, token_span sentence, cue_list *out);

#endif
