/*
 * comparing.c - what the comparison of articles and of stories share.
 */
#include "compare.h"

#include <stdio.h>
#include <string.h>

bool same_words(const words *wanted, const char *text, size_t length)
{
    return wanted->length == length && memcmp(wanted->bytes, text, length) == 0;
}

bool same_text(const words *wanted, const char *text)
{
    return same_words(wanted, text, strlen(text));
}

bool span_is(const words *wanted, const desk_article *a, uint32_t start, uint32_t end)
{
    size_t length;
    const char *text = desk_article_text(a, &length);
    return end <= length && same_words(wanted, text + start, end - start);
}

bool field_is(const case_line *line, const char *key, const char *text)
{
    words room;
    const words *wanted = case_value(line, 2, key, &room);
    return wanted ? same_text(wanted, text) : line->open || !text[0];
}

bool field_span_is(const case_line *line, const char *key, const desk_article *a, desk_span s)
{
    words room;
    const words *wanted = case_value(line, 2, key, &room);
    return wanted ? span_is(wanted, a, s.start, s.end) : line->open || s.start == s.end;
}

bool says(const test_case *c, const char *word, const char *kind)
{
    for (size_t i = 0; i < c->line_count; i++)
        if (strcmp(c->lines[i].kind, word) == 0 && same_text(&c->lines[i].columns[0], kind))
            return true;
    return false;
}

bool names_kind(const test_case *c, const char *kind)
{
    for (size_t i = 0; i < c->line_count; i++)
        if (strcmp(c->lines[i].kind, kind) == 0)
            return true;
    return says(c, "no", kind) || says(c, "more", kind);
}

void print_words(const char *before, const desk_article *a, uint32_t start, uint32_t end)
{
    size_t length;
    const char *text = desk_article_text(a, &length);
    fputs(before, stderr);
    for (uint32_t i = start; i < end && i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '\n')
            fputs("\\n", stderr);
        else if (c == '\\')
            fputs("\\\\", stderr);
        else if (c < 0x20)
            fprintf(stderr, "\\x%02x", c);
        else
            fputc(c, stderr);
    }
}
