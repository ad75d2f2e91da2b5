/*
 * story_facts.h - the groups of figures: what a family is parted into, and why.
 */
#ifndef DESK_STORY_FACTS_H
#define DESK_STORY_FACTS_H

#include "story_figures.h"

/* Figures of one family that measure one thing. */
typedef struct fact {
    const uint32_t *members; /* figure numbers, in order */
    uint32_t count;
    desk_fact_status status;
    bool minor;
    float score;
    uint32_t sum;  /* that does not add up, number + 1; 0 for other facts */
    bool periods; /* dates that one number is given for */
} fact;

/* Logits: of the best pair of two sets that are joined because they agree; and of a pair that differs,
 * below which it neither makes a conflict nor stands in the way of one. */
static const float LEAST_AGREEING = 1.4f, LEAST_DISPUTED = -2.0f;

enum {
    LONGEST_REASON = 200,
    MOST_EDGES = 20 /* of one figure with earlier ones */
};

/* Writes the line that says why; gives its length. */
uint32_t desk_write_reason(const desk_story *s, const fact *f, char reason[LONGEST_REASON]);

/* The span of the copy that says what is measured, in the article of *figure. */
desk_span desk_measured(const desk_story *s, const fact *f, uint32_t *figure);

#endif
