/* Made by tools/make_tables.py from core/data/sentence_cues.txt; do not edit. */
#ifndef DESK_TABLE_SENTENCE_CUES_H
#define DESK_TABLE_SENTENCE_CUES_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[41];
    char text[3][128], past[8];
} sentence_cues_table = {
    {
        {656, 0x0B2656E5u, 1, 5, 1, 1}, /* added */
        {647, 0x41D76105u, 1, 4, 1, 1}, /* adds */
        {637, 0x0E6D6D83u, 1, 8, 1, 1}, /* admitted */
        {631, 0x4FF7BC0Au, 1, 9, 1, 1}, /* announced */
        {626, 0x1040F89Eu, 1, 8, 1, 1}, /* answered */
        {620, 0x68A2DE97u, 1, 6, 1, 1}, /* argued */
        {612, 0xA87F8823u, 1, 5, 1, 1}, /* asked */
        {603, 0x03B496B3u, 1, 4, 1, 1}, /* asks */
        {593, 0xB8B8042Eu, 1, 7, 1, 1}, /* claimed */
        {586, 0x81E36924u, 1, 9, 1, 1}, /* concluded */
        {581, 0x773C8C60u, 1, 9, 1, 1}, /* continued */
        {576, 0x911A6FEAu, 1, 5, 1, 1}, /* cried */
        {567, 0x580E6AB3u, 1, 8, 1, 1}, /* declared */
        {561, 0x27551CBFu, 1, 8, 1, 1}, /* demanded */
        {560, 0x6001F575u, 1, 9, 1, 1}, /* exclaimed */
        {555, 0xACAA9D0Du, 1, 9, 1, 1}, /* explained */
        {550, 0x05A098B4u, 1, 8, 1, 1}, /* insisted */
        {544, 0xB78C1186u, 1, 5, 1, 1}, /* joked */
        {535, 0xF751D6A8u, 1, 8, 1, 1}, /* murmured */
        {529, 0x664935DDu, 1, 8, 1, 1}, /* muttered */
        {523, 0x8E81701Bu, 1, 5, 1, 1}, /* noted */
        {514, 0x799E5CC6u, 1, 6, 1, 1}, /* posted */
        {506, 0xE95825B1u, 1, 8, 1, 1}, /* recalled */
        {500, 0xA5C9C0E8u, 1, 8, 1, 1}, /* remarked */
        {494, 0x0ACAF336u, 1, 7, 1, 1}, /* replied */
        {487, 0xFDCADEBFu, 1, 7, 1, 1}, /* replies */
        {480, 0x50DEABA7u, 1, 9, 1, 1}, /* responded */
        {480, 0xBC03351Cu, 1, 4, 1, 1}, /* said */
        {470, 0xC91C7E60u, 1, 3, 1, 1}, /* say */
        {459, 0xAADA77E9u, 1, 4, 1, 1}, /* says */
        {449, 0xF35DF7F3u, 1, 7, 1, 1}, /* shouted */
        {442, 0xC7729BD6u, 1, 6, 1, 1}, /* stated */
        {434, 0xA8BB1E03u, 1, 5, 1, 1}, /* tells */
        {425, 0x576CC974u, 1, 4, 1, 1}, /* told */
        {415, 0x877B707Bu, 1, 7, 1, 1}, /* tweeted */
        {408, 0x4AA7A148u, 1, 6, 1, 1}, /* warned */
        {400, 0xE4B6F834u, 1, 9, 1, 1}, /* whispered */
        {395, 0xC735693Bu, 1, 8, 1, 1}, /* wondered */
        {389, 0x85CC96FDu, 1, 6, 1, 1}, /* writes */
        {381, 0xE90B99B6u, 1, 5, 1, 1}, /* wrote */
        {372, 0x16B07482u, 1, 6, 1, 1}, /* yelled */
    },
    {
        "added\000\000adds\000\000admitted\000\000announced\000\000answered\000\000argued\000\000asked\000\000asks\000\000claimed\000\000concluded\000\000continued\000\000cried\000\000declared\000\000demanded\000",
        "exclaimed\000\000explained\000\000insisted\000\000joked\000\000murmured\000\000muttered\000\000noted\000\000posted\000\000recalled\000\000remarked\000\000replied\000\000replies\000\000responded\000",
        "said\000\000say\000\000says\000\000shouted\000\000stated\000\000tells\000\000told\000\000tweeted\000\000warned\000\000whispered\000\000wondered\000\000writes\000\000wrote\000\000yelled\000",
    },
    "",
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

static const lexicon sentence_cues_words = {sentence_cues_table.entries, sentence_cues_slots, sentence_cues_filter, 127};

#endif
