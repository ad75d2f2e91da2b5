/*
 * figure_modifier.c - "more than", "some", "up to", "or more" about a figure.
 *
 * Before a figure the longest phrase that ends at its first piece counts, one
 * word between forgiven: "at least another 20", "roughly the 2,000".
 */
#include "figure_amount.h"
#include "figure_lists.h"

#include "tables/figure_modifiers.h"
#include "tables/figure_modifier_ends.h"

enum { MODIFIER_WORDS = 5 };

/* Most words close no wording, and one bit says so. */
static inline bool may_end_wording(const number_piece *p)
{
    uint32_t place = p->hash % (8 * sizeof figure_modifier_ends);
    return (figure_modifier_ends[place / 8] >> place % 8 & 1) != 0;
}

static desk_modifier modifier_ending_at(const number_line *r, uint32_t end, uint32_t *start)
{
    uint32_t words = end < MODIFIER_WORDS ? end : MODIFIER_WORDS;
    if (words == 0 || !may_end_wording(&r->pieces[end - 1]))
        return DESK_EXACT;
    for (; words > 0; words--) {
        uint32_t after;
        const lexicon_entry *entry = desk_piece_phrase(&figure_modifiers_words, r, end - words, &after);
        bool hangs = end > words && desk_piece_mark(r, end - words - 1, '-') && desk_piece_joined(r, end - words); /* the under of "a five-under 67" */
        if (entry && after == end && MODIFIER_BEFORE(entry->value) && !hangs) {
            *start = end - words;
            return (desk_modifier)MODIFIER_BEFORE(entry->value);
        }
    }
    return DESK_EXACT;
}

static bool may_come_between(const number_line *r, uint32_t at)
{
    static const char *const words[] = {"another", "additional", "a", "an", "further", "its", "their", "his", "her", "our", "only", "just", "average"};
    return AMONG_WORDS(r, at, words);
}

desk_modifier desk_modifier_before(const number_line *r, uint32_t first, uint32_t *start)
{
    *start = first;
    desk_modifier modifier = modifier_ending_at(r, first, start);
    if (modifier == DESK_EXACT && first > 1 && may_come_between(r, first - 1))
        modifier = modifier_ending_at(r, first - 1, start);
    return modifier;
}

desk_modifier desk_modifier_after(const number_line *r, uint32_t last, uint32_t *end)
{
    if (desk_piece_mark(r, last, '-') && desk_piece_joined(r, last) && desk_piece_is(r, last + 1, "plus") && desk_piece_joined(r, last + 1)) {
        *end = last + 2;
        return DESK_AT_LEAST;
    }
    if (desk_piece_mark(r, last, '-') && desk_piece_joined(r, last) && AMONG(r, last + 1, "odd", "ish") && desk_piece_joined(r, last + 1)) {
        *end = last + 2; /* "the 20-odd passengers" */
        return DESK_ABOUT;
    }
    const lexicon_entry *entry = desk_piece_phrase(&figure_modifiers_words, r, last, end);
    if (!entry || !MODIFIER_AFTER(entry->value) || (r->pieces[last].flags & PIECE_BROKEN)) {
        *end = last;
        return DESK_EXACT;
    }
    return (desk_modifier)MODIFIER_AFTER(entry->value);
}
