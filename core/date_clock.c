/*
 * date_clock.c - clock times: 6am, 7:37 p.m., 13:30, noon, 2100 UTC.
 *
 * A time takes the day that stands beside it ("8 p.m. on Friday"), else the day
 * the story spoke of last.
 */
#include "date_point.h"
#include "number_cue.h"
#include "text.h"

#include "tables/date_words.h"
#include "tables/number_cues.h"

enum { DAY_WINDOW = 14, HOURS_WINDOW = 14 };

static bool set_clock(date_point *p, uint32_t first, uint32_t last, int32_t hour, int32_t minute)
{
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || (hour == 24 && minute > 0))
        return false;
    *p = (date_point){.first = first, .last = last, .kind = POINT_CLOCK, .hour = hour, .minute = minute};
    return true;
}

/* "a.m." and "p.m." at `at`: 0 or 12, else -1. */
static int32_t half_at(const number_line *r, uint32_t at)
{
    uint32_t word = desk_date_word(r, at);
    if (DATE_WORD_KIND(word) != DATE_HALF || r->pieces[at].flags & PIECE_BROKEN || AMONG(r, at + 1, "radio", "station", "stations", "band", "channels"))
        return -1; /* "five AM radio stations" */
    return (int32_t)DATE_WORD_VALUE(word);
}

static int32_t in_half(int32_t hour, int32_t half)
{
    if (hour < 1 || hour > 12)
        return -1;
    return hour % 12 + half;
}

/* "+2", "+05:30", "-3" behind UTC or GMT: minutes, and the piece after; false if none. */
static bool read_offset(const number_line *r, uint32_t at, int32_t *minutes, uint32_t *end)
{
    int32_t hours = desk_piece_digits(r, at + 1), more = 0;
    bool minus = desk_piece_mark(r, at, '-');
    if (!(minus || desk_piece_mark(r, at, '+')) || !desk_piece_joined(r, at + 1) || hours < 0)
        return false;
    *end = at + 2;
    if (desk_piece_length(r, at + 1) == 4) {
        more = hours % 100;
        hours /= 100;
    } else if (desk_piece_mark(r, at + 2, ':') && desk_piece_joined(r, at + 2) && desk_piece_digits(r, at + 3) >= 0) {
        more = desk_piece_digits(r, at + 3);
        *end = at + 4;
    }
    *minutes = (hours * 60 + more) * (minus ? -1 : 1);
    return hours <= 14 && more < 60;
}

static bool spells_capitals(const number_line *r, uint32_t at)
{
    for (uint32_t i = r->pieces[at].start; i < r->pieces[at].end; i++)
        if (r->text[i] >= 'a' && r->text[i] <= 'z')
            return false;
    return true;
}

/* "Eastern time", "Eastern Daylight Time", "Central European Time": as read_zone. */
static uint32_t read_zone_name(const number_line *r, uint32_t at, date_point *p)
{
    static const struct {
        const char *first, *second;
        int16_t minutes;
        bool seasonal;
    } zones[] = {
        {"eastern", "", -300, true}, {"central", "", -360, true}, {"mountain", "", -420, true}, {"pacific", "", -480, true},
        {"eastern", "standard", -300, false}, {"central", "standard", -360, false}, {"mountain", "standard", -420, false}, {"pacific", "standard", -480, false},
        {"eastern", "daylight", -240, false}, {"central", "daylight", -300, false}, {"mountain", "daylight", -360, false}, {"pacific", "daylight", -420, false},
        {"central", "european", 60, false}, {"greenwich", "mean", 0, false}, {"british", "summer", 60, false}, {"moscow", "", 180, false}, {"beijing", "", 480, false},
    };
    if (at >= r->count || r->pieces[at].kind != PIECE_WORD || r->pieces[at].flags & PIECE_BROKEN)
        return at;
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++) {
        if (!desk_piece_is(r, at, zones[i].first) || (zones[i].second[0] && !desk_piece_is(r, at + 1, zones[i].second)))
            continue;
        uint32_t end = at + (zones[i].second[0] ? 2 : 1);
        if (!desk_piece_is(r, end, "time"))
            continue;
        p->zone = zones[i].minutes;
        p->seasonal = zones[i].seasonal;
        p->zoned = true;
        return end + 1;
    }
    return at;
}

