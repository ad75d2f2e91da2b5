/*
 * number_tail.c - what may follow the digits of a numeral and belongs to it.
 *
 * Groups that spaces or apostrophes part, a fraction, a power of ten.
 */
#include "number.h"
#include "text.h"

/* The last of "1 234 567.89" and of 1'234.5: three digits, a mark, the decimals. */
static uint32_t join_decimal_group(const number_line *r, uint32_t at, number_value *out)
{
    if (at >= r->count || r->pieces[at].kind != PIECE_NUMERAL || r->pieces[at].flags & PIECE_BROKEN)
        return at;
    number_value part;
    const char *text = r->text + r->pieces[at].start;
    uint32_t length = desk_piece_length(r, at);
    bool parted = (unsigned char)text[-1] >= 0x80 || text[-1] == '\'';
    if (length < 5 || length > 6 || (text[3] != '.' && text[3] != ',') || !parted || !desk_read_numeral(text, length, &part) || !part.point)
        return at;
    decimal more = out->low;
    if (!desk_decimal_multiply(&more, desk_decimal(1000, 0)) || !desk_decimal_add(&more, part.low))
        return at;
    out->low = more;
    out->point = true;
    return at + 1;
}

/* Groups that thin, no-break or plain spaces part: "12 500", each of three digits. */
uint32_t desk_join_groups(const number_line *r, uint32_t at, number_value *out)
{
    uint32_t end = at + 1;
    if (out->point || out->grouped || desk_piece_length(r, at) > 3)
        return end;
    while (desk_piece_mark(r, end, '\'') && desk_piece_joined(r, end) && desk_piece_joined(r, end + 1) &&
           r->pieces[end + 1].kind == PIECE_NUMERAL && desk_piece_length(r, end + 1) == 3) { /* 1'250'000 */
        int32_t group = desk_piece_digits(r, end + 1);
        decimal more = out->low;
        if (group < 0 || !desk_decimal_multiply(&more, desk_decimal(1000, 0)) || !desk_decimal_add(&more, desk_decimal((uint64_t)group, 0)))
            break;
        out->low = more;
        out->grouped = true;
        end += 2;
    }
    if (desk_piece_mark(r, end, '\'') && desk_piece_joined(r, end) && desk_piece_joined(r, end + 1)) {
        uint32_t after = join_decimal_group(r, end + 1, out);
        if (after > end + 1) {
            out->grouped = true;
            return after;
        }
    }
    while (end < r->count && r->pieces[end].kind == PIECE_NUMERAL && desk_piece_length(r, end) == 3 && !desk_piece_joined(r, end) &&
           !(r->pieces[end].flags & PIECE_BROKEN)) {
        int32_t group = desk_piece_digits(r, end);
        decimal more = out->low;
        if (group < 0 || !desk_decimal_multiply(&more, desk_decimal(1000, 0)) ||
            !desk_decimal_add(&more, desk_decimal((uint64_t)group, 0)))
            break;
        out->low = more;
        out->grouped = true;
        end++;
    }
    return out->grouped ? join_decimal_group(r, end, out) : end;
}

/* "7/32 of the stock", "11/64 inches": an odd divisor needs what it divides. */
static bool divides(const number_line *r, uint32_t at)
{
    static const char *const words[] = {"of", "inch", "inches", "in.", "mile", "miles", "cup", "cups"};
    if (AMONG_WORDS(r, at, words))
        return true;
    return desk_piece_mark(r, at, '"') || desk_piece_mark(r, at, '-');
}

/* "2 1/2", "3/4": false where no fraction stands. */
bool desk_read_slashed(const number_line *r, uint32_t at, decimal *part, uint32_t *end)
{
    int32_t top = desk_piece_digits(r, at), bottom = desk_piece_digits(r, at + 2);
    if (top < 1 || bottom < 2 || top >= bottom || bottom > 100 || !desk_piece_mark(r, at + 1, '/') ||
        !desk_piece_joined(r, at + 1) || !desk_piece_joined(r, at + 2) || desk_piece_mark(r, at + 3, '/'))
        return false;
    if (!(bottom <= 10 || bottom == 12 || bottom == 16 || bottom == 100) && !divides(r, at + 3))
        return false; /* "2/74": wickets and runs */
    *part = desk_fraction((uint32_t)top, (uint32_t)bottom);
    *end = at + 3;
    return true;
}

