/*
 * test_allocation.c - memory runs out at every place in turn.
 *
 * An action is run again and again, its first, second, third ... request for
 * memory refused, until it succeeds.  Each time the answer must be
 * DESK_NO_MEMORY, the output NULL, and nothing kept.
 */
#include "counting.h"
#include "samples.h"
#include "testing.h"

/* Does the work with an allocator and cleans up after it. */
typedef desk_status action(const desk_allocator *allocator);

static sample samples[SAMPLE_COUNT];

static int setup(void **state)
{
    (void)state;
    open_samples(samples);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    close_samples(samples);
    return 0;
}

/* How many requests the action makes when all are granted. */
static size_t fail_each_in_turn(action *act)
{
    for (size_t fail_at = 1;; fail_at++) {
        bool refused[2];
        for (int on = 0; on < 2; on++) {
            counting c;
            counting_open(&c);
            c.fail_at = fail_at;
            c.fail_on = on;
            desk_status status = act(&c.allocator);
            refused[on] = c.calls >= fail_at;
            assert_int_equal(status, refused[on] ? DESK_NO_MEMORY : DESK_OK);
            assert_int_equal(c.blocks, 0);
            assert_int_equal(c.bytes, 0);
            assert_false(c.wrong);
        }
        if (!refused[0] && !refused[1])
            return fail_at - 1;
    }
}

static desk_status read_samples(const desk_allocator *allocator)
{
    desk_options options = {.allocator = allocator, .date = {2024, 5, 14}};
    for (size_t i = 0; i < SAMPLE_COUNT; i++) {
        desk_article *a = (desk_article *)&options;
        desk_status status = desk_article_new(samples[i].text, samples[i].length, &options, &a);
        if (status != DESK_OK) {
            assert_null(a);
            return status;
        }
        desk_article_free(a);
    }
    return DESK_OK;
}

static void an_article_survives_the_refusal_of_any_request(void **state)
{
    (void)state;
    assert_true(fail_each_in_turn(read_samples) > SAMPLE_COUNT);
}

/* Read with malloc, so that only the story's requests are refused. */
static const desk_article *articles[SAMPLE_COUNT];

static int read_articles(void **state)
{
    (void)state;
    for (size_t i = 0; i < SAMPLE_COUNT; i++) {
        desk_article *a;
        if (desk_article_new(samples[i].text, samples[i].length, NULL, &a) != DESK_OK)
            return 1;
        articles[i] = a;
    }
    return 0;
}

static int free_articles(void **state)
{
    (void)state;
    for (size_t i = 0; i < SAMPLE_COUNT; i++)
        desk_article_free((desk_article *)articles[i]);
    return 0;
}

static desk_status compare_samples(const desk_allocator *allocator)
{
    desk_story *story = (desk_story *)&allocator;
    desk_status status = desk_story_new(articles, SAMPLE_COUNT, allocator, &story);
    if (status != DESK_OK)
        assert_null(story);
    else
        desk_story_free(story);
    return status;
}

static void a_story_survives_the_refusal_of_any_request(void **state)
{
    (void)state;
    assert_true(fail_each_in_turn(compare_samples) > 0);
}

static size_t group_total(const desk_story *story)
{
    size_t names, figures, quotes, passages;
    desk_story_names(story, &names);
    desk_story_figures(story, &figures);
    desk_story_quotes(story, &quotes);
    desk_story_passages(story, &passages);
    return names + figures + quotes + passages;
}

/* Refused, the story stands as it was: same articles, same groups. */
static desk_status add_to_story(const desk_allocator *allocator)
{
    desk_story *story;
    desk_status status = desk_story_new(articles, 3, allocator, &story);
    if (status != DESK_OK)
        return status;
    for (size_t i = 3; i < SAMPLE_COUNT && status == DESK_OK; i++) {
        size_t before = group_total(story);
        status = desk_story_add(story, articles[i]);
        assert_int_equal(desk_story_article_count(story), status == DESK_OK ? i + 1 : i);
        if (status != DESK_OK)
            assert_int_equal(group_total(story), before);
        else
            status = desk_story_settle(story);
    }
    desk_story_free(story);
    return status;
}

static void a_story_stands_as_it_was_when_adding_is_refused(void **state)
{
    (void)state;
    assert_true(fail_each_in_turn(add_to_story) > 0);
}

static desk_status group_samples(const desk_allocator *allocator)
{
    uint32_t story_of[SAMPLE_COUNT];
    return desk_group_articles(articles, SAMPLE_COUNT, allocator, story_of);
}

static void grouping_survives_the_refusal_of_any_request(void **state)
{
    (void)state;
    fail_each_in_turn(group_samples);
}

static const char marked[] = "Ann Lee met Bo Ek in Riga. The Lee Fund paid Mr Ek. Riga thanked Ann Lee.";
static const desk_marked_name marks[] = {{0, 7, "PER"}, {12, 17, "PER"}, {21, 25, "LOC"}, {31, 39, "ORG"},
                                         {48, 50, "PER"}, {52, 56, "LOC"}, {65, 72, "PER"}};
static const desk_example example = {marked, sizeof marked - 1, marks, sizeof marks / sizeof *marks, 0};

static desk_status train_and_load(const desk_allocator *allocator)
{
    unsigned char *bytes = (unsigned char *)&allocator;
    size_t length;
    desk_training options = {.allocator = allocator, .passes = 1};
    desk_status status = desk_train(&example, 1, &options, &bytes, &length);
    if (status != DESK_OK) {
        assert_null(bytes);
        return status;
    }
    desk_model *model = (desk_model *)&allocator;
    status = desk_model_load(bytes, length, allocator, &model);
    if (status == DESK_OK) {
        desk_article *a;
        desk_options read = {.allocator = allocator, .model = model};
        status = desk_article_new(marked, sizeof marked - 1, &read, &a);
        if (status == DESK_OK)
            desk_article_free(a);
        desk_model_free(model);
    } else {
        assert_null(model);
    }
    desk_bytes_free(bytes, length, allocator);
    return status;
}

static void training_and_loading_survive_the_refusal_of_any_request(void **state)
{
    (void)state;
    if (train_and_load(NULL) == DESK_BAD_DATA)
        skip(); /* this build has no training */
    assert_true(fail_each_in_turn(train_and_load) > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_article_survives_the_refusal_of_any_request),
        cmocka_unit_test_setup_teardown(a_story_survives_the_refusal_of_any_request, read_articles, free_articles),
        cmocka_unit_test_setup_teardown(a_story_stands_as_it_was_when_adding_is_refused, read_articles, free_articles),
        cmocka_unit_test_setup_teardown(grouping_survives_the_refusal_of_any_request, read_articles, free_articles),
        cmocka_unit_test(training_and_loading_survive_the_refusal_of_any_request),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
