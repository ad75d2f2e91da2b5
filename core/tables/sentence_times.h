/* Made by tools/make_tables.py from core/data/sentence_times.txt; do not edit. */
#ifndef DESK_TABLE_SENTENCE_TIMES_H
#define DESK_TABLE_SENTENCE_TIMES_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[44];
    char text[3][128], past[8];
} sentence_times_table = {
    {
        {704, 0xF31EA7F7u, 1, 5, 1, 1}, /* april */
        {695, 0xD3E6E4CDu, 1, 8, 1, 1}, /* atlantic */
        {689, 0x17C6537Cu, 1, 6, 1, 1}, /* august */
        {681, 0x9D548BA5u, 1, 7, 1, 1}, /* beijing */
        {674, 0x64E48062u, 1, 3, 1, 1}, /* bst */
        {663, 0xF87C94C2u, 1, 3, 1, 1}, /* cdt */
        {652, 0xDD19F55Au, 1, 7, 1, 1}, /* central */
        {645, 0xF67ED033u, 1, 3, 1, 1}, /* cet */
        {634, 0xFA472985u, 1, 3, 1, 1}, /* cst */
        {623, 0x16FF797Eu, 1, 8, 1, 1}, /* december */
        {617, 0x2A1DCB3Fu, 1, 7, 1, 1}, /* eastern */
        {610, 0x7674F0A8u, 1, 3, 1, 1}, /* edt */
        {599, 0x7899C4A7u, 1, 3, 1, 1}, /* est */
        {588, 0x631063ABu, 1, 4, 1, 1}, /* est. */
        {578, 0x471A6EFCu, 1, 2, 1, 1}, /* et */
        {566, 0x5B8CC813u, 1, 8, 1, 1}, /* february */
        {560, 0x49B74432u, 1, 6, 1, 1}, /* friday */
        {552, 0x442015DFu, 1, 3, 1, 1}, /* gmt */
        {544, 0xFB1233BBu, 1, 9, 1, 1}, /* greenwich */
        {539, 0x8409B5B3u, 1, 3, 1, 1}, /* ist */
        {528, 0x168C26DDu, 1, 7, 1, 1}, /* january */
        {521, 0xDBCB325Au, 1, 3, 1, 1}, /* jst */
        {510, 0x9A3D08FFu, 1, 4, 1, 1}, /* july */
        {500, 0x82416065u, 1, 4, 1, 1}, /* june */
        {490, 0x9C436708u, 1, 5, 1, 1}, /* local */
        {481, 0x703B8B1Fu, 1, 6, 1, 1}, /* london */
        {473, 0xEE89E0F0u, 1, 5, 1, 1}, /* march */
        {464, 0xD6A2E186u, 1, 3, 1, 1}, /* may */
        {453, 0x4CFA1739u, 1, 6, 1, 1}, /* monday */
        {445, 0x1B3D0989u, 1, 6, 1, 1}, /* moscow */
        {437, 0x49CBE0A2u, 1, 8, 1, 1}, /* mountain */
        {431, 0x4794261Fu, 1, 8, 1, 1}, /* november */
        {425, 0xBC493C67u, 1, 7, 1, 1}, /* october */
        {418, 0x95BF4618u, 1, 7, 1, 1}, /* pacific */
        {411, 0x574DACBFu, 1, 3, 1, 1}, /* pdt */
        {400, 0x55788AA0u, 1, 3, 1, 1}, /* pst */
        {389, 0x121CF816u, 1, 8, 1, 1}, /* saturday */
        {383, 0x0F8A5260u, 1, 9, 1, 1}, /* september */
        {378, 0xA429A0D9u, 1, 6, 1, 1}, /* sunday */
        {370, 0x121EE9B7u, 1, 8, 1, 1}, /* thursday */
        {364, 0x95484EF9u, 1, 5, 1, 1}, /* tokyo */
        {355, 0x26285D10u, 1, 7, 1, 1}, /* tuesday */
        {348, 0x3D93DA9Du, 1, 3, 1, 1}, /* utc */
        {337, 0xC39645D7u, 1, 9, 1, 1}, /* wednesday */
    },
    {
        "april\000\000atlantic\000\000august\000\000beijing\000\000bst\000\000cdt\000\000central\000\000cet\000\000cst\000\000december\000\000eastern\000\000edt\000\000est\000\000est.\000\000et\000\000february\000\000friday\000\000gmt\000",
        "greenwich\000\000ist\000\000january\000\000jst\000\000july\000\000june\000\000local\000\000london\000\000march\000\000may\000\000monday\000\000moscow\000\000mountain\000\000november\000\000october\000\000pacific\000\000pdt\000",
        "pst\000\000saturday\000\000september\000\000sunday\000\000thursday\000\000tokyo\000\000tuesday\000\000utc\000\000wednesday\000",
    },
    "",
};

static const uint16_t sentence_times_slots[] = {
    0, 0, 0, 0, 0, 9, 28, 0, 25, 30, 0, 0,
    0, 0, 0, 0, 42, 0, 0, 16, 0, 0, 37, 0,
    34, 0, 0, 0, 0, 43, 0, 26, 32, 36, 31, 0,
    0, 4, 0, 13, 12, 0, 0, 14, 0, 0, 0, 0,
    0, 0, 17, 8, 20, 0, 0, 40, 0, 29, 0, 19,
    0, 0, 0, 11, 35, 0, 6, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 44, 0, 39, 7, 22, 0, 21, 0, 18,
    38, 0, 5, 0, 0, 24, 0, 33, 0, 0, 0, 0,
    0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 1,
    0, 41, 0, 0, 3, 15, 10, 23,
};

static const uint8_t sentence_times_filter[] = {
    0, 0, 0, 0, 0, 128, 64, 0, 16, 1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 4, 0, 0, 1, 0,
    16, 0, 0, 0, 0, 2, 0, 12, 4, 0, 4, 0, 0, 16, 0, 8, 8, 0, 0, 8, 0, 0, 0, 0,
    0, 0, 4, 144, 0, 0, 0, 1, 0, 4, 0, 128, 0, 0, 0, 6, 0, 0, 128, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 32, 64, 0, 0, 1, 0, 4,
    1, 0, 8, 0, 0, 16, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 128,
    0, 16, 0, 0, 5, 0, 1, 16,
};

static const lexicon sentence_times_words = {sentence_times_table.entries, sentence_times_slots, sentence_times_filter, 127};

#endif
