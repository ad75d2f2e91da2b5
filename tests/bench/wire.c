/*
 * wire.c - how the story grows: time an add at article 100, 500, 1,000 and 2,000, and what it
 * takes to group and compare the wires of ever longer days.
 *
 *     wire FILE... [--add] [--ask] [--days N,N,...] [--one N,N,...]
 *
 * The files hold articles, parted by form feeds.  As many as are wanted are made of
 * them: a story takes one of the articles, gives its names, numbers and every third
 * word for others, and is told in one to five versions, which leave out sentences,
 * change some words more and put paragraphs in another order.  Nothing is written.
 *
 * --add prints milliseconds of process time that one desk_story_add took, all articles
 * in one story; --ask the same with the groups asked for after every add; --days, for so
 * many articles each, seconds to read, group and compare them story by story, and the
 * memory held at most; --one the same for all of them as one story.  Each day is a
 * process of its own.
 */
#define _DEFAULT_SOURCE
#define PROGRAM "wire"
#include "copydesk.h"
#include "measuring.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MOST_BASES = 4096, LONGEST_NAME = 48, AROUND = 25 };

typedef struct piece {
    const char *text;
    size_t length;
} piece;

static piece bases[MOST_BASES];
static size_t base_count;
static piece *common; /* words in lower-case letters, to put in place of others */
static size_t common_count;

static uint32_t mixed(uint64_t a, uint64_t b)
{
    uint64_t x = (a + 1) * 0x9E3779B97F4A7C15u ^ (b + 1) * 0xC2B2AE3D27D4EB4Fu;
    x = (x ^ x >> 31) * 0xD6E8FEB86659FD93u;
    return (uint32_t)(x >> 32);
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* ---- what the wires are made of ---- */

static void store_base(const char *text, size_t length)
{
    if (length > 0 && base_count < MOST_BASES)
        bases[base_count++] = (piece){text, length};
}

static void read_bases(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        fail(path);
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = room((size_t)size);
    size_t length = fread(text, 1, (size_t)size, file), start = 0;
    fclose(file);
    for (size_t i = 0; i <= length; i++)
        if (i == length || text[i] == '\f') {
            store_base(text + start, i - start);
            start = i + 1;
        }
}

static size_t word_end(const piece *p, size_t at)
{
    while (at < p->length && is_letter(p->text[at]))
        at++;
    return at;
}

static void list_common_words(void)
{
    size_t most = 0;
    for (size_t b = 0; b < base_count; b++)
        most += bases[b].length / 5;
    common = room(most * sizeof *common);
    for (size_t b = 0; b < base_count; b++)
        for (size_t i = 0; i < bases[b].length && common_count < most; i++) {
            size_t end = word_end(&bases[b], i);
            if (end >= i + 4 && bases[b].text[i] >= 'a')
                common[common_count++] = (piece){bases[b].text + i, end - i};
            i = end > i ? end : i;
        }
    if (common_count == 0)
        fail("name files of prose");
}

/* A name of syllables for a name, the same wherever the story has it. */
static size_t other_name(const piece *word, uint32_t story, char *out)
{
    static const char *const syllables[] = {"bar", "cor", "den", "fal", "gri", "han", "jor", "kel", "lum", "mar", "nor", "pel",
                                            "quin", "rud", "sal", "tor", "ul", "ven", "wick", "yar", "zel", "ash", "bron", "dell",
                                            "ford", "ham", "ing", "ley", "mont", "ris", "stad", "ton"};
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < word->length; i++)
        hash = (hash ^ (unsigned char)word->text[i]) * 1099511628211u;
    size_t used = 0;
    for (uint32_t k = 0; k < 2 + hash % 2; k++) {
        const char *syllable = syllables[mixed(hash + k, story) % 32];
        memcpy(out + used, syllable, strlen(syllable));
        used += strlen(syllable);
    }
    out[0] = (char)(out[0] - 32);
    return used;
}

/* Whether a word with a capital begins a sentence: then it may be any word, and stays. */
static bool begins_sentence(const piece *p, size_t at)
{
    while (at > 0 && (p->text[at - 1] == ' ' || p->text[at - 1] == '"'))
        at--;
    return at == 0 || p->text[at - 1] == '.' || p->text[at - 1] == '\n';
}

