/*
 * train.c - marked texts in, a model's bytes out; copydesk/training.py is the rest.
 */
#include "module.h"

#include <stdlib.h>
#include <string.h>

#define LONGEST_LABEL 16

typedef struct marked {
    borrowed b;
    desk_marked_name *names;
    char (*labels)[LONGEST_LABEL];
} marked;

typedef struct lesson {
    marked *texts;
    desk_example *examples;
    size_t count;
    PyObject *progress; /* called with 0 to 1; or NULL */
    PyThreadState *saved; /* this thread's, while the library trains */
} lesson;

static void free_lesson(lesson *l)
{
    for (size_t i = 0; i < l->count; i++) {
        release_text(&l->texts[i].b);
        PyMem_Free(l->texts[i].names);
        PyMem_Free(l->texts[i].labels);
    }
    PyMem_Free(l->texts);
    PyMem_Free(l->examples);
}

/* (start, end, label) in code points, checked against the text. */
static int take_name(marked *m, size_t number, PyObject *name)
{
    Py_ssize_t start, end, length = PyUnicode_GetLength(m->b.text);
    const char *label;
    if (!PyTuple_Check(name) || !PyArg_ParseTuple(name, "nns", &start, &end, &label)) {
        if (!PyErr_Occurred())
            PyErr_SetString(PyExc_TypeError, "a name must be (start, end, label)");
        return -1;
    }
    if (start < 0 || end <= start || end > length || !*label || strlen(label) >= LONGEST_LABEL) {
        PyErr_Format(PyExc_ValueError, "name %R: it must lie in the text and its label have 1 to 15 bytes", name);
        return -1;
    }
    strcpy(m->labels[number], label);
    m->names[number] = (desk_marked_name){byte_of(&m->b, (uint32_t)start), byte_of(&m->b, (uint32_t)end), m->labels[number]};
    return 0;
}

/* (text, [(start, end, label), ...], weight) */
static int take_row(lesson *l, PyObject *row)
{
    marked *m = &l->texts[l->count];
    PyObject *text, *names;
    double weight;
    if (!PyTuple_Check(row) || !PyArg_ParseTuple(row, "OO!d", &text, &PyList_Type, &names, &weight))
        return -1;
    *m = (marked){0};
    if (borrow_text(&m->b, text) < 0)
        return -1;
    size_t index = l->count++, count = (size_t)PyList_Size(names);
    m->names = PyMem_Malloc((count + 1) * sizeof *m->names);
    m->labels = PyMem_Malloc((count + 1) * sizeof *m->labels);
    if (!m->names || !m->labels || !index_text(&m->b)) {
        PyErr_NoMemory();
        return -1;
    }
    for (size_t i = 0; i < count; i++)
        if (take_name(m, i, PyList_GetItem(names, (Py_ssize_t)i)) < 0)
            return -1;
    l->examples[index] = (desk_example){m->b.utf8, m->b.length, m->names, count, (float)weight};
    return 0;
}

static int take_rows(lesson *l, PyObject *rows)
{
    size_t count = (size_t)PyList_Size(rows);
    l->texts = PyMem_Malloc((count + 1) * sizeof *l->texts);
    l->examples = PyMem_Malloc((count + 1) * sizeof *l->examples);
    if (!l->texts || !l->examples) {
        PyErr_NoMemory();
        return -1;
    }
    for (size_t i = 0; i < count; i++)
        if (take_row(l, PyList_GetItem(rows, (Py_ssize_t)i)) < 0)
            return -1;
    return 0;
}

/* Runs while the library trains, in the same thread: false stops it, an exception being set. */
static bool tell_progress(void *user, double done)
{
    lesson *l = user;
    PyEval_RestoreThread(l->saved);
    bool go_on = PyErr_CheckSignals() == 0;
    if (go_on && l->progress) {
        PyObject *answer = PyObject_CallFunction(l->progress, "d", done);
        go_on = answer != NULL;
        Py_XDECREF(answer);
    }
    l->saved = PyEval_SaveThread();
    return go_on;
}

PyObject *train_model(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"rows", "base", "seed", "passes", "progress", NULL};
    module_state *state = PyModule_GetState(module);
    PyObject *rows, *base = Py_None, *progress = Py_None;
    unsigned int seed = 0, passes = 0;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "O!|OIIO:train_bytes", names, &PyList_Type, &rows, &base, &seed, &passes, &progress))
        return NULL;
    if (base != Py_None && Py_TYPE(base) != state->model) {
        PyErr_SetString(PyExc_TypeError, "base must be a Model or None");
        return NULL;
    }
    lesson l = {.progress = progress == Py_None ? NULL : progress};
    desk_training training = {.base = base == Py_None ? NULL : ((model_object *)base)->model, .seed = seed, .passes = passes,
                              .progress = tell_progress, .user = &l};
    unsigned char *bytes = NULL;
    size_t length = 0;
    desk_status status = DESK_BAD_DATA;
    if (take_rows(&l, rows) == 0) {
        l.saved = PyEval_SaveThread();
        status = desk_train(l.examples, l.count, &training, &bytes, &length);
        PyEval_RestoreThread(l.saved);
    }
    free_lesson(&l);
    if (status != DESK_OK || PyErr_Occurred()) {
        desk_bytes_free(bytes, length, NULL);
        return PyErr_Occurred() ? NULL : raise_status(status);
    }
    PyObject *answer = PyBytes_FromStringAndSize((const char *)bytes, (Py_ssize_t)length);
    desk_bytes_free(bytes, length, NULL);
    return answer;
}
