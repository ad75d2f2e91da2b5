/*
 * date.h - calendar and clock expressions to TIMEX3 values.
 *
 * "Monday", "last October", "mid-2019", "from 1967 to 1995", "5 p.m." are read
 * from the pieces of a sentence and resolved against the article's date, where
 * it is known.  News looks back: a bare weekday or month is the latest one,
 * unless the copy about it speaks of what will be.
 */
#ifndef DESK_DATE_H
#define DESK_DATE_H

#include "number.h"

typedef struct date_context {
    bool known;      /* whether the article's date is */
    int64_t today;   /* days since 1970-01-01 */
    bool anchored;   /* whether a day was mentioned */
    int32_t sentence_year; /* of an opening "In 2019, ..."; 0 */
    int64_t anchor;  /* the day mentioned last: what "that night" is of */
    uint32_t beside; /* the piece behind the day read last in this sentence; 0 */
    int64_t beside_day;
} date_context;

typedef struct date_match {
    uint32_t first, last;  /* pieces, half-open */
    desk_figure_kind kind; /* DESK_DATE, DESK_TIME, DESK_DURATION ("the last decade") */
    char when[64];         /* TIMEX3; "" where it is not to be known */
} date_match;

void desk_open_dates(date_context *dates, const desk_date *today);

/* Forgets what held for the sentence before. */
void desk_begin_sentence(date_context *dates);

/* Reads the expression that begins at a piece; false if none does.  A range may
 * begin one piece earlier ("between"). */
bool desk_read_date(date_context *dates, const number_line *r, uint32_t at, date_match *out);

/* True if a quarter or a feast begins at a piece with its rank, so that an article before it makes no fraction. */
bool desk_names_period(const number_line *r, uint32_t at);

#endif
