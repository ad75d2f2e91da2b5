/*
 * test_token.c - tokens of hostile and random copy: in order, complete, the same by
 * every path, in linear time.
 */
#include "testing.h"

#include "token.h"
#include "token_bits.h"

#include <time.h>

static uint32_t random_state = 12345;

static uint32_t random_below(uint32_t limit)
{
    random_state = random_state * 1664525u + 1013904223u;
    return (uint32_t)((uint64_t)random_state * limit >> 32);
}

/* Pieces that stand close to what the tokenizer looks for. */
static const char *const pieces[] = {
    " ", " ", " ", "\n", "the", "a", "I", "cannot", "dont", "Mr", "Approx", "commission", "U.S.", "J", ".", ",", "\"", "(", ")",
    "?", "!", ":", ";", "'", "\xE2\x80\x99", "s", "n't", "-", "co-", "7", "569", "16bn", "\xC2\xA3", "@", "#", "/", "http://", "x.com", "\xCC\x81",
    "\xC3\xA9", "\xE2\x80\xA6", "\xFF", "\xE2\x80\x8D", "\xF0\x9F\x98\x80", "\xE4\xB8\xAD", "\xC2\xA0", "_", "Constantinople", "abcdefghijklmnopqrstuvwxyz",
};

static uint32_t random_copy(char *text, uint32_t room)
{
    uint32_t length = 0, wanted = random_below(room - 32);
    bool bytes = random_below(4) == 0;
    while (length < wanted) {
        if (bytes) {
            text[length++] = (char)random_below(256);
            continue;
        }
        const char *piece = pieces[random_below(sizeof pieces / sizeof *pieces)];
        uint32_t size = (uint32_t)strlen(piece);
        memcpy(text + length, piece, size);
        length += size;
    }
    return length;
}

static void all_paths_give_the_same_tokens(void **state)
{
    (void)state;
    for (unsigned long round = 0; round < test_rounds(20000); round++) {
        char text[512];
        uint32_t length = random_copy(text, sizeof text);
        char *exact = malloc(length + 1); /* so that a sanitizer sees a byte too many */
        assert_non_null(exact);
        memcpy(exact, text, length);
        memory m;
        token_list fast = {0}, portable = {0};
        desk_memory_open(&m, NULL);
        desk_find_tokens(&m, exact, length, &fast);
        desk_find_tokens_portably(&m, exact, length, &portable);
        assert_int_equal(fast.count, portable.count);
        if (fast.count > 0)
            assert_memory_equal(fast.items, portable.items, fast.count * sizeof *fast.items);
        desk_memory_close(&m);
        free(exact);
    }
}

static void bitmaps_are_the_same_by_all_paths(void **state)
{
    (void)state;
#if DESK_HAS_AVX2
    if (!desk_can_avx2())
        skip();
    for (unsigned long round = 0; round < test_rounds(20000); round++) {
        char text[64];
        token_bits one, other;
        for (uint32_t i = 0; i < sizeof text; i++)
            text[i] = (char)random_below(round % 2 ? 256 : 128);
        desk_read_bits_portably(text, &one);
        desk_read_bits_avx2(text, &other);
        assert_memory_equal(&one, &other, sizeof one);
    }
#else
    skip();
#endif
}

static bool is_space_byte(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* In order, not empty, and nothing but space between them. */
static void check_tokens(const char *text, uint32_t length, const token_list *tokens)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i <= tokens->count; i++) {
        uint32_t start = i < tokens->count ? tokens->items[i].start : length;
        assert_true(start >= at && start <= length);
        while (at < start) {
            bool wide = at + 1 < start && (unsigned char)text[at] >= 0xC2;
            assert_true(wide || is_space_byte(text[at]));
            at += wide ? ((unsigned char)text[at] >= 0xE0 ? 3 : 2) : 1;
        }
        if (i < tokens->count) {
            assert_true(tokens->items[i].end > start);
            assert_true(tokens->items[i].kind <= DESK_MALFORMED);
            at = tokens->items[i].end;
        }
    }
}

static void tokens_cover_all_but_space(void **state)
{
    (void)state;
    for (unsigned long round = 0; round < test_rounds(20000); round++) {
        char text[512];
        uint32_t length = random_copy(text, sizeof text);
        memory m;
        token_list tokens = {0};
        desk_memory_open(&m, NULL);
        desk_find_tokens(&m, text, length, &tokens);
        check_tokens(text, length, &tokens);
        desk_memory_close(&m);
    }
}

static double seconds_for(const char *text, size_t length)
{
    desk_options options = {.stages = DESK_SENTENCES};
    desk_article *article;
    clock_t start = clock();
    assert_int_equal(desk_article_new(text, length, &options, &article), DESK_OK);
    desk_article_free(article);
    return (double)(clock() - start) / CLOCKS_PER_SEC;
}

static void time_is_linear_in_hostile_copy(void **state)
{
    (void)state;
    static const char *const shapes[] = {".", "\"", "a", "1", "-", " ", "(", ")", "'", "U.S. ", "word.", "a.", "a@", "a.a@", "1-", "1,", "://", "www.",
                                         ":)", "\xCC\x81", "a\xCC\x81", "\xF0\x9F\x87\xA6", "\xE2\x80\x99", "\xFF", "n't", "co-", "a'", ". ", "?\n", "1. ", "# ", "_", "/", "I. ", "\xD8\x80"};
    enum { SMALL = 200000, LARGE = 2000000 };
    char *text = malloc(LARGE);
    assert_non_null(text);
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        size_t size = strlen(shapes[i]);
        for (size_t at = 0; at < LARGE; at++)
            text[at] = shapes[i][at % size];
        double small = seconds_for(text, SMALL), large = seconds_for(text, LARGE);
        if (large > 0.2 && large > 40 * small)
            fail_msg("\"%s\": %.3f s for %d bytes, %.3f s for %d", shapes[i], small, SMALL, large, LARGE);
    }
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_paths_give_the_same_tokens), cmocka_unit_test(bitmaps_are_the_same_by_all_paths),
        cmocka_unit_test(tokens_cover_all_but_space),     cmocka_unit_test(time_is_linear_in_hostile_copy),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
