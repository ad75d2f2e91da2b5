/*
 * test_figure.c - promises that hold for the figures of any text.
 */
#include "copydesk.h"
#include "testing.h"

#include <math.h>

static const char *const words[] = {
    "7,569", "400,4", "£", "$5.2m", "one", "hundred", "million", "and", "a half", "third", "of the", "from", "to", "between", "-", "per cent", "%%",
    "Monday", "May", "5", "2019", "last", "this", "night", "10am", "first", "months", "years", "old", "people", ",", ".", "(", "\n", "1.2", "½", "'s", "in", "over", "or more",
};

static void check(const char *text, size_t length)
{
    desk_options options = {.date = {2020, 2, 29}, .stages = DESK_FIGURES};
    desk_article *article;
    size_t count;
    assert_int_equal(desk_article_new(text, length, &options, &article), DESK_OK);
    const desk_figure *f = desk_figures(article, &count);
    uint32_t last = 0;
    for (size_t i = 0; i < count; last = f[i].end, i++) {
        assert_true(f[i].start >= last && f[i].end > f[i].start && f[i].end <= length);
        assert_true(f[i].of.start <= f[i].of.end && f[i].of.end <= length);
        assert_non_null(f[i].unit);
        assert_non_null(f[i].when);
        assert_int_equal(isnan(f[i].low) != 0, isnan(f[i].high) != 0);
        assert_false(f[i].low > f[i].high);
        bool dated = f[i].kind == DESK_DATE || f[i].kind == DESK_TIME;
        assert_int_equal(isnan(f[i].low) != 0, dated || f[i].damage != NULL);
    }
    desk_article_free(article);
}

static void figures_of_any_text_are_in_order_and_whole(void **state)
{
    uint32_t seed = 12345;
    char text[512];
    (void)state;
    for (unsigned long round = 0; round < test_rounds(20000); round++) {
        size_t length = 0;
        for (int i = 0; i < 24; i++) {
            seed = seed * 1664525u + 1013904223u;
            const char *word = words[(seed >> 16) % (sizeof words / sizeof *words)];
            memcpy(text + length, word, strlen(word));
            length += strlen(word);
            if (seed >> 30)
                text[length++] = ' ';
        }
        check(text, length);
    }
}

static void no_figure_is_read_out_of_what_no_word_is_as_long_as(void **state)
{
    char text[600];
    size_t length = 0, count;
    (void)state;
    while (length < 400)
        length += (size_t)sprintf(text + length, "a1b2");
    length += (size_t)sprintf(text + length, " cost £3m.");
    desk_article *article;
    assert_int_equal(desk_article_new(text, length, NULL, &article), DESK_OK);
    const desk_figure *f = desk_figures(article, &count);
    assert_int_equal(count, 1);
    assert_string_equal(f[0].unit, "GBP");
    desk_article_free(article);
}

/* Refuses the request after `left` have been granted. */
static void *refusing(void *user, void *block, size_t old_size, size_t new_size)
{
    int *left = user;
    (void)old_size;
    if (new_size == 0) {
        free(block);
        return NULL;
    }
    return (*left)-- > 0 ? realloc(block, new_size) : NULL;
}

static void refused_memory_is_reported_wherever_it_falls(void **state)
{
    static const char text[] = "On Monday some 400,4 people and 31 of the 39 victims, or 25 per cent, got £5m for 15 years, 8 months.";
    (void)state;
    for (int grant = 0;; grant++) {
        int left = grant;
        desk_allocator allocator = {refusing, &left};
        desk_options options = {.allocator = &allocator, .stages = DESK_FIGURES};
        desk_article *article;
        desk_status status = desk_article_new(text, sizeof text - 1, &options, &article);
        if (status == DESK_OK) {
            desk_article_free(article);
            assert_true(grant > 0);
            return;
        }
        assert_int_equal(status, DESK_NO_MEMORY);
        assert_null(article);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(figures_of_any_text_are_in_order_and_whole),
        cmocka_unit_test(no_figure_is_read_out_of_what_no_word_is_as_long_as),
        cmocka_unit_test(refused_memory_is_reported_wherever_it_falls),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
