/*
 * quote_look.h - what a marked stretch looks like: speech, a title, a name.
 */
#ifndef DESK_QUOTE_LOOK_H
#define DESK_QUOTE_LOOK_H

#include "quote_mark.h"

/* Words and numbers in a run of tokens, counted up to `most`. */
uint32_t desk_count_words(const quote_reading *r, token_span words, uint32_t most);

/* Every word that can has a capital. */
bool desk_is_titled(const quote_reading *r, token_span words);

/* Holds "I", "our" and their kin: somebody said it. */
bool desk_first_person(const quote_reading *r, token_span words);

/* Ends with a full stop, a question or an exclamation mark inside its marks. */
bool desk_ends_sentence(const quote_reading *r, const quoted *q);

/* The copy around it says that it is a name or title: so-called, entitled, a sign. */
bool desk_is_named_so(const quote_reading *r, const quoted *q, uint32_t low);

/* A nickname between the parts of a name. */
bool desk_is_nickname(const quote_reading *r, const quoted *q);

#endif