/* base^power, exactly; false where that does not fit. */
static bool raise_to(decimal base, int32_t power, decimal *value)
{
    decimal result = desk_decimal(1, 0);
    for (int32_t i = 0; i < (power < 0 ? -power : power); i++)
        if (!desk_decimal_multiply(&result, base))
            return false;
    if (power < 0) {
        if (result.coefficient == 0 || result.coefficient > UINT32_MAX || result.divisor != 1)
            return false;
        decimal turned = desk_decimal(1, -result.exponent);
        turned.divisor = (uint32_t)result.coefficient;
        turned.negative = result.negative;
        result = turned;
    }
    *value = result;
    return true;
}

/* "10^6", "2.5^-1" from the mark on; the piece after the power, or `at`. */
static uint32_t read_raised(const number_line *r, uint32_t at, decimal *value)
{
    bool minus = desk_piece_mark(r, at + 1, '-') && desk_piece_joined(r, at + 1);
    uint32_t digits = at + 1 + minus;
    int32_t power = desk_piece_digits(r, digits);
    if (!desk_piece_mark(r, at, '^') || !desk_piece_joined(r, at) || !desk_piece_joined(r, digits) || power < 0 || power > 40)
        return at;
    return raise_to(*value, minus ? -power : power, value) ? digits + 1 : at;
}

/* The superscript digit that a piece is, from 0 to 9, or -1. */
static int32_t superscript_at(const number_line *r, uint32_t at)
{
    if (at >= r->count || !desk_piece_joined(r, at) || r->pieces[at].kind != PIECE_MARK)
        return -1;
    const unsigned char *text = (const unsigned char *)r->text + r->pieces[at].start;
    uint32_t length = desk_piece_length(r, at);
    if (length == 2 && text[0] == 0xC2) /* the first three are of Latin-1 */
        return text[1] == 0xB9 ? 1 : text[1] == 0xB2 ? 2 : text[1] == 0xB3 ? 3 : -1;
    if (length != 3 || text[0] != 0xE2 || text[1] != 0x81)
        return -1;
    return text[2] == 0xB0 ? 0 : text[2] >= 0xB4 && text[2] <= 0xB9 ? text[2] - 0xB0 : -1;
}

/* The power behind the ten of "10⁸": the piece after it, or `at`. */
static uint32_t superscript_power(const number_line *r, uint32_t at, int32_t *power)
{
    int32_t digit = superscript_at(r, at);
    *power = 0;
    for (; digit >= 0 && *power < 10; digit = superscript_at(r, ++at))
        *power = *power * 10 + digit;
    return at;
}

/* "10⁸", "10^6": a ten alone, or what stands before "^". */
static uint32_t read_lone_power(const number_line *r, uint32_t at, decimal *value)
{
    int32_t power;
    uint32_t end = superscript_power(r, at, &power);
    if (end == at || desk_decimal_whole(*value) != 10)
        return read_raised(r, at, value);
    return raise_to(*value, power, value) ? end : at;
}

/* "1.5 x 10-3", "2.48×10^5", "3e6", "3 × 10⁸", "10^6". */
uint32_t desk_read_power(const number_line *r, uint32_t at, decimal *value)
{
    uint32_t next = at;
    bool negative = false;
    if (desk_piece_mark(r, next, '*') || desk_piece_is(r, next, "x")) {
        if (desk_piece_digits(r, ++next) != 10)
            return at;
        next++;
        int32_t raised;
        uint32_t end = superscript_power(r, next, &raised);
        if (end > next)
            return raised < 40 && desk_decimal_multiply(value, desk_decimal(1, raised)) ? end : at;
        if (desk_piece_mark(r, next, '^'))
            next++;
        else if (!desk_piece_joined(r, next))
            return at;
    } else if (desk_piece_is(r, next, "e") && desk_piece_joined(r, next)) {
        next++;
    } else {
        return read_lone_power(r, at, value);
    }
    if (desk_piece_mark(r, next, '-') && desk_piece_joined(r, next + 1)) {
        negative = true;
        next++;
    }
    int32_t power = desk_piece_digits(r, next);
    if (power < 0 || power > 40 || !desk_piece_joined(r, next))
        return at;
    return desk_decimal_multiply(value, desk_decimal(1, negative ? -power : power)) ? next + 1 : at;
}
