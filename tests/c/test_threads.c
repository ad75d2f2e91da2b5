/*
 * test_threads.c - threads that read at once, and share what they read.
 */
#include "invariants.h"
#include "samples.h"
#include "testing.h"

#include <pthread.h>

enum { THREADS = 4, ROUNDS = 20 };

/* A number that depends on every figure, name and quotation of an article. */
static double digest(const desk_article *a)
{
    size_t count;
    double sum = 0;
    const desk_token *tokens = desk_tokens(a, &count);
    for (size_t i = 0; i < count; i++)
        sum += tokens[i].end * (double)(i + 1);
    const desk_entity *entities = desk_entities(a, &count);
    for (size_t i = 0; i < count; i++)
        sum += entities[i].end + (double)entities[i].score + entities[i].label[0];
    const desk_figure *figures = desk_figures(a, &count);
    for (size_t i = 0; i < count; i++)
        sum += figures[i].end + (figures[i].low == figures[i].low ? figures[i].low : 1) + (double)strlen(figures[i].when);
    const desk_quote *quotes = desk_quotes(a, &count);
    for (size_t i = 0; i < count; i++)
        sum += quotes[i].end + quotes[i].speaker.start;
    return sum;
}

typedef struct work {
    const sample *samples;
    const desk_article *const *shared; /* read by all */
    const desk_story *story;
    double sums[SAMPLE_COUNT];
    bool good;
} work;

/* Reads articles of its own, and all that is shared, comparing with what was found before. */
static void *read_all(void *given)
{
    work *w = given;
    w->good = true;
    for (int round = 0; round < ROUNDS; round++)
        for (size_t i = 0; i < SAMPLE_COUNT; i++) {
            desk_article *a;
            if (desk_article_new(w->samples[i].text, w->samples[i].length, NULL, &a) != DESK_OK) {
                w->good = false;
                continue;
            }
            w->good &= digest(a) == w->sums[i] && digest(w->shared[i]) == w->sums[i];
            w->good &= !article_fault(a) && !story_fault(w->story);
            desk_article_free(a);
        }
    return NULL;
}

static void threads_that_share_articles_and_a_story_find_the_same(void **state)
{
    (void)state;
    sample samples[SAMPLE_COUNT];
    desk_article *shared[SAMPLE_COUNT];
    desk_story *story;
    work works[THREADS];
    pthread_t threads[THREADS];
    open_samples(samples);
    for (size_t i = 0; i < SAMPLE_COUNT; i++)
        assert_int_equal(desk_article_new(samples[i].text, samples[i].length, NULL, &shared[i]), DESK_OK);
    const desk_article *const *lent = (const desk_article *const *)shared;
    assert_int_equal(desk_story_new(lent, SAMPLE_COUNT - 1, NULL, &story), DESK_OK);
    assert_int_equal(desk_story_add(story, lent[SAMPLE_COUNT - 1]), DESK_OK); /* whoever asks first builds */
    for (size_t t = 0; t < THREADS; t++) {
        works[t] = (work){.samples = samples, .shared = lent, .story = story};
        for (size_t i = 0; i < SAMPLE_COUNT; i++)
            works[t].sums[i] = digest(shared[i]);
        assert_int_equal(pthread_create(&threads[t], NULL, read_all, &works[t]), 0);
    }
    for (size_t t = 0; t < THREADS; t++) {
        pthread_join(threads[t], NULL);
        assert_true(works[t].good);
    }
    desk_story_free(story);
    for (size_t i = 0; i < SAMPLE_COUNT; i++)
        desk_article_free(shared[i]);
    close_samples(samples);
}

/* Stories made at once from the same articles. */
static void *compare_all(void *given)
{
    work *w = given;
    w->good = true;
    for (int round = 0; round < ROUNDS; round++) {
        desk_story *story;
        w->good &= desk_story_new(w->shared, SAMPLE_COUNT, NULL, &story) == DESK_OK;
        w->good &= story && !story_fault(story);
        desk_story_free(story);
    }
    return NULL;
}

static void threads_compare_the_same_articles_at_once(void **state)
{
    (void)state;
    sample samples[SAMPLE_COUNT];
    desk_article *shared[SAMPLE_COUNT];
    work works[THREADS];
    pthread_t threads[THREADS];
    open_samples(samples);
    for (size_t i = 0; i < SAMPLE_COUNT; i++)
        assert_int_equal(desk_article_new(samples[i].text, samples[i].length, NULL, &shared[i]), DESK_OK);
    for (size_t t = 0; t < THREADS; t++) {
        works[t] = (work){.shared = (const desk_article *const *)shared};
        assert_int_equal(pthread_create(&threads[t], NULL, compare_all, &works[t]), 0);
    }
    for (size_t t = 0; t < THREADS; t++) {
        pthread_join(threads[t], NULL);
        assert_true(works[t].good);
    }
    for (size_t i = 0; i < SAMPLE_COUNT; i++)
        desk_article_free(shared[i]);
    close_samples(samples);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(threads_that_share_articles_and_a_story_find_the_same),
        cmocka_unit_test(threads_compare_the_same_articles_at_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
