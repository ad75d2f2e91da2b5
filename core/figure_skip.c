/*
 * figure_skip.c - numbers that are no figures.
 *
 * A number in a name counts nothing: Boeing 737, COVID-19, G7, Article 50.  Nor
 * do scores, telephone numbers, list numbers, "one" as a pronoun, "first" for
 * "firstly" and the Second World War.
 */
#include "figure_amount.h"
#include "text.h"

#include "tables/figure_names.h"
#include "tables/figure_nouns.h"
#include "tables/figure_stops.h"

#include <string.h>

static bool piece_is_capital(const number_line *r, uint32_t at)
{
    return at < r->count && r->pieces[at].flags & PIECE_CAPITAL;
}

/* G7, S3, COVID-19, U-20, MH370: letters run into the digits. */
static bool joined_to_letters(const number_line *r, const figure_amount *a)
{
    uint32_t first = a->first;
    if (first == 0 || !desk_piece_joined(r, first) || a->before)
        return false;
    if (r->pieces[first - 1].kind == PIECE_WORD)
        return true;
    if (desk_piece_mark(r, first - 1, '.') && first > 1 && desk_piece_joined(r, first - 1) && piece_is_capital(r, first - 2) && desk_piece_length(r, first - 2) < 5)
        return true; /* "BA.5" */
    if (!desk_piece_mark(r, first - 1, '-') || first < 2 || !desk_piece_joined(r, first - 1))
        return false;
    bool letters = piece_is_capital(r, first - 2) || desk_piece_length(r, first - 2) < 3; /* "4e14 s-1", but "mid-30s" */
    return r->pieces[first - 2].kind == PIECE_WORD && letters && a->number.form == NUMBER_DIGITS;
}

/* "7-Eleven", "3M said", "50 Cent". */
static bool names_company(const number_line *r, const figure_amount *a)
{
    uint32_t last = a->last;
    if (a->kind == DESK_MONEY)
        return desk_piece_digits(r, a->first) == 50 && desk_piece_is(r, last - 1, "cent") && piece_is_capital(r, last - 1) && r->text[r->pieces[last - 1].end - 1] == 't';
    if (a->number.form != NUMBER_DIGITS || a->before || a->number.grouped)
        return false;
    if (desk_piece_mark(r, last, '-') && desk_piece_joined(r, last + 1))
        return desk_piece_is(r, last + 1, "eleven") && r->pieces[last + 1].flags & PIECE_CAPITAL;
    if (!a->letter || desk_piece_digits(r, a->first) != 3 || r->text[r->pieces[last - 1].start] != 'M')
        return false;
    return AMONG(r, last, "said", "says", "'s", "co", "co.", "company", "shares", "stock", "will", "has", "had", "is", "was", "agreed", "reported", "announced", "and", "spokesman", "executives");
}

/* 737s, 4G, 747-400, 12/5, 3:1: more is joined than was read. */
static bool runs_on(const number_line *r, const figure_amount *a)
{
    uint32_t last = a->last;
    if (!desk_piece_joined(r, last))
        return false;
    if (a->number.form == NUMBER_WORDS) /* "four-three-three" */
        return !a->has_unit && desk_piece_mark(r, last, '-') && desk_piece_joined(r, last + 1) && r->pieces[last + 1].roles & ROLE_NUMBER && desk_read_number(r, last + 1, &(number_value){.first = 0});
    const number_piece *p = &r->pieces[last];
    if (desk_piece_is(r, last, "'s") || (desk_piece_mark(r, last, '\'') && desk_piece_is(r, last + 1, "s") && desk_piece_joined(r, last + 1)))
        return true; /* "in my 50's" */
    if (p->kind != PIECE_MARK)
        return p->kind == PIECE_WORD ? r->text[p->start] != '\'' && (unsigned char)r->text[p->start] < 0x80 : true;
    bool more = desk_piece_joined(r, last + 1) && r->pieces[last + 1].kind == PIECE_NUMERAL;
    if (p->mark == '+' && more)
        return true; /* "90+4": time added */
    if (p->mark == '(' && desk_piece_joined(r, last + 1) && r->pieces[last + 1].kind == PIECE_WORD && desk_piece_length(r, last + 1) == 1)
        return true; /* 401(k) */
    if (p->mark == '^')
        return true; /* a power too great to tell */
    if (p->mark == ':' || p->mark == '/' || p->mark == '.')
        return more;
    return p->mark == '-' && more && !a->has_unit;
}

