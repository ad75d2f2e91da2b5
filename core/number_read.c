/*
 * number_read.c - the longest number that begins at a piece.
 *
 * One left-to-right pass adds words to a group below a thousand ("two hundred
 * and five"), and closes the group into the total at each scale ("million").
 * A numeral opens a group just as a word does: "1.2 million", "3 hundred".
 */
#include "number.h"
#include "number_word.h"
#include "text.h"

#include "tables/number_words.h"

enum { SCALE_ANY = 99 };

static const char damage_scale_plural[] = "a number before a plural such as \"millions\"";

typedef struct number_state {
    decimal total, group;
    bool has_total, has_group;
    enum number_word last; /* the kind of word read last */
    int32_t scale;         /* of the last scale, to refuse "million thousand"; SCALE_ANY at first */
    uint32_t first, at;    /* first and next piece */
    number_value *out;
} number_state;

static uint32_t number_word_at(const number_line *r, uint32_t at)
{
    if (at >= r->count || !(r->pieces[at].roles & ROLE_NUMBER))
        return 0;
    const lexicon_entry *entry = desk_piece_entry(&number_words_words, r, at);
    return entry ? entry->value : 0;
}

/* The next piece of a number at or after `at`, past one joining hyphen. */
static uint32_t past_hyphen(const number_line *r, uint32_t at)
{
    enum number_word part = desk_piece_mark(r, at, '-') ? NUMBER_WORD_KIND(number_word_at(r, at + 1)) : WORD_NONE;
    if (part == WORD_PARTS)
        return at + 1; /* "five - eighths" */
    return desk_past_hyphen(r, at);
}

static bool add_to_group(number_state *s, decimal d)
{
    if (!s->has_group)
        s->group = desk_decimal(0, 0);
    s->has_group = true;
    return desk_decimal_add(&s->group, d);
}

/* True if a unit, teen or ten may follow what was read: "twenty|five", not "five|twenty". */
static bool small_word_fits(const number_state *s, enum number_word kind)
{
    switch (s->last) {
    case WORD_NONE: case WORD_HUNDRED: case WORD_SCALE:
        return true;
    case WORD_TENS:
        return kind == WORD_UNIT || kind == WORD_ORDINAL;
    default:
        return false;
    }
}

static bool take_small(number_state *s, enum number_word kind, uint32_t value)
{
    if (!small_word_fits(s, kind) || (s->last == WORD_TENS && (value == 0 || value > 9)))
        return false;
    return add_to_group(s, desk_decimal(value, 0));
}

static bool take_hundred(number_state *s)
{
    if (s->last == WORD_HUNDRED || s->last == WORD_SCALE || (!s->has_group && !s->has_total))
        return false;
    if (!s->has_group)
        return false;
    if (s->last == WORD_UNIT && !s->has_total) {
        s->out->mantissa = s->group; /* "one to two hundred" */
        s->out->scaled = true;
    }
    return desk_decimal_multiply(&s->group, desk_decimal(100, 0));
}

static bool take_scale(number_state *s, int32_t power)
{
    decimal scale = desk_decimal(1, power);
    s->out->scaled = true;
    if (!s->has_group && s->has_total && s->last == WORD_SCALE) /* "thousand million" */
        return power > s->scale && desk_decimal_multiply(&s->total, scale);
    if (!s->has_group || (s->has_total && power >= s->scale))
        return false;
    if (!s->has_total)
        s->out->mantissa = s->group;
    if (!desk_decimal_multiply(&s->group, scale))
        return false;
    if (!s->has_total)
        s->total = desk_decimal(0, 0);
    s->has_total = true;
    s->has_group = false;
    s->scale = power;
    return desk_decimal_add(&s->total, s->group);
}

static void close_group(number_state *s)
{
    if (s->has_group && s->has_total)
        desk_decimal_add(&s->total, s->group);
    else if (s->has_group)
        s->total = s->group;
    s->has_group = false;
    s->has_total = true;
}

