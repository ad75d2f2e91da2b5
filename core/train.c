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
#include "chain.h"
#include "feature.h"
#include "sentence.h"
#include "token.h"
#include "train_copy.h"

#include <assert.h>
#include <string.h>

enum {
    DEFAULT_PASSES = 12,
    FEWEST_ROWS = 1 << 12,
    MOST_ROWS = 1 << 18,
    ROWS_PER_TOKEN = 8,
    NO_TAG = 0xFF
};

static const float train_rate = 0.25f;   /* AdaGrad's step */
static const float train_shrink = 0.02f; /* weight lost in a pass, against what was learnt */
static const float train_drop = 0.25f;   /* share of features hidden at each look */

/* Of a hundred looks at a text, how many also show each copy. */
static const uint32_t copy_share[] = {100, 20, 6, 10};

typedef struct trainer {
    memory m;
    const desk_example *examples;
    size_t count;
    model_view base;
    model_view shape;            /* labels, tags, width, rows of the model to be */
    char label[MODEL_LABELS][MODEL_LABEL];
    float *weight, *learnt, *mean; /* rows x width; learnt: sums of squared gradients */
    float pass[MODEL_TAGS + 1][MODEL_TAGS], pass_learnt[MODEL_TAGS + 1][MODEL_TAGS],
        pass_mean[MODEL_TAGS + 1][MODEL_TAGS];
    chain_sums sums;
    uint32_t class_seen[2][MODEL_CLASSES], class_edges[2][MODEL_CLASSES]; /* all; in small letters */
    unsigned char *words;        /* a model of the word classes alone, quiet ones marked */
    size_t words_length;
    uint64_t random;
    uint32_t *order;
    char *text;                  /* room for a changed copy of the longest text */
    uint8_t *tags;               /* of one text's tokens */
    size_t tags_room;
    uint32_t *features;          /* of one chunk, FEATURES_MOST a token */
    uint32_t *feature_count;
    float *scores, *ahead, *behind, *scale;
} trainer;

/* xorshift64*: good enough to shuffle, the same everywhere. */
static uint32_t draw(trainer *t)
{
    t->random ^= t->random >> 12;
    t->random ^= t->random << 25;
    t->random ^= t->random >> 27;
    return (uint32_t)(t->random * 0x2545F4914F6CDD1Du >> 32);
}

static uint32_t draw_below(trainer *t, uint32_t limit)
{
    return (uint32_t)((uint64_t)draw(t) * limit >> 32);
}

/* ---- labels and tags ------------------------------------------------------------ */

static uint32_t find_label(const trainer *t, const char *label)
{
    for (uint32_t k = 0; k < t->shape.labels; k++)
        if (strcmp(t->label[k], label) == 0)
            return k;
    return DESK_NONE;
}

static bool label_is_sound(const char *label)
{
    uint32_t length = 0;
    while (length < MODEL_LABEL && (unsigned char)label[length] > ' ')
        length++;
    return length >= 1 && length < MODEL_LABEL && label[length] == '\0';
}

static bool add_label(trainer *t, const char *label)
{
    if (!label || !label_is_sound(label))
        return false;
    if (find_label(t, label) != DESK_NONE)
        return true;
    if (t->shape.labels == MODEL_LABELS)
        return false;
    memcpy(t->label[t->shape.labels++], label, strlen(label) + 1);
    return true;
}

/* Checks every span and gathers the labels. */
static bool read_labels(trainer *t)
{
    for (size_t i = 0; i < t->count; i++) {
        const desk_example *e = &t->examples[i];
        uint32_t after = 0;
        if (e->length > DESK_MAX_LENGTH || !(e->weight >= 0))
            return false;
        for (size_t k = 0; k < e->name_count; k++) {
            const desk_marked_name *name = &e->names[k];
            if (name->start < after || name->end <= name->start || name->end > e->length || !add_label(t, name->label))
                return false;
            after = name->end;
        }
    }
    return t->shape.labels > 0;
}

/* The tokens that a name touches get its tags; a mark inside a token takes the token. */
static void tag_tokens(const trainer *t, const desk_example *e, const token_list *tokens, uint8_t *tags)
{
    uint32_t n = t->shape.labels, i = 0;
    memset(tags, 0, tokens->count);
    for (size_t k = 0; k < e->name_count; k++) {
        const desk_marked_name *name = &e->names[k];
        while (i < tokens->count && tokens->items[i].end <= name->start)
            i++;
        uint32_t first = i, label = find_label(t, name->label);
        while (i < tokens->count && tokens->items[i].start < name->end)
            i++;
        if (i == first)
            continue;
        for (uint32_t at = first; at < i; at++)
            tags[at] = (uint8_t)tag_of(TAG_INSIDE, label, n);
        tags[first] = (uint8_t)tag_of(TAG_FIRST, label, n);
        tags[i - 1] = (uint8_t)tag_of(i - first == 1 ? TAG_SINGLE : TAG_LAST, label, n);
    }
}

