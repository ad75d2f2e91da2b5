/*
 * quote.c - quotations and who said them.
 *
 * Tokens and entities come in.  Marks are paired first, so that sentences can be
 * taken with what is quoted as one piece; each sentence then gives its cues, each
 * marked stretch takes the cue that governs it, and what the cues report without
 * marks is indirect speech.
 */
#include "quote.h"
#include "order.h"
#include "quote_block.h"
#include "quote_carry.h"
#include "quote_circumstance.h"
#include "quote_look.h"
#include "quote_reach.h"
#include "quote_speech.h"

#include <assert.h>
#include <string.h>

/* ---- marked speech ---- */

/* Gives a marked stretch its cue and speaker, if it is speech at all. */
static void take_marked(quote_session *s, const quoted *q)
{
    quote_sentence here = {s->r, s->sentence, &s->cues};
    cue_link g = desk_find_link(&here, q);
    if (!desk_may_be_speech(s, q, &g))
        return;
    token_span cue_words = {0, 0}, who;
    if (g.cue) {
        who = desk_agent_behind(s, q, &g);
        cue_words = g.cue->words;
    } else {
        who = desk_carried_speaker(s, q, &cue_words);
    }
    uint32_t count = s->out->count;
    desk_emit_quote(s, q->all, q->words, desk_marked_kind(s, q, &g), who, cue_words);
    s->closed_by = g.cue && g.after && g.adjacent ? g.cue->words.start : DESK_NONE;
    if (s->out->count == count)
        return;
    if (g.cue && !holds_none(who) && q->all.start == s->paragraph_tokens.start)
        desk_name_waiting(s, who, cue_words);
    else if (!g.cue && q->unclosed && q->all.start == s->paragraph_tokens.start)
        desk_wait_for_speaker(s, count);
}

/* A quotation in a quotation counts if a cue inside the outer one brings it in: "He told me, 'Go.'" */
static void take_inner(quote_session *s, const quoted *q, const quoted *outer)
{
    const quote_reading *r = s->r;
    uint32_t at = q->all.start;
    if (desk_count_words(r, q->words, 3) < 2)
        return;
    while (at > outer->words.start && q->all.start - at < 4 && !reports(r, at, CUE_SAY | CUE_TELL))
        at--;
    if (!reports(r, at, CUE_SAY | CUE_TELL) || at < outer->words.start || reports(r, at, CUE_NOUN))
        return;
    for (uint32_t i = at + 1; i < q->all.start; i++)
        if (!has_form(r, i, FORM_COMMA | FORM_COLON) && !has_class(r, i, WORD_HEARER))
            return;
    token_span who = {0, 0};
    if (at > outer->words.start && (has_class(r, at - 1, WORD_PRONOUN) || r->notes[at - 1].entity != DESK_NONE)) {
        who = (token_span){at - 1, at};
        while (who.start > outer->words.start && r->notes[who.start].entity != DESK_NONE &&
               r->notes[who.start - 1].entity == r->notes[who.start].entity)
            who.start--;
    }
    last_speaker kept = s->last;
    uint32_t count = s->out->count;
    desk_emit_quote(s, q->all, q->words, DESK_DIRECT, who, (token_span){at, at + 1});
    if (s->out->count > count && who.end == who.start + 1 && has_class(r, who.start, WORD_PRONOUN))
        s->out->items[count].entity = DESK_NONE; /* whom the speaker means is not to be known */
    s->last = kept;
}

/* ---- a sentence ---- */

/* Indirect speech that is nothing but a marked stretch has been told already. */
static bool is_marked_whole(const quote_session *s, token_span words)
{
    const quote_reading *r = s->r;
    while (words.start < words.end && !has_form(r, words.start, FORM_WORD | FORM_NUMBER | FORM_QUOTED))
        words.start++;
    if (words.start == s->sentence.start && has_class(r, words.start, WORD_PREPOSITION)) /* With "I tried," she said, */
        words.start++;
    while (words.end > words.start && !has_form(r, words.end - 1, FORM_WORD | FORM_NUMBER | FORM_QUOTED | FORM_CLOSE))
        words.end--;
    uint32_t bare = 0;
    for (uint32_t i = words.start; i < words.end && bare < 2; i++)
        bare += has_form(r, i, FORM_WORD | FORM_NUMBER) && !has_form(r, i, FORM_QUOTED) &&
            !has_class(r, i, WORD_CONJUNCTION | WORD_ADVERB);
    return bare == 0;
}

