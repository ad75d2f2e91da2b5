/*
 * quote_look.c - what a marked stretch looks like: speech, a title, a name.
 */
#include "quote_look.h"

uint32_t desk_count_words(const quote_reading *r, token_span words, uint32_t most)
{
    uint32_t count = 0;
    for (uint32_t i = words.start; i < words.end && count < most; i++)
        count += has_form(r, i, FORM_WORD | FORM_NUMBER);
    return count;
}

/* Nearly every word has a capital: a title, a name. */
bool desk_is_titled(const quote_reading *r, token_span words)
{
    uint32_t capitals = 0, small = 0;
    for (uint32_t i = words.start; i < words.end && i < words.start + 20; i++) {
        if (!has_form(r, i, FORM_WORD) ||
            has_class(r, i, WORD_PREPOSITION | WORD_DETERMINER | WORD_CONJUNCTION | WORD_POSSESSIVE | WORD_NEGATION))
            continue;
        if (has_form(r, i, FORM_CAPITAL))
            capitals++;
        else
            small++;
    }
    bool single = words.end - words.start == 1;
    return small == 0 && capitals > (single ? 0u : 1u);
}

bool desk_first_person(const quote_reading *r, token_span words)
{
    for (uint32_t i = words.start; i < words.end && i < words.start + 60; i++)
        if (has_class(r, i, WORD_FIRST) &&
            !(i > words.start && has_form(r, i, FORM_CAPITAL) && !has_form(r, i - 1, FORM_SENTENCE | FORM_STOP) &&
              !desk_token_is(r->c, i, "i")))
            return true;
    return false;
}

bool desk_ends_sentence(const quote_reading *r, const quoted *q)
{
    return has_form(r, q->words.end - 1, FORM_STOP);
}

/* "so-called", "entitled", "the word" stand before marks that are not speech. */
bool desk_is_named_so(const quote_reading *r, const quoted *q, uint32_t low)
{
    uint32_t at = q->all.start, after = q->all.end;
    /* a "Vote now" poster */
    if (after < r->c->count && has_class(r, after, WORD_TITLED) && !has_class(r, after, WORD_VERB))
        return true;
    if (at > low && has_form(r, at - 1, FORM_OPEN) && after < r->c->count && has_form(r, after, FORM_CLOSE))
        return true;
    if (at > low && has_form(r, at - 1, FORM_COMMA | FORM_OPEN))
        at--;
    /* known as the */
    if (at > low + 1 && has_class(r, at - 1, WORD_DETERMINER) && has_class(r, at - 2, WORD_TITLED | WORD_PREPOSITION))
        at--;
    if (at > low && desk_token_is(r->c, at - 1, "as"))
        at--;
    return at > low && has_class(r, at - 1, WORD_TITLED);
}

/* Edward "Eddie" Van Halen */
bool desk_is_nickname(const quote_reading *r, const quoted *q)
{
    uint32_t before = q->all.start, after = q->all.end;
    if (before == 0 || after >= r->c->count || desk_count_words(r, q->words, 4) > 3)
        return false;
    return has_form(r, before - 1, FORM_CAPITAL) && has_form(r, after, FORM_CAPITAL) &&
           !has_class(r, before - 1, WORD_PRONOUN | WORD_DETERMINER) &&
           has_form(r, before, FORM_QUOTED) && !desk_ends_sentence(r, q) && desk_is_titled(r, q->words);
}
