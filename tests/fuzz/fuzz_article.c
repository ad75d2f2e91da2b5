/*
 * fuzz_article.c - any bytes are an article.
 *
 * The first byte chooses the stages and whether a date is given; the rest is the
 * copy.  Read again from elsewhere in memory it must give the same.
 */
#include "fuzz.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    desk_options options = {0};
    if (size == 0)
        return 0;
    if (data[0] & 0x80)
        options.stages = data[0] & DESK_EVERYTHING;
    if (data[0] & 0x40)
        options.date = (desk_date){2024, 2, 29};
    size_t length = size - 1;
    char *copy = malloc(length + 2); /* off the alignment that malloc gives */
    promise(copy != NULL, "memory");
    memcpy(copy + 1, data + 1, length);
    copy[length + 1] = '7';
    desk_article *a, *b;
    promise(desk_article_new((const char *)data + 1, length, &options, &a) == DESK_OK, "text is never an error");
    promise(desk_article_new(copy + 1, length, &options, &b) == DESK_OK, "text is never an error");
    no_fault(article_fault(a));
    promise(same_items(a, b), "the same bytes give the same items");
    desk_article_free(a);
    desk_article_free(b);
    free(copy);
    return 0;
}
