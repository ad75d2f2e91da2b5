/*
 * rows.c - marked texts from JSON lines.
 *
 * Each line is an object with "text" and "entities", a list of [start, end, "LABEL"]
 * in code points, end-exclusive; other keys are stepped over.
 */
#include "rows.h"
#include "files.h"

#include <stdlib.h>
#include <string.h>

static const char *skip_space(const char *at)
{
    while (*at == ' ' || *at == '\t' || *at == '\r')
        at++;
    return at;
}

static uint32_t hex4(const char *at)
{
    char digits[5] = {0};
    memcpy(digits, at, 4);
    return (uint32_t)strtoul(digits, NULL, 16);
}

static char *put_utf8(char *out, uint32_t code)
{
    if (code < 0x80) {
        *out++ = (char)code;
    } else if (code < 0x800) {
        *out++ = (char)(0xC0 | code >> 6);
        *out++ = (char)(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        *out++ = (char)(0xE0 | code >> 12);
        *out++ = (char)(0x80 | (code >> 6 & 0x3F));
        *out++ = (char)(0x80 | (code & 0x3F));
    } else {
        *out++ = (char)(0xF0 | code >> 18);
        *out++ = (char)(0x80 | (code >> 12 & 0x3F));
        *out++ = (char)(0x80 | (code >> 6 & 0x3F));
        *out++ = (char)(0x80 | (code & 0x3F));
    }
    return out;
}

static const char *read_escape(const char *at, char **out)
{
    static const char from[] = "nrtbf\"\\/", to[] = "\n\r\t\b\f\"\\/";
    if (*at != 'u') {
        const char *which = strchr(from, *at);
        *(*out)++ = which && *at ? to[which - from] : *at;
        return at + 1;
    }
    uint32_t code = hex4(at + 1);
    at += 5;
    if (code >= 0xD800 && code < 0xDC00 && at[0] == '\\' && at[1] == 'u') {
        code = 0x10000 + ((code - 0xD800) << 10) + (hex4(at + 2) - 0xDC00);
        at += 6;
    }
    *out = put_utf8(*out, code);
    return at;
}

/* Reads a string that begins at its mark, its contents into `into` if that is given. */
static const char *read_string(const char *at, char *into, size_t *length)
{
    char *out = into, unused[8];
    for (at++; *at && *at != '"';) {
        if (!into)
            out = unused;
        if (*at == '\\')
            at = read_escape(at + 1, &out);
        else
            *out++ = *at++;
    }
    if (into)
        *length = (size_t)(out - into);
    return *at ? at + 1 : at;
}

/* Steps over any value. */
static const char *skip_value(const char *at)
{
    uint32_t depth = 0;
    do {
        at = skip_space(at);
        if (*at == '"') {
            at = read_string(at, NULL, NULL);
        } else if (*at == '[' || *at == '{') {
            depth++;
            at++;
        } else if (*at == ']' || *at == '}') {
            depth--;
            at++;
        } else if (*at && *at != '\n') {
            at++;
            while (!depth && *at && !strchr(",]}\n", *at))
                at++;
        }
    } while (depth && *at && *at != '\n');
    return at;
}

/* Reads [[start, end, "LABEL"], ...] with code points. */
static const char *read_names(const char *at, desk_example *e)
{
    size_t room = 0;
    desk_marked_name *names = NULL;
    at = skip_space(at + 1);
    while (*at == '[') {
        char *end, label[256];
        size_t length = 0;
        if (e->name_count == room)
            names = taken(realloc(names, (room = room * 2 + 8) * sizeof *names));
        desk_marked_name *name = &names[e->name_count++];
        name->start = (uint32_t)strtoul(at + 1, &end, 10);
        name->end = (uint32_t)strtoul(skip_space(end) + 1, &end, 10);
        at = read_string(skip_space(skip_space(end) + 1), label, &length);
        label[length] = '\0';
        name->label = intern(label);
        at = skip_space(skip_space(at) + 1);
        if (*at == ',')
            at = skip_space(at + 1);
    }
    e->names = names;
    return at + 1;
}

/* Code points to bytes; names come in order, so one walk does. */
static void to_bytes(desk_example *e)
{
    desk_marked_name *names = (desk_marked_name *)(uintptr_t)e->names;
    uint32_t point = 0, k = 0;
    for (size_t i = 0; i <= e->length && k < 2 * e->name_count; i++) {
        if (i < e->length && ((unsigned char)e->text[i] & 0xC0) == 0x80)
            continue;
        while (k < 2 * e->name_count && (k % 2 ? names[k / 2].end : names[k / 2].start) == point) {
            *(k % 2 ? &names[k / 2].end : &names[k / 2].start) = (uint32_t)i;
            k++;
        }
        point++;
    }
}

static int by_start(const void *a, const void *b)
{
    const desk_marked_name *x = a, *y = b;
    return x->start < y->start ? -1 : x->start > y->start;
}

static const char *read_line(const char *at, desk_example *e)
{
    for (at = skip_space(at + 1); *at == '"';) {
        char key[64];
        size_t length = 0;
        const char *mark = at;
        at = read_string(at, NULL, NULL);
        if (at - mark < 60)
            read_string(mark, key, &length);
        key[length] = '\0';
        at = skip_space(skip_space(at) + 1);
        if (strcmp(key, "text") == 0) {
            const char *end = read_string(at, NULL, NULL);
            char *text = taken(malloc((size_t)(end - at) + 1));
            at = read_string(at, text, &e->length);
            e->text = text;
        } else if (strcmp(key, "entities") == 0) {
            at = read_names(at, e);
        } else {
            at = skip_value(at);
        }
        at = skip_space(at);
        if (*at == ',')
            at = skip_space(at + 1);
    }
    return at;
}

void read_rows(row_list *list, const char *path, uint32_t file, float weight, uint32_t folds)
{
    size_t length;
    uint32_t number = 0;
    char *bytes = read_whole(path, &length);
    for (char *line = bytes, *next; line < bytes + length; line = next, number++) {
        char *end = strchr(line, '\n');
        next = end ? end + 1 : bytes + length;
        row r = {.example.weight = weight, .file = file, .fold = folds ? number % folds : NO_FOLD};
        if (*line == '{')
            read_line(line, &r.example);
        if (!r.example.text)
            continue;
        if (r.example.name_count)
            qsort((void *)(uintptr_t)r.example.names, r.example.name_count, sizeof *r.example.names, by_start);
        to_bytes(&r.example);
        if (list->count == list->room)
            list->rows = taken(realloc(list->rows, (list->room = list->room * 2 + 64) * sizeof *list->rows));
        list->rows[list->count++] = r;
    }
    free(bytes);
}
