/*
 * items.c - the lazy sequences: article.figures, story.names and their slices.
 *
 * An Items keeps its article or story alive and makes a record only when one
 * is asked for.  A story's whole list is a live view: it grows with the story.
 */
#include "module.h"

#include <math.h>
#include <string.h>

#define LIVE (-1)

typedef struct items_object {
    PyObject_HEAD
    PyObject *owner; /* an Article or a Story */
    int list;
    Py_ssize_t first, step, count; /* count LIVE: all that the story has now */
} items_object;

#define ITEMS(self) ((items_object *)(self))

/* ---- records from an article's structs ---- */

static PyObject *number(uint32_t value)
{
    return PyLong_FromUnsignedLong(value);
}

static PyObject *again(PyObject *object)
{
    Py_INCREF(object);
    return object;
}

/* start, end and text: the first three fields of everything that has a place. */
static void fill_place(PyObject **fields, const article_object *a, uint32_t start, uint32_t end)
{
    uint32_t first = code_point(&a->b, start), last = code_point(&a->b, end);
    fields[0] = number(first);
    fields[1] = number(last);
    fields[2] = PyUnicode_Substring(a->b.text, (Py_ssize_t)first, (Py_ssize_t)last);
}

PyObject *make_span(module_state *state, const article_object *a, desk_span span)
{
    PyObject *fields[3];
    if (span.start >= span.end)
        Py_RETURN_NONE;
    fill_place(fields, a, span.start, span.end);
    return new_record(state, SPAN, fields);
}

static PyObject *text_or_none(const char *text)
{
    if (!text || !*text)
        Py_RETURN_NONE;
    return PyUnicode_FromString(text);
}

static PyObject *text_or_empty(module_state *state, const char *text)
{
    return text && *text ? PyUnicode_FromString(text) : again(state->empty);
}

static PyObject *label_text(module_state *state, const char *label)
{
    static const char *const usual[] = {"PER", "ORG", "LOC", "MISC", "TITLE"};
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
        if (strcmp(label, usual[i]) == 0)
            return again(state->labels[i]);
    return PyUnicode_FromString(label);
}

static PyObject *make_token(module_state *state, const article_object *a, const desk_token *t)
{
    PyObject *fields[4];
    fill_place(fields, a, t->start, t->end);
    fields[3] = again(state->token_kinds[t->kind]);
    return new_record(state, TOKEN, fields);
}

static PyObject *make_sentence(module_state *state, const article_object *a, const desk_span *s)
{
    PyObject *fields[3];
    fill_place(fields, a, s->start, s->end);
    return new_record(state, SENTENCE, fields);
}

/* A float as people write it: 0.95, not 0.949999988. */
static PyObject *score_number(float score)
{
    return PyFloat_FromDouble(round((double)score * 1e4) / 1e4);
}

static PyObject *make_entity(module_state *state, const article_object *a, const desk_entity *e)
{
    PyObject *fields[5];
    fill_place(fields, a, e->start, e->end);
    fields[3] = label_text(state, e->label);
    fields[4] = score_number(e->score);
    return new_record(state, ENTITY, fields);
}

static PyObject *make_figure(module_state *state, const article_object *a, const desk_figure *f)
{
    PyObject *fields[12];
    fill_place(fields, a, f->start, f->end);
    fields[3] = again(state->figure_kinds[f->kind]);
    fields[4] = PyFloat_FromDouble(f->low);
    fields[5] = PyFloat_FromDouble(f->high);
    fields[6] = text_or_empty(state, f->unit);
    fields[7] = text_or_empty(state, f->when);
    fields[8] = again(f->modifier == DESK_EXACT ? Py_None : state->modifiers[f->modifier]);
    fields[9] = make_span(state, a, f->of);
    fields[10] = PyBool_FromLong(f->damage != NULL);
    fields[11] = text_or_none(f->damage);
    return new_record(state, FIGURE, fields);
}

