/*
 * chain.c - the best and the likeliest sequence of tags in a sentence.
 *
 * Best: Viterbi in whole numbers, so that every machine gives the same names.
 * Likeliest: the forward and backward sums of a conditional random field.
 */
#include "chain.h"

#include <assert.h>
#include <string.h>

enum {
    WORST = -(1 << 28),
    USUAL_LABELS = 4 /* of the model in the library */
};

/* Whether the compiler has vectors; not where it computes floats in a wider type (i387), which they cannot hold. */
#if defined(__GNUC__) && (defined(__clang__) || __GNUC__ >= 9) && __FLT_EVAL_METHOD__ == 0
#define CHAIN_VECTORS 1
#else
#define CHAIN_VECTORS 0
#endif

/* Tags that may open a sentence or follow a closed tag: none, first, single. */
static uint32_t opening_tag(uint32_t index, uint32_t labels)
{
    return index <= labels ? index : 2 * labels + index;
}

/* Tags after which a sentence may end: none, last, single. */
static uint32_t closed_tag(uint32_t index, uint32_t labels)
{
    return index == 0 ? 0 : 2 * labels + index;
}

static void open_passes(chain *c, const model_view *v, uint32_t from)
{
    uint32_t n = v->labels;
    for (uint32_t j = 0; j <= n; j++)
        c->pass[from][j] = desk_model_pass(v, from, j);
    for (uint32_t j = 3 * n + 1; j <= 4 * n; j++)
        c->pass[from][j] = desk_model_pass(v, from, j);
}

/* Only passes that may be: there is one chain an article, and it may be a headline. */
void desk_chain_open(chain *c, const model_view *v)
{
    uint32_t n = v->labels;
    c->labels = n;
    c->tags = v->tags;
    for (uint32_t i = 0; i <= 2 * n; i++)
        open_passes(c, v, closed_tag(i, n));
    open_passes(c, v, v->tags);
    for (uint32_t k = 1; k <= 2 * n; k++) {
        uint32_t inside = k <= n ? k + n : k;
        c->pass[k][inside] = desk_model_pass(v, k, inside);
        c->pass[k][inside + n] = desk_model_pass(v, k, inside + n);
    }
    for (uint32_t i = 0; i <= 2 * n; i++) {
        const int32_t *pass = c->pass[closed_tag(i, n)];
        c->lead[i] = WORST;
        for (uint32_t j = 0; j <= 2 * n; j++) {
            int32_t lead = pass[opening_tag(j, n)] - c->pass[0][opening_tag(j, n)];
            c->lead[i] = lead > c->lead[i] ? lead : c->lead[i];
        }
    }
}

/* Lets `count` tags from `to` on follow the closed tag `from` where that is better; sum is what it has so far. */
static inline void offer_closed(const chain *c, uint32_t from, int32_t sum, uint32_t to, uint32_t count, int32_t *here, uint8_t *back)
{
    for (uint32_t j = to; j < to + count; j++) {
        int32_t offer = sum + c->pass[from][j];
        back[j] = offer > here[j] ? (uint8_t)from : back[j];
        here[j] = offer > here[j] ? offer : here[j];
    }
}

/* Most words end no name, and no closed tag but "none" has a chance after them: the others are not asked. */
static inline void best_after_closed(const chain *c, uint32_t n, const int32_t *before, int32_t *here, uint8_t *back)
{
    uint32_t single = 3 * n + 1;
    for (uint32_t j = 0; j < 1 + 4 * n; j++)
        here[j] = j > n && j < single ? 0 : before[0] + c->pass[0][j];
    memset(back, 0, 1 + 4 * n);
    for (uint32_t i = 1; i <= 2 * n; i++) {
        uint32_t from = closed_tag(i, n);
        if (before[from] + c->lead[i] <= before[0])
            continue;
        offer_closed(c, from, before[from], 0, n + 1, here, back);
        offer_closed(c, from, before[from], single, n, here, back);
    }
}

static inline void best_after_open(const chain *c, uint32_t n, const int32_t *before, int32_t *here, uint8_t *back)
{
    for (uint32_t k = 0; k < n; k++) {
        uint32_t first = tag_of(TAG_FIRST, k, n), inside = tag_of(TAG_INSIDE, k, n);
        for (uint32_t to = inside; to <= inside + n; to += n) {
            int32_t begun = before[first] + c->pass[first][to], goes_on = before[inside] + c->pass[inside][to];
            back[to] = (uint8_t)(begun >= goes_on ? first : inside);
            here[to] = begun >= goes_on ? begun : goes_on;
        }
    }
}

