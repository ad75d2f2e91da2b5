/*
 * figure_money.c - currencies before and after a number.
 *
 * A symbol or code may stand on either side (US$5, 5 USD, 20€); a name follows.
 * "Pounds" are sterling unless the copy weighs something.
 */
#include "figure_amount.h"
#include "figure_lists.h"
#include "number_cue.h"
#include "number_word.h"
#include "text.h"

#include "tables/number_cues.h"
#include "tables/figure_currencies.h"
#include "tables/number_words.h"

#include <string.h>

enum { WEIGHT_WINDOW = 8, COIN_WINDOW = 12 };

static bool in_capitals(const number_line *r, uint32_t at)
{
    const number_piece *p = &r->pieces[at];
    for (uint32_t i = p->start; i < p->end; i++)
        if (r->text[i] >= 'a' && r->text[i] <= 'z')
            return false;
    return true;
}

/* usd, eur and rmb are no words, so they pass in lower case too. */
static bool is_code(const number_line *r, uint32_t at)
{
    static const char *const plain[] = {"usd", "eur", "gbp", "rmb", "jpy", "inr", "aud", "cad", "chf"};
    return in_capitals(r, at) || AMONG_WORDS(r, at, plain);
}

/* Codes that copy uses often enough to be nothing else. */
static bool is_sure_code(const number_line *r, uint32_t at)
{
    static const char *const sure[] = {"usd", "eur", "gbp", "rmb", "jpy", "inr", "aud", "cad", "chf", "cny", "nzd", "sek", "nok", "dkk", "hkd", "sgd", "zar", "myr", "thb", "pln", "czk", "huf", "twd", "krw", "brl", "mxn", "pkr", "php", "vnd"};
    return AMONG_WORDS(r, at, sure);
}

/* True if a number can begin at a piece: a numeral, or a small set of words. */
static bool number_may_begin(const number_line *r, uint32_t at)
{
    if (at >= r->count || r->pieces[at].flags & PIECE_BROKEN)
        return false;
    if (r->pieces[at].kind == PIECE_NUMERAL)
        return true;
    const lexicon_entry *word = desk_piece_entry(&number_words_words, r, at);
    enum number_word kind = word ? NUMBER_WORD_KIND(word->value) : WORD_NONE;
    return kind == WORD_UNIT || kind == WORD_TEEN || kind == WORD_TENS || kind == WORD_SCALE;
}

/* R50 000, R5m, N5 billion: rand and naira, where the number is one of money; R0 and R18 are not. */
static bool is_rand(const number_line *r, uint32_t at)
{
    number_value n;
    if (!AMONG(r, at, "r", "n") || !in_capitals(r, at) || !desk_piece_joined(r, at + 1) || (at > 0 && desk_piece_joined(r, at)) ||
        r->pieces[at + 1].kind != PIECE_NUMERAL || !desk_read_number(r, at + 1, &n))
        return false;
    return n.grouped || n.scaled || (desk_piece_joined(r, n.last) && (desk_piece_is(r, n.last, "m") || desk_piece_is(r, n.last, "b")));
}

/* "COP21", "ALL4": a rare code run into a small number is a name; "SEK500" and "EUR12" are money. */
static bool is_numbered_name(const number_line *r, uint32_t at, uint32_t end)
{
    number_value n;
    if (is_sure_code(r, at) || r->pieces[end].kind != PIECE_NUMERAL || !desk_read_number(r, end, &n))
        return false;
    bool letter = desk_piece_joined(r, n.last) && AMONG(r, n.last, "m", "bn"); /* "SAR10m" */
    return !n.grouped && !n.scaled && !n.point && !letter && desk_piece_length(r, end) <= 2;
}

