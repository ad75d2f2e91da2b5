/*
 * story_name_groups.c - who is meant, as it is handed out: all mentions, the form to show, the label.
 */
#include "story_name_groups.h"
#include "story_doubts.h"
#include "story_people.h"

#include <string.h>

enum { MOST_COUNTED = 64 /* mentions that tell which form and which label are commonest */ };

static bool mention_less(const void *context, uint32_t a, uint32_t b)
{
    const desk_mention *mentions = context;
    return mentions[a].article != mentions[b].article ? mentions[a].article < mentions[b].article
                                                      : mentions[a].start < mentions[b].start;
}

/* All mentions of the members that are one person, in order. */
static desk_mention *list_mentions(const parting *x, uint32_t who, uint32_t *count)
{
    desk_story *s = x->story;
    LIST_OF(desk_mention) found = {0};
    index_list order = {0};
    for (uint32_t i = x->first_of[who]; i != DESK_NONE; i = x->next_of[i]) {
        const story_name *n = &s->names.items[x->members[i]];
        uint32_t first = s->articles.items[n->article].first_entity;
        for (uint32_t m = n->mentions; m; m = s->mention_next.items[m - 1]) {
            const desk_entity *e = story_entity(s, n->article, m - 1 - first);
            desk_mention *place = list_push(x->scratch, &found);
            uint32_t *number = list_push(x->scratch, &order);
            if (!place || !number)
                return NULL;
            *place = (desk_mention){n->article, m - 1 - first, e->start, e->end};
            *number = order.count - 1;
        }
    }
    desk_mention *sorted = desk_memory_take(x->scratch, (found.count + 1) * sizeof *sorted);
    if (!sorted || !desk_sort_numbers(x->scratch, order.items, order.count, mention_less, found.items))
        return NULL;
    for (uint32_t i = 0; i < found.count; i++)
        sorted[i] = found.items[order.items[i]];
    *count = found.count;
    return sorted;
}

static bool is_title(const desk_entity *e)
{
    return strcmp(e->label, "TITLE") == 0;
}

/* Most words first, then not all in capitals, then most often; a title is shown only for an office. */
static uint32_t worth_showing(const desk_story *s, const desk_mention *mentions, uint32_t count, uint32_t which)
{
    const desk_mention *m = &mentions[which];
    const char *text = s->articles.items[m->article].article->text;
    uint32_t length = m->end - m->start, same = 0, words = 1;
    bool small = false;
    for (uint32_t k = 0; k < count && k < MOST_COUNTED; k++)
        same += mentions[k].end - mentions[k].start == length &&
                memcmp(s->articles.items[mentions[k].article].article->text + mentions[k].start, text + m->start, length) == 0;
    for (uint32_t k = m->start; k < m->end; k++) {
        small |= text[k] >= 'a' && text[k] <= 'z';
        words += text[k] == ' ';
    }
    bool title = is_title(story_entity(s, m->article, m->item));
    return (title ? 1 : 1000000) + 10000 * words + (small ? 2000u : 0u) + 100 * same;
}

/* The mention to show; of equal ones the first. */
static const desk_mention *display_mention(const desk_story *s, const desk_mention *mentions, uint32_t count)
{
    const desk_mention *best = NULL;
    uint32_t most = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (best && is_title(story_entity(s, mentions[i].article, mentions[i].item)))
            continue;
        uint32_t worth = worth_showing(s, mentions, count, i);
        if (worth > most) {
            best = &mentions[i];
            most = worth;
        }
    }
    return best;
}

/* Copies a name that may be broken over lines, or hold a zero byte, with single spaces; ends it with a zero. */
static void copy_on_one_line(char *out, const char *text, uint32_t length)
{
    uint32_t size = 0;
    for (uint32_t i = 0; i < length; i++) {
        bool space = (unsigned char)text[i] <= ' ';
        if (!space)
            out[size++] = text[i];
        else if (size > 0 && out[size - 1] != ' ')
            out[size++] = ' ';
    }
    out[size] = '\0';
}

