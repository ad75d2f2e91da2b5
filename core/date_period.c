/*
 * date_period.c - quarters, seasons, decades and centuries: "third quarter of 2020",
 * "summer 2019", "the 1970s", "the seventies", "21st century".
 */
#include "date_point.h"

#include "number_word.h"

#include "tables/number_words.h"

enum { GAME_WINDOW = 12 };

/* 1970s, 1970's, '90s. */
bool desk_read_digits_decade(const number_line *r, uint32_t at, date_point *p)
{
    int32_t value = desk_piece_digits(r, at);
    uint32_t digits = value < 0 ? 0 : desk_piece_length(r, at);
    if (!desk_piece_joined(r, at + 1) || !(desk_piece_is(r, at + 1, "s") || (value % 10 == 0 && desk_piece_is(r, at + 1, "'s") && digits == 4)) || value % 10 != 0)
        return false;
    bool after = at > 3 && AMONG(r, at - 1, "and", "or", "to") && desk_piece_is(r, at - 2, "s") && desk_piece_joined(r, at - 2) &&
                 (desk_piece_digits(r, at - 3) > 999 || desk_piece_is(r, at - 4, "the") || desk_piece_mark(r, at - 4, '\'')); /* "the 70s and 80s" */
    bool mark = at > 0 && (desk_piece_mark(r, at - 1, '\'') || desk_piece_is(r, at - 1, "the") || after) && digits == 2;
    if (!(digits == 4 && value >= 1000 && value <= 2100) && !mark)
        return false;
    if (value == 1000 && !(at > 0 && AMONG(r, at - 1, "the", "early", "late", "mid")))
        return false; /* "1000s flee" */
    if (desk_piece_is(r, at + 1, "'s") && !(at > 0 && AMONG(r, at - 1, "the", "early", "late", "mid")))
        return false;
    p->first = at > 0 && desk_piece_mark(r, at - 1, '\'') && digits == 2 ? at - 1 : at;
    p->last = at + 2;
    p->kind = digits == 4 && value % 100 == 0 && value % 1000 != 0 ? POINT_CENTURY : POINT_DECADE;
    p->year = digits == 4 ? value : value + (value < 30 ? 2000 : 1900);
    return true;
}

/* "Q1 or the beginning of Q2 2021": the year of the quarter that is named with it, 0 if none is. */
static int32_t year_of_next_quarter(const number_line *r, uint32_t at)
{
    int32_t year = 0;
    if (!AMONG(r, at, "or", "and", "to", "through") && !desk_piece_mark(r, at, '-'))
        return 0;
    for (uint32_t i = at + 1; i < at + 6 && i + 1 < r->count; i++)
        if (desk_piece_is(r, i, "q") && desk_piece_digits(r, i + 1) > 0)
            return desk_year_after(r, i + 2, &year) > i + 2 ? year : 0;
    return 0;
}

bool desk_read_quarter(date_context *dates, const number_line *r, uint32_t after, int32_t quarter, date_point *p)
{
    int32_t year = 0;
    p->kind = POINT_QUARTER;
    p->number = quarter;
    p->last = desk_year_after(r, after, &year);
    if (p->last == after)
        p->last = desk_which_year_after(dates, r, after, &year);
    if (p->last == after && desk_piece_mark(r, after, '\'') && desk_piece_joined(r, after) && desk_piece_joined(r, after + 1) && desk_piece_digits(r, after + 1) >= 0 &&
        desk_piece_length(r, after + 1) == 2) {
        year = desk_full_year(desk_piece_digits(r, after + 1), 2); /* "Q1'23" */
        p->last = after + 2;
    }
    uint32_t own = after + 1 + AMONG(r, after + 1, "the", "its", "their", "our");
    p->loose = (desk_piece_is(r, after, "of") && AMONG(r, own, "financial", "fiscal")) || desk_piece_is(r, after, "fy"); /* which no one knows the start of */
    p->year = year > 0 ? year : year_of_next_quarter(r, after);
    if (p->year > 0 || !dates->known)
        return true;
    date_point now;
    desk_day_of(dates->today, &now);
    int32_t here = (now.month + 2) / 3;
    p->year = now.year + (desk_is_future(r, p->first) ? quarter < here : -(quarter > here));
    return true;
}

/* The rank at a piece, 0 if none: "first" alone of "first quarter", which is no fraction. */
static int64_t rank_at(const number_line *r, uint32_t at, uint32_t *end)
{
    const lexicon_entry *word = desk_piece_entry(&number_words_words, r, at);
    number_value n;
    *end = at + 1;
    if (word && NUMBER_WORD_KIND(word->value) == WORD_ORDINAL)
        return (int64_t)NUMBER_WORD_VALUE(word->value);
    if (desk_piece_digits(r, at) > 0 && desk_piece_joined(r, at + 1) && AMONG(r, at + 1, "st", "nd", "rd", "th")) {
        *end = at + 2;
        return desk_piece_digits(r, at);
    }
    if (r->pieces[at].kind == PIECE_NUMERAL || !desk_read_number(r, at, &n) || !n.ordinal)
        return 0;
    *end = n.last;
    return desk_decimal_whole(n.low);
}

