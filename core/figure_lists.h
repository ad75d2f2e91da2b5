/*
 * figure_lists.h - what the second column of the figure word lists says.
 */
#ifndef DESK_FIGURE_LISTS_H
#define DESK_FIGURE_LISTS_H

/* core/data/figure_currencies.txt */
enum currency_word {
    CURRENCY_NONE,
    CURRENCY_SYMBOL,     /* before or after its number: £, US$, Rs */
    CURRENCY_CODE,       /* before or after, in capitals: EUR */
    CURRENCY_CODE_AFTER, /* a code that is also a word: TRY, ALL */
    CURRENCY_CODE_MILLIONS, /* MUSD, as Nordic business copy writes */
    CURRENCY_AFTER,
    CURRENCY_NAME,       /* after its number: euros */
    CURRENCY_UNCLEAR,    /* a name that many countries share: francs */
    CURRENCY_MINOR,      /* a hundredth: pence, cents */
    CURRENCY_MINOR_LETTER, /* p and c, joined to a numeral */
    CURRENCY_NICKEL,     /* five hundredths, after its number */
    CURRENCY_DIME        /* ten */
};

/* core/data/figure_units.txt */
enum unit_word {
    UNIT_NONE,
    UNIT_QUANTITY,
    UNIT_SYMBOL,          /* after a numeral alone: km */
    UNIT_LETTER,          /* a letter that needs a numeral and a capital: 30 C */
    UNIT_TEMPERATURE,
    UNIT_DURATION,
    UNIT_DURATION_SYMBOL, /* hrs, yr */
    UNIT_PERCENT,
    UNIT_BASIS_POINT,
    UNIT_TIMES
};

/* core/data/figure_modifiers.txt: the desk_modifier of wording before a figure, and of wording after it. */
#define MODIFIER_BEFORE(value) ((value) & 0xFFu)
#define MODIFIER_AFTER(value) ((value) >> 8)

#endif
