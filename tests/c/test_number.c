/*
 * test_number.c - exact decimals, numerals, and their way out to double.
 */
#include "number.h"
#include "testing.h"

static double value_of(const char *text)
{
    number_value n;
    assert_true(desk_read_numeral(text, (uint32_t)strlen(text), &n));
    assert_null(n.damage);
    return desk_decimal_double(n.low);
}

static const char *damage_of(const char *text)
{
    number_value n;
    assert_true(desk_read_numeral(text, (uint32_t)strlen(text), &n));
    return n.damage;
}

static void numerals_have_the_nearest_double(void **state)
{
    static const char *const texts[] = {"0.1", "1.2", "72.2", "0.000032", "9007199254740993", "123456789.123456789", "0.3", "2204.62", "5e0"};
    (void)state;
    for (size_t i = 0; i + 1 < sizeof texts / sizeof *texts; i++)
        assert_true(value_of(texts[i]) == strtod(texts[i], NULL));
}

static void any_coefficient_and_exponent_round_as_the_c_library_rounds(void **state)
{
    uint64_t seed = 88172645463325252u;
    (void)state;
    for (unsigned long i = 0; i < test_rounds(20000); i++) {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        uint64_t coefficient = seed >> (seed % 50);
        int exponent = (int)(seed % 81) - 40;
        char text[64];
        snprintf(text, sizeof text, "%llue%d", (unsigned long long)coefficient, exponent);
        assert_true(desk_decimal_double(desk_decimal(coefficient, exponent)) == strtod(text, NULL));
    }
}

static void thirds_are_exact_until_they_leave(void **state)
{
    (void)state;
    decimal third = desk_decimal(1, 0), two = third;
    third.divisor = two.divisor = 3;
    assert_true(desk_decimal_add(&two, third));
    assert_true(desk_decimal_double(third) == 1.0 / 3.0);
    assert_true(desk_decimal_double(two) == 2.0 / 3.0);
    assert_true(desk_decimal_add(&two, third));
    assert_int_equal(desk_decimal_compare(two, desk_decimal(1, 0)), 0);
}

static void sums_that_do_not_fit_are_refused_unchanged(void **state)
{
    (void)state;
    decimal big = desk_decimal(UINT64_MAX - 1, 0), same = big;
    assert_false(desk_decimal_add(&big, desk_decimal(5, 0)));
    assert_false(desk_decimal_multiply(&big, desk_decimal(3, 0)));
    assert_int_equal(desk_decimal_compare(big, same), 0);
}

static void grouping_is_read_in_every_style(void **state)
{
    (void)state;
    assert_true(value_of("7,569") == 7569);
    assert_true(value_of("12,34,567.5") == 1234567.5);
    assert_true(value_of("1.234.567") == 1234567);
    assert_true(value_of("1.234,5") == 1234.5);
    assert_true(value_of(".75") == 0.75);
}

static void broken_grouping_is_damage(void **state)
{
    (void)state;
    static const char *const texts[] = {"400,4", "7569,000", "1,00,0", "61,4,82", "1,0000", "34,0"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_non_null(damage_of(texts[i]));
}

static void versions_lists_and_endless_digits_are_no_numeral(void **state)
{
    number_value n;
    (void)state;
    assert_false(desk_read_numeral("2.3.1", 5, &n));
    assert_false(desk_read_numeral("22,24,26", 8, &n));
    assert_false(desk_read_numeral("12345678901234567890123", 23, &n));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numerals_have_the_nearest_double),
        cmocka_unit_test(any_coefficient_and_exponent_round_as_the_c_library_rounds),
        cmocka_unit_test(thirds_are_exact_until_they_leave),
        cmocka_unit_test(sums_that_do_not_fit_are_refused_unchanged),
        cmocka_unit_test(grouping_is_read_in_every_style),
        cmocka_unit_test(broken_grouping_is_damage),
        cmocka_unit_test(versions_lists_and_endless_digits_are_no_numeral),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
