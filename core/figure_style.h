/*
 * figure_style.h - how the whole of a text writes its numerals, and what follows from it.
 */
#ifndef DESK_FIGURE_STYLE_H
#define DESK_FIGURE_STYLE_H

#include "figure.h"
#include "figure_amount.h"

/* Counts of figures in digits. */
typedef struct figure_style {
    uint32_t decimal_commas, decimal_points; /* that have one beyond doubt */
    uint32_t point_groups;                   /* 1.234.567 and 1.234,5: points that part thousands */
    uint32_t comma_groups;                   /* 1,200: commas that do */
} figure_style;

/* Notes how one figure is written. */
void desk_note_style(figure_style *style, const number_line *r, const figure_amount *a);

/* When all is read: takes damage from figures that follow the copy's own style, gives it to those that break it. */
void desk_settle_style(const figure_style *style, const char *text, figure_list *figures, uint32_t from);

#endif
