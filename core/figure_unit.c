/*
 * figure_unit.c - what a number measures: percent, times, units, durations, ages.
 *
 * Words are looked up as the longest phrase after the number ("miles per hour"),
 * past a joining hyphen ("five-day").  Two units of one dimension add up in the
 * smaller ("5ft 10in" is 70 inches, "15 years, 8 months" 188 months).
 */
#include "figure_amount.h"
#include "figure_lists.h"
#include "number_cue.h"
#include "number_word.h"
#include "text.h"

#include "tables/figure_stops.h"
#include "tables/figure_units.h"
#include "tables/number_cues.h"
#include "tables/number_words.h"

#include <string.h>

enum { LENGTH_WINDOW = 4, MILLIONS_WINDOW = 10 };

/* Larger unit, smaller unit, how many of it. */
static const struct {
    const char *large, *small;
    uint32_t factor;
} unit_parts[] = {
    {"year", "month", 12},      {"week", "day", 7},         {"day", "hour", 24},       {"hour", "minute", 60},
    {"minute", "second", 60},   {"hour", "second", 3600},   {"foot", "inch", 12},       {"pound", "ounce", 16},    {"stone", "pound", 14},
    {"kilometer", "meter", 1000}, {"meter", "centimeter", 100}, {"centimeter", "millimeter", 10},
    {"kilogram", "gram", 1000}, {"yard", "foot", 3},
};

static bool is_break(const number_line *r, uint32_t at)
{
    return at >= r->count || (r->pieces[at].flags & PIECE_BROKEN);
}

/* A lone letter after a space is a unit only where nothing follows it: "5 m." */
static bool symbol_fits(const number_line *r, const figure_amount *a, uint32_t at, uint32_t end)
{
    if (a->number.form != NUMBER_DIGITS && !(end - at > 1 || desk_piece_length(r, at) > 1))
        return desk_piece_is(r, at, "m") || end >= r->count;
    if (desk_piece_is(r, at, "in") && desk_piece_mark(r, end, '-') && desk_piece_joined(r, end))
        return false; /* "1-in-5" */
    if (desk_piece_is(r, at, "pm"))
        return a->number.point;
    if (desk_piece_is(r, at, "ma") && r->text[r->pieces[at].start] == 'M')
        return false;
    if (desk_piece_is(r, at, "s"))
        return a->number.point && desk_piece_joined(r, at); /* 9.58s, but Boeing 707s and the 90s */
    if (desk_piece_joined(r, at))
        return !(end == at + 1 && desk_piece_length(r, at) == 1 && r->text[r->pieces[at].start] == 'G'); /* 3G is a network */
    if (desk_piece_is(r, at, "st"))
        return false; /* "at 12 St James" */
    if (desk_piece_is(r, at, "in") && a->number.form != NUMBER_DIGITS)
        return false;
    if (desk_piece_is(r, at, "in") && (desk_piece_is(r, end, "thick") || desk_piece_is(r, end, "wide") || desk_piece_is(r, end, "long") ||
                                       desk_piece_is(r, end, "high") || desk_piece_is(r, end, "tall") || desk_piece_is(r, end, "deep")))
        return true;
    if (desk_piece_is(r, at, "in") || desk_piece_is(r, at, "h") || desk_piece_is(r, at, "d"))
        return end >= r->count || r->pieces[end].kind == PIECE_MARK;
    char c = r->text[r->pieces[at].start];
    bool letter = desk_piece_length(r, at) == 1 && end == at + 1;
    if (letter)
        return c == 'm' || c == 'g' || c == 'l' || c == 'W' || c == 'V' || c == 'J' || (c == 'K' && a->number.form == NUMBER_DIGITS) ||
               (unsigned char)c >= 0x80;
    return true;
}

static bool is_of_weather(const number_line *r, uint32_t at)
{
    static const char *const words[] = {"day", "days", "heat", "high", "highs", "low", "lows", "mark", "limit", "threshold", "temperature", "temperatures", "weather", "water", "air", "sun"};
    return AMONG_WORDS(r, at, words);
}

