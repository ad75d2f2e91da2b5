/*
 * sentence_unmarked.c - sentences that end without a mark that ends sentences.
 *
 * Line breaks are often lost before copy reaches us: lists, credits of pictures,
 * heads of mails and closings of letters then run on in one line.
 */
#include "sentence_view.h"
#include "lexicon.h"
#include "tables/sentence_signoffs.h"

#include <string.h>

/* :) and <3, but not % or =. */
bool desk_is_emoticon_token(const sentence_view *s, uint32_t token)
{
    char c = desk_byte_of(s, token);
    return s->tokens[token].kind == DESK_SYMBOL && desk_size_of(s, token) > 1 && (c == ':' || c == ';' || c == '=' || c == '<') &&
           s->text[s->tokens[token].start + 1] != c;
}

/* "***", "-----": a line of its own even where the line breaks are lost. */
static bool is_rule(const sentence_view *s, uint32_t token)
{
    const desk_token *t = &s->tokens[token];
    char c = s->text[t->start];
    bool line = c == '*' || c == '_' || c == '=' || (c == '-' && t->end > t->start + 3);
    if (t->kind != DESK_PUNCTUATION || t->end < t->start + 3 || !line)
        return false;
    for (uint32_t i = t->start; i < t->end; i++)
        if (s->text[i] != c)
            return false;
    return true;
}

static bool is_bullet(const sentence_view *s, uint32_t token)
{
    uint32_t code = desk_code_of(s, token);
    return code == 0x2022 || code == 0x2023 || code == 0x2043 || code == 0x25CF || code == 0x25AA || code == 0x25A0;
}

bool desk_ends_caption(const sentence_view *s, uint32_t colon)
{
    static const char *const words[] = {"Image", "Images", "Photo", "Photos", "Photograph", "Picture", "Pictures",
                                        "Credit", "PHOTO", "CREDIT"};
    if (colon < s->first + 2 || desk_byte_of(s, colon) != ':' || desk_gap_before(s, colon) > 0)
        return false;
    const desk_token *t = &s->tokens[colon - 1];
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (t->end - t->start == strlen(words[i]) && memcmp(s->text + t->start, words[i], t->end - t->start) == 0)
            return true;
    return false;
}

/* An e-mail or web address: in mail and lists the copy begins anew after it. */
static bool is_address(const sentence_view *s, uint32_t token)
{
    const desk_token *t = &s->tokens[token];
    if (desk_byte_of(s, token) == '>' && token > s->first)
        t--;
    if (t->kind != DESK_WORD || t->end - t->start < 8)
        return false;
    const char *text = s->text + t->start;
    return memchr(text + 1, '@', t->end - t->start - 1) != NULL || memcmp(text, "http", 4) == 0;
}

/* "08/16/2000 12:05": the stamp of a mail. */
static bool is_date(const sentence_view *s, uint32_t token)
{
    uint32_t slashes = 0;
    const desk_token *t = &s->tokens[token];
    if (t->kind != DESK_NUMBER || t->end - t->start > 10)
        return false;
    for (uint32_t i = t->start; i < t->end; i++)
        slashes += s->text[i] == '/';
    return slashes == 2;
}

bool desk_is_clock(const sentence_view *s, uint32_t token)
{
    const desk_token *t = &s->tokens[token];
    return t->kind == DESK_NUMBER && t->end - t->start <= 8 && memchr(s->text + t->start, ':', t->end - t->start);
}

/* True between a mail's sender, its stamp, and the mail. */
static bool parts_stamp(const sentence_view *s, uint32_t next)
{
    if (is_date(s, next))
        return next + 1 < s->count && desk_is_clock(s, next + 1) && desk_is_upper_token(s, next - 1);
    return next >= s->first + 3 && desk_size_of(s, next - 1) == 2 && s->text[s->tokens[next - 1].start + 1] == 'M' &&
           desk_is_clock(s, next - 2) && is_date(s, next - 3);
}

/* "(Reuters) The bank": a bracket that opens the sentence and closes before a capital. */
static bool is_bracketed_opening(const sentence_view *s, uint32_t last)
{
    if (desk_byte_of(s, s->first) != '(' || desk_byte_of(s, last) != ')' || last > s->first + 12)
        return false;
    for (uint32_t i = s->first; i < last; i++)
        if (desk_byte_of(s, i) == ')')
            return false;
    return true;
}

/* "Best regards," before the name of who writes. */
static bool is_sign_off(const sentence_view *s, uint32_t last)
{
    if (desk_byte_of(s, last) != ',' || last == s->first || last > s->first + 3)
        return false;
    const desk_token *t = &s->tokens[last - 1];
    return desk_find_text(&sentence_signoffs_words, s->text + t->start, t->end - t->start) != NULL;
}

typedef struct marker {
    uint32_t value; /* 9 of "9." and "9)", 'a' of "a."; 0 if it is none */
    char mark;      /* the '.' or ')' */
} marker;

static marker marker_at(const sentence_view *s, uint32_t token)
{
    const marker none = {0, '\0'};
    const desk_token *t = &s->tokens[token];
    uint32_t size = t->end - t->start, value = 0;
    unsigned char first = (unsigned char)s->text[t->start];
    if (t->kind == DESK_WORD && size == 2 && s->text[t->start + 1] == '.')
        return (marker){first, '.'}; /* "c.", which is also an abbreviation */
    if (token + 1 >= s->count || desk_gap_before(s, token + 1) > 0 || size > 3)
        return none;
    char mark = desk_byte_of(s, token + 1);
    if (mark != '.' && mark != ')')
        return none;
    if (t->kind == DESK_WORD && size == 1)
        return (marker){first, mark};
    for (uint32_t i = t->start; i < t->end; i++) {
        if (!desk_is_digit(s->text[i]))
            return none;
        value = value * 10 + (uint32_t)(s->text[i] - '0');
    }
    return (marker){value, mark};
}

/* A bullet may stand before the marker. */
static uint32_t marker_token(const sentence_view *s)
{
    bool bullet = is_bullet(s, s->first) && s->first + 1 < s->count;
    return s->first + bullet;
}

void desk_note_marker(sentence_view *s)
{
    marker found = marker_at(s, marker_token(s));
    if (found.value == 0)
        return;
    s->list_next = found.value + 1;
    s->list_mark = found.mark;
}

bool desk_ends_marker(const sentence_view *s, uint32_t stop)
{
    uint32_t token = marker_token(s);
    return stop == token + 1 && marker_at(s, token).value > 0;
}

static bool is_next_item(const sentence_view *s, uint32_t token)
{
    if (s->list_next == 0 || token <= s->first + 1)
        return false;
    marker found = marker_at(s, token);
    return found.value == s->list_next && found.mark == s->list_mark;
}

bool desk_ends_unmarked(sentence_view *s, uint32_t next)
{
    uint32_t last = next - 1;
    if (is_next_item(s, next) || is_rule(s, last) || is_rule(s, next) || is_bullet(s, next) || parts_stamp(s, next))
        return true;
    bool upper = desk_is_upper_token(s, next);
    if (is_address(s, last))
        return upper || s->tokens[next].kind == DESK_NUMBER || is_address(s, next);
    return upper && (desk_is_emoticon_token(s, last) || is_bracketed_opening(s, last) || is_sign_off(s, last));
}
