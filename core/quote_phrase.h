/*
 * quote_phrase.h - the noun phrase of somebody who speaks, and the names in it.
 */
#ifndef DESK_QUOTE_PHRASE_H
#define DESK_QUOTE_PHRASE_H

#include "quote_word.h"

#include <string.h>

static inline bool names_person(const quote_reading *r, uint32_t token)
{
    uint32_t e = r->notes[token].entity;
    return e != DESK_NONE && strcmp(r->entities->items[e].label, "PER") == 0;
}

static inline bool is_named(const quote_reading *r, uint32_t token)
{
    return r->notes[token].entity != DESK_NONE;
}

static inline bool same_name(const quote_reading *r, uint32_t a, uint32_t b)
{
    return is_named(r, a) && r->notes[a].entity == r->notes[b].entity;
}

static inline bool begins_capital(const quote_reading *r, uint32_t token)
{
    return has_form(r, token, FORM_CAPITAL);
}

/* An adverb in -ly, as far as its letters tell. */
bool desk_ends_in_ly(const quote_reading *r, uint32_t token);

/* True if a token can belong to a noun phrase; if it ends one because it is the phrase's verb. */
bool desk_in_phrase(const quote_reading *r, uint32_t token);
bool desk_acts_as_verb(const quote_reading *r, uint32_t token);

/* "He", "they": a phrase of its own, never part of a longer one. */
bool desk_is_personal(const quote_reading *r, uint32_t token);

/* The first token of the name that `token` stands in, not before `low`, and the token after it;
 * the first token of the titles before a name. */
uint32_t desk_name_start(const quote_reading *r, uint32_t token, uint32_t low);
uint32_t desk_name_end(const quote_reading *r, uint32_t token, uint32_t high);
uint32_t desk_title_start(const quote_reading *r, uint32_t token, uint32_t low);

/* Whether a person's name ends the phrase, with its titles in *name. */
bool desk_ends_with_person(const quote_reading *r, token_span phrase, token_span *name);

/* The phrase without what leads to it and what hangs on it; empty if nobody is left. */
token_span desk_cut_phrase(const quote_reading *r, token_span phrase);

/* "A document unveiled in 2014", "a student named Wong": the participle after the noun. */
bool desk_is_reduced_relative(const quote_reading *r, uint32_t low, uint32_t token, uint32_t start, uint32_t end);

#endif