/* Sentences cut a name now and then; each part then stands as a name by itself. */
static void close_tags(uint8_t *tags, uint32_t count, uint32_t n)
{
    uint32_t last = count - 1;
    if (tags[0] > n && tags[0] <= 3 * n)
        tags[0] = (uint8_t)(tags[0] <= 2 * n ? tags[0] - n : tags[0] + n);
    if (tag_is_open(tags[last], n))
        tags[last] = (uint8_t)(tags[last] <= n ? tags[last] + 3 * n : tags[last] + n);
}

/* ---- one sentence -------------------------------------------------------------------- */

static size_t row_at(const trainer *t, uint32_t feature)
{
    return (size_t)row_of_feature(t->shape.rows, feature) * t->shape.width;
}

static void sum_rows(const trainer *t, const uint32_t *features, uint32_t count, float *restrict sums)
{
    for (uint32_t i = 0; i < count; i++) {
        const float *restrict row = t->weight + row_at(t, features[i]);
        for (uint32_t lane = 0; lane < t->shape.width; lane += MODEL_LANES)
            for (uint32_t k = 0; k < MODEL_LANES; k++)
                sums[lane + k] += row[lane + k];
    }
}

/* Hides some of a token's features; the rest count the more. */
static uint32_t hide_features(trainer *t, uint32_t *features, uint32_t count)
{
    uint32_t kept = 0, limit = (uint32_t)(train_drop * 4294967295.0f);
    for (uint32_t i = 0; i < count; i++)
        if (draw(t) >= limit)
            features[kept++] = features[i];
    return kept;
}

static void weigh_chunk(trainer *t, const feature_reader *r)
{
    uint32_t tags = t->shape.tags;
    for (uint32_t i = 0; i < r->count; i++) {
        uint32_t *features = t->features + (size_t)i * FEATURES_MOST;
        float sums[MODEL_WIDTH] = {0}, best = 0;
        t->feature_count[i] = hide_features(t, features, desk_features_of(r, i, features));
        sum_rows(t, features, t->feature_count[i], sums);
        for (uint32_t j = 0; j + 1 < tags; j++) {
            sums[j] *= 1 / (1 - train_drop);
            if (sums[j] > best)
                best = sums[j];
        }
        float *weight = t->scores + (size_t)i * tags;
        weight[0] = desk_exp(-best);
        for (uint32_t j = 1; j < tags; j++)
            weight[j] = desk_exp(sums[j - 1] - best);
    }
}

static void learn_row(float *restrict weight, float *restrict learnt, const float *restrict gradient, uint32_t width)
{
    for (uint32_t lane = 0; lane < width; lane += MODEL_LANES)
        for (uint32_t k = lane; k < lane + MODEL_LANES; k++) {
            learnt[k] += gradient[k] * gradient[k];
            weight[k] += train_rate * gradient[k] * inverse_root(learnt[k]);
        }
}

/* Moves the rows of one token towards its tag. */
static void learn_token(trainer *t, uint32_t i, uint32_t tag, float importance)
{
    uint32_t tags = t->shape.tags;
    const float *ahead = t->ahead + (size_t)i * tags, *behind = t->behind + (size_t)i * tags;
    float gradient[MODEL_WIDTH] = {0}, most = 0;
    for (uint32_t j = 1; j < tags; j++) {
        float g = (j == tag ? 1.0f : 0.0f) - ahead[j] * behind[j];
        gradient[j - 1] = importance * g;
        most = g > most ? g : -g > most ? -g : most;
    }
    if (most < 0.003f)
        return;
    const uint32_t *features = t->features + (size_t)i * FEATURES_MOST;
    for (uint32_t k = 0; k < t->feature_count[i]; k++) {
        size_t row = row_at(t, features[k]);
        learn_row(t->weight + row, t->learnt + row, gradient, t->shape.width);
    }
}

static void learn_one_pass(trainer *t, uint32_t from, uint32_t to, float gradient)
{
    if (gradient < 0.0001f && gradient > -0.0001f)
        return;
    float *learnt = &t->pass_learnt[from][to];
    *learnt += gradient * gradient;
    t->pass[from][to] += train_rate * gradient * inverse_root(*learnt);
    t->sums.pass[from][to] = desk_exp(t->pass[from][to]);
}

static bool may_follow(uint32_t from, uint32_t to, uint32_t n)
{
    bool opening = to <= n || to > 3 * n;
    if (!tag_is_open(from, n))
        return opening;
    return !opening && (from - 1) % n == (to - 1) % n;
}

