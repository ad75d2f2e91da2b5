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
#include "quote_circumstance.h"
#include "quote_cue.h"
#include "quote_indirect.h"
#include "quote_link.h"
#include "quote_look.h"
#include "quote_person.h"
#include "quote_reach.h"
#include "quote_speaker.h"
#include "text.h"

#include <assert.h>
#include <string.h>

enum {
    LONG_QUOTE = 8, /* words that are hardly ever a title or a scare quote */
    LONG_LINE = 60, /* tokens in a line that hands over to a block */
    BLOCK_GAP = 2   /* paragraphs of a block that may lack the first person */
};

/* Who spoke last, for quotations that name nobody. */
typedef struct last_speaker {
    token_span who, cue;
    uint32_t entity;
    uint32_t paragraph; /* its number */
    uint32_t end;       /* of the sentence: the token after it */
} last_speaker;

typedef struct quote_session {
    memory *m, *scratch;
    const quote_reading *r;
    const quoted_list *stretches;
    cast *people;
    quote_list *out;
    cue_list cues;         /* of the sentence at hand */
    uint32_t closed_by;    /* the cue right behind the stretch before: its token, or DESK_NONE */
    content_list contents;
    token_span sentence;
    uint32_t paragraph;    /* number of the sentence's paragraph */
    token_span paragraph_tokens;
    bool paragraph_quotes; /* the paragraph before ended in a quotation */
    last_speaker last;
    uint32_t waiting;           /* first quotation that runs on and has no speaker yet, or DESK_NONE */
    uint32_t waiting_paragraph; /* number of the last paragraph that has one */
} quote_session;

static desk_span span_or_none(const quote_reading *r, token_span tokens)
{
    return holds_none(tokens) ? (desk_span){0, 0} : desk_run_span(r, tokens);
}

static void emit(quote_session *s, token_span all, token_span words, desk_quote_kind kind, token_span who,
                 token_span cue_words)
{
    desk_quote *q = list_push(s->m, s->out);
    if (!q)
        return;
    desk_span span = desk_run_span(s->r, all), inside = desk_run_span(s->r, words);
    speech_before before = {s->last.entity, s->last.end, all.start < who.start ? all.start : who.start};
    uint32_t entity = desk_speaker_entity(s->r, s->people, who, &before);
    *q = (desk_quote){span.start, span.end, kind, span_or_none(s->r, who), span_or_none(s->r, cue_words), inside, entity};
    bool earlier = s->last.end == s->sentence.end && who.start < s->last.who.start; /* Lee said it rose while Ngo wrote it fell */
    if (!holds_none(who) && !earlier)
        s->last = (last_speaker){who, cue_words, entity, s->paragraph, s->sentence.end};
}

/* ---- marked speech ---- */

/* Words stand before the stretch in its sentence that are not its cue. */
static bool stands_alone(const quote_session *s, const quoted *q)
{
    uint32_t first = s->sentence.start;
    if (q->all.start != first + 1)
        return q->all.start <= first;
    return !has_form(s->r, first, FORM_WORD | FORM_NUMBER) || has_class(s->r, first, WORD_CONJUNCTION | WORD_ADVERB);
}

/* "a pattern called a "glider"" names; "the mayor called it a "farce"" speaks. */
static bool can_call(const quote_reading *r, const speech_cue *c)
{
    for (uint32_t i = c->who.start; i < c->who.end; i++)
        if (has_form(r, i, FORM_CAPITAL) && !has_class(r, i, WORD_DETERMINER))
            return true;
    return desk_names_somebody(r, c->who);
}

static bool behind_by(const quote_session *s, const quoted *q)
{
    return q->all.end + 1 < s->sentence.end && desk_token_is(s->r->c, q->all.end, "by");
}

/*
 * Speech, or marks around something else.  Its looks come first (a title, a nickname,
 * a word held at arm's length are no speech), then whether a cue governs it, then what
 * only a speaker would say: "we", a whole sentence, more words than a label has.
 */
