/*
 * story_sums.c - parts and wholes of one sentence that do not add up.
 *
 * Three forms state both sides: "of the 39 dead, 31 were men and 7 women", "£3m,
 * £2m and £1m, a total of £7m", and shares of one whole that pass a hundred.  A
 * word that lets parts overlap or leaves some out ("including", "the rest", "a
 * child") makes the sentence say nothing that can be checked.
 */
#include "story_sums.h"
#include "text.h"
#include "tables/story_sums.h"

#include <math.h>
#include <string.h>

enum {
    LET_OVERLAP = 1,
    YOUNG_PARTS = 2 * (4 | 16 | 32), /* children, boys, girls */
    NAMED_WITHIN = 4,  /* words from a part to what names it */
    PART_GAP = 7,      /* tokens between parts of a total */
    WHOLE_GAP = 6      /* tokens between a whole and its first part */
};

static const double MOST_SHARES = 102; /* per cent: shares are rounded */

/* Which parts make a whole. */
static const uint32_t part_sets[] = {1 | 2, 1 | 2 | 4, 8 | 4, 16 | 32, 64 | 128, 256 | 512, 256 | 512 | 1024};
enum { COUNTED_SETS = 5 };

typedef struct sum_reader {
    desk_story *story;
    copy copy;
    const desk_figure *figures; /* of the article */
    uint32_t first;             /* the story's number of figures[0] */
    uint32_t from, past;        /* of figures, in the sentence */
    uint32_t named;             /* bits of all parts that the sentence names */
    desk_span sentence, after;  /* and the one that follows it */
} sum_reader;

static const story_figure *measure_of(const sum_reader *r, uint32_t figure)
{
    return &r->story->figures.items[r->first + figure];
}

static bool is_plain(const sum_reader *r, uint32_t figure)
{
    const desk_figure *f = &r->figures[figure];
    return !f->damage && f->modifier == DESK_EXACT && f->low > 0 && f->low < 1e15 && f->low <= f->high && f->low >= f->high &&
           (f->kind == DESK_CARDINAL || f->kind == DESK_MONEY || f->kind == DESK_QUANTITY || f->kind == DESK_PERCENT);
}

/* The parts that a sentence names; with LET_OVERLAP, none that can be added. */
static uint32_t named_parts(const sum_reader *r, desk_span sentence)
{
    uint32_t named = 0;
    for (uint32_t i = desk_token_at(&r->copy, sentence.start); i < r->copy.count && r->copy.tokens[i].start < sentence.end; i++) {
        const lexicon_entry *entry = desk_find_word(&story_sums_words, &r->copy, i);
        named |= entry ? (uint32_t)entry->value : 0;
    }
    return named;
}

/* What a part is of its whole: "31 were men"; 0 if the words after it do not say, or say of
 * what it is a share: "60% of men". */
static uint32_t part_named(const sum_reader *r, uint32_t figure)
{
    uint32_t next = figure + 1 < r->past ? r->figures[figure + 1].start : r->sentence.end;
    uint32_t token = desk_token_at(&r->copy, r->figures[figure].end);
    for (uint32_t i = token; i < r->copy.count && i < token + NAMED_WITHIN && r->copy.tokens[i].start < next; i++) {
        const lexicon_entry *entry = desk_find_word(&story_sums_words, &r->copy, i);
        if (entry)
            return i > token && (desk_token_is(&r->copy, i - 1, "of") || desk_token_is(&r->copy, i - 1, "the")) ? 0
                                                                                                            : (uint32_t)entry->value / 2;
    }
    return 0;
}

static bool is_part_set(uint32_t parts, bool counted)
{
    uint32_t count = counted ? COUNTED_SETS : sizeof part_sets / sizeof *part_sets;
    for (uint32_t i = 0; i < count; i++)
        if (part_sets[i] == parts)
            return true;
    return false;
}