/* The digits before were the other half of a score or ratio: "2-|1". */
static bool runs_back(const number_line *r, const figure_amount *a)
{
    uint32_t first = a->first;
    if (first > 3 && desk_piece_mark(r, first - 1, '-') && (AMONG(r, first - 2, "to", "by", "for", "of") || (a->number.form == NUMBER_DIGITS && desk_piece_is(r, first - 2, "and"))) && desk_piece_mark(r, first - 3, '-'))
        return true; /* "230-to-197" */
    if (first < 2 || !desk_piece_joined(r, first) || r->pieces[first - 1].kind != PIECE_MARK || a->has_unit)
        return false;
    char mark = r->pieces[first - 1].mark;
    if (mark == '^')
        return true;
    bool digits = r->pieces[first - 2].kind == PIECE_NUMERAL && desk_piece_joined(r, first - 1);
    if (mark == '-' && a->number.form == NUMBER_WORDS && (r->pieces[first - 2].roles & ROLE_NUMBER || r->pieces[first - 2].kind == PIECE_NUMERAL) && desk_piece_joined(r, first - 1))
        return true; /* the threes of "four-three-three" */
    return digits && (mark == '-' || mark == '+' || mark == ':' || mark == '/' || mark == '.');
}

static bool is_s_word(const number_line *r, uint32_t at)
{
    char last = r->text[r->pieces[at].end - 1];
    return last == 's' || last == 'S';
}

/* "four Trent 900 engines", "Acme's Vulcan 350 jets": a round number between a maker's word and a machine, where the word is itself described. */
static bool names_machine(const number_line *r, const figure_amount *a)
{
    int32_t value = desk_piece_digits(r, a->first);
    if (value < 100 || value > 9000 || value % 10 != 0 || a->first < 2 ||
        !AMONG(r, a->last, "engine", "engines", "turbine", "turbines", "turbofan", "turbofans", "jet", "jets", "jetliner", "jetliners", "airliner", "airliners", "aircraft", "helicopter",
               "helicopters", "smartphone", "smartphones", "phone", "phones", "headset", "headsets", "processor", "processors"))
        return false;
    const number_piece *p = &r->pieces[a->first - 2];
    return p->kind == PIECE_NUMERAL || p->roles & ROLE_NUMBER || p->flags & PIECE_CAPITAL || AMONG(r, a->first - 2, "the", "its", "their", "'s", "a", "an", "new", "two", "all", "of", "powerful", "with");
}

/* "Boeing 737", "page 5", "Windows 11", and any capitalised word with bare digits after it. */
static bool is_part_of_name(const number_line *r, const figure_amount *a)
{
    if (a->first == 0 || a->has_unit || a->number.ordinal || a->number.scaled || a->number.grouped || a->number.fraction)
        return false;
    uint32_t before = a->first - 1;
    if (r->pieces[a->first].flags & PIECE_BROKEN || r->pieces[before].kind != PIECE_WORD)
        return false;
    bool head = desk_piece_entry(&figure_names_words, r, before) != NULL;
    if (!head && !piece_is_capital(r, before))
        return false;
    if (!head && desk_decimal_compare(a->low, a->high) != 0)
        return false; /* "CI 0.56 to 0.85" */
    desk_span counted = desk_find_counted(r, a);
    bool counts = counted.end > counted.start, capitals = piece_is_capital(r, before) && piece_is_capital(r, a->last);
    if (head && (piece_is_capital(r, before) || a->number.form == NUMBER_DIGITS || !counts))
        return true;
    if (!piece_is_capital(r, before) || a->number.form != NUMBER_DIGITS || before == 0 || desk_piece_entry(&figure_stops_words, r, before))
        return false;
    uint32_t start;
    if (desk_modifier_before(r, a->first, &start) != DESK_EXACT)
        return false;
    if (capitals) /* "the Lost 52 Project", but "Police Arrest 52 Men" in a headline */
        return !is_s_word(r, a->last) && !desk_piece_entry(&figure_nouns_words, r, a->last);
    return !counts || names_machine(r, a);
}

static void remember_name(const number_line *r, const figure_amount *a)
{
    int32_t value = desk_piece_digits(r, a->last - 1);
    if (value < 100)
        return; /* "page 5" says nothing about another 5 */
    r->names->values[r->names->count++ % (sizeof r->names->values / sizeof *r->names->values)] = value;
}

