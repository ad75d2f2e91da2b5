/* Made by tools/make_tables.py from core/data/figure_nouns.txt; do not edit. */
#ifndef DESK_TABLE_FIGURE_NOUNS_H
#define DESK_TABLE_FIGURE_NOUNS_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[80];
    char text[7][128], past[8];
} figure_nouns_table = {
    {
        {1280, 0xF686A673u, 1, 8, 1, 1}, /* aircraft */
        {1274, 0x28A723A3u, 1, 6, 1, 1}, /* alumni */
        {1266, 0x5BA83936u, 1, 8, 1, 1}, /* bacteria */
        {1260, 0x900C5A40u, 1, 5, 1, 1}, /* bison */
        {1251, 0xFCC32EA1u, 1, 11, 1, 1}, /* businessmen */
        {1248, 0x07630A80u, 1, 14, 1, 1}, /* businesspeople */
        {1248, 0xCE99F967u, 1, 13, 1, 1}, /* businesswomen */
        {1247, 0x523FE015u, 1, 5, 1, 1}, /* cacti */
        {1238, 0x6DF0DD6Eu, 1, 6, 1, 1}, /* cattle */
        {1230, 0xA13DB2A5u, 1, 7, 1, 1}, /* cavalry */
        {1223, 0x67A9C9D2u, 1, 8, 1, 1}, /* children */
        {1217, 0xF9D0DCA5u, 1, 6, 1, 1}, /* clergy */
        {1216, 0x65FE37CBu, 1, 9, 1, 1}, /* clergymen */
        {1211, 0x640A2109u, 1, 11, 1, 1}, /* congressmen */
        {1208, 0xED6C21C4u, 1, 10, 1, 1}, /* councilmen */
        {1204, 0x0285CE66u, 1, 9, 1, 1}, /* craftsmen */
        {1199, 0x93497378u, 1, 4, 1, 1}, /* crew */
        {1189, 0x6D22083Cu, 1, 8, 1, 1}, /* criteria */
        {1183, 0xD872E2A5u, 1, 4, 1, 1}, /* data */
        {1173, 0xCBF2DB1Fu, 1, 8, 1, 1}, /* deceased */
        {1167, 0x9BE98F95u, 1, 4, 1, 1}, /* deer */
        {1157, 0x65885D9Du, 1, 3, 1, 1}, /* elk */
        {1146, 0xE5B8B1D1u, 1, 10, 1, 1}, /* englishmen */
        {1142, 0xBB357F55u, 1, 4, 1, 1}, /* feet */
        {1132, 0x5260EF4Fu, 1, 7, 1, 1}, /* firemen */
        {1125, 0xAFAD8963u, 1, 4, 1, 1}, /* fish */
        {1120, 0x32813A48u, 1, 9, 1, 1}, /* fishermen */
        {1115, 0x1E528193u, 1, 4, 1, 1}, /* folk */
        {1105, 0x8DD97A2Bu, 1, 9, 1, 1}, /* frenchmen */
        {1100, 0x56C19D96u, 1, 5, 1, 1}, /* fungi */
        {1091, 0x95150AA0u, 1, 5, 1, 1}, /* geese */
        {1082, 0xB6C3D450u, 1, 9, 1, 1}, /* gentlemen */
        {1077, 0x33ADDEEAu, 1, 13, 1, 1}, /* grandchildren */
        {1076, 0x7E778B4Bu, 1, 6, 1, 1}, /* gunmen */
        {1068, 0x44C3C576u, 1, 8, 1, 1}, /* horsemen */
        {1062, 0x628822B9u, 1, 10, 1, 1}, /* hovercraft */
        {1058, 0x2DC455C0u, 1, 8, 1, 1}, /* infantry */
        {1052, 0xD9D4622Au, 1, 8, 1, 1}, /* irishmen */
        {1046, 0x8A9845B0u, 1, 6, 1, 1}, /* larvae */
        {1040, 0x68F8C7A3u, 1, 9, 1, 1}, /* livestock */
        {1035, 0xFC9ADF03u, 1, 5, 1, 1}, /* media */
        {1026, 0xC9AD5A6Bu, 1, 3, 1, 1}, /* men */
        {1015, 0x5A69615Fu, 1, 4, 1, 1}, /* mice */
        {1005, 0x0AC453F6u, 1, 10, 1, 1}, /* militiamen */
        {1001, 0x5D258DA6u, 1, 5, 1, 1}, /* moose */
        {992, 0x243F0D21u, 1, 6, 1, 1}, /* nuclei */
        {984, 0xE3D0A347u, 1, 9, 1, 1}, /* offspring */
        {979, 0x06E2E3E1u, 1, 9, 1, 1}, /* passersby */
        {974, 0x963335EEu, 1, 6, 1, 1}, /* people */
        {966, 0xC7BD41A3u, 1, 9, 1, 1}, /* personnel */
        {961, 0x6168FE0Cu, 1, 9, 1, 1}, /* phenomena */
        {956, 0xE2C119FBu, 1, 6, 1, 1}, /* police */
        {948, 0x2895E931u, 1, 9, 1, 1}, /* policemen */
        {944, 0x683C2E57u, 1, 11, 1, 1}, /* policewomen */
        {941, 0x760860D2u, 1, 7, 1, 1}, /* poultry */
        {934, 0x0BC1E48Cu, 1, 11, 1, 1}, /* salespeople */
        {931, 0x39B3175Fu, 1, 6, 1, 1}, /* salmon */
        {923, 0x8B5722F6u, 1, 14, 1, 1}, /* schoolchildren */
        {923, 0x0AB8AFE4u, 1, 6, 1, 1}, /* seamen */
        {915, 0xB242D82Cu, 1, 10, 1, 1}, /* servicemen */
        {911, 0x0D3D9D22u, 1, 12, 1, 1}, /* servicewomen */
        {909, 0x07CC25F4u, 1, 5, 1, 1}, /* sheep */
        {900, 0xBCBCC31Au, 1, 6, 1, 1}, /* shrimp */
        {892, 0x8BCB1681u, 1, 10, 1, 1}, /* spacecraft */
        {896, 0xFA6F8332u, 1, 10, 1, 1}, /* spectacles */
        {892, 0x6C8FFCFCu, 1, 9, 1, 1}, /* spokesmen */
        {887, 0x7106AFD7u, 1, 12, 1, 1}, /* spokespeople */
        {885, 0xE0A538B9u, 1, 12, 1, 1}, /* sportspeople */
        {883, 0x675CA4D1u, 1, 5, 1, 1}, /* staff */
        {874, 0x252E6DC8u, 1, 12, 1, 1}, /* stepchildren */
        {872, 0x80BF68ACu, 1, 7, 1, 1}, /* stimuli */
        {865, 0xB245EA23u, 1, 5, 1, 1}, /* swine */
        {856, 0xC944EA21u, 1, 5, 1, 1}, /* teeth */
        {847, 0x4AFC1D01u, 1, 11, 1, 1}, /* townspeople */
        {844, 0xCAFDD113u, 1, 12, 1, 1}, /* tribespeople */
        {848, 0xA49FBAB5u, 1, 5, 1, 1}, /* trout */
        {839, 0xC385A252u, 1, 10, 1, 1}, /* watercraft */
        {835, 0xC97160D1u, 1, 5, 1, 1}, /* women */
        {826, 0x71582628u, 1, 7, 1, 1}, /* workmen */
        {819, 0x592C64F0u, 1, 5, 1, 1}, /* youth */
    },
    {
        "aircraft\000\000alumni\000\000bacteria\000\000bison\000\000businessmen\000\000businesspeople\000\000businesswomen\000\000cacti\000\000cattle\000\000cavalry\000\000children\000\000clergy\000",
        "clergymen\000\000congressmen\000\000councilmen\000\000craftsmen\000\000crew\000\000criteria\000\000data\000\000deceased\000\000deer\000\000elk\000\000englishmen\000\000feet\000\000firemen\000\000fish\000",
        "fishermen\000\000folk\000\000frenchmen\000\000fungi\000\000geese\000\000gentlemen\000\000grandchildren\000\000gunmen\000\000horsemen\000\000hovercraft\000\000infantry\000\000irishmen\000\000larvae\000",
        "livestock\000\000media\000\000men\000\000mice\000\000militiamen\000\000moose\000\000nuclei\000\000offspring\000\000passersby\000\000people\000\000personnel\000\000phenomena\000\000police\000\000policemen\000",
        "policewomen\000\000poultry\000\000salespeople\000\000salmon\000\000schoolchildren\000\000seamen\000\000servicemen\000\000servicewomen\000\000sheep\000\000shrimp\000\000spacecraft\000",
        "spectacles\000\000spokesmen\000\000spokespeople\000\000sportspeople\000\000staff\000\000stepchildren\000\000stimuli\000\000swine\000\000teeth\000\000townspeople\000\000tribespeople\000",
        "trout\000\000watercraft\000\000women\000\000workmen\000\000youth\000",
    },
    "",
};