static uint32_t tokens_between(const sum_reader *r, uint32_t a, uint32_t b)
{
    return desk_token_at(&r->copy, r->figures[b].start) - desk_token_at(&r->copy, r->figures[a].end);
}

static bool follows_a_mark(const sum_reader *r, uint32_t figure)
{
    static const char *const marks[] = {",", ":", "(", "—", "–", "-"};
    uint32_t token = desk_token_at(&r->copy, r->figures[figure].start);
    return token > 0 && TOKEN_AMONG(&r->copy, token - 1, marks);
}

static bool same_measure(const sum_reader *r, uint32_t a, uint32_t b)
{
    return r->figures[a].kind == r->figures[b].kind && measure_of(r, a)->kind == measure_of(r, b)->kind;
}

static void note_sum(sum_reader *r, uint32_t from, uint32_t past, uint32_t whole, double sum)
{
    desk_story *s = r->story;
    story_sum *note = list_push(&s->memory, &s->sums);
    if (!note)
        return;
    *note = (story_sum){.whole = whole == DESK_NONE ? DESK_NONE : r->first + whole, .sum = sum};
    for (uint32_t i = from; i < past && note->count <= MOST_PARTS; i++)
        note->figures[note->count++] = r->first + i;
    s->figures.items[r->first + from].sum = s->sums.count;
}

/* Named parts from `from` on, one after another: their end, or `from` where they make no set. */
static uint32_t read_parts(const sum_reader *r, uint32_t from, bool counted, double *sum)
{
    uint32_t parts = 0, at = from;
    *sum = 0;
    for (; at < r->past && at < from + 3 && is_plain(r, at) && same_measure(r, from, at); at++) {
        uint32_t part = part_named(r, at);
        if (!part || (parts & part))
            return from;
        parts |= part;
        *sum += measure_of(r, at)->low;
    }
    return at >= from + 2 && is_part_set(parts, counted) && r->named == 2 * parts ? at : from;
}

/* "Of the 39 dead, 31 were men and 7 women." */
static void read_people(sum_reader *r, uint32_t whole)
{
    uint32_t from = whole + 1;
    double sum, all = r->figures[whole].low;
    if (from >= r->past || r->figures[whole].kind != DESK_CARDINAL || r->figures[from].kind != DESK_CARDINAL || !is_plain(r, whole) ||
        tokens_between(r, whole, from) > WHOLE_GAP || !follows_a_mark(r, from) || part_named(r, whole))
        return;
    uint32_t past = read_parts(r, from, true, &sum);
    if (past == from || (past < r->past && r->figures[past].kind == DESK_CARDINAL))
        return;
    for (uint32_t i = from; i < past; i++)
        if (r->figures[i].low >= all)
            return; /* not a part of it */
    if (sum < all && (named_parts(r, r->after) & (LET_OVERLAP | YOUNG_PARTS)))
        return; /* "The youngest was a boy" */
    if (fabs(sum - all) > 0.5 && sum >= 0.7 * all && sum <= 1.4 * all)
        note_sum(r, whole, past, whole, sum);
}

/* "55 per cent backed the plan and 50 per cent opposed it." */
static uint32_t read_shares(sum_reader *r, uint32_t from)
{
    double sum;
    uint32_t past = r->figures[from].kind == DESK_PERCENT ? read_parts(r, from, false, &sum) : from;
    if (past == from)
        return from + 1;
    if (sum > MOST_SHARES)
        note_sum(r, from, past, DESK_NONE, sum);
    return past;
}

/* What rounding may have taken: "1.2 million" is half a tenth of a million either way. */
static double rounding(const sum_reader *r, uint32_t figure)
{
    const desk_figure *f = &r->figures[figure];
    bool exact = f->kind != DESK_CARDINAL && !memchr(r->copy.text + f->start, '.', f->end - f->start);
    return exact ? 0 : measure_of(r, figure)->grain;
}