/* "We could not win," and the flag is down; "We have won!" on his site: the marks close what was said. */
static bool begins_marked(const quote_session *s, token_span words)
{
    const quote_reading *r = s->r;
    uint32_t at = words.start;
    while (at < words.end && has_form(r, at, FORM_QUOTED))
        at++;
    if (at < words.start + 3 || at >= words.end)
        return false;
    return has_form(r, at, FORM_COMMA) || has_class(r, at, WORD_CONJUNCTION) || has_form(r, at - 2, FORM_STOP | FORM_COMMA);
}

/* What the sentence's cues report without marks, or with marks around a part of it. */
static void take_indirect(quote_session *s)
{
    uint32_t told_to = 0; /* the end of what has been told of this sentence */
    for (uint32_t i = 0; i < s->contents.count; i++) {
        const told_clause *found = &s->contents.items[i];
        const speech_cue *c = &s->cues.items[found->cue];
        if (is_marked_whole(s, found->words) || begins_marked(s, found->words))
            continue;
        last_speaker kept = s->last;
        desk_emit_quote(s, found->words, found->words, DESK_INDIRECT, c->who, c->words);
        if (found->words.end <= told_to) /* Lee said critics say so: Lee goes on */
            s->last = kept;
        else
            told_to = found->words.end;
    }
}

/* A cue in a sentence of its own: "Our house is burning!" Macron told the world. */
static void take_next_cue(quote_session *s, token_span next)
{
    if (s->cues.count > 0 || next.start >= next.end || has_form(s->r, next.start, FORM_PARAGRAPH))
        return;
    desk_find_cues(s->scratch, s->r, next, &s->cues);
    if (s->cues.count == 0)
        return;
    uint32_t first = 0; /* of "remembered asking" the second */
    while (first + 1 < s->cues.count && s->cues.items[first].words.end == s->cues.items[first + 1].words.start)
        first++;
    speech_cue *c = &s->cues.items[0];
    *c = s->cues.items[first];
    bool parted = false; /* Lee left, asking; but Lee remembered asking */
    for (uint32_t i = next.start; i < c->words.start; i++)
        parted |= has_form(s->r, i, FORM_COMMA);
    if (c->kind & CUE_ING && !parted && !holds_none(c->who)) {
        c->kind &= ~(uint32_t)CUE_ING;
        c->start = c->who.start;
    }
    bool at_once = !holds_none(c->who) && !(c->kind & CUE_ING) &&
                   (c->inverted ? c->words.start == next.start : c->who.start <= next.start + 2);
    uint32_t past = c->inverted ? c->after : desk_skip_circumstance(s->r, c, next.end);
    bool closed = past >= next.end || has_form(s->r, past, FORM_STOP | FORM_COMMA);
    bool splits = past + 1 < next.end && has_form(s->r, past, FORM_COMMA) && has_form(s->r, past + 1, FORM_QUOTED);
    if (!at_once || !closed || (s->cues.count > first + 1 && !splits))
        s->cues.count = 0;
    else
        s->cues.count = 1;
}

/*
 * One sentence, what is quoted counting as one piece.  Indirect speech is taken first,
 * so that the speaker who is carried on is the one nearest to what follows.
 */
static void take_sentence(quote_session *s, uint32_t *stretch, token_span next)
{
    const quoted_list *all = s->stretches;
    uint32_t first = *stretch, end = first;
    s->cues.count = s->contents.count = 0;
    s->closed_by = DESK_NONE;
    while (end < all->count && all->items[end].all.start < s->sentence.end)
        end++;
    desk_find_cues(s->scratch, s->r, s->sentence, &s->cues);
    desk_limit_reach(s->r, s->sentence, &s->cues);
    quote_sentence here = {s->r, s->sentence, &s->cues};
    desk_find_content(s->scratch, &here, &s->contents);
    take_indirect(s);
    if (first < end && all->items[first].all.start == s->sentence.start && all->items[first].all.end == s->sentence.end)
        take_next_cue(s, next);
    for (uint32_t i = first; i < end; i++) {
        const quoted *q = &all->items[i];
        if (q->outer == DESK_NONE)
            take_marked(s, q);
        else
            take_inner(s, q, &all->items[q->outer]);
    }
    *stretch = end;
}

/* ---- the article ---- */

