/*
 * date.c - the calendar or clock expression at a piece: a point, or a range of two.
 */
#include "date.h"

#include "date_point.h"

#include <string.h>

void desk_open_dates(date_context *dates, const desk_date *today)
{
    *dates = (date_context){0};
    if (!today || today->year == 0)
        return;
    dates->known = true;
    dates->today = desk_day_number(today->year, today->month, today->day);
}

void desk_begin_sentence(date_context *dates)
{
    dates->sentence_year = 0;
    dates->beside = 0;
}

/* "mid-2019", "mid-August": the span takes in the prefix. */
static bool read_mid(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    if (!desk_piece_is(r, at, "mid") || !desk_piece_mark(r, at + 1, '-') || !desk_piece_joined(r, at + 2) || at + 2 >= r->count)
        return false;
    if (!desk_read_absolute(dates, r, at + 2, p) && !desk_read_relative(dates, r, at + 2, p))
        return false;
    p->first = at;
    return true;
}

/* True if a number may tell a time without a word of the calendar behind it: "13:30", "nine o'clock", "half past nine", "tonight at 8". */
static bool may_be_clock(const number_line *r, uint32_t at)
{
    if (at + 1 >= r->count)
        return at > 1 && r->pieces[at - 2].roles & ROLE_DATE;
    char next = r->pieces[at + 1].mark;
    if (next == ':' || next == 'h' || next == 'o' || next == 'l' || next == 'm' || next == 't' || (at > 1 && r->pieces[at - 2].roles & ROLE_DATE))
        return true;
    if (r->pieces[at].kind == PIECE_WORD && (next == '-' || r->pieces[at + 1].roles & ROLE_NUMBER))
        return true; /* "ten-thirty", "six fifteen" */
    for (uint32_t i = at + 1; i < at + 5 && i < r->count; i++)
        if (r->pieces[i].mark == 'p')
            return true;
    return false;
}

/* A point that a numeral or a number word begins. */
static bool read_counted_point(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    bool calendar = desk_calendar_follows(r, at);
    if ((calendar || may_be_clock(r, at)) && desk_read_clock(r, at, p))
        return true;
    if (calendar && (desk_read_offset(dates, r, at, p) || desk_read_ranked(dates, r, at, p)))
        return true;
    return desk_read_absolute(dates, r, at, p) || (r->pieces[at].roles & ROLE_DATE && desk_read_relative(dates, r, at, p));
}

static bool read_point(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    const number_piece *here = &r->pieces[at];
    if (here->kind == PIECE_NUMERAL || here->roles & ROLE_NUMBER)
        return read_counted_point(dates, r, at, p);
    if (!(here->roles & ROLE_DATE))
        return desk_piece_is(r, at, "q") && desk_read_absolute(dates, r, at, p);
    switch (DATE_WORD_KIND(desk_date_word(r, at))) {
    case DATE_CLOCK:
        return desk_read_clock(r, at, p);
    case DATE_EDGE:
        return read_mid(dates, r, at, p) || desk_read_ranked(dates, r, at, p) || desk_read_edge(dates, r, at, p);
    case DATE_WHICH:
        return desk_read_ranked(dates, r, at, p) || desk_read_relative(dates, r, at, p);
    case DATE_WEEKDAY: case DATE_UNIT:
        return desk_read_offset(dates, r, at, p) || desk_read_relative(dates, r, at, p);
    case DATE_WEEKDAYS: case DATE_WEEKDAY_SHORT: case DATE_DAY: case DATE_TONIGHT:
        return desk_read_relative(dates, r, at, p);
    case DATE_UNITS: case DATE_PART: case DATE_OVERNIGHT: case DATE_HALF: case DATE_ZONE:
        return false;
    default:
        return desk_read_absolute(dates, r, at, p);
    }
}

