/*
 * test_train.c - marked texts to a model: what is learnt, refused, repeated.
 */
#include "counting.h"
#include "copydesk.h"
#include "testing.h"

static const char ships[] = "The Marigold left Oslo at noon. Captain Berg of the Marigold waved. "
                            "The Silver Heron met the Marigold off Bergen. The Silver Heron was late.";

/* The names of a text by their words, in order; `label` for each. */
static size_t mark(const char *text, const char *const *words, const char *const *labels, size_t count, desk_marked_name *names)
{
    size_t found = 0;
    for (const char *at = text; *at; at++)
        for (size_t i = 0; i < count; i++)
            if (strncmp(at, words[i], strlen(words[i])) == 0) {
                uint32_t start = (uint32_t)(at - text);
                names[found++] = (desk_marked_name){start, start + (uint32_t)strlen(words[i]), labels[i]};
                at += strlen(words[i]) - 1;
                break;
            }
    return found;
}

static const char *const words[] = {"Marigold", "Silver Heron", "Oslo", "Bergen"};
static const char *const labels[] = {"SHIP", "SHIP", "PORT", "PORT"};

static desk_example example_of(desk_marked_name *names)
{
    return (desk_example){ships, sizeof ships - 1, names, mark(ships, words, labels, 4, names), 0};
}

static void a_model_knows_the_labels_it_was_shown(void **state)
{
    (void)state;
    desk_marked_name names[16];
    desk_example example = example_of(names);
    unsigned char *bytes;
    size_t length, count;
    assert_int_equal(desk_train(&example, 1, &(desk_training){.passes = 20}, &bytes, &length), DESK_OK);
    desk_model *model;
    assert_int_equal(desk_model_load(bytes, length, NULL, &model), DESK_OK);
    desk_article *a;
    assert_int_equal(desk_article_new(ships, sizeof ships - 1, &(desk_options){.model = model, .stages = DESK_ENTITIES}, &a), DESK_OK);
    const desk_entity *found = desk_entities(a, &count);
    assert_int_equal(count, example.name_count);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(found[i].start, names[i].start);
        assert_int_equal(found[i].end, names[i].end);
        assert_string_equal(found[i].label, names[i].label);
        assert_true(found[i].score > 0 && found[i].score <= 1);
    }
    desk_article_free(a);
    desk_model_free(model);
    desk_bytes_free(bytes, length, NULL);
}

static void labels_outlive_the_model(void **state)
{
    (void)state;
    desk_marked_name names[16];
    desk_example example = example_of(names);
    unsigned char *bytes;
    size_t length, count;
    desk_model *model;
    desk_article *a;
    assert_int_equal(desk_train(&example, 1, &(desk_training){.passes = 20}, &bytes, &length), DESK_OK);
    assert_int_equal(desk_model_load(bytes, length, NULL, &model), DESK_OK);
    assert_int_equal(desk_article_new(ships, sizeof ships - 1, &(desk_options){.model = model}, &a), DESK_OK);
    desk_model_free(model);
    memset(bytes, 0, length);
    desk_bytes_free(bytes, length, NULL);
    const desk_entity *found = desk_entities(a, &count);
    assert_true(count > 0);
    assert_string_equal(found[0].label, "SHIP");
    desk_article_free(a);
}

static void the_same_seed_gives_the_same_bytes_and_another_seed_others(void **state)
{
    (void)state;
    desk_marked_name names[16];
    desk_example example = example_of(names);
    unsigned char *bytes[3];
    size_t length[3];
    for (uint32_t i = 0; i < 3; i++)
        assert_int_equal(desk_train(&example, 1, &(desk_training){.passes = 3, .seed = i / 2}, &bytes[i], &length[i]), DESK_OK);
    assert_int_equal(length[0], length[1]);
    assert_memory_equal(bytes[0], bytes[1], length[0]);
    assert_int_equal(length[0], length[2]);
    assert_true(memcmp(bytes[0], bytes[2], length[0]) != 0);
    for (size_t i = 0; i < 3; i++)
        desk_bytes_free(bytes[i], length[i], NULL);
}

