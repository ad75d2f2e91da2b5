/*
 * story_full_names.c - the people of a family who are named in full.
 *
 * By first and last name, so that two people of one surname stay two.  Names that
 * are equal are one person; misspelt ones are merged once all are known, so that
 * the outcome does not hang on the order of the articles.
 */
#include "story_families.h"
#include "story_persons.h"

#include <string.h>

enum { ENOUGH_FIT = 3 /* one name equal and one close, or both close and a title in common */ };

/* A person with the same words for a name. */
static uint32_t equal_person(const parting *x, const story_name *n, const person_parts *parts)
{
    for (uint32_t i = 0; i < desk_people_compared(x); i++)
        if (x->story->names.items[x->people[i].name].last == n->last &&
            desk_last_names_fit(parts, &x->people[i].parts) == NAMES_EQUAL &&
            desk_first_names_fit(parts, &x->people[i].parts) == NAMES_EQUAL && !both_genders(n->gender, x->people[i].gender))
            return i;
    return DESK_NONE;
}

static void join_equal_names(parting *x)
{
    for (uint32_t i = 0; i < x->count; i++) {
        const story_name *n = member_name(x, i);
        if (n->kind != FULL_PERSON)
            continue;
        person_parts parts;
        desk_part_person(x->story, n->article, n->entity, &parts);
        uint32_t who = equal_person(x, n, &parts);
        if (who != DESK_NONE)
            desk_join_person(x, i, who);
        else
            desk_new_person(x, i, &parts);
    }
}

/* Whether somebody of the family is named in an article like those that name another. */
static bool know_each_other(const parting *x, uint32_t a, uint32_t b)
{
    uint32_t looked = 0;
    for (uint32_t i = x->first_of[a]; i != DESK_NONE && looked < MOST_ARTICLES; i = x->next_of[i], looked++)
        if (desk_is_known_to(x, member_name(x, i)->article, b))
            return true;
    return false;
}

/* One article that names both in full means two people by them. */
static bool share_article(const parting *x, uint32_t a, uint32_t b)
{
    uint32_t a_article = DESK_NONE, b_article = DESK_NONE;
    for (uint32_t i = 0; i < x->count; i++) {
        uint32_t article = member_name(x, i)->article;
        if (x->who[i] == a)
            a_article = article;
        if (x->who[i] == b)
            b_article = article;
        if (a_article != DESK_NONE && a_article == b_article)
            return true;
    }
    return false;
}

/* "Sara Lindquist", "Sarah Lindqvist": in a long name two slips are still one woman. */
static bool small_slips(const person_parts *a, const person_parts *b)
{
    return a->last_length >= 7 && b->last_length >= 7 && a->first_length >= 4 && b->first_length >= 4 && a->first[0] == b->first[0] &&
           a->first[1] == b->first[1] && a->last[0] == b->last[0] && a->last[1] == b->last[1];
}

/* How well one person's name is another's misspelt: the rarer goes to the commoner; 0 if it does not. */
static uint32_t fit_of_slip(const parting *x, uint32_t rarer, uint32_t commoner)
{
    const person *p = &x->people[rarer], *q = &x->people[commoner];
    bool weaker = q->strength < p->strength || (q->strength == p->strength && commoner >= rarer);
    bool one_last = p->parts.last_length == q->parts.last_length &&
                    memcmp(p->parts.last, q->parts.last, p->parts.last_length) == 0;
    if (weaker || (!one_last && p->parts.first[0] != q->parts.first[0]))
        return 0; /* "Bob Dole" for "Robert Dole", but not for "Robert Doyle" */
    name_fit first = desk_first_names_fit(&p->parts, &q->parts), last = desk_last_names_fit(&p->parts, &q->parts);
    if (first == NAMES_DIFFER || last == NAMES_DIFFER || both_genders(p->gender, q->gender) ||
        share_article(x, rarer, commoner) || !know_each_other(x, rarer, commoner))
        return 0;
    bool role = desk_shares_title(x->story, p->name, q->name) || small_slips(&p->parts, &q->parts);
    return (uint32_t)first + (uint32_t)last + (role ? 2u : 0u);
}

/* Whom a person's name misspells; that person if nobody's. */
static uint32_t meant_person(const parting *x, uint32_t who)
{
    uint32_t best = who, best_fit = ENOUGH_FIT - 1;
    for (uint32_t i = 0; i < desk_people_compared(x); i++) {
        uint32_t fit = fit_of_slip(x, who, i);
        if (fit > best_fit) {
            best = i;
            best_fit = fit;
        }
    }
    return best;
}

static void merge_misspelt(parting *x)
{
    uint32_t *into = desk_memory_take(x->scratch, x->count * sizeof *into), compared = desk_people_compared(x);
    if (!into)
        return;
    for (uint32_t i = 0; i < x->person_count; i++)
        into[i] = i < compared ? meant_person(x, i) : i;
    for (uint32_t i = 0; i < compared; i++) /* strength grows along the way: no rings */
        while (into[into[i]] != into[i])
            into[i] = into[into[i]];
    for (uint32_t i = 0; i < x->count; i++)
        if (x->who[i] != DESK_NONE)
            x->who[i] = into[x->who[i]];
    for (uint32_t i = 0; i < compared; i++)
        if (into[i] != i)
            desk_absorb_person(x, i, into[i]);
}

void desk_part_full_names(parting *x)
{
    join_equal_names(x);
    desk_chain_members(x);
    merge_misspelt(x);
    desk_chain_members(x);
}
