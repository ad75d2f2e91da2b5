/*
 * lexicon.c - look-up in generated word tables.
 *
 * Every token's lower-case hash is computed once; each stage then asks its own
 * tables with that hash, and compares letters only where the hash is found.
 */
#include "lexicon.h"
#include "eight.h"
#include "text.h"

#include <assert.h>
#include <string.h>

/* FNV-1a over lower-case bytes. */
enum { HASH_START = (int)0x811C9DC5u, HASH_PRIME = 0x01000193 };

static bool is_curly_apostrophe(const char *text, uint32_t left)
{
    return left >= 3 && (unsigned char)text[0] == 0xE2 && (unsigned char)text[1] == 0x80 &&
           (unsigned char)text[2] == 0x99;
}

/* The hash of more bytes of a word. */
static uint32_t hash_on(uint32_t hash, const char *text, uint32_t length)
{
    for (uint32_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)desk_lower(text[i]);
        if (byte == 0xE2 && is_curly_apostrophe(text + i, length - i)) {
            byte = '\'';
            i += 2;
        }
        hash = (hash ^ byte) * (uint32_t)HASH_PRIME;
    }
    return hash;
}

uint32_t desk_hash_word(const char *text, uint32_t length)
{
    return hash_on((uint32_t)HASH_START, text, length);
}

/* The hash of up to eight bytes where eight can be read: all lengths are hashed, so that none is branched on. */
static inline bool hash_at_once(const char *text, uint32_t length, uint32_t *hash)
{
    uint64_t bytes = eight_at(text);
    if (bytes & EIGHT_TOPS || !first_is_lowest())
        return false;
    bytes = eight_lower(bytes);
    uint32_t hashes[sizeof bytes + 1] = {(uint32_t)HASH_START};
    for (uint32_t i = 0; i < sizeof bytes; i++)
        hashes[i + 1] = (hashes[i] ^ (uint32_t)(bytes >> 8 * i & 0xFF)) * (uint32_t)HASH_PRIME;
    *hash = hashes[length];
    return true;
}

void desk_hash_tokens(memory *m, const char *text, const token_list *tokens, index_list *out)
{
    if (!list_reserve(m, out, tokens->count))
        return;
    uint32_t end = tokens->count > 0 ? tokens->items[tokens->count - 1].end : 0;
    for (uint32_t i = 0; i < tokens->count; i++) {
        const desk_token *token = &tokens->items[i];
        uint32_t length = token->end - token->start;
        uint32_t done = length < 8 ? length : 8, hash;
        if (end - token->start < 8 || !hash_at_once(text + token->start, done, &hash))
            hash = desk_hash_word(text + token->start, length);
        else if (length > done)
            hash = hash_on(hash, text + token->start + done, length - done);
        out->items[i] = hash;
    }
    out->count = tokens->count;
}

/* Compares copy with a key's next word; gives the bytes of the key used, or 0. */
static uint32_t matches_key(const char *text, uint32_t length, const char *key, uint32_t key_length)
{
    uint32_t used = 0;
    for (uint32_t i = 0; i < length; i++, used++) {
        if (used == key_length)
            return 0;
        if (key[used] == desk_lower(text[i]))
            continue;
        if (key[used] != '\'' || !is_curly_apostrophe(text + i, length - i))
            return 0;
        i += 2;
    }
    return used;
}

/* A word of up to eight ASCII bytes is compared at once: tables have eight bytes to read at every key. */
bool desk_spells_key(const char *text, uint32_t length, uint32_t room, const lexicon_entry *entry)
{
    const char *key = desk_entry_key(entry);
    if (length - 1u < 8 && room >= 8) {
        uint64_t kept = first_of_eight(length), bytes = eight_at(text) & kept;
        if (!(bytes & EIGHT_TOPS))
            return length == entry->length && eight_lower(bytes) == (eight_at(key) & kept);
    }
    return matches_key(text, length, key, entry->length) == entry->length;
}

static const lexicon_entry *find_hash(const lexicon *l, uint32_t hash, uint32_t *slot)
{
    for (;; *slot = (*slot + 1) & l->mask) {
        uint16_t number = l->slots[*slot];
        if (number == 0)
            return NULL;
        if (l->entries[number - 1].hash == hash)
            return &l->entries[number - 1];
    }
}

/* True if the tokens from `token` on spell the entry's key. */
static bool spells(const lexicon_entry *entry, const copy *c, uint32_t token, uint32_t words)
{
    const desk_token *t = &c->tokens[token];
    if (words == 1)
        return desk_spells_key(c->text + t->start, t->end - t->start, c->length - t->start, entry);
    const char *key = desk_entry_key(entry);
    uint32_t at = 0;
    for (uint32_t i = 0; i < words; i++, t++) {
        if (i > 0 && key[at++] != ' ')
            return false;
        uint32_t used = matches_key(c->text + t->start, t->end - t->start, key + at, entry->length - at);
        if (used == 0)
            return false;
        at += used;
    }
    return at == entry->length;
}

static const lexicon_entry *find_in_slots(const lexicon *l, const copy *c, uint32_t token, uint32_t hash, uint32_t words)
{
    uint32_t slot = hash & l->mask;
    const lexicon_entry *entry;
    while ((entry = find_hash(l, hash, &slot)) != NULL) {
        if (spells(entry, c, token, words))
            return entry;
        slot = (slot + 1) & l->mask;
    }
    return NULL;
}

const lexicon_entry *desk_find_text(const lexicon *l, const char *text, uint32_t length)
{
    uint32_t hash = desk_hash_word(text, length), slot = hash & l->mask;
    const lexicon_entry *entry;
    if (!desk_may_hold(l, hash))
        return NULL;
    while ((entry = find_hash(l, hash, &slot)) != NULL) {
        if (entry->words > 0 && matches_key(text, length, desk_entry_key(entry), entry->length) == entry->length)
            return entry;
        slot = (slot + 1) & l->mask;
    }
    return NULL;
}

const lexicon_entry *desk_find_held_word(const lexicon *l, const copy *c, uint32_t token)
{
    const lexicon_entry *entry = find_in_slots(l, c, token, c->hashes[token], 1);
    return entry && entry->words > 0 ? entry : NULL;
}

const lexicon_entry *desk_find_held_phrase(const lexicon *l, const copy *c, uint32_t token, uint32_t limit)
{
    const lexicon_entry *first = find_in_slots(l, c, token, c->hashes[token], 1);
    if (!first)
        return NULL;
    if (limit > c->count)
        limit = c->count;
    const lexicon_entry *found = first->words > 0 ? first : NULL;
    uint32_t hash = first->hash;
    for (uint32_t words = 2; words <= first->longest && token + words <= limit; words++) {
        hash = desk_hash_join(hash, c->hashes[token + words - 1]);
        const lexicon_entry *longer = desk_may_hold(l, hash) ? find_in_slots(l, c, token, hash, words) : NULL;
        if (longer && longer->words == words)
            found = longer;
    }
    return found;
}

bool desk_token_spells(const copy *c, uint32_t token, const char *word)
{
    const desk_token *t = &c->tokens[token];
    uint32_t length = (uint32_t)strlen(word);
    return matches_key(c->text + t->start, t->end - t->start, word, length) == length;
}

bool desk_token_among(const copy *c, uint32_t token, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (desk_token_is(c, token, words[i]))
            return true;
    return false;
}
