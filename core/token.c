/*
 * token.c - bytes to tokens.
 *
 * The copy is read 64 bytes at a time as bitmaps.  Where a run between two spaces
 * is ASCII letters and a few marks that stand alone, its tokens are read off them.
 * All other runs are cut with care: at each place the first of address, numeral,
 * word, emoticon, mark that fits is taken.  A token never ends inside a grapheme
 * cluster.
 */
#include "token.h"
#include "token_bits.h"
#include "token_scan.h"
#include "tables/token_filter.h"

#include <assert.h>
#include <string.h>

/* The loop over blocks is compiled twice, for two kinds of processor. */
#if defined(__GNUC__)
#define INLINED inline __attribute__((always_inline))
#define NOT_INLINED __attribute__((noinline))
#else
#define INLINED inline
#define NOT_INLINED
#endif

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
    bool eyes = c == ':' || c == ';' || c == '=' || c == '<' || c == '^';
    if (eyes && (end = desk_emoticon_end(r, at)) > at)
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

/* Takes in what belongs to the cluster of the token's last character, and the format
 * characters behind it, which belong to what they stand after. */
static uint32_t whole_cluster(const token_run *r, const desk_token *token)
{
    const char *text = r->text;
    uint32_t end = token->end;
    if ((unsigned char)text[end - 1] < 0x80 && !(end < r->end && (unsigned char)text[end] >= 0x80))
        return end;
    character last = desk_character_before(text, token->start, end);
    if (desk_properties(last.code)->cluster != CLUSTER_REGIONAL) /* a flag is whole */
        end = desk_cluster_end(text, end - last.length, r->length);
    if (end < token->end)
        end = token->end;
    while (end < r->end && (unsigned char)text[end] >= 0x80) {
        character next = desk_character_at(text, end, r->end);
        const character_properties *p = desk_properties(next.code);
        if (p->word != WORD_MARK || p->cluster == CLUSTER_PREPEND)
            break;
        end += next.length;
    }
    return end;
}

/* A mark that combines with the space before it takes the space into its token. */
static uint32_t start_of_cluster(const token_run *r, uint32_t at, uint32_t floor)
{
    if ((unsigned char)r->text[at] < 0x80 || at == floor)
        return at;
    uint32_t before = at - desk_character_before(r->text, floor, at).length;
    return desk_cluster_end(r->text, before, r->length) > at ? before : at;
}

/* Bytes of a space beyond ASCII that no mark combines with, or 0. */
static uint32_t wide_space(const token_run *r, uint32_t at)
{
    character c = desk_character_at(r->text, at, r->end);
    bool alone = desk_is_space(c.code) && desk_cluster_end(r->text, at, r->length) == at + c.length;
    return alone ? c.length : 0;
}

/* Cuts a run without ASCII space into tokens; gives where the last one ends, which
 * a mark that combines with the space after the run may put beyond it. */
