/*
 * title.c - roles that stand before a person or for one.
 *
 * A role is a head from a list ("minister", "chief executive") and the words
 * before it that say of what ("Public Works minister", "acting deputy mayor").
 * Beside a person's name any head will do; by itself it must be one that stands
 * for a known person ("the health minister said"), not for any ("a minister").
 * Names keep what is theirs: "British" and "New York" end a role to the left.
 */
#include "title.h"
#include "text.h"
#include "tables/title_heads.h"
#include "tables/title_modifiers.h"

#include <string.h>

enum { MOST_MODIFIERS = 6, STANDS_ALONE = 2 };

typedef struct title_finder {
    const copy *copy;
    const entity_list *names;
    entity_list titles;
    uint32_t name;     /* the first name that ends after the token being looked at */
    uint32_t sentence; /* the token that opens the sentence */
} title_finder;

/* The name that a token lies in, or NULL; `name` only moves forward. */
static const desk_entity *name_over(const title_finder *f, uint32_t token)
{
    const desk_token *t = &f->copy->tokens[token];
    for (uint32_t i = f->name; i < f->names->count && f->names->items[i].start < t->end; i++)
        if (f->names->items[i].end > t->start)
            return &f->names->items[i];
    for (uint32_t i = f->name; i-- > 0 && f->names->items[i].end > t->start;)
        if (f->names->items[i].start < t->end)
            return &f->names->items[i];
    return NULL;
}

static bool is_person(const desk_entity *name)
{
    return name && strcmp(name->label, "PER") == 0;
}

/* True if the token may stand before the head: a known modifier, or a capital
 * before a capital head ("Emergency Situations Minister"), but no name's part. */
static bool modifies(const title_finder *f, uint32_t token, bool capital_head)
{
    const copy *c = f->copy;
    if (c->tokens[token].kind != DESK_WORD || name_over(f, token))
        return false;
    if (desk_find_word(&title_modifiers_words, c, token))
        return true;
    return capital_head && token > f->sentence && desk_token_is_capital(c, token) && !desk_find_word(&entity_common_words, c, token) &&
           c->tokens[token].end - c->tokens[token].start > 3;
}

/* "Health and Social Care Secretary", "anti-corruption chief": links between modifiers. */
static bool links(const copy *c, uint32_t token)
{
    return desk_token_is(c, token, "and") || desk_token_is(c, token, "-") || desk_token_is(c, token, "&");
}

static uint32_t first_modifier(const title_finder *f, uint32_t head, bool capital_head)
{
    uint32_t first = head;
    for (uint32_t taken = 0; taken < MOST_MODIFIERS && first > f->sentence; taken++) {
        if (modifies(f, first - 1, capital_head))
            first--;
        else if (first < head && first - f->sentence >= 2 && links(f->copy, first - 1) && modifies(f, first - 2, capital_head))
            first -= 2;
        else
            break;
    }
    return first;
}

/* "a minister", "no MP": anyone, and so nobody. */
static bool means_anyone(const copy *c, uint32_t token)
{
    static const char *const words[] = {"a", "an", "any", "no", "every", "each", "another", "some", "one", "many", "few", "other"};
    return TOKEN_AMONG(c, token, words);
}

/* "the", "his", "Britain's", "French": what tells which one. */
static bool means_one(const title_finder *f, uint32_t token)
{
    static const char *const words[] = {"the", "this", "that", "his", "her", "its", "their", "our", "my", "your", "'s", "'", "mr", "mrs", "madam"};
    if (TOKEN_AMONG(f->copy, token, words))
        return true;
    return name_over(f, token) != NULL;
}

/* "Robert Jenrick, the immigration minister": a person, a comma, and at most "the". */
static bool follows_person(const title_finder *f, uint32_t first)
{
    uint32_t at = first;
    if (at > f->sentence && means_one(f, at - 1) && !name_over(f, at - 1))
        at--;
    if (at < f->sentence + 2 || f->copy->text[f->copy->tokens[at - 1].start] != ',')
        return false;
    return is_person(name_over(f, at - 2));
}

