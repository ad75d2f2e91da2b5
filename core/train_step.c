/*
 * train_step.c - one step of AdaGrad for each sentence of a text.
 *
 * The chain says how likely each tag of each token is; rows and passes move
 * towards the tags that the copy has, by what is missing to certainty.
 */
#include "train.h"

static const float RATE = 0.25f;   /* AdaGrad's step */
static const float HIDDEN = 0.25f; /* share of features hidden at each look */

/* What is smaller than these moves no weight enough to be worth the time. */
static const float LEAST_GRADIENT = 0.003f, LEAST_PASS = 0.0001f, LEAST_CHANCE = 0.00001f;

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
    uint32_t kept = 0, limit = (uint32_t)(HIDDEN * 4294967295.0f);
    for (uint32_t i = 0; i < count; i++)
        if (desk_draw(t) >= limit)
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
            sums[j] *= 1 / (1 - HIDDEN);
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
            weight[k] += RATE * gradient[k] * inverse_root(learnt[k]);
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
    if (most < LEAST_GRADIENT)
        return;
    const uint32_t *features = t->features + (size_t)i * FEATURES_MOST;
    for (uint32_t k = 0; k < t->feature_count[i]; k++) {
        size_t row = row_at(t, features[k]);
        learn_row(t->weight + row, t->learnt + row, gradient, t->shape.width);
    }
}

static void learn_one_pass(trainer *t, uint32_t from, uint32_t to, float gradient)
{
    if (gradient < LEAST_PASS && gradient > -LEAST_PASS)
        return;
    float *learnt = &t->pass_learnt[from][to];
    *learnt += gradient * gradient;
    t->pass[from][to] += RATE * gradient * inverse_root(*learnt);
    t->sums.pass[from][to] = desk_exp(t->pass[from][to]);
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
            if (ahead[from] < LEAST_CHANCE)
                continue;
            for (uint32_t to = 0; to < size; to++)
                expected[from][to] += ahead[from] * t->sums.pass[from][to] * own[to] * behind[to] / t->scale[i];
        }
        expected[tags[i - 1]][tags[i]] -= 1;
    }
    for (uint32_t from = 0; from < size; from++)
        for (uint32_t to = 0; to < size; to++)
            if (desk_tag_may_follow(from, to, n))
                learn_one_pass(t, from, to, -importance * expected[from][to]);
    for (uint32_t to = 0; to < size; to++)
        if (desk_tag_may_follow(0, to, n))
            learn_one_pass(t, size, to, importance * ((to == tags[0] ? 1.0f : 0.0f) - t->ahead[to] * t->behind[to]));
}

static void learn_chunk(trainer *t, const feature_reader *r, uint8_t *tags, float importance)
{
    desk_close_tags(tags, r->count, t->shape.labels);
    weigh_chunk(t, r);
    desk_chain_ahead(&t->sums, t->scores, r->count, t->ahead, t->scale);
    desk_chain_behind(&t->sums, t->scores, r->count, t->scale, t->behind);
    for (uint32_t i = 0; i < r->count; i++)
        learn_token(t, i, tags[i], importance);
    learn_passes(t, tags, r->count, importance);
}

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

void desk_learn_text(trainer *t, feature_reader *r, const desk_example *e)
{
    learn_sentences(t, r, e->weight > 0 ? e->weight : 1);
}