static uint32_t cut_run(memory *m, token_run *r, uint32_t floor, token_list *out)
{
    desk_look_for_addresses(r);
    uint32_t at = r->start;
    while (at < r->end) {
        uint32_t spaces = (unsigned char)r->text[at] >= 0x80 ? wide_space(r, at) : 0;
        if (spaces > 0) {
            at += spaces;
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

static INLINED uint32_t lowest_bit(uint64_t bits)
{
    return (uint32_t)__builtin_ctzll(bits);
}

static INLINED uint32_t highest_bit(uint64_t bits)
{
    return 63 - (uint32_t)__builtin_clzll(bits);
}

/* 64 bytes of copy, which stand at text + base; `bytes` may be a copy of them, and
 * eight more can be read. */
typedef struct token_block {
    const char *bytes;
    uint32_t base;
    uint64_t space, letter, mark, stop;
    uint64_t hard; /* what is no letter, space, or mark that is surely a token */
} token_block;

static INLINED void read_marks(const token_bits *b, token_block *block)
{
    uint64_t letter = b->letter, two = letter & letter << 1;
    block->space = b->space;
    block->letter = letter;
    block->stop = b->stop;
    block->mark = b->quote | b->stop | b->colon | b->open | b->close | b->rest;
    uint64_t closing = b->quote | b->close, before = block->mark << 1;
    uint64_t hard = ~(b->space | letter | block->mark);
    hard |= b->stop & ~((two | closing) << 1);             /* J. and .5 */
    hard |= b->stop & letter >> 1;                         /* example.com */
    hard |= b->colon & letter >> 1;                        /* :D */
    hard |= b->open & letter << 1;                         /* article(s) */
    hard |= block->mark & before & ~(closing << 1) & ~closing; /* ?! ... */
    hard |= b->close & b->colon << 1;                      /* :) */
    block->hard = hard;
}

static INLINED uint64_t bits_below(uint32_t end)
{
    return end < 64 ? ((uint64_t)1 << end) - 1 : UINT64_MAX;
}

/* What token_filter says of a word: 1 if it may be in token_splits.txt, 2 if in
 * token_abbreviations.txt.  Eight bytes are read. */
static INLINED uint32_t filtered(const char *text, uint32_t length, uint64_t (*lowest_bytes)(uint64_t, uint32_t))
{
    uint64_t word;
    memcpy(&word, text, sizeof word);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    word = lowest_bytes(word | 0x2020202020202020u, length);
    return token_filter[word * TOKEN_FILTER_MULTIPLIER >> 52];
}

/* The lowest `count` bytes of a word, all of them from 8 on. */
static INLINED uint64_t lowest_bytes_portably(uint64_t word, uint32_t count)
{
    return word & UINT64_MAX >> (count < 8 ? 64 - 8 * count : 0);
}

#if DESK_HAS_AVX2
/* A word of 32 letters or more gives something else, and is in no list. */
DESK_AVX2 static INLINED uint64_t lowest_bytes_bmi2(uint64_t word, uint32_t count)
{
    return _bzhi_u64(word, 8 * count);
}
#endif

static const uint8_t easy_kinds[256] = {
    ['.'] = DESK_PUNCTUATION, [','] = DESK_PUNCTUATION, [';'] = DESK_PUNCTUATION, [':'] = DESK_PUNCTUATION,
    ['?'] = DESK_PUNCTUATION, ['!'] = DESK_PUNCTUATION, ['('] = DESK_PUNCTUATION, [')'] = DESK_PUNCTUATION,
    ['"'] = DESK_QUOTE_MARK, /* and letters are DESK_WORD, 0 */
};

/* What differs between processors. */
typedef struct processor {
    void (*read_bits)(const char *text, token_bits *bits);
    uint64_t (*lowest_bytes)(uint64_t word, uint32_t count);
} processor;

/* Writes the tokens of the easy copy from bit `first` up to `end`; gives the bit where
 * a word begins that may need splitting, or be an abbreviation before a full stop; or
 * `end`. */
static INLINED uint32_t write_easy(const token_block *b, processor p, uint32_t first, uint32_t end, token_list *out)
{
    uint64_t within = bits_below(end) & ~bits_below(first);
    uint64_t letter = b->letter & within, mark = b->mark & within, stop = b->stop >> 1;
    uint64_t starts = (letter & ~(letter << 1)) | mark, ends = (letter & ~(letter >> 1)) | mark;
    const char *bytes = b->bytes;
    uint32_t base = b->base;
    desk_token *next = out->items + out->count;
    for (; starts; starts &= starts - 1, ends &= ends - 1) {
        uint32_t start = lowest_bit(starts), last = lowest_bit(ends);
        uint32_t flags = filtered(bytes + start, last + 1 - start, p.lowest_bytes);
        if (flags & (1 | (uint32_t)(stop >> last & 1) << 1)) {
            end = start;
            break;
        }
        *next++ = (desk_token){base + start, base + last + 1, easy_kinds[(unsigned char)bytes[start]]};
    }
    out->count = (uint32_t)(next - out->items);
    return end;
}

/* Cuts the run text[start, end) with care, in place of what was written of it; gives
 * where to go on, with room for the easy tokens of the block's rest. */
static NOT_INLINED uint32_t write_hard(memory *m, const char *text, uint32_t length, uint32_t start, uint32_t end,
                                       token_list *out)
{
    while (out->count > 0 && out->items[out->count - 1].start >= start)
        out->count--;
    token_run run = {.text = text, .start = start, .end = end, .length = length};
    end = cut_run(m, &run, out->count > 0 ? out->items[out->count - 1].end : 0, out);
    return list_reserve(m, out, out->count + 64) ? end : length;
}

/* Cuts a run that no space ends within 64 bytes. */
static NOT_INLINED uint32_t write_long(memory *m, const char *text, uint32_t length, uint32_t start, token_list *out)
{
    uint32_t end = start;
    while (end < length && !is_ascii_space(text[end]))
        end++;
    return write_hard(m, text, length, start, end, out);
}

/* Writes the tokens of a block up to bit `past`, which follows a space; gives where to
 * go on. */
static INLINED uint32_t write_block(memory *m, const char *text, uint32_t length, const token_block *b, processor p,
                                    uint32_t past, token_list *out)
{
    uint64_t hard = b->hard & bits_below(past);
    uint32_t at = 0;
    for (;;) {
        uint32_t first = hard ? lowest_bit(hard) : past;
        uint64_t space = b->space & bits_below(first);
        uint32_t easy = first == past ? past : space ? highest_bit(space) + 1 : 0;
        uint32_t stopped = at < easy ? write_easy(b, p, at, easy, out) : easy;
        if (stopped == past)
            return b->base + past;
        if (stopped < easy) {
            first = stopped;
            space = b->space & bits_below(first);
            easy = space ? highest_bit(space) + 1 : 0;
        }
        uint32_t end = first + lowest_bit(b->space >> first);
        uint32_t limit = length - b->base;
        end = write_hard(m, text, length, b->base + (easy > at ? easy : at), b->base + (end < limit ? end : limit), out) - b->base;
        if (end >= past)
            return b->base + end;
        at = end;
        hard &= ~bits_below(at);
    }
}

/* What all processors run. */
static INLINED void find_tokens(memory *m, const char *text, uint32_t length, token_list *out,
                                processor p)
{
    enum { BLOCK = 64, READ = BLOCK + 8 };
    char tail[READ];
    for (uint32_t at = 0; at < length && !m->failed;) {
        if (!list_reserve(m, out, out->count + BLOCK))
            return;
        token_block block = {.bytes = text + at, .base = at};
        token_bits bits;
        if (length - at < READ) {
            memset(tail, ' ', READ);
            memcpy(tail, text + at, length - at);
            block.bytes = tail;
        }
        p.read_bits(block.bytes, &bits);
        read_marks(&bits, &block);
        at = bits.space ? write_block(m, text, length, &block, p, highest_bit(bits.space) + 1, out)
                        : write_long(m, text, length, at, out);
    }
}

void desk_find_tokens_portably(memory *m, const char *text, uint32_t length, token_list *out)
{
    find_tokens(m, text, length, out, (processor){desk_read_bits_portably, lowest_bytes_portably});
}

#if DESK_HAS_AVX2
DESK_AVX2 static void find_tokens_avx2(memory *m, const char *text, uint32_t length, token_list *out)
{
    find_tokens(m, text, length, out, (processor){desk_read_bits_avx2, lowest_bytes_bmi2});
}
#endif

void desk_find_tokens(memory *m, const char *text, uint32_t length, token_list *out)
{
    assert(out->count == 0);
    /* Prose has a token to 5.4 bytes. */
    if (length > 0 && !list_reserve(m, out, length / 5 + 64))
        return;
#if DESK_HAS_AVX2
    if (desk_can_avx2()) {
        find_tokens_avx2(m, text, length, out);
        return;
    }
#endif
    desk_find_tokens_portably(m, text, length, out);
}
