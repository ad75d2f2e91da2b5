/*
 * story_figures.h - figures as the story compares them.
 */
#ifndef DESK_STORY_FIGURES_H
#define DESK_STORY_FIGURES_H

#include "story.h"

/* What can be compared with what; units within a class are brought to one. */
typedef enum figure_class {
    COUNT_CLASS, SHARE_CLASS, TIMES_CLASS, MONEY_CLASS, DATE_CLASS, CLOCK_CLASS,
    SPAN_CLASS, AGE_CLASS, RANK_CLASS, MEASURE_CLASS
} figure_class;

enum { MOST_CONTEXT = 28, MOST_NAMED = 6, MOST_HEADS = 3 };

/* A word that stands near a figure. */
typedef struct context_word {
    uint32_t concept; /* its stem, or that of the word it is a synonym of */
    uint32_t weight;  /* more for near and rare words */
} context_word;

typedef struct story_figure {
    uint32_t article, figure;
    uint32_t kind;         /* a figure_class, mixed with currency or dimension */
    uint32_t class;        /* a figure_class */
    double low, high;      /* in the unit of its class; NaN where not known */
    double grain;          /* half a unit of its last digit that is not zero; 0 if exact */
    uint64_t digits;       /* of a damaged numeral, without its marks */
    uint32_t of;           /* concept of what is counted, 0 if none */
    uint32_t heads[MOST_HEADS], head_count; /* concepts that it stands before: "five-hour confidence debate" */
    bool only;             /* no other value of its kind in its article counts this */
    bool outdated;         /* its copy says that it was so at first: "initially", "up from" */
    uint32_t owner[2];     /* of an age: whose, first and last name; 0 if not known */
    uint32_t period;       /* a year that its sentence gives, 0 if none or the article's own */
    bool past;             /* that year is before the article's */
    uint32_t given_for;    /* the period that the figure after it names: "this summer"; 0 if none */
    uint32_t sum;          /* that begins with it and does not add up, number + 1 */
    uint32_t sentence;
    uint32_t names[MOST_NAMED], name_count; /* keys of who and what its sentence names */
    uint32_t context, context_count, weight; /* story->context, sorted by concept */
    uint32_t edges;        /* head of a chain, edge number * 2 + side + 1 */
} story_figure;

typedef enum figure_relation { FIGURES_AGREE, FIGURES_MINOR, FIGURES_CONFLICT, FIGURES_DAMAGED } figure_relation;

/* Two figures that may measure the same thing. */
typedef struct figure_edge {
    uint32_t ends[2], next[2];
    float score; /* 0 to 1 */
    uint32_t relation;
} figure_edge;

/* How two figures compare. */
typedef struct comparison {
    uint32_t shared;   /* weight of context that both have */
    uint32_t smaller;  /* weight of the lighter context */
    uint32_t words;    /* that are shared */
    uint32_t near;     /* of these, close to both figures */
    bool same_names, other_names; /* both name somebody: one in common, none */
    bool same_of, other_of;
    bool same_head; /* both count one thing or stand before one noun */
    bool only;      /* and neither article has another number for it */
    bool people; /* one of them counts "people", who may be migrants or miners */
    bool same_owner, other_owner, other_period;
    uint32_t days; /* between the articles, 0 where a date is not known */
} comparison;

static inline const desk_figure *story_figure_at(const desk_story *s, const story_figure *f)
{
    return &s->articles.items[f->article].article->figures.items[f->figure];
}

/* Days between two articles, 0 where a date is not known; whether they are more than ten. */
uint32_t desk_days_apart(const desk_article *a, const desk_article *b);
bool desk_weeks_apart(const desk_article *a, const desk_article *b);

/* Reads a figure's measure and surroundings; when all of an article are read, which of
 * them, from number `first` on, are the only ones of their kind. */
void desk_read_figure(desk_story *s, uint32_t article, uint32_t figure, story_figure *out);
void desk_mark_only(desk_story *s, memory *scratch, uint32_t first);

/* Words under one concept are those that outlets use for one thing. */
uint32_t desk_concept_of(const copy *c, uint32_t token);
uint32_t desk_person_concept(void);

/* The first entity that ends after a byte. */
uint32_t desk_entity_from(const entity_list *entities, uint32_t byte);

/* The noun that a figure stands before, or what befell the people that it counts; whether two figures
 * have one in common. */
void desk_read_heads(const desk_story *s, const desk_figure *figure, story_figure *f);
bool desk_same_head(const story_figure *a, const story_figure *b);

/* Whether the copy gives a figure as what was said or meant before. */
bool desk_is_outdated(const copy *c, const desk_figure *figure, desk_span sentence);

/* Whether a figure is somebody's age; whose it is, and whether two may be one person's. */
bool desk_is_age(const desk_story *s, const desk_figure *figure, const story_figure *f);
void desk_read_owner(const desk_story *s, const desk_figure *figure, story_figure *f);
bool desk_has_owner(const story_figure *f);
bool desk_same_owner(const story_figure *a, const story_figure *b);

/* Whether the values can both be true; false if the two cannot be compared at all. */
bool desk_judge_figures(const desk_story *s, const story_figure *a, const story_figure *b, uint32_t *relation);

/* Whether two dates that differ are written in one form, and not far from each other. */
bool desk_dates_oppose(const desk_story *s, const story_figure *a, const story_figure *b);

/* Files whom and what the newest article names; then how much of the shorter list of two
 * articles is in the other, 0 to 1. */
void desk_list_named(desk_story *s, uint32_t article);
float desk_article_likeness(const desk_story *s, uint32_t a, uint32_t b);
float desk_known_likeness(desk_story *s, uint32_t newest, uint32_t other); /* the same, kept */

void desk_compare_contexts(const desk_story *s, const story_figure *a, const story_figure *b, comparison *out);

/* How sure it is that the two measure the same thing, given how their values relate. */
float desk_figure_score(const desk_story *s, const story_figure *a, const story_figure *b, uint32_t relation, float likeness);

#endif
