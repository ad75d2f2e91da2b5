/*
 * test_text.c - decoding, classes of characters, grapheme clusters.
 */
#include "testing.h"

#include "text.h"

static void malformed_bytes_decode_as_unicode_replaces_them(void **state)
{
    (void)state;
    /* bytes, then how many of them are one malformed run (Unicode 15, chapter 3.9) */
    static const struct {
        const char *bytes;
        uint32_t length;
    } runs[] = {{"\x80x", 1}, {"\xC0\x80", 1}, {"\xE2\x82", 2}, {"\xE2\x28", 1}, {"\xF0\x9F\x98", 3},
                {"\xED\xA0\x80", 1}, {"\xF4\x90\x80\x80", 1}, {"\xFF", 1}};
    for (size_t i = 0; i < sizeof runs / sizeof *runs; i++) {
        character c = desk_character_at(runs[i].bytes, 0, (uint32_t)strlen(runs[i].bytes));
        assert_int_equal(c.code, DESK_NO_CHARACTER);
        assert_int_equal(c.length, runs[i].length);
    }
}

static void any_text_is_read_alike_forwards_and_backwards(void **state)
{
    (void)state;
    static const char text[] = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z";
    uint32_t end = sizeof text - 1, places[8], count = 0;
    for (uint32_t at = 0; at < end; at += desk_character_at(text, at, end).length)
        places[count++] = at;
    for (uint32_t at = end; at > 0; count--) {
        at -= desk_character_before(text, 0, at).length;
        assert_int_equal(at, places[count - 1]);
    }
    assert_int_equal(count, 0);
}

static void letters_are_told_apart_in_all_scripts(void **state)
{
    (void)state;
    static const uint32_t upper[] = {'A', 0xC9, 0x130, 0x39A, 0x416, 0x10A0, 0x1F88, 0x10400};
    static const uint32_t lower[] = {'a', 0xE9, 0x131, 0x3BA, 0x436, 0x10D0, 0x1F80, 0x10428};
    static const uint32_t none[] = {'1', ' ', 0xD7, 0xF7, 0x20AC, 0x2019, 0x1F600, DESK_NO_CHARACTER};
    for (size_t i = 0; i < 8; i++) {
        assert_true(desk_is_upper(upper[i]) && desk_is_alphabetic(upper[i]));
        assert_true(!desk_is_upper(lower[i]) && desk_is_alphabetic(lower[i]));
        assert_false(desk_is_upper(none[i]) || desk_is_alphabetic(none[i]));
    }
}

static void every_code_point_has_properties(void **state)
{
    (void)state;
    uint32_t spaces = 0;
    for (uint32_t code = 0; code <= 0x110000; code++) {
        const character_properties *p = desk_properties(code);
        assert_true(p->word <= WORD_SYMBOL && p->cluster <= CLUSTER_HANGUL_SYLLABLE);
        assert_int_equal(p->word == WORD_SPACE, desk_is_space(code));
        spaces += p->word == WORD_SPACE;
    }
    assert_int_equal(spaces, 25); /* White_Space of Unicode */
}

static void a_cluster_is_what_a_reader_sees_as_one(void **state)
{
    (void)state;
    static const char *const clusters[] = {
        "e\xCC\x81",                                                                     /* e and an accent */
        "\xF0\x9F\x87\xAC\xF0\x9F\x87\xA7",                                              /* a flag */
        "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7",      /* a family */
        "\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD",                                              /* thumb and skin tone */
        "\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8",                                          /* a syllable in parts */
        "\xFF\xCC\x81",                                                                  /* a mark on what is malformed */
    };
    for (size_t i = 0; i < sizeof clusters / sizeof *clusters; i++) {
        char text[64];
        snprintf(text, sizeof text, "%sx", clusters[i]);
        assert_int_equal(desk_cluster_end(text, 0, (uint32_t)strlen(text)), strlen(clusters[i]));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(malformed_bytes_decode_as_unicode_replaces_them),
        cmocka_unit_test(any_text_is_read_alike_forwards_and_backwards),
        cmocka_unit_test(letters_are_told_apart_in_all_scripts),
        cmocka_unit_test(every_code_point_has_properties),
        cmocka_unit_test(a_cluster_is_what_a_reader_sees_as_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
