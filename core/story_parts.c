/*
 * story_parts.c - groups built of families, and put in the order in which they are handed out.
 *
 * A family that was touched is built anew.  What was built is set in among the groups
 * that stand, which are not looked at: they are copied in runs, from one place where
 * a group comes or goes to the next.
 */
#include "story.h"
#include "story_doubts.h"

#include <assert.h>
#include <string.h>

enum { SMALLEST_BLOCK = 64, LARGE_BLOCK = 4096 };

static uint32_t block_class(size_t size)
{
    uint32_t class = 0;
    while ((size_t)SMALLEST_BLOCK << class < size)
        class++;
    return class;
}

static void *take_group_block(desk_story *s, size_t size)
{
    if (size > LARGE_BLOCK / 2)
        return desk_memory_take(&s->memory, size < LARGE_BLOCK ? LARGE_BLOCK : size);
    uint32_t class = block_class(size);
    void *block = s->free_blocks[class];
    if (!block)
        return desk_memory_take(&s->memory, (size_t)SMALLEST_BLOCK << class);
    memcpy(&s->free_blocks[class], block, sizeof block);
    return block;
}

static void release_group_block(desk_story *s, void *block, size_t size)
{
    if (!block)
        return;
    if (size > LARGE_BLOCK / 2) {
        desk_memory_release(&s->memory, block, size < LARGE_BLOCK ? LARGE_BLOCK : size);
        return;
    }
    uint32_t class = block_class(size);
    memcpy(block, &s->free_blocks[class], sizeof block);
    s->free_blocks[class] = block;
}

bool desk_part_touch(desk_story *s, uint32_t part, uint32_t item)
{
    story_part *p = &s->parts[part];
    if (p->rounds.items[item] == s->round)
        return true;
    uint32_t *place = list_push(&s->memory, &p->touched);
    if (!place)
        return false;
    *place = item;
    p->rounds.items[item] = s->round;
    return true;
}

bool desk_part_add(desk_story *s, uint32_t part)
{
    story_part *p = &s->parts[part];
    memory *m = &s->memory;
    uint32_t item = p->families.items.count;
    if (!list_reserve(m, &p->made, item + 1u) || !list_reserve(m, &p->rounds, item + 1u) ||
        !desk_family_add(m, &p->families))
        return false;
    p->made.items[item] = NULL;
    p->rounds.items[item] = s->round - 1;
    p->made.count = p->rounds.count = item + 1;
    return desk_part_touch(s, part, item);
}

bool desk_part_join(desk_story *s, uint32_t part, uint32_t a, uint32_t b)
{
    story_part *p = &s->parts[part];
    a = desk_family_of(&p->families, a);
    b = desk_family_of(&p->families, b);
    return desk_part_touch(s, part, a) && desk_part_touch(s, part, b) &&
           desk_family_join(&s->memory, &p->families, a, b);
}

made_group *desk_make_group(desk_story *s, uint32_t part, size_t bytes)
{
    story_part *p = &s->parts[part];
    size_t size = sizeof(made_group) + bytes;
    made_group *made = list_reserve(&s->memory, &p->fresh, p->fresh.count + 1u) ? take_group_block(s, size) : NULL;
    if (!made)
        return NULL;
    memset(made, 0, size);
    made->size = size;
    made->doubted = DESK_NONE;
    p->fresh.items[p->fresh.count++] = made;
    return made;
}

static uint32_t mention_count(const made_group *made, uint32_t part)
{
    return part == NAME_PART ? made->as.name.count : part == FIGURE_PART ? made->as.figure.count
         : part == QUOTE_PART ? made->as.quote.count : made->as.passage.count;
}

static const desk_mention *first_mention(const made_group *made, uint32_t part)
{
    return part == NAME_PART ? made->as.name.mentions : part == FIGURE_PART ? made->as.figure.mentions
         : part == QUOTE_PART ? made->as.quote.mentions : made->as.passage.mentions;
}

/* Conflicts first, great ones before minor ones, then damaged, agreeing, alone. */
static uint32_t figure_rank(const desk_figure_group *group)
{
    static const uint8_t ranks[] = {[DESK_CONFLICT] = 0, [DESK_DAMAGED] = 2, [DESK_AGREE] = 3, [DESK_ALONE] = 4};
    return ranks[group->status] + (group->minor ? 1u : 0u);
}

