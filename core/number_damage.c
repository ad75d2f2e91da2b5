/*
 * number_damage.c - the traces that bad scans and bad systems leave behind a numeral.
 *
 * Digits lost after a comma ("7569,<>"), two marks where one parts the digits
 * ("2,.500"), a semicolon or a space in it ("30;000", "9 ,000"), a stray mark or
 * a letter among the digits ("25,0?00", "1O,000").  What stood there is not guessed.
 */
#include "number.h"
#include "number_word.h"
#include "text.h"

#include "tables/number_words.h"

#include <string.h>

static const char damage_letter[] = "a letter stands among the digits";
static const char damage_cut[] = "digits are missing after the comma";
static const char damage_marks[] = "two marks stand where one parts the digits";
static const char damage_semicolon[] = "a semicolon parts the digits";
static const char damage_space[] = "a space stands beside the comma";
static const char damage_stray[] = "a stray mark stands among the digits";

static bool joined_numeral(const number_line *r, uint32_t at)
{
    return desk_piece_joined(r, at) && r->pieces[at].kind == PIECE_NUMERAL;
}

static bool is_parting_mark(const number_line *r, uint32_t at)
{
    return desk_piece_mark(r, at, ',') || desk_piece_mark(r, at, '.');
}

/* At most three digits, or more that commas part: what may stand before another comma. */
static bool ends_in_group(const number_line *r, uint32_t at)
{
    number_value n;
    const number_piece *p = &r->pieces[at];
    return (desk_piece_length(r, at) <= 3 || memchr(r->text + p->start, ',', p->end - p->start)) &&
           desk_read_numeral(r->text + p->start, p->end - p->start, &n) && !n.damage && !n.point;
}

/* "000", "439.24", "439,210": exactly three digits, then perhaps more groups. */
static bool is_later_group(const number_line *r, uint32_t at)
{
    if (at >= r->count || r->pieces[at].kind != PIECE_NUMERAL || desk_piece_length(r, at) < 3)
        return false;
    const char *text = r->text + r->pieces[at].start;
    for (int i = 0; i < 3; i++)
        if (!desk_is_digit(text[i]))
            return false;
    return desk_piece_length(r, at) == 3 || text[3] == ',' || text[3] == '.';
}

/* "1O,000", "4l5": a letter that a scanner took for a digit. */
static bool has_stray_letter(const number_line *r, uint32_t at, uint32_t *end)
{
    if (!desk_piece_joined(r, at + 1) || !desk_piece_joined(r, at + 2) || r->pieces[at + 1].kind != PIECE_WORD ||
        desk_piece_length(r, at + 1) != 1)
        return false;
    char c = r->text[r->pieces[at + 1].start];
    if (c != 'O' && c != 'o' && c != 'l' && c != 'I')
        return false;
    uint32_t next = at + 2;
    if (desk_piece_mark(r, next, ',') && desk_piece_joined(r, next + 1))
        next++;
    if (r->pieces[next].kind != PIECE_NUMERAL)
        return false;
    *end = next + 1;
    return true;
}

/* "25, million", "25, per cent": a comma before what must follow its number. */
static bool has_lost_group(const number_line *r, uint32_t at, uint32_t *end)
{
    uint32_t next = at + 2;
    *end = next;
    if (!desk_piece_mark(r, at + 1, ',') || r->pieces[next].flags & PIECE_BROKEN || desk_piece_mark(r, next + 1, '-') || !ends_in_group(r, at))
        return false;
    const lexicon_entry *word = r->pieces[next].roles & ROLE_NUMBER ? desk_piece_entry(&number_words_words, r, next) : NULL;
    return (word && NUMBER_WORD_KIND(word->value) == WORD_SCALE && NUMBER_WORD_VALUE(word->value) >= 6) ||
           desk_piece_is(r, next, "percent") || (desk_piece_is(r, next, "per") && desk_piece_is(r, next + 1, "cent"));
}

/* Whether copy goes on in lower case or with a per cent sign: "40.? million", but "He is 40.?" */
static bool goes_on(const number_line *r, uint32_t at)
{
    uint32_t next = r->pieces[at - 1].end;
    if (next < r->length && r->text[next] == ' ')
        next++;
    if (next < r->length && (r->text[next] == '%' || (r->text[next] >= 'a' && r->text[next] <= 'z')))
        return true;
    return r->length - next >= 7 && memcmp(r->text + next + 1, "illion", 6) == 0; /* "$5.? Million" in a headline */
}

