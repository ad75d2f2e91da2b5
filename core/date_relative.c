/*
 * date_relative.c - points told by the article's date: "Monday", "last month", "that night".
 */
#include "date_point.h"

#include "tables/date_words.h"

static int32_t step_of(enum date_which which)
{
    switch (which) {
    case WHICH_LAST: case WHICH_PAST: case WHICH_BEFORE:
        return -1;
    case WHICH_NEXT: case WHICH_COMING: case WHICH_AFTER:
        return 1;
    default:
        return 0;
    }
}

/* Morning, night behind a day: "Thursday night"; the piece after. */
uint32_t desk_part_behind(const number_line *r, uint32_t at, date_point *p)
{
    uint32_t word = desk_date_word(r, at);
    if (DATE_WORD_KIND(word) != DATE_PART || at >= r->count || r->pieces[at].flags & PIECE_BROKEN)
        return at;
    p->part = (int32_t)(DATE_WORD_VALUE(word) & ~DATE_PART_PLURAL);
    return at + 1;
}

/* "Friday, July 18": of the years near, the one in which they meet. */
static void agree_with_weekday(int32_t weekday, date_point *day)
{
    static const int8_t steps[] = {0, -1, 1};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        int32_t year = day->year + steps[i];
        if (desk_weekday_of(desk_day_number(year, day->month, day->day)) != weekday || day->day > desk_days_in_month(year, day->month))
            continue;
        day->year = year;
        return;
    }
}

/* ", 4 January 2019" or "January 4" behind a weekday; false if no date follows. */
static bool date_behind_weekday(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    uint32_t next = at;
    if (desk_piece_mark(r, next, ','))
        next++;
    if (desk_piece_is(r, next, "the"))
        next++;
    date_point day;
    if (next >= r->count || r->pieces[next].flags & PIECE_BROKEN || !(r->pieces[next].kind == PIECE_NUMERAL || r->pieces[next].roles))
        return false;
    if (!desk_read_absolute(dates, r, next, &day) || day.kind != POINT_DAY)
        return false;
    if (day.guessed && day.year > 0)
        agree_with_weekday(p->number, &day);
    day.first = p->first;
    *p = day;
    return true;
}

static bool is_sure_weekday(const number_line *r, uint32_t at, enum date_word kind)
{
    if (kind != DATE_WEEKDAY_SHORT)
        return true;
    if (!(r->pieces[at].flags & PIECE_CAPITAL))
        return false;
    uint32_t next = at + 1 + (desk_piece_mark(r, at + 1, ',') ? 1 : 0);
    enum date_word after = DATE_WORD_KIND(desk_date_word(r, next));
    bool ranked = r->pieces[next].kind == PIECE_NUMERAL && desk_piece_joined(r, next + 1) && AMONG(r, next + 1, "st", "nd", "rd", "th"); /* "Thu 15th" */
    return after == DATE_MONTH || after == DATE_MONTH_SHORT || ranked || (at > 0 && AMONG(r, at - 1, "on", "next", "last", "this"));
}

static bool is_capital_piece(const number_line *r, uint32_t at)
{
    return at < r->count && r->pieces[at].kind == PIECE_WORD && r->pieces[at].flags & PIECE_CAPITAL && !(r->pieces[at].flags & PIECE_BROKEN);
}

