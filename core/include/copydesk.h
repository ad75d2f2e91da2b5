/*
 * copydesk - reads news the way a copy editor does.
 *
 * From one article: tokens, sentences, entities (names), figures, quotations.
 * From several articles on one story: who is who across outlets, which figures
 * agree or conflict, how a quotation drifts, what was copied.
 *
 * Policy, for every function below unless it says otherwise:
 *
 *   Text       UTF-8 of any quality, pointer and length.  Malformed bytes become
 *              tokens of kind DESK_MALFORMED; text is never an error.  Zero bytes
 *              are ordinary.  At most DESK_MAX_LENGTH bytes.
 *   Positions  Byte offsets, zero-based, end-exclusive.
 *   Memory     An object owns what it hands out: arrays and strings obtained from
 *              it are valid until it is freed (or, for a story, added to).  An
 *              article borrows the text it was read from, and a story borrows its
 *              articles: keep the lender until the borrower is freed.  Freeing
 *              NULL does nothing.
 *   Failure    Only the world fails: memory, size, a date, a model.  The answer is
 *              a desk_status; on anything but DESK_OK the output is set to NULL and
 *              nothing is leaked.
 *   Threads    No global state changes.  An object that is not being written
 *              (desk_story_add, freeing) may be read from many threads at once.
 *   Silence    The library never prints, aborts, exits, or touches files or the
 *              network.
 */
#ifndef COPYDESK_H
#define COPYDESK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define DESK_API __attribute__((visibility("default")))
#else
#define DESK_API
#endif

/* The version lives here alone; setup.py, the rockspec and the Makefile read it. */
#define DESK_VERSION "0.1.0"

/* The longest text that can be read, in bytes. */
#define DESK_MAX_LENGTH 2147483647u

/* An index that names nothing. */
#define DESK_NONE UINT32_MAX

/* The version of the library that is linked, as "major.minor.patch". */
DESK_API const char *desk_version(void);

/* ---- outcomes and memory ------------------------------------------------ */

typedef enum desk_status {
    DESK_OK,        /* done */
    DESK_NO_MEMORY, /* the allocator refused */
    DESK_TOO_LONG,  /* the text is longer than DESK_MAX_LENGTH */
    DESK_BAD_MODEL, /* the bytes are not a model that this version reads */
    DESK_BAD_DATE,  /* no such day in the calendar */
    DESK_BAD_DATA,  /* training data that cannot be used: see desk_train */
    DESK_STOPPED    /* the caller's progress function asked to stop */
} desk_status;

/* One line of English for a status, static. */
DESK_API const char *desk_status_text(desk_status status);

/*
 * Where memory comes from: one function that takes, resizes and frees.
 * resize(user, NULL, 0, n) takes n bytes, resize(user, p, old, n) resizes,
 * resize(user, p, old, 0) frees and returns NULL.  It returns NULL when it
 * refuses, and the old block then stands.  Blocks are aligned as by malloc.
 */
typedef struct desk_allocator {
    void *(*resize)(void *user, void *block, size_t old_size, size_t new_size);
    void *user;
} desk_allocator;

/* ---- the items of an article -------------------------------------------- */

typedef struct desk_span {
    uint32_t start, end; /* half-open; start == end where there is none */
} desk_span;

typedef enum desk_token_kind {
    DESK_WORD,
    DESK_NUMBER,      /* begins with a digit: 7,569  10:30  16bn's "16" */
    DESK_PUNCTUATION, /* . , ; : ? ! ( ) - and their kin, bullets */
    DESK_SYMBOL,      /* currency, mathematics, emoticons, emoji, % */
    DESK_QUOTE_MARK,  /* any mark that can open or close a quotation */
    DESK_MALFORMED    /* bytes that are not UTF-8 */
} desk_token_kind;

/* Three 32-bit integers, so that a list of tokens is a plain n by 3 table. */
typedef struct desk_token {
    uint32_t start, end;
    uint32_t kind; /* a desk_token_kind */
} desk_token;

/* A name.  Labels are PER ORG LOC MISC and TITLE, or a trained model's own. */
typedef struct desk_entity {
    uint32_t start, end;
    const char *label;
    float score; /* 0 to 1: how sure */
} desk_entity;

