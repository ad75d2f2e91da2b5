/*
 * story_measures.c - what a figure is a measure of, beyond what it counts.
 *
 * "A five-hour debate" counts hours, but it measures the debate; "Ada Brand, 47,"
 * and "Ada Brand, of 47 years," give one woman's age.  An article that has one
 * number of warnings and no other says how many there were.
 */
#include "story_figures.h"
#include "story_names.h"
#include "text.h"

#include <math.h>
#include <string.h>

enum {
    FATE_WORDS = 4,     /* between people and what befell them */
    HEAD_WORDS = 3,     /* after the figure, among them the noun */
    OUTDATED_WORDS = 7, /* before the figure, among them "initially" */
    NEAREST_OWNER = 60, /* bytes between an age and whose it is */
    OLDEST = 119
};

static bool has_hyphen(const copy *c, const desk_figure *figure)
{
    return memchr(c->text + figure->start, '-', figure->end - figure->start) != NULL;
}

static void take_head(const desk_story *s, const copy *c, uint32_t token, story_figure *f)
{
    desk_span word = token < c->count && c->tokens[token].kind == DESK_WORD
                         ? desk_words_in(s->words.items, s->articles.items[f->article].first_word, s->words.count, c,
                                         (desk_span){c->tokens[token].start, c->tokens[token].end})
                         : (desk_span){0, 0};
    if (word.end > word.start && s->words.items[word.start].weight > 1 && f->head_count < MOST_HEADS)
        f->heads[f->head_count++] = desk_concept_of(c, token);
}

/* What befell people: "killed at least 41", "17 were hurt", "about 300 people are missing". */
static void read_fate(const desk_story *s, const copy *c, const desk_figure *figure, story_figure *f)
{
    static const char *const before[] = {"at", "least", "some", "about", "around", "nearly", "almost", "more", "than", "over",
                                         "up", "another", "a", "further", "only", "just", "as", "many", "roughly"};
    static const char *const after[] = {"were", "was", "are", "is", "have", "has", "had", "been", "being", "be", "who", "that",
                                        "now", "still", "also", "feared", "reported", "confirmed", "believed", "reportedly"};
    uint32_t token = desk_token_at(c, figure->start), limit;
    for (; token > 0 && TOKEN_AMONG(c, token - 1, before); token--)
        ;
    if (token > 0)
        take_head(s, c, token - 1, f);
    token = desk_token_at(c, figure->of.end > figure->of.start ? figure->of.end : figure->end);
    for (limit = token + FATE_WORDS; token < c->count && token < limit && TOKEN_AMONG(c, token, after);)
        token++;
    take_head(s, c, token, f);
}

static bool after_determiner(const copy *c, uint32_t token)
{
    static const char *const words[] = {"a", "an", "the", "his", "her", "its", "their", "this", "that"};
    return token > 0 && TOKEN_AMONG(c, token - 1, words);
}

/* The words of a noun phrase that a figure begins: "a five-hour confidence debate". */
static void read_phrase(const desk_story *s, const copy *c, const desk_figure *figure, story_figure *f)
{
    desk_span words = desk_words_in(s->words.items, s->articles.items[f->article].first_word, s->words.count, c,
                                    (desk_span){figure->start, figure->end});
    uint32_t token = desk_token_at(c, figure->end);
    for (uint32_t i = words.end; i < words.end + HEAD_WORDS && i < s->words.count; i++, token++) {
        const story_word *word = &s->words.items[i];
        if (word->token != token || word->weight == 0)
            return; /* a mark or grammar ends it */
        take_head(s, c, token, f);
    }
}

void desk_read_heads(const desk_story *s, const desk_figure *figure, story_figure *f)
{
    copy c = story_copy(s, f->article);
    bool length = f->class == SPAN_CLASS || f->class == MEASURE_CLASS, counted = figure->of.end > figure->of.start;
    if (f->class == COUNT_CLASS && !figure->damage && (!counted || f->of == desk_person_concept()))
        read_fate(s, &c, figure, f);
    else if (!counted && ((length && has_hyphen(&c, figure)) ||
             ((length || f->class == MONEY_CLASS || f->class == SHARE_CLASS) && after_determiner(&c, desk_token_at(&c, figure->start)))))
        read_phrase(s, &c, figure, f);
}

