/*
 * figure_amount.c - one amount: sign, currency, number, unit.
 */
#include "figure_amount.h"

#include "number_word.h"
#include "tables/number_words.h"

#include <string.h>

static const char damage_after_scale[] = "the magnitude stands before the number";
static const char damage_no_amount[] = "a magnitude without its number";

static uint32_t word_value(const number_line *r, uint32_t at)
{
    const lexicon_entry *entry = at < r->count && r->pieces[at].roles & ROLE_NUMBER ? desk_piece_entry(&number_words_words, r, at) : NULL;
    return entry ? entry->value : 0;
}

/* "-5", "minus 5": past the sign, or `at`.  A hyphen after a word joins, it does not subtract. */
static uint32_t past_sign(const number_line *r, uint32_t at, bool *negative)
{
    *negative = false;
    if (at + 1 >= r->count)
        return at;
    bool either = at > 1 && ((desk_piece_is(r, at - 1, "or") && desk_piece_is(r, at - 2, "plus")) || (desk_piece_mark(r, at - 1, '/') && AMONG(r, at - 2, "+", "plus")));
    if (either) /* "plus or minus 3 points", "+/-3" */
        return NUMBER_WORD_KIND(word_value(r, at)) == WORD_MINUS || desk_piece_mark(r, at, '-') ? at + 1 : at;
    if (NUMBER_WORD_KIND(word_value(r, at)) == WORD_MINUS) {
        *negative = true;
        return at + 1;
    }
    bool free = at == 0 || !desk_piece_joined(r, at) || r->pieces[at - 1].mark == '(';
    if (desk_piece_mark(r, at, '-') && free && desk_piece_joined(r, at + 1)) {
        *negative = true;
        return at + 1;
    }
    if (desk_piece_mark(r, at, '+') && free && desk_piece_joined(r, at + 1))
        return at + 1;
    return at;
}

/* "£ million 14", "$ million 412": a currency, a magnitude, then the number. */
static bool scale_before_number(const number_line *r, uint32_t at)
{
    uint32_t value = word_value(r, at);
    return NUMBER_WORD_KIND(value) == WORD_SCALE && NUMBER_WORD_VALUE(value) >= 3 && at + 1 < r->count &&
           r->pieces[at + 1].kind == PIECE_NUMERAL && !(r->pieces[at + 1].flags & PIECE_BROKEN);
}

/* "cost £ million": the number is lost; "in £ million" and "(£ million)" head a table. */
static bool lacks_number(const number_line *r, uint32_t first, uint32_t at)
{
    uint32_t value = word_value(r, at);
    return NUMBER_WORD_KIND(value) == WORD_SCALE && NUMBER_WORD_VALUE(value) >= 3 && r->pieces[at - 1].kind == PIECE_MARK && first < at;
}

static bool heads_table(const number_line *r, uint32_t first)
{
    return first == 0 || r->pieces[first].flags & PIECE_BROKEN || desk_piece_is(r, first - 1, "in") || r->pieces[first - 1].kind == PIECE_MARK;
}

/* k, m, b, t after a numeral: money if a currency stands about it, else 16k, 10M, 3m people. */
static void take_money_letter(const number_line *r, figure_amount *a)
{
    number_value *n = &a->number;
    if (n->form != NUMBER_DIGITS || n->scaled || n->ordinal || n->damage || !a->before)
        return;
    uint32_t value = word_value(r, n->last);
    if (NUMBER_WORD_KIND(value) != WORD_MULTIPLIER || !desk_piece_joined(r, n->last) || NUMBER_WORD_VALUE(value) == 3)
        return;
    desk_decimal_multiply(&n->low, desk_decimal(1, (int32_t)NUMBER_WORD_VALUE(value)));
    n->high = n->low;
    n->scaled = true;
    n->last++;
}

/* A negative fraction such as "-1/2" is kept; the sign belongs to both ends. */
static void set_values(figure_amount *a, bool negative)
{
    a->low = a->number.low;
    a->high = a->number.high;
    a->low.negative = a->high.negative = negative && !a->number.vague;
    a->last = a->number.last;
    a->damage = a->number.damage;
}

/* "one in five", "six in 10", "nine out of ten": a share, unless two sets are counted. */
static void take_ratio(const number_line *r, figure_amount *a)
{
    number_value *n = &a->number, of;
    int64_t top = desk_decimal_whole(n->low), bottom;
    bool hyphens = desk_piece_mark(r, n->last, '-') && desk_piece_joined(r, n->last) && desk_piece_is(r, n->last + 1, "in") && desk_piece_mark(r, n->last + 2, '-') && desk_piece_joined(r, n->last + 2);
    uint32_t next = n->last + 1 + (desk_piece_is(r, n->last, "out") && desk_piece_is(r, n->last + 1, "of") ? 1 : 0);
    if (n->ordinal || n->damage || n->vague || top < 1 || top > 99 || !(desk_piece_is(r, n->last, "in") || next == n->last + 2 || hyphens))
        return;
    next += hyphens ? 2 : 0; /* "a one-in-five chance" */
    if (!desk_read_number(r, next, &of) || of.ordinal || of.damage || of.vague)
        return;
    if (top == 1 && of.form == NUMBER_DIGITS && !of.scaled && desk_piece_is(r, of.last, "m") && desk_piece_joined(r, of.last)) {
        of.scaled = desk_decimal_multiply(&of.low, desk_decimal(1, 6)); /* "1 in 302.6m" */
        of.last++;
    }
    if (of.point && !of.scaled)
        return;
    bottom = desk_decimal_whole(of.low);
    bool round = bottom == 3 || bottom == 4 || bottom == 5 || bottom == 10 || bottom == 20 || bottom == 100 || bottom == 1000;
    if (bottom <= top || !(round || top == 1) || bottom > 999999999 || (next == n->last + 2 && (!round || bottom == 20)) ||
        (of.form == NUMBER_DIGITS && bottom > 1000 && !of.grouped && !of.scaled))
        return;
    n->low.divisor = 1;
    n->low = desk_decimal((uint64_t)top, 0);
    n->low.divisor = (uint32_t)bottom;
    n->high = n->mantissa = n->low;
    n->fraction = true;
    n->last = of.last;
}

