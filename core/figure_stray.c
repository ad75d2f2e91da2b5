/*
 * figure_stray.c - numerals in which letters stand for digits, as bad scans leave them.
 *
 * "64S,000", "I0,400", "US$Z5.4 million", "1S.7%": a run of digits and of letters
 * that look like digits.  Such a run is damage only where it would be a numeral with
 * digits in their place, and its grouping, its currency or its unit shows that a
 * numeral was meant; "4S", "B12" and "S3" are names.
 */
#include "figure_amount.h"
#include "figure_lists.h"
#include "number_word.h"
#include "text.h"

#include "tables/figure_currencies.h"
#include "tables/figure_names.h"
#include "tables/figure_stops.h"
#include "tables/number_words.h"

#include <string.h>

enum { RUN_BYTES = 20 };

static const char damage_letters[] = "letters stand among the digits";
static const char damage_points[] = "the points part no thousands";

/* The digit that a letter is taken for, or 0. */
static char look_alike(char letter)
{
    static const char letters[] = "OoQlIiSsZzBbGgq", digits[] = "000111552286699";
    const char *found = letter ? strchr(letters, letter) : NULL;
    return found ? digits[found - letters] : '\0';
}

/* Letters that are digits often enough to begin or to end a numeral. */
static bool is_common_look_alike(char letter)
{
    return letter == 'O' || letter == 'o' || letter == 'I' || letter == 'l' || letter == 'S' || letter == 'Z';
}

static bool is_look_alike_word(const number_line *r, uint32_t at)
{
    const number_piece *p = &r->pieces[at];
    if (p->kind != PIECE_WORD || p->end - p->start > 3)
        return false;
    for (uint32_t i = p->start; i < p->end; i++)
        if (!look_alike(r->text[i]))
            return false;
    return true;
}

/* The end of the digits, letters and marks that are joined from `first` on. */
static uint32_t end_of_run_from(const number_line *r, uint32_t first)
{
    uint32_t at = first, limit = first + RUN_BYTES < r->count ? first + RUN_BYTES : r->count;
    for (; at < limit && (at == first || desk_piece_joined(r, at)); at++) {
        bool mark = desk_piece_mark(r, at, ',') || desk_piece_mark(r, at, '.');
        if (mark && !(desk_piece_joined(r, at + 1) && (r->pieces[at + 1].kind == PIECE_NUMERAL || is_look_alike_word(r, at + 1))))
            break;
        if (!mark && r->pieces[at].kind != PIECE_NUMERAL && !is_look_alike_word(r, at))
            break;
    }
    return at;
}

/* A word that only a number has before it: %, per cent, million. */
static bool calls_for_number(const number_line *r, uint32_t at)
{
    if (at >= r->count || r->pieces[at].flags & PIECE_BROKEN)
        return false;
    if (desk_piece_mark(r, at, '%') || desk_piece_is(r, at, "percent") || (desk_piece_is(r, at, "per") && desk_piece_is(r, at + 1, "cent")))
        return true;
    const lexicon_entry *word = r->pieces[at].roles & ROLE_NUMBER ? desk_piece_entry(&number_words_words, r, at) : NULL;
    return word && NUMBER_WORD_KIND(word->value) == WORD_SCALE;
}

typedef struct letter_run {
    char text[RUN_BYTES];  /* with digits for the letters */
    uint32_t length, letters;
    char first, last;      /* as the copy has them */
    bool sure_letters;     /* common look-alikes alone */
} letter_run;

static bool copy_run(const number_line *r, uint32_t first, uint32_t last, letter_run *run)
{
    uint32_t start = r->pieces[first].start, end = r->pieces[last - 1].end, digits = 0;
    *run = (letter_run){.first = r->text[start], .last = r->text[end - 1], .sure_letters = true};
    if (end - start > RUN_BYTES)
        return false;
    for (uint32_t i = start; i < end; i++) {
        char c = r->text[i], digit = look_alike(c);
        run->text[run->length++] = digit ? digit : c;
        run->letters += digit != 0;
        digits += desk_is_digit(c);
        run->sure_letters = run->sure_letters && (!digit || is_common_look_alike(c));
    }
    return digits > 0;
}

