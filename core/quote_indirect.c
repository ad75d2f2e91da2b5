/*
 * quote_indirect.c - what was said, where it is told and not quoted.
 *
 * A sentence's cues come in, content clauses go out.  After a cue the clause runs
 * to the sentence's end or to where another cue takes over; before one ("The talks
 * failed, officials said") it is what stands before the comma.
 */
#include "quote_indirect.h"
#include "quote_circumstance.h"
#include "quote_clause.h"
#include "quote_lead.h"
#include "quote_phrase.h"
#include "quote_reach.h"

enum {
    SHORT_CLAUSE = 8,  /* tokens in which a clause would show its verb */
    SOURCE_WINDOW = 12 /* tokens that name the source after "according to" */
};

static void add_content(memory *scratch, token_span words, uint32_t cue, content_list *out)
{
    if (holds_none(words))
        return;
    told_clause *found = list_push(scratch, out);
    if (found)
        *found = (told_clause){words, cue};
}

/* ---- content before the cue ---- */

/* A comma and then marks: what follows is reported. */
static bool leads_to_marks(const quote_reading *r, uint32_t at, uint32_t high)
{
    while (at < high && has_form(r, at, FORM_COMMA | FORM_COLON))
        at++;
    return at < high && has_form(r, at, FORM_QUOTED);
}

/* True if nothing is reported after the cue: "officials told state media, adding". */
static bool is_closed(const quote_reading *r, const speech_cue *c, uint32_t high, uint32_t *past)
{
    *past = c->inverted ? c->after : desk_skip_circumstance(r, c, high);
    if (c->inverted || c->kind & CUE_SOURCE)
        for (uint32_t next; (next = desk_skip_adverbial(r, *past, high)) != *past;)
            *past = next;
    if (!(c->kind & CUE_SOURCE) && !c->inverted && leads_to_marks(r, *past, high))
        return false;
    /* said Ann Lee of the board */
    if (c->inverted && *past < high && has_class(r, *past, WORD_PREPOSITION | WORD_RELATIVE))
        return true;
    return *past >= high || has_form(r, *past, FORM_COMMA | FORM_STOP | FORM_SEMICOLON | FORM_CLOSE) ||
           c->kind & CUE_SOURCE;
}

/* True if the cue stands behind a comma or marks, so that what precedes may be its content. */
static bool trails(const quote_reading *r, const speech_cue *c, token_span sentence)
{
    uint32_t start = cue_front(c);
    bool last = c->kind & CUE_SHOW && c->words.end + 1 >= sentence.end; /* Police failed, report finds */
    if (!(last || c->kind & (CUE_SAY | CUE_TELL | CUE_SOURCE | CUE_THINK)) || c->passive || c->infinitive ||
        holds_none(c->who))
        return false;
    if (start <= sentence.start + 1 || (c->kind & CUE_ING && !c->inverted))
        return false;
    if (has_class(r, start - 1, WORD_SUBORDINATOR) && start - 1 > sentence.start && has_form(r, start - 2, FORM_COMMA))
        return true; /* , as officials said, */
    return c->kind & CUE_SOURCE || has_form(r, start - 1, FORM_QUOTED | FORM_COMMA) ||
           (c->inverted && has_form(r, start - 1, FORM_DASH));
}

/* Where the content that ends at `end`, before a cue at `cue`, begins. */
static uint32_t start_of_content(const quote_sentence *s, uint32_t end, uint32_t cue)
{
    const quote_reading *r = s->r;
    uint32_t from = s->tokens.start;
    if (end > from && end < cue && !is_named(r, end - 1) &&
        (has_class(r, end - 1, WORD_CONJUNCTION | WORD_SUBORDINATOR | WORD_RELATIVE | WORD_PREPOSITION) ||
         desk_token_is(r->c, end - 1, "including")))
        from = end; /* ..., but, Lee said, it rained: the cue parts the second clause */
    for (uint32_t i = end; i-- > from && end - i < CONTENT_WINDOW;)
        if (parts_content(r, i, end))
            from = i + 1;
    while ((has_class(r, from, WORD_CONJUNCTION) || has_form(r, from, FORM_DASH)) && from + 1 < end)
        from++;
    return from;
}

/* The cue stands in the midst of what it reports: what comes behind its comma at `past` goes on. */
static bool is_resumed(const quote_sentence *s, const speech_cue *c, uint32_t past)
{
    const quote_reading *r = s->r;
    if (past + 1 >= s->tokens.end || !has_form(r, past, FORM_COMMA) || reports(r, past + 1, CUE_ING))
        return false;
    if (c->kind & CUE_SOURCE && reports(r, past + 1, CUE_SAY) && !reports(r, past + 1, CUE_NOUN | CUE_SHOW))
        return false; /* , said he */
    return !has_class(r, past + 1, WORD_CONJUNCTION | WORD_SUBORDINATOR | WORD_RELATIVE | WORD_PREPOSITION);
}

