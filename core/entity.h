/*
 * entity.h - sentences to named people, organisations and places.
 */
#ifndef DESK_ENTITY_H
#define DESK_ENTITY_H

#include "lexicon.h"
#include "model.h"

/* Appends the names and titles in order; they do not overlap. */
void desk_find_entities(memory *m, const copy *c, const desk_model *model, entity_list *out);

#endif
