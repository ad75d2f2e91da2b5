/*
 * quote_cue.c - which words of a sentence report speech, and whose.
 *
 * Notes come in, cues with their speakers go out.  A word of the cue table is a
 * cue only where it is a verb: "police claims that" is, "the claims that" is not.
 */
#include "quote_cue.h"
#include "quote_phrase.h"
#include "quote_speaker.h"

#include <assert.h>
#include <string.h>

enum {
    SHARED_CUES = 8,  /* earlier cues whose speaker a verb may share */
    MOST_INVERTED = 6, /* tokens in a speaker that follows its verb after a mere comma */
    SHORT_SUBJECT = 8, /* tokens in a speaker between marks and its verb */
    OPENING_PHRASE = 40, /* tokens in a participle's phrase that opens a sentence */
    QUOTED_WINDOW = 12 /* tokens between "quoted" and its "as saying" */
};

/* The token before `token` that is no adverb, or DESK_NONE if none is. */
static uint32_t before_adverbs(const quote_reading *r, uint32_t low, uint32_t token)
{
    while (token > low &&
           ((has_class(r, token - 1, WORD_ADVERB) && !has_class(r, token - 1, WORD_DETERMINER | WORD_PRONOUN)) ||
            desk_ends_in_ly(r, token - 1) || (token > low + 1 && desk_token_is(r->c, token - 1, "both"))))
        token--;
    return token > low ? token - 1 : DESK_NONE;
}

static bool ends_in_s(const quote_reading *r, uint32_t token)
{
    return (r->c->text[r->c->tokens[token].end - 1] | 0x20) == 's';
}

/* What can stand before a bare form: they, to, will, officials. */
static bool takes_bare_form(const quote_reading *r, uint32_t before)
{
    const word_note *n = &r->notes[before];
    if (n->word & (WORD_AUXILIARY | WORD_PLURAL | WORD_RELATIVE) || desk_token_is(r->c, before, "to"))
        return true;
    if (n->word & WORD_PRONOUN)
        return !(n->word & (WORD_DETERMINER | WORD_MALE | WORD_FEMALE | WORD_THING));
    if (n->form & (FORM_COMMA | FORM_CLOSE | FORM_QUOTED))
        return true;
    /* and report they are leaving */
    if (n->word & WORD_CONJUNCTION && before + 2 < r->c->count && reports(r, before + 1, CUE_SAY))
        return has_class(r, before + 2, WORD_PRONOUN) && !has_class(r, before + 2, WORD_DETERMINER);
    bool joint = before > 1 && (n->form & FORM_CAPITAL || n->word & (WORD_ROLE | WORD_HEARER)) &&
                 has_class(r, before - 1 - has_class(r, before - 1, WORD_DETERMINER), WORD_CONJUNCTION); /* Lee and the BBC say */
    return n->form & FORM_WORD && (ends_in_s(r, before) || joint) &&
           !(n->word & (WORD_POSSESSIVE | WORD_PREPOSITION | WORD_ADVERB));
}

/* What a verb of speech takes, a noun hardly ever: a clause, an object, a mark. */
static bool begins_object(const quote_reading *r, uint32_t token)
{
    return token >= r->c->count || has_form(r, token, FORM_COMMA | FORM_COLON | FORM_STOP | FORM_QUOTED | FORM_NUMBER) ||
           has_class(r, token, WORD_DETERMINER | WORD_PRONOUN) || desk_token_is(r->c, token, "that") ||
           r->notes[token].entity != DESK_NONE;
}

/* "...," the ministry's own file states. */
static bool closes_quotation(const quote_reading *r, uint32_t low, uint32_t token)
{
    if (token + 1 < r->c->count && !has_form(r, token + 1, FORM_STOP | FORM_COMMA | FORM_PARAGRAPH))
        return false;
    uint32_t floor = token > low + SHORT_SUBJECT ? token - SHORT_SUBJECT : low;
    for (uint32_t i = token; i-- > floor;) {
        if (has_form(r, i, FORM_QUOTED))
            return i + 1 < token;
        if (!has_form(r, i, FORM_WORD) && r->notes[i].entity == DESK_NONE)
            return false;
    }
    return false;
}

