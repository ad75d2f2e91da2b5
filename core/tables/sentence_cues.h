/* Made by tools/make_tables.py from core/data/sentence_cues.txt; do not edit. */
#ifndef DESK_TABLE_SENTENCE_CUES_H
#define DESK_TABLE_SENTENCE_CUES_H

#include "../lexicon.h"

static const lexicon_entry sentence_cues_entries[] = {
    {"added", "", 0x0B2656E5u, 1, 5, 1, 1},
    {"adds", "", 0x41D76105u, 1, 4, 1, 1},
    {"admitted", "", 0x0E6D6D83u, 1, 8, 1, 1},
    {"announced", "", 0x4FF7BC0Au, 1, 9, 1, 1},
    {"answered", "", 0x1040F89Eu, 1, 8, 1, 1},
    {"argued", "", 0x68A2DE97u, 1, 6, 1, 1},
    {"asked", "", 0xA87F8823u, 1, 5, 1, 1},
    {"asks", "", 0x03B496B3u, 1, 4, 1, 1},
    {"claimed", "", 0xB8B8042Eu, 1, 7, 1, 1},
    {"concluded", "", 0x81E36924u, 1, 9, 1, 1},
    {"continued", "", 0x773C8C60u, 1, 9, 1, 1},
    {"cried", "", 0x911A6FEAu, 1, 5, 1, 1},
    {"declared", "", 0x580E6AB3u, 1, 8, 1, 1},
    {"demanded", "", 0x27551CBFu, 1, 8, 1, 1},
    {"exclaimed", "", 0x6001F575u, 1, 9, 1, 1},
    {"explained", "", 0xACAA9D0Du, 1, 9, 1, 1},
    {"insisted", "", 0x05A098B4u, 1, 8, 1, 1},
    {"joked", "", 0xB78C1186u, 1, 5, 1, 1},
    {"murmured", "", 0xF751D6A8u, 1, 8, 1, 1},
    {"muttered", "", 0x664935DDu, 1, 8, 1, 1},
    {"noted", "", 0x8E81701Bu, 1, 5, 1, 1},
    {"posted", "", 0x799E5CC6u, 1, 6, 1, 1},
    {"recalled", "", 0xE95825B1u, 1, 8, 1, 1},
    {"remarked", "", 0xA5C9C0E8u, 1, 8, 1, 1},
    {"replied", "", 0x0ACAF336u, 1, 7, 1, 1},
    {"replies", "", 0xFDCADEBFu, 1, 7, 1, 1},
    {"responded", "", 0x50DEABA7u, 1, 9, 1, 1},
    {"said", "", 0xBC03351Cu, 1, 4, 1, 1},
    {"say", "", 0xC91C7E60u, 1, 3, 1, 1},
    {"says", "", 0xAADA77E9u, 1, 4, 1, 1},
    {"shouted", "", 0xF35DF7F3u, 1, 7, 1, 1},
    {"stated", "", 0xC7729BD6u, 1, 6, 1, 1},
    {"tells", "", 0xA8BB1E03u, 1, 5, 1, 1},
    {"told", "", 0x576CC974u, 1, 4, 1, 1},
    {"tweeted", "", 0x877B707Bu, 1, 7, 1, 1},
    {"warned", "", 0x4AA7A148u, 1, 6, 1, 1},
    {"whispered", "", 0xE4B6F834u, 1, 9, 1, 1},
    {"wondered", "", 0xC735693Bu, 1, 8, 1, 1},
    {"writes", "", 0x85CC96FDu, 1, 6, 1, 1},
    {"wrote", "", 0xE90B99B6u, 1, 5, 1, 1},
    {"yelled", "", 0x16B07482u, 1, 6, 1, 1},
};

static const uint16_t sentence_cues_slots[] = {
    0, 0, 41, 3, 33, 2, 18, 0, 0, 0, 4, 0,
    0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6,
    0, 0, 0, 21, 28, 0, 5, 0, 0, 0, 0, 7,
    10, 0, 0, 27, 19, 0, 0, 0, 0, 0, 9, 0,
    0, 23, 0, 8, 13, 17, 25, 37, 40, 0, 0, 38,
    0, 0, 0, 14, 26, 0, 0, 0, 0, 0, 22, 0,
    36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 32, 0, 0, 0, 0, 0, 0, 20, 0, 0,
    11, 29, 0, 0, 0, 1, 0, 0, 24, 30, 12, 0,
    0, 0, 0, 0, 0, 0, 0, 31, 34, 15, 0, 0,
    0, 0, 0, 35, 0, 39, 0, 0,
};

static const uint8_t sentence_cues_filter[] = {
    0, 0, 1, 33, 0, 4, 32, 0, 0, 0, 4, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8,
    0, 0, 0, 16, 32, 0, 1, 0, 0, 0, 0, 32, 16, 0, 0, 4, 128, 0, 0, 0, 0, 0, 32, 0,
    0, 128, 0, 5, 129, 0, 129, 0, 0, 0, 0, 64, 0, 0, 0, 130, 0, 0, 0, 0, 0, 0, 8, 0,
    4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 8, 0, 0,
    72, 0, 0, 0, 0, 1, 0, 0, 32, 32, 16, 0, 0, 0, 0, 0, 0, 0, 0, 128, 4, 8, 0, 0,
    0, 0, 0, 16, 0, 16, 0, 0,
};

static const lexicon sentence_cues_words = {sentence_cues_entries, sentence_cues_slots, sentence_cues_filter, 127};

#endif