typedef enum desk_figure_kind {
    DESK_CARDINAL,
    DESK_ORDINAL,  /* low and high: the rank */
    DESK_MONEY,    /* unit: ISO 4217 */
    DESK_PERCENT,  /* unit: "percent" or "percentage-point" */
    DESK_MULTIPLE, /* "four times" 4, "half" 0.5 */
    DESK_QUANTITY, /* unit: CLDR unit identifier */
    DESK_DATE,     /* when: TIMEX3 */
    DESK_TIME,     /* when: TIMEX3 */
    DESK_DURATION, /* low and high in unit; when: TIMEX3 */
    DESK_AGE       /* unit "year" or what the copy states */
} desk_figure_kind;

typedef enum desk_modifier {
    DESK_EXACT,
    DESK_ABOUT,
    DESK_OVER,
    DESK_UNDER,
    DESK_AT_LEAST,
    DESK_AT_MOST
} desk_modifier;

/* The names that Python, Lua and JSON use, static: "word", "money", "at_least"
 * ...; "" for DESK_EXACT. */
DESK_API const char *desk_token_kind_name(uint32_t kind);
DESK_API const char *desk_figure_kind_name(desk_figure_kind kind);
DESK_API const char *desk_modifier_name(desk_modifier modifier);

/* A number that a reader could check. */
typedef struct desk_figure {
    uint32_t start, end;    /* number and unit, without modifier and what it counts */
    desk_figure_kind kind;
    desk_modifier modifier;
    double low, high;       /* equal unless the copy gives a range; NaN where unknown or damaged */
    const char *unit;       /* "" if none */
    const char *when;       /* TIMEX3, "" if none or not to be known without a date */
    desk_span of;           /* what is counted */
    const char *damage;     /* why the numeral cannot be right; NULL if it is sound */
} desk_figure;

typedef enum desk_quote_kind {
    DESK_DIRECT,   /* in marks; the span takes in the marks */
    DESK_INDIRECT, /* reported after or before a cue: the content clause */
    DESK_MIXED     /* a marked phrase within reported speech */
} desk_quote_kind;

DESK_API const char *desk_quote_kind_name(desk_quote_kind kind);

typedef struct desk_quote {
    uint32_t start, end;
    desk_quote_kind kind;
    desk_span speaker; /* as the copy has it next to the quotation: "he", "Mr Jenrick" */
    desk_span cue;     /* "said", "according to" */
    desk_span words;   /* the quotation without its outer marks */
    uint32_t entity;   /* the speaker, as an index into the article's entities; DESK_NONE */
} desk_quote;

/* ---- models -------------------------------------------------------------- */

typedef struct desk_model desk_model;

/*
 * Checks a model file's bytes and makes a model that reads them in place: keep
 * the bytes, unchanged, until the model is freed.  DESK_BAD_MODEL if they are
 * damaged, cut short or of another version; nothing in them is trusted before.
 * The allocator may be NULL for the C library's.
 */
DESK_API desk_status desk_model_load(const void *bytes, size_t length,
                                     const desk_allocator *allocator, desk_model **model);
DESK_API void desk_model_free(desk_model *model);

/* ---- one article ----------------------------------------------------------- */

typedef struct desk_article desk_article;

typedef struct desk_date {
    int32_t year; /* 1 to 9999; 0 where the date is not known */
    uint8_t month, day;
} desk_date;

/* Reads "2023-06-05".  False, and *date zeroed, if it is no such day. */
DESK_API bool desk_date_parse(const char *text, size_t length, desk_date *date);

/* What to find: a set, as bits.  A stage brings in those it needs. */
enum {
    DESK_TOKENS = 1,
    DESK_SENTENCES = 2,
    DESK_ENTITIES = 4,
    DESK_FIGURES = 8,
    DESK_QUOTES = 16,
    DESK_EVERYTHING = 31
};

