/*
 * figure_range.c - two amounts that are the ends of one range.
 *
 * "5-10%", "between 20 and 30", "from £3m to £5m".  The first end takes the unit
 * and, where it is the smaller number so, the scale of the second: "2-3 million".
 * "1.5 and 3 per cent" are two amounts with one unit.
 * "rose from fourteen to 31" is a change, two figures; "2-1" is a score, none.
 */
#include "figure_amount.h"
#include "figure_lists.h"
#include "number_cue.h"

#include "tables/number_cues.h"

#include <string.h>

enum { CHANGE_WINDOW = 14 };

static bool cue_before(const number_line *r, uint32_t at, uint32_t cue)
{
    uint32_t from = at > CHANGE_WINDOW ? at - CHANGE_WINDOW : 0;
    for (uint32_t i = at; i-- > from;)
        if (desk_piece_value(&number_cues_words, r, i) & cue)
            return true;
    return false;
}

/* True after a verb of change: the two numbers are then before and after. */
static bool is_change(const number_line *r, uint32_t at)
{
    return cue_before(r, at, TELLS_CHANGE);
}

static bool same_unit(const figure_amount *a, const figure_amount *b)
{
    return a->kind == b->kind && strcmp(a->unit, b->unit) == 0;
}

/* "2 to 3 million": the first end is scaled as the second. */
static void share_scale(figure_amount *a, const figure_amount *b)
{
    if (a->number.scaled || !b->number.scaled || b->number.vague || a->number.grouped)
        return;
    if (desk_decimal_compare(a->number.low, b->number.mantissa) >= 0 || b->number.mantissa.coefficient == 0)
        return;
    decimal scale = b->number.low;
    if (b->number.mantissa.coefficient == scale.coefficient) {
        scale = desk_decimal(1, scale.exponent - b->number.mantissa.exponent);
    } else {
        double ratio = desk_decimal_double(b->number.low) / desk_decimal_double(b->number.mantissa);
        int32_t power = 0;
        for (; ratio >= 9.99; ratio /= 10)
            power++;
        scale = desk_decimal(1, power);
    }
    if (desk_decimal_multiply(&a->low, scale))
        a->high = a->low;
}

/* Gives one end the unit that only the other names. */
static bool share_unit(figure_amount *a, figure_amount *b)
{
    if (same_unit(a, b))
        return true;
    if (!a->has_unit && b->has_unit && a->kind == DESK_CARDINAL) {
        a->kind = b->kind;
        a->unit = b->unit;
        return true;
    }
    if (!b->has_unit && a->has_unit && a->before && b->kind == DESK_CARDINAL) {
        b->kind = a->kind;
        b->unit = a->unit;
        return true;
    }
    return a->kind == DESK_AGE && b->kind == DESK_CARDINAL ? (b->kind = DESK_AGE, b->unit = a->unit, true)
         : a->kind == DESK_DURATION && b->kind == DESK_AGE ? (a->kind = DESK_AGE, true) : false;
}

/* "between 1.5m and 2m people": the first m was taken for a metre. */
static void share_letter(const number_line *r, figure_amount *a, const figure_amount *b)
{
    bool metre = a->kind == DESK_QUANTITY && a->last == a->number.last + 1 && desk_piece_is(r, a->last - 1, "m") && desk_piece_joined(r, a->last - 1);
    if (!metre || !b->number.scaled || b->kind == DESK_QUANTITY || !desk_decimal_multiply(&a->low, desk_decimal(1, 6)))
        return;
    a->high = a->low;
    a->kind = DESK_CARDINAL;
    a->unit = "";
    a->has_unit = false;
    a->number.scaled = true;
}