static PyObject *make_quote(module_state *state, const article_object *a, const desk_quote *q)
{
    PyObject *fields[8];
    size_t entities;
    const desk_entity *names = desk_entities(a->article, &entities);
    fill_place(fields, a, q->start, q->end);
    fields[3] = again(state->quote_kinds[q->kind]);
    fields[4] = make_span(state, a, q->speaker);
    fields[5] = make_span(state, a, q->cue);
    fields[6] = make_span(state, a, q->words);
    fields[7] = q->entity < entities ? make_entity(state, a, &names[q->entity]) : again(Py_None);
    return new_record(state, QUOTE, fields);
}

static size_t item_count(const article_object *a, int list)
{
    size_t count = 0;
    switch (list) {
    case 0: desk_tokens(a->article, &count); break;
    case 1: desk_sentences(a->article, &count); break;
    case 2: desk_entities(a->article, &count); break;
    case 3: desk_figures(a->article, &count); break;
    default: desk_quotes(a->article, &count); break;
    }
    return count;
}

PyObject *make_item(module_state *state, const article_object *a, int list, size_t index)
{
    size_t count;
    switch (list) {
    case 0: return make_token(state, a, &desk_tokens(a->article, &count)[index]);
    case 1: return make_sentence(state, a, &desk_sentences(a->article, &count)[index]);
    case 2: return make_entity(state, a, &desk_entities(a->article, &count)[index]);
    case 3: return make_figure(state, a, &desk_figures(a->article, &count)[index]);
    default: return make_quote(state, a, &desk_quotes(a->article, &count)[index]);
    }
}

/* ---- the sequence ---- */

static PyObject *items_over(module_state *state, PyObject *owner, int list, Py_ssize_t first, Py_ssize_t step, Py_ssize_t count)
{
    items_object *items = PyObject_New(items_object, state->items);
    if (!items)
        return NULL;
    Py_INCREF(owner);
    *items = (items_object){items->ob_base, owner, list, first, step, count};
    return (PyObject *)items;
}

PyObject *new_items(module_state *state, PyObject *owner, int list)
{
    if (Py_TYPE(owner) == state->story)
        return items_over(state, owner, list, 0, 1, LIVE);
    const article_object *a = (article_object *)owner;
    if (!(desk_article_stages(a->article) & (1u << list)))
        return PyErr_Format(PyExc_LookupError, "%U were not looked for: read the text with stages=[..., '%U']",
                            state->stage_names[list], state->stage_names[list]);
    return items_over(state, owner, list, 0, 1, (Py_ssize_t)item_count(a, list));
}

static void free_items(PyObject *self)
{
    Py_DECREF(ITEMS(self)->owner);
    free_instance(self);
}

static Py_ssize_t count_items(PyObject *self)
{
    const items_object *items = ITEMS(self);
    return items->count == LIVE ? group_count(items->owner, items->list) : items->count;
}

static PyObject *item_at(PyObject *self, Py_ssize_t index)
{
    const items_object *items = ITEMS(self);
    module_state *state = state_of(self);
    Py_ssize_t count = count_items(self);
    if (count < 0)
        return NULL;
    if (index < 0 || index >= count) {
        PyErr_SetString(PyExc_IndexError, "there is no such item");
        return NULL;
    }
    Py_ssize_t place = items->first + index * items->step;
    if (items->list >= STAGES)
        return make_group(state, items->owner, items->list, place);
    return make_item(state, (article_object *)items->owner, items->list, (size_t)place);
}

static PyObject *slice_items(PyObject *self, PyObject *slice)
{
    const items_object *items = ITEMS(self);
    Py_ssize_t start, stop, step, all = count_items(self);
    if (all < 0 || PySlice_Unpack(slice, &start, &stop, &step) < 0)
        return NULL;
    Py_ssize_t count = PySlice_AdjustIndices(all, &start, &stop, step);
    return items_over(state_of(self), items->owner, items->list, items->first + start * items->step, step * items->step, count);
}