/* "Super Tuesday", "the Sunday Times", "Mail on Sunday", "Friday Night Lights": no day. */
static bool names_weekday(const number_line *r, uint32_t at)
{
    if (!is_capital_piece(r, at))
        return false;
    if (at > 0 && is_capital_piece(r, at - 1) && AMONG(r, at - 1, "super", "bloody", "black", "giving", "ruby", "fat", "manic", "happy", "blue", "trinity", "great", "shrove", "good", "holy", "easter", "palm",
                                                         "ash", "lazarus", "sheffield", "wild", "bright"))
        return true;
    if (at > 1 && desk_piece_is(r, at - 1, "on") && is_capital_piece(r, at - 2) && AMONG(r, at - 2, "mail", "scotland", "wales", "independent"))
        return true;
    if (!is_capital_piece(r, at + 1) || desk_piece_is(r, at + 1, "i"))
        return false;
    uint32_t next = at + 1 + (DATE_WORD_KIND(desk_date_word(r, at + 1)) == DATE_PART);
    if (next > at + 1 || AMONG(r, next, "times", "telegraph", "mirror", "express", "mail", "herald", "post", "independent", "world", "people", "star", "tribune", "sun", "school"))
        return is_capital_piece(r, next);
    if (r->pieces[next].roles != 0 || at == 0)
        return false;
    return desk_piece_is(r, at - 1, "the") || (desk_piece_mark(r, at - 1, '"') && (desk_piece_mark(r, at + 2, '"') || desk_piece_mark(r, at + 3, '"'))); /* the "Sunday Service" */
}

/* "every Sunday", "on a Friday in June": no one day is meant. */
static bool is_any_weekday(const number_line *r, uint32_t at, uint32_t last)
{
    if (at == 0)
        return false;
    if (desk_piece_is(r, last, "of") && AMONG(r, last + 1, "every", "each"))
        return true;
    if (AMONG(r, at - 1, "every", "each", "any", "alternate") || (desk_piece_is(r, at - 1, "other") && at > 1 && desk_piece_is(r, at - 2, "every")))
        return true;
    return desk_piece_is(r, at - 1, "a") && desk_closes_date(r, last);
}

/* "Tuesday of next week", "Tuesday last week": the piece after, or `at`. */
static uint32_t week_after(const date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    uint32_t next = at + (desk_piece_is(r, at, "of") ? 1 : 0), which = desk_date_word(r, next);
    if (DATE_WORD_KIND(which) != DATE_WHICH || !desk_piece_is(r, next + 1, "week") || !dates->known || DATE_WORD_VALUE(which) == WHICH_SAME ||
        DATE_WORD_VALUE(which) == WHICH_THAT)
        return at;
    int64_t monday = dates->today - desk_weekday_of(dates->today) + 1;
    desk_set_day(p, monday + 7 * step_of((enum date_which)DATE_WORD_VALUE(which)) + p->number - 1);
    return next + 2;
}

/* "on Friday week", "Friday fortnight": the coming one, and so many weeks. */
static bool weeks_ahead(const date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    bool week = desk_piece_is(r, at + 1, "week"), fortnight = desk_piece_is(r, at + 1, "fortnight");
    if (!(week || fortnight) || !dates->known || desk_breaks_line(r, at + 1) || !desk_closes_date(r, at + 2))
        return false;
    int64_t ahead = (p->number - desk_weekday_of(dates->today) + 6) % 7 + 1;
    desk_set_day(p, dates->today + ahead + (week ? 7 : 14));
    p->last = at + 2;
    return true;
}

static bool read_weekday(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    uint32_t word = desk_date_word(r, at);
    enum date_word kind = DATE_WORD_KIND(word);
    if (!is_sure_weekday(r, at, kind) || names_weekday(r, at))
        return false;
    p->first = at;
    p->number = (int32_t)DATE_WORD_VALUE(word);
    p->last = at + 1;
    if (kind == DATE_WEEKDAYS) {
        p->kind = POINT_WEEKDAY;
        return at == 0 || !desk_piece_is(r, at - 1, "the");
    }
    if (date_behind_weekday(dates, r, at + 1, p))
        return true;
    p->last = week_after(dates, r, at + 1, p);
    if (p->last > at + 1)
        return true;
    if (desk_read_weekday_rank(dates, r, at, p) || weeks_ahead(dates, r, at, p))
        return true;
    p->kind = POINT_WEEKDAY;
    p->last = desk_part_behind(r, at + 1, p);
    bool plural = p->last > at + 1 && DATE_WORD_VALUE(desk_date_word(r, at + 1)) & DATE_PART_PLURAL; /* "Sunday mornings" */
    if (!plural && !is_any_weekday(r, at, p->last))
        desk_settle_weekday(dates, r, p);
    return true;
}

