/*
 * quote_mark.c - pairs quotation marks, paragraph by paragraph.
 *
 * Marks come in as they were found, stretches between them go out.  What stands
 * on either side of a mark says more than its shape, since copy is full of wrong
 * ones; single marks pair only when a partner is certain, since most are
 * apostrophes.  Nothing is carried from one paragraph to the next but whether a
 * quotation was left open, so that a lost mark costs one paragraph.
 */
#include "quote_mark.h"
#include "text.h"

#include <assert.h>

typedef enum mark_role {
    MARK_EITHER, /* as the marks before it have it */
    MARK_OPENS,
    MARK_CLOSES,
    MARK_NONE    /* an apostrophe, a prime */
} mark_role;

typedef struct quote_mark {
    uint32_t token;
    uint32_t partner; /* index of the mark that closes this one, or DESK_NONE */
    uint32_t level;   /* for single marks: the double mark they stand in, or DESK_NONE */
    uint32_t end;     /* an unclosed one: the token it runs to; else 0 */
    uint8_t role;
    bool single;
    bool sure;        /* closes after a full stop or comma: no possessive */
    bool after_s;     /* may be the possessive of a plural */
    bool curly;       /* its shape says that it opens */
    bool implied;     /* no mark: the quotation runs on from the paragraph before */
} quote_mark;

typedef LIST_OF(quote_mark) mark_list;

/* ---- what stands beside a mark ---- */

typedef enum mark_side { SIDE_SPACE, SIDE_LETTER, SIDE_STOP, SIDE_OPEN, SIDE_CLOSE, SIDE_MARK, SIDE_DASH } mark_side;

static mark_side side_of(uint32_t code)
{
    switch (code) {
    case '.': case ',': case '?': case '!': case ';': case ':': case 0x2026:
        return SIDE_STOP;
    case '(': case '[': case '{': case '/':
        return SIDE_OPEN;
    case ')': case ']': case '}':
        return SIDE_CLOSE;
    case '-': case 0x2012: case 0x2013: case 0x2014: case 0x2015:
        return SIDE_DASH;
    case '"': case '\'': case '`': case 0xAB: case 0xBB: case 0x2039: case 0x203A:
        return SIDE_MARK;
    default:
        if (code >= 0x2018 && code <= 0x201F)
            return SIDE_MARK;
        return desk_is_space(code) || code == 0x200B || code == 0xFEFF ? SIDE_SPACE : SIDE_LETTER;
    }
}

static mark_side side_before(const copy *c, uint32_t at)
{
    return at == 0 ? SIDE_SPACE : side_of(desk_character_before(c->text, 0, at).code);
}

static mark_side side_after(const copy *c, uint32_t at)
{
    return at == c->length ? SIDE_SPACE : side_of(desk_character_at(c->text, at, c->length).code);
}

typedef enum drawing { DRAWN_STRAIGHT, DRAWN_OPENS, DRAWN_CLOSES } drawing;

static drawing drawn_as(uint32_t code)
{
    switch (code) {
    case 0x2018: case 0x201A: case 0x201B: case 0x201C: case 0x201E: case 0x201F:
    case 0xAB: case 0x2039: case '`':
        return DRAWN_OPENS;
    case 0x2019: case 0x201D: case 0xBB: case 0x203A:
        return DRAWN_CLOSES;
    default:
        return DRAWN_STRAIGHT;
    }
}

static bool is_single(uint32_t code, uint32_t length)
{
    if (length > 1 && (code == '\'' || code == '`'))
        return false; /* '' and `` of typewriter copy */
    return code == '\'' || code == '`' || (code >= 0x2018 && code <= 0x201B) || code == 0x2039 ||
           code == 0x203A;
}

/* A number straight before a mark may make it a prime: 6'2", 12" records. */
static bool follows_digit(const copy *c, uint32_t at)
{
    return at > 0 && desk_is_digit(c->text[at - 1]);
}

/* A mark opens after a space and before a letter, closes the other way round; anything
 * else (between spaces, between letters) is left to the marks before it. */
static mark_role role_by_sides(mark_side before, mark_side after)
{
    bool opens = (before == SIDE_SPACE || before == SIDE_OPEN || before == SIDE_DASH || before == SIDE_MARK) &&
                 after != SIDE_SPACE && after != SIDE_CLOSE && after != SIDE_STOP;
    bool closes = before != SIDE_SPACE && before != SIDE_OPEN && after != SIDE_LETTER && after != SIDE_OPEN;
    if (opens == closes)
        return MARK_EITHER;
    return opens ? MARK_OPENS : MARK_CLOSES;
}

