/*
 * story.h - the inside of a story: what its parts share.
 *
 * Each of the four kinds of group has a part.  A part keeps items in families
 * (may be the same); an article that is added touches families, and when groups
 * are asked for, those that were touched are built anew and all others stand.
 */
#ifndef DESK_STORY_H
#define DESK_STORY_H

#include "article.h"
#include "order.h"
#include "story_index.h"
#include "story_words.h"

#include <stdatomic.h>

/* A group as it is handed out, with room for all that it points to behind it. */
typedef struct made_group {
    struct made_group *sibling; /* another group of the same family */
    size_t size;                /* of the whole block */
    uint32_t root;              /* of the family */
    uint32_t doubted;           /* a name in it that may be doubted, else DESK_NONE */
    union {
        desk_name_group name;
        desk_figure_group figure;
        desk_quote_group quote;
        desk_passage_group passage;
    } as;
} made_group;

typedef LIST_OF(made_group *) made_list;

/* The public structs of a part's groups, side by side. */
typedef struct public_list {
    char *items;
    uint32_t room;
} public_list;

typedef struct story_part {
    family_set families;
    made_list made;      /* one an item: the first group of the family, at its root */
    index_list rounds;   /* one an item: when it was last touched */
    index_list touched;
    made_list fresh;     /* built in this round, not yet handed out */
    made_list order;     /* as handed out */
    public_list items;   /* the same, copied out */
    made_list next_order;
    public_list next_items;
} story_part;

enum { NAME_PART, FIGURE_PART, QUOTE_PART, PASSAGE_PART, STORY_PARTS };

typedef struct story_article {
    const desk_article *article;
    uint32_t first_word, first_entity, first_quote;
    uint32_t telling; /* figures that are no dates, times or ranks */
    uint32_t first_key, key_count; /* whom and what it names, sorted, in story->article_keys */
} story_article;

/* A run of words that stands elsewhere too, as indices of story words. */
typedef struct story_run {
    uint32_t article, start, end;
} story_run;

typedef struct story_quote {
    uint32_t article, quote;
    uint32_t start, end;   /* story words */
    uint32_t weight;       /* of its words, each once */
    uint32_t speaker;      /* hash of the speaker's last name, 0 if not known */
    uint32_t next_said;    /* quotation of the same name, number + 1 */
} story_quote;

struct story_name;
struct story_title;
struct story_frame;
struct story_doubt;
struct story_sum;
struct story_figure;
struct figure_edge;
struct context_word;

/* A name whose group was replaced. */
typedef struct regrouped_name {
    uint32_t name;
    made_group *before;
} regrouped_name;

/* What two quotations share. */
typedef struct quote_likeness {
    uint32_t shared;  /* weight of the words that both have */
    uint32_t words;   /* such words */
    uint32_t telling; /* of weight 2 and up */
} quote_likeness;

/* How many figures two articles have in common, and how many edges say that they differ. */
typedef struct article_support {
    uint32_t counts[2][2]; /* of agreeing and conflicting figures: of the newest article, of the other one */
    uint32_t last[2];      /* the newest article's figure that was counted last, number + 1 */
} article_support;

/* How much two articles are alike, as far as it was asked. */
typedef struct known_likeness {
    uint32_t asker; /* article number + 1 */
    float likeness;
} known_likeness;

struct desk_story {
    memory memory;
    uint32_t round;       /* counts the times that groups were built */
    atomic_bool settled;  /* no family has been touched since */
    atomic_flag settling; /* held by the thread that builds */
    LIST_OF(story_article) articles;
    story_word_list words;
    story_part parts[STORY_PARTS];
    void *free_blocks[8]; /* by size, 64 bytes and up */

    key_index grams; /* runs of words to where they begin */
    LIST_OF(story_run) runs;
    key_index runs_at;

    LIST_OF(struct story_name) names;
    LIST_OF(struct story_title) titles;
    index_list name_of;      /* one an entity: its name, or DESK_NONE */
    index_list mention_next; /* one an entity: the next mention of that name, number + 1 */
    key_index name_keys;
    LIST_OF(regrouped_name) regrouped; /* this round, to be undone on failure */

    LIST_OF(struct story_frame) frames;
    index_list frame_words; /* story words */
    key_index frame_keys;
    LIST_OF(struct story_doubt) doubts;

    index_list article_keys;
    LIST_OF(struct story_figure) figures;
    LIST_OF(struct context_word) context;
    LIST_OF(struct figure_edge) edges;
    key_index figure_keys;
    LIST_OF(struct story_sum) sums;

    LIST_OF(story_quote) quotes;
    key_index quote_words;

    /* Kept from article to article, since zeroing them would cost what the story costs. */
    LIST_OF(quote_likeness) quote_likes; /* one a quotation, zero between two */
    index_list evidence;                 /* one a figure, zero between two */
    LIST_OF(known_likeness) article_likes;
    LIST_OF(article_support) support;    /* one an article, zero between two */
};

/* The tokenised text of article number `article`. */
static inline copy story_copy(const desk_story *s, uint32_t article)
{
    return desk_article_copy(s->articles.items[article].article);
}

/* One past the last word of an article. */
static inline uint32_t story_word_limit(const desk_story *s, uint32_t article)
{
    return article + 1 < s->articles.count ? s->articles.items[article + 1].first_word : s->words.count;
}

/* A new item of a part, in a family of its own, to be built when groups are asked for. */
bool desk_part_add(desk_story *s, uint32_t part);
bool desk_part_touch(desk_story *s, uint32_t part, uint32_t item);

/* Puts two items into one family, to be built then. */
bool desk_part_join(desk_story *s, uint32_t part, uint32_t a, uint32_t b);

/* A block for a group with so many bytes behind it, zeroed; `fresh` of the part holds it. */
made_group *desk_make_group(desk_story *s, uint32_t part, size_t bytes);

/* Builds the groups of what was touched and puts them in order; nothing that was handed out
 * is written before all has been built. */
bool desk_build_groups(desk_story *s);

/* Back to so many items, joins and touched ones. */
void desk_undo_part(desk_story *s, uint32_t part, uint32_t joins, uint32_t items, uint32_t touched);

/* Hands back a group that was made and is not wanted. */
void desk_drop_group(desk_story *s, made_group *made);

/* What a part's file provides: reading the newest article, and building a family's
 * groups from its members, which are in order of article and start. */
void desk_read_passages(desk_story *s, uint32_t article);
void desk_build_passages(desk_story *s, memory *scratch, uint32_t *members, uint32_t count);
void desk_read_names(desk_story *s, uint32_t article);
void desk_build_names(desk_story *s, memory *scratch, uint32_t *members, uint32_t count);
void desk_read_story_figures(desk_story *s, uint32_t article);
void desk_build_figures(desk_story *s, memory *scratch, uint32_t *members, uint32_t count);
void desk_drop_edges(desk_story *s, uint32_t count);
void desk_read_story_quotes(desk_story *s, uint32_t article);
void desk_touch_quotes(desk_story *s); /* those whose speaker's family is touched */
void desk_build_quotes(desk_story *s, memory *scratch, uint32_t *members, uint32_t count);

#endif