/* "one over three" where nothing follows: a fraction read out. */
static void take_quotient(const number_line *r, figure_amount *a)
{
    number_value *n = &a->number, under;
    int64_t top = desk_decimal_whole(n->low), bottom;
    if (!desk_piece_is(r, n->last, "over") || top < 1 || n->ordinal || n->fraction || n->damage || !desk_read_number(r, n->last + 1, &under) ||
        under.ordinal || under.damage || under.vague || (under.last < r->count && r->pieces[under.last].kind != PIECE_MARK))
        return;
    bottom = desk_decimal_whole(under.low);
    if (bottom < 2 || top > 10000)
        return;
    n->low = desk_fraction((uint32_t)top, (uint32_t)bottom);
    n->high = n->mantissa = n->low;
    n->fraction = true;
    n->last = under.last;
}

/* "two thirds of a million". */
static void take_share_of_scale(const number_line *r, figure_amount *a)
{
    number_value *n = &a->number, scale;
    if (!n->fraction || !desk_piece_is(r, n->last, "of") || !desk_piece_is(r, n->last + 1, "a") || !desk_read_number(r, n->last + 1, &scale) ||
        !scale.article || !scale.scaled || !desk_decimal_multiply(&n->low, scale.low))
        return;
    n->high = n->low;
    n->fraction = false;
    n->scaled = true;
    n->last = scale.last;
}

static void kind_of_bare(figure_amount *a)
{
    a->kind = a->number.ordinal ? DESK_ORDINAL : a->number.fraction ? DESK_MULTIPLE : DESK_CARDINAL;
    a->unit = "";
}

/* "10 degrees below zero", "20 below zero". */
static void take_below_zero(const number_line *r, figure_amount *a)
{
    if (!desk_piece_is(r, a->last, "below") || !desk_piece_is(r, a->last + 1, "zero") || a->low.negative || a->damage || a->number.ordinal)
        return;
    bool degrees = a->kind == DESK_QUANTITY && (strcmp(a->unit, "degree") == 0 || strcmp(a->unit, "celsius") == 0 || strcmp(a->unit, "fahrenheit") == 0);
    if (!degrees && (a->kind != DESK_CARDINAL || a->has_unit || a->number.scaled || a->number.grouped))
        return;
    if (!degrees)
        a->unit = "degree";
    a->kind = DESK_QUANTITY;
    a->has_unit = true;
    a->low.negative = a->high.negative = true;
    a->last += 2;
}

bool desk_read_amount(const number_line *r, uint32_t at, figure_amount *a)
{
    bool negative, inner;
    const char *currency = NULL;
    memset(a, 0, sizeof *a);
    a->unit = "";
    a->first = at;
    uint32_t next = past_sign(r, at, &negative);
    if (!negative && next > at && !desk_piece_mark(r, at, '+'))
        a->first = next; /* the minus of "plus or minus" */
    uint32_t after = next < r->count && r->pieces[next].roles & ROLE_MONEY ? desk_read_currency_before(r, next, &currency) : next;
    if (currency) {
        a->before = a->has_unit = true;
        if (scale_before_number(r, after)) {
            a->damage = damage_after_scale;
            a->kind = DESK_MONEY;
            a->unit = currency;
            a->last = after + 2;
            return true;
        }
        if (lacks_number(r, next, after)) {
            a->damage = damage_no_amount;
            a->kind = DESK_MONEY;
            a->unit = currency;
            a->last = after + 1;
            return !heads_table(r, next);
        }
        inner = desk_piece_mark(r, after, '-'); /* "$-5" */
        next = after + (inner || desk_piece_mark(r, after, '+') ? 1 : 0);
        negative = negative || inner;
    }
    if (!desk_read_number(r, next, &a->number) || (currency && a->number.ordinal))
        return false;
    if (!currency) {
        take_ratio(r, a);
        take_quotient(r, a);
        take_share_of_scale(r, a);
    }
    take_money_letter(r, a);
    set_values(a, negative);
    kind_of_bare(a);
    if (currency) {
        a->kind = DESK_MONEY;
        a->unit = currency;
        desk_read_currency_after(r, a);
    } else if (!a->number.ordinal) {
        desk_read_unit(r, a);
    }
    if (!a->has_unit && a->number.scaled && desk_piece_is(r, a->number.last - 1, "grand")) {
        a->kind = DESK_MONEY; /* of which currency the word does not say */
        a->has_unit = true;
    }
    take_below_zero(r, a);
    desk_judge_commas(r, a);
    return true;
}
