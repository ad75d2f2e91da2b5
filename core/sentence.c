/*
 * sentence.c - tokens to sentences.
 *
 * A sentence ends at a blank line, at a line break that is not a soft wrap, and
 * after . ! ? with the marks that close there, unless what stands before is an
 * abbreviation or what follows goes on with the sentence.
 */
#include "sentence.h"
#include "sentence_lines.h"
#include "sentence_view.h"
#include "lexicon.h"
#include "token_scan.h"
#include "tables/sentence_cues.h"
#include "tables/sentence_starters.h"
#include "tables/sentence_times.h"

#include <string.h>

static bool has_lexicon_word(const sentence_view *s, uint32_t token, const lexicon *l)
{
    return desk_find_text(l, s->text + s->tokens[token].start, desk_size_of(s, token)) != NULL;
}

/* What a mark of punctuation ends. */
static ending ending_of_mark(const sentence_view *s, const desk_token *t)
{
    uint32_t code = desk_character_at(s->text, t->start, s->length).code;
    uint32_t bytes = t->end - t->start;
    bool only_dots = true;
    switch (code) {
    case '.':
    case '!':
    case '?':
        for (uint32_t i = t->start; i < t->end; i++)
            only_dots &= s->text[i] == '.';
        return !only_dots ? EXCLAMATION : bytes == 1 ? FULL_STOP : ELLIPSIS;
    case 0x2026:
        return ELLIPSIS;
    case 0x3002: /* 。 */
    case 0x0964: /* । */
    case 0x06D4: /* ۔ */
        return FULL_STOP;
    case 0x061F: /* ؟ */
    case 0x203C: /* ‼ */
    case 0xFF01:
    case 0xFF1F:
        return EXCLAMATION;
    default:
        return NO_ENDING;
    }
}

static ending ending_of(const sentence_view *s, uint32_t token)
{
    const desk_token *t = &s->tokens[token];
    if (t->kind == DESK_PUNCTUATION) {
        char c = s->text[t->start];
        if (c == '.' && t->end == t->start + 1)
            return FULL_STOP;
        return c == '.' || c == '!' || c == '?' || (unsigned char)c >= 0x80 ? ending_of_mark(s, t) : NO_ENDING;
    }
    return s->text[t->end - 1] == '.' && t->end > t->start + 1 ? ABBREVIATED : NO_ENDING;
}

static bool is_closing_bracket(const sentence_view *s, uint32_t token)
{
    char c = desk_byte_of(s, token);
    return desk_size_of(s, token) == 1 && (c == ')' || c == ']' || c == '}');
}

/* A mark that closes what a full stop stands in: a quotation mark that touches it,
 * a bracket or an emoticon on the same line. */
static bool closes(const sentence_view *s, uint32_t token)
{
    uint32_t gap = desk_gap_before(s, token);
    if (s->tokens[token].kind == DESK_QUOTE_MARK)
        return gap == 0 && desk_code_of(s, token) != 0x201C && desk_code_of(s, token) != 0x2018;
    return gap <= 1 && (gap == 0 || s->text[s->tokens[token - 1].end] == ' ') &&
           (is_closing_bracket(s, token) || desk_is_emoticon_token(s, token));
}

static bool is_spaced_dot(const sentence_view *s, uint32_t token)
{
    return token > 0 && token < s->count && desk_size_of(s, token) == 1 && desk_byte_of(s, token) == '.' &&
           desk_gap_before(s, token) == 1;
}

/* Takes note of `token`: a . ! ? is open until something other than a closing
 * mark that touches it follows. */
static void note_stop(sentence_view *s, uint32_t token)
{
    ending what = ending_of(s, token);
    if (what == FULL_STOP && token > s->first && is_spaced_dot(s, token) && s->stop == token - 1)
        what = ELLIPSIS; /* . . . */
    if (what != NO_ENDING) {
        s->stop = token;
        s->what = what;
    } else if (s->stop != DESK_NONE && !(token > s->first && closes(s, token))) {
        s->stop = DESK_NONE;
    }
}

/* "Is it true?" Smith asked. */
static bool is_cue_near(const sentence_view *s, uint32_t token)
{
    for (uint32_t i = token; i < s->count && i < token + 5; i++) {
        if (has_lexicon_word(s, i, &sentence_cues_words))
            return true;
        if (s->tokens[i].kind != DESK_WORD)
            return false;
    }
    return false;
}

