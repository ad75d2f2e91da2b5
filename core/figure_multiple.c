/*
 * figure_multiple.c - multiples in one word: doubled, halving, threefold, twice as many.
 */
#include "figure_amount.h"
#include "number_word.h"

#include "tables/number_words.h"

#include <string.h>

static bool starts_comparison(const number_line *r, uint32_t at)
{
    static const char *const words[] = {"the", "that", "what", "its", "his", "her", "their", "as", "last", "those"};
    return AMONG_WORDS(r, at, words);
}

/* "to double", "nearly triple": not the double of "double murder". */
static bool follows_verb(const number_line *r, uint32_t at)
{
    static const char *const words[] = {"to", "than", "nearly", "almost", "about", "would", "could", "will", "more", "roughly", "around", "should", "might"};
    return at > 0 && AMONG_WORDS(r, at - 1, words);
}

bool desk_read_multiple(const number_line *r, uint32_t at, figure_amount *a)
{
    const lexicon_entry *entry = r->pieces[at].roles & ROLE_NUMBER ? desk_piece_entry(&number_words_words, r, at) : NULL;
    if (!entry)
        return false;
    decimal value = desk_decimal(NUMBER_WORD_VALUE(entry->value), 0);
    switch (NUMBER_WORD_KIND(entry->value)) {
    case WORD_TWICE:
        if (!starts_comparison(r, at + 1))
            return false;
        break;
    case WORD_DOUBLE:
        if (!starts_comparison(r, at + 1) && !follows_verb(r, at))
            return false;
        break;
    case WORD_DOUBLED: case WORD_FOLD:
        break;
    case WORD_HALVED:
        value = desk_decimal(5, -1);
        break;
    default:
        return false;
    }
    memset(a, 0, sizeof *a);
    a->first = at;
    a->last = at + 1;
    a->low = a->high = value;
    a->kind = DESK_MULTIPLE;
    a->unit = "";
    a->has_unit = a->halves_noun = true;
    a->number.form = NUMBER_WORDS;
    return true;
}
