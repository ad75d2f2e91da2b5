/*
 * counting.h - an allocator that counts, checks sizes, and refuses on demand.
 */
#ifndef COUNTING_H
#define COUNTING_H

#include "copydesk.h"

typedef struct counting {
    desk_allocator allocator;
    size_t calls;   /* that asked for memory */
    size_t fail_at; /* the call refused, from 1; 0 for none */
    bool fail_on;   /* refuse all later ones too */
    size_t blocks, bytes, peak; /* held now; the most bytes held */
    bool wrong;     /* a size given back was not the size taken */
} counting;

/* The structure points to itself: do not move it. */
void counting_open(counting *c);

#endif
