/*
 * quote_phrase.c - a noun phrase beside a verb of speech, cut to who can speak.
 *
 * There is no parse.  A phrase runs until a token that cannot stand in one (a verb,
 * a comma, a mark, "while"), within a window; then it is cut to the name in it, or
 * to the head noun that can speak.
 */
#include "quote_phrase.h"
#include "text.h"

#include <string.h>

bool desk_ends_in_ly(const quote_reading *r, uint32_t token)
{
    const desk_token *t = &r->c->tokens[token];
    const char *end = r->c->text + t->end;
    return t->end - t->start > 4 && end[-1] == 'y' && end[-2] == 'l' && !begins_capital(r, token) &&
           !has_class(r, token, WORD_ROLE | WORD_HEARER);
}

/* A lower-case word in -ed is a verb unless something before it makes it an adjective:
 * the reported loss, the privately owned station. */
static bool looks_past(const quote_reading *r, uint32_t token)
{
    const desk_token *t = &r->c->tokens[token];
    const char *end = r->c->text + t->end;
    if (t->end - t->start < 5 || begins_capital(r, token) || end[-1] != 'd' || end[-2] != 'e')
        return false;
    uint32_t before = token > 1 && desk_ends_in_ly(r, token - 1) ? token - 1 : token;
    return before == 0 || !has_class(r, before - 1, WORD_DETERMINER | WORD_PREPOSITION | WORD_POSSESSIVE);
}

/* A part of a compound: take-down, state-run, think tank. */
static bool is_compound(const quote_reading *r, uint32_t token)
{
    const desk_token *t = r->c->tokens;
    if (token + 1 < r->c->count && has_form(r, token + 1, FORM_DASH) && t[token].end == t[token + 1].start)
        return true;
    if (token + 1 < r->c->count && desk_token_is(r->c, token, "think") &&
        (desk_token_is(r->c, token + 1, "tank") || desk_token_is(r->c, token + 1, "tanks")))
        return true;
    return token > 0 && has_form(r, token - 1, FORM_DASH) && t[token - 1].end == t[token].start;
}

/* A word that ends a noun phrase because it is its verb; names and roles never are. */
bool desk_acts_as_verb(const quote_reading *r, uint32_t token)
{
    if (is_named(r, token))
        return false;
    if (has_class(r, token, WORD_VERB | WORD_AUXILIARY))
        return !has_class(r, token, WORD_POSSESSIVE | WORD_ROLE) &&
               !(begins_capital(r, token) && !has_class(r, token, WORD_AUXILIARY)) && !is_compound(r, token);
    if (reports(r, token, CUE_SAY | CUE_TELL | CUE_URGE | CUE_THINK) && !reports(r, token, CUE_NOUN) &&
        !begins_capital(r, token))
        return !has_class(r, token, WORD_ROLE);
    /* carries a banner, lists Saha as */
    if (has_class(r, token, WORD_MAYBE) && token + 1 < r->c->count && !is_compound(r, token) &&
        (has_class(r, token + 1, WORD_DETERMINER) || (is_named(r, token + 1) && token > 0 && !is_named(r, token - 1))))
        return true;
    return looks_past(r, token) && !is_compound(r, token);
}

/* A double mark that pairs with none. */
static bool is_lone_double(const quote_reading *r, uint32_t token)
{
    const desk_token *t = &r->c->tokens[token];
    uint32_t code = t->kind == DESK_QUOTE_MARK ? desk_character_at(r->c->text, t->start, t->end).code : 0;
    return code == '"' || code == 0x201C || code == 0x201D;
}

bool desk_in_phrase(const quote_reading *r, uint32_t token)
{
    if (is_named(r, token))
        return true;
    if (has_form(r, token, FORM_COMMA | FORM_STOP | FORM_COLON | FORM_SEMICOLON | FORM_OPEN | FORM_CLOSE | FORM_QUOTED) ||
        is_lone_double(r, token))
        return false;
    if (has_form(r, token, FORM_DASH)) /* co - founder, not a dash between words */
        return token > 0 && r->c->tokens[token - 1].end == r->c->tokens[token].start;
    if (has_class(r, token, WORD_RELATIVE))
        return has_class(r, token, WORD_POSSESSIVE);
    if (has_class(r, token, WORD_SUBORDINATOR | WORD_NEGATION) || desk_token_is(r->c, token, "but"))
        return false;
    return !desk_acts_as_verb(r, token);
}

/* ---- cutting a phrase to who speaks ---- */

uint32_t desk_name_start(const quote_reading *r, uint32_t token, uint32_t low)
{
    while (token > low && same_name(r, token - 1, token))
        token--;
    return token;
}