/* 30 C, 75F: a capital after a numeral. */
static bool letter_fits(const number_line *r, const figure_amount *a, uint32_t at)
{
    char c = r->text[r->pieces[at].start];
    if (a->number.form != NUMBER_DIGITS || (c != 'C' && c != 'F'))
        return false;
    uint32_t next = at + 1;
    if (c == 'F' && !a->number.point && a->first > 0 && desk_piece_is(r, a->first - 1, "the") && next < r->count && r->pieces[next].kind == PIECE_WORD &&
        !desk_piece_value(&figure_stops_words, r, next) && !is_of_weather(r, next))
        return false; /* "the 18F program" */
    return is_break(r, next) || r->pieces[next].kind == PIECE_MARK || desk_piece_joined(r, at) || !(r->pieces[next].flags & PIECE_CAPITAL);
}

/* "second" is a unit after one or a hyphen ("one second", "30-second"), else a rank. */
static bool duration_fits(const number_line *r, const figure_amount *a, uint32_t at, bool joint)
{
    if (desk_piece_is(r, at, "second"))
        return joint || a->number.form == NUMBER_DIGITS || desk_decimal_whole(a->low) == 1;
    return true;
}

/* "four-time champion" but not "one time": the singular needs its hyphen. */
static bool times_fit(const number_line *r, const figure_amount *a, uint32_t at, bool joint)
{
    if (a->number.vague)
        return false;
    if (desk_piece_is(r, at, "x"))
        return a->number.form == NUMBER_DIGITS && desk_piece_joined(r, at) && !(at + 1 < r->count && desk_piece_joined(r, at + 1) && r->pieces[at + 1].kind == PIECE_NUMERAL);
    if (desk_piece_is(r, at, "time"))
        return joint && desk_decimal_whole(a->low) != 1; /* but "a one-time payment" */
    return true;
}

static bool unit_fits(const number_line *r, const figure_amount *a, uint32_t at, uint32_t end, const lexicon_entry *entry, bool joint)
{
    switch ((enum unit_word)entry->value) {
    case UNIT_QUANTITY: case UNIT_TEMPERATURE:
        return true;
    case UNIT_SYMBOL:
        return symbol_fits(r, a, at, end);
    case UNIT_LETTER:
        return letter_fits(r, a, at);
    case UNIT_DURATION:
        return duration_fits(r, a, at, joint);
    case UNIT_DURATION_SYMBOL:
        return symbol_fits(r, a, at, end);
    case UNIT_PERCENT:
        if (desk_piece_is(r, at, "pc"))
            return a->number.form == NUMBER_DIGITS && desk_piece_joined(r, at) && r->text[r->pieces[at].start] == 'p';
        return !a->number.ordinal && !(desk_piece_is(r, at, "percentage") && desk_piece_is(r, end, "of"));
    case UNIT_BASIS_POINT:
        return !desk_piece_is(r, at, "bp") || (a->number.form == NUMBER_DIGITS && desk_piece_joined(r, at) && r->text[r->pieces[at].start] == 'b');
    case UNIT_TIMES:
        return times_fit(r, a, at, joint);
    default:
        return false;
    }
}

static desk_figure_kind kind_of_unit(uint32_t unit)
{
    switch ((enum unit_word)unit) {
    case UNIT_DURATION: case UNIT_DURATION_SYMBOL:
        return DESK_DURATION;
    case UNIT_PERCENT: case UNIT_BASIS_POINT:
        return DESK_PERCENT;
    case UNIT_TIMES:
        return DESK_MULTIPLE;
    default:
        return DESK_QUANTITY;
    }
}

/* The unit phrase at `at`, if it fits the number; *end is the piece after it. */
static const lexicon_entry *unit_at(const number_line *r, const figure_amount *a, uint32_t at, bool joint, uint32_t *end)
{
    if (is_break(r, at))
        return NULL;
    const lexicon_entry *entry = desk_piece_phrase(&figure_units_words, r, at, end);
    if (!entry || !unit_fits(r, a, at, *end, entry, joint))
        return NULL;
    return entry;
}

