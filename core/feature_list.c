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

static inline uint32_t hasty(uint32_t template, uint32_t value)
{
    return (value + template * 0x9E3779B1u) ^ template << 24;
}

/* Joined in haste: desk_mix spreads them in the end, all at once. */
static inline void add(feature_list *f, uint32_t template, uint32_t value)
{
    f->out[f->count++] = hasty(template, value);
}

/* A row of a block; its hash is spread already. */
static inline void add_row(feature_list *f, uint32_t block, uint32_t row)
{
    f->out[f->count++] = (block & ~(MODEL_BLOCK - 1u)) | row;
}

static void mix(const feature_reader *r, uint32_t *features, uint32_t count)
{
#if DESK_HAS_AVX2
    if (r->wide) {
        desk_mix_avx2(features, count);
        return;
    }
#endif
    (void)r;
    desk_mix_portably(features, count);
}

/* Features that differ by where the word stands in something longer lie in one block. */
static void choose_rows(feature_list *f, uint32_t first, uint32_t end, uint32_t row)
{
    for (uint32_t i = first; i < end; i++)
        f->out[i] = (f->out[i] & ~(MODEL_BLOCK - 1u)) | row;
}

void desk_mark_blocks(const feature_reader *r, uint32_t from, uint32_t to)
{
    for (token_marks *t = r->marks + from; t < r->marks + to; t++) {
        const token_marks *before = t == r->marks ? t : t - 1;
        t->block[BLOCK_WORD] = hasty(1, t->word);
        t->block[BLOCK_WORD_FAR] = hasty(2, t->word);
        t->block[BLOCK_PAIR] = hasty(3, join(before->word, t->word));
        t->block[BLOCK_CLASS] = hasty(4, t->class);
        t->block[BLOCK_CLASS_FAR] = hasty(5, t->class);
        t->block[BLOCK_CLASS8] = hasty(6, t->class8);
        t->block[BLOCK_CLASS8_PAIR] = hasty(7, join(before->class8, t->class8));
        t->block[BLOCK_SUFFIX] = hasty(8, t->suffix3);
        mix(r, t->block, MARK_BLOCKS);
        for (uint32_t i = 0; i < MARK_BLOCKS; i++)
            EXPECT(r->model->row + (size_t)row_of_feature(r->model->rows, t->block[i]) * r->model->width);
    }
}

/* What the words around say by themselves and in pairs. */
static void add_blocks(feature_list *f, const token_marks *t)
{
    static const uint8_t near[] = {BLOCK_WORD, BLOCK_CLASS, BLOCK_CLASS8}, far[] = {BLOCK_WORD_FAR, BLOCK_CLASS_FAR};
    for (size_t i = 0; i < sizeof near; i++) {
        add_row(f, t[0].block[near[i]], 0);
        add_row(f, t[-1].block[near[i]], 1);
        add_row(f, t[1].block[near[i]], 2);
    }
    add_row(f, t[-1].block[BLOCK_SUFFIX], 0);
    add_row(f, t[1].block[BLOCK_SUFFIX], 1);
    for (size_t i = 0; i < sizeof far; i++) {
        add_row(f, t[-2].block[far[i]], 0);
        add_row(f, t[2].block[far[i]], 1);
    }
    add_row(f, t[-1].block[BLOCK_PAIR], 0);
    add_row(f, t[0].block[BLOCK_PAIR], 1);
    add_row(f, t[1].block[BLOCK_PAIR], 2);
    add_row(f, t[2].block[BLOCK_PAIR], 3);
    add_row(f, t[0].block[BLOCK_CLASS8_PAIR], 0);
    add_row(f, t[1].block[BLOCK_CLASS8_PAIR], 1);
}

static void add_words(feature_list *f, const token_marks *t)
{
    add(f, 10, 0);
    add(f, 11, join(t->word, t->shape));
    add(f, 12, join(t[-1].word, t->shape));
    add(f, 13, join(t[1].word, t->shape));
}

static void add_shapes(feature_list *f, const token_marks *t)
{
    add(f, 15, t->shape);
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
}

