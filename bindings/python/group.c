/*
 * group.c - the groups of a story, as records with their mentions.
 */
#include "story.h"

#include <string.h>

static const article_object *article_at(const story_object *s, uint32_t index)
{
    return (const article_object *)PyList_GetItem(s->articles, (Py_ssize_t)index);
}

static PyObject *key_at(const story_object *s, uint32_t index)
{
    if (!s->keys)
        return PyLong_FromUnsignedLong(index);
    PyObject *key = PyList_GetItem(s->keys, (Py_ssize_t)index);
    Py_XINCREF(key);
    return key;
}

static PyObject *make_mention(module_state *state, const story_object *s, int list, const desk_mention *m)
{
    static const int items_of[] = {2, 3, 4}; /* names are entities, facts figures, said quotes */
    const article_object *a = article_at(s, m->article);
    if (!a)
        return NULL;
    uint32_t start = code_point(&a->b, m->start), end = code_point(&a->b, m->end);
    PyObject *fields[5] = {PyLong_FromUnsignedLong(start), PyLong_FromUnsignedLong(end), PyUnicode_Substring(a->b.text, start, end), key_at(s, m->article)};
    if (list == PASSAGES || m->item == DESK_NONE)
        fields[4] = make_span(state, a, (desk_span){m->start, m->end});
    else
        fields[4] = make_item(state, a, items_of[list - NAMES], m->item);
    return new_record(state, MENTION, fields);
}

static PyObject *make_mentions(module_state *state, const story_object *s, int list, const desk_mention *mentions, uint32_t count)
{
    PyObject *tuple = PyTuple_New(count);
    for (uint32_t i = 0; tuple && i < count; i++) {
        PyObject *mention = make_mention(state, s, list, &mentions[i]);
        if (!mention || PyTuple_SetItem(tuple, i, mention) < 0)
            Py_CLEAR(tuple);
    }
    return tuple;
}

static PyObject *maybe_text(const char *text)
{
    if (!text || !*text)
        Py_RETURN_NONE;
    return PyUnicode_FromString(text);
}

static PyObject *make_name_group(module_state *state, const story_object *s, const desk_name_group *g)
{
    PyObject *fields[] = {PyUnicode_DecodeUTF8(g->name, (Py_ssize_t)strlen(g->name), "replace"), PyUnicode_FromString(g->label),
                          make_mentions(state, s, NAMES, g->mentions, g->count), maybe_text(g->doubt)};
    return new_record(state, NAME_GROUP, fields);
}

static PyObject *make_figure_group(module_state *state, const story_object *s, const desk_figure_group *g)
{
    PyObject *fields[] = {Py_NewRef(state->fact_statuses[g->status]),
                          PyUnicode_DecodeUTF8(g->reason, (Py_ssize_t)strlen(g->reason), "replace"),
                          make_mentions(state, s, FACTS, g->mentions, g->count),
                          PyFloat_FromDouble(round((double)g->score * 1e4) / 1e4),
                          PyUnicode_DecodeUTF8(g->measures, (Py_ssize_t)strlen(g->measures), "replace"),
                          PyBool_FromLong(g->minor)};
    return new_record(state, FIGURE_GROUP, fields);
}

static PyObject *make_change(module_state *state, const story_object *s, const desk_quote_group *g, const desk_change *c)
{
    const article_object *base = article_at(s, g->mentions[g->base].article);
    const article_object *other = article_at(s, g->mentions[c->mention].article);
    if (!base || !other)
        return NULL;
    PyObject *fields[] = {PyLong_FromUnsignedLong(c->mention), Py_NewRef(state->change_kinds[c->kind]),
                          make_span(state, base, c->from), make_span(state, other, c->to)};
    return new_record(state, CHANGE, fields);
}

static PyObject *make_changes(module_state *state, const story_object *s, const desk_quote_group *g)
{
    PyObject *tuple = PyTuple_New(g->change_count);
    for (uint32_t i = 0; tuple && i < g->change_count; i++) {
        PyObject *change = make_change(state, s, g, &g->changes[i]);
        if (!change || PyTuple_SetItem(tuple, i, change) < 0)
            Py_CLEAR(tuple);
    }
    return tuple;
}

static PyObject *make_quote_group(module_state *state, const story_object *s, const desk_quote_group *g)
{
    PyObject *speaker = g->speaker && *g->speaker ? PyUnicode_DecodeUTF8(g->speaker, (Py_ssize_t)strlen(g->speaker), "replace") : Py_NewRef(Py_None);
    PyObject *fields[] = {speaker, make_mentions(state, s, SAID, g->mentions, g->count), PyLong_FromUnsignedLong(g->base),
                          PyBool_FromLong(g->disputed), make_changes(state, s, g)};
    return new_record(state, QUOTE_GROUP, fields);
}

static PyObject *make_passage_group(module_state *state, const story_object *s, const desk_passage_group *g)
{
    PyObject *fields[] = {make_mentions(state, s, PASSAGES, g->mentions, g->count), PyLong_FromUnsignedLong(g->words), PyBool_FromLong(g->exact)};
    return new_record(state, PASSAGE_GROUP, fields);
}

size_t count_groups(const story_object *s, int list)
{
    size_t count = 0;
    switch (list) {
    case NAMES: desk_story_names(s->story, &count); break;
    case FACTS: desk_story_figures(s->story, &count); break;
    case SAID: desk_story_quotes(s->story, &count); break;
    default: desk_story_passages(s->story, &count); break;
    }
    return count;
}

PyObject *group_of(module_state *state, const story_object *s, int list, size_t index)
{
    size_t count;
    switch (list) {
    case NAMES: return make_name_group(state, s, &desk_story_names(s->story, &count)[index]);
    case FACTS: return make_figure_group(state, s, &desk_story_figures(s->story, &count)[index]);
    case SAID: return make_quote_group(state, s, &desk_story_quotes(s->story, &count)[index]);
    default: return make_passage_group(state, s, &desk_story_passages(s->story, &count)[index]);
    }
}