/* "first three months of this year", "last two months of 2019", "first half of 2020", "final quarter of 2009". */
static bool read_share_of_year(date_context *dates, const number_line *r, uint32_t at, date_match *out)
{
    bool last = desk_piece_is(r, at, "last") || desk_piece_is(r, at, "final"), second = desk_piece_is(r, at, "second");
    bool opening = desk_piece_is(r, at, "opening");
    if (!last && !second && !opening && !desk_piece_is(r, at, "first"))
        return false;
    number_value n;
    int64_t months = 0;
    uint32_t of = at + 2;
    bool half = desk_piece_is(r, at + 1, "half"), quarter = (last || opening) && desk_piece_is(r, at + 1, "quarter");
    if (!half && !quarter) {
        if (second || !desk_read_number(r, at + 1, &n) || n.ordinal || !desk_piece_is(r, n.last, "months"))
            return false;
        months = desk_decimal_whole(n.low);
        of = n.last + 1;
        if (months < 1 || months > 11)
            return false;
    }
    date_point year;
    uint32_t from = of + 1 + (desk_piece_is(r, of + 1, "the") ? 1 : 0);
    if (!desk_piece_is(r, of, "of") || from >= r->count)
        return false;
    if (!read_point(dates, r, from, &year) || year.kind != POINT_YEAR || year.loose)
        return false;
    date_point a = year, b = year;
    a.kind = b.kind = POINT_MONTH;
    a.month = last ? 13 - (int32_t)months : 1;
    b.month = last ? 12 : (int32_t)months;
    out->first = at;
    out->last = year.last;
    desk_write_point(half || quarter ? &year : &a, out->when, sizeof out->when);
    if (half || quarter) {
        strcat(out->when, half ? (last || second ? "-H2" : "-H1") : last ? "-Q4" : "-Q1");
        return true;
    }
    strcat(out->when, "/");
    desk_write_point(&b, out->when + strlen(out->when), 16);
    return true;
}

/* ---- ranges ---- */

/* Past "to", "through to", "until", a dash; `at` if no link stands there. */
static uint32_t past_link(const number_line *r, uint32_t at, bool between)
{
    if (at >= r->count || r->pieces[at].flags & PIECE_BROKEN)
        return at;
    if (desk_piece_is(r, at, "to") || desk_piece_is(r, at, "until") || desk_piece_is(r, at, "till") || desk_piece_mark(r, at, '-') || desk_piece_mark(r, at, '~'))
        return at + 1;
    if (desk_piece_is(r, at, "through") || desk_piece_is(r, at, "thru") || desk_piece_is(r, at, "up"))
        return at + 1 + (desk_piece_is(r, at + 1, "to") ? 1 : 0);
    return between && desk_piece_is(r, at, "and") ? at + 1 : at;
}

/* "2019/20", "2019-20": the second year in two digits. */
static bool read_short_years(const number_line *r, const date_point *p, date_match *out)
{
    uint32_t link = p->last;
    int32_t second = desk_piece_digits(r, link + 1);
    if (p->kind != POINT_YEAR || !(desk_piece_mark(r, link, '/') || desk_piece_mark(r, link, '-')) || !desk_piece_joined(r, link) ||
        !desk_piece_joined(r, link + 1) || second < 0 || desk_piece_length(r, link + 1) != 2)
        return false;
    if (desk_piece_joined(r, link + 2) && (desk_piece_mark(r, link + 2, '-') || r->pieces[link + 2].kind != PIECE_MARK))
        return false;
    date_point end = *p;
    end.year = p->year / 100 * 100 + second;
    if (end.year <= p->year && second == 0)
        end.year += 100;
    if (end.year <= p->year) {
        if (second < 1 || second > 12)
            return false;
        end.kind = POINT_MONTH; /* 2015-12 */
        end.year = p->year;
        end.month = second;
        desk_write_point(&end, out->when, sizeof out->when);
    } else {
        desk_write_point(p, out->when, sizeof out->when);
        strcat(out->when, "/");
        desk_write_point(&end, out->when + strlen(out->when), 16);
    }
    out->last = link + 2;
    return true;
}

