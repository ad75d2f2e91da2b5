/*
 * number_decimal.c - exact decimal arithmetic and the way out to double.
 *
 * Sums and products that 64 bits cannot hold exactly are refused: a figure that
 * long is no figure that a reader checks.  The conversion takes the short way
 * where a double holds coefficient and power of ten exactly, and long division
 * on 32-bit limbs elsewhere, so that it is right on every machine.
 */
#include "number.h"

#include <assert.h>
#include <string.h>

enum { LIMBS = 16, EXPONENT_LIMIT = 60 }; /* no newspaper counts beyond 10^60 */

static bool multiply_u64(uint64_t a, uint64_t b, uint64_t *product)
{
    if (b != 0 && a > UINT64_MAX / b)
        return false;
    *product = a * b;
    return true;
}

/* Moves an exponent down to `exponent` by lengthening the coefficient. */
static bool lower_exponent(decimal *d, int32_t exponent)
{
    decimal moved = *d;
    for (; moved.exponent > exponent; moved.exponent--)
        if (!multiply_u64(moved.coefficient, 10, &moved.coefficient))
            return false;
    *d = moved;
    return true;
}

/* Takes trailing zeros out of a coefficient, so that sums have room. */
static decimal shortened(decimal d)
{
    while (d.coefficient != 0 && d.coefficient % 10 == 0 && d.exponent < EXPONENT_LIMIT) {
        d.coefficient /= 10;
        d.exponent++;
    }
    if (d.coefficient == 0)
        d.exponent = 0;
    return d;
}

/* Brings both to one exponent and one divisor. */
static bool decimals_aligned(decimal *a, decimal *b)
{
    *a = shortened(*a);
    *b = shortened(*b);
    int32_t exponent = a->exponent < b->exponent ? a->exponent : b->exponent;
    if (!lower_exponent(a, exponent) || !lower_exponent(b, exponent))
        return false;
    if (a->divisor == b->divisor)
        return true;
    uint64_t divisor = (uint64_t)a->divisor * b->divisor;
    if (divisor > UINT32_MAX)
        return false;
    if (!multiply_u64(a->coefficient, b->divisor, &a->coefficient) ||
        !multiply_u64(b->coefficient, a->divisor, &b->coefficient))
        return false;
    a->divisor = b->divisor = (uint32_t)divisor;
    return true;
}

bool desk_decimal_add(decimal *a, decimal b)
{
    decimal x = *a, y = b;
    if (!decimals_aligned(&x, &y))
        return false;
    if (x.negative == y.negative) {
        if (x.coefficient > UINT64_MAX - y.coefficient)
            return false;
        x.coefficient += y.coefficient;
    } else if (x.coefficient >= y.coefficient) {
        x.coefficient -= y.coefficient;
    } else {
        x.coefficient = y.coefficient - x.coefficient;
        x.negative = y.negative;
    }
    *a = x;
    return true;
}

bool desk_decimal_multiply(decimal *a, decimal b)
{
    decimal x = shortened(*a), y = shortened(b), product = x;
    uint64_t divisor = (uint64_t)x.divisor * y.divisor;
    if (divisor > UINT32_MAX || !multiply_u64(x.coefficient, y.coefficient, &product.coefficient))
        return false;
    product.exponent = x.exponent + y.exponent;
    if (product.exponent > EXPONENT_LIMIT || product.exponent < -EXPONENT_LIMIT)
        return false;
    product.divisor = (uint32_t)divisor;
    product.negative = x.negative != y.negative;
    *a = product;
    return true;
}

int desk_decimal_compare(decimal a, decimal b)
{
    b.negative = !b.negative;
    if (desk_decimal_add(&a, b))
        return a.coefficient == 0 ? 0 : a.negative ? -1 : 1;
    b.negative = !b.negative;
    double x = desk_decimal_double(a), y = desk_decimal_double(b);
    return x < y ? -1 : x > y;
}

int64_t desk_decimal_whole(decimal d)
{
    if (d.exponent == 0 && d.divisor == 1) /* as most numerals are */
        return !d.negative && d.coefficient < 1000000000u ? (int64_t)d.coefficient : -1;
    d = shortened(d);
    if (d.negative || d.divisor != 1 || d.exponent < 0 || !lower_exponent(&d, 0))
        return -1;
    return d.coefficient < 1000000000u ? (int64_t)d.coefficient : -1;
}