/* A form that may be a noun is a verb after a subject that agrees with it. */
static bool noun_is_verb(const quote_reading *r, uint32_t low, uint32_t token)
{
    uint32_t before = before_adverbs(r, low, token);
    if (before == DESK_NONE)
        return false;
    const word_note *n = &r->notes[before];
    /* on Saturday, reports said */
    if (token + 1 < r->c->count &&
        (has_class(r, token + 1, WORD_AUXILIARY) || (reports(r, token + 1, CUE_SAY) && !reports(r, token + 1, CUE_NOUN | CUE_ING))))
        return false;
    if (n->word & (WORD_PRONOUN | WORD_AUXILIARY | WORD_RELATIVE | WORD_CONJUNCTION))
        return !(n->word & WORD_DETERMINER);
    if (n->entity == DESK_NONE && n->word & (WORD_DETERMINER | WORD_PREPOSITION | WORD_POSSESSIVE | WORD_BE))
        return false;
    if (n->form & (FORM_COMMA | FORM_CLOSE))
        return !reports(r, token, CUE_BASE) || token + 1 >= r->c->count || desk_token_is(r->c, token + 1, "that");
    if (n->form & FORM_QUOTED)
        return true;
    if (!(n->form & FORM_WORD))
        return false;
    /* Facebook posts, Senate reports, a CNN broadcast */
    if (n->entity != DESK_NONE && !reports(r, token, CUE_THINK) &&
        strcmp(r->entities->items[n->entity].label, "PER") != 0)
        return begins_object(r, token + 1);
    if (reports(r, token, CUE_BASE)) /* a television broadcast */
        return !(reports(r, token, CUE_PAST) && n->word & WORD_MEDIUM && n->word & WORD_HEARER);
    if (closes_quotation(r, low, token))
        return true;
    if (n->entity != DESK_NONE)
        return true;
    if (n->form & FORM_CAPITAL) /* Lee reports the loss; but initial reports from York */
        return begins_object(r, token + 1);
    /* no "military records" */
    bool counted = before > low &&
                   (has_class(r, before - 1, WORD_DETERMINER | WORD_POSSESSIVE) ||
                    has_form(r, before - 1, FORM_CAPITAL));
    /* ..., report finds */
    bool last = has_form(r, token, FORM_SENTENCE) || token + 1 >= r->c->count || has_form(r, token + 1, FORM_PARAGRAPH);
    return n->word & WORD_ROLE && (counted || last);
}

/*
 * Most cues are verbs by their form alone.  The others are told by the word before:
 * "the reported loss", "another warning sign", "with claimed ties" are no cues.
 */
static bool is_verb_here(const quote_reading *r, uint32_t low, uint32_t token)
{
    const word_note *n = &r->notes[token];
    uint32_t before = before_adverbs(r, low, token);
    const desk_token *t = &r->c->tokens[token];
    bool hyphened = token > low && has_form(r, token - 1, FORM_DASH) && t[-1].end == t->start && t[-1].end - t[-1].start == 1;
    if (n->entity != DESK_NONE || hyphened) /* so-called */
        return false;
    if (n->form & FORM_CAPITAL && token > low && !(n->cue & CUE_SOURCE)) /* a headline in capitals, a name */
        return before != DESK_NONE && r->notes[before].entity != DESK_NONE;
    if (n->cue & CUE_SOURCE)
        return true;
    if (n->cue & CUE_PAST && before != DESK_NONE && has_class(r, before, WORD_PREPOSITION) &&
        r->notes[before].entity == DESK_NONE)
        return false; /* with reported losses */
    if (before != DESK_NONE && n->cue & CUE_ING && has_class(r, before, WORD_PREPOSITION) && desk_token_is(r->c, token, "reporting"))
        return false; /* fined for reporting on "fake" boats */
    if (before != DESK_NONE && has_class(r, before, WORD_DETERMINER | WORD_POSSESSIVE) &&
        !(has_class(r, before, WORD_PRONOUN | WORD_RELATIVE) && !(n->cue & CUE_ING)) &&
            r->notes[before].entity == DESK_NONE)
        return false;
    if (n->cue & CUE_NOUN && !noun_is_verb(r, low, token))
        return false;
    if (n->cue & CUE_BASE && !(n->cue & CUE_PAST) &&
        (before == DESK_NONE ? !(n->cue & CUE_SAY) || n->cue & CUE_CLAUSE : !takes_bare_form(r, before)))
        return false;
    return true;
}

