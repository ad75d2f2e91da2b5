/*
 * token_bits.c - 64 bytes of copy as bitmaps.
 *
 * Each byte's classes are looked up and spread, one class to each byte of a 64-bit
 * word, so that eight bytes of copy fill the next eight bits of all bitmaps with one
 * shift and OR each.  Where there is AVX2, 32 bytes are compared at a time.
 */
#include "token_bits.h"

enum {
    BIT_SPACE = 1,
    BIT_LETTER = 2,
    BIT_QUOTE = 4,
    BIT_STOP = 8,
    BIT_COLON = 16,
    BIT_OPEN = 32,
    BIT_CLOSE = 64,
    BIT_REST = 128
};

#define UPPER_AND_LOWER(c) [c] = BIT_LETTER, [c | 0x20] = BIT_LETTER
static const uint8_t byte_classes[256] = {
    ['\t'] = BIT_SPACE, ['\n'] = BIT_SPACE, ['\v'] = BIT_SPACE, ['\f'] = BIT_SPACE, ['\r'] = BIT_SPACE, [' '] = BIT_SPACE,
    ['"'] = BIT_QUOTE, ['.'] = BIT_STOP, [':'] = BIT_COLON, [';'] = BIT_COLON,
    ['('] = BIT_OPEN, [')'] = BIT_CLOSE, [','] = BIT_REST, ['?'] = BIT_REST, ['!'] = BIT_REST,
    UPPER_AND_LOWER('A'), UPPER_AND_LOWER('B'), UPPER_AND_LOWER('C'), UPPER_AND_LOWER('D'), UPPER_AND_LOWER('E'),
    UPPER_AND_LOWER('F'), UPPER_AND_LOWER('G'), UPPER_AND_LOWER('H'), UPPER_AND_LOWER('I'), UPPER_AND_LOWER('J'),
    UPPER_AND_LOWER('K'), UPPER_AND_LOWER('L'), UPPER_AND_LOWER('M'), UPPER_AND_LOWER('N'), UPPER_AND_LOWER('O'),
    UPPER_AND_LOWER('P'), UPPER_AND_LOWER('Q'), UPPER_AND_LOWER('R'), UPPER_AND_LOWER('S'), UPPER_AND_LOWER('T'),
    UPPER_AND_LOWER('U'), UPPER_AND_LOWER('V'), UPPER_AND_LOWER('W'), UPPER_AND_LOWER('X'), UPPER_AND_LOWER('Y'),
    UPPER_AND_LOWER('Z'),
};
#undef UPPER_AND_LOWER

/* Eight bits to the lowest bits of eight bytes. */
static uint64_t spread_classes(uint64_t classes)
{
    uint64_t seven = ((classes & 0x7F) * 0x0002040810204081u) & 0x0101010101010101u;
    return seven | (classes & 0x80) << 49;
}

void desk_read_bits_portably(const char *text, token_bits *bits)
{
    *bits = (token_bits){0};
    for (uint32_t at = 0; at < 64; at += 8) {
        uint64_t all = 0;
        for (uint32_t i = 0; i < 8; i++)
            all |= spread_classes(byte_classes[(unsigned char)text[at + i]]) << i;
        bits->space |= (all & 0xFF) << at;
        bits->letter |= (all >> 8 & 0xFF) << at;
        bits->quote |= (all >> 16 & 0xFF) << at;
        bits->stop |= (all >> 24 & 0xFF) << at;
        bits->colon |= (all >> 32 & 0xFF) << at;
        bits->open |= (all >> 40 & 0xFF) << at;
        bits->close |= (all >> 48 & 0xFF) << at;
        bits->rest |= (all >> 56) << at;
    }
}

#if DESK_HAS_AVX2
#include <immintrin.h>

bool desk_can_avx2(void)
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
}

/* True in each byte of v that lies between first and last, both below 0x80. */
DESK_AVX2 static inline __m256i between(__m256i v, char first, char last)
{
    __m256i moved = _mm256_add_epi8(v, _mm256_set1_epi8((char)(127 - last)));
    return _mm256_cmpgt_epi8(moved, _mm256_set1_epi8((char)(126 - (last - first))));
}

DESK_AVX2 static inline __m256i equal(__m256i v, char c)
{
    return _mm256_cmpeq_epi8(v, _mm256_set1_epi8(c));
}

DESK_AVX2 static inline uint64_t bits_of(__m256i low, __m256i high)
{
    return (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32 | (uint32_t)_mm256_movemask_epi8(low);
}

DESK_AVX2 static inline __m256i spaces(__m256i v)
{
    return _mm256_or_si256(equal(v, ' '), between(v, '\t', '\r'));
}

DESK_AVX2 static inline __m256i letters(__m256i v)
{
    return between(_mm256_or_si256(v, _mm256_set1_epi8(0x20)), 'a', 'z');
}

DESK_AVX2 static inline __m256i rest(__m256i v)
{
    return _mm256_or_si256(_mm256_or_si256(equal(v, ','), equal(v, '?')), equal(v, '!'));
}

DESK_AVX2 void desk_read_bits_avx2(const char *text, token_bits *bits)
{
    __m256i low = _mm256_loadu_si256((const __m256i *)(const void *)text);
    __m256i high = _mm256_loadu_si256((const __m256i *)(const void *)(text + 32));
    bits->space = bits_of(spaces(low), spaces(high));
    bits->letter = bits_of(letters(low), letters(high));
    bits->quote = bits_of(equal(low, '"'), equal(high, '"'));
    bits->stop = bits_of(equal(low, '.'), equal(high, '.'));
    bits->colon = bits_of(between(low, ':', ';'), between(high, ':', ';'));
    bits->open = bits_of(equal(low, '('), equal(high, '('));
    bits->close = bits_of(equal(low, ')'), equal(high, ')'));
    bits->rest = bits_of(rest(low), rest(high));
}
#endif
