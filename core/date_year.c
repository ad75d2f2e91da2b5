/*
 * date_year.c - years: the bare one, which has to look like one, spoken ones, those
 * with their era, and the year that stands behind a day or month.
 *
 * "in 2019" is a year, "roughly 2000 stores" and "1846 persons" are counts.
 */
#include "date_point.h"

#include "number_word.h"
#include "text.h"

#include "tables/date_words.h"
#include "tables/figure_modifiers.h"
#include "tables/figure_units.h"
#include "tables/number_words.h"

uint32_t desk_date_word(const number_line *r, uint32_t at)
{
    if (at >= r->count || !(r->pieces[at].roles & ROLE_DATE))
        return 0;
    const lexicon_entry *entry = desk_piece_entry(&date_words_words, r, at);
    return entry ? entry->value : 0;
}

bool desk_closes_date(const number_line *r, uint32_t at)
{
    if (desk_breaks_line(r, at) || r->pieces[at].kind == PIECE_MARK)
        return !desk_piece_mark(r, at, '-') || !desk_piece_joined(r, at) || !desk_piece_joined(r, at + 1);
    return AMONG(r, at, "in", "on", "at", "of", "and", "or", "but", "for", "to", "by", "with", "from", "when", "where", "as", "after", "before", "until", "till",
                   "while", "was", "is", "were", "are", "has", "had", "have", "will", "would", "could", "should", "may", "might", "that", "which", "who", "if", "so",
                   "than", "since", "because", "during", "over", "under", "near", "about", "around", "this", "last", "next", "also", "too", "not", "he", "she",
                   "they", "it", "we", "i", "the", "a", "an", "his", "her", "their", "its", "there", "through", "said", "says", "instead", "into", "following", "without");
}

/* What is said of a year more often than counted: "the 2019 elections", "2021 sales". */
static bool is_yearly(const number_line *r, uint32_t at)
{
    return AMONG(r, at, "elections", "games", "championships", "olympics", "results", "sales", "levels", "protests", "riots", "floods", "wildfires",
                   "accounts", "estimates", "earnings", "profits", "revenues", "finals", "playoffs", "awards", "talks", "primaries", "sanctions", "models", "seasons", "editions", "campaigns");
}

/* True if a lower-case plural, which a year would not count, follows: "2000 employees". */
static bool counts_plural(const number_line *r, uint32_t at)
{
    for (uint32_t i = at; i < at + 3 && i < r->count; i++) {
        const number_piece *p = &r->pieces[i];
        if (p->kind != PIECE_WORD || p->flags & (PIECE_CAPITAL | PIECE_BROKEN) || p->end - p->start < 2)
            return false;
        if (desk_piece_is(r, i, "people"))
            return true;
        if (AMONG(r, i, "is", "was", "were", "has", "as", "and", "in", "to", "of", "for", "with", "this", "that", "the", "on", "by", "from", "at", "his", "its"))
            return false;
        char last = r->text[p->end - 1], before = r->text[p->end - 2];
        if (last == 's' && before != 's' && before != 'u' && p->end - p->start > 3)
            return !is_yearly(r, i) || (i == at && desk_piece_digits(r, at - 1) % 100 == 0);
    }
    return false;
}

bool desk_measures(const number_line *r, uint32_t at)
{
    uint32_t end;
    if (desk_breaks_line(r, at))
        return false;
    const lexicon_entry *unit = desk_piece_phrase(&figure_units_words, r, at, &end);
    if (unit && !desk_piece_is(r, at, "in") && !desk_piece_is(r, at, "time") && !(desk_piece_length(r, at) == 1 && !desk_piece_joined(r, at)))
        return true;
    const lexicon_entry *word = desk_piece_entry(&number_words_words, r, at);
    enum number_word kind = word ? NUMBER_WORD_KIND(word->value) : WORD_NONE;
    return kind == WORD_SCALE || kind == WORD_SUFFIX || kind == WORD_HUNDRED || kind == WORD_DOZEN || kind == WORD_VAGUE;
}

