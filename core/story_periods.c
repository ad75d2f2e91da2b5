/*
 * story_periods.c - the same number given for two periods.
 *
 * "Up to 400,000 could cross this summer" says a headline, "some 400,000 could
 * cross this year" the copy under it.  A number's period is the date that its
 * clause ends with.  Where two numbers are equal, and their surroundings leave
 * little doubt that they are one forecast, their periods must be equal too.
 */
#include "story_periods.h"
#include "text.h"

#include <math.h>
#include <string.h>

enum {
    FURTHEST_PERIOD = 12, /* words from the number to its period */
    LEAST_PERIOD_VALUE = 100
};

/* Logit of the numbers' edge. */
static const float SURE_OF_PERIOD = 2.5f;

static const char *const period_units[] = {"year", "summer", "winter", "spring", "autumn", "month", "week", "decade"};
static const char *const period_heads[] = {"this", "next"};

/* What "this summer" names, 0 for a date of another form. */
static uint32_t period_words(const copy *c, const desk_figure *date)
{
    uint32_t token = desk_token_at(c, date->start), head = 0, unit = 0;
    if (token + 2 > c->count || c->tokens[token + 1].end != date->end)
        return 0;
    for (uint32_t i = 0; i < sizeof period_heads / sizeof *period_heads; i++)
        if (desk_token_is(c, token, period_heads[i]))
            head = i + 1;
    for (uint32_t i = 0; i < sizeof period_units / sizeof *period_units; i++)
        if (desk_token_is(c, token + 1, period_units[i]))
            unit = i + 1;
    return head && unit ? head * 16 + unit : 0;
}

void desk_read_period(const desk_story *s, story_figure *f)
{
    copy c = story_copy(s, f->article);
    const figure_list *figures = &s->articles.items[f->article].article->figures;
    uint32_t next = f->figure + 1;
    if (f->class == DATE_CLASS || f->class == CLOCK_CLASS || next >= figures->count || f->sentence >= c.sentence_count ||
        !(f->low >= LEAST_PERIOD_VALUE) || f->low < f->high) /* "hundreds of thousands" may be any */
        return;
    const desk_figure *date = &figures->items[next];
    uint32_t words = desk_token_at(&c, date->start) - desk_token_at(&c, figures->items[f->figure].end);
    if (date->kind != DESK_DATE || date->end > c.sentences[f->sentence].end || words > FURTHEST_PERIOD)
        return;
    f->given_for = period_words(&c, date);
}

/* "This month" means one thing in articles of one month only. */
static bool same_calendar(const desk_article *a, const desk_article *b)
{
    return a->date.year == b->date.year && a->date.month == b->date.month;
}

bool desk_periods_differ(const desk_story *s, const figure_edge *edge, uint32_t dates[2])
{
    const story_figure *a = &s->figures.items[edge->ends[0]], *b = &s->figures.items[edge->ends[1]];
    if (edge->relation != FIGURES_AGREE || edge->score < SURE_OF_PERIOD || !a->given_for || !b->given_for ||
        a->given_for == b->given_for || a->low < b->low || a->low > b->low || a->high < b->high || a->high > b->high)
        return false;
    if (!same_calendar(s->articles.items[a->article].article, s->articles.items[b->article].article))
        return false;
    dates[0] = edge->ends[0] + 1;
    dates[1] = edge->ends[1] + 1;
    return true;
}

void desk_join_periods(desk_story *s, uint32_t first)
{
    for (uint32_t i = first; i < s->edges.count && !s->memory.failed; i++) {
        uint32_t dates[2];
        const figure_edge edge = s->edges.items[i];
        if (!desk_periods_differ(s, &edge, dates))
            continue;
        desk_part_join(s, FIGURE_PART, dates[0], dates[1]);
        desk_part_join(s, FIGURE_PART, dates[0], edge.ends[0]);
    }
}

/* Whether a figure may be a number that has a period; the story measures some kinds in other units. */
static bool may_be_given_for(const desk_figure *f)
{
    bool as_it_stands = f->kind != DESK_QUANTITY && f->kind != DESK_DURATION && f->kind != DESK_MULTIPLE;
    return f->kind != DESK_DATE && f->kind != DESK_TIME && (!as_it_stands || f->low >= LEAST_PERIOD_VALUE);
}

bool desk_may_have_periods(const desk_article *a)
{
    copy c = desk_article_copy(a);
    const desk_figure *figures = a->figures.items;
    uint32_t first = 0;
    for (uint32_t i = 1; i < a->figures.count; i++) {
        uint32_t period = figures[i].kind == DESK_DATE && may_be_given_for(&figures[i - 1]) ? period_words(&c, &figures[i]) : 0;
        if (period && first && period != first)
            return true;
        first = first ? first : period;
    }
    return false;
}