/* "May 24 to 26", "December 5 and 6", "November 18-19, 2015". */
static bool read_second_day(const number_line *r, date_point *p, date_point *end)
{
    uint32_t link = p->last, next = past_link(r, link, false);
    enum date_word word = DATE_WORD_KIND(desk_date_word(r, p->first));
    if (p->kind != POINT_DAY || p->part || p->year_given || p->hour >= 0 || ((word == DATE_WEEKDAY || word == DATE_DAY) && p->last == p->first + 1))
        return false; /* "Friday until 9 p.m." */
    if (next == link && desk_piece_is(r, link, "and"))
        next = link + 1;
    int32_t day = desk_piece_digits(r, next);
    if (next == link || day < 1 || day > 31 || day <= p->day || desk_piece_length(r, next) > 2)
        return false;
    uint32_t after = next + 1;
    enum date_word month = DATE_WORD_KIND(desk_date_word(r, after));
    if (month == DATE_MONTH || month == DATE_MONTH_DOUBTFUL || month == DATE_MONTH_SHORT)
        return false; /* "8 August to 10 August" */
    if (desk_piece_joined(r, after) && (desk_piece_is(r, after, "st") || desk_piece_is(r, after, "nd") || desk_piece_is(r, after, "rd") || desk_piece_is(r, after, "th")))
        after++;
    else if (desk_piece_joined(r, after) && (r->pieces[after].kind == PIECE_WORD || desk_piece_mark(r, after, '/')))
        return false; /* the 22 of "22/04" */
    if (desk_piece_is(r, link, "and") && !desk_closes_date(r, after) && !desk_piece_is(r, after, "respectively"))
        return false; /* "on December 5 and 6 people died" */
    int32_t year = desk_piece_digits(r, after + desk_piece_mark(r, after, ','));
    *end = *p;
    end->day = day;
    if (year >= 1900 && year < 2200) {
        p->year = end->year = year;
        after += 1 + desk_piece_mark(r, after, ',');
    }
    end->last = after;
    return day <= desk_days_in_month(end->year, end->month);
}

/* "12-18 December", "from 13th to 15th of July": the first day lacks its month. */
static bool read_first_day(date_context *dates, const number_line *r, uint32_t at, date_point *p, date_point *end)
{
    number_value n;
    int32_t day = desk_piece_digits(r, at);
    uint32_t link = at + 1;
    bool words = r->pieces[at].kind == PIECE_WORD;
    if (words) { /* "between the ninth and the seventeenth of April" */
        if (!desk_read_number(r, at, &n) || !n.ordinal)
            return false;
        day = (int32_t)desk_decimal_whole(n.low);
        link = n.last;
    }
    if (day < 1 || day > 31 || (!words && desk_piece_length(r, at) > 2) || (desk_piece_joined(r, at) && desk_piece_mark(r, at - 1, '/')))
        return false; /* the 1 of "10/1-11/2/2017" */
    if (!words && desk_piece_joined(r, link) && r->pieces[link].kind == PIECE_WORD && desk_piece_length(r, link) == 2)
        link++;
    uint32_t next = past_link(r, link, true);
    if (next > link && desk_piece_is(r, next, "the"))
        next++;
    if (next == link || next >= r->count || (words ? !(r->pieces[next].roles & ROLE_NUMBER) : r->pieces[next].kind != PIECE_NUMERAL || desk_piece_length(r, next) > 2))
        return false;
    if (!desk_read_absolute(dates, r, next, end) || end->kind != POINT_DAY || end->day <= day)
        return false;
    *p = *end;
    p->day = day;
    p->first = at;
    p->last = link;
    return true;
}

static bool comparable(const date_point *a, const date_point *b)
{
    if (a->kind == POINT_CLOCK || b->kind == POINT_CLOCK)
        return a->kind == b->kind;
    bool day_a = a->kind == POINT_DAY || a->kind == POINT_WEEKDAY, day_b = b->kind == POINT_DAY || b->kind == POINT_WEEKDAY;
    if (day_a != day_b && a->year_given && b->year_given)
        return true; /* "2014 through May 2, 2018" */
    if (day_a != day_b && (day_a || day_b) && a->kind != POINT_MONTH && b->kind != POINT_MONTH)
        return false;
    return a->kind == b->kind || (a->kind != POINT_WEEK && b->kind != POINT_WEEK);
}