/* "the 737", after a Boeing 737 was named. */
static bool is_named_before(const number_line *r, const figure_amount *a)
{
    int32_t value = desk_piece_digits(r, a->first);
    if (value < 100 || a->has_unit || a->last != a->first + 1)
        return false;
    uint32_t known = r->names->count < 8 ? r->names->count : 8;
    for (uint32_t i = 0; i < known; i++)
        if (r->names->values[i] == value && value >= 707 && value <= 787 && value % 10 == 7)
            return true; /* "The 787 illustrates": its plurals are verbs */
        else if (r->names->values[i] == value) {
            desk_span counted = desk_find_counted(r, a);
            return counted.start == counted.end;
        }
    return false;
}

/* "Resolutions 2254 and 2118", "Articles 3, 5 and 8": the others of a list whose head is a plural. */
static bool is_in_named_list(const number_line *r, const figure_amount *a)
{
    uint32_t at = a->first;
    if (a->has_unit || a->last != at + 1 || r->pieces[at].kind != PIECE_NUMERAL)
        return false;
    for (uint32_t seen = 0; at > 0 && seen < 12; seen++, at--) {
        const number_piece *p = &r->pieces[at - 1];
        if (p->flags & PIECE_BROKEN)
            return false;
        if (p->kind == PIECE_NUMERAL || p->mark == ',' || desk_piece_is(r, at - 1, "and") || desk_piece_is(r, at - 1, "or"))
            continue;
        return seen > 1 && AMONG(r, at - 1, "resolutions", "articles", "sections", "chapters", "flights", "pages", "titles", "rules", "acts", "exhibits", "paragraphs", "clauses", "channels", "rooms", "highways", "routes", "junctions", "platforms", "gates", "verses", "terminals");
    }
    return false;
}

/* "the Group of 20", "the Group of Seven". */
static bool is_group_of(const number_line *r, const figure_amount *a)
{
    return a->first > 1 && !a->has_unit && desk_piece_is(r, a->first - 1, "of") && desk_piece_is(r, a->first - 2, "group") && piece_is_capital(r, a->first - 2) &&
           (a->number.form == NUMBER_DIGITS || piece_is_capital(r, a->first));
}

/* "phoned 911". */
static bool is_service_number(const number_line *r, const figure_amount *a)
{
    return a->first > 0 && a->number.form == NUMBER_DIGITS && !a->has_unit && a->last == a->first + 1 && desk_piece_length(r, a->first) == 3 &&
           AMONG(r, a->first - 1, "phone", "phoned", "call", "called", "calling", "calls", "dial", "dialed", "dialled", "ring", "rang", "text");
}

/* "iLife '11", "the class of '98"; and "<3", a heart. */
static bool is_short_year_or_heart(const number_line *r, const figure_amount *a)
{
    if (a->first == 0 || a->has_unit || a->number.form != NUMBER_DIGITS || a->last != a->first + 1 || !desk_piece_joined(r, a->first))
        return false;
    uint32_t before = a->first - 1;
    if (desk_piece_mark(r, before, '<'))
        return desk_piece_digits(r, a->first) == 3 && (before == 0 || !desk_piece_joined(r, before)) && (a->last >= r->count || r->pieces[a->last].flags & PIECE_BROKEN || r->pieces[a->last].flags & PIECE_CAPITAL || r->pieces[a->last].kind == PIECE_MARK);
    return desk_piece_mark(r, before, '\'') && (before == 0 || !desk_piece_joined(r, before)) && desk_piece_length(r, a->first) == 2;
}

/* "the Legend of the Ten Rings": a number word between capitals in copy that has small letters. */
static bool is_in_title(const number_line *r, const figure_amount *a)
{
    bool unit = a->has_unit && !(a->kind == DESK_QUANTITY && a->last == a->number.last + 1 && piece_is_capital(r, a->last - 1)); /* "Three Mile Island" */
    if (a->number.form != NUMBER_WORDS || unit || a->first < 2 || !piece_is_capital(r, a->first) || !piece_is_capital(r, a->last) ||
        r->pieces[a->first - 1].kind != PIECE_WORD || r->pieces[a->first].flags & PIECE_BROKEN)
        return false;
    uint32_t small = 0;
    for (uint32_t i = 0; i < r->count && i < 40 && small < 4; i++)
        small += r->pieces[i].kind == PIECE_WORD && !(r->pieces[i].flags & PIECE_CAPITAL) && desk_piece_length(r, i) > 3;
    return small >= 3; /* a headline in capitals has none */
}