static bool may_be_speech(const quote_session *s, const quoted *q, const cue_link *g)
{
    const quote_reading *r = s->r;
    uint32_t words = desk_count_words(r, q->words, LONG_QUOTE + 1);
    bool first_person = desk_first_person(r, q->words);
    if (words == 0 || desk_is_nickname(r, q))
        return false;
    if (q->unclosed && words > 3 && !desk_is_named_so(r, q, s->sentence.start))
        return true;
    bool name_calling = g->cue && g->cue->kind & CUE_CALL && !g->cue->passive && !g->adjacent && !g->after &&
                        can_call(r, g->cue);
    bool titled = !name_calling && desk_is_titled(r, q->words) && !desk_ends_sentence(r, q) && !first_person;
    if (titled && words > 1 &&
        !(g->cue && g->adjacent && g->cue->kind & (CUE_SAY | CUE_TELL) &&
          has_form(r, q->all.start - (q->all.start > 0), FORM_COMMA | FORM_COLON)))
        return g->cue && g->after && g->adjacent && g->cue->kind & CUE_SAY;
    if (titled && g->cue && !(g->cue->kind & (CUE_SAY | CUE_TELL | CUE_CALL | CUE_URGE | CUE_SOURCE))) /* sang "Happy" */
        return false;
    if (desk_is_named_so(r, q, s->sentence.start) && !first_person && words < LONG_QUOTE &&
        !(g->cue && g->cue->kind & CUE_CALL && !g->cue->passive && can_call(r, g->cue)))
        return false;
    if (g->cue && g->cue->kind & CUE_CALL && !(g->cue->kind & (CUE_SAY | CUE_TELL)) && words < 5 &&
        !can_call(r, g->cue) && !behind_by(s, q))
        return false;
    if (g->cue && holds_none(g->cue->who) && !(g->cue->kind & (CUE_SAY | CUE_TELL | CUE_SOURCE)) && words < LONG_QUOTE &&
        !first_person && !behind_by(s, q))
        return false; /* nobody calls for it */
    if (g->cue)
        return true;
    if (first_person && words > 2)
        return true;
    if (desk_colon_before(r, q->all.start, s->sentence.start) && words > 2)
        return true;
    uint32_t at = q->all.start; /* the post held the words, "We are done" */
    if (words > 3 && at > s->sentence.start + 1 && has_form(r, at - 1, FORM_COMMA) && has_class(r, at - 2, WORD_MEDIUM) &&
        has_form(r, q->words.start, FORM_CAPITAL))
        return true;
    if (stands_alone(s, q) && words > 1 && has_form(r, q->words.end - 1, FORM_COMMA))
        return true;
    bool follows = !holds_none(s->last.who) && s->last.paragraph + 1 >= s->paragraph;
    bool begins = q->all.start == s->paragraph_tokens.start && (follows || words > 1);
    if (stands_alone(s, q) && desk_ends_sentence(r, q) && (begins || s->last.paragraph == s->paragraph))
        return true;
    return words >= LONG_QUOTE;
}

/* Said that "by leaving the talks" the firm broke the deal: the clause goes on behind the marks. */
static bool is_part_of_clause(const quote_session *s, const quoted *q, const cue_link *g)
{
    const quote_reading *r = s->r;
    uint32_t at = q->all.end;
    return g->cue && !g->after && !has_form(r, q->words.start, FORM_CAPITAL | FORM_OPEN) && at + 1 < s->sentence.end &&
           !has_form(r, q->words.end - 1, FORM_COMMA | FORM_STOP) &&
           (has_form(r, at, FORM_WORD) || r->notes[at].entity != DESK_NONE) &&
           !has_class(r, at, WORD_CONJUNCTION | WORD_SUBORDINATOR | WORD_PREPOSITION | WORD_TIME | WORD_ADVERB);
}

