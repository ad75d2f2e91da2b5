/*
 * number_numeral.c - one numeral in digits, as it is grouped.
 *
 * English 7,569 and 1.2, Indian 12,34,567, continental 1.234.567 and 1.234,5,
 * Swiss 1'250'000.  What is grouped as no one writes is damaged and gets no
 * value: "400,4" may have been 400,400 or 400.4, and a guess would be in print.
 */
#include "number.h"
#include "text.h"

enum { MOST_DIGITS = 18, MOST_GROUPS = 8 };

const char desk_damage_grouping[] = "the digits are not grouped by thousands";
const char desk_damage_comma[] = "one or two digits after a comma";

/* The digit groups of a numeral and the mark before each. */
typedef struct digit_groups {
    uint8_t length[MOST_GROUPS];
    char mark[MOST_GROUPS];
    uint32_t count;
} digit_groups;

static bool split_groups(const char *text, uint32_t length, digit_groups *g)
{
    g->count = 0;
    uint32_t start = 0;
    if (text[0] == '.') {
        g->length[0] = 0;
        g->mark[0] = 0;
        g->count = 1;
    }
    for (uint32_t i = g->count; i <= length; i++) {
        if (i < length && desk_is_digit(text[i]))
            continue;
        if (g->count == MOST_GROUPS || i - start > MOST_DIGITS + 1u)
            return false;
        uint32_t from = g->count == 0 ? 0 : start + 1;
        g->mark[g->count] = g->count == 0 ? '\0' : text[start];
        g->length[g->count++] = (uint8_t)(i - from);
        start = i;
    }
    return true;
}

/* All groups from `first` on are three digits after the same mark. */
static bool by_thousands(const digit_groups *g, uint32_t first, uint32_t last, char mark)
{
    for (uint32_t i = first; i < last; i++)
        if (g->length[i] != 3 || g->mark[i] != mark)
            return false;
    return g->length[0] >= 1 && g->length[0] <= 3;
}

static bool is_indian(const digit_groups *g, uint32_t last)
{
    if (last < 3 || g->length[0] > 2 || g->length[last - 1] != 3)
        return false;
    for (uint32_t i = 1; i < last; i++)
        if (g->mark[i] != ',' || (i < last - 1 && g->length[i] != 2))
            return false;
    return true;
}

static bool is_grouped(const digit_groups *g, uint32_t last)
{
    if (last == 1)
        return true;
    char mark = g->mark[1];
    return by_thousands(g, 1, last, mark) || (mark == ',' && is_indian(g, last));
}

/* 1,2,3 is a list and 2.3.1 a version: no numeral at all. */
static bool is_list(const digit_groups *g)
{
    if (g->count < 3)
        return false;
    for (uint32_t i = 1; i < g->count; i++)
        if (g->mark[i] != g->mark[1])
            return false;
    if (g->mark[1] == '.')
        return !by_thousands(g, 1, g->count, '.');
    for (uint32_t i = 0; i < g->count; i++) /* "22,24,26" */
        if (g->length[i] != g->length[0] || g->length[i] > 2)
            return false;
    return true;
}

/* Which groups are the whole part; the one after them, if any, is decimal. */
static uint32_t whole_groups(const digit_groups *g, bool zero, number_value *out)
{
    uint32_t last = g->count - 1;
    char mark = g->mark[last];
    if (last == 0 || mark == '\'')
        return g->count;
    bool other = last > 1 && g->mark[last - 1] != mark; /* 1,234.5 or 1.234,5 */
    if (mark == '.' && (last == 1 || other)) {
        out->point = true;
        return last;
    }
    if (mark != ',')
        return g->count;
    if (other || (last == 1 && (g->length[1] != 3 || zero) && g->length[0] <= 3)) { /* "0,125" */
        out->comma = true;
        out->point = true;
        return last;
    }
    return g->count;
}

static decimal numeral_value(const char *text, uint32_t length, const digit_groups *g, uint32_t whole)
{
    uint64_t value = 0;
    for (uint32_t i = 0; i < length; i++)
        if (desk_is_digit(text[i]))
            value = value * 10 + (uint64_t)(text[i] - '0');
    return desk_decimal(value, whole < g->count ? -(int32_t)g->length[whole] : 0);
}

bool desk_read_numeral(const char *text, uint32_t length, number_value *out)
{
    digit_groups g;
    *out = (number_value){.form = NUMBER_DIGITS};
    out->low = out->high = out->mantissa = desk_decimal(0, 0);
    if (length == 0 || length > 40 || !split_groups(text, length, &g) || is_list(&g))
        return false;
    uint32_t digits = 0;
    for (uint32_t i = 0; i < g.count; i++)
        digits += g.length[i];
    if (digits > MOST_DIGITS)
        return false;
    uint32_t whole = whole_groups(&g, text[0] == '0' && g.length[0] == 1, out);
    out->grouped = whole > 1;
    if (!is_grouped(&g, whole) || (out->grouped && text[0] == '0'))
        out->damage = desk_damage_grouping;
    else if (out->comma && whole == 1 && g.length[1] > 3)
        out->damage = desk_damage_grouping;
    else if (out->comma && whole == 1)
        out->damage = desk_damage_comma; /* lifted where the copy means a decimal comma */
    out->low = out->high = out->mantissa = numeral_value(text, length, &g, whole);
    return true;
}
