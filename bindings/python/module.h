/*
 * module.h - what the files of the extension module share.
 *
 * The module translates and decides nothing about copy: C structs become
 * Python records, byte offsets become code points, statuses become exceptions.
 * Records hold values of their own and never point into an article's memory.
 */
#ifndef COPYDESK_MODULE_H
#define COPYDESK_MODULE_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

#include "copydesk.h"

/* Slots hold functions as void *, which ISO C knows only as an extension. */
#define SLOT(id, function) {id, __extension__ (void *)(function)}
#define KEYWORDS(function) (PyCFunction)(void (*)(void))(function)

/* The immutable values that are handed out; record.c has their fields. */
typedef enum record_kind {
    TOKEN, SENTENCE, ENTITY, FIGURE, QUOTE, SPAN,
    MENTION, NAME_GROUP, FIGURE_GROUP, QUOTE_GROUP, PASSAGE_GROUP, CHANGE,
    RECORD_KINDS
} record_kind;

/* The stages of an article in the order of their bits, then the lists of a story. */
enum { STAGES = 5, NAMES = 5, FACTS, SAID, PASSAGES };

typedef struct module_state {
    PyTypeObject *records[RECORD_KINDS];
    PyTypeObject *items, *article, *model, *story, *reading, *table;
    PyObject *stage_names[STAGES]; /* interned, as are the names below */
    PyObject *token_kinds[6], *figure_kinds[10], *modifiers[6], *quote_kinds[3];
    PyObject *fact_statuses[4], *change_kinds[4], *labels[5];
    PyObject *empty; /* "" */
    PyObject *read;  /* the module's function, for pickles */
} module_state;

static inline module_state *state_of(PyObject *self)
{
    return PyType_GetModuleState(Py_TYPE(self));
}

/* Frees an instance of a heap type whose members were released. */
static inline void free_instance(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyObject_Free(self);
    Py_DECREF((PyObject *)type);
}

/* The same for one that the collector knew; it was untracked first. */
static inline void free_tracked(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyObject_GC_Del(self);
    Py_DECREF((PyObject *)type);
}

/* ---- module.c ---------------------------------------------------------------- */

/* Sets the exception that a status means; always NULL. */
PyObject *raise_status(desk_status status);

/* Calls copydesk.MODULE.FUNCTION(self, *args, **keywords): what is written in Python. */
PyObject *call_python(const char *module, const char *function, PyObject *self,
                      PyObject *args, PyObject *keywords);

/* Sorts a METH_FASTCALL | METH_KEYWORDS call's arguments into values[], in the
 * order of names[] (NULL-ended); the first `required` must be there, only the
 * first `positional` may stand without a name.  0, or -1 with TypeError. */
int parse_arguments(const char *function, const char *const *names, int required, int positional,
                    PyObject *const *args, Py_ssize_t count, PyObject *keywords, PyObject **values);

/* ---- record.c ---------------------------------------------------------------- */

int add_records(PyObject *module, module_state *state);

/* A record of the kind; steals the values, any of which may be NULL with an
 * exception set: the answer is then NULL. */
PyObject *new_record(module_state *state, record_kind kind, PyObject **values);

/* A field by its place; borrowed. */
PyObject *record_field(PyObject *record, int field);
bool is_record(module_state *state, PyObject *object);
PyObject *record_dict(PyObject *record, PyObject *unused);

/* self.to_dict() as JSON, UTF-8 kept; for METH_NOARGS. */
PyObject *json_of(PyObject *self, PyObject *unused);
PyObject *return_self(PyObject *self, PyObject *unused);

/* ---- borrow.c ---------------------------------------------------------------- */

/* A str as the library reads it, and the way back to code points. */
typedef struct borrowed {
    PyObject *text;    /* exact str */
    PyObject *bytes;   /* owns the UTF-8 where the str has none: lone surrogates; or NULL */
    const char *utf8;
    size_t length;     /* in bytes */
    uint32_t *blocks;  /* code points before each 64 bytes; NULL where all is ASCII */
    bool ascii;
} borrowed;

/* 0, or -1 with an exception.  Needs the interpreter. */
int borrow_text(borrowed *b, PyObject *text);
void release_text(borrowed *b);

/* Fills blocks; does not need the interpreter.  False when memory runs out. */
bool index_text(borrowed *b);
uint32_t code_point(const borrowed *b, uint32_t byte);
/* The byte of a code point; the text's length if it lies beyond. */
uint32_t byte_of(const borrowed *b, uint32_t point);

/* ---- article.c ---------------------------------------------------------------- */

typedef struct article_object {
    PyObject_HEAD
    borrowed b;
    desk_article *article;
    PyObject *model; /* a Model, or NULL for the built-in one */
} article_object;

/* What read() was asked for. */
typedef struct request {
    desk_options options;
    PyObject *model; /* borrowed */
} request;

int add_article(PyObject *module, module_state *state);
int parse_request(request *r, module_state *state, PyObject *date, PyObject *stages, PyObject *model);
PyObject *read_text(module_state *state, PyObject *text, const request *r);
PyObject *wrap_article(module_state *state, borrowed *b, desk_article *article, PyObject *model);
PyObject *date_text(const article_object *a);
PyObject *stage_tuple(module_state *state, uint32_t stages);

/* ---- items.c ---------------------------------------------------------------- */

int add_items(PyObject *module, module_state *state);

/* The lazy sequence of one list of an article or a story. */
PyObject *new_items(module_state *state, PyObject *owner, int list);

/* One item of an article's list as a record; the index must be right. */
PyObject *make_item(module_state *state, const article_object *a, int list, size_t index);
PyObject *make_span(module_state *state, const article_object *a, desk_span span); /* None if empty */

/* ---- model.c ---------------------------------------------------------------- */

typedef struct model_object {
    PyObject_HEAD
    PyObject *bytes;
    desk_model *model;
} model_object;

int add_model(PyObject *module, module_state *state);
PyObject *load_model(PyObject *module, PyObject *path);

/* ---- train.c ---------------------------------------------------------------- */

PyObject *train_model(PyObject *module, PyObject *args, PyObject *keywords);

/* ---- story.c ---------------------------------------------------------------- */

int add_story(PyObject *module, module_state *state);
PyObject *make_group(module_state *state, PyObject *story, int list, Py_ssize_t index);
Py_ssize_t group_count(PyObject *story, int list);
PyObject *group_articles(PyObject *module, PyObject *articles);

/* ---- many.c ---------------------------------------------------------------- */

int add_reading(PyObject *module, module_state *state);
PyObject *read_many(PyObject *module, PyObject *args, PyObject *keywords);
PyObject *start_reading(module_state *state, PyObject *model, PyObject *args, PyObject *keywords);

/* ---- table.c ---------------------------------------------------------------- */

int add_table(PyObject *module, module_state *state);

#endif
