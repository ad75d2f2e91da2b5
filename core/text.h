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

/* How a character takes part in a grapheme cluster (Unicode annex 29). */
typedef enum cluster_class {
    CLUSTER_ANY,
    CLUSTER_CONTROL,    /* CR and LF too */
    CLUSTER_EXTEND,     /* combining marks, variation selectors, skin tones */
    CLUSTER_JOINER,     /* zero width joiner */
    CLUSTER_SPACING,    /* spacing marks of Indic scripts */
    CLUSTER_PREPEND,
    CLUSTER_REGIONAL,   /* two make a flag */
    CLUSTER_PICTOGRAPH, /* joined by a joiner they make one emoji */
    CLUSTER_HANGUL_L,
    CLUSTER_HANGUL_V,
    CLUSTER_HANGUL_T,
    CLUSTER_HANGUL_SYLLABLE /* LV or LVT */
} cluster_class;

/* What part a character can play in a token. */
typedef enum word_class {
    WORD_LETTER,   /* of a script that puts spaces between words */
    WORD_CLUSTER,  /* of a script that does not: Han, Hiragana, Thai, Khmer ... */
    WORD_KATAKANA, /* runs stay together */
    WORD_MARK,     /* combining mark, joiner, format character: belongs to what stands before */
    WORD_DIGIT,
    WORD_FRACTION, /* 1/2 in one character, superscripts */
    WORD_LINK,     /* keeps the letters around it together: _ and the middle dot */
    WORD_SPACE,
    WORD_STOP,     /* punctuation that is none of the next two */
    WORD_DASH,
    WORD_QUOTE,
    WORD_CURRENCY,
    WORD_EMOJI,
    WORD_SYMBOL    /* all else, controls included */
} word_class;

enum { IS_UPPER = 1, IS_ALPHABETIC = 2 };

typedef struct character_properties {
    uint8_t cluster; /* a cluster_class */
    uint8_t word;    /* a word_class */
    uint8_t flags;   /* IS_UPPER | IS_ALPHABETIC */
} character_properties;

/* The properties of a code point; DESK_NO_CHARACTER is a symbol of its own. */
const character_properties *desk_properties(uint32_t code);

/* The end of the grapheme cluster whose first character begins at `at`, before
 * `end`.  Malformed bytes count as one U+FFFD. */
uint32_t desk_cluster_end(const char *text, uint32_t at, uint32_t end);

/* True for letters in upper or title case, ASCII or not. */
bool desk_is_upper(uint32_t code);

/* True if the character at `at`, which must be before `end`, is one. */
static inline bool desk_upper_at(const char *text, uint32_t at, uint32_t end)
{
    if ((unsigned char)text[at] < 0x80)
        return desk_lower(text[at]) != text[at];
    return desk_is_upper(desk_character_at(text, at, end).code);
}

/* True for any letter. */
bool desk_is_alphabetic(uint32_t code);

/* True for white space of any width, line breaks included. */
bool desk_is_space(uint32_t code);

/* How many line breaks (\n, \r\n, \r, U+2028; U+2029 counts as two) lie in text[start, end). */
uint32_t desk_line_breaks(const char *text, uint32_t start, uint32_t end);

#endif