/* The first of two points lacks a year that the second gives: "June to August 2019". */
static void share_year(date_point *a, const date_point *b)
{
    bool months = (a->kind == POINT_MONTH || a->kind == POINT_DAY) && (b->kind == POINT_MONTH || b->kind == POINT_DAY);
    if (!months || a->year_given || b->year == 0)
        return;
    a->year = b->year - (a->month > b->month ? 1 : 0);
}

/* The day a point begins on; 0 if it is not known. */
static int64_t first_day(const date_point *p)
{
    if (p->year <= 0 || p->loose || p->kind == POINT_WEEKDAY)
        return 0;
    switch (p->kind) {
    case POINT_DAY:
        return p->day > 0 ? desk_day_number(p->year, p->month, p->day) : 0;
    case POINT_MONTH:
        return desk_day_number(p->year, p->month, 1);
    default:
        return 0;
    }
}

/* A range does not run backwards: where the week or year of an end was a guess, it is the next one
 * after the first ("Wednesday through Friday" in Thursday's paper). */
static void keep_order(const number_line *r, date_point *a, date_point *b)
{
    if (a->kind == POINT_QUARTER && b->kind == POINT_QUARTER && a->year > b->year && a->last == a->first + 2)
        a->year = b->year - (a->number >= b->number); /* "Q1 to Q3", whose years are both guesses */
    int64_t from = first_day(a), to = first_day(b);
    if (from == 0 || to == 0 || to >= from || !b->guessed)
        return;
    enum date_word word = DATE_WORD_KIND(desk_date_word(r, b->first));
    if (b->kind == POINT_DAY && (word == DATE_WEEKDAY || word == DATE_WEEKDAY_SHORT) && !b->year_given) {
        to += (from - to + 6) / 7 * 7;
        desk_day_of(to, b);
        return;
    }
    b->year = a->year + (b->month < a->month || (b->month == a->month && b->day < a->day) ? 1 : 0);
}

/* "from 10 p.m. to 2 a.m." ends the next day. */
static void keep_clock_order(const date_point *a, date_point *b)
{
    if (a->year <= 0 || a->kind != POINT_DAY || b->hour * 60 + b->minute > a->hour * 60 + a->minute || a->zoned != b->zoned)
        return;
    int64_t day = desk_day_number(b->year, b->month, b->day);
    if (day == desk_day_number(a->year, a->month, a->day))
        desk_day_of(day + 1, b);
}

/* "3 and 5pm", "9-10 am": the first hour lacks its half of the day. */
static bool read_first_hour(const number_line *r, uint32_t at, date_point *p, date_point *end)
{
    int32_t hour = desk_piece_digits(r, at);
    uint32_t next = past_link(r, at + 1, at > 0 && desk_piece_is(r, at - 1, "between"));
    if (hour < 1 || hour > 12 || next == at + 1 || next >= r->count || r->pieces[next].kind != PIECE_NUMERAL || !desk_read_clock(r, next, end))
        return false;
    bool half = end->last > next + 1 || desk_piece_length(r, next) > 2;
    if (!half)
        return false;
    *p = *end;
    p->first = at;
    p->last = at + 1;
    p->minute = 0;
    p->hour = hour % 12 + (end->hour >= 12 && hour % 12 <= end->hour % 12 ? 12 : 0);
    return true;
}

