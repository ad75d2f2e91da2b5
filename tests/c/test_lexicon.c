/*
 * test_lexicon.c - look-up of words and phrases of the copy.
 */
#include "lexicon.h"
#include "testing.h"
#include "token.h"

/* Made as tools/make_tables.py makes them, but at run time. */
static struct {
    lexicon_entry entries[8];
    char text[8][32];
} made;
static uint16_t slots[16];
static uint8_t filter[16];
static lexicon table = {made.entries, slots, filter, 15};
static uint16_t used;

static void add(const char *word, uint32_t hash, uint32_t value, uint8_t words_in, uint8_t longest)
{
    lexicon_entry *entry = &made.entries[used];
    strcpy(made.text[used], word);
    *entry = (lexicon_entry){(uint32_t)(made.text[used] - (char *)entry), hash, value, (uint16_t)strlen(word), words_in, longest};
    uint32_t at = hash & table.mask;
    filter[at] |= (uint8_t)(1u << (hash >> 29));
    while (slots[at])
        at = (at + 1) & table.mask;
    slots[at] = ++used;
}

static uint32_t hash_of(const char *word)
{
    return desk_hash_word(word, (uint32_t)strlen(word));
}

static int setup(void **state)
{
    (void)state;
    uint32_t according = hash_of("according"), to = desk_hash_join(according, hash_of("to"));
    add("said", hash_of("said"), 7, 1, 1);
    add("according", according, 0, 0, 3);
    add("according to", to, 5, 2, 1);
    add("according to him", desk_hash_join(to, hash_of("him")), 6, 3, 1);
    add("can't", hash_of("can't"), 9, 1, 1);
    return 0;
}

typedef struct opened {
    memory m;
    token_list tokens;
    index_list hashes;
    copy c;
} opened;

static void open_copy(opened *o, const char *text)
{
    *o = (opened){0};
    desk_memory_open(&o->m, NULL);
    /* words parted by one space */
    for (uint32_t at = 0, end; text[at]; at = text[end] ? end + 1 : end) {
        for (end = at; text[end] && text[end] != ' ';)
            end++;
        desk_token *token = list_push(&o->m, &o->tokens);
        assert_non_null(token);
        *token = (desk_token){at, end, DESK_WORD};
    }
    desk_hash_tokens(&o->m, text, &o->tokens, &o->hashes);
    o->c = (copy){text, (uint32_t)strlen(text), o->tokens.items, o->hashes.items, o->tokens.count, NULL, 0};
}

static void words_are_found_in_any_case(void **state)
{
    (void)state;
    opened o;
    open_copy(&o, "He SAID no");
    assert_null(desk_find_word(&table, &o.c, 0));
    assert_int_equal(desk_find_word(&table, &o.c, 1)->value, 7);
    assert_true(desk_token_is(&o.c, 1, "said"));
    assert_false(desk_token_is(&o.c, 1, "sai"));
    assert_false(desk_token_is(&o.c, 1, "saids"));
    desk_memory_close(&o.m);
}

static void the_longest_phrase_wins_but_not_past_its_limit(void **state)
{
    (void)state;
    opened o;
    open_copy(&o, "According to him");
    assert_int_equal(desk_find_phrase(&table, &o.c, 0, 3)->value, 6);
    assert_int_equal(desk_find_phrase(&table, &o.c, 0, 2)->value, 5);
    assert_null(desk_find_phrase(&table, &o.c, 0, 1)); /* it only begins phrases */
    desk_memory_close(&o.m);
}

static void a_phrase_at_the_end_of_the_copy_is_not_read_past_it(void **state)
{
    (void)state;
    opened o;
    open_copy(&o, "so according");
    assert_null(desk_find_phrase(&table, &o.c, 1, 99));
    desk_memory_close(&o.m);
}

static void the_curly_apostrophe_counts_as_the_straight_one(void **state)
{
    (void)state;
    opened o;
    open_copy(&o, "can\xE2\x80\x99t");
    assert_non_null(desk_find_word(&table, &o.c, 0));
    assert_int_equal(desk_find_word(&table, &o.c, 0)->value, 9);
    desk_memory_close(&o.m);
}

static void words_not_from_the_copy_are_found(void **state)
{
    (void)state;
    assert_int_equal(desk_find_text(&table, "said", 4)->value, 7);
    assert_null(desk_find_text(&table, "sai", 3));
    assert_null(desk_find_text(&table, "", 0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_found_in_any_case),
        cmocka_unit_test(the_longest_phrase_wins_but_not_past_its_limit),
        cmocka_unit_test(a_phrase_at_the_end_of_the_copy_is_not_read_past_it),
        cmocka_unit_test(the_curly_apostrophe_counts_as_the_straight_one),
        cmocka_unit_test(words_not_from_the_copy_are_found),
    };
    return cmocka_run_group_tests(tests, setup, NULL);
}
