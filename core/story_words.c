/*
 * story_words.c - an article's words as the story compares them.
 *
 * Outlets differ in accents, endings and spelling ("Fennell" and "Fenell" are for
 * names to sort out, but "colour" and "color", "migrant" and "migrants" are one
 * word): each word is folded to plain letters and stripped of its ending once,
 * and what follows compares 32-bit hashes.
 */
#include "story_words.h"
#include "text.h"
#include "tables/story_stop.h"

#include <string.h>

/* The plain letters of U+00C0 to U+017F, in order. */
static const char plain_letters[] =
    "aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

uint32_t desk_fold_word(const char *text, uint32_t length, char folded[STORY_FOLD])
{
    uint32_t used = 0;
    for (uint32_t at = 0; at < length && used < STORY_FOLD;) {
        character c = desk_character_at(text, at, length);
        if (c.code >= 0xC0 && c.code < 0x180)
            folded[used++] = plain_letters[c.code - 0xC0];
        else if (c.code == 0x2019)
            folded[used++] = '\'';
        else
            for (uint32_t i = 0; i < c.length && used < STORY_FOLD; i++)
                folded[used++] = desk_lower(text[at + i]);
        at += c.length;
    }
    return used;
}

static bool ends_with(const char *word, uint32_t length, const char *tail)
{
    uint32_t bytes = (uint32_t)strlen(tail);
    return length >= bytes && memcmp(word + length - bytes, tail, bytes) == 0;
}

/* "cities" to "city", "losses" to "loss", "migrants" to "migrant"; "bus" stays. */
static uint32_t without_plural(char *word, uint32_t length)
{
    if (length > 4 && ends_with(word, length, "ies")) {
        word[length - 3] = 'y';
        return length - 2;
    }
    if (length > 4 && (ends_with(word, length, "sses") || ends_with(word, length, "ches") ||
                       ends_with(word, length, "shes") || ends_with(word, length, "xes")))
        return length - 2;
    if (length > 3 && word[length - 1] == 's' && !ends_with(word, length, "ss") &&
        !ends_with(word, length, "us") && !ends_with(word, length, "is"))
        return length - 1;
    return length;
}

/* "crossing", "crossed" to "cross"; "stopped" to "stop"; "saved" and "save" to "sav". */
static uint32_t without_tense(const char *word, uint32_t length)
{
    uint32_t kept = length;
    if (length > 5 && ends_with(word, length, "ing"))
        kept = length - 3;
    else if (length > 4 && ends_with(word, length, "ed"))
        kept = length - 2;
    else if (length > 5 && ends_with(word, length, "ly"))
        kept = length - 2;
    if (kept < length && kept > 3 && word[kept - 1] == word[kept - 2] && word[kept - 1] != 's' && word[kept - 1] != 'l')
        kept--;
    if (kept > 3 && word[kept - 1] == 'e')
        kept--;
    return kept;
}

/* American to British letters: "organize", "labor", "center". */
static void one_spelling(char *word, uint32_t length)
{
    for (uint32_t i = 2; i < length; i++)
        if (word[i] == 'z' && word[i - 1] == 'i')
            word[i] = 's';
    if (length > 4 && ends_with(word, length, "er") && word[length - 3] == 't' && ends_with(word, length, "nter"))
        memcpy(word + length - 2, "re", 2);
}

uint32_t desk_stem_word(const char *text, uint32_t length, char stem[STORY_FOLD])
{
    uint32_t used = desk_fold_word(text, length, stem);
    if (used == 0 || desk_is_digit(stem[0]))
        return used;
    used = without_plural(stem, used);
    used = without_tense(stem, used);
    one_spelling(stem, used);
    return used;
}

uint32_t desk_stem_hash(const char *text, uint32_t length)
{
    char stem[STORY_FOLD];
    uint32_t used = desk_stem_word(text, length, stem);
    return desk_hash_word(stem, used);
}

/* Long words and names tell more than short ones. */
static uint8_t weight_of(const copy *c, uint32_t token)
{
    const lexicon_entry *entry = desk_find_word(&story_stop_words, c, token);
    if (entry)
        return entry->value == 1 ? 0 : 1;
    uint32_t length = c->tokens[token].end - c->tokens[token].start;
    return length >= 8 ? 4 : 2;
}

/* True where no space parts the token from the word before: "'re", "n't", "-day". */
static bool is_glued(const copy *c, uint32_t token)
{
    uint32_t start = c->tokens[token].start;
    if (token == 0 || start == 0)
        return false;
    uint32_t before = token - 1;
    while (before > 0 && c->tokens[before].end == start && c->tokens[before].kind == DESK_PUNCTUATION &&
           c->text[c->tokens[before].start] == '-') {
        start = c->tokens[before].start;
        before--;
    }
    return c->tokens[before].end == start && c->tokens[before].kind <= DESK_NUMBER;
}

void desk_find_story_words(memory *m, const copy *c, story_word_list *out)
{
    if (!list_reserve(m, out, (size_t)out->count + c->count))
        return;
    for (uint32_t i = 0; i < c->count; i++) {
        const desk_token *token = &c->tokens[i];
        if (token->kind != DESK_WORD && token->kind != DESK_NUMBER)
            continue;
        uint32_t length = token->end - token->start;
        out->items[out->count++] = (story_word){
            i, c->hashes[i], desk_stem_hash(c->text + token->start, length), weight_of(c, i), is_glued(c, i), 0};
    }
}

uint32_t desk_token_at(const copy *c, uint32_t byte)
{
    uint32_t low = 0, high = c->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (c->tokens[middle].end <= byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static uint32_t first_word_from(const story_word *items, uint32_t low, uint32_t high, uint32_t token)
{
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (items[middle].token < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

desk_span desk_words_in(const story_word *items, uint32_t first, uint32_t limit, const copy *c, desk_span span)
{
    uint32_t token = desk_token_at(c, span.start), past = desk_token_at(c, span.end);
    if (past < c->count && c->tokens[past].start < span.end)
        past++;
    uint32_t start = first_word_from(items, first, limit, token);
    return (desk_span){start, first_word_from(items, start, limit, past)};
}