/* "£2-3m": the m behind a sum is no metre. */
static void read_money_letter(const number_line *r, const figure_amount *a, figure_amount *b)
{
    bool metre = b->kind == DESK_QUANTITY && b->last == b->number.last + 1 && desk_piece_is(r, b->last - 1, "m") && desk_piece_joined(r, b->last - 1);
    if (a->kind != DESK_MONEY || !a->before || a->number.scaled || !metre || !desk_decimal_multiply(&b->low, desk_decimal(1, 6)))
        return;
    b->high = b->number.low = b->low;
    b->kind = DESK_CARDINAL;
    b->unit = "";
    b->has_unit = false;
    b->number.scaled = true;
}

/* Joins b to a; false if they are no range. */
static bool join_ends(const number_line *r, figure_amount *a, figure_amount *b, bool scale)
{
    if (b->damage || a->damage || b->number.vague || a->number.vague || a->parts || b->parts)
        return false;
    figure_amount first = *a;
    read_money_letter(r, a, b);
    share_letter(r, &first, b);
    if (!share_unit(&first, b))
        return false;
    if (scale)
        share_scale(&first, b);
    if (first.kind == DESK_AGE && strcmp(first.unit, b->unit) != 0 && strcmp(first.unit, "month") == 0 && strcmp(b->unit, "year") == 0) {
        decimal part = desk_decimal(1, 0); /* "between six months and 19 years of age" */
        part.divisor = 12;
        desk_decimal_multiply(&first.low, part);
        first.unit = b->unit;
    }
    if (desk_decimal_compare(first.low, b->low) >= 0)
        return false;
    first.high = b->high;
    first.last = b->last;
    first.has_unit = first.has_unit || b->has_unit;
    first.number.scaled = first.number.scaled || b->number.scaled;
    first.when[0] = '\0';
    *a = first;
    return true;
}

/* Past a modifier inside a range: "between 2 and about 7 litres". */
static uint32_t past_about(const number_line *r, uint32_t at)
{
    return desk_piece_is(r, at, "about") || desk_piece_is(r, at, "around") || desk_piece_is(r, at, "some") || desk_piece_is(r, at, "the") ? at + 1 : at;
}

static bool is_broken(const number_line *r, uint32_t at)
{
    return at >= r->count || (r->pieces[at].flags & PIECE_BROKEN);
}

/* "between A and B", "from A to B": widens back over the opening word. */
static bool read_opened(const number_line *r, figure_amount *a)
{
    uint32_t open = a->first;
    if (open > 0 && (desk_piece_is(r, open - 1, "about") || desk_piece_is(r, open - 1, "around") || desk_piece_is(r, open - 1, "the")))
        open--;
    bool ages = open > 3 && desk_piece_is(r, open - 1, "of") && desk_piece_is(r, open - 2, "ages") && desk_piece_is(r, open - 3, "the");
    open -= ages ? 3 : 0; /* "between the ages of 6 and 12" */
    bool between = open > 0 && desk_piece_is(r, open - 1, "between");
    bool from = open > 0 && desk_piece_is(r, open - 1, "from");
    if ((!between && !from) || is_broken(r, a->last))
        return false;
    uint32_t link = a->last;
    bool and_link = desk_piece_is(r, link, "and"), to_link = desk_piece_is(r, link, "to") || (desk_piece_mark(r, link, '-'));
    if (!(between && (and_link || to_link)) && !(from && (to_link || (and_link && a->has_unit))))
        return false;
    if (from && is_change(r, open - 1))
        return false;
    figure_amount b;
    if (!desk_read_amount(r, past_about(r, link + 1), &b) || !join_ends(r, a, &b, true))
        return false;
    a->first = open - 1;
    if (ages && a->kind == DESK_CARDINAL) {
        a->kind = DESK_AGE;
        a->unit = "year";
        a->has_unit = true;
    }
    return true;
}

/* True for small whole numbers about a hyphen in copy on sport. */
static bool is_score(const number_line *r, const figure_amount *a, const figure_amount *b)
{
    if (a->has_unit || b->has_unit || a->number.point || b->number.point || desk_decimal_whole(a->low) > 199)
        return false;
    return cue_before(r, a->first, TELLS_SCORE);
}

