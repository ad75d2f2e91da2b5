/*
 * figure_count.c - what a number counts: the noun phrase after it.
 *
 * Without a parser: the words after the number up to one that cannot stand in a
 * noun phrase ("were", "in", a mark), cut after the first plural noun ("22
 * different crimes | these").  A number other than one counts a plural; where no
 * plural follows ("nine jailed over abuse") nothing is claimed.
 */
#include "figure_amount.h"
#include "text.h"

#include "tables/figure_nouns.h"
#include "tables/figure_stops.h"
#include "tables/figure_verbs.h"

#include <string.h>

enum { PHRASE_PIECES = 12 };

static desk_span no_span(void)
{
    return (desk_span){0, 0};
}

/* "US", "IT" before a word in small letters: initials, not "us" and "it". */
static bool are_initials(const number_line *r, uint32_t at)
{
    const number_piece *p = &r->pieces[at];
    if (p->end - p->start < 2 || p->end - p->start > 4)
        return false;
    for (uint32_t i = p->start; i < p->end; i++)
        if (r->text[i] < 'A' || r->text[i] > 'Z')
            return false;
    const number_piece *next = at + 1 < r->count ? &r->pieces[at + 1] : NULL;
    return next && next->kind == PIECE_WORD && r->text[next->end - 1] >= 'a' && r->text[next->end - 1] <= 'z';
}

static bool ends_phrase(const number_line *r, uint32_t at)
{
    if (at >= r->count || r->pieces[at].flags & PIECE_BROKEN)
        return true;
    const number_piece *p = &r->pieces[at];
    if (p->kind == PIECE_MARK) /* the hyphen of "people-smuggling", the quotation mark of '"three terrorists"' */
        return !(p->mark == '-' && desk_piece_joined(r, at) && desk_piece_joined(r, at + 1));
    if (p->kind == PIECE_NUMERAL)
        return !desk_piece_joined(r, at) && !desk_is_name_number(r, at); /* "S3", "Boeing's larger 777 planes" */
    if (p->end - p->start == 1 && p->flags & PIECE_CAPITAL && desk_piece_joined(r, at + 1))
        return false; /* the A of "A350 jets" */
    if (p->roles & ROLE_NUMBER && !desk_piece_is(r, at, "double") && !desk_piece_is(r, at, "second") && !desk_piece_is(r, at, "grand"))
        return true;
    if (desk_piece_is(r, at, "'s"))
        return false;
    return desk_piece_entry(&figure_stops_words, r, at) && !are_initials(r, at);
}

/* True if a word beside a word in capitals has small letters. */
static bool are_mixed(const number_line *r, uint32_t at)
{
    for (int side = -1; side <= 1; side += 2) {
        uint32_t other = side < 0 ? at - 1 : at + 1;
        if ((side < 0 && at == 0) || other >= r->count || r->pieces[other].kind != PIECE_WORD || desk_piece_length(r, other) < 2)
            continue;
        char last = r->text[r->pieces[other].end - 1];
        if (last >= 'a' && last <= 'z')
            return true;
    }
    return false;
}

/* "migrants", "people": not "this", "glass", "virus". */
static bool is_plural(const number_line *r, uint32_t at)
{
    const number_piece *p = &r->pieces[at];
    uint32_t length = p->end - p->start;
    if (p->kind != PIECE_WORD)
        return false;
    if (desk_piece_entry(&figure_nouns_words, r, at))
        return true;
    if (length < 4 || (r->text[p->end - 1] != 's' && r->text[p->end - 1] != 'S'))
        return desk_piece_is(r, at, "mps");
    if (r->text[p->end - 1] == 'S' && (length < 6 || are_mixed(r, at)))
        return are_mixed(r, at) ? false : length > 3; /* "the ISIS caliphate", but "TWO COLLEGES" */
    if (at > 0 && (desk_piece_is(r, at, "states") || desk_piece_is(r, at, "nations")) && desk_piece_is(r, at - 1, "united"))
        return false; /* "three United States indices" */
    char before = desk_lower(r->text[p->end - 2]);
    if (before == 's' || before == 'u' || before == '\'' || (unsigned char)before == 0x99)
        return false;
    return !(before == 'i' && length > 5) && !desk_piece_is(r, at, "always") && !desk_piece_is(r, at, "sometimes") &&
           !desk_piece_is(r, at, "previous") && !desk_piece_is(r, at, "series") && !desk_piece_is(r, at, "news");
}

static bool is_word(const number_line *r, uint32_t at)
{
    return at < r->count && r->pieces[at].kind == PIECE_WORD;
}

/* Past articles and the like at the head of a phrase, which the span leaves out. */
static uint32_t past_determiners(const number_line *r, uint32_t at)
{
    static const char *const words[] = {"the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "these", "those", "this", "that",
                                        "all", "more", "other", "another", "further", "additional", "such", "about", "up", "few"};
    for (int i = 0; i < 3; i++) {
        size_t k = 0;
        while (k < sizeof words / sizeof *words && !desk_piece_is(r, at, words[k]))
            k++;
        bool number = at + 1 < r->count && (r->pieces[at + 1].kind == PIECE_NUMERAL || r->pieces[at + 1].roles & ROLE_NUMBER) &&
                      desk_piece_digits(r, at + 1) / 100 != 19 && desk_piece_digits(r, at + 1) / 100 != 20; /* "of the 97", not "of the 1999 law" */
        if (k == sizeof words / sizeof *words || (ends_phrase(r, at + 1) && !number))
            return desk_piece_is(r, at, "more") || desk_piece_is(r, at, "other") ? at + (k < sizeof words / sizeof *words) : at;
        at++;
    }
    return at;
}

