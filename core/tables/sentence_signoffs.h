/* Made by tools/make_tables.py from core/data/sentence_signoffs.txt; do not edit. */
#ifndef DESK_TABLE_SENTENCE_SIGNOFFS_H
#define DESK_TABLE_SENTENCE_SIGNOFFS_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[9];
    char text[1][128], past[8];
} sentence_signoffs_table = {
    {
        {144, 0x900A2ABBu, 1, 6, 1, 1}, /* cheers */
        {136, 0xE66714D1u, 1, 10, 1, 1}, /* faithfully */
        {132, 0x63627B3Bu, 1, 7, 1, 1}, /* regards */
        {125, 0x55BF778Fu, 1, 9, 1, 1}, /* sincerely */
        {120, 0xBEED41B0u, 1, 6, 1, 1}, /* thanks */
        {112, 0xA90EA0CBu, 1, 3, 1, 1}, /* thx */
        {101, 0xE762FB69u, 1, 5, 1, 1}, /* truly */
        {92, 0x24A49C2Eu, 1, 6, 1, 1}, /* wishes */
        {84, 0x543B679Bu, 1, 5, 1, 1}, /* yours */
    },
    {
        "cheers\000\000faithfully\000\000regards\000\000sincerely\000\000thanks\000\000thx\000\000truly\000\000wishes\000\000yours\000",
    },
    "",
};

static const uint16_t sentence_signoffs_slots[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 6,
    0, 0, 8, 4, 5, 2, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1, 3, 9, 0, 0,
};

static const uint8_t sentence_signoffs_filter[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 32, 0, 0, 2, 4, 32, 128, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 28, 0, 0, 0, 0,
};

static const lexicon sentence_signoffs_words = {sentence_signoffs_table.entries, sentence_signoffs_slots, sentence_signoffs_filter, 31};

#endif
