/*
 * quote_speaker.c - who does what a verb of speech says: the phrase before or after it.
 *
 * Between commas the phrase is sought on: in "Ana Ruiz, 41, who chairs the board, said"
 * the last stretch that is a name speaks.
 */
#include "quote_speaker.h"
#include "quote_phrase.h"
#include "text.h"

#include <string.h>

enum {
    PHRASE_WINDOW = 30,   /* tokens in a noun phrase */
    ASIDE_WINDOW = 45,    /* tokens between a pair of commas */
    MOST_ASIDES = 4,
    BRACKET_WINDOW = 12,  /* tokens in brackets between a name and its verb */
    SHORT_ADVERBIAL = 5   /* tokens in "and on Twitter" */
};

static uint32_t phrase_from(const quote_reading *r, uint32_t low, uint32_t end)
{
    uint32_t start = end;
    while (start > low && desk_in_phrase(r, start - 1) && !desk_is_personal(r, start - 1))
        start--;
    return start;
}

/* The phrase that ends before `end`: as far left as tokens can belong to one. */
static token_span phrase_before(const quote_reading *r, uint32_t low, uint32_t end)
{
    uint32_t floor = end > low + PHRASE_WINDOW ? end - PHRASE_WINDOW : low;
    uint32_t start = phrase_from(r, floor, end), stop = end;
    if (start > floor && start < end && desk_is_reduced_relative(r, floor, start - 1, start, end)) {
        stop = desk_token_is(r->c, start - 1, "named") ? end : start - 1;
        start = phrase_from(r, floor, start - 1);
    }
    /* told the BBC the group */
    for (uint32_t i = stop; i-- > start + 1;)
        if (has_class(r, i, WORD_DETERMINER) && !has_class(r, i, WORD_PRONOUN) && !is_named(r, i) &&
            has_class(r, i - 1, WORD_HEARER) && !has_class(r, i - 1, WORD_PREPOSITION | WORD_FIRST) && start > low)
            return (token_span){i, stop};
    /* an object, "and", then the subject */
    if (start > low && !has_form(r, start - 1, FORM_COMMA | FORM_STOP | FORM_COLON | FORM_SEMICOLON))
        for (uint32_t i = stop; i-- > start;)
            if (has_class(r, i, WORD_CONJUNCTION) && !is_named(r, i))
                return (token_span){i + 1, stop};
    return (token_span){start, stop};
}

/* ---- before the verb ---- */

/* Back over adverbs, auxiliaries and days between subject and verb; "on Friday" goes whole. */
static uint32_t skip_back(const quote_reading *r, uint32_t low, uint32_t at)
{
    while (at > low) {
        uint32_t last = at - 1;
        bool quiet = desk_ends_in_ly(r, last) || has_class(r, last, WORD_ADVERB | WORD_AUXILIARY | WORD_NEGATION);
        if (last > low && desk_token_is(r->c, last, "both") && is_named(r, last - 1)) { /* Reuters and the BBC both report */
            at = last;
            continue;
        }
        if (is_named(r, last) && (!has_class(r, last, WORD_TIME) || (last > low && same_name(r, last - 1, last))))
            return at; /* the Post, USA Today */
        if (has_class(r, last, WORD_TIME) && !has_class(r, last, WORD_DETERMINER)) {
            uint32_t before = last;
            while (before > low && has_class(r, before - 1, WORD_TIME | WORD_DETERMINER))
                before--;
            if (before > low && has_class(r, before - 1, WORD_PREPOSITION))
                before--;
            if (before == low)
                return at;
            at = before;
        } else if (quiet && !has_class(r, last, WORD_DETERMINER | WORD_PRONOUN)) {
            at = last;
        } else {
            return at;
        }
    }
    return at;
}

