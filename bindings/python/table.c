/*
 * table.c - Table: the items of many articles as an Arrow C stream.
 *
 * pyarrow, polars, pandas 3 and DuckDB read it in place.  Articles are drawn from
 * Python as the receiver asks for batches, so that a table may be longer than
 * memory; a table over a list can be read again, one over an iterator once.
 */
#include "columns.h"
#include "module.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BATCH_ROWS 65536
#define BATCH_BYTES ((size_t)32 << 20)

enum { OF_ARTICLES = STAGES, TABLES };

#define PLACED {"start", INT32}, {"end", INT32}, {"text", UTF8}

/* Every table begins with the article's key and the item's index; the key's type is set by the caller. */
static const column_spec tables[TABLES][MOST_COLUMNS] = {
    {{"article", UTF8}, {"index", INT32}, PLACED, {"kind", UTF8}},
    {{"article", UTF8}, {"index", INT32}, PLACED},
    {{"article", UTF8}, {"index", INT32}, PLACED, {"label", UTF8}, {"score", DOUBLE}},
    {{"article", UTF8}, {"index", INT32}, PLACED, {"kind", UTF8}, {"low", DOUBLE}, {"high", DOUBLE}, {"unit", UTF8}, {"when", UTF8},
     {"modifier", UTF8}, {"of", UTF8}, {"of_start", INT32}, {"of_end", INT32}, {"damage", UTF8}},
    {{"article", UTF8}, {"index", INT32}, PLACED, {"kind", UTF8}, {"speaker", UTF8}, {"speaker_start", INT32}, {"speaker_end", INT32},
     {"cue", UTF8}, {"cue_start", INT32}, {"cue_end", INT32}, {"entity", UTF8}, {"entity_index", INT32}},
    {{"article", UTF8}, {"index", INT32}, {"date", UTF8}, {"text", UTF8}, {"tokens", INT32}, {"sentences", INT32}, {"entities", INT32},
     {"figures", INT32}, {"quotes", INT32}},
};

typedef struct table_object {
    PyObject_HEAD
    PyObject *open; /* called for an iterator of (key, Article) */
    int what;
    bool numbered; /* keys are int */
} table_object;

#define TABLE(self) ((table_object *)(self))

static void specs_of(const table_object *t, column_spec *specs)
{
    memcpy(specs, tables[t->what], sizeof tables[t->what]);
    if (t->numbered)
        specs[0].type = INT64;
}

/* ---- rows ---- */

/* Arrow text must be UTF-8: what stands for a lone surrogate becomes U+FFFD, as long. */
static void put_copy(batch *b, const borrowed *text, uint32_t start, uint32_t end)
{
    put_text(b, text->utf8 + start, end - start);
    if (!text->bytes || b->failed)
        return;
    bytes *data = &b->columns[b->at - 1].data;
    unsigned char *at = data->at + data->length - (end - start);
    for (uint32_t i = 0; i + 2 < end - start; i++)
        if (memcmp(at + i, "\xF0\x90\x80", 3) == 0)
            memcpy(at + i, "\xEF\xBF\xBD", 3);
}

static void put_name(batch *b, const char *name)
{
    if (name)
        put_text(b, name, strlen(name));
    else
        put_null(b);
}

static void put_place(batch *b, const borrowed *text, uint32_t start, uint32_t end)
{
    put_int(b, code_point(text, start));
    put_int(b, code_point(text, end));
    put_copy(b, text, start, end);
}

/* A span that may be absent: its text, start and end. */
static void put_span(batch *b, const borrowed *text, desk_span span)
{
    if (span.start >= span.end) {
        put_null(b), put_null(b), put_null(b);
        return;
    }
    put_copy(b, text, span.start, span.end);
    put_int(b, code_point(text, span.start));
    put_int(b, code_point(text, span.end));
}

static void put_figure(batch *b, const borrowed *text, const desk_figure *f)
{
    put_place(b, text, f->start, f->end);
    put_name(b, desk_figure_kind_name(f->kind));
    put_double(b, f->low);
    put_double(b, f->high);
    put_name(b, f->unit);
    put_name(b, f->when);
    put_name(b, f->modifier == DESK_EXACT ? NULL : desk_modifier_name(f->modifier));
    put_span(b, text, f->of);
    put_name(b, f->damage);
}

