/*
 * classes.h - word classes and lists of names, for a model that has no weights yet.
 */
#ifndef TRAIN_CLASSES_H
#define TRAIN_CLASSES_H

#include "../../core/model.h"

typedef struct class_list {
    uint32_t bits[MODEL_CLASSES];
    uint8_t depth[MODEL_CLASSES];
    uint32_t count;
    model_word *words;
    size_t word_count, room;
} class_list;

/* Appends the words of a file: lines of word TAB bits, or of word TAB @NUMBER of a list. */
void read_classes(class_list *c, const char *path);

/* A model that knows words and nothing of names. */
desk_model *words_model(class_list *c);

#endif
