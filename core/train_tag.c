/*
 * train_tag.c - marked names to the tags of tokens.
 */
#include "train.h"

#include <string.h>

static uint32_t find_label(const trainer *t, const char *label)
{
    for (uint32_t k = 0; k < t->shape.labels; k++)
        if (strcmp(t->label[k], label) == 0)
            return k;
    return DESK_NONE;
}

static bool label_is_sound(const char *label)
{
    uint32_t length = 0;
    while (length < MODEL_LABEL && (unsigned char)label[length] > ' ')
        length++;
    return length >= 1 && length < MODEL_LABEL && label[length] == '\0';
}

static bool add_label(trainer *t, const char *label)
{
    if (!label || !label_is_sound(label))
        return false;
    if (find_label(t, label) != DESK_NONE)
        return true;
    if (t->shape.labels == MODEL_LABELS)
        return false;
    memcpy(t->label[t->shape.labels++], label, strlen(label) + 1);
    return true;
}

bool desk_read_labels(trainer *t)
{
    for (size_t i = 0; i < t->count; i++) {
        const desk_example *e = &t->examples[i];
        uint32_t after = 0;
        if (e->length > DESK_MAX_LENGTH || !(e->weight >= 0))
            return false;
        for (size_t k = 0; k < e->name_count; k++) {
            const desk_marked_name *name = &e->names[k];
            if (name->start < after || name->end <= name->start || name->end > e->length || !add_label(t, name->label))
                return false;
            after = name->end;
        }
    }
    return t->shape.labels > 0;
}

void desk_tag_tokens(const trainer *t, const desk_example *e, const token_list *tokens, uint8_t *tags)
{
    uint32_t n = t->shape.labels, i = 0;
    memset(tags, 0, tokens->count);
    for (size_t k = 0; k < e->name_count; k++) {
        const desk_marked_name *name = &e->names[k];
        while (i < tokens->count && tokens->items[i].end <= name->start)
            i++;
        uint32_t first = i, label = find_label(t, name->label);
        while (i < tokens->count && tokens->items[i].start < name->end)
            i++;
        if (i == first)
            continue;
        for (uint32_t at = first; at < i; at++)
            tags[at] = (uint8_t)tag_of(TAG_INSIDE, label, n);
        tags[first] = (uint8_t)tag_of(TAG_FIRST, label, n);
        tags[i - 1] = (uint8_t)tag_of(i - first == 1 ? TAG_SINGLE : TAG_LAST, label, n);
    }
}

void desk_close_tags(uint8_t *tags, uint32_t count, uint32_t labels)
{
    uint32_t last = count - 1;
    if (tags[0] > labels && tags[0] <= 3 * labels)
        tags[0] = (uint8_t)(tags[0] <= 2 * labels ? tags[0] - labels : tags[0] + labels);
    if (tag_is_open(tags[last], labels))
        tags[last] = (uint8_t)(tags[last] <= labels ? tags[last] + 3 * labels : tags[last] + labels);
}

bool desk_tag_may_follow(uint32_t from, uint32_t to, uint32_t labels)
{
    bool opening = to <= labels || to > 3 * labels;
    if (!tag_is_open(from, labels))
        return opening;
    return !opening && (from - 1) % labels == (to - 1) % labels;
}
