/*
 * date_absolute.c - points that name their place in the calendar.
 *
 * 2019-01-04, "January 4, 2019", "4 January", "the 1970s", "third quarter of
 * 2020", "summer 2019", and the bare year, which has to look like one: "in 2019"
 * is a year, "roughly 2000 stores" and "1846 persons" are counts.
 */
#include "date_point.h"
#include "text.h"

#include "tables/date_words.h"
#include "tables/figure_modifiers.h"
#include "tables/figure_units.h"
#include "tables/number_words.h"
#include "number_word.h"

#include <string.h>

uint32_t desk_date_word(const number_line *r, uint32_t at)
{
    if (at >= r->count || !(r->pieces[at].roles & ROLE_DATE))
        return 0;
    const lexicon_entry *entry = desk_piece_entry(&date_words_words, r, at);
    return entry ? entry->value : 0;
}

static bool is_word_of(const number_line *r, uint32_t at, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (desk_piece_is(r, at, words[i]))
            return true;
    return false;
}

#define WORD_OF(r, at, ...)                                                       \
    is_word_of((r), (at), (const char *const[]){__VA_ARGS__},                     \
               sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

static bool breaks_line(const number_line *r, uint32_t at)
{
    return at >= r->count || (r->pieces[at].flags & PIECE_BROKEN);
}

/* ---- the bare year ---- */

/* What is said of a year more often than counted: "the 2019 elections", "2021 sales". */
static bool is_yearly(const number_line *r, uint32_t at)
{
    return WORD_OF(r, at, "elections", "games", "championships", "olympics", "results", "sales", "levels", "protests", "riots", "floods", "wildfires",
                   "accounts", "estimates", "earnings", "profits", "revenues", "finals", "playoffs", "awards", "talks", "primaries", "sanctions", "models", "seasons", "editions", "campaigns");
}

/* True if a lower-case plural, which a year would not count, follows: "2000 employees". */
static bool counts_plural(const number_line *r, uint32_t at)
{
    for (uint32_t i = at; i < at + 3 && i < r->count; i++) {
        const number_piece *p = &r->pieces[i];
        if (p->kind != PIECE_WORD || p->flags & (PIECE_CAPITAL | PIECE_BROKEN) || p->end - p->start < 2)
            return false;
        if (desk_piece_is(r, i, "people"))
            return true;
        if (WORD_OF(r, i, "is", "was", "were", "has", "as", "and", "in", "to", "of", "for", "with", "this", "that", "the", "on", "by", "from", "at", "his", "its"))
            return false;
        char last = r->text[p->end - 1], before = r->text[p->end - 2];
        if (last == 's' && before != 's' && before != 'u' && p->end - p->start > 3)
            return !is_yearly(r, i) || (i == at && desk_piece_digits(r, at - 1) % 100 == 0);
    }
    return false;
}

static bool measures(const number_line *r, uint32_t at)
{
    uint32_t end;
    if (breaks_line(r, at))
        return false;
    const lexicon_entry *unit = desk_piece_phrase(&figure_units_words, r, at, &end);
    if (unit && !desk_piece_is(r, at, "in") && !desk_piece_is(r, at, "time") && !(desk_piece_length(r, at) == 1 && !desk_piece_joined(r, at)))
        return true;
    const lexicon_entry *word = desk_piece_entry(&number_words_words, r, at);
    enum number_word kind = word ? NUMBER_WORD_KIND(word->value) : WORD_NONE;
    return kind == WORD_SCALE || kind == WORD_SUFFIX || kind == WORD_HUNDRED || kind == WORD_DOZEN || kind == WORD_VAGUE;
}

static bool modified(const number_line *r, uint32_t at)
{
    for (uint32_t words = at < 3 ? at : 3; words > 0; words--) {
        uint32_t end;
        const lexicon_entry *entry = desk_piece_phrase(&figure_modifiers_words, r, at - words, &end);
        if (entry && end == at)
            return true;
    }
    return false;
}

bool desk_is_year(const number_line *r, uint32_t at)
{
    int32_t year = desk_piece_digits(r, at);
    if (year < 1000 || year > 2199 || desk_piece_length(r, at) != 4)
        return false;
    if (desk_piece_joined(r, at + 1) && r->pieces[at + 1].kind == PIECE_WORD && r->text[r->pieces[at + 1].start] != '\'' &&
        (unsigned char)r->text[r->pieces[at + 1].start] < 0x80)
        return false;
    if (at > 0 && desk_piece_joined(r, at) && r->pieces[at - 1].kind == PIECE_WORD)
        return false; /* #Vote2020 */
    if (measures(r, at + 1) || (at > 0 && r->pieces[at - 1].roles & ROLE_MONEY && r->pieces[at - 1].kind == PIECE_MARK))
        return false;
    bool plural = counts_plural(r, at + 1);
    if (at > 0 && WORD_OF(r, at - 1, "in", "since", "during", "until", "till", "year", "circa", "mid", "early", "late"))
        return !(plural && year % 100 == 0 && !(at > 1 && WORD_OF(r, at - 1, "since", "during", "until")));
    if (at > 1 && r->pieces[at - 1].kind == PIECE_WORD && r->pieces[at - 1].flags & PIECE_CAPITAL && year >= 1900 && year < 2100 && !modified(r, at))
        return true; /* "Anime North 2019 brings" */
    bool upper_end = at > 1 && desk_piece_is(r, at - 1, "to") && desk_piece_is(r, at - 2, "up") && year % 100 != 0 && year >= 1900;
    if (plural || (modified(r, at) && !upper_end && !WORD_OF(r, at - 1, "about", "around", "circa", "by")))
        return false;
    if (year < 1800 && !(at > 0 && WORD_OF(r, at - 1, "from", "between", "after", "before")))
        return false;
    return year <= 2100;
}

/* ---- numerals ---- */

static bool take_day(date_point *p, int32_t year, int32_t month, int32_t day)
{
    if (day < 1 || day > desk_days_in_month(year, month))
        return false;
    p->kind = POINT_DAY;
    p->year = year;
    p->month = month;
    p->day = day;
    p->year_given = year > 0;
    return true;
}

/* 21/03/2019 or 3/21/2019: the American order unless the numbers refuse it. */
static bool take_month_day(date_point *p, int32_t year, int32_t a, int32_t b)
{
    return take_day(p, year, a, b) || take_day(p, year, b, a);
}

static int32_t full_year(int32_t value, uint32_t digits)
{
    if (digits == 4)
        return value;
    return digits == 2 ? value + (value < 50 ? 2000 : 1900) : -1;
}

/* 2019-01-04, 2019/01/04, 04/01/2019, 4-1-2019; false for anything else. */
static bool read_digits_day(const number_line *r, uint32_t at, date_point *p)
{
    char mark = at + 1 < r->count ? r->pieces[at + 1].mark : 0;
    if ((mark != '-' && mark != '/') || !desk_piece_mark(r, at + 3, mark))
        return false;
    for (uint32_t i = at + 1; i <= at + 4; i++)
        if (!desk_piece_joined(r, i))
            return false;
    int32_t a = desk_piece_digits(r, at), b = desk_piece_digits(r, at + 2), c = desk_piece_digits(r, at + 4);
    if (a < 0 || b < 0 || c < 0)
        return false;
    p->first = at;
    p->last = at + 5;
    if (desk_piece_length(r, at) == 4)
        return take_day(p, a, b, c);
    uint32_t digits = desk_piece_length(r, at + 4);
    return digits >= 2 && full_year(c, digits) > 0 && take_month_day(p, full_year(c, digits), a, b);
}

/* 23.04.2022 comes as one numeral. */
static bool read_dotted_day(const number_line *r, uint32_t at, date_point *p)
{
    const char *text = r->text + r->pieces[at].start;
    uint32_t length = desk_piece_length(r, at), group = 0;
    int32_t numbers[3] = {0, 0, 0};
    uint32_t digits[3] = {0, 0, 0};
    for (uint32_t i = 0; i < length; i++) {
        if (text[i] == '.' && group < 2)
            group++;
        else if (desk_is_digit(text[i]) && digits[group] < 4)
            numbers[group] = numbers[group] * 10 + (text[i] - '0'), digits[group]++;
        else
            return false;
    }
    p->first = at;
    p->last = at + 1;
    return group == 2 && digits[0] <= 2 && digits[1] <= 2 && digits[2] == 4 && take_day(p, numbers[2], numbers[1], numbers[0]);
}

/* 1970s, 1970's, '90s. */
static bool read_digits_decade(const number_line *r, uint32_t at, date_point *p)
{
    int32_t value = desk_piece_digits(r, at);
    uint32_t digits = value < 0 ? 0 : desk_piece_length(r, at);
    if (!desk_piece_joined(r, at + 1) || !(desk_piece_is(r, at + 1, "s") || (value % 10 == 0 && desk_piece_is(r, at + 1, "'s") && digits == 4)) || value % 10 != 0)
        return false;
    bool mark = at > 0 && (desk_piece_mark(r, at - 1, '\'') || desk_piece_is(r, at - 1, "the")) && digits == 2;
    if (!(digits == 4 && value >= 1000 && value <= 2100) && !mark)
        return false;
    if (desk_piece_is(r, at + 1, "'s") && !(at > 0 && WORD_OF(r, at - 1, "the", "early", "late", "mid")))
        return false;
    p->first = at > 0 && desk_piece_mark(r, at - 1, '\'') && digits == 2 ? at - 1 : at;
    p->last = at + 2;
    p->kind = digits == 4 && value % 100 == 0 && value % 1000 != 0 ? POINT_CENTURY : POINT_DECADE;
    p->year = digits == 4 ? value : value + (value < 30 ? 2000 : 1900);
    return true;
}

/* ---- months ---- */

static int32_t month_at(const number_line *r, uint32_t at)
{
    uint32_t word = desk_date_word(r, at);
    enum date_word kind = DATE_WORD_KIND(word);
    bool month = kind == DATE_MONTH || kind == DATE_MONTH_DOUBTFUL || kind == DATE_MONTH_SHORT;
    return month && !breaks_line(r, at) ? (int32_t)DATE_WORD_VALUE(word) : 0;
}

/* Digits or a spelt ordinal as a day of the month; *end is the piece after. */
static int32_t day_at(const number_line *r, uint32_t at, uint32_t *end)
{
    number_value n;
    *end = at;
    if (breaks_line(r, at))
        return 0;
    int32_t value = desk_piece_digits(r, at);
    if (value >= 0) {
        if (value < 1 || value > 31 || desk_piece_length(r, at) > 2)
            return 0;
        *end = at + 1;
        if (desk_piece_joined(r, at + 1) && WORD_OF(r, at + 1, "st", "nd", "rd", "th"))
            ++*end;
        else if (desk_piece_joined(r, at + 1) && (r->pieces[at + 1].kind == PIECE_WORD ? r->text[r->pieces[at + 1].start] != '\'' : desk_piece_mark(r, at + 1, ':') || desk_piece_mark(r, at + 1, '%')))
            return 0;
        return value;
    }
    if (!desk_read_number(r, at, &n) || !n.ordinal)
        return 0;
    int64_t day = desk_decimal_whole(n.low);
    if (day < 1 || day > 31)
        return 0;
    *end = n.last;
    return (int32_t)day;
}

/* A year after a day or month: ", 2019", "2019", "of 2019"; the piece after, or `at`. */
static uint32_t year_after(const number_line *r, uint32_t at, int32_t *year)
{
    uint32_t next = at;
    bool dash = desk_piece_mark(r, next, '-') && desk_piece_joined(r, next) && desk_piece_joined(r, next + 1); /* 05-Aug-2016 */
    if (dash || desk_piece_mark(r, next, ',') || desk_piece_is(r, next, "of") || desk_piece_is(r, next, "in"))
        next++;
    int32_t value = desk_piece_digits(r, next);
    if (next >= r->count || value < 1000 || value > 2199 || desk_piece_length(r, next) != 4 || breaks_line(r, next))
        return at;
    if (desk_piece_joined(r, next + 1) && (desk_piece_mark(r, next + 1, ':') || r->pieces[next + 1].kind != PIECE_MARK) && !desk_piece_is(r, next + 1, "'s"))
        return at;
    if (measures(r, next + 1) || (next > at && desk_piece_mark(r, at, ',') && counts_plural(r, next + 1)))
        return at;
    *year = value;
    return next + 1;
}

/* "last year", "of this year", "next year" after a month or day. */
static uint32_t which_year_after(const date_context *dates, const number_line *r, uint32_t at, int32_t *year)
{
    uint32_t next = at + (desk_piece_is(r, at, "of") ? 1 : 0);
    uint32_t which = desk_date_word(r, next);
    if (DATE_WORD_KIND(which) != DATE_WHICH || !desk_piece_is(r, next + 1, "year") || !dates->known)
        return at;
    date_point now;
    desk_day_of(dates->today, &now);
    switch (DATE_WORD_VALUE(which)) {
    case WHICH_THIS:
        *year = now.year;
        break;
    case WHICH_LAST: case WHICH_BEFORE:
        *year = now.year - 1;
        break;
    case WHICH_NEXT:
        *year = now.year + 1;
        break;
    default:
        return at;
    }
    return next + 2;
}

/* "may" and "march" are months only where the copy makes them sure; short forms too. */
static bool is_sure_month(const number_line *r, uint32_t at)
{
    enum date_word kind = DATE_WORD_KIND(desk_date_word(r, at));
    uint32_t end;
    if (kind == DATE_MONTH)
        return true;
    int32_t year, day = day_at(r, at + 1, &end);
    if (day > 0 || year_after(r, at + 1, &year) > at + 1)
        return (r->pieces[at].flags & PIECE_CAPITAL) || day > 0;
    if (at == 0)
        return r->count == 1;
    bool after = WORD_OF(r, at - 1, "in", "since", "by", "of", "until", "till", "last", "next", "this", "early", "late", "mid", "from", "through", "to", "and",
                         "between", "before", "after", "during", "on", "end", "every", "for");
    int32_t before = desk_piece_digits(r, at - 1);
    return (after || (before > 0 && before < 32) || desk_piece_mark(r, at - 1, '-')) && (r->pieces[at].flags & PIECE_CAPITAL);
}

/* Month [day] [year] from a month word. */
static bool read_month_first(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    int32_t month = month_at(r, at), year = 0;
    uint32_t end, next = at + 1;
    if (month == 0 && !(desk_date_word(r, at) && (month = (int32_t)DATE_WORD_VALUE(desk_date_word(r, at)), DATE_WORD_KIND(desk_date_word(r, at)) <= DATE_MONTH_SHORT && DATE_WORD_KIND(desk_date_word(r, at)) >= DATE_MONTH)))
        return false;
    if (!is_sure_month(r, at))
        return false;
    p->first = at;
    if (desk_piece_is(r, next, "the"))
        next++;
    int32_t day = day_at(r, next, &end);
    if (day > 0 && !measures(r, end)) {
        if (!take_day(p, 0, month, day))
            return false;
        next = year_after(r, end, &year);
        if (next == end && desk_piece_is(r, next, "of"))
            next = which_year_after(dates, r, end, &year);
    } else {
        p->kind = POINT_MONTH;
        p->month = month;
        next = year_after(r, at + 1, &year);
        if (next == at + 1)
            next = which_year_after(dates, r, at + 1, &year);
        if (next == at + 1 && desk_piece_mark(r, next, '/') && desk_piece_digits(r, next + 1) > 999) {
            year = desk_piece_digits(r, next + 1);
            next += 2;
        }
    }
    p->last = next;
    p->year = year;
    p->year_given = year > 0;
    desk_settle_year(dates, r, p);
    return true;
}

/* Day [of] month [year]: "4 January 2019", "the fifth of May". */
static bool read_day_first(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    uint32_t end, month;
    int32_t day = day_at(r, at, &end), year = 0;
    if (day == 0)
        return false;
    month = end + (desk_piece_is(r, end, "of") ? 1 : 0);
    if (desk_piece_mark(r, month, '-') && desk_piece_joined(r, month + 1))
        month++;
    if (month_at(r, month) == 0 || (DATE_WORD_KIND(desk_date_word(r, month)) != DATE_MONTH && !(r->pieces[month].flags & PIECE_CAPITAL) && month == end && !desk_piece_is(r, month, "may")))
        return false;
    if (desk_piece_digits(r, at) < 0 && month == end)
        return false; /* "first March" is no date, "first of March" is */
    uint32_t after;
    int32_t other = day_at(r, month + 1, &after); /* "In 2019, 10 May 12, ..." */
    if (other > 0 && other <= 31 && desk_piece_length(r, month + 1) < 3 && !desk_piece_mark(r, month + 1, ',') && !desk_piece_mark(r, after, ':') && !WORD_OF(r, after, "am", "pm", "a.m.", "p.m.", "people") && after < r->count && day > 31)
        return false;
    if (!take_day(p, 0, month_at(r, month), day))
        return false;
    p->first = at;
    p->last = year_after(r, month + 1, &year);
    if (p->last == month + 1)
        p->last = which_year_after(dates, r, month + 1, &year);
    p->year = year;
    p->year_given = year > 0;
    desk_settle_year(dates, r, p);
    return true;
}

/* ---- quarters, seasons, decades, centuries ---- */

static bool quarter_of(date_context *dates, const number_line *r, uint32_t after, int32_t quarter, date_point *p)
{
    int32_t year = 0;
    p->kind = POINT_QUARTER;
    p->number = quarter;
    p->last = year_after(r, after, &year);
    if (p->last == after)
        p->last = which_year_after(dates, r, after, &year);
    if (p->last == after && dates->known) {
        date_point now;
        desk_day_of(dates->today, &now);
        year = now.year;
        if ((now.month + 2) / 3 < quarter)
            year--;
    }
    p->year = year;
    return true;
}

/* "third quarter", "fourth-quarter", "21st century". */
static bool read_ordinal_period(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    number_value n;
    if (!desk_read_number(r, at, &n) || !n.ordinal)
        return false;
    int64_t rank = desk_decimal_whole(n.low);
    uint32_t next = n.last;
    if (desk_piece_mark(r, next, '-') && desk_piece_joined(r, next + 1))
        next++;
    p->first = at;
    if (desk_piece_is(r, next, "century") && rank > 0 && rank < 30) {
        p->kind = POINT_CENTURY;
        p->year = (int32_t)(rank - 1) * 100;
        p->last = next + 1;
        return true;
    }
    if (!desk_piece_is(r, next, "quarter") || rank < 1 || rank > 4)
        return false;
    return quarter_of(dates, r, next + 1, (int32_t)rank, p);
}

/* "summer 2019", "summer of 2019"; bare "the summer" of the year that is told. */
static bool read_season(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    uint32_t word = desk_date_word(r, at);
    int32_t year = 0;
    p->first = at;
    p->kind = POINT_SEASON;
    p->number = (int32_t)DATE_WORD_VALUE(word);
    p->last = year_after(r, at + 1, &year);
    if (p->last == at + 1)
        p->last = which_year_after(dates, r, at + 1, &year);
    p->year = year;
    if (year > 0)
        return true;
    bool opened = at > 0 && WORD_OF(r, at - 1, "the", "in", "by", "during", "early", "late", "until", "since") && !desk_piece_is(r, at, "fall") && !desk_piece_is(r, at, "spring");
    if (desk_piece_is(r, at, "summer") && at + 1 < r->count && r->pieces[at + 1].kind == PIECE_WORD && !WORD_OF(r, at + 1, "and", "but", "when", "as", "with", "to", "after", "before", ",", "leading"))
        return false; /* "the summer holidays" */
    if (!opened || (at + 1 < r->count && r->pieces[at].flags & PIECE_CAPITAL))
        return r->count == 1;
    if (dates->known) {
        date_point now;
        desk_day_of(dates->today, &now);
        p->year = now.year;
    }
    return true;
}

static bool read_decade_word(const number_line *r, uint32_t at, date_point *p)
{
    if (at == 0 || !WORD_OF(r, at - 1, "the", "early", "late", "mid", "nineteen"))
        return false;
    if (at > 1 && WORD_OF(r, at - 2, "his", "her", "their", "in") && !desk_piece_is(r, at - 1, "the"))
        return false; /* "in her late thirties" is an age */
    p->first = at;
    p->last = at + 1;
    p->kind = POINT_DECADE;
    p->year = 1900 + 10 * (int32_t)DATE_WORD_VALUE(desk_date_word(r, at));
    return true;
}

static bool read_numeral(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    if (read_digits_day(r, at, p) || read_dotted_day(r, at, p) || read_digits_decade(r, at, p))
        return true;
    if (read_day_first(dates, r, at, p) || read_ordinal_period(dates, r, at, p))
        return true;
    if (!desk_is_year(r, at))
        return false;
    p->first = at;
    p->last = at + 1;
    p->kind = POINT_YEAR;
    p->year = desk_piece_digits(r, at);
    p->year_given = true;
    if (desk_piece_is(r, at + 1, "q") && desk_piece_digits(r, at + 2) >= 1 && desk_piece_digits(r, at + 2) <= 4) {
        p->kind = POINT_QUARTER;
        p->number = desk_piece_digits(r, at + 2);
        p->last = at + 3;
    }
    return true;
}

/* The day of a moving feast in a year. */
static void set_feast(date_point *p, uint32_t value, int32_t year)
{
    if (value & 0x400000u) {
        int32_t month = (int32_t)(value >> 12 & 0xF);
        int32_t day = desk_nth_weekday(year, month, (int32_t)(value >> 8 & 0xF), (int32_t)(value >> 4 & 0xF));
        desk_day_of(desk_day_number(year, month, day) + (int32_t)(value & 0xF), p);
    } else {
        desk_day_of(desk_easter(year) + (int32_t)(value & 0xFF) - 128, p);
    }
}

/* "Good Friday", "Thanksgiving 2016"; not "Easter Island".  Without a year at all it has no value. */
static bool read_feast(const date_context *dates, const number_line *r, uint32_t end, uint32_t value, date_point *p)
{
    int32_t year = 0;
    bool name = !breaks_line(r, end) && r->pieces[end].kind == PIECE_WORD && r->pieces[end].flags & PIECE_CAPITAL && !(r->pieces[end].roles & ROLE_DATE);
    if (name || WORD_OF(r, end, "egg", "eggs", "bunny") || (end == p->first + 1 && !(r->pieces[p->first].flags & PIECE_CAPITAL)))
        return false;
    p->kind = POINT_DAY;
    p->last = year_after(r, end, &year);
    if (desk_piece_is(r, end, "of") && year == 0 && desk_is_year(r, end + 1)) {
        year = desk_piece_digits(r, end + 1);
        p->last = end + 2;
    }
    p->year_given = year > 0;
    if (year == 0 && dates->known) {
        date_point today;
        desk_day_of(dates->today, &today);
        set_feast(p, value, today.year);
        p->year = 0;
        desk_settle_year(dates, r, p);
        year = p->year;
    }
    p->loose = year < 1583;
    if (!p->loose)
        set_feast(p, value, year);
    return true;
}

/* "nineteen ninety-six", "twenty nineteen" after "in": two numbers that no count would join. */
static bool read_spoken_year(const number_line *r, uint32_t at, date_point *p)
{
    const lexicon_entry *word = desk_piece_entry(&number_words_words, r, at);
    uint32_t century = word ? NUMBER_WORD_VALUE(word->value) : 0, next = at + 1;
    enum number_word kind = word ? NUMBER_WORD_KIND(word->value) : WORD_NONE;
    if (!(kind == WORD_TEEN && century >= 16) && !(kind == WORD_TENS && century == 20))
        return false;
    if (desk_piece_mark(r, next, '-') && desk_piece_joined(r, next) && desk_piece_joined(r, next + 1))
        next++;
    number_value n;
    if (breaks_line(r, next) || r->pieces[next].kind != PIECE_WORD || !desk_read_number(r, next, &n) || n.form != NUMBER_WORDS || n.ordinal || n.vague || n.scaled || n.point || n.fraction)
        return false;
    int64_t rest = desk_decimal_whole(n.low);
    bool cued = next == at + 1 || (at > 0 && WORD_OF(r, at - 1, "in", "since", "of", "by", "until", "from", "to", "year", "before", "after"));
    if (rest < 10 || rest > 99 || (century == 20 && (!cued || rest > 49)) || measures(r, n.last) || counts_plural(r, n.last) || desk_piece_mark(r, n.last, '-'))
        return false;
    p->first = at;
    p->last = n.last;
    p->kind = POINT_YEAR;
    p->year = (int32_t)(century * 100 + rest);
    p->year_given = true;
    return true;
}

bool desk_read_absolute(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    *p = (date_point){.hour = -1};
    if (r->pieces[at].kind == PIECE_NUMERAL)
        return read_numeral(dates, r, at, p);
    uint32_t word = desk_date_word(r, at), end;
    switch (DATE_WORD_KIND(word)) {
    case DATE_MONTH: case DATE_MONTH_DOUBTFUL: case DATE_MONTH_SHORT:
        return read_month_first(dates, r, at, p);
    case DATE_SEASON:
        return read_season(dates, r, at, p);
    case DATE_DECADE:
        return read_decade_word(r, at, p);
    default:
        break;
    }
    if (desk_piece_is(r, at, "q") && desk_piece_digits(r, at + 1) >= 1 && desk_piece_digits(r, at + 1) <= 4 && desk_piece_joined(r, at + 1)) {
        p->first = at;
        return quarter_of(dates, r, at + 2, desk_piece_digits(r, at + 1), p);
    }
    const lexicon_entry *holiday = r->pieces[at].roles & ROLE_DATE ? desk_piece_phrase(&date_words_words, r, at, &end) : NULL;
    if (holiday && DATE_WORD_KIND(holiday->value) == DATE_HOLIDAY) {
        uint32_t value = DATE_WORD_VALUE(holiday->value);
        int32_t year = 0;
        p->first = at;
        if (value >= FEAST_EASTER(-128))
            return read_feast(dates, r, end, value, p);
        take_day(p, 0, (int32_t)(value >> 8), (int32_t)(value & 0xFF));
        p->last = year_after(r, end, &year);
        p->year = year;
        p->year_given = year > 0;
        desk_settle_year(dates, r, p);
        return true;
    }
    if (r->pieces[at].roles & ROLE_NUMBER && read_spoken_year(r, at, p))
        return true;
    if (r->pieces[at].roles & ROLE_NUMBER)
        return read_ordinal_period(dates, r, at, p) || read_day_first(dates, r, at, p);
    return false;
}
