/* Made by tools/make_tables.py from core/data/number_words.txt; do not edit. */
#ifndef DESK_TABLE_NUMBER_WORDS_H
#define DESK_TABLE_NUMBER_WORDS_H

#include "../lexicon.h"
#include "../number_word.h"

static const struct {
    lexicon_entry entries[188];
    char text[13][128], past[8];
} number_words_table = {
    {
        {3008, 0xE40C292Cu, NUMBER_WORD(WORD_ARTICLE, 1), 1, 1, 1}, /* a */
        {2995, 0x4124F2E6u, NUMBER_WORD(WORD_ARTICLE, 1), 2, 1, 1}, /* an */
        {2983, 0x0F29C2A6u, NUMBER_WORD(WORD_AND, 0), 3, 1, 1}, /* and */
        {2972, 0xE70C2DE5u, NUMBER_WORD(WORD_MULTIPLIER, 9), 1, 1, 1}, /* b */
        {2959, 0x286D9AEAu, NUMBER_WORD(WORD_SCALE, 9), 7, 1, 1}, /* billion */
        {2952, 0x3D8A5EDBu, NUMBER_WORD(WORD_VAGUE, 9), 8, 1, 1}, /* billions */
        {2946, 0x91DFDC96u, NUMBER_WORD(WORD_ORDINAL_SCALE, 9), 9, 1, 1}, /* billionth */
        {2941, 0x8868BC7Fu, NUMBER_WORD(WORD_PARTS_SCALE, 9), 10, 1, 1}, /* billionths */
        {2937, 0x5CC4201Fu, NUMBER_WORD(WORD_SUFFIX, 9), 3, 1, 1}, /* bln */
        {2926, 0x432BB1D1u, NUMBER_WORD(WORD_SUFFIX, 9), 2, 1, 1}, /* bn */
        {2914, 0x45297660u, NUMBER_WORD(WORD_SUFFIX, 7), 2, 1, 1}, /* cr */
        {2902, 0x3BF77388u, NUMBER_WORD(WORD_SCALE, 7), 5, 1, 1}, /* crore */
        {2893, 0x618B9421u, NUMBER_WORD(WORD_SCALE, 7), 6, 1, 1}, /* crores */
        {2885, 0xA0EB0F08u, NUMBER_WORD(WORD_DOUBLE, 2), 6, 1, 1}, /* double */
        {2877, 0xBE094704u, NUMBER_WORD(WORD_DOUBLED, 2), 7, 1, 1}, /* doubled */
        {2870, 0xCD095EA1u, NUMBER_WORD(WORD_DOUBLED, 2), 7, 1, 1}, /* doubles */
        {2863, 0xF73F4163u, NUMBER_WORD(WORD_DOUBLED, 2), 8, 1, 1}, /* doubling */
        {2857, 0x54F7C149u, NUMBER_WORD(WORD_DOZEN, 12), 5, 1, 1}, /* dozen */
        {2848, 0xFC052E4Eu, NUMBER_WORD(WORD_DOZENS, 12), 6, 1, 1}, /* dozens */
        {2840, 0xD4FA8470u, NUMBER_WORD(WORD_UNIT, 8), 5, 1, 1}, /* eight */
        {2831, 0xA57E9C10u, NUMBER_WORD(WORD_TEEN, 18), 8, 1, 1}, /* eighteen */
        {2825, 0xE03D294Cu, NUMBER_WORD(WORD_ORDINAL, 18), 10, 1, 1}, /* eighteenth */
        {2821, 0x3F47EE2Du, NUMBER_WORD(WORD_PARTS, 18), 11, 1, 1}, /* eighteenths */
        {2818, 0x2C0557BFu, NUMBER_WORD(WORD_FOLD, 8), 9, 1, 1}, /* eightfold */
        {2813, 0x5E5DF1C8u, NUMBER_WORD(WORD_ORDINAL, 8), 6, 1, 1}, /* eighth */
        {2805, 0x48E38961u, NUMBER_WORD(WORD_PARTS, 8), 7, 1, 1}, /* eighths */
        {2798, 0xC01EED66u, NUMBER_WORD(WORD_ORDINAL_TENS, 80), 9, 1, 1}, /* eightieth */
        {2793, 0x85AF380Fu, NUMBER_WORD(WORD_PARTS, 80), 10, 1, 1}, /* eightieths */
        {2789, 0x4F5DDA2Bu, NUMBER_WORD(WORD_TENS, 80), 6, 1, 1}, /* eighty */
        {2781, 0x8FF53680u, NUMBER_WORD(WORD_TEEN, 11), 6, 1, 1}, /* eleven */
        {2773, 0xE5AC5C9Cu, NUMBER_WORD(WORD_ORDINAL, 11), 8, 1, 1}, /* eleventh */
        {2768, 0x7D564C3Du, NUMBER_WORD(WORD_PARTS, 11), 9, 1, 1}, /* elevenths */
        {2763, 0x07CC2B2Au, NUMBER_WORD(WORD_TEEN, 15), 7, 1, 1}, /* fifteen */
        {2756, 0x6223F1D6u, NUMBER_WORD(WORD_ORDINAL, 15), 9, 1, 1}, /* fifteenth */
        {2751, 0x239566BFu, NUMBER_WORD(WORD_PARTS, 15), 10, 1, 1}, /* fifteenths */
        {2747, 0xAC93D31Eu, NUMBER_WORD(WORD_ORDINAL, 5), 5, 1, 1}, /* fifth */
        {2738, 0x19B5D497u, NUMBER_WORD(WORD_PARTS, 5), 6, 1, 1}, /* fifths */
        {2730, 0x66B51410u, NUMBER_WORD(WORD_ORDINAL_TENS, 50), 8, 1, 1}, /* fiftieth */
        {2724, 0x120F17D9u, NUMBER_WORD(WORD_PARTS, 50), 9, 1, 1}, /* fiftieths */
        {2719, 0xBD93EDE1u, NUMBER_WORD(WORD_TENS, 50), 5, 1, 1}, /* fifty */
        {2710, 0x4881D841u, NUMBER_WORD(WORD_ORDINAL, 1), 5, 1, 1}, /* first */
        {2701, 0xAEB44395u, NUMBER_WORD(WORD_UNIT, 5), 4, 1, 1}, /* five */
        {2691, 0x5B4FEA9Au, NUMBER_WORD(WORD_FOLD, 5), 8, 1, 1}, /* fivefold */
        {2685, 0x2F7699D2u, NUMBER_WORD(WORD_ORDINAL_TENS, 40), 8, 1, 1}, /* fortieth */
        {2688, 0x58B3D873u, NUMBER_WORD(WORD_PARTS, 40), 9, 1, 1}, /* fortieths */
        {2683, 0x8583378Fu, NUMBER_WORD(WORD_TENS, 40), 5, 1, 1}, /* forty */
        {2674, 0x2F69F5A5u, NUMBER_WORD(WORD_UNIT, 4), 4, 1, 1}, /* four */
        {2664, 0x803DD6EAu, NUMBER_WORD(WORD_FOLD, 4), 8, 1, 1}, /* fourfold */
        {2658, 0x01A53A61u, NUMBER_WORD(WORD_TEEN, 14), 8, 1, 1}, /* fourteen */
        {2652, 0x549D5F25u, NUMBER_WORD(WORD_ORDINAL, 14), 10, 1, 1}, /* fourteenth */
        {2648, 0x89BD1462u, NUMBER_WORD(WORD_PARTS, 14), 11, 1, 1}, /* fourteenths */
        {2645, 0x4B3E1071u, NUMBER_WORD(WORD_ORDINAL, 4), 6, 1, 1}, /* fourth */
        {2637, 0x74B33326u, NUMBER_WORD(WORD_PARTS, 4), 7, 1, 1}, /* fourths */
        {2630, 0x5A3E280Eu, NUMBER_WORD(WORD_TENS, 40), 6, 1, 1}, /* fourty */
        {2622, 0xE20C2606u, NUMBER_WORD(WORD_MULTIPLIER, 9), 1, 1, 1}, /* g */
        {2609, 0xA1554E3Du, NUMBER_WORD(WORD_SCALE, 3), 5, 1, 1}, /* grand */
        {2600, 0xD6BEC8A4u, NUMBER_WORD(WORD_HALF, 2), 4, 1, 1}, /* half */
        {2590, 0xEF7D49A3u, NUMBER_WORD(WORD_HALVED, 2), 5, 1, 1}, /* halve */
        {2581, 0xC93B2445u, NUMBER_WORD(WORD_HALVED, 2), 6, 1, 1}, /* halved */
        {2576, 0xD23B3270u, NUMBER_WORD(WORD_PARTS, 2), 6, 1, 1}, /* halves */
        {2568, 0x1583F4C4u, NUMBER_WORD(WORD_HALVED, 2), 7, 1, 1}, /* halving */
        {2561, 0x7EE93563u, NUMBER_WORD(WORD_HUNDRED, 2), 7, 1, 1}, /* hundred */
        {2554, 0x1715A5F0u, NUMBER_WORD(WORD_FOLD, 100), 11, 1, 1}, /* hundredfold */
        {2551, 0xD91E8830u, NUMBER_WORD(WORD_VAGUE, 2), 8, 1, 1}, /* hundreds */
        {2545, 0x2D21FB67u, NUMBER_WORD(WORD_ORDINAL_SCALE, 2), 9, 1, 1}, /* hundredth */
        {2540, 0x207E407Cu, NUMBER_WORD(WORD_PARTS_SCALE, 2), 10, 1, 1}, /* hundredths */
        {2536, 0xEE0C38EAu, NUMBER_WORD(WORD_MULTIPLIER, 3), 1, 1, 1}, /* k */
        {2523, 0x63609487u, NUMBER_WORD(WORD_SCALE, 5), 3, 1, 1}, /* lac */
        {2512, 0x5FF55985u, NUMBER_WORD(WORD_SCALE, 5), 4, 1, 1}, /* lakh */
        {2502, 0x053C9E42u, NUMBER_WORD(WORD_SCALE, 5), 5, 1, 1}, /* lakhs */
        {2493, 0x30483F58u, NUMBER_WORD(WORD_SCALE, 5), 3, 1, 1}, /* lkh */
        {2482, 0x2CBB70B1u, NUMBER_WORD(WORD_SCALE, 5), 4, 1, 1}, /* lkhs */
        {2472, 0xE80C2F78u, NUMBER_WORD(WORD_MULTIPLIER, 6), 1, 1, 1}, /* m */
        {2459, 0x52719E77u, NUMBER_WORD(WORD_SCALE, 6), 7, 1, 1}, /* million */
        {2452, 0xCCDBC04Cu, NUMBER_WORD(WORD_VAGUE, 6), 8, 1, 1}, /* millions */
        {2448, 0xBBED6303u, NUMBER_WORD(WORD_ORDINAL_SCALE, 6), 9, 1, 1}, /* millionth */
        {2443, 0x46B38950u, NUMBER_WORD(WORD_PARTS_SCALE, 6), 10, 1, 1}, /* millionths */
        {2439, 0xF7FA3DAFu, NUMBER_WORD(WORD_MINUS, 1), 5, 1, 1}, /* minus */
        {2430, 0xC88F43C4u, NUMBER_WORD(WORD_SUFFIX, 6), 3, 1, 1}, /* mio */
        {2419, 0xE7963056u, NUMBER_WORD(WORD_SUFFIX, 6), 3, 1, 1}, /* mln */
        {2408, 0x612E1FA2u, NUMBER_WORD(WORD_SUFFIX, 6), 2, 1, 1}, /* mn */
        {2396, 0xF17E3B2Eu, NUMBER_WORD(WORD_SUFFIX, 9), 3, 1, 1}, /* mrd */
        {2385, 0xD995C35Cu, NUMBER_WORD(WORD_UNIT, 0), 6, 1, 1}, /* naught */
        {2377, 0xFE93863Au, NUMBER_WORD(WORD_MINUS, 1), 8, 1, 1}, /* negative */
        {2371, 0x0DA3F8ECu, NUMBER_WORD(WORD_UNIT, 0), 3, 1, 1}, /* nil */
        {2360, 0x16266F55u, NUMBER_WORD(WORD_UNIT, 9), 4, 1, 1}, /* nine */
        {2350, 0xCCF3795Au, NUMBER_WORD(WORD_FOLD, 9), 8, 1, 1}, /* ninefold */
        {2344, 0xE21EE631u, NUMBER_WORD(WORD_TEEN, 19), 8, 1, 1}, /* nineteen */
        {2338, 0xDAF3DED5u, NUMBER_WORD(WORD_ORDINAL, 19), 10, 1, 1}, /* nineteenth */
        {2334, 0x53E77F52u, NUMBER_WORD(WORD_PARTS, 19), 11, 1, 1}, /* nineteenths */
        {2336, 0xD2FAC401u, NUMBER_WORD(WORD_ORDINAL, 9), 6, 1, 1}, /* nineth */
        {2328, 0x6999A5F5u, NUMBER_WORD(WORD_ORDINAL_TENS, 90), 9, 1, 1}, /* ninetieth */
        {2323, 0xC2DF91F2u, NUMBER_WORD(WORD_PARTS, 90), 10, 1, 1}, /* ninetieths */
        {2319, 0xC1FAA93Eu, NUMBER_WORD(WORD_TENS, 90), 6, 1, 1}, /* ninety */
        {2311, 0x1557C58Eu, NUMBER_WORD(WORD_ORDINAL, 9), 5, 1, 1}, /* ninth */
        {2302, 0x962CAD47u, NUMBER_WORD(WORD_PARTS, 9), 6, 1, 1}, /* ninths */
        {2294, 0x064F5412u, NUMBER_WORD(WORD_UNIT, 0), 6, 1, 1}, /* nought */
        {2286, 0xBA2719EFu, NUMBER_WORD(WORD_UNIT, 1), 3, 1, 1}, /* one */
        {2275, 0x18AE6C91u, NUMBER_WORD(WORD_POINT, 0), 5, 1, 1}, /* point */
        {2266, 0xE90DDCA3u, NUMBER_WORD(WORD_SCALE, 15), 11, 1, 1}, /* quadrillion */
        {2263, 0xD75C31BEu, NUMBER_WORD(WORD_DOUBLE, 4), 9, 1, 1}, /* quadruple */
        {2258, 0xE0227A2Eu, NUMBER_WORD(WORD_DOUBLED, 4), 10, 1, 1}, /* quadrupled */
        {2254, 0x7A919C09u, NUMBER_WORD(WORD_DOUBLED, 4), 11, 1, 1}, /* quadrupling */
        {2256, 0x59C2CAE7u, NUMBER_WORD(WORD_QUARTER, 4), 7, 1, 1}, /* quarter */
        {2249, 0xE1A4E6FCu, NUMBER_WORD(WORD_PARTS, 4), 8, 1, 1}, /* quarters */
        {2243, 0x36EB4EAEu, NUMBER_WORD(WORD_DOUBLE, 5), 9, 1, 1}, /* quintuple */
        {2238, 0x3E6D07FEu, NUMBER_WORD(WORD_DOUBLED, 5), 10, 1, 1}, /* quintupled */
        {2234, 0xC6E11A12u, NUMBER_WORD(WORD_SCORES, 20), 6, 1, 1}, /* scores */
        {2226, 0xABF8D4DDu, NUMBER_WORD(WORD_ORDINAL, 2), 6, 1, 1}, /* second */
        {2218, 0x3583ACFEu, NUMBER_WORD(WORD_UNIT, 7), 5, 1, 1}, /* seven */
        {2209, 0x7EB6FC5Du, NUMBER_WORD(WORD_FOLD, 7), 9, 1, 1}, /* sevenfold */
        {2204, 0xA4C6FF66u, NUMBER_WORD(WORD_TEEN, 17), 9, 1, 1}, /* seventeen */
        {2199, 0xFD510C9Au, NUMBER_WORD(WORD_ORDINAL, 17), 11, 1, 1}, /* seventeenth */
        {2196, 0xAF9752CBu, NUMBER_WORD(WORD_PARTS, 17), 12, 1, 1}, /* seventeenths */
        {2194, 0xA04FAE62u, NUMBER_WORD(WORD_ORDINAL, 7), 7, 1, 1}, /* seventh */
        {2192, 0x6E6F04C3u, NUMBER_WORD(WORD_PARTS, 7), 8, 1, 1}, /* sevenths */
        {2186, 0xE5AC39ECu, NUMBER_WORD(WORD_ORDINAL_TENS, 70), 10, 1, 1}, /* seventieth */
        {2182, 0x2D1EB54Du, NUMBER_WORD(WORD_PARTS, 70), 11, 1, 1}, /* seventieths */
        {2179, 0x914F96C5u, NUMBER_WORD(WORD_TENS, 70), 7, 1, 1}, /* seventy */
        {2172, 0xCA3007ABu, NUMBER_WORD(WORD_UNIT, 6), 3, 1, 1}, /* six */
        {2161, 0x06F87498u, NUMBER_WORD(WORD_FOLD, 6), 7, 1, 1}, /* sixfold */
        {2154, 0xC5D13FABu, NUMBER_WORD(WORD_TEEN, 16), 7, 1, 1}, /* sixteen */
        {2147, 0xCD0202FFu, NUMBER_WORD(WORD_ORDINAL, 16), 9, 1, 1}, /* sixteenth */
        {2142, 0x462A0264u, NUMBER_WORD(WORD_PARTS, 16), 10, 1, 1}, /* sixteenths */
        {2138, 0x53320AFFu, NUMBER_WORD(WORD_ORDINAL, 6), 5, 1, 1}, /* sixth */
        {2129, 0x83C69A64u, NUMBER_WORD(WORD_PARTS, 6), 6, 1, 1}, /* sixths */
        {2121, 0x6D91587Fu, NUMBER_WORD(WORD_ORDINAL_TENS, 60), 8, 1, 1}, /* sixtieth */
        {2115, 0x87CD9AE4u, NUMBER_WORD(WORD_PARTS, 60), 9, 1, 1}, /* sixtieths */
        {2112, 0x6232229Cu, NUMBER_WORD(WORD_TENS, 60), 5, 1, 1}, /* sixty */
        {2103, 0xF10C3DA3u, NUMBER_WORD(WORD_MULTIPLIER, 12), 1, 1, 1}, /* t */
        {2090, 0xBD01F454u, NUMBER_WORD(WORD_TEEN, 10), 3, 1, 1}, /* ten */
        {2079, 0xBF3FCDA3u, NUMBER_WORD(WORD_FOLD, 10), 7, 1, 1}, /* tenfold */
        {2072, 0xB1135965u, NUMBER_WORD(WORD_VAGUE, 1), 4, 1, 1}, /* tens */
        {2062, 0xC463D698u, NUMBER_WORD(WORD_ORDINAL, 10), 5, 1, 1}, /* tenth */
        {2053, 0x142B53F1u, NUMBER_WORD(WORD_PARTS, 10), 6, 1, 1}, /* tenths */
        {2045, 0x69F9493Eu, NUMBER_WORD(WORD_ORDINAL, 3), 5, 1, 1}, /* third */
        {2036, 0x206E6437u, NUMBER_WORD(WORD_PARTS, 3), 6, 1, 1}, /* thirds */
        {2028, 0x63374A36u, NUMBER_WORD(WORD_TEEN, 13), 8, 1, 1}, /* thirteen */
        {2022, 0x13945E8Au, NUMBER_WORD(WORD_ORDINAL, 13), 10, 1, 1}, /* thirteenth */
        {2018, 0xCB9181FBu, NUMBER_WORD(WORD_PARTS, 13), 11, 1, 1}, /* thirteenths */
        {2015, 0xAE65FA3Cu, NUMBER_WORD(WORD_ORDINAL_TENS, 30), 9, 1, 1}, /* thirtieth */
        {2010, 0xD9890A5Du, NUMBER_WORD(WORD_PARTS, 30), 10, 1, 1}, /* thirtieths */
        {2006, 0x1A956A35u, NUMBER_WORD(WORD_TENS, 30), 6, 1, 1}, /* thirty */
        {2000, 0xD18D3A0Bu, NUMBER_WORD(WORD_SCALE, 3), 8, 1, 1}, /* thousand */
        {1994, 0x59530AE8u, NUMBER_WORD(WORD_VAGUE, 3), 9, 1, 1}, /* thousands */
        {1989, 0x27CAE05Fu, NUMBER_WORD(WORD_ORDINAL_SCALE, 3), 10, 1, 1}, /* thousandth */
        {1985, 0xD05EE544u, NUMBER_WORD(WORD_PARTS_SCALE, 3), 11, 1, 1}, /* thousandths */
        {1982, 0x888603C3u, NUMBER_WORD(WORD_UNIT, 3), 5, 1, 1}, /* three */
        {1973, 0x4CAA2750u, NUMBER_WORD(WORD_FOLD, 3), 9, 1, 1}, /* threefold */
        {1968, 0x8412CD84u, NUMBER_WORD(WORD_TWICE, 3), 6, 1, 1}, /* thrice */
        {1960, 0x434549B7u, NUMBER_WORD(WORD_SUFFIX, 12), 2, 1, 1}, /* tn */
        {1948, 0x396F1A43u, NUMBER_WORD(WORD_DOUBLE, 3), 6, 1, 1}, /* treble */
        {1940, 0x90E62B65u, NUMBER_WORD(WORD_DOUBLED, 3), 7, 1, 1}, /* trebled */
        {1933, 0x47BFC764u, NUMBER_WORD(WORD_DOUBLED, 3), 8, 1, 1}, /* trebling */
        {1927, 0xD3F12050u, NUMBER_WORD(WORD_SCALE, 12), 8, 1, 1}, /* trillion */
        {1921, 0xC7959719u, NUMBER_WORD(WORD_VAGUE, 12), 9, 1, 1}, /* trillions */
        {1920, 0x877F7C8Cu, NUMBER_WORD(WORD_ORDINAL_SCALE, 12), 10, 1, 1}, /* trillionth */
        {1916, 0x4CB1C56Du, NUMBER_WORD(WORD_PARTS_SCALE, 12), 11, 1, 1}, /* trillionths */
        {1913, 0xBD626EB5u, NUMBER_WORD(WORD_DOUBLE, 3), 6, 1, 1}, /* triple */
        {1905, 0xF2F47303u, NUMBER_WORD(WORD_DOUBLED, 3), 7, 1, 1}, /* tripled */
        {1898, 0xBF373E2Eu, NUMBER_WORD(WORD_DOUBLED, 3), 8, 1, 1}, /* tripling */
        {1892, 0x9F1D9B97u, NUMBER_WORD(WORD_SUFFIX, 12), 3, 1, 1}, /* trn */
        {1881, 0x920C913Du, NUMBER_WORD(WORD_ORDINAL, 12), 7, 1, 1}, /* twelfth */
        {1874, 0x37C8BDCAu, NUMBER_WORD(WORD_PARTS, 12), 8, 1, 1}, /* twelfths */
        {1868, 0xEE2F1081u, NUMBER_WORD(WORD_ORDINAL, 12), 6, 1, 1}, /* twelth */
        {1860, 0xF5352BB4u, NUMBER_WORD(WORD_TEEN, 12), 6, 1, 1}, /* twelve */
        {1852, 0x4797FB53u, NUMBER_WORD(WORD_ORDINAL_TENS, 20), 9, 1, 1}, /* twentieth */
        {1847, 0xD4405360u, NUMBER_WORD(WORD_PARTS, 20), 10, 1, 1}, /* twentieths */
        {1843, 0x00500DA8u, NUMBER_WORD(WORD_TENS, 20), 6, 1, 1}, /* twenty */
        {1840, 0xB4A7D5F3u, NUMBER_WORD(WORD_TWICE, 2), 5, 1, 1}, /* twice */
        {1831, 0xBE248829u, NUMBER_WORD(WORD_UNIT, 2), 3, 1, 1}, /* two */
        {1820, 0x9F25C37Eu, NUMBER_WORD(WORD_FOLD, 2), 7, 1, 1}, /* twofold */
        {1813, 0x8B6FE763u, NUMBER_WORD(WORD_UNIT, 0), 4, 1, 1}, /* zero */
        {1803, 0x8FA0D93Bu, NUMBER_WORD(WORD_GLYPH, 1 << 8 | 4), 2, 1, 1}, /* ¼ */
        {1791, 0x8EA0D7A8u, NUMBER_WORD(WORD_GLYPH, 1 << 8 | 2), 2, 1, 1}, /* ½ */
        {1779, 0x91A0DC61u, NUMBER_WORD(WORD_GLYPH, 3 << 8 | 4), 2, 1, 1}, /* ¾ */
        {1767, 0x4E7E7449u, NUMBER_WORD(WORD_GLYPH, 1 << 8 | 3), 3, 1, 1}, /* ⅓ */
        {1756, 0x4F7E75DCu, NUMBER_WORD(WORD_GLYPH, 2 << 8 | 3), 3, 1, 1}, /* ⅔ */
        {1745, 0x507E776Fu, NUMBER_WORD(WORD_GLYPH, 1 << 8 | 5), 3, 1, 1}, /* ⅕ */
        {1734, 0x517E7902u, NUMBER_WORD(WORD_GLYPH, 2 << 8 | 5), 3, 1, 1}, /* ⅖ */
        {1723, 0x527E7A95u, NUMBER_WORD(WORD_GLYPH, 3 << 8 | 5), 3, 1, 1}, /* ⅗ */
        {1712, 0x537E7C28u, NUMBER_WORD(WORD_GLYPH, 4 << 8 | 5), 3, 1, 1}, /* ⅘ */
        {1701, 0x547E7DBBu, NUMBER_WORD(WORD_GLYPH, 1 << 8 | 6), 3, 1, 1}, /* ⅙ */
        {1690, 0x557E7F4Eu, NUMBER_WORD(WORD_GLYPH, 5 << 8 | 6), 3, 1, 1}, /* ⅚ */
        {1679, 0x567E80E1u, NUMBER_WORD(WORD_GLYPH, 1 << 8 | 8), 3, 1, 1}, /* ⅛ */
        {1668, 0x577E8274u, NUMBER_WORD(WORD_GLYPH, 3 << 8 | 8), 3, 1, 1}, /* ⅜ */
        {1657, 0x587E8407u, NUMBER_WORD(WORD_GLYPH, 5 << 8 | 8), 3, 1, 1}, /* ⅝ */
        {1646, 0x597E859Au, NUMBER_WORD(WORD_GLYPH, 7 << 8 | 8), 3, 1, 1}, /* ⅞ */
    },
    {
        "a\000\000an\000\000and\000\000b\000\000billion\000\000billions\000\000billionth\000\000billionths\000\000bln\000\000bn\000\000cr\000\000crore\000\000crores\000\000double\000\000doubled\000\000doubles\000\000doubling\000\000dozen\000",
        "dozens\000\000eight\000\000eighteen\000\000eighteenth\000\000eighteenths\000\000eightfold\000\000eighth\000\000eighths\000\000eightieth\000\000eightieths\000\000eighty\000\000eleven\000\000eleventh\000",
        "elevenths\000\000fifteen\000\000fifteenth\000\000fifteenths\000\000fifth\000\000fifths\000\000fiftieth\000\000fiftieths\000\000fifty\000\000first\000\000five\000\000fivefold\000\000fortieth\000",
        "fortieths\000\000forty\000\000four\000\000fourfold\000\000fourteen\000\000fourteenth\000\000fourteenths\000\000fourth\000\000fourths\000\000fourty\000\000g\000\000grand\000\000half\000\000halve\000\000halved\000",
        "halves\000\000halving\000\000hundred\000\000hundredfold\000\000hundreds\000\000hundredth\000\000hundredths\000\000k\000\000lac\000\000lakh\000\000lakhs\000\000lkh\000\000lkhs\000\000m\000\000million\000\000millions\000",
        "millionth\000\000millionths\000\000minus\000\000mio\000\000mln\000\000mn\000\000mrd\000\000naught\000\000negative\000\000nil\000\000nine\000\000ninefold\000\000nineteen\000\000nineteenth\000\000nineteenths\000",
        "nineth\000\000ninetieth\000\000ninetieths\000\000ninety\000\000ninth\000\000ninths\000\000nought\000\000one\000\000point\000\000quadrillion\000\000quadruple\000\000quadrupled\000\000quadrupling\000",
        "quarter\000\000quarters\000\000quintuple\000\000quintupled\000\000scores\000\000second\000\000seven\000\000sevenfold\000\000seventeen\000\000seventeenth\000\000seventeenths\000\000seventh\000",
        "sevenths\000\000seventieth\000\000seventieths\000\000seventy\000\000six\000\000sixfold\000\000sixteen\000\000sixteenth\000\000sixteenths\000\000sixth\000\000sixths\000\000sixtieth\000\000sixtieths\000",
        "sixty\000\000t\000\000ten\000\000tenfold\000\000tens\000\000tenth\000\000tenths\000\000third\000\000thirds\000\000thirteen\000\000thirteenth\000\000thirteenths\000\000thirtieth\000\000thirtieths\000\000thirty\000",
        "thousand\000\000thousands\000\000thousandth\000\000thousandths\000\000three\000\000threefold\000\000thrice\000\000tn\000\000treble\000\000trebled\000\000trebling\000\000trillion\000\000trillions\000",
        "trillionth\000\000trillionths\000\000triple\000\000tripled\000\000tripling\000\000trn\000\000twelfth\000\000twelfths\000\000twelth\000\000twelve\000\000twentieth\000\000twentieths\000\000twenty\000",
        "twice\000\000two\000\000twofold\000\000zero\000\000\302\274\000\000\302\275\000\000\302\276\000\000\342\205\223\000\000\342\205\224\000\000\342\205\225\000\000\342\205\226\000\000\342\205\227\000\000\342\205\230\000\000\342\205\231\000\000\342\205\232\000\000\342\205\233\000\000\342\205\234\000\000\342\205\235\000\000\342\205\236\000",
    },
    "",
};

