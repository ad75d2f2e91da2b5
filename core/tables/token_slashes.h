/* Made by tools/make_tables.py from core/data/token_slashes.txt; do not edit. */
#ifndef DESK_TABLE_TOKEN_SLASHES_H
#define DESK_TABLE_TOKEN_SLASHES_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[5];
    char text[1][128], past[8];
} token_slashes_table = {
    {
        {80, 0x88647327u, 1, 3, 1, 1}, /* b/c */
        {69, 0xF02BA078u, 1, 3, 1, 1}, /* c/o */
        {58, 0x3613E041u, 1, 3, 1, 1}, /* n/a */
        {47, 0x34499D9Au, 1, 3, 1, 1}, /* w/e */
        {36, 0x2A498DDCu, 1, 3, 1, 1}, /* w/o */
    },
    {
        "b/c\000\000c/o\000\000n/a\000\000w/e\000\000w/o\000",
    },
    "",
};

static const uint16_t token_slashes_slots[] = {
    0, 3, 0, 0, 0, 0, 0, 1, 2, 0, 4, 0,
    5, 0, 0, 0,
};

static const uint8_t token_slashes_filter[] = {
    0, 2, 0, 0, 0, 0, 0, 16, 128, 0, 2, 0, 2, 0, 0, 0,
};

static const lexicon token_slashes_words = {token_slashes_table.entries, token_slashes_slots, token_slashes_filter, 15};

#endif
