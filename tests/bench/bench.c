/*
 * bench.c - how fast each stage reads, on one core, by process CPU time.
 *
 *     bench TEXT... [--python PYTHON] [--quick]
 *
 * Sentences of the files named are put together anew, in random order, to as much
 * prose as is needed, so that no branch is learnt by heart.  Every measure is taken
 * in several rounds, one after the other, and the best is printed, one `name value`
 * a line with the unit in the name.  A stage is timed as a caller sees it: the whole
 * of desk_article_new and desk_article_free with the stages that it stands on.  From
 * names on, articles of 2,700 bytes are read; `up_to_figures_MBps` is figures with
 * all they stand on, and `figures_MBps` the stage alone: the difference in time.
 *
 * Peers that are installed read the same prose in the same rounds:
 * ratio_to_NAME is our tokens_MBps over theirs, ratio_to_NAME_sentences ours with
 * sentences over theirs.
 */
#define _DEFAULT_SOURCE
#define PROGRAM "bench"
#include "copydesk.h"
#include "measuring.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef BENCH_ICU
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#endif

enum { MB = 1 << 20, PROSE = 32 * MB, ARTICLE = 2700, HEADLINE = 100, IN_STORY = 5, MOST_MEASURES = 64 };

typedef struct measure {
    char name[64];
    double best;
} measure;

static measure measures[MOST_MEASURES];
static size_t measure_count;

/* Keeps the highest value of each name, in order of first use. */
static void note(const char *name, double value)
{
    for (size_t i = 0; i < measure_count; i++)
        if (strcmp(measures[i].name, name) == 0) {
            if (value > measures[i].best)
                measures[i].best = value;
            return;
        }
    measure *m = &measures[measure_count++];
    snprintf(m->name, sizeof m->name, "%s", name);
    m->best = value;
}

static double find(const char *name)
{
    for (size_t i = 0; i < measure_count; i++)
        if (strcmp(measures[i].name, name) == 0)
            return measures[i].best;
    return 0;
}

static desk_article *read_text(const char *text, size_t length, uint32_t stages)
{
    desk_options options = {.stages = stages};
    desk_article *article;
    if (desk_article_new(text, length, &options, &article) != DESK_OK)
        fail("an article could not be read");
    return article;
}

static char *read_file(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        fail(path);
    char *text = room(MB);
    *length = fread(text, 1, MB, file);
    fclose(file);
    return text;
}

/* ---- prose ------------------------------------------------------------------ */

typedef struct sentence_store {
    const char *text[4096];
    size_t length[4096];
    size_t count;
} sentence_store;

static void store_sentences(const char *path, sentence_store *store)
{
    size_t length, count;
    char *text = read_file(path, &length);
    desk_article *article = read_text(text, length, DESK_SENTENCES);
    const desk_span *sentences = desk_sentences(article, &count);
    for (size_t i = 0; i < count && store->count < 4096; i++) {
        store->text[store->count] = text + sentences[i].start;
        store->length[store->count++] = sentences[i].end - sentences[i].start;
    }
    desk_article_free(article);
}

static uint32_t random_below(size_t limit)
{
    static uint64_t state = 88172645463325252u;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (uint32_t)(state % limit);
}

/* Paragraphs of one to four sentences. */
static char *make_prose(const sentence_store *store, size_t length)
{
    char *prose = room(length + 8192);
    size_t at = 0;
    while (at < length) {
        for (uint32_t left = 1 + random_below(4); left > 0; left--) {
            uint32_t one = random_below(store->count);
            memcpy(prose + at, store->text[one], store->length[one]);
            at += store->length[one];
            prose[at++] = left > 1 ? ' ' : '\n';
        }
        prose[at++] = '\n';
    }
    prose[length] = '\0';
    return prose;
}

/* ---- our stages --------------------------------------------------------------- */

/* Reads `length` bytes in pieces; gives MB a second. */
static double speed(const char *text, size_t length, size_t piece, uint32_t stages)
{
    double start = now();
    size_t read = 0;
    for (; read + piece <= length; read += piece)
        desk_article_free(read_text(text + read, piece, stages));
    return (double)read / 1e6 / (now() - start);
}