bool desk_same_head(const story_figure *a, const story_figure *b)
{
    for (uint32_t i = 0; i < a->head_count; i++)
        for (uint32_t j = 0; j < b->head_count; j++)
            if (a->heads[i] == b->heads[j])
                return true;
    return false;
}

/* The person named right before ("Gareth Pugh, 58,"), else right after; DESK_NONE if nobody is. */
static uint32_t nearest_person(const desk_story *s, const story_figure *f, const desk_figure *figure)
{
    const entity_list *entities = &s->articles.items[f->article].article->entities;
    uint32_t best = DESK_NONE, nearest = NEAREST_OWNER;
    for (uint32_t i = desk_entity_from(entities, figure->start > NEAREST_OWNER ? figure->start - NEAREST_OWNER : 0);
         i < entities->count; i++) {
        const desk_entity *e = &entities->items[i];
        if (e->start > figure->end + NEAREST_OWNER)
            break;
        uint32_t gap = e->end <= figure->start ? figure->start - e->end : e->start >= figure->end ? 2 * (e->start - figure->end) : 0;
        if (gap >= nearest || strcmp(e->label, "PER") != 0)
            continue;
        best = i;
        nearest = gap;
    }
    return best;
}

/* The story's name of an entity of the article; NULL where it has none. */
static const story_name *name_at(const desk_story *s, uint32_t article, uint32_t entity)
{
    uint32_t name = s->name_of.items[s->articles.items[article].first_entity + entity];
    return name == DESK_NONE || s->names.items[name].article != article ? NULL : &s->names.items[name];
}

/* Whether a person's name ends there. */
static bool person_ends_at(const desk_story *s, const story_figure *f, uint32_t byte)
{
    const entity_list *entities = &s->articles.items[f->article].article->entities;
    uint32_t at = desk_entity_from(entities, byte > 0 ? byte - 1 : 0);
    return at < entities->count && entities->items[at].end == byte && strcmp(entities->items[at].label, "PER") == 0;
}

/* The word before "of nine years": a name in "the boy Mateo, of nine years"; DESK_NONE where the
 * copy does not say so. */
static uint32_t years_after(const copy *c, const desk_figure *figure)
{
    uint32_t token = desk_token_at(c, figure->start);
    if (token < 3 || figure->kind != DESK_DURATION || strcmp(figure->unit, "year") != 0 || !desk_token_is(c, token - 1, "of"))
        return DESK_NONE;
    uint32_t before = desk_token_is(c, token - 2, ",") ? token - 3 : token - 2;
    return c->tokens[before].kind == DESK_WORD && desk_token_is_capital(c, before) ? before : DESK_NONE;
}

void desk_read_owner(const desk_story *s, const desk_figure *figure, story_figure *f)
{
    uint32_t entity = nearest_person(s, f, figure);
    const story_name *name = entity == DESK_NONE ? NULL : name_at(s, f->article, entity);
    person_parts parts;
    copy c = story_copy(s, f->article);
    uint32_t word = years_after(&c, figure);
    if (word != DESK_NONE && !person_ends_at(s, f, c.tokens[word].end)) {
        char folded[STORY_FOLD]; /* a name that was not known for one */
        f->owner[0] = desk_sound_key(folded, desk_fold_word(c.text + c.tokens[word].start, c.tokens[word].end - c.tokens[word].start, folded));
        return;
    }
    if (!name)
        return;
    desk_part_person(s, f->article, name->entity, &parts);
    f->owner[0] = parts.first_length ? desk_sound_key(parts.first, parts.first_length) : 0;
    f->owner[1] = parts.last_length ? desk_sound_key(parts.last, parts.last_length) : 0;
    if (f->owner[0] == f->owner[1])
        f->owner[1] = 0;
}

bool desk_has_owner(const story_figure *f)
{
    return f->owner[0] != 0 || f->owner[1] != 0;
}

/* "Brandvold" may be Walter Brandvold, and "Walter" too; Ada Brandvold is somebody else. */
bool desk_same_owner(const story_figure *a, const story_figure *b)
{
    if (a->owner[0] && a->owner[1] && b->owner[0] && b->owner[1])
        return a->owner[0] == b->owner[0] && a->owner[1] == b->owner[1];
    for (uint32_t i = 0; i < 2; i++)
        for (uint32_t j = 0; j < 2; j++)
            if (a->owner[i] != 0 && a->owner[i] == b->owner[j])
                return true;
    return false;
}

