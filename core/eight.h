/*
 * eight.h - eight bytes of copy at once, on any machine.
 */
#ifndef DESK_EIGHT_H
#define DESK_EIGHT_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define EIGHT_TOPS 0x8080808080808080u /* the top bit of each byte: of none where all are ASCII */

static inline uint64_t eight_at(const char *text)
{
    uint64_t bytes;
    memcpy(&bytes, text, sizeof bytes);
    return bytes;
}

/* All bits of the first `count` bytes, for a count from 1 on; of all eight for more. */
static inline uint64_t first_of_eight(uint32_t count)
{
    static const unsigned char bytes[16] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
    uint64_t first;
    memcpy(&first, bytes + (count < 8 ? 8 - count : 0), sizeof first);
    return first;
}

/* The top bit of each byte that is an ASCII small letter. */
static inline uint64_t eight_small(uint64_t bytes)
{
    const uint64_t each = 0x0101010101010101u;
    uint64_t low = bytes & ~EIGHT_TOPS;
    return (low + each * (0x80 - 'a')) & ~(low + each * (0x7F - 'z')) & ~bytes & EIGHT_TOPS;
}

/* Small letters for capitals, in eight ASCII bytes. */
static inline uint64_t eight_lower(uint64_t bytes)
{
    const uint64_t each = 0x0101010101010101u;
    uint64_t capital = (bytes + each * (0x80 - 'A')) & ~(bytes + each * (0x7F - 'Z')) & EIGHT_TOPS;
    return bytes | capital >> 2;
}

/* Whether the first byte is the lowest of the number. */
static inline bool first_is_lowest(void)
{
    return (first_of_eight(1) & 1) != 0;
}

#endif