/* All zero means: built-in English model, malloc, no date, everything. */
typedef struct desk_options {
    const desk_model *model;         /* NULL: the built-in one; else keep it while articles use it */
    const desk_allocator *allocator; /* NULL: malloc; copied */
    desk_date date;                  /* the article's, for "last month"; year 0 if not known */
    uint32_t stages;                 /* DESK_TOKENS | ...; 0 for everything */
} desk_options;

/*
 * Reads an article.  The text is borrowed: keep it until the article is freed.
 * options may be NULL.  DESK_TOO_LONG, DESK_BAD_DATE, DESK_NO_MEMORY.
 */
DESK_API desk_status desk_article_new(const char *text, size_t length,
                                      const desk_options *options, desk_article **article);
DESK_API void desk_article_free(desk_article *article);

/* The text the article was read from, and its length in bytes. */
DESK_API const char *desk_article_text(const desk_article *article, size_t *length);

/* The stages that were run, as bits: tells "none found" from "not looked for". */
DESK_API uint32_t desk_article_stages(const desk_article *article);

/* The date given in the options; year 0 if none was. */
DESK_API desk_date desk_article_date(const desk_article *article);

/* Bytes the article holds. */
DESK_API size_t desk_article_memory(const desk_article *article);

/*
 * The items, in order of their start; the article owns them.  *count may not be
 * NULL.  NULL and 0 for a stage that was not run; never NULL for one that was.
 */
DESK_API const desk_token *desk_tokens(const desk_article *article, size_t *count);
DESK_API const desk_span *desk_sentences(const desk_article *article, size_t *count);
DESK_API const desk_entity *desk_entities(const desk_article *article, size_t *count);
DESK_API const desk_figure *desk_figures(const desk_article *article, size_t *count);
DESK_API const desk_quote *desk_quotes(const desk_article *article, size_t *count);

/* ---- several articles on one story ------------------------------------------ */

typedef struct desk_story desk_story;

/* One place in one article. */
typedef struct desk_mention {
    uint32_t article;    /* index in the order given */
    uint32_t item;       /* index of the entity, figure or quote; DESK_NONE for a bare span */
    uint32_t start, end; /* bytes in that article's text */
} desk_mention;

/* The same person, organisation, place or other name. */
typedef struct desk_name_group {
    const desk_mention *mentions; /* by article, then start */
    uint32_t count;
    const char *name;  /* the fullest form in the copy */
    const char *label; /* PER, ORG, LOC, MISC */
    const char *doubt; /* why the name may be wrong; NULL */
} desk_name_group;

typedef enum desk_fact_status {
    DESK_AGREE,
    DESK_CONFLICT,
    DESK_DAMAGED, /* the sound mentions agree, and a damaged one belongs to them */
    DESK_ALONE    /* nothing to compare it with */
} desk_fact_status;

DESK_API const char *desk_fact_status_name(desk_fact_status status);

/* Figures that measure the same thing. */
typedef struct desk_figure_group {
    const desk_mention *mentions;
    uint32_t count;
    desk_fact_status status;
    bool minor;           /* a conflict of wording only: "four times", "more than four times" */
    float score;          /* 0 to 1: how sure that they measure the same thing */
    const char *measures; /* what, in a few words of the copy; "" if unknown */
    const char *reason;   /* one line of English */
} desk_figure_group;

typedef enum desk_change_kind { DESK_KEPT, DESK_DROPPED, DESK_ADDED, DESK_CHANGED } desk_change_kind;

DESK_API const char *desk_change_kind_name(desk_change_kind kind);

/* One run of the word-by-word alignment of a mention with its group's base. */
typedef struct desk_change {
    uint32_t mention; /* index in the group; the group's base is not listed */
    desk_change_kind kind;
    desk_span from;   /* in the base mention's article; empty if added */
    desk_span to;     /* in this mention's article; empty if dropped */
} desk_change;

/* The same utterance. */
typedef struct desk_quote_group {
    const desk_mention *mentions;
    uint32_t count;
    uint32_t base;       /* index of the mention that the others are compared with: the fullest */
    const char *speaker; /* display name; "" if none is given */
    bool disputed;       /* the articles name different speakers */
    const desk_change *changes;
    uint32_t change_count;
} desk_quote_group;