/* ---- numbers of many limbs, lowest first ---- */

typedef struct limb_number {
    uint32_t limb[LIMBS];
    uint32_t count;
} limb_number;

static void limbs_set(limb_number *n, uint64_t value)
{
    memset(n, 0, sizeof *n);
    n->limb[0] = (uint32_t)value;
    n->limb[1] = (uint32_t)(value >> 32);
    n->count = n->limb[1] ? 2 : n->limb[0] ? 1 : 0;
}

static void limbs_multiply(limb_number *n, uint32_t by)
{
    uint64_t carry = 0;
    for (uint32_t i = 0; i < n->count; i++) {
        carry += (uint64_t)n->limb[i] * by;
        n->limb[i] = (uint32_t)carry;
        carry >>= 32;
    }
    if (carry) {
        assert(n->count < LIMBS);
        n->limb[n->count++] = (uint32_t)carry;
    }
}

static void limbs_power_of_ten(limb_number *n, int32_t power)
{
    for (; power >= 9; power -= 9)
        limbs_multiply(n, 1000000000u);
    for (; power > 0; power--)
        limbs_multiply(n, 10);
}

static int limbs_compare(const limb_number *a, const limb_number *b)
{
    if (a->count != b->count)
        return a->count < b->count ? -1 : 1;
    for (uint32_t i = a->count; i-- > 0;)
        if (a->limb[i] != b->limb[i])
            return a->limb[i] < b->limb[i] ? -1 : 1;
    return 0;
}

static void limbs_subtract(limb_number *a, const limb_number *b)
{
    uint64_t borrow = 0;
    for (uint32_t i = 0; i < a->count; i++) {
        uint64_t part = (uint64_t)a->limb[i] - (i < b->count ? b->limb[i] : 0) - borrow;
        a->limb[i] = (uint32_t)part;
        borrow = part >> 63;
    }
    while (a->count > 0 && a->limb[a->count - 1] == 0)
        a->count--;
}

/* numerator / denominator, both above zero, by binary long division. */
static double divide_limbs(limb_number *numerator, limb_number *denominator)
{
    int32_t exponent = 0;
    while (limbs_compare(numerator, denominator) < 0) {
        limbs_multiply(numerator, 2);
        exponent--;
    }
    for (limb_number twice = *denominator; limbs_multiply(&twice, 2), limbs_compare(numerator, &twice) >= 0;) {
        *denominator = twice;
        exponent++;
    }
    uint64_t bits = 0; /* the first is 1: 53 of the result and one to round by */
    for (int i = 0; i < 54; i++) {
        bits <<= 1;
        if (limbs_compare(numerator, denominator) >= 0) {
            limbs_subtract(numerator, denominator);
            bits |= 1;
        }
        limbs_multiply(numerator, 2);
    }
    uint64_t up = (bits & 1) && (numerator->count > 0 || (bits & 2)) ? 1 : 0;
    double value = (double)((bits >> 1) + up);
    for (exponent -= 52; exponent > 0; exponent--)
        value *= 2.0;
    for (; exponent < 0; exponent++)
        value *= 0.5;
    return value;
}

double desk_decimal_double(decimal d)
{
    static const double tens[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    double sign = d.negative ? -1.0 : 1.0;
    if (d.coefficient == 0)
        return 0.0;
    if (d.exponent == 0 && d.divisor == 1 && d.coefficient < (1ull << 53))
        return sign * (double)d.coefficient;
    d = shortened(d);
    if (d.coefficient < (1ull << 53) && d.divisor == 1 && d.exponent >= -22 && d.exponent <= 22)
        return sign * (d.exponent < 0 ? (double)d.coefficient / tens[-d.exponent]
                                      : (double)d.coefficient * tens[d.exponent]);
    assert(d.exponent <= EXPONENT_LIMIT + 20 && d.exponent >= -EXPONENT_LIMIT - 20);
    limb_number numerator, denominator;
    limbs_set(&numerator, d.coefficient);
    limbs_set(&denominator, d.divisor);
    limbs_power_of_ten(d.exponent > 0 ? &numerator : &denominator, d.exponent > 0 ? d.exponent : -d.exponent);
    return sign * divide_limbs(&numerator, &denominator);
}