/* "UTC", "BST", "ET", "GMT+8" at a piece: sets the zone and gives the piece after; `at` if none stands there. */
static uint32_t read_zone(const number_line *r, uint32_t at, date_point *p)
{
    uint32_t word = desk_date_word(r, at), end = at + 1;
    if (word == 0)
        return read_zone_name(r, at, p);
    if (DATE_WORD_KIND(word) != DATE_ZONE || r->pieces[at].flags & PIECE_BROKEN || (!spells_capitals(r, at) && DATE_ZONE_OFFSET(word) != 0))
        return at;
    p->zone = DATE_ZONE_OFFSET(word);
    p->seasonal = DATE_ZONE_SEASONAL(word);
    p->zoned = true;
    if (p->zone == 0 && !p->seasonal)
        read_offset(r, at + 1, &p->zone, &end);
    return end;
}

/* The zone behind a time; one in brackets, "(GMT +8)", is not of its span. */
static void take_zone(const number_line *r, date_point *p)
{
    if (p->zoned)
        return;
    date_point inner = *p;
    if (desk_piece_mark(r, p->last, '(') && desk_piece_mark(r, read_zone(r, p->last + 1, &inner), ')') && inner.zoned)
        *p = inner;
    else
        p->last = read_zone(r, p->last, p);
}

/* "2100 UTC", "0730 GMT": four digits are a time only with their zone or "hours". */
static bool read_military(const number_line *r, uint32_t at, date_point *p)
{
    int32_t value = desk_piece_digits(r, at);
    if (value < 0 || desk_piece_length(r, at) != 4)
        return false;
    bool zone = DATE_WORD_KIND(desk_date_word(r, at + 1)) == DATE_ZONE;
    bool local = desk_piece_is(r, at + 1, "local") && desk_piece_is(r, at + 2, "time");
    bool hours = desk_piece_is(r, at + 1, "hours") && at > 0 && desk_piece_is(r, at - 1, "at") && (r->text[r->pieces[at].start] == '0' || desk_closes_date(r, at + 2));
    if ((!zone && !local && !hours) || !set_clock(p, at, at + 1 + hours, value / 100, value % 100))
        return false;
    take_zone(r, p);
    return true;
}

/* 3.30 of "3.30pm" is one numeral. */
static bool split_dotted(const number_line *r, uint32_t at, int32_t *hour, int32_t *minute)
{
    const char *text = r->text + r->pieces[at].start;
    uint32_t length = desk_piece_length(r, at), dot = length == 4 ? 1 : length == 5 ? 2 : 0;
    if (dot == 0 || text[dot] != '.')
        return false;
    for (uint32_t i = 0; i < length; i++)
        if (i != dot && !desk_is_digit(text[i]))
            return false;
    *hour = dot == 1 ? text[0] - '0' : (text[0] - '0') * 10 + text[1] - '0';
    *minute = (text[dot + 1] - '0') * 10 + text[dot + 2] - '0';
    return true;
}

static bool is_joined_mark(const number_line *r, uint32_t at, char mark)
{
    return desk_piece_mark(r, at, mark) && desk_piece_joined(r, at) && desk_piece_joined(r, at + 1);
}

/* "9:01:10 a.m.", "20:17:40 UTC": to the second; without half or zone it may be a race time, which is none. */
static bool read_seconds(const number_line *r, uint32_t at, date_point *p)
{
    int32_t hour = desk_piece_digits(r, at), minute = desk_piece_digits(r, at + 2), second = desk_piece_digits(r, at + 4), half = half_at(r, at + 5);
    if (!is_joined_mark(r, at + 3, ':') || second < 0 || second > 59 || desk_piece_length(r, at + 4) != 2 || is_joined_mark(r, at + 5, ':'))
        return false;
    if (!set_clock(p, at, at + 5 + (half >= 0), half >= 0 ? in_half(hour, half) : hour, minute))
        return false;
    take_zone(r, p);
    p->second = second;
    p->timed = true;
    return half >= 0 || p->zoned;
}

