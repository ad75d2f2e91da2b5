/*
 * test_article.c - the public interface of one article, at its edges.
 */
#include "counting.h"
#include "invariants.h"
#include "samples.h"
#include "testing.h"

#define READ(text, options, a) desk_article_new((text), sizeof(text) - 1, (options), (a))

static void nothing_is_freed_without_a_word(void **state)
{
    (void)state;
    desk_article_free(NULL);
    desk_story_free(NULL);
    desk_model_free(NULL);
    desk_bytes_free(NULL, 0, NULL);
}

static void a_text_that_is_too_long_is_refused_unread(void **state)
{
    (void)state;
    desk_article *a = (desk_article *)state; /* must be set to NULL */
    assert_int_equal(desk_article_new("x", (size_t)DESK_MAX_LENGTH + 1, NULL, &a), DESK_TOO_LONG);
    assert_null(a);
    assert_int_equal(desk_article_new("x", SIZE_MAX, NULL, &a), DESK_TOO_LONG);
    assert_null(a);
}

static void empty_texts_have_empty_lists(void **state)
{
    (void)state;
    desk_article *a;
    size_t count = 9;
    assert_int_equal(desk_article_new("", 0, NULL, &a), DESK_OK);
    assert_non_null(desk_tokens(a, &count));
    assert_int_equal(count, 0);
    assert_non_null(desk_sentences(a, &count));
    assert_int_equal(count, 0);
    assert_non_null(desk_entities(a, &count));
    assert_int_equal(count, 0);
    assert_non_null(desk_figures(a, &count));
    assert_int_equal(count, 0);
    assert_non_null(desk_quotes(a, &count));
    assert_int_equal(count, 0);
    desk_article_free(a);
    assert_int_equal(desk_article_new(NULL, 0, NULL, &a), DESK_OK);
    desk_article_free(a);
}

static void a_stage_that_was_left_out_is_told_from_one_that_found_nothing(void **state)
{
    (void)state;
    desk_article *a;
    size_t count = 9;
    assert_int_equal(READ("It rained.", &(desk_options){.stages = DESK_SENTENCES}, &a), DESK_OK);
    assert_int_equal(desk_article_stages(a), DESK_TOKENS | DESK_SENTENCES);
    assert_non_null(desk_sentences(a, &count));
    assert_int_equal(count, 1);
    assert_null(desk_figures(a, &count));
    assert_int_equal(count, 0);
    assert_null(desk_entities(a, &count));
    assert_null(desk_quotes(a, &count));
    desk_article_free(a);
    assert_int_equal(READ("It rained.", &(desk_options){.stages = DESK_QUOTES}, &a), DESK_OK);
    assert_int_equal(desk_article_stages(a), DESK_TOKENS | DESK_SENTENCES | DESK_ENTITIES | DESK_QUOTES);
    desk_article_free(a);
}

static void the_text_is_borrowed_and_handed_back(void **state)
{
    (void)state;
    static const char text[] = "It rained.";
    desk_article *a;
    size_t length;
    assert_int_equal(READ(text, NULL, &a), DESK_OK);
    assert_ptr_equal(desk_article_text(a, &length), text);
    assert_int_equal(length, sizeof text - 1);
    assert_int_equal(desk_article_date(a).year, 0);
    assert_int_equal(desk_article_stages(a), DESK_EVERYTHING);
    assert_true(desk_article_memory(a) > 0);
    desk_article_free(a);
}

static void days_that_are_not_in_the_calendar_are_refused(void **state)
{
    (void)state;
    static const char *const good[] = {"2023-06-05", "2024-02-29", "0001-01-01", "9999-12-31", "2000-02-29"};
    static const char *const bad[] = {"2023-02-29", "1900-02-29", "2023-13-01", "2023-00-10", "2023-06-31", "2023-6-05",
                                      "2023-06-5", "2023/06/05", "", "2023-06-055", "0000-01-01", "+023-06-05", "2023-06-0x"};
    desk_date date;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        assert_true(desk_date_parse(good[i], strlen(good[i]), &date));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_false(desk_date_parse(bad[i], strlen(bad[i]), &date));
        assert_int_equal(date.year, 0);
    }
    desk_article *a;
    static const desk_date wrong[] = {{2023, 2, 29}, {2023, 0, 1}, {2023, 1, 0}, {10000, 1, 1}, {-5, 1, 1}};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        assert_int_equal(READ("x", &(desk_options){.date = wrong[i]}, &a), DESK_BAD_DATE);
        assert_null(a);
    }
    desk_options leap = {.date = {2024, 2, 29}};
    assert_int_equal(READ("x", &leap, &a), DESK_OK);
    assert_int_equal(desk_article_date(a).day, 29);
    desk_article_free(a);
}