/* "five or six feet": neighbours are a range. */
static bool read_either(const number_line *r, figure_amount *a)
{
    figure_amount b;
    decimal next = a->low;
    if (a->has_unit || a->number.point || a->number.scaled || a->kind != DESK_CARDINAL || !desk_read_amount(r, a->last + 1, &b) || !desk_decimal_add(&next, desk_decimal(1, 0)) ||
        desk_decimal_compare(next, b.number.scaled ? b.number.mantissa : b.number.low) != 0 || b.kind == DESK_AGE)
        return false; /* "two or three hundred" is 200 to 300 */
    return join_ends(r, a, &b, true);
}

/* The hyphen of "18- to 24-year-olds", whose unit stands behind the other number. */
static bool hangs(const number_line *r, uint32_t at)
{
    return desk_piece_mark(r, at, '-') && desk_piece_joined(r, at) && at + 1 < r->count && !desk_piece_joined(r, at + 1) && !is_broken(r, at + 1);
}

/* "ten-thirty" is a time where the copy says so, and no range of anything elsewhere. */
static bool joins_clock_words(const figure_amount *a, const figure_amount *b)
{
    int64_t hour = desk_decimal_whole(a->low), minute = desk_decimal_whole(b->low);
    return a->number.form == NUMBER_WORDS && !b->has_unit && hour >= 1 && hour <= 12 && (minute == 15 || minute == 30 || minute == 45);
}

/* "12-2015", "case 23-2020": a small number before a year numbers a file or tells a month. */
static bool joins_year(const number_line *r, const figure_amount *a, const figure_amount *b)
{
    int32_t year = desk_piece_digits(r, b->number.first);
    return !a->has_unit && !b->has_unit && desk_piece_digits(r, a->number.first) >= 0 && desk_piece_length(r, a->number.first) <= 2 && year >= 1900 && year <= 2100 &&
           b->number.last == b->number.first + 1 && !b->number.scaled;
}

static bool read_linked(const number_line *r, figure_amount *a)
{
    uint32_t link = a->last;
    bool hanging = hangs(r, link) && desk_piece_is(r, link + 1, "to");
    link += hanging;
    bool dash = desk_piece_mark(r, link, '-') || desk_piece_mark(r, link, '~');
    bool to = desk_piece_is(r, link, "to");
    if (desk_piece_is(r, link, "or"))
        return read_either(r, a);
    if (desk_piece_mark(r, link, '-') && desk_piece_is(r, link + 1, "to") && desk_piece_mark(r, link + 2, '-')) {
        link += 2; /* "one-to-two hundred" */
        dash = to = true;
    }
    if ((!dash && !to) || is_broken(r, link) || is_broken(r, link + 1))
        return false;
    if (to && !dash && a->first > 0 && desk_piece_is(r, a->first - 1, "from"))
        return false;
    if (to && !dash && is_change(r, a->first))
        return false;
    bool tight = desk_piece_joined(r, link);
    if (dash && !to && desk_piece_mark(r, link + 1, '-') && desk_piece_joined(r, link + 1))
        link++; /* "30 -- 40 days" */
    bool tight_after = desk_piece_joined(r, link + 1);
    if (dash && !to && tight != tight_after && tight)
        return false; /* "in 2016- 200 people" */
    figure_amount b;
    uint32_t next = link + 1;
    if (to && !dash)
        next = past_about(r, next);
    if (!desk_read_amount(r, next, &b) || (to && !dash && !hanging && !a->has_unit && a->number.form != b.number.form))
        return false;
    if (dash && !to && tight && a->number.form == NUMBER_DIGITS && b.number.form == NUMBER_WORDS)
        return false; /* "7-Eleven" */
    if (dash && joins_clock_words(a, &b))
        return false;
    if (dash && !to && tight && joins_year(r, a, &b))
        return false;
    b.low.negative = b.high.negative = false;
    if (dash && !to && is_score(r, a, &b))
        return false;
    return join_ends(r, a, &b, true);
}

