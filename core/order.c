/*
 * order.c - numbers put in order: runs of one, two, four are merged to and fro.
 *
 * The C library's qsort may take memory of its own, behind the back of the
 * caller's allocator, and leaves open what becomes of equals.
 */
#include "order.h"

#include <string.h>

bool desk_sort_numbers(memory *scratch, uint32_t *numbers, uint32_t count, desk_less less, const void *context)
{
    if (count < 2)
        return true;
    uint32_t *other = desk_memory_take(scratch, count * sizeof *other);
    if (!other)
        return false;
    uint32_t *from = numbers, *to = other;
    for (uint32_t width = 1; width < count; width *= 2) {
        for (uint32_t at = 0; at < count; at += 2 * width) {
            uint32_t middle = at + width < count ? at + width : count;
            uint32_t end = middle + width < count ? middle + width : count;
            for (uint32_t i = at, j = middle, k = at; k < end; k++)
                to[k] = i < middle && (j >= end || !less(context, from[j], from[i])) ? from[i++] : from[j++];
        }
        uint32_t *swapped = from;
        from = to;
        to = swapped;
    }
    if (from != numbers)
        memcpy(numbers, from, count * sizeof *numbers);
    desk_memory_release(scratch, other, count * sizeof *other);
    return true;
}
