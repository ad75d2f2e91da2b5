/*
 * story_who.c - who is who across articles.
 *
 * A family is all names that could be each other: one surname or one that sounds
 * like it, one first name, one title, one organisation.  When a family changes
 * it is parted anew: full names first, by first and last name, so that two people
 * of one surname stay two; then surnames, first names and offices go to the one
 * person whom they fit, and stay alone where they fit two.
 */
#include "story_doubts.h"
#include "story_figures.h"
#include "story_people.h"

#include <string.h>

static const float ENOUGH_ALIKE = 0.15f;

enum { MOST_NAMES = 48, MOST_CLUSTERS = 256, MOST_OFFICES = 512, KEY_LAST = 11, KEY_FIRST = 12, KEY_PAIR = 13, KEY_TITLE = 14, KEY_THING = 15 };

static bool may_be_same_person(const desk_story *s, uint32_t a, uint32_t b)
{
    const story_name *x = &s->names.items[a], *y = &s->names.items[b];
    person_parts p, q;
    desk_part_person(s, x->article, x->entity, &p);
    desk_part_person(s, y->article, y->entity, &q);
    if (p.last_length && q.last_length && p.kind == FULL_PERSON && q.kind == FULL_PERSON)
        return desk_first_names_fit(&p, &q) != NAMES_DIFFER && desk_last_names_fit(&p, &q) != NAMES_DIFFER;
    if (p.last_length && q.last_length)
        return desk_last_names_fit(&p, &q) != NAMES_DIFFER;
    const person_parts *word = p.kind == BARE_PERSON ? &p : &q, *other = word == &p ? &q : &p;
    person_parts as_last = {.last_length = word->first_length};
    memcpy(as_last.last, word->first, word->first_length);
    if (other->last_length && desk_last_names_fit(&as_last, other) != NAMES_DIFFER)
        return true;
    return other->first_length && (desk_close_names(word->first, word->first_length, other->first, other->first_length) ||
                                   desk_hash_word(word->first, word->first_length) ==
                                       desk_hash_word(other->first, other->first_length));
}

static bool shares_title(const desk_story *s, uint32_t a, uint32_t b)
{
    for (uint32_t t = s->names.items[a].titles; t; t = s->titles.items[t - 1].next)
        for (uint32_t u = s->names.items[b].titles; u; u = s->titles.items[u - 1].next)
            if (desk_title_within(&s->titles.items[t - 1], &s->titles.items[u - 1]) ||
                desk_title_within(&s->titles.items[u - 1], &s->titles.items[t - 1]))
                return true;
    return false;
}

static bool may_be_same(const desk_story *s, uint32_t a, uint32_t b)
{
    const story_name *x = &s->names.items[a], *y = &s->names.items[b];
    if (x->kind == THING || y->kind == THING)
        return x->kind == y->kind; /* they share their key */
    if (x->kind == OFFICE || y->kind == OFFICE)
        return shares_title(s, a, b);
    return may_be_same_person(s, a, b);
}

/* Whether two articles name enough of the same people and things for a mere surname, first name, title
 * or misspelling in one to be explained by the other.  "Mr Hart" of one story is not the Hart of another. */
static bool is_enough(const desk_story *s, uint32_t a, uint32_t b, float likeness)
{
    uint32_t x = s->articles.items[a].key_count, y = s->articles.items[b].key_count, fewer = x < y ? x : y;
    bool shares_another = likeness * (float)(fewer + 1) > 1.5f;
    return likeness >= ENOUGH_ALIKE && (shares_another || fewer <= 2);
}

static bool are_alike(const desk_story *s, uint32_t a, uint32_t b)
{
    return a == b || is_enough(s, a, b, desk_article_likeness(s, a, b));
}