/* "half an hour", "a quarter of a mile", "half mile". */
static uint32_t past_fraction_links(const number_line *r, const figure_amount *a, uint32_t at)
{
    if (!a->number.fraction)
        return at;
    if (desk_piece_is(r, at, "of") && (desk_piece_is(r, at + 1, "a") || desk_piece_is(r, at + 1, "an")))
        return at + 2;
    if (desk_piece_is(r, at, "of") && (desk_piece_is(r, at + 1, "one") || desk_piece_digits(r, at + 1) == 1) && AMONG(r, at + 2, "per", "percent", "%", "percentage"))
        return at + 2; /* "half of one per cent" */
    if (desk_piece_is(r, at, "of"))
        return at + 1;
    if (desk_piece_is(r, at, "a") || desk_piece_is(r, at, "an"))
        return at + 1;
    return at;
}

static uint32_t past_unit_joint(const number_line *r, uint32_t at, bool *joint)
{
    *joint = desk_piece_hyphen(r, at);
    return at + *joint;
}

/* ---- two units of one dimension ---- */

static uint32_t part_factor(const char *large, const char *small)
{
    for (size_t i = 0; i < sizeof unit_parts / sizeof *unit_parts; i++)
        if (strcmp(unit_parts[i].large, large) == 0 && strcmp(unit_parts[i].small, small) == 0)
            return unit_parts[i].factor;
    if (strcmp(large, "kilometer") == 0 && strcmp(small, "centimeter") == 0)
        return 100000;
    return 0;
}

/* "three more years", "two full weeks": past a word that only stresses the length. */
static uint32_t past_stress(const number_line *r, uint32_t at)
{
    static const char *const words[] = {"more", "additional", "extra", "further", "full", "whole", "consecutive", "straight", "long", "successive", "solid", "short", "fiscal", "financial", "calendar", "academic", "upcoming", "coming", "next", "past", "previous", "remaining"};
    return AMONG_WORDS(r, at, words) ? at + 1 : at;
}

/* 5'10", 6' 2": feet and inches by marks. */
static bool read_feet_marks(const number_line *r, figure_amount *a)
{
    uint32_t at = a->last;
    int32_t feet = desk_piece_digits(r, at - 1), inches = desk_piece_digits(r, at + 1);
    if (!desk_piece_mark(r, at, '\'') || !desk_piece_joined(r, at) || feet < 1 || feet > 9 || inches < 0 || inches > 11)
        return false;
    if (!desk_piece_mark(r, at + 2, '"') || !desk_piece_joined(r, at + 2))
        return false;
    a->low = a->high = desk_decimal((uint64_t)(feet * 12 + inches), 0);
    a->kind = DESK_QUANTITY;
    a->unit = "inch";
    a->has_unit = a->parts = true;
    a->last = at + 3;
    return true;
}

/* What a size in inches stands before: "a 42" screen", "10" long". */
static bool is_sized(const number_line *r, uint32_t at)
{
    static const char *const words[] = {"long", "wide", "tall", "high", "deep", "thick", "across", "screen", "screens", "display", "displays", "widescreen", "tv", "tvs", "television",
                                        "monitor", "laptop", "pipe", "pipes", "vinyl", "single", "plate", "plates", "barrel", "wheels", "tyres", "tires", "waist", "ruler", "gun", "guns",
                                        "diameter", "diagonal"};
    for (uint32_t next = at; next < at + 2 && next < r->count; next++)
        if (AMONG_WORDS(r, next, words))
            return true;
    return (desk_piece_is(r, at, "by") || desk_piece_is(r, at, "x")) && at + 1 < r->count && r->pieces[at + 1].kind == PIECE_NUMERAL;
}

