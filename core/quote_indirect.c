/*
 * quote_indirect.c - what was said, where it is told and not quoted.
 *
 * A sentence's cues come in, content clauses go out.  After a cue the clause runs
 * to the sentence's end or to where another cue takes over; before one ("The talks
 * failed, officials said") it is what stands before the comma.
 */
#include "quote_indirect.h"
#include "quote_phrase.h"
#include "quote_speaker.h"

#include <assert.h>
#include <string.h>

enum {
    CLAUSE_WINDOW = 25,  /* tokens in which a clause shows its verb */
    THAT_WINDOW = 16,    /* tokens between a cue and its "that" */
    CONTENT_CUES = 24,   /* later cues that a content clause is held against */
    SHORT_CLAUSE = 8,    /* tokens in which a clause would show its verb */
    OPENING_WINDOW = 50  /* tokens after a cue in which the main clause may begin */
};

/* "climate change activist", "1,200 job cuts", "cuts of", "firms like Airbus" hold no verb. */
static bool is_noun_here(const quote_reading *r, uint32_t token)
{
    if (has_class(r, token, WORD_PREPOSITION)) /* like */
        return !has_class(r, token - 1, WORD_PRONOUN | WORD_ADVERB);
    if (token > 1 && has_form(r, token - 2, FORM_NUMBER) && !has_class(r, token - 1, WORD_ROLE | WORD_HEARER))
        return true;
    return token + 1 < r->c->count && (has_class(r, token + 1, WORD_ROLE | WORD_POSSESSIVE) || desk_token_is(r->c, token + 1, "of"));
}

/* A verb that can carry a clause, judged by the word and by the one before it. */
static bool is_finite(const quote_reading *r, uint32_t token)
{
    if (r->notes[token].entity != DESK_NONE || has_form(r, token, FORM_CAPITAL))
        return false;
    bool after_to = token > 0 && desk_token_is(r->c, token - 1, "to");
    if (has_class(r, token, WORD_VERB | WORD_AUXILIARY)) /* but "the case made by", "a think tank" */
        return !after_to && !(token + 1 < r->c->count && !has_class(r, token, WORD_AUXILIARY) &&
                              (desk_token_is(r->c, token + 1, "by") || desk_token_is(r->c, token + 1, "tank")));
    bool noun_like = token > 0 && has_class(r, token - 1, WORD_DETERMINER | WORD_PREPOSITION | WORD_POSSESSIVE) &&
                     r->notes[token - 1].entity == DESK_NONE;
    if (noun_like || after_to)
        return false;
    if (has_class(r, token, WORD_MAYBE))
        return token > 0 && has_form(r, token - 1, FORM_WORD) && !is_noun_here(r, token);
    const desk_token *t = &r->c->tokens[token];
    const char *end = r->c->text + t->end;
    if (t->end - t->start >= 4 && end[-1] == 'd' && end[-2] == 'e') /* the case brought, the ship sunk by rebels, Ghana-based */
        return !(token > 0 && has_form(r, token - 1, FORM_DASH) && r->c->tokens[token - 1].end == t->start) &&
               (token + 1 >= r->c->count || !desk_token_is(r->c, token + 1, "by"));
    return r->notes[token].cue && !reports(r, token, CUE_ING | CUE_BASE | CUE_NOUN);
}

/* Past an aside between two commas, if a verb follows it: "the mayor, a lawyer, was". */
static bool aside_then_verb(const quote_reading *r, uint32_t comma, uint32_t limit)
{
    for (uint32_t i = comma + 1; i + 1 < limit; i++)
        if (has_form(r, i, FORM_COMMA))
            return is_finite(r, i + 1);
    return false;
}

