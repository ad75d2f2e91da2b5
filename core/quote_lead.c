/*
 * quote_lead.c - what a cue reports behind it: "Lee said the talks had failed".
 */
#include "quote_lead.h"
#include "quote_circumstance.h"
#include "quote_clause.h"
#include "quote_phrase.h"
#include "quote_reach.h"
#include "quote_speaker.h"

#include <string.h>

enum {
    THAT_WINDOW = 16,   /* tokens between a cue and its "that" */
    BEFORE_MARKS = 50,  /* tokens that name who is told */
    DASH_WINDOW = 50    /* tokens of an aside between dashes */
};

/* "that" brings in content unless it is a relative pronoun or points: said that was so. */
static bool is_that(const quote_reading *r, uint32_t token, uint32_t high)
{
    return desk_token_is(r->c, token, "that") && token + 1 < high &&
           !(desk_is_finite(r, token + 1) && r->notes[token + 1].cue == 0);
}

/* "countered with figures that show", "announced at a forum that he had set up": the
 * noun before "that" has a clause of its own. */
static bool is_relative(const quote_reading *r, const speech_cue *c, uint32_t that)
{
    uint32_t noun = that - 1;
    if (has_class(r, noun, WORD_MEDIUM | WORD_HEARER | WORD_ROLE | WORD_TIME | WORD_ADVERB | WORD_PRONOUN | WORD_POSSESSIVE) ||
        !has_form(r, noun, FORM_WORD) || is_named(r, noun) || has_form(r, noun, FORM_CAPITAL))
        return false;
    return c->passive || reports(r, that + 1, CUE_SHOW) || desk_is_finite(r, that + 1);
}

/*
 * The token after a cue's "that", or `after` if it has none near.  Only who is told,
 * where and when may stand between: in "proposed a bill that would" a noun does.
 */
static uint32_t after_that(const quote_reading *r, const speech_cue *c, uint32_t high)
{
    uint32_t limit = high > c->after + THAT_WINDOW ? c->after + THAT_WINDOW : high;
    if (c->after >= high || is_that(r, c->after, high))
        return c->after < high ? c->after + 1 : c->after;
    bool told = c->kind & CUE_TELL && !c->passive;
    if (c->kind & CUE_THAT || !(c->kind & (CUE_SAY | CUE_TELL)))
        return c->after;
    bool to = desk_token_is(r->c, c->after, "to") && c->after + 1 < high && !is_named(r, c->after + 1);
    if (to && !has_class(r, c->after + 1, WORD_HEARER | WORD_ROLE | WORD_DETERMINER)) /* agreed to pay */
        return c->after;
    if (!told && !has_class(r, c->after, WORD_PREPOSITION | WORD_TIME | WORD_ADVERB) &&
        !has_form(r, c->after, FORM_COMMA))
        return c->after;
    for (uint32_t i = c->after; i < limit; i++) {
        if (is_that(r, i, high) && !has_class(r, i - 1, WORD_PREPOSITION)) /* "claims that" has its own content */
            return (reports(r, i - 1, CUE_NOUN) && !has_class(r, i - 1, WORD_MEDIUM)) || is_relative(r, c, i) ? c->after : i + 1;
        if (desk_token_is(r->c, i, "about") || desk_token_is(r->c, i, "of"))
            break;
        if (has_form(r, i, FORM_STOP | FORM_SEMICOLON | FORM_COLON | FORM_QUOTED) || (i > c->after && desk_is_finite(r, i)))
            break;
    }
    return c->after;
}

/* Which cues report what follows them: not the writer's own "I think", not a passive
 * without "that", and documents only with one ("figures showed that"). */
static bool may_lead(const quote_reading *r, const speech_cue *c, bool that)
{
    static const char *const anybody[] = {"you", "one"};
    bool one_word = c->who.end - c->who.start == 1;
    if (one_word && (has_class(r, c->who.start, WORD_FIRST) || TOKEN_AMONG(r->c, c->who.start, anybody)))
        return false; /* the writer's own opinion, the reader's, anybody's */
    if (one_word && c->infinitive && has_class(r, c->who.start, WORD_PRONOUN) &&
        !has_class(r, c->who.start, WORD_MALE | WORD_FEMALE | WORD_PLURAL))
        return false; /* it seems to suggest that */
    if (!(c->kind & (CUE_SAY | CUE_TELL | CUE_URGE | CUE_THINK | CUE_SHOW | CUE_STATE)))
        return false;
    if (holds_none(c->who) && !(that && c->kind & CUE_SAY))
        return false;
    if (c->infinitive || c->passive)
        return that && c->kind & CUE_SAY && !(c->kind & CUE_THAT);
    if (c->kind & CUE_THAT || (c->kind & (CUE_SHOW | CUE_URGE) && !(c->kind & (CUE_SAY | CUE_TELL))))
        return that;
    return true;
}

