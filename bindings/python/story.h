/*
 * story.h - a Story and its groups.
 */
#ifndef COPYDESK_STORY_H
#define COPYDESK_STORY_H

#include "module.h"

#include <stdatomic.h>

typedef struct story_object {
    PyObject_HEAD
    desk_story *story;
    PyObject *articles; /* list of Article, in the story's order */
    PyObject *keys;     /* list of their keys; NULL where the story was made from a list */
    /* Held while the story's arrays are read or it is added to.  A collection during
     * a read may run Python that reads again: the holder may enter twice. */
    PyThread_type_lock lock;
    atomic_ulong holder;
    int depth;
    bool settled;  /* nothing was added since the groups were built */
    bool changing; /* the library is at work on the story, without the interpreter */
    bool torn;     /* a fork left us a story that was changing */
    atomic_long process; /* whose threads the lock is for */
} story_object;

#define STORY(self) ((story_object *)(self))

/* The number of groups in a list of the story, and one of them.  The story is settled and its lock held. */
size_t count_groups(const story_object *s, int list);
PyObject *group_of(module_state *state, const story_object *s, int list, size_t index);

#endif
