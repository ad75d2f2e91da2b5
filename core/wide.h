/*
 * wide.h - the three loops of the name tagger that vectors make short.
 */
#ifndef DESK_WIDE_H
#define DESK_WIDE_H

#include "model.h"
#include "token_bits.h"

/* Rows of a model: where they begin, and the numbers of those that are meant. */
typedef struct row_set {
    const int8_t *first;
    uint32_t width, count; /* bytes a row; fewer than 256 rows */
    const uint32_t *number;
} row_set;

/* sums[k] = the sum over the rows of row[lane + k], for MODEL_LANES ks. */
void desk_sum_lanes_portably(const row_set *rows, uint32_t lane, int32_t *sums);

/* Features to the numbers of their rows, in place. */
void desk_number_rows_portably(uint32_t *features, uint32_t count, uint32_t rows);

/* Spreads hashes that were joined in haste evenly over all 32 bits, in place. */
void desk_mix_portably(uint32_t *features, uint32_t count);

#if DESK_HAS_AVX2
/* The same, where desk_can_avx2; features have room for a multiple of eight. */
DESK_AVX2 void desk_sum_lanes_avx2(const row_set *rows, uint32_t lane, int32_t *sums);
DESK_AVX2 void desk_number_rows_avx2(uint32_t *features, uint32_t count, uint32_t rows);
DESK_AVX2 void desk_mix_avx2(uint32_t *features, uint32_t count);
#endif

#endif
