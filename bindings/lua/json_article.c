/*
 * json_article.c - an article as JSON, straight from the library's arrays: no
 * table of Lua's is made, so a server can answer with it at speed.
 *
 * Positions are Lua's, one-based and inclusive, in bytes of the text that was read.
 */
#include "json.h"

#include <string.h>

static void write_text_field(json *j, const char *name, const char *value)
{
    desk_json_key(j, false, name);
    desk_json_string(j, value, strlen(value));
}

static void write_number_field(json *j, const char *name, double value)
{
    desk_json_key(j, false, name);
    desk_json_number(j, value);
}

/* Opens an item and writes what every item has. */
static void begin_item(json *j, const desk_article *article, uint32_t start, uint32_t end)
{
    size_t length;
    const char *text = desk_article_text(article, &length);
    desk_json_raw(j, "{");
    desk_json_key(j, true, "first");
    desk_json_whole(j, (long long)start + 1);
    desk_json_key(j, false, "last");
    desk_json_whole(j, end);
    desk_json_key(j, false, "text");
    desk_json_string(j, text + start, end - start);
}

/* Here what is absent is null and not left out: a reader in another language wants the same keys in every item. */
static void write_span_field(json *j, const desk_article *article, const char *name, desk_span span)
{
    desk_json_key(j, false, name);
    if (span.start == span.end) {
        desk_json_raw(j, "null");
        return;
    }
    begin_item(j, article, span.start, span.end);
    desk_json_raw(j, "}");
}

static void write_token(json *j, const desk_article *article, size_t i)
{
    size_t count;
    const desk_token *token = &desk_tokens(article, &count)[i];
    begin_item(j, article, token->start, token->end);
    write_text_field(j, "kind", desk_token_kind_name(token->kind));
    desk_json_raw(j, "}");
}

static void write_sentence(json *j, const desk_article *article, size_t i)
{
    size_t count;
    const desk_span *sentence = &desk_sentences(article, &count)[i];
    begin_item(j, article, sentence->start, sentence->end);
    desk_json_raw(j, "}");
}

static void write_entity(json *j, const desk_article *article, size_t i)
{
    size_t count;
    const desk_entity *entity = &desk_entities(article, &count)[i];
    begin_item(j, article, entity->start, entity->end);
    write_text_field(j, "label", entity->label);
    desk_json_key(j, false, "score");
    desk_json_float(j, entity->score);
    desk_json_raw(j, "}");
}

static void write_figure(json *j, const desk_article *article, size_t i)
{
    size_t count;
    const desk_figure *figure = &desk_figures(article, &count)[i];
    begin_item(j, article, figure->start, figure->end);
    write_text_field(j, "kind", desk_figure_kind_name(figure->kind));
    write_number_field(j, "low", figure->low);
    write_number_field(j, "high", figure->high);
    write_text_field(j, "unit", figure->unit);
    write_text_field(j, "when", figure->when);
    desk_json_key(j, false, "modifier");
    if (figure->modifier == DESK_EXACT)
        desk_json_raw(j, "null");
    else
        desk_json_string(j, desk_modifier_name(figure->modifier), strlen(desk_modifier_name(figure->modifier)));
    write_span_field(j, article, "of", figure->of);
    desk_json_key(j, false, "damaged");
    desk_json_raw(j, figure->damage ? "true" : "false");
    desk_json_key(j, false, "damage");
    if (figure->damage)
        desk_json_string(j, figure->damage, strlen(figure->damage));
    else
        desk_json_raw(j, "null");
    desk_json_raw(j, "}");
}

static void write_quote(json *j, const desk_article *article, size_t i)
{
    size_t count;
    const desk_quote *quote = &desk_quotes(article, &count)[i];
    begin_item(j, article, quote->start, quote->end);
    write_text_field(j, "kind", desk_quote_kind_name(quote->kind));
    write_span_field(j, article, "speaker", quote->speaker);
    write_span_field(j, article, "cue", quote->cue);
    write_span_field(j, article, "words", quote->words);
    /* Whole and not as an index, so that one quotation can be taken out and still be read. */
    desk_json_key(j, false, "entity");
    if (quote->entity == DESK_NONE)
        desk_json_raw(j, "null");
    else
        write_entity(j, article, quote->entity);
    desk_json_raw(j, "}");
}

static void write_item(json *j, const desk_article *article, uint32_t stage, size_t i)
{
    switch (stage) {
    case DESK_TOKENS: write_token(j, article, i); return;
    case DESK_SENTENCES: write_sentence(j, article, i); return;
    case DESK_ENTITIES: write_entity(j, article, i); return;
    case DESK_FIGURES: write_figure(j, article, i); return;
    default: write_quote(j, article, i); return;
    }
}

/* By hand: printf has no format for four digits that cannot become five. */
static void write_date(json *j, desk_date date)
{
    char text[] = "\"0000-00-00\"";
    if (date.year == 0) {
        desk_json_raw(j, "null");
        return;
    }
    int year = date.year;
    for (int at = 4; at >= 1; at--, year /= 10)
        text[at] = (char)('0' + year % 10);
    text[6] = (char)('0' + date.month / 10);
    text[7] = (char)('0' + date.month % 10);
    text[9] = (char)('0' + date.day / 10);
    text[10] = (char)('0' + date.day % 10);
    desk_json_raw(j, text);
}

void desk_json_article(json *j, const desk_article *article, uint32_t stages)
{
    size_t length;
    const char *text = desk_article_text(article, &length);
    desk_json_raw(j, "{");
    desk_json_key(j, true, "text");
    desk_json_string(j, text, length);
    desk_json_key(j, false, "date");
    write_date(j, desk_article_date(article));
    for (uint32_t stage = DESK_TOKENS; stage <= DESK_QUOTES; stage *= 2) {
        if (!(stages & stage))
            continue;
        size_t count = desk_item_count(article, stage);
        desk_json_key(j, false, desk_stage_name(stage));
        desk_json_raw(j, "[");
        for (size_t i = 0; i < count; i++) {
            if (i > 0)
                desk_json_raw(j, ",");
            write_item(j, article, stage, i);
        }
        desk_json_raw(j, "]");
    }
    desk_json_raw(j, "}");
}
