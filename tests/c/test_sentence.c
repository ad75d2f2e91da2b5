/*
 * test_sentence.c - sentences of any copy cover its tokens; lines wrapped by a mailer
 * are told from paragraphs of one line.
 */
#include "testing.h"

#include "copydesk.h"
#include "sentence_lines.h"

static uint32_t count_sentences(const char *text)
{
    desk_options options = {.stages = DESK_SENTENCES};
    desk_article *article;
    size_t count, tokens;
    assert_int_equal(desk_article_new(text, strlen(text), &options, &article), DESK_OK);
    const desk_token *token = desk_tokens(article, &tokens);
    const desk_span *sentence = desk_sentences(article, &count);
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        assert_true(at < tokens && sentence[i].start == token[at].start);
        while (at < tokens && token[at].end <= sentence[i].end)
            at++;
        assert_int_equal(sentence[i].end, token[at - 1].end);
    }
    assert_int_equal(at, tokens);
    desk_article_free(article);
    return (uint32_t)count;
}

static void sentences_begin_and_end_with_tokens_and_cover_them_all(void **state)
{
    (void)state;
    static const char *const pieces[] = {" ", "\n", "\n\n", "The", "port", ".", "?", "!", "...", "\"", ")", "(", "Mr.", "U.S.", "5", "1.", "a)", "Image:", "Photo", ":", "***", "\xE2\x80\xA2",
                                         "a@b.com", "http://x.com", "01/02/2003", "12:05", "PM", "regards", ",", "said", "\xE2\x80\x9D", "'", ":)", "\xFF", ". . .", "-"};
    uint32_t seed = 7;
    for (unsigned long round = 0; round < test_rounds(20000); round++) {
        char text[400] = "";
        size_t length = 0;
        for (int i = 0; i < 30; i++) {
            seed = seed * 1664525u + 1013904223u;
            const char *piece = pieces[(uint64_t)seed * (sizeof pieces / sizeof *pieces) >> 32];
            length += (size_t)snprintf(text + length, sizeof text - length, "%s%s", piece, seed & 0x10000 ? " " : "");
        }
        count_sentences(text);
    }
}

static const char wrapped[] =
    "The harbour board met on Monday to hear how the storm of the week\n"
    "before had damaged the northern pier, and what it would cost the\n"
    "town to have the pier mended before the ferries return in spring.\n"
    "Nobody could say.\n";

static const char paragraphs[] =
    "Harbour board counts the cost of the storm that nobody foresaw\n"
    "The harbour board met on Monday to hear how the storm of the week before had damaged the northern pier, and what it would "
    "cost the town to have it mended before the ferries return in spring.\n"
    "Nobody could say, although all who spoke agreed that the sum would be a good deal larger than the one that was set aside.\n";

static void wrapped_lines_are_told_from_paragraphs(void **state)
{
    (void)state;
    assert_in_range(desk_wrap_width(wrapped, sizeof wrapped - 1), 60, 70);
    assert_int_equal(desk_wrap_width(paragraphs, sizeof paragraphs - 1), 0);
    assert_int_equal(count_sentences(wrapped), 2);
    assert_int_equal(count_sentences(paragraphs), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sentences_begin_and_end_with_tokens_and_cover_them_all),
        cmocka_unit_test(wrapped_lines_are_told_from_paragraphs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