uint32_t desk_read_currency_before(const number_line *r, uint32_t at, const char **unit)
{
    if (is_rand(r, at)) {
        *unit = desk_piece_is(r, at, "r") ? "ZAR" : "NGN";
        return at + 1;
    }
    uint32_t end;
    const lexicon_entry *entry = desk_piece_phrase(&figure_currencies_words, r, at, &end);
    if (!entry)
        return at;
    bool fits = entry->value == CURRENCY_SYMBOL || (entry->value == CURRENCY_CODE && is_code(r, at)) ||
                (entry->value == CURRENCY_NAME && entry->words > 1);
    bool letter = end > at + 1 && desk_piece_length(r, at) == 1 && desk_is_letter(desk_entry_key(entry)[0]);
    if (letter && (!in_capitals(r, at) || !desk_piece_joined(r, at + 1))) {
        return at; /* A$ is Australian, "a $1 billion suit" is not */
    }
    if (end == at + 2 && desk_piece_mark(r, at, '$') && !(in_capitals(r, at + 1) && desk_piece_joined(r, at + 1) && desk_piece_joined(r, end)))
        return at; /* "$A5 million" is Australian, "lost $ a day" is not */
    bool sign = desk_piece_mark(r, end, '-') || desk_piece_mark(r, end, '+');
    if (!fits || !number_may_begin(r, end + sign))
        return at;
    if (entry->value == CURRENCY_NAME && r->pieces[end].kind != PIECE_NUMERAL)
        return at;
    if (entry->value == CURRENCY_CODE && desk_piece_joined(r, end) && is_numbered_name(r, at, end))
        return at;
    if (desk_is_letter(desk_entry_key(entry)[0]) && at > 0 && desk_piece_joined(r, at) && r->pieces[at - 1].kind != PIECE_MARK)
        return at; /* the "c" of "15c" */
    *unit = desk_entry_name(entry);
    return end;
}

/* "lost 20 pounds", "pounds of meat", "the baby weighed": then pounds are a mass. */
static bool is_weighed(const number_line *r, const figure_amount *a)
{
    if (a->number.scaled && desk_decimal_compare(a->low, desk_decimal(1, 5)) > 0)
        return false;
    if (desk_piece_is(r, a->last + 1, "of") && !desk_piece_is(r, a->last + 2, "the"))
        return true;
    if (desk_piece_mark(r, a->last, '-') && AMONG(r, a->last + 2, "man", "woman", "boy", "girl", "baby", "dog", "fish", "shark", "bear", "alligator", "python", "boulder", "bomb", "bombs",
                                                  "shell", "shells", "warhead", "lineman", "linebacker", "wrestler", "tackle", "quarterback", "guard", "striker", "prop", "boxer", "fighter", "heavyweight", "pumpkin", "marlin", "tuna", "pig", "weight", "weights"))
        return true; /* "a 200-pound man" */
    for (uint32_t i = a->first, seen = 0; i-- > 0 && seen < WEIGHT_WINDOW; seen++) {
        if (desk_piece_mark(r, i, ',') || desk_piece_mark(r, i, ';'))
            break;
        if (desk_piece_value(&number_cues_words, r, i) & TELLS_WEIGHT)
            return true;
    }
    for (uint32_t i = a->last; i < a->last + 4 && i < r->count && r->pieces[i].kind != PIECE_MARK; i++)
        if (desk_piece_value(&number_cues_words, r, i) & TELLS_WEIGHT)
            return true;
    return false;
}

/* Names that are also verbs or things need a number that only money has. */
static bool is_money_sized(const number_line *r, const figure_amount *a, uint32_t at)
{
    static const char *const doubtful[] = {"won", "crown", "crowns", "quid", "dong", "real", "sol", "lev", "birr", "rand"};
    for (size_t i = 0; i < 3; i++)
        if (desk_piece_is(r, at, doubtful[i]))
            return a->number.scaled || desk_decimal_compare(a->low, desk_decimal(1000, 0)) >= 0;
    return true;
}

