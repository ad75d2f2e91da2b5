/*
 * article.c - read(): a str in, an Article out.
 *
 * The interpreter is released while the library reads.  An Article never
 * changes after that, so any number of threads may use it.
 */
#include "module.h"

#include <stdio.h>
#include <string.h>

#define ARTICLE(self) ((article_object *)(self))

/* ---- what is asked for ---- */

/* A date is "2023-06-05", a longer ISO time, or anything with isoformat(). */
static int parse_date(desk_date *out, PyObject *date)
{
    PyObject *text = PyUnicode_Check(date) ? PyUnicode_FromObject(date) : PyObject_CallMethod(date, "isoformat", NULL);
    if (!text || !PyUnicode_Check(text)) {
        if (!PyErr_Occurred() || PyErr_ExceptionMatches(PyExc_AttributeError))
            PyErr_Format(PyExc_TypeError, "date must be str, datetime.date or None, not %R", (PyObject *)Py_TYPE(date));
        Py_XDECREF(text);
        return -1;
    }
    Py_ssize_t length = 0;
    const char *bytes = PyUnicode_AsUTF8AndSize(text, &length);
    if (!bytes)
        PyErr_Clear(); /* lone surrogates: no date */
    bool timed = bytes && length > 10 && (bytes[10] == 'T' || bytes[10] == ' ');
    bool good = bytes && desk_date_parse(bytes, timed ? 10 : (size_t)length, out);
    Py_DECREF(text);
    if (!good)
        PyErr_Format(PyExc_ValueError, "date must be a day such as '2023-06-05', not %R", date);
    return good ? 0 : -1;
}

static uint32_t stage_bit(module_state *state, PyObject *name)
{
    for (int i = 0; i < STAGES; i++)
        if (name == state->stage_names[i])
            return 1u << i;
    for (int i = 0; i < STAGES; i++)
        if (PyUnicode_Check(name) && PyUnicode_Compare(name, state->stage_names[i]) == 0)
            return 1u << i;
    if (!PyErr_Occurred())
        PyErr_Format(PyUnicode_Check(name) ? PyExc_ValueError : PyExc_TypeError,
                     "stages are 'tokens', 'sentences', 'entities', 'figures', 'quotes', not %R", name);
    return 0;
}

static int parse_stages(module_state *state, uint32_t *out, PyObject *stages)
{
    if (PyUnicode_Check(stages)) {
        PyErr_SetString(PyExc_TypeError, "stages must be a list of names, not one str");
        return -1;
    }
    PyObject *names = PyList_Check(stages) || PyTuple_Check(stages) ? (Py_INCREF(stages), stages) : PySequence_List(stages);
    if (!names)
        return -1;
    Py_ssize_t count = PySequence_Size(names);
    uint32_t set = 0, bit = 1;
    for (Py_ssize_t i = 0; i < count && bit; i++) {
        PyObject *name = PySequence_GetItem(names, i);
        bit = name ? stage_bit(state, name) : 0;
        Py_XDECREF(name);
        set |= bit;
    }
    Py_DECREF(names);
    if (bit && !set)
        PyErr_SetString(PyExc_ValueError, "stages is empty: leave it out to find everything");
    *out = set;
    return bit && set ? 0 : -1;
}

int parse_request(request *r, module_state *state, PyObject *date, PyObject *stages, PyObject *model)
{
    *r = (request){0};
    if (model && model != Py_None) {
        r->model = model;
        r->options.model = ((model_object *)model)->model;
    }
    if (date && date != Py_None && parse_date(&r->options.date, date) < 0)
        return -1;
    if (stages && stages != Py_None && parse_stages(state, &r->options.stages, stages) < 0)
        return -1;
    return 0;
}

/* ---- reading ---- */

PyObject *wrap_article(module_state *state, borrowed *b, desk_article *article, PyObject *model)
{
    article_object *a = PyObject_New(article_object, state->article);
    if (!a) {
        desk_article_free(article);
        release_text(b);
        return NULL;
    }
    a->b = *b;
    a->article = article;
    Py_XINCREF(model);
    a->model = model;
    return (PyObject *)a;
}

PyObject *read_text(module_state *state, PyObject *text, const request *r)
{
    borrowed b;
    if (borrow_text(&b, text) < 0)
        return NULL;
    desk_article *article = NULL;
    desk_status status;
    Py_BEGIN_ALLOW_THREADS
    status = desk_article_new(b.utf8, b.length, &r->options, &article);
    if (status == DESK_OK && !index_text(&b))
        status = DESK_NO_MEMORY;
    Py_END_ALLOW_THREADS
    if (status == DESK_OK)
        return wrap_article(state, &b, article, r->model);
    desk_article_free(article);
    release_text(&b);
    return raise_status(status);
}

static void free_article(PyObject *self)
{
    article_object *a = ARTICLE(self);
    desk_article_free(a->article);
    release_text(&a->b);
    Py_XDECREF(a->model);
    free_instance(self);
}

