/*
 * date_future.c - which way the copy looks, and so which Monday or May is meant.
 *
 * News looks back, so a bare weekday or month is the latest one up to the date;
 * "will", "is set to", "until" near it turn it forward.
 */
#include "date_point.h"

#include "number_cue.h"

#include "tables/date_words.h"
#include "tables/number_cues.h"

#include <string.h>

enum { FUTURE_BEFORE = 16, FUTURE_AFTER = 7, LONG_AGO = 300 };

/* "will", "'ll", "would meet", "is set to", "expected". */
static bool is_future_word(const number_line *r, uint32_t at)
{
    if (desk_piece_is(r, at, "to"))
        return at > 0 && desk_piece_value(&number_cues_words, r, at - 1) & TELLS_FUTURE_TO;
    if (desk_piece_is(r, at, "due") && at > 0 && AMONG(r, at - 1, "is", "are", "not", "now")) /* "not due until October", not "due to rain" */
        return AMONG(r, at + 1, "in", "on", "until", "for", "by", "at", "back", "out", "next");
    if (desk_piece_is(r, at, "for") && at > 0 && AMONG(r, at - 1, "scheduled", "slated", "set", "planned"))
        return true;
    return desk_piece_value(&number_cues_words, r, at) & TELLS_FUTURE;
}

/* The "after" of "three days after January 12" begins no clause. */
static bool counts_from(const number_line *r, uint32_t at)
{
    enum date_word before = at > 0 ? DATE_WORD_KIND(desk_date_word(r, at - 1)) : DATE_NOTHING;
    return before == DATE_UNIT || before == DATE_UNITS;
}

/* "took effect on Thursday and will last": the verb before the day looks back. */
static bool tells_past(const number_line *r, uint32_t at)
{
    for (uint32_t i = at, seen = 0; i-- > 0 && seen < FUTURE_AFTER; seen++) {
        const number_piece *p = &r->pieces[i];
        if (AMONG(r, i, "took", "began", "came", "went", "won", "lost", "met", "left", "held", "fell", "rose", "said", "made", "gave", "broke", "struck", "hit"))
            return true;
        if (p->kind == PIECE_WORD && p->end - p->start > 4 && memcmp(r->text + p->end - 2, "ed", 2) == 0)
            return true;
    }
    return false;
}

bool desk_is_future(const number_line *r, uint32_t at)
{
    uint32_t from = at > FUTURE_BEFORE ? at - FUTURE_BEFORE : 0;
    for (uint32_t i = at; i-- > from;) {
        uint32_t cues = desk_piece_value(&number_cues_words, r, i);
        if ((cues & TELLS_CLAUSE && !counts_from(r, i)) || desk_piece_mark(r, i, ';') || desk_piece_mark(r, i, '"'))
            break;
        if (cues & TELLS_PAST && !AMONG(r, i + 1, "set", "to", "scheduled", "expected"))
            return false;
        if (is_future_word(r, i))
            return true;
    }
    for (uint32_t i = at + 1; i < at + FUTURE_AFTER && i < r->count; i++) {
        if (desk_piece_mark(r, i, ';') || r->pieces[i].flags & PIECE_BROKEN || desk_piece_value(&number_cues_words, r, i) & TELLS_TOLD)
            break;
        if (AMONG(r, i, "will", "'ll", "shall"))
            return !(AMONG(r, i - 1, "and", "but", "which") && tells_past(r, at));
    }
    return false;
}

/* "was expected to end on", "had been due": what was to come may have come. */
static bool is_past_future(const number_line *r, uint32_t at)
{
    uint32_t from = at > FUTURE_BEFORE ? at - FUTURE_BEFORE : 0;
    for (uint32_t i = at; i-- > from;)
        if (AMONG(r, i, "was", "were", "had", "would"))
            return true;
    return false;
}

/* "was set to land on Monday" in Wednesday's paper: by now it has; so has what "would" a day ago. */
static bool was_due(const number_line *r, uint32_t at, bool day_ago)
{
    uint32_t from = at > FUTURE_BEFORE ? at - FUTURE_BEFORE : 0;
    for (uint32_t i = at; i-- > from;)
        if (day_ago && desk_piece_is(r, i, "would"))
            return true;
        else if (AMONG(r, i, "was", "were", "had") && AMONG(r, i + 1, "set", "due", "scheduled", "expected", "planned", "supposed"))
            return true;
    return false;
}

static int64_t distance(int64_t a, int64_t b)
{
    return a < b ? b - a : a - b;
}

/*
 * The year of a day or month given without one: that of an opening "In 2019", else
 * the latest, unless it lies long back or the copy looks forward.
 */
void desk_settle_year(const date_context *dates, const number_line *r, date_point *p)
{
    if (p->year > 0 || (p->kind != POINT_DAY && p->kind != POINT_MONTH) || (p->first > 0 && AMONG(r, p->first - 1, "every", "each")))
        return;
    if (dates->sentence_year > 0) {
        p->year = dates->sentence_year;
        return;
    }
    if (!dates->known)
        return;
    p->guessed = true;
    date_point now;
    desk_day_of(dates->today, &now);
    int32_t day = p->kind == POINT_DAY ? p->day : 1;
    int64_t today = p->kind == POINT_DAY ? dates->today : desk_day_number(now.year, now.month, 1);
    int64_t here = desk_day_number(now.year, p->month, day);
    int64_t last = here <= today ? here : desk_day_number(now.year - 1, p->month, day);
    int64_t next = here > today ? here : desk_day_number(now.year + 1, p->month, day);
    bool forward = today - last > LONG_AGO;
    if (desk_is_future(r, p->first))
        forward = is_past_future(r, p->first) ? distance(next, today) < distance(last, today) : last < today;
    p->year = now.year + (forward ? (here <= today ? 1 : 0) : (here > today ? -1 : 0));
    if (p->kind == POINT_DAY && p->day > desk_days_in_month(p->year, p->month))
        p->year = 0; /* 29 February, of no year near */
}

/* A bare weekday: p->number is it. */
void desk_settle_weekday(const date_context *dates, const number_line *r, date_point *p)
{
    p->kind = POINT_WEEKDAY;
    if (!dates->known)
        return;
    p->guessed = true;
    int32_t back = (desk_weekday_of(dates->today) - p->number + 7) % 7;
    int64_t day = dates->today - back;
    if (back > 0 && desk_is_future(r, p->first) && !(back < 4 && was_due(r, p->first, back == 1)))
        day += 7; /* "will meet on Monday" in Monday's paper is of this day */
    desk_set_day(p, day);
}