static void measure_stages(const char *prose, size_t length)
{
    static const struct {
        const char *name;
        uint32_t stages;
    } later[] = {{"up_to_entities_MBps", DESK_ENTITIES}, {"up_to_figures_MBps", DESK_FIGURES}, {"up_to_quotes_MBps", DESK_QUOTES},
                 {"article_MBps", DESK_EVERYTHING}};
    size_t some = length / 32;
    note("tokens_MBps", speed(prose, length, length, DESK_TOKENS));
    note("sentences_MBps", speed(prose, length, length, DESK_SENTENCES));
    note("tokens_2700_bytes_MBps", speed(prose, length / 2, ARTICLE, DESK_TOKENS));
    note("sentences_2700_bytes_MBps", speed(prose, length / 2, ARTICLE, DESK_SENTENCES));
    note("tokens_100_bytes_MBps", speed(prose, length / 4, HEADLINE, DESK_TOKENS));
    note("sentences_100_bytes_MBps", speed(prose, length / 4, HEADLINE, DESK_SENTENCES));
    for (size_t i = 0; i < sizeof later / sizeof *later; i++)
        note(later[i].name, speed(prose, some, ARTICLE, later[i].stages));
}

/* Stories of five articles each, the articles read before. */
static void measure_stories(const char *prose, size_t length)
{
    size_t stories = length / 64 / (ARTICLE * IN_STORY), bytes = 0;
    double spent = 0;
    for (size_t i = 0; i < stories; i++) {
        const desk_article *articles[IN_STORY];
        for (size_t k = 0; k < IN_STORY; k++) {
            articles[k] = read_text(prose + (i * IN_STORY + k) * ARTICLE, ARTICLE, DESK_EVERYTHING);
            bytes += desk_article_memory(articles[k]);
        }
        desk_story *story;
        double start = now();
        if (desk_story_new(articles, IN_STORY, NULL, &story) != DESK_OK)
            fail("a story could not be made");
        desk_story_free(story);
        spent += now() - start;
        for (size_t k = 0; k < IN_STORY; k++)
            desk_article_free((desk_article *)articles[k]);
    }
    if (stories == 0)
        return;
    note("story_articles_per_s", (double)(stories * IN_STORY) / spent);
    note("article_bytes_per_text_byte", (double)bytes / (double)(stories * IN_STORY * ARTICLE));
}

/* Copy that has driven other tools to a halt, as a ratio to the speed of prose. */
static void measure_hostile(void)
{
    static const struct {
        const char *name, *shape;
    } shapes[] = {{"dots", "."}, {"quotes", "\""}, {"letters", "a"}, {"digits", "7"}, {"hyphens", "-"}, {"spaces", " "},
                  {"brackets", "("}, {"us", "U.S. "}, {"word_dot", "word."}, {"marks", "\xCC\x81"}, {"curly", "\xE2\x80\x9C"}, {"malformed", "\xFF"}};
    enum { SIZE = 2 * MB };
    char *text = room(SIZE), name[64];
    double prose = find("sentences_MBps");
    for (size_t i = 0; i <= sizeof shapes / sizeof *shapes; i++) {
        bool random = i == sizeof shapes / sizeof *shapes;
        size_t size = random ? 0 : strlen(shapes[i].shape);
        for (size_t at = 0; at < SIZE; at++)
            text[at] = random ? (char)random_below(256) : shapes[i].shape[at % size];
        snprintf(name, sizeof name, "hostile_%s_ratio_to_prose", random ? "random_bytes" : shapes[i].name);
        note(name, speed(text, SIZE, SIZE, DESK_SENTENCES) / prose);
    }
    free(text);
}

/* ---- peers --------------------------------------------------------------------- */