static const uint16_t figure_nouns_slots[] = {
    0, 74, 0, 41, 0, 0, 0, 0, 0, 14, 0, 0,
    51, 0, 0, 0, 0, 0, 0, 75, 0, 8, 0, 0,
    0, 0, 63, 0, 0, 0, 0, 20, 0, 46, 61, 72,
    73, 0, 0, 0, 79, 0, 38, 29, 60, 0, 0, 0,
    0, 53, 65, 0, 0, 0, 3, 0, 0, 0, 0, 0,
    18, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 47,
    27, 0, 0, 34, 0, 0, 0, 25, 32, 0, 77, 0,
    0, 24, 0, 54, 0, 0, 0, 0, 0, 0, 0, 43,
    57, 0, 0, 26, 0, 0, 16, 7, 0, 0, 0, 42,
    0, 0, 9, 0, 0, 0, 0, 1, 0, 0, 35, 0,
    17, 0, 0, 0, 0, 0, 0, 0, 6, 64, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 56, 0, 0, 0,
    0, 0, 0, 28, 0, 21, 30, 0, 0, 0, 0, 0,
    0, 22, 0, 0, 31, 5, 0, 2, 40, 10, 12, 19,
    45, 50, 0, 0, 71, 0, 0, 0, 39, 0, 0, 0,
    0, 76, 0, 0, 0, 36, 68, 0, 0, 0, 0, 0,
    37, 0, 0, 0, 15, 0, 0, 0, 70, 0, 0, 13,
    0, 0, 0, 0, 0, 23, 11, 55, 69, 78, 0, 67,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0,
    59, 0, 0, 0, 0, 0, 33, 0, 0, 0, 49, 0,
    80, 0, 0, 0, 62, 0, 44, 58, 0, 0, 0, 52,
    66, 0, 0, 0,
};

