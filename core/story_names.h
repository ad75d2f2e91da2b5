/*
 * story_names.h - the names of one article, gathered, and what is asked of them.
 */
#ifndef DESK_STORY_NAMES_H
#define DESK_STORY_NAMES_H

#include "story.h"

enum { LONGEST_TITLE = 6, NAME_BYTES = STORY_FOLD };

typedef enum name_kind {
    FULL_PERSON,  /* first and last name */
    LAST_PERSON,  /* "Mr Okoye" */
    BARE_PERSON,  /* one word that may be either: "Okoye", "Siân", "Sir Alun" */
    OFFICE,       /* a title with nobody's name near */
    THING,        /* organisation, place, other */
    BARE_WORD     /* a sentence's subject that is no entity: only ever doubted */
} name_kind;

/* Who is meant by some mentions of one article. */
typedef struct story_name {
    uint32_t article;
    uint32_t entity;      /* the fullest mention */
    uint32_t mentions;    /* head of a chain through story->mention_next, number + 1 */
    uint32_t titles;      /* head of a chain of titles, number + 1 */
    uint32_t frames;      /* head of a chain of frames, number + 1 */
    uint32_t quotes;      /* head of a chain of quotations that it said, number + 1 */
    uint32_t first, last; /* hashes of the folded words; 0 where there is none */
    uint8_t kind;         /* a name_kind */
    uint8_t gender;       /* 0, 2 a man, 4 a woman */
    uint16_t mention_count;
    made_group *group;    /* as built last */
} story_name;

/* A title without grammar, as sorted hashes of its words. */
typedef struct story_title {
    uint32_t words[LONGEST_TITLE];
    uint32_t count, next;
    uint32_t ranks;   /* of its words, those that make it another office: "prime", "deputy" */
    uint32_t entity;
} story_title;

/* A person's name taken apart; lengths are 0 where a part is not given. */
typedef struct person_parts {
    char first[NAME_BYTES], last[NAME_BYTES];
    uint32_t first_length, last_length;
    uint32_t middle[3], middle_count; /* hashes */
    char initial;                     /* of the first middle name */
    uint8_t kind, gender;
} person_parts;

void desk_part_person(const desk_story *s, uint32_t article, uint32_t entity, person_parts *parts);

/* Whether two words are one name, misspelt at most: "Prosser", "Prossor". */
bool desk_close_names(const char *a, uint32_t a_length, const char *b, uint32_t b_length);

/* Whether two first names may be one person's: equal, initial, nickname, or close. */
typedef enum name_fit { NAMES_DIFFER, NAMES_CLOSE, NAMES_EQUAL } name_fit;
name_fit desk_first_names_fit(const person_parts *a, const person_parts *b);
name_fit desk_last_names_fit(const person_parts *a, const person_parts *b);

/* A key that names sounding alike share: consonants by class, in any order. */
uint32_t desk_sound_key(const char *word, uint32_t length);

bool desk_title_within(const story_title *smaller, const story_title *larger);

#endif
