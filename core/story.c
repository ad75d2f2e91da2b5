/*
 * story.c - the story: articles in, groups of names, figures, quotations and passages out.
 *
 * Adding an article runs each part over it alone, against indices of what came
 * before: that costs what the article costs.  The families that it touched are built
 * into groups when somebody asks.  When memory runs out half-way through an article,
 * the indices are cut back to where they were and the story stands as it was.
 */
#include "story.h"
#include "story_doubts.h"
#include "story_facts.h"
#include "story_names.h"
#include "story_sums.h"

#include <assert.h>
#include <string.h>

/* Counts of everything that grows, to cut back to. */
typedef struct story_mark {
    uint32_t articles, words, grams, runs, runs_at, quotes, quote_words;
    uint32_t names, titles, entities, name_keys, article_keys, figures, context, edges, figure_keys;
    uint32_t frames, frame_words, frame_keys, doubts, sums;
    uint32_t joins[STORY_PARTS], items[STORY_PARTS], touched[STORY_PARTS];
} story_mark;

static story_mark take_mark(const desk_story *s)
{
    story_mark mark = {s->articles.count, s->words.count, s->grams.entries.count, s->runs.count,
                       s->runs_at.entries.count, s->quotes.count, s->quote_words.entries.count,
                       s->names.count, s->titles.count, s->name_of.count, s->name_keys.entries.count, s->article_keys.count,
                       s->figures.count, s->context.count, s->edges.count, s->figure_keys.entries.count,
                       s->frames.count, s->frame_words.count, s->frame_keys.entries.count, s->doubts.count, s->sums.count, {0}, {0}, {0}};
    for (uint32_t i = 0; i < STORY_PARTS; i++) {
        mark.joins[i] = s->parts[i].families.joined.count;
        mark.items[i] = s->parts[i].families.items.count;
        mark.touched[i] = s->parts[i].touched.count;
    }
    return mark;
}

static void undo(desk_story *s, const story_mark *mark)
{
    s->articles.count = mark->articles;
    s->words.count = mark->words;
    s->runs.count = mark->runs;
    s->quotes.count = s->quote_likes.count = mark->quotes;
    desk_drop_frames(s, mark->frames, mark->doubts);
    s->frame_words.count = mark->frame_words;
    desk_index_truncate(&s->frame_keys, mark->frame_keys);
    desk_drop_edges(s, mark->edges);
    s->figures.count = s->evidence.count = mark->figures;
    s->sums.count = mark->sums;
    s->article_keys.count = mark->article_keys;
    s->article_likes.count = 0; /* the next article has this one's number */
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
        desk_undo_part(s, part, mark->joins[part], mark->items[part], mark->touched[part]);
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
    for (size_t i = 0; i < count && !s->memory.failed; i++)
        read_into_story(s, articles[i]);
    if (s->memory.failed) {
        undo(s, &mark);
        return DESK_NO_MEMORY;
    }
    atomic_store_explicit(&s->settled, false, memory_order_release);
    return DESK_OK;
}

desk_status desk_story_settle(desk_story *s)
{
    if (atomic_load_explicit(&s->settled, memory_order_acquire))
        return DESK_OK;
    while (atomic_flag_test_and_set_explicit(&s->settling, memory_order_acquire))
        ; /* another thread is at it */
    bool settled = atomic_load_explicit(&s->settled, memory_order_relaxed) || desk_build_groups(s);
    atomic_store_explicit(&s->settled, settled, memory_order_release);
    atomic_flag_clear_explicit(&s->settling, memory_order_release);
    return settled ? DESK_OK : DESK_NO_MEMORY;
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
    atomic_init(&s->settled, false);
    atomic_flag_clear(&s->settling);
    desk_status status = add_articles(s, articles, count);
    if (status == DESK_OK)
        status = desk_story_settle(s);
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

/* To settle changes nothing that a reader has asked for. */
static const void *groups_of(const desk_story *s, uint32_t part, size_t *count)
{
    if (desk_story_settle((desk_story *)s) != DESK_OK) {
        *count = 0;
        return NULL;
    }
    *count = s->parts[part].order.count;
    return s->parts[part].items.items;
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
