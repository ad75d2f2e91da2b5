/* Made by tools/make_tables.py from core/data/token_suffixes.txt; do not edit. */
#ifndef DESK_TABLE_TOKEN_SUFFIXES_H
#define DESK_TABLE_TOKEN_SUFFIXES_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[7];
    char text[1][128], past[8];
} token_suffixes_table = {
    {
        {112, 0x907B0AC6u, 1, 5, 1, 1}, /* esque */
        {103, 0x3494C4C7u, 1, 4, 1, 1}, /* ette */
        {93, 0xB71BE123u, 1, 4, 1, 1}, /* fest */
        {83, 0x2B52960Au, 1, 4, 1, 1}, /* fold */
        {73, 0xB1414A98u, 1, 4, 1, 1}, /* itis */
        {63, 0x7E991726u, 1, 4, 1, 1}, /* rama */
        {53, 0x1757DBADu, 1, 4, 1, 1}, /* wise */
    },
    {
        "esque\000\000ette\000\000fest\000\000fold\000\000itis\000\000rama\000\000wise\000",
    },
    "",
};

static const uint16_t token_suffixes_slots[] = {
    0, 0, 0, 3, 0, 0, 1, 2, 5, 6, 4, 0,
    0, 7, 0, 0,
};

static const uint8_t token_suffixes_filter[] = {
    0, 0, 0, 32, 0, 0, 24, 2, 32, 0, 2, 0, 0, 1, 0, 0,
};

static const lexicon token_suffixes_words = {token_suffixes_table.entries, token_suffixes_slots, token_suffixes_filter, 15};

#endif
