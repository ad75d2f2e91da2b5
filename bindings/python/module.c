/*
 * module.c - the extension module copydesk._core: its functions and its state.
 */
#include "module.h"

#include <string.h>

PyObject *raise_status(desk_status status)
{
    if (status == DESK_NO_MEMORY)
        return PyErr_NoMemory();
    if (!PyErr_Occurred())
        PyErr_SetString(status == DESK_STOPPED ? PyExc_KeyboardInterrupt : PyExc_ValueError, desk_status_text(status));
    return NULL;
}

PyObject *call_python(const char *module, const char *function, PyObject *self, PyObject *args, PyObject *keywords)
{
    PyObject *name = PyUnicode_FromFormat("copydesk.%s", module);
    PyObject *found = name ? PyImport_Import(name) : NULL;
    PyObject *callable = found ? PyObject_GetAttrString(found, function) : NULL;
    PyObject *first = PyTuple_Pack(1, self);
    PyObject *all = first && args ? PySequence_Concat(first, args) : NULL;
    PyObject *answer = callable && first && (all || !args) ? PyObject_Call(callable, all ? all : first, keywords) : NULL;
    Py_XDECREF(name);
    Py_XDECREF(found);
    Py_XDECREF(callable);
    Py_XDECREF(first);
    Py_XDECREF(all);
    return answer;
}

static int place_of(const char *const *names, PyObject *name)
{
    for (int i = 0; names[i]; i++)
        if (PyUnicode_CompareWithASCIIString(name, names[i]) == 0)
            return i;
    return -1;
}

int parse_arguments(const char *function, const char *const *names, int required, int positional,
                    PyObject *const *args, Py_ssize_t count, PyObject *keywords, PyObject **values)
{
    if (count > positional) {
        PyErr_Format(PyExc_TypeError, "%s() takes at most %d positional arguments, not %zd", function, positional, count);
        return -1;
    }
    for (int i = 0; names[i]; i++)
        values[i] = i < count ? args[i] : NULL;
    Py_ssize_t named = keywords ? PyTuple_Size(keywords) : 0;
    for (Py_ssize_t i = 0; i < named; i++) {
        PyObject *name = PyTuple_GetItem(keywords, i);
        int place = place_of(names, name);
        if (place < 0 || values[place]) {
            PyErr_Format(PyExc_TypeError, place < 0 ? "%s() has no argument %R" : "%s() got %R twice", function, name);
            return -1;
        }
        values[place] = args[count + i];
    }
    for (int i = 0; i < required; i++)
        if (!values[i]) {
            PyErr_Format(PyExc_TypeError, "%s() needs %s", function, names[i]);
            return -1;
        }
    return 0;
}

static PyObject *read_function(PyObject *module, PyObject *const *args, Py_ssize_t count, PyObject *keywords)
{
    static const char *const names[] = {"text", "date", "stages", NULL};
    PyObject *values[3];
    module_state *state = PyModule_GetState(module);
    request r;
    if (parse_arguments("read", names, 1, 3, args, count, keywords, values) < 0 ||
        parse_request(&r, state, values[1], values[2], NULL) < 0)
        return NULL;
    return read_text(state, values[0], &r);
}

static PyMethodDef functions[] = {
    {"read", KEYWORDS(read_function), METH_FASTCALL | METH_KEYWORDS,
     "read($module, text, date=None, stages=None)\n--\n\n"
     "Reads one text and returns an Article with its tokens, sentences, entities, figures and quotes.\n\n"
     "text    str of any content and length up to 2**31 - 1 bytes of UTF-8\n"
     "date    the article's own, '2023-06-05' or a datetime.date, so that 'last month' has a value\n"
     "stages  what to find, a list of those five names; what they need comes along; default all\n\n"
     "TypeError if text is not str; ValueError for a day that is not in the calendar, a stage\n"
     "that does not exist or a text that is too long. Other threads run while it reads.\n\n"
     ">>> article = copydesk.read('The deal is worth over £500 million.')\n"
     ">>> [(f.text, f.kind, f.low, f.unit, f.modifier) for f in article.figures]\n"
     "[('£500 million', 'money', 500000000.0, 'GBP', 'over')]"},
    {"read_many", KEYWORDS(read_many), METH_VARARGS | METH_KEYWORDS,
     "read_many($module, texts, date=None, stages=None, *, workers=None, errors='raise', progress=False)\n--\n\n"
     "Reads many texts over all cores and gives their Articles in order, lazily.\n\n"
     "texts     any iterable, endless ones too, of str, or of (str, date) pairs; at most a few\n"
     "          hundred texts or 16 MB are drawn ahead\n"
     "workers   threads; default one a core\n"
     "errors    what cannot be read raises an exception with its `index`, and iterating may go\n"
     "          on with the next text; 'return' gives the exception in the article's place\n"
     "progress  shows tqdm's or rich's bar; ImportError if neither is installed\n\n"
     ">>> [len(article.tokens) for article in copydesk.read_many(['One.', 'One, two.'])]\n[2, 4]"},
    {"load", load_model, METH_O,
     "load($module, path, /)\n--\n\nReads a Model from a file, such as train() writes.\n\n"
     "OSError if the file cannot be read; ValueError if it is not a model."},
    {"train_bytes", KEYWORDS(train_model), METH_VARARGS | METH_KEYWORDS,
     "train_bytes($module, rows, base=None, seed=0, passes=0, progress=None)\n--\n\nThe bytes of a new model; see copydesk.train."},
    {"group_articles", group_articles, METH_O,
     "group_articles($module, articles, /)\n--\n\nThe number of the story of each article; see copydesk.stories."},
    {NULL, NULL, 0, NULL}};

