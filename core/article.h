/*
 * article.h - runs the stages on one article and owns the result.
 */
#ifndef DESK_ARTICLE_H
#define DESK_ARTICLE_H

#include "lexicon.h"

struct desk_article {
    memory memory;
    const char *text;
    uint32_t length;
    uint32_t stages; /* that were run */
    desk_date date;
    token_list tokens;
    span_list sentences;
    index_list hashes; /* one a token */
    entity_list entities;
    figure_list figures;
    quote_list quotes;
};

/* The tokenised text of an article, as the stages saw it. */
copy desk_article_copy(const desk_article *article);

#endif
