/*
 * entity_agree.c - the same words, the same name, throughout an article.
 *
 * A sentence may leave open whether "Washington" is a place or a man; the
 * article does not.  Names are gathered by their words, each mention votes for
 * its label with its score, and doubtful mentions follow the vote.  Then the
 * copy is searched for the names that were found elsewhere: "Home Office" in a
 * headline, where capitals say nothing.
 */
#include "entity_agree.h"
#include "text.h"
#include "tables/entity_bodies.h"

#include <assert.h>
#include <string.h>

enum { AGREE_WORDS = 6, AGREE_PROBE = 24, AGREE_LABELS = 4 };

/* From this score on a mention speaks for the others. */
static const float sure_elsewhere = 0.8f;

/* One name of the article, however often it stands there. */
typedef struct agreed_name {
    uint32_t hash;               /* of its words; words == 0: an empty slot */
    uint32_t words, mentions;
    const char *label[AGREE_LABELS];
    float vote[AGREE_LABELS];
    float best;                  /* the highest score of a mention */
} agreed_name;

typedef struct name_council {
    const copy *copy;
    agreed_name *names;
    uint32_t mask;
    uint32_t longest; /* in words */
    const char *body; /* the label of well-known organisations, or NULL */
} name_council;

static agreed_name *find_agreed(const name_council *n, uint32_t hash, uint32_t words)
{
    uint32_t slot = (hash * 0x9E3779B1u >> 7) & n->mask;
    for (uint32_t probe = 0; probe < AGREE_PROBE; probe++, slot = (slot + 1) & n->mask) {
        agreed_name *name = &n->names[slot];
        if (name->words == 0 || (name->hash == hash && name->words == words))
            return name;
    }
    return NULL;
}

/* The tokens of a name, from `*token` on; gives how many, and their joined hash. */
static uint32_t words_of(const copy *c, const desk_entity *name, uint32_t *token, uint32_t *hash)
{
    uint32_t words = 0;
    while (c->tokens[*token].start < name->start)
        (*token)++;
    for (uint32_t i = *token; i < c->count && c->tokens[i].start < name->end; i++, words++)
        *hash = words == 0 ? c->hashes[i] : desk_hash_join(*hash, c->hashes[i]);
    return words;
}

static void vote(agreed_name *name, const desk_entity *mention)
{
    name->mentions++;
    name->best = mention->score > name->best ? mention->score : name->best;
    for (uint32_t k = 0; k < AGREE_LABELS; k++) {
        if (!name->label[k])
            name->label[k] = mention->label;
        if (name->label[k] != mention->label)
            continue;
        name->vote[k] += mention->score;
        return;
    }
}

static uint32_t winner(const agreed_name *name)
{
    uint32_t best = 0;
    for (uint32_t k = 1; k < AGREE_LABELS; k++)
        if (name->vote[k] > name->vote[best])
            best = k;
    return best;
}

static float all_votes(const agreed_name *name)
{
    float sum = 0;
    for (uint32_t k = 0; k < AGREE_LABELS; k++)
        sum += name->vote[k];
    return sum;
}

static void gather_votes(name_council *n, const entity_list *names)
{
    for (uint32_t i = 0, token = 0; i < names->count; i++) {
        uint32_t hash = 0, words = words_of(n->copy, &names->items[i], &token, &hash);
        agreed_name *name = words <= AGREE_WORDS ? find_agreed(n, hash, words) : NULL;
        if (!name)
            continue;
        name->hash = hash;
        name->words = words;
        n->longest = words > n->longest ? words : n->longest;
        vote(name, &names->items[i]);
    }
}

/* A mention follows the vote if the others outvote it. */
static void follow_votes(const name_council *n, entity_list *names)
{
    for (uint32_t i = 0, token = 0; i < names->count; i++) {
        uint32_t hash = 0, words = words_of(n->copy, &names->items[i], &token, &hash);
        const agreed_name *name = words <= AGREE_WORDS ? find_agreed(n, hash, words) : NULL;
        if (!name || name->words == 0 || name->mentions < 2)
            continue;
        uint32_t best = winner(name);
        desk_entity *mention = &names->items[i];
        if (name->label[best] == mention->label || name->vote[best] < 0.6f * all_votes(name) || mention->score > 0.95f)
            continue;
        mention->label = name->label[best];
        mention->score = 0.5f;
    }
}

/* ---- mentions that were overlooked ----------------------------------------------- */

