/*
 * quote_reach.h - how far a cue reaches.
 */
#ifndef DESK_QUOTE_REACH_H
#define DESK_QUOTE_REACH_H

#include "quote_cue.h"

enum { CONTENT_WINDOW = 400 /* tokens in which such a mark is sought */ };

/* Sets how far each cue of an opening clause reaches: When Lee said so, Ngo left. */
void desk_limit_reach(const quote_reading *r, token_span sentence, cue_list *cues);

/* A semicolon, or a colon before marks ("a need to act: "...""), ends what is reported or begins it. */
static inline bool parts_content(const quote_reading *r, uint32_t token, uint32_t end)
{
    if (has_form(r, token, FORM_QUOTED))
        return false;
    return has_form(r, token, FORM_SEMICOLON) ||
           (has_form(r, token, FORM_COLON) && token + 1 < end && has_form(r, token + 1, FORM_QUOTED));
}

/* The end of what is reported from `start` on, held against the cues from number `next` on. */
uint32_t desk_content_end(const quote_sentence *s, uint32_t start, uint32_t next);

#endif
