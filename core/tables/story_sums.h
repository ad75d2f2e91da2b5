/* Made by tools/make_tables.py from core/data/story_sums.txt; do not edit. */
#ifndef DESK_TABLE_STORY_SUMS_H
#define DESK_TABLE_STORY_SUMS_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[99];
    char text[7][128], past[8];
} story_sums_table = {
    {
        {1584, 0xB323923Eu, 1, 5, 1, 1}, /* about */
        {1575, 0xB7A3BE2Au, 1, 9, 1, 1}, /* abstained */
        {1570, 0xB6517D0Fu, 16, 5, 1, 1}, /* adult */
        {1561, 0x7E488A34u, 16, 6, 1, 1}, /* adults */
        {1553, 0x36EAE700u, 1024, 7, 1, 1}, /* against */
        {1546, 0x72BA176Fu, 1, 6, 1, 1}, /* almost */
        {1538, 0xF29C5364u, 1, 5, 1, 1}, /* alone */
        {1529, 0x8467C7F7u, 1, 7, 1, 1}, /* already */
        {1522, 0xCEC76752u, 1, 4, 1, 1}, /* also */
        {1512, 0x2187F8ABu, 1, 5, 1, 1}, /* among */
        {1503, 0x23176214u, 1, 7, 1, 1}, /* another */
        {1496, 0xCF903BBAu, 512, 7, 1, 1}, /* approve */
        {1489, 0x9E0E3E7Au, 512, 8, 1, 1}, /* approved */
        {1483, 0x890E1D6Bu, 512, 8, 1, 1}, /* approves */
        {1477, 0xBED2118Cu, 1, 6, 1, 1}, /* around */
        {1472, 0x175EB228u, 1, 7, 1, 1}, /* average */
        {1465, 0x795735E5u, 1, 6, 1, 1}, /* babies */
        {1457, 0x45B1C069u, 1, 4, 1, 1}, /* baby */
        {1447, 0x5BB421A2u, 512, 4, 1, 1}, /* back */
        {1437, 0x1E8877F3u, 512, 6, 1, 1}, /* backed */
        {1429, 0x49D8D4BEu, 512, 7, 1, 1}, /* backing */
        {1422, 0x2D913C03u, 512, 5, 1, 1}, /* backs */
        {1413, 0xEA81EEA2u, 1, 4, 1, 1}, /* both */
        {1403, 0x71C67FC5u, 32, 3, 1, 1}, /* boy */
        {1392, 0xD17B0B82u, 32, 4, 1, 1}, /* boys */
        {1382, 0xF94860CDu, 1, 8, 1, 1}, /* bringing */
        {1376, 0xE5A0205Du, 8, 5, 1, 1}, /* child */
        {1367, 0x67A9C9D2u, 8, 8, 1, 1}, /* children */
        {1361, 0x0D596AA2u, 1, 9, 1, 1}, /* different */
        {1356, 0x2E516CCCu, 1024, 10, 1, 1}, /* disapprove */
        {1360, 0x922E0C78u, 1024, 11, 1, 1}, /* disapproved */
        {1357, 0xA92E30ADu, 1024, 11, 1, 1}, /* disapproves */
        {1354, 0x147AA128u, 1, 4, 1, 1}, /* each */
        {1344, 0x3BF19B1Bu, 1, 7, 1, 1}, /* earlier */
        {1337, 0x9B80F214u, 1, 6, 1, 1}, /* either */
        {1329, 0xBD1C6DE8u, 1, 7, 1, 1}, /* elderly */
        {1322, 0x094EF704u, 1, 5, 1, 1}, /* every */
        {1313, 0x281DED9Au, 1, 9, 1, 1}, /* excluding */
        {1308, 0x31D7A887u, 512, 5, 1, 1}, /* favor */
        {1299, 0xF1B3C006u, 512, 7, 1, 1}, /* favored */
        {1292, 0x6A7EF81Cu, 512, 6, 1, 1}, /* favors */
        {1284, 0x7976C0F4u, 512, 6, 1, 1}, /* favour */
        {1276, 0x549BE965u, 512, 8, 1, 1}, /* favoured */
        {1270, 0xBCF11485u, 512, 7, 1, 1}, /* favours */
        {1264, 0x928EF299u, 256, 6, 1, 1}, /* female */
        {1256, 0xA108665Eu, 256, 7, 1, 1}, /* females */
        {1249, 0xE3943612u, 1, 5, 1, 1}, /* fewer */
        {1240, 0xE48027E9u, 1, 7, 1, 1}, /* further */
        {1233, 0xA25535A3u, 64, 4, 1, 1}, /* girl */
        {1223, 0x5C23B670u, 64, 5, 1, 1}, /* girls */
        {1214, 0x75597A67u, 1, 7, 1, 1}, /* include */
        {1207, 0xBEDB12B9u, 1, 8, 1, 1}, /* included */
        {1201, 0xCFDB2D7Cu, 1, 8, 1, 1}, /* includes */
        {1195, 0x280D1E50u, 1, 9, 1, 1}, /* including */
        {1190, 0xAE478FF1u, 1, 6, 1, 1}, /* infant */
        {1182, 0xDCA6E9A6u, 1, 7, 1, 1}, /* infants */
        {1175, 0x676712B6u, 1, 5, 1, 1}, /* least */
        {1166, 0x216B57B8u, 1, 4, 1, 1}, /* less */
        {1156, 0xE19D9FD0u, 128, 4, 1, 1}, /* male */
        {1152, 0xCE224D99u, 128, 5, 1, 1}, /* males */
        {1143, 0xE9A2FF6Fu, 2, 3, 1, 1}, /* man */
        {1132, 0xC9AD5A6Bu, 2, 3, 1, 1}, /* men */
        {1121, 0x962BA1E7u, 1, 6, 1, 1}, /* minors */
        {1113, 0xE85541E0u, 1, 4, 1, 1}, /* more */
        {1103, 0xF739ABE0u, 1, 6, 1, 1}, /* nearly */
        {1095, 0x992A04A8u, 1, 7, 1, 1}, /* neither */
        {1088, 0xBC98FCDFu, 1024, 6, 1, 1}, /* oppose */
        {1080, 0x9FD5DA61u, 1024, 7, 1, 1}, /* opposed */
        {1073, 0x90D5C2C4u, 1024, 7, 1, 1}, /* opposes */
        {1066, 0xC87D8DF5u, 1, 5, 1, 1}, /* other */
        {1057, 0x23A5C9F2u, 1, 6, 1, 1}, /* others */
        {1049, 0xC4ADC675u, 1, 4, 1, 1}, /* plus */
        {1039, 0x8534CAC6u, 1024, 6, 1, 1}, /* reject */
        {1031, 0xF67F6847u, 1024, 8, 1, 1}, /* rejected */
        {1025, 0x671B1AEFu, 1024, 7, 1, 1}, /* rejects */
        {1024, 0x348D7A98u, 1, 9, 1, 1}, /* remainder */
        {1019, 0x184E0683u, 1, 9, 1, 1}, /* remaining */
        {1014, 0x81AF575Au, 1, 12, 1, 1}, /* respectively */
        {1012, 0xEABD3D97u, 1, 4, 1, 1}, /* rest */
        {1002, 0x6D9323FBu, 1, 6, 1, 1}, /* rising */
        {994, 0x28460B4Du, 1, 7, 1, 1}, /* roughly */
        {987, 0x856BBB18u, 1, 8, 1, 1}, /* separate */
        {981, 0xF3611C71u, 1, 4, 1, 1}, /* some */
        {971, 0x2622055Eu, 1, 4, 1, 1}, /* such */
        {961, 0x3B3E18E8u, 512, 7, 1, 1}, /* support */
        {954, 0x9F44A669u, 512, 9, 1, 1}, /* supported */
        {949, 0xDDC0BC01u, 512, 8, 1, 1}, /* supports */
        {943, 0xA2C3E156u, 1, 8, 1, 1}, /* teenager */
        {944, 0x5F5B6D3Fu, 1, 9, 1, 1}, /* teenagers */
        {939, 0x847C11B7u, 1, 7, 1, 1}, /* toddler */
        {932, 0x534FF78Cu, 1, 8, 1, 1}, /* toddlers */
        {926, 0x274D3206u, 2048, 9, 1, 1}, /* undecided */
        {921, 0x7335430Fu, 1, 12, 1, 1}, /* unidentified */
        {919, 0x9B759FB9u, 1, 7, 1, 1}, /* unknown */
        {912, 0x02DD45CCu, 1, 11, 1, 1}, /* unspecified */
        {909, 0x49F906A7u, 2048, 6, 1, 1}, /* unsure */
        {901, 0x805F81C6u, 1, 4, 1, 1}, /* whom */
        {891, 0xE96898D5u, 4, 5, 1, 1}, /* woman */
        {882, 0xC97160D1u, 4, 5, 1, 1}, /* women */
    },
    {
        "about\000\000abstained\000\000adult\000\000adults\000\000against\000\000almost\000\000alone\000\000already\000\000also\000\000among\000\000another\000\000approve\000\000approved\000\000approves\000\000around\000",
        "average\000\000babies\000\000baby\000\000back\000\000backed\000\000backing\000\000backs\000\000both\000\000boy\000\000boys\000\000bringing\000\000child\000\000children\000\000different\000\000disapprove\000",
        "disapproved\000\000disapproves\000\000each\000\000earlier\000\000either\000\000elderly\000\000every\000\000excluding\000\000favor\000\000favored\000\000favors\000\000favour\000\000favoured\000\000favours\000",
        "female\000\000females\000\000fewer\000\000further\000\000girl\000\000girls\000\000include\000\000included\000\000includes\000\000including\000\000infant\000\000infants\000\000least\000\000less\000\000male\000",
        "males\000\000man\000\000men\000\000minors\000\000more\000\000nearly\000\000neither\000\000oppose\000\000opposed\000\000opposes\000\000other\000\000others\000\000plus\000\000reject\000\000rejected\000\000rejects\000",
        "remainder\000\000remaining\000\000respectively\000\000rest\000\000rising\000\000roughly\000\000separate\000\000some\000\000such\000\000support\000\000supported\000\000supports\000\000teenager\000",
        "teenagers\000\000toddler\000\000toddlers\000\000undecided\000\000unidentified\000\000unknown\000\000unspecified\000\000unsure\000\000whom\000\000woman\000\000women\000",
    },
    "",
};