/* "3S0 engines", "8Z5 phones": what is sold by such names. */
static bool counts_machines(const number_line *r, uint32_t at)
{
    return at >= r->count || r->pieces[at].flags & PIECE_CAPITAL ||
           AMONG(r, at, "engines", "models", "phones", "smartphones", "cars", "trucks", "vans", "bikes", "motorcycles", "guns", "rifles", "pistols", "cameras", "units", "series", "jets", "planes",
                 "boats", "trains", "locomotives", "buses", "batteries", "processors", "chips", "cards", "laptops", "tablets", "consoles", "printers", "watches", "routes", "roads", "rooms",
                 "gates", "flights", "tyres", "tires", "tractors", "drones", "bearings", "cells", "genes", "proteins", "receptors", "alloys", "steels", "grades");
}

/* True if what stands before a run leaves it a count: no name ("BMW 3S0"), no word whose number is a name ("flight 2S6"). */
static bool may_count(const number_line *r, uint32_t first)
{
    if (first == 0 || r->pieces[first].flags & PIECE_BROKEN)
        return true;
    const number_piece *p = &r->pieces[first - 1];
    if (p->kind != PIECE_WORD)
        return p->kind == PIECE_MARK && !desk_piece_joined(r, first);
    if (desk_piece_entry(&figure_names_words, r, first - 1))
        return false;
    return !(p->flags & PIECE_CAPITAL) || desk_piece_entry(&figure_stops_words, r, first - 1);
}

/* Whether the letters of a run can only be digits. */
static bool stands_for_numeral(const number_line *r, uint32_t first, uint32_t last, const letter_run *run, bool currency, bool counts)
{
    number_value n;
    if (!desk_read_numeral(run->text, run->length, &n) || n.damage)
        return false;
    bool opens = desk_is_digit(run->first), closes = desk_is_digit(run->last);
    if (n.grouped && memchr(run->text, ',', run->length)) /* "17,44b" lost a digit, "3,883.3b" is billions */
        return opens ? closes || run->last == 'O' || run->last == 'o' || (!n.point && (run->last == 'S' || run->last == 'Z' || run->last == 'B' || (run->last == 'b' && !currency)))
                     : run->sure_letters && closes;
    bool called = calls_for_number(r, last);
    if (opens && closes)
        return called || currency || (counts && (n.point || (run->sure_letters && run->letters == 1 && may_count(r, first) && !counts_machines(r, last))));
    if (opens)
        return (called || counts) && run->last == 'O';
    return closes && run->sure_letters && run->letters == 1 && (currency || (called && run->length > 2));
}

/* "2O people". */
static bool counts_plural_at(const number_line *r, uint32_t last)
{
    figure_amount a = {.first = last, .last = last, .kind = DESK_CARDINAL, .unit = ""};
    a.low = a.high = desk_decimal(2, 0);
    desk_span counted = desk_find_counted(r, &a);
    return counted.end > counted.start;
}

/* Past a currency that stands before a run: the "US$" of "US$Z5.4 million". */
static uint32_t past_symbol(const number_line *r, uint32_t at, const char **unit)
{
    uint32_t end;
    const lexicon_entry *entry = r->pieces[at].roles & ROLE_MONEY ? desk_piece_phrase(&figure_currencies_words, r, at, &end) : NULL;
    if (!entry || entry->value != CURRENCY_SYMBOL || !desk_piece_joined(r, end))
        return at;
    *unit = desk_entry_name(entry);
    return end;
}

/* The letter that a numeral at `at` is joined to: the I of "I0,400", the S of "S,600". */
static uint32_t lone_letter_before(const number_line *r, uint32_t at)
{
    uint32_t first = at;
    if (first > 0 && desk_piece_joined(r, first) && (desk_piece_mark(r, first - 1, ',') || desk_piece_mark(r, first - 1, '.')))
        first--;
    if (first == 0 || !desk_piece_joined(r, first) || !is_look_alike_word(r, first - 1) || desk_piece_length(r, first - 1) > 1)
        return at;
    return first > 1 && desk_piece_joined(r, first - 1) ? at : first - 1;
}

