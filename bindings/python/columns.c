/*
 * columns.c - Arrow columns that grow row by row, and their hand-over.
 *
 * Values come in one at a time, left to right; out goes a struct array by the
 * Arrow C data interface whose buffers the receiver frees.
 */
#include "columns.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static void *more(batch *b, bytes *list, size_t size)
{
    if (list->room - list->length < size) {
        size_t room = list->room * 2 > list->length + size ? list->room * 2 : list->length + size + 64;
        unsigned char *grown = realloc(list->at, room);
        if (!grown) {
            b->failed = true;
            return NULL;
        }
        list->at = grown;
        list->room = room;
    }
    list->length += size;
    return list->at + list->length - size;
}

static void put(batch *b, bytes *list, const void *value, size_t size)
{
    void *place = more(b, list, size);
    if (place && size > 0)
        memcpy(place, value, size);
}

void start_batch(batch *b, const column_spec *specs)
{
    static const int32_t zero;
    memset(b, 0, sizeof *b);
    for (; specs[b->count].name; b->count++) {
        column *c = &b->columns[b->count];
        c->type = specs[b->count].type;
        if (c->type == UTF8)
            put(b, &c->offsets, &zero, sizeof zero);
    }
}

static column *next_column(batch *b, bool valid)
{
    assert(b->at < b->count);
    column *c = &b->columns[b->at++];
    unsigned char flag = valid;
    put(b, &c->valid, &flag, 1);
    c->nulls += !valid;
    return c;
}

static void put_offset(batch *b, column *c)
{
    if (c->data.length > INT32_MAX)
        b->failed = true;
    int32_t offset = (int32_t)c->data.length;
    put(b, &c->offsets, &offset, sizeof offset);
}

static void put_number(batch *b, column *c, int64_t whole, double real)
{
    int32_t small = (int32_t)whole;
    switch (c->type) {
    case INT32: put(b, &c->data, &small, sizeof small); break;
    case INT64: put(b, &c->data, &whole, sizeof whole); break;
    case DOUBLE: put(b, &c->data, &real, sizeof real); break;
    case UTF8: put_offset(b, c); break;
    }
}

void put_int(batch *b, int64_t value)
{
    put_number(b, next_column(b, true), value, (double)value);
}

void put_double(batch *b, double value)
{
    put_number(b, next_column(b, !isnan(value)), 0, isnan(value) ? 0 : value);
}

void put_text(batch *b, const char *text, size_t length)
{
    column *c = next_column(b, true);
    put(b, &c->data, text, length);
    put_offset(b, c);
    b->size += length;
}

void put_null(batch *b)
{
    put_number(b, next_column(b, false), 0, 0);
}

void end_row(batch *b)
{
    assert(b->at == b->count);
    b->at = 0;
    b->rows++;
}

void drop_batch(batch *b)
{
    for (int i = 0; i < b->count; i++) {
        free(b->columns[i].data.at);
        free(b->columns[i].offsets.at);
        free(b->columns[i].valid.at);
    }
    memset(b, 0, sizeof *b);
}

/* ---- handing over ---- */

/* What a column's array keeps: its buffers, and the list of them. */
typedef struct kept {
    const void *buffers[3];
    void *data, *offsets, *bits;
} kept;

static void release_column(struct ArrowArray *array)
{
    kept *k = array->private_data;
    free(k->data);
    free(k->offsets);
    free(k->bits);
    free(k);
    array->release = NULL;
}

/* One bit a row from one byte a row, in place: bit i of byte i / 8. */
static void pack_bits(bytes *valid, int64_t rows)
{
    for (int64_t i = 0; i < rows; i++) {
        unsigned char bit = (unsigned char)(valid->at[i] << (i % 8));
        unsigned char before = i % 8 ? valid->at[i / 8] : 0;
        valid->at[i / 8] = before | bit;
    }
}

static bool export_column(column *c, int64_t rows, struct ArrowArray *out)
{
    kept *k = calloc(1, sizeof *k);
    if (!k)
        return false;
    if (c->nulls > 0) {
        pack_bits(&c->valid, rows);
        k->bits = c->valid.at;
        c->valid = (bytes){0};
    }
    k->data = c->data.at;
    k->offsets = c->offsets.at;
    c->data = c->offsets = (bytes){0};
    k->buffers[0] = k->bits;
    k->buffers[1] = c->type == UTF8 ? k->offsets : k->data;
    k->buffers[2] = k->data;
    *out = (struct ArrowArray){.length = rows, .null_count = c->nulls, .n_buffers = c->type == UTF8 ? 3 : 2,
                               .buffers = k->buffers, .release = release_column, .private_data = k};
    return true;
}

/* A parent's children, in one block with the list of them. */
typedef struct family {
    const void *no_buffer[1];
    struct ArrowArray *list[MOST_COLUMNS];
    struct ArrowArray arrays[MOST_COLUMNS];
} family;

static void release_batch(struct ArrowArray *array)
{
    for (int64_t i = 0; i < array->n_children; i++)
        if (array->children[i]->release)
            array->children[i]->release(array->children[i]);
    free(array->private_data);
    array->release = NULL;
}

bool export_batch(batch *b, struct ArrowArray *out)
{
    family *f = b->failed ? NULL : calloc(1, sizeof *f);
    bool whole = f != NULL;
    for (int i = 0; whole && i < b->count; i++) {
        f->list[i] = &f->arrays[i];
        whole = export_column(&b->columns[i], b->rows, &f->arrays[i]);
    }
    if (f)
        *out = (struct ArrowArray){.length = b->rows, .n_buffers = 1, .n_children = b->count, .buffers = f->no_buffer,
                                   .children = f->list, .release = release_batch, .private_data = f};
    if (f && !whole) {
        for (int i = 0; i < b->count; i++)
            f->list[i] = &f->arrays[i];
        release_batch(out);
    }
    drop_batch(b);
    return whole;
}

typedef struct schema_family {
    struct ArrowSchema *list[MOST_COLUMNS];
    struct ArrowSchema schemas[MOST_COLUMNS];
} schema_family;

/* A child's name and format are static text. */
static void release_field(struct ArrowSchema *schema)
{
    schema->release = NULL;
}

static void release_schema(struct ArrowSchema *schema)
{
    for (int64_t i = 0; i < schema->n_children; i++)
        if (schema->children[i]->release)
            schema->children[i]->release(schema->children[i]);
    free(schema->private_data);
    schema->release = NULL;
}

bool export_schema(const column_spec *specs, struct ArrowSchema *out)
{
    static const char *const formats[] = {[INT32] = "i", [INT64] = "l", [DOUBLE] = "g", [UTF8] = "u"};
    schema_family *f = calloc(1, sizeof *f);
    if (!f)
        return false;
    int count = 0;
    for (; specs[count].name; count++) {
        f->schemas[count] = (struct ArrowSchema){.format = formats[specs[count].type], .name = specs[count].name,
                                                 .flags = ARROW_FLAG_NULLABLE, .release = release_field};
        f->list[count] = &f->schemas[count];
    }
    *out = (struct ArrowSchema){.format = "+s", .name = "", .n_children = count, .children = f->list,
                                .release = release_schema, .private_data = f};
    return true;
}