/* The comma that opens the aside which ends before `end`, or `low` if there is none near. */
static uint32_t aside_comma(const quote_reading *r, uint32_t low, uint32_t end)
{
    uint32_t floor = end > low + ASIDE_WINDOW ? end - ASIDE_WINDOW : low;
    uint32_t i = end;
    while (i > floor && !has_form(r, i - 1, FORM_COMMA) &&
           !has_form(r, i - 1, FORM_SEMICOLON | FORM_COLON | FORM_STOP | FORM_QUOTED))
        i--;
    return i > floor && has_form(r, i - 1, FORM_COMMA) ? i - 1 : low;
}

/* A stretch between commas that is a person's name, titles in front allowed. */
static bool is_bare_name(const quote_reading *r, token_span stretch)
{
    uint32_t i = stretch.start;
    uint32_t plain = 0; /* herpetologist Ann Lee */
    for (; i < stretch.end && !is_named(r, i) && has_form(r, i, FORM_WORD); i++) {
        if (begins_capital(r, i) || has_class(r, i, WORD_ROLE | WORD_HONORIFIC | WORD_DETERMINER))
            continue;
        if (r->notes[i].word || desk_acts_as_verb(r, i) || ++plain > 2)
            return false;
    }
    return i < stretch.end && names_person(r, i) && desk_name_end(r, i, stretch.end) + 1 >= stretch.end;
}

/* "One news site, Znak.com, said": a name alone after a phrase that it names. */
static bool is_named_outlet(const quote_reading *r, token_span stretch, uint32_t low)
{
    uint32_t e = r->notes[stretch.start].entity;
    if (e == DESK_NONE || strcmp(r->entities->items[e].label, "ORG") != 0 ||
        desk_name_end(r, stretch.start, stretch.end) != stretch.end)
        return false;
    return stretch.start > low + 1 && has_form(r, stretch.start - 2, FORM_WORD) && !is_named(r, stretch.start - 2);
}

/* "the agency (FSB) said": the token that opens the bracket. */
static uint32_t before_bracket(const quote_reading *r, uint32_t low, uint32_t close)
{
    uint32_t floor = close > low + BRACKET_WINDOW ? close - BRACKET_WINDOW : low;
    for (uint32_t i = close; i-- > floor;)
        if (has_form(r, i, FORM_OPEN))
            return i;
    return close;
}

/* "Ann Lee, the mayor of York, Ohio, said": who stands before the aside that ends at `open`, if a bare name does. */
static bool name_before_aside(const quote_reading *r, uint32_t low, uint32_t open, token_span *name)
{
    uint32_t before = aside_comma(r, low, open);
    *name = (token_span){before == low ? phrase_before(r, low, open).start : before + 1, open};
    return !holds_none(*name) && is_bare_name(r, *name);
}

/* The name in a stretch between two commas, behind which another aside follows; empty if it has none. */
static token_span name_in_aside(const quote_reading *r, uint32_t low, token_span stretch, bool whole)
{
    const token_span none = {0, 0};
    token_span name, phrase;
    if (has_class(r, stretch.start, WORD_PREPOSITION) && !is_named(r, stretch.start) && !whole)
        return none;
    phrase = phrase_before(r, stretch.start, stretch.end);
    if (holds_none(phrase))
        return none;
    bool person = desk_ends_with_person(r, phrase, &name);
    if (!whole && !person && name_before_aside(r, low, stretch.start - 1, &name))
        return name;
    return person || is_named(r, phrase.end - 1) ? phrase : none;
}

/* "X, an aside, said": the verb's subject stands before the commas, or in the last one. */
static token_span subject_over_commas(const quote_reading *r, uint32_t low, uint32_t comma, uint32_t *start)
{
    uint32_t end = comma;
    for (int asides = 0; asides <= MOST_ASIDES; asides++) {
        uint32_t open = aside_comma(r, low, end);
        bool whole = open == low && !(open < end && has_form(r, open, FORM_COMMA));
        token_span stretch = {whole ? phrase_before(r, low, end).start : open + 1, end};
        if (holds_none(stretch))
            break;
        *start = stretch.start;
        if (is_bare_name(r, stretch) || (!whole && is_named_outlet(r, stretch, low)))
            return desk_cut_phrase(r, stretch);
        token_span name = asides > 0 ? name_in_aside(r, low, stretch, whole) : (token_span){0, 0};
        if (!holds_none(name)) {
            *start = name.start;
            return desk_cut_phrase(r, name);
        }
        if (whole && has_class(r, stretch.start, WORD_PREPOSITION | WORD_SUBORDINATOR))
            break;
        if (whole)
            return desk_cut_phrase(r, stretch);
        end = skip_back(r, low, open);
        if (end > low && has_form(r, end - 1, FORM_CLOSE)) /* Ann Lee (Lab.), who chairs it, said */
            end = before_bracket(r, low, end - 1);
    }
    return (token_span){0, 0};
}