/* The modifier of one end, past the article of a rank: "higher than the tenth". */
static desk_modifier bound_before(const number_line *r, uint32_t first, uint32_t *start)
{
    return desk_modifier_before(r, first > 1 && desk_piece_is(r, first - 1, "the") ? first - 1 : first, start);
}

/* "greater than 100 and smaller than 300": two modified numbers that close a range. */
static bool read_bounded(const number_line *r, figure_amount *a)
{
    uint32_t start, link = a->last;
    if (a->kind != DESK_CARDINAL && a->kind != DESK_ORDINAL && a->kind != DESK_MULTIPLE)
        return false;
    if (!desk_piece_is(r, link, "and") && !desk_piece_is(r, link, "but") && !desk_piece_mark(r, link, ','))
        return false;
    desk_modifier first = bound_before(r, a->first, &start);
    bool low = first == DESK_OVER || first == DESK_AT_LEAST, high = first == DESK_UNDER || first == DESK_AT_MOST;
    if (!low && !high)
        return false;
    for (uint32_t at = link + 2; at < link + 8 && at < r->count; at++) {
        figure_amount b;
        uint32_t begin;
        if (!desk_read_amount(r, at, &b) || b.damage)
            continue;
        desk_modifier second = bound_before(r, b.first, &begin);
        bool closes = low ? second == DESK_UNDER || second == DESK_AT_MOST : second == DESK_OVER || second == DESK_AT_LEAST;
        if (!closes || begin != link + 1 || a->kind != b.kind)
            return false;
        figure_amount lower = low ? *a : b, upper = low ? b : *a;
        if (desk_decimal_compare(lower.low, upper.low) >= 0)
            return false;
        a->low = lower.low;
        a->high = upper.high;
        a->first = start;
        a->last = b.last;
        return true;
    }
    return false;
}

void desk_read_range(const number_line *r, figure_amount *a)
{
    if (a->damage || a->number.vague)
        return;
    if (!read_opened(r, a) && !read_linked(r, a))
        read_bounded(r, a);
}

/* The amount after "and" or "or", or after a comma where one more follows; 0 if none. */
static uint32_t next_in_list(const number_line *r, uint32_t at, figure_amount *b, bool *last)
{
    *last = desk_piece_is(r, at, "and") || desk_piece_is(r, at, "or");
    if ((!*last && !desk_piece_mark(r, at, ',')) || is_broken(r, at) || is_broken(r, at + 1) || !desk_read_number(r, at + 1, &b->number))
        return 0;
    return b->number.ordinal || b->number.damage || b->number.vague ? 0 : b->number.last;
}

void desk_share_unit(const number_line *r, figure_amount *a)
{
    figure_amount b = {.unit = ""};
    bool last = false;
    bool hanging = hangs(r, a->last);
    uint32_t at = a->last + hanging;
    if (a->has_unit || a->damage || a->kind != DESK_CARDINAL || a->number.scaled || a->number.vague || a->last != a->number.last || a->first != a->number.first)
        return;
    for (int items = 0; items < 4 && !last; items++)
        if ((at = next_in_list(r, at, &b, &last)) == 0)
            return;
    if (!last || (b.number.form != a->number.form && !hanging))
        return;
    b.last = at;
    b.low = b.high = b.number.low;
    desk_read_unit(r, &b);
    bool percent = b.kind == DESK_PERCENT && strcmp(b.unit, "percent") == 0;
    if (hanging ? !b.has_unit || !desk_piece_mark(r, at, '-') : !percent && !(b.kind == DESK_QUANTITY && a->number.form == NUMBER_DIGITS))
        return; /* "killed two and three days later", but "16- and 17-year-olds" */
    a->kind = b.kind;
    a->unit = b.unit;
    a->has_unit = true;
    desk_write_duration(a);
}
