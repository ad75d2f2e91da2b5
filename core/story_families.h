/*
 * story_families.h - names that could be each other.
 */
#ifndef DESK_STORY_FAMILIES_H
#define DESK_STORY_FAMILIES_H

#include "story_names.h"

/* Whether two articles name enough of the same people and things for a mere surname, first name, title
 * or misspelling in one to be explained by the other.  "Mr Hart" of one story is not the Hart of another. */
bool desk_are_alike(const desk_story *s, uint32_t a, uint32_t b);

/* A title of one name is that of the other, or a part of it. */
bool desk_shares_title(const desk_story *s, uint32_t a, uint32_t b);

#endif
