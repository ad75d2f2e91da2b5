/*
 * sentence.h - tokens to sentences.
 */
#ifndef DESK_SENTENCE_H
#define DESK_SENTENCE_H

#include "memory.h"

/* Appends the sentences, which begin and end on tokens and cover them all. */
void desk_find_sentences(memory *m, const char *text, uint32_t length, const token_list *tokens,
                         span_list *out);

#endif
