/*
 * quote_clause.c - where a clause begins, as far as words tell without a parse.
 *
 * A clause has a verb that carries it.  A word is taken for one by its class or its
 * letters, unless what stands beside it makes it a noun ("the ship sunk by rebels",
 * "1,200 job cuts").
 */
#include "quote_clause.h"
#include "quote_phrase.h"

/* "climate change activist", "1,200 job cuts", "cuts of", "firms like Airbus" hold no verb. */
static bool is_noun_here(const quote_reading *r, uint32_t token)
{
    if (has_class(r, token, WORD_PREPOSITION)) /* like */
        return !has_class(r, token - 1, WORD_PRONOUN | WORD_ADVERB);
    if (token > 1 && has_form(r, token - 2, FORM_NUMBER) && !has_class(r, token - 1, WORD_ROLE | WORD_HEARER))
        return true;
    return token + 1 < r->c->count && (has_class(r, token + 1, WORD_ROLE | WORD_POSSESSIVE) || desk_token_is(r->c, token + 1, "of"));
}

bool desk_is_finite(const quote_reading *r, uint32_t token)
{
    if (is_named(r, token) || has_form(r, token, FORM_CAPITAL))
        return false;
    bool after_to = token > 0 && desk_token_is(r->c, token - 1, "to");
    if (has_class(r, token, WORD_VERB | WORD_AUXILIARY)) /* but "the case made by", "a think tank" */
        return !after_to && !(token + 1 < r->c->count && !has_class(r, token, WORD_AUXILIARY) &&
                              (desk_token_is(r->c, token + 1, "by") || desk_token_is(r->c, token + 1, "tank")));
    bool noun_like = token > 0 && has_class(r, token - 1, WORD_DETERMINER | WORD_PREPOSITION | WORD_POSSESSIVE) &&
                     !is_named(r, token - 1);
    if (noun_like || after_to)
        return false;
    if (has_class(r, token, WORD_MAYBE))
        return token > 0 && has_form(r, token - 1, FORM_WORD) && !is_noun_here(r, token);
    const desk_token *t = &r->c->tokens[token];
    const char *end = r->c->text + t->end;
    if (t->end - t->start >= 4 && end[-1] == 'd' && end[-2] == 'e') /* the case brought, the ship sunk by rebels, Ghana-based */
        return !(token > 0 && has_form(r, token - 1, FORM_DASH) && r->c->tokens[token - 1].end == t->start) &&
               (token + 1 >= r->c->count || !desk_token_is(r->c, token + 1, "by"));
    return r->notes[token].cue && !reports(r, token, CUE_ING | CUE_BASE | CUE_NOUN);
}

/* Past an aside between two commas, if a verb follows it: "the mayor, a lawyer, was". */
static bool aside_then_verb(const quote_reading *r, uint32_t comma, uint32_t limit)
{
    for (uint32_t i = comma + 1; i + 1 < limit; i++)
        if (has_form(r, i, FORM_COMMA))
            return desk_is_finite(r, i + 1);
    return false;
}

bool desk_has_clause(const quote_reading *r, uint32_t start, uint32_t end, bool near)
{
    uint32_t limit = end > start + CLAUSE_WINDOW ? start + CLAUSE_WINDOW : end;
    uint32_t relative = 0;
    bool linked = false; /* in the verbs of one clause: would have gone */
    for (uint32_t i = start + 1; i < limit; i++) {
        if (has_form(r, i, FORM_STOP | FORM_SEMICOLON) || (near && has_form(r, i, FORM_COLON)))
            return false;
        if (near && has_form(r, i, FORM_COMMA))
            return aside_then_verb(r, i, limit);
        if (near && has_class(r, i, WORD_SUBORDINATOR) && !has_class(r, i, WORD_RELATIVE))
            return false;
        if (has_class(r, i, WORD_RELATIVE) && !has_class(r, i, WORD_POSSESSIVE))
            relative++;
        bool finite = desk_is_finite(r, i);
        if (near && finite && has_class(r, i - 1, WORD_CONJUNCTION) && !is_named(r, i - 1))
            return false; /* expects more and is hiring: the verb is not of what is expected */
        if (finite && !linked && relative-- == 0)
            return true;
        linked = finite || (linked && has_class(r, i, WORD_ADVERB | WORD_NEGATION));
    }
    return false;
}

bool desk_begins_subject(const quote_reading *r, uint32_t token)
{
    if (is_named(r, token))
        return true;
    return has_form(r, token, FORM_WORD) &&
           !has_class(r, token, WORD_PREPOSITION | WORD_CONJUNCTION | WORD_SUBORDINATOR | WORD_RELATIVE | WORD_VERB |
                                WORD_AUXILIARY | WORD_ADVERB) &&
           !reports(r, token, CUE_ING | CUE_PAST);
}
