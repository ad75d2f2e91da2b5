/*
 * quote_person.c - speakers to entities.
 *
 * Mentions with the same last word are one person, unless their first names
 * differ.  Sex is read off honorifics and first names; a pronoun goes to the last
 * name that it can mean, and to none that it cannot.
 */
#include "quote_person.h"
#include "tables/quote_name.h"

#include <assert.h>
#include <string.h>

enum { LOOK_BACK = 64 }; /* names */

static bool entity_is(const quote_reading *r, uint32_t entity, const char *label)
{
    return strcmp(r->entities->items[entity].label, label) == 0;
}

/* Without "MP", "Jr" and a possessive that the tagger may have left in. */
static uint32_t surname_of(const quote_reading *r, token_span name)
{
    uint32_t last = name.end - 1;
    while (last > name.start &&
           (has_class(r, last, WORD_POSSESSIVE) || r->c->tokens[last].end - r->c->tokens[last].start < 2))
        last--;
    return last;
}

/* From "Mrs" before or in the name, else from the first name; 0 where neither tells. */
static uint32_t sex_of(const quote_reading *r, token_span name)
{
    uint32_t sex = 0;
    for (uint32_t i = name.start; i > 0 && name.start - i < 2 && has_class(r, i - 1, WORD_HONORIFIC); i--)
        sex |= r->notes[i - 1].word & (WORD_MALE | WORD_FEMALE);
    if (has_class(r, name.start, WORD_HONORIFIC) && name.start + 1 < name.end)
        sex |= r->notes[name.start].word & (WORD_MALE | WORD_FEMALE);
    if (sex || name.end - name.start < 2)
        return sex;
    const lexicon_entry *first = desk_find_word(&quote_name_words, r->c, name.start);
    return first ? first->value : 0;
}

/* ---- the cast ---- */

typedef struct surname_slots {
    uint32_t *slots; /* person + 1, or 0 */
    uint32_t mask;
} surname_slots;

static bool open_slots(memory *scratch, uint32_t names, surname_slots *s)
{
    uint32_t size = 16;
    while (size < 2 * (size_t)names)
        size *= 2;
    s->slots = desk_memory_take(scratch, size * sizeof *s->slots);
    if (!s->slots)
        return false;
    memset(s->slots, 0, size * sizeof *s->slots);
    s->mask = size - 1;
    return true;
}

/* Two mentions that share their last word are one person unless their first words tell them apart. */
static bool first_names_agree(const quote_reading *r, token_span known, token_span name)
{
    if (name.end - name.start < 2 || known.end - known.start < 2)
        return true;
    return r->c->hashes[name.start] == r->c->hashes[known.start] || has_class(r, name.start, WORD_HONORIFIC) ||
           has_class(r, known.start, WORD_HONORIFIC);
}

static cast_member *find_member(const quote_reading *r, cast *out, const surname_slots *s, token_span name,
                                uint32_t **slot)
{
    uint32_t hash = r->c->hashes[surname_of(r, name)], at = hash & s->mask;
    for (uint32_t probes = 0; s->slots[at] && probes < LOOK_BACK; at = (at + 1) & s->mask, probes++) {
        cast_member *p = &out->people.items[s->slots[at] - 1];
        token_span known = r->names[p->entity];
        if (r->c->hashes[surname_of(r, known)] == hash && first_names_agree(r, known, name))
            return p;
    }
    *slot = s->slots[at] ? NULL : &s->slots[at];
    return NULL;
}

static bool add_cast_name(memory *scratch, const quote_reading *r, cast *out, const surname_slots *s, uint32_t entity)
{
    token_span name = r->names[entity];
    if (name.start >= name.end)
        return true;
    uint32_t *slot = NULL;
    cast_member *p = find_member(r, out, s, name, &slot);
    if (!p) {
        p = list_push(scratch, &out->people);
        if (!p)
            return false;
        *p = (cast_member){entity, 0, 0};
        if (slot)
            *slot = out->people.count;
    }
    uint32_t words = name.end - name.start;
    if (words > p->words) {
        p->words = words;
        p->entity = entity;
    }
    p->sex |= sex_of(r, name);
    out->person_of[entity] = (uint32_t)(p - out->people.items);
    return true;
}

bool desk_gather_cast(memory *scratch, const quote_reading *r, cast *out)
{
    surname_slots slots;
    uint32_t count = r->entities->count;
    *out = (cast){0};
    out->person_of = desk_memory_take(scratch, count * sizeof *out->person_of);
    if (!out->person_of || !open_slots(scratch, count, &slots))
        return false;
    for (uint32_t i = 0; i < count; i++) {
        out->person_of[i] = DESK_NONE;
        if (entity_is(r, i, "PER") && !add_cast_name(scratch, r, out, &slots, i))
            return false;
    }
    return true;
}

