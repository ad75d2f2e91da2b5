/*
 * story_short_names.c - surnames, first names and titles, placed with the one person of the family whom they fit.
 *
 * What fits two stays alone, unless one of them is named far more often.  What fits
 * nobody is a person of one word, or an office that nobody is known to hold, and
 * the same in another article like this one is the same.
 */
#include "story_persons.h"
#include "story_families.h"

#include <string.h>

enum {
    MOST_OFFICES = 512, /* that look for their holder */
    MOST_ASKED = 256    /* articles asked whether they are like a name's */
};

/* How well one word, with an honorific or without, fits a person; 0 if it does not. */
static uint32_t word_fit(const person_parts *word, const person *p)
{
    const char *text = word->last_length ? word->last : word->first;
    uint32_t length = word->last_length ? word->last_length : word->first_length;
    person_parts as_last = {.last_length = length};
    memcpy(as_last.last, text, length);
    name_fit last = p->parts.last_length ? desk_last_names_fit(&as_last, &p->parts) : NAMES_DIFFER;
    if (word->kind == LAST_PERSON || last == NAMES_EQUAL)
        return (uint32_t)last * 2;
    if (length == p->parts.first_length && memcmp(text, p->parts.first, length) == 0)
        return 4;
    if (p->parts.first_length && desk_close_names(text, length, p->parts.first, p->parts.first_length))
        return 1;
    return (uint32_t)last * 2;
}

/* Of several whom a word fits, the one named twice as often as any other. */
static uint32_t strongest(const parting *x, const person_parts *parts, const story_name *n, uint32_t fit)
{
    uint32_t best = DESK_NONE, most = 0, second = 0;
    for (uint32_t i = 0; i < desk_people_compared(x); i++) {
        if (both_genders((uint8_t)(parts->gender | n->gender), x->people[i].gender) || word_fit(parts, &x->people[i]) != fit ||
            !desk_is_known_to(x, n->article, i))
            continue;
        if (x->people[i].strength > most) {
            second = most;
            most = x->people[i].strength;
            best = i;
        } else if (x->people[i].strength > second)
            second = x->people[i].strength;
    }
    return most >= 2 * second ? best : DESK_NONE;
}

/* A person bears an office's title: the same words, or a longer title that holds them. */
static bool bears_title(const desk_story *s, uint32_t office, uint32_t name, bool exactly)
{
    const story_title *title = &s->titles.items[s->names.items[office].titles - 1];
    for (uint32_t t = s->names.items[name].titles; t; t = s->titles.items[t - 1].next)
        if (desk_title_within(title, &s->titles.items[t - 1]) && (!exactly || title->count == s->titles.items[t - 1].count))
            return true;
    return false;
}

/* The only person of the family who bears a title and is known to the article: as it stands, else as part
 * of a longer one. */
static uint32_t holder_of(const parting *x, uint32_t member)
{
    uint32_t holder = DESK_NONE, holders = 0, article = member_name(x, member)->article;
    for (uint32_t pass = 0; pass < 2 && holders == 0; pass++)
        for (uint32_t i = 0; i < x->count && holders < 2; i++) {
            uint32_t who = x->who[i];
            if (who == DESK_NONE || who == holder || x->people[who].parts.kind == OFFICE ||
                !bears_title(x->story, x->members[member], x->members[i], pass == 0) || !desk_is_known_to(x, article, who))
                continue;
            holder = who;
            holders++;
        }
    return holders == 1 ? holder : DESK_NONE;
}

/* The one person whom a surname or first name fits; DESK_NONE if it fits none, or several alike. */
static uint32_t only_person(const parting *x, uint32_t member)
{
    const story_name *n = member_name(x, member);
    person_parts parts;
    desk_part_person(x->story, n->article, n->entity, &parts);
    uint32_t best = DESK_NONE, best_fit = 0, rivals = 0;
    for (uint32_t i = 0; i < desk_people_compared(x); i++) {
        bool may = !both_genders((uint8_t)(parts.gender | n->gender), x->people[i].gender);
        uint32_t fit = may ? word_fit(&parts, &x->people[i]) : 0u;
        if (fit == 0 || fit < best_fit || !desk_is_known_to(x, n->article, i))
            continue;
        rivals = fit == best_fit ? rivals + 1 : 0;
        best = i;
        best_fit = fit;
    }
    if (rivals == 0)
        return best;
    best = strongest(x, &parts, n, best_fit);
    if (best == DESK_NONE && n->titles) /* "the deputy mayor, Mr Nguyen": the title decides */
        best = holder_of(x, member);
    return best != DESK_NONE && word_fit(&parts, &x->people[best]) == best_fit ? best : DESK_NONE;
}