static bool modified(const number_line *r, uint32_t at)
{
    for (uint32_t words = at < 3 ? at : 3; words > 0; words--) {
        uint32_t end;
        const lexicon_entry *entry = desk_piece_phrase(&figure_modifiers_words, r, at - words, &end);
        if (entry && end == at)
            return true;
    }
    return false;
}

bool desk_is_year(const number_line *r, uint32_t at)
{
    int32_t year = desk_piece_digits(r, at);
    if (year < 1000 || year > 2199 || desk_piece_length(r, at) != 4)
        return false;
    if (desk_piece_joined(r, at + 1) && r->pieces[at + 1].kind == PIECE_WORD && r->text[r->pieces[at + 1].start] != '\'' &&
        (unsigned char)r->text[r->pieces[at + 1].start] < 0x80)
        return false;
    if (at > 0 && desk_piece_joined(r, at) && r->pieces[at - 1].kind == PIECE_WORD)
        return false; /* #Vote2020 */
    if (at > 1 && desk_piece_hyphen(r, at - 1) && r->pieces[at - 2].kind == PIECE_NUMERAL && desk_piece_length(r, at - 2) < 3)
        return false; /* "case 12-2015" */
    if (at > 1 && desk_piece_hyphen(r, at - 1) && r->pieces[at - 2].kind == PIECE_WORD && desk_piece_mark(r, at + 1, '-') &&
        desk_piece_joined(r, at + 1) && desk_piece_joined(r, at + 2) && r->pieces[at + 2].kind == PIECE_NUMERAL && desk_piece_length(r, at - 2) < 5)
        return false; /* "CR-2021-004512" */
    if (desk_measures(r, at + 1) || (at > 0 && r->pieces[at - 1].roles & ROLE_MONEY && r->pieces[at - 1].kind == PIECE_MARK))
        return false;
    if (at > 1 && year >= 1900 && AMONG(r, at - 1, "and", "or") && r->pieces[at - 2].kind == PIECE_NUMERAL && desk_piece_length(r, at - 2) == 4 &&
        desk_piece_digits(r, at - 2) >= 1900 && desk_piece_digits(r, at - 2) < year)
        return true; /* "his 2014 and 2016 runs" */
    bool plural = counts_plural(r, at + 1);
    if (at > 0 && AMONG(r, at - 1, "in", "since", "during", "until", "till", "year", "circa", "mid", "early", "late"))
        return !(plural && year % 100 == 0 && !(at > 1 && AMONG(r, at - 1, "since", "during", "until")));
    if (at > 1 && r->pieces[at - 1].kind == PIECE_WORD && r->pieces[at - 1].flags & PIECE_CAPITAL && year >= 1900 && year < 2100 && !modified(r, at))
        return true; /* "Anime North 2019 brings" */
    if (at > 1 && desk_piece_mark(r, at - 1, '~') && desk_piece_joined(r, at) && r->pieces[at - 2].kind == PIECE_NUMERAL)
        return !plural && year >= 1900 && year <= 2100; /* "2014~2018" */
    bool upper_end = at > 1 && desk_piece_is(r, at - 1, "to") && desk_piece_is(r, at - 2, "up") && year % 100 != 0 && year >= 1900;
    if (plural || (modified(r, at) && !upper_end && !AMONG(r, at - 1, "about", "around", "circa", "by")))
        return false;
    if (year < 1800 && !(at > 0 && AMONG(r, at - 1, "from", "between", "after", "before")))
        return false;
    return year <= 2100;
}

static bool names_era(const number_line *r, uint32_t at)
{
    return AMONG(r, at, "bc", "bce", "b.c.", "b.c", "b.c.e.") && r->pieces[at].flags & PIECE_CAPITAL && !desk_breaks_line(r, at);
}

