/*
 * train_copy.c - a training text in small letters, in capitals, with a headline in title case.
 *
 * Only letters of one byte and the Latin ones of two are changed, which keep
 * their length, so that the marked spans hold for every copy.
 */
#include "train_copy.h"

#include <string.h>

static bool goes_on_word(char c)
{
    return desk_is_letter(c) || desk_is_digit(c) || (unsigned char)c >= 0x80 || c == '\'';
}

/* Latin letters of two bytes, capital and small, differ by one bit. */
static bool is_latin_lead(const char *text, size_t i)
{
    return i > 0 && (unsigned char)text[i - 1] == 0xC3 && (unsigned char)text[i] != 0x97 && (unsigned char)text[i] != 0xB7;
}

static void write_small(char *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        out[i] = desk_lower(text[i]);
        if (is_latin_lead(text, i) && (unsigned char)text[i] != 0x9F)
            out[i] = (char)(text[i] | 0x20);
    }
}

static void write_capitals(char *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        bool small = (text[i] >= 'a' && text[i] <= 'z') ||
                     (is_latin_lead(text, i) && (unsigned char)text[i] != 0x9F && (unsigned char)text[i] != 0xBF);
        out[i] = small ? (char)(text[i] & ~0x20) : text[i];
    }
}

/* The first line with a capital on every word but the smallest ("of", "in", "the"). */
static void write_headline(char *out, const char *text, size_t length)
{
    memcpy(out, text, length);
    for (size_t i = 0, end; i < length && text[i] != '\n'; i = end) {
        end = i;
        while (end < length && goes_on_word(text[end]))
            end++;
        if ((end - i > 3 || i == 0) && text[i] >= 'a' && text[i] <= 'z')
            out[i] = (char)(text[i] & ~0x20);
        end += end == i;
    }
}

const char *desk_write_copy(train_copy how, const char *text, size_t length, char *out)
{
    if (how == COPY_AS_IS)
        return text;
    if (how == COPY_SMALL)
        write_small(out, text, length);
    else if (how == COPY_CAPITALS)
        write_capitals(out, text, length);
    else
        write_headline(out, text, length);
    return out;
}