/* "cases of measles": one bare noun after "of" belongs to the phrase. */
static uint32_t with_bare_noun(const number_line *r, uint32_t end)
{
    if (!desk_piece_is(r, end, "of") || !is_word(r, end + 1) || ends_phrase(r, end + 1))
        return end;
    uint32_t next = end + 1;
    if (r->pieces[next].flags & PIECE_CAPITAL || r->pieces[next].roles & ROLE_NUMBER)
        return end;
    return ends_phrase(r, next + 1) ? next + 1 : end;
}

/* The end of a plural phrase that begins at `at`, or `at` if it holds no plural. */
static uint32_t end_of_plural(const number_line *r, uint32_t at)
{
    uint32_t limit = at + PHRASE_PIECES < r->count ? at + PHRASE_PIECES : r->count;
    for (uint32_t i = at; i < limit; i++) {
        if (ends_phrase(r, i)) {
            bool more = i > at && (desk_piece_is(r, i, "and") || desk_piece_is(r, i, "or")) && is_word(r, i + 1);
            if (more && !(r->pieces[i].flags & PIECE_BROKEN))
                continue; /* "2000 Thai and 74 Malaysian stores", "anime and manga fans" */
            if (r->pieces[i].kind == PIECE_NUMERAL && i > at && desk_piece_is(r, i - 1, "and"))
                continue;
            return at;
        }
        if (!is_plural(r, i) || desk_piece_is(r, i + 1, "'s") || desk_piece_mark(r, i + 1, '\''))
            continue;
        while (i + 1 < limit && !ends_phrase(r, i + 1) && is_plural(r, i + 1))
            i++; /* "sports clubs" */
        if (desk_piece_mark(r, i + 1, '-') && !ends_phrase(r, i + 1))
            continue;
        return with_bare_noun(r, i + 1);
    }
    return at;
}

/* A word that closes no noun phrase: "one older man|shouted that", "its convention|partially". */
static bool is_verb_or_adverb(const number_line *r, uint32_t at)
{
    static const char *const nouns[] = {"deceased", "accused", "hundred", "infected", "suspected", "missing"};
    const number_piece *p = &r->pieces[at];
    uint32_t length = p->end - p->start;
    const char *end = r->text + p->end;
    if (desk_piece_entry(&figure_verbs_words, r, at))
        return true;
    if (p->kind != PIECE_WORD || length < 6 || p->flags & PIECE_CAPITAL)
        return false;
    if (AMONG_WORDS(r, at, nouns))
        return false;
    return (end[-1] == 'd' && end[-2] == 'e' && end[-3] != 'e') || (end[-1] == 'y' && end[-2] == 'l' && end[-3] != 'i' && end[-3] != 'p');
}

/* The end of the whole run of words from `at`, up to a verb. */
static uint32_t end_of_run(const number_line *r, uint32_t at)
{
    uint32_t limit = at + PHRASE_PIECES < r->count ? at + PHRASE_PIECES : r->count, i = at;
    while (i < limit && !ends_phrase(r, i))
        i++;
    while (i > at && is_verb_or_adverb(r, i - 1))
        i--;
    return i > at && desk_piece_is(r, i - 1, "'s") ? at : i;
}

/* Past "the state's", "South Carolina's"; `at` if no owner stands there. */
static uint32_t past_owner(const number_line *r, uint32_t at)
{
    uint32_t end = at;
    while (end < at + PHRASE_PIECES && !ends_phrase(r, end))
        end++;
    return end > at && desk_piece_is(r, end - 1, "'s") ? end : at;
}

static desk_span span_of(const number_line *r, uint32_t first, uint32_t last)
{
    if (last <= first || !is_word(r, first))
        return no_span();
    return (desk_span){r->pieces[first].start, r->pieces[last - 1].end};
}

/* The phrase after "of", "of the", which may be singular: "20 per cent of the vote". */
static desk_span counted_after_of(const number_line *r, uint32_t of)
{
    uint32_t at = past_determiners(r, of + 1);
    number_value n;
    bool numbered = at < r->count && desk_read_number(r, at, &n) && !n.ordinal && !n.damage && n.last < r->count;
    if (numbered)
        at = past_determiners(r, n.last); /* "7 out of 20 suspected cases" */
    uint32_t end = end_of_plural(r, at);
    if (end == at && !numbered)
        end = end_of_run(r, at);
    if (end > at || numbered || !desk_read_number(r, past_owner(r, at), &n) || n.damage)
        return span_of(r, at, end);
    end = end_of_plural(r, n.last); /* "39 of the state's 54 delegates", "7% of the firm's 2008 revenue" */
    return span_of(r, n.last, end > n.last ? end : end_of_run(r, n.last));
}

