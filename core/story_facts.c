/*
 * story_facts.c - pairs of figures that may measure the same thing.
 *
 * A new article's figures are looked up by value and by the words around them.
 * Pairs that score well become edges: agreeing, conflicting, or a damaged numeral
 * with what it must have been.  The weights were fitted by logistic regression on
 * invented stories and rounded; story_parting.c makes groups of the edges.
 */
#include "story_facts.h"
#include "story_periods.h"
#include "story_sums.h"

#include <math.h>
#include <string.h>

enum {
    MOST_FIGURES = 40,      /* looked at for one word or value */
    KEYED_WORDS = 10,       /* heaviest words of a figure that it is filed under */
    SHORT_COPY = 5,         /* figures */
    OTHER_DAY = 3,          /* days between articles: things have moved on */
    FAR_APART = 10,         /* days between articles, weeks apart */
    LEAST_SHARED = 12       /* weight of words in common before two figures are compared */
};

/* Logits of pairs worth an edge. */
static const float LEAST_EDGE = -1.0f, LEAST_CONFLICT_EDGE = -2.0f;
/* And of a pair that shows that two articles tell one story. */
static const float SURE_AGREEING = 1.4f;

static uint32_t word_key(const story_figure *f, uint32_t concept)
{
    return desk_mix(desk_mix(f->kind, concept), 21);
}

/* Damaged numerals are filed with their digits, sound ones too. */
static uint32_t value_key(const story_figure *f, const desk_figure *figure)
{
    double value = figure->damage ? (double)f->digits : fabs(figure->low);
    if (!(value > 0) || value > 1e15)
        return 0;
    while (value >= 1000)
        value /= 10;
    while (value < 100)
        value *= 10;
    return desk_mix((uint32_t)(value + 0.5), 22);
}

/* The digits in any order, of numbers with three and more, so that 267 finds 276. */
static uint32_t digits_key(const story_figure *f, const desk_figure *figure)
{
    uint32_t counts = 0, digits = 0;
    double value = figure->damage || f->low < f->high ? 0 : fabs(figure->low);
    if (!(value >= 1) || value > 1e15)
        return 0;
    for (uint32_t i = 0; i < 4 && fabs(value - floor(value + 0.5)) > 1e-9; i++)
        value *= 10;
    uint64_t whole = (uint64_t)(value + 0.5);
    while (whole >= 10 && whole % 10 == 0)
        whole /= 10;
    for (; whole > 0; whole /= 10, digits++)
        counts += 1u << (3 * (whole % 10));
    return digits >= 3 ? desk_mix(desk_mix(f->kind, counts), 24) : 0;
}

static uint32_t when_key(const story_figure *f, const desk_figure *figure)
{
    const char *when = figure->when;
    const char *clock = f->class == CLOCK_CLASS ? strchr(when, 'T') : NULL;
    if (clock)
        when = clock;
    size_t length = strlen(when);
    return length ? desk_mix(desk_hash_word(when, (uint32_t)(length > 7 ? 7 : length)), 23) : 0;
}

static uint32_t main_key(const story_figure *f, const desk_figure *figure)
{
    return f->class == DATE_CLASS || f->class == CLOCK_CLASS ? when_key(f, figure) : value_key(f, figure);
}

/* Of the context, in order of concept, the heaviest few. */
static uint32_t heaviest_words(const desk_story *s, const story_figure *f, context_word out[KEYED_WORDS])
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < f->context_count; i++) {
        context_word word = s->context.items[f->context + i];
        uint32_t at = count;
        while (at > 0 && out[at - 1].weight < word.weight)
            at--;
        if (at >= KEYED_WORDS)
            continue;
        if (count < KEYED_WORDS)
            count++;
        memmove(out + at + 1, out + at, (count - at - 1) * sizeof *out);
        out[at] = word;
    }
    return count;
}

typedef struct finder {
    desk_story *story;
    memory *scratch;
    index_list near; /* figures with any evidence: weight of shared keys so far */
} finder;

