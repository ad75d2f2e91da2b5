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

/*
 * Appends the content clauses of cues[first, end), which all stand in the
 * sentence; a clause may lie in another.
 */
void desk_find_content(memory *scratch, const quote_reading *r, token_span sentence, const cue_list *cues,
                       uint32_t first, uint32_t end, content_list *out);

/* Sets how far each cue of an opening clause reaches: When Lee said so, Ngo left. */
void desk_limit_reach(const quote_reading *r, token_span sentence, cue_list *cues);

/* Past the hearer, day and place that may follow a cue: told reporters in Rome on Monday. */
uint32_t desk_skip_circumstance(const quote_reading *r, const speech_cue *c, uint32_t high);

/* True if a finite verb stands near the start of [start, end): not one of a relative
 * clause, and if `near`, not after a comma that ends the first phrase. */
bool desk_has_clause(const quote_reading *r, uint32_t start, uint32_t end, bool near);

#endif
