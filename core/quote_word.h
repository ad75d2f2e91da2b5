/*
 * quote_word.h - what the quotation stage knows of each token.
 *
 * Two word tables say what a word does in a sentence and whether it reports
 * speech; the rest is read off the copy.
 */
#ifndef DESK_QUOTE_WORD_H
#define DESK_QUOTE_WORD_H

#include "lexicon.h"

/* What a word does in a sentence (core/data/quote_word.txt). */
enum {
    WORD_DETERMINER = 1 << 0,
    WORD_PREPOSITION = 1 << 1,
    WORD_PRONOUN = 1 << 2,      /* that can be a subject */
    WORD_MALE = 1 << 3,
    WORD_FEMALE = 1 << 4,
    WORD_PLURAL = 1 << 5,
    WORD_FIRST = 1 << 6,        /* first person: I, our */
    WORD_THING = 1 << 7,        /* it */
    WORD_AUXILIARY = 1 << 8,
    WORD_BE = 1 << 9,
    WORD_NEGATION = 1 << 10,
    WORD_CONJUNCTION = 1 << 11,
    WORD_SUBORDINATOR = 1 << 12,
    WORD_RELATIVE = 1 << 13,
    WORD_ADVERB = 1 << 14,
    WORD_TIME = 1 << 15,
    WORD_VERB = 1 << 16,        /* finite or participle, hardly ever a noun */
    WORD_ROLE = 1 << 17,        /* a noun that can speak */
    WORD_SPOKES = 1 << 18,      /* who speaks for an organisation */
    WORD_HEARER = 1 << 19,      /* who is told */
    WORD_HONORIFIC = 1 << 20,
    WORD_POSSESSIVE = 1 << 21,
    WORD_MEDIUM = 1 << 22,      /* where things are said */
    WORD_TITLED = 1 << 23,      /* before marks: a title or name follows */
    WORD_MAYBE = 1 << 24        /* a verb or a noun: plans, shows */
};

/* How a verb or phrase reports speech (core/data/quote_cue.txt). */
enum {
    CUE_SAY = 1 << 0,
    CUE_CLAUSE = 1 << 1,
    CUE_TELL = 1 << 2,
    CUE_CALL = 1 << 3,
    CUE_URGE = 1 << 4,
    CUE_THINK = 1 << 5,
    CUE_SHOW = 1 << 6,
    CUE_WEAK = 1 << 7,
    CUE_SOURCE = 1 << 8,
    CUE_STATE = 1 << 9,
    CUE_NOUN = 1 << 10,
    CUE_ING = 1 << 11,
    CUE_BASE = 1 << 12,
    CUE_PAST = 1 << 13,
    CUE_THAT = 1 << 14,
    CUE_TO = 1 << 15,
    CUE_ASK = 1 << 16
};

/* How a token looks and where it stands. */
enum {
    FORM_CAPITAL = 1 << 0,    /* begins with a capital */
    FORM_COMMA = 1 << 1,
    FORM_STOP = 1 << 2,       /* . ? ! or an ellipsis */
    FORM_COLON = 1 << 3,
    FORM_SEMICOLON = 1 << 4,
    FORM_DASH = 1 << 5,
    FORM_OPEN = 1 << 6,       /* a bracket */
    FORM_CLOSE = 1 << 7,
    FORM_NUMBER = 1 << 8,
    FORM_WORD = 1 << 9,
    FORM_PARAGRAPH = 1 << 10, /* first of its paragraph */
    FORM_SENTENCE = 1 << 11,  /* last of its sentence */
    FORM_QUOTED = 1 << 12     /* inside marks, marks included */
};

/* Tokens, half-open. */
typedef struct token_span {
    uint32_t start, end;
} token_span;

typedef struct word_note {
    uint32_t word;   /* WORD_... */
    uint32_t entity; /* index, or DESK_NONE */
    uint32_t cue;    /* CUE_... of the phrase that begins here */
    uint16_t form;   /* FORM_... */
    uint8_t length;  /* tokens in that phrase */
} word_note;

/* An article as the quotation stage sees it. */
typedef struct quote_reading {
    const copy *c;
    const entity_list *entities;
    word_note *notes;      /* one a token */
    token_span *names; /* one an entity */
    index_list marks; /* tokens that may open or close a quotation */
} quote_reading;

/* Fills notes and marks; false if memory ran out. */
bool desk_note_words(memory *scratch, quote_reading *r);

static inline bool has_class(const quote_reading *r, uint32_t token, uint32_t classes)
{
    return (r->notes[token].word & classes) != 0;
}

static inline bool has_form(const quote_reading *r, uint32_t token, uint32_t forms)
{
    return (r->notes[token].form & forms) != 0;
}

static inline bool reports(const quote_reading *r, uint32_t token, uint32_t cues)
{
    return (r->notes[token].cue & cues) != 0;
}

static inline bool holds_none(token_span tokens)
{
    return tokens.start >= tokens.end;
}

/* The bytes that a run of tokens covers. */
desk_span desk_run_span(const quote_reading *r, token_span tokens);

#endif
