/*
 * train.c - trains a model from JSON lines and says how good it is.
 *
 * Each line of a data file is an object with "text" and "entities", a list of
 * [start, end, "LABEL"] in code points, end-exclusive; other keys are ignored.
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
 *     --passes N --rows N --seed N
 *     --models N       train N models, of seeds that follow each other, and keep their mean
 */
#define _POSIX_C_SOURCE 200809L
#include "../core/lexicon.h"
#include "../core/model.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_FILES = 32, MOST_TYPES = 16 };

static void fail(const char *what, const char *which)
{
    fprintf(stderr, "train: %s %s\n", what, which);
    exit(2);
}

static void *taken(void *block)
{
    if (!block)
        fail("out of", "memory");
    return block;
}

/* ---- texts ------------------------------------------------------------------ */

typedef struct row {
    desk_example example;
    uint32_t file;
    uint32_t fold; /* DESK_NONE: never held out */
} row;

typedef struct row_list {
    row *rows;
    size_t count, room;
} row_list;

static char *read_whole(const char *path, size_t *length)
{
    FILE *f = fopen(path, "rb");
    if (!f)
        fail("cannot read", path);
    size_t room = 1 << 16, count = 0, got;
    char *bytes = taken(malloc(room + 1));
    while ((got = fread(bytes + count, 1, room - count, f)) > 0) {
        count += got;
        if (count == room)
            bytes = taken(realloc(bytes, (room *= 2) + 1));
    }
    fclose(f);
    bytes[count] = '\0';
    *length = count;
    return bytes;
}

static const char *skip_space(const char *at)
{
    while (*at == ' ' || *at == '\t' || *at == '\r')
        at++;
    return at;
}

static uint32_t hex4(const char *at)
{
    char digits[5] = {0};
    memcpy(digits, at, 4);
    return (uint32_t)strtoul(digits, NULL, 16);
}