static bool is_i(const sentence_view *s, uint32_t token)
{
    return desk_size_of(s, token) == 1 && desk_byte_of(s, token) == 'I';
}

/* "6 p.m. Mr Smith went": ends a sentence only if enough stands before it. */
static bool is_time_of_day(const sentence_view *s, uint32_t token)
{
    char c = desk_lower(desk_byte_of(s, token));
    return desk_size_of(s, token) == 4 && (c == 'a' || c == 'p') && desk_lower(s->text[s->tokens[token].start + 2]) == 'm';
}

/* "10:15 a.m. EST.": the zone's own full stop. */
static bool is_zone(const sentence_view *s, uint32_t token)
{
    return token > s->first && is_time_of_day(s, token - 1) && has_lexicon_word(s, token, &sentence_times_words);
}

static bool abbreviation_ends(const sentence_view *s, uint32_t token, uint32_t next)
{
    const desk_token *t = &s->tokens[token];
    if (!desk_is_upper_token(s, next) && s->tokens[next].kind != DESK_QUOTE_MARK)
        return false;
    if (s->tokens[next].kind == DESK_QUOTE_MARK)
        return next + 1 < s->count && has_lexicon_word(s, next + 1, &sentence_starters_words);
    if (is_zone(s, token))
        return true;
    switch ((abbreviation_kind)desk_abbreviation(s->text, t->start, t->end - 1)) {
    case ABBREVIATION_TITLE:
    case ABBREVIATION_RANK:
    case ABBREVIATION_NUMBERED:
    case ABBREVIATION_INSIDE:
    case ABBREVIATION_DATED:
        return false;
    case ABBREVIATION_MONTH:
    case ABBREVIATION_DAY:
    case ABBREVIATION_COMPANY:
    case ABBREVIATION_PLACE:
    case ABBREVIATION_STATE:
    case ABBREVIATION_STREET:
        break;
    case ABBREVIATION_OTHER: /* winds of 130 mph. Storms */
        if (token > s->first && s->tokens[token - 1].kind == DESK_NUMBER && !is_time_of_day(s, token))
            return true;
        break;
    }
    if (t->end - t->start == 2)
        return false; /* an initial */
    if (is_time_of_day(s, token) && token >= s->first + 4)
        return !has_lexicon_word(s, next, &sentence_times_words);
    return has_lexicon_word(s, next, &sentence_starters_words);
}

static bool is_dash(const sentence_view *s, uint32_t token)
{
    return desk_properties(desk_code_of(s, token))->word == WORD_DASH;
}

/* "approx", "tbsp", "ca": a word before a full stop and a small letter that is
 * short, or has no vowel, is more likely an abbreviation than a sentence's end. */
