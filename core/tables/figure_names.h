/* Made by tools/make_tables.py from core/data/figure_names.txt; do not edit. */
#ifndef DESK_TABLE_FIGURE_NAMES_H
#define DESK_TABLE_FIGURE_NAMES_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[120];
    char text[8][128], past[8];
} figure_names_table = {
    {
        {1920, 0xF65478E7u, 1, 6, 1, 1}, /* airbus */
        {1912, 0x149AC294u, 1, 9, 1, 1}, /* amendment */
        {1907, 0xFA1B0B2Cu, 1, 7, 1, 1}, /* android */
        {1900, 0xB89264ADu, 1, 5, 1, 1}, /* annex */
        {1891, 0xB1C2CE91u, 1, 9, 1, 1}, /* apartment */
        {1886, 0x83D7B5AAu, 1, 6, 1, 1}, /* apollo */
        {1878, 0x5A3BCB20u, 1, 8, 1, 1}, /* appendix */
        {1872, 0x9B0F2144u, 1, 4, 1, 1}, /* area */
        {1862, 0x17676759u, 1, 7, 1, 1}, /* article */
        {1855, 0x746683CCu, 1, 4, 1, 1}, /* audi */
        {1845, 0xC049C799u, 1, 9, 1, 1}, /* battalion */
        {1840, 0x57BF9B12u, 1, 3, 1, 1}, /* bbc */
        {1829, 0x73C205BDu, 1, 3, 1, 1}, /* bmw */
        {1818, 0x5676F39Fu, 1, 6, 1, 1}, /* boeing */
        {1810, 0xC1948A38u, 1, 4, 1, 1}, /* book */
        {1808, 0x481F4E63u, 1, 7, 1, 1}, /* brigade */
        {1801, 0x4288E94Cu, 1, 5, 1, 1}, /* catch */
        {1792, 0xCF2F4271u, 1, 8, 1, 1}, /* category */
        {1786, 0x21C252A4u, 1, 7, 1, 1}, /* channel */
        {1779, 0x29F4E852u, 1, 7, 1, 1}, /* chapter */
        {1772, 0xAB3E0BFFu, 1, 5, 1, 1}, /* class */
        {1763, 0x01E55E28u, 1, 6, 1, 1}, /* clause */
        {1755, 0xE0D7CDAEu, 1, 5, 1, 1}, /* covid */
        {1746, 0xE44F21FDu, 1, 3, 1, 1}, /* day */
        {1735, 0x561CC530u, 1, 2, 1, 1}, /* dc */
        {1723, 0xBF46AAAFu, 1, 8, 1, 1}, /* district */
        {1717, 0xD48432E6u, 1, 8, 1, 1}, /* division */
        {1711, 0x40EB5A9Au, 1, 4, 1, 1}, /* dock */
        {1701, 0xF107BBD2u, 1, 7, 1, 1}, /* episode */
        {1694, 0xCDED1A85u, 1, 4, 1, 1}, /* exit */
        {1684, 0x8FA4F4CAu, 1, 8, 1, 1}, /* explorer */
        {1680, 0xC326F4C5u, 1, 4, 1, 1}, /* expo */
        {1670, 0xC1ABEEA8u, 1, 6, 1, 1}, /* falcon */
        {1662, 0x1E37F00Eu, 1, 7, 1, 1}, /* ferrari */
        {1655, 0x00FCF84Bu, 1, 5, 1, 1}, /* fibre */
        {1646, 0x61A6D509u, 1, 6, 1, 1}, /* figure */
        {1638, 0xCEEAC39Au, 1, 4, 1, 1}, /* flat */
        {1628, 0xE94AEBC3u, 1, 6, 1, 1}, /* flight */
        {1620, 0xDDA62331u, 1, 8, 1, 1}, /* footnote */
        {1614, 0x798FBC5Du, 1, 7, 1, 1}, /* formula */
        {1607, 0x7EFBBB11u, 1, 6, 1, 1}, /* galaxy */
        {1599, 0x1660EB12u, 1, 4, 1, 1}, /* gate */
        {1589, 0x9B9289B3u, 1, 5, 1, 1}, /* gates */
        {1580, 0xBC466E34u, 1, 5, 1, 1}, /* grade */
        {1571, 0x9175352Eu, 1, 6, 1, 1}, /* hangar */
        {1563, 0x93FF431Cu, 1, 7, 1, 1}, /* highway */
        {1556, 0xA0AD33EAu, 1, 10, 1, 1}, /* interstate */
        {1552, 0x80EB9BE6u, 1, 3, 1, 1}, /* ios */
        {1541, 0x656C6180u, 1, 6, 1, 1}, /* iphone */
        {1533, 0x83F86C92u, 1, 3, 1, 1}, /* itv */
        {1522, 0xABA6DA4Du, 1, 8, 1, 1}, /* junction */
        {1516, 0x75A98F9Au, 1, 9, 1, 1}, /* junctions */
        {1511, 0x6EEA382Fu, 1, 4, 1, 1}, /* lane */
        {1501, 0x9B99E7DDu, 1, 5, 1, 1}, /* level */
        {1492, 0x17DB1627u, 1, 4, 1, 1}, /* line */
        {1482, 0xE4166335u, 1, 6, 1, 1}, /* locker */
        {1474, 0xC49FB0C0u, 1, 4, 1, 1}, /* mach */
        {1464, 0xC77AE4A0u, 1, 4, 1, 1}, /* mark */
        {1454, 0x8689DBBCu, 1, 5, 1, 1}, /* mazda */
        {1445, 0xC08F372Cu, 1, 3, 1, 1}, /* mig */
        {1434, 0x5E2E1AE9u, 1, 2, 1, 1}, /* mk */
        {1422, 0xB08B665Au, 1, 5, 1, 1}, /* model */
        {1413, 0x62366FFAu, 1, 2, 1, 1}, /* no */
        {1401, 0x6FB20ABCu, 1, 3, 1, 1}, /* no. */
        {1390, 0x24B194ABu, 1, 3, 1, 1}, /* nos */
        {1379, 0x1BD670A0u, 1, 6, 1, 1}, /* number */
        {1376, 0x815DFA76u, 1, 4, 1, 1}, /* page */
        {1366, 0x8FFA6139u, 1, 9, 1, 1}, /* paragraph */
        {1361, 0x91A7047Eu, 1, 7, 1, 1}, /* peugeot */
        {1354, 0xD98031F8u, 1, 5, 1, 1}, /* phase */
        {1345, 0x0B511345u, 1, 4, 1, 1}, /* pier */
        {1335, 0xE912C95Du, 1, 7, 1, 1}, /* pioneer */
        {1328, 0x2A4A32B2u, 1, 8, 1, 1}, /* platform */
        {1322, 0x53CDE5D3u, 1, 9, 1, 1}, /* platforms */
        {1317, 0x842E96B9u, 1, 11, 1, 1}, /* playstation */
        {1314, 0x5D2040E3u, 1, 7, 1, 1}, /* porsche */
        {1307, 0xD93E11F8u, 1, 4, 1, 1}, /* prop */
        {1297, 0xD84B8AEBu, 1, 11, 1, 1}, /* proposition */
        {1294, 0xFB2805B5u, 1, 8, 1, 1}, /* protocol */
        {1288, 0x11DEC1FCu, 1, 5, 1, 1}, /* psalm */
        {1280, 0x0FCEFF97u, 1, 6, 1, 1}, /* python */
        {1272, 0xAE401EB4u, 1, 5, 1, 1}, /* radio */
        {1263, 0xF50CE8F8u, 1, 8, 1, 1}, /* regiment */
        {1257, 0x031AFE7Du, 1, 6, 1, 1}, /* region */
        {1249, 0x1D215C8Fu, 1, 10, 1, 1}, /* resolution */
        {1245, 0x37FD327Au, 1, 4, 1, 1}, /* room */
        {1235, 0x321ABF1Eu, 1, 5, 1, 1}, /* route */
        {1226, 0x0FEE3171u, 1, 6, 1, 1}, /* runway */
        {1218, 0xAA26CFCCu, 1, 8, 1, 1}, /* schedule */
        {1212, 0xCC628958u, 1, 6, 1, 1}, /* season */
        {1204, 0xFCDD0CCCu, 1, 7, 1, 1}, /* section */
        {1197, 0xCEFB10ADu, 1, 8, 1, 1}, /* sections */
        {1191, 0xE691818Fu, 1, 6, 1, 1}, /* sector */
        {1183, 0xA0AD7F47u, 1, 8, 1, 1}, /* shenzhou */
        {1177, 0x19ACE4D5u, 1, 5, 1, 1}, /* soyuz */
        {1168, 0x501436A4u, 1, 8, 1, 1}, /* squadron */
        {1162, 0x885A9A2Du, 1, 5, 1, 1}, /* stage */
        {1153, 0xAA499345u, 1, 8, 1, 1}, /* starlink */
        {1147, 0xBF5FCD03u, 1, 6, 1, 1}, /* studio */
        {1139, 0x99D6137Fu, 1, 5, 1, 1}, /* suite */
        {1130, 0x4A9C9BDFu, 1, 5, 1, 1}, /* table */
        {1121, 0x99F40AB1u, 1, 8, 1, 1}, /* terminal */
        {1115, 0x1D2CEF66u, 1, 9, 1, 1}, /* terminals */
        {1110, 0x5C51B509u, 1, 4, 1, 1}, /* tier */
        {1100, 0x9865B509u, 1, 5, 1, 1}, /* title */
        {1091, 0x558081B1u, 1, 4, 1, 1}, /* tram */
        {1081, 0x4C4557E2u, 1, 2, 1, 1}, /* tu */
        {1069, 0x5127F14Du, 1, 4, 1, 1}, /* type */
        {1059, 0xE8B51A07u, 1, 4, 1, 1}, /* unit */
        {1049, 0xB2BF5272u, 1, 5, 1, 1}, /* verse */
        {1040, 0x642E1793u, 1, 6, 1, 1}, /* verses */
        {1040, 0x4671AE97u, 1, 7, 1, 1}, /* version */
        {1033, 0x2EE0698Fu, 1, 6, 1, 1}, /* volume */
        {1025, 0xC056A6A6u, 1, 7, 1, 1}, /* voyager */
        {1018, 0x17E2C385u, 1, 3, 1, 1}, /* war */
        {1007, 0x7AFA5B33u, 1, 4, 1, 1}, /* ward */
        {997, 0xD5C6965Du, 1, 4, 1, 1}, /* week */
        {987, 0xD59726EAu, 1, 7, 1, 1}, /* windows */
        {980, 0x7FD6E458u, 1, 4, 1, 1}, /* xbox */
        {970, 0x0390DC47u, 1, 4, 1, 1}, /* zone */
    },
    {
        "airbus\000\000amendment\000\000android\000\000annex\000\000apartment\000\000apollo\000\000appendix\000\000area\000\000article\000\000audi\000\000battalion\000\000bbc\000\000bmw\000\000boeing\000\000book\000",
        "brigade\000\000catch\000\000category\000\000channel\000\000chapter\000\000class\000\000clause\000\000covid\000\000day\000\000dc\000\000district\000\000division\000\000dock\000\000episode\000\000exit\000\000explorer\000",
        "expo\000\000falcon\000\000ferrari\000\000fibre\000\000figure\000\000flat\000\000flight\000\000footnote\000\000formula\000\000galaxy\000\000gate\000\000gates\000\000grade\000\000hangar\000\000highway\000\000interstate\000",
        "ios\000\000iphone\000\000itv\000\000junction\000\000junctions\000\000lane\000\000level\000\000line\000\000locker\000\000mach\000\000mark\000\000mazda\000\000mig\000\000mk\000\000model\000\000no\000\000no.\000\000nos\000\000number\000",
        "page\000\000paragraph\000\000peugeot\000\000phase\000\000pier\000\000pioneer\000\000platform\000\000platforms\000\000playstation\000\000porsche\000\000prop\000\000proposition\000\000protocol\000\000psalm\000",
        "python\000\000radio\000\000regiment\000\000region\000\000resolution\000\000room\000\000route\000\000runway\000\000schedule\000\000season\000\000section\000\000sections\000\000sector\000\000shenzhou\000\000soyuz\000",
        "squadron\000\000stage\000\000starlink\000\000studio\000\000suite\000\000table\000\000terminal\000\000terminals\000\000tier\000\000title\000\000tram\000\000tu\000\000type\000\000unit\000\000verse\000\000verses\000",
        "version\000\000volume\000\000voyager\000\000war\000\000ward\000\000week\000\000windows\000\000xbox\000\000zone\000",
    },
    "",
};

