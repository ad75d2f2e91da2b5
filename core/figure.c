/*
 * figure.c - the figures of a text, sentence by sentence.
 *
 * A sentence is cut into pieces; at each piece that can begin a figure the
 * readers are tried in turn (dates and times, damage, multiples, amounts), the
 * first that reads one gives it its span, and the search goes on behind it.
 */
#include "figure.h"

#include "date.h"
#include "figure_amount.h"
#include "figure_style.h"
#include "text.h"

#include "tables/figure_currencies.h"
#include "tables/figure_units.h"

#include <math.h>
#include <string.h>

enum { AGES_PIECES = 12 };

typedef struct figure_finder {
    memory *m;
    figure_list *out;
    date_context dates;
    name_numbers names;
    number_cache cache;
    figure_style style;
} figure_finder;

static const char *keep_text(memory *m, const char *text)
{
    return *text ? desk_memory_text(m, text, strlen(text)) : "";
}

/* The bytes of pieces [first, last), without the full stop of an abbreviation at a sentence's end. */
static desk_span bytes_of(const number_line *r, uint32_t first, uint32_t last)
{
    const number_piece *p = &r->pieces[last - 1];
    bool stop = last == r->count && p->kind == PIECE_WORD && p->end - p->start > 1 && r->text[p->end - 1] == '.' &&
                !memchr(r->text + p->start, '.', p->end - p->start - 1u);
    return (desk_span){r->pieces[first].start, p->end - stop};
}

static void push_figure(figure_finder *f, const desk_figure *figure)
{
    if (f->out->count > 0 && figure->start < f->out->items[f->out->count - 1].end)
        return;
    desk_figure *slot = list_push(f->m, f->out);
    if (slot)
        *slot = *figure;
}

/* "dies at 78". */
static bool dies_at(const number_line *r, uint32_t before)
{
    static const char *const words[] = {"dies", "died", "dead", "death", "away"};
    return before > 0 && desk_piece_is(r, before, "at") && AMONG_WORDS(r, before - 1, words);
}

/* "boys aged three, five and seven": numbers alone lead back to the first. */
static bool is_listed_age(const number_line *r, const figure_amount *a)
{
    uint32_t at = a->first - 1;
    for (uint32_t seen = 0; at > 0 && seen < AGES_PIECES; seen++, at--) {
        const number_piece *p = &r->pieces[at];
        if (AMONG(r, at, "aged", "ages")) {
            desk_span counted = desk_find_counted(r, a);
            return seen > 1 && counted.start == counted.end; /* "aged 6 and 9, and three dogs" */
        }
        if (!(p->kind == PIECE_NUMERAL || p->roles & ROLE_NUMBER || p->mark == ',' || p->mark == '-' || p->mark == '+' || AMONG(r, at, "and", "or", "to", "of")))
            return false;
    }
    return false;
}