/* "did not say when it would reopen" reports nothing. */
static bool is_negated(const quote_reading *r, uint32_t low, uint32_t token)
{
    for (uint32_t i = token; i > low && token - i < 4 &&
         has_class(r, i - 1, WORD_ADVERB | WORD_AUXILIARY | WORD_NEGATION); i--)
        if (has_class(r, i - 1, WORD_NEGATION))
            return true;
    return false;
}

/* A past form is a passive after "be", or before "by": the attack claimed by rebels. */
static bool is_passive(const quote_reading *r, uint32_t low, uint32_t token, uint32_t after)
{
    if (!reports(r, token, CUE_PAST))
        return false;
    uint32_t before = before_adverbs(r, low, token);
    if (before != DESK_NONE && has_class(r, before, WORD_NEGATION))
        before = before_adverbs(r, low, before);
    if (before != DESK_NONE && (has_class(r, before, WORD_BE) || desk_token_is(r->c, before, "when")))
        return true;
    return after < r->c->count &&
           (desk_token_is(r->c, after, "by") || (desk_token_is(r->c, token, "quoted") && desk_token_is(r->c, after, "in")));
}

/* The agent of a passive: was described last week by Johnson as. */
static void find_agent(const quote_reading *r, speech_cue *found, uint32_t high)
{
    uint32_t limit = found->words.end + 8 < high ? found->words.end + 8 : high;
    for (uint32_t i = found->words.end; i < limit; i++) {
        if (has_form(r, i, FORM_STOP | FORM_SEMICOLON))
            return;
        if (!desk_token_is(r->c, i, "by") || i + 1 >= high)
            continue;
        verb_subject agent = desk_subject_after(r, i + 1, high);
        found->who = agent.who;
        if (!holds_none(agent.who))
            found->after = agent.start;
        return;
    }
}

/* ---- speakers ---- */

/* After a speaker that follows its verb the sentence pauses or ends; a verb there
 * means that the phrase begins the content: said many areas lost power. */
static bool pauses(const quote_reading *r, uint32_t at, uint32_t high)
{
    if (at >= high || has_form(r, at,
                               FORM_COMMA | FORM_STOP | FORM_SEMICOLON | FORM_COLON | FORM_QUOTED | FORM_DASH | FORM_OPEN))
        return true;
    if (has_class(r, at, WORD_VERB | WORD_AUXILIARY))
        return false;
    return has_class(r, at,
                     WORD_PREPOSITION | WORD_CONJUNCTION | WORD_RELATIVE | WORD_TIME | WORD_ADVERB | WORD_SUBORDINATOR);
}

/* True if a quotation ends right before the token, a comma or dash aside. */
static bool after_quotation(const quote_reading *r, uint32_t low, uint32_t token)
{
    if (token > low && has_form(r, token - 1, FORM_COMMA | FORM_DASH))
        token--;
    return token > low && has_form(r, token - 1, FORM_QUOTED);
}

/* A name, a pronoun, a phrase with a noun that speaks; at a quotation's side any phrase does. */
static bool can_speak(const quote_reading *r, token_span who)
{
    if (who.start > 1 && after_quotation(r, 0, who.start - 1))
        return true;
    for (uint32_t i = who.start; i < who.end; i++) {
        if (r->notes[i].entity != DESK_NONE || has_class(r, i, WORD_ROLE | WORD_HONORIFIC) ||
            (i == who.start && has_class(r, i, WORD_PRONOUN)))
            return true;
        if (has_class(r, i, WORD_PREPOSITION)) /* her bid for the ministry */
            return false;
    }
    return false;
}

/*
 * The speaker behind the cue.  Beside marks that is common ("..." said Ms Ito); behind
 * a mere comma the phrase must be short and end the clause, since "the mayor, 41, said
 * residents were safe" has its speaker in front.
 */
