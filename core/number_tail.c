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

/* "1.5 x 10-3", "2.48×10^5", "3e6". */
uint32_t desk_read_power(const number_line *r, uint32_t at, decimal *value)
{
    uint32_t next = at;
    bool negative = false;
    if (desk_piece_mark(r, next, '*') || desk_piece_is(r, next, "x")) {
        if (desk_piece_digits(r, ++next) != 10)
            return at;
        next++;
        if (desk_piece_mark(r, next, '^'))
            next++;
        else if (!desk_piece_joined(r, next))
            return at;
    } else if (desk_piece_is(r, next, "e") && desk_piece_joined(r, next)) {
        next++;
    } else {
        return at;
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