/* 13:30, 7:37 p.m.; "2:1-3" is none. */
static bool read_colon(const number_line *r, uint32_t at, date_point *p)
{
    int32_t hour = desk_piece_digits(r, at), minute = desk_piece_digits(r, at + 2);
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || desk_piece_length(r, at + 2) != 2 || desk_piece_length(r, at) > 2)
        return false;
    if (is_joined_mark(r, at + 3, ':'))
        return read_seconds(r, at, p);
    if (at > 1 && hour < 13 && half_at(r, at + 3) < 0 && r->pieces[at - 1].kind == PIECE_WORD && r->pieces[at - 1].flags & PIECE_CAPITAL && r->pieces[at - 1].roles == 0 &&
        !desk_breaks_line(r, at))
        return false; /* "John 3:16", "Smith 3:49" */
    if (at > 0 && half_at(r, at + 3) < 0 && AMONG(r, at - 1, "ran", "clocked", "clocking", "in", "of"))
        return false; /* "won in 3:49" */
    if (AMONG(r, at + 3, "left", "remaining") || (desk_piece_is(r, at + 3, "to") && AMONG(r, at + 4, "go", "play")))
        return false; /* "with 1:54 left": of a game */
    bool dash = is_joined_mark(r, at + 3, '-') && !is_joined_mark(r, at + 5, ':') && half_at(r, at + 5) < 0; /* but "3:30-6 p.m." */
    if (dash || (at > 0 && desk_piece_joined(r, at) && r->pieces[at - 1].mark != '(' && r->pieces[at - 1].mark != '-'))
        return false;
    int32_t half = half_at(r, at + 3);
    if (half >= 0)
        return set_clock(p, at, at + 4, in_half(hour, half), minute) && (take_zone(r, p), true);
    if (!set_clock(p, at, at + 3, hour, minute))
        return false;
    take_zone(r, p);
    return true;
}

static bool says_oclock(const number_line *r, uint32_t at)
{
    return AMONG(r, at, "o'clock", "oclock");
}

static bool read_numeral_clock(const number_line *r, uint32_t at, date_point *p)
{
    if (is_joined_mark(r, at + 1, ':'))
        return read_colon(r, at, p);
    int32_t hour = desk_piece_digits(r, at), minute = 0, half = half_at(r, at + 1);
    if (desk_piece_is(r, at + 1, "h") && desk_piece_joined(r, at + 1) && desk_piece_joined(r, at + 2) && desk_piece_length(r, at) <= 2 &&
        desk_piece_length(r, at + 2) == 2 && desk_piece_digits(r, at + 2) >= 0)
        return set_clock(p, at, at + 3, hour, desk_piece_digits(r, at + 2)); /* 22h40 */
    if (read_military(r, at, p))
        return true;
    if (half >= 0 && hour < 0 && split_dotted(r, at, &hour, &minute))
        return set_clock(p, at, at + 2, in_half(hour, half), minute);
    if (half >= 0 && hour > 99 && hour < 1260 && desk_piece_length(r, at) >= 3)
        return set_clock(p, at, at + 2, in_half(hour / 100, half), hour % 100); /* "330 p.m." */
    if (half >= 0 && hour > 0)
        return set_clock(p, at, at + 2, in_half(hour, half), 0);
    if (hour == 12 && DATE_WORD_KIND(desk_date_word(r, at + 1)) == DATE_CLOCK && !(r->pieces[at + 1].flags & PIECE_BROKEN))
        return set_clock(p, at, at + 2, (int32_t)DATE_WORD_VALUE(desk_date_word(r, at + 1)), 0); /* "12 noon" */
    if (says_oclock(r, at + 1) && hour > 0 && hour < 13)
        return set_clock(p, at, at + 2, hour, 0);
    if (at > 0 && AMONG(r, at - 1, "at", "by", "till") && desk_piece_is(r, at + 1, "h") && desk_piece_joined(r, at + 1) && desk_closes_date(r, at + 2))
        return set_clock(p, at, at + 2, hour, 0); /* "at 16h" */
    return false;
}

