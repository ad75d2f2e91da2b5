/*
 * sentence_view.h - what the parts of the sentence stage share: the tokens, where
 * the open sentence and line begin, and short questions about a token.
 */
#ifndef DESK_SENTENCE_VIEW_H
#define DESK_SENTENCE_VIEW_H

#include "text.h"

typedef enum ending {
    NO_ENDING,
    FULL_STOP,
    EXCLAMATION, /* ! ? and runs with them */
    ELLIPSIS,
    ABBREVIATED  /* an abbreviation with its full stop */
} ending;

typedef struct sentence_view {
    const char *text;
    uint32_t length;
    const desk_token *tokens;
    uint32_t count;
    uint32_t first;      /* token of the sentence that is open */
    uint32_t line_start; /* byte where the line begins */
    uint32_t width;      /* of wrapped lines; 0 if lines are paragraphs */
    uint32_t stop;       /* the . ! ? that only closing marks have followed so far; DESK_NONE */
    ending what;         /* which it is */
    uint32_t list_next;  /* number, or letter, of the next item of a list in running copy; 0 if none */
    char list_mark;      /* the '.' or ')' after it */
    uint32_t watched;    /* the token after the clock of a mail's stamp; DESK_NONE */
    uint32_t at_sign, slash, line_feed, carriage_return; /* the next of each */
    uint32_t telling;    /* the first of those: no line breaks before it, no address has begun */
} sentence_view;

static inline char desk_byte_of(const sentence_view *s, uint32_t token)
{
    return s->text[s->tokens[token].start];
}

static inline uint32_t desk_size_of(const sentence_view *s, uint32_t token)
{
    return s->tokens[token].end - s->tokens[token].start;
}

static inline uint32_t desk_gap_before(const sentence_view *s, uint32_t token)
{
    return s->tokens[token].start - s->tokens[token - 1].end;
}

static inline uint32_t desk_code_of(const sentence_view *s, uint32_t token)
{
    return desk_character_at(s->text, s->tokens[token].start, s->length).code;
}

static inline bool desk_is_upper_token(const sentence_view *s, uint32_t token)
{
    return desk_is_upper(desk_code_of(s, token));
}

static inline bool desk_is_lower_token(const sentence_view *s, uint32_t token)
{
    uint32_t code = desk_code_of(s, token);
    return desk_is_alphabetic(code) && !desk_is_upper(code);
}

/* :) and <3, but not << or =. */
bool desk_is_emoticon_token(const sentence_view *s, uint32_t token);

/* True where a sentence ends without a mark that ends sentences: before the next item of
 * a list, after an address, a rule of stars, "Best regards,". */
bool desk_ends_unmarked(sentence_view *s, uint32_t next);

/* True if the colon follows the word with which the credit of a picture begins, and that
 * word a caption: "... at the port of Dover  Image: PA". */
bool desk_ends_caption(const sentence_view *s, uint32_t colon);

/* 12:05 */
bool desk_is_clock(const sentence_view *s, uint32_t token);

/* Takes note of the first token of a sentence: it may be the marker of a list's item. */
void desk_note_marker(sentence_view *s);

/* True if `stop` closes the marker with which the sentence begins: "1." "a." */
bool desk_ends_marker(const sentence_view *s, uint32_t stop);

#endif
