/*
 * mean.h - one model, or the mean of several, from the same texts.
 */
#ifndef TRAIN_MEAN_H
#define TRAIN_MEAN_H

#include "../../core/include/copydesk.h"

#include <stdint.h>

/* Several models differ in the order of the texts and in what was hidden; their weights' mean is written. */
desk_status train_models(const desk_example *examples, size_t count, const desk_training *options, uint32_t models,
                         unsigned char **bytes, size_t *length);

#endif
