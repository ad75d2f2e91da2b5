/*
 * number_pieces.c - tokens to pieces: runs of letters, numerals, single marks.
 *
 * "five-day" gives five|-|day and "£3bn" £|3|bn whether or not the tokenizer
 * split them.  What looks like an address (a@b, http://...), or is longer than any
 * word, stays one piece, so that no digits are read out of it.
 */
#include "number.h"
#include "eight.h"
#include "text.h"

#include <string.h>
#include "tables/figure_roles.h"
#include "tables/figure_units.h"

enum { LONGEST_WORD = 256 /* bytes; letters and digits that go on longer were never meant to be read */ };

/* A list's own first words only; whether the rest of a phrase follows is seen later.  The hash
 * alone decides: the reader that follows the role compares the letters. */
static inline uint8_t roles_of(uint32_t hash)
{
    enum { MASK = sizeof figure_role_slots / sizeof *figure_role_slots - 1 };
    if (!(figure_role_filter[hash & MASK] >> (hash >> 29) & 1))
        return 0;
    for (uint32_t slot = hash & MASK, number; (number = figure_role_slots[slot]) != 0; slot = (slot + 1) & MASK)
        if (figure_roles[number - 1].hash == hash)
            return figure_roles[number - 1].roles;
    return 0;
}

/* What the search for figures stops at: numerals, signs, words of the lists, "per cent". */
static inline uint8_t begins_flag(piece_kind kind, uint8_t roles, char mark)
{
    bool share = kind == PIECE_WORD ? mark == 'p' : mark == '%' || mark == '-' || mark == '+';
    return roles || share || kind == PIECE_NUMERAL ? PIECE_BEGINS : 0;
}

/* ASCII stand-in for a mark, so that one test covers every dash and every quote. */
static char plain_mark(uint32_t code)
{
    if (code < 0x80)
        return (char)code;
    switch (code) {
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212:
        return '-';
    case 0x2018: case 0x2019: case 0x2032:
        return '\'';
    case 0x201C: case 0x201D: case 0x2033:
        return '"';
    case 0xD7:
        return '*';
    case 0xFFFD:
        return '?';
    case 0x223C: case 0x301C: case 0xFF5E:
        return '~';
    default:
        return 0;
    }
}

static bool piece_letter_at(const char *text, uint32_t at, uint32_t end, uint32_t *length)
{
    if ((unsigned char)text[at] < 0x80) {
        *length = 1;
        return desk_is_letter(text[at]);
    }
    character c = desk_character_at(text, at, end);
    *length = c.length;
    return c.code != DESK_NO_CHARACTER && c.code != 0xBA && c.code != 0xAA && desk_is_alphabetic(c.code);
}

static uint32_t apostrophe_length(const char *text, uint32_t at, uint32_t end)
{
    if (text[at] == '\'')
        return 1;
    return end - at >= 3 && memcmp(text + at, "\xE2\x80\x99", 3) == 0 ? 3 : 0;
}

/* End of a numeral: digits, and commas, points or Swiss apostrophes that digits follow. */
static uint32_t end_of_numeral(const char *text, uint32_t at, uint32_t end)
{
    while (at < end) {
        if (desk_is_digit(text[at]))
            at++;
        else if ((text[at] == ',' || text[at] == '.') && at + 1 < end && desk_is_digit(text[at + 1]))
            at += 2;
        else if (text[at] == '\'' && at + 3 < end && desk_is_digit(text[at + 1]) && desk_is_digit(text[at + 2]) &&
                 desk_is_digit(text[at + 3]) && !(at + 4 < end && desk_is_digit(text[at + 4])))
            at += 4;
        else
            break;
    }
    return at;
}

