/* Made by tools/make_tables.py from core/data/token_units.txt; do not edit. */
#ifndef DESK_TABLE_TOKEN_UNITS_H
#define DESK_TABLE_TOKEN_UNITS_H

#include "../lexicon.h"
#include "../token_scan.h"

static const struct {
    lexicon_entry entries[99];
    char text[4][128], past[8];
} token_units_table = {
    {
        {1584, 0x55F9B948u, UNIT_ANY_CASE, 4, 1, 1}, /* acre */
        {1574, 0x931E97E1u, UNIT_ANY_CASE, 5, 1, 1}, /* acres */
        {1565, 0x4024F153u, UNIT_ANY_CASE, 2, 1, 1}, /* am */
        {1553, 0xE70C2DE5u, UNIT_LOWER | UNIT_UPPER, 1, 1, 1}, /* b */
        {1540, 0x6ACD3085u, UNIT_ANY_CASE, 3, 1, 1}, /* bhp */
        {1529, 0x286D9AEAu, UNIT_ANY_CASE, 7, 1, 1}, /* billion */
        {1522, 0x5CC4201Fu, UNIT_ANY_CASE, 3, 1, 1}, /* bln */
        {1511, 0x432BB1D1u, UNIT_ANY_CASE, 2, 1, 1}, /* bn */
        {1499, 0xE60C2C52u, UNIT_ANY_CASE, 1, 1, 1}, /* c */
        {1486, 0xEE74363Fu, UNIT_ANY_CASE, 3, 1, 1}, /* cal */
        {1475, 0xACF179A4u, UNIT_ANY_CASE, 4, 1, 1}, /* cals */
        {1465, 0x56299123u, UNIT_ANY_CASE, 2, 1, 1}, /* cc */
        {1453, 0x6429A72Du, UNIT_LOWER, 2, 1, 1}, /* cm */
        {1441, 0xE44F21FDu, UNIT_ANY_CASE, 3, 1, 1}, /* day */
        {1430, 0xF691D28Au, UNIT_ANY_CASE, 4, 1, 1}, /* days */
        {1420, 0x641CDB3Au, UNIT_LOWER, 2, 1, 1}, /* dm */
        {1408, 0xE82A5770u, UNIT_ANY_CASE, 3, 1, 1}, /* dpi */
        {1397, 0x7E9FDE47u, UNIT_ANY_CASE, 3, 1, 1}, /* eur */
        {1386, 0xE30C2799u, UNIT_ANY_CASE, 1, 1, 1}, /* f */
        {1373, 0x5922DA17u, UNIT_ANY_CASE | UNIT_LOWER, 2, 1, 1}, /* ft */
        {1361, 0xE20C2606u, UNIT_LOWER, 1, 1, 1}, /* g */
        {1348, 0x3D206F6Cu, UNIT_ANY_CASE, 2, 1, 1}, /* gb */
        {1336, 0x560EE914u, UNIT_ANY_CASE, 3, 1, 1}, /* gbp */
        {1325, 0x48286AF0u, UNIT_ANY_CASE, 3, 1, 1}, /* ghz */
        {1314, 0x4A2083E3u, UNIT_ANY_CASE, 2, 1, 1}, /* gw */
        {1302, 0x3C2F13D1u, UNIT_ANY_CASE, 3, 1, 1}, /* gwh */
        {1291, 0x603AEA02u, UNIT_LOWER, 2, 1, 1}, /* ha */
        {1280, 0xB6032C0Fu, UNIT_ANY_CASE, 4, 1, 1}, /* hour */
        {1270, 0x02FF0734u, UNIT_ANY_CASE, 5, 1, 1}, /* hours */
        {1261, 0x4F3ACF3Fu, UNIT_ANY_CASE, 2, 1, 1}, /* hr */
        {1249, 0x059454A4u, UNIT_ANY_CASE, 3, 1, 1}, /* hrs */
        {1238, 0x573ADBD7u, UNIT_ANY_CASE, 2, 1, 1}, /* hz */
        {1226, 0x41387A9Eu, UNIT_LOWER, 2, 1, 1}, /* in */
        {1214, 0xEE0C38EAu, UNIT_ANY_CASE, 1, 1, 1}, /* k */
        {1201, 0x453CFE18u, UNIT_ANY_CASE, 2, 1, 1}, /* kb */
        {1189, 0x707E83D6u, UNIT_ANY_CASE, 4, 1, 1}, /* kcal */
        {1179, 0x4A3D05F7u, UNIT_ANY_CASE, 2, 1, 1}, /* kg */
        {1167, 0x68F57654u, UNIT_ANY_CASE, 3, 1, 1}, /* khz */
        {1156, 0x3D3CF180u, UNIT_ANY_CASE, 2, 1, 1}, /* kj */
        {1144, 0x443CFC85u, UNIT_ANY_CASE, 2, 1, 1}, /* km */
        {1132, 0x9AC13042u, UNIT_ANY_CASE, 4, 1, 1}, /* km/h */
        {1122, 0x5B2FF772u, UNIT_ANY_CASE, 3, 1, 1}, /* kph */
        {1111, 0x5A3D1F27u, UNIT_ANY_CASE, 2, 1, 1}, /* kw */
        {1099, 0x5D38495Du, UNIT_ANY_CASE, 3, 1, 1}, /* kwh */
        {1088, 0x4731C84Bu, UNIT_ANY_CASE, 2, 1, 1}, /* lb */
        {1076, 0x4B5E3028u, UNIT_ANY_CASE, 3, 1, 1}, /* lbs */
        {1065, 0xE80C2F78u, UNIT_LOWER | UNIT_UPPER, 1, 1, 1}, /* m */
        {1052, 0x652E25EEu, UNIT_ANY_CASE, 2, 1, 1}, /* mb */
        {1040, 0x6A2E2DCDu, UNIT_LOWER, 2, 1, 1}, /* mg */
        {1028, 0xD38D167Eu, UNIT_ANY_CASE, 3, 1, 1}, /* mhz */
        {1017, 0x8A8E7DC8u, UNIT_ANY_CASE, 4, 1, 1}, /* mile */
        {1007, 0xD94FED61u, UNIT_ANY_CASE, 5, 1, 1}, /* miles */
        {998, 0x52719E77u, UNIT_ANY_CASE, 7, 1, 1}, /* million */
        {992, 0xC98F4557u, UNIT_ANY_CASE, 3, 1, 1}, /* min */
        {981, 0x7089D7ACu, UNIT_ANY_CASE, 4, 1, 1}, /* mins */
        {971, 0x38E70F69u, UNIT_ANY_CASE, 6, 1, 1}, /* minute */
        {963, 0xADBCC5EEu, UNIT_ANY_CASE, 7, 1, 1}, /* minutes */
        {956, 0x5F2E1C7Cu, UNIT_ANY_CASE, 2, 1, 1}, /* ml */
        {944, 0xE7963056u, UNIT_ANY_CASE, 3, 1, 1}, /* mln */
        {933, 0x602E1E0Fu, UNIT_LOWER, 2, 1, 1}, /* mm */
        {921, 0x612E1FA2u, UNIT_ANY_CASE, 2, 1, 1}, /* mn */
        {909, 0xD67A0605u, UNIT_ANY_CASE, 5, 1, 1}, /* month */
        {900, 0x18182BC2u, UNIT_ANY_CASE, 6, 1, 1}, /* months */
        {892, 0xF079BC6Du, UNIT_ANY_CASE, 3, 1, 1}, /* mpg */
        {881, 0xE179A4D0u, UNIT_ANY_CASE, 3, 1, 1}, /* mph */
        {870, 0x5A2E149Du, UNIT_ANY_CASE, 2, 1, 1}, /* mw */
        {858, 0xEB8AFDAFu, UNIT_ANY_CASE, 3, 1, 1}, /* mwh */
        {847, 0x60366CD4u, UNIT_LOWER, 2, 1, 1}, /* nm */
        {835, 0x55341CECu, UNIT_ANY_CASE, 2, 1, 1}, /* oz */
        {823, 0xF50C43EFu, UNIT_LOWER, 1, 1, 1}, /* p */
        {810, 0x554FE830u, UNIT_ANY_CASE, 3, 1, 1}, /* pct */
        {799, 0x75F9FA5Au, UNIT_ANY_CASE, 7, 1, 1}, /* percent */
        {792, 0x444E45A6u, UNIT_ANY_CASE, 2, 1, 1}, /* pm */
        {780, 0x5D7F52FDu, UNIT_ANY_CASE, 3, 1, 1}, /* ppb */
        {769, 0x4E7F3B60u, UNIT_ANY_CASE, 3, 1, 1}, /* ppm */
        {758, 0x7278B847u, UNIT_ANY_CASE, 3, 1, 1}, /* psi */
        {747, 0x5D4E6D01u, UNIT_ANY_CASE, 2, 1, 1}, /* pt */
        {736, 0x54764A76u, UNIT_ANY_CASE, 3, 1, 1}, /* pts */
        {725, 0x594E66B5u, UNIT_ANY_CASE, 2, 1, 1}, /* px */
        {713, 0x4DD8BED6u, UNIT_ANY_CASE, 3, 1, 1}, /* rpm */
        {702, 0x5F54DED3u, UNIT_ANY_CASE, 4, 1, 1}, /* secs */
        {692, 0xF10C3DA3u, UNIT_LOWER, 1, 1, 1}, /* t */
        {679, 0x374536D3u, UNIT_ANY_CASE, 2, 1, 1}, /* tb */
        {667, 0xD18D3A0Bu, UNIT_ANY_CASE, 8, 1, 1}, /* thousand */
        {661, 0x434549B7u, UNIT_ANY_CASE, 2, 1, 1}, /* tn */
        {649, 0xD3F12050u, UNIT_ANY_CASE, 8, 1, 1}, /* trillion */
        {643, 0x9F1D9B97u, UNIT_ANY_CASE, 3, 1, 1}, /* trn */
        {632, 0xBF2489BCu, UNIT_ANY_CASE, 3, 1, 1}, /* twh */
        {621, 0x5891C687u, UNIT_ANY_CASE, 3, 1, 1}, /* usd */
        {610, 0xD5C6965Du, UNIT_ANY_CASE, 4, 1, 1}, /* week */
        {600, 0xB59E6A6Au, UNIT_ANY_CASE, 5, 1, 1}, /* weeks */
        {591, 0x6647BF67u, UNIT_ANY_CASE, 2, 1, 1}, /* wk */
        {579, 0x16F1CC7Cu, UNIT_ANY_CASE, 3, 1, 1}, /* wks */
        {568, 0x575FACB0u, UNIT_LOWER, 2, 1, 1}, /* yd */
        {556, 0x4E9CF6F9u, UNIT_LOWER, 3, 1, 1}, /* yds */
        {545, 0xAE7F4D1Cu, UNIT_ANY_CASE, 4, 1, 1}, /* year */
        {535, 0x2166E5BDu, UNIT_ANY_CASE, 5, 1, 1}, /* years */
        {526, 0x4D5F9CF2u, UNIT_ANY_CASE, 2, 1, 1}, /* yr */
        {514, 0x4E835F13u, UNIT_ANY_CASE, 3, 1, 1}, /* yrs */
    },
    {
        "acre\000\000acres\000\000am\000\000b\000\000bhp\000\000billion\000\000bln\000\000bn\000\000c\000\000cal\000\000cals\000\000cc\000\000cm\000\000day\000\000days\000\000dm\000\000dpi\000\000eur\000\000f\000\000ft\000\000g\000\000gb\000\000gbp\000\000ghz\000\000gw\000\000gwh\000\000ha\000",
        "hour\000\000hours\000\000hr\000\000hrs\000\000hz\000\000in\000\000k\000\000kb\000\000kcal\000\000kg\000\000khz\000\000kj\000\000km\000\000km/h\000\000kph\000\000kw\000\000kwh\000\000lb\000\000lbs\000\000m\000\000mb\000\000mg\000\000mhz\000\000mile\000\000miles\000\000million\000",
        "min\000\000mins\000\000minute\000\000minutes\000\000ml\000\000mln\000\000mm\000\000mn\000\000month\000\000months\000\000mpg\000\000mph\000\000mw\000\000mwh\000\000nm\000\000oz\000\000p\000\000pct\000\000percent\000\000pm\000\000ppb\000\000ppm\000\000psi\000\000pt\000",
        "pts\000\000px\000\000rpm\000\000secs\000\000t\000\000tb\000\000thousand\000\000tn\000\000trillion\000\000trn\000\000twh\000\000usd\000\000week\000\000weeks\000\000wk\000\000wks\000\000yd\000\000yds\000\000year\000\000years\000\000yr\000\000yrs\000",
    },
    "",
};