/* "USA Today"; "the cars of tomorrow". */
static bool is_no_day(const number_line *r, uint32_t at)
{
    if (at == 0)
        return false;
    if (is_capital_piece(r, at) && is_capital_piece(r, at - 1))
        return true;
    return desk_piece_is(r, at - 1, "of") && desk_piece_is(r, at, "tomorrow") && !desk_piece_is(r, at + 1, "'s");
}

static bool read_today(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    uint32_t word = desk_date_word(r, at);
    if (is_no_day(r, at))
        return false;
    p->first = at;
    p->kind = POINT_DAY;
    p->last = at + 1;
    if (DATE_WORD_KIND(word) == DATE_TONIGHT)
        p->part = 4;
    else
        p->last = desk_part_behind(r, at + 1, p);
    int64_t away = DATE_WORD_KIND(word) == DATE_TONIGHT ? 0 : (int64_t)DATE_WORD_VALUE(word) - 100;
    p->loose = !dates->known;
    if (dates->known)
        desk_set_day(p, dates->today + away);
    return true;
}

/* ---- this, last, next ---- */

static void which_month(int64_t today, int32_t step, date_point *p)
{
    desk_day_of(today, p);
    int32_t months = p->year * 12 + p->month - 1 + step;
    p->year = months / 12;
    p->month = months % 12 + 1;
    p->kind = POINT_MONTH;
}

/* "that day", "the previous day": told by the day mentioned last. */
static void which_day(const date_context *dates, enum date_which which, date_point *p)
{
    bool told = dates->anchored || dates->known;
    p->loose = !told;
    p->kind = POINT_DAY;
    if (told)
        desk_set_day(p, (dates->anchored ? dates->anchor : dates->today) + step_of(which));
}

static bool which_unit(const date_context *dates, uint32_t unit, enum date_which which, date_point *p)
{
    int32_t step = step_of(which);
    int64_t today = dates->today;
    if (unit == DATE_UNIT_DAY) {
        which_day(dates, which, p);
        return which != WHICH_PAST && which != WHICH_THIS && which != WHICH_COMING && which != WHICH_LAST;
    }
    if (unit == DATE_UNIT_DECADE) {
        p->kind = POINT_SPAN;
        return step < 0;
    }
    bool told = which == WHICH_SAME || which == WHICH_THAT;
    if (told && dates->anchored)
        today = dates->anchor;
    p->loose = told ? !dates->anchored : !dates->known;
    date_point now;
    desk_day_of(today, &now);
    switch (unit) {
    case DATE_UNIT_WEEK: case DATE_UNIT_WEEKEND:
        p->kind = unit == DATE_UNIT_WEEK ? POINT_WEEK : POINT_WEEKEND;
        desk_week_of(today + 7 * step, &p->year, &p->number);
        return true;
    case DATE_UNIT_MONTH:
        which_month(today, step, p);
        return true;
    case DATE_UNIT_YEAR:
        p->kind = POINT_YEAR;
        p->year = now.year + step;
        return true;
    case DATE_UNIT_QUARTER: {
        int32_t quarters = now.year * 4 + (now.month - 1) / 3 + step;
        p->kind = POINT_QUARTER;
        p->year = quarters / 4;
        p->number = quarters % 4 + 1;
        return true;
    }
    case DATE_UNIT_CENTURY:
        p->kind = POINT_CENTURY;
        p->year = (now.year / 100 + step) * 100;
        return true;
    default:
        return false;
    }
}

/* Seasons by the meteorologists' months; winter belongs to the year it begins in. */
static void which_season(int64_t today, int32_t step, int32_t season, date_point *p)
{
    date_point now;
    desk_day_of(today, &now);
    int32_t starts = 3 + 3 * season, ends = starts + 2;
    p->kind = POINT_SEASON;
    p->number = season;
    p->year = now.year;
    if (step < 0 && now.month <= ends)
        p->year--;
    else if (step > 0 && now.month >= starts)
        p->year++;
}