/* End of a word: letters, with apostrophes and full stops that stand between letters. */
static uint32_t end_of_word(const char *text, uint32_t at, uint32_t end, bool dots)
{
    uint32_t length = 0;
    while (at < end) {
        if (piece_letter_at(text, at, end, &length)) {
            at += length;
            continue;
        }
        character c = desk_character_at(text, at, end);
        bool inner = c.code == '\'' || c.code == 0x2019 || (dots && c.code == '.');
        if (!inner || (c.code != '.' && at + c.length >= end))
            break;
        if (c.code != '.' && !piece_letter_at(text, at + c.length, end, &length))
            break;
        at += c.length;
    }
    return at;
}

static bool piece_is_address(const char *text, uint32_t length)
{
    if (memchr(text, '@', length) || (length > 4 && (text[0] | 0x20) == 'w' && memcmp(text + 1, "ww.", 3) == 0))
        return true;
    const char *colon = memchr(text, ':', length);
    return colon && colon + 2 < text + length && colon[1] == '/' && colon[2] == '/';
}

static void push_piece(memory *m, const copy *c, uint32_t start, uint32_t end, piece_kind kind, uint32_t gap,
                       const uint32_t *hash, piece_list *out)
{
    number_piece *before = out->count > 0 ? &out->items[out->count - 1] : NULL;
    if (kind == PIECE_NUMERAL && before && before->kind == PIECE_NUMERAL && before->end == start) {
        before->end = end; /* "USD115|.5" where the tokenizer cut */
        return;
    }
    number_piece *p = list_push(m, out);
    if (!p)
        return;
    const char *text = c->text + start;
    *p = (number_piece){.start = start, .end = end, .kind = (uint8_t)kind, .flags = (uint8_t)gap};
    if (kind == PIECE_NUMERAL)
        p->flags |= PIECE_BEGINS;
    if (kind == PIECE_NUMERAL && end - start > 2)
        return;
    p->hash = hash ? *hash : desk_hash_word(text, end - start); /* of a numeral: for the 2 of "m2" */
    if (kind == PIECE_NUMERAL)
        return;
    p->roles = roles_of(p->hash);
    p->mark = (unsigned char)*text < 0x80 ? desk_lower(*text) : plain_mark(desk_character_at(c->text, start, end).code);
    p->flags |= begins_flag(kind, p->roles, p->mark);
    if (kind == PIECE_MARK)
        return;
    if (desk_upper_at(c->text, start, end))
        p->flags |= PIECE_CAPITAL;
}

static bool is_dotless_unit(const char *text, uint32_t length)
{
    if (desk_find_text(&figure_units_words, text, length))
        return false;
    return desk_find_text(&figure_units_words, text, length - 1) || (length == 3 && memcmp(text, "bn", 2) == 0);
}

/* Cuts one token that is not plainly a word. */
static void cut_token(memory *m, const copy *c, uint32_t token, uint32_t gap, piece_list *out)
{
    const desk_token *t = &c->tokens[token];
    const char *text = c->text;
    bool dots = t->end - t->start > 1;
    for (uint32_t at = t->start, end; at < t->end && !m->failed; at = end, gap = PIECE_INSIDE) {
        piece_kind kind = PIECE_MARK;
        uint32_t length = 0;
        bool fresh = at == t->start || !desk_is_digit(text[at - 1]);
        uint32_t mark = apostrophe_length(text, at, t->end);
        if (mark > 0 && at == t->start && at + mark < t->end && piece_letter_at(text, at + mark, t->end, &length)) {
            kind = PIECE_WORD; /* 's, 're, 'll */
            end = end_of_word(text, at + mark, t->end, false);
        } else if (desk_is_digit(text[at]) || (text[at] == '.' && fresh && at + 1 < t->end && desk_is_digit(text[at + 1]))) {
            kind = PIECE_NUMERAL;
            end = end_of_numeral(text, at + (text[at] == '.'), t->end);
        } else if (piece_letter_at(text, at, t->end, &length)) {
            kind = PIECE_WORD;
            end = end_of_word(text, at, t->end, dots);
            if (end - at > 1 && text[end - 1] == '.' && is_dotless_unit(text + at, end - at))
                end--; /* the full stop of "at a depth of 19 km." */
        } else {
            end = at + desk_character_at(text, at, t->end).length;
        }
        bool whole = at == t->start && end == t->end;
        push_piece(m, c, at, end, kind, gap, whole ? &c->hashes[token] : NULL, out);
    }
}