/* The end of the sentence that begins at `start`: what is quoted does not end it. */
static uint32_t end_of_unit(const quote_session *s, uint32_t start, uint32_t high, uint32_t stretch)
{
    const quoted_list *all = s->stretches;
    for (uint32_t i = start; i < high; i++) {
        while (stretch < all->count && (all->items[stretch].all.end <= i || all->items[stretch].outer != DESK_NONE))
            stretch++;
        const quoted *q = stretch < all->count && all->items[stretch].all.start < high ? &all->items[stretch] : NULL;
        uint32_t plain = q ? q->all.start : high;
        for (; i < plain; i++)
            if (has_form(s->r, i, FORM_SENTENCE))
                return i + 1;
        if (!q || q->all.end > high)
            return high;
        i = q->all.end - 1;
        if (has_form(s->r, i, FORM_SENTENCE) ||
            (desk_ends_sentence(s->r, q) && i + 1 < high && has_form(s->r, i + 1, FORM_CAPITAL | FORM_QUOTED)))
            return i + 1;
    }
    return high;
}

/* A paragraph's sentences in order, each with a look at the next. */
static void take_paragraph(quote_session *s, uint32_t *stretch)
{
    token_span p = s->paragraph_tokens;
    token_span sentence = {p.start, end_of_unit(s, p.start, p.end, *stretch)};
    while (!holds_none(sentence)) {
        token_span next = {sentence.end,
                           sentence.end < p.end ? end_of_unit(s, sentence.end, p.end, *stretch) : sentence.end};
        s->sentence = sentence;
        take_sentence(s, stretch, next);
        sentence = next;
    }
    desk_hand_over(s);
    s->paragraph_quotes = s->last.paragraph == s->paragraph && has_form(s->r, p.end - 1, FORM_QUOTED);
}

static bool starts_before(const void *context, uint32_t a, uint32_t b)
{
    const desk_quote *quotes = context, *x = &quotes[a], *y = &quotes[b];
    if (x->start != y->start)
        return x->start < y->start;
    return x->end != y->end ? x->end > y->end : x->kind < y->kind;
}

/* By start, of two that start together the longer first. */
static void sort_quotes(memory *scratch, quote_list *quotes)
{
    uint32_t sorted = 1;
    while (sorted < quotes->count && !starts_before(quotes->items, sorted, sorted - 1))
        sorted++;
    if (sorted >= quotes->count)
        return;
    uint32_t *order = desk_memory_take(scratch, quotes->count * sizeof *order);
    desk_quote *before = desk_memory_take(scratch, quotes->count * sizeof *before);
    if (!order || !before)
        return;
    for (uint32_t i = 0; i < quotes->count; i++)
        order[i] = i;
    memcpy(before, quotes->items, quotes->count * sizeof *before);
    if (desk_sort_numbers(scratch, order, quotes->count, starts_before, before))
        for (uint32_t i = 0; i < quotes->count; i++)
            quotes->items[i] = before[order[i]];
}

static void read_paragraphs(quote_session *s)
{
    uint32_t stretch = 0;
    for (token_span p = desk_paragraph_at(s->r, 0); !holds_none(p); s->paragraph++) {
        s->paragraph_tokens = p;
        take_paragraph(s, &stretch);
        uint32_t next = desk_take_block(s, p);
        while (stretch < s->stretches->count && s->stretches->items[stretch].all.start < next)
            stretch++;
        p = desk_paragraph_at(s->r, next);
    }
}

void desk_find_quotes(memory *m, const copy *c, const entity_list *entities, quote_list *out)
{
    assert(out->count == 0);
    memory scratch;
    desk_memory_open(&scratch, &m->allocator);
    quote_reading r = {.c = c, .entities = entities};
    quoted_list stretches = {0};
    cast people = {0};
    if (c->count > 0 && desk_note_words(&scratch, &r) && desk_gather_cast(&scratch, &r, &people)) {
        desk_pair_marks(&scratch, &r, &stretches);
        quote_session s = {.m = m, .scratch = &scratch, .r = &r, .stretches = &stretches, .people = &people, .out = out,
                           .paragraph = 1, .last = {.entity = DESK_NONE}, .waiting = DESK_NONE};
        if (!scratch.failed)
            read_paragraphs(&s);
        sort_quotes(&scratch, out);
    }
    if (scratch.failed)
        m->failed = true;
    desk_memory_close(&scratch);
}