bool desk_is_age(const desk_story *s, const desk_figure *figure, const story_figure *f)
{
    copy c = story_copy(s, f->article);
    uint32_t token = desk_token_at(&c, figure->start), next = desk_token_at(&c, figure->end);
    if (f->class == AGE_CLASS)
        return true;
    if (figure->damage || token < 2 || !(figure->low >= 1 && figure->low <= OLDEST && figure->low >= figure->high) ||
        figure->low > floor(figure->low))
        return false;
    if (figure->kind == DESK_CARDINAL && figure->of.end <= figure->of.start) /* "Mateo Mera, nine, was" */
        return desk_token_is(&c, token - 1, ",") && next < c.count && (desk_token_is(&c, next, ",") || desk_token_is(&c, next, ".")) &&
               person_ends_at(s, f, c.tokens[token - 2].end);
    uint32_t word = years_after(&c, figure);
    return word != DESK_NONE && (desk_token_is(&c, token - 2, ",") || person_ends_at(s, f, c.tokens[word].end));
}

bool desk_is_outdated(const copy *c, const desk_figure *figure, desk_span sentence)
{
    static const char *const words[] = {"earlier", "initially", "initial", "originally", "original", "previously", "previous"};
    static const char *const pairs[][2] = {{"up", "from"}, {"down", "from"}, {"revised", "from"}, {"rather", "than"},
                                           {"instead", "of"}, {"raised", "from"}, {"lowered", "from"}};
    uint32_t token = desk_token_at(c, figure->start);
    for (uint32_t i = 0; token > 1 && i < sizeof pairs / sizeof *pairs; i++)
        if (desk_token_is(c, token - 1, pairs[i][1]) && desk_token_is(c, token - 2, pairs[i][0]))
            return true;
    for (uint32_t step = 1; step <= OUTDATED_WORDS && step <= token && c->tokens[token - step].start >= sentence.start; step++)
        if (TOKEN_AMONG(c, token - step, words))
            return true;
    return false;
}

/* What a sound figure counts, and what it stands before, with its kind; 0 if nothing. */
static uint32_t count_key(const story_figure *f)
{
    return f->of && f->low >= f->low ? desk_mix(f->kind, f->of) : 0; /* a damaged numeral has no value */
}

static uint32_t head_key(const story_figure *f)
{
    return f->head_count > 0 && f->low >= f->low ? desk_mix(f->kind, f->heads[f->head_count - 1]) : 0;
}

typedef struct measure_order {
    const story_figure *figures;
    uint32_t (*key)(const story_figure *);
} measure_order;

static bool measure_less(const void *context, uint32_t a, uint32_t b)
{
    const measure_order *order = context;
    const story_figure *x = order->figures + a, *y = order->figures + b;
    uint32_t key = order->key(x), other = order->key(y);
    if (key != other)
        return key < other;
    return x->low < y->low || (!(x->low > y->low) && a < b);
}

/* Figures whose key comes with one value only, however often. */
static void mark_by_key(story_figure *all, memory *scratch, uint32_t *numbers, uint32_t count, const measure_order *order)
{
    if (!desk_sort_numbers(scratch, numbers, count, measure_less, order))
        return;
    for (uint32_t i = 0, end; i < count; i = end) {
        uint32_t key = order->key(&all[numbers[i]]);
        for (end = i + 1; end < count && order->key(&all[numbers[end]]) == key;)
            end++;
        bool one_value = all[numbers[i]].low >= all[numbers[end - 1]].low;
        for (uint32_t k = i; key != 0 && one_value && k < end; k++)
            all[numbers[k]].only = true;
    }
}

void desk_mark_only(desk_story *s, memory *scratch, uint32_t first)
{
    story_figure *all = s->figures.items;
    uint32_t count = s->figures.count - first, *numbers = desk_memory_take(scratch, (count + 1) * sizeof *numbers);
    for (uint32_t i = 0; numbers && i < count; i++)
        numbers[i] = first + i;
    if (!numbers)
        return;
    mark_by_key(all, scratch, numbers, count, &(measure_order){all, count_key});
    mark_by_key(all, scratch, numbers, count, &(measure_order){all, head_key});
    desk_memory_release(scratch, numbers, (count + 1) * sizeof *numbers);
}
