/*
 * train.c - marked texts to a model.
 *
 * A conditional random field over the library's own tokens and features, fitted
 * by AdaGrad one sentence at a time, shrunk after each pass, averaged over the
 * last passes and rounded to one byte a weight.  Beside each text its copies in
 * small letters, in capitals and with a title-case headline are shown now and
 * then, so that the model does not lean on capitals alone.
 */
#include "train.h"
#include "sentence.h"

#include <string.h>

enum {
    DEFAULT_PASSES = 12,
    FEWEST_ROWS = 1 << 12,
    MOST_ROWS = 1 << 18,
    ROWS_PER_TOKEN = 8,
    BYTES_PER_TOKEN = 5, /* of English, about */
    PROGRESS_STEP = 16   /* texts between two reports */
};

static const float SHRINK = 0.02f; /* weight lost in a pass, against what was learnt */

/* Of a hundred looks at a text, how many also show each copy. */
static const uint32_t copy_share[] = {100, 20, 6, 10};

/* xorshift64*: good enough to shuffle, the same everywhere. */
uint32_t desk_draw(trainer *t)
{
    t->random ^= t->random >> 12;
    t->random ^= t->random << 25;
    t->random ^= t->random >> 27;
    return (uint32_t)(t->random * 0x2545F4914F6CDD1Du >> 32);
}

uint32_t desk_draw_below(trainer *t, uint32_t limit)
{
    return (uint32_t)((uint64_t)desk_draw(t) * limit >> 32);
}

/* ---- one text ---- */

static bool reserve_tags(trainer *t, size_t count)
{
    if (count <= t->tags_room)
        return true;
    uint8_t *grown = desk_memory_resize(&t->m, t->tags, t->tags_room, count * 2);
    if (!grown)
        return false;
    t->tags = grown;
    t->tags_room = count * 2;
    return true;
}

void desk_train_read(trainer *t, const desk_example *e, train_copy how, text_work *work)
{
    memory m;
    token_list tokens = {0};
    span_list sentences = {0};
    index_list hashes = {0};
    feature_reader reader;
    const char *text = desk_write_copy(how, e->text, e->length, t->text);
    uint32_t length = (uint32_t)e->length;
    desk_memory_open(&m, &t->m.allocator);
    desk_find_tokens(&m, text, length, &tokens);
    desk_find_sentences(&m, text, length, &tokens, &sentences);
    desk_hash_tokens(&m, text, &tokens, &hashes);
    copy c = {text, length, tokens.items, hashes.items, tokens.count, sentences.items, sentences.count};
    if (!m.failed && reserve_tags(t, c.count) && desk_feature_open(&reader, &m, &c, &t->base)) {
        desk_tag_tokens(t, e, &tokens, t->tags);
        work(t, &reader, e);
    }
    if (m.failed)
        t->m.failed = true;
    desk_memory_close(&m);
}

/* ---- all texts ---- */

/* Rare features are shrunk most: they have learnt least. */
static void shrink(float *weight, const float *learnt, size_t count)
{
    for (size_t i = 0; i < count; i++)
        weight[i] *= 1 / (1 + SHRINK * inverse_root(learnt[i]));
}

static void add_to_mean(float *mean, const float *weight, size_t count)
{
    for (size_t i = 0; i < count; i++)
        mean[i] += weight[i];
}

static void end_pass(trainer *t, bool counts)
{
    size_t cells = (size_t)t->shape.rows * t->shape.width;
    size_t passes = sizeof t->pass / sizeof t->pass[0][0];
    shrink(t->weight, t->learnt, cells);
    if (!counts)
        return;
    add_to_mean(t->mean, t->weight, cells);
    add_to_mean(&t->pass_mean[0][0], &t->pass[0][0], passes);
}

static void shuffle(trainer *t)
{
    for (uint32_t i = (uint32_t)t->count; i > 1; i--) {
        uint32_t k = desk_draw_below(t, i), swapped = t->order[i - 1];
        t->order[i - 1] = t->order[k];
        t->order[k] = swapped;
    }
}

