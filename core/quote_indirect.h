/*
 * quote_indirect.h - the content clauses of one sentence's cues.
 */
#ifndef DESK_QUOTE_INDIRECT_H
#define DESK_QUOTE_INDIRECT_H

#include "quote_cue.h"

/* The clause that a cue reports. */
typedef struct told_clause {
    token_span words;
    uint32_t cue; /* index into the sentence's cues */
} told_clause;

typedef LIST_OF(told_clause) content_list;

/* Appends the content clauses of a sentence's cues; a clause may lie in another. */
void desk_find_content(memory *scratch, const quote_sentence *s, content_list *out);

#endif
