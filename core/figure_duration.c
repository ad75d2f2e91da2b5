/*
 * figure_duration.c - lengths of time as TIMEX3, and those whose number is "a".
 *
 * "three years" is P3Y, "15 years, 8 months" P15Y8M, "half an hour" PT30M.  "An
 * hour later" and "a week-long stay" count one; "$5 a day" and "once a year" tell
 * a rate and are left alone.
 */
#include "figure_amount.h"
#include "figure_lists.h"

#include "tables/figure_units.h"

#include <string.h>

static const struct {
    const char *unit, *letter;
    bool time;
    uint32_t factor;
} duration_letters[] = {
    {"year", "Y", false, 1},   {"month", "M", false, 1}, {"week", "W", false, 1},     {"day", "D", false, 1},
    {"quarter", "M", false, 3},
    {"hour", "H", true, 1},    {"minute", "M", true, 1}, {"second", "S", true, 1},    {"decade", "Y", false, 10},
    {"century", "Y", false, 100}, {"fortnight", "W", false, 2}, {"weekend", "WE", false, 1}, {"millennium", "Y", false, 1000},
};

/* The plain decimal digits of a value with at most four after the point; 0 if it has more. */
static uint32_t write_value(char *out, decimal d)
{
    decimal scaled = d;
    if (d.negative || !desk_decimal_multiply(&scaled, desk_decimal(10000, 0)))
        return 0;
    if (scaled.divisor != 1) {
        uint64_t power = 1;
        for (; scaled.exponent > 0 && power < 1000000000000u; scaled.exponent--)
            power *= 10;
        if (scaled.exponent != 0 || scaled.coefficient > UINT64_MAX / power || scaled.coefficient * power % scaled.divisor != 0)
            return 0;
        scaled = desk_decimal(scaled.coefficient * power / scaled.divisor, 0);
    }
    int64_t units = desk_decimal_whole(scaled);
    if (units < 0)
        return 0;
    char digits[16];
    uint32_t count = 0, length = 0, fraction = (uint32_t)(units % 10000);
    for (int64_t whole = units / 10000; whole > 0 || count == 0; whole /= 10)
        digits[count++] = (char)('0' + whole % 10);
    while (count > 0)
        out[length++] = digits[--count];
    if (fraction == 0)
        return length;
    out[length++] = '.';
    for (uint32_t place = 1000; fraction > 0; place /= 10) {
        out[length++] = (char)('0' + fraction / place);
        fraction %= place;
    }
    return length;
}

/* A year and a half is 18 months, half an hour 30 minutes: TIMEX3 likes whole counts. */
static void in_whole_units(decimal *value, const char **unit)
{
    static const struct {
        const char *from, *to;
        uint32_t factor;
    } steps[] = {{"year", "month", 12}, {"hour", "minute", 60}, {"minute", "second", 60}, {"day", "hour", 24}};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        if (strcmp(*unit, steps[i].from) != 0 || desk_decimal_whole(*value) >= 0)
            continue;
        decimal whole = *value;
        if (!desk_decimal_multiply(&whole, desk_decimal(steps[i].factor, 0)))
            return;
        for (; whole.divisor > 1 && whole.exponent > 0 && whole.coefficient < UINT32_MAX; whole.exponent--)
            whole.coefficient *= 10;
        if (whole.divisor > 1 && whole.exponent >= 0 && whole.coefficient % whole.divisor == 0) {
            whole.coefficient /= whole.divisor;
            whole.divisor = 1;
        }
        if (desk_decimal_whole(whole) >= 0) {
            *value = whole;
            *unit = steps[i].to;
        }
        return;
    }
}

void desk_add_duration(figure_amount *a, decimal value, const char *unit)
{
    size_t used = strlen(a->when);
    if (used == 0)
        in_whole_units(&value, &unit);
    for (size_t i = 0; i < sizeof duration_letters / sizeof *duration_letters; i++) {
        if (strcmp(duration_letters[i].unit, unit) != 0)
            continue;
        char digits[32];
        desk_decimal_multiply(&value, desk_decimal(duration_letters[i].factor, 0));
        uint32_t length = write_value(digits, value);
        if (length == 0 || used + length + 5 > sizeof a->when)
            return;
        if (used == 0)
            a->when[used++] = 'P';
        if (duration_letters[i].time && !memchr(a->when, 'T', used))
            a->when[used++] = 'T';
        memcpy(a->when + used, digits, length);
        strcpy(a->when + used + length, duration_letters[i].letter);
        return;
    }
}

/* ---- one of a unit ---- */

static void set_one(figure_amount *a, uint32_t first, uint32_t last, const char *unit)
{
    memset(a, 0, sizeof *a);
    a->first = first;
    a->last = last;
    a->number.form = NUMBER_WORDS;
    a->number.article = true;
    a->low = a->high = a->number.low = desk_decimal(1, 0);
    a->kind = DESK_DURATION;
    a->unit = unit;
    a->has_unit = true;
}

/* "a year" tells a length after "within" or before "later", a rate after a sum. */
static bool tells_length(const number_line *r, uint32_t first, uint32_t last, bool day)
{
    static const char *const before[] = {"within", "for", "about", "around", "over", "in", "than", "nearly", "almost", "after", "least", "roughly", "just", "lasted", "took", "under", "every", "another"};
    static const char *const behind[] = {"later", "earlier", "before", "after", "long", "longer"};
    if (first > 0 && (desk_piece_is(r, first - 1, "once") || desk_piece_is(r, first - 1, "twice") || desk_piece_is(r, first - 1, "times")))
        return false;
    if (AMONG_WORDS(r, last, behind))
        return true;
    if (desk_piece_is(r, last, "of"))
        return !day;
    return first > 0 ? !day && AMONG_WORDS(r, first - 1, before) : last >= r->count;
}

