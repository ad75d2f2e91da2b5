/*
 * story_judge.c - whether two figures can both be true of one thing.
 *
 * Each figure stands for the values that its wording allows: "over £500 million"
 * begins above 500 million, "some 400,000" goes a tenth either way, 1.2 million
 * may be 1,187,000 rounded.  Where the values allowed meet, the figures agree, and
 * where one only rounds or bounds what the other gives the difference is minor.
 */
#include "story_figures.h"
#include "text.h"

#include <math.h>
#include <string.h>

/* Values further apart than this are hardly two reports of one thing. */
static const double WIDEST_CONFLICT = 3.0;
/* "More than 300" for 340, "up to 400" for 330: bounds are drawn near what they bound. */
static const double BOUND_REACH = 1.35;
static const double WEEK = 604800; /* seconds */

/* Between two dates of what is one event to two papers. */
enum { CLOSE_MONTHS = 3, CLOSE_YEARS = 10 };

typedef struct allowed {
    double low, high;
} allowed;

/* A week of work has five days. */
static bool is_week(const story_figure *f)
{
    return f->class == SPAN_CLASS && f->low >= WEEK && f->high <= WEEK;
}

static allowed allowed_values(const desk_story *s, const story_figure *f)
{
    if (is_week(f) && story_figure_at(s, f)->modifier == DESK_EXACT)
        return (allowed){WEEK * 5 / 7, WEEK};
    double about = 0.1 * fabs(f->low);
    switch (story_figure_at(s, f)->modifier) {
    case DESK_ABOUT:
        return (allowed){f->low - (about > f->grain ? about : f->grain), f->high + (about > f->grain ? about : f->grain)};
    case DESK_OVER:
    case DESK_AT_LEAST:
        return (allowed){f->low, f->high * BOUND_REACH};
    case DESK_UNDER:
    case DESK_AT_MOST:
        return (allowed){f->low / BOUND_REACH, f->high};
    default:
        return (allowed){f->low - f->grain, f->high + f->grain};
    }
}

static bool is_bound(desk_modifier modifier)
{
    return modifier == DESK_OVER || modifier == DESK_UNDER;
}

static bool nearly_equal(double a, double b)
{
    return fabs(a - b) <= 1e-3 * fmax(fabs(a), fabs(b));
}

/* "More than four times" against "four times": the same number, but not the same claim. */
static bool differ_in_bound(desk_modifier a, desk_modifier b)
{
    return (is_bound(a) && b == DESK_EXACT) || (is_bound(b) && a == DESK_EXACT) ||
           (a == DESK_OVER && b == DESK_UNDER) || (a == DESK_UNDER && b == DESK_OVER);
}

/* Digits without the zeros at the end: 7569 and 7569000 are one. */
static uint64_t without_zeros(uint64_t digits)
{
    while (digits >= 10 && digits % 10 == 0)
        digits /= 10;
    return digits;
}

static uint64_t digits_of_value(double value)
{
    if (!(value > 0) || value > 1e15)
        return 0;
    for (uint32_t i = 0; i < 4 && fabs(value - floor(value + 0.5)) > 1e-9; i++)
        value *= 10;
    return (uint64_t)floor(value + 0.5);
}

/* Whether a damaged numeral could have been this value: the same digits, or all its
 * leading ones ("400,4" for 400,000).  One digit proves nothing. */
static bool may_have_been(const story_figure *damaged, double value)
{
    uint64_t have = without_zeros(damaged->digits), want = without_zeros(digits_of_value(value));
    if (have == 0 || want == 0 || (want < 10 && value < 100))
        return false;
    if (have == want)
        return damaged->digits >= 10;
    uint64_t leading = damaged->digits;
    while (leading >= 1000 && without_zeros(leading) != want)
        leading /= 10;
    return without_zeros(leading) == want && value >= 1000;
}

/* TIMEX3 values meet where one goes on from the other: "2022-11" and "2022-11-17". */
static bool dates_meet(const char *a, const char *b)
{
    size_t i = 0;
    while (a[i] && a[i] == b[i])
        i++;
    return !a[i] || !b[i];
}