/* "expects some 400 people to come": the infinitive is what is expected. */
static bool expects_to(const quote_reading *r, const speech_cue *c, uint32_t start, uint32_t high)
{
    const desk_token *t = &r->c->tokens[c->words.end - 1];
    if (!(c->kind & CUE_THINK) || t->end - t->start < 6 || strncmp(r->c->text + t->start, "expect", 6) != 0)
        return false;
    for (uint32_t i = start; i + 1 < high && i < start + CLAUSE_WINDOW && !has_form(r, i, FORM_COMMA | FORM_STOP); i++)
        if (desk_token_is(r->c, i, "to") && has_form(r, i + 1, FORM_WORD) &&
            !has_form(r, i + 1, FORM_CAPITAL) && !has_class(r, i + 1, WORD_DETERMINER | WORD_PREPOSITION) && !is_named(r, i + 1))
            return i > start;
    return false;
}

/* "asked whether", "said what": a question, told. */
static bool asks_at(const quote_reading *r, const speech_cue *c, uint32_t start)
{
    static const char *const words[] = {"whether", "if", "how", "why", "when", "where", "who"};
    if (desk_token_is(r->c, start, "what"))
        return true;
    return c->kind & CUE_CLAUSE && TOKEN_AMONG(r->c, start, words); /* not after "say" */
}

/* A condition, a comma, then what would follow from it. */
static bool conditions(const quote_reading *r, const speech_cue *c, uint32_t start, uint32_t high)
{
    static const char *const words[] = {"if", "when", "while", "although", "though", "because", "since", "once", "unless",
                                        "after", "until"};
    if (!(c->kind & CUE_SAY) || c->kind & CUE_CLAUSE || !TOKEN_AMONG(r->c, start, words))
        return false;
    for (uint32_t i = start + 2; i + 2 < high && i < start + CLAUSE_WINDOW; i++)
        if (has_form(r, i, FORM_COMMA))
            return desk_begins_subject(r, i + 1) && desk_has_clause(r, i + 1, high, true);
    return false;
}

/* "vowed to appeal"; but not "changes threatened to undo it". */
static bool vows(const quote_reading *r, const speech_cue *c, uint32_t to, uint32_t high)
{
    uint32_t act = to + 1;
    return to == c->after && act < high && has_form(r, act, FORM_WORD) && !has_form(r, act, FORM_CAPITAL) && !is_named(r, act) &&
           !has_class(r, act, WORD_DETERMINER | WORD_PREPOSITION | WORD_HEARER) && desk_names_somebody(r, c->who);
}

/* "urged the council to act": what is urged is an act, not a clause. */
static bool urges_to(const quote_reading *r, uint32_t start, uint32_t high)
{
    for (uint32_t i = start; i < high && i < start + CLAUSE_WINDOW && !desk_is_finite(r, i); i++)
        if (desk_token_is(r->c, i, "to"))
            return true;
    return false;
}

/* "she intends to go": a pronoun and what goes on from it. */
static bool begins_with_pronoun(const quote_reading *r, uint32_t start, uint32_t high)
{
    uint32_t next = start + 1;
    if (!has_class(r, start, WORD_PRONOUN) || has_class(r, start, WORD_DETERMINER | WORD_RELATIVE) || next >= high)
        return false;
    return has_form(r, next, FORM_QUOTED) || has_class(r, next, WORD_ADVERB) ||
           (has_form(r, next, FORM_WORD) && !has_class(r, next, WORD_PREPOSITION | WORD_CONJUNCTION));
}

/* A word that leads on to something other than a clause; but not "around 200 people". */
static bool leads_elsewhere(const quote_reading *r, const speech_cue *c, uint32_t start, uint32_t high)
{
    if (is_named(r, start))
        return false;
    bool number = start + 1 < high && has_form(r, start + 1, FORM_NUMBER);
    return has_class(r, start, WORD_PREPOSITION) && !number && c->kind & (CUE_CLAUSE | CUE_THINK);
}

