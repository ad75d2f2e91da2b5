/*
 * invariants.c - an article or a story in, the first broken promise out.
 *
 * Spans lie inside the text, in order, on the edges of characters; tokens and
 * sentences do not overlap; an index names something; a value is a value.
 */
#include "invariants.h"

#include "text.h"

#include <math.h>
#include <string.h>

#define CHECK(holds, fault) \
    do {                    \
        if (!(holds))       \
            return (fault); \
    } while (0)

typedef struct body {
    const char *text;
    size_t length;
} body;

/* No sound character is cut in two.  Inside malformed bytes any place will do. */
static bool is_edge(const body *b, uint32_t at)
{
    if (at == 0 || at == b->length)
        return true;
    if (at > b->length)
        return false;
    uint32_t from = at > 3 ? at - 3 : 0;
    for (; from < at; from++) {
        character c = desk_character_at(b->text, from, (uint32_t)b->length);
        if (c.code != DESK_NO_CHARACTER && from + c.length > at)
            return false;
    }
    return true;
}

static bool is_span(const body *b, uint32_t start, uint32_t end)
{
    return start < end && end <= b->length && is_edge(b, start) && is_edge(b, end);
}

static bool is_span_or_none(const body *b, desk_span s)
{
    return s.start == s.end ? s.end <= b->length : is_span(b, s.start, s.end);
}

static const char *token_fault(const body *b, const desk_article *a)
{
    size_t count;
    const desk_token *tokens = desk_tokens(a, &count);
    CHECK(tokens, "tokens are NULL");
    for (size_t i = 0; i < count; i++) {
        CHECK(is_span(b, tokens[i].start, tokens[i].end), "a token is no span");
        CHECK(i == 0 || tokens[i].start >= tokens[i - 1].end, "tokens overlap");
        CHECK(tokens[i].kind <= DESK_MALFORMED, "a token has no such kind");
        /* a mark that combines with a space makes one character of both */
        character c = desk_character_at(b->text, tokens[i].start, tokens[i].end);
        CHECK(!desk_is_space(c.code) || c.length < tokens[i].end - tokens[i].start, "a token is space");
    }
    return NULL;
}

static const char *sentence_fault(const body *b, const desk_article *a)
{
    size_t count;
    const desk_span *sentences = desk_sentences(a, &count);
    for (size_t i = 0; i < count; i++) {
        CHECK(is_span(b, sentences[i].start, sentences[i].end), "a sentence is no span");
        CHECK(i == 0 || sentences[i].start >= sentences[i - 1].end, "sentences overlap");
    }
    return NULL;
}

/* Every token lies in a sentence. */
static const char *cover_fault(const desk_article *a)
{
    size_t token_count, count, at = 0;
    const desk_token *tokens = desk_tokens(a, &token_count);
    const desk_span *sentences = desk_sentences(a, &count);
    for (size_t i = 0; i < token_count; i++) {
        while (at < count && sentences[at].end < tokens[i].end)
            at++;
        CHECK(at < count && sentences[at].start <= tokens[i].start, "a token is in no sentence");
    }
    return NULL;
}

static const char *entity_fault(const body *b, const desk_article *a)
{
    size_t count;
    const desk_entity *entities = desk_entities(a, &count);
    for (size_t i = 0; i < count; i++) {
        CHECK(is_span(b, entities[i].start, entities[i].end), "an entity is no span");
        CHECK(i == 0 || entities[i].start >= entities[i - 1].start, "entities are out of order");
        CHECK(entities[i].label && entities[i].label[0], "an entity has no label");
        CHECK(entities[i].score >= 0 && entities[i].score <= 1, "an entity's score is not from 0 to 1");
    }
    return NULL;
}

static const char *figure_fault(const body *b, const desk_article *a)
{
    size_t count;
    const desk_figure *figures = desk_figures(a, &count);
    for (size_t i = 0; i < count; i++) {
        const desk_figure *f = &figures[i];
        CHECK(is_span(b, f->start, f->end), "a figure is no span");
        CHECK(i == 0 || f->start >= figures[i - 1].end, "figures overlap");
        CHECK(f->kind <= DESK_AGE && f->modifier <= DESK_AT_MOST, "a figure has no such kind");
        CHECK(f->unit && f->when, "a figure's unit or when is NULL");
        CHECK(is_span_or_none(b, f->of), "what a figure counts is no span");
        CHECK(isnan(f->low) == isnan(f->high), "a figure has one end");
        CHECK(isnan(f->low) || (isfinite(f->low) && isfinite(f->high) && f->low <= f->high),
              "a figure's ends are no range");
        CHECK(!f->damage || (f->damage[0] && isnan(f->low)), "a damaged figure is guessed at");
    }
    return NULL;
}

static const char *quote_fault(const body *b, const desk_article *a)
{
    size_t count, entity_count;
    const desk_quote *quotes = desk_quotes(a, &count);
    (void)desk_entities(a, &entity_count);
    for (size_t i = 0; i < count; i++) {
        const desk_quote *q = &quotes[i];
        CHECK(is_span(b, q->start, q->end), "a quote is no span");
        CHECK(i == 0 || q->start >= quotes[i - 1].start, "quotes are out of order");
        CHECK(q->kind <= DESK_MIXED, "a quote has no such kind");
        CHECK(is_span_or_none(b, q->speaker) && is_span_or_none(b, q->cue), "a speaker or cue is no span");
        CHECK(is_span_or_none(b, q->words), "a quote's words are no span");
        CHECK(q->words.start == q->words.end || (q->words.start >= q->start && q->words.end <= q->end),
              "a quote's words lie outside it");
        CHECK(q->entity == DESK_NONE || q->entity < entity_count, "a quote's entity is no index");
    }
    return NULL;
}

