/*
 * token_scan.h - what the parts of the tokenizer share: a run of copy between
 * two spaces, and how far a token that begins at a place in it goes.
 *
 * Each `..._end` function gives where the token ends, or `at` if there is no
 * such token at `at`.
 */
#ifndef DESK_TOKEN_SCAN_H
#define DESK_TOKEN_SCAN_H

#include "text.h"

typedef struct token_run {
    const char *text;
    uint32_t start, end; /* the run: no ASCII space lies in it */
    uint32_t length;     /* of the whole text, to look at what follows the run */
    uint32_t at_sign;    /* the next @ at or after what was last asked; `end` if none */
    uint32_t no_host;    /* no host name begins before this */
    bool addresses;      /* something in the run looks like a part of an address */
} token_run;

/* In which case letters after a numeral are a unit: 5g is a weight, 5G a network. */
enum { UNIT_ANY_CASE = 1, UNIT_LOWER = 2, UNIT_UPPER = 4 };

/* What an abbreviation's full stop says. */
typedef enum abbreviation_kind {
    ABBREVIATION_TITLE = 1, /* before a name, never last in a sentence: Mr. */
    ABBREVIATION_RANK,      /* the same, but a word too: kept only before a capital: Det. */
    ABBREVIATION_NUMBERED,  /* kept only before a number: No. 5, p. 55 */
    ABBREVIATION_MONTH,
    ABBREVIATION_DAY,
    ABBREVIATION_DATED,     /* a word too, so kept only before a number: Mar. 5 */
    ABBREVIATION_COMPANY,   /* may be last: Inc. */
    ABBREVIATION_PLACE,     /* may be last: Calif. */
    ABBREVIATION_STATE,     /* a word too, so kept only after a comma: Gary, Ind. */
    ABBREVIATION_STREET,    /* may be last: Ave. */
    ABBREVIATION_INSIDE,    /* never last: e.g. */
    ABBREVIATION_OTHER      /* may be last: etc. */
} abbreviation_kind;

/* The kind of the abbreviation text[start, end), without its full stop; 0 if it is none. */
uint32_t desk_abbreviation(const char *text, uint32_t start, uint32_t end);

/* Bytes of the apostrophe at `at`, straight, curly or a stray accent; 0 if none. */
uint32_t desk_apostrophe(const char *text, uint32_t at, uint32_t end);

/* The end of letters, digits, marks and links from `at` on. */
uint32_t desk_letters_end(const char *text, uint32_t at, uint32_t end);

/* URLs, e-mail addresses, host and file names, newsgroups, @names, #tags. */
void desk_look_for_addresses(token_run *run);
uint32_t desk_address_end(token_run *run, uint32_t at);

/* :-) ;P <3 ^_^ */
uint32_t desk_emoticon_end(const token_run *run, uint32_t at);

/* 7,569  10:30  08/16/2000  212-848-8400  1990s  19th  3G, without units: 16|bn */
uint32_t desk_number_end(const token_run *run, uint32_t at);

/* Words, also the parts of contractions: do|n't  UK|'s  U.S.  e-mail  Ph.D. */
uint32_t desk_word_end(const token_run *run, uint32_t at);

/* Words that begin with an apostrophe: 'em  '90s  and, after a word, 's  'll */
uint32_t desk_elision_end(const token_run *run, uint32_t at);

#endif