static bool take_inverted(const quote_reading *r, token_span sentence, speech_cue *found)
{
    uint32_t first = found->words.start;
    if (found->kind & (CUE_TELL | CUE_ING | CUE_BASE) && !(found->kind & (CUE_SAY | CUE_WEAK)))
        return false;
    if (found->kind & (CUE_ING | CUE_CALL | CUE_STATE) && !(found->kind & CUE_SAY && !(found->kind & CUE_ING)))
        return false;
    bool at_start = first == sentence.start || after_quotation(r, sentence.start, first);
    bool comma = first > sentence.start && has_form(r, first - 1, FORM_COMMA);
    if (!at_start && (!comma || (found->kind & CUE_TELL && !(found->kind & CUE_SAY)))) /* Ms Ito, a lawyer, told CNN, */
        return false;
    verb_subject s = desk_subject_after(r, found->words.end, sentence.end);
    /* Boats plan failed, says No 10 */
    bool to_end = comma && s.start >= sentence.end && s.who.end - s.who.start <= MOST_INVERTED;
    if (s.join != SUBJECT_OWN || !pauses(r, s.start, sentence.end) || !(to_end || can_speak(r, s.who)))
        return false;
    if (!at_start && (found->kind & (CUE_THAT | CUE_URGE) || s.who.end - s.who.start > MOST_INVERTED))
        return false;
    if (!at_start && s.start < sentence.end && !has_form(r, s.start, FORM_COMMA | FORM_STOP) &&
        !has_class(r, s.start, WORD_PREPOSITION | WORD_TIME))
        return false;
    found->who = s.who;
    found->after = s.start;
    found->inverted = true;
    return true;
}

/* The speaker that "and said" or ", adding" shares with what went before. */
static token_span shared_speaker(const quote_reading *r, token_span sentence, const cue_list *cues, uint32_t first_cue,
                                 uint32_t before)
{
    if (cues->count > first_cue + SHARED_CUES)
        first_cue = cues->count - SHARED_CUES;
    /* the surer first */
    static const uint32_t from[] = {CUE_SAY | CUE_TELL | CUE_CALL | CUE_SOURCE, CUE_THINK | CUE_SHOW | CUE_URGE};
    for (uint32_t kind = 0; kind < 2; kind++)
        for (uint32_t i = cues->count; i-- > first_cue;)
            if (cues->items[i].kind & from[kind] && cues->items[i].who.start < cues->items[i].who.end)
                return cues->items[i].who;
    return desk_first_subject(r, sentence.start, before);
}

/* "quoted" hands its object over to the next "saying". */
static bool quotes_somebody(const quote_reading *r, uint32_t token)
{
    return desk_token_is(r->c, token, "quoted") || desk_token_is(r->c, token, "quotes") ||
           desk_token_is(r->c, token, "quoting");
}

/* "quoted Tim Manning as saying", "was quoted as saying". */
static bool take_as_saying(const quote_reading *r, token_span sentence, speech_cue *found)
{
    uint32_t as = found->words.start;
    if (!(found->kind & CUE_ING) || as < sentence.start + 2 || !desk_token_is(r->c, as - 1, "as"))
        return false;
    uint32_t verb = reports(r, as - 2, CUE_PAST) ? as - 2 : as - 1;
    for (uint32_t i = as - 1; i-- > sentence.start + 1 && as - i < QUOTED_WINDOW && verb == as - 1;)
        if (quotes_somebody(r, i) && has_class(r, i - 1, WORD_BE)) /* was quoted by the paper as saying */
            verb = i;
    verb_subject s = desk_subject_before(r, sentence.start, verb);
    found->who = s.who;
    found->start = s.start;
    return s.join == SUBJECT_OWN;
}

/* "The paper quoted its editor, Ana Ruiz, saying": who is quoted speaks. */
static void subject_of_quoted(const quote_reading *r, uint32_t from, speech_cue *found)
{
    verb_subject s = desk_subject_after(r, from, found->words.start);
    found->who = s.who;
    found->start = found->words.start;
}

/* The last token before the first preposition of a phrase. */
static uint32_t head_of(const quote_reading *r, token_span phrase)
{
    uint32_t head = phrase.start;
    while (head + 1 < phrase.end && (r->notes[head + 1].entity != DESK_NONE || !has_class(r, head + 1, WORD_PREPOSITION)))
        head++;
    return head;
}