static const uint16_t token_units_slots[] = {
    0, 77, 27, 0, 0, 62, 21, 0, 0, 0, 0, 84,
    0, 0, 0, 28, 60, 0, 0, 99, 23, 0, 0, 20,
    35, 0, 0, 0, 96, 0, 0, 7, 0, 0, 0, 12,
    0, 0, 0, 43, 46, 0, 0, 0, 0, 13, 0, 0,
    71, 0, 0, 0, 29, 0, 0, 0, 0, 0, 16, 0,
    0, 0, 0, 10, 30, 0, 41, 0, 0, 0, 0, 18,
    1, 76, 0, 45, 0, 0, 0, 0, 86, 0, 9, 3,
    38, 0, 59, 54, 0, 0, 72, 0, 0, 44, 90, 0,
    75, 52, 0, 0, 0, 0, 0, 92, 0, 56, 91, 0,
    22, 64, 0, 0, 17, 0, 42, 0, 0, 0, 78, 53,
    47, 0, 0, 0, 58, 93, 50, 0, 39, 0, 0, 0,
    0, 5, 40, 89, 0, 0, 15, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 87, 0, 19, 0, 0,
    0, 66, 33, 0, 0, 0, 61, 82, 11, 31, 73, 0,
    0, 0, 0, 0, 55, 0, 0, 67, 94, 0, 0, 0,
    0, 79, 0, 85, 0, 0, 0, 0, 88, 97, 0, 0,
    0, 0, 63, 0, 0, 0, 0, 0, 51, 0, 0, 0,
    0, 49, 0, 0, 65, 8, 26, 81, 68, 83, 36, 32,
    80, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 25,
    0, 4, 0, 0, 0, 0, 6, 34, 69, 0, 48, 57,
    24, 70, 98, 0, 0, 0, 0, 37, 0, 95, 0, 0,
    0, 14, 74, 0,
};

