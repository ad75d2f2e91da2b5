/*
 * story_reasons.c - one line of English for each group of figures.
 */
#include "story_facts.h"
#include "story_sums.h"

#include <math.h>
#include <string.h>

typedef struct line {
    char *text;
    uint32_t length;
} line;

static void put_text(line *l, const char *text, uint32_t length)
{
    uint32_t room = LONGEST_REASON - 1 - l->length;
    if (length > room) {
        length = room;
        while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80)
            length--; /* not in the middle of a character */
    }
    memcpy(l->text + l->length, text, length);
    l->length += length;
    l->text[l->length] = '\0';
}

static void say(line *l, const char *text)
{
    uint32_t length = (uint32_t)strlen(text), room = LONGEST_REASON - 1 - l->length;
    put_text(l, text, length < room ? length : room);
}

static void say_number(line *l, uint32_t number)
{
    char digits[12];
    uint32_t at = sizeof digits;
    do
        digits[--at] = (char)('0' + number % 10);
    while ((number /= 10) > 0);
    put_text(l, digits + at, (uint32_t)sizeof digits - at);
}

static void say_figure(const desk_story *s, line *l, uint32_t member)
{
    static const char *const words[] = {"", "about ", "over ", "under ", "at least ", "up to "};
    const story_figure *f = &s->figures.items[member];
    const desk_figure *figure = story_figure_at(s, f);
    say(l, words[figure->modifier]);
    uint32_t length = figure->end - figure->start;
    if (length > 40)
        length = 40;
    const char *text = s->articles.items[f->article].article->text + figure->start;
    uint32_t room = LONGEST_REASON - 1 - l->length;
    if (length < room) {
        while (length > 0 && length < figure->end - figure->start && ((unsigned char)text[length] & 0xC0) == 0x80)
            length--;
        memcpy(l->text + l->length, text, length);
        l->length += length;
        l->text[l->length] = '\0';
    }
}

static bool is_damaged(const desk_story *s, uint32_t member)
{
    return story_figure_at(s, &s->figures.items[member])->damage != NULL;
}

/* Figures that are equal are said once, with the number of articles that have them. */
static uint32_t articles_with(const desk_story *s, const fact *f, uint32_t like)
{
    uint32_t count = 0, last = DESK_NONE;
    for (uint32_t i = 0; i < f->count; i++) {
        const story_figure *x = &s->figures.items[f->members[i]], *y = &s->figures.items[like];
        const desk_figure *p = story_figure_at(s, x), *q = story_figure_at(s, y);
        bool same = !p->damage && x->low >= y->low && x->low <= y->low && p->modifier == q->modifier && strcmp(p->when, q->when) == 0;
        if (x->class == DATE_CLASS || x->class == CLOCK_CLASS)
            same = strcmp(p->when, q->when) == 0;
        if (same && x->article != last) {
            count++;
            last = x->article;
        }
    }
    return count;
}

static void say_articles(line *l, uint32_t count)
{
    say(l, " in ");
    say_number(l, count);
    say(l, count == 1 ? " article" : " articles");
}

/* The first sound figure that differs from another one, DESK_NONE if none does. */
static uint32_t first_sound(const desk_story *s, const fact *f, uint32_t unlike)
{
    for (uint32_t i = 0; i < f->count; i++) {
        uint32_t relation;
        if (is_damaged(s, f->members[i]) || f->members[i] == unlike)
            continue;
        if (unlike == DESK_NONE)
            return f->members[i];
        if (desk_judge_figures(s, &s->figures.items[unlike], &s->figures.items[f->members[i]], &relation) &&
            (relation == FIGURES_CONFLICT || (f->minor && relation == FIGURES_MINOR)))
            return f->members[i];
    }
    return DESK_NONE;
}

/* The number that a date is given for, as it stands before it; NULL where there is none. */
static const story_figure *number_before(const desk_story *s, uint32_t date)
{
    const story_figure *before = s->figures.items[date].figure > 0 ? &s->figures.items[date - 1] : NULL;
    return before && before->given_for ? before : NULL;
}

/* How many articles, as members are in order, give a period in these words. */
static uint32_t articles_with_period(const desk_story *s, const fact *f, uint32_t given_for)
{
    uint32_t count = 0, last = DESK_NONE;
    for (uint32_t i = 0; i < f->count; i++) {
        const story_figure *host = number_before(s, f->members[i]);
        if (host && host->given_for == given_for && host->article != last) {
            count++;
            last = host->article;
        }
    }
    return count;
}

/* "400,000 is given for this summer in 1 article and for this year in 3 articles". */
static void say_periods(const desk_story *s, const fact *f, line *l)
{
    const story_figure *all = s->figures.items;
    bool one_article = all[f->members[0]].article == all[f->members[f->count - 1]].article;
    uint32_t said[4], count = 0;
    for (uint32_t i = 0; i < f->count && count < 4; i++) {
        const story_figure *host = number_before(s, f->members[i]);
        uint32_t given_for = host ? host->given_for : 0, k = 0;
        while (k < count && said[k] != given_for)
            k++;
        if (!host || k < count)
            continue;
        said[count++] = given_for;
        if (count == 1) {
            say_figure(s, l, f->members[i] - 1);
            say(l, " is given for ");
        } else
            say(l, " and for ");
        say_figure(s, l, f->members[i]);
        if (!one_article)
            say_articles(l, articles_with_period(s, f, given_for));
    }
    if (one_article)
        say(l, " in the same article");
}

