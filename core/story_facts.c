/*
 * story_facts.c - figures that measure the same thing.
 *
 * A new article's figures are looked up by value and by the words around them.
 * Pairs that score well become edges: agreeing, conflicting, or a damaged numeral
 * with what it must have been.  When a family is built, agreeing edges join first;
 * a conflict then joins two such sets only if no article has a figure in both: a
 * paper that gives both numbers means two things by them.
 */
#include "story_facts.h"

#include <math.h>
#include <string.h>

enum {
    MOST_FIGURES = 64,      /* looked at for one word or value */
    KEYED_WORDS = 10,       /* heaviest words of a figure that it is filed under */
    MOST_EDGES = 48,        /* of one figure */
    MOST_WALKED = 64,       /* members of a set that are looked at */
    LEAST_SHARED = 12       /* weight of words in common before two figures are compared */
};

/* Logits: of pairs worth an edge; of the best pair, and of all pairs on average, of two sets
 * that are joined because they agree; of two sets reported because they do not. */
static const float LEAST_EDGE = -1.0f, LEAST_CONFLICT_EDGE = -2.0f;
static const float LEAST_AGREEING = 1.4f;
static const double LEAST_AVERAGE = 0.6;
static const double LEAST_ALARM = 0.1;
/* What a pair without an edge counts in an average. */
static const double NO_EDGE = -1.5, NO_CONFLICT_EDGE = -2.5;

/* ---- looking up ---- */

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
    index_list evidence; /* one a figure: weight of shared keys so far */
    index_list near;     /* figures with any */
    float *likeness;     /* one an article, -1 where not known yet */
} finder;

/* What a word weighs in a figure's context, which stands in order of concept; 0 if it is not there. */
static uint32_t weight_in(const desk_story *s, const story_figure *f, uint32_t concept)
{
    const context_word *words = s->context.items + f->context;
    uint32_t low = 0, high = f->context_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (words[middle].concept < concept)
            low = middle + 1;
        else
            high = middle;
    }
    return low < f->context_count && words[low].concept == concept ? words[low].weight : 0;
}

/* A word counts by where it weighs more, so that it does not matter which figure was read first. */
static void look_up_figures(finder *x, uint32_t key, uint32_t concept, uint32_t weight, uint32_t self)
{
    const desk_story *s = x->story;
    const index_slot *slot = desk_index_find(&s->figure_keys, key);
    uint32_t looked = 0;
    for (uint32_t e = slot ? slot->head : 0; e && looked < MOST_FIGURES; e = s->figure_keys.entries.items[e - 1].next, looked++) {
        uint32_t other = s->figure_keys.entries.items[e - 1].item;
        if (other == self)
            continue;
        if (x->evidence.items[other] == 0) {
            uint32_t *place = list_push(x->scratch, &x->near);
            if (!place)
                return;
            *place = other;
        }
        uint32_t others = concept ? weight_in(s, &s->figures.items[other], concept) : 0;
        x->evidence.items[other] += others > weight ? others : weight;
    }
}

/* ---- edges ---- */

