/*
 * story_figures.c - what a figure measures, as far as the words around it say.
 *
 * A figure's surroundings are the words of its sentence, near ones counting more
 * ("carried off at 2.40am" for the time, "promised $75 million" for the sum), by
 * stem and with synonyms brought together.  Two figures measure the same thing
 * when the same things are counted and much of the lighter surroundings is found
 * in the other.
 */
#include "story_figures.h"
#include "story_names.h"
#include "story_periods.h"
#include "text.h"
#include "tables/story_stop.h"
#include "tables/story_synonyms.h"
#include "tables/story_units.h"

#include <math.h>
#include <string.h>

enum {
    WIDEST_CONTEXT = 40, /* words on either side */
    SAME_STORY_DAYS = 10,
    NEAR_WEIGHT = 12     /* of a telling word close by */
};

static uint32_t text_key(const char *text)
{
    return desk_hash_word(text, (uint32_t)strlen(text));
}

static void in_base_unit(story_figure *f, const desk_figure *figure, figure_class otherwise)
{
    const lexicon_entry *unit = desk_find_text(&story_units_words, figure->unit, (uint32_t)strlen(figure->unit));
    f->class = otherwise;
    f->kind = unit ? desk_mix(text_key(desk_entry_name(unit)), MEASURE_CLASS) : desk_mix(text_key(figure->unit), MEASURE_CLASS);
    if (!unit)
        return;
    f->low *= unit->value;
    f->high *= unit->value;
    f->grain *= unit->value;
}

/* Half a unit of the last digit that is not zero, as the copy rounds: 50 for 1,300,
 * 0.05 for 6.8.  Small whole numbers are counted, not rounded. */
static double grain_of(double value)
{
    double unit = 1;
    value = fabs(value);
    if (!(value > 0) || value > 1e15)
        return 0;
    for (uint32_t i = 0; i < 4 && fabs(value / unit - floor(value / unit + 0.5)) > 1e-9; i++)
        unit /= 10;
    if (unit == 1 && value <= 100)
        return 0;
    while (unit >= 1 && fabs(value / (unit * 10) - floor(value / (unit * 10) + 0.5)) < 1e-9)
        unit *= 10;
    return unit / 2;
}

static void classify(story_figure *f, const desk_figure *figure)
{
    f->low = figure->low;
    f->high = figure->high;
    f->grain = figure->low == figure->high ? grain_of(figure->low) : 0;
    static const uint8_t classes[] = {COUNT_CLASS, RANK_CLASS, MONEY_CLASS, SHARE_CLASS, TIMES_CLASS,
                                      MEASURE_CLASS, DATE_CLASS, CLOCK_CLASS, SPAN_CLASS, AGE_CLASS};
    f->class = classes[figure->kind];
    f->kind = f->class;
    if (figure->kind == DESK_MULTIPLE && figure->high <= 1) {
        f->class = f->kind = SHARE_CLASS; /* "a quarter" is 25 per cent */
        f->low *= 100;
        f->high *= 100;
        f->grain = 0;
    } else if (figure->kind == DESK_MONEY)
        f->kind = desk_mix(text_key(figure->unit), MONEY_CLASS);
    else if (figure->kind == DESK_PERCENT && strcmp(figure->unit, "percentage-point") == 0)
        f->kind = desk_mix(1, SHARE_CLASS);
    else if (figure->kind == DESK_QUANTITY || figure->kind == DESK_DURATION)
        in_base_unit(f, figure, figure->kind == DESK_DURATION ? SPAN_CLASS : MEASURE_CLASS);
}

/* "I have spent the past week" says how long, not when. */
static void classify_spent(const copy *c, const desk_figure *figure, story_figure *f)
{
    uint32_t token = desk_token_at(c, figure->start), last = desk_token_at(c, figure->end - 1), verb = token;
    if (figure->kind != DESK_DATE || last != token + 1 || !(desk_token_is(c, token, "past") || desk_token_is(c, token, "last")))
        return;
    while (verb > 0 && verb + 2 > token && desk_token_is(c, verb - 1, "the"))
        verb--;
    const lexicon_entry *unit = desk_find_word(&story_units_words, c, last);
    if (verb == 0 || !unit || !(desk_token_is(c, verb - 1, "spent") || desk_token_is(c, verb - 1, "spending")))
        return;
    f->class = SPAN_CLASS;
    f->kind = desk_mix(text_key(desk_entry_name(unit)), MEASURE_CLASS);
    f->low = f->high = unit->value;
    f->grain = 0;
}

