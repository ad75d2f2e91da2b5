/*
 * model.h - a checked model file: labels, word classes, weights.
 *
 * A model is its file's bytes, read in place.  A tag says where in a name a
 * token stands; weights are kept for every tag but the one for "no name", whose
 * score is always 0, in rows of one byte a tag, as many tags as fill a vector.
 */
#ifndef DESK_MODEL_H
#define DESK_MODEL_H

#include "memory.h"

enum {
    MODEL_VERSION = 3,
    MODEL_HEADER = 64,      /* bytes before the sections */
    MODEL_LABELS = 15,      /* at most */
    MODEL_LABEL = 16,       /* bytes of one label, NUL included */
    MODEL_LANES = 16,       /* a row's width is a multiple of this */
    MODEL_BLOCK = 4,        /* rows that lie together: a cache line, with four labels; rows are a multiple of it */
    MODEL_TAGS = 1 + 4 * MODEL_LABELS,
    MODEL_WIDTH = 64,       /* the widest row */
    MODEL_CLASSES = 2048,   /* at most */
    MODEL_LINE = 64,        /* bytes of a line of words: a cache line */
    MODEL_LISTS = 5,        /* bits that tell in which name lists a word is */
    MODEL_PLAIN = 8         /* words in a line of plain words, which have two bytes each */
};

/*
 * Tags of a model with n labels: 0 no name; 1 + k begins a longer name of label
 * k, 1 + n + k is inside it, 1 + 2n + k is its last, 1 + 3n + k is a name by itself.
 */
typedef enum tag_part { TAG_FIRST, TAG_INSIDE, TAG_LAST, TAG_SINGLE } tag_part;

typedef struct model_view {
    uint32_t labels;
    uint32_t tags;               /* 1 + 4 labels */
    uint32_t width;              /* bytes a row: tags - 1, rounded up to lanes */
    uint32_t rows;
    uint32_t classes;
    uint32_t lines;              /* of words */
    uint32_t plain_lines;        /* of plain words */
    float scale;                 /* one unit of a weight */
    const char *label;           /* MODEL_LABEL bytes each */
    const unsigned char *class;  /* bits as 32-bit, how many, quiet_class: 8 bytes a class */
    const unsigned char *line;   /* MODEL_LINE bytes each: 16 fingerprints, then 16 classes and lists */
    const unsigned char *pass;   /* 16-bit, tags + 1 rows (the last: start) of tags */
    const unsigned char *plain;  /* 16-bit fingerprints, MODEL_PLAIN a line; 0 where there is none */
    const int8_t *row;
} model_view;

/* The row of a feature: its hash scaled to the number of blocks, its last two bits the row's place in the block. */
static inline uint32_t row_of_feature(uint32_t rows, uint32_t feature)
{
    return (uint32_t)((uint64_t)feature * (rows / MODEL_BLOCK) >> 32) * MODEL_BLOCK + feature % MODEL_BLOCK;
}

/* Where the words of a class neither begin nor end a name. */
typedef enum quiet_class {
    QUIET_ALWAYS = 1,
    QUIET_SMALL = 2 /* when written small in copy that has capitals */
} quiet_class;

/* What a model knows of a word. */
typedef struct word_path {
    uint32_t number; /* 1 + the class, or 0 where the word is unknown */
    uint32_t lists;  /* MODEL_LISTS bits */
    uint32_t bits;   /* the class's path from the root, first step highest */
    uint32_t depth;  /* steps */
    uint32_t quiet;  /* quiet_class bits */
} word_path;

/* The model built into the library. */
const desk_model *desk_model_english(void);

/* Where everything lies.  Takes no memory; the model must outlive the view. */
model_view desk_model_view(const desk_model *model);

/* The same of bytes that were just written and need no check. */
model_view desk_model_view_bytes(const unsigned char *bytes);

word_path desk_model_word(const model_view *v, uint32_t hash);

/* Hashes are spread once more: all bits choose a line evenly, and the last
 * sixteen tell the words of one line apart. */
static inline uint32_t spread_word(uint32_t hash)
{
    hash ^= hash >> 15;
    hash *= 0x2C1B3C6Du;
    hash ^= hash >> 13;
    return hash * 0x297A2D39u;
}

static inline uint32_t line_of_word(const model_view *v, uint32_t spread)
{
    return (uint32_t)((uint64_t)spread * v->lines >> 32);
}

/*
 * True if a word, written small, stands in no name: "the" may be inside one, "said"
 * is plain.  The common words of a text are told from the rest in a few cache lines;
 * one other word in sixteen thousand is taken for one of them.
 */
bool desk_model_has_plain(const model_view *v, uint32_t hash);

/* Where a word is looked for first. */
static inline const unsigned char *word_line(const model_view *v, uint32_t hash)
{
    return v->line + (size_t)line_of_word(v, spread_word(hash)) * MODEL_LINE;
}

/* Tells the processor that something will be read soon.  A macro, since compilers drop
 * calls of functions that do nothing else, even inline ones. */
#if defined(__GNUC__)
#define EXPECT(address) __builtin_prefetch(address)
#else
#define EXPECT(address) ((void)(address))
#endif

/* The score of going from one tag to the next; from == v->tags at the start. */
int32_t desk_model_pass(const model_view *v, uint32_t from, uint32_t to);

/* What a model is made of; arrays are the caller's. */
typedef struct model_word {
    uint32_t hash;
    uint16_t class_lists; /* class << MODEL_LISTS | lists; class MODEL_CLASSES - 1 is "none" */
} model_word;

typedef struct model_parts {
    uint32_t labels;
    const char *label; /* MODEL_LABEL bytes each */
    uint32_t rows;
    const int8_t *row; /* rows x width */
    const int16_t *pass; /* (tags + 1) x tags */
    float scale;
    uint32_t classes;
    const uint32_t *class_bits;
    const uint8_t *class_depth;
    uint32_t words;
    const model_word *word; /* no two hashes alike */
    const model_view *words_of; /* if not NULL, classes and words are copied from it */
    const uint8_t *class_quiet; /* with words_of: quiet_class bits of its classes; may be NULL */
    uint32_t plain_words;
    const uint32_t *plain; /* hashes; if NULL, plain words are those of words_of */
} model_parts;

uint32_t desk_model_row_width(uint32_t labels);

/* The bytes of a model file, taken from `allocator` (NULL: the default one); NULL when it refuses. */
unsigned char *desk_model_write(const model_parts *parts, const desk_allocator *allocator, size_t *length);

/* The checksum that belongs into the header of these bytes. */
uint64_t desk_model_checksum(const unsigned char *bytes, size_t length);

#endif