/* The longest agreed name that begins at a token and ends before `limit`. */
static const agreed_name *longest_at(const name_council *n, uint32_t token, uint32_t limit)
{
    const agreed_name *found = NULL;
    uint32_t hash = n->copy->hashes[token];
    for (uint32_t words = 1; words <= n->longest && token + words <= limit; words++) {
        if (words > 1)
            hash = desk_hash_join(hash, n->copy->hashes[token + words - 1]);
        const agreed_name *name = find_agreed(n, hash, words);
        if (name && name->words == words)
            found = name;
    }
    return found;
}

/* True if these tokens, capitals first and last, are no part of a longer run of capitals. */
static bool is_apart(const copy *c, uint32_t token, uint32_t end, uint32_t first, uint32_t limit)
{
    if (!desk_token_is_capital(c, end - 1) || (end < limit && desk_token_is_capital(c, end)))
        return false;
    return token == first || !desk_token_is_capital(c, token - 1) || (token - 1 == first && desk_find_word(&entity_common_words, c, first));
}

/* True if the copy may hold that name here: it is sure elsewhere. */
static bool may_stand(const name_council *n, const agreed_name *name, uint32_t token, uint32_t first, uint32_t limit)
{
    const copy *c = n->copy;
    uint32_t end = token + name->words;
    if (name->best < sure_elsewhere)
        return false;
    if (name->words == 1 && (name->mentions < 2 || c->tokens[token].end - c->tokens[token].start < 3))
        return false;
    return is_apart(c, token, end, first, limit);
}

/* The words of an overlooked name that begins at a token, and its label; 0 if there is none. */
static uint32_t overlooked(const name_council *n, uint32_t token, uint32_t first, uint32_t limit, const char **label)
{
    const agreed_name *name = longest_at(n, token, limit);
    if (name && may_stand(n, name, token, first, limit)) {
        *label = name->label[winner(name)];
        return name->words;
    }
    const lexicon_entry *body = n->body ? desk_find_phrase(&entity_bodies_words, n->copy, token, limit) : NULL;
    *label = n->body;
    return body && is_apart(n->copy, token, token + body->words, first, limit) ? body->words : 0;
}

static void search_gap(const name_council *n, memory *m, uint32_t first, uint32_t limit, entity_list *out)
{
    const copy *c = n->copy;
    for (uint32_t i = first; i < limit && !m->failed; i++) {
        const char *label;
        uint32_t words = desk_token_is_capital(c, i) ? overlooked(n, i, first, limit, &label) : 0;
        if (words == 0)
            continue;
        desk_entity *added = list_push(m, out);
        if (added)
            *added = (desk_entity){c->tokens[i].start, c->tokens[i + words - 1].end, label, 0.5f};
        i += words - 1;
    }
}

/* Copies the names, and between them what was overlooked, into `out`. */
static void search_copy(const name_council *n, memory *m, const entity_list *names, entity_list *out)
{
    uint32_t token = 0, sentence = 0;
    const copy *c = n->copy;
    for (uint32_t i = 0; i <= names->count && !m->failed; i++) {
        uint32_t stop = i < names->count ? names->items[i].start : c->length;
        while (token < c->count && c->tokens[token].start < stop) {
            while (sentence + 1 < c->sentence_count && c->sentences[sentence].end <= c->tokens[token].start)
                sentence++;
            uint32_t limit = token;
            while (limit < c->count && c->tokens[limit].start < stop && c->tokens[limit].start < c->sentences[sentence].end)
                limit++;
            if (limit == token)
                limit++;
            search_gap(n, m, token, limit, out);
            token = limit;
        }
        if (i == names->count)
            break;
        desk_entity *kept = list_push(m, out);
        if (kept)
            *kept = names->items[i];
        while (token < c->count && c->tokens[token].start < names->items[i].end)
            token++;
    }
}

void desk_agree_names(memory *m, const copy *c, const char *body, entity_list *names)
{
    memory scratch;
    name_council n = {.copy = c, .mask = 15, .body = body};
    entity_list found = {0};
    while (n.mask < 2 * (uint64_t)names->count && n.mask < (1u << 28))
        n.mask = n.mask * 2 + 1;
    desk_memory_open(&scratch, &m->allocator);
    n.names = desk_memory_take(&scratch, ((size_t)n.mask + 1) * sizeof *n.names);
    if (n.names) {
        memset(n.names, 0, ((size_t)n.mask + 1) * sizeof *n.names);
        gather_votes(&n, names);
        follow_votes(&n, names);
        search_copy(&n, &scratch, names, &found);
    }
    if (!scratch.failed && list_reserve(m, names, found.count)) {
        if (found.count > 0)
            memcpy(names->items, found.items, found.count * sizeof *found.items);
        names->count = found.count;
    }
    m->failed |= scratch.failed;
    desk_memory_close(&scratch);
}
