/*
 * story_families.c - names that could be each other: one surname or one that sounds like it, one first name,
 * one title, one organisation.
 *
 * A name is filed under the keys of its parts and held against the names that are filed there.  The same in
 * full are one family in whatever articles they stand; less than that only joins names of articles that
 * share others too.
 */
#include "story_families.h"
#include "story_figures.h"
#include "story_people.h"

#include <string.h>

static const float ENOUGH_ALIKE = 0.15f; /* of two articles' likeness */

enum {
    MOST_COMPARED = 48, /* names under one key that a new one is held against */
    KEY_LAST = 11, KEY_FIRST, KEY_PAIR, KEY_TITLE, KEY_THING
};

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

bool desk_shares_title(const desk_story *s, uint32_t a, uint32_t b)
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
        return desk_shares_title(s, a, b);
    return may_be_same_person(s, a, b);
}

static bool is_enough(const desk_story *s, uint32_t a, uint32_t b, float likeness)
{
    uint32_t x = s->articles.items[a].key_count, y = s->articles.items[b].key_count, fewer = x < y ? x : y;
    bool shares_another = likeness * (float)(fewer + 1) > 1.5f;
    return likeness >= ENOUGH_ALIKE && (shares_another || fewer <= 2);
}

bool desk_are_alike(const desk_story *s, uint32_t a, uint32_t b)
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
    for (uint32_t e = slot ? slot->head : 0; e && looked < MOST_COMPARED && !s->memory.failed;
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