const char *article_fault(const desk_article *a)
{
    body b;
    b.text = desk_article_text(a, &b.length);
    uint32_t stages = desk_article_stages(a);
    const char *fault = token_fault(&b, a);
    if (!fault)
        fault = sentence_fault(&b, a);
    if (!fault && stages & DESK_SENTENCES)
        fault = cover_fault(a);
    if (!fault)
        fault = entity_fault(&b, a);
    if (!fault)
        fault = figure_fault(&b, a);
    return fault ? fault : quote_fault(&b, a);
}

typedef const void *items_function(const desk_article *a, size_t *count);

static const void *figures_of(const desk_article *a, size_t *count)
{
    return desk_figures(a, count);
}

static const void *entities_of(const desk_article *a, size_t *count)
{
    return desk_entities(a, count);
}

static const void *quotes_of(const desk_article *a, size_t *count)
{
    return desk_quotes(a, count);
}

/* Each mention names an article and a place in it, in order. */
static const char *mentions_fault(const desk_story *s, const desk_mention *mentions, uint32_t count,
                                  items_function *items)
{
    CHECK(count > 0 && mentions, "a group has no mention");
    for (uint32_t i = 0; i < count; i++) {
        const desk_mention *m = &mentions[i];
        CHECK(m->article < desk_story_article_count(s), "a mention's article is no index");
        const desk_article *a = desk_story_article(s, m->article);
        body b;
        b.text = desk_article_text(a, &b.length);
        CHECK(is_span(&b, m->start, m->end), "a mention is no span");
        size_t item_count = 0;
        if (items)
            (void)items(a, &item_count);
        CHECK(m->item == DESK_NONE || (items && m->item < item_count), "a mention's item is no index");
        if (i == 0)
            continue;
        CHECK(m[-1].article < m->article || (m[-1].article == m->article && m[-1].start <= m->start),
              "mentions are out of order");
    }
    return NULL;
}

static const char *changes_fault(const desk_story *s, const desk_quote_group *g)
{
    CHECK(g->base < g->count, "a quote group's base is no index");
    CHECK(g->speaker, "a quote group's speaker is NULL");
    for (uint32_t i = 0; i < g->change_count; i++) {
        const desk_change *c = &g->changes[i];
        CHECK(c->mention < g->count && c->mention != g->base, "a change's mention is no index");
        CHECK(c->kind <= DESK_CHANGED, "a change has no such kind");
        body from, to;
        from.text = desk_article_text(desk_story_article(s, g->mentions[g->base].article), &from.length);
        to.text = desk_article_text(desk_story_article(s, g->mentions[c->mention].article), &to.length);
        CHECK(is_span_or_none(&from, c->from) && is_span_or_none(&to, c->to), "a change is no span");
        CHECK((c->kind == DESK_ADDED) == (c->from.start == c->from.end), "what was added stood in the base");
        CHECK((c->kind == DESK_DROPPED) == (c->to.start == c->to.end), "what was dropped stands in the mention");
    }
    return NULL;
}

/* A conflict within one article, of which that article was asked before. */
static bool is_unforeseen(const desk_story *s, const desk_figure_group *group)
{
    uint32_t first = group->mentions[0].article, last = group->mentions[group->count - 1].article;
    return group->status == DESK_CONFLICT && first == last && !desk_may_conflict(desk_story_article(s, first));
}

static const char *figure_groups_fault(const desk_story *s)
{
    size_t count;
    const desk_figure_group *groups = desk_story_figures(s, &count);
    for (size_t i = 0; i < count; i++) {
        const char *fault = mentions_fault(s, groups[i].mentions, groups[i].count, figures_of);
        CHECK(!fault, fault);
        CHECK(groups[i].status <= DESK_ALONE, "a figure group has no such status");
        CHECK(groups[i].score >= 0 && groups[i].score <= 1, "a figure group's score is not from 0 to 1");
        CHECK(groups[i].measures && groups[i].reason, "a figure group's text is NULL");
        CHECK(!is_unforeseen(s, &groups[i]), "an article contradicts itself that may not");
    }
    return NULL;
}

const char *story_fault(const desk_story *s)
{
    size_t count;
    const desk_name_group *names = desk_story_names(s, &count);
    for (size_t i = 0; i < count; i++) {
        const char *fault = mentions_fault(s, names[i].mentions, names[i].count, entities_of);
        CHECK(!fault, fault);
        CHECK(names[i].name && names[i].name[0] && names[i].label, "a name group has no name");
    }
    const desk_quote_group *quotes = desk_story_quotes(s, &count);
    for (size_t i = 0; i < count; i++) {
        const char *fault = mentions_fault(s, quotes[i].mentions, quotes[i].count, quotes_of);
        CHECK(!fault, fault);
        fault = changes_fault(s, &quotes[i]);
        CHECK(!fault, fault);
    }
    const desk_passage_group *passages = desk_story_passages(s, &count);
    for (size_t i = 0; i < count; i++) {
        const char *fault = mentions_fault(s, passages[i].mentions, passages[i].count, NULL);
        CHECK(!fault, fault);
        CHECK(passages[i].count > 1 && passages[i].words > 0, "a passage stands once");
    }
    return figure_groups_fault(s);
}
