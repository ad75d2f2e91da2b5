/*
 * fuzz_train.c - any marked text trains a model that loads, or is refused.
 *
 * The first byte is the number of marks; each mark is three bytes: how far on it
 * starts, its length, its label.  The rest is the copy.  Spans may be wrong.
 */
#include "fuzz.h"

#include <string.h>

enum { MOST_MARKS = 32 };

static const char *const labels[] = {"PER", "ORG", "LOC", "MISC", "TITLE", "", "a-label-that-is-too-long", "L1", "L2", "L3",
                                     "L4", "L5", "L6", "L7", "L8", "L9", "L10", "L11", "L12", "L13", "L14"};

static size_t read_marks(const uint8_t *data, size_t count, desk_marked_name *marks)
{
    uint32_t at = 0;
    for (size_t i = 0; i < count; i++) {
        const uint8_t *mark = data + 3 * i;
        at += mark[0] & 0x0F;
        marks[i] = (desk_marked_name){at, at + (mark[1] & 0x3F), labels[mark[2] % (sizeof labels / sizeof *labels)]};
        if (!(mark[1] & 0x80)) /* else they overlap */
            at = marks[i].end;
    }
    return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    desk_marked_name marks[MOST_MARKS];
    if (size == 0 || 1 + 3 * (size_t)(data[0] % MOST_MARKS) > size)
        return 0;
    size_t count = read_marks(data + 1, data[0] % MOST_MARKS, marks);
    const uint8_t *text = data + 1 + 3 * count;
    desk_example example = {(const char *)text, size - 1 - 3 * count, marks, count, data[0] & 0x80 ? 0.5f : 0};
    desk_training options = {.seed = 1, .passes = 1};
    unsigned char *bytes;
    size_t length;
    desk_status status = desk_train(&example, 1, &options, &bytes, &length);
    promise(status == DESK_OK || status == DESK_BAD_DATA, "marks are used or refused");
    promise((status == DESK_OK) == (bytes != NULL), "bytes are given if and only if all is well");
    if (status != DESK_OK)
        return 0;
    desk_model *model;
    desk_article *a;
    promise(desk_model_load(bytes, length, NULL, &model) == DESK_OK, "what was trained loads");
    promise(desk_article_new(example.text, example.length, &(desk_options){.model = model}, &a) == DESK_OK, "and reads");
    no_fault(article_fault(a));
    desk_article_free(a);
    desk_model_free(model);
    desk_bytes_free(bytes, length, NULL);
    return 0;
}