/* True if a symbol after a number belongs to the next number: "in 2008 $5 million". */
static bool belongs_to_next(const number_line *r, uint32_t at, uint32_t end)
{
    if (end >= r->count || r->pieces[end].kind != PIECE_NUMERAL || desk_piece_joined(r, at))
        return false;
    return true;
}

/* "15 dollars and 50.", "$20 43": the cents that close a sentence. */
static bool closes_sum(const number_line *r, const number_value *minor, bool linked)
{
    if (minor->ordinal || minor->point || minor->grouped || minor->fraction || minor->vague)
        return false;
    bool two = minor->form == NUMBER_DIGITS && desk_piece_length(r, minor->first) == 2;
    bool mark = minor->last + 1 == r->count && (desk_piece_mark(r, minor->last, '.') || desk_piece_mark(r, minor->last, '?') || desk_piece_mark(r, minor->last, '!'));
    return (minor->last >= r->count || mark) && (two || (linked && minor->last - minor->first <= 3));
}

/* "13 dollars 45 cents", "5 dollars and 45 cents": adds the hundredths. */
static void add_minor(const number_line *r, figure_amount *a)
{
    uint32_t at = a->last + (desk_piece_is(r, a->last, "and") ? 1 : 0);
    number_value minor;
    if (at >= r->count || r->pieces[at].flags & PIECE_BROKEN || !desk_read_number(r, at, &minor) || minor.damage || minor.scaled)
        return;
    const lexicon_entry *entry = desk_piece_entry(&figure_currencies_words, r, minor.last);
    bool named = entry && (entry->value == CURRENCY_MINOR || entry->value == CURRENCY_MINOR_LETTER);
    int64_t cents = desk_decimal_whole(minor.low);
    bool range = a->first > 0 && (desk_piece_is(r, a->first - 1, "between") || desk_piece_is(r, a->first - 1, "from"));
    if (!named && (range || desk_decimal_whole(a->low) < 0 || !closes_sum(r, &minor, at > a->last)))
        return;
    if (cents < 0 || cents > 99 || a->number.scaled || !desk_decimal_add(&a->low, desk_decimal((uint64_t)cents, -2)))
        return;
    a->high = a->low;
    a->last = minor.last + (named ? 1 : 0);
}

static void set_money(figure_amount *a, const char *unit, uint32_t last)
{
    a->kind = DESK_MONEY;
    a->unit = unit;
    a->has_unit = true;
    a->last = last;
}

static const char damage_scale_after[] = "the magnitude stands after the currency";

/* "3,50 dollars million": a magnitude behind the currency. */
static void judge_scale_after(const number_line *r, figure_amount *a)
{
    const lexicon_entry *word = desk_piece_entry(&number_words_words, r, a->last);
    if (!word || NUMBER_WORD_KIND(word->value) != WORD_SCALE || NUMBER_WORD_VALUE(word->value) < 3 || a->number.scaled)
        return;
    if (r->pieces[a->last].flags & PIECE_BROKEN)
        return;
    a->damage = damage_scale_after;
    a->last++;
}

/* m, b and t before a currency name: "30m euros". */
static uint32_t past_scale_letter(const number_line *r, const figure_amount *a, int32_t *power)
{
    *power = 0;
    uint32_t at = a->last;
    const lexicon_entry *word = at < r->count && desk_piece_joined(r, at) ? desk_piece_entry(&number_words_words, r, at) : NULL;
    if (!word || NUMBER_WORD_KIND(word->value) != WORD_MULTIPLIER || a->number.form != NUMBER_DIGITS || a->number.scaled)
        return at;
    *power = (int32_t)NUMBER_WORD_VALUE(word->value);
    return at + 1;
}

/* "300 ANG Airmen": a rare code straight before a capital is more likely a unit of men. */
static bool is_initials(const number_line *r, uint32_t at)
{
    return !is_sure_code(r, at) && at + 1 < r->count && r->pieces[at + 1].kind == PIECE_WORD && r->pieces[at + 1].flags & PIECE_CAPITAL && !(r->pieces[at + 1].flags & PIECE_BROKEN);
}

