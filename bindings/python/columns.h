/*
 * columns.h - Arrow columns that grow row by row, and their hand-over.
 */
#ifndef COPYDESK_COLUMNS_H
#define COPYDESK_COLUMNS_H

#include <stdbool.h>
#include <stddef.h>

#include "arrow.h"

typedef enum column_type { INT32, INT64, DOUBLE, UTF8 } column_type;

typedef struct column_spec {
    const char *name; /* NULL ends a list of them */
    column_type type;
} column_spec;

#define MOST_COLUMNS 24

typedef struct bytes {
    unsigned char *at;
    size_t length, room;
} bytes;

typedef struct column {
    column_type type;
    bytes data, offsets, valid; /* valid: one byte a row until handed over */
    int64_t nulls;
} column;

/* Rows in the making.  `failed` stays set once memory ran out or a column grew too long. */
typedef struct batch {
    column columns[MOST_COLUMNS];
    int count, at; /* at: the column that is written next */
    int64_t rows;
    size_t size; /* bytes of text */
    bool failed;
} batch;

void start_batch(batch *b, const column_spec *specs);
void put_int(batch *b, int64_t value);
void put_double(batch *b, double value); /* NaN is put as null */
void put_text(batch *b, const char *text, size_t length);
void put_null(batch *b);
void end_row(batch *b);
void drop_batch(batch *b);

/* Both give ownership away: *out is to be released by whoever has it. */
bool export_batch(batch *b, struct ArrowArray *out);
bool export_schema(const column_spec *specs, struct ArrowSchema *out);

#endif