/* Two who turn out to be one. */
static void melt_people(parting *x, uint32_t from, uint32_t into)
{
    for (uint32_t i = 0; i < x->count; i++)
        if (x->who[i] == from)
            x->who[i] = into;
    desk_absorb_person(x, from, into);
}

typedef bool same_test(const parting *x, uint32_t member, uint32_t other);

/* A member is one with all those placed before it that are the same by a test and stand in a like
 * article; people who meet in it are one, so that it does not matter which article came first. */
static void join_alike(parting *x, uint32_t member, uint32_t first, same_test *same, const person_parts *parts)
{
    uint32_t asked = 0, article = member_name(x, member)->article;
    for (uint32_t i = 0; i < member && asked < MOST_ASKED; i++) {
        uint32_t who = x->who[i];
        if (who == DESK_NONE || who < first || who == x->who[member] || !same(x, member, i))
            continue;
        asked++;
        if (!desk_are_alike(x->story, article, member_name(x, i)->article))
            continue;
        if (x->who[member] == DESK_NONE)
            desk_join_person(x, member, who);
        else
            melt_people(x, who, x->who[member]);
    }
    if (x->who[member] == DESK_NONE)
        desk_new_person(x, member, parts);
}

static bool is_one_word(const story_name *n)
{
    return n->kind == LAST_PERSON || n->kind == BARE_PERSON;
}

/* The one word that a name is; 0 if it is more. */
static uint32_t only_word(const story_name *n)
{
    return !is_one_word(n) ? 0 : n->last ? n->last : n->first;
}

/* Men and women bear the one word of a name. */
static bool bear_both(const parting *x, uint32_t member)
{
    uint32_t word = only_word(member_name(x, member));
    uint8_t genders = 0;
    for (uint32_t i = 0; i < x->count; i++)
        if (only_word(member_name(x, i)) == word)
            genders |= member_name(x, i)->gender;
    return (genders & (genders - 1)) != 0;
}

static bool same_single_word(const parting *x, uint32_t member, uint32_t other)
{
    const story_name *a = member_name(x, member), *b = member_name(x, other);
    return only_word(a) == only_word(b) && (!x->mixed || a->gender == b->gender);
}

/* Words that fit nobody in full are people of one word: "Siân" in two papers. */
static void part_single_words(parting *x)
{
    uint32_t full = x->person_count;
    for (uint32_t i = 0; i < x->count; i++) /* these do not add to whom they fit: the next is placed as if it came first */
        if (is_one_word(member_name(x, i)))
            x->who[i] = only_person(x, i);
    for (uint32_t i = 0; i < x->count; i++) {
        const story_name *n = member_name(x, i);
        if (!is_one_word(n) || x->who[i] != DESK_NONE)
            continue;
        person_parts parts;
        desk_part_person(x->story, n->article, n->entity, &parts);
        x->mixed = bear_both(x, i);
        join_alike(x, i, full, same_single_word, &parts);
    }
}

static bool same_title(const parting *x, uint32_t member, uint32_t other)
{
    const desk_story *s = x->story;
    const story_title *a = &s->titles.items[member_name(x, member)->titles - 1];
    const story_title *b = &s->titles.items[member_name(x, other)->titles - 1];
    return member_name(x, other)->kind == OFFICE && a->count == b->count &&
           memcmp(a->words, b->words, a->count * sizeof *a->words) == 0;
}

/* Offices go to their holder; one that nobody is known to hold is a group of its own, so that
 * "the health minister" of two papers is one. */
static void part_offices(parting *x)
{
    uint32_t first = x->person_count, asked = 0;
    for (uint32_t i = 0; i < x->count; i++) {
        if (member_name(x, i)->kind != OFFICE)
            continue;
        uint32_t who = asked++ < MOST_OFFICES ? holder_of(x, i) : DESK_NONE;
        if (who != DESK_NONE) {
            x->who[i] = who;
            continue;
        }
        person_parts nobody = {.kind = OFFICE};
        join_alike(x, i, first, same_title, &nobody);
    }
}

void desk_part_short_names(parting *x)
{
    part_single_words(x);
    part_offices(x);
}