static void which_weekday(int64_t today, enum date_which which, int32_t weekday, date_point *p)
{
    int32_t now = desk_weekday_of(today), step = step_of(which);
    int64_t day = today - now + weekday; /* of this week */
    if (step < 0 && day >= today)
        day -= 7;
    else if (step > 0 && day <= today)
        day += 7;
    desk_set_day(p, day);
}

static void which_month_name(int64_t today, int32_t step, int32_t month, date_point *p)
{
    date_point now;
    desk_day_of(today, &now);
    p->kind = POINT_MONTH;
    p->month = month;
    p->year = now.year;
    if (step < 0 && month >= now.month)
        p->year--;
    else if (step > 0 && month <= now.month)
        p->year++;
}

/* "That September": the first one after the day the story spoke of last. */
static bool that_month_name(const date_context *dates, int32_t month, date_point *p)
{
    if (!dates->anchored)
        return false;
    date_point anchor;
    desk_day_of(dates->anchor, &anchor);
    p->kind = POINT_MONTH;
    p->month = month;
    p->year = anchor.year + (month < anchor.month ? 1 : 0);
    p->loose = false;
    return true;
}

/* "this morning", "last night", "that night". */
static bool which_part(const date_context *dates, enum date_which which, int32_t part, date_point *p)
{
    p->part = part;
    p->kind = POINT_DAY;
    if (which == WHICH_THAT || which == WHICH_SAME || which == WHICH_BEFORE || which == WHICH_AFTER || (which == WHICH_NEXT && part == 1)) {
        which_day(dates, which, p);
        return true;
    }
    if (which != WHICH_THIS && !(which == WHICH_LAST && part == 4) && which != WHICH_LAST)
        return false;
    p->loose = !dates->known;
    if (dates->known)
        desk_set_day(p, dates->today + (which == WHICH_LAST ? -1 : 0));
    return true;
}

static bool apply_which(date_context *dates, const number_line *r, enum date_which which, uint32_t at, date_point *p)
{
    uint32_t word = desk_date_word(r, at), value = DATE_WORD_VALUE(word);
    int32_t step = step_of(which);
    p->last = at + 1;
    p->loose = !dates->known;
    switch (DATE_WORD_KIND(word)) {
    case DATE_UNIT:
        p->loose = false;
        if (value == DATE_UNIT_WEEK && desk_piece_mark(r, at + 1, '-') && desk_piece_joined(r, at + 1) && desk_piece_is(r, at + 2, "end")) {
            p->last = at + 3; /* "this week-end" */
            value = DATE_UNIT_WEEKEND;
        }
        return which_unit(dates, value, which, p);
    case DATE_WEEKDAY_SHORT:
        if (which != WHICH_NEXT && which != WHICH_LAST && which != WHICH_THIS)
            return false;
        if (!(r->pieces[at].flags & PIECE_CAPITAL) || !desk_closes_date(r, at + 1))
            return false; /* "this Sat" */
        /* fall through */
    case DATE_WEEKDAY:
        if (which == WHICH_THAT || which == WHICH_SAME)
            return false;
        p->kind = POINT_WEEKDAY;
        p->number = (int32_t)value;
        p->loose = false;
        if (dates->known)
            which_weekday(dates->today, which, (int32_t)value, p);
        p->last = desk_part_behind(r, p->last, p);
        return true;
    case DATE_MONTH: case DATE_MONTH_DOUBTFUL:
        if (which == WHICH_SAME || !(r->pieces[at].flags & PIECE_CAPITAL))
            return false;
        if (which == WHICH_THAT)
            return that_month_name(dates, (int32_t)value, p);
        which_month_name(dates->today, step, (int32_t)value, p);
        p->year_given = true;
        return true;
    case DATE_SEASON:
        if (desk_piece_is(r, at, "fall") && !(r->pieces[at].flags & PIECE_CAPITAL) && which == WHICH_THAT)
            return false;
        which_season(dates->today, step, (int32_t)value, p);
        return which != WHICH_THAT;
    case DATE_HOLIDAY: case DATE_NOTHING:
        return which != WHICH_THAT && which != WHICH_SAME && desk_read_which_feast(dates, r, at, step, p);
    case DATE_PART:
        p->loose = false;
        return !(value & DATE_PART_PLURAL) && which_part(dates, which, (int32_t)value, p);
    default:
        return false;
    }
}

