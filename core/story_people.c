/*
 * story_people.c - the names of one article, gathered into who is meant.
 *
 * Within one article copy is careful: a person is named in full once, then by
 * surname or title.  Full names come first, single words then go to the person
 * last named whom they fit, titles to the person they stand next to, and a title
 * alone to the person last given one that contains it.
 */
#include "story_people.h"
#include "text.h"
#include "tables/story_aliases.h"
#include "tables/story_stop.h"

#include <string.h>

enum { MOST_LOOKED = 32, LONGEST_GAP = 9 };

typedef struct gatherer {
    desk_story *story;
    memory *scratch;
    uint32_t article, first_entity;
    const entity_list *entities;
    copy copy;
    key_index here; /* sound of the last name, or first name, to names of this article */
    bool *is_place; /* one an entity: a name that the copy has for a place, whatever its label */
} gatherer;

static bool has_label(const desk_entity *e, const char *label)
{
    return strcmp(e->label, label) == 0;
}

static bool means_person(const gatherer *g, uint32_t entity)
{
    return has_label(&g->entities->items[entity], "PER") && !g->is_place[entity];
}

static void add_mention(gatherer *g, uint32_t name, uint32_t entity)
{
    desk_story *s = g->story;
    story_name *n = &s->names.items[name];
    s->name_of.items[g->first_entity + entity] = name;
    s->mention_next.items[g->first_entity + entity] = n->mentions;
    n->mentions = g->first_entity + entity + 1;
    if (n->mention_count < UINT16_MAX)
        n->mention_count++;
}

static uint32_t new_name(gatherer *g, uint32_t entity, uint8_t kind)
{
    desk_story *s = g->story;
    story_name *n = list_push(&s->memory, &s->names);
    if (!n || !desk_part_add(s, NAME_PART))
        return DESK_NONE;
    *n = (story_name){.article = g->article, .entity = entity, .kind = kind};
    add_mention(g, s->names.count - 1, entity);
    return s->names.count - 1;
}

static void file_person(gatherer *g, uint32_t name, const person_parts *parts)
{
    story_name *n = &g->story->names.items[name];
    n->kind = parts->kind;
    n->gender = parts->gender;
    n->first = parts->first_length ? desk_hash_word(parts->first, parts->first_length) : 0;
    n->last = parts->last_length ? desk_hash_word(parts->last, parts->last_length) : 0;
    if (parts->last_length)
        desk_index_add(g->scratch, &g->here, desk_sound_key(parts->last, parts->last_length), name);
    if (parts->first_length)
        desk_index_add(g->scratch, &g->here, desk_hash_word(parts->first, parts->first_length), name);
}

static bool genders_fit(uint8_t a, uint8_t b)
{
    return a == 0 || b == 0 || (a & b) != 0;
}

/* Whether a word, or "Mr" and a word, can mean a person named before. */
static name_fit word_fits(const person_parts *word, const person_parts *person)
{
    const char *text = word->kind == LAST_PERSON ? word->last : word->first;
    uint32_t length = word->kind == LAST_PERSON ? word->last_length : word->first_length;
    person_parts as_last = {.last_length = length};
    memcpy(as_last.last, text, length);
    name_fit last = person->last_length ? desk_last_names_fit(&as_last, person) : NAMES_DIFFER;
    if (last == NAMES_EQUAL || word->kind == LAST_PERSON || person->first_length == 0)
        return last;
    bool first = length == person->first_length && memcmp(text, person->first, length) == 0;
    return first ? NAMES_EQUAL : last;
}

static name_fit persons_fit(const person_parts *a, const person_parts *b)
{
    if (!genders_fit(a->gender, b->gender))
        return NAMES_DIFFER;
    if (a->kind != FULL_PERSON)
        return word_fits(a, b);
    if (b->kind != FULL_PERSON)
        return word_fits(b, a);
    name_fit first = desk_first_names_fit(a, b), last = desk_last_names_fit(a, b);
    return first < last ? first : last;
}

/* The last mention of a name before an entity, number + 1; 0 where there is none near. */
static uint32_t named_before(const gatherer *g, uint32_t name, uint32_t entity)
{
    for (uint32_t back = 1; back <= entity && back <= 4 * MOST_LOOKED; back++)
        if (g->story->name_of.items[g->first_entity + entity - back] == name)
            return entity - back + 1;
    return 0;
}

