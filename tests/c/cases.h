/*
 * cases.h - the case files of tests/cases, read.  Their form is told in
 * tests/cases/README.md.
 */
#ifndef CASES_H
#define CASES_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes that may hold zeros. */
typedef struct words {
    char *bytes;
    size_t length;
} words;

/* One line of expectations: its kind, then what stands in its columns. */
typedef struct case_line {
    char *kind;     /* "figure"; for `no figure` and `more figure`, "no" and "more" */
    words *columns; /* escapes resolved */
    size_t count;
    bool open;      /* ended by "..." */
    unsigned number;
} case_line;

typedef struct case_article {
    char *name; /* "" in a case of one article */
    char date[11];
    words text;
} case_article;

typedef struct test_case {
    char *title;
    const char *file;
    unsigned number; /* of the title's line */
    bool is_story;
    case_article *articles;
    size_t article_count;
    case_line *lines;
    size_t line_count;
} test_case;

typedef struct case_list {
    test_case *items;
    size_t count;
} case_list;

/* Appends the cases of one file.  Says what is wrong, and exits, if it cannot be read. */
void read_cases(const char *path, case_list *list);

/* Appends the cases of every *.txt of a folder, by name. */
void read_case_folder(const char *folder, case_list *list);

/* Frees what the list holds. */
void free_cases(case_list *list);

/* What follows `key=` in the line's columns from `first` on, or NULL. */
const words *case_value(const case_line *line, size_t first, const char *key, words *room);

/* True if the column is one of the keys that a line may give. */
bool is_key_column(const words *column);

#endif