/* "7569,<>", "40.? million": a comma or point joined to marks that stand for lost digits. */
static bool has_lost_tail(const number_line *r, uint32_t at, uint32_t *end)
{
    uint32_t first = at + 2, next = first;
    if (!desk_piece_joined(r, next))
        return has_lost_group(r, at, end);
    if (desk_piece_mark(r, at + 1, ',') && desk_piece_mark(r, next, '%')) {
        *end = next; /* "8,%" */
        return true;
    }
    while (next < r->count && next < first + 4 && r->pieces[next].kind == PIECE_MARK &&
           (next == first || desk_piece_joined(r, next)) &&
           (r->pieces[next].mark == '<' || r->pieces[next].mark == '>' || r->pieces[next].mark == '?' ||
            r->pieces[next].mark == '#' || r->pieces[next].mark == '_'))
        next++;
    *end = next;
    return next > first && (desk_piece_mark(r, at + 1, ',') || goes_on(r, next));
}

/* "250,,000", "2.,8", "5,.489"; an ellipsis has three. */
static bool has_two_marks(const number_line *r, uint32_t at, uint32_t *end)
{
    uint32_t next = at + 2;
    if (!desk_piece_joined(r, next))
        return false;
    bool point = r->pieces[next].kind == PIECE_NUMERAL && r->text[r->pieces[next].start] == '.';
    if (!point) {
        if (!is_parting_mark(r, next) || !joined_numeral(r, ++next) || r->text[r->pieces[next].start] == '.')
            return false;
    }
    *end = next + 1;
    return true;
}

/* "30;000": a semicolon joined to exactly three digits. */
static bool has_semicolon(const number_line *r, uint32_t at, uint32_t *end)
{
    *end = at + 3;
    return desk_piece_mark(r, at + 1, ';') && joined_numeral(r, at + 2) && ends_in_group(r, at) && is_later_group(r, at + 2);
}

/* "9 ,000", and "86, 000", whose second group no number begins with. */
static bool has_space(const number_line *r, uint32_t at, uint32_t *end)
{
    uint32_t next = at + 2;
    if (!desk_piece_mark(r, at + 1, ',') || !is_later_group(r, next) || !ends_in_group(r, at) || r->pieces[at + 1].flags & PIECE_BROKEN ||
        r->pieces[next].flags & PIECE_BROKEN)
        return false;
    *end = next + 1;
    bool before = !desk_piece_joined(r, at + 1), after = !desk_piece_joined(r, next);
    if (before || !after)
        return before && !after;
    bool more = next + 1 < r->count && r->pieces[next + 1].kind == PIECE_NUMERAL; /* "dial 3, 020 7946 0000" */
    return r->text[r->pieces[next].start] == '0' && !more;
}

/* "25,0?00"; other marks than a question mark only where the digits are broken without them. */
static bool has_stray_mark(const number_line *r, uint32_t at, bool broken, uint32_t *end)
{
    const number_piece *p = &r->pieces[at + 1];
    *end = at + 3;
    if (p->kind != PIECE_MARK || !joined_numeral(r, at + 2))
        return false;
    return p->mark == '?' || (broken && (p->mark == '*' || p->mark == '#' || p->mark == '_' || p->mark == '^' || p->mark == '|' ||
                                         p->mark == '\\' || p->mark == '<' || p->mark == '>'));
}

const char *desk_damage_behind(const number_line *r, uint32_t at, bool broken, uint32_t *end)
{
    if (at + 2 >= r->count)
        return NULL;
    if (!desk_piece_joined(r, at + 1))
        return desk_piece_mark(r, at + 1, ',') && has_space(r, at, end) ? damage_space : NULL;
    if (r->pieces[at + 1].kind == PIECE_WORD)
        return has_stray_letter(r, at, end) ? damage_letter : NULL;
    if (is_parting_mark(r, at + 1))
        return has_two_marks(r, at, end) ? damage_marks : has_lost_tail(r, at, end) ? damage_cut : has_space(r, at, end) ? damage_space : NULL;
    return has_semicolon(r, at, end) ? damage_semicolon : has_stray_mark(r, at, broken, end) ? damage_stray : NULL;
}