static inline void find_best(const chain *c, uint32_t n, uint32_t before, bool goes_on, const int32_t *scores, uint32_t count,
                             uint8_t *back, uint8_t *best)
{
    int32_t sums[2][MODEL_TAGS];
    uint32_t tags = 1 + 4 * n;
    for (uint32_t j = 0; j < tags; j++)
        sums[0][j] = j > n && j <= 3 * n ? WORST : c->pass[before][j] + scores[j];
    for (uint32_t i = 1; i < count; i++) {
        const int32_t *score = scores + (size_t)i * tags;
        int32_t *here = sums[i % 2];
        best_after_closed(c, n, sums[(i - 1) % 2], here, back + (size_t)i * tags);
        best_after_open(c, n, sums[(i - 1) % 2], here, back + (size_t)i * tags);
        for (uint32_t j = 0; j < tags; j++)
            here[j] += score[j];
    }
    int32_t *last = sums[(count - 1) % 2];
    uint32_t tag = 0;
    for (uint32_t i = 0; goes_on && i <= 2 * n; i++)
        last[closed_tag(i, n)] += c->pass[closed_tag(i, n)][0];
    for (uint32_t i = 0; i <= 2 * n; i++)
        if (last[closed_tag(i, n)] > last[tag])
            tag = closed_tag(i, n);
    for (uint32_t i = count; i-- > 0;) {
        best[i] = (uint8_t)tag;
        if (i > 0)
            tag = back[(size_t)i * tags + tag];
    }
}

void desk_chain_best(const chain *c, uint32_t before, bool goes_on, const int32_t *scores, uint32_t count,
                     uint8_t *back, uint8_t *best)
{
    assert(count > 0);
    if (c->labels == USUAL_LABELS) /* the compiler unrolls what it knows the length of */
        find_best(c, USUAL_LABELS, before, goes_on, scores, count, back, best);
    else
        find_best(c, c->labels, before, goes_on, scores, count, back, best);
}

/* ---- sums ------------------------------------------------------------------- */

/* Only passes that may be; the rest of the rows that are used stay 0. */
void desk_chain_sums_open(chain_sums *s, const chain *c, float unit)
{
    uint32_t n = c->labels, single = 3 * n + 1;
    s->labels = n;
    s->tags = c->tags;
    for (uint32_t i = 0; i <= c->tags; i++)
        memset(s->pass[i], 0, c->tags * sizeof(float));
    for (uint32_t i = 0; i <= 2 * n + 1; i++) {
        uint32_t from = i <= 2 * n ? closed_tag(i, n) : c->tags;
        desk_exps(c->pass[from], 0, unit, n + 1, s->pass[from]);
        desk_exps(c->pass[from] + single, 0, unit, n, s->pass[from] + single);
    }
    for (uint32_t k = 1; k <= 2 * n; k++) {
        uint32_t inside = k <= n ? k + n : k;
        s->pass[k][inside] = desk_exp((float)c->pass[k][inside] * unit);
        s->pass[k][inside + n] = desk_exp((float)c->pass[k][inside + n] * unit);
    }
}

/* Sums what comes from the closed tags into the `count` tags from `to` on: four at a time, each in the same order. */
static inline void add_closed(const chain_sums *c, uint32_t n, const float *before, uint32_t to, uint32_t count, float *here)
{
    uint32_t j = to, end = to + count;
#if CHAIN_VECTORS
    typedef float floats __attribute__((vector_size(16)));
    for (; j + 4 <= end; j += 4) {
        floats sum = {0}, pass;
        for (uint32_t i = 0; i <= 2 * n; i++) {
            memcpy(&pass, &c->pass[closed_tag(i, n)][j], sizeof pass);
            sum += before[closed_tag(i, n)] * pass;
        }
        memcpy(here + j, &sum, sizeof sum);
    }
#endif
    for (; j < end; j++) {
        float sum = 0;
        for (uint32_t i = 0; i <= 2 * n; i++)
            sum += before[closed_tag(i, n)] * c->pass[closed_tag(i, n)][j];
        here[j] = sum;
    }
}

/* One token's forward sums, from those of the token before. */
static inline void step_ahead(const chain_sums *c, uint32_t n, const float *before, float *here)
{
    add_closed(c, n, before, 0, n + 1, here);
    add_closed(c, n, before, 3 * n + 1, n, here);
    for (uint32_t k = 1; k <= n; k++) {
        here[k + n] = before[k] * c->pass[k][k + n] + before[k + n] * c->pass[k + n][k + n];
        here[k + 2 * n] = before[k] * c->pass[k][k + 2 * n] + before[k + n] * c->pass[k + n][k + 2 * n];
    }
}

/* Backward sums of one token, from what the token after it is worth. */
static void step_behind(const chain_sums *c, const float *worth, float *here)
{
    uint32_t n = c->labels;
    for (uint32_t i = 0; i <= 2 * n; i++) {
        uint32_t from = closed_tag(i, n);
        const float *pass = c->pass[from];
        float sum = 0;
        for (uint32_t j = 0; j <= n; j++)
            sum += pass[j] * worth[j];
        for (uint32_t j = 3 * n + 1; j <= 4 * n; j++)
            sum += pass[j] * worth[j];
        here[from] = sum;
    }
    for (uint32_t from = 1; from <= 2 * n; from++) {
        uint32_t inside = (from <= n ? from : from - n) + n;
        here[from] = c->pass[from][inside] * worth[inside] + c->pass[from][inside + n] * worth[inside + n];
    }
}

