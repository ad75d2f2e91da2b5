/*
 * test_date.c - the calendar, and articles on its edges.
 */
#include "date_point.h"
#include "testing.h"

static void days_count_from_1970_and_back(void **state)
{
    (void)state;
    assert_int_equal(desk_day_number(1970, 1, 1), 0);
    assert_int_equal(desk_day_number(2000, 3, 1), 11017);
    for (int64_t day = -800000; day < 3000000; day += 97) {
        date_point p = {0};
        desk_day_of(day, &p);
        assert_int_equal(desk_day_number(p.year, p.month, p.day), day);
        assert_in_range(p.day, 1, desk_days_in_month(p.year, p.month));
    }
}

static void weeks_belong_to_the_year_of_their_thursday(void **state)
{
    int32_t year, week;
    (void)state;
    desk_week_of(desk_day_number(2021, 1, 3), &year, &week);
    assert_int_equal(year, 2020);
    assert_int_equal(week, 53);
    desk_week_of(desk_day_number(2019, 12, 30), &year, &week);
    assert_int_equal(year, 2020);
    assert_int_equal(week, 1);
    assert_int_equal(desk_weekday_of(desk_day_number(2023, 6, 5)), 1);
}

static void found(const char *text, desk_date date, const char *when)
{
    desk_options options = {.date = date};
    desk_article *article;
    size_t count;
    assert_int_equal(desk_article_new(text, strlen(text), &options, &article), DESK_OK);
    const desk_figure *figures = desk_figures(article, &count);
    assert_int_equal(count, 1);
    assert_string_equal(figures[0].when, when);
    desk_article_free(article);
}

static void relative_days_cross_months_and_years(void **state)
{
    (void)state;
    found("It rained yesterday.", (desk_date){2020, 3, 1}, "2020-02-29");
    found("It rained last month.", (desk_date){2020, 1, 15}, "2019-12");
    found("It rained last week.", (desk_date){2021, 1, 5}, "2020-W53");
    found("It will rain tomorrow.", (desk_date){2019, 12, 31}, "2020-01-01");
}

static void the_first_years_of_the_calendar_are_safe(void **state)
{
    (void)state;
    found("It rained last year.", (desk_date){1, 1, 1}, "XXXX");
    found("It rained yesterday.", (desk_date){2, 1, 1}, "0001-12-31");
    found("It will rain next year.", (desk_date){9999, 12, 31}, "10000");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_count_from_1970_and_back),
        cmocka_unit_test(weeks_belong_to_the_year_of_their_thursday),
        cmocka_unit_test(relative_days_cross_months_and_years),
        cmocka_unit_test(the_first_years_of_the_calendar_are_safe),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