static bool is_month(const number_line *r, uint32_t at)
{
    static const char *const months[] = {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"};
    return AMONG_WORDS(r, at, months) && r->pieces[at].flags & PIECE_CAPITAL;
}

/* "nearly a third", "by a fifth": what stands before a share, not before a rank. */
static bool share_before(const number_line *r, uint32_t at)
{
    static const char *const words[] = {"by", "than", "nearly", "about", "almost", "over", "roughly", "around", "some", "least", "under", "exactly", "only", "just", "descend"};
    return at > 0 && AMONG_WORDS(r, at - 1, words);
}

/* "a third of", "by a third." but "a third man", whose third is a rank. */
static bool stands_free(const number_line *r, uint32_t article, uint32_t at, uint32_t divisor)
{
    if (desk_piece_is(r, at, "of"))
        return !is_month(r, at + 1); /* "a Fourth of July" */
    if (!share_before(r, article) && (divisor == 4 || (article > 0 && desk_piece_mark(r, article - 1, ','))))
        return false; /* "and a fourth from Germany" */
    if (article > 0 && (desk_piece_is(r, article - 1, "and") || desk_piece_is(r, article - 1, "or")) && desk_piece_mark(r, at, ','))
        return false; /* "opposed it, and a third, Jo Hill, abstained" */
    if (at >= r->count || r->pieces[at].kind == PIECE_MARK || r->pieces[at].flags & PIECE_BROKEN)
        return true;
    static const char *const words[] = {"to", "in", "on", "or", "off", "before", "after", "is", "are", "was", "were", "have", "has", "had", "said", "that", "who", "during", "into", "at", "between", "against", "when", "because", "compared", "longer", "bigger", "smaller", "cheaper", "more", "less", "fewer", "higher", "lower", "since", "by", "the", "over", "this", "last", "as", "for"};
    return AMONG_WORDS(r, at, words);
}

/* "three quarters of it", but "three consecutive quarters", "the last three quarters", "four quarters" are of a year. */
static bool are_parts(const number_line *r, uint32_t first, uint32_t at, int64_t count)
{
    static const char *const words[] = {"first", "last", "past", "next", "previous", "final", "recent", "for"};
    if (count != 3 || desk_piece_mark(r, at - 1, '-') || desk_piece_is(r, at + 1, "of"))
        return count == 3;
    return !(first > 0 && AMONG_WORDS(r, first - 1, words));
}

/* "a half", "half", "a quarter", "two thirds", "3/4" from `at`: the piece after, or 0. */
static uint32_t read_part(const number_line *r, uint32_t at, decimal *part)
{
    uint32_t article = at;
    uint32_t value = number_word_at(r, at), count = 1;
    enum number_word kind = NUMBER_WORD_KIND(value);
    if (kind == WORD_ARTICLE || kind == WORD_UNIT || kind == WORD_TEEN || kind == WORD_TENS) {
        bool tens = kind == WORD_TENS;
        count = kind == WORD_ARTICLE ? 1 : NUMBER_WORD_VALUE(value);
        at = past_hyphen(r, at + 1);
        value = number_word_at(r, at);
        kind = NUMBER_WORD_KIND(value);
        if (tens && kind == WORD_UNIT) { /* "fifty-four hundredths" */
            count += NUMBER_WORD_VALUE(value);
            at = past_hyphen(r, at + 1);
            value = number_word_at(r, at);
            kind = NUMBER_WORD_KIND(value);
        }
        if (kind == WORD_PARTS_SCALE && count > 1) {
            *part = desk_decimal(count, -(int32_t)NUMBER_WORD_VALUE(value));
            return at + 1;
        }
    } else if (kind != WORD_HALF && kind != WORD_QUARTER) {
        return 0;
    }
    uint32_t divisor = NUMBER_WORD_VALUE(value);
    bool one_closes = at > article && desk_piece_is(r, article, "one") && (at + 1 >= r->count || r->pieces[at + 1].kind == PIECE_MARK); /* "three and one fourth." */
    if (kind == WORD_ORDINAL_SCALE && count == 1 && stands_free(r, article, at + 1, 0)) {
        *part = desk_decimal(1, -(int32_t)divisor);
        return at + 1;
    }
    bool ordinal = kind == WORD_ORDINAL && divisor > 2 && (one_closes || stands_free(r, article, at + 1, divisor));
    bool singular = kind == WORD_HALF || kind == WORD_QUARTER || ordinal;
    if (!(singular && count == 1) && !(kind == WORD_PARTS && count > 1))
        return 0;
    if (kind == WORD_PARTS && divisor == 4 && !are_parts(r, article, at, count))
        return 0;
    *part = desk_fraction(count, divisor);
    return at + 1;
}

/* "... and a half": adds half of the last unit of count, a million in "a million and a half". */
static bool take_and_part(const number_line *r, number_state *s)
{
    uint32_t at = past_hyphen(r, s->at);
    if (s->out->point || s->out->fraction || NUMBER_WORD_KIND(number_word_at(r, at)) != WORD_AND)
        return false; /* "between a quarter and a third" */
    decimal part;
    uint32_t next = past_hyphen(r, at + 1), end = read_part(r, next, &part);
    if (end == 0 && desk_piece_is(r, next, "three") && desk_piece_is(r, past_hyphen(r, next + 1), "quarter")) {
        part = desk_fraction(3, 4); /* "two and three quarter hours" */
        end = past_hyphen(r, next + 1) + 1;
    }
    if (end == 0)
        return false;
    if (!s->has_group && s->has_total) {
        uint32_t after = number_word_at(r, end);
        bool scaled = NUMBER_WORD_KIND(after) == WORD_SCALE && (int32_t)NUMBER_WORD_VALUE(after) < s->scale;
        int32_t scale = scaled ? (int32_t)NUMBER_WORD_VALUE(after) : s->scale; /* "a billion and a half million" */
        end += scaled;
        if (!desk_decimal_multiply(&part, desk_decimal(1, scale)) || !desk_decimal_add(&s->total, part))
            return false;
    } else if (!add_to_group(s, part)) {
        return false;
    }
    s->at = end;
    s->last = WORD_PARTS;
    s->out->point = true;
    return true;
}

/* "hundred and five": the and of a number is followed by a word below a hundred. */
static bool and_continues(const number_line *r, const number_state *s, uint32_t at)
{
    if (s->last != WORD_HUNDRED && s->last != WORD_SCALE)
        return false;
    if (s->out->form == NUMBER_DIGITS)
        return false; /* "12 million and two others" */
    uint32_t next = past_hyphen(r, at + 1);
    enum number_word kind = NUMBER_WORD_KIND(number_word_at(r, next));
    if (kind != WORD_UNIT && kind != WORD_TEEN && kind != WORD_TENS && kind != WORD_ORDINAL && kind != WORD_ORDINAL_TENS)
        return false;
    /* "two hundred and one million": then the and joins */
    return true;
}

/* "3 hundred and 21": words and digits mixed, as no one counts two things. */
static bool take_and_numeral(const number_line *r, number_state *s, uint32_t at)
{
    int32_t rest = desk_piece_digits(r, at + 1);
    if (s->last != WORD_HUNDRED || s->out->form != NUMBER_DIGITS || !s->has_group || rest < 1 || rest > 99 || desk_piece_joined(r, at + 2))
        return false;
    add_to_group(s, desk_decimal((uint64_t)rest, 0));
    s->at = at + 2;
    return true;
}

static bool take_dozen(number_state *s)
{
    if (!s->has_group || s->has_total)
        return false;
    return desk_decimal_multiply(&s->group, desk_decimal(12, 0));
}

static bool take_ordinal(number_state *s, enum number_word kind, uint32_t value)
{
    if (kind == WORD_ORDINAL_SCALE) {
        if (!s->has_group && !s->has_total)
            add_to_group(s, desk_decimal(1, 0));
        if (!s->has_group)
            return false;
        return desk_decimal_multiply(&s->group, desk_decimal(1, (int32_t)value));
    }
    if (s->last == WORD_NONE || s->last == WORD_HUNDRED || s->last == WORD_SCALE || (s->last == WORD_TENS && value < 10))
        return add_to_group(s, desk_decimal(value, 0));
    return false;
}

/* One number word; false if it does not go on with the number. */
static bool take_word(number_state *s, uint32_t word)
{
    enum number_word kind = NUMBER_WORD_KIND(word);
    uint32_t value = NUMBER_WORD_VALUE(word);
    if (s->out->ordinal)
        return false;
    switch (kind) {
    case WORD_UNIT: case WORD_TEEN: case WORD_TENS:
        return take_small(s, kind, value);
    case WORD_HUNDRED:
        return take_hundred(s);
    case WORD_SUFFIX:
        return (s->out->form == NUMBER_DIGITS || value == 7) && take_scale(s, (int32_t)value); /* "three cr" */
    case WORD_SCALE:
        return take_scale(s, (int32_t)value);
    case WORD_DOZEN:
        return take_dozen(s);
    case WORD_ORDINAL: case WORD_ORDINAL_TENS: case WORD_ORDINAL_SCALE:
        if (s->out->form == NUMBER_DIGITS || !take_ordinal(s, kind, value))
            return false;
        s->out->ordinal = true;
        return true;
    default:
        return false;
    }
}

/* "one-half", "three quarters", "one hundred thirty-two fifths": divides what was read. */
static bool take_divisor(const number_line *r, number_state *s, uint32_t at)
{
    uint32_t word = number_word_at(r, at), divisor = NUMBER_WORD_VALUE(word);
    enum number_word kind = NUMBER_WORD_KIND(word);
    if ((!s->has_group && !s->has_total) || s->out->ordinal) /* "the first quarter" */
        return false;
    if (s->out->form == NUMBER_DIGITS && s->has_total)
        return false;
    decimal count = s->has_total ? s->total : s->group;
    if (s->has_total && s->has_group && !desk_decimal_add(&count, s->group))
        return false;
    int64_t whole = desk_decimal_whole(count);
    if (kind == WORD_PARTS && divisor == 4 && !are_parts(r, s->first, at, whole))
        return false;
    bool singular = whole == 1 && (kind == WORD_HALF || kind == WORD_QUARTER || (kind == WORD_ORDINAL && divisor > 2));
    if (!singular && !(kind == WORD_PARTS && whole > 1) && !(kind == WORD_PARTS_SCALE && whole > 1))
        return false;
    if (kind == WORD_PARTS_SCALE)
        desk_decimal_multiply(&count, desk_decimal(1, -(int32_t)divisor));
    else
        desk_decimal_multiply(&count, desk_fraction(1, divisor));
    s->total = count;
    s->has_total = true;
    s->has_group = false;
    s->out->fraction = true;
    s->at = at + 1;
    return true;
}

/* "three point five": digit words after a point. */
static bool take_point(const number_line *r, number_state *s, uint32_t at)
{
    if (!s->has_group || s->out->point || NUMBER_WORD_KIND(number_word_at(r, at)) != WORD_POINT)
        return false;
    int32_t place = 0;
    uint32_t next = at + 1;
    for (;; next = past_hyphen(r, next + 1)) {
        uint32_t word = number_word_at(r, next);
        if (place == 0 && (NUMBER_WORD_KIND(word) == WORD_TEEN || NUMBER_WORD_KIND(word) == WORD_TENS)) { /* "nought point eleven" */
            int32_t digits = NUMBER_WORD_VALUE(word) % 10 == 0 ? -1 : -2;
            uint64_t value = NUMBER_WORD_VALUE(word) % 10 == 0 ? NUMBER_WORD_VALUE(word) / 10 : NUMBER_WORD_VALUE(word);
            place = desk_decimal_add(&s->group, desk_decimal(value, digits)) ? -9 : 0;
            next++;
            break;
        }
        if (NUMBER_WORD_KIND(word) != WORD_UNIT || place == -9)
            break;
        if (!desk_decimal_add(&s->group, desk_decimal(NUMBER_WORD_VALUE(word), --place)))
            break;
    }
    if (place == 0)
        return false;
    s->at = next;
    s->last = WORD_POINT;
    s->out->point = true;
    return true;
}

/* "10 grand a week", but "two grand juries". */
static bool means_thousand(const number_line *r, uint32_t at)
{
    static const char *const words[] = {"a", "an", "in", "on", "for", "to", "from", "of", "and", "or", "is", "was", "each", "per", "at", "by", "with", "cash", "worth", "more", "less", "extra", "just", "but", "every"};
    if (at + 1 >= r->count || r->pieces[at + 1].kind != PIECE_WORD)
        return true;
    return AMONG_WORDS(r, at + 1, words);
}

/* Reads on as long as words continue the number. */
static void take_number_words(const number_line *r, number_state *s)
{
    while (s->at < r->count) {
        uint32_t at = past_hyphen(r, s->at);
        uint32_t word = number_word_at(r, at);
        enum number_word kind = NUMBER_WORD_KIND(word);
        if (kind == WORD_NONE || (at > s->first && (r->pieces[at].flags & PIECE_BROKEN)))
            return;
        if (take_and_part(r, s))
            continue;
        if (kind == WORD_AND && take_and_numeral(r, s, at))
            return;
        if (kind == WORD_AND && and_continues(r, s, at)) {
            at = past_hyphen(r, at + 1);
            word = number_word_at(r, at);
            kind = NUMBER_WORD_KIND(word);
        }
        if (take_divisor(r, s, at))
            return;
        if (take_point(r, s, at))
            continue;
        if ((desk_piece_is(r, at, "grand") && !means_thousand(r, at)) || !take_word(s, word))
            return;
        s->last = kind == WORD_SUFFIX ? WORD_SCALE : kind;
        s->at = at + 1;
    }
}

/* "scores of people", "scores were hurt", but "the highest math scores". */
static bool counts_by_scores(const number_line *r, uint32_t at)
{
    static const char *const words[] = {"more", "were", "are", "have", "killed", "injured", "wounded", "hurt", "arrested", "dead", "missing", "others"};
    bool free = at == 0 || r->pieces[at - 1].kind == PIECE_MARK || r->pieces[at].flags & PIECE_CAPITAL || desk_piece_is(r, at - 1, "and") || desk_piece_is(r, at - 1, "killing") || desk_piece_is(r, at - 1, "killed") || desk_piece_is(r, at - 1, "injured") || desk_piece_is(r, at - 1, "left");
    return desk_piece_is(r, at + 1, "of") || (free && AMONG_WORDS(r, at + 1, words));
}

/* "hundreds", "tens of thousands", "hundreds of millions", "dozens". */
static bool read_vague(const number_line *r, uint32_t at, number_value *out)
{
    uint32_t word = number_word_at(r, at);
    enum number_word kind = NUMBER_WORD_KIND(word);
    uint32_t value = NUMBER_WORD_VALUE(word);
    if (kind == WORD_DOZENS || kind == WORD_SCORES) {
        if (kind == WORD_SCORES && !counts_by_scores(r, at))
            return false;
        out->low = desk_decimal(kind == WORD_DOZENS ? 24 : 40, 0);
        out->high = desk_decimal(99, 0);
    } else if (kind == WORD_VAGUE) {
        int32_t power = (int32_t)value;
        uint32_t of = desk_piece_is(r, at + 1, "of") ? at + 2 : 0, next = of ? number_word_at(r, of) : 0;
        if (of && NUMBER_WORD_KIND(next) == WORD_VAGUE && NUMBER_WORD_VALUE(next) > 1) {
            power += (int32_t)NUMBER_WORD_VALUE(next);
            at = of;
        } else if (value == 1) {
            return false; /* "tens" alone */
        }
        out->low = desk_decimal(1, power);
        out->high = desk_decimal(10, power);
        decimal one = desk_decimal(1, 0);
        one.negative = true;
        if (!desk_decimal_add(&out->high, one))
            return false;
    } else {
        return false;
    }
    out->mantissa = out->low;
    out->last = at + 1;
    out->vague = out->scaled = true;
    out->form = NUMBER_WORDS;
    return true;
}

/* "21st", "112th"; "12st" is a weight in stone, and so is "11st 4lb". */
static bool has_ordinal_ending(const number_line *r, uint32_t at)
{
    if (desk_piece_is(r, at, "nd") || desk_piece_is(r, at, "rd") || desk_piece_is(r, at, "th"))
        return true;
    if (!desk_piece_is(r, at, "st"))
        return false;
    const number_piece *p = &r->pieces[at - 1];
    bool teen = p->end - p->start > 1 && r->text[p->end - 2] == '1';
    bool weighed = at + 2 < r->count && r->pieces[at + 1].kind == PIECE_NUMERAL && (desk_piece_is(r, at + 2, "lb") || desk_piece_is(r, at + 2, "lbs") || desk_piece_is(r, at + 2, "lb."));
    return r->text[p->end - 1] == '1' && !teen && !weighed;
}

/* What may follow a numeral before its words: damage, glyphs, powers, ordinal endings. */
static void after_numeral(const number_line *r, number_state *s)
{
    number_value *out = s->out;
    uint32_t at = s->at, end;
    const char *damage = desk_damage_behind(r, at - 1, out->damage != NULL, &end);
    if (damage) {
        out->damage = damage;
        enum number_word scale = NUMBER_WORD_KIND(number_word_at(r, end));
        s->at = end + (scale == WORD_SCALE || scale == WORD_SUFFIX ? 1 : 0);
        return;
    }
    uint32_t glyph = number_word_at(r, at);
    if (NUMBER_WORD_KIND(glyph) == WORD_GLYPH) {
        uint32_t value = NUMBER_WORD_VALUE(glyph);
        add_to_group(s, desk_fraction(value >> 8, value & 0xFF));
        out->point = true;
        s->at++;
        return;
    }
    decimal part;
    if (!out->point && desk_read_slashed(r, at, &part, &end)) {
        add_to_group(s, part);
        out->point = true;
        s->at = end;
        return;
    }
    if (!out->point && desk_piece_joined(r, at) && has_ordinal_ending(r, at)) {
        out->ordinal = true;
        s->at++;
        return;
    }
    s->at = desk_read_power(r, at, &s->group);
}

/* "300 °C (572 °F, 573.15K)": then a K is a kelvin. */
static bool tells_degrees(const number_line *r, uint32_t at)
{
    for (uint32_t i = at, seen = 0; i-- > 0 && seen < 16; seen++)
        if (r->pieces[i].kind == PIECE_MARK && r->pieces[i].end - r->pieces[i].start == 2 && (unsigned char)r->text[r->pieces[i].start] == 0xC2 &&
            (unsigned char)r->text[r->pieces[i].start + 1] == 0xB0)
            return true;
    return false;
}

/* k, m, b joined to a numeral; m and b are left where they may be a metre or a byte. */
static void take_letter(const number_line *r, number_state *s)
{
    uint32_t word = number_word_at(r, s->at);
    if (NUMBER_WORD_KIND(word) != WORD_MULTIPLIER)
        return;
    bool apart = !desk_piece_joined(r, s->at);
    if (apart && (!s->out->point || r->pieces[s->at].flags & PIECE_BROKEN || desk_piece_mark(r, s->at + 1, '-') || desk_piece_mark(r, s->at + 1, '\'')))
        return; /* "2.33 k", but "the 5 K event" */
    char c = r->text[r->pieces[s->at].start];
    if ((c != 'k' && c != 'K') || (c == 'K' && s->out->point && tells_degrees(r, s->at)))
        return;
    if (take_scale(s, (int32_t)NUMBER_WORD_VALUE(word)))
        s->at++;
}

static bool read_from_numeral(const number_line *r, uint32_t at, number_state *s)
{
    number_value *out = s->out;
    const number_piece *p = &r->pieces[at];
    if (!desk_read_numeral(r->text + p->start, p->end - p->start, out))
        return false;
    out->first = at;
    decimal part;
    uint32_t end;
    if (!out->point && desk_read_slashed(r, at, &part, &end)) {
        out->low = out->high = out->mantissa = part;
        out->last = end;
        out->fraction = true;
        return true;
    }
    s->at = desk_join_groups(r, at, out);
    add_to_group(s, out->low);
    s->last = WORD_UNIT;
    after_numeral(r, s);
    if (!out->ordinal && !(out->damage && s->at > at + 1)) {
        take_letter(r, s);
        take_number_words(r, s);
    }
    return true;
}

/* A number that begins with a word: "two", "a million", "half a million". */
static bool read_from_word(const number_line *r, uint32_t at, number_state *s)
{
    number_value *out = s->out;
    uint32_t word = number_word_at(r, at), value = NUMBER_WORD_VALUE(word);
    enum number_word kind = NUMBER_WORD_KIND(word);
    out->form = NUMBER_WORDS;
    decimal part;
    uint32_t end;
    switch (kind) {
    case WORD_GLYPH:
        add_to_group(s, desk_fraction(value >> 8, value & 0xFF));
        out->fraction = true;
        out->form = NUMBER_DIGITS;
        s->at = at + 1;
        s->last = WORD_PARTS;
        break;
    case WORD_UNIT: case WORD_TEEN: case WORD_TENS:
    case WORD_ORDINAL: case WORD_ORDINAL_TENS: case WORD_ORDINAL_SCALE:
        break;
    case WORD_HUNDRED: case WORD_SCALE: case WORD_DOZEN: /* "thousand litres"; "a few hundred" has no value */
        if (at > 0 && r->pieces[at - 1].roles & ROLE_MONEY && r->pieces[at - 1].kind == PIECE_MARK)
            return false; /* the "£ million" over a table */
        if (at == 0 && r->pieces[at].start > 0 && !(r->pieces[at].flags & PIECE_CAPITAL))
            return false; /* "£40.? million", of which a sentence was made */
        if (at > 0 && !share_before(r, at) && r->pieces[at - 1].kind == PIECE_WORD && !desk_piece_mark(r, at + 1, '-') && !desk_piece_is(r, at + 1, "and"))
            return false;
        add_to_group(s, desk_decimal(1, 0));
        break;
    case WORD_ARTICLE: case WORD_HALF: case WORD_QUARTER:
        if ((end = read_part(r, at, &part)) != 0) {
            uint32_t next = past_hyphen(r, end);
            if (NUMBER_WORD_KIND(number_word_at(r, next)) == WORD_ARTICLE)
                next = past_hyphen(r, next + 1); /* "half a million" */
            enum number_word after = NUMBER_WORD_KIND(number_word_at(r, next));
            add_to_group(s, part);
            out->fraction = after != WORD_SCALE && after != WORD_DOZEN && after != WORD_HUNDRED;
            s->at = out->fraction ? end : next;
            s->last = WORD_UNIT;
            break;
        }
        s->at = past_hyphen(r, at + 1);
        value = number_word_at(r, s->at);
        if (kind == WORD_ARTICLE && (NUMBER_WORD_KIND(value) == WORD_HUNDRED || NUMBER_WORD_KIND(value) == WORD_SCALE ||
                                     NUMBER_WORD_KIND(value) == WORD_DOZEN)) {
            add_to_group(s, desk_decimal(1, 0));
            out->article = true;
            break;
        }
        return false;
    default:
        return false;
    }
    take_number_words(r, s);
    return s->has_group || s->has_total;
}

static bool is_plural_scale(const number_line *r, uint32_t at)
{
    uint32_t word = number_word_at(r, at);
    return NUMBER_WORD_KIND(word) == WORD_VAGUE && NUMBER_WORD_VALUE(word) > 1;
}

static void finish_number(const number_line *r, number_state *s, number_value *out)
{
    if (out->fraction && out->last > out->first)
        return; /* a slashed fraction came out whole */
    bool scaled = out->scaled;
    close_group(s);
    out->low = out->high = s->total;
    if (!scaled)
        out->mantissa = out->low;
    out->last = s->at;
    uint32_t word = number_word_at(r, s->at);
    if (NUMBER_WORD_KIND(word) == WORD_DOZENS && !out->point && desk_decimal_multiply(&out->low, desk_decimal(12, 0))) {
        out->high = out->low; /* "200 dozens" */
        out->last++;
    } else if (!out->ordinal && !out->fraction && is_plural_scale(r, s->at) &&
               (out->form == NUMBER_DIGITS || NUMBER_WORD_VALUE(word) >= 6) && !(r->pieces[s->at].flags & PIECE_BROKEN)) {
        out->damage = damage_scale_plural;
        out->last++;
    }
}

static bool read_new_number(const number_line *r, uint32_t at, number_value *out)
{
    bool numeral = r->pieces[at].kind == PIECE_NUMERAL;
    *out = (number_value){.first = at};
    if (!numeral && read_vague(r, at, out))
        return true;
    number_state s = {.scale = SCALE_ANY, .first = at, .at = at, .out = out};
    if (!(numeral ? read_from_numeral(r, at, &s) : read_from_word(r, at, &s)))
        return false;
    out->first = at;
    finish_number(r, &s, out);
    return out->last > at;
}

bool desk_read_number(const number_line *r, uint32_t at, number_value *out)
{
    if (at >= r->count || (r->pieces[at].kind != PIECE_NUMERAL && !(r->pieces[at].roles & ROLE_NUMBER)))
        return false;
    uint32_t slot = at % NUMBER_CACHE;
    if (r->cache->slots[slot].at != at) {
        r->cache->slots[slot].found = read_new_number(r, at, &r->cache->slots[slot].value);
        r->cache->slots[slot].at = at;
    }
    *out = r->cache->slots[slot].value;
    return r->cache->slots[slot].found;
}