/* Words that drop their first letters: 'em, rock 'n' roll, '90s. */
static bool is_elision(const quote_reading *r, uint32_t token)
{
    static const char *const words[] = {"em", "til", "till", "tis", "twas", "n", "cause", "cos", "bout", "round",
                                        "nuff", "neath"};
    const copy *c = r->c;
    if (token + 1 >= c->count || c->tokens[token + 1].start != c->tokens[token].end)
        return false;
    const desk_token *next = &c->tokens[token + 1];
    if (next->kind == DESK_NUMBER) {
        uint32_t digits = 0;
        while (next->start + digits < next->end && desk_is_digit(c->text[next->start + digits]))
            digits++;
        return digits == 2;
    }
    return TOKEN_AMONG(c, token + 1, words);
}

/* Role by sides; the shape decides only where the sides do not contradict it. */
static quote_mark read_mark(const quote_reading *r, uint32_t token)
{
    const copy *c = r->c;
    const desk_token *t = &c->tokens[token];
    uint32_t code = desk_character_at(c->text, t->start, t->end).code;
    mark_side before = side_before(c, t->start), after = side_after(c, t->end);
    drawing drawn = drawn_as(code);
    quote_mark m = {.token = token, .partner = DESK_NONE, .level = DESK_NONE,
                    .role = (uint8_t)role_by_sides(before, after),
              .single = is_single(code, t->end - t->start), .curly = drawn == DRAWN_OPENS};
    m.sure = before == SIDE_STOP || before == SIDE_CLOSE;
    m.after_s = t->start > 0 && desk_lower(c->text[t->start - 1]) == 's';
    if (m.single) {
        bool joined = before == SIDE_LETTER && after == SIDE_LETTER;
        if (joined || (m.role == MARK_OPENS && drawn != DRAWN_OPENS && is_elision(r, token)) ||
            (m.role == MARK_OPENS && drawn == DRAWN_CLOSES) ||
                (m.role == MARK_CLOSES && follows_digit(c, t->start) && after == SIDE_MARK))
            m.role = MARK_NONE;
        return m;
    }
    if ((drawn == DRAWN_OPENS && m.role == MARK_CLOSES) || (drawn == DRAWN_CLOSES && m.role == MARK_OPENS))
        m.role = MARK_EITHER;
    else if (drawn != DRAWN_STRAIGHT)
        m.role = drawn == DRAWN_OPENS ? MARK_OPENS : MARK_CLOSES;
    return m;
}

/* ---- double marks ---- */

/* The next double mark of the paragraph, or `end`. */
static uint32_t next_double(const mark_list *marks, uint32_t from, uint32_t end)
{
    while (from < end && (marks->items[from].single || marks->items[from].role == MARK_NONE))
        from++;
    return from;
}

static bool closes_at(const mark_list *marks, uint32_t at, uint32_t end)
{
    return at < end && marks->items[at].role == MARK_CLOSES;
}

/* A prime after a figure while a quotation is open: "He is 6'2" tall," she said. */
static bool is_prime(const quote_reading *r, const mark_list *marks, uint32_t at, uint32_t end)
{
    const quote_mark *m = &marks->items[at];
    return m->role == MARK_CLOSES && follows_digit(r->c, r->c->tokens[m->token].start) &&
           closes_at(marks, next_double(marks, at + 1, end), end);
}

/*
 * Where a quotation that lost its closing mark ends: at a comma with a cue behind
 * it ("We will win, he said. "They will lose."), else at `limit`.
 */
static uint32_t end_of_open(const quote_reading *r, uint32_t from, uint32_t limit)
{
    for (uint32_t i = from; i + 2 < limit; i++) {
        if (!has_form(r, i, FORM_COMMA) || i == from)
            continue;
        if (reports(r, i + 1, CUE_SAY) && !reports(r, i + 1, CUE_ING | CUE_BASE | CUE_NOUN))
            return i + 1;
        bool subject = has_class(r, i + 1, WORD_PRONOUN) && !has_class(r, i + 1, WORD_FIRST);
        if ((subject || r->notes[i + 1].entity != DESK_NONE) && reports(r, i + 2, CUE_SAY) &&
            !reports(r, i + 2, CUE_ING | CUE_BASE))
            return i + 1;
    }
    return limit;
}

/* What follows a closing mark names a speaker: ..." said Ms Ito. */
static bool cue_follows(const quote_reading *r, uint32_t token)
{
    uint32_t limit = token + 5 < r->c->count ? token + 5 : r->c->count;
    for (uint32_t i = token; i < limit && !has_form(r, i, FORM_STOP | FORM_PARAGRAPH | FORM_COMMA); i++)
        if (reports(r, i, CUE_SAY) && !reports(r, i, CUE_ING | CUE_BASE | CUE_NOUN))
            return true;
    return false;
}

