/*
 * story_diff.h - one wording against another, word by word.
 */
#ifndef DESK_STORY_DIFF_H
#define DESK_STORY_DIFF_H

#include "story_words.h"

typedef LIST_OF(desk_change) change_list;

/* Words of one article. */
typedef struct wording {
    const copy *copy;
    const story_word *words;
    uint32_t count;
} wording;

/* Appends the runs kept, dropped, added and changed on the way from a to b. */
void desk_list_changes(memory *m, const wording *a, const wording *b, uint32_t mention, change_list *out);

#endif
