/*
 * story_quotes.c - the same utterance across outlets, and how its words changed.
 *
 * Quotations are looked up by the words that tell (not grammar), weighted by how
 * rare such words are.  Two quotations are one utterance when most of the weight
 * of the shorter one is found in the longer: that holds for a trimmed quotation,
 * a light edit and a back-translation ("ahead of my own position" for "before my
 * own position").  Each is then set against the fullest, word by word.
 */
#include "story.h"
#include "story_diff.h"
#include "story_names.h"

#include <string.h>

enum { MOST_QUOTES = 64, LONGEST_FRAGMENT = 12 };

/* The longest run of words of a that stands in b, looked for only in short ones. */
static uint32_t longest_common_run(const desk_story *s, const story_quote *a, const story_quote *b)
{
    uint32_t best = 0;
    for (uint32_t i = a->start; i < a->end; i++)
        for (uint32_t j = b->start; j < b->end; j++) {
            uint32_t count = 0;
            while (i + count < a->end && j + count < b->end &&
                   s->words.items[i + count].exact == s->words.items[j + count].exact)
                count++;
            if (count > best)
                best = count;
        }
    return best;
}

/* A fragment such as ‘nobody came’ stands word for word in the longer quotation. */
static bool is_fragment(const desk_story *s, const story_quote *shorter, const story_quote *longer, const quote_likeness *like)
{
    uint32_t count = shorter->end - shorter->start;
    if (count < 2 || count > LONGEST_FRAGMENT || longer->end - longer->start > 400)
        return false;
    return (like->telling >= 2 || (like->telling >= 1 && count >= 3 && like->words >= 2)) &&
           longest_common_run(s, shorter, longer) == count;
}

static desk_quote_kind quote_kind_of(const desk_story *s, const story_quote *q)
{
    return s->articles.items[q->article].article->quotes.items[q->quote].kind;
}

static bool same_utterance(const desk_story *s, const story_quote *a, const story_quote *b, const quote_likeness *like)
{
    bool lighter = a->weight != b->weight ? a->weight < b->weight : a->end - a->start <= b->end - b->start;
    const story_quote *shorter = lighter ? a : b, *longer = lighter ? b : a;
    if (shorter->weight == 0 || (a->article == b->article && a->start < b->end && b->start < a->end))
        return false; /* a marked phrase within reported speech is no second utterance */
    bool reported = quote_kind_of(s, a) == DESK_INDIRECT || quote_kind_of(s, b) == DESK_INDIRECT;
    bool same_speaker = a->speaker != 0 && a->speaker == b->speaker;
    bool other_speaker = a->speaker != 0 && b->speaker != 0 && !same_speaker;
    uint32_t part = 100 * like->shared / shorter->weight;
    if (!reported && part >= 90 && !other_speaker && is_fragment(s, shorter, longer, like))
        return true;
    if (like->telling < 3 || like->words < 3)
        return like->telling >= 2 && part >= 80 && like->words >= 2 && same_speaker &&
               10 * shorter->weight >= 4 * longer->weight;
    uint32_t wanted = reported ? 60 : 50;
    if (other_speaker)
        wanted += 20;
    else if (same_speaker)
        wanted -= 10;
    if (like->telling < 4)
        wanted += 15;
    return part >= wanted;
}

/* A quotation is filed under a stem with what its word weighs, 1, 2 or 4: "migration" and "migrate" are
 * of one stem, and what two quotations share must not hang on which was read first. */
static uint32_t filed_quote(uint32_t number, uint32_t weight)
{
    return number << 2 | weight >> 1;
}

static uint32_t quote_of_filed(uint32_t item)
{
    return item >> 2;
}

static uint32_t weight_of_filed(uint32_t item)
{
    return 1u << (item & 3);
}

