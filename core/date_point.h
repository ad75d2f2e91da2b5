/*
 * date_point.h - one point of calendar or clock, shared by the files of the date layer.
 */
#ifndef DESK_DATE_POINT_H
#define DESK_DATE_POINT_H

#include "date.h"
#include "date_word.h"

typedef enum point_kind {
    POINT_NONE,
    POINT_DAY,
    POINT_WEEK,
    POINT_WEEKEND,
    POINT_MONTH,
    POINT_QUARTER,
    POINT_SEASON,
    POINT_YEAR,
    POINT_DECADE,
    POINT_CENTURY,
    POINT_WEEKDAY, /* a weekday of no known week */
    POINT_CLOCK,   /* a time of no known day */
    POINT_SPAN     /* a decade as a length of time */
} point_kind;

typedef struct date_point {
    uint32_t first, last;  /* pieces */
    point_kind kind;
    int32_t year;          /* 0 if not known */
    int32_t month, day;    /* 0 if not known */
    int32_t number;        /* week, quarter, season, weekday */
    int32_t part;          /* of the day: as DATE_PART; 0 */
    int32_t hour, minute;  /* hour -1 if no clock time */
    int32_t second;        /* if timed */
    bool timed;            /* to the second */
    bool anchored;         /* a clock time whose day stands before it: "tonight at 8" */
    bool zoned, seasonal;  /* the zone is stated; its summer time goes by American rule ("ET") */
    int32_t zone;          /* minutes east of Greenwich */
    bool halved;           /* a.m. or p.m. was said */
    bool year_given;       /* the copy states it */
    bool before_era;       /* years BC */
    bool guessed;          /* its year or week is the likeliest, not stated */
    bool loose;            /* no value can be told */
} date_point;

/* True if the piece stands on another line than the one before it, or not at all. */
static inline bool desk_breaks_line(const number_line *r, uint32_t at)
{
    return at >= r->count || (r->pieces[at].flags & PIECE_BROKEN);
}

/* True if a word of the calendar or clock stands near enough for a number at `at` to count or rank it. */
static inline bool desk_calendar_follows(const number_line *r, uint32_t at)
{
    for (uint32_t i = at + 1; i <= at + 5 && i < r->count; i++)
        if (r->pieces[i].roles & ROLE_DATE)
            return true;
    return false;
}

/* date_calendar.c */
int64_t desk_day_number(int32_t year, int32_t month, int32_t day);
void desk_day_of(int64_t day_number, date_point *p); /* year, month, day */
void desk_set_day(date_point *p, int64_t day_number); /* and that it is a day */
int32_t desk_weekday_of(int64_t day_number); /* 1 is Monday */
void desk_week_of(int64_t day_number, int32_t *year, int32_t *week);
int32_t desk_days_in_month(int32_t year, int32_t month);
int32_t desk_nth_weekday(int32_t year, int32_t month, int32_t nth, int32_t weekday); /* fifth: the last */
int64_t desk_easter(int32_t year);
int64_t desk_orthodox_easter(int32_t year);
void desk_write_point(const date_point *p, char *when, size_t size);

/* date_year.c: years, and what tells them from counts. */
bool desk_is_year(const number_line *r, uint32_t at);
bool desk_read_era(const number_line *r, uint32_t at, date_point *p);         /* 44 BC */
bool desk_read_spoken_year(const number_line *r, uint32_t at, date_point *p); /* nineteen ninety-six */
bool desk_measures(const number_line *r, uint32_t at);                        /* a unit or scale word stands there */
bool desk_closes_date(const number_line *r, uint32_t at);                     /* no noun stands there that a date would describe */
int32_t desk_full_year(int32_t value, uint32_t digits);                       /* 1974 for 74 */
uint32_t desk_date_word(const number_line *r, uint32_t at);                   /* the list's value, 0 if it has none */

/* The year that a day has behind it; the piece after it, or `at`: ", 2019"; "of last year"; either. */
uint32_t desk_year_after(const number_line *r, uint32_t at, int32_t *year);
uint32_t desk_which_year_after(const date_context *dates, const number_line *r, uint32_t at, int32_t *year);
uint32_t desk_year_behind(const date_context *dates, const number_line *r, uint32_t at, int32_t *year);

/* date_period.c: quarters, seasons, decades, centuries. */
bool desk_read_quarter(date_context *dates, const number_line *r, uint32_t after, int32_t quarter, date_point *p);
bool desk_read_ordinal_period(date_context *dates, const number_line *r, uint32_t at, date_point *p);
bool desk_read_season(date_context *dates, const number_line *r, uint32_t at, date_point *p);
bool desk_read_digits_decade(const number_line *r, uint32_t at, date_point *p);
bool desk_read_decade_word(const number_line *r, uint32_t at, date_point *p);

/* date_absolute.c: points that name their place in the calendar. */
bool desk_read_absolute(date_context *dates, const number_line *r, uint32_t at, date_point *p);

/* date_feast.c: Christmas Eve, Good Friday; "last Easter" with -1, "next Easter" with 1. */
bool desk_read_feast(date_context *dates, const number_line *r, uint32_t at, date_point *p);
bool desk_read_which_feast(const date_context *dates, const number_line *r, uint32_t at, int32_t step, date_point *p);

/* date_future.c: which way the copy looks; the year or the week that it means. */
bool desk_is_future(const number_line *r, uint32_t at);
void desk_settle_year(const date_context *dates, const number_line *r, date_point *p);
void desk_settle_weekday(const date_context *dates, const number_line *r, date_point *p);

/* date_relative.c: points told by the article's date. */
bool desk_read_relative(date_context *dates, const number_line *r, uint32_t at, date_point *p);
bool desk_read_edge(const date_context *dates, const number_line *r, uint32_t at, date_point *p); /* end of the year */
uint32_t desk_part_behind(const number_line *r, uint32_t at, date_point *p); /* "morning" behind a day; the piece after */

/* date_offset.c: points told by their distance from another. */
bool desk_read_offset(date_context *dates, const number_line *r, uint32_t at, date_point *p);

/* date_rank.c: days told by their rank in a month. */
bool desk_read_ranked(date_context *dates, const number_line *r, uint32_t at, date_point *p);
bool desk_read_weekday_rank(const date_context *dates, const number_line *r, uint32_t at, date_point *p);

/* date_clock.c */
bool desk_read_clock(const number_line *r, uint32_t at, date_point *p);
bool desk_read_hours(const number_line *r, uint32_t at, date_point *a, date_point *b); /* "between 7 and 9 last night" */
void desk_settle_clock(date_context *dates, const number_line *r, date_point *p);

#endif