uint32_t desk_name_end(const quote_reading *r, uint32_t token, uint32_t high)
{
    while (token < high && same_name(r, token, token + 1 < r->c->count ? token + 1 : token) && token + 1 < high)
        token++;
    return token + 1;
}

/* The words before a name that belong to it: "Chief Justice", "Mr". */
uint32_t desk_title_start(const quote_reading *r, uint32_t token, uint32_t low)
{
    while (token > low && !is_named(r, token - 1) && has_form(r, token - 1, FORM_WORD) &&
           (begins_capital(r, token - 1) || has_class(r, token - 1, WORD_HONORIFIC | WORD_ROLE)) &&
               !has_class(r, token - 1, WORD_TIME | WORD_DETERMINER))
        token--;
    return token;
}

/* "professor of law Ann Lee": the office has one plain noun of its own before the name. */
static bool is_office(const quote_reading *r, uint32_t of, uint32_t name, uint32_t low)
{
    return of > low && name == of + 2 && desk_token_is(r->c, of, "of") && !has_class(r, name - 1, WORD_ROLE) &&
           has_class(r, of - 1, WORD_HONORIFIC) && has_class(r, of - 1, WORD_ROLE);
}

/* "the death of cosmonaut Leonov", "a lawyer for Mr Ngo"; but not "Secretary of State Ann Lee". */
static bool is_governed_by_preposition(const quote_reading *r, uint32_t name, uint32_t low)
{
    uint32_t at = name;
    while (at > low && name - at < 4 && has_form(r, at - 1, FORM_WORD) && !is_named(r, at - 1) &&
           !has_class(r, at - 1, WORD_PREPOSITION | WORD_DETERMINER | WORD_CONJUNCTION) &&
           (!begins_capital(r, at - 1) || has_class(r, at - 1, WORD_HONORIFIC)))
        at--;
    return at > low + 1 && has_class(r, at - 1, WORD_PREPOSITION) && !is_named(r, at - 1) &&
           !is_office(r, at - 1, name, low);
}

/* "Sens. Ann Lee and Bob Ray": two names joined are one speaker, from the first on. */
static uint32_t joint_start(const quote_reading *r, uint32_t name, uint32_t low)
{
    uint32_t at = desk_title_start(r, name, low);
    if (at < low + 2 || !has_class(r, at - 1, WORD_CONJUNCTION) || desk_token_is(r->c, at - 1, "but") ||
        !names_person(r, at - 2))
        return name;
    uint32_t first = desk_name_start(r, at - 2, low);
    return desk_title_start(r, first, low) == low ? first : name;
}

/* A name at the end of the phrase that no preposition governs ("a lawyer for Mr Ngo" does). */
bool desk_ends_with_person(const quote_reading *r, token_span phrase, token_span *name)
{
    uint32_t last = phrase.end - 1;
    for (int suffix = 0; suffix < 2 && last > phrase.start && !names_person(r, last) &&
         begins_capital(r, last); suffix++)
        last--; /* MP, QC, Jr */
    if (!names_person(r, last))
        return false;
    uint32_t start = desk_name_start(r, last, phrase.start);
    if (is_governed_by_preposition(r, start, phrase.start))
        return false;
    *name = (token_span){joint_start(r, start, phrase.start), last + 1};
    return true;
}

/* A phrase that begins with an adverbial ("On Tuesday the ministry"): what follows it. */
static uint32_t after_adverbial(const quote_reading *r, token_span phrase)
{
    uint32_t last = phrase.end - 1;
    if (is_named(r, last)) {
        uint32_t start = desk_title_start(r, desk_name_start(r, last, phrase.start), phrase.start);
        if (start > phrase.start && has_class(r, start - 1, WORD_DETERMINER))
            start--;
        return start;
    }
    for (uint32_t i = phrase.end; i-- > phrase.start + 1;) {
        if (has_class(r, i - 1, WORD_TIME) && !has_class(r, i, WORD_TIME | WORD_PREPOSITION) &&
            has_form(r, i, FORM_WORD))
            return i;
        if (has_class(r, i, WORD_DETERMINER) &&
            !has_class(r, i - 1, WORD_PREPOSITION | WORD_DETERMINER | WORD_CONJUNCTION))
            return i;
    }
    while (last > phrase.start + 1 && has_form(r, last - 1, FORM_WORD) &&
           (begins_capital(r, last - 1) == begins_capital(r, last)) &&
           !has_class(r, last - 1, WORD_PREPOSITION | WORD_DETERMINER | WORD_TIME))
        last--;
    return last;
}

