/*
 * text.c - stepping through UTF-8 of any quality; classes of characters.
 */
#include "text.h"
#include "tables/unicode_properties.h"

static bool is_continuation(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* The lowest and highest second byte after each lead byte (Unicode 15, table 3-7). */
static bool second_byte_fits(unsigned char lead, unsigned char second)
{
    unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
}

static uint32_t bytes_after_lead(unsigned char lead)
{
    return lead >= 0xC2 && lead <= 0xDF ? 1 : lead >= 0xE0 && lead <= 0xEF ? 2
         : lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
}

character desk_character_at(const char *text, uint32_t at, uint32_t end)
{
    unsigned char lead = (unsigned char)text[at];
    if (lead < 0x80)
        return (character){lead, 1};
    uint32_t more = bytes_after_lead(lead), length = 1;
    uint32_t code = lead & (0x3Fu >> more);
    while (length <= more && at + length < end && is_continuation(text[at + length])) {
        if (length == 1 && !second_byte_fits(lead, (unsigned char)text[at + 1]))
            break;
        code = code << 6 | ((unsigned char)text[at + length] & 0x3F);
        length++;
    }
    if (more == 0 || length <= more)
        code = DESK_NO_CHARACTER;
    return (character){code, length};
}

character desk_character_before(const char *text, uint32_t start, uint32_t at)
{
    uint32_t first = at - 1;
    while (first > start && at - first < 4 && is_continuation(text[first]))
        first--;
    character c = desk_character_at(text, first, at);
    if (first + c.length == at)
        return c;
    return (character){DESK_NO_CHARACTER, 1};
}

uint32_t desk_line_breaks(const char *text, uint32_t start, uint32_t end)
{
    uint32_t breaks = 0;
    for (uint32_t i = start; i < end; i++) {
        if (text[i] == '\n')
            breaks++;
        else if (text[i] == '\r' && !(i + 1 < end && text[i + 1] == '\n'))
            breaks++;
        else if ((unsigned char)text[i] == 0xE2 && i + 2 < end && (unsigned char)text[i + 1] == 0x80)
            breaks += (unsigned char)text[i + 2] == 0xA8 ? 1u : (unsigned char)text[i + 2] == 0xA9 ? 2u : 0u;
    }
    return breaks;
}

bool desk_is_space(uint32_t code)
{
    return code == ' ' || (code >= '\t' && code <= '\r') || code == 0x85 || code == 0xA0 ||
           code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x2028 ||
           code == 0x2029 || code == 0x202F || code == 0x205F || code == 0x3000;
}

bool desk_is_upper(uint32_t code)
{
    if (code < 0x80)
        return code >= 'A' && code <= 'Z';
    return desk_properties(code)->flags & IS_UPPER;
}

bool desk_is_alphabetic(uint32_t code)
{
    if (code < 0x80)
        return desk_is_letter((char)code);
    return desk_properties(code)->flags & IS_ALPHABETIC;
}

const character_properties *desk_properties(uint32_t code)
{
    static const character_properties malformed = {CLUSTER_ANY, WORD_SYMBOL, 0};
    if (code >= 0x110000)
        return &malformed;
    uint32_t block = code >> 7;
    if (block >= UNICODE_BLOCKS)
        block = UNICODE_BLOCKS - 1;
    return &unicode_records[unicode_blocks[unicode_index[block]][code & 0x7F]];
}

/* Rules GB6 to GB8: a syllable written in its parts. */
static bool joins_hangul(uint32_t code, cluster_class before, cluster_class after)
{
    bool open = before == CLUSTER_HANGUL_V || (before == CLUSTER_HANGUL_SYLLABLE && (code - 0xAC00) % 28 == 0);
    if (before == CLUSTER_HANGUL_L)
        return after == CLUSTER_HANGUL_L || after == CLUSTER_HANGUL_V || after == CLUSTER_HANGUL_SYLLABLE;
    if (open && after == CLUSTER_HANGUL_V)
        return true;
    return after == CLUSTER_HANGUL_T &&
           (open || before == CLUSTER_HANGUL_T || before == CLUSTER_HANGUL_SYLLABLE);
}

uint32_t desk_cluster_end(const char *text, uint32_t at, uint32_t end)
{
    character c = desk_character_at(text, at, end);
    cluster_class before = (cluster_class)desk_properties(c.code)->cluster;
    bool pictograph = before == CLUSTER_PICTOGRAPH, flag = before == CLUSTER_REGIONAL;
    for (at += c.length; at < end; at += c.length) {
        uint32_t code = c.code;
        c = desk_character_at(text, at, end);
        cluster_class after = (cluster_class)desk_properties(c.code)->cluster;
        if (before == CLUSTER_CONTROL || after == CLUSTER_CONTROL)
            break;
        bool joined = after == CLUSTER_EXTEND || after == CLUSTER_JOINER || after == CLUSTER_SPACING ||
                      before == CLUSTER_PREPEND || joins_hangul(code, before, after) ||
                      (pictograph && before == CLUSTER_JOINER && after == CLUSTER_PICTOGRAPH) ||
                      (flag && before == CLUSTER_REGIONAL && after == CLUSTER_REGIONAL);
        if (!joined)
            break;
        /* An emoji sequence goes on through marks and joiners; a flag has two letters. */
        pictograph = after == CLUSTER_PICTOGRAPH ||
                     (pictograph && before != CLUSTER_JOINER &&
                      (after == CLUSTER_EXTEND || after == CLUSTER_JOINER));
        flag = after == CLUSTER_REGIONAL && before == CLUSTER_PREPEND;
        before = after;
    }
    return at;
}
