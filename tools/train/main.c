/*
 * main.c - trains a model from JSON lines (rows.c tells their form) and says how good it is.
 *
 *   train [options] FILE[:WEIGHT]...
 *     --out FILE       train on everything and write the model
 *     --base FILE      take the word classes from this model
 *     --classes FILE   take them from lines of word TAB bits; may be given lists of
 *                      names as well: word TAB @NUMBER
 *     --folds K        cross-validate over the articles of the files given with --fold-on
 *     --fold-on FILE   its articles are held out in turn; also a training file
 *     --dev FILE       measure on this file, which is not trained on
 *     --keep PREFIX    keep each fold's model as PREFIX.N, and use what was kept before
 *     --only-fold N    only this fold (from 0)
 *     --passes N, --rows N, --seed N
 *     --models N       train N models, of seeds that follow each other, and keep their mean
 *     --progress       show how far training has come
 */
#include "classes.h"
#include "files.h"
#include "mean.h"
#include "rows.h"
#include "tally.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_FILES = 32 };

static bool show_progress(void *user, double done)
{
    (void)user;
    fprintf(stderr, "\r%3.0f %%", 100 * done);
    return true;
}

typedef struct plan {
    row_list list, dev;
    const char *file[MOST_FILES], *dev_file[MOST_FILES];
    bool folded[MOST_FILES];
    uint32_t files, dev_files, folds, only_fold, models;
    const char *out, *keep;
    class_list classes;
    desk_model *base;
    desk_training training;
} plan;