static void write_range(const date_point *a, const date_point *b, date_match *out)
{
    char second[32];
    date_point first = *a;
    if (b->halved && !a->halved && a->hour > 0 && a->hour < 12 && b->hour >= 12 && a->hour + 12 <= b->hour)
        first.hour += 12; /* "from 3:30 to 6 p.m." */
    if (b->zoned && !a->zoned && a->hour >= 0) { /* "9am-5pm ET" */
        first.zoned = true;
        first.zone = b->zone;
        first.seasonal = b->seasonal;
    }
    date_point last = *b;
    if (first.hour >= 0 && (b->halved || first.hour > 12 || b->hour == 0))
        keep_clock_order(&first, &last);
    bool open = first.hour >= 0 && !b->halved && !a->halved && first.hour <= 12 && b->hour > 0 && b->hour * 60 + b->minute < a->hour * 60 + a->minute;
    desk_write_point(&first, out->when, 32);
    desk_write_point(&last, second, sizeof second);
    if (a->loose || b->loose || open) { /* open: "11:30-1:30" may be about noon or about midnight */
        out->when[0] = '\0';
        return;
    }
    strcat(out->when, "/");
    strcat(out->when, second);
    out->last = b->last;
}

static bool opens_range(const number_line *r, uint32_t first, bool *between)
{
    *between = first > 0 && desk_piece_is(r, first - 1, "between");
    return *between || (first > 0 && desk_piece_is(r, first - 1, "from"));
}

/* "In 2019, ...", "In the 2016 campaign ...": the year of what the sentence tells. */
static void keep_sentence_year(date_context *dates, const number_line *r, const date_point *p)
{
    bool in = p->first > 0 && p->first < 3 && desk_piece_is(r, 0, "in");
    bool which = p->first == 0 && desk_piece_is(r, 1, "year") && desk_piece_mark(r, p->last, ','); /* "Last year, in March, ..." */
    if (p->kind == POINT_YEAR && !p->loose && !p->before_era && (in || which))
        dates->sentence_year = p->year;
}

/* The day that the story tells of; one that only bounds it, "until May 1", is none. */
static void keep_anchor(date_context *dates, const number_line *r, const date_point *p)
{
    if (p->kind != POINT_DAY || p->loose || p->year == 0 || p->day == 0)
        return;
    dates->beside = p->last;
    dates->beside_day = desk_day_number(p->year, p->month, p->day);
    if (p->first > 0 && AMONG(r, p->first - 1, "until", "till", "through", "to", "by"))
        return;
    dates->anchored = true;
    dates->anchor = dates->beside_day;
}

/* Past "the end of", "early", "the". */
static uint32_t past_edge(const number_line *r, uint32_t at)
{
    static const char *const edges[] = {"end", "start", "beginning", "middle", "close"};
    uint32_t next = at + (desk_piece_is(r, at, "the") ? 1 : 0);
    if (AMONG_WORDS(r, next, edges) && desk_piece_is(r, next + 1, "of"))
        return next + 2 + (desk_piece_is(r, next + 2, "the") ? 1 : 0);
    return next + (desk_piece_is(r, next, "early") || desk_piece_is(r, next, "late") ? 1 : 0);
}

static bool read_second(date_context *dates, const number_line *r, date_point *a, bool between, date_point *b)
{
    uint32_t next = past_link(r, a->last, between);
    if (next == a->last || next >= r->count || r->pieces[next].flags & PIECE_BROKEN)
        return false;
    bool dash = desk_piece_mark(r, next - 1, '-');
    if (dash && desk_piece_joined(r, next - 1) != desk_piece_joined(r, next))
        return false;
    enum date_word word = DATE_WORD_KIND(desk_date_word(r, a->first));
    bool named = word == DATE_WEEKDAY || word == DATE_DAY || a->kind == POINT_MONTH;
    if (dash && !desk_piece_joined(r, next) && named && !between)
        return false; /* "On Monday - Tuesday's match was off -" */
    next = past_edge(r, next);
    return next < r->count && read_point(dates, r, next, b) && comparable(a, b);
}

/* "moved from May 2029 to December 2021", and any range that would run backwards by its own years: two dates. */
static bool is_no_range(const number_line *r, const date_point *a, const date_point *b)
{
    if (a->year_given && b->year_given && a->year > b->year)
        return true;
    uint32_t from = a->first;
    return from > 1 && desk_piece_is(r, from - 1, "from") &&
           (AMONG(r, from - 2, "moved", "postponed", "delayed", "rescheduled", "shifted", "changed", "forward", "back") ||
            (from > 2 && desk_piece_is(r, from - 2, "up") && AMONG(r, from - 3, "moved", "brought")));
}