/* "scored in the third quarter": of a game. */
static bool tells_game(const number_line *r, uint32_t at)
{
    uint32_t from = at > GAME_WINDOW ? at - GAME_WINDOW : 0;
    for (uint32_t i = from; i < at + GAME_WINDOW && i < r->count; i++)
        if (AMONG(r, i, "scored", "touchdown", "touchdowns", "quarterback", "rebounds", "trailed", "basket", "pointer", "yard", "yards", "halftime", "game", "playoff"))
            return true;
    return false;
}

/* "third quarter", "fourth-quarter", "21st century". */
bool desk_read_ordinal_period(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    uint32_t next;
    int64_t rank = rank_at(r, at, &next);
    if (rank == 0)
        return false;
    if (desk_piece_mark(r, next, '-') && desk_piece_joined(r, next + 1))
        next++;
    p->first = at;
    bool studio = next + 1 < r->count && r->pieces[next].flags & PIECE_CAPITAL && AMONG(r, next + 1, "fox", "studios", "pictures");
    if (desk_piece_is(r, next, "century") && rank > 0 && rank < 30 && !studio) {
        p->kind = POINT_CENTURY;
        p->year = (int32_t)(rank - 1) * 100;
        p->last = next + 1;
        return true;
    }
    if (!desk_piece_is(r, next, "quarter") || rank < 1 || rank > 4)
        return false;
    desk_read_quarter(dates, r, next + 1, (int32_t)rank, p);
    return p->last > next + 1 || !tells_game(r, at);
}

/* "a third-quarter loss" is no third, "a Fourth of July rally" no fourth. */
bool desk_names_period(const number_line *r, uint32_t at)
{
    uint32_t end;
    if (at >= r->count || !(r->pieces[at].roles & ROLE_NUMBER) || rank_at(r, at, &end) == 0)
        return false;
    end += desk_piece_mark(r, end, '-') ? 1 : 0;
    return desk_piece_is(r, end, "quarter") || (desk_piece_is(r, end, "of") && desk_piece_is(r, end + 1, "july"));
}

/* "summer 2019", "summer of 2019"; bare "the summer" of the year that is told. */
bool desk_read_season(date_context *dates, const number_line *r, uint32_t at, date_point *p)
{
    uint32_t word = desk_date_word(r, at);
    int32_t year = 0;
    p->first = at;
    p->kind = POINT_SEASON;
    p->number = (int32_t)DATE_WORD_VALUE(word);
    p->last = desk_year_after(r, at + 1, &year);
    if (p->last == at + 1)
        p->last = desk_which_year_after(dates, r, at + 1, &year);
    p->year = year;
    if (year > 0)
        return true;
    bool opened = at > 0 && AMONG(r, at - 1, "the", "in", "by", "during", "early", "late", "until", "since") && !desk_piece_is(r, at, "fall") && !desk_piece_is(r, at, "spring");
    if (desk_piece_is(r, at, "summer") && at + 1 < r->count && r->pieces[at + 1].kind == PIECE_WORD && !AMONG(r, at + 1, "and", "but", "when", "as", "with", "to", "after", "before", ",", "leading"))
        return false; /* "the summer holidays" */
    if (desk_piece_is(r, at + 1, "months") || (at > 0 && desk_piece_is(r, at - 1, "in") && !desk_is_future(r, at)))
        return true; /* "the winter months", "they feed in winter": of no one year */
    if (!opened || (at + 1 < r->count && r->pieces[at].flags & PIECE_CAPITAL))
        return r->count == 1;
    if (dates->known) {
        date_point now;
        desk_day_of(dates->today, &now);
        p->year = now.year;
    }
    return true;
}

bool desk_read_decade_word(const number_line *r, uint32_t at, date_point *p)
{
    if (at == 0 || !AMONG(r, at - 1, "the", "early", "late", "mid", "nineteen"))
        return false;
    if (at > 1 && AMONG(r, at - 2, "his", "her", "their", "in") && !desk_piece_is(r, at - 1, "the"))
        return false; /* "in her late thirties" is an age */
    p->first = at;
    p->last = at + 1;
    p->kind = POINT_DECADE;
    p->year = 1900 + 10 * (int32_t)DATE_WORD_VALUE(desk_date_word(r, at));
    return true;
}