static void data_that_cannot_be_used_are_refused(void **state)
{
    (void)state;
    static const desk_marked_name backwards[] = {{5, 3, "PER"}}, beyond[] = {{0, 99, "PER"}}, crossing[] = {{0, 4, "PER"}, {3, 6, "PER"}},
                                  nameless[] = {{0, 3, ""}}, spaced[] = {{0, 3, "A B"}}, lengthy[] = {{0, 3, "SIXTEEN-LETTERS!"}};
    const desk_example bad[] = {{"Ann Lee", 7, NULL, 0, 0},      {"Ann Lee", 7, backwards, 1, 0}, {"Ann Lee", 7, beyond, 1, 0},
                                {"Ann Lee", 7, crossing, 2, 0}, {"Ann Lee", 7, nameless, 1, 0},  {"Ann Lee", 7, spaced, 1, 0},
                                {"Ann Lee", 7, lengthy, 1, 0},  {"Ann Lee", 7, NULL, 0, -1}};
    unsigned char *bytes = (unsigned char *)"";
    size_t length = 1;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(desk_train(&bad[i], 1, NULL, &bytes, &length), DESK_BAD_DATA);
        assert_null(bytes);
        assert_int_equal(length, 0);
    }
    assert_int_equal(desk_train(bad, 0, NULL, &bytes, &length), DESK_BAD_DATA);
}

static void sixteen_labels_are_too_many_and_fifteen_are_not(void **state)
{
    (void)state;
    char text[64], label[16][3];
    desk_marked_name names[16];
    for (uint32_t i = 0; i < 16; i++) {
        memcpy(text + 4 * i, "Abc ", 4);
        label[i][0] = 'L', label[i][1] = (char)('a' + i), label[i][2] = '\0';
        names[i] = (desk_marked_name){4 * i, 4 * i + 3, label[i]};
    }
    desk_example example = {text, sizeof text, names, 16, 0};
    unsigned char *bytes;
    size_t length;
    assert_int_equal(desk_train(&example, 1, &(desk_training){.passes = 1}, &bytes, &length), DESK_BAD_DATA);
    example.name_count = 15;
    assert_int_equal(desk_train(&example, 1, &(desk_training){.passes = 1}, &bytes, &length), DESK_OK);
    desk_model *model;
    assert_int_equal(desk_model_load(bytes, length, NULL, &model), DESK_OK);
    desk_model_free(model);
    desk_bytes_free(bytes, length, NULL);
}

static bool stop_halfway(void *user, double done)
{
    *(double *)user = done;
    return done < 0.5;
}

static void progress_can_stop_the_work(void **state)
{
    (void)state;
    desk_marked_name names[16];
    desk_example example = example_of(names);
    double done = 0;
    unsigned char *bytes;
    size_t length;
    desk_training options = {.passes = 10, .progress = stop_halfway, .user = &done};
    assert_int_equal(desk_train(&example, 1, &options, &bytes, &length), DESK_STOPPED);
    assert_null(bytes);
    assert_true(done >= 0.5 && done < 0.7);
}

static void every_refused_allocation_is_reported_and_leaks_nothing(void **state)
{
    (void)state;
    desk_marked_name names[16];
    desk_example example = example_of(names);
    counting c;
    unsigned char *bytes;
    size_t length;
    for (size_t at = 1;; at++) {
        counting_open(&c);
        c.fail_at = at;
        desk_status status = desk_train(&example, 1, &(desk_training){.passes = 1, .rows = 64, .allocator = &c.allocator}, &bytes, &length);
        if (status == DESK_OK)
            break;
        assert_int_equal(status, DESK_NO_MEMORY);
        assert_int_equal(c.blocks, 0);
        assert_false(c.wrong);
    }
    desk_bytes_free(bytes, length, &c.allocator);
    assert_int_equal(c.blocks, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_model_knows_the_labels_it_was_shown),
        cmocka_unit_test(labels_outlive_the_model),
        cmocka_unit_test(the_same_seed_gives_the_same_bytes_and_another_seed_others),
        cmocka_unit_test(data_that_cannot_be_used_are_refused),
        cmocka_unit_test(sixteen_labels_are_too_many_and_fifteen_are_not),
        cmocka_unit_test(progress_can_stop_the_work),
        cmocka_unit_test(every_refused_allocation_is_reported_and_leaks_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