static const uint16_t story_sums_slots[] = {
    5, 87, 0, 22, 37, 0, 40, 92, 0, 0, 0, 0,
    0, 0, 0, 3, 93, 0, 47, 0, 11, 35, 0, 0,
    82, 0, 0, 34, 41, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 16, 33, 2, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1, 89, 0, 0, 0, 0, 0, 0, 0, 74,
    0, 0, 0, 0, 0, 81, 0, 0, 54, 0, 9, 0,
    0, 0, 88, 0, 0, 0, 78, 0, 0, 27, 46, 84,
    0, 68, 0, 0, 7, 43, 0, 51, 0, 18, 86, 14,
    62, 0, 0, 6, 50, 61, 83, 0, 0, 72, 0, 0,
    31, 0, 13, 0, 53, 0, 0, 0, 0, 0, 25, 77,
    0, 44, 0, 39, 0, 0, 0, 0, 15, 91, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 79, 76, 45, 38, 60,
    0, 0, 0, 0, 0, 0, 19, 23, 29, 49, 56, 96,
    66, 0, 0, 10, 0, 32, 0, 0, 0, 0, 0, 0,
    0, 0, 57, 90, 58, 52, 12, 94, 0, 0, 21, 0,
    0, 0, 0, 0, 69, 24, 73, 97, 0, 0, 0, 0,
    30, 26, 95, 0, 59, 99, 28, 0, 0, 98, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 67, 64, 65, 0, 0,
    0, 17, 0, 63, 36, 48, 85, 0, 0, 0, 0, 75,
    0, 55, 71, 20, 42, 70, 0, 8, 0, 0, 0, 80,
    0, 0, 0, 0,
};

