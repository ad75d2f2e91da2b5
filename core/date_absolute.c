/*
 * date_absolute.c - points that name their place in the calendar: 2019-01-04,
 * "January 4, 2019", "4 January", and whatever the files of years, periods and
 * feasts read.
 */
#include "date_point.h"

#include "text.h"

#include <string.h>

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
    return digits >= 2 && desk_full_year(c, digits) > 0 && take_month_day(p, desk_full_year(c, digits), a, b);
}

/* 23.04.2022 comes as one numeral; 10.31.1974 has the month first because it must. */
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
    return group == 2 && digits[0] <= 2 && digits[1] <= 2 && digits[2] == 4 && (take_day(p, numbers[2], numbers[1], numbers[0]) || take_day(p, numbers[2], numbers[0], numbers[1]));
}

/* ---- months ---- */

static int32_t month_at(const number_line *r, uint32_t at)
{
    uint32_t word = desk_date_word(r, at);
    enum date_word kind = DATE_WORD_KIND(word);
    bool month = kind == DATE_MONTH || kind == DATE_MONTH_DOUBTFUL || kind == DATE_MONTH_SHORT;
    return month && !desk_breaks_line(r, at) ? (int32_t)DATE_WORD_VALUE(word) : 0;
}

/* Digits or a spelt ordinal as a day of the month; *end is the piece after. */
static int32_t day_at(const number_line *r, uint32_t at, uint32_t *end)
{
    number_value n;
    *end = at;
    int32_t value = desk_piece_digits(r, at);
    if (value >= 0) {
        if (value < 1 || value > 31 || desk_piece_length(r, at) > 2)
            return 0;
        *end = at + 1;
        if (desk_piece_joined(r, at + 1) && AMONG(r, at + 1, "st", "nd", "rd", "th"))
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

/* As day_at, of a piece on the same line as the month before it. */
static int32_t day_behind(const number_line *r, uint32_t at, uint32_t *end)
{
    *end = at;
    return desk_breaks_line(r, at) ? 0 : day_at(r, at, end);
}

/* "June Brown", "by Jan Smith", "Theresa May": a person where a name follows or stands before, and nothing else asks for a month. */
static bool is_given_name(const number_line *r, uint32_t at, enum date_word kind)
{
    int32_t month = (int32_t)DATE_WORD_VALUE(desk_date_word(r, at));
    bool given = kind == DATE_MONTH_DOUBTFUL || kind == DATE_MONTH_SHORT || month == 4 || month == 6;
    if (!given || desk_breaks_line(r, at + 1) || r->pieces[at + 1].kind != PIECE_WORD || !(r->pieces[at + 1].flags & PIECE_CAPITAL) || r->pieces[at + 1].roles & ROLE_DATE)
        return false;
    return desk_piece_length(r, at + 1) > 1 && !(at > 0 && AMONG(r, at - 1, "in", "since", "during", "until", "till", "last", "next", "this", "early", "late", "mid", "the", "a", "each", "every", "from", "through", "'s"));
}

/* "Theresa May", "Mrs May": a capital word, itself within a sentence, stands before it and no digit behind. */
static bool is_surname_may(const char *text, const char *at, const char *end)
{
    const char *word = at - 1;
    if (at - text < 4 || *word != ' ' || end - at < 3 || memcmp(at, "May", 3) != 0 || (end - at > 4 && (desk_is_letter(at[3]) || desk_is_digit(at[4]))))
        return false;
    while (word > text && (desk_is_letter(word[-1]) || word[-1] == '.'))
        word--;
    bool capital = *word >= 'A' && *word <= 'Z' && at - word > 3;
    return capital && word - text > 1 && word[-1] == ' ' && (desk_is_letter(word[-2]) || word[-2] == ',');
}

/* True if the copy names a person May, so that "by May" need not be the month; read once. */
static bool knows_person_may(const number_line *r)
{
    name_numbers *n = r->names;
    for (const char *at = r->text, *end = at + r->length; n->may == MAKER_UNKNOWN && at < end; at++) {
        at = memchr(at, 'M', (size_t)(end - at));
        if (!at)
            break;
        if (is_surname_may(r->text, at, end))
            n->may = MAKER_NAMED;
    }
    if (n->may == MAKER_UNKNOWN)
        n->may = MAKER_ABSENT;
    return n->may == MAKER_NAMED;
}

/* "may" and "march" are months only where the copy makes them sure; short forms too. */
static bool is_sure_month(const number_line *r, uint32_t at)
{
    enum date_word kind = DATE_WORD_KIND(desk_date_word(r, at));
    uint32_t end;
    int32_t year, day = day_behind(r, at + 1, &end);
    if (day > 0 || desk_year_after(r, at + 1, &year) > at + 1)
        return kind == DATE_MONTH || (r->pieces[at].flags & PIECE_CAPITAL) || day > 0;
    if (is_given_name(r, at, kind))
        return false;
    if (kind == DATE_MONTH)
        return true;
    if (at == 0)
        return r->count == 1;
    if (desk_piece_is(r, at, "may") && AMONG(r, at - 1, "by", "of", "to", "and", "from", "for", "before", "after", "between", "on") && !(at > 1 && AMONG(r, at - 2, "end", "start", "beginning", "middle", "month")) && knows_person_may(r))
        return false;
    bool after = AMONG(r, at - 1, "in", "since", "by", "of", "until", "till", "last", "next", "this", "early", "late", "mid", "from", "through", "to", "and",
                         "between", "before", "after", "during", "on", "end", "every", "for");
    bool describes = AMONG(r, at - 1, "the", "its", "his", "her", "their", "'s") && !desk_closes_date(r, at + 1) && r->pieces[at + 1].kind == PIECE_WORD &&
                     !(r->pieces[at + 1].flags & PIECE_CAPITAL) && !(desk_piece_is(r, at, "may") && knows_person_may(r)); /* "the March release" */
    if (desk_piece_hyphen(r, at + 1) && month_at(r, at + 2) > 0)
        after = true; /* "Nov-Feb 2017" */
    if (AMONG(r, at + 1, "to", "through", "and") && month_at(r, at + 2) > 0 && r->pieces[at + 2].flags & PIECE_CAPITAL && !(desk_piece_is(r, at + 1, "and") && knows_person_may(r)))
        after = true; /* "May to July" */
    int32_t before = desk_piece_digits(r, at - 1);
    return (after || describes || (before > 0 && before < 32) || desk_piece_mark(r, at - 1, '-')) && (r->pieces[at].flags & PIECE_CAPITAL);
}

/* "2020/Sep/23", "Sep-23-2020", "23-2020-September": a month's name, a day and a year of four digits in any order about one mark. */
static bool read_joined_day(const number_line *r, uint32_t at, date_point *p)
{
    char mark = at + 4 < r->count && desk_piece_joined(r, at + 1) ? r->pieces[at + 1].mark : 0;
    if ((mark != '-' && mark != '/') || !desk_piece_mark(r, at + 3, mark) || desk_piece_mark(r, at + 5, mark))
        return false;
    int32_t year = 0, month = 0, day = 0;
    for (uint32_t i = at; i < at + 5; i += 2) {
        int32_t value = desk_piece_digits(r, i);
        uint32_t length = desk_piece_length(r, i);
        if (i > at && !(desk_piece_joined(r, i) && desk_piece_joined(r, i - 1)))
            return false;
        if (value < 0)
            month += month_at(r, i);
        else if (length == 4 && value >= 1000)
            year += value;
        else if (length <= 2)
            day += value;
    }
    p->first = at;
    p->last = at + 5;
    return month >= 1 && month <= 12 && year > 0 && year < 2200 && take_day(p, year, month, day);
}

/* Month [day] [year] from a month word. */
static bool read_month_first(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    int32_t month = month_at(r, at), year = 0;
    uint32_t end, next = at + 1;
    if (month == 0 && !(desk_date_word(r, at) && (month = (int32_t)DATE_WORD_VALUE(desk_date_word(r, at)), DATE_WORD_KIND(desk_date_word(r, at)) <= DATE_MONTH_SHORT && DATE_WORD_KIND(desk_date_word(r, at)) >= DATE_MONTH)))
        return false;
    if (read_joined_day(r, at, p))
        return true;
    if (!is_sure_month(r, at))
        return false;
    p->first = at;
    if (desk_piece_is(r, next, "the"))
        next++;
    int32_t day = day_behind(r, next, &end);
    if (day > 0 && !desk_measures(r, end)) {
        if (!take_day(p, 0, month, day))
            return false;
        next = desk_year_after(r, end, &year);
        if (next == end && desk_piece_is(r, next, "of"))
            next = desk_which_year_after(dates, r, end, &year);
    } else {
        p->kind = POINT_MONTH;
        p->month = month;
        next = desk_year_after(r, at + 1, &year);
        if (next == at + 1)
            next = desk_which_year_after(dates, r, at + 1, &year);
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

/* "14 nov.": a month in small letters, where no noun that the number would count follows. */
static bool passes_small(const number_line *r, uint32_t at)
{
    return desk_piece_is(r, at, "may") ||
           (DATE_WORD_KIND(desk_date_word(r, at)) == DATE_MONTH_SHORT && !desk_piece_is(r, at, "mar") && (desk_closes_date(r, at + 1) || desk_piece_digits(r, at + 1) > 999));
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
    if (month_at(r, month) == 0 || (DATE_WORD_KIND(desk_date_word(r, month)) != DATE_MONTH && !(r->pieces[month].flags & PIECE_CAPITAL) && month == end && !passes_small(r, month)))
        return false;
    if (desk_piece_digits(r, at) < 0 && month == end)
        return false; /* "first March" is no date, "first of March" is */
    if (!take_day(p, 0, month_at(r, month), day))
        return false;
    p->first = at;
    p->last = desk_year_after(r, month + 1, &year);
    if (p->last == month + 1)
        p->last = desk_which_year_after(dates, r, month + 1, &year);
    p->year = year;
    p->year_given = year > 0;
    desk_settle_year(dates, r, p);
    return true;
}

/* "on 22/04", "by 4/25": a preposition before it, and numbers of which one can only be the day. */
static bool read_slashed_day(const date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    int32_t a = desk_piece_digits(r, at), b = desk_piece_digits(r, at + 2);
    if (at == 0 || a < 1 || b < 1 || !desk_piece_mark(r, at + 1, '/') || !desk_piece_joined(r, at + 1) || !desk_piece_joined(r, at + 2))
        return false;
    if (desk_piece_length(r, at) > 2 || desk_piece_length(r, at + 2) > 2 || (a > 12) == (b > 12) || !AMONG(r, at - 1, "on", "by", "since", "until", "till"))
        return false;
    if (!desk_closes_date(r, at + 3) || (desk_piece_joined(r, at + 3) && (desk_piece_mark(r, at + 3, '/') || desk_piece_mark(r, at + 3, '%'))))
        return false;
    p->first = at;
    p->last = at + 3;
    if (!take_month_day(p, 0, a, b))
        return false;
    desk_settle_year(dates, r, p);
    return true;
}

static bool read_numeral(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    char behind = at + 1 < r->count ? r->pieces[at + 1].mark : 0;
    bool era = behind == 'b' || behind == 'a' || behind == 'c' || (at > 0 && r->pieces[at - 1].mark == 'a');
    if (era && desk_read_era(r, at, p))
        return true;
    if (read_digits_day(r, at, p) || read_dotted_day(r, at, p) || desk_read_digits_decade(r, at, p))
        return true;
    if (read_joined_day(r, at, p) || read_slashed_day(dates, r, at, p))
        return true;
    if (desk_calendar_follows(r, at) && (read_day_first(dates, r, at, p) || desk_read_ordinal_period(dates, r, at, p)))
        return true;
    if (!desk_is_year(r, at))
        return false;
    p->first = at;
    p->last = at + 1;
    p->kind = POINT_YEAR;
    p->year = desk_piece_digits(r, at);
    p->year_given = true;
    uint32_t q = desk_past_hyphen(r, at + 1); /* 2019 Q1, 2019-Q1 */
    if (desk_piece_is(r, q, "q") && desk_piece_digits(r, q + 1) >= 1 && desk_piece_digits(r, q + 1) <= 4) {
        p->kind = POINT_QUARTER;
        p->number = desk_piece_digits(r, q + 1);
        p->last = q + 2;
    }
    return true;
}

bool desk_read_absolute(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    *p = (date_point){.hour = -1};
    if (r->pieces[at].kind == PIECE_NUMERAL)
        return read_numeral(dates, r, at, p);
    switch (DATE_WORD_KIND(desk_date_word(r, at))) {
    case DATE_MONTH: case DATE_MONTH_DOUBTFUL: case DATE_MONTH_SHORT:
        return read_month_first(dates, r, at, p);
    case DATE_SEASON:
        return desk_read_season(dates, r, at, p);
    case DATE_DECADE:
        return desk_read_decade_word(r, at, p);
    default:
        break;
    }
    if (desk_piece_is(r, at, "q") && desk_piece_digits(r, at + 1) >= 1 && desk_piece_digits(r, at + 1) <= 4 && desk_piece_joined(r, at + 1)) {
        p->first = at;
        return desk_read_quarter(dates, r, at + 2, desk_piece_digits(r, at + 1), p);
    }
    if (r->pieces[at].roles & ROLE_DATE && desk_read_feast(dates, r, at, p))
        return true;
    if (r->pieces[at].roles & ROLE_NUMBER && desk_read_spoken_year(r, at, p))
        return true;
    if (r->pieces[at].roles & ROLE_NUMBER && desk_calendar_follows(r, at))
        return desk_read_ordinal_period(dates, r, at, p) || read_day_first(dates, r, at, p);
    return false;
}
