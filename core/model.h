/*
 * model.h - a checked model file: labels, features, weights.
 */
#ifndef DESK_MODEL_H
#define DESK_MODEL_H

#include "memory.h"

/* The model built into the library. */
const desk_model *desk_model_english(void);

#endif
