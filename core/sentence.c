/*
 * sentence.c - tokens to sentences.
 *
 * A sentence ends at a blank line, at a line break that is not a soft wrap, and
 * after . ! ? with the marks that close there, unless what stands before is an
 * abbreviation or what follows goes on with the sentence.
 */
#include "sentence.h"
#include "sentence_lines.h"
#include "lexicon.h"
#include "token_scan.h"
#include "tables/sentence_cues.h"
#include "tables/sentence_starters.h"

typedef enum ending {
    NO_ENDING,
    FULL_STOP,
    EXCLAMATION, /* ! ? and runs with them */
    ELLIPSIS,
    ABBREVIATED  /* an abbreviation with its full stop */
} ending;

typedef struct splitter {
    const char *text;
    uint32_t length;
    const desk_token *tokens;
    uint32_t count;
    uint32_t first;      /* token of the sentence that is open */
    uint32_t line_start; /* byte where the line begins */
    uint32_t width;      /* of wrapped lines; 0 if lines are paragraphs */
    uint32_t stop;       /* the . ! ? that only closing marks have followed so far; DESK_NONE */
    ending what;         /* which it is */
} splitter;

static char byte_of(const splitter *s, uint32_t token)
{
    return s->text[s->tokens[token].start];
}

static uint32_t size_of(const splitter *s, uint32_t token)
{
    return s->tokens[token].end - s->tokens[token].start;
}

static uint32_t gap_before(const splitter *s, uint32_t token)
{
    return s->tokens[token].start - s->tokens[token - 1].end;
}

static uint32_t code_of(const splitter *s, uint32_t token)
{
    return desk_character_at(s->text, s->tokens[token].start, s->length).code;
}

static bool has_lexicon_word(const splitter *s, uint32_t token, const lexicon *l)
{
    return desk_find_text(l, s->text + s->tokens[token].start, size_of(s, token)) != NULL;
}

static bool is_upper_token(const splitter *s, uint32_t token)
{
    return desk_is_upper(code_of(s, token));
}

static bool is_lower_token(const splitter *s, uint32_t token)
{
    uint32_t code = code_of(s, token);
    return desk_is_alphabetic(code) && !desk_is_upper(code);
}

/* What a mark of punctuation ends. */
static ending ending_of_mark(const splitter *s, const desk_token *t)
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

static ending ending_of(const splitter *s, uint32_t token)
{
    const desk_token *t = &s->tokens[token];
    if (t->kind == DESK_PUNCTUATION)
        return ending_of_mark(s, t);
    if (s->text[t->end - 1] == '.' && t->end > t->start + 1)
        return ABBREVIATED;
    return NO_ENDING;
}

/* A mark that closes what a full stop stands in: quotation or bracket, touching it. */
static bool closes(const splitter *s, uint32_t token)
{
    const desk_token *t = &s->tokens[token];
    if (t->kind == DESK_QUOTE_MARK)
        return code_of(s, token) != 0x201C && code_of(s, token) != 0x2018;
    return t->kind == DESK_PUNCTUATION && (s->text[t->start] == ')' || s->text[t->start] == ']' || s->text[t->start] == '}');
}

/* Takes note of `token`: a . ! ? is open until something other than a closing
 * mark that touches it follows. */
static void note_stop(splitter *s, uint32_t token)
{
    ending what = ending_of(s, token);
    if (what != NO_ENDING) {
        s->stop = token;
        s->what = what;
    } else if (s->stop != DESK_NONE && !(token > s->first && gap_before(s, token) == 0 && closes(s, token))) {
        s->stop = DESK_NONE;
    }
}

/* "Is it true?" Smith asked. */
static bool is_cue_near(const splitter *s, uint32_t token)
{
    for (uint32_t i = token; i < s->count && i < token + 5; i++) {
        if (has_lexicon_word(s, i, &sentence_cues_words))
            return true;
        if (s->tokens[i].kind != DESK_WORD)
            return false;
    }
    return false;
}

static bool is_i(const splitter *s, uint32_t token)
{
    return size_of(s, token) == 1 && byte_of(s, token) == 'I';
}

/* "6 p.m. Mr Smith went": ends a sentence only if enough stands before it. */
static bool is_time_of_day(const splitter *s, uint32_t token)
{
    char c = desk_lower(byte_of(s, token));
    return size_of(s, token) == 4 && (c == 'a' || c == 'p') && desk_lower(s->text[s->tokens[token].start + 2]) == 'm';
}

/* "ET", "CDT", "Tuesday": goes on after a time of day. */
static bool is_all_capitals(const splitter *s, uint32_t token)
{
    for (uint32_t i = s->tokens[token].start; i < s->tokens[token].end; i++)
        if (s->text[i] < 'A' || s->text[i] > 'Z')
            return false;
    return true;
}