static const uint16_t number_words_slots[] = {
    0, 91, 0, 0, 0, 0, 55, 187, 0, 103, 0, 144,
    0, 0, 54, 28, 21, 38, 97, 108, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 9, 0, 13, 0, 0,
    0, 0, 0, 0, 182, 171, 0, 29, 0, 23, 102, 161,
    64, 88, 0, 0, 0, 143, 138, 137, 0, 0, 84, 0,
    141, 32, 56, 0, 0, 41, 70, 152, 0, 59, 0, 0,
    0, 177, 0, 0, 75, 0, 19, 0, 155, 0, 0, 0,
    131, 0, 80, 0, 0, 0, 0, 0, 0, 111, 142, 146,
    11, 49, 51, 115, 124, 126, 176, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 20, 52, 60, 45, 186, 0, 0, 74,
    0, 0, 0, 0, 66, 0, 0, 8, 30, 127, 165, 0,
    0, 0, 0, 68, 0, 0, 139, 0, 157, 0, 0, 0,
    0, 99, 0, 0, 0, 181, 7, 37, 121, 134, 43, 113,
    31, 129, 0, 0, 0, 16, 0, 100, 57, 0, 3, 0,
    0, 0, 0, 0, 0, 0, 106, 0, 0, 72, 0, 0,
    0, 159, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35,
    0, 0, 0, 116, 61, 119, 0, 0, 0, 0, 0, 114,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 89, 0, 0,
    0, 0, 0, 6, 0, 109, 0, 0, 0, 185, 0, 0,
    128, 0, 2, 104, 145, 0, 5, 48, 67, 85, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    105, 0, 110, 123, 125, 0, 180, 76, 15, 160, 0, 0,
    14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 156, 0, 0, 0, 0, 36, 0,
    0, 0, 0, 0, 0, 50, 53, 0, 0, 0, 33, 0,
    1, 0, 82, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 174, 0, 163, 94, 136, 0, 0, 0, 0,
    147, 0, 0, 96, 0, 18, 0, 0, 22, 118, 184, 0,
    77, 149, 90, 167, 0, 86, 0, 0, 71, 0, 87, 0,
    83, 0, 0, 0, 168, 26, 0, 17, 62, 133, 27, 65,
    112, 153, 154, 173, 0, 158, 0, 179, 0, 0, 0, 0,
    0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 172, 0,
    0, 0, 0, 0, 150, 69, 0, 0, 12, 0, 0, 0,
    0, 0, 95, 46, 0, 0, 0, 0, 0, 42, 0, 162,
    0, 0, 188, 0, 0, 0, 0, 0, 0, 0, 81, 58,
    130, 47, 132, 0, 169, 175, 0, 120, 122, 0, 0, 78,
    0, 0, 0, 0, 166, 0, 0, 151, 0, 0, 0, 183,
    0, 0, 101, 24, 0, 0, 0, 148, 79, 0, 0, 0,
    25, 0, 164, 0, 0, 0, 0, 0, 0, 10, 44, 0,
    0, 0, 34, 0, 0, 39, 0, 0, 178, 0, 0, 0,
    0, 40, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0,
    117, 0, 0, 98, 63, 135, 93, 170, 0, 92, 0, 0,
    0, 0, 0, 140, 0, 0, 107, 0,
};

