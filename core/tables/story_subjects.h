/* Made by tools/make_tables.py from core/data/story_subjects.txt; do not edit. */
#ifndef DESK_TABLE_STORY_SUBJECTS_H
#define DESK_TABLE_STORY_SUBJECTS_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[78];
    char text[5][128], past[8];
} story_subjects_table = {
    {
        {1248, 0x23176214u, 1, 7, 1, 1}, /* another */
        {1241, 0xAF32845Du, 1, 7, 1, 1}, /* anybody */
        {1234, 0xEFB03667u, 1, 6, 1, 1}, /* anyone */
        {1226, 0xEA81EEA2u, 1, 4, 1, 1}, /* both */
        {1216, 0x67A9C9D2u, 1, 8, 1, 1}, /* children */
        {1210, 0x70CFC0C3u, 1, 8, 1, 1}, /* congress */
        {1204, 0xCF30AB8Cu, 1, 12, 1, 1}, /* construction */
        {1202, 0x5AB19FECu, 1, 7, 1, 1}, /* council */
        {1195, 0x93497378u, 1, 4, 1, 1}, /* crew */
        {1185, 0xA20702F5u, 1, 5, 1, 1}, /* crime */
        {1176, 0xD872E2A5u, 1, 4, 1, 1}, /* data */
        {1166, 0xBD28BD4Du, 1, 5, 1, 1}, /* death */
        {1157, 0x9641CE23u, 1, 7, 1, 1}, /* defence */
        {1150, 0x761A8C53u, 1, 7, 1, 1}, /* defense */
        {1143, 0x93C5E9BEu, 1, 6, 1, 1}, /* demand */
        {1136, 0x147AA128u, 1, 4, 1, 1}, /* each */
        {1126, 0x9B80F214u, 1, 6, 1, 1}, /* either */
        {1118, 0xABBCB120u, 1, 9, 1, 1}, /* everybody */
        {1113, 0xD378DD78u, 1, 8, 1, 1}, /* everyone */
        {1107, 0xBD022A20u, 1, 10, 1, 1}, /* everything */
        {1103, 0xC21F2024u, 1, 8, 1, 1}, /* evidence */
        {1097, 0xB20295F9u, 1, 3, 1, 1}, /* few */
        {1086, 0x94DFA856u, 1, 10, 1, 1}, /* government */
        {1082, 0xD6BEC8A4u, 1, 4, 1, 1}, /* half */
        {1072, 0x213B65CBu, 1, 4, 1, 1}, /* here */
        {1062, 0x129ABBBFu, 1, 8, 1, 1}, /* industry */
        {1056, 0xFA5343F9u, 1, 9, 1, 1}, /* inflation */
        {1051, 0xF8B0B309u, 1, 5, 1, 1}, /* labor */
        {1042, 0xFF2CD2AAu, 1, 6, 1, 1}, /* labour */
        {1034, 0x216B57B8u, 1, 4, 1, 1}, /* less */
        {1024, 0xE7C742DFu, 1, 4, 1, 1}, /* life */
        {1014, 0xD52792D1u, 1, 4, 1, 1}, /* love */
        {1004, 0x234B0316u, 1, 10, 1, 1}, /* management */
        {1000, 0xE1978FA2u, 1, 4, 1, 1}, /* many */
        {990, 0xFC9ADF03u, 1, 5, 1, 1}, /* media */
        {981, 0xE85541E0u, 1, 4, 1, 1}, /* more */
        {971, 0xFB532132u, 1, 4, 1, 1}, /* most */
        {961, 0xD12FE57Cu, 1, 4, 1, 1}, /* much */
        {951, 0xA6563E8Au, 1, 6, 1, 1}, /* nature */
        {943, 0x992A04A8u, 1, 7, 1, 1}, /* neither */
        {936, 0xFB7F6C5Eu, 1, 6, 1, 1}, /* nobody */
        {928, 0xADA7AFDBu, 1, 4, 1, 1}, /* none */
        {918, 0x527DAE8Au, 1, 7, 1, 1}, /* nothing */
        {911, 0x9DB482F5u, 1, 10, 1, 1}, /* opposition */
        {907, 0x6F5386CAu, 1, 10, 1, 1}, /* parliament */
        {903, 0x963335EEu, 1, 6, 1, 1}, /* people */
        {896, 0xE2C119FBu, 1, 6, 1, 1}, /* police */
        {888, 0x01FCF9B4u, 1, 5, 1, 1}, /* press */
        {879, 0x0094FD1Au, 1, 10, 1, 1}, /* production */
        {875, 0xF053DB22u, 1, 11, 1, 1}, /* prosecution */
        {872, 0xCC909380u, 1, 6, 1, 1}, /* public */
        {864, 0x89A3B5D3u, 1, 4, 1, 1}, /* rain */
        {854, 0x62DBCECCu, 1, 8, 1, 1}, /* research */
        {848, 0x848317F2u, 1, 4, 1, 1}, /* snow */
        {838, 0xF3611C71u, 1, 4, 1, 1}, /* some */
        {828, 0x0F849041u, 1, 8, 1, 1}, /* somebody */
        {822, 0xB450D31Bu, 1, 7, 1, 1}, /* someone */
        {815, 0x7E47596Bu, 1, 9, 1, 1}, /* something */
        {810, 0x675CA4D1u, 1, 5, 1, 1}, /* staff */
        {801, 0x142CE44Fu, 1, 4, 1, 1}, /* talk */
        {791, 0xCB18332Cu, 1, 4, 1, 1}, /* that */
        {784, 0xB8EBD55Du, 1, 5, 1, 1}, /* there */
        {775, 0xD4EE4008u, 1, 5, 1, 1}, /* these */
        {766, 0xD822D4FFu, 1, 4, 1, 1}, /* they */
        {756, 0xDA2BD281u, 1, 4, 1, 1}, /* this */
        {746, 0xF8AA942Au, 1, 5, 1, 1}, /* those */
        {737, 0x5D3C9BE4u, 1, 4, 1, 1}, /* time */
        {727, 0x420372BEu, 1, 5, 1, 1}, /* today */
        {718, 0xAC3C2A26u, 1, 8, 1, 1}, /* tomorrow */
        {712, 0x51366E59u, 1, 5, 1, 1}, /* trade */
        {703, 0x318202C6u, 1, 7, 1, 1}, /* traffic */
        {696, 0x856E942Fu, 1, 4, 1, 1}, /* what */
        {686, 0x9E31996Fu, 1, 8, 1, 1}, /* whatever */
        {680, 0x08D2ECE2u, 1, 5, 1, 1}, /* which */
        {671, 0xD77362CFu, 1, 7, 1, 1}, /* whoever */
        {664, 0xC97160D1u, 1, 5, 1, 1}, /* women */
        {655, 0x5B98D260u, 1, 4, 1, 1}, /* work */
        {645, 0x63FE3327u, 1, 9, 1, 1}, /* yesterday */
    },
    {
        "another\000\000anybody\000\000anyone\000\000both\000\000children\000\000congress\000\000construction\000\000council\000\000crew\000\000crime\000\000data\000\000death\000\000defence\000\000defense\000\000demand\000",
        "each\000\000either\000\000everybody\000\000everyone\000\000everything\000\000evidence\000\000few\000\000government\000\000half\000\000here\000\000industry\000\000inflation\000\000labor\000\000labour\000\000less\000",
        "life\000\000love\000\000management\000\000many\000\000media\000\000more\000\000most\000\000much\000\000nature\000\000neither\000\000nobody\000\000none\000\000nothing\000\000opposition\000\000parliament\000\000people\000",
        "police\000\000press\000\000production\000\000prosecution\000\000public\000\000rain\000\000research\000\000snow\000\000some\000\000somebody\000\000someone\000\000something\000\000staff\000\000talk\000\000that\000",
        "there\000\000these\000\000they\000\000this\000\000those\000\000time\000\000today\000\000tomorrow\000\000trade\000\000traffic\000\000what\000\000whatever\000\000which\000\000whoever\000\000women\000\000work\000\000yesterday\000",
    },
    "",
};