static PyObject *subscript_items(PyObject *self, PyObject *key)
{
    if (PySlice_Check(key))
        return slice_items(self, key);
    Py_ssize_t index = PyNumber_AsSsize_t(key, PyExc_IndexError);
    if (index == -1 && PyErr_Occurred())
        return NULL;
    return item_at(self, index < 0 ? index + count_items(self) : index);
}

/* Equal to any other Items, list or tuple with equal items in the same order. */
static PyObject *compare_items(PyObject *a, PyObject *b, int how)
{
    bool comparable = Py_TYPE(a) == Py_TYPE(b) || PyList_Check(b) || PyTuple_Check(b);
    if ((how != Py_EQ && how != Py_NE) || !comparable)
        Py_RETURN_NOTIMPLEMENTED;
    PyObject *left = PySequence_List(a), *right = left ? PySequence_List(b) : NULL;
    PyObject *answer = right ? PyObject_RichCompare(left, right, how) : NULL;
    Py_XDECREF(left);
    Py_XDECREF(right);
    return answer;
}

static Py_hash_t hash_items(PyObject *self)
{
    PyObject *all = PySequence_Tuple(self);
    Py_hash_t hash = all ? PyObject_Hash(all) : -1;
    Py_XDECREF(all);
    return hash;
}

#define SHOWN 5

static PyObject *repr_items(PyObject *self)
{
    Py_ssize_t count = count_items(self);
    if (count < 0)
        return NULL;
    PyObject *head = PySequence_GetSlice(self, 0, count < SHOWN ? count : SHOWN);
    PyObject *list = head ? PySequence_List(head) : NULL;
    PyObject *out = NULL;
    if (list && count <= SHOWN)
        out = PyObject_Repr(list);
    else if (list)
        out = PyUnicode_FromFormat("<%zd items: %R and so on>", count, list);
    Py_XDECREF(head);
    Py_XDECREF(list);
    return out;
}

/* Items pickle as a tuple of records: a part of an article need not drag all of it along. */
static PyObject *reduce_items(PyObject *self, PyObject *unused)
{
    (void)unused;
    PyObject *list = PySequence_List(self);
    return list ? Py_BuildValue("O(N)", (PyObject *)&PyTuple_Type, list) : NULL;
}

static PyObject *index_of(PyObject *self, PyObject *args)
{
    PyObject *value;
    Py_ssize_t start = 0, stop = PY_SSIZE_T_MAX, count = count_items(self);
    if (count < 0 || !PyArg_ParseTuple(args, "O|nn:index", &value, &start, &stop))
        return NULL;
    PySlice_AdjustIndices(count, &start, &stop, 1);
    for (Py_ssize_t i = start; i < stop; i++) {
        PyObject *item = item_at(self, i);
        int same = item ? PyObject_RichCompareBool(item, value, Py_EQ) : -1;
        Py_XDECREF(item);
        if (same != 0)
            return same < 0 ? NULL : PyLong_FromSsize_t(i);
    }
    PyErr_SetString(PyExc_ValueError, "there is no such item");
    return NULL;
}

static PyObject *count_of(PyObject *self, PyObject *value)
{
    Py_ssize_t count = PySequence_Count(self, value);
    return count < 0 ? NULL : PyLong_FromSsize_t(count);
}

/* ---- tokens as a table ---- */

typedef struct token_table {
    Py_ssize_t shape[2], strides[2];
    uint32_t rows[][3]; /* only where the text is not ASCII */
} token_table;

static token_table *open_table(const items_object *items, const article_object *a, const desk_token *tokens)
{
    size_t rows = a->b.ascii ? 0 : (size_t)items->count;
    token_table *table = PyMem_Malloc(sizeof *table + rows * sizeof *table->rows);
    if (!table)
        return NULL;
    *table = (token_table){{items->count, 3}, {(Py_ssize_t)sizeof *tokens * items->step, sizeof(uint32_t)}};
    for (size_t i = 0; i < rows; i++) {
        const desk_token *token = &tokens[items->first + (Py_ssize_t)i * items->step];
        table->rows[i][0] = code_point(&a->b, token->start);
        table->rows[i][1] = code_point(&a->b, token->end);
        table->rows[i][2] = token->kind;
    }
    if (rows)
        table->strides[0] = sizeof *table->rows;
    return table;
}