/* Of the names filed under a key, the best fit.  Where a father and a son fit, "Mr Radebe" is
 * the one named last before, or else named first. */
static void look_for_person(gatherer *g, uint32_t key, uint32_t entity, const person_parts *parts, uint32_t *best, uint32_t *rank)
{
    const index_slot *slot = desk_index_find(&g->here, key);
    uint32_t looked = 0;
    for (uint32_t e = slot ? slot->head : 0; e && looked < MOST_LOOKED; e = g->here.entries.items[e - 1].next, looked++) {
        uint32_t name = g->here.entries.items[e - 1].item;
        const story_name *n = &g->story->names.items[name];
        person_parts other;
        desk_part_person(g->story, g->article, n->entity, &other);
        other.gender |= n->gender;
        name_fit fit = persons_fit(parts, &other);
        bool close_enough = fit == NAMES_EQUAL || (fit == NAMES_CLOSE && (parts->kind == FULL_PERSON || n->kind == FULL_PERSON));
        if (!close_enough)
            continue;
        uint32_t score = (uint32_t)fit * 0x40000000u + named_before(g, name, entity);
        if (*best == DESK_NONE || score > *rank || (score == *rank && name < *best)) {
            *best = name;
            *rank = score;
        }
    }
}

static uint32_t find_person(gatherer *g, uint32_t entity, const person_parts *parts)
{
    uint32_t best = DESK_NONE, rank = 0;
    const char *word = parts->last_length ? parts->last : parts->first;
    uint32_t length = parts->last_length ? parts->last_length : parts->first_length;
    look_for_person(g, desk_sound_key(word, length), entity, parts, &best, &rank);
    if (parts->kind == BARE_PERSON)
        look_for_person(g, desk_hash_word(word, length), entity, parts, &best, &rank);
    return best;
}

/* Full names in a first pass over the article, single words in a second one. */
static void gather_person(gatherer *g, uint32_t entity, bool full)
{
    person_parts parts;
    desk_part_person(g->story, g->article, entity, &parts);
    if ((parts.kind == FULL_PERSON) != full || parts.first_length + parts.last_length == 0)
        return;
    uint32_t name = find_person(g, entity, &parts);
    if (name == DESK_NONE) {
        name = new_name(g, entity, parts.kind);
        if (name != DESK_NONE)
            file_person(g, name, &parts);
        return;
    }
    g->story->names.items[name].gender |= parts.gender;
    add_mention(g, name, entity);
}

static void gather_people(gatherer *g, bool full)
{
    for (uint32_t i = 0; i < g->entities->count && !g->story->memory.failed && !g->scratch->failed; i++)
        if (means_person(g, i))
            gather_person(g, i, full);
}

/* "In Wexley", "Wexley council", "the people of Wexley": a word that the copy uses for where, not who.
 * "Faith in Starmer" is not. */
static bool stands_as_place(const copy *c, uint32_t token)
{
    static const char *const where[] = {"in", "near", "outside"};
    static const char *const put_in[] = {"confidence", "faith", "trust", "interest", "belief", "believe", "believes", "believed"};
    static const char *const parts[] = {"council", "town", "city", "county", "borough", "district", "village", "residents", "airport"};
    static const char *const wholes[] = {"council", "town", "city", "county", "borough", "village", "port", "people", "residents",
                                         "mayor", "bishop", "outskirts", "centre", "center", "streets", "north", "south", "east", "west"};
    if (token + 1 < c->count && TOKEN_AMONG(c, token + 1, parts))
        return true;
    if (token > 0 && TOKEN_AMONG(c, token - 1, where))
        return token == 1 || !TOKEN_AMONG(c, token - 2, put_in);
    return token > 1 && desk_token_is(c, token - 1, "of") && TOKEN_AMONG(c, token - 2, wholes);
}

/* The only token of a bare name, DESK_NONE for a longer one. */
static uint32_t bare_token(const gatherer *g, uint32_t entity)
{
    const desk_entity *e = &g->entities->items[entity];
    uint32_t token = desk_token_at(&g->copy, e->start);
    return token < g->copy.count && g->copy.tokens[token].end >= e->end ? token : DESK_NONE;
}

static void find_places(gatherer *g)
{
    for (uint32_t i = 0; i < g->entities->count; i++) {
        uint32_t token = has_label(&g->entities->items[i], "PER") ? bare_token(g, i) : DESK_NONE;
        g->is_place[i] = token != DESK_NONE && stands_as_place(&g->copy, token);
    }
}