/* A mark that hangs between a comma and the speaker: "We need it, "Ms Ito said. */
static bool closes_all_the_same(const quote_reading *r, const quote_mark *m)
{
    uint32_t t = m->token, at = t + 1, count = r->c->count;
    if (m->role != MARK_OPENS || t == 0 || !has_form(r, t - 1, FORM_COMMA) || at >= count)
        return false;
    uint32_t name = r->notes[at].entity;
    bool subject = name != DESK_NONE || (has_class(r, at, WORD_PRONOUN) && !has_class(r, at, WORD_FIRST | WORD_DETERMINER));
    while (at < count && r->notes[at].entity == name && name != DESK_NONE)
        at++;
    at += name == DESK_NONE;
    return subject && at + 1 < count && reports(r, at, CUE_SAY) && !reports(r, at, CUE_NOUN | CUE_ING | CUE_BASE) &&
           has_form(r, at + 1, FORM_STOP | FORM_COMMA);
}

/* A closing mark with none open: the paragraph began inside a quotation, or its opening mark was lost. */
static void close_stray(const quote_reading *r, mark_list *marks, uint32_t at, uint32_t from, bool continued)
{
    quote_mark *m = &marks->items[at];
    if (m->token <= from)
        return;
    const copy *c = r->c;
    bool comma = m->token > 0 && c->text[c->tokens[m->token].start - 1] == ',';
    if (!continued && !(comma && cue_follows(r, m->token + 1)))
        return;
    uint32_t start = from;
    for (uint32_t i = m->token - 1; !continued && i > from && start == from; i--)
        if (has_form(r, i - 1, FORM_SENTENCE))
            start = i;
    m->implied = true;
    m->end = m->token + 1;
    m->token = start;
    m->role = MARK_OPENS;
}

/* Pairs the double marks of one paragraph; true if its last quotation stays open. */
static bool pair_doubles(const quote_reading *r, mark_list *marks, uint32_t first, uint32_t end, token_span paragraph,
                         bool continued)
{
    uint32_t open = DESK_NONE, from = paragraph.start; /* where a lost opening mark may have stood */
    for (uint32_t i = next_double(marks, first, end); i < end; i = next_double(marks, i + 1, end)) {
        quote_mark *m = &marks->items[i];
        uint32_t token = m->token;
        if (open != DESK_NONE && closes_all_the_same(r, m))
            m->role = MARK_CLOSES;
        if (open == DESK_NONE && m->role == MARK_CLOSES) {
            close_stray(r, marks, i, from, continued && from == paragraph.start);
        } else if (open == DESK_NONE) {
            if (m->role == MARK_EITHER && follows_digit(r->c, r->c->tokens[m->token].start))
                continue;
            open = i;
        } else if (m->role == MARK_OPENS) {
            uint32_t inner = next_double(marks, i + 1, end);
            uint32_t outer = next_double(marks, inner + 1, end);
            if (closes_at(marks, inner, end) && closes_at(marks, outer, end)) {
                m->partner = inner;
                i = inner;
                from = marks->items[i].token + 1;
                continue;
            }
            marks->items[open].end = end_of_open(r, marks->items[open].token + 1, m->token);
            open = i;
        } else if (!is_prime(r, marks, i, end)) {
            marks->items[open].partner = i;
            open = DESK_NONE;
        }
        from = token + 1;
    }
    /* a mark that hangs between spaces opens nothing alone */
    if (open == DESK_NONE || marks->items[open].role == MARK_EITHER)
        return false;
    marks->items[open].end = paragraph.end;
    return true;
}

/* ---- single marks ---- */

/* Gives each single mark the double quotation that it stands in. */
static void set_levels(mark_list *marks, uint32_t first, uint32_t end)
{
    uint32_t level = DESK_NONE;
    for (uint32_t i = first; i < end; i++) {
        quote_mark *m = &marks->items[i];
        if (m->single)
            m->level = level;
        else if (level != DESK_NONE && marks->items[level].partner == i)
            level = DESK_NONE;
        else if (level == DESK_NONE && (m->partner != DESK_NONE || m->end))
            level = m->implied ? DESK_NONE : i;
        else if (m->end)
            level = i;
    }
}

/* An opening single mark that finds no partner still opens a quotation where the
 * copy introduces one: Mr Lee said: 'We shall see. */
static bool opens_alone(const quote_reading *r, const quote_mark *m)
{
    if (m->token + 1 >= r->c->count || !has_form(r, m->token + 1, FORM_CAPITAL))
        return false;
    if (has_form(r, m->token, FORM_PARAGRAPH))
        return m->curly;
    return has_form(r, m->token - 1, FORM_COLON) || reports(r, m->token - 1, CUE_SAY) ||
           (m->token > 1 && has_form(r, m->token - 1, FORM_COMMA) && reports(r, m->token - 2, CUE_SAY));
}