static void put_quote(batch *b, const article_object *a, const desk_quote *q)
{
    size_t count;
    const desk_entity *entities = desk_entities(a->article, &count);
    put_place(b, &a->b, q->start, q->end);
    put_name(b, desk_quote_kind_name(q->kind));
    put_span(b, &a->b, q->speaker);
    put_span(b, &a->b, q->cue);
    if (q->entity >= count) {
        put_null(b), put_null(b);
        return;
    }
    put_copy(b, &a->b, entities[q->entity].start, entities[q->entity].end);
    put_int(b, q->entity);
}

static void put_article(batch *b, const article_object *a)
{
    size_t counts[STAGES];
    char date[32];
    desk_date day = desk_article_date(a->article);
    snprintf(date, sizeof date, "%04d-%02d-%02d", (int)day.year, day.month, day.day);
    put_name(b, day.year ? date : NULL);
    put_copy(b, &a->b, 0, (uint32_t)a->b.length);
    desk_tokens(a->article, &counts[0]);
    desk_sentences(a->article, &counts[1]);
    desk_entities(a->article, &counts[2]);
    desk_figures(a->article, &counts[3]);
    desk_quotes(a->article, &counts[4]);
    for (int i = 0; i < STAGES; i++)
        if (desk_article_stages(a->article) & (1u << i))
            put_int(b, (int64_t)counts[i]);
        else
            put_null(b);
}

static void put_item(batch *b, const article_object *a, int what, size_t i)
{
    size_t count;
    switch (what) {
    case 0: {
        const desk_token *t = &desk_tokens(a->article, &count)[i];
        put_place(b, &a->b, t->start, t->end);
        put_name(b, desk_token_kind_name(t->kind));
        break;
    }
    case 1: {
        const desk_span *s = &desk_sentences(a->article, &count)[i];
        put_place(b, &a->b, s->start, s->end);
        break;
    }
    case 2: {
        const desk_entity *e = &desk_entities(a->article, &count)[i];
        put_place(b, &a->b, e->start, e->end);
        put_name(b, e->label);
        put_double(b, (double)e->score);
        break;
    }
    case 3: put_figure(b, &a->b, &desk_figures(a->article, &count)[i]); break;
    case 4: put_quote(b, a, &desk_quotes(a->article, &count)[i]); break;
    default: put_article(b, a);
    }
}

static int put_key(batch *b, PyObject *key, bool numbered)
{
    if (numbered) {
        long long number = PyLong_AsLongLong(key);
        if (number == -1 && PyErr_Occurred())
            return -1;
        put_int(b, number);
        return 0;
    }
    Py_ssize_t length;
    PyObject *text = PyObject_Str(key);
    const char *utf8 = text ? PyUnicode_AsUTF8AndSize(text, &length) : NULL;
    if (utf8)
        put_text(b, utf8, (size_t)length);
    Py_XDECREF(text);
    return utf8 ? 0 : -1;
}

static size_t rows_of(const article_object *a, int what)
{
    size_t count = 1;
    switch (what) {
    case 0: desk_tokens(a->article, &count); break;
    case 1: desk_sentences(a->article, &count); break;
    case 2: desk_entities(a->article, &count); break;
    case 3: desk_figures(a->article, &count); break;
    case 4: desk_quotes(a->article, &count); break;
    }
    return count;
}

/* All rows of one (key, Article). */
static int put_rows(batch *b, const table_object *t, module_state *state, PyObject *pair)
{
    PyObject *key, *article;
    if (!PyArg_ParseTuple(pair, "OO!:table", &key, state->article, &article))
        return -1;
    const article_object *a = (article_object *)article;
    if (t->what < STAGES && !(desk_article_stages(a->article) & (1u << t->what))) {
        PyErr_Format(PyExc_LookupError, "%U were not looked for in article %R", state->stage_names[t->what], key);
        return -1;
    }
    size_t count = rows_of(a, t->what);
    for (size_t i = 0; i < count && !b->failed; i++) {
        if (put_key(b, key, t->numbered) < 0)
            return -1;
        put_int(b, (int64_t)i);
        put_item(b, a, t->what, i);
        end_row(b);
    }
    if (b->failed)
        PyErr_NoMemory();
    return b->failed ? -1 : 0;
}

/* ---- the stream ---- */

typedef struct stream_state {
    PyObject *table, *iterator;
    char error[256];
} stream_state;

