/*
 * number.h - exact values, and the pieces that numbers are read from.
 *
 * A tokenizer may leave "five-day", "£3bn" or "10am" whole or split them; here
 * every token is cut into pieces (a run of letters, a numeral, a single mark), so
 * that the grammar of figures sees one shape.  Numbers are read from pieces as
 * exact decimals over a small divisor: 1.2 million is 12 x 10^5, two-thirds 2 / 3.
 */
#ifndef DESK_NUMBER_H
#define DESK_NUMBER_H

#include "lexicon.h"

/* coefficient x 10^exponent / divisor.  The divisor is 1 unless the copy has a fraction. */
typedef struct decimal {
    uint64_t coefficient;
    int32_t exponent;
    uint32_t divisor;
    bool negative;
} decimal;

static inline decimal desk_decimal(uint64_t coefficient, int32_t exponent)
{
    return (decimal){coefficient, exponent, 1, false};
}

static inline decimal desk_fraction(uint32_t numerator, uint32_t divisor)
{
    return (decimal){numerator, 0, divisor, false};
}

/* Adds, multiplies; false, and *a unchanged, if the exact result would not fit. */
bool desk_decimal_add(decimal *a, decimal b);
bool desk_decimal_multiply(decimal *a, decimal b);

/* Below zero, zero or above zero as a is smaller than, equal to or greater than b. */
int desk_decimal_compare(decimal a, decimal b);

/* The nearest double, ties to even. */
double desk_decimal_double(decimal d);

/* The value if it is a whole number of at most nine digits, else -1. */
int64_t desk_decimal_whole(decimal d);

typedef enum piece_kind {
    PIECE_WORD,    /* letters: "million", "p.m.", "bn" */
    PIECE_NUMERAL, /* digits with what groups them: 7,569  1.2  .75 */
    PIECE_MARK     /* one character */
} piece_kind;

enum piece_flag {
    PIECE_SPACED = 1,  /* white space before it */
    PIECE_BROKEN = 2,  /* a line break before it */
    PIECE_CAPITAL = 4, /* begins with a capital */
    PIECE_INSIDE = 8,  /* not the first piece of its token */
    PIECE_BEGINS = 16  /* may begin a figure */
};

/* Which word lists know a piece, so that most pieces are passed over at once. */
enum piece_role { ROLE_NUMBER = 1, ROLE_DATE = 2, ROLE_MONEY = 4 };

typedef struct number_piece {
    uint32_t start, end;
    uint32_t hash;
    uint8_t kind;
    uint8_t flags;
    uint8_t roles;
    char mark; /* its first character: of a mark '-' for any dash, '\'' '"' for curly ones; of a word in lower
                * case; 0 if it is not ASCII */
} number_piece;

typedef LIST_OF(number_piece) piece_list;

typedef enum number_form {
    NUMBER_NONE,
    NUMBER_DIGITS,
    NUMBER_WORDS
} number_form;

/* A number as the copy has it, before its unit. */
typedef struct number_value {
    uint32_t first, last;    /* pieces, half-open */
    decimal low, high;       /* equal unless vague: "tens of thousands" */
    decimal mantissa;        /* without its scale words: 1.2 of "1.2 million" */
    number_form form;
    bool scaled;             /* has "million", "bn", "hundred" */
    bool ordinal;            /* "third", "21st" */
    bool fraction;           /* "two-thirds", "a quarter", "half" */
    bool article;            /* its "one" is "a": "a million" */
    bool vague;              /* "dozens" */
    bool comma;              /* a decimal comma: "3,5" */
    bool grouped;            /* "7,569" */
    bool point;              /* has a decimal part */
    const char *damage;      /* why the numeral cannot be right, or NULL */
} number_value;

/* Numbers that the text used in names so far: the 737 of "Boeing 737". */
enum maker_state { MAKER_UNKNOWN, MAKER_NAMED, MAKER_ABSENT };

typedef struct name_numbers {
    enum maker_state boeing; /* whether the copy names it: then 737 is an aircraft */
    enum maker_state may;    /* whether it names a person called so: "Theresa May" */
    int32_t values[8];
    uint32_t count;
} name_numbers;

/* What was read at the last few pieces: several readers ask for the same number. */
enum { NUMBER_CACHE = 4 };

typedef struct number_cache {
    struct {
        uint32_t at;
        bool found;
        number_value value;
    } slots[NUMBER_CACHE];
} number_cache;

