/*
 * report.c - prints all that is found in some files, for comparing machines.
 *
 *     report FILE...
 */
#include "fuzz.h"

#include <string.h>

static void print_items(const desk_article *a)
{
    size_t count;
    const desk_token *tokens = desk_tokens(a, &count);
    for (size_t i = 0; i < count; i++)
        printf("t %u %u %u\n", tokens[i].start, tokens[i].end, tokens[i].kind);
    const desk_span *sentences = desk_sentences(a, &count);
    for (size_t i = 0; i < count; i++)
        printf("s %u %u\n", sentences[i].start, sentences[i].end);
    const desk_entity *entities = desk_entities(a, &count);
    for (size_t i = 0; i < count; i++)
        printf("e %u %u %s\n", entities[i].start, entities[i].end, entities[i].label);
    const desk_figure *figures = desk_figures(a, &count);
    for (size_t i = 0; i < count; i++)
        printf("f %u %u %d %d %.17g %.17g %s %s %u %u\n", figures[i].start, figures[i].end, (int)figures[i].kind,
               (int)figures[i].modifier, figures[i].low, figures[i].high, figures[i].unit, figures[i].when,
               figures[i].of.start, figures[i].of.end);
    const desk_quote *quotes = desk_quotes(a, &count);
    for (size_t i = 0; i < count; i++)
        printf("q %u %u %d %u %u %u\n", quotes[i].start, quotes[i].end, (int)quotes[i].kind, quotes[i].speaker.start,
               quotes[i].cue.start, quotes[i].entity);
}

int main(int count, char **paths)
{
    for (int i = 1; i < count; i++) {
        FILE *file = fopen(paths[i], "rb");
        if (!file)
            return 1;
        static char text[1 << 17];
        size_t length = fread(text, 1, sizeof text, file);
        fclose(file);
        desk_article *a;
        promise(desk_article_new(text, length, &(desk_options){.date = {2024, 5, 14}}, &a) == DESK_OK, "text is never an error");
        no_fault(article_fault(a));
        print_items(a);
        desk_story *story;
        const desk_article *lent[] = {a, a};
        promise(desk_story_new(lent, 2, NULL, &story) == DESK_OK, "articles make a story");
        no_fault(story_fault(story));
        const uint32_t places[] = {0, 1};
        printf("story %016llx\n", (unsigned long long)story_digest(story, places));
        desk_story_free(story);
        desk_article_free(a);
    }
    return 0;
}
