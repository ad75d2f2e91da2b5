/*
 * quote_speech.c - whether marks hold speech, and of which kind.
 *
 * Its looks come first (a title, a nickname, a word held at arm's length are no
 * speech), then whether a cue governs it, then what only a speaker would say: "we",
 * a whole sentence, more words than a label has.
 */
#include "quote_speech.h"
#include "quote_look.h"
#include "quote_speaker.h"

enum { LONG_QUOTE = 8 /* words that are hardly ever a title or a scare quote */ };

bool desk_stands_alone(const quote_session *s, const quoted *q)
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

/* A title of something, not what is called out: sang "Happy", signed the "Green Pact". */
static bool is_titled(const quote_session *s, const quoted *q, const cue_link *g)
{
    bool name_calling = g->cue && g->cue->kind & CUE_CALL && !g->cue->passive && !g->adjacent && !g->after &&
                        can_call(s->r, g->cue);
    return !name_calling && desk_is_titled(s->r, q->words) && !desk_ends_sentence(s->r, q);
}

/* "Lee said, "Stop The Boats"": a verb of saying and a mark bring it in. */
static bool is_brought_in(const quote_session *s, const quoted *q, const cue_link *g)
{
    return g->cue && g->adjacent && g->cue->kind & (CUE_SAY | CUE_TELL) &&
           has_form(s->r, q->all.start - (q->all.start > 0), FORM_COMMA | FORM_COLON);
}

/* A cue that says nothing of a short stretch: nobody calls it that, or nobody calls for it. */
static bool is_idle(const quote_session *s, const quoted *q, const speech_cue *c, uint32_t words, bool first_person)
{
    if (behind_by(s, q))
        return false;
    if (c->kind & CUE_CALL && !(c->kind & (CUE_SAY | CUE_TELL)) && words < 5 && !can_call(s->r, c))
        return true;
    return holds_none(c->who) && !(c->kind & (CUE_SAY | CUE_TELL | CUE_SOURCE)) && words < LONG_QUOTE && !first_person;
}

/* "The post held the words, "We are done"": a medium and a comma bring in a sentence. */
static bool follows_medium(const quote_session *s, const quoted *q)
{
    const quote_reading *r = s->r;
    uint32_t at = q->all.start;
    return at > s->sentence.start + 1 && has_form(r, at - 1, FORM_COMMA) && has_class(r, at - 2, WORD_MEDIUM) &&
           has_form(r, q->words.start, FORM_CAPITAL);
}

/* What no cue governs is speech if it looks like it, or goes on from the speaker before. */
static bool speaks_for_itself(const quote_session *s, const quoted *q, uint32_t words, bool first_person)
{
    const quote_reading *r = s->r;
    if (words > 2 && (first_person || desk_colon_before(r, q->all.start, s->sentence.start)))
        return true;
    if (words > 3 && follows_medium(s, q))
        return true;
    bool alone = desk_stands_alone(s, q);
    if (alone && words > 1 && has_form(r, q->words.end - 1, FORM_COMMA))
        return true;
    bool follows = !holds_none(s->last.who) && s->last.paragraph + 1 >= s->paragraph;
    bool begins = q->all.start == s->paragraph_tokens.start && (follows || words > 1);
    if (alone && desk_ends_sentence(r, q) && (begins || s->last.paragraph == s->paragraph))
        return true;
    return words >= LONG_QUOTE;
}

bool desk_may_be_speech(const quote_session *s, const quoted *q, const cue_link *g)
{
    const quote_reading *r = s->r;
    uint32_t words = desk_count_words(r, q->words, LONG_QUOTE + 1);
    if (words == 0 || desk_is_nickname(r, q))
        return false;
    bool named = desk_is_named_so(r, q, s->sentence.start), first_person = desk_first_person(r, q->words);
    if (q->unclosed && words > 3 && !named)
        return true;
    bool titled = !first_person && is_titled(s, q, g);
    if (titled && words > 1 && !is_brought_in(s, q, g))
        return g->cue && g->after && g->adjacent && g->cue->kind & CUE_SAY;
    if (titled && g->cue && !(g->cue->kind & (CUE_SAY | CUE_TELL | CUE_CALL | CUE_URGE | CUE_SOURCE)))
        return false;
    bool called = g->cue && g->cue->kind & CUE_CALL && !g->cue->passive && can_call(r, g->cue);
    if (named && !first_person && words < LONG_QUOTE && !called)
        return false;
    if (g->cue)
        return !is_idle(s, q, g->cue, words, first_person);
    return speaks_for_itself(s, q, words, first_person);
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

desk_quote_kind desk_marked_kind(const quote_session *s, const quoted *q, const cue_link *g)
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
    if (desk_stands_alone(s, q))
        return DESK_DIRECT;
    if (has_form(r, q->words.start, FORM_CAPITAL | FORM_OPEN) &&
        (desk_colon_before(r, q->all.start, s->sentence.start) || has_form(r, q->all.start - 1, FORM_COMMA)))
        return DESK_DIRECT;
    return DESK_MIXED;
}
