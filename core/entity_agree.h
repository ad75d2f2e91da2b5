/*
 * entity_agree.h - the same words, the same name, throughout an article.
 */
#ifndef DESK_ENTITY_AGREE_H
#define DESK_ENTITY_AGREE_H

#include "lexicon.h"

/*
 * Makes the names of an article, which are in order, agree with each other: what is
 * mostly an organisation becomes one everywhere, and what is surely a name in one
 * place is one where it was overlooked.  Labels are compared by address.  Well-known
 * organisations that were overlooked get the label `body`, if it is not NULL.
 */
void desk_agree_names(memory *m, const copy *c, const char *body, entity_list *names);

#endif
