/*
 * date_rank.c - days told by their rank: "the first Monday of September", "the last
 * day of May", "the 20th of next month", "Tuesday the 19th".
 */
#include "date_point.h"

enum { RANK_LAST = -1 };

/* The rank at a piece, RANK_LAST for "last" and "final", else 0; *end is the piece after it. */
static int32_t rank_of_day(const number_line *r, uint32_t at, uint32_t *end)
{
    number_value n;
    *end = at + 1;
    if (desk_piece_is(r, at, "last") || desk_piece_is(r, at, "final"))
        return RANK_LAST;
    if (!(r->pieces[at].kind == PIECE_NUMERAL || r->pieces[at].roles & ROLE_NUMBER) || !desk_read_number(r, at, &n) || !n.ordinal)
        return 0;
    int64_t rank = desk_decimal_whole(n.low);
    *end = n.last;
    return rank >= 1 && rank <= 31 ? (int32_t)rank : 0;
}

/* The month that "of" or "in" at a piece names: "of May 2019", "of the previous month". */
static bool month_behind(date_context *dates, const number_line *r, uint32_t at, date_point *month)
{
    if (!desk_piece_is(r, at, "of") && !desk_piece_is(r, at, "in"))
        return false;
    uint32_t next = at + 1 + (desk_piece_is(r, at + 1, "the") ? 1 : 0);
    if (next >= r->count || r->pieces[next].flags & PIECE_BROKEN || !(r->pieces[next].roles & ROLE_DATE))
        return false;
    if (!desk_read_absolute(dates, r, next, month) && !desk_read_relative(dates, r, next, month))
        return false;
    return month->kind == POINT_MONTH;
}

/* The day of a rank among the days, or among one weekday, of a month; 0 if the month has none. */
static int32_t ranked_day(const date_point *month, int32_t rank, int32_t weekday)
{
    int32_t days = desk_days_in_month(month->year, month->month);
    if (weekday == 0)
        return rank == RANK_LAST ? days : rank <= days ? rank : 0;
    if (rank == RANK_LAST)
        return desk_nth_weekday(month->year, month->month, 5, weekday);
    int32_t day = rank <= 5 ? desk_nth_weekday(month->year, month->month, rank, weekday) : 0;
    return day > 7 * (rank - 1) ? day : 0; /* no fifth Monday */
}

/* "the third week of 2018": weeks of a year have numbers of their own. */
static bool read_week_of_year(const number_line *r, uint32_t at, uint32_t week, int32_t rank, date_point *p)
{
    if (!desk_piece_is(r, week, "week") || !desk_piece_is(r, week + 1, "of") || !desk_is_year(r, week + 2))
        return false;
    int32_t year = desk_piece_digits(r, week + 2), own, last;
    desk_week_of(desk_day_number(year, 12, 28), &own, &last); /* always in the last week of its year */
    *p = (date_point){.first = at, .last = week + 3, .kind = POINT_WEEK, .hour = -1, .year = year, .number = rank == RANK_LAST ? last : rank, .year_given = true};
    return p->number <= last;
}

bool desk_read_ranked(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    uint32_t end;
    int32_t rank = rank_of_day(r, at, &end);
    if (rank == 0 || end >= r->count || r->pieces[end].flags & PIECE_BROKEN)
        return false;
    if (read_week_of_year(r, at, end, rank, p))
        return true;
    uint32_t word = desk_date_word(r, end);
    bool weekday = DATE_WORD_KIND(word) == DATE_WEEKDAY, day = desk_piece_is(r, end, "day");
    bool bare = rank > 0 && desk_piece_is(r, end, "of") && DATE_WORD_KIND(desk_date_word(r, end + 1 + desk_piece_is(r, end + 1, "the"))) == DATE_WHICH;
    date_point month;
    if (!(weekday || day || bare) || !month_behind(dates, r, bare ? end : end + 1, &month))
        return false;
    *p = (date_point){.first = at, .last = month.last, .kind = POINT_DAY, .hour = -1, .year = month.year, .month = month.month, .year_given = month.year_given, .guessed = month.guessed};
    p->loose = month.loose || (month.year == 0 && (weekday || (rank == RANK_LAST && month.month == 2)));
    p->day = p->loose ? 1 : ranked_day(&month, rank, weekday ? (int32_t)DATE_WORD_VALUE(word) : 0);
    return p->day > 0;
}

/* "Tuesday the 19th", "Friday 13th": the month nearest to the article in which they meet, looking back first. */
bool desk_read_weekday_rank(const date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    uint32_t next = at + 1 + (desk_piece_is(r, at + 1, "the") ? 1 : 0), end;
    if (!dates->known || next >= r->count || r->pieces[next].kind != PIECE_NUMERAL || r->pieces[next].flags & PIECE_BROKEN)
        return false;
    int32_t day = rank_of_day(r, next, &end);
    if (day < 1 || end > next + 2 || !desk_closes_date(r, end))
        return false;
    date_point now;
    desk_day_of(dates->today, &now);
    bool forward = desk_is_future(r, at);
    static const int8_t steps[] = {0, 1, 0, -1, 2}; /* months ahead where the copy looks forward, else back; this one first where it fits */
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        int32_t months = now.year * 12 + now.month - 1 + (forward ? steps[i] : -steps[i]);
        date_point there = {.year = months / 12, .month = months % 12 + 1};
        int64_t number = desk_day_number(there.year, there.month, day);
        bool away = i == 0 && (forward ? number < dates->today : number > dates->today);
        if (away || day > desk_days_in_month(there.year, there.month) || desk_weekday_of(number) != p->number)
            continue;
        desk_set_day(p, number);
        p->last = end;
        return true;
    }
    return false;
}
