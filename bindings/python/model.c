/*
 * model.c - a Model: a trained model other than the built-in one; and training.
 */
#include "module.h"

#include <string.h>

#define MODEL(self) ((model_object *)(self))

static PyObject *model_from_bytes(module_state *state, PyObject *bytes)
{
    desk_model *model = NULL;
    desk_status status = desk_model_load(PyBytes_AsString(bytes), (size_t)PyBytes_Size(bytes), NULL, &model);
    if (status != DESK_OK)
        return raise_status(status);
    model_object *self = PyObject_New(model_object, state->model);
    if (!self) {
        desk_model_free(model);
        return NULL;
    }
    Py_INCREF(bytes);
    self->bytes = bytes;
    self->model = model;
    return (PyObject *)self;
}

/* Everything in a file, read by Python so that paths and errors are Python's. */
static PyObject *bytes_of_file(PyObject *path)
{
    PyObject *io = PyImport_ImportModule("io");
    PyObject *file = io ? PyObject_CallMethod(io, "open", "Os", path, "rb") : NULL;
    PyObject *bytes = file ? PyObject_CallMethod(file, "read", NULL) : NULL;
    PyObject *closed = bytes ? PyObject_CallMethod(file, "close", NULL) : NULL;
    Py_XDECREF(io);
    Py_XDECREF(file);
    if (!closed)
        Py_CLEAR(bytes);
    Py_XDECREF(closed);
    return bytes;
}

PyObject *load_model(PyObject *module, PyObject *path)
{
    PyObject *bytes = bytes_of_file(path);
    if (!bytes)
        return NULL;
    PyObject *model = model_from_bytes(PyModule_GetState(module), bytes);
    Py_DECREF(bytes);
    if (!model && PyErr_ExceptionMatches(PyExc_ValueError))
        PyErr_Format(PyExc_ValueError, "%S: %s", path, desk_status_text(DESK_BAD_MODEL));
    return model;
}

static PyObject *model_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"bytes", NULL};
    PyObject *bytes;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "O!:Model", names, &PyBytes_Type, &bytes))
        return NULL;
    return model_from_bytes(PyType_GetModuleState(type), bytes);
}

static void free_model(PyObject *self)
{
    desk_model_free(MODEL(self)->model);
    Py_DECREF(MODEL(self)->bytes);
    free_instance(self);
}

static PyObject *read_by_model(PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *keywords)
{
    static const char *const names[] = {"text", "date", "stages", NULL};
    PyObject *values[3];
    request r;
    if (parse_arguments("read", names, 1, 3, args, count, keywords, values) < 0 ||
        parse_request(&r, state_of(self), values[1], values[2], self) < 0)
        return NULL;
    return read_text(state_of(self), values[0], &r);
}

static PyObject *read_many_by_model(PyObject *self, PyObject *args, PyObject *keywords)
{
    return start_reading(state_of(self), self, args, keywords);
}

static PyObject *compare_models(PyObject *a, PyObject *b, int how)
{
    if ((how != Py_EQ && how != Py_NE) || Py_TYPE(a) != Py_TYPE(b))
        Py_RETURN_NOTIMPLEMENTED;
    return PyObject_RichCompare(MODEL(a)->bytes, MODEL(b)->bytes, how);
}

static Py_hash_t hash_model(PyObject *self)
{
    return PyObject_Hash(MODEL(self)->bytes);
}

static PyObject *reduce_model(PyObject *self, PyObject *unused)
{
    (void)unused;
    return Py_BuildValue("O(O)", (PyObject *)Py_TYPE(self), MODEL(self)->bytes);
}

static PyObject *repr_model(PyObject *self)
{
    return PyUnicode_FromFormat("<Model of %zd bytes>", PyBytes_Size(MODEL(self)->bytes));
}

static PyObject *get_bytes(PyObject *self, void *unused)
{
    (void)unused;
    Py_INCREF(MODEL(self)->bytes);
    return MODEL(self)->bytes;
}

static PyMethodDef model_methods[] = {
    {"read", KEYWORDS(read_by_model), METH_FASTCALL | METH_KEYWORDS,
     "read($self, text, date=None, stages=None)\n--\n\nAs copydesk.read, with this model."},
    {"read_many", KEYWORDS(read_many_by_model), METH_VARARGS | METH_KEYWORDS,
     "read_many($self, texts, date=None, stages=None, *, workers=None, errors='raise', progress=False)\n--\n\n"
     "As copydesk.read_many, with this model."},
    {"__reduce__", reduce_model, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL}};

static PyGetSetDef model_fields[] = {{"bytes", get_bytes, NULL, "the model file's bytes", NULL}, {NULL, NULL, NULL, NULL, NULL}};

int add_model(PyObject *module, module_state *state)
{
    static const char doc[] =
        "Model(bytes)\n--\n\nA trained model, from the bytes of a model file; copydesk.load(path) reads one from disk.\n\n"
        "Immutable, and shared by every article that it reads. ValueError if the bytes are not a model.";
    PyType_Slot slots[] = {
        SLOT(Py_tp_doc, doc), SLOT(Py_tp_new, model_new), SLOT(Py_tp_dealloc, free_model), SLOT(Py_tp_repr, repr_model),
        SLOT(Py_tp_richcompare, compare_models), SLOT(Py_tp_hash, hash_model), SLOT(Py_tp_methods, model_methods),
        SLOT(Py_tp_getset, model_fields), {0, NULL}};
    PyType_Spec spec = {"copydesk.Model", sizeof(model_object), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE, slots};
    state->model = (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
    return state->model ? PyModule_AddType(module, state->model) : -1;
}
