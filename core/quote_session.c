/*
 * quote_session.c - a quotation joins the list, and its speaker is the last one.
 */
#include "quote_session.h"

desk_span desk_span_or_none(const quote_reading *r, token_span tokens)
{
    return holds_none(tokens) ? (desk_span){0, 0} : desk_run_span(r, tokens);
}

void desk_emit_quote(quote_session *s, token_span all, token_span words, desk_quote_kind kind, token_span who,
                     token_span cue_words)
{
    desk_quote *q = list_push(s->m, s->out);
    if (!q)
        return;
    desk_span span = desk_run_span(s->r, all), inside = desk_run_span(s->r, words);
    speech_before before = {s->last.entity, s->last.end, all.start < who.start ? all.start : who.start};
    uint32_t entity = desk_speaker_entity(s->r, s->people, who, &before);
    *q = (desk_quote){span.start, span.end, kind, desk_span_or_none(s->r, who), desk_span_or_none(s->r, cue_words), inside, entity};
    bool earlier = s->last.end == s->sentence.end && who.start < s->last.who.start; /* Lee said it rose while Ngo wrote it fell */
    if (!holds_none(who) && !earlier)
        s->last = (last_speaker){who, cue_words, entity, s->paragraph, s->sentence.end};
}

token_span desk_paragraph_at(const quote_reading *r, uint32_t start)
{
    token_span p = {start, start < r->c->count ? start + 1 : start};
    while (p.end < r->c->count && !has_form(r, p.end, FORM_PARAGRAPH))
        p.end++;
    return p;
}
