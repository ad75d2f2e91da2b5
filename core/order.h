/*
 * order.h - numbers put in order by a rule of the caller's.
 */
#ifndef DESK_ORDER_H
#define DESK_ORDER_H

#include "memory.h"

/* True if a comes before b. */
typedef bool (*desk_less)(const void *context, uint32_t a, uint32_t b);

/* Equal ones keep their order.  False when memory ran out. */
bool desk_sort_numbers(memory *scratch, uint32_t *numbers, uint32_t count, desk_less less, const void *context);

#endif