/* What stands between a token and the end of the one before. */
static inline uint32_t gap_flags(const char *text, uint32_t before, uint32_t start)
{
    if (start - before == 1 && text[before] == ' ')
        return PIECE_SPACED;
    if (start == before)
        return 0;
    return PIECE_SPACED | (memchr(text + before, '\n', start - before) ? PIECE_BROKEN : 0);
}

/* Bits of those of eight bytes that are no ASCII letter. */
static inline uint64_t non_letters(const char *text)
{
    return ~eight_small(eight_at(text) | 0x2020202020202020u) & EIGHT_TOPS;
}

/* True if a token is letters alone, as most are. */
static bool is_plain_word(const char *text, uint32_t length, uint32_t room)
{
    if (length <= 8 && room >= 8)
        return (non_letters(text) & first_of_eight(length)) == 0;
    if (length > 8 && length <= 16)
        return (non_letters(text) | non_letters(text + length - 8)) == 0;
    for (uint32_t i = 0; i < length; i++)
        if (!desk_is_letter(text[i]))
            return false;
    return true;
}

/* The common case, one piece a token: words, commas, full stops and straight quotes up to the first other token, which it gives. */
static uint32_t add_plain_tokens(const copy *c, uint32_t first, uint32_t last, piece_list *out)
{
    const char *text = c->text;
    const desk_token *t = c->tokens + first;
    number_piece *p = out->items + out->count;
    uint32_t before = first > 0 ? t[-1].end : 0, i = first;
    for (; i < last; before = t->end, i++, t++, p++) {
        uint32_t length = t->end - t->start, gap = gap_flags(text, before, t->start), hash = c->hashes[i];
        char mark = text[t->start];
        if (t->kind == DESK_WORD && is_plain_word(text + t->start, length, c->length - t->start)) {
            uint8_t roles = roles_of(hash);
            char lower = (char)(mark | 0x20);
            gap |= (mark != lower ? PIECE_CAPITAL : 0u) | begins_flag(PIECE_WORD, roles, lower);
            *p = (number_piece){t->start, t->end, hash, PIECE_WORD, (uint8_t)gap, roles, lower};
        } else if (length == 1 && (mark == ',' || mark == '.' || mark == '"')) {
            *p = (number_piece){t->start, t->end, hash, PIECE_MARK, (uint8_t)gap, 0, mark};
        } else {
            break;
        }
    }
    out->count += i - first;
    return i;
}

void desk_cut_pieces(memory *m, const copy *c, uint32_t first, uint32_t last, piece_list *out)
{
    for (uint32_t i = first; i < last; i++) {
        if (!list_reserve(m, out, out->count + (last - i)))
            return;
        i = add_plain_tokens(c, i, last, out);
        if (i == last)
            return;
        const desk_token *t = &c->tokens[i];
        uint32_t gap = gap_flags(c->text, i > 0 ? t[-1].end : 0, t->start), length = t->end - t->start;
        bool no_copy = t->kind == DESK_MALFORMED || (t->kind == DESK_WORD && length > LONGEST_WORD);
        if (no_copy || (length > 1 && piece_is_address(c->text + t->start, length)))
            push_piece(m, c, t->start, t->end, PIECE_MARK, gap, &c->hashes[i], out);
        else
            cut_token(m, c, i, gap, out);
    }
}

/* ---- look-up ---- */

