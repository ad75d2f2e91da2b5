/*
 * story_sums.h - parts and wholes of one sentence that do not add up.
 */
#ifndef DESK_STORY_SUMS_H
#define DESK_STORY_SUMS_H

#include "story_figures.h"

enum { MOST_PARTS = 6 };

/* Figures of one article, in order, that cannot all be right. */
typedef struct story_sum {
    uint32_t figures[MOST_PARTS + 1], count; /* parts and whole, by place */
    uint32_t whole;                          /* one of them; DESK_NONE for shares of 100 per cent */
    double sum;                              /* of the parts */
} story_sum;

/* Finds the newest article's, whose figures begin at `first`; figures[0] knows its sum. */
void desk_read_sums(desk_story *s, uint32_t article, uint32_t first);

/* Whether a sentence of the article names the parts of a whole, or a total: without that it has no sums. */
bool desk_may_have_sums(const desk_article *a);

#endif
