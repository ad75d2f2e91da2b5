/*
 * date_word.h - the kinds of words in core/data/date_words.txt.
 */
#ifndef DESK_DATE_WORD_H
#define DESK_DATE_WORD_H

/* A kind in the high byte, its value in the rest. */
#define DATE_WORD(kind, value) ((uint32_t)(kind) << 24 | (uint32_t)(value))

enum date_word {
    DATE_NOTHING,
    DATE_MONTH,          /* 1 to 12 */
    DATE_MONTH_DOUBTFUL, /* may, march, august: also ordinary words */
    DATE_MONTH_SHORT,    /* jan, sept. */
    DATE_WEEKDAY,        /* 1 is Monday */
    DATE_WEEKDAYS,       /* mondays */
    DATE_WEEKDAY_SHORT,  /* mon, sat: also ordinary words */
    DATE_DAY,            /* today: 100 and days from it */
    DATE_TONIGHT,
    DATE_UNIT,           /* a date_unit */
    DATE_UNITS,          /* its plural */
    DATE_SEASON,         /* 0 is spring */
    DATE_PART,           /* of the day: morning 1, afternoon, evening, night, lunchtime */
    DATE_OVERNIGHT,
    DATE_WHICH,          /* this, last, next: a date_which */
    DATE_EDGE,           /* early 1, mid 2, late 3 */
    DATE_DECADE,         /* seventies: 7 */
    DATE_CLOCK,          /* noon, midnight: the hour */
    DATE_HALF,           /* a.m. 0, p.m. 12 */
    DATE_ZONE,
    DATE_HOLIDAY,        /* month << 8 | day */
    DATE_QUARTER         /* q1 */
};

enum date_unit {
    DATE_UNIT_DAY = 1,
    DATE_UNIT_WEEK,
    DATE_UNIT_MONTH,
    DATE_UNIT_YEAR,
    DATE_UNIT_DECADE,
    DATE_UNIT_CENTURY,
    DATE_UNIT_QUARTER,
    DATE_UNIT_WEEKEND,
    DATE_UNIT_FORTNIGHT
};

enum date_which { WHICH_NONE, WHICH_THIS, WHICH_LAST, WHICH_PAST, WHICH_BEFORE, WHICH_NEXT, WHICH_COMING, WHICH_AFTER, WHICH_SAME, WHICH_THAT };

/* A zone: minutes east of Greenwich, and whether summer time is told by the day ("ET"). */
#define ZONE_AT(minutes, seasonal) (((minutes) + 1000) | ((seasonal) << 16))
#define DATE_ZONE_OFFSET(value) ((int32_t)((value) & 0xFFFFu) - 1000)
#define DATE_ZONE_SEASONAL(value) (((value) >> 16 & 1u) != 0)

/* A feast that moves: days from Easter; the nth weekday of a month and days from it. */
#define FEAST_EASTER(days) (0x200000 | ((days) + 128))
#define FEAST_WEEKDAY(month, nth, weekday, days) (0x400000 | (month) << 12 | (nth) << 8 | (weekday) << 4 | (days))

/* Of a DATE_PART: "mornings". */
#define DATE_PART_PLURAL 0x10u

#define DATE_WORD_KIND(value) ((enum date_word)((value) >> 24))
#define DATE_WORD_VALUE(value) ((value) & 0xFFFFFFu)

#endif
