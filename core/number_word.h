/*
 * number_word.h - the kinds of number words in core/data/number_words.txt.
 */
#ifndef DESK_NUMBER_WORD_H
#define DESK_NUMBER_WORD_H

/* A kind in the high byte, its value in the rest. */
#define NUMBER_WORD(kind, value) ((uint32_t)(kind) << 24 | (value))

enum number_word {
    WORD_NONE,
    WORD_UNIT,          /* zero to nine */
    WORD_TEEN,          /* ten to nineteen */
    WORD_TENS,          /* twenty to ninety */
    WORD_HUNDRED,       /* value: power of ten, as in the next three */
    WORD_SCALE,         /* thousand, million, crore */
    WORD_SUFFIX,        /* bn, mn: after a numeral alone */
    WORD_MULTIPLIER,        /* k, m, b: joined to a numeral alone */
    WORD_DOZEN,
    WORD_HALF,
    WORD_QUARTER,
    WORD_PARTS,         /* thirds, quarters: value is the divisor */
    WORD_PARTS_SCALE,   /* hundredths: value is the power of ten */
    WORD_ORDINAL,       /* first to nineteenth */
    WORD_ORDINAL_TENS,  /* twentieth to ninetieth */
    WORD_ORDINAL_SCALE, /* hundredth, millionth */
    WORD_VAGUE,         /* hundreds: a power of ten, whatever stands before it */
    WORD_DOZENS,
    WORD_SCORES,
    WORD_TWICE,         /* twice: a multiple in "twice as many", else not a figure */
    WORD_DOUBLE,        /* double: may be an adjective, "a double murder" */
    WORD_DOUBLED,
    WORD_HALVED,
    WORD_FOLD,          /* threefold */
    WORD_GLYPH,         /* vulgar fractions: numerator << 8 | divisor */
    WORD_MINUS,
    WORD_POINT,
    WORD_ARTICLE,
    WORD_AND
};

#define NUMBER_WORD_KIND(value) ((enum number_word)((value) >> 24))
#define NUMBER_WORD_VALUE(value) ((value) & 0xFFFFFFu)

#endif
