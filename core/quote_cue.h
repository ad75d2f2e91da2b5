/*
 * quote_cue.h - the verbs and phrases of one sentence that report speech.
 */
#ifndef DESK_QUOTE_CUE_H
#define DESK_QUOTE_CUE_H

#include "quote_word.h"

typedef struct cue {
    run words;
    run who;         /* the speaker; empty if the copy names none */
    uint32_t start;  /* first token of the subject's phrase, or of the cue */
    uint32_t after;  /* first token after cue and a speaker that follows it */
    uint16_t kind;   /* CUE_... */
    bool inverted;   /* said Ms Ito */
    bool passive;    /* was described (by Ms Ito) */
    bool infinitive; /* to say */
} cue;

typedef LIST_OF(cue) cue_list;

/* Appends the cues of a sentence in order. */
void desk_find_cues(memory *scratch, const reading *r, run sentence, cue_list *out);

#endif
