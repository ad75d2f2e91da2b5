/*
 * compare_story.c - the groups of a story against the lines of a case.
 */
#include "compare.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One group of any kind, seen alike. */
typedef struct group {
    const desk_mention *mentions;
    uint32_t count;
    const desk_name_group *name;
    const desk_figure_group *figure;
    const desk_quote_group *quote;
    const desk_passage_group *passage;
} group;

static const char *const group_kinds[] = {"name", "figure-group", "quote-group", "passage"};

bool is_group_kind(const char *kind)
{
    for (size_t i = 0; i < sizeof group_kinds / sizeof *group_kinds; i++)
        if (strcmp(kind, group_kinds[i]) == 0)
            return true;
    return false;
}

static size_t count_groups(const desk_story *s, size_t kind)
{
    size_t count = 0;
    switch (kind) {
    case 0: desk_story_names(s, &count); break;
    case 1: desk_story_figures(s, &count); break;
    case 2: desk_story_quotes(s, &count); break;
    default: desk_story_passages(s, &count);
    }
    return count;
}

static group group_at(const desk_story *s, size_t kind, size_t i)
{
    size_t count;
    group g = {0};
    switch (kind) {
    case 0:
        g.name = &desk_story_names(s, &count)[i];
        g.mentions = g.name->mentions, g.count = g.name->count;
        break;
    case 1:
        g.figure = &desk_story_figures(s, &count)[i];
        g.mentions = g.figure->mentions, g.count = g.figure->count;
        break;
    case 2:
        g.quote = &desk_story_quotes(s, &count)[i];
        g.mentions = g.quote->mentions, g.count = g.quote->count;
        break;
    default:
        g.passage = &desk_story_passages(s, &count)[i];
        g.mentions = g.passage->mentions, g.count = g.passage->count;
    }
    return g;
}

/* The article whose name is the column's end, after its last @; MOST_ARTICLES if none. */
static size_t article_named(const test_case *c, const char *name)
{
    for (size_t i = 0; i < c->article_count; i++)
        if (strcmp(c->articles[i].name, name) == 0)
            return i;
    return MOST_ARTICLES;
}

static bool mention_fits(const reading *r, const words *column, const desk_mention *m)
{
    const char *at = strrchr(column->bytes, '@');
    if (!at || article_named(r->c, at + 1) != m->article)
        return false;
    words text = {column->bytes, (size_t)(at - column->bytes)};
    return span_is(&text, r->articles[m->article], m->start, m->end);
}

static bool mentions_fit(const reading *r, const case_line *line, size_t first, const group *g)
{
    uint32_t found = 0;
    for (size_t i = first; i < line->count; i++) {
        if (is_key_column(&line->columns[i]))
            continue;
        while (line->open && found < g->count && !mention_fits(r, &line->columns[i], &g->mentions[found]))
            found++;
        if (found == g->count || !mention_fits(r, &line->columns[i], &g->mentions[found]))
            return false;
        found++;
    }
    return line->open || found == g->count;
}

/* A key of a group is compared only when given. */
static bool key_fits(const case_line *line, const char *key, const char *text)
{
    words room;
    const words *wanted = case_value(line, 0, key, &room);
    return !wanted || same_text(wanted, text ? text : "");
}

static bool answer_fits(const case_line *line, const char *key, bool answer)
{
    return key_fits(line, key, answer ? "yes" : "no");
}

static bool change_fits(const reading *r, const case_line *line, const group *g, const desk_change *change)
{
    const desk_mention *base = &g->mentions[g->quote->base], *m = &g->mentions[change->mention];
    return line->count > 1 && article_named(r->c, line->columns[0].bytes) == m->article &&
           same_text(&line->columns[1], desk_change_kind_name(change->kind)) &&
           field_span_is(line, "from", r->articles[base->article], change->from) &&
           field_span_is(line, "to", r->articles[m->article], change->to);
}

/* The `change` lines right after a quote-group are all that was not kept. */
static bool changes_fit(const reading *r, const case_line *line, const group *g)
{
    const case_line *end = r->c->lines + r->c->line_count, *next = line + 1;
    if (next == end || strcmp(next->kind, "change") != 0)
        return true;
    for (uint32_t i = 0; i < g->quote->change_count; i++) {
        if (g->quote->changes[i].kind == DESK_KEPT)
            continue;
        if (next == end || strcmp(next->kind, "change") != 0 || !change_fits(r, next, g, &g->quote->changes[i]))
            return false;
        next++;
    }
    return next == end || strcmp(next->kind, "change") != 0;
}

