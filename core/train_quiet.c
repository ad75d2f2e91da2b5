/*
 * train_quiet.c - the words that tell of no name.
 *
 * Most words of a text are in no name, and the same few hundred make up most of it.
 * A class of words is quiet if it is common and hardly one in two hundred of its words
 * begins or ends a name: "of", "said", "yesterday".  Its words are then only read as
 * names where they stand between others.  A word is plain if it was seen a few times in
 * small letters and hardly ever in a name: "said", not "of".  It is not read at all.
 */
#include "train.h"

#include <string.h>

enum {
    ENOUGH_SEEN = 20, /* words of a class that tell something of it */
    QUIET_SHARE = 200,
    PLAIN_SEEN = 5,   /* times that tell something of a word */
    PLAIN_SHARE = 500,
    SMALL_PLACES = 1 << 17,
    SMALL_PROBES = 32 /* a word that finds no place so soon is not counted */
};

/* In small letters a word counts in both forms, else in the first. */
static void count_class(trainer *t, const word_path *path, uint32_t forms, bool edge)
{
    if (path->number == 0)
        return;
    for (uint32_t form = 0; form < forms; form++) {
        t->class_seen[form][path->number - 1]++;
        t->class_edges[form][path->number - 1] += edge;
    }
}

static void count_word(trainer *t, uint32_t hash, bool named)
{
    for (uint32_t probe = 0; probe < SMALL_PROBES; probe++) {
        small_word *word = &t->small[(hash + probe) % SMALL_PLACES];
        if (word->seen > 0 && word->hash != hash)
            continue;
        word->hash = hash;
        word->seen++;
        word->named += named;
        return;
    }
}

/* Counts words and those in a name: by class, at its edges; by themselves, in small letters or none. */
static void count_words(trainer *t, feature_reader *r, const desk_example *e)
{
    uint32_t n = t->shape.labels;
    (void)e;
    for (uint32_t i = 0; i < r->copy->count; i++) {
        uint32_t hash = r->copy->hashes[i];
        word_path path = desk_model_word(&t->base, hash);
        bool inside = t->tags[i] > n && t->tags[i] <= 2 * n;
        count_class(t, &path, desk_token_is_small(r, i) ? 2 : 1, t->tags[i] != 0 && !inside);
        if (desk_token_is_small(r, i) || desk_token_is_mark(r, i))
            count_word(t, hash, t->tags[i] != 0);
    }
}

static bool class_is_quiet(uint32_t seen, uint32_t edges)
{
    return seen >= ENOUGH_SEEN && edges * QUIET_SHARE <= seen;
}

static bool word_is_plain(const small_word *word)
{
    return word->seen >= PLAIN_SEEN && word->named * PLAIN_SHARE <= word->seen;
}

/* The hashes of plain words, as many as *count. */
static uint32_t *list_plain(trainer *t, uint32_t *count)
{
    uint32_t *plain = desk_memory_take(&t->m, SMALL_PLACES * sizeof *plain);
    *count = 0;
    for (uint32_t i = 0; plain && i < SMALL_PLACES; i++)
        if (word_is_plain(&t->small[i]))
            plain[(*count)++] = t->small[i].hash;
    return plain;
}

/* Writes a model with those words and no weights, which the features are then read with. */
bool desk_find_quiet_words(trainer *t)
{
    uint8_t quiet[MODEL_CLASSES] = {0};
    static const int8_t no_weights[MODEL_BLOCK * MODEL_LANES];
    static const int16_t no_passes[6 * 5];
    static const char label[MODEL_LABEL] = "NAME";
    t->small = desk_memory_take(&t->m, SMALL_PLACES * sizeof *t->small);
    if (!t->small)
        return false;
    memset(t->small, 0, SMALL_PLACES * sizeof *t->small);
    for (size_t i = 0; i < t->count; i++)
        desk_train_read(t, &t->examples[i], COPY_AS_IS, count_words);
    for (uint32_t k = 0; k < t->base.classes; k++)
        quiet[k] = (uint8_t)((class_is_quiet(t->class_seen[0][k], t->class_edges[0][k]) ? QUIET_ALWAYS : 0) |
                             (class_is_quiet(t->class_seen[1][k], t->class_edges[1][k]) ? QUIET_SMALL : 0));
    uint32_t count, *plain = list_plain(t, &count);
    if (!plain)
        return false;
    model_parts parts = {.labels = 1, .label = label, .rows = MODEL_BLOCK, .row = no_weights, .pass = no_passes, .scale = 1,
                         .words_of = &t->base, .class_quiet = quiet, .plain_words = count, .plain = plain};
    t->words = desk_model_write(&parts, &t->m.allocator, &t->words_length);
    if (!t->words || t->m.failed)
        return false;
    t->base = desk_model_view_bytes(t->words);
    return true;
}