/* "the board - a panel of nine - said": the dash that opens the aside, or past the
 * closing one if none does. */
static uint32_t before_dash(const quote_reading *r, uint32_t low, uint32_t close)
{
    uint32_t floor = close > low + PHRASE_WINDOW ? close - PHRASE_WINDOW : low;
    for (uint32_t i = close; i-- > floor + 1 && !has_form(r, i, FORM_STOP | FORM_QUOTED);)
        if (has_form(r, i, FORM_DASH) && r->c->tokens[i - 1].end < r->c->tokens[i].start)
            return i;
    return close + 1;
}

/* "Sens. Ann Lee (D) and Bob Ray (R) said", "Prime Minister Ann Lee and trade minister Bob Ray
 * said": where the first of two names that open a clause begins, else who.start. */
static uint32_t first_of_two(const quote_reading *r, uint32_t low, token_span who)
{
    if (holds_none(who) || !names_person(r, who.start))
        return who.start;
    uint32_t at = who.start;
    while (at > low && who.start - at < 5 && has_form(r, at - 1, FORM_WORD) && !is_named(r, at - 1) &&
           !has_class(r, at - 1, WORD_CONJUNCTION | WORD_PREPOSITION | WORD_DETERMINER | WORD_PRONOUN) && !desk_acts_as_verb(r, at - 1))
        at--;
    if (at < low + 2 || !desk_token_is(r->c, at - 1, "and"))
        return who.start;
    uint32_t last = at - 2;
    if (has_form(r, last, FORM_CLOSE))
        last = before_bracket(r, low, last);
    if (last > low && has_form(r, last, FORM_OPEN))
        last--;
    if (!names_person(r, last))
        return who.start;
    uint32_t first = desk_name_start(r, last, low), title = desk_title_start(r, first, low);
    bool opens = title == low || has_form(r, title - 1, FORM_COMMA | FORM_SEMICOLON) ||
                 has_class(r, title - 1, WORD_SUBORDINATOR | WORD_CONJUNCTION);
    return opens ? first : who.start;
}

/* The token after the comma that the phrase's clause begins at: "and" may part the phrase. */
static uint32_t clause_comma(const quote_reading *r, uint32_t low, token_span phrase)
{
    uint32_t start = phrase_from(r, low, phrase.end);
    return start > low && has_form(r, start - 1, FORM_COMMA) ? start : phrase.start;
}

/*
 * "Ann Lee, head of the board said": the second comma of the apposition was left out.
 * A name alone opens the clause, and what stands between its comma and the verb is
 * somebody's office, not a name of its own.
 */
static bool leads_to_office(const quote_reading *r, uint32_t low, token_span phrase, token_span *name)
{
    if (phrase.start < low + 2 || !has_form(r, phrase.start - 1, FORM_COMMA) || is_named(r, phrase.start))
        return false;
    uint32_t head = phrase.start;
    while (head < phrase.end && !is_named(r, head) && !has_class(r, head, WORD_PREPOSITION | WORD_ROLE))
        head++;
    if (head == phrase.end || !has_class(r, head, WORD_ROLE) || (phrase.end - head < 3 && !is_named(r, phrase.end - 1)))
        return false;
    uint32_t end = phrase.start - 1, start = phrase_from(r, low, end);
    if (start > low && !has_class(r, start - 1, WORD_CONJUNCTION) && !has_form(r, start - 1, FORM_SEMICOLON))
        return false;
    token_span stretch = {start, end};
    while (stretch.start < end && has_class(r, stretch.start, WORD_CONJUNCTION))
        stretch.start++;
    return !holds_none(stretch) && is_bare_name(r, stretch) && desk_ends_with_person(r, stretch, name);
}