static const uint8_t figure_nouns_filter[] = {
    0, 4, 0, 128, 0, 0, 0, 0, 0, 8, 0, 0, 8, 0, 0, 0, 0, 0, 0, 64, 0, 4, 0, 0,
    0, 0, 32, 0, 0, 0, 0, 64, 0, 66, 1, 32, 0, 0, 0, 0, 8, 0, 64, 16, 32, 0, 0, 0,
    0, 2, 128, 0, 0, 0, 4, 0, 0, 0, 0, 0, 8, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 128,
    2, 0, 0, 8, 0, 0, 0, 4, 32, 0, 64, 0, 0, 32, 0, 8, 0, 0, 0, 0, 0, 0, 0, 6,
    0, 0, 0, 32, 0, 0, 1, 64, 0, 0, 0, 64, 0, 0, 8, 0, 0, 0, 0, 128, 0, 0, 4, 0,
    16, 0, 0, 0, 0, 0, 0, 0, 1, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0,
    0, 0, 0, 1, 0, 16, 4, 0, 0, 0, 0, 0, 0, 8, 0, 0, 16, 128, 0, 74, 0, 224, 4, 0,
    0, 0, 0, 0, 16, 0, 0, 0, 16, 0, 0, 0, 0, 32, 0, 0, 0, 136, 0, 0, 0, 0, 0, 0,
    2, 0, 0, 0, 128, 0, 0, 0, 2, 0, 0, 8, 0, 0, 0, 0, 0, 200, 8, 0, 0, 0, 0, 8,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 16, 0,
    4, 0, 0, 0, 1, 0, 17, 0, 0, 0, 0, 128, 8, 0, 0, 0,
};

static const lexicon figure_nouns_words = {figure_nouns_table.entries, figure_nouns_slots, figure_nouns_filter, 255};

#endif
