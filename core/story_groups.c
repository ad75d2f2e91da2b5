/*
 * story_groups.c - which articles of a folder tell one story.
 *
 * Articles of one story share what is rare elsewhere: a name that few others
 * have, a long number, a run of words.  Each article is reduced to the keys of
 * such things; keys that only one article has, or that too many have, are left
 * out; pairs of articles gather weight from the keys that they share, rarer ones
 * more; and articles that share enough of what they have are one story.
 */
#include "story_figures.h"
#include "text.h"

#include <math.h>
#include <string.h>

enum {
    KEYS_AN_ARTICLE = 160, /* enough for any news article; a book is cut short */
    MOST_HOLDERS = 40,     /* a key that more articles have tells nothing */
    RUN_WORDS = 8,         /* of a run of words that is a key */
    RUN_STEP = 24          /* one run in so many is kept, the same in every article */
};

typedef enum group_key_kind { NAME_KEY, NUMBER_KEY, WORD_KEY, RUN_KEY } group_key_kind;

/* What a shared key of each kind weighs, times the logarithm of how rare it is; and how
 * firmly it shows that the event is one and not the topic alone. */
static const float kind_weights[] = {1.0f, 0.6f, 0.45f, 1.6f};
static const uint32_t kind_firmness[] = {0, 1, 0, 2};

static const uint32_t FIRM = 2;
static const float ENOUGH_SHARED = 2.5f;  /* names that only two articles have, or as much of other keys */
static const float FIRM_PART = 0.11f;     /* of the lighter article's keys, where figures or runs of words are shared */
static const float LOOSE_PART = 0.22f;    /* and where they are not: one election after the other has the same names */
static const float LATER_TIMES = 2.5f;    /* as much for articles of other weeks */

typedef struct group_key {
    uint32_t key, article, kind;
} group_key;

typedef LIST_OF(group_key) group_key_list;

static bool has_weight_of(const desk_entity *e, const char *label)
{
    return strcmp(e->label, label) == 0;
}

static void push_key(memory *m, group_key_list *keys, uint32_t key, uint32_t article, group_key_kind kind)
{
    group_key *place = list_push(m, keys);
    if (place)
        *place = (group_key){key, article, kind};
}

static uint32_t folded_hash(const char *text, uint32_t start, uint32_t end)
{
    char word[STORY_FOLD];
    uint32_t length = desk_fold_word(text + start, end - start, word);
    return desk_hash_word(word, length);
}

/* A person by the last word, anything else by all its words. */
static void key_names(memory *m, const desk_article *a, uint32_t number, group_key_list *keys)
{
    copy c = desk_article_copy(a);
    for (uint32_t i = 0; i < a->entities.count && i < 2 * KEYS_AN_ARTICLE; i++) {
        const desk_entity *e = &a->entities.items[i];
        uint32_t key = 31, last = 0;
        if (has_weight_of(e, "TITLE") || has_weight_of(e, "MISC"))
            continue;
        for (uint32_t t = desk_token_at(&c, e->start); t < c.count && c.tokens[t].start < e->end; t++) {
            last = folded_hash(c.text, c.tokens[t].start, c.tokens[t].end);
            key = desk_mix(key, last);
        }
        push_key(m, keys, has_weight_of(e, "PER") ? desk_mix(last, 32) : key, number, NAME_KEY);
    }
}

/* Values of three digits and more, but not years. */
static void key_figures(memory *m, const desk_article *a, uint32_t number, group_key_list *keys)
{
    for (uint32_t i = 0; i < a->figures.count && i < KEYS_AN_ARTICLE; i++) {
        const desk_figure *f = &a->figures.items[i];
        if (f->damage || f->kind == DESK_DATE || f->kind == DESK_TIME || !(f->low >= 13 && f->low < 1e15))
            continue;
        uint64_t bits;
        memcpy(&bits, &f->low, sizeof bits);
        push_key(m, keys, desk_mix(desk_mix((uint32_t)bits, (uint32_t)(bits >> 32)), 33), number, NUMBER_KEY);
    }
}