/* "39", in "aged 39", "at the age of 99", "He was 86.", "aged 84 years". */
static bool is_bare_age(const number_line *r, const figure_amount *a)
{
    int64_t years = desk_decimal_whole(a->low);
    if (a->kind == DESK_DURATION && a->first > 0 && (strcmp(a->unit, "year") == 0 || strcmp(a->unit, "month") == 0) && !a->damage)
        return desk_piece_is(r, a->first - 1, "aged") || (a->first > 1 && desk_piece_is(r, a->first - 1, "of") && desk_piece_is(r, a->first - 2, "age"));
    if (a->kind != DESK_CARDINAL || a->has_unit || years < 1 || years > 120 || a->number.grouped || a->first == 0)
        return false;
    uint32_t before = a->first - 1, after = a->last;
    if (desk_piece_is(r, before, "between") || desk_piece_is(r, before, "over") || desk_piece_is(r, before, "under") || desk_piece_is(r, before, "just") || desk_piece_is(r, before, "about"))
        before = before > 0 ? before - 1 : 0;
    if (AMONG(r, before, "aged", "age", "ages"))
        return true;
    if (desk_piece_is(r, before, "of") && before > 0 && AMONG(r, before - 1, "age", "ages"))
        return true;
    if (desk_piece_is(r, after, "age") && AMONG(r, after + 1, "group", "groups", "bracket", "range", "category"))
        return true; /* "the 25-to-34 age group" */
    if ((desk_piece_mark(r, before, ',') || desk_piece_is(r, before, "and") || desk_piece_is(r, before, "or")) && is_listed_age(r, a))
        return true;
    bool closes = after >= r->count || r->pieces[after].kind == PIECE_MARK || desk_piece_is(r, after, "when") || desk_piece_is(r, after, "and") || r->pieces[after].flags & PIECE_BROKEN;
    bool dated = desk_piece_is(r, before, "turned") && AMONG(r, after, "on", "in", "this", "last", "yesterday", "today", "earlier"); /* "who turned 50 on Monday" */
    if (!(closes || dated) || years < 5)
        return false;
    bool was = desk_piece_is(r, before, "was") || desk_piece_is(r, before, "is") || desk_piece_is(r, before, "turned") || desk_piece_is(r, before, "'s");
    if (was && before > 0 && (desk_piece_is(r, before - 1, "he") || desk_piece_is(r, before - 1, "she") || desk_piece_is(r, before - 1, "i") || desk_piece_is(r, before - 1, "who")))
        return !desk_piece_mark(r, after, '%') && a->first == before + 1;
    if (dies_at(r, before))
        return true;
    if (desk_piece_is(r, before, "was") && before > 0 && desk_piece_mark(r, before - 1, ',') && desk_piece_mark(r, after, '.') && years >= 16)
        return a->number.form == NUMBER_DIGITS; /* "Hagan, a former senator, was 66." */
    if (desk_piece_is(r, before, "now") && before > 0)
        before--;
    bool comma = desk_piece_mark(r, before, ',') || desk_piece_mark(r, before, '(');
    bool name = before > 0 && r->pieces[before - 1].kind == PIECE_WORD && r->pieces[before - 1].roles == 0 && !desk_piece_is(r, before - 1, "total");
    if (AMONG(r, before > 0 ? before - 1 : 0, "album", "song", "single", "film", "novel", "book", "record", "track", "show", "play"))
        return false; /* "her second album, 21, sold" */
    static const char *const kin[] = {"wife", "husband", "son", "daughter", "brother", "sister", "mother", "father", "man", "woman", "boy", "girl", "partner", "girlfriend", "boyfriend",
                                      "widow", "widower", "pensioner", "teenager", "grandmother", "grandfather", "niece", "nephew", "cousin", "twin"};
    if (comma && before > 0 && AMONG_WORDS(r, before - 1, kin) && years >= 1 && (after >= r->count || desk_piece_mark(r, after, '.') || desk_piece_mark(r, after, ',') || desk_piece_mark(r, after, ';')))
        return true; /* "killed his wife, 43." */
    return comma && name && years >= 10 && years < 100 && a->number.form == NUMBER_DIGITS &&
           (desk_piece_mark(r, after, ',') || (desk_piece_mark(r, after, ')') && desk_piece_mark(r, before, '(') && r->pieces[before - 1].flags & PIECE_CAPITAL));
}

/* "over three years" tells how long, "for over 30 hours" how much more than that. */
static desk_modifier settle_modifier(const number_line *r, const figure_amount *a, desk_modifier modifier, uint32_t start)
{
    if (modifier == DESK_OVER && a->kind == DESK_DURATION && start + 1 == a->first && desk_piece_is(r, start, "over")) {
        static const char *const before[] = {"for", "just", "well", "lasted", "took", "taking", "after", "than", "of", "by", "spent", "slightly", "is", "was", "served", "lasting", "little"};
        return start > 0 && AMONG_WORDS(r, start - 1, before) ? modifier : DESK_EXACT;
    }
    return modifier;
}

/* "tens of thousands" is an order of magnitude, and so about. */
static bool is_order(const figure_amount *a)
{
    return a->number.vague && a->number.last - a->number.first > 1;
}

static desk_modifier find_modifier(const number_line *r, const figure_amount *a)
{
    uint32_t start = a->first, end;
    if (a->modifier != DESK_EXACT)
        return a->modifier;
    desk_modifier modifier = desk_modifier_before(r, a->first, &start);
    modifier = settle_modifier(r, a, modifier, start);
    if (modifier == DESK_EXACT)
        modifier = desk_modifier_after(r, a->last, &end);
    return modifier == DESK_EXACT && is_order(a) ? DESK_ABOUT : modifier;
}

