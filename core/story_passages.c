/*
 * story_passages.c - copied passages, across articles and within one.
 *
 * Every run of five words is looked up among those seen before.  Where it is
 * found, the match is grown in both directions as far as the words agree, over
 * small edits too ("340 homes, and some 1,200 people" / "340 homes and about
 * 1,200 people"), and the two runs become one family.  Runs that cover nearly the
 * same words of one article are one family as well, so that a passage that ten
 * outlets took is one group, not forty-five pairs.
 */
#include "story.h"
#include "tables/story_boilerplate.h"

#include <string.h>

enum {
    GRAM = 5,           /* words that start a match */
    LEAST_WORDS = 6,    /* one clause */
    LEAST_EDITED = 8,   /* equal words in a run with edits */
    MOST_SEEN = 12,     /* earlier places looked at for one run of words */
    LONGEST_EDIT = 4,   /* words on either side */
    FEW_EDITS = 8,      /* in one direction; more of them only where words enough agree: */
    WORDS_AN_EDIT = 16,
    MOST_EDITS = 64,
    TELLING_WORDS = 3,  /* different words that are not grammar: "at the end of the" is nobody's */
    LONGEST_BOILERPLATE = 40,
    SMALLEST_CLASS = 3, /* of runs by length: under 16 words */
    MOST_FILED = 64,    /* runs looked at under one key */
    COVERED_SLOTS = 1024
};

/* Two runs of words that correspond; equal counts words that agree. */
typedef struct match {
    uint32_t a, a_end, b, b_end, equal;
} match;

/* How far each diagonal has been matched already. */
typedef struct covered_slot {
    uint32_t diagonal, until;
} covered_slot;

typedef struct matcher {
    desk_story *story;
    uint32_t article, limit; /* one past the newest article's last word */
    covered_slot *covered;
} matcher;

static bool same_word(const desk_story *s, uint32_t a, uint32_t b)
{
    return s->words.items[a].exact == s->words.items[b].exact;
}

static uint32_t equal_ahead(const desk_story *s, uint32_t a, uint32_t a_limit, uint32_t b, uint32_t b_limit)
{
    uint32_t count = 0;
    while (a + count < a_limit && b + count < b_limit && same_word(s, a + count, b + count))
        count++;
    return count;
}

static uint32_t equal_behind(const desk_story *s, uint32_t a, uint32_t a_first, uint32_t b, uint32_t b_first)
{
    uint32_t count = 0;
    while (a - count > a_first && b - count > b_first && same_word(s, a - count - 1, b - count - 1))
        count++;
    return count;
}

