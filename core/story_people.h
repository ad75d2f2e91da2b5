/*
 * story_people.h - the names of one article, gathered into who is meant.
 */
#ifndef DESK_STORY_PEOPLE_H
#define DESK_STORY_PEOPLE_H

#include "story_names.h"

static inline const desk_entity *story_entity(const desk_story *s, uint32_t article, uint32_t entity)
{
    return &s->articles.items[article].article->entities.items[entity];
}

/* The title of a TITLE entity; count 0 if it has no word that tells. */
void desk_read_title(const desk_story *s, uint32_t article, uint32_t entity, story_title *title);

/* Gathers the newest article's entities into names; they are not compared yet. */
void desk_gather_names(desk_story *s, uint32_t article);

/* The folded text of a name that is not a person's, without "the"; gives its hash. */
uint32_t desk_thing_key(const desk_story *s, uint32_t article, uint32_t entity);

#endif
