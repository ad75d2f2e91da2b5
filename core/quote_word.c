/*
 * quote_word.c - notes on each token: its word class, whether it reports speech,
 * how it looks, where paragraphs begin, which name it belongs to.
 *
 * Tokens and entities come in, one note a token goes out, in one pass: each token
 * asks two tables with the hash it already has.
 */
#include "quote_word.h"
#include "sentence_lines.h"
#include "tables/quote_cue.h"
#include "tables/quote_word.h"
#include "text.h"

#include <assert.h>
#include <string.h>

desk_span desk_run_span(const quote_reading *r, token_span tokens)
{
    assert(tokens.start < tokens.end);
    return (desk_span){r->c->tokens[tokens.start].start, r->c->tokens[tokens.end - 1].end};
}

static uint16_t form_of_ascii(char c)
{
    switch (c) {
    case ',': return FORM_COMMA;
    case '.': case '?': case '!': return FORM_STOP;
    case ':': return FORM_COLON;
    case ';': return FORM_SEMICOLON;
    case '-': return FORM_DASH;
    case '(': case '[': case '{': return FORM_OPEN;
    case ')': case ']': case '}': return FORM_CLOSE;
    default: return 0;
    }
}

/* What a token looks like; letters beyond ASCII are decoded only here. */
static uint16_t form_of(const copy *c, const desk_token *t)
{
    unsigned char first = (unsigned char)c->text[t->start];
    if (first < 0x80 && t->kind == DESK_WORD)
        return first >= 'A' && first <= 'Z' ? FORM_WORD | FORM_CAPITAL : FORM_WORD;
    if (t->kind == DESK_NUMBER)
        return FORM_NUMBER;
    if (first < 0x80)
        return form_of_ascii((char)first);
    uint32_t code = desk_character_at(c->text, t->start, t->end).code;
    if (code == 0x2026)
        return FORM_STOP;
    if (code >= 0x2010 && code <= 0x2015)
        return FORM_DASH;
    if (t->kind != DESK_WORD)
        return 0;
    return desk_is_upper(code) ? FORM_WORD | FORM_CAPITAL : FORM_WORD;
}

/* True if a token can open or close a quotation; apostrophes that stand alone
 * count, since tokens cannot tell "the gangs' boats" from the end of 'the gangs'. */
static bool may_be_mark(const copy *c, const desk_token *t)
{
    if (t->kind == DESK_QUOTE_MARK)
        return true;
    unsigned char first = (unsigned char)c->text[t->start];
    if (t->end - t->start == 1)
        return first == '\'' || first == '"' || first == '`';
    return false;
}

/* ---- the pass ---- */

/* Words of these classes begin no cue; prepositions hardly ever: as stated by, in the words of. */
enum {
    NO_CUE = WORD_DETERMINER | WORD_PRONOUN | WORD_AUXILIARY | WORD_CONJUNCTION | WORD_NEGATION | WORD_RELATIVE |
             WORD_POSSESSIVE | WORD_TIME | WORD_ADVERB | WORD_HONORIFIC
};

static bool begins_no_cue(const copy *c, uint32_t token, uint32_t word)
{
    if (word & NO_CUE)
        return true;
    char first = (char)(c->text[c->tokens[token].start] | 0x20);
    return word & WORD_PREPOSITION && first != 'a' && first != 'i' && first != 'f';
}

/* Asks both tables; function words, half of all copy, are asked once. */
static void look_up(const copy *c, uint32_t token, word_note *n)
{
    const lexicon_entry *word = desk_find_word(&quote_word_words, c, token);
    if (word)
        n->word = word->value;
    if (begins_no_cue(c, token, n->word))
        return;
    const lexicon_entry *cue = desk_find_phrase(&quote_cue_words, c, token, c->count);
    if (cue) {
        n->cue = cue->value;
        n->length = cue->words;
    }
}

/* The lines of the copy as the pass goes over them. */
typedef struct line_cursor {
    uint32_t start; /* first byte of the line at hand */
    uint32_t width; /* that lines were wrapped to, or 0 */
} line_cursor;

/* A blank line opens a paragraph; a single break does unless the line was wrapped there. */
static bool opens_paragraph(const copy *c, uint32_t token, line_cursor *line)
{
    uint32_t to = c->tokens[token].start, from = token ? c->tokens[token - 1].end : 0;
    if (token == 0) {
        line->start = to;
        return true;
    }
    if (from == to || (to - from == 1 && c->text[from] == ' '))
        return false;
    uint32_t breaks = desk_line_breaks(c->text, from, to);
    if (breaks == 0)
        return false;
    bool goes_on = breaks == 1 && desk_line_goes_on(c->text, line->start, from, to, c->length, line->width);
    line->start = to;
    return !goes_on;
}

static void note_sentences(quote_reading *r)
{
    uint32_t token = 0;
    for (uint32_t i = 0; i < r->c->sentence_count; i++) {
        while (token < r->c->count && r->c->tokens[token].end < r->c->sentences[i].end)
            token++;
        if (token < r->c->count)
            r->notes[token].form |= FORM_SENTENCE;
    }
}

static void note_entities(quote_reading *r)
{
    uint32_t token = 0;
    for (uint32_t i = 0; i < r->entities->count; i++) {
        const desk_entity *e = &r->entities->items[i];
        bool title = strcmp(e->label, "TITLE") == 0;
        while (token < r->c->count && r->c->tokens[token].start < e->start)
            token++;
        r->names[i].start = token;
        for (; token < r->c->count && r->c->tokens[token].start < e->end; token++)
            r->notes[token].entity = title ? DESK_NONE : i;
        r->names[i].end = token;
    }
}

bool desk_note_words(memory *scratch, quote_reading *r)
{
    line_cursor line = {0, desk_wrap_width(r->c->text, r->c->length)};
    r->notes = desk_memory_take(scratch, r->c->count * sizeof *r->notes);
    r->names = desk_memory_take(scratch, r->entities->count * sizeof *r->names);
    if (!r->notes || !r->names)
        return false;
    const copy *c = r->c;
    for (uint32_t i = 0; i < c->count; i++) {
        word_note *n = &r->notes[i];
        *n = (word_note){.entity = DESK_NONE, .form = form_of(c, &c->tokens[i])};
        if (n->form & FORM_WORD)
            look_up(c, i, n);
        if (opens_paragraph(c, i, &line))
            n->form |= FORM_PARAGRAPH;
        if (!may_be_mark(c, &c->tokens[i]))
            continue;
        uint32_t *mark = list_push(scratch, &r->marks);
        if (!mark)
            return false;
        *mark = i;
    }
    note_sentences(r);
    note_entities(r);
    return true;
}
