/*
 * quote_link.h - which cue of its sentence governs a marked stretch.
 */
#ifndef DESK_QUOTE_LINK_H
#define DESK_QUOTE_LINK_H

#include "quote_cue.h"
#include "quote_mark.h"

typedef struct cue_link {
    const speech_cue *cue; /* NULL if none */
    bool adjacent;  /* nothing but a comma, a colon, a hearer between */
    bool after;     /* the cue follows */
} cue_link;

cue_link desk_find_link(const quote_sentence *s, const quoted *q);

/* Only commas, colons, "that" and circumstances between a cue and what begins at `at`. */
bool desk_introduces(const quote_reading *r, const speech_cue *c, uint32_t at);

/* True if a colon stands right before `at`. */
bool desk_colon_before(const quote_reading *r, uint32_t at, uint32_t low);

#endif
