/*
 * feature_list.c - marks of tokens to features.
 *
 * Each template joins a few marks, of the token and its neighbours, into one
 * number: the words around, how they are written, their classes, the run of
 * capitals, and what the article says of the word elsewhere.
 */
#include "feature_marks.h"
#include "wide.h"

#include <assert.h>

typedef struct feature_list {
    uint32_t *out;
    uint32_t count;
} feature_list;

/* Joined in haste: desk_mix spreads them in the end, all at once. */
static inline void add(feature_list *f, uint32_t template, uint32_t value)
{
    f->out[f->count++] = (value + template * 0x9E3779B1u) ^ template << 24;
}

/* The words around. */
static void add_words(feature_list *f, const token_marks *t)
{
    add(f, 1, 0);
    add(f, 2, t->word);
    add(f, 3, t[-1].word);
    add(f, 4, t[1].word);
    add(f, 5, t[-2].word);
    add(f, 6, t[2].word);
    add(f, 7, join(t[-1].word, t->word));
    add(f, 8, join(t->word, t[1].word));
    add(f, 9, join(t[-2].word, t[-1].word));
    add(f, 10, join(t[1].word, t[2].word));
    add(f, 11, join(t->word, t->shape));
    add(f, 12, join(t[-1].word, t->shape));
    add(f, 13, join(t[1].word, t->shape));
}

static void add_shapes(feature_list *f, const token_marks *t)
{
    add(f, 15, t->shape);
    add(f, 16, t[-1].shape);
    add(f, 17, t[1].shape);
    uint32_t left = join(t[-1].shape, t->shape), right = join(t->shape, t[1].shape);
    add(f, 18, left);
    add(f, 19, right);
    add(f, 20, join(left, t[1].shape));
    add(f, 21, join(t[-2].shape, left));
    add(f, 22, join(right, t[2].shape));
}

static void add_affixes(feature_list *f, const token_marks *t)
{
    if (t->kind == CASE_MARK || t->kind == CASE_NUMBER)
        return;
    add(f, 23, join(t->prefix3, t->shape));
    add(f, 24, join(t->suffix2, t->shape));
    add(f, 25, join(t->suffix3, t->shape));
    add(f, 26, t->suffix4);
    add(f, 27, t[-1].suffix3);
    add(f, 28, t[1].suffix3);
}

static void add_classes(feature_list *f, const token_marks *t)
{
    add(f, 30, t->class);
    add(f, 31, t[-1].class);
    add(f, 32, t[1].class);
    add(f, 33, t[-2].class);
    add(f, 34, t[2].class);
    add(f, 35, join(t->class, t->shape));
    add(f, 36, t->class4);
    add(f, 37, t->class6);
    add(f, 38, t->class8);
    add(f, 39, t->class12);
    add(f, 40, t[-1].class8);
    add(f, 41, t[1].class8);
    uint32_t left = join(t[-1].class8, t->class8), right = join(t->class8, t[1].class8);
    add(f, 42, left);
    add(f, 43, right);
    add(f, 44, join(left, t[1].class8));
    add(f, 45, join(t[-1].class8, join(t->shape, t[1].class8)));
    add(f, 46, join(t[-1].class, join(t->class, t->shape)));
    add(f, 47, join(t->class, join(t[1].class, t->shape)));
    add(f, 48, join(t[-2].class8, join(t[-1].class8, t->shape)));
    add(f, 49, join(t[2].class8, join(t[1].class8, t->shape)));
}

