/*
 * quote_session.h - how far an article's quotations have been read, and who spoke last.
 */
#ifndef DESK_QUOTE_SESSION_H
#define DESK_QUOTE_SESSION_H

#include "quote_indirect.h"
#include "quote_mark.h"
#include "quote_person.h"

/* Who spoke last, for quotations that name nobody. */
typedef struct last_speaker {
    token_span who, cue;
    uint32_t entity;
    uint32_t paragraph; /* its number */
    uint32_t end;       /* of the sentence: the token after it */
} last_speaker;

typedef struct quote_session {
    memory *m, *scratch;
    const quote_reading *r;
    const quoted_list *stretches;
    cast *people;
    quote_list *out;
    cue_list cues;         /* of the sentence at hand */
    uint32_t closed_by;    /* the cue right behind the stretch before: its token, or DESK_NONE */
    content_list contents;
    token_span sentence;
    uint32_t paragraph;    /* number of the sentence's paragraph */
    token_span paragraph_tokens;
    bool paragraph_quotes; /* the paragraph before ended in a quotation */
    last_speaker last;
    uint32_t waiting;           /* first quotation that runs on and has no speaker yet, or DESK_NONE */
    uint32_t waiting_paragraph; /* number of the last paragraph that has one */
} quote_session;

/* Appends a quotation; who said it is the last speaker from now on. */
void desk_emit_quote(quote_session *s, token_span all, token_span words, desk_quote_kind kind, token_span who,
                     token_span cue_words);

/* The bytes of a run of tokens; an empty span for an empty run. */
desk_span desk_span_or_none(const quote_reading *r, token_span tokens);

/* The paragraph that begins at `start`; empty at the end of the article. */
token_span desk_paragraph_at(const quote_reading *r, uint32_t start);

#endif