static void add_classes(feature_list *f, const token_marks *t)
{
    add(f, 35, join(t->class, t->shape));
    add(f, 37, t->class6);
    add(f, 39, t->class12);
    uint32_t left = join(t[-1].class8, t->class8);
    add(f, 44, join(left, t[1].class8));
    add(f, 45, join(t[-1].class8, join(t->shape, t[1].class8)));
    add(f, 46, join(t[-1].class, join(t->class, t->shape)));
    add(f, 47, join(t->class, join(t[1].class, t->shape)));
    add(f, 48, join(t[-2].class8, join(t[-1].class8, t->shape)));
    add(f, 49, join(t[2].class8, join(t[1].class8, t->shape)));
}

/* The run of capitals the token stands in: "Agency" tells what "National" is. */
static void add_run(feature_list *f, const feature_reader *r, const token_marks *t)
{
    const token_marks *first = r->marks + PAD + t->run_first, *last = r->marks + PAD + t->run_last;
    uint32_t length = t->run_last - t->run_first + 1;
    if (length > 4)
        length = 4;
    add(f, 50, join(length, t->run_first == 0));
    add(f, 51, last->word);
    add(f, 52, last->class8);
    add(f, 53, first->class8);
    add(f, 54, first[-1].word);
    add(f, 55, last[1].word);
    add(f, 56, join(length, join(first->class6, last->class6)));
    add(f, 57, join(length, join(first[-1].class8, last[1].class8)));
    add(f, 58, first->word);
}

static uint32_t bucket(uint32_t count)
{
    return count > 4 ? 3 : count > 1 ? 2 : count;
}

/* What the rest of the article says of the word.  The features from `*first` to `*end` are to have the row that is given. */
static uint32_t add_article(feature_list *f, const feature_reader *r, const token_marks *t, uint32_t i, uint32_t *first, uint32_t *end)
{
    const copy *c = r->copy;
    const word_record *record = desk_find_record(r, c->hashes[r->start + i], false);
    uint32_t place = (r->opens && i == 0 ? 1u : 0u) | (uint32_t)r->mode << 1;
    *first = *end = f->count;
    if (!record) {
        add(f, 60, join(place, t->kind));
        return 0;
    }
    add(f, 61, join(join(place, t->kind), join(bucket(record->capital), bucket(record->lower))));
    if (record->expansion != DESK_NONE) {
        add(f, 62, c->hashes[record->expansion]);
        add(f, 63, 0);
    }
    if (record->rank < 2)
        return 0;
    uint32_t length = record->last - record->first + 1;
    uint32_t part = (record->at == record->first ? 1u : 0u) | (record->at == record->last ? 2u : 0u);
    uint32_t seen = join(length > 4 ? 4 : length, place), run = t->run_last - t->run_first + 1;
    bool here = record->at == r->start + i;
    word_path opening = *desk_know_word(r, c->hashes[record->first]), closing = *desk_know_word(r, c->hashes[record->last]);
    *first = f->count;
    add(f, 64, join(seen, here));
    add(f, 65, desk_class_path(&opening, 8));
    add(f, 66, c->hashes[record->last]);
    add(f, 67, desk_class_path(&closing, 8));
    if (record->first > 0)
        add(f, 68, c->hashes[record->first - 1]);
    if (record->last + 1 < c->count)
        add(f, 69, c->hashes[record->last + 1]);
    add(f, 70, join(join(seen, run > 4 ? 4 : run), join(desk_class_path(&opening, 6), desk_class_path(&closing, 6))));
    *end = f->count;
    return part;
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
    uint32_t run_first, run_end, seen_first = 0, seen_end = 0, part = 0;
    add_words(&f, t);
    add_shapes(&f, t);
    add_affixes(&f, t);
    add_classes(&f, t);
    add_sentence(&f, r, t, i);
    run_first = f.count;
    if (is_capitalised((case_kind)t->kind))
        add_run(&f, r, t);
    run_end = f.count;
    if (t->kind <= CASE_INNER)
        part = add_article(&f, r, t, i, &seen_first, &seen_end);
    mix(r, out, f.count);
    choose_rows(&f, run_first, run_end, (i == t->run_first ? 1u : 0u) | (i == t->run_last ? 2u : 0u));
    choose_rows(&f, seen_first, seen_end, part);
    add_blocks(&f, t);
    assert(f.count <= FEATURES_MOST);
    return f.count;
}