/* What most mentions are called; titles have no say where there are others, and a place that was
 * taken for a person is a place. */
static const char *most_common_label(const desk_story *s, const desk_mention *mentions, uint32_t count, const char *shown, bool thing)
{
    const char *best = thing && strcmp(shown, "PER") == 0 ? "LOC" : shown;
    uint32_t most = 0;
    for (uint32_t i = 0; i < count && i < MOST_COUNTED; i++) {
        const desk_entity *e = story_entity(s, mentions[i].article, mentions[i].item);
        const char *label = e->label;
        uint32_t same = 0;
        if (is_title(e) || (thing && strcmp(label, "PER") == 0))
            continue;
        for (uint32_t k = 0; k < count && k < MOST_COUNTED; k++)
            same += strcmp(story_entity(s, mentions[k].article, mentions[k].item)->label, label) == 0;
        if (same > most || (same == most && strcmp(label, shown) == 0)) {
            most = same;
            best = label;
        }
    }
    return best;
}

static void note_regrouping(desk_story *s, uint32_t name, made_group *group)
{
    regrouped_name *note = list_push(&s->memory, &s->regrouped);
    if (!note)
        return;
    *note = (regrouped_name){name, s->names.items[name].group};
    s->names.items[name].group = group;
}

/* A member that may be doubted, DESK_NONE if none may. */
static uint32_t doubted_member(const parting *x, uint32_t who)
{
    for (uint32_t i = x->first_of[who]; i != DESK_NONE; i = x->next_of[i])
        if (desk_may_be_doubted(x->story, x->members[i]))
            return x->members[i];
    return DESK_NONE;
}

void desk_make_name_group(parting *x, uint32_t who)
{
    desk_story *s = x->story;
    uint32_t count = 0;
    desk_mention *mentions = list_mentions(x, who, &count);
    const desk_mention *shown = mentions && count ? display_mention(s, mentions, count) : NULL;
    if (!shown)
        return;
    const desk_entity *entity = story_entity(s, shown->article, shown->item);
    uint32_t length = entity->end - entity->start, doubted = doubted_member(x, who);
    made_group *made = desk_make_group(s, NAME_PART, count * sizeof *mentions + length + 1 + (doubted == DESK_NONE ? 0 : LONGEST_DOUBT));
    if (!made)
        return;
    bool thing = s->names.items[x->members[0]].kind == THING;
    made->doubted = doubted;
    desk_mention *kept = (desk_mention *)(made + 1);
    char *name = (char *)(kept + count);
    memcpy(kept, mentions, count * sizeof *mentions);
    copy_on_one_line(name, s->articles.items[shown->article].article->text + shown->start, length);
    made->as.name = (desk_name_group){kept, count, name, most_common_label(s, kept, count, entity->label, thing), NULL};
    for (uint32_t i = x->first_of[who]; i != DESK_NONE && !s->memory.failed; i = x->next_of[i])
        note_regrouping(s, x->members[i], made);
}

void desk_make_bare_group(desk_story *s, uint32_t name)
{
    if (!desk_may_be_doubted(s, name))
        return;
    const story_name *n = &s->names.items[name];
    const story_frame *frame = &s->frames.items[n->frames - 1];
    uint32_t length = frame->span.end - frame->span.start;
    made_group *made = desk_make_group(s, NAME_PART, sizeof(desk_mention) + length + 1 + LONGEST_DOUBT);
    if (!made)
        return;
    desk_mention *mention = (desk_mention *)(made + 1);
    char *text = (char *)(mention + 1);
    *mention = (desk_mention){n->article, DESK_NONE, frame->span.start, frame->span.end};
    copy_on_one_line(text, s->articles.items[n->article].article->text + frame->span.start, length);
    made->doubted = name;
    made->as.name = (desk_name_group){mention, 1, text, "MISC", NULL};
    note_regrouping(s, name, made);
}
