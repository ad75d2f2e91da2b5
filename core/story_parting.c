/*
 * story_parting.c - groups of figures, from the edges of a family.
 *
 * Agreeing edges join first, the surest first, as long as the two sets agree on
 * the average of all their pairs: one likely pair does not make 26 reservoirs of
 * 26 recommendations.  A conflict then joins two sets only if no article has a
 * figure in both: a paper that gives both numbers means two things by them.
 */
#include "story_facts.h"
#include "story_periods.h"
#include "story_sums.h"

#include <math.h>
#include <string.h>

enum {
    MOST_WALKED = 32, /* members of a set that are looked at */
    MOST_TRIES = 24   /* to join a set with others before it is left as it is */
};

/* Logits: of all pairs on average, of two sets that are joined because they agree; of two sets
 * reported because they do not. */
static const double LEAST_AVERAGE = 0.8;
static const double LEAST_ALARM = 0.1;
/* And how far the best pair must be ahead of the next value: what may be either is neither. */
static const double LEAST_LEAD = 0.4;
/* What a pair without an edge counts in an average. */
static const double NO_EDGE = -1.5, NO_CONFLICT_EDGE = -2.5, NO_RIVAL = -3;
/* Of two sets that are in no dispute. */
static const double NO_DISPUTE = -100;