/* What a word weighs in a figure's context, which stands in order of concept; 0 if it is not there. */
static uint32_t weight_in(const desk_story *s, const story_figure *f, uint32_t concept)
{
    const context_word *words = s->context.items;
    uint32_t low = f->context, high = low + f->context_count, end = high;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (words[middle].concept < concept)
            low = middle + 1;
        else
            high = middle;
    }
    return low < end && words[low].concept == concept ? words[low].weight : 0;
}

/* A word counts by where it weighs more, so that it does not matter which figure was read first. */
static void look_up_figures(finder *x, uint32_t key, uint32_t concept, uint32_t weight, uint32_t self)
{
    desk_story *s = x->story;
    const index_slot *slot = desk_index_find(&s->figure_keys, key);
    uint32_t looked = 0;
    for (uint32_t e = slot ? slot->head : 0; e && looked < MOST_FIGURES; e = s->figure_keys.entries.items[e - 1].next, looked++) {
        uint32_t other = s->figure_keys.entries.items[e - 1].item;
        if (other == self)
            continue;
        if (s->evidence.items[other] == 0) {
            uint32_t *place = list_push(x->scratch, &x->near);
            if (!place)
                return;
            *place = other;
        }
        uint32_t others = concept ? weight_in(s, &s->figures.items[other], concept) : 0;
        s->evidence.items[other] += others > weight ? others : weight;
    }
}

static void add_edge(desk_story *s, uint32_t a, uint32_t b, float score, uint32_t relation)
{
    figure_edge *edge = list_push(&s->memory, &s->edges);
    if (!edge)
        return;
    uint32_t number = s->edges.count - 1;
    *edge = (figure_edge){{a, b}, {s->figures.items[a].edges, s->figures.items[b].edges}, score, relation};
    s->figures.items[a].edges = number * 2 + 1;
    s->figures.items[b].edges = number * 2 + 2;
}

/* Figures are of one family where an edge may come to join them: weak ones would chain a whole archive. */
static void join_by_edges(desk_story *s, uint32_t first_edge)
{
    for (uint32_t i = first_edge; i < s->edges.count && !s->memory.failed; i++) {
        const figure_edge *edge = &s->edges.items[i];
        if (edge->score >= (edge->relation == FIGURES_CONFLICT ? LEAST_DISPUTED : LEAST_AGREEING))
            desk_part_join(s, FIGURE_PART, edge->ends[0], edge->ends[1]);
    }
}

void desk_drop_edges(desk_story *s, uint32_t count)
{
    while (s->edges.count > count) {
        const figure_edge *edge = &s->edges.items[--s->edges.count];
        s->figures.items[edge->ends[1]].edges = edge->next[1];
        s->figures.items[edge->ends[0]].edges = edge->next[0];
    }
}

/* Significant digits, as a measure of how little a value is met by chance. */
static uint32_t telling_digits(double value)
{
    if (!(value > 0) || value > 1e15)
        return 0;
    for (uint32_t i = 0; i < 4 && fabs(value - floor(value + 0.5)) > 1e-9; i++)
        value *= 10;
    uint64_t whole = (uint64_t)floor(value + 0.5);
    while (whole >= 10 && whole % 10 == 0)
        whole /= 10;
    uint32_t digits = 0;
    for (; whole > 0; whole /= 10)
        digits++;
    return digits;
}

/* Logits of what the surroundings say, fitted by logistic regression on pairs of figures
 * of invented stories; rounded.  How sure it is that equal figures measure one thing. */