/* Compares the bytes of pieces with a key; curly apostrophes are straight in keys. */
static bool spells_key(const number_line *r, uint32_t at, uint32_t words, const lexicon_entry *entry)
{
    const number_piece *p = &r->pieces[at];
    if (words == 1)
        return desk_spells_key(r->text + p->start, p->end - p->start, r->length - p->start, entry);
    const char *key = desk_entry_key(entry);
    for (uint32_t i = 0; i < words; i++, p++) {
        if (i > 0 && *key++ != ' ')
            return false;
        for (uint32_t k = p->start; k < p->end; k++, key++) {
            if (*key == desk_lower(r->text[k]))
                continue;
            uint32_t mark = *key == '\'' ? apostrophe_length(r->text, k, p->end) : 0;
            if (mark == 0)
                return false;
            k += mark - 1;
        }
    }
    return *key == '\0';
}

static const lexicon_entry *find_pieces(const lexicon *l, const number_line *r, uint32_t at, uint32_t words, uint32_t hash)
{
    if (!desk_may_hold(l, hash))
        return NULL;
    for (uint32_t slot = hash & l->mask; l->slots[slot]; slot = (slot + 1) & l->mask) {
        const lexicon_entry *entry = &l->entries[l->slots[slot] - 1];
        if (entry->hash == hash && spells_key(r, at, words, entry))
            return entry;
    }
    return NULL;
}

const lexicon_entry *desk_piece_entry(const lexicon *l, const number_line *r, uint32_t at)
{
    if (at >= r->count || r->pieces[at].kind == PIECE_NUMERAL)
        return NULL;
    const lexicon_entry *entry = find_pieces(l, r, at, 1, r->pieces[at].hash);
    return entry && entry->words > 0 ? entry : NULL;
}

uint32_t desk_piece_value(const lexicon *l, const number_line *r, uint32_t at)
{
    const lexicon_entry *entry = desk_piece_entry(l, r, at);
    return entry ? entry->value : 0;
}

const lexicon_entry *desk_piece_phrase(const lexicon *l, const number_line *r, uint32_t at, uint32_t *end)
{
    *end = at;
    if (at >= r->count || r->pieces[at].kind == PIECE_NUMERAL)
        return NULL;
    uint32_t hash = r->pieces[at].hash;
    const lexicon_entry *first = find_pieces(l, r, at, 1, hash), *found = NULL;
    if (!first)
        return NULL;
    if (first->words > 0) {
        found = first;
        *end = at + 1;
    }
    for (uint32_t words = 2; words <= first->longest && at + words <= r->count; words++) {
        const number_piece *next = &r->pieces[at + words - 1];
        if (next->flags & PIECE_BROKEN || (next->kind == PIECE_NUMERAL && next->flags & PIECE_SPACED))
            break; /* "m2" is one unit, "12 m 2 dm" are two amounts */
        hash = desk_hash_join(hash, r->pieces[at + words - 1].hash);
        const lexicon_entry *longer = find_pieces(l, r, at, words, hash);
        if (longer && longer->words == words) {
            found = longer;
            *end = at + words;
        }
    }
    return found;
}

bool desk_piece_spells(const number_line *r, uint32_t at, const char *word)
{
    const number_piece *p = &r->pieces[at];
    uint32_t i = p->start;
    for (; i < p->end && *word; i++, word++) {
        if (*word == desk_lower(r->text[i]))
            continue;
        uint32_t mark = *word == '\'' ? apostrophe_length(r->text, i, p->end) : 0;
        if (mark == 0)
            return false;
        i += mark - 1;
    }
    return i == p->end && *word == '\0';
}

int32_t desk_piece_digits(const number_line *r, uint32_t at)
{
    if (at >= r->count || r->pieces[at].kind != PIECE_NUMERAL || desk_piece_length(r, at) > 9)
        return -1;
    int32_t value = 0;
    for (uint32_t i = r->pieces[at].start; i < r->pieces[at].end; i++) {
        if (!desk_is_digit(r->text[i]))
            return -1;
        value = value * 10 + (r->text[i] - '0');
    }
    return value;
}