/* Content that no "that" introduces must look like a clause. */
static bool begins_clause(const quote_reading *r, const speech_cue *c, uint32_t start, uint32_t high, uint32_t low)
{
    static const char *const noun_follows[] = {"of", "to", "about", "as"};
    if (start >= high || !(has_form(r, start, FORM_WORD | FORM_NUMBER | FORM_QUOTED) || is_named(r, start)))
        return false;
    if (reports(r, start, CUE_ING) && !has_class(r, start, WORD_ROLE)) /* ..., saying */
        return false;
    if (c->kind & CUE_TO && desk_token_is(r->c, start, "to"))
        return vows(r, c, start, high);
    if (c->kind & CUE_ASK && asks_at(r, c, start))
        return desk_has_clause(r, start, high, false);
    if (TOKEN_AMONG(r->c, start, noun_follows))
        return false;
    if (conditions(r, c, start, high)) /* said if it rained, the match would stop */
        return true;
    if (has_class(r, start, WORD_CONJUNCTION | WORD_RELATIVE | WORD_SUBORDINATOR) && !is_named(r, start))
        return false;
    uint32_t front = cue_front(c);
    if (front > low && has_class(r, front - 1, WORD_RELATIVE) && desk_is_finite(r, start)) /* which his wife said was so */
        return true;
    if (leads_elsewhere(r, c, start, high) || (c->kind & CUE_URGE && urges_to(r, start, high)))
        return false;
    if (expects_to(r, c, start, high) || begins_with_pronoun(r, start, high))
        return true;
    bool chosen = (c->kind & (CUE_CLAUSE | CUE_THINK | CUE_URGE)) != 0; /* the verb takes other objects too */
    if (!chosen && !(c->kind & CUE_SHOW) && high > start + 3)
        return true;
    return desk_has_clause(r, start, high, chosen);
}

/* "...," Lee said in a letter sent to: what was said stands before the cue. */
static bool closes_marks(const quote_reading *r, const speech_cue *c, uint32_t low)
{
    uint32_t at = cue_front(c);
    if (c->kind & CUE_ING || at < low + 3)
        return false;
    if (has_form(r, at - 1, FORM_COMMA))
        at--;
    else if (!has_form(r, at - 2, FORM_COMMA | FORM_STOP))
        return false;
    while (at > low && has_form(r, at - 1, FORM_QUOTED))
        at--;
    return at == low;
}

/* "told the host Ann Lee "you are wrong"": nothing but the hearer stands before the marks. */
static bool leads_over_hearer(const quote_reading *r, const speech_cue *c, uint32_t start, uint32_t end)
{
    uint32_t at = start;
    if (end > start + BEFORE_MARKS)
        end = start + BEFORE_MARKS;
    while (at < end && !has_form(r, at, FORM_QUOTED) && !desk_is_finite(r, at) &&
           (has_form(r, at, FORM_WORD) || is_named(r, at)))
        at++;
    return at + 1 < end && at > start && has_form(r, at, FORM_QUOTED) && !has_class(r, at - 1, WORD_DETERMINER) &&
           (has_form(r, at + 1, FORM_CAPITAL) ||
            (c->kind & CUE_TELL && has_class(r, at + 1, WORD_SUBORDINATOR | WORD_PRONOUN | WORD_DETERMINER)));
}

/* Past an aside between dashes that begins at `from`. */
static uint32_t past_dashes(const quote_reading *r, uint32_t from, uint32_t high)
{
    uint32_t limit = high > from + DASH_WINDOW ? from + DASH_WINDOW : high;
    for (uint32_t i = from + 1; i < limit; i++)
        if (has_form(r, i, FORM_DASH) && r->c->tokens[i - 1].end < r->c->tokens[i].start)
            return i + 1;
    return from + 1;
}

/* Where the content of a cue begins; *that tells whether "that" brings it in. */
static uint32_t start_behind(const quote_sentence *s, const speech_cue *c, bool *that)
{
    const quote_reading *r = s->r;
    uint32_t high = s->tokens.end, start = after_that(r, c, high);
    *that = start > c->after;
    bool to = c->kind & CUE_TO && start < high && desk_token_is(r->c, start, "to");
    if (!*that && !to)
        start = desk_skip_circumstance(r, c, high);
    if (start > c->after && start < high && has_form(r, start, FORM_COMMA))
        start++;
    if (*that && start < high && has_form(r, start, FORM_DASH)) /* that - as in May - boats */
        start = past_dashes(r, start, high);
    return start;
}

token_span desk_led_content(const quote_sentence *s, uint32_t index)
{
    const quote_reading *r = s->r;
    const speech_cue *c = &s->cues->items[index];
    const token_span none = {0, 0};
    bool that;
    uint32_t start = start_behind(s, c, &that);
    if (!may_lead(r, c, that) || c->inverted || start >= s->tokens.end)
        return none;
    bool opens = c->kind & CUE_ING && c->words.start == s->tokens.start; /* Writing in a foreign tongue, ... */
    bool nobody_told = c->kind & CUE_TELL && !(c->kind & CUE_SAY) && start == c->after;
    if (!that && (opens || nobody_told || closes_marks(r, c, s->tokens.start)))
        return none;
    uint32_t end = desk_content_end(s, start, index + 1);
    if (end > c->reach)
        end = c->reach;
    for (uint32_t i = start; c->aside && i + 1 < end && i < start + CONTENT_WINDOW; i++)
        if (has_form(r, i, FORM_COMMA) && desk_is_finite(r, i + 1)) /* Lee, who said so, left */
            end = i;
    if (!that && (leads_over_hearer(r, c, start, end) || !begins_clause(r, c, start, end, s->tokens.start)))
        return none;
    return (token_span){start, end};
}
