/*
 * cases.c - case files in, articles and expectations out.
 *
 * The file is taken line by line; what a line means follows from where it stands:
 * before the first title, under a title, in the copy, or among the expectations.
 */
#define _POSIX_C_SOURCE 200809L
#include "cases.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const keys[] = {"when", "modifier", "of", "damaged", "speaker", "cue", "entity",
                                   "words", "label", "doubt", "measures", "reason", "minor",
                                   "disputed", "exact", "from", "to"};

/* Where the reader stands, for messages. */
typedef struct place {
    const char *file;
    unsigned number;
} place;

static void complain(const place *at, const char *what, const char *which)
{
    fprintf(stderr, "%s:%u: %s: %s\n", at->file, at->number, what, which);
    exit(2);
}

/* One more item of any size at a list's end. */
static void *append(void *list, size_t *count, size_t size)
{
    void *items;
    memcpy(&items, list, sizeof items);
    char *grown = realloc(items, (*count + 1) * size);
    if (!grown)
        abort();
    memcpy(list, &grown, sizeof grown);
    memset(grown + *count * size, 0, size);
    return grown + (*count)++ * size;
}

static char *copied(const char *text, size_t length)
{
    char *out = malloc(length + 1);
    if (!out)
        abort();
    memcpy(out, text, length);
    out[length] = '\0';
    return out;
}

static int hexadecimal(char c)
{
    const char *digits = "0123456789abcdef", *found = c ? strchr(digits, c | 0x20) : NULL;
    return found ? (int)(found - digits) : -1;
}

/* Appends text with its escapes resolved. */
static void unescape(const place *at, const char *text, size_t length, words *out)
{
    static const char from[] = "ntrs\\-=", to[] = "\n\t\r \\-=";
    out->bytes = realloc(out->bytes, out->length + length + 1);
    if (!out->bytes)
        abort();
    for (size_t i = 0; i < length; i++) {
        char c = text[i];
        const char *known = c == '\\' && i + 1 < length && text[i + 1] ? strchr(from, text[i + 1]) : NULL;
        if (known) {
            c = to[known - from];
            i++;
        } else if (c == '\\') {
            if (i + 3 >= length || text[i + 1] != 'x' || hexadecimal(text[i + 2]) < 0 || hexadecimal(text[i + 3]) < 0)
                complain(at, "no such escape", text + i);
            c = (char)(hexadecimal(text[i + 2]) * 16 + hexadecimal(text[i + 3]));
            i += 3;
        }
        out->bytes[out->length++] = c;
    }
    out->bytes[out->length] = '\0';
}

/* Where a column ends: at two spaces, a tab, or the line's end. */
static const char *end_of_column(const char *text, const char *end)
{
    while (text < end && *text != '\t' && !(text[0] == ' ' && (text + 1 == end || text[1] == ' ')))
        text++;
    return text;
}

static const char *skip_blanks(const char *text, const char *end)
{
    while (text < end && (*text == ' ' || *text == '\t'))
        text++;
    return text;
}

static void read_columns(const place *at, case_line *line, const char *text, const char *end)
{
    for (text = skip_blanks(text, end); text < end; text = skip_blanks(text, end)) {
        const char *stop = end_of_column(text, end);
        line->open = stop - text == 3 && memcmp(text, "...", 3) == 0;
        if (line->open && skip_blanks(stop, end) == end)
            return;
        line->open = false;
        words *column = append(&line->columns, &line->count, sizeof *column);
        unescape(at, text, (size_t)(stop - text), column);
        text = stop;
    }
}

/* `tokens  She did n't` is short for one `token` line a word. */
static void read_short_tokens(const place *at, test_case *c, const char *text, const char *end)
{
    for (text = skip_blanks(text, end); text < end; text = skip_blanks(text, end)) {
        const char *stop = text;
        while (stop < end && *stop != ' ')
            stop++;
        case_line *line = append(&c->lines, &c->line_count, sizeof *line);
        line->kind = copied("token", 5);
        line->number = at->number;
        unescape(at, text, (size_t)(stop - text), append(&line->columns, &line->count, sizeof(words)));
        text = stop;
    }
}

static void read_expectation(const place *at, test_case *c, const char *text, size_t length)
{
    const char *end = text + length, *kind = skip_blanks(text, end), *stop = kind;
    if (kind == end || *kind == '#')
        return;
    while (stop < end && *stop != ' ' && *stop != '\t')
        stop++;
    if (stop - kind == 6 && memcmp(kind, "tokens", 6) == 0) {
        read_short_tokens(at, c, stop, end);
        return;
    }
    case_line *line = append(&c->lines, &c->line_count, sizeof *line);
    line->kind = copied(kind, (size_t)(stop - kind));
    line->number = at->number;
    read_columns(at, line, stop, end);
    if (line->count == 0)
        complain(at, "nothing is expected", line->kind);
}

