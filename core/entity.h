/*
 * entity.h - sentences to named people, organisations and places.
 */
#ifndef DESK_ENTITY_H
#define DESK_ENTITY_H

#include "feature.h"

/*
 * Appends the names and titles in order; they do not overlap.  Labels are copied
 * into the memory, so that they live as long as the entities.
 */
void desk_find_entities(memory *m, const copy *c, const desk_model *model, entity_list *out);

/* Only the names that the model finds. */
void desk_find_names(memory *m, const copy *c, const desk_model *model, entity_list *out);

#endif
