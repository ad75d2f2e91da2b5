/*
 * quote_lead.h - what a cue reports behind it.
 */
#ifndef DESK_QUOTE_LEAD_H
#define DESK_QUOTE_LEAD_H

#include "quote_cue.h"

/* The clause behind cue number `index` that it reports; empty if there is none. */
token_span desk_led_content(const quote_sentence *s, uint32_t index);

#endif
