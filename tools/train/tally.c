/*
 * tally.c - how many of the marked names are found.
 */
#include "tally.h"
#include "files.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static uint32_t type_of(tally *t, const char *label)
{
    for (uint32_t i = 0; i < t->count; i++)
        if (strcmp(t->label[i], label) == 0)
            return i;
    t->label[t->count] = intern(label);
    return t->count++;
}

static bool is_gold(const desk_example *e, const desk_entity *found)
{
    for (size_t i = 0; i < e->name_count; i++)
        if (e->names[i].start == found->start && e->names[i].end == found->end && strcmp(e->names[i].label, found->label) == 0)
            return true;
    return false;
}

void measure(tally *t, const desk_model *model, const desk_example *e)
{
    desk_article *article;
    desk_options options = {.model = model, .stages = DESK_ENTITIES};
    size_t count;
    if (desk_article_new(e->text, e->length, &options, &article) != DESK_OK)
        fail("cannot read", "a text");
    const desk_entity *found = desk_entities(article, &count);
    for (size_t i = 0; i < e->name_count; i++)
        t->gold[type_of(t, e->names[i].label)]++;
    for (size_t i = 0; i < count; i++) {
        if (strcmp(found[i].label, "TITLE") == 0)
            continue;
        uint32_t type = type_of(t, found[i].label), tenth = (uint32_t)(found[i].score * 9.999f);
        bool right = is_gold(e, &found[i]);
        t->found[type]++;
        t->right[type] += right;
        t->sure[tenth]++;
        t->sure_right[tenth] += right;
    }
    desk_article_free(article);
}

static double f1(double right, double found, double gold)
{
    return found + gold > 0 ? 200 * right / (found + gold) : 0;
}

void print_tally(const char *name, const tally *t)
{
    double gold = 0, found = 0, right = 0;
    for (uint32_t i = 0; i < t->count; i++) {
        if (strcmp(t->label[i], "MISC") == 0)
            continue;
        gold += t->gold[i];
        found += t->found[i];
        right += t->right[i];
    }
    printf("%-24s F1 %5.2f  P %5.2f  R %5.2f ", name, f1(right, found, gold), found > 0 ? 100 * right / found : 0, gold > 0 ? 100 * right / gold : 0);
    for (uint32_t i = 0; i < t->count; i++)
        if (t->gold[i])
            printf(" %s %.2f", t->label[i], f1(t->right[i], t->found[i], t->gold[i]));
    printf("\n");
    fflush(stdout);
}

void print_sureness(const tally *t)
{
    printf("%-24s", "  right at score");
    for (uint32_t i = 0; i < 10; i++)
        printf(" %.1f:%.0f%%(%u)", i / 10.0, t->sure[i] ? 100.0 * t->sure_right[i] / t->sure[i] : 0, t->sure[i]);
    printf("\n");
}
