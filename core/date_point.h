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
    bool zoned, seasonal;  /* the zone is stated; its summer time goes by American rule ("ET") */
    int32_t zone;          /* minutes east of Greenwich */
    bool halved;           /* a.m. or p.m. was said */
    bool year_given;       /* the copy states it */
    bool loose;            /* no value can be told */
} date_point;

/* date_calendar.c */
int64_t desk_day_number(int32_t year, int32_t month, int32_t day);
void desk_day_of(int64_t day_number, date_point *p);
int32_t desk_weekday_of(int64_t day_number); /* 1 is Monday */
void desk_week_of(int64_t day_number, int32_t *year, int32_t *week);
int32_t desk_days_in_month(int32_t year, int32_t month);
int32_t desk_nth_weekday(int32_t year, int32_t month, int32_t nth, int32_t weekday); /* fifth: the last */
int64_t desk_easter(int32_t year);
void desk_write_point(const date_point *p, char *when, size_t size);

/* date_absolute.c: points that name their place in the calendar. */
bool desk_read_absolute(date_context *dates, const number_line *r, uint32_t at, date_point *p);
bool desk_is_year(const number_line *r, uint32_t at);
uint32_t desk_date_word(const number_line *r, uint32_t at); /* the list's value, 0 if it has none */

/* date_relative.c: points told by the article's date. */
bool desk_read_relative(date_context *dates, const number_line *r, uint32_t at, date_point *p);
bool desk_is_future(const number_line *r, uint32_t at);
void desk_settle_year(const date_context *dates, const number_line *r, date_point *p);
void desk_settle_weekday(const date_context *dates, const number_line *r, date_point *p);

/* date_clock.c */
bool desk_read_clock(const number_line *r, uint32_t at, date_point *p);
void desk_settle_clock(date_context *dates, const number_line *r, date_point *p);

#endif