/* The "[3]" of a reference, the "1)" of a list inside a sentence. */
static bool is_reference(const number_line *r, const figure_amount *a)
{
    if (a->number.form != NUMBER_DIGITS || a->has_unit || !desk_piece_joined(r, a->last))
        return false;
    if (desk_piece_mark(r, a->last, ']'))
        return a->first > 0 && desk_piece_mark(r, a->first - 1, '[');
    if (!desk_piece_mark(r, a->last, ')') || desk_decimal_whole(a->low) > 20)
        return false;
    for (uint32_t i = a->first, seen = 0; i-- > 0 && seen < 8; seen++)
        if (desk_piece_mark(r, i, '('))
            return i + 1 == a->first && desk_decimal_whole(a->low) < 10 && a->last + 1 < r->count;
    return true;
}

/* +44 20 7946 0958, 555-0199, 07700 900123. */
static bool is_telephone(const number_line *r, const figure_amount *a)
{
    if (a->number.form != NUMBER_DIGITS || a->has_unit)
        return false;
    uint32_t at = a->first;
    while (at < a->last && r->pieces[at].kind != PIECE_NUMERAL)
        at++;
    if (at >= a->last)
        return false;
    uint32_t length = desk_piece_length(r, at);
    if (length > 1 && r->text[r->pieces[at].start] == '0' && desk_piece_digits(r, at) >= 0)
        return true;
    bool plus = at > 0 && desk_piece_mark(r, at - 1, '+') && desk_piece_joined(r, at);
    uint32_t groups = 1;
    for (uint32_t i = at + 1; i < r->count && groups < 4; i++) {
        if (r->pieces[i].kind == PIECE_NUMERAL)
            groups++;
        else if (!(desk_piece_mark(r, i, '-') || desk_piece_mark(r, i, ')') || desk_piece_mark(r, i, '(')))
            break;
    }
    if (plus && groups >= 3)
        return true;
    if (length == 1 && r->text[r->pieces[at].start] == '1' && desk_piece_hyphen(r, at + 1) &&
        r->pieces[at + 2].kind == PIECE_NUMERAL && desk_piece_length(r, at + 2) == 3 && desk_piece_mark(r, at + 3, '-') && desk_piece_joined(r, at + 4))
        return true; /* 1-800-FLOWERS */
    if (length == 3 && at > 0 && desk_piece_mark(r, at - 1, '(') && desk_piece_mark(r, at + 1, ')') && groups >= 3)
        return true; /* (555) 123-4567 */
    return length == 3 && desk_piece_mark(r, at + 1, '-') && at + 2 < r->count && r->pieces[at + 2].kind == PIECE_NUMERAL &&
           desk_piece_joined(r, at + 2) && (desk_piece_length(r, at + 2) == 4 || groups >= 3);
}

/* "1. Preheat", "2) Serve" where a line begins. */
static bool is_list_number(const number_line *r, const figure_amount *a)
{
    bool begins = a->first == 0 || r->pieces[a->first].flags & PIECE_BROKEN;
    if (!begins || a->number.form != NUMBER_DIGITS || a->has_unit || a->number.point || desk_decimal_whole(a->low) > 99)
        return false;
    return (desk_piece_mark(r, a->last, '.') || desk_piece_mark(r, a->last, ')')) && desk_piece_joined(r, a->last) && a->last + 1 < r->count;
}

/* "one of the", "no one", "this one", "One might ask". */
static bool is_pronoun_one(const number_line *r, const figure_amount *a)
{
    if (a->has_unit || a->number.form != NUMBER_WORDS || a->last != a->first + 1 || !desk_piece_is(r, a->first, "one"))
        return false;
    uint32_t next = a->last, start;
    if (a->first > 1 && desk_piece_hyphen(r, a->first - 1))
        return true; /* "hole-in-one", "one-on-one" */
    if (desk_modifier_before(r, a->first, &start) != DESK_EXACT)
        return desk_piece_is(r, next, "of");
    if (desk_piece_is(r, next, "of") || piece_is_capital(r, a->first))
        return true;
    if (a->first > 0 && AMONG(r, a->first - 1, "no", "any", "every", "each", "some", "this", "that", "which", "the", "another", "a", "number", "day", "by", "good", "new", "big", "last", "as", "from"))
        return true;
    if (AMONG(r, next, "thing", "day", "way", "hand", "side", "point", "another", "such", "that", "who", "can", "could", "should", "might", "must", "would", "is", "'s", "person", "reason", "time", "example", "needs", "cannot", "does", "wants", "knows", "sees"))
        return true;
    desk_span counted = desk_find_counted(r, a);
    return counted.start == counted.end && next < r->count && r->pieces[next].kind == PIECE_WORD;
}

