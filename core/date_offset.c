/*
 * date_offset.c - points told by their distance from another: "two weeks ago",
 * "a year ago this month", "three days after Easter", "a week from Tuesday", "the week before last".
 *
 * From now, a length keeps its own grain: two years ago is a year, not a day.  From
 * a day, it leads to a day.
 */
#include "date_point.h"

enum { FARTHEST = 3000 };

/* "three days", "a week", "two Fridays". */
typedef struct date_length {
    uint32_t last;   /* piece after it */
    uint32_t unit;   /* a date_unit, 0 for weekdays */
    int32_t weekday; /* 1 is Monday */
    int64_t count;
} date_length;

/* "a year and a half", "two and a half years", "a decade and a half": told in months, in years. */
static bool take_half(const number_line *r, bool half, date_length *l)
{
    uint32_t link = l->last;
    if (!half && desk_piece_is(r, link, "and") && desk_piece_is(r, link + 1, "a") && desk_piece_is(r, link + 2, "half")) {
        half = true;
        l->last = link + 3;
    }
    if (!half)
        return true;
    if (l->unit != DATE_UNIT_YEAR && l->unit != DATE_UNIT_DECADE)
        return false;
    l->count = l->unit == DATE_UNIT_YEAR ? 12 * l->count + 6 : 10 * l->count + 5;
    l->unit = l->unit == DATE_UNIT_YEAR ? DATE_UNIT_MONTH : DATE_UNIT_YEAR;
    return true;
}

static bool read_length(const number_line *r, uint32_t at, date_length *l)
{
    number_value n;
    uint32_t unit_at = at + 1;
    bool half = false;
    l->count = 1;
    if (!desk_piece_is(r, at, "a") && !desk_piece_is(r, at, "an")) {
        if (!desk_read_number(r, at, &n) || n.ordinal || n.damage || n.vague)
            return false;
        l->count = desk_decimal_whole(n.low);
        if (n.point) {
            half = desk_decimal_multiply(&n.low, desk_decimal(10, 0)) && n.low.exponent >= 0;
            int64_t tenths = half ? (int64_t)(desk_decimal_double(n.low) + 0.5) : -1;
            if (!half || tenths % 10 != 5)
                return false;
            l->count = tenths / 10;
        }
        unit_at = n.last;
    }
    uint32_t word = desk_date_word(r, unit_at);
    enum date_word kind = DATE_WORD_KIND(word);
    bool weekdays = kind == DATE_WEEKDAYS;
    if (l->count < 1 || l->count > FARTHEST || !(kind == DATE_UNIT || kind == DATE_UNITS || weekdays))
        return false;
    l->last = unit_at + 1;
    l->unit = weekdays ? 0 : DATE_WORD_VALUE(word);
    l->weekday = weekdays ? (int32_t)DATE_WORD_VALUE(word) : 0;
    if (weekdays ? half : !take_half(r, half, l))
        return false;
    return weekdays || (l->unit != DATE_UNIT_QUARTER && l->unit != DATE_UNIT_WEEKEND && l->unit != DATE_UNIT_CENTURY);
}

/* The day a number of months after another; the last of its month where that is shorter. */
static int64_t add_months(int64_t day_number, int64_t months)
{
    date_point p;
    desk_day_of(day_number, &p);
    int64_t month = (int64_t)p.year * 12 + p.month - 1 + months;
    int32_t year = (int32_t)(month / 12), in_year = (int32_t)(month % 12) + 1, days;
    if (month < 12)
        return day_number; /* before the calendar */
    days = desk_days_in_month(year, in_year);
    return desk_day_number(year, in_year, p.day < days ? p.day : days);
}

static int64_t months_of(uint32_t unit)
{
    return unit == DATE_UNIT_MONTH ? 1 : unit == DATE_UNIT_YEAR ? 12 : 120;
}

/* The day at that distance from a day: "two months before May 13" is a day. */
static int64_t day_at_distance(int64_t base, const date_length *l, int64_t sign)
{
    switch (l->unit) {
    case 0: {
        int64_t back = (desk_weekday_of(base) - l->weekday + 7) % 7, last = base - (back == 0 ? 7 : back);
        return sign < 0 ? last - 7 * (l->count - 1) : last + 7 * l->count + (back == 0 ? 7 : 0);
    }
    case DATE_UNIT_DAY:
        return base + sign * l->count;
    case DATE_UNIT_WEEK:
        return base + sign * 7 * l->count;
    case DATE_UNIT_FORTNIGHT:
        return base + sign * 14 * l->count;
    default:
        return add_months(base, sign * l->count * months_of(l->unit));
    }
}

/* The point at that distance from now, in the grain of the length. */
static void set_from_now(const date_context *dates, const date_length *l, int64_t sign, date_point *p)
{
    p->loose = !dates->known;
    if (p->loose)
        return;
    desk_set_day(p, day_at_distance(dates->today, l, sign));
    date_point now;
    desk_day_of(dates->today, &now);
    switch (l->unit) {
    case DATE_UNIT_WEEK: case DATE_UNIT_FORTNIGHT:
        p->kind = POINT_WEEK;
        desk_week_of(desk_day_number(p->year, p->month, p->day), &p->year, &p->number);
        break;
    case DATE_UNIT_MONTH:
        p->kind = POINT_MONTH;
        p->loose = sign < 0 && (int64_t)now.year * 12 + now.month - 1 - l->count < 12;
        break;
    case DATE_UNIT_YEAR: case DATE_UNIT_DECADE:
        p->kind = l->unit == DATE_UNIT_YEAR ? POINT_YEAR : POINT_DECADE;
        p->loose = sign < 0 && now.year - l->count * (l->unit == DATE_UNIT_YEAR ? 1 : 10) < 1;
        break;
    default:
        break;
    }
}

