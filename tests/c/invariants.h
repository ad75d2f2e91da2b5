/*
 * invariants.h - what holds of every article, story and model whatever the bytes.
 * Tests and fuzzers ask the same questions.
 */
#ifndef INVARIANTS_H
#define INVARIANTS_H

#include "copydesk.h"

/* What is wrong with the items of an article, or NULL. */
const char *article_fault(const desk_article *article);

/* True if two articles hold the same items, wherever their strings lie. */
bool same_items(const desk_article *a, const desk_article *b);

/* What is wrong with the groups of a story, or NULL. */
const char *story_fault(const desk_story *story);

/*
 * A number for all groups of a story, whatever order they stand in.  places[i]
 * is the number by which article i goes, so that stories of the same articles in
 * another order give the same.
 */
uint64_t story_digest(const desk_story *story, const uint32_t *places);

#endif