typedef struct set_of_figures {
    uint32_t parent, next, size; /* next: a ring of members */
    uint32_t conflicts, minors, tries, periods;
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

/* Weak edges lead out of the family. */
static bool is_member(const fact_parting *x, uint32_t figure)
{
    uint32_t number = member_number(x, figure);
    return number < x->count && x->members[number] == figure;
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
            if ((e - 1) % 2 != 0 || !is_member(x, s->edges.items[(e - 1) / 2].ends[1]))
                continue;
            uint32_t *place = list_push(scratch, &x->edges);
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
    kept->periods += lost->periods;
    kept->size += lost->size;
    kept->tries = 0;
    uint32_t next = kept->next;
    kept->next = lost->next;
    lost->next = next;
    if (lost->score > kept->score)
        kept->score = lost->score;
}

/* The average over all pairs of two sets, the edges of the smaller one walked.  Two numbers that
 * differ do not become one because "more than 300" agrees with both. */
static double average_score(const fact_parting *x, uint32_t a, uint32_t b)
{
    const desk_story *s = x->story;
    uint32_t smaller = x->sets[a].size < x->sets[b].size ? a : b, larger = smaller == a ? b : a, member = smaller, walked = 0;
    double sum = 0, edges = 0;
    do {
        for (uint32_t e = s->figures.items[x->members[member]].edges; e; e = s->edges.items[(e - 1) / 2].next[(e - 1) % 2]) {
            const figure_edge *edge = &s->edges.items[(e - 1) / 2];
            uint32_t other = edge->ends[(e - 1) % 2 == 0 ? 1 : 0];
            if (!is_member(x, other) || set_of(x, member_number(x, other)) != larger)
                continue;
            if (edge->relation == FIGURES_CONFLICT)
                return NO_EDGE;
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

/* The dates that one number is given for, where they differ, are a conflict of their own. */
static void join_periods(fact_parting *x)
{
    for (uint32_t i = 0; i < x->edges.count; i++) {
        const figure_edge *edge = &x->story->edges.items[x->edges.items[i]];
        uint32_t dates[2];
        if (!desk_periods_differ(x->story, edge, dates))
            continue;
        uint32_t a = set_of(x, member_number(x, dates[0])), b = set_of(x, member_number(x, dates[1]));
        if (a != b)
            melt_sets(x, a, b);
        x->sets[a].conflicts++;
        x->sets[a].periods++;
        x->sets[a].score = edge->score;
    }
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
        if (x->sets[a].periods > 0 || x->sets[b].periods > 0)
            continue; /* these dates are in conflict as it is */
        if (a != b && (x->sets[a].tries > MOST_TRIES || x->sets[b].tries > MOST_TRIES))
            continue;
        if (a != b && average_score(x, a, b) < LEAST_AVERAGE) {
            x->sets[a].tries++;
            x->sets[b].tries++;
            continue;
        }
        if (a != b)
            melt_sets(x, a, b);
        x->sets[a].minors += edge->relation == FIGURES_MINOR;
        if (edge->score > x->sets[a].score)
            x->sets[a].score = edge->score;
    }
}

static bool are_apart(const desk_story *s, const story_figure *a, const story_figure *b)
{
    uint32_t relation;
    return a->article == b->article && (!desk_judge_figures(s, a, b, &relation) || relation == FIGURES_CONFLICT);
}

/* Whether an article has figures in both sets that differ: then they are two things.  "More
 * than 300" in the set of 332 is no reason why 312 in the same article should be another thing. */
static bool one_article_has_both(const fact_parting *x, uint32_t a, uint32_t b)
{
    uint32_t smaller = x->sets[a].size < x->sets[b].size ? a : b, larger = smaller == a ? b : a, i = smaller;
    const story_figure *figures = x->story->figures.items;
    for (uint32_t walked = 0; walked < MOST_WALKED; walked++) {
        uint32_t k = larger;
        do {
            if (are_apart(x->story, &figures[x->members[i]], &figures[x->members[k]]))
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
    double sum, most, lead, logit;
} dispute;

/* A set's best dispute, and its best one with another value than that. */
typedef struct rivals {
    uint32_t with; /* a set, DESK_NONE where there is no dispute */
    uint32_t backers; /* articles of all sets with that one's value */
    double best, second;
} rivals;

typedef struct dispute_list {
    LIST_OF(dispute) list;
    rivals *rivals; /* one a set */
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
        *place = (dispute){a < b ? a : b, a < b ? b : a, 1, (double)edge->score, (double)edge->score, 0, 0};
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

static bool same_value(const fact_parting *x, uint32_t a, uint32_t b)
{
    const story_figure *p = &x->story->figures.items[x->members[a]], *q = &x->story->figures.items[x->members[b]];
    uint32_t relation;
    return desk_judge_figures(x->story, p, q, &relation) && relation != FIGURES_CONFLICT;
}

static void note_best(const fact_parting *x, rivals *own, uint32_t with, double most)
{
    bool same = own->with == DESK_NONE || own->with == with || same_value(x, own->with, with);
    if (most > own->best) {
        if (!same)
            own->second = own->best;
        own->best = most;
        own->with = with;
    } else if (!same && most > own->second)
        own->second = most;
}

static double best_rival(const fact_parting *x, const rivals *own, uint32_t with)
{
    return own->with == DESK_NONE || own->with == with || same_value(x, own->with, with) ? own->second : own->best;
}

/* Dates and rare counts are often left as several sets of one value: together they speak. */
static void note_backers(const fact_parting *x, rivals *own, uint32_t with)
{
    if (own->with != DESK_NONE && (own->with == with || same_value(x, own->with, with)))
        own->backers += articles_of_set(x, with);
}

static uint32_t backers_of(const fact_parting *x, const rivals *other, uint32_t set)
{
    return other->with != DESK_NONE && (other->with == set || same_value(x, other->with, set)) ? other->backers
                                                                                              : articles_of_set(x, set);
}

/* How far a dispute's best pair is ahead of its sets' other ones, those of another value. */
static double lead(const fact_parting *x, const dispute_list *found, const dispute *d)
{
    double a = best_rival(x, &found->rivals[d->a], d->b), b = best_rival(x, &found->rivals[d->b], d->a);
    return fmax(-2, fmin(2, d->most - fmax(a, b)));
}

/* All pairs of two sets speak, not the best alone; a value that several articles have, and
 * that is like no other, is more likely meant. */
static void weigh_dispute(const fact_parting *x, const dispute_list *found, dispute *d)
{
    double pairs = (double)x->sets[d->a].size * x->sets[d->b].size;
    double average = (d->sum + (pairs - d->edges) * NO_CONFLICT_EDGE) / pairs;
    uint32_t articles = backers_of(x, &found->rivals[d->b], d->a) + backers_of(x, &found->rivals[d->a], d->b);
    d->lead = lead(x, found, d);
    d->logit = -2.5 + 0.55 * d->most + 0.98 * average + 0.9 * d->lead + 0.57 * (articles < 5 ? articles : 5);
}

/* Each set's best dispute with another value, and how many articles back that value. */
static void note_rivals(const fact_parting *x, dispute_list *found)
{
    for (uint32_t i = 0; i < x->count; i++)
        found->rivals[i] = (rivals){DESK_NONE, 0, NO_RIVAL, NO_RIVAL};
    for (uint32_t i = 0; i < found->list.count; i++) {
        const dispute *d = &found->list.items[i];
        if (d->edges == 0)
            continue;
        note_best(x, &found->rivals[d->a], d->b, d->most);
        note_best(x, &found->rivals[d->b], d->a, d->most);
    }
    for (uint32_t i = 0; i < found->list.count; i++) {
        const dispute *d = &found->list.items[i];
        if (d->edges == 0)
            continue;
        note_backers(x, &found->rivals[d->a], d->b);
        note_backers(x, &found->rivals[d->b], d->a);
    }
}

/* The likeliest first; those of sets that one article has both of are none, and come last. */
static const uint32_t *order_disputes(fact_parting *x, memory *scratch, dispute_list *found)
{
    uint32_t count = found->list.count, *order = desk_memory_take(scratch, (count + 1) * sizeof *order);
    if (!order)
        return NULL;
    for (uint32_t i = 0; i < count; i++) {
        dispute *d = &found->list.items[i];
        order[i] = i;
        if (one_article_has_both(x, d->a, d->b))
            d->edges = 0;
    }
    note_rivals(x, found);
    for (uint32_t i = 0; i < count; i++)
        if (found->list.items[i].edges > 0)
            weigh_dispute(x, found, &found->list.items[i]);
        else
            found->list.items[i].logit = NO_DISPUTE;
    return desk_sort_numbers(scratch, order, count, dispute_less, found->list.items) ? order : NULL;
}

static void join_conflicting(fact_parting *x, memory *scratch)
{
    dispute_list found = {.rivals = desk_memory_take(scratch, x->count * sizeof(rivals))};
    if (!found.rivals || !gather_disputes(x, scratch, &found))
        return;
    const uint32_t *order = order_disputes(x, scratch, &found);
    for (uint32_t i = 0; order && i < found.list.count; i++) {
        const dispute *d = &found.list.items[order[i]];
        uint32_t a = set_of(x, d->a), b = set_of(x, d->b);
        if (d->logit < LEAST_ALARM)
            return;
        if (d->lead < LEAST_LEAD || a == b || one_article_has_both(x, a, b))
            continue;
        melt_sets(x, a, b);
        x->sets[a].conflicts++;
        x->sets[a].score = (float)d->logit;
    }
}

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

/* Makes the group that is handed out of a fact. */
static void hand_fact(desk_story *s, const fact *f)
{
    char reason[LONGEST_REASON];
    uint32_t length = desk_write_reason(s, f, reason), shown;
    desk_span measured = desk_measured(s, f, &shown);
    uint32_t measured_length = measured.end - measured.start;
    made_group *made = desk_make_group(s, FIGURE_PART, f->count * sizeof(desk_mention) + length + measured_length + 2);
    if (made) {
        desk_mention *mentions = (desk_mention *)(made + 1);
        char *text = (char *)(mentions + f->count);
        for (uint32_t i = 0; i < f->count; i++) {
            const story_figure *figure = &s->figures.items[f->members[i]];
            const desk_figure *own = story_figure_at(s, figure);
            mentions[i] = (desk_mention){figure->article, figure->figure, own->start, own->end};
        }
        memcpy(text, reason, length);
        memcpy(text + length + 1, s->articles.items[s->figures.items[shown].article].article->text + measured.start, measured_length);
        made->as.figure = (desk_figure_group){mentions, f->count, f->status, f->minor, f->score, text + length + 1, text};
    }
}

/* Parts and whole of one article are a group beside those that they are in. */
static void make_sum(desk_story *s, uint32_t figure)
{
    const story_sum *sum = &s->sums.items[s->figures.items[figure].sum - 1];
    fact f = {sum->figures, sum->count, DESK_CONFLICT, false, 0.9f, s->figures.items[figure].sum, false};
    hand_fact(s, &f);
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
    fact f = {members, count, DESK_ALONE, false, count > 1 ? squash(x->sets[set].score) : 1.0f, 0, false};
    f.status = status_of(x, set, &f, &f.minor);
    f.periods = x->sets[set].periods > 0;
    hand_fact(s, &f);
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
        join_periods(&x);
        join_agreeing(&x);
        join_conflicting(&x, &m);
        for (uint32_t i = 0; i < count && !m.failed && !s->memory.failed; i++)
            if (set_of(&x, i) == i)
                make_fact(&x, &m, i);
        for (uint32_t i = 0; i < count && !m.failed && !s->memory.failed; i++)
            if (s->figures.items[members[i]].sum)
                make_sum(s, members[i]);
    }
    if (m.failed)
        scratch->failed = true;
    desk_memory_close(&m);
}
