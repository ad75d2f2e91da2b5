/*
 * sentence_lines.h - whether the lines of an article are paragraphs or wrapped.
 */
#ifndef DESK_SENTENCE_LINES_H
#define DESK_SENTENCE_LINES_H

#include "text.h"

/* The width in bytes to which the lines of a text were wrapped; 0 if they were not. */
uint32_t desk_wrap_width(const char *text, uint32_t length);

/* True if the line text[start, end), which one line break ends, goes on at `next`. */
bool desk_line_goes_on(const char *text, uint32_t start, uint32_t end, uint32_t next, uint32_t length,
                       uint32_t width);

#endif
