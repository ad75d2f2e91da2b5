/* Made by tools/make_tables.py from core/data/story_aliases.txt; do not edit. */
#ifndef DESK_TABLE_STORY_ALIASES_H
#define DESK_TABLE_STORY_ALIASES_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[38];
    char text[7][128], past[8];
} story_aliases_table = {
    {
        {608, 0xB4D52A4Bu, 1, 7, 1, 1}, /* america */
        {614, 0x57BF9B12u, 1, 3, 1, 1}, /* bbc */
        {635, 0x01DA60A0u, 1, 7, 1, 1}, /* britain */
        {642, 0xF41C5A90u, 1, 5, 1, 1}, /* burma */
        {640, 0xE187A980u, 1, 3, 1, 1}, /* cia */
        {656, 0xB4945B1Au, 1, 7, 1, 1}, /* czechia */
        {663, 0x959BE68Eu, 1, 4, 1, 1}, /* dprk */
        {664, 0x7CDCB7B9u, 1, 4, 1, 1}, /* e.u. */
        {668, 0x8672CB41u, 1, 3, 1, 1}, /* ecb */
        {678, 0x481A708Fu, 1, 2, 1, 1}, /* eu */
        {704, 0xA4004158u, 1, 3, 1, 1}, /* fbi */
        {724, 0xFB1355EEu, 0, 5, 0, 2}, /* great */
        {715, 0x965C3503u, 1, 13, 2, 1}, /* great britain */
        {728, 0x0C1870D9u, 1, 7, 1, 1}, /* holland */
        {732, 0x85E72697u, 1, 3, 1, 1}, /* imf */
        {752, 0xC9209506u, 1, 4, 1, 1}, /* kiev */
        {746, 0x5E79DBBCu, 1, 4, 1, 1}, /* l.a. */
        {747, 0x92FB5E99u, 1, 4, 1, 1}, /* nato */
        {771, 0x347B93E1u, 1, 3, 1, 1}, /* nyc */
        {773, 0xC7836FE1u, 0, 8, 0, 3}, /* republic */
        {767, 0x21835EE0u, 1, 17, 3, 1}, /* republic of korea */
        {784, 0xDDCB6D42u, 1, 7, 1, 1}, /* turkiye */
        {783, 0xBEF45748u, 1, 8, 1, 1}, /* türkiye */
        {783, 0xDA407737u, 1, 4, 1, 1}, /* u.k. */
        {787, 0x78482BB6u, 1, 4, 1, 1}, /* u.n. */
        {791, 0xDA2CEF7Fu, 1, 4, 1, 1}, /* u.s. */
        {794, 0x129E237Cu, 1, 6, 1, 1}, /* u.s.a. */
        {816, 0x2BB411F2u, 1, 3, 1, 1}, /* uae */
        {825, 0x5E4335A1u, 1, 2, 1, 1}, /* uk */
        {827, 0x61433A5Au, 1, 2, 1, 1}, /* un */
        {829, 0x5D9E4D86u, 0, 6, 0, 4}, /* united */
        {821, 0xF4EC34F5u, 1, 24, 4, 1}, /* united states of america */
        {844, 0x5391BEA8u, 1, 3, 1, 1}, /* usa */
        {848, 0x6867C3DBu, 0, 10, 0, 2}, /* washington */
        {844, 0x094406A2u, 1, 15, 2, 1}, /* washington d.c. */
        {855, 0x5F1C5790u, 1, 13, 2, 1}, /* washington dc */
        {864, 0x37A3E893u, 0, 5, 0, 3}, /* world */
        {855, 0x8B692A4Bu, 1, 25, 3, 1}, /* world health organisation */
    },
    {
        "america\000united states\000bbc\000british broadcasting corporation\000britain\000united kingdom\000burma\000myanmar\000cia\000central intelligence agency",
        "czechia\000czech republic\000dprk\000north korea\000e.u.\000european union\000ecb\000european central bank\000eu\000european union",
        "fbi\000federal bureau of investigation\000great\000\000great britain\000united kingdom\000holland\000netherlands\000imf\000international monetary fund",
        "kiev\000kyiv\000l.a.\000los angeles\000nato\000north atlantic treaty organization\000nyc\000new york city\000republic\000\000republic of korea\000south korea",
        "turkiye\000turkey\000t\303\274rkiye\000turkey\000u.k.\000united kingdom\000u.n.\000united nations\000u.s.\000united states\000u.s.a.\000united states",
        "uae\000united arab emirates\000uk\000united kingdom\000un\000united nations\000united\000\000united states of america\000united states\000usa\000united states",
        "washington\000\000washington d.c.\000washington\000washington dc\000washington\000world\000\000world health organisation\000world health organization",
    },
    "",
};

static const uint16_t story_aliases_slots[] = {
    5, 0, 0, 13, 0, 0, 16, 31, 0, 0, 0, 0,
    0, 0, 7, 10, 4, 36, 2, 37, 0, 0, 0, 15,
    0, 18, 6, 0, 0, 0, 0, 0, 3, 29, 35, 0,
    0, 0, 0, 0, 33, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 25, 24, 0, 8, 0, 0,
    17, 0, 0, 0, 0, 9, 22, 0, 0, 0, 0, 0,
    23, 0, 0, 1, 38, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 11, 14, 30, 34, 0, 0, 0, 0,
    21, 19, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 12, 0, 0, 0, 28, 0, 0, 32, 0, 0,
    0, 0, 0, 0, 27, 0, 0, 26,
};

static const uint8_t story_aliases_filter[] = {
    128, 0, 0, 16, 0, 0, 68, 0, 0, 0, 0, 0, 0, 0, 16, 4, 132, 0, 4, 2, 0, 0, 0, 16,
    0, 16, 32, 0, 0, 0, 0, 0, 1, 4, 1, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8, 64, 0, 8, 0, 0, 4, 0, 0, 0, 0, 16, 64, 0, 0, 0, 0, 0,
    32, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 1, 8, 8, 0, 0, 0, 0,
    2, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 2, 0, 0, 128, 0, 0,
    0, 0, 0, 0, 1, 0, 0, 64,
};

static const lexicon story_aliases_words = {story_aliases_table.entries, story_aliases_slots, story_aliases_filter, 127};

#endif
