/*
 * wide.c - the three loops of the name tagger that vectors make short.
 *
 * Each is written twice, for any machine and for processors with AVX2, with the
 * same whole numbers in and out.
 */
#include "wide.h"

#include <string.h>
#if DESK_HAS_AVX2
#include <immintrin.h>
#endif

static inline const int8_t *row_at_number(const row_set *rows, uint32_t i)
{
    return rows->first + (size_t)rows->number[i] * rows->width;
}

/*
 * In vectors where the compiler has them, of a size that every processor of the last
 * twenty years holds in a register.
 */
void desk_sum_lanes_portably(const row_set *rows, uint32_t lane, int32_t *sums)
{
#if defined(__GNUC__) && (defined(__clang__) || __GNUC__ >= 9)
    typedef int8_t half __attribute__((vector_size(MODEL_LANES / 2)));
    typedef int16_t shorts __attribute__((vector_size(MODEL_LANES)));
    shorts low = {0}, high = {0};
    for (uint32_t i = 0; i < rows->count; i++) {
        half here[2];
        memcpy(here, row_at_number(rows, i) + lane, sizeof here);
        low += __builtin_convertvector(here[0], shorts);
        high += __builtin_convertvector(here[1], shorts);
    }
    for (uint32_t k = 0; k < MODEL_LANES / 2; k++) {
        sums[k] = low[k];
        sums[k + MODEL_LANES / 2] = high[k];
    }
#else
    for (uint32_t k = 0; k < MODEL_LANES; k++)
        sums[k] = 0;
    for (uint32_t i = 0; i < rows->count; i++)
        for (uint32_t k = 0; k < MODEL_LANES; k++)
            sums[k] += row_at_number(rows, i)[lane + k];
#endif
}

void desk_number_rows_portably(uint32_t *features, uint32_t count, uint32_t rows)
{
    for (uint32_t i = 0; i < count; i++)
        features[i] = row_of_feature(rows, features[i]);
}

void desk_mix_portably(uint32_t *features, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t h = features[i];
        h = (h ^ h >> 16) * 0x85EBCA6Bu;
        h ^= h >> 13;
        features[i] = h * 0xC2B2AE35u;
    }
}

#if DESK_HAS_AVX2
DESK_AVX2 static inline __m256i widened_row(const int8_t *row)
{
    return _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)row));
}

/* A whole row in one register: two steps a row instead of ten. */
DESK_AVX2 void desk_sum_lanes_avx2(const row_set *rows, uint32_t lane, int32_t *sums)
{
    __m256i even = _mm256_setzero_si256(), odd = even;
    uint32_t i = 0;
    for (; i + 2 <= rows->count; i += 2) {
        even = _mm256_add_epi16(even, widened_row(row_at_number(rows, i) + lane));
        odd = _mm256_add_epi16(odd, widened_row(row_at_number(rows, i + 1) + lane));
    }
    if (i < rows->count)
        even = _mm256_add_epi16(even, widened_row(row_at_number(rows, i) + lane));
    even = _mm256_add_epi16(even, odd);
    _mm256_storeu_si256((__m256i *)(void *)sums, _mm256_cvtepi16_epi32(_mm256_castsi256_si128(even)));
    _mm256_storeu_si256((__m256i *)(void *)(sums + 8), _mm256_cvtepi16_epi32(_mm256_extracti128_si256(even, 1)));
}

/* Each hash times the number of blocks, its upper half the block: even and odd places apart. */
DESK_AVX2 void desk_number_rows_avx2(uint32_t *features, uint32_t count, uint32_t rows)
{
    const __m256i blocks = _mm256_set1_epi32((int)(rows / MODEL_BLOCK)), places = _mm256_set1_epi32(MODEL_BLOCK - 1);
    for (uint32_t i = 0; i < count; i += 8) {
        __m256i *at = (__m256i *)(void *)(features + i), h = _mm256_loadu_si256(at);
        __m256i even = _mm256_srli_epi64(_mm256_mul_epu32(h, blocks), 32), odd = _mm256_mul_epu32(_mm256_srli_epi64(h, 32), blocks);
        __m256i block = _mm256_blend_epi32(even, odd, 0xAA);
        block = _mm256_slli_epi32(block, 2);
        _mm256_storeu_si256(at, _mm256_add_epi32(block, _mm256_and_si256(h, places)));
    }
}

DESK_AVX2 void desk_mix_avx2(uint32_t *features, uint32_t count)
{
    const __m256i first = _mm256_set1_epi32((int)0x85EBCA6Bu), second = _mm256_set1_epi32((int)0xC2B2AE35u);
    for (uint32_t i = 0; i < count; i += 8) {
        __m256i *at = (__m256i *)(void *)(features + i), h = _mm256_loadu_si256(at);
        h = _mm256_mullo_epi32(_mm256_xor_si256(h, _mm256_srli_epi32(h, 16)), first);
        h = _mm256_xor_si256(h, _mm256_srli_epi32(h, 13));
        _mm256_storeu_si256(at, _mm256_mullo_epi32(h, second));
    }
}
#endif