/* Trains on all rows that are not in the fold (NO_FOLD: on all). */
static desk_model *train_without(const plan *p, uint32_t fold, unsigned char **bytes, size_t *length)
{
    const row_list *list = &p->list;
    desk_example *examples = taken(malloc((list->count + 1) * sizeof *examples));
    size_t count = 0;
    for (size_t i = 0; i < list->count; i++)
        if (list->rows[i].example.weight > 0 && (fold == NO_FOLD || list->rows[i].fold != fold))
            examples[count++] = list->rows[i].example;
    clock_t start = clock();
    desk_status status = train_models(examples, count, &p->training, p->models, bytes, length);
    fprintf(stderr, "\r      \r");
    if (status != DESK_OK)
        fail("training:", desk_status_text(status));
    printf("trained on %zu texts in %.0f s, %zu bytes\n", count, (double)(clock() - start) / CLOCKS_PER_SEC, *length);
    free(examples);
    desk_model *model;
    if (desk_model_load(*bytes, *length, NULL, &model) != DESK_OK)
        fail("the model that was written cannot be", "read");
    return model;
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static void measure_file(const row_list *list, uint32_t file, const char *path, uint32_t fold, const desk_model *model)
{
    tally t = {0};
    for (size_t i = 0; i < list->count; i++)
        if (list->rows[i].file == file && (fold == NO_FOLD || list->rows[i].fold == fold))
            measure(&t, model, &list->rows[i].example);
    print_tally(base_name(path), &t);
}

/* The model of one fold, trained or taken from what was kept. */
static desk_model *fold_model(const plan *p, uint32_t fold, unsigned char **bytes, size_t *length)
{
    char path[4096] = "";
    FILE *kept = NULL;
    desk_model *model;
    if (p->keep && snprintf(path, sizeof path, "%s.%u", p->keep, (unsigned)fold) < (int)sizeof path)
        kept = fopen(path, "rb");
    if (!kept) {
        model = train_without(p, fold, bytes, length);
        if (*path)
            write_whole(path, *bytes, *length);
        return model;
    }
    fclose(kept);
    *bytes = (unsigned char *)read_whole(path, length);
    if (desk_model_load(*bytes, *length, NULL, &model) != DESK_OK)
        fail("not a model:", path);
    return model;
}

static void cross_validate(const plan *p)
{
    tally total = {0}, each[MOST_FILES];
    memset(each, 0, sizeof each);
    for (uint32_t fold = 0; fold < p->folds; fold++) {
        if (p->only_fold != NO_FOLD && fold != p->only_fold)
            continue;
        unsigned char *bytes;
        size_t length;
        desk_model *model = fold_model(p, fold, &bytes, &length);
        for (size_t i = 0; i < p->list.count; i++)
            if (p->list.rows[i].fold == fold) {
                measure(&total, model, &p->list.rows[i].example);
                measure(&each[p->list.rows[i].file], model, &p->list.rows[i].example);
            }
        print_tally("held out so far", &total);
        for (uint32_t i = 0; i < p->dev_files; i++)
            measure_file(&p->dev, i, p->dev_file[i], NO_FOLD, model);
        desk_model_free(model);
        desk_bytes_free(bytes, length, NULL);
    }
    for (uint32_t i = 0; i < p->files; i++)
        if (p->folded[i])
            print_tally(base_name(p->file[i]), &each[i]);
    print_tally("cross-validated", &total);
    print_sureness(&total);
}

static void train_all(const plan *p)
{
    unsigned char *bytes;
    size_t length;
    desk_model *model = train_without(p, NO_FOLD, &bytes, &length);
    write_whole(p->out, bytes, length);
    printf("held in:\n");
    for (uint32_t i = 0; i < p->files; i++)
        measure_file(&p->list, i, p->file[i], NO_FOLD, model);
    printf("not trained on:\n");
    for (uint32_t i = 0; i < p->dev_files; i++)
        measure_file(&p->dev, i, p->dev_file[i], NO_FOLD, model);
    desk_model_free(model);
    desk_bytes_free(bytes, length, NULL);
}

static void add_file(plan *p, char *argument, bool fold)
{
    char *colon = strrchr(argument, ':');
    float weight = 1;
    if (colon) {
        weight = (float)atof(colon + 1);
        *colon = '\0';
    }
    if (p->files == MOST_FILES)
        fail("too many files:", argument);
    p->folded[p->files] = fold;
    p->file[p->files] = argument;
    read_rows(&p->list, argument, p->files++, weight, fold ? p->folds : 0);
}

static void add_dev_file(plan *p, char *path)
{
    if (p->dev_files == MOST_FILES)
        fail("too many files:", path);
    p->dev_file[p->dev_files] = path;
    read_rows(&p->dev, path, p->dev_files++, 1, 0);
}

static desk_model *load_base(const char *path)
{
    size_t length;
    desk_model *base;
    char *bytes = read_whole(path, &length); /* as long as the program runs: the model lies in them */
    if (desk_model_load(bytes, length, NULL, &base) != DESK_OK)
        fail("not a model:", path);
    return base;
}

/* An option that takes a number: where it goes, or NULL. */
static uint32_t *number_option(plan *p, const char *name)
{
    const struct {
        const char *name;
        uint32_t *number;
    } options[] = {{"--folds", &p->folds}, {"--only-fold", &p->only_fold}, {"--models", &p->models},
                   {"--passes", &p->training.passes}, {"--rows", &p->training.rows}};
    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        if (strcmp(name, options[i].name) == 0)
            return options[i].number;
    return NULL;
}

static void take_option(plan *p, const char *name, char *value)
{
    uint32_t *number = number_option(p, name);
    if (number)
        *number = (uint32_t)atoi(value);
    else if (strcmp(name, "--seed") == 0)
        p->training.seed = (uint32_t)atoi(value);
    else if (strcmp(name, "--out") == 0)
        p->out = value;
    else if (strcmp(name, "--keep") == 0)
        p->keep = value;
    else if (strcmp(name, "--base") == 0)
        p->base = load_base(value);
    else if (strcmp(name, "--classes") == 0)
        read_classes(&p->classes, value);
    else if (strcmp(name, "--fold-on") == 0)
        add_file(p, value, true);
    else if (strcmp(name, "--dev") == 0)
        add_dev_file(p, value);
    else
        fail("no such option:", name);
}

int main(int count, char **arguments)
{
    static plan p = {.only_fold = NO_FOLD, .models = 1};
    for (int i = 1; i < count; i++) {
        char *word = arguments[i];
        if (strcmp(word, "--progress") == 0)
            p.training.progress = show_progress;
        else if (word[0] != '-')
            add_file(&p, word, false);
        else if (++i < count)
            take_option(&p, word, arguments[i]);
        else
            fail("no value for", word);
    }
    p.training.base = p.classes.word_count ? words_model(&p.classes) : p.base;
    if (p.folds)
        cross_validate(&p);
    if (p.out)
        train_all(&p);
    return 0;
}