static double agreeing_logit(const desk_story *s, const story_figure *a, const story_figure *b, const comparison *c,
                             double likeness)
{
    double x = 0.45 + 1.65 * fmin(likeness, 0.8) + 1.2 * (c->smaller ? (double)c->shared / (double)c->smaller : 0);
    x += 0.2 * (c->words < 8 ? c->words : 8) + 0.3 * (c->near < 4 ? c->near : 4);
    x += c->same_of ? 0.8 : c->other_of ? (c->people ? -0.2 : -1.2) : a->of || b->of ? 0 : 0.5;
    x += c->same_owner ? 2.5 : c->other_owner ? -4 : 0;
    x -= (c->other_names ? 0.2 : 0) + (c->other_period ? 0.55 : 0) + (a->article == b->article ? 1 : 0);
    if (c->shared < 6 && !c->same_owner)
        x -= 3;
    if (likeness < 0.2)
        x -= 1.5;
    if (c->days > FAR_APART)
        x -= 0.5;
    if (a->class == DATE_CLASS)
        return x - 2;
    if (a->class == CLOCK_CLASS)
        return x + 0.6;
    if (a->class == SHARE_CLASS)
        x -= 0.3;
    uint32_t digits = telling_digits(story_figure_at(s, a)->low), others = telling_digits(story_figure_at(s, b)->low);
    return digits <= 1 && others <= 1 ? x - 0.7 : x;
}

/* The same digits in another order: 276 and 267, the commonest slip of the keyboard.  As the copy
 * has them: five hours and three are not swapped for being 18,000 and 10,800 seconds. */
static bool are_swapped(const desk_figure *x, const desk_figure *y)
{
    double a = x->low, b = y->low;
    uint32_t counts[10] = {0}, digits = 0;
    for (uint32_t i = 0; i < 4 && (fabs(a - floor(a + 0.5)) > 1e-9 || fabs(b - floor(b + 0.5)) > 1e-9); i++)
        a *= 10, b *= 10;
    if (!(a > 0 && a < 1e15 && b > 0 && b < 1e15) || strcmp(x->unit, y->unit) != 0)
        return false;
    for (uint64_t left = (uint64_t)(a + 0.5); left > 0; left /= 10, digits++)
        counts[left % 10]++;
    for (uint64_t left = (uint64_t)(b + 0.5); left > 0; left /= 10, digits--)
        if (counts[left % 10]-- == 0)
            return false;
    return digits == 0 && a + b > 20 && fabs(a - b) > 0.5;
}

/* Fourteen and forty: what is said on the telephone is often misheard. */
static bool sound_alike(double small, double large)
{
    return small >= 13 && small <= 19 && fabs(large - 10 * (small - 10)) < 0.5;
}

/* How sure it is that figures that differ measure one thing all the same. */
static double conflict_logit(const desk_story *s, const story_figure *a, const story_figure *b, const comparison *c, double likeness)
{
    const desk_figure *given = story_figure_at(s, a), *other = story_figure_at(s, b);
    double x = -5 + 0.5 * likeness + 0.6 * (c->smaller ? (double)c->shared / (double)c->smaller : 0);
    x += 0.37 * (c->words < 8 ? c->words : 8) + 0.86 * (c->near < 4 ? c->near : 4);
    x += c->same_head ? 1.46 : c->other_of ? (c->people ? 0 : -0.6) : 0;
    x += c->only ? (c->people ? 0.3 : 1.2) : 0;
    x -= c->days >= OTHER_DAY ? 3.5 : 0;
    x += c->same_owner ? 4 : c->other_owner ? -6 : 0;
    x -= (c->other_names ? 0.3 : 0) + (likeness < 0.25 ? 8 * (0.25 - likeness) : 0) + (c->days > FAR_APART ? 3 : 0);
    if (c->other_period && (a->period == 0 || b->period == 0) && (a->past || b->past))
        x -= 0.7;
    if (a->class == MONEY_CLASS)
        x += 1.4;
    if (a->class == DATE_CLASS)
        return x + 1.4 + (c->same_names ? 0.4 : 0);
    if (a->class == CLOCK_CLASS)
        return x + 2.6;
    double small = fmin(a->low, b->low), large = fmax(a->high, b->high);
    if (small > 0 && large <= 1.5 * small)
        x += 2;
    else if (c->only && small > 1 && large - small <= 2)
        x += 1; /* two deaths, four deaths */
    if (are_swapped(given, other))
        x += telling_digits(given->low) > 2 || telling_digits(other->low) > 2 ? 2.6 : 1.3;
    else if (sound_alike(small, large))
        x += 1.3;
    else if (a->class == COUNT_CLASS && !c->same_head && !c->other_of)
        x -= 0.6; /* who knows what is counted */
    if (large <= 12 && (a->class == COUNT_CLASS || a->class == TIMES_CLASS))
        x -= 0.8;
    return x;
}

