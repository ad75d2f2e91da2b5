/*
 * compare_article.c - the items of one article against the lines of a case.
 */
#include "compare.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool token_fits(const case_line *line, const desk_article *a, size_t i)
{
    size_t count;
    const desk_token *t = &desk_tokens(a, &count)[i];
    return span_is(&line->columns[0], a, t->start, t->end) &&
           (line->count < 2 || same_text(&line->columns[1], desk_token_kind_name(t->kind)));
}

static bool sentence_fits(const case_line *line, const desk_article *a, size_t i)
{
    size_t count;
    const desk_span *s = &desk_sentences(a, &count)[i];
    return span_is(&line->columns[0], a, s->start, s->end);
}

static bool entity_fits(const case_line *line, const desk_article *a, size_t i)
{
    size_t count;
    const desk_entity *e = &desk_entities(a, &count)[i];
    return span_is(&line->columns[0], a, e->start, e->end) &&
           (line->count < 2 || same_text(&line->columns[1], e->label));
}

/* Reads one or two numbers, which must be all of the column. */
static unsigned read_numbers(const words *column, double *low, double *high)
{
    char *end;
    *low = *high = strtod(column->bytes, &end);
    if (end == column->bytes || column->length == 0 || strchr("0123456789.-", column->bytes[0]) == NULL)
        return 0;
    if (*end == '\0')
        return 1;
    const char *second = end;
    *high = strtod(second, &end);
    return *second == ' ' && end != second && *end == '\0' ? 2 : 0;
}

/* The bare columns after the kind: numbers, then the unit; "damaged" stands alone. */
typedef struct figure_line {
    unsigned numbers;
    double low, high;
    const words *unit;
    bool damaged;
} figure_line;

static figure_line read_figure_line(const case_line *line)
{
    static const words none = {"", 0};
    figure_line out = {.unit = &none};
    for (size_t i = 2; i < line->count; i++) {
        double low, high;
        const words *column = &line->columns[i];
        unsigned numbers = read_numbers(column, &low, &high);
        if (is_key_column(column))
            out.damaged |= strncmp(column->bytes, "damaged=", 8) == 0;
        else if (same_text(column, "damaged"))
            out.damaged = true;
        else if (numbers == 0)
            out.unit = column;
        else if (out.numbers++ == 0)
            out.low = low, out.high = high;
        else
            out.high = high;
    }
    return out;
}

static bool values_fit(const case_line *line, const figure_line *wanted, const desk_figure *f)
{
    if (wanted->numbers > 0)
        return f->low == wanted->low && f->high == wanted->high;
    return line->open || f->kind == DESK_DATE || f->kind == DESK_TIME || (isnan(f->low) && isnan(f->high));
}

static bool damage_fits(const case_line *line, const figure_line *wanted, const desk_figure *f)
{
    words room;
    const words *reason = case_value(line, 2, "damaged", &room);
    if (reason)
        return f->damage && same_text(reason, f->damage);
    return wanted->damaged == (f->damage != NULL) || (line->open && !wanted->damaged);
}

static bool figure_fits(const case_line *line, const desk_article *a, size_t i)
{
    size_t count;
    const desk_figure *f = &desk_figures(a, &count)[i];
    figure_line wanted = read_figure_line(line);
    if (!span_is(&line->columns[0], a, f->start, f->end))
        return false;
    if (line->count > 1 && !same_text(&line->columns[1], desk_figure_kind_name(f->kind)))
        return false;
    if (!(line->open && wanted.unit->length == 0) && !same_text(wanted.unit, f->unit))
        return false;
    return values_fit(line, &wanted, f) && damage_fits(line, &wanted, f) && field_is(line, "when", f->when) &&
           field_is(line, "modifier", desk_modifier_name(f->modifier)) && field_span_is(line, "of", a, f->of);
}

static bool quote_fits(const case_line *line, const desk_article *a, size_t i)
{
    size_t count;
    words room;
    const desk_quote *q = &desk_quotes(a, &count)[i];
    const desk_entity *entities = desk_entities(a, &count);
    if (!span_is(&line->columns[0], a, q->start, q->end))
        return false;
    if (line->count > 1 && !same_text(&line->columns[1], desk_quote_kind_name(q->kind)))
        return false;
    const words *entity = case_value(line, 2, "entity", &room);
    if (entity && (q->entity == DESK_NONE ? entity->length > 0
                   : !span_is(entity, a, entities[q->entity].start, entities[q->entity].end)))
        return false;
    const words *inner = case_value(line, 2, "words", &room);
    if (inner && !span_is(inner, a, q->words.start, q->words.end))
        return false;
    return field_span_is(line, "speaker", a, q->speaker) && field_span_is(line, "cue", a, q->cue);
}

/* ---- what was found, as case lines ---- */

