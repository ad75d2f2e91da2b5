/* testing.h - what cmocka wants before it, in the order that it wants. */
#ifndef TESTING_H
#define TESTING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A run under valgrind or in a hurry does a tenth of the work. */
static inline unsigned long test_rounds(unsigned long full)
{
    return getenv("TESTS_QUICK") ? full / 10 + 1 : full;
}

#endif