static size_t copy_word(const piece *p, size_t at, size_t end, uint32_t story, uint32_t version, char *out)
{
    piece word = {p->text + at, end - at};
    bool capital = word.text[0] < 'a';
    bool shout = word.length > 1 && capital && word.text[1] < 'a';
    if (capital && word.length > 3 && !shout && !begins_sentence(p, at) && mixed(at / 4096 + story, 7) % 4 > 0)
        return other_name(&word, story, out);
    const piece *other = &common[mixed(at, story) % common_count];
    if (!capital && word.length > 3 && mixed(at, story + 3u) % 3 == 0)
        word = *other;
    else if (!capital && version > 0 && word.length > 3 && mixed(at, story * 7u + version) % 8 == 0)
        word = common[mixed(at, version) % common_count];
    memcpy(out, word.text, word.length);
    return word.length;
}

/* Copies a line with everything changed that the story and the version change. */
static size_t copy_line(const piece *p, size_t start, size_t end, uint32_t story, uint32_t version, char *out)
{
    size_t used = 0;
    for (size_t at = start; at < end;) {
        char c = p->text[at];
        if (is_letter(c)) {
            size_t past = word_end(p, at);
            used += copy_word(p, at, past, story, version, out + used);
            at = past;
            continue;
        }
        bool digit = c >= '0' && c <= '9', year = digit && at + 1 < end && (c == '1' || c == '2') && (p->text[at + 1] == '9' || p->text[at + 1] == '0');
        out[used++] = digit && !year ? (char)('1' + ((uint32_t)(c - '0') + mixed(at, story)) % 9) : c;
        at++;
    }
    return used;
}

/* Version `version` of a story: its first line stays first, the others turn round; some are left out. */
static piece make_version(uint32_t story, uint32_t version)
{
    const piece *base = &bases[mixed(story, 1) % base_count];
    size_t starts[1024], count = 0;
    for (size_t at = 0; at < base->length && count < 1023; count++) {
        starts[count] = at;
        while (at < base->length && base->text[at] != '\n')
            at++;
        at++;
    }
    starts[count] = base->length;
    char *out = room(base->length * 4 + 4 * LONGEST_NAME);
    size_t used = 0;
    for (size_t i = 0; i < count; i++) {
        size_t line = i == 0 || count < 3 ? i : 1 + (i - 1 + version * 2) % (count - 1);
        size_t end = starts[line + 1] - (line + 1 < count);
        if (version > 0 && i > 2 && mixed(line, story * 11u + version) % 5 == 0)
            continue;
        if (used + (end - starts[line]) * 4 + LONGEST_NAME < base->length * 4 + 4 * LONGEST_NAME)
            used += copy_line(base, starts[line], end, story, version, out + used);
        out[used++] = '\n';
    }
    return (piece){realloc(out, used + 1), used};
}

static desk_article **read_wire(size_t count, size_t *bytes)
{
    desk_article **articles = room(count * sizeof *articles);
    desk_options options = {.stages = DESK_EVERYTHING};
    *bytes = 0;
    for (uint32_t i = 0, story = 0; i < count; story++) {
        uint32_t versions = 1 + mixed(story, 2) % 5;
        for (uint32_t v = 0; v < versions && i < count; v++, i++) {
            piece text = make_version(story, v);
            *bytes += text.length;
            if (desk_article_new(text.text, text.length, &options, &articles[i]) != DESK_OK)
                fail("an article could not be read");
        }
    }
    return articles;
}

/* ---- measures ---- */

static size_t ask(const desk_story *story)
{
    size_t names, figures, quotes, passages;
    desk_story_names(story, &names);
    desk_story_figures(story, &figures);
    desk_story_quotes(story, &quotes);
    desk_story_passages(story, &passages);
    return names + figures + quotes + passages;
}

