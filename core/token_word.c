/*
 * token_word.c - words: contractions, elisions, acronyms, abbreviations and
 * hyphens, by the Universal Dependencies English convention.
 *
 * A word is a run of letters and digits that grows over a mark inside it
 * (O'Neill, U.S., AT&T, co-operation) or stops short of its last part, which is
 * then a token of its own (do|n't, UK|'s, can|not).
 */
#include "token_scan.h"
#include "lexicon.h"
#include "tables/sentence_starters.h"
#include "tables/token_abbreviations.h"
#include "tables/token_elisions.h"
#include "tables/token_prefixes.h"
#include "tables/token_slashes.h"
#include "tables/token_splits.h"
#include "tables/token_suffixes.h"

uint32_t desk_apostrophe(const char *text, uint32_t at, uint32_t end)
{
    if (at >= end)
        return 0;
    unsigned char c = (unsigned char)text[at];
    if (c == '\'')
        return 1;
    if (c == 0xE2 && at + 2 < end && (unsigned char)text[at + 1] == 0x80 && (unsigned char)text[at + 2] == 0x99)
        return 3; /* ’ */
    if (c == 0xC2 && at + 1 < end && (unsigned char)text[at + 1] == 0xB4)
        return 2; /* ´ */
    return 0;
}

static bool is_word_byte(char c)
{
    return desk_is_letter(c) || desk_is_digit(c) || c == '_';
}

static bool is_letter_at(const char *text, uint32_t at, uint32_t end)
{
    if (at >= end)
        return false;
    if ((unsigned char)text[at] < 0x80)
        return desk_is_letter(text[at]);
    return desk_properties(desk_character_at(text, at, end).code)->word == WORD_LETTER;
}

uint32_t desk_letters_end(const char *text, uint32_t at, uint32_t end)
{
    const uint32_t start = at;
    word_class before = WORD_SYMBOL;
    while (at < end) {
        if ((unsigned char)text[at] < 0x80) {
            if (!is_word_byte(text[at]))
                break;
            before = WORD_LETTER;
            at++;
            continue;
        }
        character c = desk_character_at(text, at, end);
        word_class now = (word_class)desk_properties(c.code)->word;
        if (now == WORD_LINK && (before != WORD_LETTER || !is_letter_at(text, at + c.length, end)))
            break;
        if (now != WORD_LETTER && now != WORD_DIGIT && now != WORD_FRACTION && now != WORD_LINK && now != WORD_MARK)
            break;
        if (now != WORD_MARK)
            before = now;
        at += c.length;
    }
    while (at > start && text[at - 1] == '_')
        at--; /* _underlined_ */
    return at;
}