static case_article *add_article(test_case *c, const char *name, size_t length)
{
    case_article *article = append(&c->articles, &c->article_count, sizeof *article);
    article->name = copied(name, length);
    article->text.bytes = copied("", 0);
    return article;
}

/* Adds a line to the copy, or takes it for the date if it is the first and says so.
 * `lines` counts those of the copy so far. */
static void read_copy(const place *at, case_article *article, unsigned *lines, const char *text, size_t length)
{
    if (*lines == 0 && !article->date[0] && length == 16 && memcmp(text, "date: ", 6) == 0) {
        memcpy(article->date, text + 6, 10);
        return;
    }
    if ((*lines)++ > 0)
        unescape(at, "\n", 1, &article->text);
    unescape(at, text, length, &article->text);
}

static bool begins(const char *text, size_t length, const char *with)
{
    return length >= strlen(with) && memcmp(text, with, strlen(with)) == 0;
}

/* What the reader carries from line to line. */
typedef struct reader {
    place at;
    test_case *open; /* NULL before the first title */
    bool expecting;  /* past `---` */
    unsigned lines;  /* of the copy so far */
} reader;

static void open_case(reader *r, case_list *list, const char *text, size_t length)
{
    r->open = append(&list->items, &list->count, sizeof *r->open);
    r->open->title = copied(text + 4, length - 4);
    r->open->file = r->at.file;
    r->open->number = r->at.number;
    r->expecting = false;
    r->lines = 0;
}

static void read_line(reader *r, case_list *list, const char *text, size_t length)
{
    test_case *c = r->open;
    if (begins(text, length, "=== ")) {
        if (c && !r->expecting)
            complain(&r->at, "the case before has no ---", c->title);
        open_case(r, list, text, length);
    } else if (!c) {
        return;
    } else if (r->expecting) {
        read_expectation(&r->at, c, text, length);
    } else if (begins(text, length, "--- article ") && (c->is_story || c->article_count == 0)) {
        c->is_story = true;
        r->lines = 0;
        add_article(c, text + 12, length - 12);
    } else {
        case_article *article = c->article_count ? &c->articles[c->article_count - 1] : add_article(c, "", 0);
        if (length == 3 && begins(text, length, "---"))
            r->expecting = true;
        else
            read_copy(&r->at, article, &r->lines, text, length);
    }
}

void read_cases(const char *path, case_list *list)
{
    FILE *file = fopen(path, "rb");
    reader r = {.at = {path, 0}};
    if (!file)
        complain(&r.at, "cannot be opened", path);
    char *line = NULL;
    size_t room = 0;
    for (ssize_t length; (length = getline(&line, &room, file)) >= 0;) {
        if (length > 0 && line[length - 1] == '\n')
            length--;
        r.at.number++;
        read_line(&r, list, line, (size_t)length);
    }
    if (r.open && !r.expecting)
        complain(&r.at, "the last case has no ---", r.open->title);
    free(line);
    fclose(file);
}

void read_case_folder(const char *folder, case_list *list)
{
    static glob_t found; /* the cases keep pointing at its paths */
    char pattern[512];
    snprintf(pattern, sizeof pattern, "%s/*.txt", folder);
    globfree(&found);
    if (glob(pattern, 0, NULL, &found) != 0)
        complain(&(place){folder, 0}, "no cases in", pattern);
    for (size_t i = 0; i < found.gl_pathc; i++)
        read_cases(found.gl_pathv[i], list);
}

static void free_case(test_case *c)
{
    for (size_t i = 0; i < c->article_count; i++) {
        free(c->articles[i].name);
        free(c->articles[i].text.bytes);
    }
    for (size_t i = 0; i < c->line_count; i++) {
        for (size_t j = 0; j < c->lines[i].count; j++)
            free(c->lines[i].columns[j].bytes);
        free(c->lines[i].columns);
        free(c->lines[i].kind);
    }
    free(c->articles);
    free(c->lines);
    free(c->title);
}

void free_cases(case_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        free_case(&list->items[i]);
    free(list->items);
    *list = (case_list){0};
}

static bool has_key(const words *column, const char *key)
{
    size_t length = strlen(key);
    return column->length > length && memcmp(column->bytes, key, length) == 0 && column->bytes[length] == '=';
}

bool is_key_column(const words *column)
{
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (has_key(column, keys[i]))
            return true;
    return false;
}

const words *case_value(const case_line *line, size_t first, const char *key, words *room)
{
    for (size_t i = first; i < line->count; i++)
        if (has_key(&line->columns[i], key)) {
            size_t skip = strlen(key) + 1;
            *room = (words){line->columns[i].bytes + skip, line->columns[i].length - skip};
            return room;
        }
    return NULL;
}