static const uint8_t number_words_filter[] = {
    0, 64, 0, 0, 0, 0, 128, 4, 0, 8, 0, 64, 0, 0, 4, 16, 40, 0, 65, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4, 0, 8, 0, 0, 0, 0, 0, 0, 4, 32, 0, 4, 0, 2, 160, 0,
    64, 128, 0, 0, 0, 1, 8, 2, 0, 0, 128, 0, 32, 40, 0, 0, 0, 4, 1, 2, 0, 64, 0, 0,
    0, 4, 0, 0, 64, 0, 128, 0, 64, 0, 0, 0, 32, 0, 128, 0, 0, 0, 0, 0, 0, 72, 0, 2,
    4, 17, 48, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 4, 0, 4, 4, 0, 0, 4,
    0, 0, 0, 0, 2, 0, 0, 24, 16, 128, 0, 0, 0, 0, 0, 8, 0, 0, 1, 0, 16, 0, 0, 0,
    0, 1, 0, 0, 0, 4, 16, 1, 65, 0, 132, 0, 136, 0, 0, 0, 0, 64, 0, 128, 64, 0, 1, 0,
    0, 0, 0, 0, 0, 0, 2, 0, 0, 2, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
    0, 0, 0, 8, 1, 16, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0,
    0, 0, 0, 2, 0, 32, 0, 0, 0, 4, 0, 0, 16, 0, 4, 4, 4, 0, 146, 0, 1, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 2, 68, 0, 0, 4, 160, 32, 0, 0, 0,
    32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 32, 0,
    0, 0, 0, 0, 0, 4, 8, 0, 0, 0, 1, 0, 128, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 16, 0, 16, 72, 0, 0, 0, 0, 0, 64, 0, 0, 16, 0, 4, 0, 0, 128, 2, 4, 0,
    4, 0, 4, 4, 0, 1, 0, 0, 2, 0, 64, 0, 64, 0, 0, 0, 64, 4, 0, 152, 4, 48, 96, 2,
    0, 0, 0, 0, 0, 4, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 16, 0,
    0, 0, 0, 0, 16, 4, 0, 0, 2, 0, 0, 0, 0, 0, 1, 16, 0, 0, 0, 0, 0, 32, 0, 16,
    0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 8, 160, 0, 2, 0, 0, 17, 0, 0, 64, 0, 0, 0, 128,
    0, 0, 0, 0, 128, 0, 0, 4, 0, 0, 0, 4, 0, 0, 64, 2, 0, 0, 0, 16, 64, 0, 0, 0,
    4, 0, 2, 0, 0, 0, 0, 0, 0, 4, 2, 0, 0, 0, 8, 0, 0, 1, 0, 0, 4, 0, 0, 0,
    0, 32, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 128, 0, 0, 32, 1, 1, 64, 32, 0, 8, 0, 0,
    0, 0, 0, 64, 0, 0, 2, 0,
};

static const lexicon number_words_words = {number_words_table.entries, number_words_slots, number_words_filter, 511};

#endif
