/*
 * files.c - files and memory; what goes wrong ends the program.
 */
#define _POSIX_C_SOURCE 200809L
#include "files.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Noreturn void fail(const char *what, const char *which)
{
    fprintf(stderr, "train: %s %s\n", what, which);
    exit(2);
}

void *taken(void *block)
{
    if (!block)
        fail("out of", "memory");
    return block;
}

char *read_whole(const char *path, size_t *length)
{
    FILE *f = fopen(path, "rb");
    if (!f)
        fail("cannot read", path);
    size_t room = 1 << 16, count = 0, got;
    char *bytes = taken(malloc(room + 1));
    while ((got = fread(bytes + count, 1, room - count, f)) > 0) {
        count += got;
        if (count == room)
            bytes = taken(realloc(bytes, (room *= 2) + 1));
    }
    fclose(f);
    bytes[count] = '\0';
    *length = count;
    return bytes;
}

void write_whole(const char *path, const unsigned char *bytes, size_t length)
{
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(bytes, 1, length, f) != length || fclose(f) != 0)
        fail("cannot write", path);
}

const char *intern(const char *label)
{
    static char *known[64];
    static size_t count;
    for (size_t i = 0; i < count; i++)
        if (strcmp(known[i], label) == 0)
            return known[i];
    if (count == 64)
        fail("too many labels:", label);
    return known[count++] = taken(strdup(label));
}