static desk_status learn(trainer *t, uint32_t passes, const desk_training *options)
{
    for (uint32_t pass = 0; pass < passes; pass++) {
        shuffle(t);
        for (size_t i = 0; i < t->count; i++) {
            const desk_example *e = &t->examples[t->order[i]];
            for (uint32_t how = COPY_AS_IS; how <= COPY_HEADLINE; how++)
                if (desk_draw_below(t, 100) < copy_share[how])
                    desk_train_read(t, e, (train_copy)how, desk_learn_text);
            if (t->m.failed)
                return DESK_NO_MEMORY;
            double done = ((double)pass + (double)(i + 1) / (double)t->count) / passes;
            if (options->progress && ((i + 1) % PROGRESS_STEP == 0 || i + 1 == t->count) && !options->progress(options->user, done))
                return DESK_STOPPED;
        }
        end_pass(t, pass >= passes / 2);
    }
    return DESK_OK;
}

/* ---- the finished model ---- */

static float largest(const float *values, size_t count)
{
    float most = 0.001f;
    for (size_t i = 0; i < count; i++)
        most = values[i] > most ? values[i] : -values[i] > most ? -values[i] : most;
    return most;
}

static int32_t rounded(float value, int32_t limit)
{
    int32_t whole = (int32_t)(value + (value < 0 ? -0.5f : 0.5f));
    return whole > limit ? limit : whole < -limit ? -limit : whole;
}

/* One unit is 1/32 unless a weight would not fit; the few beyond 4 are cut. */
static unsigned char *write_model(trainer *t, uint32_t counted, size_t *length)
{
    size_t cells = (size_t)t->shape.rows * t->shape.width;
    float unit = 1.0f / 32, share = 1 / (float)counted;
    float most = largest(t->mean, cells) * share;
    if (most < 2)
        unit = 1.0f / 63;
    int8_t *rows = (int8_t *)t->learnt; /* no longer needed */
    int16_t pass[(MODEL_TAGS + 1) * MODEL_TAGS] = {0};
    for (size_t i = 0; i < cells; i++)
        rows[i] = (int8_t)rounded(t->mean[i] * share / unit, 127);
    for (uint32_t from = 0; from <= t->shape.tags; from++)
        for (uint32_t to = 0; to < t->shape.tags; to++)
            pass[from * t->shape.tags + to] = (int16_t)rounded(t->pass_mean[from][to] * share / unit, 32767);
    model_parts parts = {.labels = t->shape.labels, .label = t->label[0], .rows = t->shape.rows, .row = rows,
                         .pass = pass, .scale = unit, .words_of = &t->base};
    return desk_model_write(&parts, &t->m.allocator, length);
}

/* ---- opening ---- */

static void *take_zeroed(trainer *t, size_t size)
{
    void *taken = desk_memory_take(&t->m, size);
    if (taken)
        memset(taken, 0, size);
    return taken;
}

static uint32_t rows_for(const trainer *t)
{
    uint64_t bytes = 0;
    for (size_t i = 0; i < t->count; i++)
        bytes += t->examples[i].length;
    uint64_t rows = bytes / BYTES_PER_TOKEN * ROWS_PER_TOKEN;
    return (uint32_t)(rows < FEWEST_ROWS ? FEWEST_ROWS : rows > MOST_ROWS ? MOST_ROWS : rows);
}

