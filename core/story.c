/*
 * story.c - the story: articles in, groups of names, figures, quotations and passages out.
 *
 * Adding an article runs each part over it alone, against indices of what came
 * before; families that it touched are then built anew.  Nothing that was handed
 * out is written before all has been built: when memory runs out half-way, the
 * indices are cut back to where they were and the story stands as it was.
 */
#include "story.h"
#include "story_doubts.h"
#include "story_facts.h"
#include "story_names.h"
#include "story_sums.h"

#include <assert.h>
#include <string.h>

enum { SMALLEST_BLOCK = 64, LARGE_BLOCK = 4096 };

/* Counts of everything that grows, to cut back to. */
typedef struct story_mark {
    uint32_t articles, words, grams, runs, runs_at, quotes, quote_words;
    uint32_t names, titles, entities, name_keys, article_keys, figures, context, edges, figure_keys;
    uint32_t frames, frame_words, frame_keys, doubts, sums;
    uint32_t joins[STORY_PARTS], items[STORY_PARTS];
} story_mark;

static uint32_t block_class(size_t size)
{
    uint32_t class = 0;
    while ((size_t)SMALLEST_BLOCK << class < size)
        class++;
    return class;
}

void *desk_block_take(desk_story *s, size_t size)
{
    if (size > LARGE_BLOCK / 2)
        return desk_memory_take(&s->memory, size < LARGE_BLOCK ? LARGE_BLOCK : size);
    uint32_t class = block_class(size);
    void *block = s->free_blocks[class];
    if (!block)
        return desk_memory_take(&s->memory, (size_t)SMALLEST_BLOCK << class);
    memcpy(&s->free_blocks[class], block, sizeof block);
    return block;
}

void desk_block_release(desk_story *s, void *block, size_t size)
{
    if (!block)
        return;
    if (size > LARGE_BLOCK / 2) {
        desk_memory_release(&s->memory, block, size < LARGE_BLOCK ? LARGE_BLOCK : size);
        return;
    }
    uint32_t class = block_class(size);
    memcpy(block, &s->free_blocks[class], sizeof block);
    s->free_blocks[class] = block;
}

bool desk_part_touch(desk_story *s, uint32_t part, uint32_t item)
{
    story_part *p = &s->parts[part];
    if (p->rounds.items[item] == s->round)
        return true;
    uint32_t *place = list_push(&s->memory, &p->touched);
    if (!place)
        return false;
    *place = item;
    p->rounds.items[item] = s->round;
    return true;
}

bool desk_part_add(desk_story *s, uint32_t part)
{
    story_part *p = &s->parts[part];
    memory *m = &s->memory;
    uint32_t item = p->families.items.count;
    if (!list_reserve(m, &p->made, item + 1u) || !list_reserve(m, &p->rounds, item + 1u) ||
        !desk_family_add(m, &p->families))
        return false;
    p->made.items[item] = NULL;
    p->rounds.items[item] = s->round - 1;
    p->made.count = p->rounds.count = item + 1;
    return desk_part_touch(s, part, item);
}

bool desk_part_join(desk_story *s, uint32_t part, uint32_t a, uint32_t b)
{
    story_part *p = &s->parts[part];
    a = desk_family_of(&p->families, a);
    b = desk_family_of(&p->families, b);
    return desk_part_touch(s, part, a) && desk_part_touch(s, part, b) &&
           desk_family_join(&s->memory, &p->families, a, b);
}

made_group *desk_make_group(desk_story *s, uint32_t part, size_t bytes)
{
    story_part *p = &s->parts[part];
    size_t size = sizeof(made_group) + bytes;
    made_group *made = list_reserve(&s->memory, &p->fresh, p->fresh.count + 1u) ? desk_block_take(s, size) : NULL;
    if (!made)
        return NULL;
    memset(made, 0, size);
    made->size = size;
    made->buried = s->round - 1;
    made->doubted = DESK_NONE;
    p->fresh.items[p->fresh.count++] = made;
    return made;
}

static uint32_t mention_count(const made_group *made, uint32_t part)
{
    return part == NAME_PART ? made->as.name.count : part == FIGURE_PART ? made->as.figure.count
         : part == QUOTE_PART ? made->as.quote.count : made->as.passage.count;
}