bool desk_has_clause(const quote_reading *r, uint32_t start, uint32_t end, bool near)
{
    uint32_t limit = end > start + CLAUSE_WINDOW ? start + CLAUSE_WINDOW : end;
    uint32_t relative = 0;
    bool linked = false; /* in the verbs of one clause: would have gone */
    for (uint32_t i = start + 1; i < limit; i++) {
        if (has_form(r, i, FORM_STOP | FORM_SEMICOLON) || (near && has_form(r, i, FORM_COLON)))
            return false;
        if (near && has_form(r, i, FORM_COMMA))
            return aside_then_verb(r, i, limit);
        if (near && has_class(r, i, WORD_SUBORDINATOR) && !has_class(r, i, WORD_RELATIVE))
            return false;
        if (has_class(r, i, WORD_RELATIVE) && !has_class(r, i, WORD_POSSESSIVE))
            relative++;
        bool finite = is_finite(r, i);
        if (near && finite && has_class(r, i - 1, WORD_CONJUNCTION) && r->notes[i - 1].entity == DESK_NONE)
            return false; /* expects more and is hiring: the verb is not of what is expected */
        if (finite && !linked && relative-- == 0)
            return true;
        linked = finite || (linked && has_class(r, i, WORD_ADVERB | WORD_NEGATION));
    }
    return false;
}

/* ---- from the cue to its content ---- */

/* A name after the hearer's noun belongs to it ("told newspaper Bild") unless it has a
 * clause of its own ("told reporters Ms Ito was"). */
static bool name_goes_on(const quote_reading *r, uint32_t at, uint32_t limit)
{
    uint32_t name = r->notes[at].entity, end = at;
    if (name == DESK_NONE)
        return false;
    while (end < limit && r->notes[end].entity == name)
        end++;
    return end < limit && !has_class(r, end, WORD_POSSESSIVE) && !is_finite(r, end) && !has_class(r, end, WORD_ADVERB);
}

/* "told the BBC", "told reporters": the token after who is told. */
static uint32_t skip_hearer(const quote_reading *r, uint32_t at, uint32_t high)
{
    uint32_t limit = high > at + 10 ? at + 10 : high, i = at;
    if (i < limit && has_class(r, i, WORD_DETERMINER | WORD_POSSESSIVE))
        i++;
    for (; i < limit; i++) {
        if (!has_form(r, i, FORM_WORD) && r->notes[i].entity == DESK_NONE)
            return at;
        bool named = r->notes[i].entity != DESK_NONE;
        bool more = i + 1 < limit && named && r->notes[i + 1].entity == r->notes[i].entity;
        if (named && !more)
            return i + 1 < limit && has_class(r, i + 1, WORD_POSSESSIVE) ? at : i + 1;
        if (has_class(r, i, WORD_HEARER | WORD_ROLE) &&
            !(i + 1 < limit && (has_class(r, i + 1, WORD_HEARER | WORD_ROLE) || name_goes_on(r, i + 1, limit))))
            return i + 1;
        if (!named && (has_class(r, i, WORD_PREPOSITION | WORD_VERB | WORD_SUBORDINATOR) ||
                       (has_class(r, i, WORD_PRONOUN) && !has_class(r, i, WORD_DETERMINER))))
            return at;
    }
    return at;
}

/* A bare word behind "to" that is not who is told. */
static bool begins_infinitive(const quote_reading *r, uint32_t token)
{
    return has_form(r, token, FORM_WORD) && !has_form(r, token, FORM_CAPITAL) && r->notes[token].entity == DESK_NONE &&
           !has_class(r, token, WORD_DETERMINER | WORD_POSSESSIVE | WORD_HEARER | WORD_ROLE | WORD_PREPOSITION | WORD_PRONOUN |
                                WORD_TIME | WORD_MEDIUM);
}