static verb_subject own_subject(token_span who, uint32_t start)
{
    return (verb_subject){who, start, who.start < who.end ? SUBJECT_OWN : SUBJECT_NONE, false};
}

/* The antecedent of "who" and "which" at `token`. */
static verb_subject antecedent(const quote_reading *r, uint32_t low, uint32_t token)
{
    uint32_t end = token;
    if (end > low && has_form(r, end - 1, FORM_COMMA))
        end--;
    if (end <= low)
        return (verb_subject){{0, 0}, token, SUBJECT_NONE, false};
    uint32_t start = end;
    token_span phrase = phrase_before(r, low, end);
    token_span name;
    if (phrase.start == phrase.end)
        return (verb_subject){{0, 0}, token, SUBJECT_NONE, false};
    if (end < token && !desk_ends_with_person(r, phrase, &name)) {
        token_span who = subject_over_commas(r, low, end, &start);
        if (who.start < who.end && is_named(r, who.start))
            return own_subject(who, start);
    }
    if (has_class(r, phrase.end - 1, WORD_PRONOUN) && !is_named(r, phrase.end - 1)) /* the sanity of those who */
        phrase.start = phrase.end - 1;
    return own_subject(desk_cut_phrase(r, phrase), phrase.start);
}

static verb_subject in_aside(verb_subject found)
{
    found.relative = true;
    return found;
}

/* "and on Twitter said", ", and on Twitter said": the phrase is an adverbial that only follows an "and". */
static bool follows_and(const quote_reading *r, uint32_t low, token_span phrase)
{
    uint32_t first = phrase.start;
    if (first > low && has_class(r, first - 1, WORD_CONJUNCTION) && has_class(r, first, WORD_PREPOSITION) && !is_named(r, first))
        return true;
    return first + 1 < phrase.end && phrase.end - first < SHORT_ADVERBIAL && has_class(r, first, WORD_CONJUNCTION) &&
           !is_named(r, first) && has_class(r, first + 1, WORD_PREPOSITION) && !is_named(r, first + 1);
}

/* The phrase right before the verb, of whoever can speak in it. */
static verb_subject subject_in_phrase(const quote_reading *r, uint32_t low, token_span phrase)
{
    token_span name, who = desk_cut_phrase(r, phrase);
    if (leads_to_office(r, low, (token_span){clause_comma(r, low, phrase), phrase.end}, &name))
        return own_subject(name, name.start);
    uint32_t first = first_of_two(r, low, who);
    return own_subject((token_span){first, who.end}, first < phrase.start ? first : phrase.start);
}

/* Back over brackets and dashes: "the agency (FSB) - once the KGB - said". */
static uint32_t skip_asides_back(const quote_reading *r, uint32_t low, uint32_t at)
{
    if (at > low && has_form(r, at - 1, FORM_CLOSE))
        at = before_bracket(r, low, at - 1);
    if (at > low && has_form(r, at - 1, FORM_DASH))
        at = before_dash(r, low, at - 1);
    return at;
}

