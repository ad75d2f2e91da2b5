/*
 * lexicon.h - the copy as the later stages read it, and look-up in word tables.
 *
 * Tables are made by tools/make_tables.py from core/data/NAME.txt and declare
 * one `static const lexicon NAME_words`.  Keys are lower-case words, or phrases
 * of tokens parted by one space ("according to", "did n't"); the curly
 * apostrophe counts as the straight one.
 */
#ifndef DESK_LEXICON_H
#define DESK_LEXICON_H

#include "text.h"

/* A tokenised text: what a stage after the sentences is given. */
typedef struct copy {
    const char *text;
    uint32_t length;
    const desk_token *tokens;
    const uint32_t *hashes; /* one a token: desk_hash_word */
    uint32_t count;         /* of tokens */
    const desk_span *sentences;
    uint32_t sentence_count;
} copy;

/* A table is one object, entries and then their text, and holds no address: it need not be mended when a program
 * starts, and all programs share it. */
typedef struct lexicon_entry {
    uint32_t text;     /* bytes from this entry to its key and, past a zero byte, its name */
    uint32_t hash;
    uint32_t value;    /* second column; 1 if none */
    uint16_t length;   /* of the key in bytes */
    uint8_t words;     /* tokens in the key; 0 where it only begins phrases */
    uint8_t longest;   /* tokens of the longest phrase that begins with it */
} lexicon_entry;
_Static_assert(sizeof(lexicon_entry) == 16, "tools/make_tables.py counts on it");

typedef struct lexicon {
    const lexicon_entry *entries;
    const uint16_t *slots; /* entry number + 1, or 0; linear probing from hash & mask */
    const uint8_t *filter; /* by the slot that a hash leads to first: a bit for each top three bits that keys there have */
    uint32_t mask;
} lexicon;

static inline const char *desk_entry_key(const lexicon_entry *entry)
{
    return (const char *)entry + entry->text;
}

/* The third column; "" if none. */
static inline const char *desk_entry_name(const lexicon_entry *entry)
{
    return desk_entry_key(entry) + entry->length + 1;
}

/* False for nearly every hash that no key has, with one byte read. */
static inline bool desk_may_hold(const lexicon *l, uint32_t hash)
{
    return l->filter[hash & l->mask] >> (hash >> 29) & 1;
}

/* The hash of a word in lower case; phrases fold their words' hashes together. */
uint32_t desk_hash_word(const char *text, uint32_t length);

static inline uint32_t desk_hash_join(uint32_t phrase, uint32_t word)
{
    return (phrase ^ word) * 0x9E3779B1u + 0x7F4A7C15u;
}

/* Appends one hash a token. */
void desk_hash_tokens(memory *m, const char *text, const token_list *tokens, index_list *out);

/* True if a word is an entry's key; `room` bytes can be read from its start. */
bool desk_spells_key(const char *text, uint32_t length, uint32_t room, const lexicon_entry *entry);

/* The entry of a word that is not from the copy, or NULL. */
const lexicon_entry *desk_find_text(const lexicon *l, const char *text, uint32_t length);

/* What the next two find where the table may hold the token's hash. */
const lexicon_entry *desk_find_held_word(const lexicon *l, const copy *c, uint32_t token);
const lexicon_entry *desk_find_held_phrase(const lexicon *l, const copy *c, uint32_t token, uint32_t limit);

/* The entry for one token, or NULL. */
static inline const lexicon_entry *desk_find_word(const lexicon *l, const copy *c, uint32_t token)
{
    return desk_may_hold(l, c->hashes[token]) ? desk_find_held_word(l, c, token) : NULL;
}

/* The entry for the longest phrase that begins at a token, or NULL; never across `limit`. */
static inline const lexicon_entry *desk_find_phrase(const lexicon *l, const copy *c, uint32_t token, uint32_t limit)
{
    return desk_may_hold(l, c->hashes[token]) ? desk_find_held_phrase(l, c, token, limit) : NULL;
}

/* True if the token spells a word whose first letter it begins with. */
bool desk_token_spells(const copy *c, uint32_t token, const char *word);

/* True if the token is the given lower-case ASCII word. */
static inline bool desk_token_is(const copy *c, uint32_t token, const char *word)
{
    char first = desk_lower(c->text[c->tokens[token].start]);
    if (first != word[0] && (unsigned char)first != 0xE2) /* most words differ here already; 0xE2 may be an apostrophe */
        return false;
    return desk_token_spells(c, token, word);
}

/* True if the token begins with a capital. */
static inline bool desk_token_is_capital(const copy *c, uint32_t token)
{
    return desk_upper_at(c->text, c->tokens[token].start, c->tokens[token].end);
}

/* True if the token is one of an array of such words. */
bool desk_token_among(const copy *c, uint32_t token, const char *const *words, size_t count);
#define TOKEN_AMONG(c, token, words) desk_token_among((c), (token), (words), sizeof(words) / sizeof *(words))

#endif
