/*
 * train_quiet.c - the word classes that tell of no name.
 *
 * A class is quiet if it is common and hardly one in two hundred of its words begins
 * or ends a name: "of", "said", "yesterday".  Its words are then only read as names
 * where they stand between others.
 */
#include "train.h"

enum {
    ENOUGH_SEEN = 20, /* words of a class that tell something of it */
    QUIET_SHARE = 200
};

/* Counts, for each class, its words and those at a name's edge: all, and those in small letters. */
static void count_edges(trainer *t, feature_reader *r, const desk_example *e)
{
    uint32_t n = t->shape.labels;
    (void)e;
    for (uint32_t i = 0; i < r->copy->count; i++) {
        word_path path = desk_model_word(&t->base, r->copy->hashes[i]);
        if (path.number == 0)
            continue;
        bool edge = t->tags[i] != 0 && !(t->tags[i] > n && t->tags[i] <= 2 * n);
        uint32_t forms = desk_token_is_small(r, i) ? 2 : 1;
        for (uint32_t small = 0; small < forms; small++) {
            t->class_seen[small][path.number - 1]++;
            t->class_edges[small][path.number - 1] += edge;
        }
    }
}

static bool is_quiet(uint32_t seen, uint32_t edges)
{
    return seen >= ENOUGH_SEEN && edges * QUIET_SHARE <= seen;
}

/* Writes a model with those classes and no weights, which the features are then read with. */
bool desk_find_quiet_classes(trainer *t)
{
    uint8_t quiet[MODEL_CLASSES] = {0};
    static const int8_t no_weights[MODEL_BLOCK * MODEL_LANES];
    static const int16_t no_passes[6 * 5];
    static const char label[MODEL_LABEL] = "NAME";
    for (size_t i = 0; i < t->count; i++)
        desk_train_read(t, &t->examples[i], COPY_AS_IS, count_edges);
    for (uint32_t k = 0; k < t->base.classes; k++)
        quiet[k] = (uint8_t)((is_quiet(t->class_seen[0][k], t->class_edges[0][k]) ? QUIET_ALWAYS : 0) |
                             (is_quiet(t->class_seen[1][k], t->class_edges[1][k]) ? QUIET_SMALL : 0));
    model_parts parts = {.labels = 1, .label = label, .rows = MODEL_BLOCK, .row = no_weights, .pass = no_passes, .scale = 1,
                         .words_of = &t->base, .class_quiet = quiet};
    t->words = desk_model_write(&parts, &t->m.allocator, &t->words_length);
    if (!t->words || t->m.failed)
        return false;
    t->base = desk_model_view_bytes(t->words);
    return true;
}
