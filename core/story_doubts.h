/*
 * story_doubts.h - names that stand where the other articles have another one.
 */
#ifndef DESK_STORY_DOUBTS_H
#define DESK_STORY_DOUBTS_H

#include "story.h"

enum { LONGEST_DOUBT = 200, MOST_FRAME_WORDS = 24 };

/* What a sentence says of its subject: the telling words after it, in order. */
typedef struct story_frame {
    uint32_t name;         /* the subject */
    uint32_t next;         /* frame of the same name, number + 1 */
    uint32_t doubts;       /* head of a chain of doubts, number + 1 */
    uint32_t doubting;     /* the same of those whose `other` it is */
    uint32_t first, count; /* story->frame_words */
    desk_span span;        /* the subject, bytes */
} story_frame;

/* Two frames of two articles that say the same of two subjects. */
typedef struct story_doubt {
    uint32_t frame, other; /* all that `frame` says, `other` says too */
    uint32_t next, next_doubting;
} story_doubt;

/* Reads the newest article's frames; cuts doubts back to so many. */
void desk_read_frames(desk_story *s, uint32_t article);
void desk_drop_frames(desk_story *s, uint32_t frames, uint32_t doubts);

/* Whether a name may come to be doubted, so that its group needs room for the reason. */
bool desk_may_be_doubted(const desk_story *s, uint32_t name);

/* Before names are built: touches those whose doubt hangs on a touched one.  After: says why. */
void desk_touch_doubts(desk_story *s);
void desk_judge_doubts(desk_story *s);

#endif
