/*
 * quote_circumstance.h - past whom, when and where a cue tells.
 */
#ifndef DESK_QUOTE_CIRCUMSTANCE_H
#define DESK_QUOTE_CIRCUMSTANCE_H

#include "quote_cue.h"

/* Past "on Monday", "in a statement", "at a rally in Ohio", "yesterday" at `at`; there if none begins. */
uint32_t desk_skip_adverbial(const quote_reading *r, uint32_t at, uint32_t high);

/* Past the hearer, day and place that may follow a cue: told reporters in Rome on Monday. */
uint32_t desk_skip_circumstance(const quote_reading *r, const speech_cue *c, uint32_t high);

#endif
