/*
 * text.h - stepping through UTF-8 of any quality; classes of characters.
 */
#ifndef DESK_TEXT_H
#define DESK_TEXT_H

#include "memory.h"

/* A decoded character.  Malformed bytes decode to DESK_NO_CHARACTER, `length` of
 * them at a time (the longest run that Unicode replaces by one U+FFFD). */
#define DESK_NO_CHARACTER 0xFFFFFFFFu

typedef struct character {
    uint32_t code;
    uint32_t length; /* in bytes, at least 1 */
} character;

/* Decodes the character at `at`, which must be before `end`. */
character desk_character_at(const char *text, uint32_t at, uint32_t end);

/* Decodes the character that ends at `at`, which must be after `start`. */
character desk_character_before(const char *text, uint32_t start, uint32_t at);

/* ASCII letters to lower case, other bytes as they are. */
static inline char desk_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

static inline bool desk_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool desk_is_letter(char c)
{
    char lower = (char)(c | 0x20);
    return lower >= 'a' && lower <= 'z';
}

/* True for letters in upper or title case, ASCII or not. */
bool desk_is_upper(uint32_t code);

/* True for any letter. */
bool desk_is_alphabetic(uint32_t code);

/* True for white space of any width, line breaks included. */
bool desk_is_space(uint32_t code);

/* How many line breaks (\n, \r\n, \r, U+2028; U+2029 counts as two) lie in text[start, end). */
uint32_t desk_line_breaks(const char *text, uint32_t start, uint32_t end);

#endif