/* 13.3" widescreen, 10 " long; elsewhere the mark closes a quotation, unless none was opened and nothing follows. */
static bool read_inch_mark(const number_line *r, figure_amount *a)
{
    uint32_t at = a->last, end = at + 1;
    if (a->number.form != NUMBER_DIGITS || a->number.scaled || a->number.grouped || at >= r->count || r->pieces[at].kind != PIECE_MARK)
        return false;
    bool twice = desk_piece_mark(r, at, '\'') && desk_piece_joined(r, at) && desk_piece_mark(r, end, '\'') && desk_piece_joined(r, end);
    if (!twice && !desk_piece_mark(r, at, '"'))
        return false;
    end += twice;
    bool alone = end == r->count && desk_piece_joined(r, at);
    for (uint32_t i = 0; i < a->first && alone; i++)
        alone = r->pieces[i].mark != '"' && r->pieces[i].mark != '\'' && r->pieces[i].mark != '`';
    if (!alone && !is_sized(r, end) && !(desk_piece_is(r, end, "or") && is_sized(r, end + 3)))
        return false;
    a->kind = DESK_QUANTITY;
    a->unit = "inch";
    a->has_unit = true;
    a->last = end;
    return true;
}

/* Past what may stand between two units: ", ", "and", or nothing. */
static uint32_t past_parts_link(const number_line *r, uint32_t at)
{
    bool joint;
    if (desk_piece_mark(r, at, ','))
        return at + 1 + (desk_piece_is(r, at + 1, "and") ? 1 : 0);
    at = past_unit_joint(r, at, &joint); /* "6-foot-5-inch", "15-year-and-10-month" */
    if (!desk_piece_is(r, at, "and"))
        return at;
    return joint ? past_unit_joint(r, at + 1, &joint) : at + 1;
}

/* Nothing stands there that a number would count. */
static bool end_of_phrase(const number_line *r, uint32_t at)
{
    return is_break(r, at) || r->pieces[at].kind == PIECE_MARK || desk_piece_entry(&figure_stops_words, r, at) || desk_piece_is(r, at, "tall");
}

/* The m of "3h 25m" is no metre. */
static bool is_letter_minute(const number_line *r, const figure_amount *a, uint32_t at)
{
    return strcmp(a->unit, "hour") == 0 && desk_piece_is(r, a->last - 1, "h") && desk_piece_is(r, at, "m") && desk_piece_joined(r, at) && desk_piece_length(r, at) == 1;
}

/* "six foot two", "a 6-foot-4 striker": a person's height, whose inches are not named. */
static void add_bare_inches(const number_line *r, figure_amount *a)
{
    number_value inches;
    bool joint = false;
    uint32_t at = past_unit_joint(r, a->last, &joint), end;
    if (a->parts || strcmp(a->unit, "foot") != 0 || !AMONG(r, a->last - 1, "foot", "ft") || is_break(r, at) || !desk_read_number(r, at, &inches) || inches.ordinal ||
        inches.point || inches.damage || inches.form != a->number.form)
        return;
    int64_t feet = desk_decimal_whole(a->low), more = desk_decimal_whole(inches.low);
    if (feet < 4 || feet > 8 || more < 1 || more > 11 || desk_piece_phrase(&figure_units_words, r, inches.last, &end) || desk_piece_mark(r, inches.last, '%'))
        return;
    if (joint || end_of_phrase(r, inches.last)) {
        a->low = a->high = desk_decimal((uint64_t)(feet * 12 + more), 0);
        a->unit = "inch";
        a->parts = true;
        a->last = inches.last;
    }
}

/* "15 years, 8 months", "2 hours and 30 minutes", "7 feet 10 inches". */
void desk_add_parts(const number_line *r, figure_amount *a)
{
    for (int i = 0; i < 2 && !(i == 0 && a->number.point); i++) { /* "42.195km, 400m" is a list */
        uint32_t at = past_parts_link(r, a->last), end;
        if (is_break(r, at) || a->number.scaled || a->number.vague)
            return;
        figure_amount small = {.unit = ""};
        if (!desk_read_number(r, at, &small.number) || small.number.damage || small.number.scaled || small.number.ordinal)
            return;
        small.low = small.number.low;
        bool joint = false;
        const lexicon_entry *entry = unit_at(r, &small, past_unit_joint(r, small.number.last, &joint), joint, &end);
        const char *unit = entry ? desk_entry_name(entry) : "";
        if (is_letter_minute(r, a, small.number.last))
            unit = "minute";
        else if (!entry && strcmp(a->unit, "foot") == 0 && desk_piece_is(r, small.number.last, "in") && at == a->last && small.number.form == NUMBER_DIGITS) {
            unit = "inch"; /* "12 ft 2 in above" */
            end = small.number.last + 1;
        }
        uint32_t factor = part_factor(a->unit, unit);
        decimal low = a->low;
        if (factor == 0 || !desk_decimal_multiply(&low, desk_decimal(factor, 0)) || !desk_decimal_add(&low, small.low) ||
            (desk_decimal_compare(small.low, desk_decimal(factor, 0)) >= 0 && strcmp(a->unit, "yard") != 0))
            return; /* but "2 yards 7 ft" is said */
        a->low = a->high = low;
        a->unit = unit;
        a->last = end;
        a->parts = true;
        if (a->kind == DESK_DURATION)
            desk_add_duration(a, small.low, unit);
    }
}