/* One sentence as its pieces, and what reading it needs. */
typedef struct number_line {
    const char *text;
    uint32_t length; /* of the whole text */
    const number_piece *pieces;
    uint32_t count;
    name_numbers *names;
    number_cache *cache;
    desk_span counted; /* what the figure before in the sentence counts; empty if none */
    bool millions;     /* an m of the sentence was a million: "the 4m homes, or 1.1m" */
} number_line;

/* Appends the pieces of the tokens [first, last). */
void desk_cut_pieces(memory *m, const copy *c, uint32_t first, uint32_t last, piece_list *out);

/* The entry for one piece, or NULL. */
const lexicon_entry *desk_piece_entry(const lexicon *l, const number_line *r, uint32_t at);

/* The value of one piece in a list of single words; 0 if it is not there. */
uint32_t desk_piece_value(const lexicon *l, const number_line *r, uint32_t at);

/* The entry for the longest phrase that begins at a piece, or NULL; *end is the piece after it. */
const lexicon_entry *desk_piece_phrase(const lexicon *l, const number_line *r, uint32_t at, uint32_t *end);

/* True if the piece spells the rest of a word whose first letter it begins with. */
bool desk_piece_spells(const number_line *r, uint32_t at, const char *word);

/* True if the piece is the given lower-case ASCII word. */
static inline bool desk_piece_is(const number_line *r, uint32_t at, const char *word)
{
    return at < r->count && r->pieces[at].mark == word[0] && desk_piece_spells(r, at, word);
}

static inline bool desk_piece_among(const number_line *r, uint32_t at, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (desk_piece_is(r, at, words[i]))
            return true;
    return false;
}

/* True if the piece is one of the words given; one of an array of words. */
#define AMONG(r, at, ...)                                                         \
    desk_piece_among((r), (at), (const char *const[]){__VA_ARGS__},               \
                     sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))
#define AMONG_WORDS(r, at, words) desk_piece_among((r), (at), (words), sizeof(words) / sizeof *(words))

/* True if the piece is the mark. */
static inline bool desk_piece_mark(const number_line *r, uint32_t at, char mark)
{
    return at < r->count && r->pieces[at].kind == PIECE_MARK && r->pieces[at].mark == mark;
}

/* True if nothing stands between the piece and the one before it. */
static inline bool desk_piece_joined(const number_line *r, uint32_t at)
{
    return at > 0 && at < r->count && r->pieces[at].start == r->pieces[at - 1].end;
}

/* True if the piece is a hyphen that joins the one before it and the one behind. */
static inline bool desk_piece_hyphen(const number_line *r, uint32_t at)
{
    return desk_piece_mark(r, at, '-') && desk_piece_joined(r, at) && desk_piece_joined(r, at + 1);
}

/* The piece behind such a hyphen, or `at`. */
static inline uint32_t desk_past_hyphen(const number_line *r, uint32_t at)
{
    return desk_piece_hyphen(r, at) ? at + 1 : at;
}

/* Reads the longest number that begins at a piece; false if none does. */
bool desk_read_number(const number_line *r, uint32_t at, number_value *out);

/* The damage of "400,4", which is none in copy that writes decimal commas, and of "12,3456" and "1,00,0". */
extern const char desk_damage_comma[], desk_damage_grouping[];

/* Reads a bare numeral such as 7,569 or 1.2; false if it is none (a version, a list). */
bool desk_read_numeral(const char *text, uint32_t length, number_value *out);

/* number_damage.c: what is wrong behind the numeral `at`, or NULL; *end is the piece after the damage.
 * `broken` says that its own digits are doubtful. */
const char *desk_damage_behind(const number_line *r, uint32_t at, bool broken, uint32_t *end);

/* number_tail.c: adds the groups after a numeral, "12 500"; gives the piece after them. */
uint32_t desk_join_groups(const number_line *r, uint32_t at, number_value *out);

/* "3/4" at `at`; "x 10^5" at `at`, multiplied in: the piece after it, or `at`. */
bool desk_read_slashed(const number_line *r, uint32_t at, decimal *part, uint32_t *end);
uint32_t desk_read_power(const number_line *r, uint32_t at, decimal *value);

/* Digits of a plain numeral ("2019", "07") as a value, or -1; at most nine digits. */
int32_t desk_piece_digits(const number_line *r, uint32_t at);

static inline uint32_t desk_piece_length(const number_line *r, uint32_t at)
{
    return r->pieces[at].end - r->pieces[at].start;
}

#endif