/* The digits of a damaged numeral, in order: 7569 for "7569,<>". */
static uint64_t digits_of(const char *text, uint32_t start, uint32_t end)
{
    uint64_t digits = 0;
    for (uint32_t i = start; i < end && digits < 100000000000000u; i++)
        if (desk_is_digit(text[i]))
            digits = digits * 10 + (uint64_t)(text[i] - '0');
    return digits;
}

uint32_t desk_concept_of(const copy *c, uint32_t token)
{
    char stem[STORY_FOLD];
    const desk_token *t = &c->tokens[token];
    uint32_t length = desk_stem_word(c->text + t->start, t->end - t->start, stem);
    const lexicon_entry *entry = desk_find_text(&story_synonyms_words, stem, length);
    return entry ? text_key(desk_entry_name(entry)) : desk_hash_word(stem, length);
}

uint32_t desk_person_concept(void)
{
    return text_key("person");
}

static void sort_context(context_word *items, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++)
        for (uint32_t j = i; j > 0 && items[j - 1].concept > items[j].concept; j--) {
            context_word swapped = items[j];
            items[j] = items[j - 1];
            items[j - 1] = swapped;
        }
}

/* Keeps a word's greatest weight; the lightest word gives way when all places are taken. */
static void take_context(context_word *items, uint32_t *count, uint32_t concept, uint32_t weight)
{
    uint32_t lightest = 0;
    for (uint32_t i = 0; i < *count; i++) {
        if (items[i].concept == concept) {
            if (items[i].weight < weight)
                items[i].weight = weight;
            return;
        }
        if (items[i].weight < items[lightest].weight)
            lightest = i;
    }
    if (*count < MOST_CONTEXT)
        items[(*count)++] = (context_word){concept, weight};
    else if (items[lightest].weight < weight)
        items[lightest] = (context_word){concept, weight};
}

/* Eighths of a word's own weight, by its distance in words. */
static uint32_t nearness(uint32_t distance)
{
    return distance <= 3 ? 8 : distance <= 6 ? 6 : distance <= 10 ? 4 : distance <= 18 ? 2 : 1;
}