float desk_figure_score(const desk_story *s, const story_figure *a, const story_figure *b, uint32_t relation, float likeness)
{
    comparison c;
    desk_compare_contexts(s, a, b, &c);
    return (float)(relation == FIGURES_CONFLICT ? conflict_logit(s, a, b, &c, (double)likeness)
                                                 : agreeing_logit(s, a, b, &c, (double)likeness));
}

static bool good_enough(const desk_story *s, const story_figure *a, const story_figure *b, float score, uint32_t relation)
{
    if (relation != FIGURES_CONFLICT)
        return score >= LEAST_EDGE;
    if (a->class == RANK_CLASS || a->article == b->article || (a->class == DATE_CLASS && !desk_dates_oppose(s, a, b)))
        return false;
    if (a->class == AGE_CLASS && (!desk_same_owner(a, b)))
        return false;
    return score >= LEAST_CONFLICT_EDGE && !(a->low < a->high) && !(b->low < b->high);
}

static void compare_near(finder *x, uint32_t number)
{
    desk_story *s = x->story;
    uint32_t made = 0;
    for (uint32_t i = 0; i < x->near.count && !s->memory.failed && made < MOST_EDGES; i++) {
        uint32_t other = x->near.items[i], relation;
        const story_figure *a = &s->figures.items[number], *b = &s->figures.items[other];
        if (s->evidence.items[other] < LEAST_SHARED || !desk_judge_figures(s, a, b, &relation))
            continue;
        float score = desk_figure_score(s, a, b, relation, desk_known_likeness(s, a->article, b->article));
        if (!good_enough(s, a, b, score, relation))
            continue;
        add_edge(s, number, other, score, relation);
        made++;
    }
    for (uint32_t i = 0; i < x->near.count; i++)
        s->evidence.items[x->near.items[i]] = 0;
    x->near.count = 0;
}

static void file_figure(finder *x, uint32_t number)
{
    desk_story *s = x->story;
    const story_figure *f = &s->figures.items[number];
    const desk_figure *figure = story_figure_at(s, f);
    context_word heaviest[KEYED_WORDS];
    uint32_t count = heaviest_words(s, f, heaviest), key = main_key(f, figure);
    uint32_t swapped = f->class == DATE_CLASS || f->class == CLOCK_CLASS ? 0 : digits_key(f, figure);
    if (key)
        look_up_figures(x, key, 0, LEAST_SHARED, number);
    if (swapped)
        look_up_figures(x, swapped, 0, LEAST_SHARED, number);
    for (uint32_t i = 0; i < count; i++)
        look_up_figures(x, word_key(f, heaviest[i].concept), heaviest[i].concept, heaviest[i].weight, number);
    for (uint32_t i = 0; i < 2; i++)
        if (f->owner[i])
            look_up_figures(x, desk_mix(f->owner[i], 25), 0, LEAST_SHARED, number);
    compare_near(x, number);
    if (key)
        desk_index_add(&s->memory, &s->figure_keys, key, number);
    if (swapped)
        desk_index_add(&s->memory, &s->figure_keys, swapped, number);
    for (uint32_t i = 0; i < count && !s->memory.failed; i++)
        desk_index_add(&s->memory, &s->figure_keys, word_key(f, heaviest[i].concept), number);
    for (uint32_t i = 0; i < 2 && !s->memory.failed; i++)
        if (f->owner[i])
            desk_index_add(&s->memory, &s->figure_keys, desk_mix(f->owner[i], 25), number);
}

static bool tells_story(const story_figure *f)
{
    return f->class != DATE_CLASS && f->class != CLOCK_CLASS && f->class != RANK_CLASS;
}

/* Two reports of one event have several figures in common; those of two like events do not,
 * and then what differs is no conflict.  Short copy has few figures to show it by. */