static void push_amount(figure_finder *f, number_line *r, figure_amount *a)
{
    if (desk_parts_by_point(r, a))
        a->damage = desk_damage_point;
    desk_note_style(&f->style, r, a);
    if (is_bare_age(r, a)) {
        a->unit = a->kind == DESK_AGE || a->kind == DESK_DURATION ? a->unit : "year";
        a->kind = DESK_AGE;
    }
    desk_span span = bytes_of(r, a->first, a->last);
    desk_figure figure = {.start = span.start, .end = span.end, .kind = a->kind, .unit = a->unit, .when = "", .damage = a->damage};
    figure.modifier = find_modifier(r, a);
    figure.of = desk_find_counted(r, a);
    figure.low = a->damage ? (double)NAN : desk_decimal_double(a->low);
    figure.high = a->damage ? (double)NAN : desk_decimal_double(a->high);
    if (a->kind == DESK_DURATION && !a->damage)
        figure.when = keep_text(f->m, a->when);
    if (figure.of.end > figure.of.start)
        r->counted = figure.of;
    r->millions = r->millions || a->letter;
    if (figure.when)
        push_figure(f, &figure);
}

static void push_date(figure_finder *f, const number_line *r, const date_match *d)
{
    desk_span span = bytes_of(r, d->first, d->last);
    uint32_t start;
    desk_modifier modifier = desk_modifier_before(r, d->first, &start);
    bool length = d->kind == DESK_DURATION; /* "the last decade" */
    desk_figure figure = {.start = span.start, .end = span.end, .kind = d->kind, .unit = length ? "decade" : ""};
    figure.low = figure.high = length ? 1.0 : (double)NAN;
    figure.modifier = modifier == DESK_ABOUT && !desk_piece_is(r, start, "some") ? DESK_ABOUT : DESK_EXACT;
    figure.when = keep_text(f->m, d->when);
    if (figure.when)
        push_figure(f, &figure);
}

/* "#19", "No. 3": a rank. */
static void mark_rank(const number_line *r, figure_amount *a)
{
    if (a->kind == DESK_CARDINAL && !a->has_unit && a->first > 0 && desk_piece_mark(r, a->first - 1, '#') && desk_piece_joined(r, a->first)) {
        a->kind = DESK_ORDINAL;
        a->first--;
    }
}

/* "1847.,27" is no year. */
static bool is_broken_numeral(const number_line *r, uint32_t at)
{
    uint32_t end;
    return r->pieces[at].kind == PIECE_NUMERAL && desk_damage_behind(r, at, false, &end);
}

/* Tries each reader at a piece; gives the piece to go on from. */
static uint32_t read_figure(figure_finder *f, number_line *r, uint32_t at)
{
    date_match date;
    if (desk_is_name_number(r, at))
        return at + 1;
    if (!is_broken_numeral(r, at) && desk_read_date(&f->dates, r, at, &date)) {
        if (date.kind != DESK_CARDINAL)
            push_date(f, r, &date);
        return date.last;
    }
    figure_amount a;
    if (desk_read_damaged(r, at, &a) || desk_read_multiple(r, at, &a) || desk_read_one_duration(r, at, &a)) {
        push_amount(f, r, &a);
        return a.last;
    }
    if (!desk_read_amount(r, at, &a))
        return at + 1;
    desk_read_range(r, &a);
    desk_share_unit(r, &a);
    if (!desk_is_no_figure(r, &a)) {
        mark_rank(r, &a);
        push_amount(f, r, &a);
        return a.last;
    }
    return desk_end_of_number(r, &a);
}

/* "a" and "and" are too many to try every reader on. */
static bool number_can_begin(const number_line *r, uint32_t at)
{
    if (desk_piece_is(r, at, "and") || desk_piece_is(r, at, "point"))
        return false;
    if (!desk_piece_is(r, at, "a") && !desk_piece_is(r, at, "an"))
        return true;
    return at + 1 < r->count && (r->pieces[at + 1].roles || r->pieces[at + 1].mark == '-' || desk_piece_entry(&figure_units_words, r, at + 1));
}

