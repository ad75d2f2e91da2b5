/*
 * entity.c - sentences to named people, organisations and places.
 *
 * Each token's features choose rows of the model; the rows' sums are its scores
 * for each tag, and the best chain of tags gives the names.
 */
#include "entity.h"
#include "chain.h"
#include "entity_agree.h"
#include "title.h"
#include "wide.h"
#include "tables/entity_honorifics.h"

#include <assert.h>
#include <string.h>

enum {
    EXPECTED = 8, /* rows asked for at a time; divides FEATURES_MOST */
    SURE_WINDOW = 16, /* tokens around a name that its score is reckoned from */
    SURE_LEAST = -12  /* a tag this far behind has no chance */
};

/* Training leaves the scores too sure of themselves; this much of them tells the truth. */
static const float sure_share = 0.7f;

typedef struct name_finder {
    feature_reader reader;
    model_view model;
    chain chain;
    chain_sums sums;
    float opening[MODEL_TAGS];       /* the sums' weights at a sentence's start */
    float unit;                      /* of the scores, for their sums */
    const char *label[MODEL_LABELS]; /* copied into the article's memory */
    uint32_t first, count;           /* the stretch being read, in the reader's chunk */
    int32_t *scores;                 /* of the stretch */
    uint8_t *back, *best;
    void (*sum_lanes)(const row_set *rows, uint32_t lane, int32_t *sums);
    void (*number_rows)(uint32_t *features, uint32_t count, uint32_t rows);
} name_finder;

/* The rows of one token, fetched ahead of their use. */
typedef struct token_rows {
    uint32_t number[FEATURES_MOST];
    uint32_t count;
} token_rows;

static void find_rows(const name_finder *f, uint32_t token, token_rows *rows)
{
    rows->count = desk_features_of(&f->reader, token, rows->number);
    f->number_rows(rows->number, rows->count, f->model.rows);
    for (uint32_t i = 0; i + FEATURES_SHARED < rows->count; i += EXPECTED)
        for (uint32_t k = 0; k < EXPECTED; k++)
            EXPECT(f->model.row + (size_t)rows->number[i + k] * f->model.width);
}

static void score_token(const name_finder *f, const token_rows *rows, int32_t *score)
{
    int32_t sums[MODEL_WIDTH];
    row_set set = {f->model.row, f->model.width, rows->count, rows->number};
    for (uint32_t lane = 0; lane < f->model.width; lane += MODEL_LANES)
        f->sum_lanes(&set, lane, sums + lane);
    score[0] = 0;
    memcpy(score + 1, sums, (f->model.tags - 1) * sizeof *score);
}

static bool open_finder(name_finder *f, memory *scratch, memory *m, const copy *c, const desk_model *model)
{
    f->model = desk_model_view(model);
    f->sum_lanes = desk_sum_lanes_portably;
    f->number_rows = desk_number_rows_portably;
#if DESK_HAS_AVX2
    if (desk_can_avx2()) {
        f->sum_lanes = desk_sum_lanes_avx2;
        f->number_rows = desk_number_rows_avx2;
    }
#endif
    desk_chain_open(&f->chain, &f->model);
    f->unit = f->model.scale * sure_share;
    desk_chain_sums_open(&f->sums, &f->chain, f->unit);
    memcpy(f->opening, f->sums.pass[f->model.tags], sizeof f->opening);
    size_t longest = c->count < FEATURE_CHUNK ? c->count : FEATURE_CHUNK, cells = longest * f->model.tags;
    f->scores = desk_memory_take(scratch, cells * sizeof *f->scores);
    f->back = desk_memory_take(scratch, cells);
    f->best = desk_memory_take(scratch, longest);
    if (!f->best || !desk_feature_open(&f->reader, scratch, c, &f->model))
        return false;
    for (uint32_t k = 0; k < f->model.labels; k++) {
        const char *label = f->model.label + (size_t)k * MODEL_LABEL;
        f->label[k] = desk_memory_text(m, label, strlen(label));
    }
    return !m->failed;
}

/* exp(score) of a window's tokens, each against its best; the copy on both sides stays as it was read. */
static void weigh_window(name_finder *f, uint32_t start, uint32_t end, float *weight)
{
    uint32_t tags = f->model.tags, before = start > 0 ? f->best[start - 1] : f->first > 0 ? 0 : tags;
    for (uint32_t i = start; i < end; i++) {
        const int32_t *score = f->scores + (size_t)i * tags;
        int32_t most = score[f->best[i]];
        float *own = weight + (i - start) * tags;
        desk_exps(score, most, f->unit, tags, own);
        for (uint32_t j = 0; j < tags; j++)
            own[j] = (float)(score[j] - most) * f->unit < SURE_LEAST ? 0 : own[j];
    }
    memcpy(f->sums.pass[tags], before == tags ? f->opening : f->sums.pass[before], tags * sizeof(float));
    for (uint32_t j = 0; end < f->count && j < tags; j++)
        weight[(end - 1 - start) * tags + j] *= f->sums.pass[j][f->best[end]];
}

/*
 * How sure a name is: the share of its tags among all tags that its tokens could
 * have, the copy around it being read as it was.
 */