static char *put_utf8(char *out, uint32_t code)
{
    if (code < 0x80) {
        *out++ = (char)code;
    } else if (code < 0x800) {
        *out++ = (char)(0xC0 | code >> 6);
        *out++ = (char)(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        *out++ = (char)(0xE0 | code >> 12);
        *out++ = (char)(0x80 | (code >> 6 & 0x3F));
        *out++ = (char)(0x80 | (code & 0x3F));
    } else {
        *out++ = (char)(0xF0 | code >> 18);
        *out++ = (char)(0x80 | (code >> 12 & 0x3F));
        *out++ = (char)(0x80 | (code >> 6 & 0x3F));
        *out++ = (char)(0x80 | (code & 0x3F));
    }
    return out;
}

static const char *read_escape(const char *at, char **out)
{
    static const char from[] = "nrtbf\"\\/", to[] = "\n\r\t\b\f\"\\/";
    if (*at != 'u') {
        const char *which = strchr(from, *at);
        *(*out)++ = which && *at ? to[which - from] : *at;
        return at + 1;
    }
    uint32_t code = hex4(at + 1);
    at += 5;
    if (code >= 0xD800 && code < 0xDC00 && at[0] == '\\' && at[1] == 'u') {
        code = 0x10000 + ((code - 0xD800) << 10) + (hex4(at + 2) - 0xDC00);
        at += 6;
    }
    *out = put_utf8(*out, code);
    return at;
}

/* Reads a string that begins at its mark, its contents into `into` if that is given. */
static const char *read_string(const char *at, char *into, size_t *length)
{
    char *out = into, unused[8];
    for (at++; *at && *at != '"';) {
        if (!into)
            out = unused;
        if (*at == '\\')
            at = read_escape(at + 1, &out);
        else
            *out++ = *at++;
    }
    if (into)
        *length = (size_t)(out - into);
    return *at ? at + 1 : at;
}

/* Steps over any value. */
static const char *skip_value(const char *at)
{
    uint32_t depth = 0;
    do {
        at = skip_space(at);
        if (*at == '"') {
            at = read_string(at, NULL, NULL);
        } else if (*at == '[' || *at == '{') {
            depth++;
            at++;
        } else if (*at == ']' || *at == '}') {
            depth--;
            at++;
        } else if (*at && *at != '\n') {
            at++;
            while (!depth && *at && !strchr(",]}\n", *at))
                at++;
        }
    } while (depth && *at && *at != '\n');
    return at;
}

static const char *intern(const char *label)
{
    static char *known[64];
    static size_t count;
    for (size_t i = 0; i < count; i++)
        if (strcmp(known[i], label) == 0)
            return known[i];
    if (count == 64)
        fail("too many labels:", label);
    return known[count++] = taken(strdup(label));
}

/* Reads [[start, end, "LABEL"], ...] with code points. */
static const char *read_names(const char *at, desk_example *e)
{
    size_t room = 0;
    desk_marked_name *names = NULL;
    at = skip_space(at + 1);
    while (*at == '[') {
        char *end, label[256];
        size_t length = 0;
        if (e->name_count == room)
            names = taken(realloc(names, (room = room * 2 + 8) * sizeof *names));
        desk_marked_name *name = &names[e->name_count++];
        name->start = (uint32_t)strtoul(at + 1, &end, 10);
        name->end = (uint32_t)strtoul(skip_space(end) + 1, &end, 10);
        at = read_string(skip_space(skip_space(end) + 1), label, &length);
        label[length] = '\0';
        name->label = intern(label);
        at = skip_space(skip_space(at) + 1);
        if (*at == ',')
            at = skip_space(at + 1);
    }
    e->names = names;
    return at + 1;
}

/* Code points to bytes; names come in order, so one walk does. */
static void to_bytes(desk_example *e)
{
    desk_marked_name *names = (desk_marked_name *)(uintptr_t)e->names;
    uint32_t point = 0, k = 0;
    for (size_t i = 0; i <= e->length && k < 2 * e->name_count; i++) {
        if (i < e->length && ((unsigned char)e->text[i] & 0xC0) == 0x80)
            continue;
        while (k < 2 * e->name_count && (k % 2 ? names[k / 2].end : names[k / 2].start) == point) {
            *(k % 2 ? &names[k / 2].end : &names[k / 2].start) = (uint32_t)i;
            k++;
        }
        point++;
    }
}

static int by_start(const void *a, const void *b)
{
    const desk_marked_name *x = a, *y = b;
    return x->start < y->start ? -1 : x->start > y->start;
}

static const char *read_line(const char *at, desk_example *e)
{
    for (at = skip_space(at + 1); *at == '"';) {
        char key[64];
        size_t length = 0;
        const char *mark = at;
        at = read_string(at, NULL, NULL);
        if (at - mark < 60)
            read_string(mark, key, &length);
        key[length] = '\0';
        at = skip_space(skip_space(at) + 1);
        if (strcmp(key, "text") == 0) {
            const char *end = read_string(at, NULL, NULL);
            char *text = taken(malloc((size_t)(end - at) + 1));
            at = read_string(at, text, &e->length);
            e->text = text;
        } else if (strcmp(key, "entities") == 0) {
            at = read_names(at, e);
        } else {
            at = skip_value(at);
        }
        at = skip_space(at);
        if (*at == ',')
            at = skip_space(at + 1);
    }
    return at;
}

static void read_rows(row_list *list, const char *path, uint32_t file, float weight, uint32_t folds)
{
    size_t length;
    uint32_t number = 0;
    char *bytes = read_whole(path, &length);
    for (char *line = bytes, *next; line < bytes + length; line = next, number++) {
        char *end = strchr(line, '\n');
        next = end ? end + 1 : bytes + length;
        row r = {.example.weight = weight, .file = file, .fold = folds ? number % folds : DESK_NONE};
        if (*line == '{')
            read_line(line, &r.example);
        if (!r.example.text)
            continue;
        if (r.example.name_count)
            qsort((void *)(uintptr_t)r.example.names, r.example.name_count, sizeof *r.example.names, by_start);
        to_bytes(&r.example);
        if (list->count == list->room)
            list->rows = taken(realloc(list->rows, (list->room = list->room * 2 + 64) * sizeof *list->rows));
        list->rows[list->count++] = r;
    }
    free(bytes);
}

/* ---- word classes ---------------------------------------------------------------- */

typedef struct class_list {
    uint32_t bits[MODEL_CLASSES];
    uint8_t depth[MODEL_CLASSES];
    uint32_t count;
    model_word *words;
    size_t word_count, room;
} class_list;

static int by_hash(const void *a, const void *b)
{
    const model_word *x = a, *y = b;
    return x->hash < y->hash ? -1 : x->hash > y->hash;
}

static uint32_t class_number(class_list *c, const char *text)
{
    uint32_t bits = 0, depth = 0;
    for (; text[depth] == '0' || text[depth] == '1'; depth++)
        bits = bits << 1 | (uint32_t)(text[depth] - '0');
    for (uint32_t i = c->count; i-- > 0;)
        if (c->bits[i] == bits && c->depth[i] == depth)
            return i;
    if (c->count == MODEL_CLASSES - 1 || depth > 32)
        fail("too many", "classes");
    c->bits[c->count] = bits;
    c->depth[c->count] = (uint8_t)depth;
    return c->count++;
}

static void read_classes(class_list *c, const char *path)
{
    size_t length;
    char *bytes = read_whole(path, &length);
    for (char *line = bytes, *next; line < bytes + length; line = next) {
        char *end = strchr(line, '\n'), *tab = strchr(line, '\t');
        next = end ? end + 1 : bytes + length;
        if (!tab || tab >= next)
            continue;
        if (c->word_count == c->room)
            c->words = taken(realloc(c->words, (c->room = c->room * 2 + 1024) * sizeof *c->words));
        model_word *word = &c->words[c->word_count++];
        word->hash = desk_hash_word(line, (uint32_t)(tab - line));
        word->class_lists = tab[1] == '@'
            ? (uint16_t)((MODEL_CLASSES - 1) << MODEL_LISTS | (1u << (uint32_t)atoi(tab + 2)))
            : (uint16_t)(class_number(c, tab + 1) << MODEL_LISTS);
    }
    free(bytes);
}

/* One entry a word: its class, and every list it is in. */
static void merge_words(class_list *c)
{
    size_t kept = 0;
    uint32_t none = MODEL_CLASSES - 1, lists = (1u << MODEL_LISTS) - 1;
    qsort(c->words, c->word_count, sizeof *c->words, by_hash);
    for (size_t i = 0; i < c->word_count; i++) {
        model_word *last = kept ? &c->words[kept - 1] : NULL, word = c->words[i];
        if (!last || last->hash != word.hash) {
            c->words[kept++] = word;
            continue;
        }
        uint32_t class = last->class_lists >> MODEL_LISTS == none ? word.class_lists >> MODEL_LISTS : last->class_lists >> MODEL_LISTS;
        last->class_lists = (uint16_t)(class << MODEL_LISTS | ((last->class_lists | word.class_lists) & lists));
    }
    c->word_count = kept;
}

static void *plain_resize(void *user, void *block, size_t old_size, size_t new_size)
{
    (void)user;
    (void)old_size;
    if (new_size == 0) {
        free(block);
        return NULL;
    }
    return realloc(block, new_size);
}

static const desk_allocator plain_allocator = {plain_resize, NULL};

/* A model that knows words and nothing of names. */
static desk_model *words_model(class_list *c)
{
    merge_words(c);
    static const int8_t no_weights[MODEL_BLOCK * MODEL_LANES];
    static const int16_t pass[6 * 5];
    static const char label[MODEL_LABEL] = "NAME";
    model_parts parts = {.labels = 1, .label = label, .rows = MODEL_BLOCK, .row = no_weights, .pass = pass, .scale = 1,
                         .classes = c->count, .class_bits = c->bits, .class_depth = c->depth,
                         .words = (uint32_t)c->word_count, .word = c->words};
    size_t length;
    unsigned char *bytes = taken(desk_model_write(&parts, &plain_allocator, &length));
    desk_model *model;
    if (desk_model_load(bytes, length, NULL, &model) != DESK_OK)
        fail("cannot use", "the word classes");
    return model;
}

/* ---- measuring -------------------------------------------------------------------- */

typedef struct tally {
    const char *label[MOST_TYPES];
    uint32_t gold[MOST_TYPES], found[MOST_TYPES], right[MOST_TYPES];
    uint32_t sure[10], sure_right[10]; /* by score */
    uint32_t count;
} tally;

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

static void measure(tally *t, const desk_model *model, const desk_example *e)
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

/* MISC is told beside the rest, and left out where the gold has none. */
static void print_tally(const char *name, const tally *t)
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

static void print_sureness(const tally *t)
{
    printf("%-24s", "  right at score");
    for (uint32_t i = 0; i < 10; i++)
        printf(" %.1f:%.0f%%(%u)", i / 10.0, t->sure[i] ? 100.0 * t->sure_right[i] / t->sure[i] : 0, t->sure[i]);
    printf("\n");
}

/* ---- training ----------------------------------------------------------------------- */

static bool show_progress(void *user, double done)
{
    (void)user;
    fprintf(stderr, "\r%3.0f %%", 100 * done);
    return true;
}

/* The sum of the weights of models that were trained alike. */
typedef struct weight_sum {
    float *row, *pass;
    uint32_t count;
} weight_sum;

static void add_weights(weight_sum *sum, const model_view *v)
{
    size_t cells = (size_t)v->rows * v->width, passes = (size_t)(v->tags + 1) * v->tags;
    if (sum->count++ == 0) {
        sum->row = taken(calloc(cells, sizeof *sum->row));
        sum->pass = taken(calloc(passes, sizeof *sum->pass));
    }
    for (size_t i = 0; i < cells; i++)
        sum->row[i] += (float)v->row[i] * v->scale;
    for (size_t i = 0; i < passes; i++)
        sum->pass[i] += (float)desk_model_pass(v, (uint32_t)(i / v->tags), (uint32_t)(i % v->tags)) * v->scale;
}

static int32_t nearest(float value)
{
    return (int32_t)(value + (value < 0 ? -0.5f : 0.5f));
}

/* Writes the mean as a model with the labels, words and scale of `v`, and frees the sum. */
static unsigned char *write_mean(weight_sum *sum, const model_view *v, size_t *length)
{
    size_t cells = (size_t)v->rows * v->width, passes = (size_t)(v->tags + 1) * v->tags;
    int8_t *rows = taken(malloc(cells));
    int16_t *pass = taken(malloc(passes * sizeof *pass));
    float units = 1 / (v->scale * (float)sum->count);
    for (size_t i = 0; i < cells; i++) {
        int32_t weight = nearest(sum->row[i] * units);
        rows[i] = (int8_t)(weight > 127 ? 127 : weight < -127 ? -127 : weight);
    }
    for (size_t i = 0; i < passes; i++)
        pass[i] = (int16_t)nearest(sum->pass[i] * units);
    model_parts parts = {.labels = v->labels, .label = v->label, .rows = v->rows, .row = rows, .pass = pass, .scale = v->scale, .words_of = v};
    unsigned char *bytes = taken(desk_model_write(&parts, &plain_allocator, length));
    free(rows);
    free(pass);
    free(sum->row);
    free(sum->pass);
    return bytes;
}

/* One model, or the mean of several, which differ in the order of the texts and in what was hidden. */
static desk_status train_models(const desk_example *examples, size_t count, const desk_training *options, uint32_t models,
                                unsigned char **bytes, size_t *length)
{
    weight_sum sum = {0};
    desk_training each = *options;
    desk_status status = DESK_OK;
    for (uint32_t i = 0; i < models && status == DESK_OK; i++, each.seed++) {
        if (i > 0)
            desk_bytes_free(*bytes, *length, NULL);
        status = desk_train(examples, count, &each, bytes, length);
        if (status == DESK_OK && models > 1) {
            model_view v = desk_model_view_bytes(*bytes);
            add_weights(&sum, &v);
        }
    }
    if (status != DESK_OK || models < 2)
        return status;
    model_view last = desk_model_view_bytes(*bytes);
    size_t mean_length;
    unsigned char *mean = write_mean(&sum, &last, &mean_length);
    desk_bytes_free(*bytes, *length, NULL);
    *bytes = mean;
    *length = mean_length;
    return DESK_OK;
}

/* Trains on all rows that are not in the fold (DESK_NONE: on all). */
static desk_model *train_without(const row_list *list, uint32_t fold, const desk_training *options, uint32_t models,
                                 unsigned char **bytes, size_t *length)
{
    desk_example *examples = taken(malloc((list->count + 1) * sizeof *examples));
    size_t count = 0;
    for (size_t i = 0; i < list->count; i++)
        if (list->rows[i].example.weight > 0 && (fold == DESK_NONE || list->rows[i].fold != fold))
            examples[count++] = list->rows[i].example;
    clock_t start = clock();
    desk_status status = train_models(examples, count, options, models, bytes, length);
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
        if (list->rows[i].file == file && (fold == DESK_NONE || list->rows[i].fold == fold))
            measure(&t, model, &list->rows[i].example);
    print_tally(base_name(path), &t);
}

typedef struct plan {
    row_list list, dev;
    const char *file[MOST_FILES], *dev_file[MOST_FILES];
    bool folded[MOST_FILES];
    uint32_t files, dev_files, folds, only_fold, models;
    const char *out, *keep;
} plan;

static void write_file(const char *path, const unsigned char *bytes, size_t length)
{
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(bytes, 1, length, f) != length || fclose(f) != 0)
        fail("cannot write", path);
}