static const uint16_t story_subjects_slots[] = {
    0, 0, 0, 35, 0, 0, 0, 0, 63, 28, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1, 17, 33, 0,
    0, 0, 49, 57, 0, 0, 0, 0, 18, 20, 50, 13,
    21, 0, 69, 78, 16, 0, 66, 0, 61, 0, 0, 72,
    0, 0, 37, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 56, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 12, 0, 60, 0, 0, 0, 14,
    0, 0, 23, 0, 0, 70, 0, 0, 0, 2, 41, 62,
    77, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 58,
    0, 0, 0, 73, 0, 55, 0, 0, 0, 0, 0, 0,
    9, 19, 0, 0, 38, 0, 0, 0, 51, 65, 0, 0,
    0, 0, 0, 0, 0, 0, 39, 43, 7, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4, 34, 24, 11, 0, 0,
    40, 0, 29, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    48, 0, 0, 0, 30, 0, 0, 0, 0, 0, 15, 26,
    68, 0, 0, 6, 0, 0, 71, 0, 0, 0, 45, 25,
    53, 0, 0, 75, 0, 32, 5, 52, 59, 76, 0, 0,
    0, 0, 0, 42, 0, 0, 0, 31, 36, 0, 74, 0,
    67, 0, 0, 0, 0, 0, 0, 0, 8, 0, 46, 0,
    0, 0, 54, 0, 0, 10, 44, 0, 0, 22, 27, 47,
    0, 0, 0, 64,
};

static const uint8_t story_subjects_filter[] = {
    0, 0, 0, 128, 0, 0, 0, 0, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 2, 0,
    0, 0, 1, 32, 0, 0, 0, 0, 32, 0, 128, 16, 64, 0, 32, 8, 1, 0, 128, 0, 64, 0, 0, 16,
    0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 32, 0, 1, 0, 0, 0, 8, 0, 0, 16, 0, 0, 4, 0, 0, 0, 32, 128, 0,
    4, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 8, 0, 0, 0, 16, 0, 128, 0, 0, 0, 0, 0, 0,
    80, 0, 0, 0, 64, 0, 0, 0, 64, 64, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 64, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 64, 64, 0, 0,
    16, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 20, 1,
    0, 0, 0, 8, 0, 0, 2, 0, 0, 0, 8, 2, 8, 0, 0, 64, 0, 72, 8, 16, 0, 0, 0, 0,
    0, 0, 0, 32, 0, 0, 0, 128, 128, 0, 1, 0, 4, 0, 0, 0, 0, 0, 0, 0, 4, 0, 16, 0,
    0, 0, 16, 0, 0, 48, 0, 0, 0, 160, 0, 128, 0, 0, 0, 64,
};

static const lexicon story_subjects_words = {story_subjects_table.entries, story_subjects_slots, story_subjects_filter, 255};

#endif
