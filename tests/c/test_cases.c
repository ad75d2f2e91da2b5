/*
 * test_cases.c - every case of tests/cases becomes one test.
 *
 * The copy is read, and each kind of item that the case names is compared with
 * what was found.  When they differ, what was found is printed as case lines.
 *
 *     test_cases [FILE...]     the files, or all of tests/cases
 */
#define _POSIX_C_SOURCE 200809L
#include "compare.h"
#include "invariants.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A line whose kind nobody compares would pass for ever. */
static void check_kinds(const test_case *c)
{
    for (size_t i = 0; i < c->line_count; i++) {
        const case_line *line = &c->lines[i];
        bool meant = strcmp(line->kind, "no") == 0 || strcmp(line->kind, "more") == 0;
        const char *kind = meant ? line->columns[0].bytes : line->kind;
        bool known = !c->is_story ? is_item_kind(kind) : is_group_kind(kind) || strcmp(kind, "change") == 0;
        if (!known)
            fail_msg("%s:%u: no such kind of item: %s", c->file, line->number, kind);
    }
}

static void read_case_articles(reading *r)
{
    for (size_t i = 0; i < r->c->article_count; i++) {
        const case_article *from = &r->c->articles[i];
        desk_options options = {0};
        if (from->date[0] && !desk_date_parse(from->date, strlen(from->date), &options.date))
            fail_msg("%s:%u: no such date: %s", r->c->file, r->c->number, from->date);
        r->texts[i] = malloc(from->text.length);
        if (from->text.length > 0)
            memcpy(r->texts[i], from->text.bytes, from->text.length);
        assert_int_equal(desk_article_new(r->texts[i], from->text.length, &options, &r->articles[i]), DESK_OK);
        const char *fault = article_fault(r->articles[i]);
        if (fault)
            fail_msg("%s:%u: %s", r->c->file, r->c->number, fault);
    }
}

static void close_reading(reading *r)
{
    desk_story_free(r->story);
    for (size_t i = 0; i < r->c->article_count; i++) {
        desk_article_free(r->articles[i]);
        free(r->texts[i]);
    }
}

static void the_case_holds(void **state)
{
    reading r = {.c = *state};
    assert_true(r.c->article_count <= MOST_ARTICLES);
    assert_true(r.c->line_count > 0);
    check_kinds(r.c);
    read_case_articles(&r);
    bool good;
    if (r.c->is_story) {
        assert_int_equal(desk_story_new((const desk_article *const *)r.articles, r.c->article_count, NULL, &r.story),
                         DESK_OK);
        const char *fault = story_fault(r.story);
        if (fault)
            fail_msg("%s:%u: %s", r.c->file, r.c->number, fault);
        good = compare_story(&r);
    } else {
        good = compare_article(r.c, r.articles[0]);
    }
    close_reading(&r);
    assert_true(good);
}

int main(int count, char **paths)
{
    case_list list = {0};
    for (int i = 1; i < count; i++)
        read_cases(paths[i], &list);
    if (count < 2)
        read_case_folder("tests/cases", &list);
    struct CMUnitTest *tests = calloc(list.count, sizeof *tests);
    for (size_t i = 0; i < list.count; i++)
        tests[i] = (struct CMUnitTest){list.items[i].title, the_case_holds, NULL, NULL, &list.items[i]};
    int failed = _cmocka_run_group_tests("cases", tests, list.count, NULL, NULL);
    free(tests);
    free_cases(&list);
    return failed;
}
