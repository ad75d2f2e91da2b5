/* Made by tools/make_tables.py from core/data/token_prefixes.txt; do not edit. */
#ifndef DESK_TABLE_TOKEN_PREFIXES_H
#define DESK_TABLE_TOKEN_PREFIXES_H

#include "../lexicon.h"

static const lexicon_entry token_prefixes_entries[] = {
    {"agro", "", 0x9D9C8882u, 1, 4, 1, 1},
    {"ante", "", 0xC1E4DAC9u, 1, 4, 1, 1},
    {"anti", "", 0xCDE4EDADu, 1, 4, 1, 1},
    {"arch", "", 0xB00037C9u, 1, 4, 1, 1},
    {"bi", "", 0x442BB364u, 1, 2, 1, 1},
    {"bio", "", 0x5BCADA51u, 1, 3, 1, 1},
    {"co", "", 0x6229A407u, 1, 2, 1, 1},
    {"counter", "", 0x9CACDE23u, 1, 7, 1, 1},
    {"cross", "", 0x29F5189Bu, 1, 5, 1, 1},
    {"cyber", "", 0x0C0C5EE2u, 1, 5, 1, 1},
    {"de", "", 0x5C1CCEA2u, 1, 2, 1, 1},
    {"e", "", 0xE00C22E0u, 1, 1, 1, 1},
    {"eco", "", 0x8172C362u, 1, 3, 1, 1},
    {"ex", "", 0x4B1A7548u, 1, 2, 1, 1},
    {"extra", "", 0xA8901DE9u, 1, 5, 1, 1},
    {"inter", "", 0x33626969u, 1, 5, 1, 1},
    {"intra", "", 0x283D873Fu, 1, 5, 1, 1},
    {"macro", "", 0x36A3CAD3u, 1, 5, 1, 1},
    {"mega", "", 0x71CED7F3u, 1, 4, 1, 1},
    {"micro", "", 0x8404523Bu, 1, 5, 1, 1},
    {"mid", "", 0xC38F3BE5u, 1, 3, 1, 1},
    {"mini", "", 0x8A8A009Au, 1, 4, 1, 1},
    {"mis", "", 0xCC8F4A10u, 1, 3, 1, 1},
    {"mm", "", 0x602E1E0Fu, 1, 2, 1, 1},
    {"multi", "", 0x43D67FB2u, 1, 5, 1, 1},
    {"neo", "", 0x3099A2A9u, 1, 3, 1, 1},
    {"non", "", 0x2FB1A5FCu, 1, 3, 1, 1},
    {"o", "", 0xEA0C329Eu, 1, 1, 1, 1},
    {"over", "", 0x31F6520Fu, 1, 4, 1, 1},
    {"pan", "", 0x4F55EEECu, 1, 3, 1, 1},
    {"para", "", 0x6978182Bu, 1, 4, 1, 1},
    {"peri", "", 0xB4F039B7u, 1, 4, 1, 1},
    {"post", "", 0x89E7FA47u, 1, 4, 1, 1},
    {"pre", "", 0x4A7AB7E6u, 1, 3, 1, 1},
    {"pro", "", 0x507AC158u, 1, 3, 1, 1},
    {"pseudo", "", 0x89E439E7u, 1, 6, 1, 1},
    {"quasi", "", 0x60476F1Au, 1, 5, 1, 1},
    {"re", "", 0x58547550u, 1, 2, 1, 1},
    {"semi", "", 0x75597EA3u, 1, 4, 1, 1},
    {"sub", "", 0xDC4E3915u, 1, 3, 1, 1},
    {"super", "", 0xF77E01D4u, 1, 5, 1, 1},
    {"tri", "", 0x9C1D96DEu, 1, 3, 1, 1},
    {"u", "", 0xF00C3C10u, 1, 1, 1, 1},
    {"uh", "", 0x5B4330E8u, 1, 2, 1, 1},
    {"ultra", "", 0x18B071F5u, 1, 5, 1, 1},
    {"un", "", 0x61433A5Au, 1, 2, 1, 1},
    {"uni", "", 0x4FD49E49u, 1, 3, 1, 1},
    {"vice", "", 0xE9A08DD4u, 1, 4, 1, 1},
    {"x", "", 0xFD0C5087u, 1, 1, 1, 1},
};

static const uint16_t token_prefixes_slots[] = {
    0, 0, 1, 0, 0, 0, 0, 7, 49, 0, 0, 0,
    0, 0, 0, 24, 23, 29, 43, 0, 0, 40, 0, 0,
    0, 0, 22, 9, 37, 0, 28, 0, 0, 0, 11, 8,
    39, 0, 0, 0, 0, 26, 0, 31, 0, 3, 0, 0,
    0, 0, 25, 0, 0, 0, 0, 32, 0, 0, 0, 20,
    0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 33,
    14, 2, 4, 47, 0, 0, 0, 0, 38, 6, 0, 18,
    41, 48, 0, 0, 35, 0, 46, 0, 0, 0, 42, 0,
    12, 0, 10, 13, 5, 21, 34, 36, 44, 15, 16, 0,
    30, 0, 0, 0, 0, 0, 0, 19, 0, 45, 0, 0,
    0, 0, 0, 0, 27, 0, 0, 0,
};

static const lexicon token_prefixes_words = {token_prefixes_entries, token_prefixes_slots, 127};

#endif