static uint32_t sentence_of(const copy *c, uint32_t byte)
{
    uint32_t low = 0, high = c->sentence_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (c->sentences[middle].end <= byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Whether a token lies in a span. */
static bool token_within(const copy *c, uint32_t token, uint32_t start, uint32_t end)
{
    return c->tokens[token].start >= start && c->tokens[token].end <= end;
}

uint32_t desk_entity_from(const entity_list *entities, uint32_t byte)
{
    uint32_t low = 0, high = entities->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (entities->items[middle].end <= byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* A person has many figures: his name near two of them says little. */
static bool is_person_word(const desk_story *s, const story_figure *f, uint32_t byte)
{
    const entity_list *entities = &s->articles.items[f->article].article->entities;
    uint32_t at = desk_entity_from(entities, byte);
    return at < entities->count && entities->items[at].start <= byte && strcmp(entities->items[at].label, "PER") == 0;
}

static void take_side(const desk_story *s, const copy *c, const story_figure *f, const desk_figure *figure, desk_span words, desk_span sentence,
                      bool after, context_word *items, uint32_t *count)
{
    uint32_t first = s->articles.items[f->article].first_word;
    for (uint32_t step = 1; step <= WIDEST_CONTEXT; step++) {
        if (!after && words.start - first < step)
            return; /* those before are another article's */
        uint32_t at = after ? words.end + step - 1 : words.start - step;
        if (at >= s->words.count)
            return;
        const story_word *word = &s->words.items[at];
        if (word->token >= c->count || !token_within(c, word->token, sentence.start, sentence.end))
            return;
        if (is_person_word(s, f, c->tokens[word->token].start))
            continue;
        bool counted = token_within(c, word->token, figure->of.start, figure->of.end);
        if (word->weight == 0 || c->tokens[word->token].kind == DESK_NUMBER)
            continue;
        uint32_t weight = counted ? 2u * 8 : word->weight * nearness(step);
        take_context(items, count, desk_concept_of(c, word->token), weight);
    }
}

/* A figure as a word of another one's surroundings. */
static uint32_t value_concept(const desk_figure *figure)
{
    if (figure->when[0])
        return text_key(figure->when);
    uint64_t bits;
    memcpy(&bits, &figure->low, sizeof bits);
    return desk_mix(desk_mix((uint32_t)bits, (uint32_t)(bits >> 32)), (uint32_t)figure->kind);
}

/* The other figures of the sentence, by value: "79 votes to 74" in two papers. */
static void take_neighbours(const desk_story *s, const story_figure *f, desk_span sentence, context_word *items, uint32_t *count)
{
    const figure_list *figures = &s->articles.items[f->article].article->figures;
    for (uint32_t step = 1; step <= 8; step++)
        for (uint32_t side = 0; side < 2; side++) {
            uint32_t at = side ? f->figure + step : f->figure - step;
            if ((!side && f->figure < step) || at >= figures->count || figures->items[at].start < sentence.start ||
                figures->items[at].end > sentence.end || figures->items[at].damage)
                continue;
            const desk_figure *other = &figures->items[at];
            take_context(items, count, value_concept(other), step <= 2 ? 14 : 8);
        }
}

static void read_context(desk_story *s, const copy *c, const desk_figure *figure, story_figure *f)
{
    context_word items[MOST_CONTEXT];
    uint32_t count = 0, first = s->articles.items[f->article].first_word;
    if (f->sentence >= c->sentence_count)
        return;
    desk_span words = desk_words_in(s->words.items, first, s->words.count, c, (desk_span){figure->start, figure->end});
    take_side(s, c, f, figure, words, c->sentences[f->sentence], true, items, &count);
    take_side(s, c, f, figure, words, c->sentences[f->sentence], false, items, &count);
    take_neighbours(s, f, c->sentences[f->sentence], items, &count);
    sort_context(items, count);
    f->context = s->context.count;
    if (!list_reserve(&s->memory, &s->context, (size_t)s->context.count + count))
        return;
    if (count > 0)
        memcpy(s->context.items + s->context.count, items, count * sizeof *items);
    s->context.count += count;
    f->context_count = count;
    for (uint32_t i = 0; i < count; i++)
        f->weight += items[i].weight;
}

/* The head of what is counted: the last word of "irregular migrants". */
static uint32_t counted_concept(const copy *c, desk_span of)
{
    uint32_t head = DESK_NONE;
    for (uint32_t i = desk_token_at(c, of.start); i < c->count && c->tokens[i].start < of.end; i++) {
        if (desk_token_is(c, i, "of") || desk_token_is(c, i, "in") || desk_token_is(c, i, "who"))
            break;
        if (c->tokens[i].kind == DESK_WORD)
            head = i;
    }
    return head == DESK_NONE ? 0 : desk_concept_of(c, head);
}

/* A key for whom an entity names, the same however the article names him. */
static uint32_t named_key(const desk_story *s, uint32_t article, uint32_t entity)
{
    uint32_t name = s->name_of.items[s->articles.items[article].first_entity + entity];
    if (name == DESK_NONE || s->names.items[name].article != article || s->names.items[name].kind == OFFICE)
        return 0;
    if (s->names.items[name].kind == THING)
        return desk_thing_key(s, article, s->names.items[name].entity);
    person_parts parts;
    desk_part_person(s, article, s->names.items[name].entity, &parts);
    return parts.last_length ? desk_sound_key(parts.last, parts.last_length)
                             : desk_sound_key(parts.first, parts.first_length);
}

static bool smaller_number(const void *context, uint32_t a, uint32_t b)
{
    (void)context;
    return a < b;
}

void desk_list_named(desk_story *s, uint32_t article)
{
    memory scratch;
    desk_memory_open(&scratch, &s->memory.allocator);
    const entity_list *entities = &s->articles.items[article].article->entities;
    story_article *entry = &s->articles.items[article];
    index_list keys = {0};
    for (uint32_t i = 0; i < entities->count; i++) {
        uint32_t key = named_key(s, article, i), *place = key ? list_push(&scratch, &keys) : NULL;
        if (place)
            *place = key;
    }
    entry->first_key = s->article_keys.count;
    if (desk_sort_numbers(&scratch, keys.items, keys.count, smaller_number, NULL) &&
        list_reserve(&s->memory, &s->article_keys, (size_t)s->article_keys.count + keys.count))
        for (uint32_t i = 0; i < keys.count; i++)
            if (i == 0 || keys.items[i] != keys.items[i - 1])
                s->article_keys.items[s->article_keys.count++] = keys.items[i];
    entry->key_count = s->article_keys.count - entry->first_key;
    if (scratch.failed)
        s->memory.failed = true;
    desk_memory_close(&scratch);
}

float desk_article_likeness(const desk_story *s, uint32_t a, uint32_t b)
{
    const story_article *x = &s->articles.items[a], *y = &s->articles.items[b];
    const uint32_t *keys = s->article_keys.items;
    uint32_t i = x->first_key, i_end = i + x->key_count, j = y->first_key, j_end = j + y->key_count, shared = 0;
    uint32_t shorter = x->key_count < y->key_count ? x->key_count : y->key_count;
    while (i < i_end && j < j_end) {
        if (keys[i] < keys[j])
            i++;
        else if (keys[i] > keys[j])
            j++;
        else
            i++, j++, shared++;
    }
    return (float)shared / (float)(shorter + 1); /* one shared name of one is not all */
}

float desk_known_likeness(desk_story *s, uint32_t newest, uint32_t other)
{
    if (!list_reserve(&s->memory, &s->article_likes, s->articles.count))
        return 0;
    while (s->article_likes.count < s->articles.count)
        s->article_likes.items[s->article_likes.count++] = (known_likeness){0, 0};
    known_likeness *known = &s->article_likes.items[other];
    if (known->asker != newest + 1)
        *known = (known_likeness){newest + 1, desk_article_likeness(s, newest, other)};
    return known->likeness;
}

static void read_named(const desk_story *s, desk_span sentence, story_figure *f)
{
    const entity_list *entities = &s->articles.items[f->article].article->entities;
    for (uint32_t i = desk_entity_from(entities, sentence.start); i < entities->count && f->name_count < MOST_NAMED; i++) {
        if (entities->items[i].start >= sentence.end)
            return;
        uint32_t key = strcmp(entities->items[i].label, "MISC") == 0 ? 0 : named_key(s, f->article, i);
        if (key)
            f->names[f->name_count++] = key;
    }
}

/* The year that a date begins with; 0 for a clock or a date without one. */
static uint32_t year_of(const char *when)
{
    uint32_t year = 0;
    for (uint32_t i = 0; i < 4; i++) {
        if (!desk_is_digit(when[i]))
            return 0;
        year = year * 10 + (uint32_t)(when[i] - '0');
    }
    return year;
}

/* The year that the figure's sentence speaks of, by its nearest date: 2017 for "lasted four
 * days in 2017".  0 where it gives none or the article's own. */
static uint32_t period_of(const desk_story *s, const story_figure *f, desk_span sentence)
{
    const desk_article *article = s->articles.items[f->article].article;
    const figure_list *figures = &article->figures;
    for (uint32_t step = 1; step <= 8; step++)
        for (uint32_t side = 0; side < 2; side++) {
            uint32_t at = side ? f->figure + step : f->figure - step;
            if ((!side && f->figure < step) || at >= figures->count || figures->items[at].start < sentence.start ||
                figures->items[at].end > sentence.end || figures->items[at].kind != DESK_DATE)
                continue;
            uint32_t year = year_of(figures->items[at].when);
            if (year)
                return year == (uint32_t)article->date.year ? 0 : year;
        }
    return 0;
}

void desk_read_figure(desk_story *s, uint32_t article, uint32_t figure, story_figure *f)
{
    copy c = story_copy(s, article);
    *f = (story_figure){.article = article, .figure = figure};
    const desk_figure *found = story_figure_at(s, f);
    classify(f, found);
    classify_spent(&c, found, f);
    if (found->damage) {
        f->low = f->high = NAN;
        f->digits = digits_of(c.text, found->start, found->end);
    }
    f->sentence = sentence_of(&c, found->start);
    f->of = counted_concept(&c, found->of);
    desk_read_heads(s, found, f);
    if (desk_is_age(s, found, f)) {
        f->class = f->kind = AGE_CLASS;
        f->low = f->high = found->low;
        f->grain = 0;
        f->head_count = 0;
        desk_read_owner(s, found, f);
    }
    if (f->sentence < c.sentence_count && f->class != DATE_CLASS)
        f->period = period_of(s, f, c.sentences[f->sentence]);
    f->past = f->period != 0 && f->period < (uint32_t)s->articles.items[article].article->date.year;
    if (f->sentence < c.sentence_count)
        f->outdated = desk_is_outdated(&c, found, c.sentences[f->sentence]);
    if (f->sentence < c.sentence_count)
        read_named(s, c.sentences[f->sentence], f);
    desk_read_period(s, f);
    read_context(s, &c, found, f);
}

/* Days since some day long ago, near enough; 0 where the date is not known. */
static int32_t day_number(const desk_article *a)
{
    desk_date d = a->date;
    return d.year ? d.year * 365 + d.year / 4 + (d.month - 1) * 30 + (d.month - 1) * 7 / 12 + d.day : 0;
}

uint32_t desk_days_apart(const desk_article *a, const desk_article *b)
{
    int32_t x = day_number(a), y = day_number(b);
    return x == 0 || y == 0 ? 0 : (uint32_t)(x > y ? x - y : y - x);
}

bool desk_weeks_apart(const desk_article *a, const desk_article *b)
{
    return desk_days_apart(a, b) > SAME_STORY_DAYS;
}

void desk_compare_contexts(const desk_story *s, const story_figure *a, const story_figure *b, comparison *out)
{
    const context_word *words = s->context.items; /* NULL where no figure has any */
    uint32_t i = a->context, j = b->context, i_end = i + a->context_count, j_end = j + b->context_count;
    *out = (comparison){.smaller = a->weight < b->weight ? a->weight : b->weight};
    while (i < i_end && j < j_end) {
        const context_word *x = &words[i], *y = &words[j];
        i += x->concept <= y->concept;
        j += y->concept <= x->concept;
        if (x->concept != y->concept)
            continue;
        out->shared += x->weight < y->weight ? x->weight : y->weight;
        out->words++;
        if (x->weight >= NEAR_WEIGHT && y->weight >= NEAR_WEIGHT)
            out->near++;
    }
    for (uint32_t k = 0; k < a->name_count; k++)
        for (uint32_t l = 0; l < b->name_count; l++)
            out->same_names = out->same_names || a->names[k] == b->names[l];
    out->other_names = !out->same_names && a->name_count > 0 && b->name_count > 0;
    out->days = desk_days_apart(s->articles.items[a->article].article, s->articles.items[b->article].article);
    out->same_of = a->of != 0 && a->of == b->of;
    out->other_of = a->of != 0 && b->of != 0 && a->of != b->of;
    uint32_t people = desk_person_concept();
    out->people = (a->of == people || b->of == people) && !desk_same_head(a, b);
    out->same_head = out->same_of || desk_same_head(a, b);
    out->only = out->same_head && a->only && b->only;
    out->same_owner = desk_same_owner(a, b);
    out->other_owner = desk_has_owner(a) && desk_has_owner(b) && !out->same_owner;
    out->other_period = a->period != b->period;
}
