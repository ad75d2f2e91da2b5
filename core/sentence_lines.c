/*
 * sentence_lines.c - whether the lines of an article are paragraphs or wrapped.
 *
 * Mail and wires wrap lines at some 60 to 100 bytes; content systems write one
 * paragraph a line.  A wrapped line is as long as it is because the first word of
 * the next line did not fit in.
 */
#include "sentence_lines.h"

#include <string.h>

enum {
    WIDEST_WRAP = 120,    /* longer lines are paragraphs */
    NARROWEST_WRAP = 40,
    SHORTEST_LINE = 25,   /* shorter ones are headings, addresses, items of a list */
    RAGGED = 16           /* how much shorter than the width a wrapped line can be */
};

static uint32_t line_end(const char *text, uint32_t at, uint32_t length)
{
    const char *found = at < length ? memchr(text + at, '\n', length - at) : NULL;
    return found ? (uint32_t)(found - text) : length;
}

static uint32_t trimmed_end(const char *text, uint32_t start, uint32_t end)
{
    while (end > start && (text[end - 1] == ' ' || text[end - 1] == '\r' || text[end - 1] == '\t'))
        end--;
    return end;
}

uint32_t desk_wrap_width(const char *text, uint32_t length)
{
    /* counts[n]: lines of n bytes that another line follows at once. */
    uint32_t counts[WIDEST_WRAP + 1] = {0}, followed = 0, lines = 0, longer = 0, width = 0;
    for (uint32_t at = 0, end, next; at < length; at = next) {
        end = line_end(text, at, length);
        next = end + 1;
        uint32_t size = trimmed_end(text, at, end) - at;
        if (size == 0)
            continue;
        lines++;
        longer += size > WIDEST_WRAP;
        if (size > WIDEST_WRAP || next >= length || trimmed_end(text, next, line_end(text, next, length)) == next)
            continue;
        counts[size]++;
        followed++;
        if (size > width)
            width = size;
    }
    if (width < NARROWEST_WRAP || longer > lines / 5)
        return 0;
    uint32_t full = 0;
    for (uint32_t size = width - RAGGED; size <= width; size++)
        full += counts[size];
    return full > 1 && full >= followed / 2 ? width : 0;
}

static bool is_lower_at(const char *text, uint32_t at, uint32_t length)
{
    if (at >= length)
        return false;
    uint32_t code = desk_character_at(text, at, length).code;
    return desk_is_alphabetic(code) && !desk_is_upper(code);
}

bool desk_line_goes_on(const char *text, uint32_t start, uint32_t end, uint32_t next, uint32_t length,
                       uint32_t width)
{
    uint32_t size = end - start, word = next;
    if (size < SHORTEST_LINE)
        return false;
    if (is_lower_at(text, next, length))
        return true;
    if (width == 0 || size > width)
        return false;
    while (word < length && word - next <= width && text[word] != ' ' && text[word] != '\n')
        word++;
    return size + 1 + (word - next) > width;
}