static bool open_trainer(trainer *t, uint32_t rows)
{
    size_t longest = 1;
    for (size_t i = 0; i < t->count; i++)
        longest = t->examples[i].length > longest ? t->examples[i].length : longest;
    t->shape.tags = 1 + 4 * t->shape.labels;
    t->shape.width = desk_model_row_width(t->shape.labels);
    t->shape.rows = ((rows ? rows : rows_for(t)) + MODEL_BLOCK - 1) / MODEL_BLOCK * MODEL_BLOCK;
    t->sums.labels = t->shape.labels;
    t->sums.tags = t->shape.tags;
    size_t cells = (size_t)t->shape.rows * t->shape.width, tags = (size_t)FEATURE_CHUNK * t->shape.tags;
    t->weight = take_zeroed(t, cells * sizeof *t->weight);
    t->learnt = take_zeroed(t, cells * sizeof *t->learnt);
    t->mean = take_zeroed(t, cells * sizeof *t->mean);
    t->order = take_zeroed(t, t->count * sizeof *t->order);
    t->text = take_zeroed(t, longest);
    t->features = take_zeroed(t, (size_t)FEATURE_CHUNK * FEATURES_MOST * sizeof *t->features);
    t->feature_count = take_zeroed(t, FEATURE_CHUNK * sizeof *t->feature_count);
    t->scores = take_zeroed(t, tags * sizeof *t->scores);
    t->ahead = take_zeroed(t, tags * sizeof *t->ahead);
    t->behind = take_zeroed(t, tags * sizeof *t->behind);
    t->scale = take_zeroed(t, FEATURE_CHUNK * sizeof *t->scale);
    return !t->m.failed;
}

/* Nothing is learnt yet: all weights 0, all passes that may be 1. */
static void start_even(trainer *t)
{
    size_t cells = (size_t)t->shape.rows * t->shape.width;
    for (size_t i = 0; i < cells; i++)
        t->learnt[i] = 1.0f;
    for (uint32_t from = 0; from <= t->shape.tags; from++)
        for (uint32_t to = 0; to < t->shape.tags; to++) {
            t->pass_learnt[from][to] = 1.0f;
            t->sums.pass[from][to] = desk_tag_may_follow(from == t->shape.tags ? 0 : from, to, t->shape.labels) ? 1.0f : 0.0f;
        }
    for (size_t i = 0; i < t->count; i++)
        t->order[i] = (uint32_t)i;
}

static desk_status train_model(trainer *t, const desk_training *options, unsigned char **bytes, size_t *length)
{
    if (!desk_read_labels(t))
        return DESK_BAD_DATA;
    if (!open_trainer(t, options->rows))
        return DESK_NO_MEMORY;
    start_even(t);
    if (!desk_find_quiet_words(t))
        return DESK_NO_MEMORY;
    uint32_t passes = options->passes ? options->passes : DEFAULT_PASSES;
    desk_status status = learn(t, passes, options);
    if (status != DESK_OK)
        return status;
    *bytes = write_model(t, passes - passes / 2, length);
    return *bytes ? DESK_OK : DESK_NO_MEMORY;
}

desk_status desk_train(const desk_example *examples, size_t count, const desk_training *options,
                       unsigned char **bytes, size_t *length)
{
    static const desk_training plain;
    *bytes = NULL;
    *length = 0;
    if (!options)
        options = &plain;
    if (count == 0 || count > UINT32_MAX / 2)
        return DESK_BAD_DATA;
    memory m;
    desk_memory_open(&m, options->allocator);
    trainer *t = desk_memory_take(&m, sizeof *t);
    if (!t)
        return desk_memory_close(&m), DESK_NO_MEMORY;
    memset(t, 0, sizeof *t);
    t->m = m;
    t->examples = examples;
    t->count = count;
    t->random = 0x9E3779B97F4A7C15u ^ (options->seed * 0xBF58476D1CE4E5B9u);
    t->base = desk_model_view(options->base ? options->base : desk_model_english());
    desk_status status = train_model(t, options, bytes, length);
    desk_bytes_free(t->words, t->words_length, &t->m.allocator);
    m = t->m; /* the trainer lies inside what is freed */
    desk_memory_close(&m);
    return status;
}

void desk_bytes_free(unsigned char *bytes, size_t length, const desk_allocator *allocator)
{
    memory m;
    if (!bytes)
        return;
    desk_memory_open(&m, allocator); /* for its default allocator only */
    m.allocator.resize(m.allocator.user, bytes, length, 0);
}
