/*
 * train_copy.h - a training text in small letters, in capitals, with a headline in title case.
 */
#ifndef DESK_TRAIN_COPY_H
#define DESK_TRAIN_COPY_H

#include "text.h"

/* How a text is shown. */
typedef enum train_copy { COPY_AS_IS, COPY_SMALL, COPY_CAPITALS, COPY_HEADLINE } train_copy;

/* The text shown so: itself, or `out`, which has room for it, rewritten.  Every byte keeps its place. */
const char *desk_write_copy(train_copy how, const char *text, size_t length, char *out);

#endif
