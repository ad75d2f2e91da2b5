/*
 * quote_circumstance.c - past whom, when and where a cue tells: "told reporters in Rome on Monday".
 */
#include "quote_circumstance.h"
#include "quote_clause.h"
#include "quote_phrase.h"

enum {
    HEARER_WINDOW = 10,    /* tokens that name who is told */
    ADVERBIAL_WINDOW = 9,  /* tokens of "at a rally in Ohio" */
    MOST_CIRCUMSTANCES = 4 /* to whom, where, when, how */
};

/* A name after the hearer's noun belongs to it ("told newspaper Bild") unless it has a
 * clause of its own ("told reporters Ms Ito was"). */
static bool name_goes_on(const quote_reading *r, uint32_t at, uint32_t limit)
{
    uint32_t end = at;
    if (!is_named(r, at))
        return false;
    while (end < limit && same_name(r, end, at))
        end++;
    return end < limit && !has_class(r, end, WORD_POSSESSIVE) && !desk_is_finite(r, end) && !has_class(r, end, WORD_ADVERB);
}

/* "told the BBC", "told reporters": the token after who is told. */
static uint32_t skip_hearer(const quote_reading *r, uint32_t at, uint32_t high)
{
    uint32_t limit = high > at + HEARER_WINDOW ? at + HEARER_WINDOW : high, i = at;
    if (i < limit && has_class(r, i, WORD_DETERMINER | WORD_POSSESSIVE))
        i++;
    for (; i < limit; i++) {
        bool named = is_named(r, i), more = i + 1 < limit && same_name(r, i, i + 1);
        if (!has_form(r, i, FORM_WORD) && !named)
            return at;
        if (named && !more)
            return i + 1 < limit && has_class(r, i + 1, WORD_POSSESSIVE) ? at : i + 1;
        if (has_class(r, i, WORD_HEARER | WORD_ROLE) &&
            !(i + 1 < limit && (has_class(r, i + 1, WORD_HEARER | WORD_ROLE) || name_goes_on(r, i + 1, limit))))
            return i + 1;
        if (!named && (has_class(r, i, WORD_PREPOSITION | WORD_VERB | WORD_SUBORDINATOR) ||
                       (has_class(r, i, WORD_PRONOUN) && !has_class(r, i, WORD_DETERMINER))))
            return at;
    }
    return at;
}

/* A bare word behind "to" that is not who is told. */
static bool begins_infinitive(const quote_reading *r, uint32_t token)
{
    return has_form(r, token, FORM_WORD) && !has_form(r, token, FORM_CAPITAL) && !is_named(r, token) &&
           !has_class(r, token, WORD_DETERMINER | WORD_POSSESSIVE | WORD_HEARER | WORD_ROLE | WORD_PREPOSITION | WORD_PRONOUN |
                                WORD_TIME | WORD_MEDIUM);
}

/* Past the phrase of the preposition at `at`, as far as it is known to tell when, where or to whom; `at` if it is not. */
static uint32_t skip_phrase(const quote_reading *r, uint32_t at, uint32_t high)
{
    uint32_t limit = high > at + ADVERBIAL_WINDOW ? at + ADVERBIAL_WINDOW : high, past = at;
    for (uint32_t i = at + 1; i < limit; i++) {
        if (!has_form(r, i, FORM_WORD | FORM_NUMBER) || desk_is_finite(r, i) ||
            (has_class(r, i, WORD_PRONOUN) && !has_class(r, i, WORD_DETERMINER | WORD_POSSESSIVE)))
            break;
        bool follows = i > at + 1 && past == i; /* what was known, at once */
        if (follows && has_class(r, i, WORD_POSSESSIVE)) { /* from the Hall's steps */
            past = high > i + 2 ? i + 2 : i + 1;
            continue;
        }
        bool known = has_class(r, i, WORD_TIME | WORD_MEDIUM) || is_named(r, i);
        if (follows && !known && !has_class(r, i, WORD_PREPOSITION) && !has_form(r, i, FORM_NUMBER))
            break;
        bool told = has_class(r, i, WORD_HEARER) && desk_token_is(r->c, at, "to");
        if (told || known || (has_form(r, i, FORM_NUMBER) && past == i))
            past = i + 1;
    }
    return past;
}

uint32_t desk_skip_adverbial(const quote_reading *r, uint32_t at, uint32_t high)
{
    static const char *const of_what_is_said[] = {"there", "even", "only", "further", "just", "almost"};
    if (at >= high)
        return at;
    if (TOKEN_AMONG(r->c, at, of_what_is_said))
        return at;
    if (has_class(r, at, WORD_TIME | WORD_ADVERB) && !has_class(r, at, WORD_DETERMINER | WORD_PRONOUN) &&
        !is_named(r, at)) /* but "said Monday's storm was" */
        return at + 1 < high && has_class(r, at + 1, WORD_POSSESSIVE) ? at : at + 1;
    if (!has_class(r, at, WORD_PREPOSITION) || at + 1 >= high)
        return at;
    if (desk_token_is(r->c, at, "to") && begins_infinitive(r, at + 1)) /* told him to visit */
        return at;
    return skip_phrase(r, at, high);
}

uint32_t desk_skip_circumstance(const quote_reading *r, const speech_cue *c, uint32_t high)
{
    uint32_t at = c->after;
    if (c->kind & CUE_TELL && !c->passive) {
        uint32_t past = skip_hearer(r, at, high);
        if (past >= high || !desk_is_finite(r, past)) /* promised each victim would be paid: nobody is told */
            at = past;
    }
    for (int rounds = 0; rounds < MOST_CIRCUMSTANCES; rounds++) {
        uint32_t past = desk_skip_adverbial(r, at, high);
        if (past == at)
            break;
        at = past;
    }
    return at;
}
