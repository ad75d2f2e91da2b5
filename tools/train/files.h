/*
 * files.h - files and memory; what goes wrong ends the program.
 */
#ifndef TRAIN_FILES_H
#define TRAIN_FILES_H

#include "../../core/include/copydesk.h"

/* Says what is wrong with which, and ends. */
_Noreturn void fail(const char *what, const char *which);

/* A block that was asked for; ends if there is none. */
void *taken(void *block);

/* A file's bytes with a zero behind them, which the caller frees. */
char *read_whole(const char *path, size_t *length);
void write_whole(const char *path, const unsigned char *bytes, size_t length);

/* The same letters, kept once for the whole run. */
const char *intern(const char *label);

#endif
