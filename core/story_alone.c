/*
 * story_alone.c - whether an article may contradict itself, known without a story.
 *
 * What one article says twice is not a conflict for differing: 14 are dead and 40
 * hurt.  A story of one article has conflicts of three forms only: parts and whole
 * that do not add up, one number for two periods, and a multiple with a bound and
 * without.  Few articles have the words for any of them, and a server that checks
 * article after article need make no story of the others.
 */
#include "story_periods.h"
#include "story_sums.h"

/* "Four times" and "more than four times": two multiples, one of them bounded. */
static bool may_have_bounds(const desk_article *a)
{
    uint32_t multiples = 0, bounded = 0;
    for (uint32_t i = 0; i < a->figures.count; i++) {
        const desk_figure *f = &a->figures.items[i];
        bool multiple = f->kind == DESK_MULTIPLE && f->high > 1; /* "half" is a share */
        multiples += multiple;
        bounded += multiple && (f->modifier == DESK_OVER || f->modifier == DESK_UNDER);
    }
    return multiples > 1 && bounded > 0;
}

bool desk_may_conflict(const desk_article *a)
{
    return a->figures.count > 1 && (may_have_bounds(a) || desk_may_have_periods(a) || desk_may_have_sums(a));
}
