/*
 * borrow.c - a str as UTF-8 that the library can read in place, and back.
 *
 * In comes a str; out go its UTF-8, borrowed from the str (which keeps it as
 * long as it lives), and the code point of any byte.  ASCII needs no table;
 * other text gets the number of code points before each block of 64 bytes.
 */
#include "module.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK 64u

/* A lone surrogate is three bytes that are not UTF-8.  As surrogatepass writes
 * them (ED A0 80) they would be three faults; cut off before its fourth byte, a
 * long sequence (F0 90 80) is one fault of the same length. */
static void blunt_surrogates(unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i + 2 < length; i++)
        if (bytes[i] == 0xED && bytes[i + 1] >= 0xA0)
            memcpy(bytes + i, "\xF0\x90\x80", 3);
}

static int borrow_surrogates(borrowed *b)
{
    PyErr_Clear();
    PyObject *passed = PyUnicode_AsEncodedString(b->text, "utf-8", "surrogatepass");
    if (!passed)
        return -1;
    b->length = (size_t)PyBytes_Size(passed);
    b->bytes = PyBytes_FromStringAndSize(PyBytes_AsString(passed), (Py_ssize_t)b->length);
    Py_DECREF(passed);
    if (!b->bytes)
        return -1;
    blunt_surrogates((unsigned char *)PyBytes_AsString(b->bytes), b->length);
    b->utf8 = PyBytes_AsString(b->bytes);
    return 0;
}

int borrow_text(borrowed *b, PyObject *text)
{
    *b = (borrowed){0};
    if (!PyUnicode_Check(text)) {
        PyErr_Format(PyExc_TypeError, "text must be str, not %R%s", (PyObject *)Py_TYPE(text), PyBytes_Check(text) ? ": decode it" : "");
        return -1;
    }
    b->text = PyUnicode_FromObject(text); /* a subclass's plain twin */
    if (!b->text)
        return -1;
    Py_ssize_t length = 0;
    b->utf8 = PyUnicode_AsUTF8AndSize(b->text, &length);
    b->length = (size_t)length;
    if (!b->utf8 && (!PyErr_ExceptionMatches(PyExc_UnicodeEncodeError) || borrow_surrogates(b) < 0)) {
        release_text(b);
        return -1;
    }
    b->ascii = (Py_ssize_t)b->length == PyUnicode_GetLength(b->text);
    return 0;
}

void release_text(borrowed *b)
{
    Py_CLEAR(b->text);
    Py_CLEAR(b->bytes);
    free(b->blocks);
    b->blocks = NULL;
}

/* How many of some bytes begin a code point: all but 10xxxxxx, eight at a time. */
static uint32_t leads(const char *at, size_t count)
{
    uint32_t found = 0;
    for (; count >= 8; at += 8, count -= 8) {
        uint64_t eight;
        memcpy(&eight, at, 8);
        uint64_t inner = (eight >> 7) & ~(eight >> 6) & 0x0101010101010101u;
        found += 8 - (uint32_t)((inner * 0x0101010101010101u) >> 56);
    }
    for (; count > 0; at++, count--)
        found += ((unsigned char)*at & 0xC0) != 0x80;
    return found;
}

bool index_text(borrowed *b)
{
    if (b->ascii || b->length > DESK_MAX_LENGTH)
        return true;
    size_t count = b->length / BLOCK + 1;
    b->blocks = malloc(count * sizeof *b->blocks);
    if (!b->blocks)
        return false;
    uint32_t points = 0;
    for (size_t i = 0; i < count; i++) {
        b->blocks[i] = points;
        if (i + 1 < count)
            points += leads(b->utf8 + i * BLOCK, BLOCK);
    }
    return true;
}

uint32_t code_point(const borrowed *b, uint32_t byte)
{
    if (!b->blocks)
        return byte;
    return b->blocks[byte / BLOCK] + leads(b->utf8 + byte / BLOCK * BLOCK, byte % BLOCK);
}

uint32_t byte_of(const borrowed *b, uint32_t point)
{
    if (!b->blocks)
        return point < b->length ? point : (uint32_t)b->length;
    size_t low = 0, high = b->length / BLOCK + 1;
    while (high - low > 1) { /* the last block with no more than `point` before it */
        size_t middle = low + (high - low) / 2;
        if (b->blocks[middle] <= point)
            low = middle;
        else
            high = middle;
    }
    size_t at = low * BLOCK;
    for (uint32_t points = b->blocks[low]; at < b->length; at++) {
        bool lead = ((unsigned char)b->utf8[at] & 0xC0) != 0x80;
        if (lead && points == point)
            break;
        points += lead;
    }
    return (uint32_t)at;
}