static void sort_words(uint32_t *words, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++)
        for (uint32_t j = i; j > 0 && words[j - 1] > words[j]; j--) {
            uint32_t swapped = words[j];
            words[j] = words[j - 1];
            words[j - 1] = swapped;
        }
}

static bool is_rank(const copy *c, uint32_t token)
{
    static const char *const words[] = {"prime", "vice", "deputy", "former", "ex", "shadow", "junior", "acting", "assistant", "associate"};
    return TOKEN_AMONG(c, token, words);
}

void desk_read_title(const desk_story *s, uint32_t article, uint32_t entity, story_title *title)
{
    copy c = story_copy(s, article);
    const desk_entity *e = story_entity(s, article, entity);
    *title = (story_title){.entity = entity};
    for (uint32_t i = desk_token_at(&c, e->start); i < c.count && c.tokens[i].start < e->end; i++) {
        const lexicon_entry *stop = desk_find_word(&story_stop_words, &c, i);
        if (c.tokens[i].kind != DESK_WORD || (stop && stop->value == 1) || title->count == LONGEST_TITLE)
            continue;
        title->ranks += is_rank(&c, i);
        title->words[title->count++] = desk_stem_hash(c.text + c.tokens[i].start, c.tokens[i].end - c.tokens[i].start);
    }
    sort_words(title->words, title->count);
}

static bool has_title(const desk_story *s, uint32_t name, const story_title *title)
{
    for (uint32_t t = s->names.items[name].titles; t; t = s->titles.items[t - 1].next)
        if (desk_title_within(title, &s->titles.items[t - 1]))
            return true;
    return false;
}

static void give_title(gatherer *g, uint32_t name, const story_title *title)
{
    desk_story *s = g->story;
    if (title->count == 0 || has_title(s, name, title))
        return;
    story_title *place = list_push(&s->memory, &s->titles);
    if (!place)
        return;
    *place = *title;
    place->next = s->names.items[name].titles;
    s->names.items[name].titles = s->titles.count;
}

/* What may stand between a title and its holder: "of Public Works of Ireland ,". */
static bool bridges(const gatherer *g, uint32_t token)
{
    static const char *const words[] = {"of", "for", "the", "and", ",", "'s", "-", "’s", "in", "at", "council", "town", "city", "county"};
    return TOKEN_AMONG(&g->copy, token, words) || desk_token_is_capital(&g->copy, token);
}

static bool is_bridge(const gatherer *g, uint32_t from, uint32_t to)
{
    uint32_t first = desk_token_at(&g->copy, from), past = desk_token_at(&g->copy, to), commas = 0;
    if (past > first + LONGEST_GAP || desk_line_breaks(g->copy.text, from, to) > 0)
        return false;
    for (uint32_t i = first; i < past; i++) {
        if (!bridges(g, i))
            return false;
        commas += desk_token_is(&g->copy, i, ",");
    }
    return commas <= 1;
}

/* After a name the title follows a comma, with at most "the" or a country's adjective
 * between: "Robert Jenrick, the immigration minister".  Without one it is "Richard Fuller MP",
 * but not "Wexley council leader". */
static bool is_apposition(const gatherer *g, uint32_t from, uint32_t to)
{
    uint32_t first = desk_token_at(&g->copy, from), past = desk_token_at(&g->copy, to);
    if (first >= past)
        return from < to && desk_upper_at(g->copy.text, to, g->copy.length);
    return desk_token_is(&g->copy, first, ",") && past - first <= 4 && is_bridge(g, from, to);
}

/* "The leader of Wexley council": what follows "of" on its own is where, not who. */
static bool is_place_of(const gatherer *g, uint32_t title, uint32_t named)
{
    uint32_t token = desk_token_at(&g->copy, g->entities->items[title].end);
    const desk_entity *e = &g->entities->items[named];
    return desk_token_is(&g->copy, token, "of") && g->copy.tokens[token].end < e->start && desk_token_at(&g->copy, e->start) == token + 1;
}

/* "The mayor, Ada Brand, said": where a comma parts title and name, another mark ends the name. */
static bool is_set_off(const gatherer *g, const desk_entity *title, const desk_entity *name)
{
    uint32_t last = desk_token_at(&g->copy, name->start), after = desk_token_at(&g->copy, name->end);
    return last == 0 || !desk_token_is(&g->copy, last - 1, ",") || g->copy.tokens[last - 1].start < title->end || after >= g->copy.count ||
           g->copy.tokens[after].kind != DESK_WORD;
}