/* Names that need no likeness of the articles: the same in full. */
static bool are_same_in_full(const desk_story *s, uint32_t a, uint32_t b)
{
    const story_name *x = &s->names.items[a], *y = &s->names.items[b];
    if (x->kind == THING)
        return desk_thing_key(s, x->article, x->entity) == desk_thing_key(s, y->article, y->entity);
    return x->kind == FULL_PERSON && y->kind == FULL_PERSON && x->first == y->first && x->last == y->last;
}

static bool may_join(desk_story *s, uint32_t name, uint32_t other)
{
    uint32_t article = s->names.items[name].article, others = s->names.items[other].article;
    return article == others || are_same_in_full(s, name, other) ||
           is_enough(s, article, others, desk_known_likeness(s, article, others));
}

/* Joins a name with those filed under a key, then files it there. */
static void file_name(desk_story *s, uint32_t key, uint32_t name)
{
    const index_slot *slot = desk_index_find(&s->name_keys, key);
    uint32_t looked = 0;
    for (uint32_t e = slot ? slot->head : 0; e && looked < MOST_NAMES && !s->memory.failed;
         e = s->name_keys.entries.items[e - 1].next, looked++) {
        uint32_t other = s->name_keys.entries.items[e - 1].item;
        const family_set *families = &s->parts[NAME_PART].families;
        if (other != name && desk_family_of(families, name) != desk_family_of(families, other) && may_join(s, name, other) &&
            may_be_same(s, name, other))
            desk_part_join(s, NAME_PART, name, other);
    }
    desk_index_add(&s->memory, &s->name_keys, key, name);
}

static void file_words(desk_story *s, uint32_t name)
{
    const story_name *n = &s->names.items[name];
    person_parts parts;
    desk_part_person(s, n->article, n->entity, &parts);
    const char *last = parts.last_length ? parts.last : parts.first;
    uint32_t length = parts.last_length ? parts.last_length : parts.first_length;
    file_name(s, desk_mix(desk_sound_key(last, length), KEY_LAST), name);
    if (parts.first_length > 0)
        file_name(s, desk_mix(desk_sound_key(parts.first, parts.first_length), KEY_FIRST), name);
    else
        file_name(s, desk_mix(desk_sound_key(last, length), KEY_FIRST), name);
    if (parts.kind == FULL_PERSON)
        file_name(s, desk_mix(desk_mix(n->first, (uint32_t)parts.last[0]), KEY_PAIR), name);
}

