/* Made by tools/make_tables.py from core/data/story_boilerplate.txt; do not edit. */
#ifndef DESK_TABLE_STORY_BOILERPLATE_H
#define DESK_TABLE_STORY_BOILERPLATE_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[72];
    char text[8][128], past[8];
} story_boilerplate_table = {
    {
        {1152, 0xC980019Cu, 0, 10, 0, 3}, /* additional */
        {1148, 0x749976D7u, 1, 23, 3, 1}, /* additional reporting by */
        {1157, 0x25D6089Eu, 1, 13, 1, 1}, /* advertisement */
        {1156, 0x13254BC4u, 0, 3, 0, 3}, /* all */
        {1145, 0xFC62F41Bu, 1, 19, 3, 1}, /* all rights reserved */
        {1150, 0xE2D789D4u, 0, 9, 0, 5}, /* broadcast */
        {1184, 0x4B1A7ED1u, 1, 38, 5, 1}, /* broadcast , rewritten or redistributed */
        {1208, 0x5C7EA86Fu, 0, 5, 0, 2}, /* click */
        {1199, 0x80FC2E79u, 1, 10, 2, 1}, /* click here */
        {1195, 0xD50AD88Eu, 0, 8, 0, 2}, /* compiled */
        {1189, 0xC73FAC0Fu, 1, 11, 2, 1}, /* compiled by */
        {1186, 0x4303B923u, 0, 7, 0, 2}, /* contact */
        {1179, 0x533B28EFu, 1, 10, 2, 1}, /* contact us */
        {1175, 0x77A740BFu, 0, 6, 0, 2}, /* cookie */
        {1167, 0x56875AD5u, 1, 13, 2, 1}, /* cookie policy */
        {1168, 0xB90DED3Eu, 1, 9, 1, 1}, /* copyright */
        {1163, 0x3108B3F9u, 0, 8, 0, 3}, /* download */
        {1157, 0xCE68DD7Bu, 1, 16, 3, 1}, /* download the app */
        {1159, 0x6DF599E8u, 0, 6, 0, 2}, /* edited */
        {1151, 0x7E0F32D1u, 1, 9, 2, 1}, /* edited by */
        {1146, 0x6A64A90Fu, 0, 7, 0, 2}, /* editing */
        {1139, 0x9982FF40u, 1, 10, 2, 1}, /* editing by */
        {1135, 0xAAEA5743u, 0, 4, 0, 2}, /* file */
        {1125, 0xA5997BB5u, 1, 10, 2, 1}, /* file photo */
        {1121, 0x5B6C4F70u, 0, 6, 0, 3}, /* follow */
        {1113, 0xF9C3D2F3u, 1, 12, 3, 1}, /* follow us on */
        {1111, 0xACF38390u, 0, 3, 0, 3}, /* for */
        {1104, 0xA23FB545u, 1, 20, 3, 1}, /* for more information */
        {1110, 0x481DAB20u, 0, 5, 0, 2}, /* getty */
        {1101, 0x91BC6C30u, 1, 12, 2, 1}, /* getty images */
        {1099, 0xB35135FAu, 0, 5, 0, 2}, /* image */
        {1090, 0xD7360197u, 1, 12, 2, 1}, /* image source */
        {1088, 0x63E1D819u, 0, 4, 0, 2}, /* last */
        {1078, 0x8BD6B66Eu, 1, 12, 2, 1}, /* last updated */
        {1076, 0xD6A2E186u, 0, 3, 0, 4}, /* may */
        {1065, 0x80F1CD94u, 1, 20, 4, 1}, /* may not be published */
        {1071, 0xFB532132u, 0, 4, 0, 2}, /* most */
        {1061, 0x8468C7DCu, 1, 9, 2, 1}, /* most read */
        {1056, 0xA91A3339u, 0, 3, 0, 2}, /* our */
        {1045, 0x040F5E48u, 1, 14, 2, 1}, /* our newsletter */
        {1045, 0x812716E3u, 0, 5, 0, 2}, /* photo */
        {1036, 0x4200C75Cu, 1, 8, 2, 1}, /* photo by */
        {1030, 0xFB96D671u, 0, 10, 0, 2}, /* photograph */
        {1026, 0x7FF3516Au, 1, 13, 2, 1}, /* photograph by */
        {1025, 0x01FCF9B4u, 0, 5, 0, 2}, /* press */
        {1016, 0xF815A8BFu, 1, 13, 2, 1}, /* press release */
        {1015, 0x7EA66847u, 0, 7, 0, 2}, /* privacy */
        {1008, 0xEB5A0CCDu, 1, 14, 2, 1}, /* privacy policy */
        {1008, 0xCEDFA3C5u, 0, 4, 0, 3}, /* read */
        {1008, 0x362754AAu, 1, 9, 2, 1}, /* read more */
        {1003, 0x9CF09697u, 1, 12, 3, 1}, /* read more at */
        {1001, 0xEE3C7A38u, 0, 7, 0, 2}, /* related */
        {994, 0xD3DA995Bu, 1, 16, 2, 1}, /* related articles */
        {996, 0xBD5AA06Fu, 1, 15, 2, 1}, /* related stories */
        {997, 0x0BAF62ADu, 0, 9, 0, 2}, /* reporting */
        {992, 0xDC9EE27Eu, 1, 12, 2, 1}, /* reporting by */
        {990, 0xA9C9FC38u, 0, 5, 0, 3}, /* share */
        {981, 0x0AB62B8Cu, 1, 18, 3, 1}, /* share this article */
        {985, 0x0CBC8BA4u, 0, 4, 0, 3}, /* sign */
        {976, 0xADC6C00Eu, 1, 11, 3, 1}, /* sign up for */
        {973, 0x715CEA82u, 1, 10, 3, 1}, /* sign up to */
        {969, 0xAF9E4A03u, 0, 9, 0, 2}, /* subscribe */
        {964, 0x0D8948C9u, 1, 13, 2, 1}, /* subscribe now */
        {963, 0x001C680Cu, 1, 12, 2, 1}, /* subscribe to */
        {961, 0xEE7A3C2Cu, 0, 5, 0, 3}, /* terms */
        {952, 0xB4C3015Du, 1, 20, 3, 1}, /* terms and conditions */
        {958, 0xD4B5BFF2u, 1, 12, 3, 1}, /* terms of use */
        {956, 0xDA2BD281u, 0, 4, 0, 5}, /* this */
        {960, 0xCBA5BDB0u, 1, 37, 5, 1}, /* this article was originally published */
        {983, 0x30D5A88Du, 1, 27, 5, 1}, /* this story has been updated */
        {996, 0xDBA4F4F8u, 0, 4, 0, 2}, /* view */
        {986, 0x840C1994u, 1, 13, 2, 1}, /* view comments */
    },
    {
        "additional\000\000additional reporting by\000\000advertisement\000\000all\000\000all rights reserved\000\000broadcast\000",
        "broadcast , rewritten or redistributed\000\000click\000\000click here\000\000compiled\000\000compiled by\000\000contact\000\000contact us\000\000cookie\000\000cookie policy\000",
        "copyright\000\000download\000\000download the app\000\000edited\000\000edited by\000\000editing\000\000editing by\000\000file\000\000file photo\000\000follow\000\000follow us on\000\000for\000",
        "for more information\000\000getty\000\000getty images\000\000image\000\000image source\000\000last\000\000last updated\000\000may\000\000may not be published\000\000most\000\000most read\000",
        "our\000\000our newsletter\000\000photo\000\000photo by\000\000photograph\000\000photograph by\000\000press\000\000press release\000\000privacy\000\000privacy policy\000\000read\000",
        "read more\000\000read more at\000\000related\000\000related articles\000\000related stories\000\000reporting\000\000reporting by\000\000share\000\000share this article\000\000sign\000",
        "sign up for\000\000sign up to\000\000subscribe\000\000subscribe now\000\000subscribe to\000\000terms\000\000terms and conditions\000\000terms of use\000\000this\000",
        "this article was originally published\000\000this story has been updated\000\000view\000\000view comments\000",
    },
    "",
};