static const uint16_t figure_names_slots[] = {
    0, 0, 0, 99, 0, 0, 0, 109, 0, 36, 104, 105,
    0, 0, 34, 0, 0, 41, 12, 42, 0, 0, 0, 0,
    0, 0, 0, 0, 46, 0, 87, 0, 7, 0, 0, 0,
    0, 0, 0, 55, 22, 0, 0, 0, 3, 60, 45, 53,
    25, 39, 97, 116, 44, 56, 0, 0, 15, 68, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 8, 71, 98, 94,
    120, 0, 0, 35, 17, 51, 108, 0, 0, 0, 20, 0,
    0, 0, 0, 0, 90, 9, 62, 119, 0, 40, 72, 117,
    0, 0, 0, 16, 0, 0, 103, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 18, 88, 110, 0, 0, 67, 0,
    0, 0, 86, 0, 0, 84, 69, 100, 49, 0, 0, 0,
    0, 30, 115, 0, 0, 0, 0, 0, 0, 0, 0, 85,
    93, 5, 50, 111, 2, 113, 0, 81, 112, 11, 28, 37,
    52, 0, 0, 14, 58, 66, 0, 0, 19, 96, 114, 0,
    33, 0, 6, 65, 0, 4, 23, 26, 92, 102, 73, 43,
    82, 79, 106, 0, 0, 75, 0, 0, 59, 13, 64, 0,
    57, 0, 0, 38, 0, 32, 0, 0, 0, 0, 31, 0,
    10, 89, 91, 0, 0, 0, 29, 74, 0, 95, 0, 0,
    0, 0, 0, 0, 0, 54, 0, 101, 0, 0, 107, 76,
    0, 0, 27, 1, 48, 61, 47, 78, 118, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 70, 77, 63, 83,
    80, 24, 0, 21,
};

