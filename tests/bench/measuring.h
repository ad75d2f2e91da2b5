/*
 * measuring.h - what the programs here share: processor time, memory or the end.
 *
 * Define PROGRAM, the name to complain under, before it is included.
 */
#ifndef MEASURING_H
#define MEASURING_H

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Seconds of processor time. */
static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void fail(const char *what)
{
    fprintf(stderr, "%s: %s\n", PROGRAM, what);
    exit(2);
}

static void *room(size_t size)
{
    void *taken = malloc(size ? size : 1);
    if (!taken)
        fail("out of memory");
    return taken;
}

#endif