/* The model of one fold, trained or taken from what was kept. */
static desk_model *fold_model(const plan *p, uint32_t fold, const desk_training *options, unsigned char **bytes, size_t *length)
{
    char path[4096] = "";
    FILE *kept = NULL;
    desk_model *model;
    if (p->keep && snprintf(path, sizeof path, "%s.%u", p->keep, (unsigned)fold) < (int)sizeof path)
        kept = fopen(path, "rb");
    if (!kept) {
        model = train_without(&p->list, fold, options, p->models, bytes, length);
        if (*path)
            write_file(path, *bytes, *length);
        return model;
    }
    fclose(kept);
    *bytes = (unsigned char *)read_whole(path, length);
    if (desk_model_load(*bytes, *length, NULL, &model) != DESK_OK)
        fail("not a model:", path);
    return model;
}

static void cross_validate(const plan *p, const desk_training *options)
{
    tally total = {0}, each[MOST_FILES];
    memset(each, 0, sizeof each);
    for (uint32_t fold = 0; fold < p->folds; fold++) {
        if (p->only_fold != DESK_NONE && fold != p->only_fold)
            continue;
        unsigned char *bytes;
        size_t length;
        desk_model *model = fold_model(p, fold, options, &bytes, &length);
        for (size_t i = 0; i < p->list.count; i++)
            if (p->list.rows[i].fold == fold) {
                measure(&total, model, &p->list.rows[i].example);
                measure(&each[p->list.rows[i].file], model, &p->list.rows[i].example);
            }
        print_tally("held out so far", &total);
        for (uint32_t i = 0; i < p->dev_files; i++)
            measure_file(&p->dev, i, p->dev_file[i], DESK_NONE, model);
        desk_model_free(model);
        desk_bytes_free(bytes, length, NULL);
    }
    for (uint32_t i = 0; i < p->files; i++)
        if (p->folded[i])
            print_tally(base_name(p->file[i]), &each[i]);
    print_tally("cross-validated", &total);
    print_sureness(&total);
}