/* Adds what each earlier quotation shares with the words of quotation `number`. */
static void gather(desk_story *s, uint32_t number, index_list *near, memory *scratch)
{
    story_quote *q = &s->quotes.items[number];
    for (uint32_t i = q->start; i < q->end && !s->memory.failed; i++) {
        const story_word *word = &s->words.items[i];
        const index_slot *slot = word->weight ? desk_index_find(&s->quote_words, word->stem) : NULL;
        if (word->weight == 0 || (slot && quote_of_filed(s->quote_words.entries.items[slot->head - 1].item) == number))
            continue;
        q->weight += word->weight;
        uint32_t looked = 0;
        for (uint32_t e = slot ? slot->head : 0; e && looked < MOST_QUOTES; e = s->quote_words.entries.items[e - 1].next, looked++) {
            uint32_t item = s->quote_words.entries.items[e - 1].item, other = quote_of_filed(item);
            uint32_t weight = weight_of_filed(item) < word->weight ? weight_of_filed(item) : word->weight;
            quote_likeness *like = &s->quote_likes.items[other];
            uint32_t *place = like->words == 0 ? list_push(scratch, near) : near->items;
            if (!place)
                return;
            if (like->words == 0)
                *place = other;
            like->shared += weight;
            like->words++;
            like->telling += weight >= 2;
        }
        desk_index_add(&s->memory, &s->quote_words, word->stem, filed_quote(number, word->weight));
    }
}

static void join_quote(desk_story *s, uint32_t number, index_list *near, memory *scratch)
{
    near->count = 0;
    gather(s, number, near, scratch);
    for (uint32_t i = 0; i < near->count && !s->memory.failed; i++) {
        uint32_t other = near->items[i];
        if (same_utterance(s, &s->quotes.items[number], &s->quotes.items[other], &s->quote_likes.items[other]))
            desk_part_join(s, QUOTE_PART, number, other);
    }
    for (uint32_t i = 0; i < near->count; i++)
        s->quote_likes.items[near->items[i]] = (quote_likeness){0, 0, 0};
}

/* The name that said a quotation; DESK_NONE if it is not known. */
static uint32_t speaking_name(const desk_story *s, uint32_t article, uint32_t quote)
{
    const desk_quote *q = &s->articles.items[article].article->quotes.items[quote];
    return q->entity == DESK_NONE ? DESK_NONE : s->name_of.items[s->articles.items[article].first_entity + q->entity];
}

/* A key of the last name of who said it, that names which sound alike share; 0 if it is not known. */
static uint32_t speaker_key(const desk_story *s, uint32_t article, uint32_t quote)
{
    uint32_t name = speaking_name(s, article, quote);
    if (name == DESK_NONE)
        return 0;
    const story_name *n = &s->names.items[name];
    if (n->kind != FULL_PERSON && n->kind != LAST_PERSON && n->kind != BARE_PERSON)
        return 0;
    person_parts parts;
    desk_part_person(s, article, n->entity, &parts);
    return parts.last_length ? desk_sound_key(parts.last, parts.last_length)
                             : desk_sound_key(parts.first, parts.first_length);
}

/* Reads one quotation; false when memory ran out. */
static bool read_quote(desk_story *s, uint32_t article, uint32_t index)
{
    copy c = story_copy(s, article);
    const desk_quote *quote = &s->articles.items[article].article->quotes.items[index];
    desk_span words = desk_words_in(s->words.items, s->articles.items[article].first_word, s->words.count, &c, quote->words);
    story_quote *q = list_push(&s->memory, &s->quotes);
    quote_likeness *like = list_push(&s->memory, &s->quote_likes);
    if (!q || !like || !desk_part_add(s, QUOTE_PART))
        return false;
    uint32_t speaker = speaking_name(s, article, index), *said = speaker == DESK_NONE ? NULL : &s->names.items[speaker].quotes;
    *like = (quote_likeness){0, 0, 0};
    *q = (story_quote){article, index, words.start, words.end, 0, speaker_key(s, article, index), said ? *said : 0};
    if (said)
        *said = s->quotes.count;
    return true;
}

void desk_read_story_quotes(desk_story *s, uint32_t article)
{
    uint32_t count = s->articles.items[article].article->quotes.count, first = s->quotes.count;
    memory scratch;
    desk_memory_open(&scratch, &s->memory.allocator);
    index_list near = {0};
    for (uint32_t i = 0; i < count && !scratch.failed && !s->memory.failed; i++)
        if (read_quote(s, article, i))
            join_quote(s, first + i, &near, &scratch);
    if (scratch.failed)
        s->memory.failed = true;
    desk_memory_close(&scratch);
}