/* "next week Wednesday", "next week on Tuesday": the day behind is of that week. */
static void take_weekday_behind(const date_context *dates, const number_line *r, enum date_which which, date_point *p)
{
    uint32_t next = p->last + (desk_piece_is(r, p->last, "on") ? 1 : 0), word = desk_date_word(r, next);
    if (p->kind != POINT_WEEK || p->loose || which == WHICH_SAME || which == WHICH_THAT || DATE_WORD_KIND(word) != DATE_WEEKDAY || r->pieces[next].flags & PIECE_BROKEN)
        return;
    desk_set_day(p, dates->today - desk_weekday_of(dates->today) + (int64_t)DATE_WORD_VALUE(word) + 7 * step_of(which));
    p->last = desk_part_behind(r, next + 1, p);
}

/* "Last year August 8": the day behind is of that year. */
static void take_day_behind(date_context *dates, const number_line *r, date_point *p)
{
    date_point day;
    enum date_word month = DATE_WORD_KIND(desk_date_word(r, p->last));
    if (p->kind != POINT_YEAR || p->loose || p->year < 1 || (month != DATE_MONTH && month != DATE_MONTH_DOUBTFUL) || r->pieces[p->last].flags & PIECE_BROKEN)
        return;
    if (month == DATE_MONTH_DOUBTFUL && desk_piece_digits(r, p->last + 1) < 0)
        return;
    if (!desk_read_absolute(dates, r, p->last, &day) || day.year_given || (day.kind != POINT_DAY && day.kind != POINT_MONTH))
        return;
    day.first = p->first;
    day.year = p->year;
    day.year_given = true;
    *p = day;
}

static bool read_which(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    enum date_which which = (enum date_which)DATE_WORD_VALUE(desk_date_word(r, at));
    uint32_t next = at + 1;
    if (next >= r->count || r->pieces[next].flags & PIECE_BROKEN)
        return false;
    if (AMONG(r, next, "calendar", "fiscal", "financial", "school", "academic") && desk_piece_is(r, next + 1, "year"))
        next++;
    if (desk_piece_is(r, next + 1, "and") && desk_piece_is(r, next + 2, "a") && desk_piece_is(r, next + 3, "half"))
        return false; /* "the past year and a half" is a length */
    bool of = desk_piece_is(r, next + 1, "of") || (desk_piece_is(r, next + 1, "in") && DATE_WORD_KIND(desk_date_word(r, next + 2)) == DATE_MONTH);
    if (which == WHICH_LAST && of)
        return false; /* "the last week of 2019", "the last day of the talks" */
    p->first = at;
    if (which == WHICH_SAME && (desk_piece_is(r, next + 1, "of") || desk_piece_is(r, next + 1, "in") || desk_piece_is(r, next + 1, "a") || DATE_WORD_KIND(desk_date_word(r, next + 1)) == DATE_WHICH))
        return false; /* "the same month a year ago" */
    if (desk_piece_is(r, at, "following") && !(at > 0 && desk_piece_is(r, at - 1, "the")))
        return false; /* "following Wednesday's quake" */
    if (desk_piece_is(r, at, "that") && at > 0 && !AMONG(r, at - 1, "on", "by", "of", "in", "the", "later", "earlier", "meeting", "night", "since", "from", "decision", "until", "during", "same") &&
        !AMONG(r, next, "day", "night", "morning", "evening", "afternoon"))
        return false;
    if (!apply_which(dates, r, which, next, p))
        return false;
    take_weekday_behind(dates, r, which, p);
    take_day_behind(dates, r, p);
    return true;
}