/* A currency begins a figure only before a number, its sign, or what is joined to it and may be a damaged one. */
static bool money_can_begin(const number_line *r, uint32_t at)
{
    uint32_t end;
    if (AMONG(r, at, "r", "n") && desk_piece_joined(r, at + 1)) /* R500, N5m: rand and naira are no words of the list */
        return true;
    if (!desk_piece_phrase(&figure_currencies_words, r, at, &end) || end >= r->count)
        return false;
    const number_piece *next = &r->pieces[end];
    return next->kind == PIECE_NUMERAL || next->roles & ROLE_NUMBER || next->mark == '-' || next->mark == '+' || desk_piece_joined(r, end);
}

/* A sign stands free and before a number or a sum: no hyphen of "co-operation". */
static bool sign_can_begin(const number_line *r, uint32_t at)
{
    if (!desk_piece_joined(r, at + 1) || r->pieces[at].kind == PIECE_WORD)
        return false;
    bool free = at == 0 || !desk_piece_joined(r, at) || r->pieces[at - 1].mark == '(';
    return r->pieces[at].roles || (free && (r->pieces[at + 1].kind == PIECE_NUMERAL || r->pieces[at + 1].roles));
}

/* "this", "that" and "last" begin a date only before another word of the calendar. */
static bool date_can_begin(const number_line *r, uint32_t at)
{
    static const char *const words[] = {"this", "that", "last", "next", "past", "same", "current", "previous", "following", "coming", "final", "opening"};
    if (AMONG_WORDS(r, at, words))
        return at + 1 < r->count && (r->pieces[at + 1].roles || desk_piece_is(r, at + 2, "year"));
    if (desk_piece_is(r, at, "end") || desk_piece_is(r, at, "start") || desk_piece_is(r, at, "beginning"))
        return desk_piece_is(r, at + 1, "of") && desk_piece_is(r, at + 2, "the");
    return true;
}

static bool can_begin(const number_line *r, uint32_t at)
{
    const number_piece *p = &r->pieces[at];
    if (p->kind == PIECE_WORD && p->roles == 0) /* nine words in ten */
        return p->mark == 'p' && (desk_piece_is(r, at, "per") || desk_piece_is(r, at, "percent"));
    if (p->mark == '-' || p->mark == '+')
        return sign_can_begin(r, at);
    if (p->kind == PIECE_NUMERAL)
        return true;
    if (p->roles == 0)
        return p->mark == '%';
    if (desk_piece_is(r, at, "a") && desk_names_period(r, at + 1))
        return false;
    return (p->roles & ROLE_MONEY && money_can_begin(r, at)) || (p->roles & ROLE_NUMBER && number_can_begin(r, at)) || (p->roles & ROLE_DATE && date_can_begin(r, at));
}

static void read_sentence(figure_finder *f, number_line *r)
{
    desk_begin_sentence(&f->dates);
    for (uint32_t i = 0; i < NUMBER_CACHE; i++)
        f->cache.slots[i].at = DESK_NONE;
    for (uint32_t at = 0; at < r->count;) {
        bool begins = r->pieces[at].flags & PIECE_BEGINS && can_begin(r, at);
        at = begins && !f->m->failed ? read_figure(f, r, at) : at + 1;
    }
}

void desk_find_figures(memory *m, const copy *c, const desk_date *today, figure_list *out)
{
    figure_finder f = {.m = m, .out = out};
    desk_open_dates(&f.dates, today);
    memory scratch;
    desk_memory_open(&scratch, &m->allocator);
    piece_list pieces = {0};
    uint32_t token = 0, before = out->count;
    for (uint32_t s = 0; s < c->sentence_count && !m->failed; s++) {
        while (token < c->count && c->tokens[token].start < c->sentences[s].start)
            token++;
        uint32_t first = token;
        while (token < c->count && c->tokens[token].start < c->sentences[s].end)
            token++;
        pieces.count = 0;
        desk_cut_pieces(&scratch, c, first, token, &pieces);
        if (scratch.failed)
            break;
        number_line r = {c->text, c->length, pieces.items, pieces.count, &f.names, &f.cache, {0, 0}, false};
        read_sentence(&f, &r);
    }
    if (!m->failed)
        desk_settle_style(&f.style, c->text, out, before);
    m->failed = m->failed || scratch.failed;
    desk_memory_close(&scratch);
}