/* The hour from 1 to 12 at a piece, in digits or words, 12 for noon and 0 for midnight; else -1. */
static int32_t hour_at(const number_line *r, uint32_t at, uint32_t *end)
{
    number_value n;
    *end = at + 1;
    if (at < r->count && DATE_WORD_KIND(desk_date_word(r, at)) == DATE_CLOCK)
        return (int32_t)DATE_WORD_VALUE(desk_date_word(r, at));
    if (!desk_read_number(r, at, &n) || n.ordinal || n.point)
        return -1;
    int64_t hour = desk_decimal_whole(n.low);
    *end = n.last;
    return hour >= 1 && hour <= 12 ? (int32_t)hour : -1;
}

/* Most numbers stand before neither "past" nor "to". */
static bool past_follows(const number_line *r, uint32_t at)
{
    for (uint32_t i = at + 1; i < at + 5 && i < r->count; i++)
        if ((r->pieces[i].mark == 'p' && desk_piece_spells(r, i, "past")) || (r->pieces[i].mark == 't' && desk_piece_spells(r, i, "to")))
            return true;
    return false;
}

/* "five past nine", "half past ten", "quarter to six". */
static bool read_past_hour(const number_line *r, uint32_t at, date_point *p)
{
    number_value n;
    if (!past_follows(r, at))
        return false;
    int64_t minutes = -1;
    bool said = false; /* the word "minutes" */
    uint32_t link = at + 1, end;
    if (desk_piece_is(r, at, "half"))
        minutes = 30;
    else if (desk_piece_is(r, at, "quarter"))
        minutes = 15;
    else if (desk_read_number(r, at, &n) && !n.ordinal && !n.point && (n.form == NUMBER_WORDS || n.last == at + 1)) {
        minutes = n.fraction ? 15 : desk_decimal_whole(n.low);
        link = n.last;
        if (desk_piece_is(r, link, "minutes") || desk_piece_is(r, link, "minute")) {
            said = true;
            link++;
        }
    }
    link = desk_past_hyphen(r, link); /* "half-past six" */
    bool past = desk_piece_is(r, link, "past"), to = desk_piece_is(r, link, "to") && ((minutes == 15 && link <= at + 2) || said);
    if (minutes < 1 || minutes > 59 || (!past && !to))
        return false;
    int32_t hour = hour_at(r, link + 1, &end);
    if (hour < 0)
        return false;
    int32_t half = half_at(r, end);
    if (said && to && half < 0 && DATE_WORD_KIND(desk_date_word(r, link + 1)) != DATE_CLOCK)
        return false; /* "20 minutes to 5 Main Street", "ten minutes to two hours" */
    if (half >= 0)
        hour = in_half(hour, half);
    return set_clock(p, at, end + (half >= 0), to ? (hour + 23) % 24 : hour, to ? 60 - (int32_t)minutes : (int32_t)minutes);
}

static bool is_time_preposition(const number_line *r, uint32_t at)
{
    static const char *const words[] = {"at", "by", "until", "till", "before", "after", "since", "around", "circa"};
    if (AMONG_WORDS(r, at, words))
        return true;
    return desk_piece_is(r, at, "about") && at > 0 && desk_piece_is(r, at - 1, "at");
}

/* The minutes that words at a piece tell behind an hour, "thirty", "forty-five", "oh five"; else -1. */
static int32_t spoken_minutes(const number_line *r, uint32_t at, uint32_t *end)
{
    number_value n;
    bool oh = desk_piece_is(r, at, "oh") || desk_piece_is(r, at, "o");
    at += oh;
    if (desk_breaks_line(r, at) || !(r->pieces[at].roles & ROLE_NUMBER) || !desk_read_number(r, at, &n) || n.ordinal || n.form != NUMBER_WORDS || n.point || n.scaled || n.fraction)
        return -1;
    int64_t minutes = desk_decimal_whole(n.low);
    *end = n.last;
    return (oh ? minutes >= 1 && minutes <= 9 : minutes >= 10 && minutes <= 59) ? (int32_t)minutes : -1;
}

