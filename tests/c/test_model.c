/*
 * test_model.c - model files: written, read, and damaged in every way a small one can be.
 */
#include "model.h"
#include "copydesk.h"
#include "lexicon.h"
#include "testing.h"

enum { ROWS = 4, WORDS = 300, PLAIN = 20 };

/* A model of two labels, four rows and three hundred words "w0" to "w299", the first twenty plain. */
static unsigned char *tiny(size_t *length)
{
    static const char label[2 * MODEL_LABEL] = "SHIP\0           PORT";
    static const int8_t row[ROWS * MODEL_LANES] = {1, -1, 127, -127};
    static const int16_t pass[10 * 9] = {7, -7};
    static const uint32_t bits[3] = {0x2, 0x5, 0x1F0F};
    static const uint8_t depth[3] = {2, 3, 13};
    static model_word word[WORDS];
    for (uint32_t i = 0; i < WORDS; i++) {
        char text[8];
        word[i] = (model_word){desk_hash_word(text, (uint32_t)snprintf(text, sizeof text, "w%u", i)), (uint16_t)((i % 3) << MODEL_LISTS | i % 32)};
    }
    uint32_t plain[PLAIN];
    for (uint32_t i = 0; i < PLAIN; i++)
        plain[i] = word[i].hash;
    model_parts parts = {.labels = 2, .label = label, .rows = ROWS, .row = row, .pass = pass, .scale = 0.03125f,
                         .classes = 3, .class_bits = bits, .class_depth = depth, .words = WORDS, .word = word,
                         .plain_words = PLAIN, .plain = plain};
    return desk_model_write(&parts, NULL, length);
}

static void what_is_written_is_read_back(void **state)
{
    (void)state;
    size_t length;
    unsigned char *bytes = tiny(&length);
    desk_model *model;
    assert_int_equal(desk_model_load(bytes, length, NULL, &model), DESK_OK);
    model_view v = desk_model_view(model);
    assert_int_equal(v.labels, 2);
    assert_string_equal(v.label + MODEL_LABEL, "PORT");
    assert_int_equal(v.rows, ROWS);
    assert_int_equal(v.row[3], -127);
    assert_int_equal(desk_model_pass(&v, 0, 1), -7);
    assert_true(v.scale == 0.03125f);
    desk_model_free(model);
    free(bytes);
}

static void every_word_is_found_with_its_class_and_lists(void **state)
{
    (void)state;
    size_t length;
    unsigned char *bytes = tiny(&length);
    static const uint32_t depths[3] = {2, 3, 13};
    model_view v = desk_model_view_bytes(bytes);
    for (uint32_t i = 0; i < WORDS; i++) {
        char text[8];
        word_path path = desk_model_word(&v, desk_hash_word(text, (uint32_t)snprintf(text, sizeof text, "w%u", i)));
        assert_int_equal(path.number, 1 + i % 3);
        assert_int_equal(path.lists, i % 32);
        assert_int_equal(path.depth, depths[i % 3]);
    }
    assert_int_equal(desk_model_word(&v, desk_hash_word("unknown", 7)).number, 0);
    free(bytes);
}

static void plain_words_are_told_from_the_rest_and_kept_in_a_copy(void **state)
{
    (void)state;
    size_t length, copied_length;
    unsigned char *bytes = tiny(&length);
    model_view v = desk_model_view_bytes(bytes);
    static const int8_t row[ROWS * MODEL_LANES];
    static const int16_t pass[10 * 9];
    model_parts parts = {.labels = 2, .label = v.label, .rows = ROWS, .row = row, .pass = pass, .scale = 1, .words_of = &v};
    unsigned char *copied = desk_model_write(&parts, NULL, &copied_length);
    model_view of_copy = desk_model_view_bytes(copied);
    for (uint32_t i = 0; i < WORDS; i++) {
        char text[8];
        uint32_t hash = desk_hash_word(text, (uint32_t)snprintf(text, sizeof text, "w%u", i));
        assert_int_equal(desk_model_has_plain(&v, hash), i < PLAIN);
        assert_int_equal(desk_model_has_plain(&of_copy, hash), i < PLAIN);
    }
    free(copied);
    free(bytes);
}