/* The clock part: "2024-03-05T02:40" against "T02:40". */
static const char *clock_part(const char *when)
{
    const char *clock = strchr(when, 'T');
    return clock ? clock : when;
}

static bool is_full_date(const char *when)
{
    return when[0] >= '0' && when[0] <= '9' && strlen(when) >= 4 && !strchr(when, '/') && !strchr(when, 'X') && !strchr(when, 'W');
}

/* How a date is written; those of one form can contradict each other.  "Yesterday" cannot: who
 * knows when that was written. */
typedef enum date_form { VAGUE_DATE, WEEKDAY_DATE, DAY_DATE, MONTH_DATE, YEAR_DATE } date_form;

/* The letters that a name of a day or month begins with; 0 for other words. */
static bool begins_one_of(const char *word, const char *three_letters)
{
    char begin[4] = {desk_lower(word[0]), desk_lower(word[1]), desk_lower(word[2]), 0};
    return strstr(three_letters, begin) != NULL;
}

static date_form form_of_date(const desk_story *s, const story_figure *f, uint32_t *weekday)
{
    const desk_figure *figure = story_figure_at(s, f);
    copy c = story_copy(s, f->article);
    size_t length = strlen(figure->when);
    bool digits = false, month = false;
    if (!is_full_date(figure->when))
        return VAGUE_DATE;
    for (uint32_t i = desk_token_at(&c, figure->start); i < c.count && c.tokens[i].start < figure->end; i++) {
        const char *word = c.text + c.tokens[i].start;
        uint32_t bytes = c.tokens[i].end - c.tokens[i].start;
        digits = digits || desk_is_digit(word[0]);
        month = month || (bytes > 2 && begins_one_of(word, "jan feb mar apr may jun jul aug sep oct nov dec"));
        if (bytes > 5 && memcmp(word + bytes - 3, "day", 3) == 0 && begins_one_of(word, "mon tue wed thu fri sat sun"))
            *weekday = (uint32_t)desk_lower(word[0]) << 8 | (uint32_t)desk_lower(word[1]);
    }
    if (length == 10)
        return digits && month ? DAY_DATE : !digits && *weekday ? WEEKDAY_DATE : VAGUE_DATE;
    return length == 7 && month ? MONTH_DATE : length == 4 && digits ? YEAR_DATE : VAGUE_DATE;
}

/* Months from the year 0, or years. */
static int32_t number_of_date(const char *when, bool months)
{
    int32_t year = 0, month = 0;
    for (uint32_t i = 0; i < 4; i++)
        year = year * 10 + (when[i] - '0');
    if (months)
        month = (when[5] - '0') * 10 + when[6] - '0';
    return months ? year * 12 + month : year;
}

bool desk_dates_oppose(const desk_story *s, const story_figure *a, const story_figure *b)
{
    uint32_t x_day = 0, y_day = 0;
    date_form form = form_of_date(s, a, &x_day);
    if (form == VAGUE_DATE || form != form_of_date(s, b, &y_day))
        return false;
    const char *x = story_figure_at(s, a)->when, *y = story_figure_at(s, b)->when;
    int32_t apart = number_of_date(x, form != YEAR_DATE) - number_of_date(y, form != YEAR_DATE);
    int32_t close = form == YEAR_DATE ? CLOSE_YEARS : CLOSE_MONTHS;
    return form == WEEKDAY_DATE ? x_day != y_day : apart >= -close && apart <= close;
}

static bool judge_dates(const char *a, const char *b, uint32_t *relation)
{
    if (!a[0] || !b[0])
        return false;
    if (strcmp(a, b) == 0) {
        *relation = FIGURES_AGREE;
        return true;
    }
    if (!is_full_date(a) || !is_full_date(b))
        return false;
    *relation = dates_meet(a, b) ? FIGURES_AGREE : FIGURES_CONFLICT;
    return true;
}