/* "three-dimensional", "two-way", "one-sided": part of an adjective. */
static bool is_adjective(const number_line *r, const figure_amount *a)
{
    uint32_t at = a->last + 1;
    if (desk_decimal_whole(a->low) == 1 && desk_piece_mark(r, a->last, '-') && desk_piece_is(r, at, "time"))
        return true;
    if (a->has_unit || !desk_piece_mark(r, a->last, '-') || !desk_piece_joined(r, a->last) || !desk_piece_joined(r, at) || r->pieces[at].kind != PIECE_WORD)
        return false;
    const number_piece *p = &r->pieces[at];
    const char *end = r->text + p->end;
    if (p->end - p->start > 4 && ((end[-2] == 'a' && end[-1] == 'l') || (end[-2] == 'e' && end[-1] == 'd')))
        return true;
    return AMONG(r, at, "way", "off", "up", "over", "on", "to", "in", "run", "by", "for", "of", "all", "love", "something", "somethings") || (a->number.ordinal && desk_piece_is(r, at, "and"));
}

/* "Group of Seven". */
static bool is_group_name(const number_line *r, const figure_amount *a)
{
    return a->number.form == NUMBER_WORDS && !a->has_unit && piece_is_capital(r, a->first) && a->first > 1 &&
           desk_piece_is(r, a->first - 1, "of") && piece_is_capital(r, a->first - 2);
}

static bool is_road(const number_line *r, uint32_t at)
{
    return piece_is_capital(r, at) && AMONG(r, at, "street", "road", "avenue", "lane", "drive", "crescent", "terrace", "boulevard", "gardens", "st", "st.", "rd", "rd.", "ave", "ave.", "blvd", "blvd.");
}

/* "10 Downing Street", "221 Old Mill Road": bare digits, a name and its road, and nothing that is counted. */
static bool is_house_number(const number_line *r, const figure_amount *a)
{
    if (a->number.form != NUMBER_DIGITS || a->has_unit || a->number.ordinal || a->number.point || a->number.grouped || a->number.scaled || a->last != a->first + 1)
        return false;
    uint32_t at = a->last, words = 0;
    while (words < 3 && piece_is_capital(r, at) && !(r->pieces[at].flags & PIECE_BROKEN) && !is_road(r, at)) {
        at++;
        words++;
    }
    if (words == 0 || !is_road(r, at) || desk_piece_is(r, at - 1, "wall"))
        return false;
    desk_span counted = desk_find_counted(r, a);
    return counted.start == counted.end; /* but "3 Old Kent Road pubs" */
}

/* "42nd Street", "the 9th Circuit", "the 14th Amendment": a number that is a name. */
static bool is_named_ordinal(const number_line *r, const figure_amount *a)
{
    return a->number.ordinal && a->number.form == NUMBER_DIGITS && piece_is_capital(r, a->last) &&
           (is_road(r, a->last) || AMONG(r, a->last, "amendment", "circuit", "cavalry", "infantry", "airborne", "battalion", "regiment", "brigade", "division", "fleet", "precinct", "arrondissement", "century"));
}

