/*
 * fuzz.h - what the fuzzers share: a promise that is broken stops the run.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include "invariants.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline void promise(bool kept, const char *what)
{
    if (kept)
        return;
    fprintf(stderr, "broken promise: %s\n", what);
    abort();
}

static inline void no_fault(const char *fault)
{
    promise(!fault, fault);
}

#endif