static void add_edge(desk_story *s, uint32_t a, uint32_t b, float score, uint32_t relation)
{
    figure_edge *edge = list_push(&s->memory, &s->edges);
    if (!edge)
        return;
    uint32_t number = s->edges.count - 1;
    *edge = (figure_edge){{a, b}, {s->figures.items[a].edges, s->figures.items[b].edges}, score, relation};
    s->figures.items[a].edges = number * 2 + 1;
    s->figures.items[b].edges = number * 2 + 2;
    desk_part_join(s, FIGURE_PART, a, b);
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
    if (c->other_weeks)
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

/* The same digits in another order: 276 and 267, the commonest slip of the keyboard. */
static bool are_swapped(double a, double b)
{
    uint32_t counts[10] = {0}, digits = 0;
    for (uint32_t i = 0; i < 4 && (fabs(a - floor(a + 0.5)) > 1e-9 || fabs(b - floor(b + 0.5)) > 1e-9); i++)
        a *= 10, b *= 10;
    if (!(a > 0 && a < 1e15 && b > 0 && b < 1e15))
        return false;
    for (uint64_t x = (uint64_t)(a + 0.5); x > 0; x /= 10, digits++)
        counts[x % 10]++;
    for (uint64_t y = (uint64_t)(b + 0.5); y > 0; y /= 10)
        if (counts[y % 10]-- == 0)
            return false;
    return digits > 1 && fabs(a - b) > 0.5;
}

/* How sure it is that figures that differ measure one thing all the same. */
static double conflict_logit(const story_figure *a, const story_figure *b, const comparison *c, double likeness)
{
    double x = -5 + 0.5 * likeness + 0.6 * (c->smaller ? (double)c->shared / (double)c->smaller : 0);
    x += 0.37 * (c->words < 8 ? c->words : 8) + 0.86 * (c->near < 4 ? c->near : 4);
    x += c->same_of ? 1.46 : c->other_of ? (c->people ? 0 : -0.6) : 0;
    x += c->same_owner ? 3 : c->other_owner ? -6 : 0;
    x -= (c->other_names ? 0.3 : 0) + (likeness < 0.25 ? 2 : 0) + (c->other_weeks ? 3 : 0);
    if (c->other_period && (a->period == 0 || b->period == 0) && (a->past || b->past))
        x -= 0.7;
    if (a->class == MONEY_CLASS)
        x += 1.4;
    if (a->class == CLOCK_CLASS)
        return x + 2.6;
    double small = fmin(a->low, b->low), large = fmax(a->high, b->high);
    if (small > 0 && large <= 1.5 * small)
        x += 2;
    if (are_swapped(a->low, b->low))
        x += 1.3;
    if (large <= 12 && (a->class == COUNT_CLASS || a->class == TIMES_CLASS))
        x -= 0.8;
    return x;
}

float desk_figure_score(const desk_story *s, const story_figure *a, const story_figure *b, uint32_t relation, float likeness)
{
    comparison c;
    desk_compare_contexts(s, a, b, &c);
    return (float)(relation == FIGURES_CONFLICT ? conflict_logit(a, b, &c, (double)likeness)
                                                 : agreeing_logit(s, a, b, &c, (double)likeness));
}

static bool good_enough(const story_figure *a, const story_figure *b, float score, uint32_t relation)
{
    if (relation != FIGURES_CONFLICT)
        return score >= LEAST_EDGE;
    if (a->class == RANK_CLASS || a->class == DATE_CLASS || a->article == b->article)
        return false;
    if (a->class == AGE_CLASS && (a->owner == 0 || a->owner != b->owner))
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
        if (x->evidence.items[other] < LEAST_SHARED || !desk_judge_figures(s, a, b, &relation))
            continue;
        float *like = &x->likeness[b->article];
        if (*like < 0)
            *like = desk_article_likeness(s, a->article, b->article);
        float score = desk_figure_score(s, a, b, relation, *like);
        if (!good_enough(a, b, score, relation))
            continue;
        add_edge(s, number, other, score, relation);
        made++;
    }
    for (uint32_t i = 0; i < x->near.count; i++)
        x->evidence.items[x->near.items[i]] = 0;
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
    compare_near(x, number);
    if (key)
        desk_index_add(&s->memory, &s->figure_keys, key, number);
    if (swapped)
        desk_index_add(&s->memory, &s->figure_keys, swapped, number);
    for (uint32_t i = 0; i < count && !s->memory.failed; i++)
        desk_index_add(&s->memory, &s->figure_keys, word_key(f, heaviest[i].concept), number);
}

void desk_read_story_figures(desk_story *s, uint32_t article)
{
    uint32_t count = s->articles.items[article].article->figures.count, first = s->figures.count;
    memory scratch;
    desk_memory_open(&scratch, &s->memory.allocator);
    finder x = {.story = s, .scratch = &scratch};
    if (count > 0 && list_reserve(&scratch, &x.evidence, (size_t)first + count))
        memset(x.evidence.items, 0, (first + count) * sizeof *x.evidence.items);
    desk_list_named(s, article);
    x.likeness = desk_memory_take(&scratch, s->articles.count * sizeof(float));
    for (uint32_t i = 0; x.likeness && i < s->articles.count; i++)
        x.likeness[i] = -1;
    for (uint32_t i = 0; i < count && !scratch.failed && !s->memory.failed; i++) {
        story_figure *f = list_push(&s->memory, &s->figures);
        if (!f || !desk_part_add(s, FIGURE_PART))
            break;
        desk_read_figure(s, article, i, f);
        if (!s->memory.failed)
            file_figure(&x, first + i);
    }
    if (scratch.failed)
        s->memory.failed = true;
    desk_memory_close(&scratch);
}

/* ---- parting a family ---- */

typedef struct set_of_figures {
    uint32_t parent, next, size; /* next: a ring of members */
    uint32_t conflicts, minors;
    float score;
} set_of_figures;

typedef struct fact_parting {
    desk_story *story;
    const uint32_t *members;
    uint32_t count;
    set_of_figures *sets; /* one a member */
    index_list edges;     /* within the family, each once */
} fact_parting;