static float sureness_of_name(name_finder *f, uint32_t first, uint32_t last)
{
    float weight[SURE_WINDOW * MODEL_TAGS], ahead[SURE_WINDOW * MODEL_TAGS], scale[SURE_WINDOW];
    uint32_t tags = f->model.tags, start = first > 0 && !tag_is_open(f->best[first - 1], f->model.labels) ? first - 1 : first;
    if (start > 0 && tag_is_open(f->best[start - 1], f->model.labels))
        start = first;
    uint32_t end = last + 1 < f->count && !tag_is_open(f->best[last + 1], f->model.labels) ? last + 2 : last + 1;
    if (end - start > SURE_WINDOW)
        return 0.5f; /* a list taken for a name */
    weigh_window(f, start, end, weight);
    desk_chain_ahead(&f->sums, weight, end - start, ahead, scale);
    float share = ahead[(first - start) * tags + f->best[first]];
    share *= desk_chain_behind_end(&f->sums, weight, end - start, scale, last - start, f->best[last]);
    for (uint32_t i = first + 1; i <= last; i++)
        share *= f->sums.pass[f->best[i - 1]][f->best[i]] * weight[(i - start) * tags + f->best[i]] / scale[i - start];
    return share > 1 ? 1 : share > 0 ? share : 0; /* 0 too where hostile weights make no number */
}

/* Tags to names: a name runs from its first tag to its last. */
static void push_names(name_finder *f, memory *m, entity_list *out)
{
    uint32_t n = f->model.labels, first = 0;
    const desk_token *tokens = f->reader.copy->tokens + f->reader.start + f->first;
    for (uint32_t i = 0; i < f->count; i++) {
        uint32_t tag = f->best[i];
        if (tag == 0)
            continue;
        tag_part part = (tag_part)((tag - 1) / n);
        if (part == TAG_FIRST || part == TAG_SINGLE)
            first = i;
        if (part == TAG_FIRST || part == TAG_INSIDE)
            continue;
        desk_entity *entity = list_push(m, out);
        if (!entity)
            return;
        *entity = (desk_entity){tokens[first].start, tokens[i].end, f->label[(tag - 1) % n], sureness_of_name(f, first, i)};
    }
}

static void read_stretch(name_finder *f)
{
    token_rows rows[2];
    find_rows(f, f->first, &rows[0]);
    for (uint32_t i = 0; i < f->count; i++) {
        if (i + 1 < f->count)
            find_rows(f, f->first + i + 1, &rows[(i + 1) % 2]);
        score_token(f, &rows[i % 2], f->scores + (size_t)i * f->model.tags);
    }
    uint32_t before = f->first > 0 ? 0 : f->model.tags;
    bool goes_on = f->first + f->count < f->reader.count;
    desk_chain_best(&f->chain, before, goes_on, f->scores, f->count, f->back, f->best);
}

static void read_chunk(name_finder *f, memory *m, const desk_span *sentence, uint32_t start, uint32_t end, entity_list *out)
{
    uint32_t after = 0;
    desk_feature_read(&f->reader, sentence, start, end);
    while (desk_feature_stretch(&f->reader, &f->first, &after)) {
        f->count = after - f->first;
        desk_feature_ready(&f->reader, f->first, after);
        read_stretch(f);
        push_names(f, m, out);
    }
}

void desk_find_names(memory *m, const copy *c, const desk_model *model, entity_list *out)
{
    memory scratch;
    name_finder finder;
    desk_memory_open(&scratch, &m->allocator);
    bool opened = open_finder(&finder, &scratch, m, c, model);
    for (uint32_t s = 0, start = 0, end; opened && s < c->sentence_count && !m->failed; s++)
        for (const desk_span *sentence = &c->sentences[s]; start < c->count && c->tokens[start].start < sentence->end; start = end) {
            end = start;
            while (end < c->count && c->tokens[end].start < sentence->end && end - start < FEATURE_CHUNK)
                end++;
            read_chunk(&finder, m, sentence, start, end, out);
        }
    if (scratch.failed)
        m->failed = true;
    desk_memory_close(&scratch);
}

static bool is_honorific(const copy *c, uint32_t token, uint32_t where)
{
    const lexicon_entry *entry = desk_find_word(&entity_honorifics_words, c, token);
    return entry && entry->value == where;
}

/* "Mr Jenrick", "Richard Roe MP": what is by a name and no part of it is cut off, as long as something is left. */
static void trim_persons(const copy *c, entity_list *names)
{
    for (uint32_t i = 0, first = 0; i < names->count; i++) {
        desk_entity *name = &names->items[i];
        if (strcmp(name->label, "PER") != 0)
            continue;
        while (c->tokens[first].start < name->start)
            first++;
        uint32_t last = first;
        while (c->tokens[last].end < name->end)
            last++;
        while (first < last && is_honorific(c, first, 1))
            first++;
        while (last > first && is_honorific(c, last, 2))
            last--;
        name->start = c->tokens[first].start;
        name->end = c->tokens[last].end;
    }
}

/* Titles are looked for with models that mark people and have no titles of their own. */
static bool knows_persons(const desk_model *model)
{
    model_view v = desk_model_view(model);
    bool persons = false;
    for (uint32_t k = 0; k < v.labels; k++) {
        const char *label = v.label + (size_t)k * MODEL_LABEL;
        if (strcmp(label, "TITLE") == 0)
            return false;
        persons |= strcmp(label, "PER") == 0;
    }
    return persons;
}

void desk_find_entities(memory *m, const copy *c, const desk_model *model, entity_list *out)
{
    desk_find_names(m, c, model, out);
    bool english = model == desk_model_english();
    if (!m->failed && english)
        trim_persons(c, out);
    if (!m->failed)
        desk_agree_names(m, c, english ? "ORG" : NULL, out);
    if (!m->failed && knows_persons(model))
        desk_add_titles(m, c, out);
}
