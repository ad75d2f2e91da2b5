/*
 * text.c - stepping through UTF-8 of any quality; classes of characters.
 */
#include "text.h"

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

/* Latin-1, Latin Extended-A, Greek and Cyrillic: the capitals of European names. */
bool desk_is_upper(uint32_t code)
{
    if (code < 0x80)
        return code >= 'A' && code <= 'Z';
    if (code < 0x100)
        return code >= 0xC0 && code <= 0xDE && code != 0xD7;
    if (code < 0x180)
        return (code < 0x138 || (code > 0x148 && code < 0x178)) ? code % 2 == 0 : code % 2 == 1;
    return (code >= 0x391 && code <= 0x3AB) || (code >= 0x400 && code <= 0x42F);
}

bool desk_is_alphabetic(uint32_t code)
{
    if (code < 0x80)
        return desk_is_letter((char)code);
    return code == 0xAA || code == 0xB5 || code == 0xBA ||
           (code >= 0xC0 && code < 0x2000 && code != 0xD7 && code != 0xF7) ||
           (code >= 0x2C00 && code < 0xFB50 && !(code >= 0x3000 && code < 0x3005));
}