/* ---- speakers ---- */

/* Mr Marsh is who "Robert Marsh" was. */
static uint32_t fullest_mention(const cast *people, uint32_t entity)
{
    uint32_t p = people->person_of[entity];
    return p == DESK_NONE ? entity : people->people.items[p].entity;
}

/* The number of entities that begin before a token. */
static uint32_t entities_before(const quote_reading *r, uint32_t token)
{
    uint32_t low = 0, high = r->entities->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (r->names[middle].start < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool same_sentence(const quote_reading *r, uint32_t a, uint32_t b)
{
    for (uint32_t i = a; i < b; i++)
        if (has_form(r, i, FORM_SENTENCE))
            return false;
    return true;
}

/* True if a preposition governs the name, so that it is less in mind: a letter to Mr Ngo. */
static bool is_governed(const quote_reading *r, uint32_t entity)
{
    uint32_t start = r->names[entity].start;
    while (start > 0 && has_class(r, start - 1, WORD_HONORIFIC | WORD_ROLE) )
        start--;
    return start > 0 && has_class(r, start - 1, WORD_PREPOSITION | WORD_POSSESSIVE);
}

static bool fits(const cast *people, uint32_t entity, uint32_t other)
{
    uint32_t p = people->person_of[entity];
    return p != DESK_NONE && !(people->people.items[p].sex & other);
}

/* Ana Ruiz's lawyer: she is not who acts. */
static bool is_possessor(const quote_reading *r, uint32_t entity)
{
    uint32_t end = r->names[entity].end;
    return has_class(r, end - 1, WORD_POSSESSIVE) || (end < r->c->count && has_class(r, end, WORD_POSSESSIVE));
}

/*
 * Whoever took the floor since the last speaker did: of the last sentence that names
 * one, the first whom the pronoun can mean and no preposition governs.
 */
static uint32_t newcomer(const quote_reading *r, const cast *people, const speech_before *before, uint32_t other)
{
    uint32_t end = entities_before(r, before->until), found = DESK_NONE, sentence = 0;
    uint32_t floor = end > LOOK_BACK ? end - LOOK_BACK : 0;
    for (uint32_t i = end; i-- > floor && r->names[i].start >= before->since;) {
        if (!fits(people, i, other) || is_governed(r, i) || is_possessor(r, i))
            continue;
        if (found != DESK_NONE && !same_sentence(r, r->names[i].start, sentence))
            break;
        found = i;
        sentence = r->names[i].start;
    }
    return found;
}

/* The last person before `token` whom a pronoun of that sex can mean; the speaker
 * before stays in mind wherever the name stands. */
static uint32_t last_person(const quote_reading *r, const cast *people, uint32_t token, uint32_t sex,
                            const speech_before *before)
{
    uint32_t other = sex ^ (WORD_MALE | WORD_FEMALE), spare = DESK_NONE, last = before->entity;
    uint32_t end = entities_before(r, token), floor = end > LOOK_BACK ? end - LOOK_BACK : 0;
    if (last != DESK_NONE && fits(people, last, other)) {
        uint32_t fresh = newcomer(r, people, before, other);
        return fresh != DESK_NONE ? fullest_mention(people, fresh) : last;
    }
    for (uint32_t i = end; i-- > floor;) {
        if (!fits(people, i, other))
            continue;
        if (!is_governed(r, i) || fullest_mention(people, i) == last)
            return fullest_mention(people, i);
        if (spare == DESK_NONE)
            spare = fullest_mention(people, i);
    }
    return spare;
}

static uint32_t last_organisation(const quote_reading *r, uint32_t token)
{
    uint32_t end = entities_before(r, token), floor = end > LOOK_BACK ? end - LOOK_BACK : 0;
    for (uint32_t i = end; i-- > floor;)
        if (entity_is(r, i, "ORG") && !is_governed(r, i))
            return i;
    return DESK_NONE;
}

/* "he" and "she" mean people, "it" an organisation, "they" the one that spoke before. */
static uint32_t pronoun_entity(const quote_reading *r, const cast *people, uint32_t token, const speech_before *before)
{
    uint32_t word = r->notes[token].word, last = before->entity;
    if (word & (WORD_MALE | WORD_FEMALE))
        return last_person(r, people, token, word & (WORD_MALE | WORD_FEMALE), before);
    bool group = last != DESK_NONE && entity_is(r, last, "ORG");
    if (word & WORD_THING)
        return group ? last : last_organisation(r, token);
    if (desk_token_is(r->c, token, "they") && group)
        return last;
    return DESK_NONE;
}

/* "the minister": the last person with that word in the title before the name. */
static uint32_t role_entity(const quote_reading *r, const cast *people, token_span who)
{
    uint32_t head = who.end - 1;
    if (!has_class(r, head, WORD_ROLE) || !desk_token_is(r->c, who.start, "the"))
        return DESK_NONE;
    uint32_t end = entities_before(r, who.start), floor = end > LOOK_BACK ? end - LOOK_BACK : 0;
    for (uint32_t i = end; i-- > floor;) {
        if (people->person_of[i] == DESK_NONE)
            continue;
        uint32_t start = r->names[i].start;
        for (uint32_t t = start; t > 0 && start - t < 4 && has_form(r, t - 1, FORM_WORD) &&
             !has_class(r, t - 1, WORD_PREPOSITION | WORD_DETERMINER | WORD_POSSESSIVE | WORD_AUXILIARY) &&
             (has_class(r, t - 1, WORD_ROLE | WORD_HONORIFIC) || !(has_class(r, t - 1, WORD_VERB) || r->notes[t - 1].cue)); t--)
            if (r->c->hashes[t - 1] == r->c->hashes[head])
                return fullest_mention(people, i);
    }
    return DESK_NONE;
}

/* The name at the head of the phrase: at its end, or at its start with a preposition after it. */
static uint32_t head_entity(const quote_reading *r, token_span who)
{
    uint32_t last = who.end - 1;
    for (uint32_t back = 0; back < 3 && last > who.start && r->notes[last].entity == DESK_NONE &&
         has_form(r, last, FORM_CAPITAL); back++)
        last--;
    uint32_t e = r->notes[last].entity;
    if (e != DESK_NONE) {
        uint32_t start = last;
        while (start > who.start && r->notes[start - 1].entity == e)
            start--;
        while (start > who.start && has_form(r, start - 1, FORM_CAPITAL) && r->notes[start - 1].entity == DESK_NONE)
            start--;
        bool spokes = false;
        for (uint32_t i = who.start; i < start; i++)
            spokes |= has_class(r, i, WORD_SPOKES);
        bool plain = start == who.start || !has_class(r, start - 1, WORD_PREPOSITION | WORD_CONJUNCTION);
        for (uint32_t i = who.start; i < start && !entity_is(r, e, "PER"); i++) /* the editor of the Times is not the Times */
            plain &= !has_class(r, i, WORD_PREPOSITION) || r->notes[i].entity != DESK_NONE;
        uint32_t joint = start > who.start && has_class(r, start - 1, WORD_DETERMINER) ? start - 1 : start;
        bool single = joint == who.start || !desk_token_is(r->c, joint - 1, "and");
        return (plain || spokes) && single ? e : DESK_NONE;
    }
    uint32_t first = who.start;
    if (first + 1 < who.end && has_class(r, first, WORD_DETERMINER))
        first++;
    e = r->notes[first].entity;
    if (e == DESK_NONE)
        return DESK_NONE;
    while (first < who.end && r->notes[first].entity == e)
        first++;
    if (first < who.end && has_class(r, who.end - 1, WORD_SPOKES))
        return entity_is(r, e, "MISC") ? DESK_NONE : e; /* a Home Office spokesman, a French one */
    return first < who.end && has_class(r, first, WORD_PREPOSITION) ? e : DESK_NONE;
}

/* A pronoun tells the sex of whom it was taken for. */
static void learn_sex(const quote_reading *r, cast *people, uint32_t entity, uint32_t pronoun)
{
    uint32_t p = entity == DESK_NONE ? DESK_NONE : people->person_of[entity];
    if (p != DESK_NONE && people->people.items[p].sex == 0)
        people->people.items[p].sex = r->notes[pronoun].word & (WORD_MALE | WORD_FEMALE);
}

uint32_t desk_speaker_entity(const quote_reading *r, cast *people, token_span who, const speech_before *before)
{
    if (who.start >= who.end)
        return DESK_NONE;
    if (who.end - who.start == 1 && has_class(r, who.start, WORD_PRONOUN) && r->notes[who.start].entity == DESK_NONE) {
        uint32_t meant = pronoun_entity(r, people, who.start, before);
        learn_sex(r, people, meant, who.start);
        return meant;
    }
    uint32_t entity = head_entity(r, who);
    if (entity != DESK_NONE)
        return fullest_mention(people, entity);
    return role_entity(r, people, who);
}