void desk_write_duration(figure_amount *a)
{
    a->when[0] = '\0';
    if (a->kind == DESK_DURATION && !a->number.vague)
        desk_add_duration(a, a->low, a->unit);
}

/* "years old", "-year-old", "weeks of age", "87 yo": the piece after, or 0. */
static uint32_t end_of_age(const number_line *r, uint32_t at)
{
    bool joint = false;
    uint32_t next = past_unit_joint(r, at, &joint);
    if (desk_piece_is(r, next, "old") || desk_piece_is(r, next, "olds"))
        return next + 1;
    if (desk_piece_is(r, at, "of") && desk_piece_is(r, at + 1, "age"))
        return at + 2;
    return 0;
}

static void become_age(figure_amount *a, uint32_t end)
{
    a->kind = DESK_AGE;
    a->last = end;
    a->when[0] = '\0';
}

/* "two years and a half", "a year and a half". */
static void add_half(const number_line *r, figure_amount *a)
{
    uint32_t at = a->last;
    if (!desk_piece_is(r, at, "and") || a->number.scaled || a->parts)
        return;
    uint32_t half = at + 1 + (desk_piece_is(r, at + 1, "a") ? 1 : 0);
    uint32_t divisor = desk_piece_is(r, half, "half") ? 2 : desk_piece_is(r, half, "quarter") ? 4 : 0;
    if (divisor == 0 || desk_piece_is(r, half + 1, "of") || desk_piece_is(r, half + 1, "a"))
        return;
    decimal part = desk_decimal(1, 0);
    part.divisor = divisor;
    if (!desk_decimal_add(&a->low, part))
        return;
    a->high = a->low;
    a->last = half + 1;
}

static void set_unit(const number_line *r, figure_amount *a, const lexicon_entry *entry, uint32_t end)
{
    a->kind = kind_of_unit(entry->value);
    a->unit = desk_entry_name(entry);
    a->has_unit = true;
    a->last = end;
    if (entry->value == UNIT_BASIS_POINT) {
        desk_decimal_multiply(&a->low, desk_decimal(1, -2));
        desk_decimal_multiply(&a->high, desk_decimal(1, -2));
    }
    if (a->kind == DESK_PERCENT && desk_piece_mark(r, end, '%') && desk_piece_joined(r, end)) {
        a->damage = "the percent sign stands twice";
        a->last++;
    }
}

/* "1,000 or more kilograms": the modifier stands between number and unit. */
static uint32_t past_inner_modifier(const number_line *r, figure_amount *a, uint32_t at)
{
    uint32_t end = at, unit_end;
    desk_modifier modifier = desk_piece_is(r, at, "or") || desk_piece_mark(r, at, '+') ? desk_modifier_after(r, at, &end) : DESK_EXACT;
    if (modifier == DESK_EXACT || !unit_at(r, a, end, false, &unit_end))
        return at;
    a->modifier = modifier;
    return end;
}

/* "1.8m tall", "the 100m hurdles", "5m from the shore": within the next few words, up to a mark. */
static bool tells_metres(const number_line *r, uint32_t at)
{
    for (uint32_t i = at; i < at + LENGTH_WINDOW && i < r->count && !(r->pieces[i].flags & PIECE_BROKEN) && r->pieces[i].kind == PIECE_WORD; i++)
        if (desk_piece_value(&number_cues_words, r, i) & TELLS_LENGTH)
            return true;
    return false;
}

