/*
 * test_unicode_breaks.c - tokens against Unicode's own tests of annex 29, where
 * Debian's unicode-data has them.  No token begins or ends inside a grapheme
 * cluster; words differ from the annex at a few marks only, by design.
 */
#include "testing.h"

#include "copydesk.h"
#include "text.h"

#define FOLDER "/usr/share/unicode/auxiliary/"

enum { LONGEST = 256 };

/* One line of a test file: characters and where they part. */
typedef struct sample {
    char text[LONGEST];
    uint32_t length;
    bool parts[LONGEST + 1]; /* at each byte: a boundary by the annex */
} sample;

static void add_character(sample *s, unsigned long code)
{
    unsigned char *to = (unsigned char *)s->text + s->length;
    uint32_t more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    static const unsigned char leads[] = {0, 0xC0, 0xE0, 0xF0};
    to[0] = (unsigned char)(leads[more] | code >> 6 * more);
    for (uint32_t i = 1; i <= more; i++)
        to[i] = (unsigned char)(0x80 | (code >> 6 * (more - i) & 0x3F));
    s->length += more + 1;
}

/* Reads "÷ 0061 × 0308 ÷"; false for a line without a sample. */
static bool read_sample(char *line, const char *before, sample *s)
{
    *s = (sample){.length = (uint32_t)strlen(before)};
    memcpy(s->text, before, s->length);
    line[strcspn(line, "#\n")] = '\0';
    for (char *word = strtok(line, " \t"); word; word = strtok(NULL, " \t")) {
        if (strcmp(word, "\xC3\xB7") == 0) /* ÷ */
            s->parts[s->length] = true;
        else if (strcmp(word, "\xC3\x97") != 0) /* × */
            add_character(s, strtoul(word, NULL, 16));
    }
    return s->length > strlen(before);
}

static FILE *open_test(const char *path)
{
    FILE *file = fopen(path, "r");
    if (!file)
        skip();
    return file;
}

/* Where the tokens of a sample begin and end, and which bytes they cover. */
static void find_cuts(const sample *s, bool cuts[LONGEST + 1], bool covered[LONGEST + 1])
{
    desk_options options = {.stages = DESK_TOKENS};
    desk_article *article;
    size_t count;
    memset(cuts, 0, LONGEST + 1);
    memset(covered, 0, LONGEST + 1);
    assert_int_equal(desk_article_new(s->text, s->length, &options, &article), DESK_OK);
    const desk_token *tokens = desk_tokens(article, &count);
    for (size_t i = 0; i < count; i++) {
        cuts[tokens[i].start] = cuts[tokens[i].end] = true;
        memset(covered + tokens[i].start, true, tokens[i].end - tokens[i].start);
    }
    desk_article_free(article);
}

static void no_token_ends_inside_a_cluster(void **state)
{
    (void)state;
    static const char *const before[] = {"", "a", " ", "\"", "1", "\xFF", "a.", "n't ", "\xE2\x80", "http://a/"};
    FILE *file = open_test(FOLDER "GraphemeBreakTest.txt");
    char line[2048], copied[2048];
    unsigned samples = 0;
    while (fgets(line, sizeof line, file))
        for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
            sample s;
            bool cuts[LONGEST + 1], covered[LONGEST + 1];
            strcpy(copied, line);
            if (!read_sample(copied, before[i], &s))
                break;
            find_cuts(&s, cuts, covered);
            for (uint32_t at = (uint32_t)strlen(before[i]) + 1; at < s.length; at++)
                if (cuts[at] && !s.parts[at])
                    fail_msg("a token ends inside a cluster, behind \"%s\": %s", before[i], line);
            samples++;
        }
    fclose(file);
    assert_true(samples > 5000);
}

/* The last character before `at` that is no mark; 0 at the start. */
static uint32_t base_before(const sample *s, uint32_t at)
{
    while (at > 0) {
        character c = desk_character_before(s->text, 0, at);
        if (desk_properties(c.code)->word != WORD_MARK)
            return c.code;
        at -= c.length;
    }
    return 0;
}

/* We differ from the annex at these marks, and at marks without a base
 * character: it keeps a:b, don't, 1'0, 3_4; we part them by the Universal
 * Dependencies convention, and keep .5, 10:30, ellipses and doubled quotes. */
static bool is_by_design(uint32_t left, uint32_t right)
{
    static const uint32_t marks[] = {'\'', '"', '.', ',', ':', ';', '_', 0x2019, 0x2018, 0x2024, 0xB7, 0x387,
                                     0x55F, 0x5F4, 0x2027, 0xFE13, 0xFE55, 0xFF1A, 0x202F};
    if (left == 0 || desk_is_space(left))
        return true;
    if (desk_properties(left)->cluster == CLUSTER_REGIONAL && desk_properties(right)->cluster == CLUSTER_REGIONAL)
        return true; /* a flag broken by a mark: annex 29 counts on for words, not for clusters */
    if (desk_properties(right)->cluster == CLUSTER_PICTOGRAPH)
        return true; /* a letter, a joiner, an emoji */
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (left == marks[i] || right == marks[i])
            return true;
    return false;
}

static void words_differ_from_the_annex_only_by_design(void **state)
{
    (void)state;
    FILE *file = open_test(FOLDER "WordBreakTest.txt");
    char line[2048], copied[2048];
    unsigned samples = 0, differ = 0;
    while (fgets(line, sizeof line, file)) {
        sample s;
        bool cuts[LONGEST + 1], covered[LONGEST + 1], same = true;
        strcpy(copied, line);
        if (!read_sample(copied, "", &s))
            continue;
        find_cuts(&s, cuts, covered);
        samples++;
        for (uint32_t at = 1; at < s.length; at++) {
            if (cuts[at] == s.parts[at] || !(covered[at - 1] || covered[at]))
                continue;
            same = false;
            if (!is_by_design(base_before(&s, at), desk_character_at(s.text, at, s.length).code))
                fail_msg("at byte %u: %s", (unsigned)at, line);
        }
        differ += !same;
    }
    fclose(file);
    assert_true(samples > 1800);
    assert_in_range(differ, 1, samples / 12);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_token_ends_inside_a_cluster),
        cmocka_unit_test(words_differ_from_the_annex_only_by_design),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