/* "17th to 19th centuries", "18th and 19th centuries". */
static bool read_centuries(const number_line *r, uint32_t at, date_match *out)
{
    number_value first, last;
    uint32_t word = at + 3;
    while (word < at + 8 && !desk_piece_is(r, word, "centuries"))
        word++;
    if (word == at + 8 || !desk_read_number(r, at, &first) || !first.ordinal)
        return false;
    uint32_t link = first.last;
    bool joined = desk_piece_is(r, link, "to") || desk_piece_is(r, link, "and") || desk_piece_mark(r, link, '-');
    link += joined && desk_piece_is(r, link + 1, "the") ? 2 : 1;
    if (!joined || link >= r->count || !desk_read_number(r, link, &last) || !last.ordinal || !desk_piece_is(r, last.last, "centuries"))
        return false;
    int64_t a = desk_decimal_whole(first.low), b = desk_decimal_whole(last.low);
    if (a < 1 || b <= a || b > 29)
        return false;
    date_point from = {.kind = POINT_CENTURY, .year = (int32_t)(a - 1) * 100, .hour = -1}, to = {.kind = POINT_CENTURY, .year = (int32_t)(b - 1) * 100, .hour = -1};
    out->last = last.last + 1;
    out->first = at;
    write_range(&from, &to, out);
    out->last = last.last + 1;
    return true;
}

bool desk_read_date(date_context *dates, const number_line *r, uint32_t at, date_match *out)
{
    date_point a, b;
    bool between;
    *out = (date_match){.first = at, .kind = DESK_DATE};
    bool numeral = r->pieces[at].kind == PIECE_NUMERAL;
    char initial = r->pieces[at].mark;
    bool shares = initial == 'f' || initial == 'l' || initial == 's' || initial == 'o';
    if (!numeral && shares && read_share_of_year(dates, r, at, out))
        return true;
    if ((numeral || r->pieces[at].roles & ROLE_NUMBER) && read_centuries(r, at, out))
        return true;
    bool open = opens_range(r, at, &between);
    bool range = (numeral && (read_first_hour(r, at, &a, &b) || read_first_day(dates, r, at, &a, &b))) ||
                 (!numeral && r->pieces[at].roles & ROLE_NUMBER && read_first_day(dates, r, at, &a, &b)) ||
                 (open && (numeral || r->pieces[at].roles & ROLE_NUMBER) && desk_read_hours(r, at, &a, &b));
    if (!range && !read_point(dates, r, at, &a))
        return false;
    out->first = a.first;
    out->last = a.last;
    if (a.kind == POINT_SPAN) {
        out->kind = DESK_DURATION;
        desk_write_point(&a, out->when, sizeof out->when);
        return true;
    }
    if (!range && read_short_years(r, &a, out))
        return true;
    range = range || read_second_day(r, &a, &b) || read_second(dates, r, &a, between, &b);
    bool clock = a.kind == POINT_CLOCK;
    if (range && !clock && is_no_range(r, &a, &b))
        range = false;
    if (range) {
        if (clock) {
            desk_settle_clock(dates, r, &b);
            a.year = b.year;
            a.month = b.month;
            a.day = b.day;
            a.kind = b.kind;
        }
        share_year(&a, &b);
        keep_order(r, &a, &b);
        out->kind = clock ? DESK_TIME : DESK_DATE;
        write_range(&a, &b, out);
        if (open && out->last == b.last)
            out->first--;
        out->last = b.last;
        keep_anchor(dates, r, &b);
        return true;
    }
    if (clock) {
        out->kind = DESK_TIME;
        desk_settle_clock(dates, r, &a);
    } else {
        keep_anchor(dates, r, &a);
        keep_sentence_year(dates, r, &a);
    }
    desk_write_point(&a, out->when, sizeof out->when);
    return true;
}
