/*
 * fuzz_story.c - any articles make a story, and the same one in any order.
 *
 * A byte 0x1D parts one article's copy from the next.
 */
#include "fuzz.h"

#include <string.h>

enum { MOST_ARTICLES = 6, PART = 0x1D };

static size_t read_articles(const uint8_t *data, size_t size, desk_article **articles)
{
    size_t count = 0;
    for (size_t start = 0; count < MOST_ARTICLES && start <= size;) {
        const uint8_t *part = size > start ? memchr(data + start, PART, size - start) : NULL;
        size_t end = part && count + 1 < MOST_ARTICLES ? (size_t)(part - data) : size;
        promise(desk_article_new((const char *)data + start, end - start, NULL, &articles[count]) == DESK_OK,
                "text is never an error");
        count++;
        start = end + 1;
    }
    return count;
}

static uint64_t compare(desk_article **articles, const uint32_t *order, size_t count)
{
    const desk_article *lent[MOST_ARTICLES];
    desk_story *story;
    for (size_t i = 0; i < count; i++)
        lent[i] = articles[order[i]];
    promise(desk_story_new(lent, count, NULL, &story) == DESK_OK, "articles make a story");
    no_fault(story_fault(story));
    uint64_t digest = story_digest(story, order);
    desk_story_free(story);
    return digest;
}

static uint64_t add_one_by_one(desk_article **articles, const uint32_t *order, size_t count)
{
    desk_story *story;
    promise(desk_story_new(NULL, 0, NULL, &story) == DESK_OK, "nothing makes a story");
    for (size_t i = 0; i < count; i++)
        promise(desk_story_add(story, articles[order[i]]) == DESK_OK, "an article can be added");
    no_fault(story_fault(story));
    uint64_t digest = story_digest(story, order);
    desk_story_free(story);
    return digest;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    desk_article *articles[MOST_ARTICLES];
    uint32_t forth[MOST_ARTICLES], back[MOST_ARTICLES], story_of[MOST_ARTICLES];
    size_t count = read_articles(data, size, articles);
    for (uint32_t i = 0; i < count; i++) {
        forth[i] = i;
        back[i] = (uint32_t)count - 1 - i;
    }
    compare(articles, forth, 1); /* one alone: whether it may contradict itself is known before */
    uint64_t digest = compare(articles, forth, count);
    promise(compare(articles, back, count) == digest, "the order of articles does not matter");
    promise(add_one_by_one(articles, forth, count) == digest, "adding gives what comparing all gives");
    promise(desk_group_articles((const desk_article *const *)articles, count, NULL, story_of) == DESK_OK, "grouping");
    uint32_t next = 0;
    for (size_t i = 0; i < count; i++) {
        promise(story_of[i] <= next, "stories are numbered in order of first article");
        next += story_of[i] == next;
    }
    for (size_t i = 0; i < count; i++)
        desk_article_free(articles[i]);
    return 0;
}