static const desk_mention *first_mention(const made_group *made, uint32_t part)
{
    return part == NAME_PART ? made->as.name.mentions : part == FIGURE_PART ? made->as.figure.mentions
         : part == QUOTE_PART ? made->as.quote.mentions : made->as.passage.mentions;
}

/* Conflicts first, great ones before minor ones, then damaged, agreeing, alone. */
static uint32_t figure_rank(const desk_figure_group *group)
{
    static const uint8_t ranks[] = {[DESK_CONFLICT] = 0, [DESK_DAMAGED] = 2, [DESK_AGREE] = 3, [DESK_ALONE] = 4};
    return ranks[group->status] + (group->minor ? 1u : 0u);
}

static bool made_before(const made_group *a, const made_group *b, uint32_t part)
{
    if (part == FIGURE_PART && figure_rank(&a->as.figure) != figure_rank(&b->as.figure))
        return figure_rank(&a->as.figure) < figure_rank(&b->as.figure);
    uint32_t a_count = mention_count(a, part), b_count = mention_count(b, part);
    if (a_count != b_count)
        return a_count > b_count;
    const desk_mention *x = first_mention(a, part), *y = first_mention(b, part);
    if (x->article != y->article)
        return x->article < y->article;
    return x->start != y->start ? x->start < y->start : x->end < y->end;
}

typedef struct made_order {
    made_group *const *made;
    uint32_t part;
} made_order;

static bool fresh_less(const void *context, uint32_t a, uint32_t b)
{
    const made_order *order = context;
    return made_before(order->made[a], order->made[b], order->part);
}

static const size_t public_size[STORY_PARTS] = {sizeof(desk_name_group), sizeof(desk_figure_group),
                                                sizeof(desk_quote_group), sizeof(desk_passage_group)};

static void build_family(desk_story *s, memory *scratch, uint32_t part, uint32_t *members, uint32_t count)
{
    if (part == NAME_PART)
        desk_build_names(s, scratch, members, count);
    else if (part == FIGURE_PART)
        desk_build_figures(s, scratch, members, count);
    else if (part == PASSAGE_PART)
        desk_build_passages(s, scratch, members, count);
    else if (part == QUOTE_PART)
        desk_build_quotes(s, scratch, members, count);
}

static bool number_less(const void *context, uint32_t a, uint32_t b)
{
    (void)context;
    return a < b;
}

static bool run_less(const void *context, uint32_t a, uint32_t b)
{
    const story_run *runs = context;
    return runs[a].start != runs[b].start ? runs[a].start < runs[b].start : runs[a].end < runs[b].end;
}

static void build_root(desk_story *s, memory *scratch, uint32_t part, uint32_t root)
{
    story_part *p = &s->parts[part];
    uint32_t count = p->families.items.items[root].size, at = root, first = p->fresh.count;
    uint32_t *members = desk_memory_take(scratch, count * sizeof *members);
    if (!members)
        return;
    for (uint32_t i = 0; i < count; i++, at = p->families.items.items[at].next)
        members[i] = at;
    assert(at == root);
    if (desk_sort_numbers(scratch, members, count, part == PASSAGE_PART ? run_less : number_less, s->runs.items))
        build_family(s, scratch, part, members, count);
    for (uint32_t i = first; i < p->fresh.count; i++)
        p->fresh.items[i]->root = root;
    desk_memory_release(scratch, members, count * sizeof *members);
}

static void build_touched(desk_story *s, memory *scratch, uint32_t part)
{
    story_part *p = &s->parts[part];
    for (uint32_t i = 0; i < p->touched.count && !s->memory.failed && !scratch->failed; i++) {
        uint32_t item = p->touched.items[i];
        for (made_group *made = p->made.items[item]; made; made = made->sibling)
            made->buried = s->round;
        if (desk_family_of(&p->families, item) == item)
            build_root(s, scratch, part, item);
    }
}