/* ---- the names that items share ---- */

static int intern_all(PyObject **out, const char *const *names, int count)
{
    for (int i = 0; i < count; i++)
        if (!(out[i] = PyUnicode_InternFromString(names[i])))
            return -1;
    return 0;
}

static int intern_names(module_state *state)
{
    static const char *const stages[] = {"tokens", "sentences", "entities", "figures", "quotes"};
    static const char *const labels[] = {"PER", "ORG", "LOC", "MISC", "TITLE"};
    static const char *const nothing[] = {""};
    if (intern_all(state->stage_names, stages, 5) < 0 || intern_all(state->labels, labels, 5) < 0 ||
        intern_all(&state->empty, nothing, 1) < 0)
        return -1;
#define INTERN(field, type, function)                                                           \
    for (size_t i = 0; i < sizeof state->field / sizeof *state->field; i++)                      \
        if (!(state->field[i] = PyUnicode_InternFromString(function((type)i))))                  \
            return -1
    INTERN(token_kinds, uint32_t, desk_token_kind_name);
    INTERN(figure_kinds, desk_figure_kind, desk_figure_kind_name);
    INTERN(modifiers, desk_modifier, desk_modifier_name);
    INTERN(quote_kinds, desk_quote_kind, desk_quote_kind_name);
    INTERN(fact_statuses, desk_fact_status, desk_fact_status_name);
    INTERN(change_kinds, desk_change_kind, desk_change_kind_name);
#undef INTERN
    return 0;
}

static int start_module(PyObject *module)
{
    module_state *state = PyModule_GetState(module);
    if (intern_names(state) < 0 || add_records(module, state) < 0 || add_items(module, state) < 0 ||
        add_article(module, state) < 0 || add_model(module, state) < 0 || add_story(module, state) < 0 ||
        add_reading(module, state) < 0 || add_table(module, state) < 0)
        return -1;
    state->read = PyObject_GetAttrString(module, "read");
    return state->read ? PyModule_AddStringConstant(module, "__version__", desk_version()) : -1;
}

/* Every reference of the state, visited by one list so that none is forgotten. */
#define STATE_ARRAY(array) for (size_t i = 0; i < sizeof(array) / sizeof *(array); i++) STATE_ONE((array)[i])
#define STATE_ALL                                                                          \
    STATE_ARRAY(state->records);                                                           \
    STATE_ARRAY(state->stage_names);                                                       \
    STATE_ARRAY(state->token_kinds);                                                       \
    STATE_ARRAY(state->figure_kinds);                                                      \
    STATE_ARRAY(state->modifiers);                                                         \
    STATE_ARRAY(state->quote_kinds);                                                       \
    STATE_ARRAY(state->fact_statuses);                                                     \
    STATE_ARRAY(state->change_kinds);                                                      \
    STATE_ARRAY(state->labels);                                                            \
    STATE_ONE(state->items);                                                               \
    STATE_ONE(state->article);                                                             \
    STATE_ONE(state->model);                                                               \
    STATE_ONE(state->story);                                                               \
    STATE_ONE(state->reading);                                                             \
    STATE_ONE(state->table);                                                               \
    STATE_ONE(state->empty);                                                               \
    STATE_ONE(state->read)

static int visit_state(PyObject *module, visitproc visit, void *arg)
{
    module_state *state = PyModule_GetState(module);
#define STATE_ONE(reference) Py_VISIT((PyObject *)(reference))
    STATE_ALL;
#undef STATE_ONE
    return 0;
}

static int clear_state(PyObject *module)
{
    module_state *state = PyModule_GetState(module);
#define STATE_ONE(reference) Py_CLEAR(reference)
    STATE_ALL;
#undef STATE_ONE
    return 0;
}

static void free_state(void *module)
{
    clear_state(module);
}

static PyModuleDef_Slot module_slots[] = {
    SLOT(Py_mod_exec, start_module),
#ifdef Py_GIL_DISABLED /* the build that is for one version and not under the stable interface */
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
#endif
    {0, NULL}};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "copydesk._core", "The C part of copydesk; use the package.",
    sizeof(module_state), functions, module_slots, visit_state, clear_state, free_state};

PyMODINIT_FUNC PyInit__core(void);

PyMODINIT_FUNC PyInit__core(void)
{
    return PyModuleDef_Init(&definition);
}