static void measure_adds(bool asking)
{
    static const size_t marks[] = {100, 500, 1000, 2000};
    size_t bytes, next = 0, most = marks[3] + AROUND;
    desk_article **articles = read_wire(most, &bytes);
    desk_story *story;
    if (desk_story_new(NULL, 0, NULL, &story) != DESK_OK)
        fail("a story could not be made");
    double spent = 0;
    for (size_t i = 0; i < most; i++) {
        double start = now();
        if (desk_story_add(story, articles[i]) != DESK_OK)
            fail("an article could not be added");
        if (asking)
            ask(story);
        if (i + AROUND >= marks[next])
            spent += now() - start;
        if (i + 1 == marks[next] + AROUND) {
            printf("%s_at_%zu_ms %.3f\n", asking ? "add_and_ask" : "add", marks[next], 1000 * spent / (2 * AROUND));
            fflush(stdout);
            spent = 0;
            next++;
        }
    }
    printf("groups_at_2000 %zu\n", ask(story));
    desk_story_free(story);
}

static double held_at_most(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_maxrss / 1024;
}

static size_t compare_stories(desk_article **articles, size_t count, const uint32_t *story_of)
{
    size_t *first = room((count + 2) * sizeof *first), stories = 0;
    memset(first, 0, (count + 2) * sizeof *first);
    for (size_t i = 0; i < count; i++) {
        first[story_of[i] + 1]++;
        stories = story_of[i] + 1 > stories ? story_of[i] + 1 : stories;
    }
    for (size_t i = 0; i < stories; i++)
        first[i + 1] += first[i];
    const desk_article **sorted = room(count * sizeof *sorted);
    size_t *next = room((count + 2) * sizeof *next);
    memcpy(next, first, (count + 2) * sizeof *next);
    for (size_t i = 0; i < count; i++)
        sorted[next[story_of[i]]++] = articles[i];
    for (size_t i = 0; i < stories; i++) {
        desk_story *story;
        if (desk_story_new(sorted + first[i], first[i + 1] - first[i], NULL, &story) != DESK_OK)
            fail("a story could not be made");
        desk_story_free(story);
    }
    return stories;
}

static void measure_day(size_t count)
{
    size_t bytes;
    double start = now();
    desk_article **articles = read_wire(count, &bytes);
    double read = now() - start;
    uint32_t *story_of = room(count * sizeof *story_of);
    start = now();
    if (desk_group_articles((const desk_article *const *)articles, count, NULL, story_of) != DESK_OK)
        fail("the articles could not be grouped");
    double grouped = now() - start;
    start = now();
    size_t stories = compare_stories(articles, count, story_of);
    printf("articles %zu text_MB %.1f stories %zu read_s %.2f group_s %.2f compare_s %.2f held_MB %.0f\n", count,
           (double)bytes / 1e6, stories, read, grouped, now() - start, held_at_most());
}

static void measure_one(size_t count)
{
    size_t bytes;
    desk_article **articles = read_wire(count, &bytes);
    double start = now();
    desk_story *story;
    if (desk_story_new((const desk_article *const *)articles, count, NULL, &story) != DESK_OK)
        fail("a story could not be made");
    printf("one_story_of %zu text_MB %.1f groups %zu s %.2f held_MB %.0f\n", count, (double)bytes / 1e6, ask(story), now() - start,
           held_at_most());
}

static void measure_each(const char *list, void (*measure)(size_t count))
{
    for (const char *at = list; *at;) {
        char *end;
        size_t count = strtoul(at, &end, 10);
        fflush(stdout);
        pid_t child = fork();
        if (child == 0) {
            measure(count);
            fflush(stdout);
            _exit(0);
        }
        int status = 0;
        if (child < 0 || waitpid(child, &status, 0) < 0 || status != 0)
            fail("a day could not be measured");
        at = *end ? end + 1 : end;
    }
}

int main(int argc, char **argv)
{
    bool add = false, asking = false;
    const char *days = "", *one = "";
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--add") == 0)
            add = true;
        else if (strcmp(argv[i], "--ask") == 0)
            asking = true;
        else if (strcmp(argv[i], "--days") == 0 && i + 1 < argc)
            days = argv[++i];
        else if (strcmp(argv[i], "--one") == 0 && i + 1 < argc)
            one = argv[++i];
        else
            read_bases(argv[i]);
    }
    list_common_words();
    if (add)
        measure_adds(false);
    if (asking)
        measure_adds(true);
    measure_each(days, measure_day);
    measure_each(one, measure_one);
    return 0;
}
