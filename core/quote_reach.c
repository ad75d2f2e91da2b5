/*
 * quote_reach.c - how far a cue reaches: to where the next one takes over, or the main clause begins.
 */
#include "quote_reach.h"
#include "quote_circumstance.h"
#include "quote_clause.h"

enum {
    CUES_HELD_AGAINST = 24, /* later cues that may take over */
    OPENING_WINDOW = 50     /* tokens after a cue in which the main clause may begin */
};

/* The connector before a cue's clause that shows it begins anew, or DESK_NONE if the
 * cue is part of what is reported ("Znak said its source claimed"). */
static uint32_t connector(const quote_reading *r, const speech_cue *c, uint32_t low)
{
    static const char *const contrasting[] = {"despite", "while", "as", "although", "though", "whereas"};
    uint32_t at = cue_front(c);
    while (at > low && has_class(r, at - 1, WORD_ADVERB | WORD_AUXILIARY) &&
           !has_class(r, at - 1, WORD_PRONOUN | WORD_DETERMINER))
        at--;
    if (at <= low)
        return DESK_NONE;
    if (c->passive || !(c->kind & (CUE_SAY | CUE_TELL | CUE_CALL | CUE_URGE | CUE_THINK | CUE_SOURCE)))
        return DESK_NONE;
    uint32_t last = at - 1;
    bool shares = c->start == c->words.start;
    bool joins = c->kind & CUE_SOURCE || has_form(r, last, FORM_SEMICOLON) ||
                 (has_form(r, last, FORM_COMMA | FORM_QUOTED) && (c->inverted || (c->kind & CUE_ING && shares)));
    /* ..., while Lee said; not "after Lee said", nor "paper or writing systems" */
    bool contrasts = has_class(r, last, WORD_SUBORDINATOR | WORD_PREPOSITION) && TOKEN_AMONG(r->c, last, contrasting);
    bool listed = c->kind & CUE_ING && desk_token_is(r->c, last, "or");
    listed |= desk_token_is(r->c, c->words.start, "attacked"); /* approached and attacked a group */
    if (contrasts || (has_class(r, last, WORD_CONJUNCTION) && !listed)) {
        joins = true;
        at = last;
    }
    if (!joins)
        return DESK_NONE;
    if (at > low && has_form(r, at - 1, FORM_COMMA))
        at--;
    return at;
}

uint32_t desk_content_end(const quote_sentence *s, uint32_t start, uint32_t next)
{
    const quote_reading *r = s->r;
    uint32_t end = s->tokens.end, last = s->cues->count;
    while (end > start && has_form(r, end - 1, FORM_STOP | FORM_COLON | FORM_COMMA | FORM_DASH) &&
           !has_form(r, end - 1, FORM_QUOTED))
        end--;
    if (last > next + CUES_HELD_AGAINST)
        last = next + CUES_HELD_AGAINST;
    for (uint32_t i = next; i < last; i++) {
        const speech_cue *c = &s->cues->items[i];
        uint32_t at = c->words.start > start ? connector(r, c, start) : DESK_NONE;
        if (at != DESK_NONE && at > start && at < end)
            end = at;
        if (at != DESK_NONE)
            break;
    }
    for (uint32_t i = start; i < end && i < start + CONTENT_WINDOW; i++)
        if (parts_content(r, i, end))
            return i;
    return end;
}

/* The comma that closes the clause which the sentence opens with, the main clause behind it; else `high`. */
static uint32_t opening_comma(const quote_reading *r, uint32_t from, uint32_t high)
{
    uint32_t limit = high > from + OPENING_WINDOW ? from + OPENING_WINDOW : high;
    for (uint32_t i = from; i + 2 < limit; i++) {
        if (has_form(r, i, FORM_STOP | FORM_SEMICOLON | FORM_COLON))
            return high;
        if (has_form(r, i, FORM_COMMA) && !has_form(r, i, FORM_QUOTED) && desk_begins_subject(r, i + 1) &&
            desk_has_clause(r, i + 1, high, true))
            return i;
    }
    return high;
}

void desk_limit_reach(const quote_reading *r, token_span sentence, cue_list *cues)
{
    uint32_t first = sentence.start;
    if (holds_none(sentence))
        return;
    if (has_class(r, first, WORD_CONJUNCTION) && first + 1 < sentence.end)
        first++;
    bool subordinate = has_class(r, first, WORD_SUBORDINATOR), preposition = has_class(r, first, WORD_PREPOSITION);
    if (!subordinate && !preposition)
        return;
    for (uint32_t i = 0; i < cues->count && i < CUES_HELD_AGAINST; i++) {
        speech_cue *c = &cues->items[i];
        bool opens = (subordinate && cue_front(c) == first + 1) || (c->aside && !c->passive);
        if (!opens || c->inverted || c->kind & CUE_SOURCE)
            continue;
        uint32_t from = desk_skip_circumstance(r, c, sentence.end);
        if (from < sentence.end && !has_form(r, from, FORM_COMMA))
            c->reach = opening_comma(r, from, sentence.end);
        return;
    }
}