/* Before an s and with a surer mark to come, a single mark is a possessive. */
static void drop_possessives(mark_list *marks, uint32_t first, uint32_t end, uint32_t level)
{
    bool better = false;
    for (uint32_t i = end; i-- > first;) {
        quote_mark *m = &marks->items[i];
        if (!m->single || m->level != level)
            continue;
        if (m->role == MARK_OPENS)
            better = false;
        if (m->role != MARK_CLOSES && m->role != MARK_EITHER)
            continue;
        if (better && m->after_s && !m->sure)
            m->role = MARK_NONE;
        else if (m->sure || !m->after_s)
            better = true;
    }
}

/* Pairs the single marks that stand in one double quotation, or in none. */
static bool pair_singles(const quote_reading *r, mark_list *marks, uint32_t first, uint32_t end, uint32_t level,
                         uint32_t limit)
{
    uint32_t open = DESK_NONE;
    drop_possessives(marks, first, end, level);
    for (uint32_t i = first; i < end; i++) {
        quote_mark *m = &marks->items[i];
        if (!m->single || m->level != level || m->role == MARK_NONE)
            continue;
        if (m->role == MARK_OPENS) {
            open = i;
        } else if (open != DESK_NONE) {
            marks->items[open].partner = i;
            open = DESK_NONE;
        }
    }
    if (open == DESK_NONE || level != DESK_NONE || !opens_alone(r, &marks->items[open]))
        return false;
    marks->items[open].end = limit;
    return true;
}

/* ---- all of it ---- */

static void append_stretches(memory *scratch, quote_reading *r, const mark_list *marks, uint32_t first, uint32_t end,
                             quoted_list *out)
{
    uint32_t around = DESK_NONE; /* the last stretch that is not inside another */
    for (uint32_t i = first; i < end; i++) {
        const quote_mark *m = &marks->items[i];
        if (m->partner == DESK_NONE && m->end == 0)
            continue;
        bool closed = m->partner != DESK_NONE;
        token_span all = {m->token, closed ? marks->items[m->partner].token + 1 : m->end};
        token_span words = {m->implied ? all.start : all.start + 1, closed || m->implied ? all.end - 1 : all.end};
        if (words.start >= words.end)
            continue;
        while (m->implied && out->count > 0 && out->items[out->count - 1].all.start >= all.start) {
            out->count--; /* apostrophes that looked like a pair */
            around = DESK_NONE;
        }
        bool inner = around != DESK_NONE && all.start < out->items[around].all.end;
        quoted *q = list_push(scratch, out);
        if (!q)
            return;
        *q = (quoted){all, words, inner ? around : DESK_NONE, !closed && !m->implied};
        if (inner)
            continue;
        around = out->count - 1;
        for (uint32_t t = all.start; t < all.end; t++)
            r->notes[t].form |= FORM_QUOTED;
    }
}

static token_span next_paragraph(const quote_reading *r, uint32_t start)
{
    token_span p = {start, start + 1};
    while (p.end < r->c->count && !has_form(r, p.end, FORM_PARAGRAPH))
        p.end++;
    return p;
}

/* One paragraph's marks, doubles first, then the singles inside and outside them. */
static bool pair_paragraph(const quote_reading *r, mark_list *marks, uint32_t first, uint32_t end, token_span paragraph,
                           bool continued)
{
    bool open = pair_doubles(r, marks, first, end, paragraph, continued);
    set_levels(marks, first, end);
    for (uint32_t i = first; i < end; i++) {
        const quote_mark *m = &marks->items[i];
        if (!m->single && !m->implied && m->partner != DESK_NONE)
            pair_singles(r, marks, i + 1, m->partner, i, paragraph.end);
    }
    return pair_singles(r, marks, first, end, DESK_NONE, paragraph.end) || open;
}

void desk_pair_marks(memory *scratch, quote_reading *r, quoted_list *out)
{
    mark_list marks = {0};
    if (!list_reserve(scratch, &marks, r->marks.count))
        return;
    for (uint32_t i = 0; i < r->marks.count; i++)
        marks.items[marks.count++] = read_mark(r, r->marks.items[i]);
    bool open = false;
    token_span paragraph = {0, 0};
    for (uint32_t first = 0, end; first < marks.count; first = end) {
        uint32_t steps = 0; /* a paragraph without marks breaks a running quotation off */
        for (; paragraph.end <= marks.items[first].token; steps++)
            paragraph = next_paragraph(r, paragraph.end);
        for (end = first; end < marks.count && marks.items[end].token < paragraph.end; end++)
            continue;
        open = pair_paragraph(r, &marks, first, end, paragraph, open && steps == 1);
        append_stretches(scratch, r, &marks, first, end, out);
    }
}