static float support_logit(const desk_story *s, const article_support *found, uint32_t a, uint32_t b)
{
    static const float logits[] = {-2.0f, -1.0f, -0.2f, 0.4f, 0.7f};
    const uint32_t *x = found->counts[0], *y = found->counts[1];
    uint32_t agreeing = x[0] < x[1] ? x[0] : x[1], conflicting = y[0] < y[1] ? y[0] : y[1];
    uint32_t fewer = s->articles.items[a].telling < s->articles.items[b].telling ? s->articles.items[a].telling : s->articles.items[b].telling;
    float logit = logits[agreeing < 4 ? agreeing : 4] - (conflicting > 2 * agreeing + 1 ? 0.7f : 0);
    return logit < 0 && fewer < SHORT_COPY ? logit * (float)fewer / SHORT_COPY : logit;
}

/* Each figure counts once, however many it is like; `evidence`, zero between figures, says which
 * of the other articles' have been. */
static void count_support(desk_story *s, const figure_edge *edge, article_support *found)
{
    bool conflict = edge->relation == FIGURES_CONFLICT;
    if (!tells_story(&s->figures.items[edge->ends[0]]) || (!conflict && edge->score < SURE_AGREEING))
        return;
    uint32_t *seen = &s->evidence.items[edge->ends[1]], bit = conflict ? 2 : 1;
    found->counts[conflict][0] += found->last[conflict] != edge->ends[0] + 1;
    found->counts[conflict][1] += (*seen & bit) == 0;
    found->last[conflict] = edge->ends[0] + 1;
    *seen |= bit;
}

static article_support *support_of(desk_story *s, const figure_edge *edge)
{
    return &s->support.items[s->figures.items[edge->ends[1]].article];
}

static void weigh_by_support(desk_story *s, uint32_t article, uint32_t first_edge)
{
    if (!list_reserve(&s->memory, &s->support, s->articles.count))
        return;
    while (s->support.count < s->articles.count)
        s->support.items[s->support.count++] = (article_support){{{0, 0}, {0, 0}}, {0, 0}};
    for (uint32_t i = first_edge; i < s->edges.count; i++)
        count_support(s, &s->edges.items[i], support_of(s, &s->edges.items[i]));
    for (uint32_t i = first_edge; i < s->edges.count; i++) {
        figure_edge *edge = &s->edges.items[i];
        uint32_t other = s->figures.items[edge->ends[1]].article;
        if (edge->relation == FIGURES_CONFLICT)
            edge->score += support_logit(s, support_of(s, edge), article, other);
    }
    for (uint32_t i = first_edge; i < s->edges.count; i++) {
        *support_of(s, &s->edges.items[i]) = (article_support){{{0, 0}, {0, 0}}, {0, 0}};
        s->evidence.items[s->edges.items[i].ends[1]] = 0;
    }
}

void desk_read_story_figures(desk_story *s, uint32_t article)
{
    uint32_t count = s->articles.items[article].article->figures.count, first = s->figures.count, edges = s->edges.count;
    memory scratch;
    desk_memory_open(&scratch, &s->memory.allocator);
    finder x = {.story = s, .scratch = &scratch};
    for (uint32_t i = 0; i < count && !scratch.failed && !s->memory.failed; i++) {
        story_figure *f = list_push(&s->memory, &s->figures);
        uint32_t *evidence = list_push(&s->memory, &s->evidence);
        if (!f || !evidence || !desk_part_add(s, FIGURE_PART))
            break;
        *evidence = 0;
        desk_read_figure(s, article, i, f);
        s->articles.items[article].telling += tells_story(f);
    }
    if (!s->memory.failed)
        desk_mark_only(s, &scratch, first);
    for (uint32_t i = first; i < s->figures.count && !scratch.failed && !s->memory.failed; i++)
        file_figure(&x, i);
    if (!scratch.failed && !s->memory.failed)
        weigh_by_support(s, article, edges);
    join_by_edges(s, edges);
    desk_join_periods(s, edges);
    if (!scratch.failed && !s->memory.failed)
        desk_read_sums(s, article, first);
    if (scratch.failed)
        s->memory.failed = true;
    desk_memory_close(&scratch);
}
