/*
 * token.h - bytes to tokens.
 */
#ifndef DESK_TOKEN_H
#define DESK_TOKEN_H

#include "memory.h"

/* Appends the tokens of a text in order; they do not overlap. */
void desk_find_tokens(memory *m, const char *text, uint32_t length, token_list *out);

/* The same without what only some processors have; for tests that compare. */
void desk_find_tokens_portably(memory *m, const char *text, uint32_t length, token_list *out);

#endif