/* Merges what stands with what is fresh into the next order. */
static void put_in_order(desk_story *s, memory *scratch, uint32_t part)
{
    story_part *p = &s->parts[part];
    made_order fresh = {p->fresh.items, part};
    uint32_t *sorted = desk_memory_take(scratch, (p->fresh.count + 1) * sizeof *sorted);
    p->next_size = (p->order.count + p->fresh.count) * public_size[part];
    p->next_items = desk_block_take(s, p->next_size);
    if (!sorted || !p->next_items || !list_reserve(&s->memory, &p->next_order, p->order.count + p->fresh.count))
        return;
    for (uint32_t i = 0; i < p->fresh.count; i++)
        sorted[i] = i;
    if (!desk_sort_numbers(scratch, sorted, p->fresh.count, fresh_less, &fresh))
        return;
    uint32_t taken = 0, count = 0;
    for (uint32_t i = 0; i <= p->order.count; i++) {
        made_group *old = i < p->order.count ? p->order.items[i] : NULL;
        if (old && old->buried == s->round)
            continue;
        while (taken < p->fresh.count && (!old || made_before(p->fresh.items[sorted[taken]], old, part)))
            p->next_order.items[count++] = p->fresh.items[sorted[taken++]];
        if (old)
            p->next_order.items[count++] = old;
    }
    p->next_order.count = count;
    for (uint32_t i = 0; i < count; i++)
        memcpy(p->next_items + i * public_size[part], &p->next_order.items[i]->as, public_size[part]);
}

/* Nothing can fail from here on: what was built becomes what is handed out. */
static void hand_out(desk_story *s, uint32_t part)
{
    story_part *p = &s->parts[part];
    for (uint32_t i = 0; i < p->touched.count; i++) {
        for (made_group *made = p->made.items[p->touched.items[i]], *next; made; made = next) {
            next = made->sibling;
            desk_block_release(s, made, made->size);
        }
        p->made.items[p->touched.items[i]] = NULL;
    }
    for (uint32_t i = p->fresh.count; i-- > 0;) {
        made_group *made = p->fresh.items[i];
        made->sibling = p->made.items[made->root];
        p->made.items[made->root] = made;
    }
    desk_block_release(s, p->items, p->items_size);
    p->items = p->next_items;
    p->items_size = p->next_size;
    p->next_items = NULL;
    made_list spare = p->order;
    p->order = p->next_order;
    p->next_order = spare;
    p->fresh.count = p->touched.count = 0;
}

static bool build_groups(desk_story *s)
{
    memory scratch;
    desk_memory_open(&scratch, &s->memory.allocator);
    for (uint32_t part = 0; part < STORY_PARTS && !s->memory.failed && !scratch.failed; part++) {
        if (part == NAME_PART)
            desk_touch_doubts(s);
        build_touched(s, &scratch, part);
        if (part == NAME_PART && !s->memory.failed && !scratch.failed)
            desk_judge_doubts(s);
        if (!s->memory.failed && !scratch.failed)
            put_in_order(s, &scratch, part);
    }
    bool built = !s->memory.failed && !scratch.failed;
    desk_memory_close(&scratch);
    for (uint32_t part = 0; part < STORY_PARTS && built; part++)
        hand_out(s, part);
    return built;
}

static story_mark take_mark(const desk_story *s)
{
    story_mark mark = {s->articles.count, s->words.count, s->grams.entries.count, s->runs.count,
                       s->runs_at.entries.count, s->quotes.count, s->quote_words.entries.count,
                       s->names.count, s->titles.count, s->name_of.count, s->name_keys.entries.count, s->article_keys.count,
                       s->figures.count, s->context.count, s->edges.count, s->figure_keys.entries.count,
                       s->frames.count, s->frame_words.count, s->frame_keys.entries.count, s->doubts.count, s->sums.count, {0}, {0}};
    for (uint32_t i = 0; i < STORY_PARTS; i++) {
        mark.joins[i] = s->parts[i].families.joined.count;
        mark.items[i] = s->parts[i].families.items.count;
    }
    return mark;
}

static void undo_part(desk_story *s, uint32_t part, uint32_t joins, uint32_t items)
{
    story_part *p = &s->parts[part];
    for (uint32_t i = 0; i < p->fresh.count; i++)
        desk_block_release(s, p->fresh.items[i], p->fresh.items[i]->size);
    desk_block_release(s, p->next_items, p->next_size);
    p->next_items = NULL;
    p->fresh.count = p->touched.count = 0;
    desk_family_undo(&p->families, joins, items);
    p->made.count = p->rounds.count = items;
}

