/*
 * story_periods.h - the same number given for two periods.
 */
#ifndef DESK_STORY_PERIODS_H
#define DESK_STORY_PERIODS_H

#include "story_figures.h"

/* Notes the period that a figure is given for: "this summer" of "400,000 boats this summer". */
void desk_read_period(const desk_story *s, story_figure *f);

/* Whether an edge joins one number given for two periods; the two dates as figure numbers. */
bool desk_periods_differ(const desk_story *s, const figure_edge *edge, uint32_t dates[2]);

/* Puts such dates into the family of their numbers, for the edges from `first` on. */
void desk_join_periods(desk_story *s, uint32_t first);

/* Whether the article's figures are given for two periods: without that none differ. */
bool desk_may_have_periods(const desk_article *a);

#endif
