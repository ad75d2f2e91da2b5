/*
 * samples.h - copy for the tests: the sample articles, and hostile texts that are made.
 */
#ifndef SAMPLES_H
#define SAMPLES_H

#include "copydesk.h"

enum { SAMPLE_COUNT = 5 };

typedef struct sample {
    char *text;
    size_t length;
} sample;

/* Reads examples/articles; the tests run from the project's root. */
void open_samples(sample samples[SAMPLE_COUNT]);
void close_samples(sample samples[SAMPLE_COUNT]);

/* About `length` bytes of prose: the samples over and over. */
sample prose_of(size_t length);

/* What is repeated in shape number i, or NULL past the last; its length may be 0 for random bytes. */
typedef struct shape {
    const char *name, *unit;
    size_t length;
} shape;
const shape *shape_at(size_t i);

/* `length` bytes of a shape. */
sample shape_of(const shape *s, size_t length);

/* A sequence of numbers that is the same everywhere. */
uint32_t next_random(uint64_t *state);

/* Changes some bytes of a text: flips, cuts, repeats, splices of troublesome pieces. */
sample mutated(const sample *from, uint64_t *state);

#endif