static bool names_our_era(const number_line *r, uint32_t at)
{
    return AMONG(r, at, "ad", "a.d.", "a.d", "ce", "c.e.") && r->pieces[at].flags & PIECE_CAPITAL && !desk_breaks_line(r, at) && desk_closes_date(r, at + 1);
}

/* "44 BC", "AD 79", "14 AD": years that need their era. */
bool desk_read_era(const number_line *r, uint32_t at, date_point *p)
{
    int32_t year = desk_piece_digits(r, at);
    bool ad = at > 0 && AMONG(r, at - 1, "ad", "a.d.") && r->pieces[at - 1].flags & PIECE_CAPITAL && desk_piece_length(r, at) <= 4 && !desk_breaks_line(r, at);
    bool ours = !ad && desk_piece_length(r, at) <= 4 && names_our_era(r, at + 1);
    if (year < 1 || !(ad || ours || names_era(r, at + 1)))
        return false;
    p->first = ad ? at - 1 : at;
    p->last = at + 1 + !ad;
    p->kind = POINT_YEAR;
    p->year = year;
    p->before_era = !ad && !ours;
    p->year_given = true;
    return true;
}

/* "two thousand and five" behind "in" or a month, where it counts nothing. */
static bool read_two_thousand(const number_line *r, uint32_t at, date_point *p)
{
    number_value n;
    enum date_word before = at > 0 ? DATE_WORD_KIND(desk_date_word(r, at - 1)) : DATE_NOTHING;
    bool cued = before == DATE_MONTH || (at > 0 && AMONG(r, at - 1, "in", "since", "until", "by", "of"));
    if (!cued || !desk_read_number(r, at, &n) || n.form != NUMBER_WORDS || n.point || n.fraction || n.vague || n.ordinal)
        return false;
    int64_t year = desk_decimal_whole(n.low);
    if (year < 2001 || year > 2049 || !desk_closes_date(r, n.last))
        return false;
    p->first = at;
    p->last = n.last;
    p->kind = POINT_YEAR;
    p->year = (int32_t)year;
    p->year_given = true;
    return true;
}

/* "nineteen ninety-six", "twenty nineteen" after "in": two numbers that no count would join. */
bool desk_read_spoken_year(const number_line *r, uint32_t at, date_point *p)
{
    const lexicon_entry *word = desk_piece_entry(&number_words_words, r, at);
    uint32_t century = word ? NUMBER_WORD_VALUE(word->value) : 0, next = at + 1;
    enum number_word kind = word ? NUMBER_WORD_KIND(word->value) : WORD_NONE;
    if (desk_piece_is(r, at, "two") && desk_piece_is(r, next, "thousand"))
        return read_two_thousand(r, at, p);
    if (!(kind == WORD_TEEN && century >= 16) && !(kind == WORD_TENS && century == 20))
        return false;
    next = desk_past_hyphen(r, next);
    uint32_t decade = desk_date_word(r, next);
    if (DATE_WORD_KIND(decade) == DATE_DECADE && !desk_breaks_line(r, next)) { /* "the nineteen-eighties" */
        p->first = at;
        p->last = next + 1;
        p->kind = POINT_DECADE;
        p->year = (int32_t)(century * 100 + 10 * DATE_WORD_VALUE(decade));
        return kind == WORD_TEEN;
    }
    number_value n;
    if (desk_breaks_line(r, next) || r->pieces[next].kind != PIECE_WORD || !desk_read_number(r, next, &n) || n.form != NUMBER_WORDS || n.ordinal || n.vague || n.scaled || n.point || n.fraction)
        return false;
    int64_t rest = desk_decimal_whole(n.low);
    bool cued = next == at + 1 || (at > 0 && AMONG(r, at - 1, "in", "since", "of", "by", "until", "from", "to", "year", "before", "after"));
    if (rest < 10 || rest > 99 || (century == 20 && (!cued || rest > 49)) || desk_measures(r, n.last) || counts_plural(r, n.last) || desk_piece_mark(r, n.last, '-'))
        return false;
    p->first = at;
    p->last = n.last;
    p->kind = POINT_YEAR;
    p->year = (int32_t)(century * 100 + rest);
    p->year_given = true;
    return true;
}