/* What many people are at once: "the boss of Wexley" is not the agency's boss of another article. */
static bool is_anybody(const desk_story *s, uint32_t name)
{
    const story_name *n = &s->names.items[name];
    copy c = story_copy(s, n->article);
    uint32_t next = desk_token_at(&c, story_entity(s, n->article, n->entity)->end);
    if (next >= c.count || !desk_token_is(&c, next, "of"))
        return false;
    static const char *const roles[] = {"boss", "chief", "head", "leader", "official", "member", "owner", "officer", "expert", "analyst",
                                        "spokesman", "spokeswoman", "spokesperson", "adviser", "worker", "manager", "activist", "engineer",
                                        "firefighter", "lawyer"};
    const story_title *title = &s->titles.items[n->titles - 1];
    for (uint32_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (title->count == 1 && title->words[0] == desk_stem_hash(roles[i], (uint32_t)strlen(roles[i])))
            return true;
    return false;
}

static void file_titles(desk_story *s, uint32_t name)
{
    if (s->names.items[name].kind == OFFICE && is_anybody(s, name))
        return;
    for (uint32_t t = s->names.items[name].titles; t; t = s->titles.items[t - 1].next)
        for (uint32_t i = 0; i < s->titles.items[t - 1].count; i++)
            file_name(s, desk_mix(s->titles.items[t - 1].words[i], KEY_TITLE), name);
}

/* Every spelling that the article has for an organisation: "CUW" is filed with its full name. */
static void file_thing(desk_story *s, uint32_t name)
{
    const story_name *n = &s->names.items[name];
    uint32_t first = s->articles.items[n->article].first_entity, before = 0;
    for (uint32_t m = n->mentions; m; m = s->mention_next.items[m - 1]) {
        uint32_t key = desk_thing_key(s, n->article, m - 1 - first);
        if (key != before)
            file_name(s, desk_mix(key, KEY_THING), name);
        before = key;
    }
}

void desk_read_names(desk_story *s, uint32_t article)
{
    uint32_t first = s->names.count;
    desk_gather_names(s, article);
    if (!s->memory.failed)
        desk_list_named(s, article);
    for (uint32_t i = first; i < s->names.count && !s->memory.failed; i++) {
        if (s->names.items[i].kind == THING)
            file_thing(s, i);
        else if (s->names.items[i].kind != OFFICE)
            file_words(s, i);
        if (s->names.items[i].kind != THING)
            file_titles(s, i);
    }
}

/* A person, as far as the family is parted. */
typedef struct person {
    uint32_t name;     /* the first full form */
    uint32_t strength; /* mentions */
    uint8_t gender;
    person_parts parts;
} person;

typedef struct parting {
    desk_story *story;
    const uint32_t *members;
    uint32_t count;
    uint32_t *who;     /* one a member: its person, or DESK_NONE */
    person *people;
    uint32_t person_count;
    uint32_t *first_of, *next_of; /* a person's members, in order, as far as they are placed */
    bool mixed; /* men and women bear the one word that is being placed */
} parting;

/* In a family of hundreds, names are compared with the first of them only. */
static uint32_t people_compared(const parting *x)
{
    return x->person_count < MOST_CLUSTERS ? x->person_count : MOST_CLUSTERS;
}

static void join_person(parting *x, uint32_t member, uint32_t who)
{
    const story_name *n = &x->story->names.items[x->members[member]];
    x->who[member] = who;
    x->people[who].strength += n->mention_count;
    x->people[who].gender |= n->gender;
}

static void new_person(parting *x, uint32_t member, const person_parts *parts)
{
    x->people[x->person_count] = (person){x->members[member], 0, 0, *parts};
    join_person(x, member, x->person_count++);
}

static bool both_genders(uint8_t a, uint8_t b)
{
    return a != 0 && b != 0 && (a & b) == 0;
}

/* A person with the same words for a name. */
static uint32_t equal_person(const parting *x, const story_name *n, const person_parts *parts)
{
    for (uint32_t i = 0; i < people_compared(x); i++)
        if (x->story->names.items[x->people[i].name].last == n->last &&
            desk_last_names_fit(parts, &x->people[i].parts) == NAMES_EQUAL &&
            desk_first_names_fit(parts, &x->people[i].parts) == NAMES_EQUAL && !both_genders(n->gender, x->people[i].gender))
            return i;
    return DESK_NONE;
}

/* Whether somebody of a family is named in an article like a given one. */
static bool is_known_to(const parting *x, uint32_t article, uint32_t who)
{
    uint32_t looked = 0, i = x->first_of[who];
    if (i == DESK_NONE) /* not of those who are named in full */
        return are_alike(x->story, article, x->story->names.items[x->people[who].name].article);
    for (; i != DESK_NONE && looked < MOST_NAMES; i = x->next_of[i], looked++)
        if (are_alike(x->story, article, x->story->names.items[x->members[i]].article))
            return true;
    return false;
}

/* The same for two people. */
static bool know_each_other(const parting *x, uint32_t a, uint32_t b)
{
    uint32_t looked = 0;
    for (uint32_t i = x->first_of[a]; i != DESK_NONE && looked < MOST_NAMES; i = x->next_of[i], looked++)
        if (is_known_to(x, x->story->names.items[x->members[i]].article, b))
            return true;
    return false;
}

/* One article that names both in full means two people by them. */
static bool share_article(const parting *x, uint32_t a, uint32_t b)
{
    uint32_t a_article = DESK_NONE, b_article = DESK_NONE;
    for (uint32_t i = 0; i < x->count; i++) {
        uint32_t article = x->story->names.items[x->members[i]].article;
        if (x->who[i] == a)
            a_article = article;
        if (x->who[i] == b)
            b_article = article;
        if (a_article != DESK_NONE && a_article == b_article)
            return true;
    }
    return false;
}

/* Full names that are equal are one person; misspelt ones are merged once all are known,
 * so that the outcome does not hang on order. */
static void part_full_names(parting *x)
{
    for (uint32_t i = 0; i < x->count; i++) {
        const story_name *n = &x->story->names.items[x->members[i]];
        if (n->kind != FULL_PERSON)
            continue;
        person_parts parts;
        desk_part_person(x->story, n->article, n->entity, &parts);
        uint32_t who = equal_person(x, n, &parts);
        if (who != DESK_NONE)
            join_person(x, i, who);
        else
            new_person(x, i, &parts);
    }
}

/* "Sara Lindquist", "Sarah Lindqvist": in a long name two slips are still one woman. */
static bool small_slips(const person_parts *a, const person_parts *b)
{
    return a->last_length >= 7 && b->last_length >= 7 && a->first_length >= 4 && b->first_length >= 4 && a->first[0] == b->first[0] &&
           a->first[1] == b->first[1] && a->last[0] == b->last[0] && a->last[1] == b->last[1];
}

/* Two persons by words who are one by misspelling: the rarer goes to the commoner. */
static void merge_people(parting *x, uint32_t *into)
{
    for (uint32_t i = 0; i < x->person_count; i++)
        into[i] = i;
    for (uint32_t i = 0; i < people_compared(x); i++) {
        const person *p = &x->people[i];
        uint32_t best = DESK_NONE, best_fit = 0;
        for (uint32_t k = 0; k < people_compared(x); k++) {
            const person *q = &x->people[k];
            bool weaker = q->strength < p->strength || (q->strength == p->strength && k >= i);
            bool one_last = p->parts.last_length == q->parts.last_length &&
                            memcmp(p->parts.last, q->parts.last, p->parts.last_length) == 0;
            if (k == i || weaker || (!one_last && p->parts.first[0] != q->parts.first[0]))
                continue; /* "Bob Dole" for "Robert Dole", but not for "Robert Doyle" */
            name_fit first = desk_first_names_fit(&p->parts, &q->parts), last = desk_last_names_fit(&p->parts, &q->parts);
            if (first == NAMES_DIFFER || last == NAMES_DIFFER || both_genders(p->gender, q->gender) ||
                share_article(x, i, k) || !know_each_other(x, i, k))
                continue;
            bool role = shares_title(x->story, p->name, q->name) || small_slips(&p->parts, &q->parts);
            uint32_t fit = (uint32_t)first + (uint32_t)last + (role ? 2u : 0u);
            if (fit >= 3 && fit > best_fit) {
                best = k;
                best_fit = fit;
            }
        }
        if (best != DESK_NONE)
            into[i] = best;
    }
    for (uint32_t i = 0; i < people_compared(x); i++) /* strength grows along the way: no rings */
        while (into[into[i]] != into[i])
            into[i] = into[into[i]];
    for (uint32_t i = 0; i < x->count; i++)
        if (x->who[i] != DESK_NONE)
            x->who[i] = into[x->who[i]];
    for (uint32_t i = 0; i < people_compared(x); i++)
        if (into[i] != i) {
            x->people[into[i]].strength += x->people[i].strength;
            x->people[into[i]].gender |= x->people[i].gender;
            x->people[i].strength = 0;
            x->people[i].parts = (person_parts){.kind = OFFICE}; /* nobody: fits no word */
        }
}

/* One word, with an honorific or without, to the only person whom it fits. */
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
    for (uint32_t i = 0; i < people_compared(x) && n->kind != OFFICE; i++) {
        if (both_genders((uint8_t)(parts->gender | n->gender), x->people[i].gender) || word_fit(parts, &x->people[i]) != fit ||
            !is_known_to(x, n->article, i))
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
    uint32_t holder = DESK_NONE, holders = 0, article = x->story->names.items[x->members[member]].article;
    for (uint32_t pass = 0; pass < 2 && holders == 0; pass++)
        for (uint32_t i = 0; i < x->count && holders < 2; i++) {
            uint32_t who = x->who[i];
            if (who == DESK_NONE || who == holder || x->people[who].parts.kind == OFFICE ||
                !bears_title(x->story, x->members[member], x->members[i], pass == 0) || !is_known_to(x, article, who))
                continue;
            holder = who;
            holders++;
        }
    return holders == 1 ? holder : DESK_NONE;
}

static uint32_t only_person(const parting *x, uint32_t member)
{
    const story_name *n = &x->story->names.items[x->members[member]];
    person_parts parts;
    desk_part_person(x->story, n->article, n->entity, &parts);
    uint32_t best = DESK_NONE, best_fit = 0, rivals = 0;
    for (uint32_t i = 0; i < people_compared(x); i++) {
        bool may = !both_genders((uint8_t)(parts.gender | n->gender), x->people[i].gender);
        uint32_t fit = may ? word_fit(&parts, &x->people[i]) : 0u;
        if (fit == 0 || fit < best_fit || !is_known_to(x, n->article, i))
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
    x->people[into].strength += x->people[from].strength;
    x->people[into].gender |= x->people[from].gender;
    x->people[from].strength = 0;
    x->people[from].parts = (person_parts){.kind = OFFICE}; /* nobody: fits no word */
}

typedef bool same_test(const parting *x, uint32_t member, uint32_t other);

/* A member is one with all those placed before it that are the same by a test and stand in a like
 * article; people who meet in it are one, so that it does not matter which article came first. */
static void join_alike(parting *x, uint32_t member, uint32_t first, same_test *same, const person_parts *parts)
{
    const story_name *names = x->story->names.items;
    uint32_t asked = 0, article = names[x->members[member]].article;
    for (uint32_t i = 0; i < member && asked < MOST_CLUSTERS; i++) {
        uint32_t who = x->who[i];
        if (who == DESK_NONE || who < first || who == x->who[member] || !same(x, member, i))
            continue;
        asked++;
        if (!are_alike(x->story, article, names[x->members[i]].article))
            continue;
        if (x->who[member] == DESK_NONE)
            join_person(x, member, who);
        else
            melt_people(x, who, x->who[member]);
    }
    if (x->who[member] == DESK_NONE)
        new_person(x, member, parts);
}

/* The one word that a name is; 0 if it is more. */
static uint32_t only_word(const story_name *n)
{
    return n->kind != LAST_PERSON && n->kind != BARE_PERSON ? 0 : n->last ? n->last : n->first;
}

static bool bear_both(const parting *x, uint32_t member)
{
    uint32_t word = only_word(&x->story->names.items[x->members[member]]);
    uint8_t genders = 0;
    for (uint32_t i = 0; i < x->count; i++)
        if (only_word(&x->story->names.items[x->members[i]]) == word)
            genders |= x->story->names.items[x->members[i]].gender;
    return (genders & (genders - 1)) != 0;
}

static bool same_single_word(const parting *x, uint32_t member, uint32_t other)
{
    const story_name *a = &x->story->names.items[x->members[member]], *b = &x->story->names.items[x->members[other]];
    return only_word(a) == only_word(b) && (!x->mixed || a->gender == b->gender);
}

/* Words that fit nobody in full are people of one word: "Siân" in two papers. */
static void part_single_words(parting *x)
{
    uint32_t full = x->person_count;
    for (uint32_t i = 0; i < x->count; i++) {
        const story_name *n = &x->story->names.items[x->members[i]];
        if (n->kind != LAST_PERSON && n->kind != BARE_PERSON)
            continue;
        uint32_t people = x->person_count;
        x->person_count = full;
        uint32_t who = only_person(x, i);
        x->person_count = people;
        if (who != DESK_NONE)
            x->who[i] = who;
    }
    for (uint32_t i = 0; i < x->count; i++) {
        const story_name *n = &x->story->names.items[x->members[i]];
        if ((n->kind != LAST_PERSON && n->kind != BARE_PERSON) || x->who[i] != DESK_NONE)
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
    const story_title *a = &s->titles.items[s->names.items[x->members[member]].titles - 1];
    const story_title *b = &s->titles.items[s->names.items[x->members[other]].titles - 1];
    return s->names.items[x->members[other]].kind == OFFICE && a->count == b->count &&
           memcmp(a->words, b->words, a->count * sizeof *a->words) == 0;
}

/* Offices go to their holder; one that nobody is known to hold is a group of its own, so that
 * "the health minister" of two papers is one. */
static void part_offices(parting *x)
{
    uint32_t first = x->person_count, asked = 0;
    for (uint32_t i = 0; i < x->count; i++) {
        if (x->story->names.items[x->members[i]].kind != OFFICE)
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

static bool mention_less(const void *context, uint32_t a, uint32_t b)
{
    const desk_mention *mentions = context;
    return mentions[a].article != mentions[b].article ? mentions[a].article < mentions[b].article
                                                      : mentions[a].start < mentions[b].start;
}

/* All mentions of the members that are one person, in order. */
static desk_mention *list_mentions(parting *x, memory *scratch, uint32_t who, uint32_t *count)
{
    desk_story *s = x->story;
    LIST_OF(desk_mention) found = {0};
    index_list order = {0};
    for (uint32_t i = x->first_of[who]; i != DESK_NONE; i = x->next_of[i]) {
        const story_name *n = &s->names.items[x->members[i]];
        uint32_t first = s->articles.items[n->article].first_entity;
        for (uint32_t m = n->mentions; m; m = s->mention_next.items[m - 1]) {
            const desk_entity *e = story_entity(s, n->article, m - 1 - first);
            desk_mention *place = list_push(scratch, &found);
            uint32_t *number = list_push(scratch, &order);
            if (!place || !number)
                return NULL;
            *place = (desk_mention){n->article, m - 1 - first, e->start, e->end};
            *number = order.count - 1;
        }
    }
    desk_mention *sorted = desk_memory_take(scratch, (found.count + 1) * sizeof *sorted);
    if (!sorted || !desk_sort_numbers(scratch, order.items, order.count, mention_less, found.items))
        return NULL;
    for (uint32_t i = 0; i < found.count; i++)
        sorted[i] = found.items[order.items[i]];
    *count = found.count;
    return sorted;
}

/* The form to show: most words, then most often, then first; titles only for offices. */
static const desk_mention *display_mention(const desk_story *s, const desk_mention *mentions, uint32_t count)
{
    const desk_mention *best = NULL;
    uint32_t best_score = 0;
    for (uint32_t i = 0; i < count; i++) {
        const desk_entity *e = story_entity(s, mentions[i].article, mentions[i].item);
        if (strcmp(e->label, "TITLE") == 0 && best)
            continue;
        const char *text = s->articles.items[mentions[i].article].article->text;
        uint32_t length = e->end - e->start, same = 0, lower = 0;
        for (uint32_t k = 0; k < count && k < 64; k++)
            same += mentions[k].end - mentions[k].start == length &&
                    memcmp(s->articles.items[mentions[k].article].article->text + mentions[k].start, text + e->start, length) == 0;
        for (uint32_t k = e->start; k < e->end; k++)
            lower += text[k] >= 'a' && text[k] <= 'z';
        uint32_t words = 1;
        for (uint32_t k = e->start; k < e->end; k++)
            words += text[k] == ' ';
        uint32_t score = (strcmp(e->label, "TITLE") == 0 ? 1 : 1000000) + 10000 * words + 100 * same + (lower ? 2000u : 0u);
        if (score > best_score) {
            best = &mentions[i];
            best_score = score;
        }
    }
    return best;
}

/* Copies a name that may be broken over lines, or hold a zero byte, with single spaces; ends it with a zero. */
static void copy_on_one_line(char *out, const char *text, uint32_t length)
{
    uint32_t size = 0;
    for (uint32_t i = 0; i < length; i++) {
        bool space = (unsigned char)text[i] <= ' ';
        if (!space)
            out[size++] = text[i];
        else if (size > 0 && out[size - 1] != ' ')
            out[size++] = ' ';
    }
    out[size] = '\0';
}

/* What most mentions are called; titles have no say where there are others, and a place that was
 * taken for a person is a place. */
static const char *most_common_label(const desk_story *s, const desk_mention *mentions, uint32_t count, const char *shown, bool thing)
{
    const char *best = thing && strcmp(shown, "PER") == 0 ? "LOC" : shown;
    uint32_t most = 0;
    for (uint32_t i = 0; i < count && i < 64; i++) {
        const char *label = story_entity(s, mentions[i].article, mentions[i].item)->label;
        uint32_t same = 0;
        if (strcmp(label, "TITLE") == 0 || (thing && strcmp(label, "PER") == 0))
            continue;
        for (uint32_t k = 0; k < count && k < 64; k++)
            same += strcmp(story_entity(s, mentions[k].article, mentions[k].item)->label, label) == 0;
        if (same > most || (same == most && strcmp(label, shown) == 0)) {
            most = same;
            best = label;
        }
    }
    return best;
}

static bool note_regrouping(desk_story *s, uint32_t name, made_group *group)
{
    regrouped_name *note = list_push(&s->memory, &s->regrouped);
    if (!note)
        return false;
    *note = (regrouped_name){name, s->names.items[name].group};
    s->names.items[name].group = group;
    return true;
}

static void make_name_group(parting *x, memory *scratch, uint32_t who)
{
    desk_story *s = x->story;
    uint32_t count = 0;
    desk_mention *mentions = list_mentions(x, scratch, who, &count);
    const desk_mention *shown = mentions && count ? display_mention(s, mentions, count) : NULL;
    if (!shown)
        return;
    const desk_entity *entity = story_entity(s, shown->article, shown->item);
    uint32_t length = entity->end - entity->start;
    uint32_t doubted = DESK_NONE;
    for (uint32_t i = x->first_of[who]; i != DESK_NONE && doubted == DESK_NONE; i = x->next_of[i])
        doubted = desk_may_be_doubted(s, x->members[i]) ? x->members[i] : DESK_NONE;
    made_group *made = desk_make_group(s, NAME_PART, count * sizeof *mentions + length + 1 + (doubted == DESK_NONE ? 0 : LONGEST_DOUBT));
    if (!made)
        return;
    bool thing = s->names.items[x->members[0]].kind == THING;
    made->doubted = doubted;
    desk_mention *kept = (desk_mention *)(made + 1);
    char *name = (char *)(kept + count);
    memcpy(kept, mentions, count * sizeof *mentions);
    copy_on_one_line(name, s->articles.items[shown->article].article->text + shown->start, length);
    made->as.name = (desk_name_group){kept, count, name, most_common_label(s, kept, count, entity->label, thing), NULL};
    for (uint32_t i = x->first_of[who]; i != DESK_NONE && !s->memory.failed; i = x->next_of[i])
        note_regrouping(s, x->members[i], made);
}

/* A subject that is no entity: a group only for as long as it is doubted. */
static void make_bare_group(desk_story *s, uint32_t name)
{
    if (!desk_may_be_doubted(s, name))
        return;
    const story_name *n = &s->names.items[name];
    const story_frame *frame = &s->frames.items[n->frames - 1];
    uint32_t length = frame->span.end - frame->span.start;
    made_group *made = desk_make_group(s, NAME_PART, sizeof(desk_mention) + length + 1 + LONGEST_DOUBT);
    if (!made)
        return;
    desk_mention *mention = (desk_mention *)(made + 1);
    char *text = (char *)(mention + 1);
    *mention = (desk_mention){n->article, DESK_NONE, frame->span.start, frame->span.end};
    copy_on_one_line(text, s->articles.items[n->article].article->text + frame->span.start, length);
    made->doubted = name;
    made->as.name = (desk_name_group){mention, 1, text, "MISC", NULL};
    note_regrouping(s, name, made);
}

static bool chain_members(parting *x, memory *scratch)
{
    if (!x->first_of)
        x->first_of = desk_memory_take(scratch, (x->count + 1) * sizeof *x->first_of);
    if (!x->next_of)
        x->next_of = desk_memory_take(scratch, x->count * sizeof *x->next_of);
    if (!x->first_of || !x->next_of)
        return false;
    for (uint32_t i = 0; i <= x->count; i++)
        x->first_of[i] = DESK_NONE;
    for (uint32_t i = x->count; i-- > 0;)
        if (x->who[i] != DESK_NONE) {
            x->next_of[i] = x->first_of[x->who[i]];
            x->first_of[x->who[i]] = i;
        }
    return true;
}

void desk_build_names(desk_story *s, memory *scratch, uint32_t *members, uint32_t count)
{
    if (s->names.items[members[0]].kind == BARE_WORD) {
        make_bare_group(s, members[0]);
        return;
    }
    memory m;
    desk_memory_open(&m, &scratch->allocator);
    uint32_t *into = desk_memory_take(&m, count * sizeof *into);
    parting x = {s, members, count, desk_memory_take(&m, count * sizeof(uint32_t)),
                 desk_memory_take(&m, count * sizeof(person)), 0, NULL, NULL, false};
    if (into && x.who && x.people) {
        for (uint32_t i = 0; i < count; i++)
            x.who[i] = DESK_NONE;
        if (s->names.items[members[0]].kind == THING) {
            x.person_count = 1;
            memset(x.who, 0, count * sizeof *x.who);
        } else {
            part_full_names(&x);
            if (chain_members(&x, &m)) {
                merge_people(&x, into);
                chain_members(&x, &m);
                part_single_words(&x);
                part_offices(&x);
            }
        }
        bool chained = chain_members(&x, &m);
        for (uint32_t i = 0; chained && i < x.person_count && !m.failed && !s->memory.failed; i++)
            make_name_group(&x, &m, i);
    }
    if (m.failed)
        scratch->failed = true;
    desk_memory_close(&m);
}

uint32_t desk_speaking_name(const desk_story *s, uint32_t article, uint32_t quote)
{
    const desk_quote *q = &s->articles.items[article].article->quotes.items[quote];
    return q->entity == DESK_NONE ? DESK_NONE : s->name_of.items[s->articles.items[article].first_entity + q->entity];
}

uint32_t desk_speaker_key(const desk_story *s, uint32_t article, uint32_t quote)
{
    uint32_t name = desk_speaking_name(s, article, quote);
    if (name == DESK_NONE)
        return 0;
    const story_name *n = &s->names.items[name];
    if (n->kind != FULL_PERSON && n->kind != LAST_PERSON && n->kind != BARE_PERSON)
        return 0;
    person_parts parts;
    desk_part_person(s, article, n->entity, &parts);
    return parts.last_length ? desk_sound_key(parts.last, parts.last_length)
                             : desk_sound_key(parts.first, parts.first_length);
}

const char *desk_speaker_name(const desk_story *s, uint32_t article, uint32_t quote)
{
    uint32_t name = desk_speaking_name(s, article, quote);
    return name == DESK_NONE || !s->names.items[name].group ? NULL : s->names.items[name].group->as.name.name;
}
