/*
 * tally.h - how many of the marked names are found.
 */
#ifndef TRAIN_TALLY_H
#define TRAIN_TALLY_H

#include "../../core/include/copydesk.h"

#include <stdint.h>

enum { MOST_TYPES = 16 };

typedef struct tally {
    const char *label[MOST_TYPES];
    uint32_t gold[MOST_TYPES], found[MOST_TYPES], right[MOST_TYPES];
    uint32_t sure[10], sure_right[10]; /* by score */
    uint32_t count;
} tally;

/* Reads a text with the model and counts what it finds. */
void measure(tally *t, const desk_model *model, const desk_example *e);

/* MISC is told beside the rest, and left out where the gold has none. */
void print_tally(const char *name, const tally *t);

/* Of the names of each tenth of the score, how many are right. */
void print_sureness(const tally *t);

#endif
