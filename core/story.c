#include "article.h"

struct desk_story {
    memory memory;
    LIST_OF(const desk_article *) articles;
};

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
    *s = (desk_story){.memory = m};
    for (size_t i = 0; i < count; i++)
        if (desk_story_add(s, articles[i]) != DESK_OK) {
            desk_story_free(s);
            return DESK_NO_MEMORY;
        }
    *story = s;
    return DESK_OK;
}

void desk_story_free(desk_story *s)
{
    if (!s)
        return;
    memory m = s->memory;
    desk_memory_close(&m);
}

desk_status desk_story_add(desk_story *s, const desk_article *article)
{
    const desk_article **place = list_push(&s->memory, &s->articles);
    if (!place)
        return DESK_NO_MEMORY;
    *place = article;
    return DESK_OK;
}

size_t desk_story_article_count(const desk_story *s) { return s->articles.count; }
const desk_article *desk_story_article(const desk_story *s, size_t index) { return s->articles.items[index]; }
const desk_name_group *desk_story_names(const desk_story *s, size_t *count) { (void)s; *count = 0; return NULL; }
const desk_figure_group *desk_story_figures(const desk_story *s, size_t *count) { (void)s; *count = 0; return NULL; }
const desk_quote_group *desk_story_quotes(const desk_story *s, size_t *count) { (void)s; *count = 0; return NULL; }
const desk_passage_group *desk_story_passages(const desk_story *s, size_t *count) { (void)s; *count = 0; return NULL; }

desk_status desk_group_articles(const desk_article *const *articles, size_t count,
                                const desk_allocator *allocator, uint32_t *story_of)
{
    (void)articles; (void)allocator;
    for (size_t i = 0; i < count; i++)
        story_of[i] = (uint32_t)i;
    return DESK_OK;
}
