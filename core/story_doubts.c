/*
 * story_doubts.c - names that stand where the other articles have another one.
 *
 * "Generic will also meet with Libyan officials" in one article, "Mr Jenrick is in
 * Tunisia and will meet with Libyan officials" in another: a slip of a machine or
 * of a hand.  What a sentence says of its subject is its frame.  Frames of a new
 * article are looked up by pairs of telling words; where all that one says is said
 * by another of another subject, and only one article knows the first subject
 * while several know the second, the first is doubtful.
 */
#include "story_doubts.h"
#include "story_names.h"
#include "text.h"
#include "tables/story_subjects.h"

#include <string.h>

enum {
    LEAST_FRAME_WORDS = 3,
    LEAST_FRAME_WEIGHT = 7, /* "meet Libyan officials" */
    MOST_FRAMES_SEEN = 8,   /* for one pair of words */
    LATEST_SUBJECT = 4,     /* words before it */
    LEAST_BARE_LENGTH = 4
};

static uint32_t frame_pair(const desk_story *s, const story_frame *f, uint32_t at)
{
    const story_word *a = &s->words.items[s->frame_words.items[f->first + at]];
    const story_word *b = &s->words.items[s->frame_words.items[f->first + at + 1]];
    return desk_mix(a->stem, b->stem);
}

static uint32_t article_of_name(const desk_story *s, uint32_t name)
{
    return s->names.items[name].article;
}

/* Whether `other` has, in order, all the words of `f`; of five and more, all but one. */
static bool says_all_of(const desk_story *s, const story_frame *f, const story_frame *other)
{
    uint32_t found = 0, weight = 0, k = 0;
    for (uint32_t i = 0; i < f->count; i++) {
        const story_word *word = &s->words.items[s->frame_words.items[f->first + i]];
        uint32_t at = k;
        while (at < other->count && s->words.items[s->frame_words.items[other->first + at]].stem != word->stem)
            at++;
        if (at == other->count)
            continue;
        k = at + 1;
        found++;
        weight += word->weight;
    }
    return found + (f->count >= 5) >= f->count && found >= LEAST_FRAME_WORDS && weight >= LEAST_FRAME_WEIGHT;
}

static void add_doubt(desk_story *s, uint32_t frame, uint32_t other)
{
    story_doubt *doubt = list_push(&s->memory, &s->doubts);
    if (!doubt)
        return;
    story_frame *f = &s->frames.items[frame], *o = &s->frames.items[other];
    *doubt = (story_doubt){frame, other, f->doubts, o->doubting};
    f->doubts = o->doubting = s->doubts.count;
    desk_part_touch(s, NAME_PART, desk_family_of(&s->parts[NAME_PART].families, f->name));
}

static void compare_frames(desk_story *s, uint32_t a, uint32_t b)
{
    const story_frame *x = &s->frames.items[a], *y = &s->frames.items[b];
    if (says_all_of(s, x, y) && s->names.items[y->name].kind != BARE_WORD)
        add_doubt(s, a, b);
    x = &s->frames.items[a];
    y = &s->frames.items[b];
    if (says_all_of(s, y, x) && s->names.items[x->name].kind != BARE_WORD)
        add_doubt(s, b, a);
}

static void file_frame(desk_story *s, uint32_t number)
{
    const story_frame *f = &s->frames.items[number];
    uint32_t tried[4 * MOST_FRAMES_SEEN], tries = 0;
    for (uint32_t i = 0; i + 1 < f->count && !s->memory.failed; i++) {
        uint32_t key = frame_pair(s, f, i), looked = 0;
        const index_slot *slot = desk_index_find(&s->frame_keys, key);
        for (uint32_t e = slot ? slot->head : 0; e && looked < MOST_FRAMES_SEEN && tries < 4 * MOST_FRAMES_SEEN;
             e = s->frame_keys.entries.items[e - 1].next, looked++) {
            uint32_t other = s->frame_keys.entries.items[e - 1].item, k = 0;
            while (k < tries && tried[k] != other)
                k++;
            if (k < tries || article_of_name(s, s->frames.items[other].name) == article_of_name(s, f->name))
                continue;
            tried[tries++] = other;
            compare_frames(s, number, other);
            f = &s->frames.items[number];
        }
        desk_index_add(&s->memory, &s->frame_keys, key, number);
    }
}

/* Gathers what the sentence says after its subject. */
static void read_frame(desk_story *s, uint32_t name, desk_span subject, uint32_t word, uint32_t limit)
{
    uint32_t first = s->frame_words.count;
    for (uint32_t i = word; i < limit && s->frame_words.count - first < MOST_FRAME_WORDS; i++) {
        if (s->words.items[i].weight < 2)
            continue;
        uint32_t *place = list_push(&s->memory, &s->frame_words);
        if (!place)
            return;
        *place = i;
    }
    uint32_t count = s->frame_words.count - first;
    story_frame *f = count >= LEAST_FRAME_WORDS ? list_push(&s->memory, &s->frames) : NULL;
    if (!f) {
        s->frame_words.count = first;
        return;
    }
    *f = (story_frame){name, s->names.items[name].frames, 0, 0, first, count, subject};
    s->names.items[name].frames = s->frames.count;
    file_frame(s, s->frames.count - 1);
}

