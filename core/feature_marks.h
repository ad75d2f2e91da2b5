/*
 * feature_marks.h - what the two halves of the features share.
 */
#ifndef DESK_FEATURE_MARKS_H
#define DESK_FEATURE_MARKS_H

#include "feature.h"

enum { PAD = 2 /* blank marks before a chunk, and after it */ };

/* Few words make up most of a text: the model is asked for each of them once. */
typedef struct known_word {
    uint32_t hash;
    bool asked;
    word_path path;
} known_word;

static inline uint32_t join(uint32_t a, uint32_t b)
{
    uint32_t h = (a ^ (b * 0xC2B2AE35u + 0x165667B1u)) * 0x27D4EB2Fu;
    return h ^ h >> 15;
}

static inline bool is_capitalised(case_kind kind)
{
    return kind >= CASE_INITIAL && kind <= CASE_INNER;
}

/* The article's record of a word; if `make`, a new one where there is none and room.  NULL otherwise. */
word_record *desk_find_record(const feature_reader *r, uint32_t hash, bool make);

/* Marks the blocks of the marks [from, to), blanks counted. */
void desk_mark_blocks(const feature_reader *r, uint32_t from, uint32_t to);

/* What the model knows of a word. */
const word_path *desk_know_word(const feature_reader *r, uint32_t hash);

/* The first `steps` steps of a class's path. */
uint32_t desk_class_path(const word_path *class, uint32_t steps);

#endif