int32_t desk_full_year(int32_t value, uint32_t digits)
{
    if (digits == 4)
        return value;
    return digits == 2 ? value + (value < 50 ? 2000 : 1900) : -1;
}

/* A year after a day or month: ", 2019", "2019", "of 2019"; the piece after, or `at`. */
uint32_t desk_year_after(const number_line *r, uint32_t at, int32_t *year)
{
    uint32_t next = at;
    bool dash = desk_piece_hyphen(r, next); /* 05-Aug-2016, but not "November 29-30" */
    bool dashes = dash && at > 1 && desk_piece_mark(r, at - 2, '-') && r->pieces[at - 1].kind == PIECE_WORD;
    if (dash || desk_piece_mark(r, next, ',') || desk_piece_is(r, next, "of") || desk_piece_is(r, next, "in"))
        next++;
    int32_t value = desk_piece_digits(r, next);
    if (desk_piece_mark(r, next, '\'') && desk_piece_joined(r, next + 1) && desk_piece_digits(r, next + 1) >= 0 && desk_piece_length(r, next + 1) == 2 &&
        !desk_piece_joined(r, next) && desk_closes_date(r, next + 2)) {
        *year = desk_full_year(desk_piece_digits(r, next + 1), 2); /* "April '87", "the summer of '69" */
        return next + 2;
    }
    date_point spoken;
    if (!desk_breaks_line(r, next) && r->pieces[next].roles & ROLE_NUMBER && desk_read_spoken_year(r, next, &spoken)) {
        *year = spoken.year;
        return spoken.last;
    }
    if (dashes && value >= 0 && desk_piece_length(r, next) == 2 && !(desk_piece_joined(r, next + 1) && r->pieces[next + 1].kind != PIECE_MARK)) {
        *year = desk_full_year(value, 2); /* 31-Oct-74 */
        return next + 1;
    }
    if (next >= r->count || value < 1000 || value > 2199 || desk_piece_length(r, next) != 4 || desk_breaks_line(r, next))
        return at;
    if (desk_piece_joined(r, next + 1) && (desk_piece_mark(r, next + 1, ':') || r->pieces[next + 1].kind != PIECE_MARK) && !desk_piece_is(r, next + 1, "'s"))
        return at;
    if (desk_measures(r, next + 1) || (next > at && desk_piece_mark(r, at, ',') && counts_plural(r, next + 1)))
        return at;
    *year = value;
    return next + 1;
}

/* "last year", "of this year", "next year" after a month or day. */
uint32_t desk_which_year_after(const date_context *dates, const number_line *r, uint32_t at, int32_t *year)
{
    uint32_t next = at + (desk_piece_is(r, at, "of") ? 1 : 0);
    uint32_t which = desk_date_word(r, next);
    if (DATE_WORD_KIND(which) != DATE_WHICH || !desk_piece_is(r, next + 1, "year") || !dates->known)
        return at;
    date_point now;
    desk_day_of(dates->today, &now);
    switch (DATE_WORD_VALUE(which)) {
    case WHICH_THIS:
        *year = now.year;
        break;
    case WHICH_LAST: case WHICH_BEFORE:
        *year = now.year - 1;
        break;
    case WHICH_NEXT:
        *year = now.year + 1;
        break;
    default:
        return at;
    }
    return next + 2;
}

uint32_t desk_year_behind(const date_context *dates, const number_line *r, uint32_t at, int32_t *year)
{
    uint32_t end = desk_year_after(r, at, year);
    if (end == at && desk_piece_is(r, at, "of") && desk_is_year(r, at + 1)) {
        *year = desk_piece_digits(r, at + 1);
        return at + 2;
    }
    return end == at ? desk_which_year_after(dates, r, at, year) : end;
}