static void key_words(memory *m, const desk_article *a, uint32_t number, group_key_list *keys, story_word_list *words)
{
    copy c = desk_article_copy(a);
    words->count = 0;
    desk_find_story_words(m, &c, words);
    uint32_t taken = 0;
    for (uint32_t i = 0; i < words->count && taken < 2 * KEYS_AN_ARTICLE; i++) {
        if (words->items[i].weight >= 4) {
            push_key(m, keys, desk_mix(words->items[i].stem, 34), number, WORD_KEY);
            taken++;
        }
        if (i + RUN_WORDS > words->count)
            continue;
        uint32_t run = 35;
        for (uint32_t k = 0; k < RUN_WORDS; k++)
            run = desk_mix(run, words->items[i + k].exact);
        if (run % RUN_STEP == 0)
            push_key(m, keys, run, number, RUN_KEY);
    }
}

static bool group_key_less(const void *context, uint32_t a, uint32_t b)
{
    const group_key *keys = context;
    return keys[a].key != keys[b].key ? keys[a].key < keys[b].key : keys[a].article < keys[b].article;
}

/* Keys in order of key and article, each once an article. */
static uint32_t *sort_keys(memory *m, group_key_list *keys, uint32_t *count)
{
    uint32_t *order = desk_memory_take(m, (keys->count + 1) * sizeof *order);
    if (!order)
        return NULL;
    for (uint32_t i = 0; i < keys->count; i++)
        order[i] = i;
    if (!desk_sort_numbers(m, order, keys->count, group_key_less, keys->items))
        return NULL;
    *count = 0;
    for (uint32_t i = 0; i < keys->count; i++) {
        const group_key *key = &keys->items[order[i]];
        const group_key *last = *count ? &keys->items[order[*count - 1]] : NULL;
        if (!last || last->key != key->key || last->article != key->article)
            order[(*count)++] = order[i];
    }
    return order;
}

/* Which keys of the sorted order an article has: a table by article. */
typedef struct group_work {
    const desk_article *const *read;
    const group_key_list *keys;
    const uint32_t *order;
    uint32_t *run_first, *run_end; /* one a place in the order: where its key's places begin and end */
    uint32_t *first;   /* one an article, and one more: its places in `places` */
    uint32_t *places;
    float *total;      /* one an article: weight of its keys that others have too */
    uint32_t count, key_count;
    double articles;
} group_work;

static float key_weight(const group_work *w, uint32_t place, uint32_t holders)
{
    return kind_weights[w->keys->items[w->order[place]].kind] * (float)log(2 + w->articles / holders);
}

static bool list_places(memory *m, group_work *w, uint32_t articles)
{
    w->run_first = desk_memory_take(m, (w->key_count + 1) * sizeof *w->run_first);
    w->run_end = desk_memory_take(m, (w->key_count + 1) * sizeof *w->run_end);
    w->first = desk_memory_take(m, (articles + 2) * sizeof *w->first);
    w->places = desk_memory_take(m, (w->key_count + 1) * sizeof *w->places);
    w->total = desk_memory_take(m, (articles + 1) * sizeof *w->total);
    if (!w->run_first || !w->run_end || !w->first || !w->places || !w->total)
        return false;
    memset(w->first, 0, (articles + 2) * sizeof *w->first);
    memset(w->total, 0, (articles + 1) * sizeof *w->total);
    for (uint32_t i = 0, end; i < w->key_count; i = end) {
        for (end = i + 1; end < w->key_count && w->keys->items[w->order[end]].key == w->keys->items[w->order[i]].key;)
            end++;
        for (uint32_t k = i; k < end; k++) {
            uint32_t article = w->keys->items[w->order[k]].article;
            w->run_first[k] = i;
            w->run_end[k] = end;
            w->first[article + 1] += end - i > 1 && end - i <= MOST_HOLDERS;
            w->total[article] += end - i <= MOST_HOLDERS ? key_weight(w, k, end - i) : 0;
        }
    }
    for (uint32_t i = 0; i < articles; i++)
        w->first[i + 1] += w->first[i];
    w->first[articles + 1] = w->first[articles];
    for (uint32_t i = w->key_count; i-- > 0;) {
        uint32_t holders = w->run_end[i] - w->run_first[i];
        if (holders > 1 && holders <= MOST_HOLDERS)
            w->places[--w->first[w->keys->items[w->order[i]].article + 1]] = i;
    }
    return true;
}

