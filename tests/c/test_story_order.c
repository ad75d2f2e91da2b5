/*
 * test_story_order.c - a story is the same whatever the order of its articles, and however they came in.
 */
#include "invariants.h"
#include "samples.h"
#include "testing.h"

static sample samples[SAMPLE_COUNT];
static desk_article *articles[SAMPLE_COUNT];

static int setup(void **state)
{
    (void)state;
    open_samples(samples);
    for (size_t i = 0; i < SAMPLE_COUNT; i++)
        if (desk_article_new(samples[i].text, samples[i].length, NULL, &articles[i]) != DESK_OK)
            return 1;
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    for (size_t i = 0; i < SAMPLE_COUNT; i++)
        desk_article_free(articles[i]);
    close_samples(samples);
    return 0;
}

static uint64_t digest_in_order(const uint32_t order[SAMPLE_COUNT])
{
    const desk_article *lent[SAMPLE_COUNT];
    desk_story *story;
    for (size_t i = 0; i < SAMPLE_COUNT; i++)
        lent[i] = articles[order[i]];
    assert_int_equal(desk_story_new(lent, SAMPLE_COUNT, NULL, &story), DESK_OK);
    const char *fault = story_fault(story);
    if (fault)
        fail_msg("%s", fault);
    uint64_t digest = story_digest(story, order);
    desk_story_free(story);
    return digest;
}

static void the_order_of_articles_does_not_matter(void **state)
{
    (void)state;
    uint32_t order[SAMPLE_COUNT] = {0, 1, 2, 3, 4};
    uint64_t wanted = digest_in_order(order), random = 5;
    for (int round = 0; round < 50; round++) {
        for (size_t i = SAMPLE_COUNT; i > 1; i--) {
            size_t other = next_random(&random) % i;
            uint32_t kept = order[i - 1];
            order[i - 1] = order[other];
            order[other] = kept;
        }
        assert_true(digest_in_order(order) == wanted);
    }
}

static void adding_articles_one_by_one_gives_the_same_story(void **state)
{
    (void)state;
    const uint32_t order[SAMPLE_COUNT] = {0, 1, 2, 3, 4};
    desk_story *story;
    assert_int_equal(desk_story_new(NULL, 0, NULL, &story), DESK_OK);
    for (size_t i = 0; i < SAMPLE_COUNT; i++) {
        assert_int_equal(desk_story_add(story, articles[i]), DESK_OK);
        assert_int_equal(desk_story_article_count(story), i + 1);
        assert_ptr_equal(desk_story_article(story, i), articles[i]);
        assert_null(story_fault(story));
    }
    assert_true(story_digest(story, order) == digest_in_order(order));
    desk_story_free(story);
}

static void a_story_of_nothing_is_empty(void **state)
{
    (void)state;
    desk_story *story;
    size_t count = 9;
    assert_int_equal(desk_story_new(NULL, 0, NULL, &story), DESK_OK);
    desk_story_names(story, &count);
    assert_int_equal(count, 0);
    desk_story_figures(story, &count);
    assert_int_equal(count, 0);
    desk_story_quotes(story, &count);
    assert_int_equal(count, 0);
    desk_story_passages(story, &count);
    assert_int_equal(count, 0);
    assert_int_equal(desk_story_article_count(story), 0);
    desk_story_free(story);
}

static void an_article_that_lacks_a_stage_is_refused(void **state)
{
    (void)state;
    desk_article *bare;
    assert_int_equal(desk_article_new("It rained.", 10, &(desk_options){.stages = DESK_TOKENS}, &bare), DESK_OK);
    const desk_article *lent[] = {articles[0], bare};
    desk_story *story = (desk_story *)state;
    assert_int_equal(desk_story_new(lent, 2, NULL, &story), DESK_BAD_DATA);
    assert_null(story);
    assert_int_equal(desk_story_new(lent, 1, NULL, &story), DESK_OK);
    assert_int_equal(desk_story_add(story, bare), DESK_BAD_DATA);
    assert_int_equal(desk_story_article_count(story), 1);
    desk_story_free(story);
    desk_article_free(bare);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_order_of_articles_does_not_matter),
        cmocka_unit_test(adding_articles_one_by_one_gives_the_same_story),
        cmocka_unit_test(a_story_of_nothing_is_empty),
        cmocka_unit_test(an_article_that_lacks_a_stage_is_refused),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