static const uint8_t story_sums_filter[] = {
    2, 64, 0, 2, 1, 0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 40, 0, 0, 128, 0, 18, 0, 0, 0,
    16, 0, 0, 2, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 4, 0, 0, 0, 0, 0, 0, 0, 128,
    0, 0, 0, 0, 0, 2, 0, 0, 2, 0, 64, 0, 0, 0, 32, 0, 0, 0, 16, 0, 0, 128, 34, 0,
    0, 16, 0, 0, 128, 4, 0, 8, 0, 20, 0, 80, 0, 0, 0, 136, 4, 128, 0, 0, 0, 64, 0, 0,
    16, 0, 16, 0, 64, 0, 0, 0, 0, 0, 64, 1, 0, 32, 0, 2, 0, 0, 0, 0, 36, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 128, 2, 80, 2, 0, 0, 0, 0, 0, 0, 0, 133, 32, 0, 0, 64, 4,
    16, 0, 0, 2, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 8, 16, 2, 48, 64, 0, 0, 0, 4, 0,
    0, 0, 0, 0, 16, 8, 16, 0, 0, 0, 0, 0, 3, 128, 0, 0, 128, 64, 8, 0, 0, 128, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 32, 128, 0, 0, 0, 0, 8, 0, 16, 34, 128, 0, 0, 0, 0, 0, 8,
    0, 32, 2, 1, 8, 64, 0, 16, 0, 0, 0, 8, 0, 0, 0, 0,
};

static const lexicon story_sums_words = {story_sums_table.entries, story_sums_slots, story_sums_filter, 255};

#endif