static void train_all(const plan *p, const desk_training *options)
{
    unsigned char *bytes;
    size_t length;
    desk_model *model = train_without(&p->list, DESK_NONE, options, p->models, &bytes, &length);
    write_file(p->out, bytes, length);
    printf("held in:\n");
    for (uint32_t i = 0; i < p->files; i++)
        measure_file(&p->list, i, p->file[i], DESK_NONE, model);
    printf("not trained on:\n");
    for (uint32_t i = 0; i < p->dev_files; i++)
        measure_file(&p->dev, i, p->dev_file[i], DESK_NONE, model);
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
    read_rows(&p->list, argument, p->files++, weight, fold && p->folds ? p->folds : 0);
}

int main(int count, char **arguments)
{
    static plan p = {.only_fold = DESK_NONE, .models = 1};
    static class_list classes;
    desk_training options = {.progress = NULL};
    desk_model *base = NULL;
    for (int i = 1; i < count; i++) {
        char *word = arguments[i], *value = i + 1 < count ? arguments[i + 1] : "";
        i += word[0] == '-' && strcmp(word, "--progress") != 0;
        if (strcmp(word, "--out") == 0)
            p.out = value;
        else if (strcmp(word, "--keep") == 0)
            p.keep = value;
        else if (strcmp(word, "--progress") == 0)
            options.progress = show_progress;
        else if (strcmp(word, "--base") == 0) {
            size_t length;
            char *bytes = read_whole(value, &length);
            if (desk_model_load(bytes, length, NULL, &base) != DESK_OK)
                fail("not a model:", value);
        } else if (strcmp(word, "--classes") == 0)
            read_classes(&classes, value);
        else if (strcmp(word, "--folds") == 0)
            p.folds = (uint32_t)atoi(value);
        else if (strcmp(word, "--only-fold") == 0)
            p.only_fold = (uint32_t)atoi(value);
        else if (strcmp(word, "--fold-on") == 0)
            add_file(&p, value, true);
        else if (strcmp(word, "--dev") == 0) {
            p.dev_file[p.dev_files] = value;
            read_rows(&p.dev, value, p.dev_files++, 1, 0);
        } else if (strcmp(word, "--passes") == 0)
            options.passes = (uint32_t)atoi(value);
        else if (strcmp(word, "--rows") == 0)
            options.rows = (uint32_t)atoi(value);
        else if (strcmp(word, "--models") == 0)
            p.models = (uint32_t)atoi(value);
        else if (strcmp(word, "--seed") == 0)
            options.seed = (uint32_t)atoi(value);
        else if (word[0] == '-')
            fail("no such option:", word);
        else
            add_file(&p, word, false);
    }
    options.base = classes.word_count ? words_model(&classes) : base;
    if (p.folds)
        cross_validate(&p, &options);
    if (p.out)
        train_all(&p, &options);
    return 0;
}
