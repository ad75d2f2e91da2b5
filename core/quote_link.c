/*
 * quote_link.c - which cue of its sentence governs a marked stretch.
 *
 * A cue right before the marks comes first, then one right behind them, then the
 * last before them in the sentence, then any that ends it.  Weak cues ("read",
 * "offered") reach no further than a word or two.
 */
#include "quote_link.h"
#include "quote_circumstance.h"
#include "quote_speaker.h"

enum {
    SHORT_LABEL = 7,    /* tokens in marks that may be part of a name */
    SOURCE_YIELDS = 12, /* a cue this near goes before "according to" behind */
    GOVERN_WINDOW = 60  /* tokens over which a cue reaches a marked phrase */
};

/* The first cue that begins at a token or behind it; they stand in order. */
static uint32_t first_cue_from(const cue_list *cues, uint32_t token)
{
    uint32_t low = 0, high = cues->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (cues->items[middle].words.start < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Only commas, colons, "that" and circumstances between a cue and what it introduces. */
bool desk_introduces(const quote_reading *r, const speech_cue *c, uint32_t at)
{
    uint32_t from = desk_skip_circumstance(r, c, at);
    while (from < at && (has_form(r, from, FORM_COMMA | FORM_COLON | FORM_DASH) || desk_token_is(r->c, from, "that")))
        from++;
    return from >= at;
}

bool desk_colon_before(const quote_reading *r, uint32_t at, uint32_t low)
{
    return at > low && has_form(r, at - 1, FORM_COLON);
}

/* True if an earlier cue of the sentence reports this one's clause: Lee told the paper
 * that the figures suggested more: "..." */
static bool is_reported(const quote_sentence *s, uint32_t index)
{
    const speech_cue *c = &s->cues->items[index];
    uint32_t front = cue_front(c);
    if (index == 0 || front <= s->tokens.start || c->inverted || c->kind & CUE_SOURCE)
        return false;
    const speech_cue *e = &s->cues->items[index - 1];
    return e->words.end <= front && e->kind & (CUE_SAY | CUE_TELL) && !e->passive && !e->aside && !holds_none(e->who) &&
           !(c->who.start == e->who.start && c->who.end == e->who.end) && !has_class(s->r, c->who.start, WORD_PRONOUN) &&
           !has_form(s->r, front - 1, FORM_COMMA | FORM_SEMICOLON | FORM_DASH | FORM_QUOTED) &&
           (desk_token_is(s->r->c, front - 1, "that") ||
            !has_class(s->r, front - 1, WORD_CONJUNCTION | WORD_SUBORDINATOR | WORD_RELATIVE));
}

static bool parts_at_comma(const quote_reading *r, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (has_form(r, i, FORM_COMMA | FORM_SEMICOLON | FORM_DASH))
            return true;
    return false;
}

/* True if nothing parts the clause from an earlier cue that reports it. */
static bool is_told_of(const quote_sentence *s, uint32_t index)
{
    const speech_cue *c = &s->cues->items[index], *e = index > 0 ? c - 1 : NULL;
    return e && e->kind & (CUE_SAY | CUE_TELL) && !holds_none(e->who) && e->words.end <= cue_front(c) &&
           !parts_at_comma(s->r, e->words.end, cue_front(c));
}

/* "The matter - which the paper called odd - ...": a dash or a comma and a new word end the aside. */
static bool closes_aside(const quote_reading *r, const speech_cue *c, uint32_t at)
{
    for (uint32_t i = c->words.end; i < at; i++)
        if (has_form(r, i, FORM_DASH) && r->c->tokens[i - 1].end < r->c->tokens[i].start)
            return true;
    return false;
}

/* The last cue before the stretch that can reach it. */
static cue_link governor_before(const quote_sentence *s, const quoted *q)
{
    cue_link best = {NULL, false, false};
    for (uint32_t i = first_cue_from(s->cues, q->all.start); i-- > 0;) {
        const speech_cue *c = &s->cues->items[i];
        if (c->words.end > q->all.start || c->kind & CUE_STATE)
            continue;
        if (q->all.start - c->words.end > GOVERN_WINDOW)
            return best;
        bool introduces = desk_introduces(s->r, c, q->all.start);
        bool colon = desk_colon_before(s->r, q->all.start, s->tokens.start);
        bool adjacent = introduces || colon;
        bool shows = c->kind & CUE_SHOW && !(c->kind & (CUE_WEAK | CUE_SAY | CUE_TELL)); /* said both showed "wear" */
        if (q->all.start >= c->reach || (colon && !introduces && is_reported(s, i)) || (shows && is_told_of(s, i)))
            continue;
        bool urges = c->kind & CUE_URGE && !(c->kind & (CUE_SAY | CUE_TELL)); /* sought control, jailing for "lies" */
        if (urges && !adjacent && parts_at_comma(s->r, c->words.end, q->all.start))
            continue;
        if (c->aside && !(introduces && has_form(s->r, q->all.start - 1, FORM_WORD | FORM_COMMA | FORM_COLON)) && i > 0 &&
            closes_aside(s->r, c, q->all.start))
            continue;
        bool weak = c->kind & CUE_THAT || !(c->kind & (CUE_SAY | CUE_TELL | CUE_CALL | CUE_URGE | CUE_SOURCE)) ||
                    (c->passive && holds_none(c->who));
        if (!weak || (adjacent && !c->passive))
            return best.cue && weak ? best : (cue_link){c, adjacent, false};
        /* offered his "deepest regret", not found a "strange object" */
        bool near = q->all.start - c->words.end <= 3 && !(c->kind & CUE_SHOW && !(c->kind & CUE_WEAK));
        near |= c->kind & CUE_WEAK && q->all.start - c->words.end <= SOURCE_YIELDS && /* apologised to them for "the mess" */
                desk_token_is(s->r->c, q->all.start - 1, "for") && !parts_at_comma(s->r, c->words.end, q->all.start);
        if (!best.cue && (adjacent || near))
            best = (cue_link){c, adjacent, false};
    }
    return best;
}

/* Nothing is reported behind the cue, so that what is before it was. */
static bool is_closed_behind(const quote_reading *r, const speech_cue *c, uint32_t high)
{
    uint32_t past = desk_skip_circumstance(r, c, high);
    return past >= high || has_form(r, past, FORM_COMMA | FORM_STOP | FORM_QUOTED | FORM_SEMICOLON | FORM_COLON) ||
           has_class(r, past, WORD_PREPOSITION | WORD_CONJUNCTION | WORD_SUBORDINATOR);
}

/* "the "Big Three" makers pleaded": marks without a comma before a bare noun are part of its name. */
static bool names_noun(const quote_reading *r, const quoted *q, uint32_t subject)
{
    return subject == q->all.end && has_form(r, q->words.end - 1, FORM_WORD | FORM_NUMBER) &&
           r->notes[subject].entity == DESK_NONE && !has_form(r, subject, FORM_CAPITAL) &&
           !has_class(r, subject, WORD_DETERMINER | WORD_PRONOUN | WORD_HONORIFIC) && q->all.end - q->all.start < SHORT_LABEL;
}

/* The cue that follows the stretch at once: "...," said X; "...", X told reporters. */
static cue_link governor_after(const quote_sentence *s, const quoted *q, bool before)
{
    const quote_reading *r = s->r;
    uint32_t at = q->all.end;
    if (at < s->tokens.end && has_form(r, at, FORM_COMMA | FORM_DASH))
        at++;
    for (uint32_t i = first_cue_from(s->cues, at); i < s->cues->count; i++) {
        const speech_cue *c = &s->cues->items[i];
        if (c->aside) /* one man, who asked not to be named, said */
            continue;
        for (uint32_t t = at; t < cue_front(c); t++)
            if (!has_class(r, t, WORD_ADVERB | WORD_DETERMINER))
                return (cue_link){NULL, false, false};
        if (cue_front(c) > at + 2 || holds_none(c->who) || c->passive || c->kind & CUE_ING)
            break;
        bool inverted = c->inverted && c->words.start <= at + 1;
        bool own = !c->inverted && cue_front(c) <= at + 1 && c->who.start >= at;
        if (!inverted && !own && !(c->kind & CUE_SOURCE))
            break;
        if (own && !is_closed_behind(r, c, s->tokens.end) && before)
            break; /* it reports something of its own */
        if (own && r->notes[c->who.start].entity == DESK_NONE && names_noun(r, q, cue_front(c)))
            break;
        return (cue_link){c, true, true};
    }
    return (cue_link){NULL, false, false};
}

/* A cue anywhere behind: Only "a few" were hurt, police said. */
static cue_link governor_behind(const quote_sentence *s, const quoted *q)
{
    for (uint32_t i = first_cue_from(s->cues, q->all.end); i < s->cues->count; i++) {
        const speech_cue *c = &s->cues->items[i];
        if (c->words.start - q->all.end > GOVERN_WINDOW)
            break;
        uint32_t front = cue_front(c);
        bool closes = c->kind & CUE_SOURCE || (front > s->tokens.start && has_form(s->r, front - 1, FORM_COMMA));
        bool reports_it = c->kind & (CUE_SAY | CUE_TELL | CUE_SOURCE) ||
                          (c->kind & CUE_SHOW && c->words.end + 1 >= s->tokens.end);
        if (closes && !holds_none(c->who) && !(c->kind & CUE_ING) && reports_it)
            return (cue_link){c, false, true};
    }
    return (cue_link){NULL, false, false};
}

cue_link desk_find_link(const quote_sentence *s, const quoted *q)
{
    cue_link before = governor_before(s, q);
    bool introduced = before.cue && before.adjacent && desk_introduces(s->r, before.cue, q->all.start);
    if (introduced || (before.cue && before.adjacent && !has_form(s->r, q->words.end - 1, FORM_COMMA)))
        return before;
    cue_link after = governor_after(s, q, before.cue != NULL);
    bool near = before.cue && q->all.start - before.cue->words.end <= SOURCE_YIELDS &&
                before.cue->kind & (CUE_SAY | CUE_CALL) && !holds_none(before.cue->who);
    if (after.cue && !(near && after.cue->kind & CUE_SOURCE))
        return after;
    return before.cue ? before : governor_behind(s, q);
}
