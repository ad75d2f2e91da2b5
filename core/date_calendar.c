/*
 * date_calendar.c - days as numbers, weeks, and the way out to TIMEX3.
 *
 * The Gregorian calendar is counted in 400-year cycles of days since 1970-01-01.
 */
#include "date_point.h"

#include <string.h>

int64_t desk_day_number(int32_t year, int32_t month, int32_t day)
{
    int64_t y = month <= 2 ? (int64_t)year - 1 : year;
    int64_t era = (y >= 0 ? y : y - 399) / 400, in_era = y - era * 400;
    int64_t in_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + in_era * 365 + in_era / 4 - in_era / 100 + in_year - 719468;
}

void desk_day_of(int64_t day_number, date_point *p)
{
    int64_t z = day_number + 719468, era = (z >= 0 ? z : z - 146096) / 146097, day = z - era * 146097;
    int64_t year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
    int64_t in_year = day - (365 * year + year / 4 - year / 100), month = (5 * in_year + 2) / 153;
    p->day = (int32_t)(in_year - (153 * month + 2) / 5 + 1);
    p->month = (int32_t)(month < 10 ? month + 3 : month - 9);
    p->year = (int32_t)(year + era * 400 + (p->month <= 2));
}

void desk_set_day(date_point *p, int64_t day_number)
{
    desk_day_of(day_number, p);
    p->kind = POINT_DAY;
}

int32_t desk_weekday_of(int64_t day_number)
{
    int64_t day = (day_number + 3) % 7; /* 1970-01-01 was a Thursday */
    return (int32_t)(day < 0 ? day + 7 : day) + 1;
}

/* ISO 8601: a week belongs to the year that holds its Thursday. */
void desk_week_of(int64_t day_number, int32_t *year, int32_t *week)
{
    int64_t thursday = day_number - desk_weekday_of(day_number) + 4;
    date_point p;
    desk_day_of(thursday, &p);
    *year = p.year;
    *week = (int32_t)((thursday - desk_day_number(p.year, 1, 1)) / 7) + 1;
}

int32_t desk_days_in_month(int32_t year, int32_t month)
{
    static const int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year == 0 || (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month < 1 || month > 12 ? 0 : days[month - 1] + (leap && month == 2);
}

int32_t desk_nth_weekday(int32_t year, int32_t month, int32_t nth, int32_t weekday)
{
    int32_t first = 1 + (weekday - desk_weekday_of(desk_day_number(year, month, 1)) + 7) % 7, day = first + 7 * (nth - 1);
    return day > desk_days_in_month(year, month) ? day - 7 : day;
}

/* The Gregorian rule after Meeus: the Sunday after the full moon after 21 March. */
int64_t desk_easter(int32_t year)
{
    int32_t a = year % 19, b = year / 100, c = year % 100, g = (8 * b + 13) / 25;
    int32_t h = (19 * a + b - b / 4 - g + 15) % 30, l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int32_t m = (a + 11 * h + 22 * l) / 451, month = (h + l - 7 * m + 114) / 31, day = (h + l - 7 * m + 114) % 31 + 1;
    return desk_day_number(year, month, day);
}

/* By the Julian calendar, after Meeus, told in ours. */
int64_t desk_orthodox_easter(int32_t year)
{
    int32_t d = (19 * (year % 19) + 15) % 30, e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    return desk_day_number(year, (d + e + 114) / 31, (d + e + 114) % 31 + 1) + year / 100 - year / 400 - 2;
}

/* ---- writing ---- */

typedef struct timex_writer {
    char *at, *end;
} timex_writer;

static void put(timex_writer *w, const char *text)
{
    while (*text && w->at + 1 < w->end)
        *w->at++ = *text++;
    *w->at = '\0';
}

static void put_number(timex_writer *w, int32_t value, int width)
{
    char digits[12];
    int at = 11;
    digits[at] = '\0';
    for (; at > 0 && (value > 0 || 11 - at < width); value /= 10)
        digits[--at] = (char)('0' + value % 10);
    put(w, digits + at);
}

static void put_year(timex_writer *w, int32_t year)
{
    if (year > 0)
        put_number(w, year, 4);
    else
        put(w, "XXXX");
}

static void put_part(timex_writer *w, int32_t part)
{
    static const char *const names[] = {"", "TMO", "TAF", "TEV", "TNI", "TMEL"};
    put(w, names[part]);
}

/* American summer time: from the second Sunday of March to the first of November. */
static bool is_summer(const date_point *p)
{
    if (p->month <= 3 || p->month >= 11) {
        int32_t sunday = desk_nth_weekday(p->year, p->month, p->month == 3 ? 2 : 1, 7);
        return p->month == 3 ? p->day >= sunday : p->month == 11 && p->day < sunday;
    }
    return true;
}

static void put_zone(timex_writer *w, const date_point *p)
{
    if (!p->zoned || (p->seasonal && p->year == 0))
        return; /* "8 p.m. ET" of an unknown day may be either */
    int32_t minutes = p->zone + (p->seasonal && is_summer(p) ? 60 : 0), size = minutes < 0 ? -minutes : minutes;
    if (minutes == 0) {
        put(w, "Z");
        return;
    }
    put(w, minutes < 0 ? "-" : "+");
    put_number(w, size / 60, 2);
    put(w, ":");
    put_number(w, size % 60, 2);
}

static void put_clock(timex_writer *w, const date_point *p)
{
    put(w, "T");
    put_number(w, p->hour, 2);
    put(w, ":");
    put_number(w, p->minute, 2);
    if (p->timed) {
        put(w, ":");
        put_number(w, p->second, 2);
    }
    put_zone(w, p);
}

static void put_day(timex_writer *w, const date_point *p)
{
    put_year(w, p->year);
    put(w, "-");
    put_number(w, p->month, 2);
    put(w, "-");
    put_number(w, p->day, 2);
}

static void put_calendar(timex_writer *w, const date_point *p)
{
    static const char *const seasons[] = {"SP", "SU", "FA", "WI"};
    switch (p->kind) {
    case POINT_DAY:
        put_day(w, p);
        break;
    case POINT_WEEK: case POINT_WEEKEND:
        put_year(w, p->year);
        put(w, "-W");
        put_number(w, p->number, 2);
        put(w, p->kind == POINT_WEEKEND ? "-WE" : "");
        break;
    case POINT_MONTH:
        put_year(w, p->year);
        put(w, "-");
        put_number(w, p->month, 2);
        break;
    case POINT_QUARTER:
        put_year(w, p->year);
        put(w, "-Q");
        put_number(w, p->number, 1);
        break;
    case POINT_SEASON:
        put_year(w, p->year);
        put(w, "-");
        put(w, seasons[p->number]);
        break;
    case POINT_YEAR:
        put(w, p->before_era ? "BC" : "");
        put_year(w, p->year);
        break;
    case POINT_DECADE:
        put_number(w, p->year / 10, 3);
        break;
    case POINT_CENTURY:
        put_number(w, p->year / 100, 2);
        break;
    case POINT_WEEKDAY:
        put(w, "XXXX-WXX-");
        put_number(w, p->number, 1);
        break;
    default:
        break;
    }
}

void desk_write_point(const date_point *p, char *when, size_t size)
{
    timex_writer w = {when, when + size};
    when[0] = '\0';
    if (p->loose)
        return;
    if (p->kind == POINT_SPAN) {
        put(&w, "P10Y");
        return;
    }
    put_calendar(&w, p);
    if (p->hour >= 0)
        put_clock(&w, p);
    else
        put_part(&w, p->part);
}
