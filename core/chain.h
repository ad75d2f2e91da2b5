/*
 * chain.h - the best and the likeliest sequence of tags in a sentence.
 *
 * Tags stand in a chain: a name that was begun must be continued and ended with
 * the same label, so from an open tag (first, inside) only two tags follow, and
 * from a closed one (none, last, single) any that opens a name or is none.
 */
#ifndef DESK_CHAIN_H
#define DESK_CHAIN_H

#include "model.h"

/* The score of one tag after another, or at the start. */
typedef struct chain {
    uint32_t labels, tags;
    int32_t pass[MODEL_TAGS + 1][MODEL_TAGS]; /* only where one may follow */
    int32_t lead[2 * MODEL_LABELS + 1]; /* the most that a closed tag may make up for against no name */
} chain;

void desk_chain_open(chain *c, const model_view *v);

/*
 * The best tags of `count` tokens after the tag `before` (`tags` at a sentence's
 * start), and before no name if `goes_on`; scores hold `tags` numbers a token, `back` has
 * room for as many bytes.
 */
void desk_chain_best(const chain *c, uint32_t before, bool goes_on, const int32_t *scores, uint32_t count,
                     uint8_t *back, uint8_t *best);

/* The same chain as weights to multiply, for sums over all sequences. */
typedef struct chain_sums {
    uint32_t labels, tags;
    float pass[MODEL_TAGS + 1][MODEL_TAGS];
} chain_sums;

/* `unit`: what one point of the chain's scores is worth. */
void desk_chain_sums_open(chain_sums *s, const chain *c, float unit);

/*
 * Sums over all sequences.  `weight` holds exp(score), `tags` a token; `ahead` and
 * `behind` take as many: forward and backward sums, each token's scaled so that
 * ahead sums to 1; `scale` one a token.  The chance of tag j at token i is then
 * ahead[i][j] * behind[i][j], and the sum of all is the product of the scales.
 */
void desk_chain_ahead(const chain_sums *c, const float *weight, uint32_t count, float *ahead, float *scale);
void desk_chain_behind(const chain_sums *c, const float *weight, uint32_t count, const float *scale, float *behind);

/* behind[from][tag] of a chain of `count` tokens that ends closed, for a closed tag of one of its last two. */
float desk_chain_behind_end(const chain_sums *c, const float *weight, uint32_t count, const float *scale, uint32_t at, uint32_t tag);

/* e to the x for x between -80 and 80, the same on every machine. */
float desk_exp(float x);

/* out[i] = desk_exp((scores[i] - most) * unit). */
void desk_exps(const int32_t *scores, int32_t most, float unit, uint32_t count, float *out);

/* 1 / sqrt(x) for x > 0, by Newton's steps from the exponent's half. */
static inline float inverse_root(float x)
{
    union {
        float f;
        uint32_t u;
    } y = {x};
    y.u = 0x5F3759DFu - (y.u >> 1);
    y.f *= 1.5f - 0.5f * x * y.f * y.f;
    y.f *= 1.5f - 0.5f * x * y.f * y.f;
    return y.f;
}

/* True if a name may go on after this tag; false for none, last and single. */
static inline bool tag_is_open(uint32_t tag, uint32_t labels)
{
    return tag >= 1 && tag <= 2 * labels;
}

static inline uint32_t tag_of(tag_part part, uint32_t label, uint32_t labels)
{
    return 1 + (uint32_t)part * labels + label;
}

#endif
