/*
 * test_hostile.c - copy that means harm: random, mutated, adversarial in shape.
 *
 * Nothing may crash, take long, take much memory, or break a promise.
 *
 *     TESTS_HOSTILE=100000   how many inputs are made (default 10,000)
 */
#define _POSIX_C_SOURCE 200809L
#include "counting.h"
#include "invariants.h"
#include "samples.h"
#include "testing.h"

#include <time.h>

static unsigned long hostile_count(void)
{
    const char *wanted = getenv("TESTS_HOSTILE");
    return wanted ? strtoul(wanted, NULL, 10) : test_rounds(10000);
}

static double cpu_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static desk_article *read_checked(const sample *s, const char *what, unsigned long number)
{
    desk_article *a;
    assert_int_equal(desk_article_new(s->text, s->length, &(desk_options){.date = {2024, 5, 14}}, &a), DESK_OK);
    const char *fault = article_fault(a);
    if (fault)
        fail_msg("%s number %lu: %s", what, number, fault);
    return a;
}

static void mutated_articles_keep_every_promise(void **state)
{
    (void)state;
    sample samples[SAMPLE_COUNT];
    open_samples(samples);
    unsigned long count = hostile_count();
    for (unsigned long i = 0; i < count; i++) {
        uint64_t random = i;
        next_random(&random);
        sample s = mutated(&samples[i % SAMPLE_COUNT], &random);
        desk_article_free(read_checked(&s, "mutated article", i));
        free(s.text);
    }
    close_samples(samples);
}

static void random_bytes_keep_every_promise(void **state)
{
    (void)state;
    for (unsigned long i = 0; i < hostile_count() / 4; i++) {
        uint64_t random = i + 1000003;
        static const char *const alphabets[] = {"0123456789.,-% ", "\"'\xE2\x80\x9C\x9D\x98\x99 a.", "Aa. U.S\n\t"};
        sample s = {NULL, next_random(&random) % 300};
        s.text = malloc(s.length + 1);
        const char *alphabet = i % 4 < 3 ? alphabets[i % 4] : NULL;
        for (size_t j = 0; j < s.length; j++)
            s.text[j] = alphabet ? alphabet[next_random(&random) % strlen(alphabet)] : (char)next_random(&random);
        desk_article_free(read_checked(&s, "random text", i));
        free(s.text);
    }
}

/* Two to four mutants of samples, which share much. */
static void stories_of_mutants_keep_every_promise(void **state)
{
    (void)state;
    sample samples[SAMPLE_COUNT];
    open_samples(samples);
    for (unsigned long i = 0; i < hostile_count() / 10; i++) {
        uint64_t random = i + 7;
        sample made[4];
        const desk_article *articles[4];
        size_t count = 2 + next_random(&random) % 3;
        for (size_t j = 0; j < count; j++) {
            made[j] = mutated(&samples[next_random(&random) % SAMPLE_COUNT], &random);
            articles[j] = read_checked(&made[j], "mutant of a story", i);
        }
        desk_story *story;
        assert_int_equal(desk_story_new(articles, count, NULL, &story), DESK_OK);
        const char *fault = story_fault(story);
        if (fault)
            fail_msg("story %lu: %s", i, fault);
        desk_story_free(story);
        for (size_t j = 0; j < count; j++) {
            desk_article_free((desk_article *)articles[j]);
            free(made[j].text);
        }
    }
    close_samples(samples);
}

/* Seconds to read a text, the best of three, or the first that is good enough. */
static double reading_time(const sample *s, double enough)
{
    double best = 1e9;
    for (int round = 0; round < 3 && best > enough; round++) {
        desk_article *a;
        double start = cpu_seconds();
        assert_int_equal(desk_article_new(s->text, s->length, NULL, &a), DESK_OK);
        double took = cpu_seconds() - start;
        desk_article_free(a);
        best = took < best ? took : best;
    }
    return best;
}

static bool is_slowed_down(void)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
    return true;
#endif
#endif
    return getenv("TESTS_QUICK") != NULL;
}

/* Documented: 5 times prose.  The bound here leaves room for a busy machine; what
 * grows with the square of the length exceeds any bound. */
static void no_shape_takes_much_longer_than_prose(void **state)
{
    (void)state;
    if (is_slowed_down())
        skip();
    const size_t length = 1 << 19;
    sample prose = prose_of(length);
    double by_prose = reading_time(&prose, 0), worst = 0;
    const char *slowest = "";
    for (size_t i = 0; shape_at(i); i++) {
        sample s = shape_of(shape_at(i), length);
        double ratio = reading_time(&s, 3 * by_prose) / by_prose;
        if (getenv("TESTS_SHOW"))
            printf("%-28s %6.2f\n", shape_at(i)->name, ratio);
        if (ratio > worst) {
            worst = ratio;
            slowest = shape_at(i)->name;
        }
        free(s.text);
    }
    printf("worst_shape_to_prose %.2f (%s)\n", worst, slowest);
    assert_true(worst < 10);
    free(prose.text);
}

static void no_shape_takes_much_memory(void **state)
{
    (void)state;
    const size_t length = 1 << 16;
    for (size_t i = 0; shape_at(i); i++) {
        counting c;
        counting_open(&c);
        sample s = shape_of(shape_at(i), length);
        desk_article *a;
        assert_int_equal(desk_article_new(s.text, s.length, &(desk_options){.allocator = &c.allocator}, &a), DESK_OK);
        const char *fault = article_fault(a);
        if (fault)
            fail_msg("%s: %s", shape_at(i)->name, fault);
        if (c.peak > 120 * length)
            fail_msg("%s: %.1f bytes a byte of text", shape_at(i)->name, (double)c.peak / (double)length);
        if (getenv("TESTS_SHOW"))
            printf("%-28s %6.2f bytes\n", shape_at(i)->name, (double)c.peak / (double)length);
        desk_article_free(a);
        assert_int_equal(c.blocks, 0);
        free(s.text);
    }
}

/* Every shape against every other, in one story. */
static void a_story_of_shapes_keeps_every_promise(void **state)
{
    (void)state;
    enum { MOST = 96 };
    const desk_article *articles[MOST];
    sample made[MOST];
    size_t count = 0;
    for (; count < MOST && shape_at(count); count++) {
        made[count] = shape_of(shape_at(count), 4096);
        articles[count] = read_checked(&made[count], "shape", count);
    }
    desk_story *story;
    assert_int_equal(desk_story_new(articles, count, NULL, &story), DESK_OK);
    const char *fault = story_fault(story);
    if (fault)
        fail_msg("%s", fault);
    desk_story_free(story);
    for (size_t i = 0; i < count; i++) {
        desk_article_free((desk_article *)articles[i]);
        free(made[i].text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mutated_articles_keep_every_promise),
        cmocka_unit_test(random_bytes_keep_every_promise),
        cmocka_unit_test(stories_of_mutants_keep_every_promise),
        cmocka_unit_test(no_shape_takes_much_longer_than_prose),
        cmocka_unit_test(no_shape_takes_much_memory),
        cmocka_unit_test(a_story_of_shapes_keeps_every_promise),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
