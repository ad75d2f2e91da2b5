/*
 * quote_carry.c - the speaker of marked speech, where its cue has none or there is no cue.
 *
 * Whoever signs below, begins the sentence, or spoke last in the paragraph goes on.
 * What is left open at a paragraph's end waits for the paragraph that closes it.
 */
#include "quote_carry.h"
#include "quote_speaker.h"
#include "quote_speech.h"

/* "The bridge is safe." - Ann Lee: a name behind a dash signs what was said. */
static token_span signature(const quote_session *s, const quoted *q)
{
    uint32_t at = q->all.end, count = s->r->c->count;
    if (!desk_stands_alone(s, q) || at + 1 >= count || !has_form(s->r, at, FORM_DASH) ||
        s->r->notes[at + 1].entity == DESK_NONE)
        return (token_span){0, 0};
    token_span name = s->r->names[s->r->notes[at + 1].entity];
    bool ends = name.end >= count || has_form(s->r, name.end, FORM_PARAGRAPH | FORM_COMMA | FORM_STOP);
    return ends ? name : (token_span){0, 0};
}

token_span desk_carried_speaker(const quote_session *s, const quoted *q, token_span *cue_words)
{
    const quote_reading *r = s->r;
    token_span signed_by = signature(s, q);
    if (!holds_none(signed_by))
        return signed_by;
    bool follows = s->last.paragraph == s->paragraph;
    bool goes_on = q->all.start == s->paragraph_tokens.start &&
                   (s->paragraph_quotes || s->last.paragraph + 1 == s->paragraph);
    *cue_words = (token_span){0, 0};
    if (desk_colon_before(r, q->all.start, s->sentence.start) || !desk_stands_alone(s, q)) {
        token_span who = desk_first_subject(r, s->sentence.start, q->all.start);
        if (!follows || desk_colon_before(r, q->all.start, s->sentence.start) || desk_names_somebody(r, who)) /* its own, not the one before */
            return who;
    }
    if ((follows || goes_on) && !holds_none(s->last.who)) {
        if (follows)
            *cue_words = s->last.cue;
        return s->last.who;
    }
    return (token_span){0, 0};
}

token_span desk_agent_behind(const quote_session *s, const quoted *q, const cue_link *g)
{
    uint32_t by = q->all.end;
    if (g->after || !(g->cue->kind & CUE_PAST) || by + 1 >= s->sentence.end || !desk_token_is(s->r->c, by, "by"))
        return g->cue->who;
    if (!g->cue->passive && !(g->cue->kind & CUE_CALL && desk_token_is(s->r->c, q->all.start - 1, "as")))
        return g->cue->who;
    verb_subject agent = desk_subject_after(s->r, by + 1, s->sentence.end);
    return agent.join == SUBJECT_OWN ? agent.who : g->cue->who;
}

void desk_wait_for_speaker(quote_session *s, uint32_t item)
{
    if (s->waiting == DESK_NONE || s->waiting_paragraph + 1 != s->paragraph)
        s->waiting = item;
    s->waiting_paragraph = s->paragraph;
}

void desk_name_waiting(quote_session *s, token_span who, token_span cue_words)
{
    uint32_t last = s->out->count - 1;
    if (s->waiting == DESK_NONE || s->waiting_paragraph + 1 != s->paragraph)
        return;
    for (uint32_t i = s->waiting; i < last; i++) {
        desk_quote *q = &s->out->items[i];
        if (q->kind != DESK_DIRECT || q->cue.start < q->cue.end)
            continue;
        q->speaker = desk_run_span(s->r, who);
        q->cue = desk_span_or_none(s->r, cue_words);
        q->entity = s->out->items[last].entity;
    }
    s->waiting = DESK_NONE;
}