static bool abbreviation_ends(const splitter *s, uint32_t token, uint32_t next)
{
    const desk_token *t = &s->tokens[token];
    if (!is_upper_token(s, next) && s->tokens[next].kind != DESK_QUOTE_MARK)
        return false;
    if (s->tokens[next].kind == DESK_QUOTE_MARK)
        return next + 1 < s->count && has_lexicon_word(s, next + 1, &sentence_starters_words);
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
    case ABBREVIATION_OTHER:
        break;
    }
    if (t->end - t->start == 2)
        return false; /* an initial */
    if (is_time_of_day(s, token) && token >= s->first + 4)
        return !is_all_capitals(s, next);
    return has_lexicon_word(s, next, &sentence_starters_words);
}

/* "1.", "2.)", "a.": a marker, not an end, where the sentence begins with it. */
static bool is_list_marker(const splitter *s, uint32_t token)
{
    if (token != s->first + 1 && !(token == s->first + 2 && s->tokens[s->first].kind == DESK_PUNCTUATION))
        return false;
    const desk_token *t = &s->tokens[token - 1];
    return gap_before(s, token) == 0 && t->end - t->start <= 3 && (t->kind == DESK_NUMBER || t->end - t->start == 1);
}

/* True if the sentence ends with `token` (. ! ? and kin), closed by `last`, before `next`. */
static bool mark_ends(const splitter *s, ending what, uint32_t token, uint32_t last, uint32_t next)
{
    bool closed = last > token, touching = gap_before(s, next) == 0;
    bool upper = is_upper_token(s, next), lower = !upper && is_lower_token(s, next);
    ending following = ending_of(s, next);
    if (following != NO_ENDING && following != ABBREVIATED)
        return false;
    if (!touching && s->tokens[next].kind == DESK_PUNCTUATION && closes(s, next))
        return false;
    if (touching && (unsigned char)s->text[s->tokens[token].start] < 0x80)
        return !closed && (upper || (lower && what == EXCLAMATION)) && s->tokens[next].kind == DESK_WORD;
    switch (what) {
    case FULL_STOP:
        if (is_list_marker(s, token) && !closed)
            return false;
        return !(lower && closed);
    case EXCLAMATION:
        if (lower)
            return !closed && !(token > s->first && is_upper_token(s, token - 1));
        return !(closed && is_cue_near(s, next));
    case ELLIPSIS:
        return upper && !is_i(s, next);
    case ABBREVIATED:
        return abbreviation_ends(s, token, next);
    case NO_ENDING:
        break;
    }
    return false;
}

/* "***", "-----", a bullet: a line of its own even where the line breaks are lost. */
static bool is_rule(const splitter *s, uint32_t token)
{
    char c = byte_of(s, token);
    return s->tokens[token].kind == DESK_PUNCTUATION && size_of(s, token) >= 3 && (c == '*' || c == '_' || c == '=' || c == '-');
}

static bool is_bullet(const splitter *s, uint32_t token)
{
    uint32_t code = code_of(s, token);
    return code == 0x2022 || code == 0x2023 || code == 0x2043 || code == 0x25CF || code == 0x25AA || code == 0x25A0;
}

/* True if the line break (or breaks) before `next` ends a sentence. */
static bool line_ends(const splitter *s, uint32_t next)
{
    uint32_t end = s->tokens[next - 1].end, start = s->tokens[next].start;
    if (desk_line_breaks(s->text, end, start) > 1 || is_bullet(s, next))
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

/* True if a sentence ends with the token before `next`. */
static bool ends_before(splitter *s, uint32_t next)
{
    uint32_t last = next - 1, end = s->tokens[last].end, start = s->tokens[next].start;
    if (start > end && (s->text[end] != ' ' || start > end + 1) && has_line_break(s->text, end, start)) {
        bool ends = line_ends(s, next);
        s->line_start = start;
        if (ends)
            return true;
    }
    if (is_rule(s, last) || is_rule(s, next) || is_bullet(s, next))
        return start > end;
    return s->stop != DESK_NONE && mark_ends(s, s->what, s->stop, last, next);
}

void desk_find_sentences(memory *m, const char *text, uint32_t length, const token_list *tokens,
                         span_list *out)
{
    splitter s = {.text = text, .length = length, .tokens = tokens->items, .count = tokens->count, .stop = DESK_NONE};
    s.width = desk_wrap_width(text, length);
    for (uint32_t i = 0; i < s.count; i++) {
        note_stop(&s, i);
        if (i + 1 < s.count && !ends_before(&s, i + 1))
            continue;
        desk_span *span = list_push(m, out);
        if (!span)
            return;
        *span = (desk_span){tokens->items[s.first].start, tokens->items[i].end};
        s.first = i + 1;
        s.stop = DESK_NONE;
    }
}