/* Whole clauses, or a phrase within a reported clause. */
static desk_quote_kind marked_kind(const quote_session *s, const quoted *q, const cue_link *g)
{
    const quote_reading *r = s->r;
    if (g->cue && g->cue->kind & (CUE_CALL | CUE_URGE) && !(g->cue->kind & (CUE_SAY | CUE_TELL)))
        return DESK_MIXED;
    bool clause = has_form(r, q->words.start, FORM_CAPITAL | FORM_OPEN) && desk_count_words(r, q->words, 4) > 3 &&
                  !(q->all.start > s->sentence.start && has_class(r, q->all.start - 1, WORD_DETERMINER | WORD_POSSESSIVE) &&
                    !has_class(r, q->all.start - 1, WORD_PRONOUN)); /* said the "Crown has failed" */
    bool goes_on = g->cue && !g->after && g->cue->words.start == s->closed_by && s->out->count > 0 &&
                   s->out->items[s->out->count - 1].kind == DESK_DIRECT; /* "This," she said, pointing, "is it." */
    if ((clause || goes_on) && g->cue && g->cue->kind & (CUE_SAY | CUE_TELL))
        return DESK_DIRECT;
    if (is_part_of_clause(s, q, g) || (q->all.start > s->sentence.start && desk_token_is(r->c, q->all.start - 1, "as")))
        return DESK_MIXED;
    if (g->cue && g->adjacent && !g->after)
        return desk_count_words(r, q->words, 3) > 1 || desk_ends_sentence(r, q) ? DESK_DIRECT : DESK_MIXED;
    if (stands_alone(s, q))
        return DESK_DIRECT;
    if (has_form(r, q->words.start, FORM_CAPITAL | FORM_OPEN) &&
        (desk_colon_before(r, q->all.start, s->sentence.start) || has_form(r, q->all.start - 1, FORM_COMMA)))
        return DESK_DIRECT;
    return DESK_MIXED;
}

/* "The bridge is safe." - Ann Lee: a name behind a dash signs what was said. */
static token_span signature(const quote_session *s, const quoted *q)
{
    uint32_t at = q->all.end, count = s->r->c->count;
    if (!stands_alone(s, q) || at + 1 >= count || !has_form(s->r, at, FORM_DASH) ||
        s->r->notes[at + 1].entity == DESK_NONE)
        return (token_span){0, 0};
    token_span name = s->r->names[s->r->notes[at + 1].entity];
    bool ends = name.end >= count || has_form(s->r, name.end, FORM_PARAGRAPH | FORM_COMMA | FORM_STOP);
    return ends ? name : (token_span){0, 0};
}