/* "at ten thirty", "nine-fifteen a.m.": what stands before or behind tells that they are a time. */
static bool read_spoken_time(const number_line *r, uint32_t at, date_point *p)
{
    uint32_t next, end;
    int32_t hour = hour_at(r, at, &next);
    if (hour < 1 || next != at + 1 || r->pieces[at].kind != PIECE_WORD || next + 1 >= r->count)
        return false;
    int32_t minute = spoken_minutes(r, desk_past_hyphen(r, next), &end);
    if (minute < 0)
        return false;
    int32_t half = half_at(r, end);
    if (half >= 0)
        return set_clock(p, at, end + 1, in_half(hour, half), minute);
    if (at == 0 || !desk_closes_date(r, end) || desk_piece_mark(r, end, '%') || !(is_time_preposition(r, at - 1) || AMONG(r, at - 1, "from", "between", "to")))
        return false;
    return set_clock(p, at, end, hour, minute);
}

static bool read_clock_words(const number_line *r, uint32_t at, date_point *p)
{
    number_value n;
    bool numeral = r->pieces[at].kind == PIECE_NUMERAL, words = r->pieces[at].roles & ROLE_NUMBER;
    if ((numeral || words) && read_past_hour(r, at, p))
        return true;
    if (numeral)
        return read_numeral_clock(r, at, p);
    uint32_t word = desk_date_word(r, at);
    if (DATE_WORD_KIND(word) == DATE_CLOCK)
        return set_clock(p, at, at + 1, (int32_t)DATE_WORD_VALUE(word), 0);
    if (words && read_spoken_time(r, at, p))
        return true;
    if (!words || !(desk_calendar_follows(r, at) || says_oclock(r, at + 1)) || !desk_read_number(r, at, &n) || n.ordinal || n.form != NUMBER_WORDS)
        return false;
    int32_t half = half_at(r, n.last);
    int64_t hour = desk_decimal_whole(n.low);
    if (hour < 1 || hour > 12)
        return false;
    if (says_oclock(r, n.last)) {
        half = half_at(r, n.last + 1);
        uint32_t last = n.last + (half >= 0 ? 2 : 1);
        return set_clock(p, at, last, half >= 0 ? in_half((int32_t)hour, half) : (int32_t)hour, 0);
    }
    return half >= 0 && set_clock(p, at, n.last + 1, in_half((int32_t)hour, half), 0);
}

/* ---- the part of the day beside a time ---- */

/* The DATE_PART at a piece, 4 for "tonight", 0 if none. */
static int32_t part_word(const number_line *r, uint32_t at)
{
    uint32_t word = desk_date_word(r, at);
    if (DATE_WORD_KIND(word) == DATE_TONIGHT)
        return 4;
    return DATE_WORD_KIND(word) == DATE_PART ? (int32_t)(DATE_WORD_VALUE(word) & ~DATE_PART_PLURAL) : 0;
}

/* The same, unless it stands on the next line. */
static int32_t part_at(const number_line *r, uint32_t at)
{
    return at >= r->count || r->pieces[at].flags & PIECE_BROKEN ? 0 : part_word(r, at);
}

/* "in the afternoon", "at night", "that evening", "on Sunday morning", "tomorrow evening", "tonight" behind a time. */
static int32_t part_behind(const number_line *r, uint32_t at)
{
    bool bracket = desk_piece_mark(r, at, '[') || desk_piece_mark(r, at, '(');
    if (bracket && (desk_piece_mark(r, at + 2, ']') || desk_piece_mark(r, at + 2, ')')))
        at += 3; /* "6:15 [IST] in the evening" */
    else if (at < r->count && r->pieces[at].kind == PIECE_WORD && desk_piece_length(r, at) > 2 && spells_capitals(r, at))
        at++;
    if (desk_piece_is(r, at, "in"))
        return part_at(r, at + 1 + desk_piece_is(r, at + 1, "the"));
    if (desk_piece_is(r, at, "at"))
        return part_at(r, at + 1);
    if (desk_piece_is(r, at, "on"))
        at++;
    enum date_word day = DATE_WORD_KIND(desk_date_word(r, at));
    bool which = desk_piece_is(r, at, "this") || desk_piece_is(r, at, "that") || desk_piece_is(r, at, "last");
    return part_at(r, at + (which || day == DATE_WEEKDAY || day == DATE_DAY ? 1 : 0));
}

