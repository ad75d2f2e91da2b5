/* Made by tools/make_tables.py from core/data/token_splits.txt; do not edit. */
#ifndef DESK_TABLE_TOKEN_SPLITS_H
#define DESK_TABLE_TOKEN_SPLITS_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[42];
    char text[3][128], past[8];
} token_splits_table = {
    {
        {672, 0xFB341435u, 2, 4, 1, 1}, /* aint */
        {662, 0xE5BCFE2Bu, 1, 4, 1, 1}, /* alot */
        {652, 0x5ABB9497u, 3, 5, 1, 1}, /* arent */
        {643, 0x21A2D5AAu, 3, 6, 1, 1}, /* cannot */
        {635, 0x97F5D5C3u, 2, 4, 1, 1}, /* cant */
        {625, 0xA2D91ECCu, 5, 7, 1, 1}, /* couldnt */
        {618, 0xF136B3CCu, 3, 5, 1, 1}, /* didnt */
        {609, 0x243F620Au, 4, 6, 1, 1}, /* doesnt */
        {601, 0x35F3980Eu, 2, 4, 1, 1}, /* dont */
        {591, 0x5630EBB3u, 2, 5, 1, 1}, /* dunno */
        {582, 0xBEA9A766u, 3, 5, 1, 1}, /* gimme */
        {573, 0x1F3CF7C6u, 3, 5, 1, 1}, /* gonna */
        {564, 0x5EEB9C0Eu, 3, 5, 1, 1}, /* gotta */
        {555, 0x77D2C040u, 3, 5, 1, 1}, /* hadnt */
        {546, 0x29DFDC39u, 3, 5, 1, 1}, /* hasnt */
        {537, 0x905F2421u, 4, 6, 1, 1}, /* havent */
        {529, 0xF5B48F1Fu, 2, 3, 1, 1}, /* hes */
        {518, 0x4038790Bu, 1, 2, 1, 1}, /* im */
        {506, 0x9E89C94Fu, 2, 4, 1, 1}, /* isnt */
        {496, 0xBA49A788u, 2, 4, 1, 1}, /* itll */
        {486, 0x96FD07A9u, 1, 3, 1, 1}, /* ive */
        {475, 0xCFBB3CA7u, 3, 5, 1, 1}, /* lemme */
        {466, 0xFC339332u, 4, 6, 1, 1}, /* mustnt */
        {458, 0x10B546C6u, 1, 3, 1, 1}, /* nno */
        {447, 0x98E6E670u, 3, 5, 1, 1}, /* outta */
        {438, 0xA55FE0D6u, 3, 4, 1, 1}, /* shes */
        {428, 0xA9EBC9E8u, 6, 8, 1, 1}, /* shouldnt */
        {422, 0x1618DE8Du, 4, 5, 1, 1}, /* thats */
        {413, 0x4940976Au, 5, 6, 1, 1}, /* theres */
        {405, 0x56BCA0DFu, 4, 6, 1, 1}, /* theyll */
        {397, 0x71ADC0D6u, 4, 6, 1, 1}, /* theyre */
        {389, 0x61A4AD4Au, 4, 6, 1, 1}, /* theyve */
        {381, 0x80505F54u, 3, 5, 1, 1}, /* wanna */
        {372, 0x6A7E38A0u, 3, 5, 1, 1}, /* wasnt */
        {363, 0x3EC143D6u, 4, 6, 1, 1}, /* werent */
        {355, 0xD7F5F7B8u, 2, 4, 1, 1}, /* weve */
        {345, 0x69138CD4u, 4, 5, 1, 1}, /* whats */
        {336, 0x7AB71841u, 2, 4, 1, 1}, /* wont */
        {326, 0x504439B0u, 5, 7, 1, 1}, /* wouldnt */
        {319, 0x5D3FF2F4u, 3, 5, 1, 1}, /* youll */
        {310, 0x4A3B57DDu, 3, 5, 1, 1}, /* youre */
        {301, 0x6A30FCE1u, 3, 5, 1, 1}, /* youve */
    },
    {
        "aint\000\000alot\000\000arent\000\000cannot\000\000cant\000\000couldnt\000\000didnt\000\000doesnt\000\000dont\000\000dunno\000\000gimme\000\000gonna\000\000gotta\000\000hadnt\000\000hasnt\000\000havent\000\000hes\000\000im\000\000isnt\000",
        "itll\000\000ive\000\000lemme\000\000mustnt\000\000nno\000\000outta\000\000shes\000\000shouldnt\000\000thats\000\000theres\000\000theyll\000\000theyre\000\000theyve\000\000wanna\000\000wasnt\000\000werent\000\000weve\000\000whats\000",
        "wont\000\000wouldnt\000\000youll\000\000youre\000\000youve\000",
    },
    "",
};

static const uint16_t token_splits_slots[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 8, 18,
    0, 28, 9, 13, 0, 0, 0, 0, 0, 0, 0, 3,
    0, 0, 0, 0, 0, 0, 0, 17, 34, 16, 0, 0,
    0, 0, 0, 22, 0, 21, 4, 2, 0, 0, 0, 0,
    39, 0, 23, 10, 0, 1, 0, 0, 36, 15, 0, 0,
    0, 0, 0, 0, 14, 38, 0, 5, 0, 0, 12, 24,
    0, 0, 32, 0, 6, 7, 0, 19, 0, 0, 0, 0,
    33, 37, 26, 31, 35, 0, 0, 0, 0, 41, 0, 30,
    0, 42, 0, 0, 0, 0, 11, 0, 27, 0, 29, 0,
    0, 0, 0, 0, 25, 0, 0, 0, 40, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint8_t token_splits_filter[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 2, 4, 0, 1, 6, 0, 0, 0, 0, 0, 0, 0, 0, 4,
    0, 0, 0, 0, 0, 0, 0, 128, 8, 16, 0, 0, 0, 0, 0, 64, 0, 16, 2, 128, 0, 0, 0, 0,
    4, 0, 128, 4, 0, 128, 0, 0, 64, 2, 0, 0, 0, 0, 0, 0, 8, 8, 0, 16, 0, 0, 1, 0,
    0, 0, 8, 0, 160, 0, 0, 16, 0, 0, 0, 0, 24, 0, 42, 0, 0, 0, 0, 0, 0, 4, 0, 4,
    0, 8, 0, 0, 0, 0, 32, 0, 32, 0, 4, 0, 0, 0, 0, 0, 16, 0, 0, 0, 4, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0,
};

static const lexicon token_splits_words = {token_splits_table.entries, token_splits_slots, token_splits_filter, 127};

#endif