verb_subject desk_subject_before(const quote_reading *r, uint32_t low, uint32_t verb)
{
    uint32_t start = skip_back(r, low, verb), at = skip_asides_back(r, low, start);
    const verb_subject shared = {{0, 0}, start, SUBJECT_SHARED, false};
    if (at <= low || has_form(r, at - 1, FORM_QUOTED | FORM_STOP | FORM_COLON | FORM_SEMICOLON | FORM_DASH))
        return (verb_subject){{0, 0}, at, SUBJECT_NONE, false};
    uint32_t last = at - 1;
    if (has_class(r, last, WORD_CONJUNCTION) && !is_named(r, last))
        return shared;
    if (has_class(r, last, WORD_RELATIVE) && !has_class(r, last, WORD_POSSESSIVE) && !begins_capital(r, last))
        return in_aside(antecedent(r, low, last));
    if (has_class(r, last, WORD_PRONOUN) && !has_class(r, last, WORD_TIME)) {
        if (last > low && has_class(r, last - 1, WORD_DETERMINER) && has_class(r, last, WORD_PLURAL))
            last--;
        return own_subject((token_span){last, at}, last);
    }
    if (has_form(r, last, FORM_COMMA)) {
        if (reports(r, verb, CUE_ING))
            return shared;
        token_span who = subject_over_commas(r, low, last, &start);
        return own_subject(who, start);
    }
    token_span phrase = phrase_before(r, low, at);
    if (holds_none(phrase))
        return (verb_subject){{0, 0}, at, SUBJECT_SHARED, false};
    return follows_and(r, low, phrase) ? shared : subject_in_phrase(r, low, phrase);
}

/* ---- after the verb, and at a sentence's start ---- */

/* How far right a noun phrase goes from `from`. */
static uint32_t phrase_end(const quote_reading *r, uint32_t from, uint32_t high)
{
    uint32_t limit = high > from + PHRASE_WINDOW ? from + PHRASE_WINDOW : high;
    uint32_t i = from;
    for (; i < limit && desk_in_phrase(r, i); i++) {
        if (i == from || is_named(r, i))
            continue;
        if (has_class(r, i, WORD_TIME) && !has_class(r, i, WORD_DETERMINER) &&
            !(i + 1 < limit && has_class(r, i + 1, WORD_POSSESSIVE)))
            break;
        if (has_class(r, i, WORD_PRONOUN) && !has_class(r, i, WORD_DETERMINER))
            break;
        if (has_class(r, i, WORD_ADVERB | WORD_SUBORDINATOR) && !has_class(r, i, WORD_DETERMINER | WORD_PREPOSITION))
            break;
    }
    while (i > from && has_class(r, i - 1, WORD_PREPOSITION | WORD_CONJUNCTION | WORD_DETERMINER) &&
           !is_named(r, i - 1))
        i--;
    return i;
}

/* The head of a phrase that follows its verb: prepositions other than these begin something else. */
static uint32_t head_end(const quote_reading *r, uint32_t from, uint32_t end)
{
    for (uint32_t i = from + 1; i < end; i++) {
        if (!has_class(r, i, WORD_PREPOSITION) || is_named(r, i))
            continue;
        bool person = names_person(r, i - 1);
        if (person || !(desk_token_is(r->c, i, "of") || desk_token_is(r->c, i, "for") ||
                        desk_token_is(r->c, i, "from") ||
                        desk_token_is(r->c, i, "at") || desk_token_is(r->c, i, "with") || desk_token_is(r->c, i, "in")))
            return i;
        if (i + 1 < end && has_class(r, i + 1, WORD_TIME | WORD_MEDIUM))
            return i;
    }
    return end;
}

/* "his father, Abdul Noor, ...": the name between commas after a phrase without one. */
static bool named_in_aside(const quote_reading *r, token_span who, uint32_t end, uint32_t high, token_span *name,
                           uint32_t *past)
{
    if (holds_none(who) || names_person(r, who.start) || end + 1 >= high || !has_form(r, end, FORM_COMMA))
        return false;
    *past = phrase_end(r, end + 1, high);
    if (*past < high && !has_form(r, *past, FORM_COMMA | FORM_STOP | FORM_SEMICOLON | FORM_QUOTED | FORM_OPEN) &&
        !has_class(r, *past, WORD_RELATIVE))
        return false;
    token_span aside = {end + 1, *past};
    return !holds_none(aside) && is_bare_name(r, aside) && desk_ends_with_person(r, aside, name);
}

