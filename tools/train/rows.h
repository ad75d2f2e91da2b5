/*
 * rows.h - marked texts from JSON lines.
 */
#ifndef TRAIN_ROWS_H
#define TRAIN_ROWS_H

#include "../../core/include/copydesk.h"

#include <stdint.h>

#define NO_FOLD UINT32_MAX

typedef struct row {
    desk_example example;
    uint32_t file;
    uint32_t fold; /* NO_FOLD: never held out */
} row;

typedef struct row_list {
    row *rows;
    size_t count, room;
} row_list;

/* Appends the texts of a file; with folds, each goes to one in turn. */
void read_rows(row_list *list, const char *path, uint32_t file, float weight, uint32_t folds);

#endif