static bool is_auxiliary(const copy *c, uint32_t token)
{
    static const char *const words[] = {"will", "would", "has", "had", "is", "was", "said", "says", "also",
                                        "can", "could", "should", "must", "may", "might", "did", "does"};
    return TOKEN_AMONG(c, token, words);
}

/* A word that the article has in lower-case letters too is no name. */
static bool stands_in_lower_case(const desk_story *s, const copy *c, uint32_t article, const story_word *word)
{
    for (uint32_t i = s->articles.items[article].first_word; i < s->words.count; i++) {
        const story_word *other = &s->words.items[i];
        char first = c->text[c->tokens[other->token].start];
        if (other->stem == word->stem && first >= 'a' && first <= 'z')
            return true;
    }
    return false;
}

/* "Generic will": a capitalised word that could only be a name, as English gives a single
 * thing an article and ends several with s. */
static bool is_bare_subject(const desk_story *s, const copy *c, uint32_t article, const story_word *word)
{
    const desk_token *token = &c->tokens[word->token];
    uint32_t length = token->end - token->start;
    const char *text = c->text + token->start;
    if (length < LEAST_BARE_LENGTH || word->weight < 2 || !desk_is_upper((uint32_t)(unsigned char)text[0]) ||
        text[length - 1] == 's' || word->token + 1 >= c->count || !is_auxiliary(c, word->token + 1))
        return false;
    for (uint32_t i = 1; i < length; i++)
        if (text[i] < 'a' || text[i] > 'z')
            return false;
    return !desk_find_word(&story_subjects_words, c, word->token) && !stands_in_lower_case(s, c, article, word);
}

static uint32_t new_bare_name(desk_story *s, uint32_t article)
{
    story_name *n = list_push(&s->memory, &s->names);
    if (!n || !desk_part_add(s, NAME_PART))
        return DESK_NONE;
    *n = (story_name){.article = article, .entity = DESK_NONE, .kind = BARE_WORD};
    return s->names.count - 1;
}

/* The sentence's subject where it is a person named among its first words. */
static uint32_t named_subject(const desk_story *s, uint32_t article, uint32_t *entity, desk_span sentence, uint32_t latest)
{
    const story_article *a = &s->articles.items[article];
    const entity_list *entities = &a->article->entities;
    while (*entity < entities->count && entities->items[*entity].start < sentence.start)
        ++*entity;
    for (uint32_t i = *entity; i < entities->count && entities->items[i].start <= latest; i++) {
        uint32_t name = s->name_of.items[a->first_entity + i];
        if (name == DESK_NONE)
            return DESK_NONE;
        if (strcmp(entities->items[i].label, "TITLE") == 0)
            continue;
        *entity = i;
        return s->names.items[name].kind == THING || s->names.items[name].kind == OFFICE ? DESK_NONE : name;
    }
    return DESK_NONE;
}

void desk_read_frames(desk_story *s, uint32_t article)
{
    copy c = story_copy(s, article);
    const entity_list *entities = &s->articles.items[article].article->entities;
    uint32_t entity = 0, from = s->articles.items[article].first_word;
    for (uint32_t i = 0; i < c.sentence_count && !s->memory.failed; i++) {
        desk_span sentence = c.sentences[i], words = desk_words_in(s->words.items, from, s->words.count, &c, sentence);
        from = words.end;
        if (words.end < words.start + LEAST_FRAME_WORDS)
            continue;
        uint32_t late = words.start + LATEST_SUBJECT < words.end ? words.start + LATEST_SUBJECT : words.end - 1;
        uint32_t first = c.tokens[s->words.items[words.start].token].start;
        uint32_t name = named_subject(s, article, &entity, sentence, c.tokens[s->words.items[late].token].start);
        desk_span subject = {first, c.tokens[s->words.items[words.start].token].end};
        if (name != DESK_NONE)
            subject = (desk_span){entities->items[entity].start, entities->items[entity].end};
        else if (is_bare_subject(s, &c, article, &s->words.items[words.start]) &&
                 (entity >= entities->count || entities->items[entity].start >= subject.end))
            name = new_bare_name(s, article);
        if (name != DESK_NONE)
            read_frame(s, name, subject, desk_words_in(s->words.items, words.start, words.end, &c, subject).end, words.end);
    }
}

