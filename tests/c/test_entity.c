/*
 * test_entity.c - what the names of one article promise.
 */
#include "testing.h"

#include <copydesk.h>

typedef struct reading {
    const char *text;
    desk_article *article;
    const desk_entity *names;
    size_t count;
} reading;

static reading read_copy(const char *text)
{
    reading r = {.text = text};
    assert_int_equal(desk_article_new(text, strlen(text), &(desk_options){.stages = DESK_ENTITIES}, &r.article), DESK_OK);
    r.names = desk_entities(r.article, &r.count);
    assert_non_null(r.names);
    return r;
}

static void leave(reading *r)
{
    desk_article_free(r->article);
}

/* How many names have these letters and, unless it is NULL, this label. */
static size_t times(const reading *r, const char *name, const char *label)
{
    size_t found = 0, length = strlen(name);
    for (size_t i = 0; i < r->count; i++) {
        const desk_entity *e = &r->names[i];
        found += e->end - e->start == length && memcmp(r->text + e->start, name, length) == 0 && (!label || strcmp(e->label, label) == 0);
    }
    return found;
}

/* Names come in order, apart from each other, with a label and a score that is a share. */
static void check_sound(const reading *r)
{
    uint32_t after = 0, length = (uint32_t)strlen(r->text);
    for (size_t i = 0; i < r->count; i++) {
        const desk_entity *e = &r->names[i];
        assert_true(e->start >= after && e->start < e->end && e->end <= length);
        assert_true(e->label[0] != '\0');
        assert_true(e->score >= 0 && e->score <= 1);
        after = e->end;
    }
}

static void a_short_name_is_labelled_as_the_full_one_was(void **state)
{
    (void)state;
    reading r = read_copy("Priya Lincoln will chair the inquiry, the ministry said on Monday.\n\n"
                          "Lincoln has worked in Leeds since 2009. \"I know the town,\" Lincoln said.\n\n"
                          "Critics of Lincoln said the inquiry came too late.");
    check_sound(&r);
    assert_int_equal(times(&r, "Priya Lincoln", "PER"), 1);
    assert_int_equal(times(&r, "Lincoln", "PER"), 3);
    assert_int_equal(times(&r, "Leeds", "LOC"), 1);
    leave(&r);
}

static void one_name_has_one_label_throughout(void **state)
{
    (void)state;
    reading r = read_copy("Harbour workers in Tarvik voted to strike on Friday.\n\n"
                          "People in Tarvik, a town in northern Norway, depend on the port. Ships that sailed from Tarvik were sent to Bergen.\n\n"
                          "Tarvik handles two million tonnes a year.");
    check_sound(&r);
    assert_int_equal(times(&r, "Tarvik", NULL), 4);
    assert_int_equal(times(&r, "Tarvik", "LOC"), 4);
    leave(&r);
}

static void a_name_in_a_headline_of_capitals_is_that_of_the_copy(void **state)
{
    (void)state;
    reading r = read_copy("Rail Strike Ends As Mara Okonkwo Signs Deal\n\n"
                          "Mara Okonkwo, who leads the union, signed the deal in Glasgow on Tuesday. Okonkwo thanked the drivers.");
    check_sound(&r);
    assert_int_equal(times(&r, "Mara Okonkwo", "PER"), 2);
    assert_int_equal(times(&r, "Okonkwo", "PER"), 1);
    leave(&r);
}

static void honorifics_are_no_part_of_a_name(void **state)
{
    (void)state;
    reading r = read_copy("Dr Helen Marsh met Mr Okafor in London. Later Sir David Barlow MP joined Mrs Marsh and Sen. Susan Collins.");
    check_sound(&r);
    assert_int_equal(times(&r, "Helen Marsh", "PER"), 1);
    assert_int_equal(times(&r, "Okafor", "PER"), 1);
    assert_int_equal(times(&r, "David Barlow", "PER"), 1);
    assert_int_equal(times(&r, "Marsh", "PER"), 1);
    assert_int_equal(times(&r, "Susan Collins", "PER"), 1);
    leave(&r);
}