static void set_stray(const number_line *r, uint32_t at, uint32_t first, uint32_t last, const char *unit, const char *damage, figure_amount *a)
{
    memset(a, 0, sizeof *a);
    a->first = at;
    a->unit = "";
    a->damage = damage;
    a->number = (number_value){.first = first, .last = last, .form = NUMBER_DIGITS, .damage = damage};
    a->low = a->high = desk_decimal(0, 0);
    const lexicon_entry *word = last < r->count && r->pieces[last].roles & ROLE_NUMBER && !(r->pieces[last].flags & PIECE_BROKEN) ? desk_piece_entry(&number_words_words, r, last) : NULL;
    enum number_word scale = word ? NUMBER_WORD_KIND(word->value) : WORD_NONE;
    a->number.scaled = scale == WORD_SCALE || scale == WORD_SUFFIX;
    a->last = a->number.last = last + (a->number.scaled ? 1 : 0);
    if (unit) {
        a->kind = DESK_MONEY;
        a->unit = unit;
        a->has_unit = true;
    } else {
        desk_read_unit(r, a);
    }
}

/* "1.2.3 million": points as in a version, but what follows is counted or paid. */
static bool read_many_points(const number_line *r, uint32_t at, uint32_t first, const char *unit, figure_amount *a)
{
    const number_piece *p = &r->pieces[first];
    number_value n;
    uint32_t points = 0;
    for (uint32_t i = p->start; i < p->end; i++)
        points += r->text[i] == '.';
    if (points < 2 || desk_read_numeral(r->text + p->start, p->end - p->start, &n) || !(unit || calls_for_number(r, first + 1)))
        return false;
    set_stray(r, at, first, first + 1, unit, damage_points, a);
    return true;
}

/* A letter or mark is joined to the numeral, so that a run may be longer than it. */
static bool may_run_on(const number_line *r, uint32_t first)
{
    if (r->pieces[first].kind == PIECE_WORD)
        return true;
    if (!desk_piece_joined(r, first + 1))
        return false;
    const number_piece *next = &r->pieces[first + 1];
    return (next->kind == PIECE_WORD && next->end - next->start <= 3) || next->mark == ',' || next->mark == '.';
}

/* The common case: "7,569" and "$12" with white space on either side. */
static bool is_plain_numeral(const number_line *r, uint32_t at)
{
    bool numeral = r->pieces[at].kind == PIECE_NUMERAL;
    if (numeral ? desk_piece_joined(r, at) : !(r->pieces[at].roles & ROLE_MONEY))
        return !numeral;
    if (!numeral && (++at >= r->count || r->pieces[at].kind != PIECE_NUMERAL || !desk_piece_joined(r, at)))
        return false;
    return !desk_piece_joined(r, at + 1) && desk_piece_length(r, at) < 5;
}

bool desk_read_stray(const number_line *r, uint32_t at, figure_amount *a)
{
    const char *unit = NULL;
    uint32_t first = at;
    if (is_plain_numeral(r, at))
        return false;
    if (r->pieces[at].kind == PIECE_NUMERAL)
        first = lone_letter_before(r, at);
    else
        first = past_symbol(r, at, &unit);
    if (first >= r->count || (first == at && r->pieces[at].kind != PIECE_NUMERAL) || (unit && r->pieces[first].kind == PIECE_MARK))
        return false;
    if (r->pieces[first].kind == PIECE_NUMERAL && read_many_points(r, at, first, unit, a))
        return true;
    if (!may_run_on(r, first) || (first == at && at > 0 && desk_piece_joined(r, at) && r->pieces[at - 1].kind != PIECE_MARK))
        return false;
    letter_run run;
    uint32_t last = end_of_run_from(r, first);
    if (last <= first + 1 || !copy_run(r, first, last, &run) || run.letters == 0 || !stands_for_numeral(r, first, last, &run, unit != NULL, counts_plural_at(r, last)))
        return false;
    set_stray(r, first < at ? first : at, first, last, unit, damage_letters, a);
    return true;
}
