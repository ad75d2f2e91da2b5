/*
 * quote_mark.h - which marks open and close which stretch of the copy.
 */
#ifndef DESK_QUOTE_MARK_H
#define DESK_QUOTE_MARK_H

#include "quote_word.h"

/* A stretch between marks, in tokens.  The words are the run without its outer
 * marks; an unclosed one runs to its paragraph's end. */
typedef struct quoted {
    token_span all;
    token_span words;
    uint32_t outer; /* index of the stretch around it, or DESK_NONE */
    bool unclosed;  /* the next paragraph may go on with it */
} quoted;

typedef LIST_OF(quoted) quoted_list;

/* Appends the stretches in order of their start and sets FORM_QUOTED on their tokens. */
void desk_pair_marks(memory *scratch, quote_reading *r, quoted_list *out);

#endif