/* Without "but", "meanwhile", "on Tuesday" and the like in front. */
static token_span strip_front(const quote_reading *r, token_span phrase)
{
    while (phrase.start + 1 < phrase.end && !is_named(r, phrase.start) &&
           (has_class(r, phrase.start, WORD_CONJUNCTION | WORD_ADVERB | WORD_SUBORDINATOR) || reports(r, phrase.start, CUE_STATE) ||
            !has_form(r, phrase.start, FORM_WORD | FORM_NUMBER)) &&
           !has_class(r, phrase.start, WORD_DETERMINER | WORD_PRONOUN))
        phrase.start++;
    while (phrase.start + 1 < phrase.end && has_class(r, phrase.start, WORD_TIME) &&
           !has_class(r, phrase.start + 1, WORD_POSSESSIVE) &&
           !is_named(r, phrase.start))
        phrase.start++;
    return phrase;
}

/* Without "also" or "today" behind. */
static token_span strip_back(const quote_reading *r, token_span phrase)
{
    while (phrase.end > phrase.start + 1 && !is_named(r, phrase.end - 1)) {
        uint32_t last = phrase.end - 1;
        bool adverb = has_class(r, last, WORD_ADVERB | WORD_TIME) || desk_ends_in_ly(r, last);
        if (!adverb || has_class(r, last, WORD_DETERMINER | WORD_PRONOUN | WORD_ROLE | WORD_POSSESSIVE))
            break;
        phrase.end--;
    }
    return phrase;
}

/* A participle, as far as its letters tell: speaking. */
static bool ends_in_ing(const quote_reading *r, uint32_t token)
{
    const desk_token *t = &r->c->tokens[token];
    const char *end = r->c->text + t->end;
    return t->end - t->start > 5 && end[-1] == 'g' && end[-2] == 'n' && end[-3] == 'i' && !begins_capital(r, token);
}

/* "Regina Ip from the other camp": the name at the head speaks. */
static bool begins_with_person(const quote_reading *r, token_span phrase, token_span *name)
{
    uint32_t i = phrase.start;
    while (i < phrase.end && !is_named(r, i) && (begins_capital(r, i) || has_class(r, i, WORD_ROLE | WORD_HONORIFIC)))
        i++;
    if (i == phrase.end || !names_person(r, i))
        return false;
    *name = (token_span){i, desk_name_end(r, i, phrase.end)};
    return name->end < phrase.end && (has_class(r, name->end, WORD_PREPOSITION) || ends_in_ing(r, name->end));
}

/* The part of a noun phrase that names who speaks. */
token_span desk_cut_phrase(const quote_reading *r, token_span phrase)
{
    token_span name;
    phrase = strip_front(r, phrase);
    if (phrase.start >= phrase.end)
        return (token_span){0, 0};
    phrase = strip_back(r, phrase);
    if (has_class(r, phrase.start, WORD_PREPOSITION) && !is_named(r, phrase.start)) {
        token_span governed = {phrase.start + 1, phrase.end};
        if (governed.start < governed.end && begins_with_person(r, governed, &name))
            return name;
        /* with the latter saying */
        bool absolute = desk_token_is(r->c, phrase.start, "with") || desk_token_is(r->c, phrase.start, "despite");
        phrase.start = absolute && phrase.start + 1 < phrase.end ? phrase.start + 1 : after_adverbial(r, phrase);
    }
    else if (desk_ends_with_person(r, phrase, &name) || begins_with_person(r, phrase, &name))
        return name;
    if (desk_ends_with_person(r, phrase, &name))
        return name;
    return phrase;
}

/* "a document unveiled in 2014", "a student named Wong": the participle after the noun. */
bool desk_is_reduced_relative(const quote_reading *r, uint32_t low, uint32_t token, uint32_t start, uint32_t end)
{
    if (token <= low || !looks_past(r, token) || !desk_in_phrase(r, token - 1))
        return false;
    if (has_class(r, token - 1, WORD_PRONOUN | WORD_TIME) && r->notes[token - 1].entity == DESK_NONE)
        return false;
    return start == end || (has_class(r, start, WORD_PREPOSITION) && r->notes[start].entity == DESK_NONE) ||
           desk_token_is(r->c, token, "named");
}

/* "he", "they": a phrase of its own, never part of a longer one. */
bool desk_is_personal(const quote_reading *r, uint32_t token)
{
    return has_class(r, token, WORD_PRONOUN) && !has_class(r, token, WORD_DETERMINER | WORD_PLURAL) &&
           !is_named(r, token);
}