static PyObject *refuse_article(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    (void)type, (void)args, (void)keywords;
    PyErr_SetString(PyExc_TypeError, "articles are made by copydesk.read(text)");
    return NULL;
}

/* ---- what it has ---- */

static PyObject *get_text(PyObject *self, void *unused)
{
    (void)unused;
    Py_INCREF(ARTICLE(self)->b.text);
    return ARTICLE(self)->b.text;
}

PyObject *date_text(const article_object *a)
{
    desk_date date = desk_article_date(a->article);
    char text[32];
    if (date.year == 0)
        Py_RETURN_NONE;
    snprintf(text, sizeof text, "%04d-%02d-%02d", (int)date.year, date.month, date.day);
    return PyUnicode_FromString(text);
}

static PyObject *get_date(PyObject *self, void *unused)
{
    (void)unused;
    return date_text(ARTICLE(self));
}

PyObject *stage_tuple(module_state *state, uint32_t stages)
{
    PyObject *names = PyList_New(0);
    for (int i = 0; names && i < STAGES; i++)
        if (stages & (1u << i) && PyList_Append(names, state->stage_names[i]) < 0)
            Py_CLEAR(names);
    PyObject *tuple = names ? PyList_AsTuple(names) : NULL;
    Py_XDECREF(names);
    return tuple;
}

static PyObject *get_stages(PyObject *self, void *unused)
{
    (void)unused;
    return stage_tuple(state_of(self), desk_article_stages(ARTICLE(self)->article));
}

static PyObject *get_model(PyObject *self, void *unused)
{
    (void)unused;
    PyObject *model = ARTICLE(self)->model ? ARTICLE(self)->model : Py_None;
    Py_INCREF(model);
    return model;
}

static PyObject *get_list(PyObject *self, void *which)
{
    return new_items(state_of(self), self, (int)(intptr_t)which);
}

static PyObject *get_token_offsets(PyObject *self, void *unused)
{
    (void)unused;
    PyObject *tokens = new_items(state_of(self), self, 0);
    PyObject *view = tokens ? PyMemoryView_FromObject(tokens) : NULL;
    Py_XDECREF(tokens);
    return view;
}

static PyObject *size_of_article(PyObject *self, PyObject *unused)
{
    (void)unused;
    const article_object *a = ARTICLE(self);
    size_t size = sizeof *a + desk_article_memory(a->article) + (a->b.blocks ? a->b.length / 16 : 0);
    return PyLong_FromSize_t(size);
}

/* ---- values: equality, pickling, JSON ---- */

static bool same_date(desk_date a, desk_date b)
{
    return a.year == b.year && a.month == b.month && a.day == b.day;
}

/* The same text read in the same way gives the same items: nothing else need be compared. */
static PyObject *compare_articles(PyObject *left, PyObject *right, int how)
{
    if ((how != Py_EQ && how != Py_NE) || Py_TYPE(left) != Py_TYPE(right))
        Py_RETURN_NOTIMPLEMENTED;
    const article_object *a = ARTICLE(left), *b = ARTICLE(right);
    int same = same_date(desk_article_date(a->article), desk_article_date(b->article)) &&
               desk_article_stages(a->article) == desk_article_stages(b->article) && !a->model == !b->model;
    if (same)
        same = PyObject_RichCompareBool(a->b.text, b->b.text, Py_EQ);
    if (same == 1 && a->model)
        same = PyObject_RichCompareBool(a->model, b->model, Py_EQ);
    return same < 0 ? NULL : PyBool_FromLong(how == Py_EQ ? same : !same);
}

static Py_hash_t hash_article(PyObject *self)
{
    return PyObject_Hash(ARTICLE(self)->b.text);
}

/* An article pickles as its text, date and stages, and is read again when unpickled. */
static PyObject *reduce_article(PyObject *self, PyObject *unused)
{
    (void)unused;
    const article_object *a = ARTICLE(self);
    module_state *state = state_of(self);
    PyObject *read = a->model ? PyObject_GetAttrString(a->model, "read") : (Py_INCREF(state->read), state->read);
    uint32_t stages = desk_article_stages(a->article);
    PyObject *names = stages == DESK_EVERYTHING ? (Py_INCREF(Py_None), Py_None) : stage_tuple(state, stages);
    PyObject *date = date_text(a);
    if (read && names && date)
        return Py_BuildValue("N(ONN)", read, a->b.text, date, names);
    Py_XDECREF(read);
    Py_XDECREF(names);
    Py_XDECREF(date);
    return NULL;
}

