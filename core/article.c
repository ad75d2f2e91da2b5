/*
 * article.c - runs the stages on one article and owns the result.
 */
#include "article.h"
#include "entity.h"
#include "figure.h"
#include "quote.h"
#include "sentence.h"
#include "token.h"

#include <assert.h>

/* The stages asked for and all that they stand on. */
static uint32_t with_what_they_need(uint32_t stages)
{
    stages &= DESK_EVERYTHING;
    if (stages == 0)
        stages = DESK_EVERYTHING;
    if (stages & DESK_QUOTES)
        stages |= DESK_ENTITIES;
    if (stages & (DESK_ENTITIES | DESK_FIGURES))
        stages |= DESK_SENTENCES;
    return stages | DESK_TOKENS;
}

copy desk_article_copy(const desk_article *a)
{
    return (copy){a->text, a->length, a->tokens.items, a->hashes.items, a->tokens.count,
                  a->sentences.items, a->sentences.count};
}

static void read_article(desk_article *a, const desk_model *model)
{
    memory *m = &a->memory;
    desk_find_tokens(m, a->text, a->length, &a->tokens);
    if (a->stages & DESK_SENTENCES)
        desk_find_sentences(m, a->text, a->length, &a->tokens, &a->sentences);
    if (m->failed || !(a->stages & (DESK_ENTITIES | DESK_FIGURES)))
        return;
    desk_hash_tokens(m, a->text, &a->tokens, &a->hashes);
    copy c = desk_article_copy(a);
    if (a->stages & DESK_ENTITIES && !m->failed)
        desk_find_entities(m, &c, model, &a->entities);
    if (a->stages & DESK_FIGURES && !m->failed)
        desk_find_figures(m, &c, &a->date, &a->figures);
    if (a->stages & DESK_QUOTES && !m->failed)
        desk_find_quotes(m, &c, &a->entities, &a->quotes);
}

static bool is_calendar_day(const desk_date *date)
{
    static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (date->year % 4 == 0 && date->year % 100 != 0) || date->year % 400 == 0;
    if (date->year < 1 || date->year > 9999 || date->month < 1 || date->month > 12)
        return false;
    return date->day >= 1 && date->day <= days[date->month - 1] + (leap && date->month == 2);
}

bool desk_date_parse(const char *text, size_t length, desk_date *date)
{
    *date = (desk_date){0};
    if (length != 10 || text[4] != '-' || text[7] != '-')
        return false;
    for (size_t i = 0; i < length; i++)
        if (i != 4 && i != 7 && (text[i] < '0' || text[i] > '9'))
            return false;
    desk_date read = {(text[0] - '0') * 1000 + (text[1] - '0') * 100 + (text[2] - '0') * 10 + text[3] - '0',
                      (uint8_t)((text[5] - '0') * 10 + text[6] - '0'),
                      (uint8_t)((text[8] - '0') * 10 + text[9] - '0')};
    if (!is_calendar_day(&read))
        return false;
    *date = read;
    return true;
}

desk_status desk_article_new(const char *text, size_t length, const desk_options *options,
                             desk_article **article)
{
    static const desk_options plain;
    *article = NULL;
    if (!options)
        options = &plain;
    if (length > DESK_MAX_LENGTH)
        return DESK_TOO_LONG;
    if (options->date.year != 0 && !is_calendar_day(&options->date))
        return DESK_BAD_DATE;
    memory m;
    desk_memory_open(&m, options->allocator);
    desk_article *a = desk_memory_take(&m, sizeof *a);
    if (!a) {
        desk_memory_close(&m);
        return DESK_NO_MEMORY;
    }
    *a = (desk_article){.memory = m, .text = text, .length = (uint32_t)length, .date = options->date,
                        .stages = with_what_they_need(options->stages)};
    read_article(a, options->model ? options->model : desk_model_english());
    if (a->memory.failed) {
        desk_article_free(a);
        return DESK_NO_MEMORY;
    }
    *article = a;
    return DESK_OK;
}

void desk_article_free(desk_article *a)
{
    if (!a)
        return;
    memory m = a->memory; /* the article lies inside what is freed */
    desk_memory_close(&m);
}

const char *desk_article_text(const desk_article *a, size_t *length)
{
    *length = a->length;
    return a->text;
}

uint32_t desk_article_stages(const desk_article *a)
{
    return a->stages;
}

desk_date desk_article_date(const desk_article *a)
{
    return a->date;
}

size_t desk_article_memory(const desk_article *a)
{
    return a->memory.held;
}

/* What an empty list that was looked for points at: never NULL. */
static const union {
    desk_token token;
    desk_span span;
    desk_entity entity;
    desk_figure figure;
    desk_quote quote;
} nothing;

#define ITEMS(a, stage, list, empty)                                   \
    do {                                                               \
        *count = (a)->list.count;                                      \
        if ((a)->list.count > 0)                                       \
            return (a)->list.items;                                    \
        return (a)->stages & (stage) ? &nothing.empty : NULL;          \
    } while (0)

const desk_token *desk_tokens(const desk_article *a, size_t *count)
{
    ITEMS(a, DESK_TOKENS, tokens, token);
}

const desk_span *desk_sentences(const desk_article *a, size_t *count)
{
    ITEMS(a, DESK_SENTENCES, sentences, span);
}

const desk_entity *desk_entities(const desk_article *a, size_t *count)
{
    ITEMS(a, DESK_ENTITIES, entities, entity);
}

const desk_figure *desk_figures(const desk_article *a, size_t *count)
{
    ITEMS(a, DESK_FIGURES, figures, figure);
}

const desk_quote *desk_quotes(const desk_article *a, size_t *count)
{
    ITEMS(a, DESK_QUOTES, quotes, quote);
}