/* "a statement issued in Reno, Nev., saying": a place says nothing unless "with" brings it in. */
static bool names_place(const quote_reading *r, token_span who, uint32_t low)
{
    uint32_t e = r->notes[who.start].entity;
    return e != DESK_NONE && strcmp(r->entities->items[e].label, "LOC") == 0 && who.start > low &&
           !desk_token_is(r->c, who.start - 1, "with");
}

/* "Calling it "a mess", Ms Ito left": the subject of what the participle opens. */
static void find_behind_comma(const quote_reading *r, uint32_t high, speech_cue *found)
{
    uint32_t comma = found->words.end, limit = high > comma + OPENING_PHRASE ? comma + OPENING_PHRASE : high;
    while (comma < limit && !has_form(r, comma, FORM_COMMA))
        comma++;
    if (comma + 2 >= limit)
        return;
    token_span who = desk_first_subject(r, comma + (has_form(r, comma + 1, FORM_QUOTED) ? 2 : 1), high);
    if (!desk_names_somebody(r, who))
        return;
    found->who = who;
    found->reach = comma;
}

/* Where the clause of the verb at `first` can begin: behind the cue before that is in no aside. */
static uint32_t clause_low(token_span sentence, const cue_list *cues, uint32_t first_cue, uint32_t first)
{
    for (uint32_t i = cues->count; i > first_cue && cues->count - i < SHARED_CUES; i--)
        if (!cues->items[i - 1].aside && cues->items[i - 1].after > sentence.start)
            return cues->items[i - 1].after > first ? sentence.start : cues->items[i - 1].after;
    return sentence.start;
}

/* "led Biden to say": whoever is led speaks. */
static bool is_led(const quote_reading *r, uint32_t low, const speech_cue *found)
{
    return found->infinitive && found->words.start > low + 1 && names_person(r, found->words.start - 2);
}

/* Whether an earlier verb's subject is the cue's, though another phrase may stand nearer. */
static bool shares_subject(const quote_reading *r, token_span sentence, uint32_t low, const speech_cue *found, const verb_subject *s)
{
    uint32_t first = found->words.start;
    bool ing = (found->kind & CUE_ING) != 0;
    if (s->join == SUBJECT_SHARED)
        return true;
    if (first > low && has_class(r, first - 1, WORD_PREPOSITION) && !is_named(r, first - 1))
        return true;
    if (s->join == SUBJECT_OWN && ing && s->start > sentence.start && /* released a statement saying, held a rally in York claiming */
        (has_class(r, head_of(r, s->who), WORD_MEDIUM) || names_place(r, s->who, sentence.start)))
        return true;
    if (low > sentence.start && has_form(r, first - (first > low), FORM_COMMA) && /* Iran admits error, cites haste */
        (s->start <= low || !can_speak(r, s->who)))
        return true;
    bool parted = first > low && has_form(r, first - 1, FORM_COMMA | FORM_QUOTED) && !has_form(r, sentence.start, FORM_QUOTED);
    return s->join == SUBJECT_NONE && (ing || parted);
}

static void take_subject(const quote_reading *r, token_span sentence, speech_cue *found, const cue_list *cues,
                         uint32_t first_cue)
{
    if (take_as_saying(r, sentence, found) || take_inverted(r, sentence, found))
        return;
    uint32_t first = found->words.start, low = clause_low(sentence, cues, first_cue, first);
    verb_subject s = desk_subject_before(r, low, first);
    found->start = s.start;
    found->who = s.who;
    /* who said; a database detailing */
    found->aside = s.relative || (s.join == SUBJECT_OWN && found->kind & CUE_ING && !has_class(r, first - 1, WORD_AUXILIARY));
    found->infinitive = found->kind & CUE_BASE && first > low && desk_token_is(r->c, first - 1, "to");
    if (is_led(r, low, found)) {
        found->who = desk_subject_before(r, low, first - 1).who;
        return;
    }
    const speech_cue *before = cues->count > first_cue ? &cues->items[cues->count - 1] : NULL;
    if (found->kind & CUE_ING && before && s.join == SUBJECT_SHARED && quotes_somebody(r, before->words.start)) {
        subject_of_quoted(r, before->words.end, found);
        return;
    }
    if (shares_subject(r, sentence, low, found, &s)) {
        found->who = shared_speaker(r, sentence, cues, first_cue, first);
        found->start = first;
    }
    if (first == sentence.start && found->kind & CUE_ING && holds_none(found->who))
        find_behind_comma(r, sentence.end, found);
}

