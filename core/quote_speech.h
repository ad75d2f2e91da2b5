/*
 * quote_speech.h - whether marks hold speech, and of which kind.
 */
#ifndef DESK_QUOTE_SPEECH_H
#define DESK_QUOTE_SPEECH_H

#include "quote_link.h"
#include "quote_session.h"

/* Nothing stands before the stretch in its sentence, or one word that only joins: But "...". */
bool desk_stands_alone(const quote_session *s, const quoted *q);

/* Speech, or marks around something else: a title, a nickname, a word held at arm's length. */
bool desk_may_be_speech(const quote_session *s, const quoted *q, const cue_link *g);

/* Direct: whole clauses.  Mixed: a phrase within a reported clause. */
desk_quote_kind desk_marked_kind(const quote_session *s, const quoted *q, const cue_link *g);

#endif
