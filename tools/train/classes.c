/*
 * classes.c - word classes and lists of names, for a model that has no weights yet.
 */
#include "classes.h"
#include "../../core/lexicon.h"
#include "files.h"

#include <stdlib.h>
#include <string.h>

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

void read_classes(class_list *c, const char *path)
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

desk_model *words_model(class_list *c)
{
    merge_words(c);
    static const int8_t no_weights[MODEL_BLOCK * MODEL_LANES];
    static const int16_t pass[6 * 5];
    static const char label[MODEL_LABEL] = "NAME";
    model_parts parts = {.labels = 1, .label = label, .rows = MODEL_BLOCK, .row = no_weights, .pass = pass, .scale = 1,
                         .classes = c->count, .class_bits = c->bits, .class_depth = c->depth,
                         .words = (uint32_t)c->word_count, .word = c->words};
    size_t length;
    unsigned char *bytes = taken(desk_model_write(&parts, NULL, &length));
    desk_model *model;
    if (desk_model_load(bytes, length, NULL, &model) != DESK_OK)
        fail("cannot use", "the word classes");
    return model;
}
