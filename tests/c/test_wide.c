/*
 * test_wide.c - the loops that vectors make short give what the plain ones give.
 */
#include "chain.h"
#include "testing.h"
#include "wide.h"

enum { MOST_ROWS = 96, LANES_OF_TWO = 2 * MODEL_LANES };

static uint32_t seed = 1;

static uint32_t next_number(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 17;
    seed ^= seed << 5;
    return seed;
}

static void sums_of_rows_are_the_same_with_wide_vectors(void **state)
{
    (void)state;
    static int8_t bytes[MOST_ROWS][LANES_OF_TWO];
    uint32_t number[MOST_ROWS];
    for (uint32_t i = 0; i < MOST_ROWS; i++) {
        number[i] = (7 * i + 3) % MOST_ROWS;
        for (uint32_t k = 0; k < LANES_OF_TWO; k++)
            bytes[i][k] = (int8_t)(k == 3 ? -128 : k == 20 ? 127 : (int32_t)(next_number() % 256) - 128);
    }
    for (uint32_t count = 0; count <= MOST_ROWS; count++)
        for (uint32_t lane = 0; lane < LANES_OF_TWO; lane += MODEL_LANES) {
            int32_t sums[MODEL_LANES], wide[MODEL_LANES];
            row_set set = {bytes[0], LANES_OF_TWO, count, number};
            desk_sum_lanes_portably(&set, lane, sums);
            for (uint32_t k = 0; k < MODEL_LANES; k++) {
                int32_t sum = 0;
                for (uint32_t i = 0; i < count; i++)
                    sum += bytes[number[i]][lane + k];
                assert_int_equal(sums[k], sum);
            }
#if DESK_HAS_AVX2
            if (desk_can_avx2()) {
                desk_sum_lanes_avx2(&set, lane, wide);
                assert_memory_equal(sums, wide, sizeof sums);
            }
#else
            (void)wide;
#endif
        }
}

static void features_are_mixed_the_same_with_wide_vectors(void **state)
{
    (void)state;
    for (uint32_t count = 0; count <= MOST_ROWS; count++) {
        uint32_t plain[MOST_ROWS], wide[MOST_ROWS];
        for (uint32_t i = 0; i < MOST_ROWS; i++)
            plain[i] = wide[i] = next_number();
        uint32_t beyond = count < MOST_ROWS ? plain[count] : 0;
        desk_mix_portably(plain, count);
#if DESK_HAS_AVX2
        if (desk_can_avx2()) {
            desk_mix_avx2(wide, count);
            assert_memory_equal(plain, wide, count * sizeof *plain);
        }
#endif
        assert_true(count == MOST_ROWS || plain[count] == beyond);
    }
}

static void features_choose_the_same_rows_with_wide_vectors(void **state)
{
    (void)state;
    static const uint32_t rows[] = {MODEL_BLOCK, 64, 131072, 131076, UINT32_MAX - 3};
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++)
        for (uint32_t count = 0; count <= MOST_ROWS; count++) {
            uint32_t plain[MOST_ROWS], wide[MOST_ROWS], feature[MOST_ROWS];
            for (uint32_t i = 0; i < MOST_ROWS; i++)
                plain[i] = wide[i] = feature[i] = i == 0 ? UINT32_MAX : next_number();
            desk_number_rows_portably(plain, count, rows[r]);
            for (uint32_t i = 0; i < count; i++)
                assert_true(plain[i] < rows[r] && plain[i] % MODEL_BLOCK == feature[i] % MODEL_BLOCK);
#if DESK_HAS_AVX2
            if (desk_can_avx2()) {
                desk_number_rows_avx2(wide, count, rows[r]);
                assert_memory_equal(plain, wide, count * sizeof *plain);
            }
#endif
        }
}

static void many_exponentials_are_those_of_one_each(void **state)
{
    (void)state;
    static int32_t scores[4003];
    static float many[4003];
    for (int32_t i = 0; i < 4003; i++)
        scores[i] = 5 * (i - 2000);
    desk_exps(scores, 7, 0.0137f, 4003, many);
    for (int32_t i = 0; i < 4003; i++)
        assert_true(many[i] == desk_exp((float)(scores[i] - 7) * 0.0137f));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sums_of_rows_are_the_same_with_wide_vectors),
        cmocka_unit_test(features_are_mixed_the_same_with_wide_vectors),
        cmocka_unit_test(features_choose_the_same_rows_with_wide_vectors),
        cmocka_unit_test(many_exponentials_are_those_of_one_each),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
