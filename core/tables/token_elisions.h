/* Made by tools/make_tables.py from core/data/token_elisions.txt; do not edit. */
#ifndef DESK_TABLE_TOKEN_ELISIONS_H
#define DESK_TABLE_TOKEN_ELISIONS_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[11];
    char text[1][128], past[8];
} token_elisions_table = {
    {
        {176, 0xCC8590FFu, 1, 4, 1, 1}, /* bout */
        {166, 0xC8AED220u, 1, 5, 1, 1}, /* cause */
        {157, 0xFB8DE29Cu, 1, 3, 1, 1}, /* cos */
        {146, 0x045643CDu, 1, 3, 1, 1}, /* cuz */
        {135, 0x401A63F7u, 1, 2, 1, 1}, /* em */
        {123, 0xEB0C3431u, 1, 1, 1, 1}, /* n */
        {110, 0x160C7413u, 1, 5, 1, 1}, /* neath */
        {101, 0x4F0BE23Bu, 1, 5, 1, 1}, /* round */
        {92, 0xBF0AF1D6u, 1, 3, 1, 1}, /* til */
        {81, 0xBA0AE9F7u, 1, 3, 1, 1}, /* tis */
        {70, 0xA59A9DFCu, 1, 4, 1, 1}, /* twas */
    },
    {
        "bout\000\000cause\000\000cos\000\000cuz\000\000em\000\000n\000\000neath\000\000round\000\000til\000\000tis\000\000twas\000",
    },
    "",
};

static const uint16_t token_elisions_slots[] = {
    2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4, 0, 0, 0, 6, 0, 7, 0, 0, 9, 5,
    10, 0, 0, 8, 3, 11, 0, 1,
};

static const uint8_t token_elisions_filter[] = {
    64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 128, 0, 1, 0, 0, 32, 36,
    0, 0, 0, 4, 160, 0, 0, 64,
};

static const lexicon token_elisions_words = {token_elisions_table.entries, token_elisions_slots, token_elisions_filter, 31};

#endif
