/*
 * compare.h - what a case expects against what was found.  Differences are
 * printed as case lines, so that a right answer can be copied into its case.
 */
#ifndef COMPARE_H
#define COMPARE_H

#include "cases.h"
#include "copydesk.h"

enum { MOST_ARTICLES = 64 };

/* What a case's copy was read into. */
typedef struct reading {
    const test_case *c;
    char *texts[MOST_ARTICLES]; /* exactly as long as the copy, so that a read past its end is seen */
    desk_article *articles[MOST_ARTICLES];
    desk_story *story;
} reading;

/* ---- comparing.c: what articles and stories share ---- */

bool same_words(const words *wanted, const char *text, size_t length);
bool same_text(const words *wanted, const char *text);
bool span_is(const words *wanted, const desk_article *a, uint32_t start, uint32_t end);

/* The same, for a key of a line: left out, it must be empty unless the line is open. */
bool field_is(const case_line *line, const char *key, const char *text);
bool field_span_is(const case_line *line, const char *key, const desk_article *a, desk_span s);

/* True if the case has a line such as `no figure`. */
bool says(const test_case *c, const char *word, const char *kind);

/* True if the case says anything about a kind. */
bool names_kind(const test_case *c, const char *kind);

/* Prints copy with its line breaks as escapes. */
void print_words(const char *before, const desk_article *a, uint32_t start, uint32_t end);

/* ---- compare_article.c, compare_story.c ---- */

bool is_item_kind(const char *kind);
bool is_group_kind(const char *kind);

/* False, and the difference printed, if what was found is not what the case expects. */
bool compare_article(const test_case *c, const desk_article *a);
bool compare_story(const reading *r);

#endif
