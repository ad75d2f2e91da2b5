/*
 * mean.c - one model, or the mean of several, from the same texts.
 */
#include "mean.h"
#include "../../core/model.h"
#include "files.h"

#include <stdlib.h>

/* The sum of the weights of models that were trained alike. */
typedef struct weight_sum {
    float *row, *pass;
    uint32_t count;
} weight_sum;

static void add_weights(weight_sum *sum, const model_view *v)
{
    size_t cells = (size_t)v->rows * v->width, passes = (size_t)(v->tags + 1) * v->tags;
    if (sum->count++ == 0) {
        sum->row = taken(calloc(cells, sizeof *sum->row));
        sum->pass = taken(calloc(passes, sizeof *sum->pass));
    }
    for (size_t i = 0; i < cells; i++)
        sum->row[i] += (float)v->row[i] * v->scale;
    for (size_t i = 0; i < passes; i++)
        sum->pass[i] += (float)desk_model_pass(v, (uint32_t)(i / v->tags), (uint32_t)(i % v->tags)) * v->scale;
}

static int32_t nearest(float value)
{
    return (int32_t)(value + (value < 0 ? -0.5f : 0.5f));
}

/* Writes the mean as a model with the labels, words and scale of `v`, and frees the sum. */
static unsigned char *write_mean(weight_sum *sum, const model_view *v, size_t *length)
{
    size_t cells = (size_t)v->rows * v->width, passes = (size_t)(v->tags + 1) * v->tags;
    int8_t *rows = taken(malloc(cells));
    int16_t *pass = taken(malloc(passes * sizeof *pass));
    float units = 1 / (v->scale * (float)sum->count);
    for (size_t i = 0; i < cells; i++) {
        int32_t weight = nearest(sum->row[i] * units);
        rows[i] = (int8_t)(weight > 127 ? 127 : weight < -127 ? -127 : weight);
    }
    for (size_t i = 0; i < passes; i++)
        pass[i] = (int16_t)nearest(sum->pass[i] * units);
    model_parts parts = {.labels = v->labels, .label = v->label, .rows = v->rows, .row = rows, .pass = pass, .scale = v->scale, .words_of = v};
    unsigned char *bytes = taken(desk_model_write(&parts, NULL, length));
    free(rows);
    free(pass);
    free(sum->row);
    free(sum->pass);
    return bytes;
}

desk_status train_models(const desk_example *examples, size_t count, const desk_training *options, uint32_t models,
                         unsigned char **bytes, size_t *length)
{
    weight_sum sum = {0};
    desk_training each = *options;
    desk_status status = DESK_OK;
    for (uint32_t i = 0; i < models && status == DESK_OK; i++, each.seed++) {
        if (i > 0)
            desk_bytes_free(*bytes, *length, NULL);
        status = desk_train(examples, count, &each, bytes, length);
        if (status == DESK_OK && models > 1) {
            model_view v = desk_model_view_bytes(*bytes);
            add_weights(&sum, &v);
        }
    }
    if (status != DESK_OK || models < 2)
        return status;
    model_view last = desk_model_view_bytes(*bytes);
    size_t mean_length;
    unsigned char *mean = write_mean(&sum, &last, &mean_length);
    desk_bytes_free(*bytes, *length, NULL);
    *bytes = mean;
    *length = mean_length;
    return DESK_OK;
}
