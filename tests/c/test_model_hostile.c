/*
 * test_model_hostile.c - model files that mean harm: cut, flipped, with lengths that lie.
 */
#include "counting.h"
#include "invariants.h"
#include "model.h"
#include "testing.h"

static const char marked[] = "Ann Lee met Bo Ek in Riga. The Lee Fund paid Mr Ek. Riga thanked Ann Lee.";
static const desk_marked_name marks[] = {{0, 7, "PER"}, {12, 17, "PER"}, {21, 25, "LOC"}, {31, 39, "ORG"},
                                         {48, 50, "PER"}, {52, 56, "LOC"}, {65, 72, "PER"}};
static unsigned char *bytes;
static size_t length;

/* A model as training writes it, word classes and all. */
static int setup(void **state)
{
    (void)state;
    desk_example example = {marked, sizeof marked - 1, marks, sizeof marks / sizeof *marks, 0};
    return desk_train(&example, 1, &(desk_training){.passes = 1}, &bytes, &length) != DESK_OK;
}

static int teardown(void **state)
{
    (void)state;
    desk_bytes_free(bytes, length, NULL);
    return 0;
}

/* Loads, and if it loads reads with it; anything but harm will do. */
static desk_status try_model(const unsigned char *model_bytes, size_t size)
{
    desk_model *model;
    desk_status status = desk_model_load(model_bytes, size, NULL, &model);
    if (status != DESK_OK) {
        assert_int_equal(status, DESK_BAD_MODEL);
        assert_null(model);
        return status;
    }
    desk_article *a;
    assert_int_equal(desk_article_new(marked, sizeof marked - 1, &(desk_options){.model = model}, &a), DESK_OK);
    const char *fault = article_fault(a);
    if (fault)
        fail_msg("%s", fault);
    desk_article_free(a);
    desk_model_free(model);
    return status;
}

static void a_sound_model_loads_wherever_it_lies(void **state)
{
    (void)state;
    assert_int_equal(try_model(bytes, length), DESK_OK);
    unsigned char *moved = malloc(length + 1);
    memcpy(moved + 1, bytes, length);
    assert_int_equal(try_model(moved + 1, length), DESK_OK);
    free(moved);
}

static void a_model_cut_short_is_refused(void **state)
{
    (void)state;
    for (size_t size = 0; size < 2000; size++) {
        unsigned char *cut = malloc(size + 1); /* so that a read past the end is seen */
        memcpy(cut, bytes, size);
        assert_int_equal(try_model(cut, size), DESK_BAD_MODEL);
        free(cut);
    }
    for (size_t size = 2000; size < length; size += length / (test_rounds(200) + 1))
        assert_int_equal(try_model(bytes, size), DESK_BAD_MODEL);
    assert_int_equal(try_model(bytes, length - 1), DESK_BAD_MODEL);
    assert_int_equal(try_model(NULL, 0), DESK_BAD_MODEL);
}

static void any_flipped_byte_is_noticed(void **state)
{
    (void)state;
    for (size_t i = 0; i < length; i += i < 64 ? 1 : length / (test_rounds(400) + 1)) {
        bytes[i] ^= (unsigned char)(1 + i % 255);
        assert_int_equal(try_model(bytes, length), DESK_BAD_MODEL);
        bytes[i] ^= (unsigned char)(1 + i % 255);
    }
}

static void write32(unsigned char *at, uint32_t value)
{
    for (int i = 0; i < 4; i++)
        at[i] = (unsigned char)(value >> 8 * i);
}

static void seal(unsigned char *model_bytes, size_t size)
{
    uint64_t sum = desk_model_checksum(model_bytes, size);
    write32(model_bytes + 16, (uint32_t)sum);
    write32(model_bytes + 20, (uint32_t)(sum >> 32));
}

/* Every number in the header, with a checksum that fits it. */
static void counts_that_lie_are_refused_or_harmless(void **state)
{
    (void)state;
    static const uint32_t lies[] = {0, 1, 2, 15, 16, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF, 0x40000000, 0x10000000};
    unsigned char *copy = malloc(length);
    for (size_t at = 8; at < 64; at += 4) {
        if (at == 16 || at == 20)
            continue;
        for (size_t i = 0; i < sizeof lies / sizeof *lies; i++) {
            memcpy(copy, bytes, length);
            write32(copy + at, lies[i]);
            seal(copy, length);
            try_model(copy, length);
        }
    }
    free(copy);
}

/* Anything in the sections, with a checksum that fits it. */
static void contents_that_lie_are_refused_or_harmless(void **state)
{
    (void)state;
    unsigned char *copy = malloc(length);
    uint64_t random = 1;
    for (unsigned long round = test_rounds(60); round > 0; round--) {
        memcpy(copy, bytes, length);
        for (int i = 0; i < 200; i++) {
            random = random * 6364136223846793005u + 1442695040888963407u;
            size_t spot = (size_t)(random >> 20) % (i % 2 ? length : 60000 % length);
            copy[spot < 64 ? 64 : spot] = (unsigned char)(random >> 56);
        }
        seal(copy, length);
        try_model(copy, length);
    }
    /* the heaviest weights there are */
    memcpy(copy, bytes, length);
    for (size_t i = length / 2; i < length; i++)
        copy[i] = 0x7F;
    seal(copy, length);
    try_model(copy, length);
    free(copy);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sound_model_loads_wherever_it_lies),
        cmocka_unit_test(a_model_cut_short_is_refused),
        cmocka_unit_test(any_flipped_byte_is_noticed),
        cmocka_unit_test(counts_that_lie_are_refused_or_harmless),
        cmocka_unit_test(contents_that_lie_are_refused_or_harmless),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