static uint32_t article_of_word(const desk_story *s, uint32_t word)
{
    uint32_t low = 0, high = s->articles.count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (s->articles.items[middle].first_word <= word)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static void mark_covered(const matcher *x, uint32_t a, uint32_t b, uint32_t until)
{
    covered_slot *slot = &x->covered[(a - b) % COVERED_SLOTS];
    *slot = (covered_slot){a - b, until};
}

static bool is_covered(const matcher *x, uint32_t a, uint32_t b)
{
    const covered_slot *slot = &x->covered[(a - b) % COVERED_SLOTS];
    return slot->diagonal == a - b && a < slot->until;
}

/* The words that must agree again after an edit of so many words in all. */
static uint32_t words_after_edit(uint32_t edit)
{
    return edit <= 2 ? 2 : 3;
}

/* Fewest of an edit's words that lie in the first of the two runs, and most. */
static uint32_t fewest_skipped(uint32_t edit)
{
    return edit > LONGEST_EDIT ? edit - LONGEST_EDIT : 0;
}

static uint32_t most_skipped(uint32_t edit)
{
    return edit < LONGEST_EDIT ? edit : LONGEST_EDIT;
}

/* The shortest edit to the right behind which the words agree again: from there how many do, 0 if there is none. */
static uint32_t agree_ahead(const desk_story *s, const match *found, uint32_t a_limit, uint32_t b_limit, uint32_t *a, uint32_t *b)
{
    for (uint32_t edit = 1; edit <= LONGEST_EDIT + 2; edit++)
        for (uint32_t skip = fewest_skipped(edit); skip <= most_skipped(edit); skip++) {
            *a = found->a_end + skip;
            *b = found->b_end + edit - skip;
            uint32_t count = *a < a_limit && *b < b_limit ? equal_ahead(s, *a, a_limit, *b, b_limit) : 0;
            if (count >= words_after_edit(edit))
                return count;
        }
    return 0;
}

/* The same to the left. */
static uint32_t agree_behind(const desk_story *s, const match *found, uint32_t a_first, uint32_t b_first, uint32_t *a, uint32_t *b)
{
    for (uint32_t edit = 1; edit <= LONGEST_EDIT + 2; edit++)
        for (uint32_t skip = fewest_skipped(edit); skip <= most_skipped(edit); skip++) {
            if (found->a < a_first + skip + 1 || found->b < b_first + edit - skip + 1)
                continue;
            *a = found->a - skip;
            *b = found->b - (edit - skip);
            uint32_t count = equal_behind(s, *a, a_first, *b, b_first);
            if (count >= words_after_edit(edit))
                return count;
        }
    return 0;
}

/* "Ann Smith left. Bo Smith left. ..." agrees with itself at any distance, but is nobody's passage. */
static bool may_edit(uint32_t edits, uint32_t equal)
{
    return edits < FEW_EDITS || (edits < MOST_EDITS && edits * WORDS_AN_EDIT <= equal);
}

/* Grows a match to the right over small edits, within the two limits. */
static void grow_ahead(const matcher *x, match *found, uint32_t a_limit, uint32_t b_limit)
{
    for (uint32_t edits = 0; may_edit(edits, found->equal); edits++) {
        uint32_t a, b, count = agree_ahead(x->story, found, a_limit, b_limit, &a, &b);
        if (count == 0)
            return;
        found->a_end = a + count;
        found->b_end = b + count;
        found->equal += count;
        mark_covered(x, a, b, found->a_end);
    }
}

/* The same to the left. */
static void grow_behind(const matcher *x, match *found, uint32_t a_first, uint32_t b_first)
{
    for (uint32_t edits = 0; may_edit(edits, found->equal); edits++) {
        uint32_t a, b, count = agree_behind(x->story, found, a_first, b_first, &a, &b);
        if (count == 0)
            return;
        found->a = a - count;
        found->b = b - count;
        found->equal += count;
    }
}

/* Words as a reader counts them: "we're" is one. */
static uint32_t written_words(const desk_story *s, uint32_t start, uint32_t end)
{
    uint32_t count = 0;
    for (uint32_t i = start; i < end; i++)
        count += i == start || !s->words.items[i].glued;
    return count;
}

static bool tells_enough(const desk_story *s, uint32_t start, uint32_t end)
{
    uint32_t seen[TELLING_WORDS], count = 0;
    for (uint32_t i = start; i < end && count < TELLING_WORDS; i++) {
        bool old = s->words.items[i].weight == 0;
        for (uint32_t k = 0; k < count; k++)
            old = old || seen[k] == s->words.items[i].stem;
        if (!old)
            seen[count++] = s->words.items[i].stem;
    }
    return count == TELLING_WORDS;
}

/* "Sign up to our newsletter", "All rights reserved": on every page, copied from nobody. */
static bool is_boilerplate(const desk_story *s, uint32_t article, uint32_t start, uint32_t end)
{
    if (end - start > LONGEST_BOILERPLATE)
        return false;
    copy c = story_copy(s, article);
    uint32_t limit = s->words.items[end - 1].token + 1, hits = 0;
    for (uint32_t i = s->words.items[start].token; i < limit; i++) {
        const lexicon_entry *entry = desk_find_phrase(&story_boilerplate_words, &c, i, limit);
        if (entry)
            hits += entry->words;
    }
    return hits > 0 && (end - start) < 6 * hits;
}

/* The same answer whichever of the two was read first. */
static bool is_passage(const matcher *x, const match *found, uint32_t other)
{
    const desk_story *s = x->story;
    bool exact = found->equal == found->a_end - found->a && found->equal == found->b_end - found->b;
    uint32_t least = exact ? LEAST_WORDS : LEAST_EDITED;
    uint32_t a_written = written_words(s, found->a, found->a_end), b_written = written_words(s, found->b, found->b_end);
    return found->equal >= least && (a_written >= least || b_written >= least) && a_written >= LEAST_WORDS &&
           b_written >= LEAST_WORDS && tells_enough(s, found->a, found->a_end) && tells_enough(s, found->b, found->b_end) &&
           !is_boilerplate(s, x->article, found->a, found->a_end) && !is_boilerplate(s, other, found->b, found->b_end);
}

/* Two runs of one article are one where each covers seven tenths of the other. */
static bool nearly_same(const story_run *a, const story_run *b)
{
    uint32_t start = a->start > b->start ? a->start : b->start;
    uint32_t end = a->end < b->end ? a->end : b->end;
    uint32_t a_length = a->end - a->start, b_length = b->end - b->start;
    uint32_t longer = a_length > b_length ? a_length : b_length;
    return end > start && (uint64_t)(end - start) * 10 >= (uint64_t)longer * 7;
}

/* Runs are filed by about how long they are and about where they begin: those nearly the same are of one size
 * class or of neighbouring ones, and begin less than a stretch of either apart. */
static uint32_t size_class(uint32_t words)
{
    uint32_t class = SMALLEST_CLASS;
    while (words >> (class + 1))
        class++;
    return class;
}

static uint32_t stretch_key(uint32_t class, uint32_t start)
{
    return desk_mix(class, start >> class);
}

/* Joins a run with those of its article that are filed under a key and nearly the same. */
static void join_filed(desk_story *s, uint32_t run, uint32_t key)
{
    const story_run *mine = &s->runs.items[run];
    const index_slot *slot = desk_index_find(&s->runs_at, key);
    uint32_t looked = 0;
    for (uint32_t e = slot ? slot->head : 0; e && looked < MOST_FILED; e = s->runs_at.entries.items[e - 1].next, looked++) {
        uint32_t other = s->runs_at.entries.items[e - 1].item;
        if (other != run && s->runs.items[other].article == mine->article && nearly_same(mine, &s->runs.items[other]))
            desk_part_join(s, PASSAGE_PART, run, other);
    }
}

static void join_nearly_same(desk_story *s, uint32_t run)
{
    const story_run *mine = &s->runs.items[run];
    uint32_t own = size_class(mine->end - mine->start);
    for (uint32_t class = own > SMALLEST_CLASS ? own - 1 : SMALLEST_CLASS; class <= own + 1; class++) {
        uint32_t place = mine->start >> class;
        for (uint32_t at = place > 0 ? place - 1 : 0; at <= place + 1; at++)
            join_filed(s, run, desk_mix(class, at));
    }
}

/* The number of a run: an old one if the article has it already. */
static uint32_t run_number(desk_story *s, uint32_t article, uint32_t start, uint32_t end)
{
    uint32_t key = stretch_key(size_class(end - start), start), looked = 0;
    const index_slot *slot = desk_index_find(&s->runs_at, key);
    for (uint32_t e = slot ? slot->head : 0; e && looked < MOST_FILED; e = s->runs_at.entries.items[e - 1].next, looked++) {
        const story_run *run = &s->runs.items[s->runs_at.entries.items[e - 1].item];
        if (run->start == start && run->end == end)
            return s->runs_at.entries.items[e - 1].item;
    }
    uint32_t number = s->runs.count;
    story_run *run = list_push(&s->memory, &s->runs);
    if (!run || !desk_part_add(s, PASSAGE_PART) || !desk_index_add(&s->memory, &s->runs_at, key, number))
        return DESK_NONE;
    *run = (story_run){article, start, end};
    join_nearly_same(s, number);
    return number;
}

static void keep_match(const matcher *x, const match *found, uint32_t other)
{
    desk_story *s = x->story;
    uint32_t a = run_number(s, x->article, found->a, found->a_end);
    uint32_t b = a == DESK_NONE ? DESK_NONE : run_number(s, other, found->b, found->b_end);
    if (b != DESK_NONE)
        desk_part_join(s, PASSAGE_PART, a, b);
}

static void match_at(const matcher *x, uint32_t a, uint32_t b)
{
    const desk_story *s = x->story;
    uint32_t first = s->articles.items[x->article].first_word;
    uint32_t other = b >= first ? x->article : article_of_word(s, b);
    uint32_t b_first = s->articles.items[other].first_word;
    uint32_t b_limit = other == x->article ? a : story_word_limit(s, other);
    uint32_t count = equal_ahead(s, a, x->limit, b, b_limit);
    if (count < GRAM)
        return;
    mark_covered(x, a, b, a + count);
    match found = {a, a + count, b, b + count, count};
    grow_ahead(x, &found, x->limit, b_limit);
    uint32_t a_first = other == x->article ? found.b_end : first;
    if (a_first < a)
        grow_behind(x, &found, a_first, b_first);
    if (is_passage(x, &found, other))
        keep_match(x, &found, other);
}

static uint32_t gram_key(const desk_story *s, uint32_t at)
{
    uint32_t key = 0;
    for (uint32_t i = 0; i < GRAM; i++)
        key = desk_mix(key, s->words.items[at + i].exact);
    return key;
}

void desk_read_passages(desk_story *s, uint32_t article)
{
    memory scratch;
    desk_memory_open(&scratch, &s->memory.allocator);
    matcher x = {s, article, s->words.count, desk_memory_take(&scratch, COVERED_SLOTS * sizeof(covered_slot))};
    if (x.covered)
        memset(x.covered, 0, COVERED_SLOTS * sizeof(covered_slot));
    else
        s->memory.failed = true;
    for (uint32_t at = s->articles.items[article].first_word; at + GRAM <= x.limit && !s->memory.failed; at++) {
        uint32_t key = gram_key(s, at), looked = 0;
        const index_slot *slot = desk_index_find(&s->grams, key);
        for (uint32_t e = slot ? slot->head : 0; e && looked < MOST_SEEN; e = s->grams.entries.items[e - 1].next, looked++)
            if (!is_covered(&x, at, s->grams.entries.items[e - 1].item))
                match_at(&x, at, s->grams.entries.items[e - 1].item);
        desk_index_add(&s->memory, &s->grams, key, at);
    }
    desk_memory_close(&scratch);
}

static uint32_t words_hash(const desk_story *s, const story_run *run)
{
    uint32_t hash = 0;
    for (uint32_t i = run->start; i < run->end; i++)
        hash = desk_mix(hash, s->words.items[i].exact);
    return hash;
}

static desk_mention run_mention(const desk_story *s, const story_run *run)
{
    copy c = story_copy(s, run->article);
    return (desk_mention){run->article, DESK_NONE, c.tokens[s->words.items[run->start].token].start,
                          c.tokens[s->words.items[run->end - 1].token].end};
}

/* Runs that overlap in one article are one mention; members are in order. */
static uint32_t melt_runs(const desk_story *s, const uint32_t *members, uint32_t count, story_run *out)
{
    uint32_t used = 0;
    for (uint32_t i = 0; i < count; i++) {
        const story_run *run = &s->runs.items[members[i]];
        story_run *last = used > 0 ? &out[used - 1] : NULL;
        if (!last || run->article != last->article || run->start >= last->end)
            out[used++] = *run;
        else if (run->end > last->end)
            last->end = run->end;
    }
    return used;
}

void desk_build_passages(desk_story *s, memory *scratch, uint32_t *members, uint32_t count)
{
    story_run *runs = desk_memory_take(scratch, count * sizeof *runs);
    if (!runs)
        return;
    uint32_t used = melt_runs(s, members, count, runs);
    made_group *made = used > 1 ? desk_make_group(s, PASSAGE_PART, used * sizeof(desk_mention)) : NULL;
    if (made) {
        desk_mention *mentions = (desk_mention *)(made + 1);
        bool exact = true;
        for (uint32_t i = 0; i < used; i++) {
            mentions[i] = run_mention(s, &runs[i]);
            exact = exact && words_hash(s, &runs[i]) == words_hash(s, &runs[0]);
        }
        made->as.passage = (desk_passage_group){mentions, used, written_words(s, runs[0].start, runs[0].end), exact};
    }
    desk_memory_release(scratch, runs, count * sizeof *runs);
}