/* "this afternoon at", "Friday night at", "tonight at" before a time. */
static int32_t part_ahead(const number_line *r, uint32_t at)
{
    return at > 1 && desk_piece_is(r, at - 1, "at") ? part_word(r, at - 2) : 0;
}

/* The hour of 24 that an hour of 12 is in that part of the day. */
static int32_t hour_in_part(int32_t hour, int32_t part)
{
    switch (part) {
    case 1:
        return hour % 12;
    case 2: case 3: case 5:
        return hour % 12 + 12;
    default:
        return hour == 12 ? 0 : hour < 6 ? hour : hour + 12;
    }
}

/* Which half of the day is meant is told by the part beside the time, though the span ends before it. */
static void take_part_of_day(const number_line *r, date_point *p)
{
    int32_t part = part_behind(r, p->last);
    if (p->hour < 1 || p->hour > 12)
        return;
    if (part == 0) {
        part = part_ahead(r, p->first);
        p->anchored = part > 0;
    }
    if (part > 0 && !p->halved)
        p->hour = hour_in_part(p->hour, part);
}

/* "at 8 tonight", "at 10 on Sunday morning", "by 6.30 this morning", "tonight at 8": an hour that the part of the day alone makes one. */
static bool read_bare_hour(const number_line *r, uint32_t at, date_point *p)
{
    bool numeral = r->pieces[at].kind == PIECE_NUMERAL;
    if (!desk_calendar_follows(r, at) && !(at > 1 && r->pieces[at - 2].roles & ROLE_DATE))
        return false;
    if (at == 0 || !(numeral ? desk_piece_length(r, at) < 6 : r->pieces[at].roles & ROLE_NUMBER) || !is_time_preposition(r, at - 1))
        return false;
    int32_t hour = -1, minute = 0;
    uint32_t end = at + 1;
    if (!numeral || desk_piece_digits(r, at) >= 0)
        hour = hour_at(r, at, &end);
    else if (!split_dotted(r, at, &hour, &minute))
        return false;
    if (hour < 1 || hour > 12 || minute > 59)
        return false;
    int32_t part = part_behind(r, end);
    bool ahead = part == 0 && desk_closes_date(r, end);
    if (ahead)
        part = part_ahead(r, at);
    if (part == 0 || (part == 4 && hour < 6 && ahead) || !set_clock(p, at, end, hour_in_part(hour, part), minute))
        return false;
    p->halved = true;
    p->anchored = ahead;
    return true;
}

bool desk_read_clock(const number_line *r, uint32_t at, date_point *p)
{
    if (!read_clock_words(r, at, p))
        return read_bare_hour(r, at, p);
    p->halved = p->last > at && half_at(r, p->last - 1) >= 0;
    take_part_of_day(r, p);
    take_zone(r, p);
    return true;
}

/* "between 7 and 9 last night", "from 8 to 10 on Tuesday evening": two hours that the part of the day behind them makes such. */
bool desk_read_hours(const number_line *r, uint32_t at, date_point *a, date_point *b)
{
    uint32_t link, end;
    bool between = at > 0 && desk_piece_is(r, at - 1, "between");
    if (at == 0 || !(between || desk_piece_is(r, at - 1, "from")))
        return false;
    for (uint32_t i = at - 1, seen = 0; !between && i-- > 0 && seen < HOURS_WINDOW; seen++)
        if (desk_piece_value(&number_cues_words, r, i) & TELLS_CHANGE)
            return false; /* "rose from 3 to 5 last night" */
    int32_t first = hour_at(r, at, &link), second;
    if (first < 1 || !(desk_piece_is(r, link, between ? "and" : "to") || (between && desk_piece_is(r, link, "to"))))
        return false;
    second = hour_at(r, link + 1, &end);
    int32_t part = second > 0 ? part_behind(r, end) : 0;
    if (part == 0 || !set_clock(a, at, link, hour_in_part(first, part), 0) || !set_clock(b, link + 1, end, hour_in_part(second, part), 0))
        return false;
    a->halved = b->halved = true;
    return a->hour < b->hour || (part == 4 && b->hour < 6);
}

