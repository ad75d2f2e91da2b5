/*
 * quote_word.c - notes on each token: its word class, whether it reports speech,
 * how it looks, where paragraphs begin, which name it belongs to.
 *
 * Tokens and entities come in, one note a token goes out, in one pass: each token
 * asks two tables with the hash it already has.
 */
#include "quote_word.h"
#include "tables/quote_cue.h"
#include "tables/quote_word.h"
#include "text.h"

#include <assert.h>
#include <string.h>

enum {
    NARROWEST_WRAP = 45, /* bytes in the lines of soft-wrapped copy */
    WIDEST_WRAP = 120
};

desk_span desk_run_span(const reading *r, run tokens)
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

static uint16_t form_of(const copy *c, const desk_token *t)
{
    unsigned char first = (unsigned char)c->text[t->start];
    if (t->kind == DESK_NUMBER)
        return FORM_NUMBER;
    if (first < 0x80 && t->kind != DESK_WORD)
        return form_of_ascii((char)first);
    if (first < 0x80)
        return first >= 'A' && first <= 'Z' ? FORM_WORD | FORM_CAPITAL : FORM_WORD;
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

/* ---- paragraphs ---- */

/* Where a line begins, and whether blank lines stand before it. */
typedef struct line_start {
    uint32_t token;
    bool after_blank;
} line_start;

typedef LIST_OF(line_start) line_list;

static uint32_t line_bytes(const reading *r, const line_list *lines, uint32_t line)
{
    uint32_t first = lines->items[line].token;
    uint32_t next = line + 1 < lines->count ? lines->items[line + 1].token : r->c->count;
    return r->c->tokens[next - 1].end - r->c->tokens[first].start;
}

/* The width that the lines of one block were wrapped at, or 0 if they were not. */
static uint32_t wrap_width(const reading *r, const line_list *lines, uint32_t first, uint32_t end)
{
    uint32_t widest = 0;
    for (uint32_t i = first; i < end; i++) {
        uint32_t bytes = line_bytes(r, lines, i);
        widest = bytes > widest ? bytes : widest;
    }
    return widest >= NARROWEST_WRAP && widest <= WIDEST_WRAP ? widest : 0;
}

/* A line was wrapped if the next line's first word had no room left on it. */
static void mark_block(reading *r, const line_list *lines, uint32_t first, uint32_t end)
{
    uint32_t width = wrap_width(r, lines, first, end);
    r->notes[lines->items[first].token].form |= FORM_PARAGRAPH;
    for (uint32_t i = first + 1; i < end; i++) {
        const desk_token *next = &r->c->tokens[lines->items[i].token];
        uint32_t needed = line_bytes(r, lines, i - 1) + 1 + (next->end - next->start);
        if (width == 0 || needed <= width)
            r->notes[lines->items[i].token].form |= FORM_PARAGRAPH;
    }
}

static void mark_paragraphs(reading *r, const line_list *lines)
{
    for (uint32_t first = 0, end; first < lines->count; first = end) {
        end = first + 1;
        while (end < lines->count && !lines->items[end].after_blank)
            end++;
        mark_block(r, lines, first, end);
    }
}

/* ---- the pass ---- */

static void look_up(reading *r, uint32_t token)
{
    note *n = &r->notes[token];
    const lexicon_entry *word = desk_find_word(&quote_word_words, r->c, token);
    if (word)
        n->word = word->value;
    const lexicon_entry *cue = desk_find_phrase(&quote_cue_words, r->c, token, r->c->count);
    if (cue) {
        n->cue = (uint16_t)cue->value;
        n->length = cue->words;
    }
}

static bool note_line(memory *scratch, const reading *r, uint32_t token, line_list *lines)
{
    uint32_t from = token ? r->c->tokens[token - 1].end : 0, to = r->c->tokens[token].start;
    if (token > 0 && (from == to || (to - from == 1 && r->c->text[from] == ' ')))
        return true;
    uint32_t breaks = desk_line_breaks(r->c->text, from, to);
    if (token > 0 && breaks == 0)
        return true;
    line_start *line = list_push(scratch, lines);
    if (!line)
        return false;
    *line = (line_start){token, token == 0 || breaks > 1};
    return true;
}

static void note_sentences(reading *r)
{
    uint32_t token = 0;
    for (uint32_t i = 0; i < r->c->sentence_count; i++) {
        while (token < r->c->count && r->c->tokens[token].end < r->c->sentences[i].end)
            token++;
        if (token < r->c->count)
            r->notes[token].form |= FORM_SENTENCE;
    }
}

static void note_entities(reading *r)
{
    uint32_t token = 0;
    for (uint32_t i = 0; i < r->entities->count; i++) {
        const desk_entity *e = &r->entities->items[i];
        if (strcmp(e->label, "TITLE") == 0)
            continue;
        while (token < r->c->count && r->c->tokens[token].start < e->start)
            token++;
        for (; token < r->c->count && r->c->tokens[token].start < e->end; token++)
            r->notes[token].entity = i;
    }
}

bool desk_note_words(memory *scratch, reading *r)
{
    line_list lines = {0};
    r->notes = desk_memory_take(scratch, r->c->count * sizeof *r->notes);
    if (!r->notes)
        return false;
    for (uint32_t i = 0; i < r->c->count; i++) {
        const desk_token *t = &r->c->tokens[i];
        r->notes[i] = (note){.entity = DESK_NONE, .form = form_of(r->c, t)};
        if (r->notes[i].form & FORM_WORD)
            look_up(r, i);
        if (!note_line(scratch, r, i, &lines))
            return false;
        if (!may_be_mark(r->c, t))
            continue;
        uint32_t *mark = list_push(scratch, &r->marks);
        if (!mark)
            return false;
        *mark = i;
    }
    mark_paragraphs(r, &lines);
    note_sentences(r);
    note_entities(r);
    return true;
}
