/*
 * token_bits.h - 64 bytes of copy as bitmaps, one bit a byte, lowest first.
 */
#ifndef DESK_TOKEN_BITS_H
#define DESK_TOKEN_BITS_H

#include "text.h"

typedef struct token_bits {
    uint64_t space;
    uint64_t letter; /* of ASCII */
    uint64_t quote;  /* " */
    uint64_t stop;   /* . */
    uint64_t colon;  /* : ; */
    uint64_t open;   /* ( */
    uint64_t close;  /* ) */
    uint64_t rest;   /* , ? ! */
} token_bits;

/* Reads 64 bytes, on any machine. */
void desk_read_bits_portably(const char *text, token_bits *bits);

#if defined(__x86_64__) && defined(__GNUC__)
#define DESK_HAS_AVX2 1
#define DESK_AVX2 __attribute__((target("avx2,bmi,bmi2,lzcnt")))

/* True if the processor has what desk_read_bits_avx2 needs. */
bool desk_can_avx2(void);

/* The same 32 bytes at a time. */
DESK_AVX2 void desk_read_bits_avx2(const char *text, token_bits *bits);
#else
#define DESK_HAS_AVX2 0
#endif

#endif