/* What two articles share: all of it, and names among it. */
typedef struct group_shared {
    float all, names;
    uint32_t firmness;
} group_shared;

/* Two articles that share enough to tell one story. */
typedef struct group_link {
    uint32_t a, b;
    float strength; /* times what is enough */
} group_link;

typedef LIST_OF(group_link) group_link_list;

/* What a name weighs that only two articles have: more in a long folder than in a short one. */
static float rare_weight(const group_work *w)
{
    return (float)log(2 + w->articles / 2);
}

/* Links an article with earlier ones that share enough, names and other things too. */
static void link_article(memory *m, group_work *w, uint32_t article, group_shared *shared, index_list *near, group_link_list *links)
{
    float rare = rare_weight(w);
    near->count = 0;
    for (uint32_t p = w->first[article + 1]; p < w->first[article + 2]; p++) {
        uint32_t place = w->places[p], start = w->run_first[place];
        float weight = key_weight(w, place, w->run_end[place] - start);
        uint32_t kind = w->keys->items[w->order[place]].kind;
        for (uint32_t k = start; k < place; k++) {
            uint32_t other = w->keys->items[w->order[k]].article;
            uint32_t *noted = shared[other].all <= 0 ? list_push(m, near) : NULL;
            if (noted)
                *noted = other;
            shared[other].all += weight;
            shared[other].names += kind == NAME_KEY ? weight : 0;
            shared[other].firmness += kind_firmness[kind];
        }
    }
    for (uint32_t i = 0; i < near->count; i++) {
        uint32_t other = near->items[i];
        float lighter = w->total[article] < w->total[other] ? w->total[article] : w->total[other];
        float times = desk_weeks_apart(w->read[article], w->read[other]) ? LATER_TIMES : 1;
        float all = shared[other].all, names = shared[other].names, part = shared[other].firmness >= FIRM ? FIRM_PART : LOOSE_PART;
        float strength = (float)fmin((double)(all / (ENOUGH_SHARED * rare)), (double)(all / (part * lighter))) / times;
        group_link *link = strength >= 1 && (names > 0 || strength >= 2) && all > names ? list_push(m, links) : NULL;
        if (link)
            *link = (group_link){other, article, strength};
        shared[other] = (group_shared){0, 0, 0};
    }
}

static bool link_less(const void *context, uint32_t a, uint32_t b)
{
    const group_link *x = (const group_link *)context + a, *y = (const group_link *)context + b;
    if (x->strength > y->strength || x->strength < y->strength)
        return x->strength > y->strength;
    return x->b != y->b ? x->b < y->b : x->a < y->a;
}

/* Which links each article is an end of: of article number i, places[first[i]] up to places[first[i + 1]]. */
typedef struct link_index {
    const group_link *links;
    uint32_t *first, *places;
} link_index;

static bool index_links(memory *m, const group_link_list *links, uint32_t articles, link_index *out)
{
    out->links = links->items;
    out->first = desk_memory_take(m, (articles + 2) * sizeof *out->first);
    out->places = desk_memory_take(m, (2 * (size_t)links->count + 1) * sizeof *out->places);
    if (!out->first || !out->places)
        return false;
    memset(out->first, 0, (articles + 2) * sizeof *out->first);
    for (uint32_t i = 0; i < links->count; i++) {
        out->first[links->items[i].a]++;
        out->first[links->items[i].b]++;
    }
    for (uint32_t i = 0; i < articles; i++)
        out->first[i + 1] += out->first[i];
    for (uint32_t i = links->count; i-- > 0;) {
        out->places[--out->first[links->items[i].a]] = i;
        out->places[--out->first[links->items[i].b]] = i;
    }
    out->first[articles] = 2 * links->count;
    return true;
}

/* How many links go from one story, its first members at least, to another. */
static uint32_t links_between(const family_set *stories, const link_index *x, uint32_t a, uint32_t b)
{
    uint32_t count = 0, at = a, walked = 0;
    do {
        for (uint32_t p = x->first[at]; p < x->first[at + 1]; p++) {
            const group_link *link = &x->links[x->places[p]];
            count += desk_family_of(stories, link->a == at ? link->b : link->a) == b;
        }
        at = stories->items.items[at].next;
    } while (at != a && ++walked < MOST_HOLDERS);
    return count;
}

