/*
 * quote_block.c - a line that hands over to what stands below it.
 *
 * A paragraph that ends in "X said:" hands over to paragraphs without marks: the
 * next one, and those after it up to the last in the first person.
 */
#include "quote_block.h"
#include "quote_link.h"
#include "quote_look.h"
#include "quote_speaker.h"

enum {
    LONG_LINE = 60, /* tokens in a line that hands over */
    BLOCK_GAP = 2   /* paragraphs of a block that may lack the first person */
};

static bool has_marks(const quote_reading *r, token_span tokens)
{
    for (uint32_t i = tokens.start; i < tokens.end; i++)
        if (has_form(r, i, FORM_QUOTED))
            return true;
    return false;
}

/* A plain paragraph that may be part of a statement: it neither quotes nor names who makes it. */
static bool may_be_stated(const quote_reading *r, token_span paragraph, token_span who)
{
    if (holds_none(paragraph) || has_marks(r, paragraph) || !has_form(r, paragraph.end - 1, FORM_STOP | FORM_CLOSE))
        return false;
    for (uint32_t i = paragraph.start; i < paragraph.end; i++)
        if (r->notes[i].entity != DESK_NONE && r->c->hashes[i] == r->c->hashes[who.end - 1])
            return false;
    return true;
}

/* The end of a statement that runs on behind `end`: to the last paragraph in the first person, at most
 * `gap` without it between. */
static uint32_t end_of_statement(const quote_reading *r, uint32_t end, token_span who, uint32_t gap)
{
    uint32_t skipped = 0;
    for (token_span more = desk_paragraph_at(r, end); skipped <= gap && may_be_stated(r, more, who);
         more = desk_paragraph_at(r, more.end)) {
        bool first_person = desk_first_person(r, more);
        skipped = first_person ? 0 : skipped + 1;
        if (first_person)
            end = more.end;
    }
    return end;
}

uint32_t desk_take_block(quote_session *s, token_span paragraph)
{
    const quote_reading *r = s->r;
    if (paragraph.end - paragraph.start < 3 || !has_form(r, paragraph.end - 1, FORM_COLON) ||
        paragraph.end - paragraph.start > LONG_LINE)
        return paragraph.end;
    s->cues.count = 0;
    desk_find_cues(s->scratch, r, paragraph, &s->cues);
    const speech_cue *c = s->cues.count ? &s->cues.items[s->cues.count - 1] : NULL;
    if (!c || holds_none(c->who) || !(c->kind & (CUE_SAY | CUE_TELL)) || !desk_introduces(r, c, paragraph.end))
        return paragraph.end;
    token_span next = desk_paragraph_at(r, paragraph.end);
    if (holds_none(next) || has_marks(r, next) || !has_form(r, next.start, FORM_WORD | FORM_NUMBER) ||
        !has_form(r, next.end - 1, FORM_STOP | FORM_CLOSE))
        return paragraph.end;
    bool alone = s->sentence.start == paragraph.start; /* "The minister said:" hands over more than one paragraph */
    token_span block = {next.start, end_of_statement(r, next.end, c->who, alone ? BLOCK_GAP : 0)};
    desk_emit_quote(s, block, block, DESK_DIRECT, c->who, c->words);
    return block.end;
}

void desk_hand_over(quote_session *s)
{
    token_span line = s->paragraph_tokens;
    if (!has_form(s->r, line.end - 1, FORM_COLON) || s->last.paragraph == s->paragraph || line.end - line.start > LONG_LINE)
        return;
    token_span who = desk_first_subject(s->r, s->sentence.start, s->sentence.end);
    for (uint32_t i = s->cues.count; i-- > 0;)
        if (!holds_none(s->cues.items[i].who) && s->cues.items[i].kind & (CUE_SAY | CUE_TELL)) {
            who = s->cues.items[i].who;
            break;
        }
    speech_before before = {s->last.entity, s->last.end, who.start};
    if (!holds_none(who))
        s->last = (last_speaker){who, {0, 0}, desk_speaker_entity(s->r, s->people, who, &before), s->paragraph, s->sentence.end};
}
