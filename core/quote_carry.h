/*
 * quote_carry.h - the speaker of marked speech, where its cue has none or there is no cue.
 */
#ifndef DESK_QUOTE_CARRY_H
#define DESK_QUOTE_CARRY_H

#include "quote_link.h"
#include "quote_session.h"

/* The speaker of marked speech that no cue governs; empty if nobody is known to go on. */
token_span desk_carried_speaker(const quote_session *s, const quoted *q, token_span *cue_words);

/* The speaker whom the cue has, or the agent behind the marks: attacked as "a fraud" by Mr Ngo. */
token_span desk_agent_behind(const quote_session *s, const quoted *q, const cue_link *g);

/* A quotation left open at its paragraph's end, with no cue yet: the next paragraph
 * may name the speaker. */
void desk_wait_for_speaker(quote_session *s, uint32_t item);

/* Gives those who wait the speaker of the newest quotation, which they run on in. */
void desk_name_waiting(quote_session *s, token_span who, token_span cue_words);

#endif