static void every_flip_of_every_byte_is_refused(void **state)
{
    (void)state;
    size_t length;
    unsigned char *bytes = tiny(&length);
    desk_model *model;
    for (size_t i = 0; i < length; i++)
        for (unsigned bit = 1; bit < 256; bit *= 2) {
            bytes[i] ^= (unsigned char)bit;
            assert_int_equal(desk_model_load(bytes, length, NULL, &model), DESK_BAD_MODEL);
            assert_null(model);
            bytes[i] ^= (unsigned char)bit;
        }
    free(bytes);
}

static void every_shorter_length_is_refused_without_a_read_beyond_it(void **state)
{
    (void)state;
    size_t length;
    unsigned char *bytes = tiny(&length);
    desk_model *model;
    for (size_t size = 0; size < length; size++) {
        unsigned char *cut = malloc(size ? size : 1);
        memcpy(cut, bytes, size);
        assert_int_equal(desk_model_load(cut, size, NULL, &model), DESK_BAD_MODEL);
        free(cut);
    }
    free(bytes);
}

static void set_checksum(unsigned char *bytes, size_t length)
{
    uint64_t sum = desk_model_checksum(bytes, length);
    for (int i = 0; i < 8; i++)
        bytes[16 + i] = (unsigned char)(sum >> 8 * i);
}

static void rows_that_fill_no_whole_block_are_refused(void **state)
{
    (void)state;
    size_t length;
    unsigned char *bytes = tiny(&length);
    desk_model *model;
    for (uint32_t rows = ROWS - 1; rows > 0; rows--) {
        size_t shorter = length - (ROWS - rows) * (size_t)MODEL_LANES;
        bytes[32] = (unsigned char)rows;
        for (int i = 0; i < 8; i++)
            bytes[24 + i] = (unsigned char)((uint64_t)shorter >> 8 * i);
        set_checksum(bytes, shorter);
        assert_int_equal(desk_model_load(bytes, shorter, NULL, &model), DESK_BAD_MODEL);
    }
    free(bytes);
}

static void a_longer_file_or_another_version_is_refused(void **state)
{
    (void)state;
    size_t length;
    unsigned char *bytes = tiny(&length);
    desk_model *model;
    bytes = realloc(bytes, length + 1);
    bytes[length] = 0;
    assert_int_equal(desk_model_load(bytes, length + 1, NULL, &model), DESK_BAD_MODEL);
    bytes[8]++; /* the version */
    set_checksum(bytes, length);
    assert_int_equal(desk_model_load(bytes, length, NULL, &model), DESK_BAD_MODEL);
    free(bytes);
}

static void the_built_in_model_is_sound(void **state)
{
    (void)state;
    model_view v = desk_model_view(desk_model_english());
    const unsigned char *bytes = (const unsigned char *)v.label - MODEL_HEADER;
    size_t length = (size_t)((const unsigned char *)v.row - bytes) + (size_t)v.rows * v.width;
    desk_model *model;
    assert_int_equal(desk_model_load(bytes, length, NULL, &model), DESK_OK);
    assert_true(length <= 8u << 20);
    desk_model_free(model);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_written_is_read_back),
        cmocka_unit_test(every_word_is_found_with_its_class_and_lists),
        cmocka_unit_test(plain_words_are_told_from_the_rest_and_kept_in_a_copy),
        cmocka_unit_test(every_flip_of_every_byte_is_refused),
        cmocka_unit_test(every_shorter_length_is_refused_without_a_read_beyond_it),
        cmocka_unit_test(rows_that_fill_no_whole_block_are_refused),
        cmocka_unit_test(a_longer_file_or_another_version_is_refused),
        cmocka_unit_test(the_built_in_model_is_sound),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