static void an_honorific_by_itself_is_not_cut_to_nothing(void **state)
{
    (void)state;
    static const char *const texts[] = {"Mr", "Dr.", "Sir", "Mr Mr", "Sir MP", "Judge Justice", "Mr\n\nMP"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        reading r = read_copy(texts[i]);
        check_sound(&r);
        leave(&r);
    }
}

static void curly_and_straight_marks_find_the_same_names(void **state)
{
    (void)state;
    reading straight = read_copy("\"We asked O'Brien's office,\" Maria D'Souza of the BBC said in Lyon.");
    reading curly = read_copy("\xE2\x80\x9CWe asked O\xE2\x80\x99" "Brien\xE2\x80\x99s office,\xE2\x80\x9D Maria D\xE2\x80\x99Souza of the BBC said in Lyon.");
    check_sound(&straight);
    check_sound(&curly);
    assert_int_equal(straight.count, curly.count);
    for (size_t i = 0; i < straight.count; i++)
        assert_string_equal(straight.names[i].label, curly.names[i].label);
    assert_int_equal(times(&straight, "Maria D'Souza", "PER"), 1);
    leave(&straight);
    leave(&curly);
}

/* A sure name scores higher than a name that could be many things. */
static void scores_tell_the_sure_from_the_doubtful(void **state)
{
    (void)state;
    reading r = read_copy("President Barack Obama flew to Germany on Monday.");
    check_sound(&r);
    assert_int_equal(times(&r, "Barack Obama", "PER"), 1);
    assert_int_equal(times(&r, "Germany", "LOC"), 1);
    for (size_t i = 0; i < r.count; i++)
        if (strcmp(r.names[i].label, "TITLE") != 0)
            assert_true(r.names[i].score > 0.9f);
    leave(&r);
}

static void copy_without_names_has_none(void **state)
{
    (void)state;
    static const char *const texts[] = {"", " ", "\n\n\n", ".", "...", "12 345", "it rained all day, and the river rose.", "The rain stopped at noon. It was cold.",
                                        "But nobody said so.", "\xE2\x80\x9C\xE2\x80\x9D", "- - -", "\xFF\xFE\x80", "42%"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        reading r = read_copy(texts[i]);
        check_sound(&r);
        assert_int_equal(r.count, 0);
        leave(&r);
    }
}

/* A sentence far longer than what is read at a time, runs of capitals without end, one word a thousand times. */
static void odd_copy_is_read_to_its_end(void **state)
{
    (void)state;
    static const char *const parts[] = {"Smith ", "and ", "McDonald's ", "A ", "\xC3\x89" "cole ", "(NATO) ", "Mr ", "\xE2\x80\x99s ", "\n\nLondon\n\n", "d'X-Y "};
    static char text[40000];
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        for (size_t mixed = 0; mixed < 2; mixed++) {
            size_t length = 0;
            for (size_t k = 0; length + 16 < sizeof text; k++) {
                const char *part = parts[mixed ? (k * k + i) % (sizeof parts / sizeof *parts) : i];
                memcpy(text + length, part, strlen(part));
                length += strlen(part);
            }
            text[length] = '\0';
            reading r = read_copy(text);
            check_sound(&r);
            leave(&r);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_short_name_is_labelled_as_the_full_one_was),
        cmocka_unit_test(one_name_has_one_label_throughout),
        cmocka_unit_test(a_name_in_a_headline_of_capitals_is_that_of_the_copy),
        cmocka_unit_test(honorifics_are_no_part_of_a_name),
        cmocka_unit_test(an_honorific_by_itself_is_not_cut_to_nothing),
        cmocka_unit_test(curly_and_straight_marks_find_the_same_names),
        cmocka_unit_test(scores_tell_the_sure_from_the_doubtful),
        cmocka_unit_test(copy_without_names_has_none),
        cmocka_unit_test(odd_copy_is_read_to_its_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
