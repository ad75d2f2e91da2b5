/* Made by tools/make_tables.py from core/data/story_aliases.txt; do not edit. */
#ifndef DESK_TABLE_STORY_ALIASES_H
#define DESK_TABLE_STORY_ALIASES_H

#include "../lexicon.h"

static const lexicon_entry story_aliases_entries[] = {
    {"america", "united states", 0xB4D52A4Bu, 1, 7, 1, 1},
    {"bbc", "british broadcasting corporation", 0x57BF9B12u, 1, 3, 1, 1},
    {"britain", "united kingdom", 0x01DA60A0u, 1, 7, 1, 1},
    {"burma", "myanmar", 0xF41C5A90u, 1, 5, 1, 1},
    {"cia", "central intelligence agency", 0xE187A980u, 1, 3, 1, 1},
    {"czechia", "czech republic", 0xB4945B1Au, 1, 7, 1, 1},
    {"dprk", "north korea", 0x959BE68Eu, 1, 4, 1, 1},
    {"e.u.", "european union", 0x7CDCB7B9u, 1, 4, 1, 1},
    {"ecb", "european central bank", 0x8672CB41u, 1, 3, 1, 1},
    {"eu", "european union", 0x481A708Fu, 1, 2, 1, 1},
    {"fbi", "federal bureau of investigation", 0xA4004158u, 1, 3, 1, 1},
    {"great", "", 0xFB1355EEu, 0, 5, 0, 2},
    {"great britain", "united kingdom", 0x965C3503u, 1, 13, 2, 1},
    {"holland", "netherlands", 0x0C1870D9u, 1, 7, 1, 1},
    {"imf", "international monetary fund", 0x85E72697u, 1, 3, 1, 1},
    {"kiev", "kyiv", 0xC9209506u, 1, 4, 1, 1},
    {"l.a.", "los angeles", 0x5E79DBBCu, 1, 4, 1, 1},
    {"nato", "north atlantic treaty organization", 0x92FB5E99u, 1, 4, 1, 1},
    {"nyc", "new york city", 0x347B93E1u, 1, 3, 1, 1},
    {"republic", "", 0xC7836FE1u, 0, 8, 0, 3},
    {"republic of korea", "south korea", 0x21835EE0u, 1, 17, 3, 1},
    {"turkiye", "turkey", 0xDDCB6D42u, 1, 7, 1, 1},
    {"t\303\274rkiye", "turkey", 0xBEF45748u, 1, 8, 1, 1},
    {"u.k.", "united kingdom", 0xDA407737u, 1, 4, 1, 1},
    {"u.n.", "united nations", 0x78482BB6u, 1, 4, 1, 1},
    {"u.s.", "united states", 0xDA2CEF7Fu, 1, 4, 1, 1},
    {"u.s.a.", "united states", 0x129E237Cu, 1, 6, 1, 1},
    {"uae", "united arab emirates", 0x2BB411F2u, 1, 3, 1, 1},
    {"uk", "united kingdom", 0x5E4335A1u, 1, 2, 1, 1},
    {"un", "united nations", 0x61433A5Au, 1, 2, 1, 1},
    {"united", "", 0x5D9E4D86u, 0, 6, 0, 4},
    {"united states of america", "united states", 0xF4EC34F5u, 1, 24, 4, 1},
    {"usa", "united states", 0x5391BEA8u, 1, 3, 1, 1},
    {"washington", "", 0x6867C3DBu, 0, 10, 0, 2},
    {"washington d.c.", "washington", 0x094406A2u, 1, 15, 2, 1},
    {"washington dc", "washington", 0x5F1C5790u, 1, 13, 2, 1},
    {"world", "", 0x37A3E893u, 0, 5, 0, 3},
    {"world health organisation", "world health organization", 0x8B692A4Bu, 1, 25, 3, 1},
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

static const lexicon story_aliases_words = {story_aliases_entries, story_aliases_slots, story_aliases_filter, 127};

#endif
