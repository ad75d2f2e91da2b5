/*
 * number_cue.h - what a word near a number tells about it.
 */
#ifndef DESK_NUMBER_CUE_H
#define DESK_NUMBER_CUE_H

/* core/data/number_cues.txt: a set of these. */
enum number_cue {
    TELLS_CHANGE = 1,     /* rose, cut: the two numbers after it are before and after */
    TELLS_SCORE = 2,      /* beat, goals: small numbers about a hyphen are a score */
    TELLS_WEIGHT = 4,     /* weighed: pounds are a mass */
    TELLS_FUTURE = 8,     /* will */
    TELLS_FUTURE_TO = 16, /* set, plans: future before "to" */
    TELLS_CLAUSE = 32,    /* but, while: another clause begins */
    TELLS_PAST = 64,      /* was, had */
    TELLS_TOLD = 128,     /* said: what follows is another matter */
    TELLS_LENGTH = 256,   /* tall, hurdles: the m of a number is a metre */
    TELLS_MILLIONS = 512  /* population, profits: the m of a number is a million */
};

#endif