static bool says_total(const sum_reader *r, uint32_t figure)
{
    uint32_t token = desk_token_at(&r->copy, r->figures[figure].start);
    if (token < 2)
        return false;
    bool total_of = desk_token_is(&r->copy, token - 1, "of") && desk_token_is(&r->copy, token - 2, "total");
    return total_of || desk_token_is(&r->copy, token - 1, "totalling") || desk_token_is(&r->copy, token - 1, "totaling");
}

/* "£3m, £2m and £1m, a total of £7m": nothing but the parts stands before the total. */
static void read_total(sum_reader *r, uint32_t whole)
{
    if (whole < r->from + 2 || whole > r->from + MOST_PARTS || !is_plain(r, whole) || !says_total(r, whole))
        return;
    double sum = 0, play = rounding(r, whole);
    for (uint32_t i = r->from; i < whole; i++) {
        if (!is_plain(r, i) || !same_measure(r, i, whole) || tokens_between(r, i, i + 1) > PART_GAP ||
            r->figures[i].low >= r->figures[whole].low)
            return;
        sum += measure_of(r, i)->low;
        play += rounding(r, i);
    }
    if (fabs(sum - measure_of(r, whole)->low) > play + 1e-6 * sum)
        note_sum(r, r->from, whole + 1, whole, sum);
}

static void read_sentence_sums(sum_reader *r)
{
    r->named = named_parts(r, r->sentence);
    if (r->named & LET_OVERLAP)
        return;
    for (uint32_t i = r->from; i + 1 < r->past && r->named; i++)
        read_people(r, i);
    for (uint32_t i = r->from; i + 1 < r->past && r->named;)
        i = read_shares(r, i);
    for (uint32_t i = r->from; i < r->past; i++)
        read_total(r, i);
}

void desk_read_sums(desk_story *s, uint32_t article, uint32_t first)
{
    const figure_list *figures = &s->articles.items[article].article->figures;
    sum_reader r = {.story = s, .copy = story_copy(s, article), .figures = figures->items, .first = first};
    for (uint32_t i = 0; i < figures->count && !s->memory.failed; i = r.past) {
        uint32_t sentence = s->figures.items[first + i].sentence;
        r.from = i;
        for (r.past = i + 1; r.past < figures->count && s->figures.items[first + r.past].sentence == sentence;)
            r.past++;
        if (r.past < i + 2 || sentence >= r.copy.sentence_count)
            continue;
        r.sentence = r.copy.sentences[sentence];
        r.after = sentence + 1 < r.copy.sentence_count ? r.copy.sentences[sentence + 1] : (desk_span){0, 0};
        read_sentence_sums(&r);
    }
}

/* Moves on to the figures of the next sentence. */
static bool next_sentence(sum_reader *r, uint32_t count, uint32_t *sentence)
{
    r->from = r->past;
    if (r->from >= count)
        return false;
    while (*sentence < r->copy.sentence_count && r->copy.sentences[*sentence].end <= r->figures[r->from].start)
        ++*sentence;
    r->sentence = *sentence < r->copy.sentence_count ? r->copy.sentences[*sentence] : (desk_span){0, 0};
    for (r->past = r->from + 1; r->past < count && r->figures[r->past].start < r->sentence.end;)
        r->past++;
    return true;
}

bool desk_may_have_sums(const desk_article *a)
{
    sum_reader r = {.copy = desk_article_copy(a), .figures = a->figures.items};
    for (uint32_t sentence = 0; next_sentence(&r, a->figures.count, &sentence);) {
        uint32_t plain = 0;
        for (uint32_t i = r.from; i < r.past; i++)
            plain += is_plain(&r, i);
        if (plain < 2)
            continue;
        uint32_t named = named_parts(&r, r.sentence);
        if (!(named & LET_OVERLAP) && is_part_set(named / 2, false))
            return true;
        for (uint32_t i = r.from + 2; i < r.past && !(named & LET_OVERLAP); i++)
            if (says_total(&r, i))
                return true;
    }
    return false;
}
