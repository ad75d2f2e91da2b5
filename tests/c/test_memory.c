/*
 * test_memory.c - blocks, lists and sticky failure.
 */
#include "counting.h"
#include "memory.h"
#include "testing.h"

static void small_and_large_requests_are_aligned_and_apart(void **state)
{
    (void)state;
    counting c;
    counting_open(&c);
    memory m;
    desk_memory_open(&m, &c.allocator);
    unsigned char *taken[300];
    for (size_t i = 0; i < 300; i++) {
        size_t size = i * 37;
        taken[i] = desk_memory_take(&m, size);
        assert_non_null(taken[i]);
        assert_int_equal((uintptr_t)taken[i] % 16, 0);
        memset(taken[i], (int)i, size);
    }
    for (size_t i = 0; i < 300; i++)
        for (size_t j = 0; j < i * 37; j++)
            assert_int_equal(taken[i][j], i & 0xFF);
    assert_true(c.bytes >= m.held && m.held > 0);
    desk_memory_close(&m);
    assert_int_equal(c.blocks, 0);
    assert_int_equal(c.bytes, 0);
    assert_false(c.wrong);
}

static void a_block_keeps_its_bytes_through_every_size(void **state)
{
    (void)state;
    counting c;
    counting_open(&c);
    memory m;
    desk_memory_open(&m, &c.allocator);
    size_t size = 1;
    unsigned char *block = desk_memory_take(&m, size);
    block[0] = 0;
    for (size_t next = 3; next < 100000; next = next * 3 / 2) {
        block = desk_memory_resize(&m, block, size, next);
        assert_non_null(block);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(block[i], i & 0xFF);
        for (size_t i = size; i < next; i++)
            block[i] = (unsigned char)i;
        size = next;
    }
    block = desk_memory_resize(&m, block, size, 10);
    for (size_t i = 0; i < 10; i++)
        assert_int_equal(block[i], i);
    desk_memory_close(&m);
    assert_int_equal(c.blocks, 0);
    assert_false(c.wrong);
}

static void large_blocks_go_back_at_once_in_any_order(void **state)
{
    (void)state;
    counting c;
    counting_open(&c);
    memory m;
    desk_memory_open(&m, &c.allocator);
    void *blocks[5];
    for (size_t i = 0; i < 5; i++)
        blocks[i] = desk_memory_take(&m, 5000);
    static const size_t order[] = {2, 0, 4, 1, 3};
    for (size_t i = 0; i < 5; i++) {
        desk_memory_release(&m, blocks[order[i]], 5000);
        assert_int_equal(c.blocks, 4 - i);
    }
    assert_int_equal(m.held, 0);
    desk_memory_close(&m);
    assert_int_equal(c.blocks, 0);
}

static void failure_stays_until_the_owner_looks(void **state)
{
    (void)state;
    counting c;
    counting_open(&c);
    c.fail_at = 2;
    memory m;
    desk_memory_open(&m, &c.allocator);
    assert_non_null(desk_memory_take(&m, 10));
    assert_null(desk_memory_take(&m, 100000));
    assert_true(m.failed);
    assert_null(desk_memory_take(&m, 10)); /* there is room, but it has failed */
    desk_memory_close(&m);
    assert_int_equal(c.blocks, 0);
}

static void sizes_that_wrap_around_are_refused(void **state)
{
    (void)state;
    memory m;
    desk_memory_open(&m, NULL);
    assert_null(desk_memory_take(&m, SIZE_MAX));
    assert_true(m.failed);
    desk_memory_close(&m);
    desk_memory_open(&m, NULL);
    assert_null(desk_memory_take(&m, SIZE_MAX - 8));
    desk_memory_close(&m);
    desk_memory_open(&m, NULL);
    index_list list = {0};
    assert_false(list_reserve(&m, &list, (size_t)UINT32_MAX));
    assert_true(m.failed);
    desk_memory_close(&m);
}

static void a_list_grows_and_is_handed_back(void **state)
{
    (void)state;
    counting c;
    counting_open(&c);
    memory m;
    desk_memory_open(&m, &c.allocator);
    index_list list = {0};
    for (uint32_t i = 0; i < 100000; i++) {
        uint32_t *item = list_push(&m, &list);
        assert_non_null(item);
        *item = i;
    }
    for (uint32_t i = 0; i < 100000; i++)
        assert_int_equal(list.items[i], i);
    list_release(&m, &list);
    assert_null(list.items);
    assert_true(m.held < 20000);
    desk_memory_close(&m);
    assert_int_equal(c.blocks, 0);
    assert_false(c.wrong);
}

static void a_refused_list_keeps_its_items(void **state)
{
    (void)state;
    counting c;
    counting_open(&c);
    c.fail_at = 3;
    memory m;
    desk_memory_open(&m, &c.allocator);
    index_list list = {0};
    uint32_t pushed = 0;
    for (uint32_t *item; (item = list_push(&m, &list)) != NULL; pushed++)
        *item = pushed;
    assert_true(pushed > 0 && m.failed);
    assert_int_equal(list.count, pushed);
    for (uint32_t i = 0; i < pushed; i++)
        assert_int_equal(list.items[i], i);
    desk_memory_close(&m);
    assert_int_equal(c.blocks, 0);
}

static void copied_text_ends_in_a_zero(void **state)
{
    (void)state;
    memory m;
    desk_memory_open(&m, NULL);
    assert_string_equal(desk_memory_text(&m, "article", 3), "art");
    assert_string_equal(desk_memory_text(&m, "", 0), "");
    desk_memory_close(&m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(small_and_large_requests_are_aligned_and_apart),
        cmocka_unit_test(a_block_keeps_its_bytes_through_every_size),
        cmocka_unit_test(large_blocks_go_back_at_once_in_any_order),
        cmocka_unit_test(failure_stays_until_the_owner_looks),
        cmocka_unit_test(sizes_that_wrap_around_are_refused),
        cmocka_unit_test(a_list_grows_and_is_handed_back),
        cmocka_unit_test(a_refused_list_keeps_its_items),
        cmocka_unit_test(copied_text_ends_in_a_zero),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