/* "a mile away", "a kilometre from the border"; "$2 a gallon" is a rate. */
static bool tells_distance(const number_line *r, uint32_t first, uint32_t last, const lexicon_entry *unit)
{
    static const char *const behind[] = {"away", "from", "long", "wide", "high", "deep", "tall", "north", "south", "east", "west", "off", "inland", "offshore"};
    if (first == 0 && last >= r->count)
        return true;
    if (first > 0 && (r->pieces[first - 1].kind == PIECE_NUMERAL || r->pieces[first - 1].roles & ROLE_MONEY))
        return false;
    return unit->value == UNIT_QUANTITY && AMONG_WORDS(r, last, behind);
}

/* "week-long", "year-long". */
static bool read_long(const number_line *r, uint32_t at, figure_amount *a)
{
    if (!desk_piece_mark(r, at + 1, '-') || !desk_piece_is(r, at + 2, "long") || !desk_piece_joined(r, at + 2))
        return false;
    const lexicon_entry *unit = desk_piece_entry(&figure_units_words, r, at);
    if (!unit || unit->value != UNIT_DURATION || !desk_piece_is(r, at, desk_entry_name(unit)))
        return false; /* "months-long" does not say how many */
    if (at > 0 && desk_piece_mark(r, at - 1, '-'))
        return false; /* the number before it was read: "three-week-long" */
    set_one(a, at, at + 3, desk_entry_name(unit));
    return true;
}

/* "the past fortnight": a length, as no calendar has fortnights. */
static bool read_fortnight(const number_line *r, uint32_t at, figure_amount *a)
{
    static const char *const which[] = {"past", "last", "next", "coming"};
    if (at == 0 || !desk_piece_is(r, at, "fortnight") || !AMONG_WORDS(r, at - 1, which) || desk_piece_is(r, at + 1, "of"))
        return false;
    set_one(a, at, at + 1, "fortnight");
    return true;
}

/* "the past year and a half": the article need not be there.  "A mile and a half" needs it. */
static bool read_one_and_half(const number_line *r, uint32_t at, figure_amount *a)
{
    if (!desk_piece_is(r, desk_past_hyphen(r, at + 1), "and"))
        return false;
    const lexicon_entry *unit = desk_piece_entry(&figure_units_words, r, at);
    bool measures = unit && unit->value == UNIT_QUANTITY && at > 0 && AMONG(r, at - 1, "a", "an");
    if (!unit || !(unit->value == UNIT_DURATION || measures))
        return false;
    uint32_t link = desk_past_hyphen(r, at + 1), article = desk_past_hyphen(r, link + 1), part = desk_past_hyphen(r, article + 1);
    bool half = desk_piece_is(r, part, "half"), quarter = !measures && desk_piece_is(r, part, "quarter");
    if (!desk_piece_is(r, link, "and") || !desk_piece_is(r, article, "a") || !(half || quarter))
        return false;
    if (quarter && !desk_piece_is(r, at, "hour"))
        return false; /* "a year and a quarter" may be of a company's */
    set_one(a, at, part + 1, desk_entry_name(unit));
    desk_decimal_add(&a->low, half ? desk_decimal(5, -1) : desk_decimal(25, -2));
    a->high = a->low;
    if (measures)
        a->kind = DESK_QUANTITY;
    return true;
}

bool desk_read_one_duration(const number_line *r, uint32_t at, figure_amount *a)
{
    bool article = desk_piece_is(r, at, "a") || desk_piece_is(r, at, "an");
    if (!article) {
        if (!read_long(r, at, a) && !read_one_and_half(r, at, a) && !read_fortnight(r, at, a))
            return false;
        desk_write_duration(a);
        return true;
    }
    if (at + 1 >= r->count || r->pieces[at + 1].flags & PIECE_BROKEN || read_long(r, at + 1, a))
        return false;
    if (read_one_and_half(r, at + 1, a)) {
        a->first = at;
        desk_write_duration(a);
        return true;
    }
    const lexicon_entry *unit = desk_piece_entry(&figure_units_words, r, at + 1);
    if (unit && (unit->value == UNIT_QUANTITY || unit->value == UNIT_SYMBOL) && tells_distance(r, at, at + 2, unit)) {
        set_one(a, at, at + 2, desk_entry_name(unit));
        a->kind = DESK_QUANTITY;
        return true;
    }
    if (!unit || unit->value != UNIT_DURATION || strcmp(desk_entry_name(unit), "second") == 0 || desk_piece_mark(r, at + 2, '-'))
        return false;
    bool tells = tells_length(r, at, at + 2, strcmp(desk_entry_name(unit), "day") == 0);
    bool parts = desk_piece_is(r, at + 2, "and") && at + 3 < r->count && !(at > 0 && (r->pieces[at - 1].kind == PIECE_NUMERAL || r->pieces[at - 1].roles & ROLE_NUMBER));
    if (!tells && !parts)
        return false;
    set_one(a, at, at + 2, desk_entry_name(unit));
    desk_write_duration(a);
    desk_add_parts(r, a);
    return tells || a->parts; /* "an hour and 45 minutes", but "an hour and" */
}
