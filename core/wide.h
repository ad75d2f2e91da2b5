/*
 * wide.h - the two loops of the name tagger that vectors make short.
 */
#ifndef DESK_WIDE_H
#define DESK_WIDE_H

#include "model.h"
#include "token_bits.h"

/* sums[k] = the sum over `count` rows, fewer than 256, of row[i][lane + k], for MODEL_LANES ks. */
void desk_sum_lanes_portably(const int8_t *const *row, uint32_t count, uint32_t lane, int32_t *sums);

/* Spreads hashes that were joined in haste evenly over all 32 bits, in place. */
void desk_mix_portably(uint32_t *features, uint32_t count);

#if DESK_HAS_AVX2
/* The same, where desk_can_avx2. */
DESK_AVX2 void desk_sum_lanes_avx2(const int8_t *const *row, uint32_t count, uint32_t lane, int32_t *sums);
DESK_AVX2 void desk_mix_avx2(uint32_t *features, uint32_t count);
#endif

#endif
