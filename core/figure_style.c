/*
 * figure_style.c - decimal commas and points, judged by the whole text.
 *
 * "2,7" is 2.7 in copy that writes decimal commas throughout, and a slip in copy
 * that writes 1,200 and 3.5; "94.000 travellers" are 94,000 in the first kind.  A
 * text is read once; what its figures are written like is counted on the way and
 * the doubtful ones are settled at the end.
 */
#include "figure_style.h"
#include "text.h"

#include <math.h>
#include <string.h>

/* "1.980 metres" may part thousands; only other decimals are sure to be decimals. */
static bool has_sure_point(const number_line *r, const figure_amount *a)
{
    const number_piece *p = &r->pieces[a->number.first];
    uint32_t length = p->end - p->start;
    return !(length >= 5 && length <= 7 && r->text[p->end - 4] == '.' && r->text[p->start] != '0');
}

static void note_decimal(figure_style *style, const number_line *r, const figure_amount *a)
{
    if (!a->number.point)
        return;
    if (a->number.comma)
        style->decimal_commas++;
    else if (!a->number.fraction && has_sure_point(r, a))
        style->decimal_points++;
}

/* Points part the groups of "1.234.567" and "1.234,5", commas those of "1,200". */
static void note_groups(figure_style *style, const number_line *r, const figure_amount *a)
{
    if (!a->number.grouped)
        return;
    const number_piece *p = &r->pieces[a->number.first];
    const char *dot = memchr(r->text + p->start, '.', p->end - p->start), *comma = memchr(r->text + p->start, ',', p->end - p->start);
    style->point_groups += dot && (!comma || comma > dot);
    style->comma_groups += comma && (!dot || dot > comma);
}

void desk_note_style(figure_style *style, const number_line *r, const figure_amount *a)
{
    if (a->number.form != NUMBER_DIGITS || a->number.last <= a->number.first ||
        (a->damage && (a->damage == a->number.damage || a->damage == desk_damage_point)))
        return; /* but "3,50 dollars million" has a decimal comma */
    note_decimal(style, r, a);
    note_groups(style, r, a);
}

/* The first numeral in a figure, [*start, *end). */
static bool find_numeral(const char *text, const desk_figure *figure, uint32_t *start, uint32_t *end)
{
    uint32_t at = figure->start;
    while (at < figure->end && !desk_is_digit(text[at]))
        at++;
    *start = at;
    while (at < figure->end && (desk_is_digit(text[at]) || ((text[at] == '.' || text[at] == ',') && at + 1 < figure->end && desk_is_digit(text[at + 1]))))
        at++;
    *end = at;
    return *end > *start;
}

/* Copy that writes decimal commas throughout means one in "magnitude 2,7" too; what counts things stays damaged. */
static void lift_decimal_comma(const char *text, desk_figure *figure)
{
    bool bare = figure->damage == desk_damage_comma && figure->of.end <= figure->of.start && (figure->kind == DESK_CARDINAL || figure->kind == DESK_MONEY);
    bool long_tail = figure->damage == desk_damage_grouping && figure->of.end <= figure->of.start; /* "1,7446 euros" */
    uint32_t start, end;
    number_value n;
    if ((!bare && !long_tail) || !find_numeral(text, figure, &start, &end) || !desk_read_numeral(text + start, end - start, &n) || !n.comma)
        return;
    figure->damage = NULL;
    figure->low = figure->high = desk_decimal_double(n.low);
}

/* Copy that parts its thousands by points throughout means 1450 by "1.450 pupils" and by "1.450 metres". */
static void lift_point(const char *text, desk_figure *figure)
{
    bool measured = !figure->damage && (figure->kind == DESK_QUANTITY || figure->kind == DESK_MONEY || figure->kind == DESK_CARDINAL);
    uint32_t start, end;
    number_value n;
    if ((figure->damage != desk_damage_point && !measured) || !find_numeral(text, figure, &start, &end))
        return;
    if (end - start < 5 || end - start > 7 || text[end - 4] != '.' || text[start] == '0' || !desk_read_numeral(text + start, end - start, &n))
        return; /* not three digits behind a point */
    bool plain = figure->damage || (figure->low <= desk_decimal_double(n.low) && figure->low >= desk_decimal_double(n.low) && figure->high <= figure->low);
    if (!plain || !desk_decimal_multiply(&n.low, desk_decimal(1000, 0)))
        return;
    figure->damage = NULL;
    figure->low = figure->high = desk_decimal_double(n.low);
}

/* One "$22,50" or "14,80 km" among many 1,200 and 3.5 is a slip: 22.50 or 22,500, who can tell.  "8,26%" and "2,5 million" are plain. */
static void doubt_decimal_comma(const char *text, desk_figure *figure)
{
    uint32_t start, end;
    number_value n;
    if (figure->damage || (figure->kind != DESK_MONEY && figure->kind != DESK_QUANTITY) || !find_numeral(text, figure, &start, &end) ||
        !memchr(text + start, ',', end - start) || !desk_read_numeral(text + start, end - start, &n) || n.damage != desk_damage_comma || figure->low > desk_decimal_double(n.low))
        return;
    figure->damage = desk_damage_comma;
    figure->low = figure->high = (double)NAN;
}

void desk_settle_style(const figure_style *style, const char *text, figure_list *figures, uint32_t from)
{
    uint32_t english = style->decimal_points + style->comma_groups;
    bool commas = style->decimal_commas > 0 && style->decimal_points == 0;
    bool points = style->point_groups + style->decimal_commas > style->comma_groups && style->decimal_points == 0;
    bool slips = style->decimal_commas > 0 && english > 2 * style->decimal_commas;
    for (uint32_t i = from; i < figures->count && (commas || points || slips); i++) {
        desk_figure *figure = &figures->items[i];
        if (slips) {
            doubt_decimal_comma(text, figure);
            continue;
        }
        if (commas)
            lift_decimal_comma(text, figure);
        if (points)
            lift_point(text, figure);
    }
}
