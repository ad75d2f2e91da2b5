/*
 * quote.h - tokens and entities to quotations and who said them.
 */
#ifndef DESK_QUOTE_H
#define DESK_QUOTE_H

#include "lexicon.h"

/* Appends the quotations in order of their start; a mixed one may lie inside an
 * indirect one. */
void desk_find_quotes(memory *m, const copy *c, const entity_list *entities, quote_list *out);

#endif
