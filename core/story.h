/*
 * story.h - the inside of a story: what its parts share.
 *
 * Each of the four kinds of group has a part.  A part keeps items in families
 * (may be the same); when an article is added, the families that it touched are
 * built anew into groups, and all others stand.
 */
#ifndef DESK_STORY_H
#define DESK_STORY_H

#include "article.h"
#include "order.h"
#include "story_index.h"
#include "story_words.h"

/* A group as it is handed out, with room for all that it points to behind it. */
typedef struct made_group {
    struct made_group *sibling; /* another group of the same family */
    size_t size;                /* of the whole block */
    uint32_t root;              /* of the family */
    uint32_t buried;            /* the round in which it was replaced */
    uint32_t doubted;           /* a name in it that may be doubted, else DESK_NONE */
    union {
        desk_name_group name;
        desk_figure_group figure;
        desk_quote_group quote;
        desk_passage_group passage;
    } as;
} made_group;

typedef LIST_OF(made_group *) made_list;

typedef struct story_part {
    family_set families;
    made_list made;      /* one an item: the first group of the family, at its root */
    index_list rounds;   /* one an item: when it was last touched */
    index_list touched;
    made_list order;     /* as handed out */
    made_list fresh;     /* built in this round, not yet handed out */
    char *items;         /* the public structs, in order */
    size_t items_size;
    made_list next_order;
    char *next_items;
    size_t next_size;
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

struct desk_story {
    memory memory;
    uint32_t round; /* counts calls that change the story */
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

/* A new item of a part, in a family of its own, to be built in this round. */
bool desk_part_add(desk_story *s, uint32_t part);
bool desk_part_touch(desk_story *s, uint32_t part, uint32_t item);

/* Puts two items into one family, to be built in this round. */
bool desk_part_join(desk_story *s, uint32_t part, uint32_t a, uint32_t b);

/* A block for a group with so many bytes behind it, zeroed; `fresh` of the part holds it. */
made_group *desk_make_group(desk_story *s, uint32_t part, size_t bytes);

/* Blocks of any size that can be handed back. */
void *desk_block_take(desk_story *s, size_t size);
void desk_block_release(desk_story *s, void *block, size_t size);

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
void desk_build_quotes(desk_story *s, memory *scratch, uint32_t *members, uint32_t count);

#endif