/* "on Monday", "in a statement", "at a rally in Ohio", "yesterday". */
static uint32_t skip_adverbial(const quote_reading *r, uint32_t at, uint32_t high)
{
    if (at >= high)
        return at;
    if (desk_token_is(r->c, at, "there") || desk_token_is(r->c, at, "even") || desk_token_is(r->c, at, "only") ||
        desk_token_is(r->c, at, "further") || desk_token_is(r->c, at, "just") || desk_token_is(r->c, at, "almost"))
        return at; /* they belong to what is said */
    if (has_class(r, at, WORD_TIME | WORD_ADVERB) && !has_class(r, at, WORD_DETERMINER | WORD_PRONOUN) &&
        r->notes[at].entity == DESK_NONE) /* but "said Monday's storm was" */
        return at + 1 < high && has_class(r, at + 1, WORD_POSSESSIVE) ? at : at + 1;
    if (!has_class(r, at, WORD_PREPOSITION) || at + 1 >= high)
        return at;
    if (desk_token_is(r->c, at, "to") && begins_infinitive(r, at + 1)) /* told him to visit */
        return at;
    uint32_t limit = high > at + 9 ? at + 9 : high, past = at;
    for (uint32_t i = at + 1; i < limit; i++) {
        if (!has_form(r, i, FORM_WORD | FORM_NUMBER) || is_finite(r, i) ||
            (has_class(r, i, WORD_PRONOUN) && !has_class(r, i, WORD_DETERMINER | WORD_POSSESSIVE)))
            break;
        if (i > at + 1 && past == i && has_class(r, i, WORD_POSSESSIVE)) { /* from the Hall's steps */
            past = high > i + 2 ? i + 2 : i + 1;
            continue;
        }
        if (i > at + 1 && past == i && !has_class(r, i, WORD_PREPOSITION | WORD_TIME | WORD_MEDIUM) &&
            r->notes[i].entity == DESK_NONE && !has_form(r, i, FORM_NUMBER))
            break;
        bool told = has_class(r, i, WORD_HEARER) && desk_token_is(r->c, at, "to");
        if (told || has_class(r, i, WORD_TIME | WORD_MEDIUM) || r->notes[i].entity != DESK_NONE ||
            (has_form(r, i, FORM_NUMBER) && past == i))
            past = i + 1;
    }
    return past;
}

uint32_t desk_skip_circumstance(const quote_reading *r, const speech_cue *c, uint32_t high)
{
    uint32_t at = c->after;
    if (c->kind & CUE_TELL && !c->passive) {
        uint32_t past = skip_hearer(r, at, high);
        if (past >= high || !is_finite(r, past)) /* promised each victim would be paid: nobody is told */
            at = past;
    }
    for (int rounds = 0; rounds < 4; rounds++) {
        uint32_t past = skip_adverbial(r, at, high);
        if (past == at)
            break;
        at = past;
    }
    return at;
}

/* "that" brings in content unless it is a relative pronoun or points: said that was so. */
static bool is_that(const quote_reading *r, uint32_t token, uint32_t high)
{
    return desk_token_is(r->c, token, "that") && token + 1 < high &&
           !(is_finite(r, token + 1) && r->notes[token + 1].cue == 0);
}

/* "countered with figures that show", "announced at a forum that he had set up": the
 * noun before "that" has a clause of its own. */
static bool is_relative(const quote_reading *r, const speech_cue *c, uint32_t that)
{
    uint32_t noun = that - 1;
    if (has_class(r, noun, WORD_MEDIUM | WORD_HEARER | WORD_ROLE | WORD_TIME | WORD_ADVERB | WORD_PRONOUN | WORD_POSSESSIVE) ||
        !has_form(r, noun, FORM_WORD) || r->notes[noun].entity != DESK_NONE || has_form(r, noun, FORM_CAPITAL))
        return false;
    return c->passive || reports(r, that + 1, CUE_SHOW) || is_finite(r, that + 1);
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
    bool to = desk_token_is(r->c, c->after, "to") && c->after + 1 < high && r->notes[c->after + 1].entity == DESK_NONE;
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
        if (has_form(r, i, FORM_STOP | FORM_SEMICOLON | FORM_COLON | FORM_QUOTED) || (i > c->after && is_finite(r, i)))
            break;
    }
    return c->after;
}

