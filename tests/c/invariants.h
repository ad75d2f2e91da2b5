/*
 * invariants.h - what holds of every article, story and model whatever the bytes.
 * Tests and fuzzers ask the same questions.
 */
#ifndef INVARIANTS_H
#define INVARIANTS_H

#include "copydesk.h"

/* What is wrong with the items of an article, or NULL. */
const char *article_fault(const desk_article *article);

/* What is wrong with the groups of a story, or NULL. */
const char *story_fault(const desk_story *story);

#endif