/* Words that may stand between a time and its day: "local time on", "(1137 UTC) on". */
static bool may_part_from_day(const number_line *r, uint32_t at)
{
    const number_piece *p = &r->pieces[at];
    if (p->kind == PIECE_NUMERAL)
        return true;
    if (p->kind == PIECE_MARK)
        return p->mark == '(' || p->mark == ')' || p->mark == ',' || p->mark == ':' || p->mark == '+';
    static const char *const words[] = {"local", "time", "on", "in", "the", "utc", "gmt", "bst", "est", "edt", "cet", "pst", "et", "early", "late", "of", "o'clock"};
    if (AMONG_WORDS(r, at, words))
        return true;
    enum date_word kind = DATE_WORD_KIND(desk_date_word(r, at));
    return kind == DATE_PART || kind == DATE_HALF || kind == DATE_ZONE;
}

static bool day_after(date_context *dates, const number_line *r, uint32_t at, date_point *day)
{
    for (uint32_t i = at; i < at + DAY_WINDOW && i < r->count; i++) {
        bool starts = r->pieces[i].roles & ROLE_DATE || r->pieces[i].kind == PIECE_NUMERAL;
        if (starts && (desk_read_relative(dates, r, i, day) || desk_read_absolute(dates, r, i, day)) && day->kind == POINT_DAY)
            return !day->loose;
        if (!may_part_from_day(r, i))
            return false;
    }
    return false;
}

/* "every evening at 7:30", "6am daily": of no one day. */
static bool is_daily(const number_line *r, const date_point *p)
{
    static const char *const words[] = {"every", "each", "daily", "everyday", "weekdays", "nightly"};
    uint32_t from = p->first > 4 ? p->first - 4 : 0;
    for (uint32_t i = from; i < p->last + 3 && i < r->count; i++) {
        if (i >= p->last && (r->pieces[i].flags & PIECE_BROKEN || desk_piece_mark(r, i, ',') || desk_piece_mark(r, i, ';')))
            return false;
        for (size_t k = 0; k < sizeof words / sizeof *words; k++)
            if (desk_piece_is(r, i, words[k]))
                return true;
        if (i >= p->last && DATE_WORD_KIND(desk_date_word(r, i)) == DATE_WEEKDAYS)
            return true;
    }
    return false;
}

/* "adjourned until 14 July at 10.30am": of that day, though the story tells of another. */
static bool stands_behind_day(const date_context *dates, const number_line *r, const date_point *p)
{
    uint32_t at = p->first;
    while (at > dates->beside && at > 0 && AMONG(r, at - 1, "at", "from", "before", ","))
        at--;
    return dates->beside > 0 && at == dates->beside;
}

/* Gives a time its day. */
static void take_day_number(date_point *p, int64_t day_number)
{
    date_point day;
    desk_day_of(day_number, &day);
    p->year = day.year;
    p->month = day.month;
    p->day = day.day;
}

void desk_settle_clock(date_context *dates, const number_line *r, date_point *p)
{
    date_point day;
    if (is_daily(r, p))
        return;
    if (!(p->anchored && dates->anchored) && day_after(dates, r, p->last, &day)) {
        if (day.year == 0)
            return;
        p->year = day.year;
        p->month = day.month;
        p->day = day.day;
        if (p->hour == 0 && p->minute == 0 && day.part == 4 && DATE_WORD_KIND(desk_date_word(r, p->first)) == DATE_CLOCK)
            p->hour = 24; /* "midnight on Wednesday night" ends the Wednesday */
    } else if (stands_behind_day(dates, r, p)) {
        take_day_number(p, dates->beside_day);
    } else if (dates->anchored) {
        take_day_number(p, dates->anchor);
    } else if (dates->known) {
        take_day_number(p, dates->today);
    } else {
        return;
    }
    p->kind = POINT_DAY;
}
