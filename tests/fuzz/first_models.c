/*
 * first_models.c - writes tiny sound models, which the model fuzzer starts from.
 *
 *     first_models FOLDER
 */
#include "model.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 32, CLASSES = 3, WORDS = 5 };

/* Weights are of no use; all that matters is that every section holds something. */
static unsigned char *tiny_model(uint32_t labels, size_t *length)
{
    static const char names[3][MODEL_LABEL] = {"PER", "ORG", "LOC"};
    static const uint32_t class_bits[CLASSES] = {0, 1, 5};
    static const uint8_t class_depth[CLASSES] = {1, 1, 3};
    static const model_word words[WORDS] = {{0x811C9DC5, 1 << MODEL_LISTS}, {0x12345678, 2}, {0xDEADBEEF, 2 << MODEL_LISTS},
                                            {0x01000193, 31}, {0xFFFFFFFF, (MODEL_CLASSES - 1) << MODEL_LISTS}};
    static const uint32_t plain[2] = {0x811C9DC5, 0x12345678};
    static int8_t row[ROWS * MODEL_WIDTH];
    static int16_t pass[(MODEL_TAGS + 1) * MODEL_TAGS];
    for (size_t i = 0; i < sizeof row; i++)
        row[i] = (int8_t)(i * 37 % 255 - 127);
    for (size_t i = 0; i < sizeof pass / sizeof *pass; i++)
        pass[i] = (int16_t)(i * 101 % 999 - 500);
    model_parts parts = {.labels = labels, .label = names[0], .rows = ROWS, .row = row, .pass = pass, .scale = 0.01f,
                         .classes = CLASSES, .class_bits = class_bits, .class_depth = class_depth, .words = WORDS, .word = words,
                         .plain_words = 2, .plain = plain};
    return desk_model_write(&parts, NULL, length);
}

int main(int count, char **folder)
{
    for (uint32_t labels = 1; count == 2 && labels <= 3; labels++) {
        size_t length;
        unsigned char *bytes = tiny_model(labels, &length);
        char path[512];
        snprintf(path, sizeof path, "%s/labels%u", folder[1], labels);
        FILE *file = fopen(path, "wb");
        if (!bytes || !file || fwrite(bytes, 1, length, file) != length || fclose(file) != 0)
            return 1;
        free(bytes);
    }
    return count != 2;
}