/* The person whom a title leads to: "the leader of Wexley council, Joan Fairlie". */
static uint32_t holder_after(const gatherer *g, uint32_t entity)
{
    const desk_entity *e = g->entities->items;
    for (uint32_t after = entity + 1; after < g->entities->count && after <= entity + 3; after++) {
        if (!is_bridge(g, e[entity].end, e[after].start) || has_label(&e[after], "TITLE"))
            return DESK_NONE;
        if (means_person(g, after) && !is_place_of(g, entity, after))
            return is_set_off(g, &e[entity], &e[after]) ? g->story->name_of.items[g->first_entity + after] : DESK_NONE;
    }
    return DESK_NONE;
}

/* The person right after a title, set off before it, or further on. */
static uint32_t holder_beside(const gatherer *g, uint32_t entity)
{
    const desk_entity *e = g->entities->items;
    bool next = entity + 1 < g->entities->count && means_person(g, entity + 1) &&
                desk_token_at(&g->copy, e[entity + 1].start) == desk_token_at(&g->copy, e[entity].end);
    if (!next && entity > 0 && means_person(g, entity - 1) && is_apposition(g, e[entity - 1].end, e[entity].start))
        return g->story->name_of.items[g->first_entity + entity - 1];
    return holder_after(g, entity);
}

/* The person last named before a title who holds one that contains it; failing that,
 * the next one named. */
static uint32_t holder_before(const gatherer *g, uint32_t entity, const story_title *title)
{
    const desk_story *s = g->story;
    uint32_t after = DESK_NONE;
    for (uint32_t back = 1; back <= entity && back <= 4 * MOST_LOOKED; back++) {
        uint32_t name = s->name_of.items[g->first_entity + entity - back];
        if (name != DESK_NONE && s->names.items[name].kind != THING && has_title(s, name, title))
            return name;
    }
    for (uint32_t i = entity + 1; i < g->entities->count && i <= entity + 4 * MOST_LOOKED; i++) {
        uint32_t name = s->name_of.items[g->first_entity + i];
        if (name == DESK_NONE || s->names.items[name].kind == THING || !has_title(s, name, title) || name == after)
            continue;
        if (after != DESK_NONE)
            return DESK_NONE; /* two people hold it */
        after = name;
    }
    return after;
}

static void give_titles_beside(gatherer *g)
{
    for (uint32_t i = 0; i < g->entities->count && !g->story->memory.failed; i++) {
        uint32_t holder = has_label(&g->entities->items[i], "TITLE") ? holder_beside(g, i) : DESK_NONE;
        if (holder == DESK_NONE)
            continue;
        story_title title;
        desk_read_title(g->story, g->article, i, &title);
        give_title(g, holder, &title);
        add_mention(g, holder, i);
    }
}

static void place_titles_alone(gatherer *g)
{
    for (uint32_t i = 0; i < g->entities->count && !g->story->memory.failed; i++) {
        story_title title;
        if (!has_label(&g->entities->items[i], "TITLE") || g->story->name_of.items[g->first_entity + i] != DESK_NONE)
            continue;
        desk_read_title(g->story, g->article, i, &title);
        uint32_t holder = title.count ? holder_before(g, i, &title) : DESK_NONE;
        if (holder == DESK_NONE && title.count > 0) {
            holder = new_name(g, i, OFFICE);
            if (holder != DESK_NONE)
                give_title(g, holder, &title);
        } else if (holder != DESK_NONE)
            add_mention(g, holder, i);
    }
}

uint32_t desk_thing_key(const desk_story *s, uint32_t article, uint32_t entity)
{
    copy c = story_copy(s, article);
    const desk_entity *e = story_entity(s, article, entity);
    char whole[4 * STORY_FOLD] = "";
    uint32_t used = 0;
    for (uint32_t i = desk_token_at(&c, e->start); i < c.count && c.tokens[i].start < e->end; i++) {
        char word[STORY_FOLD];
        uint32_t length = desk_fold_word(c.text + c.tokens[i].start, c.tokens[i].end - c.tokens[i].start, word);
        if (length == 0 || word[0] == '\'' || (used == 0 && length == 3 && memcmp(word, "the", 3) == 0))
            continue;
        if (used + length + 1 >= sizeof whole)
            break;
        if (used > 0)
            whole[used++] = ' ';
        memcpy(whole + used, word, length);
        used += length;
    }
    const lexicon_entry *alias = desk_find_text(&story_aliases_words, whole, used);
    return alias ? desk_hash_word(desk_entry_name(alias), (uint32_t)strlen(desk_entry_name(alias))) : desk_hash_word(whole, used);
}