static const uint16_t story_boilerplate_slots[] = {
    0, 0, 0, 62, 0, 0, 0, 0, 0, 0, 0, 0,
    64, 0, 60, 11, 21, 0, 0, 0, 0, 0, 0, 0,
    0, 33, 0, 5, 0, 0, 0, 0, 29, 0, 0, 12,
    0, 0, 0, 0, 0, 0, 0, 0, 65, 0, 0, 0,
    30, 0, 37, 0, 0, 0, 0, 0, 52, 39, 57, 0,
    0, 0, 16, 0, 22, 0, 0, 23, 0, 28, 0, 47,
    40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 53, 42, 66, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 44, 0,
    0, 0, 34, 8, 25, 43, 54, 0, 0, 0, 0, 0,
    0, 9, 0, 18, 0, 0, 56, 0, 0, 68, 61, 0,
    0, 0, 35, 0, 0, 0, 0, 0, 58, 70, 10, 0,
    27, 0, 0, 0, 36, 72, 0, 32, 51, 0, 0, 0,
    1, 0, 3, 0, 0, 0, 0, 0, 59, 0, 0, 0,
    0, 0, 50, 0, 0, 55, 0, 0, 69, 0, 0, 0,
    45, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14,
    46, 0, 0, 0, 4, 49, 0, 0, 0, 63, 0, 0,
    0, 48, 0, 0, 0, 7, 20, 0, 6, 15, 0, 2,
    0, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 41,
    0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 0, 13,
    0, 0, 67, 26, 0, 0, 0, 0, 71, 17, 31, 0,
    0, 0, 0, 0,
};

static const uint8_t story_boilerplate_filter[] = {
    0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 32, 72, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 8, 0, 128, 0, 0, 0, 0, 4, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0,
    16, 0, 128, 0, 0, 0, 0, 0, 160, 32, 0, 0, 0, 0, 32, 0, 16, 0, 0, 32, 0, 32, 0, 8,
    1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 4, 32, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 16, 36, 4, 128, 0, 0, 0, 0, 0, 0,
    0, 16, 0, 64, 0, 0, 64, 0, 0, 64, 8, 0, 0, 0, 64, 0, 0, 0, 0, 0, 1, 2, 64, 0,
    32, 0, 0, 0, 16, 0, 0, 80, 0, 0, 0, 0, 64, 0, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0,
    0, 0, 2, 0, 0, 1, 0, 0, 64, 0, 0, 0, 1, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 136,
    0, 0, 0, 0, 1, 64, 0, 0, 0, 1, 0, 0, 0, 128, 0, 0, 0, 12, 0, 0, 128, 4, 0, 8,
    0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 4,
    0, 0, 64, 128, 0, 0, 0, 0, 64, 2, 32, 0, 0, 0, 0, 0,
};

static const lexicon story_boilerplate_words = {story_boilerplate_table.entries, story_boilerplate_slots, story_boilerplate_filter, 255};

#endif
