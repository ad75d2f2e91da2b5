/*
 * feature.h - tokens to hashed features, the same for tagging and for training.
 *
 * A feature is a 32-bit hash of a template and of what the copy has there:
 * "the word before is `Mr`", "elsewhere in the article this word ends the run
 * `Robert Jenrick`".  A model keeps one row of weights for each residue of it.
 * What one word says of itself, of the word before and of the word after lies in
 * one block of rows, so that three tokens fetch it once: the hash is the word's,
 * and its last two bits tell which.
 */
#ifndef DESK_FEATURE_H
#define DESK_FEATURE_H

#include "lexicon.h"
#include "model.h"

enum {
    FEATURES_MOST = 96, /* of one token; a multiple of 8 */
    FEATURES_SHARED = 21, /* the last of them: their rows were fetched for the words around */
    FEATURE_CHUNK = 192 /* tokens read at a time; a longer sentence is cut */
};

/* How a token is written. */
typedef enum case_kind {
    CASE_LOWER,
    CASE_INITIAL,  /* London */
    CASE_CAPITALS, /* NATO, U.S. */
    CASE_LETTER,   /* J, J. */
    CASE_INNER,    /* McDonald, iPhone */
    CASE_NUMBER,
    CASE_MARK,
    CASE_KINDS
} case_kind;

/* What capitals tell in a sentence. */
typedef enum case_mode {
    MODE_MIXED,   /* a capital marks a name or the sentence's start */
    MODE_LOWER,   /* the article has no capitals */
    MODE_CAPITALS,
    MODE_TITLE    /* A Headline in Title Case */
} case_mode;

/* What of a token tells something of its neighbours too: each is the hash of a block of rows. */
typedef enum mark_block {
    BLOCK_WORD,
    BLOCK_WORD_FAR,
    BLOCK_PAIR,       /* of the word and the one before */
    BLOCK_CLASS,
    BLOCK_CLASS_FAR,
    BLOCK_CLASS8,
    BLOCK_CLASS8_PAIR,
    BLOCK_SUFFIX,
    MARK_BLOCKS
} mark_block;

/* What is known of one token, hashed or counted, and combined into features. */
typedef struct token_marks {
    uint32_t word, shape;
    uint32_t prefix3, suffix2, suffix3, suffix4;
    uint32_t class, class6, class8, class12;
    uint32_t lists;
    uint32_t run_first, run_last; /* tokens of the capitalised run it stands in; equal outside */
    uint8_t kind;
    uint32_t block[MARK_BLOCKS];
} token_marks;

/* What the article says of one capitalised word, wherever it stands. */
typedef struct word_record {
    uint32_t hash;
    uint32_t first, last;  /* the longest run of capitals it stood in, as tokens */
    uint32_t at;           /* its place in that run */
    uint32_t expansion;    /* last token of "National Crime Agency" for "NCA"; DESK_NONE */
    uint16_t capital, lower; /* times seen inside sentences that mix case */
    uint8_t rank;          /* how good the run is; 0 means none yet */
} word_record;

typedef struct feature_reader {
    const copy *copy;
    const model_view *model;
    uint32_t *look;       /* one a token: shape hash, two bits for plain words and openers, low three the case_kind */
    uint8_t *modes;       /* one a sentence: a case_mode */
    word_record *records;
    uint32_t mask;        /* of records; 0 if there are none */
    bool caseless;        /* the article has no capitals at all */
    case_mode mode;       /* of the sentence being read */
    uint32_t start, count;   /* the chunk being read */
    bool opens;           /* the chunk begins its sentence */
    uint8_t *hush;        /* of the chunk: where no name begins or ends, or goes on */
    token_marks *marks;   /* of the chunk, with two blanks before and after */
    uint32_t ready;       /* the first of them that is not marked yet */
    struct known_word *known; /* the words last looked up in the model */
    uint32_t known_mask;
    bool wide;            /* the processor has 32-byte vectors */
} feature_reader;

/* Looks through the whole article once.  False when memory ran out. */
bool desk_feature_open(feature_reader *r, memory *m, const copy *c, const model_view *model);

/* Reads tokens [start, end) of a sentence, at most FEATURE_CHUNK. */
void desk_feature_read(feature_reader *r, const desk_span *sentence, uint32_t start, uint32_t end);

/* Marks the tokens [start, end) and their neighbours: asked for before their features, from left to right. */
void desk_feature_ready(feature_reader *r, uint32_t start, uint32_t end);

/* True if a token of the article is a word in small letters. */
bool desk_token_is_small(const feature_reader *r, uint32_t token);

/* True if it has neither letters nor digits. */
bool desk_token_is_mark(const feature_reader *r, uint32_t token);

/*
 * Finds the chunk's next stretch of tokens that may be names, from *end on; false
 * if there is none.  What lies between stretches is no name.
 */
bool desk_feature_stretch(const feature_reader *r, uint32_t *start, uint32_t *end);

/* The features of the chunk's token i; gives how many. */
uint32_t desk_features_of(const feature_reader *r, uint32_t i, uint32_t out[FEATURES_MOST]);

#endif