static int get_buffer(PyObject *self, Py_buffer *view, int flags)
{
    const items_object *items = ITEMS(self);
    const article_object *a = (article_object *)items->owner;
    view->obj = NULL;
    bool strided = (flags & PyBUF_STRIDES) == PyBUF_STRIDES;
    if (items->list != 0 || (flags & PyBUF_WRITABLE) || (!strided && items->step != 1)) {
        PyErr_SetString(PyExc_BufferError, items->list != 0 ? "only tokens have a buffer" : "the tokens' buffer is read-only");
        return -1;
    }
    size_t count;
    const desk_token *tokens = desk_tokens(a->article, &count);
    token_table *table = open_table(items, a, tokens);
    if (!table) {
        PyErr_NoMemory();
        return -1;
    }
    Py_INCREF(self);
    *view = (Py_buffer){
        .buf = a->b.ascii ? (void *)(uintptr_t)(tokens + (items->count ? items->first : 0)) : (void *)table->rows,
        .obj = self, .len = items->count * (Py_ssize_t)sizeof *tokens, .itemsize = sizeof(uint32_t), .readonly = 1,
        .ndim = 2, .format = flags & PyBUF_FORMAT ? (char *)(uintptr_t)"I" : NULL,
        .shape = flags & PyBUF_ND ? table->shape : NULL, .strides = strided ? table->strides : NULL, .internal = table};
    return 0;
}

static void release_buffer(PyObject *self, Py_buffer *view)
{
    (void)self;
    PyMem_Free(view->internal);
}

static PyMethodDef items_methods[] = {
    {"index", index_of, METH_VARARGS,
     "index($self, value, start=0, stop=9223372036854775807, /)\n--\n\n"
     "The index of the first item equal to value between start and stop; ValueError if there is none."},
    {"count", count_of, METH_O, "count($self, value, /)\n--\n\nHow many items are equal to value."},
    {"to_json", json_of, METH_NOARGS, "to_json($self, /)\n--\n\nThe items as one line of JSON, a list."},
    {"__reduce__", reduce_items, METH_NOARGS, NULL},
    {"__class_getitem__", (PyCFunction)Py_GenericAlias, METH_O | METH_CLASS, NULL},
    {NULL, NULL, 0, NULL}};

int add_items(PyObject *module, module_state *state)
{
    static const char doc[] =
        "A lazy, immutable sequence of items. Slices are lazy too; a story's lists grow with it.\n\n"
        "Tokens also give their offsets as a buffer: see Article.token_offsets.";
    PyType_Slot slots[] = {
        SLOT(Py_tp_doc, doc), SLOT(Py_tp_dealloc, free_items), SLOT(Py_tp_repr, repr_items),
        SLOT(Py_tp_richcompare, compare_items), SLOT(Py_tp_hash, hash_items), SLOT(Py_tp_iter, PySeqIter_New),
        SLOT(Py_tp_methods, items_methods), SLOT(Py_sq_length, count_items), SLOT(Py_sq_item, item_at),
        SLOT(Py_mp_length, count_items), SLOT(Py_mp_subscript, subscript_items),
        SLOT(Py_bf_getbuffer, get_buffer), SLOT(Py_bf_releasebuffer, release_buffer), {0, NULL}};
    PyType_Spec spec = {"copydesk.Items", sizeof(items_object), 0,
                        Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE | Py_TPFLAGS_DISALLOW_INSTANTIATION |
#ifdef Py_TPFLAGS_SEQUENCE
                            Py_TPFLAGS_SEQUENCE,
#else
                            0,
#endif
                        slots};
    state->items = (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
    return state->items ? PyModule_AddType(module, state->items) : -1;
}
