/*
 * token.c - bytes to tokens.
 *
 * The copy is cut at ASCII space into runs, and each run into tokens: at each
 * place the first of address, numeral, word, emoticon, mark that fits is taken.
 * A token never ends inside a grapheme cluster.
 */
#include "token.h"
#include "token_scan.h"

#include <assert.h>

static bool is_ascii_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static uint32_t same_byte_end(const token_run *r, uint32_t at)
{
    uint32_t end = at + 1;
    while (end < r->end && r->text[end] == r->text[at])
        end++;
    return end;
}

/* Runs that are one token: "...", "?!", "--", "***", "-----=====". */
static uint32_t repeated_end(const token_run *r, uint32_t at)
{
    const char *text = r->text;
    uint32_t end = at + 1;
    switch (text[at]) {
    case '.':
    case '!':
    case '?':
        while (end < r->end && (text[end] == '.' || text[end] == '!' || text[end] == '?'))
            end++;
        return end;
    case '-':
    case '=':
    case '_':
    case '*':
        while (end < r->end && (text[end] == '-' || text[end] == '=' || text[end] == '_' || text[end] == '*'))
            end++;
        return end;
    case '\'':
    case '`':
        return end < r->end && text[end] == text[at] ? end + 1 : end;
    case '$':
    case '+':
    case '#':
    case '~':
    case '^':
    case '/':
    case '\\':
    case '<':
    case '>':
    case '|':
        return same_byte_end(r, at);
    default:
        return end;
    }
}

static uint32_t kind_of_mark(char c)
{
    switch (c) {
    case '"':
    case '\'':
    case '`':
        return DESK_QUOTE_MARK;
    case '$':
    case '%':
    case '&':
    case '+':
    case '<':
    case '=':
    case '>':
    case '@':
    case '^':
    case '|':
    case '~':
        return DESK_SYMBOL;
    default:
        return c < ' ' || c == 0x7F ? DESK_SYMBOL : DESK_PUNCTUATION;
    }
}

static desk_token ascii_mark(token_run *r, uint32_t at)
{
    const char *text = r->text;
    char c = text[at];
    uint32_t end = at;
    if (c == '.' && at + 1 < r->end && desk_is_digit(text[at + 1]) && (at == r->start || !desk_is_letter(text[at - 1])))
        return (desk_token){at, desk_number_end(r, at), DESK_NUMBER};
    if (c == '\'' && (end = desk_elision_end(r, at)) > at)
        return (desk_token){at, end, DESK_WORD};
    if ((c == '@' || c == '#') && (end = desk_address_end(r, at)) > at)
        return (desk_token){at, end, DESK_WORD};
    if ((end = desk_emoticon_end(r, at)) > at)
        return (desk_token){at, end, DESK_SYMBOL};
    return (desk_token){at, repeated_end(r, at), kind_of_mark(c)};
}

/* Bytes that are no UTF-8, as many as stand together. */
static desk_token malformed(const token_run *r, uint32_t at)
{
    uint32_t end = at;
    while (end < r->end) {
        character c = desk_character_at(r->text, end, r->end);
        if (c.code != DESK_NO_CHARACTER)
            break;
        end += c.length;
    }
    return (desk_token){at, end, DESK_MALFORMED};
}

static uint32_t kind_of_word(word_class class)
{
    static const uint8_t kinds[] = {
        [WORD_LETTER] = DESK_WORD, [WORD_CLUSTER] = DESK_WORD, [WORD_KATAKANA] = DESK_WORD,
        [WORD_MARK] = DESK_SYMBOL, [WORD_DIGIT] = DESK_NUMBER, [WORD_FRACTION] = DESK_NUMBER,
        [WORD_LINK] = DESK_PUNCTUATION, [WORD_SPACE] = DESK_SYMBOL, [WORD_STOP] = DESK_PUNCTUATION,
        [WORD_DASH] = DESK_PUNCTUATION, [WORD_QUOTE] = DESK_QUOTE_MARK, [WORD_CURRENCY] = DESK_SYMBOL,
        [WORD_EMOJI] = DESK_SYMBOL, [WORD_SYMBOL] = DESK_SYMBOL,
    };
    return kinds[class];
}

