/*
 * story_names.c - names taken apart and compared.
 *
 * Outlets write one name in many ways: "Sir Alun Prosser", "Prossor", "Mr Pugh",
 * "Dan Reyes" for "Daniel Reyes", "Tomas Ferrao" without its accents.  Two names
 * fit when their last names are equal or misspelt by little, and their first
 * names are equal, an initial, a familiar form, or misspelt by little.
 */
#include "story_names.h"
#include "text.h"
#include "tables/story_genders.h"
#include "tables/story_honorifics.h"
#include "tables/story_nicknames.h"
#include "tables/story_stop.h"

#include <string.h>

/* The honorific right before a token, as its value in the list; 0 if none. */
static uint32_t honorific_before(const copy *c, uint32_t token)
{
    const lexicon_entry *entry = token > 0 ? desk_find_word(&story_honorifics_words, c, token - 1) : NULL;
    if (!entry && token > 1 && c->text[c->tokens[token - 1].start] == '.')
        entry = desk_find_word(&story_honorifics_words, c, token - 2);
    return entry ? entry->value : 0;
}

static bool is_name_suffix(const char *word, uint32_t length, bool follows_first)
{
    static const char *const suffixes[] = {"jr", "jr.", "sr", "sr.", "mp", "kc", "qc", "ii", "iii", "iv"};
    uint32_t known = sizeof suffixes / sizeof *suffixes - (follows_first ? 3 : 0); /* Elizabeth II is no other Elizabeth */
    for (uint32_t i = 0; i < known; i++)
        if (length == strlen(suffixes[i]) && memcmp(word, suffixes[i], length) == 0)
            return true;
    return false;
}

/* Puts the words of a person's name into their places, one by one. */
static void take_name_word(person_parts *parts, const char *word, uint32_t length, uint32_t number)
{
    if (number == 0) {
        memcpy(parts->first, word, length);
        parts->first_length = length;
        return;
    }
    if (number == 2)
        parts->initial = parts->last[0];
    if (number > 1 && parts->middle_count < 3)
        parts->middle[parts->middle_count++] = desk_hash_word(parts->last, parts->last_length);
    memcpy(parts->last, word, length);
    parts->last_length = length;
}

static void take_words(const copy *c, uint32_t token, uint32_t end, person_parts *parts)
{
    uint32_t count = 0;
    for (; token < c->count && c->tokens[token].start < end; token++) {
        const desk_token *t = &c->tokens[token];
        char word[NAME_BYTES];
        if (t->kind != DESK_WORD)
            continue;
        uint32_t length = desk_fold_word(c->text + t->start, t->end - t->start, word);
        if (length > 1 && word[length - 1] == '.')
            length--;
        if (length == 0 || word[0] == '\'' || (count > 0 && is_name_suffix(word, length, count == 1)))
            continue;
        const lexicon_entry *honorific = count == 0 ? desk_find_word(&story_honorifics_words, c, token) : NULL;
        if (honorific && token + 1 < c->count && c->tokens[token + 1].start < end) {
            parts->gender |= (uint8_t)(honorific->value & 6);
            parts->kind = honorific->value & 8 ? BARE_PERSON : LAST_PERSON;
            continue;
        }
        take_name_word(parts, word, length, count++);
    }
}

void desk_part_person(const desk_story *s, uint32_t article, uint32_t entity, person_parts *parts)
{
    copy c = story_copy(s, article);
    const desk_entity *e = &s->articles.items[article].article->entities.items[entity];
    uint32_t token = desk_token_at(&c, e->start), before = honorific_before(&c, token);
    *parts = (person_parts){.kind = BARE_PERSON, .gender = (uint8_t)(before & 6)};
    if (before && !(before & 8))
        parts->kind = LAST_PERSON;
    take_words(&c, token, e->end, parts);
    const lexicon_entry *known = desk_find_text(&story_genders_words, parts->first, parts->first_length);
    if (known && parts->gender == 0 && parts->last_length > 0)
        parts->gender = (uint8_t)known->value;
    if (parts->last_length > 0)
        parts->kind = FULL_PERSON;
    else if (parts->kind == LAST_PERSON) {
        memcpy(parts->last, parts->first, parts->first_length);
        parts->last_length = parts->first_length;
        parts->first_length = 0;
    }
}

/* Consonants by class; vowels, h, w and y tell too little to count. */
static uint32_t sound_of(char letter)
{
    static const uint8_t classes[26] = {0, 1, 2, 3, 0, 1, 2, 0, 0, 2, 2, 4, 5, 5, 0, 1, 2, 6, 2, 3, 0, 1, 0, 2, 0, 2};
    return letter >= 'a' && letter <= 'z' ? classes[letter - 'a'] : 0;
}