/* "Immigration Minister Robert Jenrick", "Home Secretary, Suella Braverman". */
static bool precedes_person(const title_finder *f, uint32_t end)
{
    const copy *c = f->copy;
    if (end < c->count && c->text[c->tokens[end].start] == ',' && end + 1 < c->count && desk_token_is_capital(c, end + 1))
        end++;
    for (uint32_t skipped = 0; skipped < 2 && end < c->count; skipped++, end++) {
        if (is_person(name_over(f, end)))
            return c->tokens[end].start <= name_over(f, end)->start;
        if (!desk_token_is(c, end, "mr") && !desk_token_is(c, end, "dr") && !desk_token_is(c, end, "sir") && !desk_token_is(c, end, "mr.") &&
            !desk_token_is(c, end, "ms") && !desk_token_is(c, end, "mrs"))
            return false;
    }
    return false;
}

/* 0 if these words are no person's title here. */
static float sureness(const title_finder *f, uint32_t first, uint32_t head, uint32_t end, uint32_t strength)
{
    const copy *c = f->copy;
    bool opens = first == f->sentence, modified = first < head;
    if (precedes_person(f, end))
        return 0.95f;
    if (follows_person(f, first))
        return 0.9f;
    if (strength < STANDS_ALONE || (!opens && means_anyone(c, first - 1)))
        return 0;
    if (!opens && means_one(f, first - 1))
        return modified ? 0.85f : 0.6f;
    if (!opens && desk_token_is(c, first - 1, "as"))
        return modified || end - head > 1 ? 0.7f : 0; /* "As immigration minister, I" */
    if (desk_token_is_capital(c, head) && (!opens || modified))
        return 0.7f;
    return modified && !opens ? 0.5f : 0;
}

/* Looks for a role whose head begins at a token; gives the token after it. */
static uint32_t find_title(title_finder *f, memory *m, uint32_t token, uint32_t limit)
{
    const copy *c = f->copy;
    const lexicon_entry *head = desk_find_phrase(&title_heads_words, c, token, limit);
    if (!head || name_over(f, token) || name_over(f, token + head->words - 1))
        return token + 1;
    uint32_t end = token + head->words;
    if (end < limit && desk_find_word(&title_modifiers_words, c, token) && desk_find_word(&title_heads_words, c, end))
        return end; /* "general director", "chief inspector" */
    bool capital = desk_token_is_capital(c, token) && (token > f->sentence || head->words > 1);
    uint32_t first = first_modifier(f, token, capital);
    if (f->titles.count > 0 && f->titles.items[f->titles.count - 1].end > c->tokens[first].start)
        return end;
    float score = sureness(f, first, token, end, head->value);
    if (score <= 0)
        return end;
    desk_entity *title = list_push(m, &f->titles);
    if (title)
        *title = (desk_entity){c->tokens[first].start, c->tokens[end - 1].end, "TITLE", score};
    return end;
}

/* Merges from the back, so that nothing is moved twice. */
static void merge(memory *m, entity_list *names, const entity_list *titles)
{
    uint32_t left = names->count, right = titles->count;
    if (!list_reserve(m, names, (size_t)left + right))
        return;
    for (uint32_t at = left + right; right > 0;) {
        bool title_last = left == 0 || names->items[left - 1].start < titles->items[right - 1].start;
        names->items[--at] = title_last ? titles->items[--right] : names->items[--left];
    }
    names->count += titles->count;
}

void desk_add_titles(memory *m, const copy *c, entity_list *names)
{
    title_finder f = {.copy = c, .names = names};
    memory scratch;
    desk_memory_open(&scratch, &m->allocator);
    for (uint32_t s = 0, token = 0; s < c->sentence_count; s++) {
        uint32_t end = token;
        while (end < c->count && c->tokens[end].start < c->sentences[s].end)
            end++;
        for (f.sentence = token; token < end && !scratch.failed;) {
            while (f.name < names->count && names->items[f.name].end <= c->tokens[token].start)
                f.name++;
            token = find_title(&f, &scratch, token, end);
        }
    }
    if (!scratch.failed)
        merge(m, names, &f.titles);
    m->failed |= scratch.failed;
    desk_memory_close(&scratch);
}