static const uint8_t token_units_filter[] = {
    0, 4, 8, 0, 0, 64, 128, 0, 0, 0, 0, 64, 0, 0, 0, 40, 0, 0, 0, 4, 4, 0, 0, 4,
    4, 0, 0, 0, 32, 0, 0, 4, 0, 0, 0, 4, 0, 0, 0, 4, 4, 0, 0, 0, 0, 8, 0, 0,
    4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 132, 0, 0, 16, 0, 0, 0, 0, 8,
    4, 0, 0, 4, 0, 0, 0, 0, 64, 0, 128, 4, 8, 0, 128, 64, 0, 0, 8, 0, 0, 68, 0, 0,
    4, 64, 0, 0, 0, 0, 0, 8, 0, 2, 32, 0, 2, 128, 0, 0, 128, 0, 4, 0, 0, 0, 4, 4,
    128, 0, 0, 0, 5, 0, 64, 0, 2, 0, 0, 0, 0, 12, 0, 4, 0, 0, 128, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 16, 0, 128, 0, 0, 0, 4, 4, 0, 0, 0, 8, 128, 33, 0, 4, 0,
    0, 0, 0, 0, 8, 0, 0, 128, 4, 0, 0, 0, 0, 4, 0, 4, 0, 0, 0, 0, 32, 2, 0, 0,
    0, 0, 1, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 8, 0, 0, 128, 6, 0, 6, 8, 0, 12, 4,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 4, 0, 128, 0, 0, 0, 0, 130, 0, 4, 0, 40, 128,
    4, 0, 4, 0, 0, 0, 0, 4, 0, 4, 0, 0, 0, 132, 0, 0,
};

static const lexicon token_units_words = {token_units_table.entries, token_units_slots, token_units_filter, 255};

#endif