/* "He left the day before." is told by the day the story spoke of; "the day before the blast" by the blast, which may be any day. */
static bool tells_no_event(const number_line *r, uint32_t at)
{
    if (desk_breaks_line(r, at) || r->pieces[at].kind == PIECE_MARK)
        return true;
    return AMONG(r, at, "in", "on", "at", "was", "were", "is", "had", "when", "to", "with", "by", "for", "from", "as", "but", "said", "near");
}

/* "the day before the blast", "the weekend". */
static bool read_unit(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    p->first = at;
    p->last = at + 1;
    if (desk_piece_is(r, at, "weekend")) {
        if (at == 0 || !desk_piece_is(r, at - 1, "the") || !(at > 1 && AMONG(r, at - 2, "over", "at", "on", "during", "of", "for", "this")))
            return false;
        p->loose = !dates->known;
        p->kind = POINT_WEEKEND;
        bool after = dates->known && (desk_weekday_of(dates->today) > 5 || desk_is_future(r, at));
        desk_week_of(dates->today - (after ? 0 : 7), &p->year, &p->number);
        return true;
    }
    if (!desk_piece_is(r, at, "day"))
        return false;
    bool before = desk_piece_is(r, at + 1, "before"), after = desk_piece_is(r, at + 1, "after");
    if (!before && !after)
        return false;
    uint32_t day = desk_date_word(r, at + 2);
    if (DATE_WORD_KIND(day) == DATE_DAY) { /* "the day after tomorrow" */
        p->kind = POINT_DAY;
        p->last = at + 3;
        p->loose = !dates->known;
        if (dates->known)
            desk_set_day(p, dates->today + (int64_t)DATE_WORD_VALUE(day) - 100 + (before ? -1 : 1));
        return true;
    }
    if (at == 0 || !desk_piece_is(r, at - 1, "the") || (at > 1 && AMONG(r, at - 2, "during", "in", "through")))
        return false; /* "during the day after a night shift" */
    which_day(dates, before ? WHICH_BEFORE : WHICH_AFTER, p);
    p->last = at + 2;
    p->loose = p->loose || !tells_no_event(r, at + 2);
    return true;
}

/* "by the end of the year" of what will be, "since the start of the month": this one's; else it may be that of the story. */
bool desk_read_edge(const date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    uint32_t word = desk_date_word(r, at + 3), unit = DATE_WORD_VALUE(word);
    if (!desk_piece_is(r, at + 1, "of") || !desk_piece_is(r, at + 2, "the") || DATE_WORD_KIND(word) != DATE_UNIT || r->pieces[at + 3].flags & PIECE_BROKEN)
        return false;
    if ((unit != DATE_UNIT_YEAR && unit != DATE_UNIT_MONTH && unit != DATE_UNIT_WEEK) || !desk_closes_date(r, at + 4))
        return false;
    bool since = at > 1 && AMONG(r, at - 2, "since") && !desk_piece_is(r, at, "end");
    if (!dates->known || dates->sentence_year > 0 || !(since || (desk_piece_is(r, at, "end") && desk_is_future(r, at))))
        return false;
    *p = (date_point){.first = at, .last = at + 4, .hour = -1};
    return which_unit(dates, unit, WHICH_THIS, p);
}

bool desk_read_relative(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    *p = (date_point){.hour = -1};
    switch (DATE_WORD_KIND(desk_date_word(r, at))) {
    case DATE_WEEKDAY: case DATE_WEEKDAYS: case DATE_WEEKDAY_SHORT:
        return read_weekday(dates, r, at, p);
    case DATE_DAY: case DATE_TONIGHT:
        return read_today(dates, r, at, p);
    case DATE_WHICH:
        return read_which(dates, r, at, p);
    case DATE_UNIT:
        return read_unit(dates, r, at, p);
    default:
        return false;
    }
}