static bool made_before(const made_group *a, const made_group *b, uint32_t part)
{
    if (part == FIGURE_PART && figure_rank(&a->as.figure) != figure_rank(&b->as.figure))
        return figure_rank(&a->as.figure) < figure_rank(&b->as.figure);
    uint32_t a_count = mention_count(a, part), b_count = mention_count(b, part);
    if (a_count != b_count)
        return a_count > b_count;
    const desk_mention *x = first_mention(a, part), *y = first_mention(b, part);
    if (x->article != y->article)
        return x->article < y->article;
    return x->start != y->start ? x->start < y->start : x->end < y->end;
}

typedef struct made_order {
    made_group *const *made;
    uint32_t part;
} made_order;

static bool fresh_less(const void *context, uint32_t a, uint32_t b)
{
    const made_order *order = context;
    return made_before(order->made[a], order->made[b], order->part);
}

static const size_t public_size[STORY_PARTS] = {sizeof(desk_name_group), sizeof(desk_figure_group),
                                                sizeof(desk_quote_group), sizeof(desk_passage_group)};

static void build_family(desk_story *s, memory *scratch, uint32_t part, uint32_t *members, uint32_t count)
{
    if (part == NAME_PART)
        desk_build_names(s, scratch, members, count);
    else if (part == FIGURE_PART)
        desk_build_figures(s, scratch, members, count);
    else if (part == PASSAGE_PART)
        desk_build_passages(s, scratch, members, count);
    else if (part == QUOTE_PART)
        desk_build_quotes(s, scratch, members, count);
}

static bool number_less(const void *context, uint32_t a, uint32_t b)
{
    (void)context;
    return a < b;
}

static bool run_less(const void *context, uint32_t a, uint32_t b)
{
    const story_run *runs = context;
    return runs[a].start != runs[b].start ? runs[a].start < runs[b].start : runs[a].end < runs[b].end;
}

static void build_root(desk_story *s, memory *scratch, uint32_t part, uint32_t root)
{
    story_part *p = &s->parts[part];
    uint32_t count = p->families.items.items[root].size, at = root, first = p->fresh.count;
    uint32_t *members = desk_memory_take(scratch, count * sizeof *members);
    if (!members)
        return;
    for (uint32_t i = 0; i < count; i++, at = p->families.items.items[at].next)
        members[i] = at;
    assert(at == root);
    if (desk_sort_numbers(scratch, members, count, part == PASSAGE_PART ? run_less : number_less, s->runs.items))
        build_family(s, scratch, part, members, count);
    for (uint32_t i = first; i < p->fresh.count; i++)
        p->fresh.items[i]->root = root;
    desk_memory_release(scratch, members, count * sizeof *members);
}

static void build_touched(desk_story *s, memory *scratch, uint32_t part)
{
    story_part *p = &s->parts[part];
    for (uint32_t i = 0; i < p->touched.count && !s->memory.failed && !scratch->failed; i++)
        if (desk_family_of(&p->families, p->touched.items[i]) == p->touched.items[i])
            build_root(s, scratch, part, p->touched.items[i]);
}

/* The first place in the order whose group does not stand before this one; with `after`, the
 * first whose group stands behind it. */
