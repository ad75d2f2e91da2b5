/*
 * story_words.h - an article's words as the story compares them.
 */
#ifndef DESK_STORY_WORDS_H
#define DESK_STORY_WORDS_H

#include "article.h"

enum { STORY_FOLD = 40 }; /* bytes of a word that are compared */

typedef struct story_word {
    uint32_t token;
    uint32_t exact;  /* hash of the word, case aside */
    uint32_t stem;   /* hash of the word without accents and endings */
    uint8_t weight;  /* 0 grammar, 1 common in news, 2 a word that tells, 4 a rare one */
    uint8_t glued;   /* goes on from the word before, as "'re" in "we're" */
    uint16_t spare;
} story_word;

typedef LIST_OF(story_word) story_word_list;

/* The word in lower-case letters without accents; gives its length, at most STORY_FOLD. */
uint32_t desk_fold_word(const char *text, uint32_t length, char folded[STORY_FOLD]);

/* The folded word without the endings of number, tense and spelling. */
uint32_t desk_stem_word(const char *text, uint32_t length, char stem[STORY_FOLD]);
uint32_t desk_stem_hash(const char *text, uint32_t length);

/* Appends an article's words, marks left out. */
void desk_find_story_words(memory *m, const copy *c, story_word_list *out);

/* The words of items[first, limit) that lie in a span of the text, as a range of indices. */
desk_span desk_words_in(const story_word *items, uint32_t first, uint32_t limit, const copy *c, desk_span span);

/* The token at or after a byte. */
uint32_t desk_token_at(const copy *c, uint32_t byte);

#endif