static void reading_twice_gives_the_same_wherever_the_text_lies(void **state)
{
    (void)state;
    sample samples[SAMPLE_COUNT];
    open_samples(samples);
    for (size_t i = 0; i < SAMPLE_COUNT; i++) {
        desk_article *a, *b;
        char *copy = malloc(samples[i].length + 3);
        memset(copy, '9', samples[i].length + 3); /* what follows must not matter */
        memcpy(copy + 1, samples[i].text, samples[i].length);
        assert_int_equal(desk_article_new(samples[i].text, samples[i].length, NULL, &a), DESK_OK);
        assert_int_equal(desk_article_new(copy + 1, samples[i].length, NULL, &b), DESK_OK);
        assert_true(same_items(a, b));
        desk_article_free(a);
        desk_article_free(b);
        free(copy);
    }
    close_samples(samples);
}

static void a_stage_alone_finds_what_all_find(void **state)
{
    (void)state;
    sample samples[SAMPLE_COUNT];
    open_samples(samples);
    for (size_t i = 0; i < SAMPLE_COUNT; i++) {
        desk_article *all, *one;
        size_t n, m;
        assert_int_equal(desk_article_new(samples[i].text, samples[i].length, NULL, &all), DESK_OK);
        assert_int_equal(desk_article_new(samples[i].text, samples[i].length,
                                          &(desk_options){.stages = DESK_FIGURES}, &one), DESK_OK);
        const desk_figure *f = desk_figures(all, &n), *g = desk_figures(one, &m);
        assert_int_equal(n, m);
        for (size_t j = 0; j < n; j++)
            assert_true(f[j].start == g[j].start && f[j].end == g[j].end && f[j].kind == g[j].kind);
        desk_article_free(all);
        desk_article_free(one);
    }
    close_samples(samples);
}

static void an_article_takes_all_its_memory_from_the_caller(void **state)
{
    (void)state;
    counting c;
    counting_open(&c);
    sample prose = prose_of(100000);
    desk_article *a;
    assert_int_equal(desk_article_new(prose.text, prose.length, &(desk_options){.allocator = &c.allocator}, &a), DESK_OK);
    assert_int_equal(desk_article_memory(a), c.bytes);
    desk_article_free(a);
    assert_int_equal(c.blocks, 0);
    assert_int_equal(c.bytes, 0);
    assert_false(c.wrong);
    free(prose.text);
}

/* 40 bytes a byte of text is what the documentation promises of all stages together. */
static void an_article_holds_at_most_forty_bytes_a_byte_of_prose(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        uint32_t stages;
    } upto[] = {{"tokens", DESK_TOKENS},   {"sentences", DESK_SENTENCES}, {"entities", DESK_ENTITIES},
                {"figures", DESK_FIGURES}, {"quotes", DESK_QUOTES},       {"article", DESK_EVERYTHING}};
    sample prose = prose_of(1 << 20);
    for (size_t i = 0; i < sizeof upto / sizeof *upto; i++) {
        counting c;
        counting_open(&c);
        desk_options options = {.allocator = &c.allocator, .stages = upto[i].stages};
        desk_article *a;
        assert_int_equal(desk_article_new(prose.text, prose.length, &options, &a), DESK_OK);
        printf("%s_bytes_per_text_byte %.2f peak %.2f\n", upto[i].name,
               (double)desk_article_memory(a) / (double)prose.length, (double)c.peak / (double)prose.length);
        assert_true(c.peak < 40 * prose.length);
        desk_article_free(a);
    }
    free(prose.text);
}

static void names_of_constants_are_words_and_unknown_ones_are_empty(void **state)
{
    (void)state;
    assert_string_equal(desk_token_kind_name(DESK_QUOTE_MARK), "quote_mark");
    assert_string_equal(desk_figure_kind_name(DESK_AGE), "age");
    assert_string_equal(desk_modifier_name(DESK_AT_LEAST), "at_least");
    assert_string_equal(desk_modifier_name(DESK_EXACT), "");
    assert_string_equal(desk_quote_kind_name(DESK_MIXED), "mixed");
    assert_string_equal(desk_fact_status_name(DESK_ALONE), "alone");
    assert_string_equal(desk_change_kind_name(DESK_CHANGED), "changed");
    assert_string_equal(desk_token_kind_name(99), "");
    for (int status = DESK_OK; status <= DESK_STOPPED; status++)
        assert_true(strlen(desk_status_text((desk_status)status)) > 3);
    assert_string_equal(desk_version(), DESK_VERSION);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_is_freed_without_a_word),
        cmocka_unit_test(a_text_that_is_too_long_is_refused_unread),
        cmocka_unit_test(empty_texts_have_empty_lists),
        cmocka_unit_test(a_stage_that_was_left_out_is_told_from_one_that_found_nothing),
        cmocka_unit_test(the_text_is_borrowed_and_handed_back),
        cmocka_unit_test(days_that_are_not_in_the_calendar_are_refused),
        cmocka_unit_test(reading_twice_gives_the_same_wherever_the_text_lies),
        cmocka_unit_test(a_stage_alone_finds_what_all_find),
        cmocka_unit_test(an_article_takes_all_its_memory_from_the_caller),
        cmocka_unit_test(an_article_holds_at_most_forty_bytes_a_byte_of_prose),
        cmocka_unit_test(names_of_constants_are_words_and_unknown_ones_are_empty),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