/* ---- where content ends ---- */

/* The connector before a cue's clause that shows it begins anew, or DESK_NONE if the
 * cue is part of what is reported ("Znak said its source claimed"). */
static uint32_t connector(const quote_reading *r, const speech_cue *c, uint32_t low)
{
    uint32_t at = c->start < c->words.start ? c->start : c->words.start;
    while (at > low && has_class(r, at - 1, WORD_ADVERB | WORD_AUXILIARY) &&
           !has_class(r, at - 1, WORD_PRONOUN | WORD_DETERMINER))
        at--;
    if (at <= low)
        return DESK_NONE;
    uint32_t last = at - 1;
    bool shares = c->start == c->words.start;
    bool joins = c->kind & CUE_SOURCE || has_form(r, last, FORM_SEMICOLON) ||
                 (has_form(r, last, FORM_COMMA | FORM_QUOTED) && (c->inverted || (c->kind & CUE_ING && shares)));
    if (c->passive || !(c->kind & (CUE_SAY | CUE_TELL | CUE_CALL | CUE_URGE | CUE_THINK | CUE_SOURCE)))
        return DESK_NONE;
    /* ..., while Lee said; not "after Lee said", nor "paper or writing systems" */
    bool contrasts = has_class(r, last, WORD_SUBORDINATOR | WORD_PREPOSITION) &&
                     (desk_token_is(r->c, last, "despite") || desk_token_is(r->c, last, "while") || desk_token_is(r->c, last, "as") ||
                      desk_token_is(r->c, last, "although") || desk_token_is(r->c, last, "though") ||
                      desk_token_is(r->c, last, "whereas"));
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

static uint32_t content_end(const quote_reading *r, uint32_t start, token_span sentence, const cue_list *cues,
                            uint32_t next, uint32_t last)
{
    uint32_t end = sentence.end;
    while (end > start && has_form(r, end - 1, FORM_STOP | FORM_COLON | FORM_COMMA | FORM_DASH) &&
           !has_form(r, end - 1, FORM_QUOTED))
        end--;
    if (last > next + CONTENT_CUES)
        last = next + CONTENT_CUES;
    for (uint32_t i = next; i < last; i++) {
        const speech_cue *c = &cues->items[i];
        uint32_t at = c->words.start > start ? connector(r, c, start) : DESK_NONE;
        if (at != DESK_NONE && at > start && at < end)
            end = at;
        if (at != DESK_NONE)
            break;
    }
    for (uint32_t i = start; i < end && i < start + 400; i++) {
        if (!has_form(r, i, FORM_SEMICOLON | FORM_COLON) || has_form(r, i, FORM_QUOTED))
            continue;
        if (has_form(r, i, FORM_SEMICOLON))
            return i;
        if (has_form(r, i, FORM_COLON) && i + 1 < end && has_form(r, i + 1, FORM_QUOTED)) /* he was sure: "..." */
            return i;
    }
    return end;
}

static void add_content(memory *scratch, uint32_t start, uint32_t end, uint32_t cue_index, content_list *out)
{
    if (start >= end)
        return;
    told_clause *found = list_push(scratch, out);
    if (found)
        *found = (told_clause){{start, end}, cue_index};
}

/* ---- content after the cue ---- */

/* Which cues report what follows them: not the writer's own "I think", not a passive
 * without "that", and documents only with one ("figures showed that"). */
static bool may_lead(const quote_reading *r, const speech_cue *c, bool that)
{
    bool one_word = !holds_none(c->who) && c->who.end - c->who.start == 1;
    if (one_word && (has_class(r, c->who.start, WORD_FIRST) || desk_token_is(r->c, c->who.start, "you") ||
                     desk_token_is(r->c, c->who.start, "one")))
        return false; /* the writer's own opinion, the reader's, anybody's */
    if (one_word && c->infinitive && has_class(r, c->who.start, WORD_PRONOUN) &&
        !has_class(r, c->who.start, WORD_MALE | WORD_FEMALE | WORD_PLURAL))
        return false; /* it seems to suggest that */
    if ( !(c->kind & (CUE_SAY | CUE_TELL | CUE_URGE | CUE_THINK | CUE_SHOW | CUE_STATE)))
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
            !has_class(r, i + 1, WORD_DETERMINER | WORD_PREPOSITION) && r->notes[i + 1].entity == DESK_NONE &&
                !has_form(r, i + 1, FORM_CAPITAL))
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

/* A subject begins here, not one more condition or circumstance. */
static bool begins_subject(const quote_reading *r, uint32_t token)
{
    if (r->notes[token].entity != DESK_NONE)
        return true;
    return has_form(r, token, FORM_WORD) &&
           !has_class(r, token, WORD_PREPOSITION | WORD_CONJUNCTION | WORD_SUBORDINATOR | WORD_RELATIVE | WORD_VERB |
                                WORD_AUXILIARY | WORD_ADVERB) &&
           !reports(r, token, CUE_ING | CUE_PAST);
}

/* A condition, a comma, then what would follow from it. */
static bool conditions(const quote_reading *r, const speech_cue *c, uint32_t start, uint32_t high)
{
    static const char *const words[] = {"if", "when", "while", "although", "though", "because", "since", "once", "unless",
                                        "after", "until"};
    bool opens = false;
    if (!(c->kind & CUE_SAY) || c->kind & CUE_CLAUSE)
        return false;
    for (uint32_t i = 0; i < sizeof words / sizeof *words && !opens; i++)
        opens = desk_token_is(r->c, start, words[i]);
    for (uint32_t i = start + 2; opens && i + 2 < high && i < start + CLAUSE_WINDOW; i++)
        if (has_form(r, i, FORM_COMMA))
            return begins_subject(r, i + 1) && desk_has_clause(r, i + 1, high, true);
    return false;
}

/* Content that no "that" introduces must look like a clause. */
static bool begins_clause(const quote_reading *r, const speech_cue *c, uint32_t start, uint32_t high, uint32_t low)
{
    if (start < high && reports(r, start, CUE_ING) && !has_class(r, start, WORD_ROLE)) /* ..., saying */
        return false;
    uint32_t front = c->start < c->words.start ? c->start : c->words.start;
    bool relative = front > low && has_class(r, front - 1, WORD_RELATIVE);
    if (start >= high ||
        !(has_form(r, start, FORM_WORD | FORM_NUMBER | FORM_QUOTED) || r->notes[start].entity != DESK_NONE))
        return false;
    bool verb_follows = start + 1 < high && has_form(r, start + 1, FORM_WORD) &&
                        !has_form(r, start + 1, FORM_CAPITAL) &&
                        !has_class(r, start + 1, WORD_DETERMINER | WORD_PREPOSITION | WORD_HEARER) &&
                            r->notes[start + 1].entity == DESK_NONE;
    if (c->kind & CUE_TO && desk_token_is(r->c, start, "to")) /* vowed to appeal; but changes threatened to undo it */
        return start == c->after && verb_follows && desk_names_somebody(r, c->who);
    if (c->kind & CUE_ASK && asks_at(r, c, start))
        return desk_has_clause(r, start, high, false);
    if (desk_token_is(r->c, start, "of") || desk_token_is(r->c, start, "to") || desk_token_is(r->c, start, "about") ||
        desk_token_is(r->c, start, "as"))
        return false;
    if (conditions(r, c, start, high)) /* said if it rained, the match would stop */
        return true;
    if (has_class(r, start, WORD_CONJUNCTION | WORD_RELATIVE | WORD_SUBORDINATOR) &&
        r->notes[start].entity == DESK_NONE)
        return false;
    if (relative && is_finite(r, start)) /* which his wife said was so */
        return true;
    bool number = start + 1 < high && has_form(r, start + 1, FORM_NUMBER); /* around 200 people */
    if (has_class(r, start, WORD_PREPOSITION) && !number && r->notes[start].entity == DESK_NONE &&
        c->kind & (CUE_CLAUSE | CUE_THINK))
        return false;
    if (c->kind & CUE_URGE)
        for (uint32_t i = start; i < high && i < start + CLAUSE_WINDOW && !is_finite(r, i); i++)
            if (desk_token_is(r->c, i, "to"))
                return false;
    if (expects_to(r, c, start, high))
        return true;
    bool pronoun = has_class(r, start, WORD_PRONOUN) && !has_class(r, start, WORD_DETERMINER | WORD_RELATIVE);
    if (pronoun && start + 1 < high &&
        (has_form(r, start + 1, FORM_QUOTED) || has_class(r, start + 1, WORD_ADVERB) ||
         (has_form(r, start + 1, FORM_WORD) && !has_class(r, start + 1, WORD_PREPOSITION | WORD_CONJUNCTION))))
        return true; /* she intends to go */
    if (!(c->kind & (CUE_CLAUSE | CUE_THINK | CUE_URGE | CUE_SHOW)) && high > start + 3)
        return true;
    return desk_has_clause(r, start, high, (c->kind & (CUE_CLAUSE | CUE_THINK | CUE_URGE)) != 0);
}

/* "...," Lee said in a letter sent to: what was said stands before the cue. */
static bool closes_marks(const quote_reading *r, const speech_cue *c, uint32_t low)
{
    uint32_t at = c->start < c->words.start ? c->start : c->words.start;
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
    while (at < end && !has_form(r, at, FORM_QUOTED) && !is_finite(r, at) &&
           (has_form(r, at, FORM_WORD) || r->notes[at].entity != DESK_NONE))
        at++;
    return at + 1 < end && at > start && has_form(r, at, FORM_QUOTED) && !has_class(r, at - 1, WORD_DETERMINER) &&
           (has_form(r, at + 1, FORM_CAPITAL) ||
            (c->kind & CUE_TELL && has_class(r, at + 1, WORD_SUBORDINATOR | WORD_PRONOUN | WORD_DETERMINER)));
}

/* Past an aside between dashes that begins at `from`. */
static uint32_t past_dashes(const quote_reading *r, uint32_t from, uint32_t high)
{
    uint32_t limit = high > from + OPENING_WINDOW ? from + OPENING_WINDOW : high;
    for (uint32_t i = from + 1; i < limit; i++)
        if (has_form(r, i, FORM_DASH) && r->c->tokens[i - 1].end < r->c->tokens[i].start)
            return i + 1;
    return from + 1;
}

static void lead_content(memory *scratch, const quote_reading *r, token_span sentence, const cue_list *cues,
                         uint32_t index, uint32_t last, content_list *out)
{
    const speech_cue *c = &cues->items[index];
    uint32_t start = after_that(r, c, sentence.end);
    bool that = start > c->after;
    bool to = c->kind & CUE_TO && start < sentence.end && desk_token_is(r->c, start, "to");
    if (!that && !to)
        start = desk_skip_circumstance(r, c, sentence.end);
    if (!that && start < sentence.end && has_form(r, start, FORM_COMMA) && start > c->after)
        start++;
    if (that && start < sentence.end && has_form(r, start, FORM_COMMA))
        start++;
    if (that && start < sentence.end && has_form(r, start, FORM_DASH)) /* that - as in May - boats */
        start = past_dashes(r, start, sentence.end);
    bool opens = c->kind & CUE_ING && c->words.start == sentence.start; /* Writing in a foreign tongue, ... */
    if (!may_lead(r, c, that) || c->inverted || start >= sentence.end || (opens && !that))
        return;
    if (!that && c->kind & CUE_TELL && !(c->kind & CUE_SAY) && start == c->after)
        return;
    if (!that && closes_marks(r, c, sentence.start))
        return;
    uint32_t end = content_end(r, start, sentence, cues, index + 1, last);
    if (end > c->reach)
        end = c->reach;
    for (uint32_t i = start; c->aside && i + 1 < end; i++)
        if (has_form(r, i, FORM_COMMA) && is_finite(r, i + 1)) /* Lee, who said so, left */
            end = i;
    if (!that && (leads_over_hearer(r, c, start, end) || !begins_clause(r, c, start, end, sentence.start)))
        return;
    add_content(scratch, start, end, index, out);
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
        for (uint32_t next; (next = skip_adverbial(r, *past, high)) != *past;)
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
    uint32_t start = c->start < c->words.start ? c->start : c->words.start;
    bool last = c->kind & CUE_SHOW && c->words.end + 1 >= sentence.end; /* Police failed, report finds */
    if (!(last || c->kind & (CUE_SAY | CUE_TELL | CUE_SOURCE | CUE_THINK)) || c->passive || c->infinitive ||
        holds_none(c->who))
        return false;
    if (start <= sentence.start + 1 || (c->kind & CUE_ING && !c->inverted))
        return false;
    if (has_class(r, start - 1, WORD_SUBORDINATOR) && start - 1 > sentence.start && has_form(r, start - 2, FORM_COMMA))
        return true; /* , as officials said, */
    if (c->kind & CUE_SOURCE)
        return true;
    if (has_form(r, start - 1, FORM_QUOTED))
        return true;
    return has_form(r, start - 1, FORM_COMMA) || (c->inverted && has_form(r, start - 1, FORM_DASH));
}

static void trail_content(memory *scratch, const quote_reading *r, token_span sentence, const cue_list *cues,
                          uint32_t index, uint32_t last, content_list *out)
{
    const speech_cue *c = &cues->items[index];
    uint32_t past, start = c->start < c->words.start ? c->start : c->words.start;
    if (!trails(r, c, sentence) || !is_closed(r, c, sentence.end, &past))
        return;
    if (has_class(r, start - 1, WORD_SUBORDINATOR))
        start--;
    uint32_t end = has_form(r, start - 1, FORM_COMMA) ? start - 1 : start, from = sentence.start;
    if (end > from && end < start && r->notes[end - 1].entity == DESK_NONE &&
        (has_class(r, end - 1, WORD_CONJUNCTION | WORD_SUBORDINATOR | WORD_RELATIVE | WORD_PREPOSITION) ||
         desk_token_is(r->c, end - 1, "including")))
        from = end; /* ..., but, Lee said, it rained: the cue parts the second clause */
    for (uint32_t i = end; i-- > from && end - i < 400;)
        if (!has_form(r, i, FORM_QUOTED) &&
            (has_form(r, i, FORM_SEMICOLON) ||
             (has_form(r, i, FORM_COLON) && i + 1 < end && has_form(r, i + 1, FORM_QUOTED)))) /* a need to act: "...," she said */
            from = i + 1;
    while ((has_class(r, from, WORD_CONJUNCTION) || has_form(r, from, FORM_DASH)) && from + 1 < end)
        from++;
    bool goes_on = past + 1 < sentence.end && has_form(r, past, FORM_COMMA) && !reports(r, past + 1, CUE_ING) &&
                   !(c->kind & CUE_SOURCE && reports(r, past + 1, CUE_SAY) && !reports(r, past + 1, CUE_NOUN | CUE_SHOW)) && /* , said he */
                   !has_class(r, past + 1, WORD_CONJUNCTION | WORD_SUBORDINATOR | WORD_RELATIVE | WORD_PREPOSITION);
    bool short_of = c->inverted && end - from < SHORT_CLAUSE;
    if ((!goes_on || short_of) && !is_finite(r, from) && !desk_has_clause(r, from, end, false))
        return;
    bool opening = has_class(r, from, WORD_PREPOSITION | WORD_TIME | WORD_ADVERB) &&
                   !desk_has_clause(r, from, end, false);
    if (!(goes_on && opening)) /* On Sunday, officials said, the ... */
        add_content(scratch, from, end, index, out);
    /* no apposition follows one */
    bool pronoun = c->who.end - c->who.start == 1 && has_class(r, c->who.start, WORD_PRONOUN);
    if (goes_on && (pronoun || is_finite(r, past + 1) || desk_has_clause(r, past + 1, sentence.end, true)))
        add_content(scratch, past + 1, content_end(r, past + 1, sentence, cues, index + 1, last), index, out);
}

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
            return begins_subject(r, i + 1) && desk_has_clause(r, i + 1, high, true) ? i + 1 : from;
        if (has_form(r, i, FORM_STOP | FORM_SEMICOLON | FORM_COLON | FORM_QUOTED) || (is_finite(r, i) && depth-- == 0))
            return from;
    }
    return from;
}