static const uint8_t figure_names_filter[] = {
    0, 0, 0, 32, 0, 0, 0, 128, 0, 28, 0, 0, 0, 0, 1, 0, 0, 8, 5, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 16, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 192, 16, 16, 8,
    4, 64, 0, 8, 32, 128, 0, 0, 64, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 33, 0, 33,
    0, 0, 0, 1, 4, 36, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 72, 1, 32, 0, 0, 200, 0, 0,
    0, 0, 0, 4, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65, 32, 0, 0, 0, 16, 0,
    0, 0, 2, 0, 0, 1, 16, 16, 8, 0, 0, 0, 0, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131,
    0, 32, 16, 8, 1, 0, 0, 5, 0, 64, 76, 0, 0, 0, 0, 4, 65, 0, 0, 0, 6, 0, 64, 0,
    64, 0, 16, 2, 0, 96, 128, 32, 0, 20, 2, 16, 32, 128, 0, 0, 0, 16, 0, 0, 24, 8, 0, 0,
    64, 0, 0, 128, 0, 64, 0, 0, 0, 0, 16, 0, 168, 0, 0, 0, 0, 0, 128, 4, 0, 1, 0, 0,
    0, 0, 0, 0, 0, 16, 0, 4, 0, 0, 4, 4, 0, 0, 80, 128, 0, 4, 96, 64, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 192, 0, 8, 0, 1, 128, 0, 32,
};

static const lexicon figure_names_words = {figure_names_table.entries, figure_names_slots, figure_names_filter, 255};

#endif