static uint32_t place_in_order(const story_part *p, uint32_t part, const made_group *made, bool after)
{
    uint32_t low = 0, high = p->order.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const made_group *other = p->order.items[middle];
        if (after ? !made_before(made, other, part) : made_before(other, made, part))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Where the groups stand that touched families had. */
static bool find_replaced(const story_part *p, uint32_t part, memory *scratch, index_list *gone)
{
    for (uint32_t i = 0; i < p->touched.count; i++)
        for (const made_group *made = p->made.items[p->touched.items[i]]; made; made = made->sibling) {
            uint32_t *place = list_push(scratch, gone);
            if (!place)
                return false;
            *place = place_in_order(p, part, made, false);
            while (p->order.items[*place] != made)
                ++*place; /* two groups may begin with one figure */
        }
    return desk_sort_numbers(scratch, gone->items, gone->count, number_less, NULL);
}

static bool reserve_order(memory *m, story_part *p, uint32_t part, size_t count)
{
    return list_reserve(m, &p->next_order, count) &&
           (p->next_items.room >= count ||
            ((p->next_items.items = desk_list_grow(m, p->next_items.items, &p->next_items.room, count, public_size[part])) != NULL &&
             p->next_items.room >= count));
}

static void push_in_order(story_part *p, uint32_t part, made_group *made)
{
    memcpy(p->next_items.items + p->next_order.count * public_size[part], &made->as, public_size[part]);
    p->next_order.items[p->next_order.count++] = made;
}

static void keep_in_order(story_part *p, uint32_t part, uint32_t start, uint32_t end)
{
    size_t size = public_size[part];
    if (start == end)
        return;
    memcpy(p->next_items.items + p->next_order.count * size, p->items.items + start * size, (end - start) * size);
    memcpy(p->next_order.items + p->next_order.count, p->order.items + start, (end - start) * sizeof *p->order.items);
    p->next_order.count += end - start;
}

/* Puts what is fresh among what stands, without what was replaced. */
static void put_in_order(desk_story *s, memory *scratch, uint32_t part)
{
    story_part *p = &s->parts[part];
    made_order fresh = {p->fresh.items, part};
    index_list gone = {0};
    uint32_t *sorted = desk_memory_take(scratch, (p->fresh.count + 1) * sizeof *sorted);
    p->next_order.count = 0;
    if (!sorted || !find_replaced(p, part, scratch, &gone) ||
        !reserve_order(&s->memory, p, part, (size_t)p->order.count + p->fresh.count))
        return;
    for (uint32_t i = 0; i < p->fresh.count; i++)
        sorted[i] = i;
    if (!desk_sort_numbers(scratch, sorted, p->fresh.count, fresh_less, &fresh))
        return;
    uint32_t from = 0, taken = 0, skipped = 0;
    for (;;) {
        uint32_t place = taken < p->fresh.count ? place_in_order(p, part, p->fresh.items[sorted[taken]], true) : p->order.count;
        while (skipped < gone.count && gone.items[skipped] < place) {
            keep_in_order(p, part, from, gone.items[skipped]);
            from = gone.items[skipped++] + 1;
        }
        keep_in_order(p, part, from, place);
        from = place;
        if (taken == p->fresh.count)
            return;
        push_in_order(p, part, p->fresh.items[sorted[taken++]]);
    }
}

/* Nothing can fail from here on: what was built becomes what is handed out. */
static void hand_out(desk_story *s, uint32_t part)
{
    story_part *p = &s->parts[part];
    for (uint32_t i = 0; i < p->touched.count; i++) {
        for (made_group *made = p->made.items[p->touched.items[i]], *next; made; made = next) {
            next = made->sibling;
            release_group_block(s, made, made->size);
        }
        p->made.items[p->touched.items[i]] = NULL;
    }
    for (uint32_t i = p->fresh.count; i-- > 0;) {
        made_group *made = p->fresh.items[i];
        made->sibling = p->made.items[made->root];
        p->made.items[made->root] = made;
    }
    public_list items = p->items;
    p->items = p->next_items;
    p->next_items = items;
    made_list order = p->order;
    p->order = p->next_order;
    p->next_order = order;
    p->fresh.count = p->touched.count = 0;
}

void desk_drop_group(desk_story *s, made_group *made)
{
    release_group_block(s, made, made->size);
}

/* What was built is forgotten; what was touched stays so. */
static void drop_fresh(desk_story *s)
{
    while (s->regrouped.count > 0) {
        regrouped_name *note = &s->regrouped.items[--s->regrouped.count];
        s->names.items[note->name].group = note->before;
    }
    for (uint32_t part = 0; part < STORY_PARTS; part++) {
        story_part *p = &s->parts[part];
        while (p->fresh.count > 0)
            desk_drop_group(s, p->fresh.items[--p->fresh.count]);
    }
    s->memory.failed = false;
}

bool desk_build_groups(desk_story *s)
{
    memory scratch;
    desk_memory_open(&scratch, &s->memory.allocator);
    for (uint32_t part = 0; part < STORY_PARTS && !s->memory.failed && !scratch.failed; part++) {
        if (part == NAME_PART)
            desk_touch_doubts(s);
        if (part == QUOTE_PART)
            desk_touch_quotes(s);
        build_touched(s, &scratch, part);
        if (part == NAME_PART && !s->memory.failed && !scratch.failed)
            desk_judge_doubts(s);
        if (!s->memory.failed && !scratch.failed)
            put_in_order(s, &scratch, part);
    }
    bool built = !s->memory.failed && !scratch.failed;
    desk_memory_close(&scratch);
    for (uint32_t part = 0; part < STORY_PARTS && built; part++)
        hand_out(s, part);
    if (!built)
        drop_fresh(s);
    s->regrouped.count = 0;
    s->round += built;
    return built;
}

void desk_undo_part(desk_story *s, uint32_t part, uint32_t joins, uint32_t items, uint32_t touched)
{
    story_part *p = &s->parts[part];
    while (p->touched.count > touched)
        p->rounds.items[p->touched.items[--p->touched.count]] = s->round - 1;
    desk_family_undo(&p->families, joins, items);
    p->made.count = p->rounds.count = items;
}