static void undo(desk_story *s, const story_mark *mark)
{
    s->articles.count = mark->articles;
    s->words.count = mark->words;
    s->runs.count = mark->runs;
    s->quotes.count = mark->quotes;
    while (s->regrouped.count > 0) {
        regrouped_name *note = &s->regrouped.items[--s->regrouped.count];
        s->names.items[note->name].group = note->before;
    }
    desk_drop_frames(s, mark->frames, mark->doubts);
    s->frame_words.count = mark->frame_words;
    desk_index_truncate(&s->frame_keys, mark->frame_keys);
    desk_drop_edges(s, mark->edges);
    s->figures.count = mark->figures;
    s->sums.count = mark->sums;
    s->article_keys.count = mark->article_keys;
    s->context.count = mark->context;
    desk_index_truncate(&s->figure_keys, mark->figure_keys);
    s->names.count = mark->names;
    s->titles.count = mark->titles;
    s->name_of.count = s->mention_next.count = mark->entities;
    desk_index_truncate(&s->name_keys, mark->name_keys);
    desk_index_truncate(&s->grams, mark->grams);
    desk_index_truncate(&s->runs_at, mark->runs_at);
    desk_index_truncate(&s->quote_words, mark->quote_words);
    for (uint32_t part = 0; part < STORY_PARTS; part++)
        undo_part(s, part, mark->joins[part], mark->items[part]);
    s->memory.failed = false;
}

/* Reads an article into the indices; the families it touches are not built yet. */
static void read_into_story(desk_story *s, const desk_article *article)
{
    memory *m = &s->memory;
    story_article *entry = list_push(m, &s->articles);
    if (!entry)
        return;
    uint32_t number = s->articles.count - 1;
    *entry = (story_article){.article = article, .first_word = s->words.count,
                              .first_entity = s->name_of.count, .first_quote = s->quotes.count};
    copy c = desk_article_copy(article);
    desk_find_story_words(m, &c, &s->words);
    if (!m->failed)
        desk_read_names(s, number);
    if (!m->failed)
        desk_read_frames(s, number);
    if (!m->failed)
        desk_read_story_figures(s, number);
    if (!m->failed)
        desk_read_passages(s, number);
    if (!m->failed)
        desk_read_story_quotes(s, number);
}

static desk_status add_articles(desk_story *s, const desk_article *const *articles, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (desk_article_stages(articles[i]) != DESK_EVERYTHING)
            return DESK_BAD_DATA;
    story_mark mark = take_mark(s);
    s->round++;
    s->regrouped.count = 0;
    for (size_t i = 0; i < count && !s->memory.failed; i++)
        read_into_story(s, articles[i]);
    if (!s->memory.failed && build_groups(s))
        return DESK_OK;
    undo(s, &mark);
    return DESK_NO_MEMORY;
}

desk_status desk_story_new(const desk_article *const *articles, size_t count,
                           const desk_allocator *allocator, desk_story **story)
{
    *story = NULL;
    memory m;
    desk_memory_open(&m, allocator);
    desk_story *s = desk_memory_take(&m, sizeof *s);
    if (!s) {
        desk_memory_close(&m);
        return DESK_NO_MEMORY;
    }
    memset(s, 0, sizeof *s);
    s->memory = m;
    s->round = 1;
    desk_status status = add_articles(s, articles, count);
    if (status != DESK_OK) {
        desk_story_free(s);
        return status;
    }
    *story = s;
    return DESK_OK;
}

void desk_story_free(desk_story *s)
{
    if (!s)
        return;
    memory m = s->memory; /* the story lies inside what is freed */
    desk_memory_close(&m);
}

desk_status desk_story_add(desk_story *s, const desk_article *article)
{
    return add_articles(s, &article, 1);
}

size_t desk_story_article_count(const desk_story *s)
{
    return s->articles.count;
}

const desk_article *desk_story_article(const desk_story *s, size_t index)
{
    return index < s->articles.count ? s->articles.items[index].article : NULL;
}

static const void *groups_of(const desk_story *s, uint32_t part, size_t *count)
{
    *count = s->parts[part].order.count;
    return s->parts[part].items;
}

const desk_name_group *desk_story_names(const desk_story *s, size_t *count)
{
    return groups_of(s, NAME_PART, count);
}

const desk_figure_group *desk_story_figures(const desk_story *s, size_t *count)
{
    return groups_of(s, FIGURE_PART, count);
}

const desk_quote_group *desk_story_quotes(const desk_story *s, size_t *count)
{
    return groups_of(s, QUOTE_PART, count);
}

const desk_passage_group *desk_story_passages(const desk_story *s, size_t *count)
{
    return groups_of(s, PASSAGE_PART, count);
}