static void add_content_before(memory *scratch, const quote_sentence *s, uint32_t index, content_list *out)
{
    const quote_reading *r = s->r;
    const speech_cue *c = &s->cues->items[index];
    uint32_t past, cue = cue_front(c);
    if (!trails(r, c, s->tokens) || !is_closed(r, c, s->tokens.end, &past))
        return;
    if (has_class(r, cue - 1, WORD_SUBORDINATOR))
        cue--;
    uint32_t end = has_form(r, cue - 1, FORM_COMMA) ? cue - 1 : cue, from = start_of_content(s, end, cue);
    bool resumed = is_resumed(s, c, past), short_of = c->inverted && end - from < SHORT_CLAUSE;
    bool clause = desk_has_clause(r, from, end, false);
    if ((!resumed || short_of) && !clause && !desk_is_finite(r, from))
        return;
    bool opening = !clause && has_class(r, from, WORD_PREPOSITION | WORD_TIME | WORD_ADVERB);
    if (!(resumed && opening)) /* On Sunday, officials said, the ... */
        add_content(scratch, (token_span){from, end}, index, out);
    if (!resumed)
        return;
    bool pronoun = c->who.end - c->who.start == 1 && has_class(r, c->who.start, WORD_PRONOUN); /* no apposition follows one */
    if (pronoun || desk_is_finite(r, past + 1) || desk_has_clause(r, past + 1, s->tokens.end, true))
        add_content(scratch, (token_span){past + 1, desk_content_end(s, past + 1, index + 1)}, index, out);
}

/* ---- content after a source ---- */

/* "head of the board", "a lawyer", "Texas"; but not "in May", nor "cats with fleas, ticks". */
static bool describes(const quote_reading *r, uint32_t from, uint32_t high)
{
    if (from >= high || (has_class(r, from, WORD_PREPOSITION | WORD_SUBORDINATOR | WORD_TIME | WORD_PRONOUN) &&
                         !has_class(r, from, WORD_DETERMINER)))
        return false;
    if (has_class(r, from, WORD_DETERMINER) || has_form(r, from, FORM_CAPITAL))
        return true;
    for (uint32_t i = from; i < high && !has_form(r, i, FORM_COMMA) && !has_class(r, i, WORD_PREPOSITION); i++)
        if (has_class(r, i, WORD_ROLE))
            return true;
    return desk_ends_in_ly(r, from);
}

/* "According to Ann Lee, once head of the board, it rained": past what only describes her. */
static uint32_t past_apposition(const quote_reading *r, uint32_t from, uint32_t high)
{
    uint32_t limit = high > from + CLAUSE_WINDOW ? from + CLAUSE_WINDOW : high, depth = 0;
    if (!describes(r, from, limit))
        return from;
    for (uint32_t i = from; i + 2 < limit; i++) {
        if (has_class(r, i, WORD_RELATIVE) && !has_class(r, i, WORD_POSSESSIVE))
            depth++; /* an official who works with them */
        if (has_form(r, i, FORM_COMMA) && i > from)
            return desk_begins_subject(r, i + 1) && desk_has_clause(r, i + 1, high, true) ? i + 1 : from;
        if (has_form(r, i, FORM_STOP | FORM_SEMICOLON | FORM_COLON | FORM_QUOTED) || (desk_is_finite(r, i) && depth-- == 0))
            return from;
    }
    return from;
}

/* "According to X, ..." opens its sentence or clause. */
static bool opens_with_source(const quote_sentence *s, const speech_cue *c)
{
    uint32_t first = s->tokens.start;
    return c->kind & CUE_SOURCE && c->words.start <= first + 2 &&
           !has_form(s->r, c->words.start - (c->words.start > first), FORM_QUOTED);
}

static token_span content_after_source(const quote_sentence *s, const speech_cue *c)
{
    const quote_reading *r = s->r;
    uint32_t at = c->after, end = s->tokens.end, limit = end > at + SOURCE_WINDOW ? at + SOURCE_WINDOW : end;
    while (at < limit && !has_form(r, at, FORM_COMMA | FORM_STOP | FORM_QUOTED))
        at++;
    if (at < limit && has_form(r, at, FORM_COMMA))
        at = past_apposition(r, at + 1, end);
    else
        at = c->after;
    while (end > at && has_form(r, end - 1, FORM_STOP) && !has_form(r, end - 1, FORM_QUOTED))
        end--;
    return (token_span){at, end};
}

/* ---- a sentence ---- */

void desk_find_content(memory *scratch, const quote_sentence *s, content_list *out)
{
    for (uint32_t i = 0; i < s->cues->count; i++) {
        const speech_cue *c = &s->cues->items[i];
        uint32_t count = out->count;
        if (opens_with_source(s, c)) {
            add_content(scratch, content_after_source(s, c), i, out);
            continue;
        }
        add_content_before(scratch, s, i, out);
        if (out->count == count && !(c->kind & CUE_SOURCE))
            add_content(scratch, desk_led_content(s, i), i, out);
    }
}