/* The sentence so far speaks of a population, of profits: "the population rose to 3m". */
static bool tells_millions(const number_line *r, uint32_t at)
{
    static const char *const links[] = {"to", "from", "of", "by", "at", "was", "is", "were", "are", "than", "about", "over", "nearly", "around", "almost", "some", "reached", "hit", "and", "with"};
    size_t k = 0;
    while (k < sizeof links / sizeof *links && at > 0 && !desk_piece_is(r, at - 1, links[k]))
        k++;
    if (at == 0 || k == sizeof links / sizeof *links)
        return false; /* "visitors must stand 2m from the door" */
    for (uint32_t i = at, seen = 0; i-- > 0 && seen < MILLIONS_WINDOW; seen++) {
        uint32_t cue = desk_piece_value(&number_cues_words, r, i);
        if (cue & TELLS_LENGTH)
            return false;
        if (cue & TELLS_MILLIONS)
            return true;
    }
    return false;
}

/* True if the number with its letter counts a plural: "3m illegal migrants", "2m people". */
static bool million_counts(const number_line *r, const figure_amount *a)
{
    figure_amount counting = *a;
    counting.kind = DESK_CARDINAL;
    counting.last = a->last + 1;
    uint32_t of = counting.last;
    if (desk_piece_is(r, of, "of") && (desk_piece_is(r, of + 1, "them") || desk_piece_is(r, of + 1, "those") || desk_piece_is(r, of + 1, "these")))
        return true;
    desk_span counted = desk_find_counted(r, &counting);
    return counted.end > counted.start && !desk_piece_mark(r, a->last + 1, '-');
}

/* "1.2m km", "4.3m tonnes": no metre stands before another unit. */
static bool unit_behind_letter(const number_line *r, uint32_t at)
{
    uint32_t end;
    if (is_break(r, at) || desk_piece_joined(r, at) || desk_piece_length(r, at) < 2 || desk_piece_is(r, at, "in"))
        return false;
    const lexicon_entry *entry = desk_piece_phrase(&figure_units_words, r, at, &end);
    return entry && (entry->value == UNIT_QUANTITY || entry->value == UNIT_SYMBOL);
}

/* "3m people", "10M", "2bn": a million where things are counted or the letter is a capital, a metre where it tells a length. */
static bool read_million_letter(const number_line *r, figure_amount *a)
{
    uint32_t at = a->last;
    if (!(desk_piece_is(r, at, "m") || desk_piece_is(r, at, "b")) || !desk_piece_joined(r, at) || a->number.form != NUMBER_DIGITS || a->number.scaled)
        return false;
    char c = r->text[r->pieces[at].start];
    bool capital = c == 'M' || c == 'B';
    if (!capital && !unit_behind_letter(r, at + 1) && (tells_metres(r, at + 1) || !(million_counts(r, a) || r->millions || tells_millions(r, a->first))))
        return false;
    if (!desk_decimal_multiply(&a->low, desk_decimal(1, c == 'm' || c == 'M' ? 6 : 9)))
        return false;
    a->high = a->number.low = a->low;
    a->number.scaled = a->letter = true;
    a->last = at + 1;
    return true;
}

/* "66 Ma ago", "4.5 Ga": millions and billions of years, in this spelling alone (mA is a current). */
static bool read_ages_of_earth(const number_line *r, figure_amount *a)
{
    uint32_t at = a->last;
    if (!(desk_piece_is(r, at, "ma") || desk_piece_is(r, at, "ga")) || a->number.form != NUMBER_DIGITS || a->number.scaled || is_break(r, at))
        return false;
    const char *text = r->text + r->pieces[at].start;
    bool closes = at + 1 >= r->count || r->pieces[at + 1].kind == PIECE_MARK || desk_piece_is(r, at + 1, "ago") || desk_piece_is(r, at + 1, "bp");
    if (text[1] != 'a' || (text[0] != 'M' && text[0] != 'G') || !closes || !desk_decimal_multiply(&a->low, desk_decimal(1, text[0] == 'M' ? 6 : 9)))
        return false;
    a->high = a->low;
    a->kind = DESK_DURATION;
    a->unit = "year";
    a->has_unit = a->number.scaled = true;
    a->last = at + 1;
    desk_write_duration(a);
    return true;
}