/* The letters of 's 'm 'd 're 've 'll. */
static bool is_clitic(const char *text, uint32_t length)
{
    char a = length > 0 ? desk_lower(text[0]) : '\0', b = length > 1 ? desk_lower(text[1]) : '\0';
    if (length == 1)
        return a == 's' || a == 'm' || a == 'd';
    return length == 2 && ((a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l'));
}

/* A word up to an apostrophe inside it: 0 if the word goes on after it (O'Neill),
 * else where the word ends. */
static uint32_t apostrophe_cut(const char *text, uint32_t at, uint32_t mark, uint32_t next, uint32_t end)
{
    if (is_clitic(text + next, end - next))
        return mark;
    bool negation = end == next + 1 && desk_lower(text[next]) == 't' && desk_lower(text[mark - 1]) == 'n';
    if (negation)
        return mark - 1 > at ? mark - 1 : end; /* do|n't, and then n't itself */
    if (mark == at + 1 && desk_lower(text[at]) == 'y' && end == next + 3 && desk_lower(text[next]) == 'a')
        return next; /* y'|all */
    return 0;
}

uint32_t desk_abbreviation(const char *text, uint32_t start, uint32_t end)
{
    const lexicon_entry *entry = desk_find_text(&token_abbreviations_words, text + start, end - start);
    return entry ? entry->value : 0;
}

/* The first byte after the spaces that follow, 0 at the end of the line. */
static char next_on_line(const token_run *r, uint32_t at)
{
    while (at < r->length && (r->text[at] == ' ' || r->text[at] == '\t'))
        at++;
    return at < r->length && r->text[at] != '\n' && r->text[at] != '\r' ? r->text[at] : '\0';
}

static bool follows_comma(const token_run *r, uint32_t at)
{
    while (at > 0 && r->text[at - 1] == ' ')
        at--;
    return at > 0 && r->text[at - 1] == ',';
}

/* "Albert I. Jones", not "and so did I. He". */
static bool follows_name(const token_run *r, uint32_t at)
{
    uint32_t end = at;
    while (end > 0 && r->text[end - 1] == ' ')
        end--;
    uint32_t start = end;
    while (start > 0 && end - start < 30 && (desk_is_letter(r->text[start - 1]) || r->text[start - 1] == '.'))
        start--;
    return end - start > 1 && r->text[start] >= 'A' && r->text[start] <= 'Z';
}

/* "vitamin C. The dose", "World War I. It": what begins a sentence follows. */
static bool precedes_starter(const token_run *r, uint32_t at)
{
    while (at < r->length && r->text[at] == ' ')
        at++;
    uint32_t end = at;
    while (end < r->length && end - at < 12 && desk_is_letter(r->text[end]))
        end++;
    const lexicon_entry *starter = desk_find_text(&sentence_starters_words, r->text + at, end - at);
    return starter && starter->value == 2 && end < r->length && r->text[end] == ' ';
}

/* True if the full stop at `stop` belongs to the word before it. */
static bool keeps_stop(const token_run *r, uint32_t at, uint32_t stop)
{
    char next = next_on_line(r, stop + 1);
    bool capital = (next >= 'A' && next <= 'Z') || (unsigned char)next >= 0xC3;
    if (stop == at + 1 && r->text[at] >= 'A' && r->text[at] <= 'Z')
        return next == ',' || (capital && (r->text[at] != 'I' || follows_name(r, at)) && !precedes_starter(r, stop + 1));
    switch ((abbreviation_kind)desk_abbreviation(r->text, at, stop)) {
    case ABBREVIATION_NUMBERED:
    case ABBREVIATION_DATED:
        return desk_is_digit(next);
    case ABBREVIATION_RANK:
        return capital && r->text[at] <= 'Z';
    case ABBREVIATION_STATE:
        return follows_comma(r, at) && r->text[at] <= 'Z';
    case ABBREVIATION_TITLE:
    case ABBREVIATION_MONTH:
    case ABBREVIATION_DAY:
    case ABBREVIATION_COMPANY:
    case ABBREVIATION_PLACE:
    case ABBREVIATION_STREET:
    case ABBREVIATION_INSIDE:
    case ABBREVIATION_OTHER:
        return true;
    }
    return false;
}

/* "U.S.", "a.m.", "J.R.R.", "U.S": single letters with stops between; else `at`. */
static uint32_t acronym_end(const token_run *r, uint32_t at)
{
    const char *text = r->text;
    uint32_t end = at, letters = 0;
    while (end + 1 < r->end && desk_is_letter(text[end]) && text[end + 1] == '.') {
        end += 2;
        letters++;
    }
    bool last = end < r->end && desk_is_letter(text[end]) && desk_letters_end(text, end, r->end) == end + 1;
    if (letters + last < 2)
        return at;
    if (!last && end < r->end && text[end] == '.' && end + 1 < r->end && text[end + 1] == '.')
        return end - 1; /* "the U.S..." */
    return end + last;
}

/* A word up to a full stop: where it ends, with or without the stop and what follows. */
static uint32_t stop_cut(const token_run *r, uint32_t at, uint32_t stop)
{
    const char *text = r->text;
    uint32_t after = desk_letters_end(text, stop + 1, r->end);
    if (stop + 1 < r->end && text[stop + 1] == '.')
        return stop; /* an ellipsis */
    if (after > stop + 1) { /* Ph.D. */
        uint32_t kind = desk_abbreviation(text, at, after);
        if (kind)
            return after < r->end && text[after] == '.' ? after + 1 : after;
    }
    return keeps_stop(r, at, stop) ? stop + 1 : stop;
}

static bool is_small_word(const char *text, uint32_t length)
{
    static const char *const small[] = {"the", "to", "of", "and", "or", "in", "on", "it", "a", "at"};
    for (size_t i = 0; i < sizeof small / sizeof *small; i++) {
        uint32_t same = 0;
        while (same < length && small[i][same] == desk_lower(text[same]))
            same++;
        if (same == length && small[i][same] == '\0')
            return true;
    }
    return false;
}

/* True where a hyphen is inside the word: co-operation, but over-the-counter is five tokens. */
static bool keeps_hyphen(const char *text, uint32_t part, uint32_t hyphen, uint32_t end)
{
    if (!is_letter_at(text, hyphen + 1, end))
        return false;
    uint32_t next = desk_letters_end(text, hyphen + 1, end);
    if (desk_find_text(&token_suffixes_words, text + hyphen + 1, next - hyphen - 1))
        return true;
    return desk_find_text(&token_prefixes_words, text + part, hyphen - part) &&
           !is_small_word(text + hyphen + 1, next - hyphen - 1);
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* AT&T, R&D: capitals on both sides, few of them. */
static bool keeps_ampersand(const token_run *r, uint32_t at, uint32_t sign)
{
    return sign - at <= 2 && is_capital(r->text[at]) && is_capital(r->text[sign - 1]) && sign + 1 < r->end &&
           is_capital(r->text[sign + 1]);
}

/* b/c, w/o, w/ */
static uint32_t slash_end(const token_run *r, uint32_t at, uint32_t slash)
{
    uint32_t end = desk_letters_end(r->text, slash + 1, r->end);
    if (desk_find_text(&token_slashes_words, r->text + at, end - at))
        return end;
    return slash == at + 1 && desk_lower(r->text[at]) == 'w' ? slash + 1 : slash;
}

/* "Cannot", "dont": the end of the first of the two words; `end` if it is one. */
static uint32_t split_end(const char *text, uint32_t at, uint32_t end)
{
    const lexicon_entry *split = desk_find_text(&token_splits_words, text + at, end - at);
    if (!split || (end - at < 4 && is_capital(text[at + 1])))
        return end;
    return at + split->value;
}

/* katakana runs; one cluster where a script puts no spaces between words */
static uint32_t unspaced_end(const token_run *r, uint32_t at)
{
    character c = desk_character_at(r->text, at, r->end);
    bool katakana = desk_properties(c.code)->word == WORD_KATAKANA;
    uint32_t end = desk_cluster_end(r->text, at, r->end);
    while (katakana && end < r->end) {
        c = desk_character_at(r->text, end, r->end);
        word_class now = (word_class)desk_properties(c.code)->word;
        if (now != WORD_KATAKANA && now != WORD_MARK)
            break;
        end += c.length;
    }
    return end;
}

uint32_t desk_word_end(const token_run *r, uint32_t at)
{
    const char *text = r->text;
    uint32_t end = desk_letters_end(text, at, r->end), part = at;
    if (end == at)
        return unspaced_end(r, at);
    while (end < r->end) {
        uint32_t mark = desk_apostrophe(text, end, r->end), next = end + mark;
        if (mark && is_letter_at(text, next, r->end)) {
            uint32_t after = desk_letters_end(text, next, r->end);
            uint32_t cut = apostrophe_cut(text, at, end, next, after);
            if (cut)
                return cut;
            end = after;
        } else if (text[end] == '-' && keeps_hyphen(text, part, end, r->end)) {
            part = end + 1;
            end = desk_letters_end(text, part, r->end);
        } else if (text[end] == '&' && keeps_ampersand(r, at, end)) {
            end = desk_letters_end(text, end + 1, r->end);
        } else {
            break;
        }
    }
    if (end >= r->end)
        return split_end(text, at, end);
    if (text[end] == '.') {
        uint32_t acronym = end == at + 1 ? acronym_end(r, at) : at;
        if (acronym > at)
            return acronym;
        uint32_t cut = stop_cut(r, at, end);
        if (cut > end)
            return cut;
    }
    if (text[end] == '/' && end == at + 1)
        return slash_end(r, at, end);
    if (text[end] == '(' && end + 2 < r->end && text[end + 1] == 's' && text[end + 2] == ')')
        return end + 3; /* article(s) */
    if (text[end] == '$' && end - at <= 3 && is_capital(text[at]) && is_capital(text[end - 1]))
        return end + 1; /* US$ */
    return split_end(text, at, end);
}

/* True if a letter or digit touches the mark at `at` from the left. */
static bool follows_word(const token_run *r, uint32_t at)
{
    if (at == r->start)
        return false;
    character c = desk_character_before(r->text, r->start, at);
    word_class before = (word_class)desk_properties(c.code)->word;
    return before == WORD_LETTER || before == WORD_DIGIT || before == WORD_MARK || before == WORD_LINK ||
           before == WORD_FRACTION || c.code == '.' || (before == WORD_QUOTE && at - c.length > r->start); /* "Hamlet"'s */
}

uint32_t desk_elision_end(const token_run *r, uint32_t at)
{
    const char *text = r->text;
    uint32_t mark = desk_apostrophe(text, at, r->end), next = at + mark;
    if (!mark || next >= r->end)
        return at;
    uint32_t end = desk_letters_end(text, next, r->end);
    if (follows_word(r, at))
        return is_clitic(text + next, end - next) ? end : at;
    uint32_t closing = desk_apostrophe(text, end, r->end);
    if (desk_is_digit(text[next])) { /* '08, the '90s */
        bool year = next + 1 < end && desk_is_digit(text[next + 1]) && end - next <= 3;
        return year && !closing && (end == next + 2 || desk_lower(text[end - 1]) == 's') ? end : at;
    }
    if (!desk_find_text(&token_elisions_words, text + next, end - next))
        return at;
    if (closing) /* rock 'n' roll */
        return end == next + 1 ? end + closing : at;
    return end;
}