static void print_token(const desk_article *a, size_t i)
{
    size_t count;
    const desk_token *t = &desk_tokens(a, &count)[i];
    print_words("token  ", a, t->start, t->end);
    fprintf(stderr, "  %s\n", desk_token_kind_name(t->kind));
}

static void print_sentence(const desk_article *a, size_t i)
{
    size_t count;
    const desk_span *s = &desk_sentences(a, &count)[i];
    print_words("sentence  ", a, s->start, s->end);
    fputc('\n', stderr);
}

static void print_entity(const desk_article *a, size_t i)
{
    size_t count;
    const desk_entity *e = &desk_entities(a, &count)[i];
    print_words("entity  ", a, e->start, e->end);
    fprintf(stderr, "  %s\n", e->label);
}

static void print_figure(const desk_article *a, size_t i)
{
    size_t count;
    const desk_figure *f = &desk_figures(a, &count)[i];
    print_words("figure  ", a, f->start, f->end);
    fprintf(stderr, "  %s", desk_figure_kind_name(f->kind));
    if (!isnan(f->low))
        fprintf(stderr, f->low == f->high ? "  %.15g" : "  %.15g %.15g", f->low, f->high);
    if (f->unit[0])
        fprintf(stderr, "  %s", f->unit);
    if (f->when[0])
        fprintf(stderr, "  when=%s", f->when);
    if (f->modifier != DESK_EXACT)
        fprintf(stderr, "  modifier=%s", desk_modifier_name(f->modifier));
    if (f->of.start < f->of.end)
        print_words("  of=", a, f->of.start, f->of.end);
    if (f->damage)
        fprintf(stderr, "  damaged=%s", f->damage);
    fputc('\n', stderr);
}

static void print_quote(const desk_article *a, size_t i)
{
    size_t count;
    const desk_quote *q = &desk_quotes(a, &count)[i];
    const desk_entity *entities = desk_entities(a, &count);
    print_words("quote  ", a, q->start, q->end);
    fprintf(stderr, "  %s", desk_quote_kind_name(q->kind));
    if (q->speaker.start < q->speaker.end)
        print_words("  speaker=", a, q->speaker.start, q->speaker.end);
    if (q->cue.start < q->cue.end)
        print_words("  cue=", a, q->cue.start, q->cue.end);
    if (q->entity != DESK_NONE)
        print_words("  entity=", a, entities[q->entity].start, entities[q->entity].end);
    fputc('\n', stderr);
}

/* ---- comparing an article ---- */

typedef struct item_kind {
    const char *name;
    bool (*fits)(const case_line *line, const desk_article *a, size_t i);
    void (*print)(const desk_article *a, size_t i);
} item_kind;

static const item_kind item_kinds[] = {
    {"token", token_fits, print_token},    {"sentence", sentence_fits, print_sentence},
    {"entity", entity_fits, print_entity}, {"figure", figure_fits, print_figure},
    {"quote", quote_fits, print_quote},
};

bool is_item_kind(const char *kind)
{
    for (size_t i = 0; i < sizeof item_kinds / sizeof *item_kinds; i++)
        if (strcmp(kind, item_kinds[i].name) == 0)
            return true;
    return false;
}

static size_t count_items(const item_kind *kind, const desk_article *a)
{
    size_t count = 0;
    switch (kind - item_kinds) {
    case 0: desk_tokens(a, &count); break;
    case 1: desk_sentences(a, &count); break;
    case 2: desk_entities(a, &count); break;
    case 3: desk_figures(a, &count); break;
    default: desk_quotes(a, &count);
    }
    return count;
}

/* The first line of the kind that what was found does not meet; 0 if all are met. */
static unsigned unmet_line(const test_case *c, const item_kind *kind, const desk_article *a)
{
    bool more = says(c, "more", kind->name);
    size_t found = 0, count = count_items(kind, a);
    for (size_t i = 0; i < c->line_count; i++) {
        if (strcmp(c->lines[i].kind, kind->name) != 0)
            continue;
        while (more && found < count && !kind->fits(&c->lines[i], a, found))
            found++;
        if (found == count || !kind->fits(&c->lines[i], a, found))
            return c->lines[i].number;
        found++;
    }
    return more || found == count ? 0 : c->number;
}

bool compare_article(const test_case *c, const desk_article *a)
{
    bool good = true;
    for (size_t k = 0; k < sizeof item_kinds / sizeof *item_kinds; k++) {
        const item_kind *kind = &item_kinds[k];
        unsigned unmet = names_kind(c, kind->name) ? unmet_line(c, kind, a) : 0;
        if (unmet == 0)
            continue;
        good = false;
        fprintf(stderr, "%s:%u: not what was found in \"%s\", which is\n", c->file, unmet, c->title);
        for (size_t i = 0; i < count_items(kind, a); i++) {
            fputs("    ", stderr);
            kind->print(a, i);
        }
    }
    return good;
}