/* "a year ago today", "two years ago this month": the finer point of the two. */
static void take_finer(const date_context *dates, const number_line *r, const date_length *l, date_point *p)
{
    uint32_t next = p->last;
    bool years = l->unit == DATE_UNIT_YEAR || l->unit == DATE_UNIT_DECADE;
    if (p->loose || !(years || l->unit == DATE_UNIT_MONTH || l->unit == DATE_UNIT_WEEK))
        return;
    if (desk_piece_is(r, next, "today")) {
        desk_set_day(p, day_at_distance(dates->today, l, -1));
        p->last = next + 1;
        return;
    }
    uint32_t unit = desk_piece_is(r, next, "this") ? desk_date_word(r, next + 1) : 0;
    if (!years || DATE_WORD_KIND(unit) != DATE_UNIT || (DATE_WORD_VALUE(unit) != DATE_UNIT_MONTH && DATE_WORD_VALUE(unit) != DATE_UNIT_WEEK))
        return;
    desk_set_day(p, day_at_distance(dates->today, l, -1));
    p->kind = DATE_WORD_VALUE(unit) == DATE_UNIT_MONTH ? POINT_MONTH : POINT_WEEK;
    if (p->kind == POINT_WEEK)
        desk_week_of(desk_day_number(p->year, p->month, p->day), &p->year, &p->number);
    p->last = next + 2;
}

/* The day behind "from", "after", "before"; not one that owns what follows, "Monday's vote". */
static bool base_day(date_context *dates, const number_line *r, uint32_t at, date_point *day)
{
    if (at >= r->count || r->pieces[at].flags & PIECE_BROKEN || !(r->pieces[at].kind == PIECE_NUMERAL || r->pieces[at].roles & ROLE_DATE))
        return false;
    if (!desk_read_absolute(dates, r, at, day) && !desk_read_relative(dates, r, at, day))
        return false;
    return day->kind == POINT_DAY && day->part == 0 && day->year > 0 && !desk_piece_is(r, day->last, "'s") && !desk_piece_mark(r, day->last, '-');
}

/* "three days after Easter", "a week from Tuesday". */
static bool read_from_day(date_context *dates, const number_line *r, const date_length *l, date_point *p)
{
    bool before = desk_piece_is(r, l->last, "before");
    date_point day;
    if (!before && !desk_piece_is(r, l->last, "from") && !desk_piece_is(r, l->last, "after"))
        return false;
    if (!base_day(dates, r, l->last + 1, &day))
        return false;
    p->last = day.last;
    int64_t base = desk_day_number(day.year, day.month, day.day), there = day_at_distance(base, l, before ? -1 : 1);
    p->loose = day.loose || there == base;
    desk_set_day(p, there);
    return true;
}

/* "the day before Christmas", "the Monday after Easter"; a weekday beside another event is of no known week. */
static bool read_day_beside(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    uint32_t word = desk_date_word(r, at);
    bool weekday = DATE_WORD_KIND(word) == DATE_WEEKDAY;
    date_length one = {.last = at + 1, .unit = weekday ? 0 : DATE_UNIT_DAY, .count = 1, .weekday = (int32_t)DATE_WORD_VALUE(word)};
    if (!(weekday || desk_piece_is(r, at, "day")) || at == 0 || !desk_piece_is(r, at - 1, "the") || !AMONG(r, at + 1, "before", "after") || desk_breaks_line(r, at + 2))
        return false;
    p->first = at;
    if (read_from_day(dates, r, &one, p))
        return true;
    bool event = weekday && (AMONG(r, at + 2, "the", "a", "an", "his", "her", "its", "their", "he", "she", "it", "they", "we", "i") || r->pieces[at + 2].flags & PIECE_CAPITAL);
    p->kind = POINT_DAY;
    p->last = at + 1;
    p->loose = true;
    return event;
}

/* "week before last", "Friday after next". */
static bool read_before_last(const date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    bool last = desk_piece_is(r, at + 1, "before") && desk_piece_is(r, at + 2, "last");
    if (!last && !(desk_piece_is(r, at + 1, "after") && desk_piece_is(r, at + 2, "next")))
        return false;
    uint32_t word = desk_date_word(r, at);
    enum date_word kind = DATE_WORD_KIND(word);
    bool weekday = kind == DATE_WEEKDAY;
    if (!weekday && !(kind == DATE_UNIT && DATE_WORD_VALUE(word) <= DATE_UNIT_YEAR && DATE_WORD_VALUE(word) != DATE_UNIT_DAY))
        return false;
    date_length two = {.count = 2, .unit = weekday ? 0 : DATE_WORD_VALUE(word), .weekday = weekday ? (int32_t)DATE_WORD_VALUE(word) : 0};
    p->first = at;
    p->last = at + 3;
    set_from_now(dates, &two, last ? -1 : 1, p);
    return true;
}

bool desk_read_offset(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    date_length length;
    *p = (date_point){.hour = -1};
    if (r->pieces[at].roles & ROLE_DATE && (read_before_last(dates, r, at, p) || read_day_beside(dates, r, at, p)))
        return true;
    if (!read_length(r, at, &length))
        return false;
    p->first = at;
    if (desk_piece_is(r, length.last, "ago")) {
        p->last = length.last + 1;
        set_from_now(dates, &length, -1, p);
        take_finer(dates, r, &length, p);
        return true;
    }
    if (desk_piece_is(r, length.last, "hence") || (desk_piece_is(r, length.last, "from") && desk_piece_is(r, length.last + 1, "now"))) {
        p->last = length.last + (desk_piece_is(r, length.last, "hence") ? 1 : 2);
        set_from_now(dates, &length, 1, p);
        return true;
    }
    return read_from_day(dates, r, &length, p);
}
