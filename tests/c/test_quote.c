/*
 * test_quote.c - quotations: pairing of marks, what they cost, what fails.
 */
#include "copydesk.h"
#include "quote_mark.h"
#include "sentence.h"
#include "testing.h"
#include "token.h"

#include <time.h>

/* Copy as the quotation stage is given it, without entities. */
typedef struct opened_copy {
    memory m;
    token_list tokens;
    index_list hashes;
    span_list sentences;
    entity_list entities;
    copy c;
    quote_reading r;
    quoted_list stretches;
} opened_copy;

static void open_copy(opened_copy *o, const char *text)
{
    *o = (opened_copy){0};
    uint32_t length = (uint32_t)strlen(text);
    desk_memory_open(&o->m, NULL);
    desk_find_tokens(&o->m, text, length, &o->tokens);
    desk_find_sentences(&o->m, text, length, &o->tokens, &o->sentences);
    desk_hash_tokens(&o->m, text, &o->tokens, &o->hashes);
    o->c = (copy){text, length, o->tokens.items, o->hashes.items, o->tokens.count, o->sentences.items,
                  o->sentences.count};
    o->r = (quote_reading){.c = &o->c, .entities = &o->entities};
    assert_true(desk_note_words(&o->m, &o->r));
    desk_pair_marks(&o->m, &o->r, &o->stretches);
    assert_false(o->m.failed);
}

static void assert_stretch(const opened_copy *o, uint32_t index, const char *wanted)
{
    assert_true(index < o->stretches.count);
    desk_span span = desk_run_span(&o->r, o->stretches.items[index].all);
    assert_int_equal(span.end - span.start, strlen(wanted));
    assert_memory_equal(o->c.text + span.start, wanted, strlen(wanted));
}

static void marks_are_paired_within_a_paragraph(void **state)
{
    (void)state;
    opened_copy o;
    open_copy(&o, "He said \"one\" and \"two.\n\nShe said \"three\".");
    assert_int_equal(o.stretches.count, 3);
    assert_stretch(&o, 0, "\"one\"");
    assert_stretch(&o, 1, "\"two.");
    assert_true(o.stretches.items[1].unclosed);
    assert_stretch(&o, 2, "\"three\"");
    desk_memory_close(&o.m);
}

static void single_marks_pair_around_possessives(void **state)
{
    (void)state;
    opened_copy o;
    open_copy(&o, "'The workers' pay is the bosses' fault,' she said.");
    assert_int_equal(o.stretches.count, 1);
    assert_stretch(&o, 0, "'The workers' pay is the bosses' fault,'");
    desk_memory_close(&o.m);
}

static void a_stretch_inside_another_knows_it(void **state)
{
    (void)state;
    opened_copy o;
    open_copy(&o, "\"He said 'go' to me,\" she said.");
    assert_int_equal(o.stretches.count, 2);
    assert_int_equal(o.stretches.items[0].outer, DESK_NONE);
    assert_int_equal(o.stretches.items[1].outer, 0);
    assert_stretch(&o, 1, "'go'");
    desk_memory_close(&o.m);
}

static void copy_without_marks_has_no_stretches(void **state)
{
    (void)state;
    opened_copy o;
    open_copy(&o, "The '90s were the boys' years; she isn't 5'2\" tall.");
    assert_int_equal(o.stretches.count, 0);
    desk_memory_close(&o.m);
}

static desk_article *read_text(const char *text, size_t length, const desk_allocator *allocator)
{
    desk_options options = {.allocator = allocator, .stages = DESK_QUOTES};
    desk_article *article = NULL;
    desk_article_new(text, length, &options, &article);
    return article;
}

static void speakers_are_found_without_a_cue_in_every_quotation(void **state)
{
    (void)state;
    static const char text[] = "\"One,\" said Ann Lee. \"Two.\"\n\n\"Three.\"\n";
    desk_article *a = read_text(text, sizeof text - 1, NULL);
    size_t count;
    const desk_quote *quotes = desk_quotes(a, &count);
    assert_int_equal(count, 3);
    for (size_t i = 0; i < count; i++)
        assert_memory_equal(text + quotes[i].speaker.start, "Ann Lee", 7);
    desk_article_free(a);
}

static double seconds_to_read(const char *unit, size_t bytes)
{
    size_t length = strlen(unit), count = bytes / length;
    char *text = malloc(bytes + 1);
    assert_non_null(text);
    for (size_t i = 0; i < count; i++)
        memcpy(text + i * length, unit, length);
    clock_t start = clock();
    desk_article *a = read_text(text, count * length, NULL);
    assert_non_null(a);
    double spent = (double)(clock() - start) / CLOCKS_PER_SEC;
    desk_article_free(a);
    free(text);
    return spent;
}

static void marks_of_any_kind_cost_linear_time(void **state)
{
    (void)state;
    static const char *const units[] = {"\"", "'", "“", "”", "‘", "’", "«", "\" ", "' ", "a\" ", "\"a ", "'a ", "a' ",
                                        "\"A,\" he said. ", "and said ", "he said, ",
                                        "who said, ", "according to ", "X said:\n\n", "\n\n\"", "Ann Lee, said "};
    size_t size = test_rounds(400000);
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        assert_true(seconds_to_read(units[i], size) < 5); /* quadratic time would be minutes */
}

typedef struct stingy {
    unsigned long left;
} stingy;

static void *resize_until_spent(void *user, void *block, size_t old_size, size_t new_size)
{
    stingy *s = user;
    (void)old_size;
    if (new_size == 0) {
        free(block);
        return NULL;
    }
    if (s->left == 0)
        return NULL;
    s->left--;
    return realloc(block, new_size);
}

static void a_refused_allocation_is_reported_at_every_step(void **state)
{
    (void)state;
    static const char text[] = "“We went,” said Ann Lee. He said the “old” plan had failed, according to Bo Ek.\n\n“It ran on.\n\n“And on,” she said.";
    for (unsigned long allowed = 0;; allowed++) {
        stingy s = {allowed};
        desk_allocator allocator = {resize_until_spent, &s};
        desk_options options = {.allocator = &allocator, .stages = DESK_QUOTES};
        desk_article *article;
        desk_status status = desk_article_new(text, sizeof text - 1, &options, &article);
        if (status == DESK_OK) {
            desk_article_free(article);
            break;
        }
        assert_int_equal(status, DESK_NO_MEMORY);
        assert_null(article);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_are_paired_within_a_paragraph),
        cmocka_unit_test(single_marks_pair_around_possessives),
        cmocka_unit_test(a_stretch_inside_another_knows_it),
        cmocka_unit_test(copy_without_marks_has_no_stretches),
        cmocka_unit_test(speakers_are_found_without_a_cue_in_every_quotation),
        cmocka_unit_test(marks_of_any_kind_cost_linear_time),
        cmocka_unit_test(a_refused_allocation_is_reported_at_every_step),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