static bool looks_abbreviated(const sentence_view *s, uint32_t token)
{
    if (token == s->first || desk_gap_before(s, token) > 0)
        return false;
    const desk_token *t = &s->tokens[token - 1];
    for (uint32_t i = t->start; i < t->end; i++) {
        char c = desk_lower(s->text[i]);
        if (c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y' || !desk_is_letter(c))
            return t->end - t->start < 2;
    }
    return true;
}

/* No. 5 as it is written in Romance languages: N\302\260. 5 */
static bool is_number_sign(const sentence_view *s, uint32_t token, uint32_t next)
{
    if (token == s->first || s->tokens[next].kind != DESK_NUMBER)
        return false;
    uint32_t code = desk_code_of(s, token - 1);
    return code == 0xB0 || code == 0xBA;
}

/* S. 1455: a bill of a senate. */
static bool is_senate_bill(const sentence_view *s, uint32_t token, uint32_t next)
{
    return token > s->first && s->tokens[next].kind == DESK_NUMBER && desk_size_of(s, token - 1) == 1 &&
           desk_byte_of(s, token - 1) == 'S' && desk_gap_before(s, token) == 0;
}

/* "Roe. v. Wade": the word between the parties begins no sentence. */
static bool is_versus(const sentence_view *s, uint32_t token)
{
    const char *text = s->text + s->tokens[token].start;
    uint32_t size = desk_size_of(s, token);
    return text[0] == 'v' && (size == 2 ? text[1] == '.' : size == 3 && text[1] == 's' && text[2] == '.');
}

/* True if nothing but dots stands between the sentence's start and `token`. */
static bool begins_with_dots(const sentence_view *s, uint32_t token)
{
    return token - s->first < 3 && desk_byte_of(s, s->first) == '.' && (token == s->first || is_spaced_dot(s, s->first + 1));
}

/* "... into compounds. . . . The practice": three dots after the full stop open the
 * next sentence. */
static bool is_ellipsis_opening(const sentence_view *s, uint32_t next)
{
    return !is_spaced_dot(s, next - 1) && is_spaced_dot(s, next) && is_spaced_dot(s, next + 1) &&
           is_spaced_dot(s, next + 2) && next + 3 < s->count && desk_is_upper_token(s, next + 3);
}

/* True if the sentence ends with `token` (. ! ? and kin), closed by `last`, before `next`. */
static bool mark_ends(const sentence_view *s, ending what, uint32_t token, uint32_t last, uint32_t next)
{
    bool closed = last > token && !desk_is_emoticon_token(s, last), touching = desk_gap_before(s, next) == 0;
    bool upper = desk_is_upper_token(s, next), lower = !upper && desk_is_lower_token(s, next);
    ending following = ending_of(s, next);
    if (following != NO_ENDING && following != ABBREVIATED)
        return what == FULL_STOP && is_ellipsis_opening(s, next);
    if (closes(s, next))
        return false;
    if (touching && (unsigned char)s->text[s->tokens[token].start] < 0x80)
        return !closed && token > s->first && (upper || (lower && what == EXCLAMATION)) && s->tokens[next].kind == DESK_WORD;
    if (closed && is_dash(s, next))
        return false; /* "It's a long game." - the blogger */
    switch (what) {
    case FULL_STOP:
        if (desk_ends_marker(s, token) || is_number_sign(s, token, next) || is_senate_bill(s, token, next) || is_versus(s, next))
            return false;
        return !(lower && (closed || looks_abbreviated(s, token)));
    case EXCLAMATION:
        if (lower)
            return !closed && !(token > s->first && desk_is_upper_token(s, token - 1));
        return !(closed && is_cue_near(s, next));
    case ELLIPSIS:
        return upper && !is_i(s, next) && !begins_with_dots(s, token);
    case ABBREVIATED:
        return abbreviation_ends(s, token, next);
    case NO_ENDING:
        break;
    }
    return false;
}

/* True if the line break (or breaks) before `next` ends a sentence. */
static bool line_ends(const sentence_view *s, uint32_t next)
{
    uint32_t end = s->tokens[next - 1].end, start = s->tokens[next].start;
    if (desk_line_breaks(s->text, end, start) > 1)
        return true;
    return !desk_line_goes_on(s->text, s->line_start, end, start, s->length, s->width);
}

static bool has_line_break(const char *text, uint32_t start, uint32_t end)
{
    for (uint32_t i = start; i < end; i++)
        if (text[i] == '\n' || text[i] == '\r' || (unsigned char)text[i] == 0xE2)
            return desk_line_breaks(text, i, end) > 0;
    return false;
}

/* False where desk_ends_unmarked need not be asked. */
static bool may_end_unmarked(const sentence_view *s, uint32_t next)
{
    const desk_token *b = &s->tokens[next], *a = b - 1;
    char c = s->text[a->start];
    if (s->list_next > 0 || next - 1 == s->watched || b->kind == DESK_NUMBER)
        return true;
    if (b->kind == DESK_PUNCTUATION && (b->end - b->start > 2 || (unsigned char)s->text[b->start] >= 0x80))
        return true; /* a rule or a bullet */
    if (a->kind == DESK_WORD)
        return a->end > s->telling;
    if (a->kind == DESK_PUNCTUATION)
        return a->end - a->start > 2 || c == ')' || c == ',';
    return a->kind == DESK_SYMBOL;
}

/* True if a sentence ends with the token before `next`. */
static bool ends_before(sentence_view *s, uint32_t next)
{
    uint32_t last = next - 1, end = s->tokens[last].end, start = s->tokens[next].start;
    if (start > end && (s->text[end] != ' ' || start > end + 1) && has_line_break(s->text, end, start)) {
        bool ends = line_ends(s, next);
        s->line_start = start;
        if (ends) {
            s->list_next = 0;
            return true;
        }
    }
    if (start > end && may_end_unmarked(s, next) && desk_ends_unmarked(s, next))
        return true;
    return s->stop != DESK_NONE && mark_ends(s, s->what, s->stop, last, next);
}

static uint32_t next_byte(const sentence_view *s, char wanted, uint32_t from)
{
    const char *found = from < s->length ? memchr(s->text + from, wanted, s->length - from) : NULL;
    return found ? (uint32_t)(found - s->text) : s->length;
}

/* Finds what tells of line breaks and addresses at or after `from`. */
static void find_telling(sentence_view *s, uint32_t from)
{
    if (s->at_sign < from)
        s->at_sign = next_byte(s, '@', from);
    if (s->slash < from)
        s->slash = next_byte(s, '/', from);
    if (s->line_feed < from)
        s->line_feed = next_byte(s, '\n', from);
    if (s->carriage_return < from)
        s->carriage_return = next_byte(s, '\r', from);
    uint32_t address = s->at_sign < s->slash ? s->at_sign : s->slash;
    uint32_t line = s->line_feed < s->carriage_return ? s->line_feed : s->carriage_return;
    s->telling = address < line ? address : line;
}

/* The first token from `token` on at or after which a sentence can end.  Most tokens are
 * words or commas with one space or nothing between, and are passed by here. */
static uint32_t skip_plain(const sentence_view *s, uint32_t token)
{
    const char *text = s->text;
    const desk_token *t = &s->tokens[token], *last = &s->tokens[s->count - 1];
    if (t->kind != DESK_WORD && token <= s->first + 3)
        return token;
    bool plain = t->kind == DESK_WORD || text[t->start] == ',';
    while (t < last) {
        const desk_token *next = t + 1;
        bool next_plain = (next->kind == DESK_WORD) | (text[next->start] == ',');
        bool pass = plain & next_plain & (next->start - t->end <= 1) & (next->start <= s->telling) &
                    (text[t->end - 1] != '.');
        if (!pass || (next->kind != DESK_WORD && next <= &s->tokens[s->first] + 3))
            break;
        plain = next_plain;
        t = next;
    }
    return (uint32_t)(t - s->tokens);
}

/* Appends the sentence up to and including token `last`. */
static bool end_sentence(memory *m, sentence_view *s, uint32_t last, span_list *out)
{
    desk_span *span = list_push(m, out);
    if (!span)
        return false;
    *span = (desk_span){s->tokens[s->first].start, s->tokens[last].end};
    s->first = last + 1;
    s->stop = DESK_NONE;
    return true;
}

void desk_find_sentences(memory *m, const char *text, uint32_t length, const token_list *tokens,
                         span_list *out)
{
    sentence_view s = {.text = text, .length = length, .tokens = tokens->items, .count = tokens->count,
                       .stop = DESK_NONE, .watched = DESK_NONE};
    s.width = desk_wrap_width(text, length);
    s.at_sign = next_byte(&s, '@', 0);
    s.slash = next_byte(&s, '/', 0);
    s.line_feed = next_byte(&s, '\n', 0);
    s.carriage_return = next_byte(&s, '\r', 0);
    find_telling(&s, 0);
    for (uint32_t i = 0; i < s.count; i++) {
        if (s.stop == DESK_NONE && s.list_next == 0 && i != s.watched)
            i = skip_plain(&s, i);
        if (i == s.first)
            desk_note_marker(&s);
        if (s.tokens[i].kind == DESK_NUMBER && desk_is_clock(&s, i))
            s.watched = i + 1;
        note_stop(&s, i);
        if (text[s.tokens[i].start] == ':' && desk_ends_caption(&s, i) && !end_sentence(m, &s, i - 2, out))
            return;
        if ((i + 1 == s.count || ends_before(&s, i + 1)) && !end_sentence(m, &s, i, out))
            return;
        if (i + 1 < s.count && s.tokens[i + 1].start > s.telling)
            find_telling(&s, s.tokens[i + 1].start);
    }
}
