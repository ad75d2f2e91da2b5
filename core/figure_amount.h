/*
 * figure_amount.h - a number with its unit, and the questions asked of it.
 *
 * Shared by the files of the figure layer; see each for its idea.
 */
#ifndef DESK_FIGURE_AMOUNT_H
#define DESK_FIGURE_AMOUNT_H

#include "number.h"

typedef struct figure_amount {
    uint32_t first, last;  /* pieces: sign, currency, number and unit */
    number_value number;         /* the number alone */
    decimal low, high;
    desk_figure_kind kind;
    desk_modifier modifier; /* of wording inside: "1,000 or more kilograms" */
    const char *unit;      /* "" if none */
    const char *damage;
    bool has_unit;         /* currency, percent or unit was read */
    bool before;           /* its currency stands before the number */
    bool letter;           /* its million is an "m" */
    bool parts;            /* made of two: 5ft 10in */
    bool halves_noun;      /* "halving its staff": what follows is counted without "of" */
    char when[24];         /* of a duration */
} figure_amount;

/* figure_unit.c: what follows a number.  Reads on from a->last. */
void desk_read_unit(const number_line *r, figure_amount *a);

/* Adds the smaller units behind: "15 years|, 8 months". */
void desk_add_parts(const number_line *r, figure_amount *a);

/* figure_money.c: the currency before a number at `at`; the piece after it, or `at`. */
uint32_t desk_read_currency_before(const number_line *r, uint32_t at, const char **unit);
bool desk_read_currency_after(const number_line *r, figure_amount *a);

/* figure_amount.c: a whole amount that begins at a piece. */
bool desk_read_amount(const number_line *r, uint32_t at, figure_amount *a);

/* figure_multiple.c: doubled, halving, threefold, twice as many. */
bool desk_read_multiple(const number_line *r, uint32_t at, figure_amount *a);

/* figure_range.c: widens an amount to the range it begins ("5-10%", "between 20 and 30"). */
void desk_read_range(const number_line *r, figure_amount *a);

/* figure_stray.c: a numeral in which letters stand for digits. */
bool desk_read_stray(const number_line *r, uint32_t at, figure_amount *a);

/* Gives "1.5" of "1.5 and 3 per cent" the unit that stands once, behind the last. */
void desk_share_unit(const number_line *r, figure_amount *a);

/* figure_damage.c: damage that shows only next to the unit, and decimal commas that are none. */
bool desk_read_damaged(const number_line *r, uint32_t at, figure_amount *a);
bool desk_parts_by_point(const number_line *r, const figure_amount *a);
extern const char desk_damage_point[]; /* none in copy that parts thousands by points */
void desk_judge_commas(const number_line *r, figure_amount *a);

/* figure_modifier.c */
desk_modifier desk_modifier_before(const number_line *r, uint32_t first, uint32_t *start);
desk_modifier desk_modifier_after(const number_line *r, uint32_t last, uint32_t *end);

/* figure_skip.c: true if the number belongs to a name, score, telephone number, list. */
bool desk_is_no_figure(const number_line *r, const figure_amount *a);

/* figure_name.c: true if the numeral is a name by what stands beside it ("S. 1932", "5G"). */
bool desk_is_name_number(const number_line *r, uint32_t at);

/* The piece to go on from: past the whole of a telephone number. */
uint32_t desk_end_of_number(const number_line *r, const figure_amount *a);

/* figure_count.c: the span of what is counted. */
desk_span desk_find_counted(const number_line *r, const figure_amount *a);

/* figure_duration.c: the TIMEX3 value of a duration, P3Y; one more part of it; "an hour", "week-long". */
void desk_write_duration(figure_amount *a);
void desk_add_duration(figure_amount *a, decimal value, const char *unit);
bool desk_read_one_duration(const number_line *r, uint32_t at, figure_amount *a);

#endif