static PyObject *repr_article(PyObject *self)
{
    const article_object *a = ARTICLE(self);
    Py_ssize_t length = PyUnicode_GetLength(a->b.text);
    PyObject *head = PyUnicode_Substring(a->b.text, 0, length > 60 ? 60 : length);
    if (!head)
        return NULL;
    size_t counts[STAGES];
    desk_tokens(a->article, &counts[0]);
    desk_sentences(a->article, &counts[1]);
    desk_entities(a->article, &counts[2]);
    desk_figures(a->article, &counts[3]);
    desk_quotes(a->article, &counts[4]);
    PyObject *out = PyUnicode_FromFormat("<Article %R%s", head, length > 60 ? "..." : "");
    Py_DECREF(head);
    module_state *state = state_of(self);
    for (int i = 0; out && i < STAGES; i++) {
        if (!(desk_article_stages(a->article) & (1u << i)))
            continue;
        PyObject *more = PyUnicode_FromFormat("%U %zu %U", out, counts[i], state->stage_names[i]);
        Py_DECREF(out);
        out = more;
    }
    PyObject *whole = out ? PyUnicode_FromFormat("%U>", out) : NULL;
    Py_XDECREF(out);
    return whole;
}

static PyObject *article_dict(PyObject *self, PyObject *unused)
{
    (void)unused;
    return call_python("convert", "article_dict", self, NULL, NULL);
}

static PyObject *article_html(PyObject *self, PyObject *unused)
{
    (void)unused;
    return call_python("notebook", "article_html", self, NULL, NULL);
}

static PyObject *may_conflict(PyObject *self, PyObject *unused)
{
    (void)unused;
    if (!(desk_article_stages(ARTICLE(self)->article) & DESK_FIGURES)) {
        PyErr_SetString(PyExc_LookupError, "figures were not looked for: read the text with stages=[..., 'figures']");
        return NULL;
    }
    return PyBool_FromLong(desk_may_conflict(ARTICLE(self)->article));
}

static PyMethodDef article_methods[] = {
    {"may_conflict", may_conflict, METH_NOARGS,
     "may_conflict($self, /)\n--\n\n"
     "False if a Story of this article alone would have no figures in conflict, known far\n"
     "quicker than by making it.  LookupError if figures were not looked for."},
    {"to_dict", article_dict, METH_NOARGS,
     "to_dict($self, /)\n--\n\nThe text, date and every item found, as dicts and lists that JSON can hold."},
    {"to_json", json_of, METH_NOARGS, "to_json($self, /)\n--\n\nto_dict() as one line of JSON."},
    {"_repr_html_", article_html, METH_NOARGS, "_repr_html_($self, /)\n--\n\nThe text with everything marked, for notebooks."},
    {"__sizeof__", size_of_article, METH_NOARGS, NULL},
    {"__reduce__", reduce_article, METH_NOARGS, NULL},
    {"__copy__", return_self, METH_NOARGS, NULL},
    {"__deepcopy__", return_self, METH_O, NULL},
    {NULL, NULL, 0, NULL}};

static PyGetSetDef article_fields[] = {
    {"text", get_text, NULL, "the str that was read", NULL},
    {"date", get_date, NULL, "the article's date as 'YYYY-MM-DD', or None", NULL},
    {"stages", get_stages, NULL, "the names of the stages that were run, as a tuple", NULL},
    {"model", get_model, NULL, "the Model that read it; None for the built-in one", NULL},
    {"tokens", get_list, NULL, "the words, numbers and marks, in order: a sequence of Token", (void *)0},
    {"sentences", get_list, NULL, "the sentences, in order: a sequence of Sentence", (void *)1},
    {"entities", get_list, NULL, "the names, in order: a sequence of Entity", (void *)2},
    {"figures", get_list, NULL, "the figures, in order: a sequence of Figure", (void *)3},
    {"quotes", get_list, NULL, "the quotations, in order: a sequence of Quote", (void *)4},
    {"token_offsets", get_token_offsets, NULL,
     "start, end and kind of every token as a memoryview of 32-bit unsigned integers, n by 3;\n"
     "numpy.asarray(article.token_offsets) reads it in place. Kinds are numbered in the order\n"
     "word, number, punctuation, symbol, quote_mark, malformed.", NULL},
    {NULL, NULL, NULL, NULL, NULL}};

int add_article(PyObject *module, module_state *state)
{
    static const char doc[] =
        "What was found in one text. Made by copydesk.read; never changes.\n\n"
        "Lists of a stage that was left out raise LookupError, so that 'none found' and\n"
        "'not looked for' differ. Articles compare by text, date, stages and model; they\n"
        "pickle as those and are read again when unpickled.\n\n"
        ">>> article = copydesk.read('Some 400 people fled.')\n"
        ">>> article.text[article.tokens[1].start:article.tokens[1].end]\n'400'";
    PyType_Slot slots[] = {
        SLOT(Py_tp_doc, doc), SLOT(Py_tp_new, refuse_article), SLOT(Py_tp_dealloc, free_article),
        SLOT(Py_tp_repr, repr_article), SLOT(Py_tp_richcompare, compare_articles), SLOT(Py_tp_hash, hash_article),
        SLOT(Py_tp_methods, article_methods), SLOT(Py_tp_getset, article_fields), {0, NULL}};
    PyType_Spec spec = {"copydesk.Article", sizeof(article_object), 0,
                        Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE, slots};
    state->article = (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
    return state->article ? PyModule_AddType(module, state->article) : -1;
}