/* The run of capitals the token stands in: "Agency" tells what "National" is. */
static void add_run(feature_list *f, const feature_reader *r, const token_marks *t, uint32_t i)
{
    const token_marks *first = r->marks + PAD + t->run_first, *last = r->marks + PAD + t->run_last;
    uint32_t length = t->run_last - t->run_first + 1;
    uint32_t place = (i == t->run_first ? 1u : 0u) | (i == t->run_last ? 2u : 0u);
    uint32_t where = join(place, length > 4 ? 4 : length);
    add(f, 50, join(where, t->run_first == 0));
    add(f, 51, join(place, last->word));
    add(f, 52, join(place, last->class8));
    add(f, 53, join(place, first->class8));
    add(f, 54, join(place, first[-1].word));
    add(f, 55, join(place, last[1].word));
    add(f, 56, join(where, join(first->class6, last->class6)));
    add(f, 57, join(where, join(first[-1].class8, last[1].class8)));
    add(f, 58, join(place, first->word));
}

static uint32_t bucket(uint32_t count)
{
    return count > 4 ? 3 : count > 1 ? 2 : count;
}

/* What the rest of the article says of the word. */
static void add_article(feature_list *f, const feature_reader *r, const token_marks *t, uint32_t i)
{
    const copy *c = r->copy;
    const word_record *record = desk_find_record(r, c->hashes[r->start + i], false);
    uint32_t place = (r->opens && i == 0 ? 1u : 0u) | (uint32_t)r->mode << 1;
    if (!record) {
        add(f, 60, join(place, t->kind));
        return;
    }
    add(f, 61, join(join(place, t->kind), join(bucket(record->capital), bucket(record->lower))));
    if (record->expansion != DESK_NONE) {
        add(f, 62, c->hashes[record->expansion]);
        add(f, 63, 0);
    }
    if (record->rank < 2)
        return;
    uint32_t length = record->last - record->first + 1;
    uint32_t part = (record->at == record->first ? 1u : 0u) | (record->at == record->last ? 2u : 0u);
    uint32_t seen = join(part, join(length > 4 ? 4 : length, place));
    bool here = record->at == r->start + i;
    known_word opening = *desk_know_word(r, c->hashes[record->first]), closing = *desk_know_word(r, c->hashes[record->last]);
    add(f, 64, join(seen, here));
    add(f, 65, join(part, opening.class8));
    add(f, 66, join(part, c->hashes[record->last]));
    add(f, 67, join(part, closing.class8));
    if (record->first > 0)
        add(f, 68, join(part, c->hashes[record->first - 1]));
    if (record->last + 1 < c->count)
        add(f, 69, join(part, c->hashes[record->last + 1]));
    uint32_t run = t->run_last - t->run_first + 1;
    add(f, 70, join(join(seen, run > 4 ? 4 : run), join(opening.class6, closing.class6)));
}

static void add_sentence(feature_list *f, const feature_reader *r, const token_marks *t, uint32_t i)
{
    add(f, 72, join((uint32_t)r->mode, join(t->kind, i == 0)));
    add(f, 73, join(t->lists, t->kind));
    add(f, 74, join(t[-1].lists, join(t->lists, t[1].lists)));
    if (r->mode != MODE_MIXED) {
        add(f, 75, join((uint32_t)r->mode, t->word));
        add(f, 76, join((uint32_t)r->mode, t->class8));
        add(f, 77, join((uint32_t)r->mode, join(t[-1].word, t->class8)));
    }
}

uint32_t desk_features_of(const feature_reader *r, uint32_t i, uint32_t out[FEATURES_MOST])
{
    const token_marks *t = r->marks + PAD + i;
    feature_list f = {out, 0};
    add_words(&f, t);
    add_shapes(&f, t);
    add_affixes(&f, t);
    add_classes(&f, t);
    add_sentence(&f, r, t, i);
    if (is_capitalised((case_kind)t->kind))
        add_run(&f, r, t, i);
    if (t->kind <= CASE_INNER)
        add_article(&f, r, t, i);
    assert(f.count <= FEATURES_MOST);
#if DESK_HAS_AVX2
    if (r->wide) {
        desk_mix_avx2(out, f.count);
        return f.count;
    }
#endif
    desk_mix_portably(out, f.count);
    return f.count;
}