/* "was first confirmed", "First, ...", "Second World War", "First Lady". */
static bool is_idle_ordinal(const number_line *r, const figure_amount *a)
{
    if (!a->number.ordinal || a->number.form != NUMBER_WORDS || a->last != a->first + 1)
        return false;
    uint32_t next = a->last;
    bool opens = a->first == 0 || r->pieces[a->first].flags & PIECE_BROKEN;
    if (piece_is_capital(r, a->first) && piece_is_capital(r, next) && !opens)
        return true;
    if (piece_is_capital(r, a->first) && AMONG(r, next, "minister", "lady", "world", "amendment", "street", "avenue", "reich"))
        return true;
    if (opens && desk_piece_mark(r, next, ','))
        return true;
    bool verb = next < r->count && r->pieces[next].kind == PIECE_WORD && desk_piece_length(r, next) > 4 && memcmp(r->text + r->pieces[next].end - 2, "ed", 2) == 0;
    if (a->first > 0 && desk_piece_is(r, a->first - 1, "per"))
        return true; /* "two kb per second" */
    if (a->first > 0 && desk_piece_mark(r, a->first - 1, ',') && (verb || desk_piece_entry(&figure_stops_words, r, next)))
        return true;
    if (!AMONG(r, a->first, "first", "second"))
        return false;
    if (a->first > 0 && AMONG(r, a->first - 1, "was", "were", "been", "be", "is", "are", "had", "has", "have", "he", "she", "it", "they", "who", "that", "which", "at", "when", "we", "i", "you", "to", "and", "were", "not", "came", "since"))
        return !(a->first > 0 && AMONG(r, a->first - 1, "was", "is", "and") && AMONG(r, next, "in", "among", "of"));
    if (desk_piece_is(r, next, "of") && desk_piece_is(r, next + 1, "all"))
        return true;
    if (desk_piece_is(r, next, "place") && a->first > 1 && desk_piece_is(r, a->first - 1, "the") && desk_piece_is(r, a->first - 2, "in"))
        return true; /* "in the first place" */
    return desk_piece_is(r, next, "and") && desk_piece_is(r, next + 1, "foremost");
}

/* "second half", "half-time", "half-brother": a half that divides no quantity. */
static bool is_idle_fraction(const number_line *r, const figure_amount *a)
{
    if (!a->number.fraction || a->has_unit || a->number.form != NUMBER_WORDS)
        return false;
    if (a->last == a->first + 2 && desk_piece_is(r, a->first + 1, "half") && desk_piece_hyphen(r, a->last))
        return true; /* "a half-brother" */
    if (a->last != a->first + 1)
        return false;
    if (r->count == 1 || !(desk_piece_is(r, a->first, "half") || desk_piece_is(r, a->first, "quarter")))
        return false;
    uint32_t next = a->last, start;
    if (desk_piece_is(r, a->first, "quarter"))
        return true;
    if (a->first > 0 && AMONG(r, a->first - 1, "first", "second", "latter", "top", "bottom", "front", "back"))
        return true; /* "the second half of the month" */
    if (desk_modifier_before(r, a->first, &start) != DESK_EXACT)
        return false;
    if (AMONG(r, next, "of", "the", "a", "an", "its", "his", "her", "their", "our", "my", "that", "those", "these", "as"))
        return false;
    return !(a->first > 0 && AMONG(r, a->first - 1, "in", "by", "and", "other", "to", "almost", "least"));
}

uint32_t desk_end_of_number(const number_line *r, const figure_amount *a)
{
    uint32_t end = a->last;
    if (!is_telephone(r, a))
        return end;
    while (end < r->count && !(r->pieces[end].flags & PIECE_BROKEN) &&
           (r->pieces[end].kind == PIECE_NUMERAL || ((desk_piece_mark(r, end, '-') || desk_piece_mark(r, end, ')') || desk_piece_mark(r, end, '/')) && desk_piece_joined(r, end))))
        end++;
    return end;
}

/* "2,4-dichlorophenol", "ribulose-1,5-bisphosphate": the places of a molecule. */
static bool is_molecule(const number_line *r, const figure_amount *a)
{
    if (a->damage != desk_damage_comma)
        return false;
    bool after = (desk_piece_mark(r, a->last, '-') || desk_piece_mark(r, a->last, '\'')) && (desk_piece_joined(r, a->last + 1) || !desk_piece_joined(r, a->last));
    bool before = a->first > 0 && desk_piece_mark(r, a->first - 1, '-') && desk_piece_joined(r, a->first);
    return after || before;
}

bool desk_is_no_figure(const number_line *r, const figure_amount *a)
{
    if (a->damage)
        return is_molecule(r, a);
    if (joined_to_letters(r, a) || runs_on(r, a) || runs_back(r, a))
        return true;
    if (is_part_of_name(r, a)) {
        remember_name(r, a);
        return true;
    }
    return names_company(r, a) || is_named_before(r, a) || is_in_named_list(r, a) || is_group_of(r, a) || is_short_year_or_heart(r, a) || is_in_title(r, a) || is_house_number(r, a) || is_named_ordinal(r, a) || is_telephone(r, a) || is_service_number(r, a) || is_reference(r, a) || is_list_number(r, a) || is_pronoun_one(r, a) || is_adjective(r, a) || is_group_name(r, a) ||
           is_idle_ordinal(r, a) || is_idle_fraction(r, a);
}