/* A sum in the words that copy uses: "38", "6.5 million". */
static void say_value(line *l, double value)
{
    double unit = value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1;
    double hundredths = floor(value / unit * 100 + 0.5);
    if (!(hundredths < 4e9))
        return;
    uint32_t number = (uint32_t)hundredths, rest = number % 100;
    say_number(l, number / 100);
    if (rest > 0) {
        say(l, rest < 10 ? ".0" : ".");
        say_number(l, rest % 10 ? rest : rest / 10);
    }
    say(l, value >= 1e9 ? " billion" : value >= 1e6 ? " million" : "");
}

/* "31 and 7 make 38, not 39". */
static void say_sum(const desk_story *s, const fact *f, line *l)
{
    const story_sum *sum = &s->sums.items[f->sum - 1];
    uint32_t parts = f->count - (sum->whole != DESK_NONE), said = 0;
    for (uint32_t i = 0; i < f->count; i++) {
        if (f->members[i] == sum->whole)
            continue;
        say(l, said == 0 ? "" : said + 1 == parts ? " and " : ", ");
        say_figure(s, l, f->members[i]);
        said++;
    }
    say(l, " make ");
    say_value(l, sum->sum);
    if (sum->whole == DESK_NONE) {
        say(l, " per cent of one whole");
        return;
    }
    say(l, ", not ");
    say_figure(s, l, sum->whole);
}

static void say_conflict(const desk_story *s, const fact *f, line *l)
{
    uint32_t a = DESK_NONE, b = DESK_NONE;
    for (uint32_t i = 0; i < f->count && b == DESK_NONE; i++)
        if (!is_damaged(s, f->members[i])) {
            a = f->members[i];
            b = first_sound(s, f, a);
        }
    if (a == DESK_NONE || b == DESK_NONE) {
        say(l, "the articles give different figures");
        return;
    }
    say_figure(s, l, a);
    say_articles(l, articles_with(s, f, a));
    say(l, " against ");
    say_figure(s, l, b);
    say_articles(l, articles_with(s, f, b));
    if (f->minor)
        say(l, ": the number is the same, the wording is not");
}

/* The first sound figure that a damaged one may have been; DESK_NONE where there is none. */
static uint32_t sound_for(const desk_story *s, const fact *f, uint32_t damaged)
{
    for (uint32_t i = 0; i < f->count; i++) {
        uint32_t relation;
        if (!is_damaged(s, f->members[i]) &&
            desk_judge_figures(s, &s->figures.items[damaged], &s->figures.items[f->members[i]], &relation) &&
            relation == FIGURES_DAMAGED)
            return f->members[i];
    }
    return DESK_NONE;
}

static void say_damage(const desk_story *s, const fact *f, line *l)
{
    uint32_t damaged = DESK_NONE;
    for (uint32_t i = 0; i < f->count && damaged == DESK_NONE; i++)
        if (is_damaged(s, f->members[i]))
            damaged = f->members[i];
    if (damaged == DESK_NONE)
        return;
    uint32_t sound = sound_for(s, f, damaged);
    if (l->length > 0)
        say(l, "; ");
    say_figure(s, l, damaged);
    if (sound == DESK_NONE) {
        say(l, " is damaged, and no other article says what it should be");
        return;
    }
    say(l, " is damaged and must be ");
    say_figure(s, l, sound);
    say(l, ", as");
    say_articles(l, articles_with(s, f, sound));
}

uint32_t desk_write_reason(const desk_story *s, const fact *f, char reason[LONGEST_REASON])
{
    line l = {reason, 0};
    reason[0] = '\0';
    if (f->sum) {
        say_sum(s, f, &l);
        return l.length;
    }
    if (f->status == DESK_CONFLICT && f->periods)
        say_periods(s, f, &l);
    else if (f->status == DESK_CONFLICT)
        say_conflict(s, f, &l);
    else if (f->status == DESK_AGREE) {
        say_figure(s, &l, f->members[0]);
        uint32_t articles = articles_with(s, f, f->members[0]), all = 0, last = DESK_NONE;
        for (uint32_t i = 0; i < f->count; i++) {
            all += s->figures.items[f->members[i]].article != last;
            last = s->figures.items[f->members[i]].article;
        }
        say_articles(&l, articles);
        if (all > articles)
            say(&l, ", the same in other words elsewhere");
    } else if (f->status == DESK_ALONE)
        say(&l, "nothing to compare it with");
    say_damage(s, f, &l);
    return l.length;
}

/* What is counted, with the longest phrase for it; else the words after the figure. */
desk_span desk_measured(const desk_story *s, const fact *f, uint32_t *figure)
{
    desk_span best = {0, 0};
    *figure = f->members[0];
    for (uint32_t i = 0; i < f->count; i++) {
        const desk_figure *at = story_figure_at(s, &s->figures.items[f->members[i]]);
        if (at->of.end - at->of.start > best.end - best.start && at->of.end - at->of.start <= 80) {
            best = at->of;
            *figure = f->members[i];
        }
    }
    return best;
}