/* The speaker of marked speech that no cue governs. */
static token_span carried_speaker(const quote_session *s, const quoted *q, token_span *cue_words)
{
    const quote_reading *r = s->r;
    token_span signed_by = signature(s, q);
    if (!holds_none(signed_by))
        return signed_by;
    bool follows = s->last.paragraph == s->paragraph;
    bool goes_on = q->all.start == s->paragraph_tokens.start &&
                   (s->paragraph_quotes || s->last.paragraph + 1 == s->paragraph);
    *cue_words = (token_span){0, 0};
    if (desk_colon_before(r, q->all.start, s->sentence.start) || !stands_alone(s, q)) {
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

/* "attacked as "a fraud" by Mr Ngo": the agent stands behind the marks. */
static token_span agent_behind(const quote_session *s, const quoted *q, const cue_link *g)
{
    uint32_t by = q->all.end;
    if (g->after || !(g->cue->kind & CUE_PAST) || by + 1 >= s->sentence.end || !desk_token_is(s->r->c, by, "by"))
        return g->cue->who;
    if (!g->cue->passive && !(g->cue->kind & CUE_CALL && desk_token_is(s->r->c, q->all.start - 1, "as")))
        return g->cue->who;
    verb_subject agent = desk_subject_after(s->r, by + 1, s->sentence.end);
    return agent.join == SUBJECT_OWN ? agent.who : g->cue->who;
}

/* A quotation left open at its paragraph's end, with no cue yet: the next paragraph
 * may name the speaker. */
static void wait_for_speaker(quote_session *s, uint32_t item)
{
    if (s->waiting == DESK_NONE || s->waiting_paragraph + 1 != s->paragraph)
        s->waiting = item;
    s->waiting_paragraph = s->paragraph;
}

/* Gives those who wait the speaker of the quotation that they run on in. */
static void name_waiting(quote_session *s, token_span who, token_span cue_words)
{
    uint32_t last = s->out->count - 1;
    if (s->waiting == DESK_NONE || s->waiting_paragraph + 1 != s->paragraph)
        return;
    for (uint32_t i = s->waiting; i < last; i++) {
        desk_quote *q = &s->out->items[i];
        if (q->kind != DESK_DIRECT || q->cue.start < q->cue.end)
            continue;
        q->speaker = desk_run_span(s->r, who);
        q->cue = span_or_none(s->r, cue_words);
        q->entity = s->out->items[last].entity;
    }
    s->waiting = DESK_NONE;
}

/* Gives a marked stretch its cue and speaker, if it is speech at all. */
static void take_marked(quote_session *s, const quoted *q)
{
    quote_sentence here = {s->r, s->sentence, &s->cues};
    cue_link g = desk_find_link(&here, q);
    if (!may_be_speech(s, q, &g))
        return;
    token_span cue_words = {0, 0}, who;
    if (g.cue) {
        who = agent_behind(s, q, &g);
        cue_words = g.cue->words;
    } else {
        who = carried_speaker(s, q, &cue_words);
    }
    uint32_t count = s->out->count;
    emit(s, q->all, q->words, marked_kind(s, q, &g), who, cue_words);
    s->closed_by = g.cue && g.after && g.adjacent ? g.cue->words.start : DESK_NONE;
    if (s->out->count == count)
        return;
    if (g.cue && !holds_none(who) && q->all.start == s->paragraph_tokens.start)
        name_waiting(s, who, cue_words);
    else if (!g.cue && q->unclosed && q->all.start == s->paragraph_tokens.start)
        wait_for_speaker(s, count);
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
    emit(s, q->all, q->words, DESK_DIRECT, who, (token_span){at, at + 1});
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
        emit(s, found->words, found->words, DESK_INDIRECT, c->who, c->words);
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

/* ---- block quotations ---- */

static bool has_marks(const quote_reading *r, token_span tokens)
{
    for (uint32_t i = tokens.start; i < tokens.end; i++)
        if (has_form(r, i, FORM_QUOTED))
            return true;
    return false;
}

static token_span paragraph_at(const quote_reading *r, uint32_t start)
{
    token_span p = {start, start < r->c->count ? start + 1 : start};
    while (p.end < r->c->count && !has_form(r, p.end, FORM_PARAGRAPH))
        p.end++;
    return p;
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
    for (token_span more = paragraph_at(r, end); skipped <= gap && may_be_stated(r, more, who);
         more = paragraph_at(r, more.end)) {
        bool first_person = desk_first_person(r, more);
        skipped = first_person ? 0 : skipped + 1;
        if (first_person)
            end = more.end;
    }
    return end;
}

/*
 * A paragraph that ends in "X said:" hands over to paragraphs without marks: the
 * next one, and those after it up to the last in the first person.
 */
static uint32_t take_block(quote_session *s, token_span paragraph)
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
    token_span next = paragraph_at(r, paragraph.end);
    if (holds_none(next) || has_marks(r, next) || !has_form(r, next.start, FORM_WORD | FORM_NUMBER) ||
        !has_form(r, next.end - 1, FORM_STOP | FORM_CLOSE))
        return paragraph.end;
    bool alone = s->sentence.start == paragraph.start; /* "The minister said:" hands over more than one paragraph */
    token_span block = {next.start, end_of_statement(r, next.end, c->who, alone ? BLOCK_GAP : 0)};
    emit(s, block, block, DESK_DIRECT, c->who, c->words);
    return block.end;
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

/* A line that ends in a colon hands over to the quotation below: "Mr Ek made this statement:" */
static void hand_over(quote_session *s)
{
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
    if (has_form(s->r, p.end - 1, FORM_COLON) && s->last.paragraph != s->paragraph && p.end - p.start <= LONG_LINE)
        hand_over(s);
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
    for (token_span p = paragraph_at(s->r, 0); !holds_none(p); s->paragraph++) {
        s->paragraph_tokens = p;
        take_paragraph(s, &stretch);
        uint32_t next = take_block(s, p);
        while (stretch < s->stretches->count && s->stretches->items[stretch].all.start < next)
            stretch++;
        p = paragraph_at(s->r, next);
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
                           .paragraph = 1,
                     .last = {.entity = DESK_NONE}, .waiting = DESK_NONE};
        if (!scratch.failed)
            read_paragraphs(&s);
        sort_quotes(&scratch, out);
    }
    if (scratch.failed)
        m->failed = true;
    desk_memory_close(&scratch);
}