static int fail(stream_state *s, int code)
{
    PyObject *type, *value, *trace;
    PyErr_Fetch(&type, &value, &trace);
    PyErr_NormalizeException(&type, &value, &trace);
    PyObject *text = value ? PyUnicode_FromFormat("%R", value) : NULL;
    const char *utf8 = text ? PyUnicode_AsUTF8AndSize(text, NULL) : NULL;
    snprintf(s->error, sizeof s->error, "%s", utf8 ? utf8 : "out of memory");
    Py_XDECREF(text);
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(trace);
    PyErr_Clear();
    return code;
}

static int stream_schema(struct ArrowArrayStream *stream, struct ArrowSchema *out)
{
    stream_state *s = stream->private_data;
    column_spec specs[MOST_COLUMNS];
    specs_of(TABLE(s->table), specs);
    if (export_schema(specs, out))
        return 0;
    snprintf(s->error, sizeof s->error, "out of memory");
    return ENOMEM;
}

/* 1 for a row more, 0 at the end, -1 with an exception. */
static int fill_batch(stream_state *s, batch *b)
{
    table_object *t = TABLE(s->table);
    while (b->rows < BATCH_ROWS && b->size < BATCH_BYTES) {
        PyObject *pair = PyIter_Next(s->iterator);
        if (!pair)
            return PyErr_Occurred() ? -1 : 0;
        int status = put_rows(b, t, state_of(s->table), pair);
        Py_DECREF(pair);
        if (status < 0 || PyErr_CheckSignals() < 0)
            return -1;
    }
    return 1;
}

/* Called from whichever thread the receiver reads in. */
static int stream_next(struct ArrowArrayStream *stream, struct ArrowArray *out)
{
    stream_state *s = stream->private_data;
    column_spec specs[MOST_COLUMNS];
    batch b;
    out->release = NULL;
    specs_of(TABLE(s->table), specs);
    start_batch(&b, specs);
    PyGILState_STATE held = PyGILState_Ensure();
    int status = 0;
    if (fill_batch(s, &b) < 0)
        status = fail(s, EIO);
    else if (b.rows > 0 && !export_batch(&b, out))
        status = fail(s, ENOMEM);
    PyGILState_Release(held);
    drop_batch(&b);
    return status;
}

static const char *stream_error(struct ArrowArrayStream *stream)
{
    stream_state *s = stream->private_data;
    return s->error[0] ? s->error : NULL;
}

static void stream_release(struct ArrowArrayStream *stream)
{
    stream_state *s = stream->private_data;
    PyGILState_STATE held = PyGILState_Ensure();
    Py_DECREF(s->table);
    Py_DECREF(s->iterator);
    PyGILState_Release(held);
    free(s);
    stream->release = NULL;
}

static void free_stream(PyObject *capsule)
{
    struct ArrowArrayStream *stream = PyCapsule_GetPointer(capsule, "arrow_array_stream");
    if (stream && stream->release)
        stream->release(stream);
    free(stream);
}

static PyObject *new_stream(PyObject *table, PyObject *iterator)
{
    struct ArrowArrayStream *stream = calloc(1, sizeof *stream);
    stream_state *s = calloc(1, sizeof *s);
    PyObject *capsule = stream && s ? PyCapsule_New(stream, "arrow_array_stream", free_stream) : NULL;
    if (!capsule) {
        free(stream);
        free(s);
        return PyErr_Occurred() ? NULL : PyErr_NoMemory();
    }
    Py_INCREF(table);
    Py_INCREF(iterator);
    *s = (stream_state){.table = table, .iterator = iterator};
    *stream = (struct ArrowArrayStream){stream_schema, stream_next, stream_error, stream_release, s};
    return capsule;
}

static PyObject *table_stream(PyObject *self, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"requested_schema", NULL};
    PyObject *wanted = NULL; /* a wish that the specification lets us leave unfulfilled */
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "|O:__arrow_c_stream__", names, &wanted))
        return NULL;
    /* Readers call back from threads of their own, which only the main interpreter can tell apart. */
    if (PyInterpreterState_GetID(PyInterpreterState_Get()) != 0) {
        PyErr_SetString(PyExc_RuntimeError, "Arrow streams are for the main interpreter: use the items in a subinterpreter");
        return NULL;
    }
    PyObject *opened = PyObject_CallNoArgs(TABLE(self)->open);
    PyObject *iterator = opened ? PyObject_GetIter(opened) : NULL;
    PyObject *stream = iterator ? new_stream(self, iterator) : NULL;
    Py_XDECREF(opened);
    Py_XDECREF(iterator);
    return stream;
}

static void free_schema(PyObject *capsule)
{
    struct ArrowSchema *schema = PyCapsule_GetPointer(capsule, "arrow_schema");
    if (schema && schema->release)
        schema->release(schema);
    free(schema);
}

