/*
 * story_name_groups.h - the groups of a family of names.
 */
#ifndef DESK_STORY_NAME_GROUPS_H
#define DESK_STORY_NAME_GROUPS_H

#include "story_persons.h"

/* The group of one person of the family, or of the one thing that it is. */
void desk_make_name_group(parting *x, uint32_t who);

/* A subject that is no entity: a group only for as long as it is doubted. */
void desk_make_bare_group(desk_story *s, uint32_t name);

#endif