void desk_touch_quotes(desk_story *s)
{
    const story_part *names = &s->parts[NAME_PART];
    for (uint32_t i = 0; i < names->touched.count; i++) {
        uint32_t root = names->touched.items[i], at = root;
        if (desk_family_of(&names->families, root) != root)
            continue;
        do {
            for (uint32_t q = s->names.items[at].quotes; q; q = s->quotes.items[q - 1].next_said)
                desk_part_touch(s, QUOTE_PART, desk_family_of(&s->parts[QUOTE_PART].families, q - 1));
            at = names->families.items.items[at].next;
        } while (at != root);
    }
}

static desk_mention quote_mention(const desk_story *s, uint32_t member)
{
    const story_quote *q = &s->quotes.items[member];
    const desk_quote *quote = &s->articles.items[q->article].article->quotes.items[q->quote];
    return (desk_mention){q->article, q->quote, quote->start, quote->end};
}

/* The fullest direct quotation; failing one, the fullest. */
static uint32_t fullest(const desk_story *s, const uint32_t *members, uint32_t count)
{
    uint32_t best = 0, best_size = 0;
    for (uint32_t i = 0; i < count; i++) {
        const story_quote *q = &s->quotes.items[members[i]];
        uint32_t size = 2 * (q->end - q->start) + 1;
        if (quote_kind_of(s, q) == DESK_INDIRECT)
            size = (q->end - q->start) / 4;
        if (size > best_size) {
            best = i;
            best_size = size;
        }
    }
    return best;
}

/* Sets every mention against the base. */
static void list_changes(const desk_story *s, memory *scratch, const uint32_t *members, uint32_t count, uint32_t base,
                         change_list *out)
{
    const story_quote *from = &s->quotes.items[members[base]];
    copy from_copy = story_copy(s, from->article);
    for (uint32_t i = 0; i < count && !scratch->failed; i++) {
        if (i == base)
            continue;
        const story_quote *to = &s->quotes.items[members[i]];
        copy to_copy = story_copy(s, to->article);
        wording a = {&from_copy, s->words.items + from->start, from->end - from->start};
        wording b = {&to_copy, s->words.items + to->start, to->end - to->start};
        desk_list_changes(scratch, &a, &b, i, out);
    }
}

/* The name of the group of who said it; NULL if it is not known. */
static const char *speaker_name(const desk_story *s, uint32_t article, uint32_t quote)
{
    uint32_t name = speaking_name(s, article, quote);
    return name == DESK_NONE || !s->names.items[name].group ? NULL : s->names.items[name].group->as.name.name;
}

/* The speaker's name, and whether two articles name different people. */
static const char *speaker_of(const desk_story *s, const uint32_t *members, uint32_t count, uint32_t base, bool *disputed)
{
    const char *name = NULL;
    *disputed = false;
    for (uint32_t i = 0; i <= count; i++) {
        uint32_t at = i == 0 ? base : i - 1;
        const story_quote *q = &s->quotes.items[members[at]];
        const char *given = speaker_name(s, q->article, q->quote);
        if (!given)
            continue;
        if (!name)
            name = given;
        else if (strcmp(name, given) != 0)
            *disputed = true;
    }
    return name ? name : "";
}

void desk_build_quotes(desk_story *s, memory *scratch, uint32_t *members, uint32_t count)
{
    uint32_t base = fullest(s, members, count);
    change_list changes = {0};
    if (count > 1)
        list_changes(s, scratch, members, count, base, &changes);
    bool disputed;
    const char *speaker = speaker_of(s, members, count, base, &disputed);
    size_t mention_bytes = count * sizeof(desk_mention), change_bytes = changes.count * sizeof(desk_change);
    size_t length = strlen(speaker) + 1;
    made_group *made = scratch->failed ? NULL
                     : desk_make_group(s, QUOTE_PART, mention_bytes + change_bytes + length);
    if (made) {
        desk_mention *mentions = (desk_mention *)(made + 1);
        desk_change *listed = (desk_change *)(mentions + count);
        char *name = (char *)(listed + changes.count);
        for (uint32_t i = 0; i < count; i++)
            mentions[i] = quote_mention(s, members[i]);
        if (changes.count > 0)
            memcpy(listed, changes.items, change_bytes);
        memcpy(name, speaker, length);
        made->as.quote = (desk_quote_group){mentions, count, base, name, disputed, listed, changes.count};
    }
    list_release(scratch, &changes);
}
