/*
 * figure.h - tokens to figures: amounts, ranges, units, what they count.
 */
#ifndef DESK_FIGURE_H
#define DESK_FIGURE_H

#include "lexicon.h"

/* Appends the figures in order; they do not overlap.  today->year is 0 where the
 * date of the article is not known. */
void desk_find_figures(memory *m, const copy *c, const desk_date *today, figure_list *out);

#endif