static inline float scale_to_one(float *sums, uint32_t count)
{
    float total = 1e-30f;
    for (uint32_t j = 0; j < count; j++)
        total += sums[j];
    float factor = 1 / total;
    for (uint32_t j = 0; j < count; j++)
        sums[j] *= factor;
    return total;
}

static inline void sum_ahead(const chain_sums *c, uint32_t n, const float *weight, uint32_t count, float *ahead, float *scale)
{
    uint32_t tags = 1 + 4 * n;
    for (uint32_t i = 0; i < count; i++) {
        float *here = ahead + (size_t)i * tags;
        const float *own = weight + (size_t)i * tags;
        if (i > 0)
            step_ahead(c, n, here - tags, here);
        for (uint32_t j = 0; i == 0 && j < tags; j++)
            here[j] = j > n && j <= 3 * n ? 0 : c->pass[tags][j];
        for (uint32_t j = 0; j < tags; j++)
            here[j] *= own[j];
        if (i + 1 == count)
            for (uint32_t j = 1; j <= 2 * n; j++)
                here[j] = 0;
        scale[i] = scale_to_one(here, tags);
    }
}

void desk_chain_ahead(const chain_sums *c, const float *weight, uint32_t count, float *ahead, float *scale)
{
    if (c->labels == USUAL_LABELS)
        sum_ahead(c, USUAL_LABELS, weight, count, ahead, scale);
    else
        sum_ahead(c, c->labels, weight, count, ahead, scale);
}

void desk_chain_behind(const chain_sums *c, const float *weight, uint32_t count, const float *scale, float *behind)
{
    uint32_t tags = c->tags;
    float worth[MODEL_TAGS];
    for (uint32_t j = 0; j < tags; j++)
        behind[(size_t)(count - 1) * tags + j] = tag_is_open(j, c->labels) ? 0.0f : 1.0f;
    for (uint32_t i = count - 1; i-- > 0;) {
        const float *after = behind + (size_t)(i + 1) * tags, *own = weight + (size_t)(i + 1) * tags;
        float factor = 1 / scale[i + 1];
        for (uint32_t j = 0; j < tags; j++)
            worth[j] = after[j] * own[j] * factor;
        step_behind(c, worth, behind + (size_t)i * tags);
    }
}

float desk_chain_behind_end(const chain_sums *c, const float *weight, uint32_t count, const float *scale, uint32_t at, uint32_t tag)
{
    assert(at + 2 >= count && at < count && !tag_is_open(tag, c->labels));
    if (at + 1 == count)
        return 1;
    const float *own = weight + (size_t)(at + 1) * c->tags, *pass = c->pass[tag];
    float sum = 0;
    for (uint32_t j = 0; j < c->tags; j++)
        if (!tag_is_open(j, c->labels))
            sum += pass[j] * own[j];
    return sum / scale[at + 1];
}

float desk_exp(float x)
{
    union {
        float f;
        uint32_t u;
    } power;
    if (x < -80)
        x = -80;
    if (x > 80)
        x = 80;
    float t = x * 1.44269504f;
    int32_t whole = (int32_t)(t + (t < 0 ? -0.5f : 0.5f));
    float f = (t - (float)whole) * 0.69314718f;
    float e = 1 + f * (1 + f * (0.5f + f * (0.16666667f + f * (0.041666667f + f * 0.0083333333f))));
    power.u = (uint32_t)(whole + 127) << 23;
    return e * power.f;
}

/* Four at a time where the compiler has vectors: the same steps as above, and so the same bits. */
void desk_exps(const int32_t *scores, int32_t most, float unit, uint32_t count, float *out)
{
    uint32_t done = 0;
#if CHAIN_VECTORS
    typedef float floats __attribute__((vector_size(16)));
    typedef int32_t whole_numbers __attribute__((vector_size(16)));
    const floats none = {0}, half = none + 0.5f, top = none + 80, bottom = none - 80;
    for (; done + 4 <= count; done += 4) {
        whole_numbers score;
        memcpy(&score, scores + done, sizeof score);
        floats x = __builtin_convertvector(score - most, floats) * unit;
        x = (floats)(((whole_numbers)x & ~(x < bottom)) | ((whole_numbers)bottom & (x < bottom)));
        x = (floats)(((whole_numbers)x & ~(x > top)) | ((whole_numbers)top & (x > top)));
        floats t = x * 1.44269504f, sign = (floats)((whole_numbers)t & INT32_MIN);
        whole_numbers whole = __builtin_convertvector(t + (floats)((whole_numbers)half | (whole_numbers)sign), whole_numbers);
        floats f = (t - __builtin_convertvector(whole, floats)) * 0.69314718f;
        floats e = 1 + f * (1 + f * (0.5f + f * (0.16666667f + f * (0.041666667f + f * 0.0083333333f))));
        e *= (floats)((whole + 127) << 23);
        memcpy(out + done, &e, sizeof e);
    }
#endif
    for (; done < count; done++)
        out[done] = desk_exp((float)(scores[done] - most) * unit);
}
