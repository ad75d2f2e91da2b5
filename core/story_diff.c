/*
 * story_diff.c - one wording against another, word by word.
 *
 * The longest common subsequence of the words, after what agrees at both ends is
 * set aside.  Where the rest is too long for a full table (an unclosed quotation
 * that swallowed an article) it is given as one change.
 */
#include "story_diff.h"

#include <string.h>

enum { LARGEST_TABLE = 4000000 };

static bool words_agree(const wording *a, uint32_t i, const wording *b, uint32_t j)
{
    return a->words[i].exact == b->words[j].exact;
}

static desk_span words_span(const wording *w, uint32_t start, uint32_t end)
{
    if (start >= end)
        return (desk_span){0, 0};
    return (desk_span){w->copy->tokens[w->words[start].token].start, w->copy->tokens[w->words[end - 1].token].end};
}

static void push_change(memory *m, const wording *a, desk_span from, const wording *b, desk_span to, desk_change_kind kind,
                        uint32_t mention, change_list *out)
{
    desk_change *change = from.start < from.end || to.start < to.end ? list_push(m, out) : NULL;
    if (change)
        *change = (desk_change){mention, kind, words_span(a, from.start, from.end), words_span(b, to.start, to.end)};
}

static void push_difference(memory *m, const wording *a, desk_span from, const wording *b, desk_span to, uint32_t mention,
                            change_list *out)
{
    desk_change_kind kind = from.start == from.end ? DESK_ADDED : to.start == to.end ? DESK_DROPPED : DESK_CHANGED;
    push_change(m, a, from, b, to, kind, mention, out);
}

/* table[i * width + j]: the words that can be kept of a from i and b from j on. */
static uint16_t *fill_table(memory *m, const wording *a, desk_span from, const wording *b, desk_span to)
{
    uint32_t rows = from.end - from.start, width = to.end - to.start + 1;
    uint16_t *table = desk_memory_take(m, (size_t)(rows + 1) * width * sizeof *table);
    if (!table)
        return NULL;
    memset(table, 0, (size_t)(rows + 1) * width * sizeof *table);
    for (uint32_t i = rows; i-- > 0;)
        for (uint32_t j = width - 1; j-- > 0;) {
            uint16_t below = table[(size_t)(i + 1) * width + j], right = table[(size_t)i * width + j + 1];
            uint16_t best = below > right ? below : right;
            if (words_agree(a, from.start + i, b, to.start + j))
                best = (uint16_t)(table[(size_t)(i + 1) * width + j + 1] + 1);
            table[(size_t)i * width + j] = best;
        }
    return table;
}

/* Walks the table and lists what lies between the agreeing ends. */
static void list_middle(memory *m, const wording *a, desk_span from, const wording *b, desk_span to, uint32_t mention,
                        change_list *out)
{
    uint32_t rows = from.end - from.start, width = to.end - to.start + 1;
    if ((size_t)rows * width > LARGEST_TABLE || rows == 0 || width == 1) {
        push_difference(m, a, from, b, to, mention, out);
        return;
    }
    uint16_t *table = fill_table(m, a, from, b, to);
    uint32_t i = 0, j = 0;
    while (table && (i < rows || j < width - 1)) {
        uint32_t i0 = i, j0 = j;
        while (i < rows && j < width - 1 && words_agree(a, from.start + i, b, to.start + j))
            i++, j++;
        push_change(m, a, (desk_span){from.start + i0, from.start + i}, b, (desk_span){to.start + j0, to.start + j},
                    DESK_KEPT, mention, out);
        i0 = i, j0 = j;
        while ((i < rows || j < width - 1) && !(i < rows && j < width - 1 && words_agree(a, from.start + i, b, to.start + j))) {
            bool drop = j == width - 1 ||
                        (i < rows && table[(size_t)(i + 1) * width + j] >= table[(size_t)i * width + j + 1]);
            *(drop ? &i : &j) += 1;
        }
        push_difference(m, a, (desk_span){from.start + i0, from.start + i}, b,
                        (desk_span){to.start + j0, to.start + j}, mention, out);
    }
    desk_memory_release(m, table, (size_t)(rows + 1) * width * sizeof *table);
}

void desk_list_changes(memory *m, const wording *a, const wording *b, uint32_t mention, change_list *out)
{
    uint32_t shorter = a->count < b->count ? a->count : b->count, head = 0, tail = 0;
    while (head < shorter && words_agree(a, head, b, head))
        head++;
    while (tail < shorter - head && words_agree(a, a->count - 1 - tail, b, b->count - 1 - tail))
        tail++;
    push_change(m, a, (desk_span){0, head}, b, (desk_span){0, head}, DESK_KEPT, mention, out);
    list_middle(m, a, (desk_span){head, a->count - tail}, b, (desk_span){head, b->count - tail}, mention, out);
    push_change(m, a, (desk_span){a->count - tail, a->count}, b, (desk_span){b->count - tail, b->count}, DESK_KEPT, mention, out);
}