/* The same run of words, in several articles or repeated within one. */
typedef struct desk_passage_group {
    const desk_mention *mentions; /* item is DESK_NONE */
    uint32_t count;
    uint32_t words; /* in the first mention */
    bool exact;     /* word for word, marks and case aside */
} desk_passage_group;

/*
 * Compares articles, which must have been read with every stage.  They are
 * borrowed: keep them until the story is freed.  count may be 0.  The allocator
 * may be NULL.  DESK_NO_MEMORY; DESK_BAD_DATA if an article lacks a stage.
 */
DESK_API desk_status desk_story_new(const desk_article *const *articles, size_t count,
                                    const desk_allocator *allocator, desk_story **story);
DESK_API void desk_story_free(desk_story *story);

/* Adds one article, which costs what the article costs.  Arrays obtained before are no
 * longer valid.  On failure the story stands as it was. */
DESK_API desk_status desk_story_add(desk_story *story, const desk_article *article);

/*
 * Builds anew the groups that added articles are part of; all others stand.  The
 * functions below do so themselves, whichever thread asks first, and give none (NULL,
 * count 0) where that needs more memory than there is.  Call this before them to
 * know: DESK_NO_MEMORY, and it can be called again.  After desk_story_new there is
 * nothing to build.
 */
DESK_API desk_status desk_story_settle(desk_story *story);

DESK_API size_t desk_story_article_count(const desk_story *story);
DESK_API const desk_article *desk_story_article(const desk_story *story, size_t index);

/* The groups; figures are sorted conflicts first, then damaged, agreeing, alone;
 * other groups by number of mentions, most first. */
DESK_API const desk_name_group *desk_story_names(const desk_story *story, size_t *count);
DESK_API const desk_figure_group *desk_story_figures(const desk_story *story, size_t *count);
DESK_API const desk_quote_group *desk_story_quotes(const desk_story *story, size_t *count);
DESK_API const desk_passage_group *desk_story_passages(const desk_story *story, size_t *count);

/*
 * Whether one article may contradict itself: false if a story of it alone would
 * have no figures in conflict, found in a fraction of the time that the story
 * takes.  False for an article without DESK_FIGURES.
 */
DESK_API bool desk_may_conflict(const desk_article *article);

/*
 * Which articles belong together: sets story_of[i] to the story, numbered from
 * 0 in order of first article, of articles[i].  Near-linear in count.
 */
DESK_API desk_status desk_group_articles(const desk_article *const *articles, size_t count,
                                         const desk_allocator *allocator, uint32_t *story_of);

/* ---- training ---------------------------------------------------------------- */

/* A marked name in a training text. */
typedef struct desk_marked_name {
    uint32_t start, end;
    const char *label; /* 1 to 15 bytes */
} desk_marked_name;

typedef struct desk_example {
    const char *text;
    size_t length;
    const desk_marked_name *names; /* in order, not overlapping */
    size_t name_count;
    float weight; /* how much the text counts; 0 means 1 */
} desk_example;

typedef struct desk_training {
    const desk_model *base; /* word classes are taken from it; NULL: the built-in model */
    uint32_t seed;          /* the same seed and data give the same bytes */
    uint32_t passes;        /* over the data; 0 for the default */
    uint32_t rows;          /* of weights: 16 bytes each for up to 4 labels, 64 for 15; 0: by the data's size */
    bool (*progress)(void *user, double done); /* 0 to 1; returns false to stop; may be NULL */
    void *user;
    const desk_allocator *allocator;
} desk_training;

/*
 * Trains a model on marked texts and writes it as the bytes of a model file.
 * Free *bytes with desk_bytes_free and the same allocator.  options may be NULL.
 * DESK_BAD_DATA if there is no name, a span is out of order, or there are more
 * than 15 labels; DESK_STOPPED; DESK_NO_MEMORY.
 */
DESK_API desk_status desk_train(const desk_example *examples, size_t count,
                                const desk_training *options, unsigned char **bytes, size_t *length);
DESK_API void desk_bytes_free(unsigned char *bytes, size_t length, const desk_allocator *allocator);

#ifdef __cplusplus
}
#endif

#endif