verb_subject desk_subject_after(const quote_reading *r, uint32_t from, uint32_t high)
{
    verb_subject none = {{0, 0}, from, SUBJECT_NONE, false};
    while (from < high && has_class(r, from, WORD_ADVERB) && !has_class(r, from, WORD_DETERMINER | WORD_PRONOUN) &&
           !is_named(r, from))
        from++;
    if (from >= high || !desk_in_phrase(r, from) || has_form(r, from, FORM_DASH))
        return none;
    if (has_class(r, from, WORD_PRONOUN) &&
        !(has_class(r, from, WORD_DETERMINER) && from + 1 < high && has_form(r, from + 1, FORM_WORD)))
        return own_subject((token_span){from, from + 1}, from + 1);
    if (has_class(r, from, WORD_PREPOSITION | WORD_CONJUNCTION) && !is_named(r, from))
        return none;
    uint32_t end = head_end(r, from, phrase_end(r, from, high));
    if (end == from)
        return none;
    token_span name, who = desk_cut_phrase(r, (token_span){from, end});
    uint32_t past;
    if (named_in_aside(r, who, end, high, &name, &past))
        return own_subject(name, past);
    return own_subject(who, end);
}

/* Past "In Rome,", "Speaking to the BBC," and other introductions. */
static uint32_t skip_introduction(const quote_reading *r, uint32_t low, uint32_t limit)
{
    while (low < limit && (has_class(r, low, WORD_CONJUNCTION | WORD_ADVERB) || has_form(r, low, FORM_COMMA)) &&
           !is_named(r, low) &&
           !has_class(r, low, WORD_DETERMINER | WORD_PRONOUN))
        low++;
    if (low >= limit || is_named(r, low))
        return low;
    for (uint32_t i = low; i < limit && i < low + 4 && has_class(r, i, WORD_DETERMINER | WORD_TIME); i++)
        if (has_class(r, i, WORD_TIME) && i + 1 < limit && has_form(r, i + 1, FORM_COMMA))
            return i + 2; /* this week, */
    const desk_token *t = &r->c->tokens[low];
    const char *end = r->c->text + t->end;
    bool participle = t->end - t->start > 5 && end[-1] == 'g' && end[-2] == 'n' && end[-3] == 'i';
    bool preposition = has_class(r, low, WORD_PREPOSITION) && !has_class(r, low, WORD_SUBORDINATOR);
    if (!participle && !has_class(r, low, WORD_PREPOSITION | WORD_SUBORDINATOR))
        return low;
    uint32_t comma = low;
    for (; comma < limit && !has_form(r, comma, FORM_COMMA); comma++)
        if (preposition && !participle && has_class(r, comma, WORD_VERB) && desk_acts_as_verb(r, comma) &&
            skip_back(r, low, comma) > low && is_named(r, skip_back(r, low, comma) - 1))
            return low; /* in the letter Mr Lee also made the point, adding */
    return comma + 1 < limit ? comma + 1 : low;
}

token_span desk_first_subject(const quote_reading *r, uint32_t low, uint32_t high)
{
    uint32_t limit = high > low + ASIDE_WINDOW ? low + ASIDE_WINDOW : high;
    low = skip_introduction(r, skip_introduction(r, low, limit), limit);
    if (low >= limit)
        return (token_span){0, 0};
    uint32_t end = low;
    while (end < limit && desk_in_phrase(r, end) &&
           !(end > low && reports(r, end, CUE_SAY | CUE_TELL) && !reports(r, end, CUE_NOUN)))
        end++;
    if (end == low)
        return (token_span){0, 0};
    if (has_class(r, low, WORD_PRONOUN) && !has_class(r, low, WORD_DETERMINER))
        return (token_span){low, low + 1};
    token_span name, who = desk_cut_phrase(r, (token_span){low, end});
    uint32_t past;
    if (who.end == who.start + 1 && has_class(r, who.start, WORD_ADVERB | WORD_TIME) && !is_named(r, who.start))
        return (token_span){0, 0};
    return named_in_aside(r, who, end, limit, &name, &past) ? name : who;
}

bool desk_names_somebody(const quote_reading *r, token_span who)
{
    for (uint32_t i = who.start; i < who.end; i++)
        if (is_named(r, i) || has_class(r, i, WORD_ROLE | WORD_PRONOUN | WORD_HONORIFIC))
            return true;
    return false;
}
