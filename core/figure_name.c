/*
 * figure_name.c - numerals that are names, told before anything is read.
 *
 * Bills and sections of law (S. 1932, 18 U.S.C. 1343), stock indices (the Russell
 * 2000), aircraft (the 737 Max), networks and screens (5G, 4K television).  Dates
 * are tried first elsewhere, so that 1932 and 2000 have to be caught here.
 */
#include "figure_amount.h"

#include "tables/figure_nouns.h"

#include <string.h>

static bool opens_capital(const number_line *r, uint32_t at)
{
    return at < r->count && r->pieces[at].kind == PIECE_WORD && r->pieces[at].flags & PIECE_CAPITAL;
}

/* "(S. 1932)": the letter before the full stop is read from the text. */
static bool follows_senate(const number_line *r, uint32_t at)
{
    uint32_t start = r->pieces[at].start;
    if (start < 4 || r->text[start - 1] != ' ' || r->text[start - 2] != '.' || r->text[start - 3] != 'S')
        return false;
    char before = r->text[start - 4];
    return before == ' ' || before == '(' || before == '\n';
}

/* "S. 1932", "H.R. 3200", "HB 12", "H. Res. 24": capitals, a space, bare digits. */
static bool is_bill(const number_line *r, uint32_t at)
{
    if (follows_senate(r, at))
        return true;
    if (at == 0 || desk_piece_joined(r, at) || !opens_capital(r, at - 1) || r->text[r->pieces[at - 1].end - 1] == 's')
        return false;
    if (AMONG(r, at - 1, "h.r.", "h.r", "hr", "hb", "sb", "h.b.", "s.b.", "a.b.", "ab", "s.", "res.", "h.res.", "s.res.", "h.j.res.", "hjr", "sjr"))
        return true;
    return desk_piece_mark(r, at - 1, '.') && at > 1 && opens_capital(r, at - 2) && AMONG(r, at - 2, "s", "h.r", "hr", "res", "h.b", "s.b");
}

/* "18 U.S.C. § 1343", "42 USC 1983", "21 C.F.R. 314": title and section alike. */
static bool is_code_section(const number_line *r, uint32_t at)
{
    static const char *const codes[] = {"u.s.c.", "u.s.c", "usc", "c.f.r.", "c.f.r", "cfr"};
    enum { CODES = sizeof codes / sizeof *codes };
    if (desk_piece_among(r, at + 1, codes, CODES) || (AMONG(r, at + 1, "u.s.", "us", "united") && (desk_piece_is(r, at + 2, "code") || desk_piece_is(r, at + 3, "code"))))
        return true;
    uint32_t before = at;
    while (before > 0 && before + 2 > at && r->pieces[before - 1].kind == PIECE_MARK && (r->pieces[before - 1].mark == '.' || r->pieces[before - 1].mark == 0))
        before--;
    if (before > 0 && desk_piece_among(r, before - 1, codes, CODES))
        return true;
    const number_piece *sign = at > 0 ? &r->pieces[at - 1] : NULL; /* the section sign is two bytes, C2 A7 */
    return sign && sign->kind == PIECE_MARK && sign->end - sign->start == 2 && (unsigned char)r->text[sign->start] == 0xC2 &&
           (unsigned char)r->text[sign->start + 1] == 0xA7;
}

/* "the Russell 2000", "the S&P 500", "Standard and Poor's 500": the number of an index. */
static bool is_index(const number_line *r, uint32_t at)
{
    if (at == 0 || r->pieces[at].flags & PIECE_BROKEN || desk_piece_length(r, at) > 4)
        return false;
    if (opens_capital(r, at - 1) && AMONG(r, at - 1, "russell", "ftse", "fortune", "forbes", "nikkei", "wilshire", "stoxx", "nasdaq", "cac", "csi", "asx", "ibex",
                                           "aex", "topix", "kospi", "dax", "nifty", "sensex", "msci", "smi", "omx", "tsx", "mib"))
        return true;
    if (at > 1 && desk_piece_is(r, at - 1, "'s") && desk_piece_is(r, at - 2, "poor"))
        return true;
    return desk_piece_is(r, at - 1, "poor's");
}

/* Whether the copy names the maker; looked for once, and only where a number may be an aircraft. */
static bool names_boeing(const number_line *r)
{
    name_numbers *n = r->names;
    for (const char *at = r->text, *end = at + r->length; n->boeing == MAKER_UNKNOWN && at < end; at++) {
        at = memchr(at, 'B', (size_t)(end - at));
        if (!at)
            break;
        if (end - at >= 6 && memcmp(at, "Boeing", 6) == 0)
            n->boeing = MAKER_NAMED;
    }
    if (n->boeing == MAKER_UNKNOWN)
        n->boeing = MAKER_ABSENT;
    return n->boeing == MAKER_NAMED;
}

/* "the 737 Max", "five new 737 aircraft": three digits between sevens, in copy about their maker or before a capital. */
static bool is_aircraft(const number_line *r, uint32_t at)
{
    int32_t value = desk_piece_digits(r, at);
    if (value < 707 || value > 787 || value % 10 != 7 || (at > 0 && desk_piece_joined(r, at) && r->pieces[at - 1].roles & ROLE_MONEY))
        return false;
    if (names_boeing(r))
        return !AMONG(r, at + 1, "people", "passengers", "workers", "jobs", "employees", "orders", "deaths", "points", "flights", "million", "km", "miles", "others", "cases");
    return at > 0 && !desk_piece_joined(r, at) && opens_capital(r, at + 1) && !(r->pieces[at + 1].flags & PIECE_BROKEN) &&
           r->text[r->pieces[at + 1].end - 1] != 's' && !desk_piece_entry(&figure_nouns_words, r, at + 1);
}

/* "5G", "4K video", "a 3D film": generation, resolution, dimensions. */
static bool is_generation(const number_line *r, uint32_t at)
{
    int32_t value = desk_piece_digits(r, at);
    uint32_t letter = at + 1;
    if (value < 1 || value > 9 || letter >= r->count || !desk_piece_joined(r, letter) || desk_piece_length(r, letter) != 1)
        return false;
    char c = r->text[r->pieces[letter].start];
    if (c == 'G' || c == 'D')
        return true;
    return c == 'K' && AMONG(r, at + 2, "television", "televisions", "tv", "tvs", "video", "videos", "resolution", "screen", "screens", "display", "displays", "ultra", "cameras", "camera", "footage");
}

bool desk_is_name_number(const number_line *r, uint32_t at)
{
    if (r->pieces[at].kind != PIECE_NUMERAL)
        return false;
    return is_bill(r, at) || is_code_section(r, at) || is_index(r, at) || is_aircraft(r, at) || is_generation(r, at);
}