/* "a 10K run": kilometres, and no thousands. */
static bool read_race(const number_line *r, figure_amount *a)
{
    static const char *const races[] = {"run", "runs", "race", "races", "walk", "course", "runner", "runners"};
    if (!desk_piece_is(r, a->last - 1, "k") || a->number.form != NUMBER_DIGITS || a->before || !AMONG_WORDS(r, a->last, races))
        return false;
    int32_t length = desk_piece_digits(r, a->number.first);
    if (length < 1 || length > 100)
        return false;
    a->low = a->high = desk_decimal((uint64_t)length, 0);
    a->kind = DESK_QUANTITY;
    a->unit = "kilometer";
    a->has_unit = true;
    return true;
}

static void read_plain_unit(const number_line *r, figure_amount *a)
{
    if (read_race(r, a))
        return;
    if (read_feet_marks(r, a) || read_inch_mark(r, a) || desk_read_currency_after(r, a) || (read_million_letter(r, a) && !unit_behind_letter(r, a->last)) || read_ages_of_earth(r, a))
        return;
    if ((desk_piece_is(r, a->last, "yo") || desk_piece_is(r, a->last, "y.o.")) && a->number.form == NUMBER_DIGITS) {
        a->kind = DESK_AGE;
        a->unit = "year";
        a->has_unit = true;
        a->last++;
        return;
    }
    bool joint = false;
    uint32_t end, at = past_fraction_links(r, a, past_unit_joint(r, a->last, &joint));
    if (a->number.vague && desk_piece_is(r, at, "of")) /* "hundreds of millions of dollars" */
        at++;
    at = past_inner_modifier(r, a, at);
    const lexicon_entry *entry = unit_at(r, a, at, joint, &end);
    if (!entry && past_stress(r, at) > at) {
        entry = unit_at(r, a, past_stress(r, at), false, &end);
        if (entry && entry->value != UNIT_DURATION)
            return;
    }
    if (!entry)
        return;
    if (a->number.fraction && entry->value != UNIT_QUANTITY && entry->value != UNIT_DURATION && entry->value != UNIT_PERCENT && entry->value != UNIT_SYMBOL)
        return;
    if (a->number.fraction && at > a->last + 1 && desk_piece_is(r, at - 1, "of"))
        return; /* "a third of miles" */
    set_unit(r, a, entry, end);
    if (a->kind == DESK_DURATION)
        add_half(r, a);
    desk_write_duration(a);
    if (a->kind == DESK_DURATION || a->kind == DESK_QUANTITY)
        desk_add_parts(r, a);
    if (a->kind == DESK_QUANTITY)
        add_bare_inches(r, a);
    bool rest = a->first > 1 && (desk_piece_mark(r, a->first - 1, ',') || desk_piece_is(r, a->first - 1, "and")) && AMONG(r, a->first - 2, "years", "year") && strcmp(a->unit, "year") != 0;
    uint32_t age = a->kind == DESK_DURATION && !rest ? end_of_age(r, a->last) : 0; /* of "17 years, 214 days old" the days are no age */
    if (age)
        become_age(a, age);
}

/* "thirty-odd years", "300-odd pounds": the unit stands behind what makes the number a rough one. */
void desk_read_unit(const number_line *r, figure_amount *a)
{
    uint32_t last = a->last;
    bool odd = desk_piece_mark(r, last, '-') && desk_piece_joined(r, last) && desk_piece_is(r, last + 1, "odd") && desk_piece_joined(r, last + 1) && !is_break(r, last + 2);
    a->last += odd ? 2 : 0;
    read_plain_unit(r, a);
    if (odd && a->has_unit)
        a->modifier = DESK_ABOUT;
    else if (odd)
        a->last = last;
}