/* Tags' passes, from what the chain expects against what the copy has. */
static void learn_passes(trainer *t, const uint8_t *tags, uint32_t count, float importance)
{
    uint32_t size = t->shape.tags, n = t->shape.labels;
    float expected[MODEL_TAGS][MODEL_TAGS] = {{0}};
    for (uint32_t i = 1; i < count; i++) {
        const float *ahead = t->ahead + (size_t)(i - 1) * size, *behind = t->behind + (size_t)i * size;
        const float *own = t->scores + (size_t)i * size;
        for (uint32_t from = 0; from < size; from++) {
            if (ahead[from] < 0.00001f)
                continue;
            for (uint32_t to = 0; to < size; to++)
                expected[from][to] += ahead[from] * t->sums.pass[from][to] * own[to] * behind[to] / t->scale[i];
        }
        expected[tags[i - 1]][tags[i]] -= 1;
    }
    for (uint32_t from = 0; from < size; from++)
        for (uint32_t to = 0; to < size; to++)
            if (may_follow(from, to, n))
                learn_one_pass(t, from, to, -importance * expected[from][to]);
    for (uint32_t to = 0; to < size; to++)
        if (may_follow(0, to, n))
            learn_one_pass(t, size, to, importance * ((to == tags[0] ? 1.0f : 0.0f) - t->ahead[to] * t->behind[to]));
}

static void learn_chunk(trainer *t, const feature_reader *r, uint8_t *tags, float importance)
{
    close_tags(tags, r->count, t->shape.labels);
    weigh_chunk(t, r);
    desk_chain_ahead(&t->sums, t->scores, r->count, t->ahead, t->scale);
    desk_chain_behind(&t->sums, t->scores, r->count, t->scale, t->behind);
    for (uint32_t i = 0; i < r->count; i++)
        learn_token(t, i, tags[i], importance);
    learn_passes(t, tags, r->count, importance);
}

/* ---- one text ---------------------------------------------------------------------------- */

static void learn_sentences(trainer *t, feature_reader *r, float importance)
{
    const copy *c = r->copy;
    for (uint32_t s = 0, start = 0, end; s < c->sentence_count; s++)
        for (const desk_span *sentence = &c->sentences[s]; start < c->count && c->tokens[start].start < sentence->end; start = end) {
            end = start;
            while (end < c->count && c->tokens[end].start < sentence->end && end - start < FEATURE_CHUNK)
                end++;
            desk_feature_read(r, sentence, start, end);
            desk_feature_ready(r, 0, r->count);
            learn_chunk(t, r, t->tags + start, importance);
        }
}

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

/* Does something with each text once it is read into tokens. */
typedef void text_work(trainer *t, feature_reader *r, const desk_example *e);

static void read_text(trainer *t, const desk_example *e, train_copy how, text_work *work)
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
        tag_tokens(t, e, &tokens, t->tags);
        work(t, &reader, e);
    }
    if (m.failed)
        t->m.failed = true;
    desk_memory_close(&m);
}

static void learn_text(trainer *t, feature_reader *r, const desk_example *e)
{
    learn_sentences(t, r, e->weight > 0 ? e->weight : 1);
}

/* ---- quiet classes ---------------------------------------------------------------------------- */

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
    return seen >= 20 && edges * 200 <= seen;
}

/*
 * A class is quiet if it is common and hardly one in two hundred of its words begins
 * or ends a name: "of", "said", "yesterday".  Its words are then only read as names
 * where they stand between others.  Writes a model with those classes and no weights.
 */
static bool find_quiet_classes(trainer *t)
{
    uint8_t quiet[MODEL_CLASSES] = {0};
    static const int8_t no_weights[MODEL_BLOCK * MODEL_LANES];
    static const int16_t no_passes[6 * 5];
    static const char label[MODEL_LABEL] = "NAME";
    for (size_t i = 0; i < t->count; i++)
        read_text(t, &t->examples[i], COPY_AS_IS, count_edges);
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

/* ---- all texts ------------------------------------------------------------------------------ */

/* Rare features are shrunk most: they have learnt least. */
static void shrink(float *weight, const float *learnt, size_t count)
{
    for (size_t i = 0; i < count; i++)
        weight[i] *= 1 / (1 + train_shrink * inverse_root(learnt[i]));
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
        uint32_t k = draw_below(t, i), swapped = t->order[i - 1];
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
                if (draw_below(t, 100) < copy_share[how])
                    read_text(t, e, (train_copy)how, learn_text);
            if (t->m.failed)
                return DESK_NO_MEMORY;
            double done = ((double)pass + (double)(i + 1) / (double)t->count) / passes;
            if (options->progress && (i % 16 == 15 || i + 1 == t->count) && !options->progress(options->user, done))
                return DESK_STOPPED;
        }
        end_pass(t, pass >= passes / 2);
    }
    return DESK_OK;
}

/* ---- the finished model ------------------------------------------------------------------------ */

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

/* ---- opening --------------------------------------------------------------------------------------- */

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
    uint64_t rows = bytes / 5 * ROWS_PER_TOKEN;
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
            t->sums.pass[from][to] = may_follow(from == t->shape.tags ? 0 : from, to, t->shape.labels) ? 1.0f : 0.0f;
        }
    for (size_t i = 0; i < t->count; i++)
        t->order[i] = (uint32_t)i;
}

static desk_status train_model(trainer *t, const desk_training *options, unsigned char **bytes, size_t *length)
{
    if (!read_labels(t))
        return DESK_BAD_DATA;
    if (!open_trainer(t, options->rows))
        return DESK_NO_MEMORY;
    start_even(t);
    if (!find_quiet_classes(t))
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
