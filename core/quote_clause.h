/*
 * quote_clause.h - where a clause begins, as far as words tell without a parse.
 */
#ifndef DESK_QUOTE_CLAUSE_H
#define DESK_QUOTE_CLAUSE_H

#include "quote_word.h"

enum { CLAUSE_WINDOW = 25 /* tokens in which a clause shows its verb */ };

/* A verb that can carry a clause, judged by the word and by those beside it. */
bool desk_is_finite(const quote_reading *r, uint32_t token);

/* True if a finite verb stands near the start of [start, end): not one of a relative
 * clause, and if `near`, not after a comma that ends the first phrase. */
bool desk_has_clause(const quote_reading *r, uint32_t start, uint32_t end, bool near);

/* A subject begins here, not one more condition or circumstance. */
bool desk_begins_subject(const quote_reading *r, uint32_t token);

#endif
