/*
 * figure_damage.c - numerals that cannot be right, found by what stands about them.
 *
 * The numeral itself is judged where it is read ("1,00,0"); here are the cases
 * that need their neighbours: a magnitude in front ("million € 214"), a per cent
 * sign without a number, and the comma that is a decimal one after all ("3,5%").
 */
#include "figure_amount.h"
#include "number_word.h"

#include "tables/number_words.h"

#include <string.h>

static const char damage_scale_first[] = "the magnitude stands before the number";
const char desk_damage_point[] = "a point where thousands are parted";
static const char damage_no_number[] = "a per cent sign without a number";

static bool is_scale_word(const number_line *r, uint32_t at)
{
    const lexicon_entry *entry = at < r->count && r->pieces[at].roles & ROLE_NUMBER ? desk_piece_entry(&number_words_words, r, at) : NULL;
    return entry && NUMBER_WORD_KIND(entry->value) == WORD_SCALE && NUMBER_WORD_VALUE(entry->value) >= 6;
}

/* "million € 214", "billion 85 dollars": read at the magnitude, which no number precedes. */
static bool read_scale_first(const number_line *r, uint32_t at, figure_amount *a)
{
    if (!is_scale_word(r, at) || at + 1 >= r->count || r->pieces[at + 1].flags & PIECE_BROKEN)
        return false;
    figure_amount after;
    if (at > 0 && (r->pieces[at - 1].kind == PIECE_NUMERAL || desk_piece_is(r, at - 1, "a") || desk_piece_mark(r, at - 1, '-')))
        return false;
    if (!desk_read_amount(r, at + 1, &after) || after.kind != DESK_MONEY || after.number.form != NUMBER_DIGITS ||
        after.number.scaled || after.number.grouped)
        return false;
    *a = after;
    a->first = at;
    a->damage = damage_scale_first;
    return true;
}

static bool reads_number_before(const number_line *r, uint32_t at)
{
    return at > 0 && r->pieces[at - 1].kind == PIECE_NUMERAL;
}

/* "rose by per cent", "up % on last year", "a fall of %": the number before it is lost. */
static bool read_lone_percent(const number_line *r, uint32_t at, figure_amount *a)
{
    static const char *const before[] = {"of", "by", "than", "only", "about", "around", "nearly", "some", "over", "least", "to", "rose", "fell", "up", "down",
                                         "increased", "grew", "dropped", "gained", "lost", "jumped", "climbed", "slipped"};
    bool sign = desk_piece_mark(r, at, '%');
    uint32_t words = desk_piece_is(r, at, "per") && desk_piece_is(r, at + 1, "cent") ? 2 : desk_piece_is(r, at, "percent") || sign ? 1 : 0;
    if (words == 0 || at == 0 || reads_number_before(r, at) || (sign && desk_piece_joined(r, at)) ||
        (desk_piece_joined(r, at + words) && r->pieces[at + words].kind != PIECE_MARK))
        return false;
    for (size_t i = sign ? 0 : 1; i < sizeof before / sizeof *before; i++) { /* "hundreds of percent" is sound */
        if (!desk_piece_is(r, at - 1, before[i]))
            continue;
        memset(a, 0, sizeof *a);
        a->first = at;
        a->last = at + words;
        a->kind = DESK_PERCENT;
        a->unit = "percent";
        a->damage = damage_no_number;
        return true;
    }
    return false;
}

bool desk_read_damaged(const number_line *r, uint32_t at, figure_amount *a)
{
    return read_scale_first(r, at, a) || read_lone_percent(r, at, a) || desk_read_stray(r, at, a);
}

/* What may be counted in thousandths: index points, shares for a share, hits a game. */
static bool counts_parts(const number_line *r, uint32_t at)
{
    static const char *const words[] = {"points", "point", "times", "shares", "stocks", "units", "parts", "runs", "goals", "assists", "rebounds", "wins", "votes",
                                        "percent", "degrees", "tablets", "servings", "doses", "barrels", "litters", "per", "each", "every", "a", "an"};
    return AMONG_WORDS(r, at, words);
}

/* An average may have any decimals: "a fertility rate of 1.450 children". */
static bool is_averaged(const number_line *r, uint32_t at)
{
    static const char *const words[] = {"average", "averaged", "averages", "averaging", "rate", "ratio", "mean", "median", "index", "odds"};
    for (uint32_t seen = 0; at-- > 0 && seen < 8; seen++)
        if (AMONG_WORDS(r, at, words))
            return true;
    return false;
}

/*
 * "1.450 pupils": exactly three digits after a point, before a plural that is
 * counted whole.  There are 1,450 or 1.45 thousand or a slip; never 1.45 pupils.
 */
bool desk_parts_by_point(const number_line *r, const figure_amount *a)
{
    if (a->kind != DESK_CARDINAL || a->damage || a->has_unit || a->number.form != NUMBER_DIGITS || a->number.scaled || a->number.comma ||
        !a->number.point || a->number.last != a->number.first + 1 || a->last != a->number.last || a->first != a->number.first)
        return false;
    const number_piece *p = &r->pieces[a->first];
    uint32_t length = p->end - p->start;
    const char *text = r->text + p->start;
    if (length < 5 || length > 7 || text[length - 4] != '.' || text[0] == '0' || is_averaged(r, a->first))
        return false;
    desk_span counted = desk_find_counted(r, a);
    if (counted.end <= counted.start || desk_piece_is(r, a->last, "of") || desk_piece_mark(r, a->last, '-'))
        return false;
    uint32_t at = a->last;
    for (; at < r->count && r->pieces[at].start < counted.end; at++)
        if (counts_parts(r, at))
            return false;
    return !counts_parts(r, at);
}

/* "$38,0", "£380,00": pounds and dollars of a whole thousand that lost a digit or two. */
static bool is_lost_from_sum(const number_line *r, const figure_amount *a)
{
    if (!a->before || a->number.scaled || (strcmp(a->unit, "USD") != 0 && strcmp(a->unit, "GBP") != 0))
        return false;
    const number_piece *p = &r->pieces[a->number.first];
    const char *comma = memchr(r->text + p->start, ',', p->end - p->start);
    return comma && (comma - (r->text + p->start) == 3 || r->text + p->end - comma == 2);
}

/*
 * A comma before one or two digits is a decimal comma where the copy measures
 * ("3,5 million", "6,8%", "€3,50"); before things that are counted whole
 * ("34,0 houses", "400,4 migrants") it is damage.
 */
void desk_judge_commas(const number_line *r, figure_amount *a)
{
    if (a->damage == desk_damage_comma && (a->has_unit || a->number.scaled) && !is_lost_from_sum(r, a))
        a->damage = NULL;
}