/* "20 points and eight dimes" are of basketball. */
static bool is_of_sport(const number_line *r, uint32_t at)
{
    for (uint32_t i = at > COIN_WINDOW ? at - COIN_WINDOW : 0; i < at + COIN_WINDOW && i < r->count; i++)
        if (AMONG(r, i, "points", "rebounds", "assists", "dropped", "dished", "game", "steals", "threw"))
            return true;
    return false;
}

static bool follows_as_currency(const number_line *r, const figure_amount *a, uint32_t at, const lexicon_entry *entry, uint32_t end)
{
    switch ((enum currency_word)entry->value) {
    case CURRENCY_SYMBOL:
        return !belongs_to_next(r, at, end) && !(desk_is_letter(desk_entry_key(entry)[0]) && !in_capitals(r, at));
    case CURRENCY_CODE: case CURRENCY_CODE_AFTER: case CURRENCY_CODE_MILLIONS:
        return (entry->value == CURRENCY_CODE ? is_code(r, at) : in_capitals(r, at)) && !is_initials(r, at);
    case CURRENCY_MINOR_LETTER:
        return a->number.form == NUMBER_DIGITS && desk_piece_joined(r, at) && !in_capitals(r, at);
    case CURRENCY_NICKEL: case CURRENCY_DIME:
        return !is_of_sport(r, at);
    case CURRENCY_NONE:
        return false;
    default:
        return is_money_sized(r, a, at);
    }
}

bool desk_read_currency_after(const number_line *r, figure_amount *a)
{
    if (a->before) { /* "$ 10 dollars" says it twice */
        const lexicon_entry *again = desk_piece_entry(&figure_currencies_words, r, a->last);
        if (again && again->value == CURRENCY_NAME && strcmp(desk_entry_name(again), a->unit) == 0 && !(r->pieces[a->last].flags & PIECE_BROKEN))
            a->last++;
        judge_scale_after(r, a);
        if (!a->damage)
            add_minor(r, a);
        return true;
    }
    int32_t power;
    uint32_t at = desk_past_hyphen(r, past_scale_letter(r, a, &power)), end; /* "half-million-dollar", "$350-million" */
    if ((a->damage || a->number.vague) && desk_piece_is(r, at, "of"))
        at++; /* "61 millions of euros", "millions of dollars" */
    if (at >= r->count || !(r->pieces[at].roles & ROLE_MONEY) || r->pieces[at].flags & PIECE_BROKEN)
        return false;
    const lexicon_entry *entry = desk_piece_phrase(&figure_currencies_words, r, at, &end);
    if (!entry || !follows_as_currency(r, a, at, entry, end))
        return false;
    if (strcmp(desk_entry_name(entry), "GBP") == 0 && (strcmp(desk_entry_key(entry), "pounds") == 0 || strcmp(desk_entry_key(entry), "pound") == 0) && is_weighed(r, a))
        return false;
    if (power && (!desk_decimal_multiply(&a->low, desk_decimal(1, power)) || !desk_decimal_multiply(&a->high, desk_decimal(1, power))))
        return false;
    a->number.scaled = a->number.scaled || power > 0;
    set_money(a, desk_entry_name(entry), end);
    if (entry->value == CURRENCY_CODE_MILLIONS) {
        desk_decimal_multiply(&a->low, desk_decimal(1, 6));
        a->high = a->low;
        return true;
    }
    if (entry->value >= CURRENCY_MINOR) {
        decimal value = desk_decimal(entry->value == CURRENCY_NICKEL ? 5 : entry->value == CURRENCY_DIME ? 10 : 1, -2);
        desk_decimal_multiply(&a->low, value);
        desk_decimal_multiply(&a->high, value);
        return true;
    }
    judge_scale_after(r, a);
    if (!a->damage)
        add_minor(r, a);
    return true;
}
