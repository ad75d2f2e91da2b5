/*
 * date_feast.c - feasts and holidays: Christmas Eve, Good Friday, Thanksgiving 2016, "last Easter".
 *
 * Fixed ones have a month and day; movable ones are reckoned from Easter or by the
 * nth weekday of a month.  The Orthodox churches reckon Easter by the older calendar,
 * and those of the east of Europe Christmas too.  A feast that only describes what
 * follows ("Christmas cards", "Easter Island") is no date.
 */
#include "date_point.h"

#include "tables/date_words.h"

enum { FIRST_GREGORIAN_YEAR = 1583, EASTER_BIT = 0x200000, WEEKDAY_BIT = 0x400000, ORTHODOX_BIT = 0x800000 };

/* The feast at a piece, as in date_words.txt, or 0; *end is the piece after it. */
static uint32_t feast_at(const number_line *r, uint32_t at, uint32_t *end)
{
    if (at >= r->count || !(r->pieces[at].roles & ROLE_DATE))
        return 0;
    const lexicon_entry *entry = desk_piece_phrase(&date_words_words, r, at, end);
    return entry && DATE_WORD_KIND(entry->value) == DATE_HOLIDAY ? DATE_WORD_VALUE(entry->value) : 0;
}

/* "Orthodox Easter", "Chinese New Year's Day": reckoned by another calendar. */
static bool is_of_other_calendar(const number_line *r, uint32_t at)
{
    static const char *const words[] = {"chinese", "lunar", "jewish", "islamic", "muslim", "hindu", "persian", "tamil", "bengali", "thai", "coptic", "ethiopian",
                                        "serbian", "russian", "greek", "korean", "vietnamese", "tibetan", "parsi", "old", "canadian", "julian"};
    return at > 0 && AMONG_WORDS(r, at - 1, words);
}

/* The value for "Orthodox Easter", "Orthodox Christmas Eve"; 0 for a feast that the churches share or that is not theirs. */
static uint32_t orthodox_feast(const number_line *r, uint32_t at, uint32_t value)
{
    bool greek = at > 1 && AMONG(r, at - 2, "greek", "romanian", "bulgarian");
    bool christmas = (value == (12 << 8 | 25) || value == (12 << 8 | 24)) && !greek; /* they keep it with the west */
    if (value & EASTER_BIT)
        return value | ORTHODOX_BIT;
    return christmas ? (value == (12 << 8 | 25) ? 1 << 8 | 7 : 1 << 8 | 6) : 0;
}

/* As feast_at, past what stands before it: "Orthodox" moves it, another calendar hides it. */
static uint32_t reckoned_feast_at(const number_line *r, uint32_t at, uint32_t *end)
{
    uint32_t value = feast_at(r, at, end);
    if (value != 0 && at > 0 && desk_piece_is(r, at - 1, "orthodox"))
        return orthodox_feast(r, at, value);
    return is_of_other_calendar(r, at) ? 0 : value;
}

/* "Easter Island", "Christmas cards"; a capital alone tells the feast from "an epiphany". */
static bool only_describes(const number_line *r, uint32_t at, uint32_t end)
{
    if (end > at + 1 || end >= r->count || r->pieces[end].roles & ROLE_DATE)
        return false;
    return !desk_closes_date(r, end) && !desk_piece_is(r, end, "'s");
}

static void set_feast(date_point *p, uint32_t value, int32_t year)
{
    if (value & WEEKDAY_BIT) {
        int32_t month = (int32_t)(value >> 12 & 0xF);
        int32_t day = desk_nth_weekday(year, month, (int32_t)(value >> 8 & 0xF), (int32_t)(value >> 4 & 0xF));
        desk_day_of(desk_day_number(year, month, day) + (int32_t)(value & 0xF), p);
    } else if (value & EASTER_BIT) {
        desk_day_of((value & ORTHODOX_BIT ? desk_orthodox_easter(year) : desk_easter(year)) + (int32_t)(value & 0xFF) - 128, p);
    } else {
        p->year = year;
        p->month = (int32_t)(value >> 8);
        p->day = (int32_t)(value & 0xFF);
    }
}

/* The likeliest year for a feast that the copy gives none. */
static void settle_feast(const date_context *dates, const number_line *r, uint32_t value, date_point *p)
{
    date_point today = {.year = 2000};
    if (dates->known)
        desk_day_of(dates->today, &today);
    set_feast(p, value, today.year);
    p->year = 0;
    desk_settle_year(dates, r, p);
    bool movable = value >= FEAST_EASTER(-128);
    p->loose = movable && p->year < FIRST_GREGORIAN_YEAR;
    if (movable && !p->loose)
        set_feast(p, value, p->year);
}

bool desk_read_feast(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    uint32_t end;
    uint32_t value = reckoned_feast_at(r, at, &end);
    if (value == 0)
        return false;
    int32_t year = 0;
    *p = (date_point){.first = at - (at > 0 && desk_piece_is(r, at - 1, "orthodox")), .kind = POINT_DAY, .hour = -1};
    p->last = desk_year_behind(dates, r, end, &year);
    bool plain = end == at + 1 && !(r->pieces[at].flags & PIECE_CAPITAL) && !AMONG(r, at, "christmas", "xmas", "easter", "halloween");
    if (year == 0 && (plain || only_describes(r, at, end)))
        return false;
    p->year_given = year > 0;
    p->loose = year > 0 && year < FIRST_GREGORIAN_YEAR;
    if (year > 0)
        set_feast(p, value, year);
    else
        settle_feast(dates, r, value, p);
    if (p->last == end)
        p->last = desk_part_behind(r, end, p);
    return true;
}

/* "last Thanksgiving", "next Easter", "this Christmas": p->first and the article's date are there. */
bool desk_read_which_feast(const date_context *dates, const number_line *r, uint32_t at, int32_t step, date_point *p)
{
    uint32_t end, value = reckoned_feast_at(r, at, &end);
    if (value == 0)
        return false;
    p->kind = POINT_DAY;
    p->last = end;
    p->loose = !dates->known;
    if (p->loose)
        return true;
    date_point today, feast = {0};
    desk_day_of(dates->today, &today);
    for (int32_t i = 0; i < 2; i++) { /* of this year, or of the one beyond */
        set_feast(&feast, value, today.year + i * step);
        int64_t day = desk_day_number(feast.year, feast.month, feast.day);
        if (step == 0 || (step < 0 ? day < dates->today : day > dates->today))
            break;
    }
    p->year = feast.year;
    p->month = feast.month;
    p->day = feast.day;
    p->year_given = true;
    return true;
}