/* An adjective of belief: cue and all from the form of "be". */
static bool take_state(const quote_reading *r, uint32_t low, speech_cue *found)
{
    uint32_t be = before_adverbs(r, low, found->words.start);
    if (be == DESK_NONE || !has_class(r, be, WORD_BE))
        return false;
    found->words.start = be;
    return true;
}

static bool read_cue(const quote_reading *r, token_span sentence, uint32_t token, const cue_list *cues,
                     uint32_t first_cue, speech_cue *found)
{
    const word_note *n = &r->notes[token];
    *found = (speech_cue){.words = {token, token + n->length}, .start = token, .after = token + n->length, .kind = n->cue,
                           .reach = sentence.end};
    if (found->words.end > sentence.end)
        return false;
    if (!is_verb_here(r, sentence.start, token) || is_negated(r, sentence.start, token))
        return false;
    if (n->cue & CUE_SOURCE) {
        verb_subject s = desk_subject_after(r, found->words.end, sentence.end);
        found->who = s.who;
        found->after = s.join == SUBJECT_OWN ? s.start : found->words.end;
        found->aside = token > sentence.start && has_form(r, token - 1, FORM_COMMA) && found->after + 1 < sentence.end &&
                       has_form(r, found->after, FORM_COMMA) && !has_class(r, found->after + 1, WORD_RELATIVE);
        return s.join == SUBJECT_OWN;
    }
    if (n->cue & CUE_STATE && !take_state(r, sentence.start, found))
        return false;
    if (is_passive(r, sentence.start, token, found->words.end)) {
        uint32_t before = before_adverbs(r, sentence.start, token);
        found->passive = true;
        found->aside = before == DESK_NONE || !has_class(r, before, WORD_BE); /* the letter, first reported by Fox, said */
        find_agent(r, found, sentence.end);
        return true;
    }
    take_subject(r, sentence, found, cues, first_cue);
    bool lone = found->who.end == found->who.start + 1 && r->notes[found->who.start].entity == DESK_NONE;
    if (lone && (has_form(r, found->who.start, FORM_NUMBER) ||
                 (has_class(r, found->who.start, WORD_DETERMINER) && !has_class(r, found->who.start, WORD_PRONOUN))))
        found->who = (token_span){0, 0}; /* neither "2017" nor "the" speaks */
    return true;
}

/* "The agency quoted Mr Djamal as saying" is one cue, his. */
static bool joins_quoted(const quote_reading *r, const cue_list *cues, uint32_t first_cue, const speech_cue *found)
{
    if (cues->count == first_cue || !(found->kind & CUE_ING) || !desk_token_is(r->c, found->words.start - 1, "as"))
        return false;
    const speech_cue *last = &cues->items[cues->count - 1];
    return quotes_somebody(r, last->words.start) && !last->passive && !holds_none(found->who) &&
           found->words.start - last->words.end <= QUOTED_WINDOW && found->who.start >= last->words.end;
}

void desk_find_cues(memory *scratch, const quote_reading *r, token_span sentence, cue_list *out)
{
    uint32_t first_cue = out->count;
    for (uint32_t i = sentence.start; i < sentence.end; i++) {
        speech_cue found;
        if (r->notes[i].length == 0 || has_form(r, i, FORM_QUOTED))
            continue;
        if (r->notes[i].cue == 0) { /* a phrase that reports nothing: state media */
            i += r->notes[i].length - 1u;
            continue;
        }
        bool named = out->count > first_cue && out->items[out->count - 1].kind & CUE_SOURCE &&
                     i < out->items[out->count - 1].after + 2;
        if (named && reports(r, i, CUE_NOUN)) /* according to government reports */
            continue;
        if (!read_cue(r, sentence, i, out, first_cue, &found))
            continue;
        if (joins_quoted(r, out, first_cue, &found)) {
            found.start = out->items[out->count - 1].start;
            found.kind &= ~(uint32_t)CUE_ING;
            out->items[out->count - 1] = found;
            continue;
        }
        speech_cue *kept = list_push(scratch, out);
        if (!kept)
            return;
        *kept = found;
        i = found.words.end - 1;
    }
}