#ifdef BENCH_ICU
static double icu_speed(const char *text, size_t length, UBreakIteratorType type)
{
    static volatile int32_t sink;
    double start = now();
    UErrorCode error = U_ZERO_ERROR;
    UChar *wide = room((length + 1) * sizeof *wide);
    int32_t wide_length = 0;
    u_strFromUTF8WithSub(wide, (int32_t)length, &wide_length, text, (int32_t)length, 0xFFFD, NULL, &error);
    UBreakIterator *iterator = ubrk_open(type, "en", wide, wide_length, &error);
    if (U_FAILURE(error))
        fail("ICU");
    for (int32_t at; (at = ubrk_next(iterator)) != UBRK_DONE;)
        sink = at;
    (void)sink;
    ubrk_close(iterator);
    free(wide);
    return (double)length / 1e6 / (now() - start);
}
#endif

static void measure_icu(const char *prose, size_t length)
{
#ifdef BENCH_ICU
    note("icu_tokens_MBps", icu_speed(prose, length / 8, UBRK_WORD));
    note("icu_sentences_MBps", icu_speed(prose, length / 8, UBRK_SENTENCE));
#else
    (void)prose;
    (void)length;
#endif
}

/* peers.py prints `name value` lines for the peers that it finds. */
static void measure_python(const char *python, const char *prose, size_t length)
{
    char path[] = "/tmp/copydesk-bench-XXXXXX", command[1024], name[48];
    int made = mkstemp(path);
    FILE *file = made >= 0 ? fdopen(made, "wb") : NULL;
    if (!file)
        return;
    fwrite(prose, 1, length / 32, file);
    fclose(file);
    snprintf(command, sizeof command, "%s tests/bench/peers.py %s", python, path);
    FILE *answers = popen(command, "r");
    double value;
    while (answers && fscanf(answers, "%47s %lf", name, &value) == 2)
        note(name, value);
    if (answers)
        pclose(answers);
    remove(path);
}

/* One stage's own speed, from the times with and without it. */
static void print_alone(const char *name, const char *with, const char *without)
{
    printf("%s %.2f\n", name, 1 / (1 / find(with) - 1 / find(without)));
}

static void print_stages_alone(void)
{
    print_alone("entities_MBps", "up_to_entities_MBps", "sentences_2700_bytes_MBps");
    print_alone("figures_MBps", "up_to_figures_MBps", "sentences_2700_bytes_MBps");
    print_alone("quotes_MBps", "up_to_quotes_MBps", "up_to_entities_MBps");
}

static void print_ratios(void)
{
    static const char *const peers[] = {"icu", "blingfire", "spacy_blank"};
    char name[64];
    for (size_t i = 0; i < sizeof peers / sizeof *peers; i++) {
        snprintf(name, sizeof name, "%s_tokens_MBps", peers[i]);
        if (find(name) > 0)
            printf("ratio_to_%s %.1f\n", peers[i], find("tokens_MBps") / find(name));
        snprintf(name, sizeof name, "%s_sentences_MBps", peers[i]);
        if (find(name) > 0)
            printf("ratio_to_%s_sentences %.1f\n", peers[i], find("sentences_MBps") / find(name));
    }
    if (find("spacy_sm_entities_MBps") > 0)
        printf("ratio_to_spacy_sm_entities %.1f\n", find("up_to_entities_MBps") / find("spacy_sm_entities_MBps"));
}

int main(int argc, char **argv)
{
    static sentence_store store;
    const char *python = NULL;
    int rounds = 5;
    size_t length = PROSE;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--python") == 0 && i + 1 < argc)
            python = argv[++i];
        else if (strcmp(argv[i], "--quick") == 0)
            rounds = 2, length = PROSE / 8;
        else
            store_sentences(argv[i], &store);
    }
    if (store.count == 0)
        fail("name files of prose");
    char *prose = make_prose(&store, length);
    for (int round = 0; round < rounds; round++) {
        measure_stages(prose, length);
        measure_stories(prose, length);
        measure_hostile();
        measure_icu(prose, length);
        if (python)
            measure_python(python, prose, length);
    }
    for (size_t i = 0; i < measure_count; i++)
        printf("%s %.*f\n", measures[i].name, measures[i].best < 100 ? 2 : 0, measures[i].best);
    print_stages_alone();
    print_ratios();
    free(prose);
    return 0;
}