static uint32_t members_walked(const family_set *stories, uint32_t story)
{
    uint32_t size = stories->items.items[story].size;
    return size < MOST_HOLDERS ? size : MOST_HOLDERS;
}

/* Two stories that grew apart become one only where a third of their pairs are linked, so that
 * one election does not chain to the next. */
static bool are_one_story(const family_set *stories, const link_index *x, uint32_t a, uint32_t b)
{
    return 3 * (uint64_t)links_between(stories, x, a, b) >= (uint64_t)members_walked(stories, a) * members_walked(stories, b);
}

/* The one with fewer articles, whose links are soon walked; of equal ones the first. */
static bool is_smaller(const family_set *stories, uint32_t a, uint32_t b)
{
    uint32_t a_size = stories->items.items[a].size, b_size = stories->items.items[b].size;
    return a_size < b_size || (a_size == b_size && a < b);
}

/* The strongest links first. */
static void join_linked(memory *m, const group_link_list *links, uint32_t articles, family_set *stories)
{
    link_index index;
    uint32_t *order = desk_memory_take(m, (links->count + 1) * sizeof *order);
    if (!order || !index_links(m, links, articles, &index))
        return;
    for (uint32_t i = 0; i < links->count; i++)
        order[i] = i;
    if (!desk_sort_numbers(m, order, links->count, link_less, links->items))
        return;
    for (uint32_t i = 0; i < links->count && !m->failed; i++) {
        const group_link *link = &links->items[order[i]];
        uint32_t a = desk_family_of(stories, link->a), b = desk_family_of(stories, link->b);
        if (a == b)
            continue;
        uint32_t smaller = is_smaller(stories, a, b) ? a : b, larger = smaller == a ? b : a;
        if (are_one_story(stories, &index, smaller, larger))
            desk_family_join(m, stories, smaller, larger);
    }
}

static void number_stories(const family_set *stories, uint32_t count, uint32_t *number_of_root, uint32_t *story_of)
{
    uint32_t next = 0;
    for (uint32_t i = 0; i < count; i++)
        number_of_root[i] = DESK_NONE;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t root = desk_family_of(stories, i);
        if (number_of_root[root] == DESK_NONE)
            number_of_root[root] = next++;
        story_of[i] = number_of_root[root];
    }
}

static void group_articles(memory *m, const desk_article *const *articles, uint32_t count, uint32_t *story_of)
{
    group_key_list keys = {0};
    story_word_list words = {0};
    family_set stories = {0};
    index_list near = {0};
    for (uint32_t i = 0; i < count && !m->failed; i++) {
        key_names(m, articles[i], i, &keys);
        key_figures(m, articles[i], i, &keys);
        key_words(m, articles[i], i, &keys, &words);
        desk_family_add(m, &stories);
    }
    group_work w = {.read = articles, .keys = &keys, .articles = count};
    w.order = sort_keys(m, &keys, &w.key_count);
    group_shared *shared = desk_memory_take(m, (count + 1) * sizeof *shared);
    uint32_t *number_of_root = desk_memory_take(m, (count + 1) * sizeof *number_of_root);
    if (!w.order || !shared || !number_of_root || m->failed || !list_places(m, &w, count))
        return;
    memset(shared, 0, (count + 1) * sizeof *shared);
    group_link_list links = {0};
    for (uint32_t i = 0; i < count && !m->failed; i++)
        link_article(m, &w, i, shared, &near, &links);
    if (!m->failed)
        join_linked(m, &links, count, &stories);
    if (!m->failed)
        number_stories(&stories, count, number_of_root, story_of);
}

desk_status desk_group_articles(const desk_article *const *articles, size_t count, const desk_allocator *allocator,
                                uint32_t *story_of)
{
    if (count >= UINT32_MAX / 2)
        return DESK_NO_MEMORY;
    for (size_t i = 0; i < count; i++)
        if (desk_article_stages(articles[i]) != DESK_EVERYTHING)
            return DESK_BAD_DATA;
    memory m;
    desk_memory_open(&m, allocator);
    group_articles(&m, articles, (uint32_t)count, story_of);
    bool failed = m.failed;
    desk_memory_close(&m);
    return failed ? DESK_NO_MEMORY : DESK_OK;
}