void desk_drop_frames(desk_story *s, uint32_t frames, uint32_t doubts)
{
    while (s->doubts.count > doubts) {
        const story_doubt *doubt = &s->doubts.items[--s->doubts.count];
        s->frames.items[doubt->frame].doubts = doubt->next;
        s->frames.items[doubt->other].doubting = doubt->next_doubting;
    }
    while (s->frames.count > frames) {
        const story_frame *frame = &s->frames.items[--s->frames.count];
        s->names.items[frame->name].frames = frame->next;
    }
}

bool desk_may_be_doubted(const desk_story *s, uint32_t name)
{
    for (uint32_t f = s->names.items[name].frames; f; f = s->frames.items[f - 1].next)
        if (s->frames.items[f - 1].doubts)
            return true;
    return false;
}

/* Touches the families of the names that are doubted because of one. */
static void touch_doubted(desk_story *s, uint32_t name)
{
    const family_set *families = &s->parts[NAME_PART].families;
    for (uint32_t f = s->names.items[name].frames; f; f = s->frames.items[f - 1].next)
        for (uint32_t d = s->frames.items[f - 1].doubting; d; d = s->doubts.items[d - 1].next_doubting)
            desk_part_touch(s, NAME_PART, desk_family_of(families, s->frames.items[s->doubts.items[d - 1].frame].name));
}

void desk_touch_doubts(desk_story *s)
{
    story_part *p = &s->parts[NAME_PART];
    for (uint32_t i = 0; i < p->touched.count && !s->memory.failed; i++) {
        uint32_t root = p->touched.items[i], at = root;
        if (desk_family_of(&p->families, root) != root)
            continue;
        do {
            touch_doubted(s, at);
            at = p->families.items.items[at].next;
        } while (at != root);
    }
}

/* In how many articles a group has mentions, counting no further than two. */
static uint32_t articles_naming(const desk_name_group *group)
{
    return group->count == 0 ? 0 : group->mentions[0].article == group->mentions[group->count - 1].article ? 1 : 2;
}

/* Names of one family may be each other, if not in these articles. */
static bool may_be_one(const desk_story *s, uint32_t a, uint32_t b)
{
    const family_set *families = &s->parts[NAME_PART].families;
    return desk_family_of(families, a) == desk_family_of(families, b);
}

/* The subject that all other articles agree on; NULL where they do not, or the article itself
 * says the same of that subject too. */
static const desk_name_group *agreed_subject(const desk_story *s, uint32_t name, uint32_t *articles)
{
    const made_group *own = s->names.items[name].group, *agreed = NULL;
    uint32_t last = DESK_NONE;
    *articles = 0;
    for (uint32_t f = s->names.items[name].frames; f; f = s->frames.items[f - 1].next)
        for (uint32_t d = s->frames.items[f - 1].doubts; d; d = s->doubts.items[d - 1].next) {
            uint32_t other = s->frames.items[s->doubts.items[d - 1].other].name;
            const made_group *group = s->names.items[other].group;
            if (!group || group == own || (agreed && group != agreed) || may_be_one(s, name, other))
                return NULL;
            if (article_of_name(s, other) != last)
                ++*articles;
            last = article_of_name(s, other);
            agreed = group;
        }
    return agreed && articles_naming(&agreed->as.name) > 1 ? &agreed->as.name : NULL;
}

static void write_doubt(char *out, const char *name, uint32_t articles)
{
    const char *head = articles > 1 ? "the other articles have " : "another article has ", *tail = " in this sentence";
    uint32_t length = (uint32_t)strlen(name), most = (uint32_t)(LONGEST_DOUBT - 1 - strlen(head) - strlen(tail));
    if (length > most)
        for (length = most; length > 0 && ((unsigned char)name[length] & 0xC0) == 0x80;)
            length--; /* not in the middle of a character */
    memcpy(out, head, strlen(head));
    memcpy(out + strlen(head), name, length);
    memcpy(out + strlen(head) + length, tail, strlen(tail) + 1);
}

void desk_judge_doubts(desk_story *s)
{
    story_part *p = &s->parts[NAME_PART];
    uint32_t kept = 0;
    for (uint32_t i = 0; i < p->fresh.count; i++) {
        made_group *made = p->fresh.items[i];
        uint32_t name = made->doubted, articles = 0;
        const desk_name_group *other = NULL;
        if (name != DESK_NONE && articles_naming(&made->as.name) == 1)
            other = agreed_subject(s, name, &articles);
        if (other) {
            char *reason = (char *)made + made->size - LONGEST_DOUBT;
            write_doubt(reason, other->name, articles);
            made->as.name.doubt = reason;
        }
        if (other || name == DESK_NONE || s->names.items[name].kind != BARE_WORD) {
            p->fresh.items[kept++] = made;
            continue;
        }
        s->names.items[name].group = NULL;
        desk_drop_group(s, made);
    }
    p->fresh.count = kept;
}
