/* Made by tools/make_tables.py from core/data/token_splits.txt; do not edit. */
#ifndef DESK_TABLE_TOKEN_SPLITS_H
#define DESK_TABLE_TOKEN_SPLITS_H

#include "../lexicon.h"

static const lexicon_entry token_splits_entries[] = {
    {"aint", "", 0xFB341435u, 2, 4, 1, 1},
    {"alot", "", 0xE5BCFE2Bu, 1, 4, 1, 1},
    {"arent", "", 0x5ABB9497u, 3, 5, 1, 1},
    {"cannot", "", 0x21A2D5AAu, 3, 6, 1, 1},
    {"cant", "", 0x97F5D5C3u, 2, 4, 1, 1},
    {"couldnt", "", 0xA2D91ECCu, 5, 7, 1, 1},
    {"didnt", "", 0xF136B3CCu, 3, 5, 1, 1},
    {"doesnt", "", 0x243F620Au, 4, 6, 1, 1},
    {"dont", "", 0x35F3980Eu, 2, 4, 1, 1},
    {"dunno", "", 0x5630EBB3u, 2, 5, 1, 1},
    {"gimme", "", 0xBEA9A766u, 3, 5, 1, 1},
    {"gonna", "", 0x1F3CF7C6u, 3, 5, 1, 1},
    {"gotta", "", 0x5EEB9C0Eu, 3, 5, 1, 1},
    {"hadnt", "", 0x77D2C040u, 3, 5, 1, 1},
    {"hasnt", "", 0x29DFDC39u, 3, 5, 1, 1},
    {"havent", "", 0x905F2421u, 4, 6, 1, 1},
    {"hes", "", 0xF5B48F1Fu, 2, 3, 1, 1},
    {"im", "", 0x4038790Bu, 1, 2, 1, 1},
    {"isnt", "", 0x9E89C94Fu, 2, 4, 1, 1},
    {"itll", "", 0xBA49A788u, 2, 4, 1, 1},
    {"ive", "", 0x96FD07A9u, 1, 3, 1, 1},
    {"lemme", "", 0xCFBB3CA7u, 3, 5, 1, 1},
    {"mustnt", "", 0xFC339332u, 4, 6, 1, 1},
    {"nno", "", 0x10B546C6u, 1, 3, 1, 1},
    {"outta", "", 0x98E6E670u, 3, 5, 1, 1},
    {"shes", "", 0xA55FE0D6u, 3, 4, 1, 1},
    {"shouldnt", "", 0xA9EBC9E8u, 6, 8, 1, 1},
    {"thats", "", 0x1618DE8Du, 4, 5, 1, 1},
    {"theres", "", 0x4940976Au, 5, 6, 1, 1},
    {"theyll", "", 0x56BCA0DFu, 4, 6, 1, 1},
    {"theyre", "", 0x71ADC0D6u, 4, 6, 1, 1},
    {"theyve", "", 0x61A4AD4Au, 4, 6, 1, 1},
    {"wanna", "", 0x80505F54u, 3, 5, 1, 1},
    {"wasnt", "", 0x6A7E38A0u, 3, 5, 1, 1},
    {"werent", "", 0x3EC143D6u, 4, 6, 1, 1},
    {"weve", "", 0xD7F5F7B8u, 2, 4, 1, 1},
    {"whats", "", 0x69138CD4u, 4, 5, 1, 1},
    {"wont", "", 0x7AB71841u, 2, 4, 1, 1},
    {"wouldnt", "", 0x504439B0u, 5, 7, 1, 1},
    {"youll", "", 0x5D3FF2F4u, 3, 5, 1, 1},
    {"youre", "", 0x4A3B57DDu, 3, 5, 1, 1},
    {"youve", "", 0x6A30FCE1u, 3, 5, 1, 1},
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

static const lexicon token_splits_words = {token_splits_entries, token_splits_slots, token_splits_filter, 127};

#endif