static bool group_fits(const reading *r, const case_line *line, const group *g)
{
    char count[24];
    bool headed = g->name || g->figure; /* the first column is a name or a status */
    if (!mentions_fit(r, line, headed, g))
        return false;
    if (g->name)
        return same_text(&line->columns[0], g->name->name) && key_fits(line, "label", g->name->label) &&
               key_fits(line, "doubt", g->name->doubt);
    if (g->figure)
        return same_text(&line->columns[0], desk_fact_status_name(g->figure->status)) &&
               key_fits(line, "measures", g->figure->measures) && key_fits(line, "reason", g->figure->reason) &&
               answer_fits(line, "minor", g->figure->minor);
    if (g->quote)
        return key_fits(line, "speaker", g->quote->speaker) && answer_fits(line, "disputed", g->quote->disputed) &&
               changes_fit(r, line, g);
    snprintf(count, sizeof count, "%u", (unsigned)g->passage->words);
    return key_fits(line, "words", count) && answer_fits(line, "exact", g->passage->exact);
}

static void print_changes(const reading *r, const group *g)
{
    for (uint32_t i = 0; i < g->quote->change_count; i++) {
        const desk_change *change = &g->quote->changes[i];
        const desk_mention *base = &g->mentions[g->quote->base], *m = &g->mentions[change->mention];
        if (change->kind == DESK_KEPT)
            continue;
        fprintf(stderr, "    change  %s  %s", r->c->articles[m->article].name, desk_change_kind_name(change->kind));
        if (change->from.start < change->from.end)
            print_words("  from=", r->articles[base->article], change->from.start, change->from.end);
        if (change->to.start < change->to.end)
            print_words("  to=", r->articles[m->article], change->to.start, change->to.end);
        fputc('\n', stderr);
    }
}

static void print_group(const reading *r, size_t kind, const group *g)
{
    fprintf(stderr, "    %s", group_kinds[kind]);
    if (g->name)
        fprintf(stderr, "  %s", g->name->name);
    if (g->figure)
        fprintf(stderr, "  %s", desk_fact_status_name(g->figure->status));
    for (uint32_t i = 0; i < g->count; i++) {
        const desk_mention *m = &g->mentions[i];
        print_words("  ", r->articles[m->article], m->start, m->end);
        fprintf(stderr, "@%s", r->c->articles[m->article].name);
    }
    if (g->name)
        fprintf(stderr, "  label=%s", g->name->label);
    if (g->figure)
        fprintf(stderr, "  measures=%s  reason=%s  minor=%s", g->figure->measures, g->figure->reason,
                g->figure->minor ? "yes" : "no");
    if (g->quote)
        fprintf(stderr, "  speaker=%s  disputed=%s", g->quote->speaker, g->quote->disputed ? "yes" : "no");
    if (g->passage)
        fprintf(stderr, "  words=%u  exact=%s", (unsigned)g->passage->words, g->passage->exact ? "yes" : "no");
    fputc('\n', stderr);
    if (g->quote)
        print_changes(r, g);
}

/* Finds the group that a line asks for and crosses it off. */
static bool cross_off(const reading *r, const case_line *line, size_t kind, bool *crossed, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        group g = group_at(r->story, kind, i);
        if (!crossed[i] && group_fits(r, line, &g))
            return crossed[i] = true;
    }
    return false;
}

static unsigned unmet_group_line(const reading *r, size_t kind)
{
    const test_case *c = r->c;
    size_t count = count_groups(r->story, kind);
    unsigned unmet = 0;
    bool *crossed = calloc(count + 1, 1);
    for (size_t i = 0; i < c->line_count && !unmet; i++)
        if (strcmp(c->lines[i].kind, group_kinds[kind]) == 0 && !cross_off(r, &c->lines[i], kind, crossed, count))
            unmet = c->lines[i].number;
    for (size_t i = 0; i < count && !unmet && !says(c, "more", group_kinds[kind]); i++)
        if (!crossed[i] && group_at(r->story, kind, i).count > 1)
            unmet = c->number;
    free(crossed);
    return unmet;
}

bool compare_story(const reading *r)
{
    bool good = true;
    for (size_t kind = 0; kind < sizeof group_kinds / sizeof *group_kinds; kind++) {
        unsigned unmet = names_kind(r->c, group_kinds[kind]) ? unmet_group_line(r, kind) : 0;
        if (unmet == 0)
            continue;
        good = false;
        fprintf(stderr, "%s:%u: not what was found in \"%s\", which is\n", r->c->file, unmet, r->c->title);
        for (size_t i = 0; i < count_groups(r->story, kind); i++) {
            group g = group_at(r->story, kind, i);
            print_group(r, kind, &g);
        }
    }
    return good;
}