uint32_t desk_sound_key(const char *word, uint32_t length)
{
    uint32_t counts[7] = {0}, last = 0, key = 0;
    for (uint32_t i = 0; i < length; i++) {
        uint32_t sound = sound_of(word[i]);
        if (sound != 0 && (sound != last || (i > 0 && sound_of(word[i - 1]) == 0)))
            counts[sound]++;
        last = sound;
    }
    for (uint32_t i = 1; i < 7; i++)
        key = desk_mix(key, counts[i]);
    return key;
}

/* The edits between two words, counting no further than three. */
static uint32_t edit_distance(const char *a, uint32_t a_length, const char *b, uint32_t b_length)
{
    uint8_t row[NAME_BYTES + 1];
    if (a_length > b_length + 2 || b_length > a_length + 2)
        return 3;
    for (uint32_t j = 0; j <= b_length; j++)
        row[j] = (uint8_t)j;
    for (uint32_t i = 1; i <= a_length; i++) {
        uint8_t corner = row[0];
        row[0] = (uint8_t)i;
        for (uint32_t j = 1; j <= b_length; j++) {
            uint8_t best = (uint8_t)(corner + (a[i - 1] != b[j - 1]));
            corner = row[j];
            if (row[j] + 1 < best)
                best = (uint8_t)(row[j] + 1);
            if (row[j - 1] + 1 < best)
                best = (uint8_t)(row[j - 1] + 1);
            row[j] = best;
        }
    }
    return row[b_length] < 3 ? row[b_length] : 3;
}

static bool equal_words(const char *a, uint32_t a_length, const char *b, uint32_t b_length)
{
    return a_length == b_length && memcmp(a, b, a_length) == 0;
}

bool desk_close_names(const char *a, uint32_t a_length, const char *b, uint32_t b_length)
{
    if (a_length < 4 || b_length < 4)
        return false;
    uint32_t edits = edit_distance(a, a_length, b, b_length);
    if (edits <= 1)
        return true;
    uint32_t shorter = a_length < b_length ? a_length : b_length;
    return edits == 2 && shorter >= 6 && desk_sound_key(a, a_length) == desk_sound_key(b, b_length);
}

static const char *canonical_first_name(const char *word, uint32_t length, uint32_t *canonical_length)
{
    const lexicon_entry *entry = desk_find_text(&story_nicknames_words, word, length);
    *canonical_length = entry ? (uint32_t)strlen(desk_entry_name(entry)) : length;
    return entry ? desk_entry_name(entry) : word;
}

static bool one_familiar_name(const person_parts *a, const person_parts *b)
{
    uint32_t a_length, b_length;
    const char *x = canonical_first_name(a->first, a->first_length, &a_length);
    const char *y = canonical_first_name(b->first, b->first_length, &b_length);
    return equal_words(x, a_length, y, b_length);
}

static bool is_middle_name(const person_parts *of, const char *word, uint32_t length)
{
    uint32_t hash = desk_hash_word(word, length);
    for (uint32_t i = 0; i < of->middle_count; i++)
        if (of->middle[i] == hash)
            return true;
    return false;
}

name_fit desk_first_names_fit(const person_parts *a, const person_parts *b)
{
    if (a->first_length == 0 || b->first_length == 0)
        return NAMES_CLOSE;
    if (a->middle_count == 1 && b->middle_count == 1 && a->initial != b->initial && a->first[0] == b->first[0])
        return NAMES_DIFFER; /* John W. and John R. are two */
    if (equal_words(a->first, a->first_length, b->first, b->first_length) ||
        is_middle_name(a, b->first, b->first_length) || is_middle_name(b, a->first, a->first_length))
        return NAMES_EQUAL;
    if ((a->first_length == 1 || b->first_length == 1) && a->first[0] == b->first[0])
        return NAMES_CLOSE;
    if (one_familiar_name(a, b) || desk_close_names(a->first, a->first_length, b->first, b->first_length))
        return NAMES_CLOSE;
    return NAMES_DIFFER;
}

name_fit desk_last_names_fit(const person_parts *a, const person_parts *b)
{
    if (equal_words(a->last, a->last_length, b->last, b->last_length))
        return NAMES_EQUAL;
    return desk_close_names(a->last, a->last_length, b->last, b->last_length) ? NAMES_CLOSE : NAMES_DIFFER;
}

/* A prime minister or a former one is not "the minister". */
bool desk_title_within(const story_title *smaller, const story_title *larger)
{
    if (smaller->ranks != larger->ranks)
        return false;
    for (uint32_t i = 0; i < smaller->count; i++) {
        bool found = false;
        for (uint32_t j = 0; j < larger->count; j++)
            found = found || smaller->words[i] == larger->words[j];
        if (!found)
            return false;
    }
    return smaller->count > 0;
}
