/*
 * train.h - marked texts to a model: what the steps of training share.
 */
#ifndef DESK_TRAIN_H
#define DESK_TRAIN_H

#include "chain.h"
#include "feature.h"
#include "token.h"
#include "train_copy.h"

/* How often a word was seen in small letters, and in a name. */
typedef struct small_word {
    uint32_t hash, seen, named;
} small_word;

typedef struct trainer {
    memory m;
    const desk_example *examples;
    size_t count;
    model_view base;
    model_view shape;            /* labels, tags, width, rows of the model to be */
    char label[MODEL_LABELS][MODEL_LABEL];
    float *weight, *learnt, *mean; /* rows x width; learnt: sums of squared gradients */
    float pass[MODEL_TAGS + 1][MODEL_TAGS], pass_learnt[MODEL_TAGS + 1][MODEL_TAGS],
        pass_mean[MODEL_TAGS + 1][MODEL_TAGS];
    chain_sums sums;
    uint32_t class_seen[2][MODEL_CLASSES], class_edges[2][MODEL_CLASSES]; /* all; in small letters */
    small_word *small;           /* by hash, or the next free place; seen is 0 where there is none */
    unsigned char *words;        /* a model of the words alone, quiet classes and plain words marked */
    size_t words_length;
    uint64_t random;
    uint32_t *order;
    char *text;                  /* room for a changed copy of the longest text */
    uint8_t *tags;               /* of one text's tokens */
    size_t tags_room;
    uint32_t *features;          /* of one chunk, FEATURES_MOST a token */
    uint32_t *feature_count;
    float *scores, *ahead, *behind, *scale;
} trainer;

/* A number below a limit, drawn the same on every machine. */
uint32_t desk_draw(trainer *t);
uint32_t desk_draw_below(trainer *t, uint32_t limit);

/* Checks every span and gathers the labels; false if the examples cannot be learnt from. */
bool desk_read_labels(trainer *t);

/* The tokens that a name touches get its tags; a mark inside a token takes the token. */
void desk_tag_tokens(const trainer *t, const desk_example *e, const token_list *tokens, uint8_t *tags);

/* Sentences cut a name now and then; each part then stands as a name by itself. */
void desk_close_tags(uint8_t *tags, uint32_t count, uint32_t labels);

/* Whether a tag can follow another; 0, outside, stands for a sentence's start too. */
bool desk_tag_may_follow(uint32_t from, uint32_t to, uint32_t labels);

/* One step towards the tags of the text's tokens. */
void desk_learn_text(trainer *t, feature_reader *r, const desk_example *e);

/* Does something with each text once it is read into tokens, and they are tagged. */
typedef void text_work(trainer *t, feature_reader *r, const desk_example *e);

/* Reads a text, or a copy of it, and does the work. */
void desk_train_read(trainer *t, const desk_example *e, train_copy how, text_work *work);

/* Marks the word classes and the words that names hardly begin or end with; false if memory ran out. */
bool desk_find_quiet_words(trainer *t);

#endif