static desk_span counted_directly(const number_line *r, const figure_amount *a)
{
    uint32_t at = a->last;
    bool joint = desk_piece_hyphen(r, at);
    if (joint && desk_piece_is(r, at + 1, "strong")) /* "a 300-strong crowd" */
        return is_word(r, at + 2) && !ends_phrase(r, at + 2) && !(r->pieces[at + 2].flags & PIECE_CAPITAL) ? span_of(r, at + 2, at + 3) : no_span();
    if (joint) /* "ten-storey building" */
        return is_word(r, at + 1) && !ends_phrase(r, at + 1) ? span_of(r, at + 1, at + 2) : no_span();
    at = past_determiners(r, at);
    if (ends_phrase(r, at))
        return no_span();
    if (desk_decimal_whole(a->high) == 1 && desk_decimal_compare(a->low, a->high) == 0)
        return span_of(r, at, end_of_run(r, at));
    return span_of(r, at, end_of_plural(r, at));
}

/* "85% more wildfires", "four times the number", "half the voters". */
static desk_span counted_by_share(const number_line *r, const figure_amount *a)
{
    uint32_t at = a->last;
    if ((desk_piece_is(r, at, "more") || desk_piece_is(r, at, "fewer") || desk_piece_is(r, at, "less") || desk_piece_is(r, at, "higher") ||
         desk_piece_is(r, at, "lower")) && desk_piece_is(r, at + 1, "than"))
        return r->counted; /* "7,569 migrants ..., 25 per cent less than ..." */
    if (desk_piece_is(r, at, "more") || desk_piece_is(r, at, "fewer") || desk_piece_is(r, at, "less")) {
        uint32_t next = past_determiners(r, at + 1);
        return ends_phrase(r, next) ? no_span() : span_of(r, next, end_of_plural(r, next));
    }
    if (a->kind == DESK_PERCENT) {
        static const char *const shares[] = {"share", "stake", "slice", "chunk", "majority", "cut"};
        return AMONG_WORDS(r, at, shares) && desk_piece_is(r, at + 1, "of") ? counted_after_of(r, at + 1) : no_span();
    }
    if (desk_piece_is(r, at, "as") && desk_piece_is(r, at + 1, "many")) {
        uint32_t next = at + 2;
        return span_of(r, next, end_of_plural(r, next));
    }
    if (a->number.fraction && a->number.last > a->number.first + 2 && !ends_phrase(r, at)) /* "six in 10 voters" */
        return span_of(r, at, end_of_plural(r, at));
    static const char *const openers[] = {"the", "its", "his", "her", "their", "our", "all"};
    return AMONG_WORDS(r, at, openers) ? counted_after_of(r, at) : no_span();
}

/*
 * "1,600 and 400 jobs", "2,000 Thai and 74 Malaysian stores": the noun stands once,
 * after the second number; adjectives before it are that number's own.
 */
static desk_span counted_after_other(const number_line *r, const figure_amount *a)
{
    uint32_t at = a->last, words = 0;
    while (words < 2 && is_word(r, at) && !ends_phrase(r, at)) {
        at++;
        words++;
    }
    figure_amount other = {.unit = ""};
    if (!(desk_piece_is(r, at, "and") || desk_piece_is(r, at, "or")) || !desk_read_number(r, at + 1, &other.number) || other.number.ordinal ||
        other.number.damage || other.number.fraction)
        return no_span();
    other.last = other.number.last;
    other.low = other.high = desk_decimal(2, 0);
    desk_span counted = counted_directly(r, &other);
    if (words == 0 || counted.end <= counted.start)
        return counted;
    uint32_t last = other.last;
    while (last < r->count && r->pieces[last].end < counted.end)
        last++;
    return span_of(r, last, last + 1);
}

desk_span desk_find_counted(const number_line *r, const figure_amount *a)
{
    uint32_t at = a->last;
    if (at >= r->count || r->pieces[at].flags & PIECE_BROKEN)
        return no_span();
    if (a->kind == DESK_CARDINAL && (desk_piece_is(r, at, "plus") || (desk_piece_mark(r, at, '-') && AMONG(r, at + 1, "plus", "odd", "ish") && desk_piece_joined(r, at)))) {
        figure_amount past = *a; /* "400,000 plus units", "a 60-plus nation coalition" */
        past.last = at + (desk_piece_is(r, at, "plus") ? 1 : 2);
        return counted_directly(r, &past);
    }
    if (a->kind != DESK_CARDINAL && a->kind != DESK_PERCENT && a->kind != DESK_MULTIPLE)
        return no_span();
    if (desk_piece_is(r, at, "of"))
        return counted_after_of(r, at);
    if (desk_piece_is(r, at, "out") && desk_piece_is(r, at + 1, "of"))
        return counted_after_of(r, at + 1);
    if (a->halves_noun || a->kind != DESK_CARDINAL)
        return counted_by_share(r, a);
    desk_span counted = counted_directly(r, a);
    return counted.end > counted.start || a->has_unit ? counted : counted_after_other(r, a);
}
