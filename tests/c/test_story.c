/*
 * test_story.c - what a story promises: empty ones, failures, what is found in one article.
 */
#include "invariants.h"
#include "testing.h"

#include <stdlib.h>
#include <string.h>

static desk_article *read_text(const char *text)
{
    desk_article *article;
    assert_int_equal(desk_article_new(text, strlen(text), NULL, &article), DESK_OK);
    return article;
}

/* Refuses every block after so many. */
typedef struct stingy {
    long left;
} stingy;

static void *resize_stingily(void *user, void *block, size_t old_size, size_t new_size)
{
    stingy *s = user;
    (void)old_size;
    if (new_size == 0) {
        free(block);
        return NULL;
    }
    return s->left-- > 0 ? realloc(block, new_size) : NULL;
}

static const char *const copies[] = {
    "Ada Brand, the harbour minister, flew to Norlund. Tablet will also meet with Ruvian shipping officials. Of the 39 dead, 31 were men and 7 women.",
    "Ada Brand is in Norlund and will meet with Ruvian shipping officials. Up to 400,000 boat people could cross to Norlund this summer.",
    "Norlund expects up to 400,000 boat people could cross to Norlund this year. Ada Brand said: \"We told them the wall was weeping.\""};

/* What is doubted, and how many figures conflict. */
static void count_alarms(const desk_story *story, size_t *doubts, size_t *conflicts)
{
    size_t count;
    const desk_name_group *names = desk_story_names(story, &count);
    for (size_t i = *doubts = 0; i < count; i++)
        *doubts += names[i].doubt != NULL;
    const desk_figure_group *figures = desk_story_figures(story, &count);
    for (size_t i = *conflicts = 0; i < count; i++)
        *conflicts += figures[i].status == DESK_CONFLICT;
}

static void a_story_stands_after_an_add_that_failed(void **state)
{
    (void)state;
    desk_article *articles[3];
    for (size_t i = 0; i < 3; i++)
        articles[i] = read_text(copies[i]);
    long failures = 0, unsettled = 0;
    for (long allowed = 0; allowed < 400; allowed++) {
        stingy s = {1000000};
        desk_allocator allocator = {resize_stingily, &s};
        desk_story *story;
        size_t doubts, conflicts;
        assert_int_equal(desk_story_new(NULL, 0, &allocator, &story), DESK_OK);
        assert_int_equal(desk_story_add(story, articles[0]), DESK_OK);
        for (size_t i = 1; i < 3; i++) {
            s.left = allowed;
            if (desk_story_add(story, articles[i]) != DESK_OK) {
                failures++;
                assert_int_equal(desk_story_article_count(story), i);
                s.left = 1000000;
                assert_null(story_fault(story));
                assert_int_equal(desk_story_add(story, articles[i]), DESK_OK);
            }
            if ((long)i % 2 == allowed % 2 && desk_story_settle(story) != DESK_OK) {
                unsettled++;
                desk_story_names(story, &doubts);
                assert_int_equal(doubts, 0);
            }
            s.left = 1000000;
        }
        count_alarms(story, &doubts, &conflicts);
        assert_int_equal(doubts, 1);
        assert_int_equal(conflicts, 2);
        assert_null(story_fault(story));
        desk_story_free(story);
    }
    assert_true(failures > 0 && unsettled > 0);
    for (size_t i = 0; i < 3; i++)
        desk_article_free(articles[i]);
}

static void parts_that_do_not_add_up_are_a_conflict_in_one_article(void **state)
{
    (void)state;
    desk_article *article = read_text(copies[0]);
    desk_story *story;
    size_t count;
    assert_int_equal(desk_story_new((const desk_article *const[]){article}, 1, NULL, &story), DESK_OK);
    const desk_figure_group *groups = desk_story_figures(story, &count);
    assert_true(count > 0 && groups[0].status == DESK_CONFLICT);
    assert_int_equal(groups[0].count, 3);
    assert_string_equal(groups[0].reason, "31 and 7 make 38, not 39");
    desk_story_free(story);
    desk_article_free(article);
}

static void two_articles_on_one_event_are_one_story_in_a_short_folder(void **state)
{
    (void)state;
    static const char *const folder[] = {
        "Mara Ellwood won the Garrow primary of the Meridian Party on Tuesday with 41,208 votes, ahead of Tomas Brandt with 38,117, "
        "the Meridian election board said. Turnout was 62 percent. Ellwood thanked supporters at the Garrow fish market.",
        "City beat Rovers 3-1 at home on Saturday. Striker Ola Nash scored twice before a crowd of 14,300.",
        "Fog and ferries could not stop Mara Ellwood: she took Garrow with 41,208 votes against 38,117 for Tomas Brandt, according to "
        "the Meridian election board, on a turnout of 62 percent. The candidate spoke at the fish market.",
        "Potato prices fell 4 percent in Peru, farmers said, after heavy rain in the highlands doubled the harvest."};
    desk_article *articles[4];
    uint32_t story_of[4];
    for (size_t i = 0; i < 4; i++)
        articles[i] = read_text(folder[i]);
    assert_int_equal(desk_group_articles((const desk_article *const *)articles, 4, NULL, story_of), DESK_OK);
    assert_int_equal(story_of[0], 0);
    assert_int_equal(story_of[1], 1);
    assert_int_equal(story_of[2], 0);
    assert_int_equal(story_of[3], 2);
    for (size_t i = 0; i < 4; i++)
        desk_article_free(articles[i]);
}

/* The three forms, and what only looks like one. */
static void an_article_that_contradicts_itself_may_conflict(void **state)
{
    (void)state;
    static const struct {
        const char *copy;
        bool may;
    } articles[] = {
        {"Of the 39 dead, 31 were men and 7 women.", true},
        {"The firm paid £3m, £2m and £1m, a total of £7m.", true},
        {"Some 4,000 boats may cross this summer. Some 4,000 boats may cross this year.", true},
        {"Prices rose four times in a decade. Prices rose more than four times in a decade.", true},
        {"Of the 39 dead, 31 were men.", false},
        {"Fourteen people died on Monday, and 40 were hurt.", false},
        {"", false},
    };
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
        desk_article *article = read_text(articles[i].copy);
        desk_story *story;
        assert_int_equal(desk_may_conflict(article), articles[i].may);
        assert_int_equal(desk_story_new((const desk_article *const[]){article}, 1, NULL, &story), DESK_OK);
        assert_null(story_fault(story));
        desk_story_free(story);
        desk_article_free(article);
    }
    desk_article *article;
    assert_int_equal(desk_article_new("31 men and 7 women", 18, &(desk_options){.stages = DESK_TOKENS}, &article), DESK_OK);
    assert_false(desk_may_conflict(article));
    desk_article_free(article);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_story_stands_after_an_add_that_failed),
        cmocka_unit_test(two_articles_on_one_event_are_one_story_in_a_short_folder),
        cmocka_unit_test(parts_that_do_not_add_up_are_a_conflict_in_one_article),
        cmocka_unit_test(an_article_that_contradicts_itself_may_conflict),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
