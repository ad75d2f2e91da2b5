/*
 * digest.c - whether two articles, or two stories, found the same.
 */
#include "invariants.h"

#include <string.h>

static bool same_span(desk_span a, desk_span b)
{
    return a.start == b.start && a.end == b.end;
}

/* NaN is the same as NaN. */
static bool same_number(double a, double b)
{
    return a == b || (a != a && b != b);
}

static bool same_entities(const desk_article *a, const desk_article *b)
{
    size_t n, m;
    const desk_entity *e = desk_entities(a, &n), *g = desk_entities(b, &m);
    for (size_t i = 0; i < n && n == m; i++)
        if (e[i].start != g[i].start || e[i].end != g[i].end || strcmp(e[i].label, g[i].label) != 0 ||
            e[i].score != g[i].score)
            return false;
    return n == m;
}

static bool same_figures(const desk_article *a, const desk_article *b)
{
    size_t n, m;
    const desk_figure *f = desk_figures(a, &n), *g = desk_figures(b, &m);
    for (size_t i = 0; i < n && n == m; i++)
        if (f[i].start != g[i].start || f[i].end != g[i].end || f[i].kind != g[i].kind ||
            f[i].modifier != g[i].modifier || !same_number(f[i].low, g[i].low) ||
            !same_number(f[i].high, g[i].high) || strcmp(f[i].unit, g[i].unit) != 0 ||
            strcmp(f[i].when, g[i].when) != 0 || !same_span(f[i].of, g[i].of) || !f[i].damage != !g[i].damage)
            return false;
    return n == m;
}

static bool same_quotes(const desk_article *a, const desk_article *b)
{
    size_t n, m;
    const desk_quote *q = desk_quotes(a, &n), *r = desk_quotes(b, &m);
    for (size_t i = 0; i < n && n == m; i++)
        if (q[i].start != r[i].start || q[i].end != r[i].end || q[i].kind != r[i].kind ||
            !same_span(q[i].speaker, r[i].speaker) || !same_span(q[i].cue, r[i].cue) ||
            !same_span(q[i].words, r[i].words) || q[i].entity != r[i].entity)
            return false;
    return n == m;
}

bool same_items(const desk_article *a, const desk_article *b)
{
    size_t n, m;
    const desk_token *t = desk_tokens(a, &n), *u = desk_tokens(b, &m);
    if (n != m || (n > 0 && memcmp(t, u, n * sizeof *t) != 0))
        return false;
    const desk_span *s = desk_sentences(a, &n), *v = desk_sentences(b, &m);
    if (n != m || (n > 0 && memcmp(s, v, n * sizeof *s) != 0))
        return false;
    return same_entities(a, b) && same_figures(a, b) && same_quotes(a, b);
}

static uint64_t mix(uint64_t hash, uint64_t more)
{
    hash = (hash ^ more) * 0x9E3779B97F4A7C15u;
    return hash ^ hash >> 29;
}

/* Mentions are added up, since another order of articles gives another order of them. */
static uint64_t group_digest(const desk_mention *mentions, uint32_t count, uint64_t kind, const uint32_t *places)
{
    uint64_t sum = 0;
    for (uint32_t i = 0; i < count; i++)
        sum += mix(mix(mix(1, places[mentions[i].article]), mentions[i].start), mentions[i].end);
    return mix(mix(kind, sum), count);
}

uint64_t story_digest(const desk_story *s, const uint32_t *places)
{
    size_t count;
    uint64_t sum = 0;
    const desk_name_group *names = desk_story_names(s, &count);
    for (size_t i = 0; i < count; i++)
        sum += group_digest(names[i].mentions, names[i].count, 1, places);
    const desk_figure_group *figures = desk_story_figures(s, &count);
    for (size_t i = 0; i < count; i++)
        sum += group_digest(figures[i].mentions, figures[i].count, 2 + (uint64_t)figures[i].status, places);
    const desk_quote_group *quotes = desk_story_quotes(s, &count);
    for (size_t i = 0; i < count; i++)
        sum += group_digest(quotes[i].mentions, quotes[i].count, 100, places);
    const desk_passage_group *passages = desk_story_passages(s, &count);
    for (size_t i = 0; i < count; i++)
        sum += group_digest(passages[i].mentions, passages[i].count, 200, places);
    return sum;
}
