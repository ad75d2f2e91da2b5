/*
 * token_number.c - numerals: digits and what holds them together.
 *
 * "7,569", "10:30", "08/16/2000", "400,4" and telephone numbers are one token;
 * the unit is another: 16|bn, 10|am, 30|C.  Nothing is decided here about what a
 * numeral is worth.
 */
#include "token_scan.h"
#include "lexicon.h"
#include "tables/token_units.h"

static uint32_t digits_end(const char *text, uint32_t at, uint32_t end)
{
    while (at < end) {
        if ((unsigned char)text[at] < 0x80) {
            if (!desk_is_digit(text[at]))
                break;
            at++;
            continue;
        }
        character c = desk_character_at(text, at, end);
        if (desk_properties(c.code)->word != WORD_DIGIT)
            break;
        at += c.length;
    }
    return at;
}

/* A hyphen between digits: part of a telephone number or a date as ISO writes it,
 * else of a range (13-17, 830-846, 2010-2012), whose ends are tokens. */
static uint32_t hyphened_end(const char *text, uint32_t at, uint32_t first, uint32_t end)
{
    uint32_t groups[5] = {first - at}, count = 1;
    while (count < 5 && first + 1 < end && text[first] == '-' && desk_is_digit(text[first + 1])) {
        uint32_t next = digits_end(text, first + 1, end);
        groups[count++] = next - first - 1;
        first = next;
    }
    uint32_t last = groups[count - 1];
    bool date = count == 3 && ((groups[0] == 4 && groups[1] <= 2 && last <= 2) || (last == 4 && groups[0] <= 2 && groups[1] <= 2));
    bool telephone = count > 1 && last == 4;
    for (uint32_t i = 0; i + 1 < count; i++)
        telephone &= groups[i] == 3 || (i == 0 && groups[i] < 3) || (i > 0 && groups[i] == 4);
    return date || telephone || count >= 4 ? first : at;
}

/* Digits with , . : / inside, as long as a digit follows. */
static uint32_t numeral_end(const char *text, uint32_t at, uint32_t end)
{
    uint32_t first = digits_end(text, at, end), now = first;
    if (now < end && text[now] == '-') {
        uint32_t whole = hyphened_end(text, at, first, end);
        if (whole > at)
            return whole;
    }
    while (now + 1 < end && desk_is_digit(text[now + 1]) &&
           (text[now] == ',' || text[now] == '.' || text[now] == ':' || text[now] == '/')) {
        uint32_t next = digits_end(text, now + 1, end);
        bool around_the_clock = text[now] == '/' && now == at + 2 && next == at + 4 && text[at] == '2' &&
                                text[at + 1] == '4' && text[at + 3] == '7';
        if (around_the_clock)
            break;
        now = next;
    }
    return now;
}

static bool is_ordinal_ending(const char *text, uint32_t length)
{
    if (length != 2)
        return false;
    char a = desk_lower(text[0]), b = desk_lower(text[1]);
    return (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') || (a == 't' && b == 'h');
}

/* "16bn", "45p", "39K": true where the letters are a unit and a token of their own.
 * The table says in which case: 5g is a weight, 5G a network. */
static bool is_unit(const char *text, uint32_t length)
{
    const lexicon_entry *unit = desk_find_text(&token_units_words, text, length);
    if (!unit)
        return false;
    bool upper = text[0] >= 'A' && text[0] <= 'Z', last = text[length - 1] >= 'A' && text[length - 1] <= 'Z';
    return (unit->value & UNIT_ANY_CASE) || (unit->value & UNIT_LOWER && !upper && !last) ||
           (unit->value & UNIT_UPPER && upper && last);
}

/* The 's of "the 1980's": a plural after a decade, a possessive after "2019". */
static uint32_t decade_end(const token_run *r, uint32_t at, uint32_t digits)
{
    uint32_t mark = desk_apostrophe(r->text, digits, r->end), end = digits + mark + 1;
    bool decade = (digits - at == 2 || digits - at == 4) && r->text[digits - 1] == '0';
    if (!mark || !decade || end > r->end || desk_lower(r->text[end - 1]) != 's')
        return digits;
    return desk_letters_end(r->text, end, r->end) == end ? end : digits;
}

uint32_t desk_number_end(const token_run *r, uint32_t at)
{
    const char *text = r->text;
    uint32_t digits = numeral_end(text, at + (text[at] == '.'), r->end), end = digits;
    while (end < r->end && (unsigned char)text[end] >= 0x80) {
        character c = desk_character_at(text, end, r->end);
        if (desk_properties(c.code)->word != WORD_FRACTION)
            break;
        end += c.length;
    }
    if (end > digits || end >= r->end)
        return end;
    uint32_t letters = desk_letters_end(text, digits, r->end);
    if (letters == digits)
        return decade_end(r, at, digits);
    if (is_ordinal_ending(text + digits, letters - digits))
        return letters;
    return is_unit(text + digits, letters - digits) ? digits : letters;
}