static bool judge_clocks(const char *a, const char *b, uint32_t *relation)
{
    if (!a[0] || !b[0])
        return false;
    const char *x = clock_part(a), *y = clock_part(b);
    if (strlen(x) < 4 || strlen(y) < 4 || strchr(x, 'Z') || strchr(y, 'Z'))
        return false;
    *relation = dates_meet(x, y) ? FIGURES_AGREE : FIGURES_CONFLICT;
    return true;
}

/* A round share in words for an exact one: "a third" for 31 per cent. */
static bool is_rough_share(const desk_story *s, const story_figure *a, const story_figure *b)
{
    bool words = (story_figure_at(s, a)->kind == DESK_MULTIPLE) != (story_figure_at(s, b)->kind == DESK_MULTIPLE);
    return a->class == SHARE_CLASS && words && fabs(a->low - b->low) <= 4;
}

/* One figure is the other one rounded: 1.2 million for 1,187,000.  45 is not 40 rounded. */
static bool rounds_to(const story_figure *a, const story_figure *b, desk_modifier x, desk_modifier y)
{
    double grain = fmax(a->grain, b->grain);
    bool bounded = (x != DESK_EXACT && x != DESK_ABOUT) || (y != DESK_EXACT && y != DESK_ABOUT);
    return !bounded && a->low >= a->high && b->low >= b->high && fabs(a->low - b->low) < 0.999 * grain;
}

/* "12 miles" is given elsewhere as 19 km. */
static bool converts_to(const desk_story *s, const story_figure *a, const story_figure *b)
{
    if (strcmp(story_figure_at(s, a)->unit, story_figure_at(s, b)->unit) == 0)
        return false;
    return fabs(a->low - b->low) <= 0.05 * fmax(fabs(a->low), fabs(b->low));
}

static bool judge_values(const desk_story *s, const story_figure *a, const story_figure *b, uint32_t *relation)
{
    desk_modifier x = story_figure_at(s, a)->modifier, y = story_figure_at(s, b)->modifier;
    if (nearly_equal(a->low, b->low) && nearly_equal(a->high, b->high)) {
        *relation = a->class == TIMES_CLASS && differ_in_bound(x, y) ? FIGURES_MINOR : FIGURES_AGREE;
        return true;
    }
    if (rounds_to(a, b, x, y) || converts_to(s, a, b)) {
        *relation = FIGURES_AGREE;
        return true;
    }
    allowed p = allowed_values(s, a), q = allowed_values(s, b);
    bool loose = is_week(a) || is_week(b) || x != DESK_EXACT || y != DESK_EXACT || a->low < a->high || b->low < b->high;
    if (loose && p.low <= q.high && q.low <= p.high) {
        *relation = FIGURES_AGREE;
        return true;
    }
    if (is_rough_share(s, a, b)) {
        *relation = FIGURES_AGREE;
        return true;
    }
    double small = fmin(fabs(a->low), fabs(b->low)), large = fmax(fabs(a->high), fabs(b->high));
    *relation = FIGURES_CONFLICT;
    return small > 0 && large / small <= WIDEST_CONFLICT;
}

bool desk_judge_figures(const desk_story *s, const story_figure *a, const story_figure *b, uint32_t *relation)
{
    const desk_figure *x = story_figure_at(s, a), *y = story_figure_at(s, b);
    if (x->damage || y->damage) {
        const story_figure *damaged = x->damage ? a : b, *sound = x->damage ? b : a;
        *relation = FIGURES_DAMAGED;
        if (x->damage && y->damage)
            return a->digits == b->digits && a->kind == b->kind;
        double unit = story_figure_at(s, sound)->low;
        return a->kind == b->kind && sound->class != DATE_CLASS && sound->class != CLOCK_CLASS && may_have_been(damaged, unit);
    }
    if (a->kind != b->kind || a->class != b->class)
        return false;
    if (a->class == DATE_CLASS)
        return judge_dates(x->when, y->when, relation);
    if (a->class == CLOCK_CLASS)
        return judge_clocks(x->when, y->when, relation);
    return isfinite(a->low) && isfinite(b->low) && judge_values(s, a, b, relation);
}