/* "According to X, ..." opens its sentence or clause. */
static void source_content(memory *scratch, const quote_reading *r, token_span sentence, const cue_list *cues,
                           uint32_t index, uint32_t last, content_list *out)
{
    const speech_cue *c = &cues->items[index];
    uint32_t at = c->after, limit = sentence.end > at + 12 ? at + 12 : sentence.end;
    while (at < limit && !has_form(r, at, FORM_COMMA | FORM_STOP | FORM_QUOTED))
        at++;
    if (at < limit && has_form(r, at, FORM_COMMA))
        at = past_apposition(r, at + 1, sentence.end);
    else
        at = c->after;
    (void)last;
    (void)cues;
    uint32_t end = sentence.end;
    while (end > at && has_form(r, end - 1, FORM_STOP) && !has_form(r, end - 1, FORM_QUOTED))
        end--;
    add_content(scratch, at, end, index, out);
}

void desk_find_content(memory *scratch, const quote_reading *r, token_span sentence, const cue_list *cues,
                       uint32_t first, uint32_t end, content_list *out)
{
    for (uint32_t i = first; i < end; i++) {
        const speech_cue *c = &cues->items[i];
        uint32_t count = out->count;
        bool opens = c->kind & CUE_SOURCE && c->words.start <= sentence.start + 2 &&
                     !has_form(r, c->words.start - (c->words.start > sentence.start), FORM_QUOTED);
        if (opens) {
            source_content(scratch, r, sentence, cues, i, end, out);
            continue;
        }
        trail_content(scratch, r, sentence, cues, i, end, out);
        if (out->count == count && !(c->kind & CUE_SOURCE))
            lead_content(scratch, r, sentence, cues, i, end, out);
    }
}

/* ---- how far a cue reaches ---- */

/* The comma that closes the clause which the sentence opens with, the main clause behind it; else `high`. */
static uint32_t opening_comma(const quote_reading *r, uint32_t from, uint32_t high)
{
    uint32_t limit = high > from + OPENING_WINDOW ? from + OPENING_WINDOW : high;
    for (uint32_t i = from; i + 2 < limit; i++) {
        if (has_form(r, i, FORM_STOP | FORM_SEMICOLON | FORM_COLON))
            return high;
        if (has_form(r, i, FORM_COMMA) && !has_form(r, i, FORM_QUOTED) && begins_subject(r, i + 1) &&
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
    for (uint32_t i = 0; i < cues->count && i < CONTENT_CUES; i++) {
        speech_cue *c = &cues->items[i];
        uint32_t front = c->start < c->words.start ? c->start : c->words.start;
        bool opens = (subordinate && front == first + 1) || (c->aside && !c->passive);
        if (!opens || c->inverted || c->kind & CUE_SOURCE)
            continue;
        uint32_t from = desk_skip_circumstance(r, c, sentence.end);
        if (from < sentence.end && !has_form(r, from, FORM_COMMA))
            c->reach = opening_comma(r, from, sentence.end);
        return;
    }
}