/* "Cambrian Uplands Water (CUW)": the letters are the words' initials. */
static bool defines_acronym(const gatherer *g, uint32_t full, uint32_t acronym)
{
    const desk_entity *a = &g->entities->items[full], *b = &g->entities->items[acronym];
    const char *text = g->copy.text;
    if (b->start < a->end + 1 || b->start > a->end + 3 || text[b->start - 1] != '(')
        return false;
    uint32_t at = b->start, fitted = 0;
    for (uint32_t i = desk_token_at(&g->copy, a->start); i < g->copy.count && g->copy.tokens[i].start < a->end; i++) {
        if (at < b->end && desk_lower(text[g->copy.tokens[i].start]) == desk_lower(text[at])) {
            at++;
            fitted++;
        }
    }
    return fitted >= 2 && at == b->end;
}

/* "Tauberg" after "Tauberg Gold": an organisation's first word. */
static bool shortens(const gatherer *g, uint32_t shorter, uint32_t full)
{
    const desk_entity *a = &g->entities->items[shorter], *b = &g->entities->items[full];
    uint32_t length = a->end - a->start;
    return has_label(a, "ORG") && has_label(b, "ORG") && length >= 4 && b->end - b->start > length + 1 &&
           g->copy.text[b->start + length] == ' ' &&
           memcmp(g->copy.text + a->start, g->copy.text + b->start, length) == 0;
}

static uint32_t find_thing(gatherer *g, uint32_t entity, uint32_t key)
{
    const index_slot *slot = desk_index_find(&g->here, key);
    if (slot)
        return g->here.entries.items[slot->head - 1].item;
    if (entity > 0 && defines_acronym(g, entity - 1, entity))
        return g->story->name_of.items[g->first_entity + entity - 1];
    for (uint32_t back = 1; back <= entity && back <= 2 * MOST_LOOKED; back++)
        if (shortens(g, entity, entity - back))
            return g->story->name_of.items[g->first_entity + entity - back];
    return DESK_NONE;
}

static void gather_thing(gatherer *g, uint32_t entity)
{
    uint32_t key = desk_mix(desk_thing_key(g->story, g->article, entity), THING);
    uint32_t name = find_thing(g, entity, key);
    if (name == DESK_NONE)
        name = new_name(g, entity, THING);
    else
        add_mention(g, name, entity);
    if (name != DESK_NONE)
        desk_index_add(g->scratch, &g->here, key, name);
}

void desk_gather_names(desk_story *s, uint32_t article)
{
    const entity_list *entities = &s->articles.items[article].article->entities;
    uint32_t first = s->name_of.count, count = entities->count;
    if (!list_reserve(&s->memory, &s->name_of, (size_t)first + count) ||
        !list_reserve(&s->memory, &s->mention_next, (size_t)first + count))
        return;
    for (uint32_t i = 0; i < count; i++) {
        s->name_of.items[first + i] = DESK_NONE;
        s->mention_next.items[first + i] = 0;
    }
    s->name_of.count = s->mention_next.count = first + count;
    memory scratch;
    desk_memory_open(&scratch, &s->memory.allocator);
    gatherer g = {s, &scratch, article, first, entities, story_copy(s, article), {.used = 0}, NULL};
    g.is_place = desk_memory_take(&scratch, count + 1);
    if (g.is_place) {
        find_places(&g);
        gather_people(&g, true);
        gather_people(&g, false);
    }
    if (!scratch.failed) {
        give_titles_beside(&g);
        place_titles_alone(&g);
    }
    for (uint32_t i = 0; i < count && !s->memory.failed && !scratch.failed; i++)
        if (s->name_of.items[first + i] == DESK_NONE && !means_person(&g, i) && !has_label(&entities->items[i], "TITLE"))
            gather_thing(&g, i);
    if (scratch.failed)
        s->memory.failed = true;
    desk_memory_close(&scratch);
}