static uint32_t member_number(const fact_parting *x, uint32_t figure)
{
    uint32_t low = 0, high = x->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (x->members[middle] < figure)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static uint32_t set_of(const fact_parting *x, uint32_t member)
{
    while (x->sets[member].parent != member)
        member = x->sets[member].parent = x->sets[x->sets[member].parent].parent;
    return member;
}

/* Edges with the best scores first; ties by where the figures stand. */
static bool edge_less(const void *context, uint32_t a, uint32_t b)
{
    const desk_story *s = context;
    const figure_edge *x = &s->edges.items[a], *y = &s->edges.items[b];
    if (x->score > y->score || x->score < y->score)
        return x->score > y->score;
    return x->ends[1] != y->ends[1] ? x->ends[1] < y->ends[1] : x->ends[0] < y->ends[0];
}

static bool list_edges(fact_parting *x, memory *scratch)
{
    desk_story *s = x->story;
    for (uint32_t i = 0; i < x->count; i++)
        for (uint32_t e = s->figures.items[x->members[i]].edges; e; e = s->edges.items[(e - 1) / 2].next[(e - 1) % 2]) {
            uint32_t *place = (e - 1) % 2 == 0 ? list_push(scratch, &x->edges) : x->edges.items;
            if ((e - 1) % 2 != 0)
                continue;
            if (!place)
                return false;
            *place = (e - 1) / 2;
        }
    return desk_sort_numbers(scratch, x->edges.items, x->edges.count, edge_less, s);
}

static void melt_sets(fact_parting *x, uint32_t a, uint32_t b)
{
    set_of_figures *kept = &x->sets[a], *lost = &x->sets[b];
    lost->parent = a;
    kept->conflicts += lost->conflicts;
    kept->minors += lost->minors;
    kept->size += lost->size;
    uint32_t next = kept->next;
    kept->next = lost->next;
    lost->next = next;
    if (lost->score > kept->score)
        kept->score = lost->score;
}

/* The average over all pairs of two sets, the edges of the smaller one walked. */
static double average_score(const fact_parting *x, uint32_t a, uint32_t b)
{
    const desk_story *s = x->story;
    uint32_t smaller = x->sets[a].size < x->sets[b].size ? a : b, larger = smaller == a ? b : a, member = smaller, walked = 0;
    double sum = 0, edges = 0;
    do {
        for (uint32_t e = s->figures.items[x->members[member]].edges; e; e = s->edges.items[(e - 1) / 2].next[(e - 1) % 2]) {
            const figure_edge *edge = &s->edges.items[(e - 1) / 2];
            uint32_t other = member_number(x, edge->ends[(e - 1) % 2 == 0 ? 1 : 0]);
            if (edge->relation == FIGURES_CONFLICT || set_of(x, other) != larger)
                continue;
            sum += (double)edge->score;
            edges++;
        }
        member = x->sets[member].next;
        walked++;
    } while (member != smaller && walked < MOST_WALKED);
    double pairs = (double)walked * x->sets[larger].size;
    if (x->sets[larger].size > MOST_EDGES / 2 && edges > 0)
        return sum / edges; /* not every pair of many has had an edge */
    return (sum + (pairs - edges) * NO_EDGE) / pairs;
}

static void join_agreeing(fact_parting *x)
{
    for (uint32_t i = 0; i < x->edges.count; i++) {
        const figure_edge *edge = &x->story->edges.items[x->edges.items[i]];
        if (edge->score < LEAST_AGREEING)
            return; /* best first */
        if (edge->relation == FIGURES_CONFLICT)
            continue;
        uint32_t a = set_of(x, member_number(x, edge->ends[0])), b = set_of(x, member_number(x, edge->ends[1]));
        if (a != b && average_score(x, a, b) < LEAST_AVERAGE)
            continue;
        if (a != b)
            melt_sets(x, a, b);
        x->sets[a].minors += edge->relation == FIGURES_MINOR;
        if (edge->score > x->sets[a].score)
            x->sets[a].score = edge->score;
    }
}

/* Whether an article has figures in both sets: then they are two things. */
static bool one_article_has_both(const fact_parting *x, uint32_t a, uint32_t b)
{
    uint32_t smaller = x->sets[a].size < x->sets[b].size ? a : b, larger = smaller == a ? b : a, i = smaller;
    const story_figure *figures = x->story->figures.items;
    for (uint32_t walked = 0; walked < MOST_WALKED; walked++) {
        uint32_t k = larger;
        do {
            if (figures[x->members[i]].article == figures[x->members[k]].article)
                return true;
            k = x->sets[k].next;
        } while (k != larger);
        i = x->sets[i].next;
        if (i == smaller)
            return false;
    }
    return true; /* so many mentions of both values: not a slip */
}

/* Two agreeing sets with conflicts between them. */
typedef struct dispute {
    uint32_t a, b, edges;
    double sum, most, logit;
} dispute;

typedef struct dispute_list {
    LIST_OF(dispute) list;
    double *best, *second; /* one a set: its best disputes */
} dispute_list;

/* How many articles a set has figures of, counting no further than five. */
static uint32_t articles_of_set(const fact_parting *x, uint32_t set)
{
    uint32_t seen[5], count = 0, member = set;
    do {
        uint32_t article = x->story->figures.items[x->members[member]].article, i = 0;
        while (i < count && seen[i] != article)
            i++;
        if (i == count)
            seen[count++] = article;
        member = x->sets[member].next;
    } while (member != set && count < 5);
    return count;
}

static bool dispute_pair_less(const void *context, uint32_t a, uint32_t b)
{
    const dispute *all = context;
    return all[a].a != all[b].a ? all[a].a < all[b].a : all[a].b < all[b].b;
}

static bool dispute_less(const void *context, uint32_t a, uint32_t b)
{
    const dispute *all = context;
    if (all[a].logit > all[b].logit || all[a].logit < all[b].logit)
        return all[a].logit > all[b].logit;
    return dispute_pair_less(context, a, b);
}

/* One dispute for each conflicting edge between two sets, those of the same sets added up. */
static bool gather_disputes(fact_parting *x, memory *scratch, dispute_list *found)
{
    LIST_OF(dispute) single = {0};
    index_list order = {0};
    for (uint32_t i = 0; i < x->edges.count; i++) {
        const figure_edge *edge = &x->story->edges.items[x->edges.items[i]];
        uint32_t a = set_of(x, member_number(x, edge->ends[0])), b = set_of(x, member_number(x, edge->ends[1]));
        if (edge->relation != FIGURES_CONFLICT || a == b)
            continue;
        dispute *place = list_push(scratch, &single);
        uint32_t *number = list_push(scratch, &order);
        if (!place || !number)
            return false;
        *place = (dispute){a < b ? a : b, a < b ? b : a, 1, (double)edge->score, (double)edge->score, 0};
        *number = order.count - 1;
    }
    if (!desk_sort_numbers(scratch, order.items, order.count, dispute_pair_less, single.items))
        return false;
    for (uint32_t i = 0; i < order.count; i++) {
        const dispute *next = &single.items[order.items[i]];
        dispute *last = found->list.count ? &found->list.items[found->list.count - 1] : NULL;
        if (!last || last->a != next->a || last->b != next->b) {
            dispute *place = list_push(scratch, &found->list);
            if (!place)
                return false;
            *place = *next;
            continue;
        }
        last->edges++;
        last->sum += next->sum;
        last->most = fmax(last->most, next->most);
    }
    return true;
}

static void note_best(dispute_list *found, uint32_t set, double most)
{
    if (most > found->best[set]) {
        found->second[set] = found->best[set];
        found->best[set] = most;
    } else if (most > found->second[set])
        found->second[set] = most;
}

/* How far a dispute's best pair is ahead of its sets' other ones. */
static double lead(const dispute_list *found, const dispute *d)
{
    double a = d->most < found->best[d->a] ? found->best[d->a] : found->second[d->a];
    double b = d->most < found->best[d->b] ? found->best[d->b] : found->second[d->b];
    return fmax(-2, fmin(3, d->most - fmax(a, b)));
}

/* All pairs of two sets speak, not the best alone; a value that several articles have, and
 * that is like no other, is more likely meant. */
static void weigh_dispute(const fact_parting *x, const dispute_list *found, dispute *d)
{
    double pairs = (double)x->sets[d->a].size * x->sets[d->b].size;
    double average = (d->sum + (pairs - d->edges) * NO_CONFLICT_EDGE) / pairs;
    uint32_t articles = articles_of_set(x, d->a) + articles_of_set(x, d->b);
    d->logit = -1.2 + 0.55 * d->most + 0.98 * average + 0.17 * lead(found, d) + 0.57 * (articles < 5 ? articles : 5);
}

static void join_conflicting(fact_parting *x, memory *scratch)
{
    dispute_list found = {.best = desk_memory_take(scratch, x->count * sizeof(double)),
                          .second = desk_memory_take(scratch, x->count * sizeof(double))};
    index_list order = {0};
    if (!found.best || !found.second || !gather_disputes(x, scratch, &found))
        return;
    for (uint32_t i = 0; i < x->count; i++)
        found.best[i] = found.second[i] = -3;
    for (uint32_t i = 0; i < found.list.count; i++) {
        dispute *d = &found.list.items[i];
        uint32_t *number = list_push(scratch, &order);
        if (!number)
            return;
        *number = i;
        if (one_article_has_both(x, d->a, d->b))
            d->edges = 0;
        else {
            note_best(&found, d->a, d->most);
            note_best(&found, d->b, d->most);
        }
    }
    for (uint32_t i = 0; i < found.list.count; i++)
        if (found.list.items[i].edges > 0)
            weigh_dispute(x, &found, &found.list.items[i]);
        else
            found.list.items[i].logit = -100;
    if (!desk_sort_numbers(scratch, order.items, order.count, dispute_less, found.list.items))
        return;
    for (uint32_t i = 0; i < order.count; i++) {
        const dispute *d = &found.list.items[order.items[i]];
        uint32_t a = set_of(x, d->a), b = set_of(x, d->b);
        if (d->logit < LEAST_ALARM)
            return;
        if (a == b || one_article_has_both(x, a, b))
            continue;
        melt_sets(x, a, b);
        x->sets[a].conflicts++;
        x->sets[a].score = (float)d->logit;
    }
}

/* ---- groups ---- */

static float squash(float logit)
{
    return (float)(1 / (1 + exp((double)-logit)));
}

static desk_fact_status status_of(const fact_parting *x, uint32_t set, const fact *f, bool *minor)
{
    const set_of_figures *own = &x->sets[set];
    bool damaged = false;
    for (uint32_t i = 0; i < f->count; i++)
        damaged = damaged || story_figure_at(x->story, &x->story->figures.items[f->members[i]])->damage;
    *minor = own->conflicts == 0 && own->minors > 0;
    if (own->conflicts > 0 || own->minors > 0)
        return DESK_CONFLICT;
    return damaged ? DESK_DAMAGED : f->count > 1 ? DESK_AGREE : DESK_ALONE;
}

static bool figure_number_less(const void *context, uint32_t a, uint32_t b)
{
    (void)context;
    return a < b;
}

static void make_fact(fact_parting *x, memory *scratch, uint32_t set)
{
    desk_story *s = x->story;
    uint32_t size = x->sets[set].size, *members = desk_memory_take(scratch, size * sizeof *members), count = 0, at = set;
    if (!members)
        return;
    do {
        members[count++] = x->members[at];
        at = x->sets[at].next;
    } while (at != set);
    if (!desk_sort_numbers(scratch, members, count, figure_number_less, NULL))
        return;
    fact f = {members, count, DESK_ALONE, false, count > 1 ? squash(x->sets[set].score) : 1.0f};
    f.status = status_of(x, set, &f, &f.minor);
    char reason[LONGEST_REASON];
    uint32_t length = desk_write_reason(s, &f, reason), shown;
    desk_span measured = desk_measured(s, &f, &shown);
    uint32_t measured_length = measured.end - measured.start;
    made_group *made = desk_make_group(s, FIGURE_PART, count * sizeof(desk_mention) + length + measured_length + 2);
    if (made) {
        desk_mention *mentions = (desk_mention *)(made + 1);
        char *text = (char *)(mentions + count);
        for (uint32_t i = 0; i < count; i++) {
            const story_figure *figure = &s->figures.items[members[i]];
            const desk_figure *own = story_figure_at(s, figure);
            mentions[i] = (desk_mention){figure->article, figure->figure, own->start, own->end};
        }
        memcpy(text, reason, length);
        memcpy(text + length + 1, s->articles.items[s->figures.items[shown].article].article->text + measured.start, measured_length);
        made->as.figure = (desk_figure_group){mentions, count, f.status, f.minor, f.score, text + length + 1, text};
    }
    desk_memory_release(scratch, members, size * sizeof *members);
}

void desk_build_figures(desk_story *s, memory *scratch, uint32_t *members, uint32_t count)
{
    memory m;
    desk_memory_open(&m, &scratch->allocator);
    fact_parting x = {.story = s, .members = members, .count = count,
                      .sets = desk_memory_take(&m, count * sizeof(set_of_figures))};
    for (uint32_t i = 0; x.sets && i < count; i++)
        x.sets[i] = (set_of_figures){.parent = i, .next = i, .size = 1};
    if (x.sets && list_edges(&x, &m)) {
        join_agreeing(&x);
        join_conflicting(&x, &m);
        for (uint32_t i = 0; i < count && !m.failed && !s->memory.failed; i++)
            if (set_of(&x, i) == i)
                make_fact(&x, &m, i);
    }
    if (m.failed)
        scratch->failed = true;
    desk_memory_close(&m);
}