static desk_token wide_token(token_run *r, uint32_t at)
{
    character c = desk_character_at(r->text, at, r->end);
    if (c.code == DESK_NO_CHARACTER)
        return malformed(r, at);
    word_class class = (word_class)desk_properties(c.code)->word;
    uint32_t end = desk_elision_end(r, at);
    if (end > at)
        return (desk_token){at, end, DESK_WORD};
    if (class == WORD_LETTER || class == WORD_CLUSTER || class == WORD_KATAKANA)
        return (desk_token){at, desk_word_end(r, at), DESK_WORD};
    if (class == WORD_DIGIT || class == WORD_FRACTION)
        return (desk_token){at, desk_letters_end(r->text, at, r->end), DESK_NUMBER};
    end = desk_cluster_end(r->text, at, r->end);
    if (class == WORD_DASH) /* a long dash drawn with two */
        while (end + c.length <= r->end && desk_character_at(r->text, end, r->end).code == c.code)
            end += c.length;
    return (desk_token){at, end, kind_of_word(class)};
}

static desk_token token_at(token_run *r, uint32_t at)
{
    char c = r->text[at];
    if ((unsigned char)c >= 0x80)
        return wide_token(r, at);
    if (!desk_is_letter(c) && !desk_is_digit(c))
        return ascii_mark(r, at);
    uint32_t end = r->addresses ? desk_address_end(r, at) : at;
    if (end > at)
        return (desk_token){at, end, desk_is_digit(c) ? DESK_NUMBER : DESK_WORD};
    if (desk_is_digit(c))
        return (desk_token){at, desk_number_end(r, at), DESK_NUMBER};
    return (desk_token){at, desk_word_end(r, at), DESK_WORD};
}

/* Takes in what belongs to the cluster of the token's last character. */
static uint32_t whole_cluster(const token_run *r, const desk_token *token)
{
    bool wide = (unsigned char)r->text[token->end - 1] >= 0x80 ||
                (token->end < r->end && (unsigned char)r->text[token->end] >= 0x80);
    if (!wide)
        return token->end;
    uint32_t last = token->end - desk_character_before(r->text, token->start, token->end).length;
    uint32_t end = desk_cluster_end(r->text, last, r->length);
    return end > token->end ? end : token->end;
}

/* A mark that combines with the space before it takes the space into its token. */
static uint32_t start_of_cluster(const token_run *r, uint32_t at, uint32_t floor)
{
    if ((unsigned char)r->text[at] < 0x80 || at == floor)
        return at;
    uint32_t before = at - desk_character_before(r->text, floor, at).length;
    return desk_cluster_end(r->text, before, r->length) > at ? before : at;
}

/* Cuts a run without ASCII space into tokens; gives where the last one ends, which
 * a mark that combines with the space after the run may put beyond it. */
static uint32_t cut_run(memory *m, token_run *r, uint32_t floor, token_list *out)
{
    desk_look_for_addresses(r);
    uint32_t at = r->start;
    while (at < r->end) {
        character c = desk_character_at(r->text, at, r->end);
        if (c.code >= 0x80 && desk_is_space(c.code) && desk_cluster_end(r->text, at, r->length) == at + c.length) {
            at += c.length;
            continue;
        }
        desk_token token = token_at(r, at);
        assert(token.end > at);
        token.end = whole_cluster(r, &token);
        token.start = start_of_cluster(r, at, floor);
        desk_token *slot = list_push(m, out);
        if (!slot)
            return r->end;
        *slot = token;
        at = floor = token.end;
    }
    return at;
}

void desk_find_tokens(memory *m, const char *text, uint32_t length, token_list *out)
{
    uint32_t at = 0, floor = 0;
    while (at < length && !m->failed) {
        if (is_ascii_space(text[at])) {
            at++;
            continue;
        }
        uint32_t end = at;
        while (end < length && !is_ascii_space(text[end]))
            end++;
        token_run run = {.text = text, .start = at, .end = end, .length = length};
        floor = at = cut_run(m, &run, floor, out);
    }
}