static PyObject *table_schema(PyObject *self, PyObject *unused)
{
    (void)unused;
    column_spec specs[MOST_COLUMNS];
    specs_of(TABLE(self), specs);
    struct ArrowSchema *schema = calloc(1, sizeof *schema);
    if (!schema || !export_schema(specs, schema)) {
        free(schema);
        return PyErr_NoMemory();
    }
    PyObject *capsule = PyCapsule_New(schema, "arrow_schema", free_schema);
    if (!capsule) {
        schema->release(schema);
        free(schema);
    }
    return capsule;
}

/* ---- the object ---- */

static PyObject *table_columns(PyObject *self, void *unused)
{
    (void)unused;
    column_spec specs[MOST_COLUMNS];
    specs_of(TABLE(self), specs);
    PyObject *list = PyList_New(0);
    for (int i = 0; list && specs[i].name; i++) {
        PyObject *name = PyUnicode_FromString(specs[i].name);
        if (!name || PyList_Append(list, name) < 0)
            Py_CLEAR(list);
        Py_XDECREF(name);
    }
    return list;
}

static int table_named(module_state *state, PyObject *what)
{
    for (int i = 0; i < STAGES; i++)
        if (PyUnicode_Compare(what, state->stage_names[i]) == 0)
            return i;
    return PyUnicode_CompareWithASCIIString(what, "articles") == 0 ? OF_ARTICLES : -1;
}

static PyObject *table_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"open", "what", "numbered", NULL};
    PyObject *open, *what;
    int numbered = 0;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OU|p:Table", names, &open, &what, &numbered))
        return NULL;
    int number = table_named(PyType_GetModuleState(type), what);
    if (number < 0)
        return PyErr_Format(PyExc_ValueError, "there is a table of 'tokens', 'sentences', 'entities', 'figures', 'quotes' "
                                              "and 'articles', not of %R", what);
    table_object *t = PyObject_GC_New(table_object, type);
    if (!t)
        return NULL;
    Py_INCREF(open);
    t->open = open;
    t->what = number;
    t->numbered = numbered;
    PyObject_GC_Track((PyObject *)t);
    return (PyObject *)t;
}

static int visit_table(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT((PyObject *)Py_TYPE(self));
    Py_VISIT(TABLE(self)->open);
    return 0;
}

/* None stands where nothing can be opened any more: asking for a stream is a TypeError. */
static int clear_table(PyObject *self)
{
    PyObject *open = TABLE(self)->open;
    Py_INCREF(Py_None);
    TABLE(self)->open = Py_None;
    Py_DECREF(open);
    return 0;
}

static void free_table(PyObject *self)
{
    PyObject_GC_UnTrack(self);
    Py_DECREF(TABLE(self)->open);
    free_tracked(self);
}

static PyMethodDef table_methods[] = {
    {"__arrow_c_stream__", KEYWORDS(table_stream), METH_VARARGS | METH_KEYWORDS,
     "__arrow_c_stream__($self, requested_schema=None)\n--\n\nA capsule with an Arrow C stream of record batches."},
    {"__arrow_c_schema__", table_schema, METH_NOARGS, "__arrow_c_schema__($self)\n--\n\nA capsule with the Arrow schema."},
    {NULL, NULL, 0, NULL}};

static PyGetSetDef table_fields[] = {{"columns", table_columns, NULL, "the names of the columns", NULL}, {NULL, NULL, NULL, NULL, NULL}};

int add_table(PyObject *module, module_state *state)
{
    static const char doc[] =
        "Table(open, what, numbered=False)\n--\n\nRows for data frames and databases; made by copydesk.table.\n\n"
        "pyarrow.table(t), polars.DataFrame(t), pandas.DataFrame.from_arrow(t) and DuckDB's\n'from t' read it through the Arrow C stream interface.";
    PyType_Slot slots[] = {
        SLOT(Py_tp_doc, doc), SLOT(Py_tp_new, table_new), SLOT(Py_tp_dealloc, free_table),
        SLOT(Py_tp_traverse, visit_table), SLOT(Py_tp_clear, clear_table),
        SLOT(Py_tp_methods, table_methods), SLOT(Py_tp_getset, table_fields), {0, NULL}};
    PyType_Spec spec = {"copydesk.Table", sizeof(table_object), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_IMMUTABLETYPE, slots};
    state->table = (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
    return state->table ? PyModule_AddType(module, state->table) : -1;
}
