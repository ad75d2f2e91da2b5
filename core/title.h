/*
 * title.h - roles that stand before a person or for one: "Immigration Minister".
 */
#ifndef DESK_TITLE_H
#define DESK_TITLE_H

#include "lexicon.h"

/* Merges the titles of the copy into its names, which are in order; they do not overlap. */
void desk_add_titles(memory *m, const copy *c, entity_list *names);

#endif
