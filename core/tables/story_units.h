/* Made by tools/make_tables.py from core/data/story_units.txt; do not edit. */
#ifndef DESK_TABLE_STORY_UNITS_H
#define DESK_TABLE_STORY_UNITS_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[48];
    char text[6][128], past[8];
} story_units_table = {
    {
        {768, 0x55F9B948u, 404686, 4, 1, 1}, /* acre */
        {762, 0x123C95D1u, 158987, 6, 1, 1}, /* barrel */
        {760, 0x33CF5E13u, 100, 10, 1, 1}, /* centimeter */
        {762, 0x864C86F7u, 3155695200u, 7, 1, 1}, /* century */
        {759, 0xE44F21FDu, 86400, 3, 1, 1}, /* day */
        {752, 0x77801309u, 315569520, 6, 1, 1}, /* decade */
        {748, 0x2D505A99u, 3048, 4, 1, 1}, /* foot */
        {744, 0x47B4BED2u, 1209600, 9, 1, 1}, /* fortnight */
        {743, 0x4A2DA990u, 3785, 6, 1, 1}, /* gallon */
        {752, 0x58F2560Au, 4546, 15, 1, 1}, /* gallon-imperial */
        {759, 0x37AAD97Du, 1000000000, 8, 1, 1}, /* gigawatt */
        {758, 0xA69A941Eu, 10, 4, 1, 1}, /* gram */
        {752, 0xE539A869u, 1000000, 7, 1, 1}, /* hectare */
        {749, 0xB6032C0Fu, 3600, 4, 1, 1}, /* hour */
        {743, 0x16C0DDFDu, 254, 4, 1, 1}, /* inch */
        {739, 0xDC824E23u, 10000, 8, 1, 1}, /* kilogram */
        {737, 0xEF152931u, 10000000, 9, 1, 1}, /* kilometer */
        {752, 0x7C36E7B0u, 1000, 18, 1, 1}, /* kilometer-per-hour */
        {761, 0x27E9A0C4u, 1000, 8, 1, 1}, /* kilowatt */
        {760, 0x454BC417u, 1852, 4, 1, 1}, /* knot */
        {755, 0x2D109041u, 1000, 5, 1, 1}, /* liter */
        {752, 0xBE05BC97u, 1000000, 8, 1, 1}, /* megawatt */
        {751, 0xC5611FE2u, 10000, 5, 1, 1}, /* meter */
        {748, 0xA006C6BBu, 3600, 16, 1, 1}, /* meter-per-second */
        {768, 0xF8C7B4B9u, 10000000, 10, 1, 1}, /* metric-ton */
        {768, 0x8A8E7DC8u, 16093440, 4, 1, 1}, /* mile */
        {764, 0x73A68B83u, 1609, 13, 1, 1}, /* mile-per-hour */
        {768, 0x96CBB198u, 1, 10, 1, 1}, /* milliliter */
        {770, 0x7C58FE27u, 10, 10, 1, 1}, /* millimeter */
        {772, 0x38E70F69u, 60, 6, 1, 1}, /* minute */
        {768, 0xD67A0605u, 2629746, 5, 1, 1}, /* month */
        {763, 0xBD537E06u, 18520000, 13, 1, 1}, /* nautical-mile */
        {768, 0xA088669Du, 284, 5, 1, 1}, /* ounce */
        {763, 0x035DD2A0u, 568, 4, 1, 1}, /* pint */
        {759, 0x34095C15u, 4536, 5, 1, 1}, /* pound */
        {754, 0x59C2CAE7u, 7889238, 7, 1, 1}, /* quarter */
        {751, 0xABF8D4DDu, 1, 6, 1, 1}, /* second */
        {747, 0xF99142E5u, 9, 11, 1, 1}, /* square-foot */
        {748, 0x5ADC8FB5u, 100000000, 16, 1, 1}, /* square-kilometer */
        {754, 0x74B13E26u, 100, 12, 1, 1}, /* square-meter */
        {768, 0x9442213Cu, 258998811, 11, 1, 1}, /* square-mile */
        {769, 0xC81958FAu, 63503, 5, 1, 1}, /* stone */
        {764, 0x9D10CC7Eu, 9071847, 3, 1, 1}, /* ton */
        {757, 0x8A438CCFu, 10000000, 5, 1, 1}, /* tonne */
        {752, 0x8EEB7025u, 1, 4, 1, 1}, /* watt */
        {747, 0xD5C6965Du, 604800, 4, 1, 1}, /* week */
        {741, 0x537B9519u, 9144, 4, 1, 1}, /* yard */
        {737, 0xAE7F4D1Cu, 31556952, 4, 1, 1}, /* year */
    },
    {
        "acre\000area\000barrel\000volume\000centimeter\000length\000century\000time\000day\000time\000decade\000time\000foot\000length\000fortnight\000time\000gallon\000volume",
        "gallon-imperial\000volume\000gigawatt\000power\000gram\000mass\000hectare\000area\000hour\000time\000inch\000length\000kilogram\000mass\000kilometer\000length",
        "kilometer-per-hour\000speed\000kilowatt\000power\000knot\000speed\000liter\000volume\000megawatt\000power\000meter\000length\000meter-per-second\000speed",
        "metric-ton\000mass\000mile\000length\000mile-per-hour\000speed\000milliliter\000volume\000millimeter\000length\000minute\000time\000month\000time\000nautical-mile\000length",
        "ounce\000mass\000pint\000volume\000pound\000mass\000quarter\000time\000second\000time\000square-foot\000area\000square-kilometer\000area\000square-meter\000area",
        "square-mile\000area\000stone\000mass\000ton\000mass\000tonne\000mass\000watt\000power\000week\000time\000yard\000length\000year\000time",
    },
    "",
};

static const uint16_t story_units_slots[] = {
    43, 0, 0, 27, 0, 31, 32, 0, 0, 6, 10, 0,
    0, 0, 0, 14, 9, 0, 0, 3, 0, 35, 0, 20,
    22, 7, 28, 47, 48, 33, 12, 0, 34, 0, 0, 16,
    0, 45, 40, 29, 0, 0, 0, 0, 0, 0, 0, 0,
    18, 17, 0, 0, 0, 39, 0, 0, 0, 25, 0, 24,
    41, 0, 0, 0, 0, 21, 0, 0, 19, 0, 0, 0,
    1, 26, 0, 0, 0, 0, 0, 44, 0, 2, 8, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 37, 46, 0,
    0, 0, 23, 0, 0, 38, 0, 36, 0, 13, 30, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4,
    0, 0, 42, 0, 0, 5, 11, 15,
};

static const uint8_t story_units_filter[] = {
    0, 0, 0, 8, 0, 64, 32, 0, 0, 8, 4, 0, 0, 0, 0, 32, 4, 0, 0, 2, 0, 2, 0, 36,
    16, 6, 0, 0, 32, 32, 32, 0, 1, 0, 0, 64, 0, 16, 8, 8, 0, 0, 0, 0, 0, 0, 0, 0,
    8, 128, 0, 0, 0, 4, 0, 0, 0, 128, 0, 32, 16, 0, 0, 0, 0, 2, 0, 0, 2, 0, 0, 0,
    20, 0, 0, 0, 0, 0, 0, 16, 0, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96, 0, 0,
    0, 0, 64, 0, 0, 128, 0, 4, 0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16,
    0, 0, 64, 0, 0, 131, 16, 0,
};

static const lexicon story_units_words = {story_units_table.entries, story_units_slots, story_units_filter, 127};

#endif
