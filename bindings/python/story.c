/*
 * story.c - Story: several articles in; names, figures, quotations and passages
 * that hold across them out, as groups of mentions.
 */
#include "story.h"

#include <unistd.h>

/* The first to enter after a fork: whichever thread held the lock then does not live
 * here.  One that read leaves the story whole, one that added may not. */
static void inherit(story_object *s, long parent)
{
    if (!atomic_compare_exchange_strong(&s->process, &parent, -1)) {
        while (atomic_load(&s->process) == -1)
            ; /* another thread is at it, and soon done */
        return;
    }
    PyThread_acquire_lock(s->lock, NOWAIT_LOCK);
    PyThread_release_lock(s->lock); /* whoever had it */
    s->torn = s->torn || s->changing;
    s->depth = 0;
    atomic_store(&s->holder, 0);
    atomic_store(&s->process, (long)getpid());
}

static void enter(story_object *s)
{
    unsigned long me = PyThread_get_thread_ident();
    long process = atomic_load(&s->process);
    if (process != (long)getpid())
        inherit(s, process);
    if (atomic_load(&s->holder) == me) {
        s->depth++;
        return;
    }
    if (!PyThread_acquire_lock(s->lock, NOWAIT_LOCK)) {
        Py_BEGIN_ALLOW_THREADS
        PyThread_acquire_lock(s->lock, WAIT_LOCK);
        Py_END_ALLOW_THREADS
    }
    atomic_store(&s->holder, me);
    s->depth = 1;
}

static void leave(story_object *s)
{
    if (--s->depth > 0)
        return;
    atomic_store(&s->holder, 0);
    PyThread_release_lock(s->lock);
}

/* Needs the lock: whether the story can be used, or an exception. */
static bool is_whole(const story_object *s)
{
    if (s->torn)
        PyErr_SetString(PyExc_RuntimeError, "the story was being added to when this process was forked");
    return !s->torn;
}

/* Builds what articles added since are part of; false, with an error set, where memory runs
 * out or a fork left the story torn.  The lock is held. */
static bool settle(story_object *s)
{
    desk_status status = DESK_OK;
    if (!is_whole(s))
        return false;
    if (s->settled)
        return true;
    s->changing = true;
    Py_BEGIN_ALLOW_THREADS
    status = desk_story_settle(s->story);
    Py_END_ALLOW_THREADS
    s->changing = false;
    s->settled = status == DESK_OK;
    if (!s->settled)
        raise_status(status);
    return s->settled;
}

/* -1, with an error set, where the story cannot be settled. */
Py_ssize_t group_count(PyObject *self, int list)
{
    enter(STORY(self));
    Py_ssize_t count = settle(STORY(self)) ? (Py_ssize_t)count_groups(STORY(self), list) : -1;
    leave(STORY(self));
    return count;
}

/* A slice taken before the story grew may ask for a group that is no longer there. */
PyObject *make_group(module_state *state, PyObject *self, int list, Py_ssize_t index)
{
    PyObject *group = NULL;
    enter(STORY(self));
    if (!settle(STORY(self)))
        ;
    else if (index < 0 || (size_t)index >= count_groups(STORY(self), list))
        PyErr_SetString(PyExc_IndexError, "there is no such group");
    else
        group = group_of(state, STORY(self), list, (size_t)index);
    leave(STORY(self));
    return group;
}

/* ---- taking articles ---- */

/* The Article for an argument: itself, or a text read with every stage; a new reference. */
static PyObject *as_article(module_state *state, PyObject *value, PyObject *key, const request *r)
{
    if (PyUnicode_Check(value))
        return read_text(state, value, r);
    if (Py_TYPE(value) != state->article)
        return PyErr_Format(PyExc_TypeError, "article %R must be an Article or str, not %R", key, (PyObject *)Py_TYPE(value));
    if (desk_article_stages(((article_object *)value)->article) != DESK_EVERYTHING)
        return PyErr_Format(PyExc_LookupError, "article %R was read without some stages: a story needs every one", key);
    return Py_NewRef(value);
}

static PyObject *story_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    (void)args, (void)keywords;
    story_object *s = PyObject_GC_New(story_object, type);
    if (!s)
        return NULL;
    s->story = NULL;
    s->keys = NULL;
    s->depth = 0;
    s->settled = s->changing = s->torn = false;
    atomic_init(&s->holder, 0);
    atomic_init(&s->process, (long)getpid());
    s->articles = PyList_New(0);
    s->lock = PyThread_allocate_lock();
    desk_status status = desk_story_new(NULL, 0, NULL, &s->story);
    PyObject_GC_Track((PyObject *)s);
    if (s->articles && s->lock && status == DESK_OK)
        return (PyObject *)s;
    Py_DECREF((PyObject *)s);
    return PyErr_Occurred() ? NULL : PyErr_NoMemory();
}

/* Keys are the caller's objects and may lead back here; articles cannot, and the story borrows them. */
static int visit_story(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT((PyObject *)Py_TYPE(self));
    Py_VISIT(STORY(self)->articles);
    Py_VISIT(STORY(self)->keys);
    return 0;
}

static int clear_story(PyObject *self)
{
    Py_CLEAR(STORY(self)->keys);
    return 0;
}

static void free_story(PyObject *self)
{
    story_object *s = STORY(self);
    PyObject_GC_UnTrack(self);
    desk_story_free(s->story); /* before the articles that it borrows */
    Py_XDECREF(s->articles);
    Py_XDECREF(s->keys);
    if (s->lock)
        PyThread_free_lock(s->lock);
    free_tracked(self);
}

/* Splits the argument into a list of values and, for a mapping, one of keys. */
static int split_articles(PyObject *given, PyObject **keys, PyObject **values)
{
    *keys = *values = NULL;
    if (PyUnicode_Check(given)) {
        PyErr_SetString(PyExc_TypeError, "a story takes a mapping or a list of articles, not one str");
        return -1;
    }
    if (PyDict_Check(given) || PyObject_HasAttrString(given, "keys")) {
        *keys = PyMapping_Keys(given);
        *values = *keys ? PyMapping_Values(given) : NULL;
    } else {
        *values = PySequence_List(given);
    }
    if (*keys && *values && PyList_Size(*keys) != PyList_Size(*values)) {
        PyErr_SetString(PyExc_ValueError, "the mapping has not as many values as keys");
        Py_CLEAR(*values);
    }
    if (!*values)
        Py_CLEAR(*keys);
    return *values ? 0 : -1;
}

static PyObject *as_articles(module_state *state, PyObject *keys, PyObject *values, const request *r)
{
    Py_ssize_t count = PyList_Size(values);
    PyObject *articles = PyList_New(0);
    for (Py_ssize_t i = 0; articles && i < count; i++) {
        PyObject *key = keys ? Py_NewRef(PyList_GetItem(keys, i)) : PyLong_FromSsize_t(i);
        PyObject *article = key ? as_article(state, PyList_GetItem(values, i), key, r) : NULL;
        if (!article || PyList_Append(articles, article) < 0)
            Py_CLEAR(articles);
        Py_XDECREF(key);
        Py_XDECREF(article);
    }
    return articles;
}

static const desk_article **pointers_of(PyObject *articles)
{
    Py_ssize_t count = PyList_Size(articles);
    const desk_article **pointers = PyMem_Malloc(((size_t)count + 1) * sizeof *pointers);
    if (!pointers)
        PyErr_NoMemory();
    for (Py_ssize_t i = 0; pointers && i < count; i++)
        pointers[i] = ((article_object *)PyList_GetItem(articles, i))->article;
    return pointers;
}

static int compare_now(story_object *s)
{
    const desk_article **pointers = pointers_of(s->articles);
    if (!pointers)
        return -1;
    size_t count = (size_t)PyList_Size(s->articles);
    desk_story *story = NULL;
    desk_status status;
    Py_BEGIN_ALLOW_THREADS
    status = desk_story_new(pointers, count, NULL, &story);
    Py_END_ALLOW_THREADS
    PyMem_Free((void *)pointers);
    if (status != DESK_OK) {
        raise_status(status);
        return -1;
    }
    desk_story_free(s->story);
    s->story = story;
    s->settled = false;
    return 0;
}

static int fill_story(story_object *s, PyObject *articles, PyObject *keys)
{
    int done = -1;
    enter(s);
    if (PyList_Size(s->articles) > 0 || s->depth > 1) {
        PyErr_SetString(PyExc_TypeError, "a story cannot be made twice");
    } else {
        PyObject *before = s->articles, *keys_before = s->keys;
        s->articles = Py_NewRef(articles);
        s->keys = keys ? Py_NewRef(keys) : NULL;
        Py_XDECREF(before);
        Py_XDECREF(keys_before);
        done = compare_now(s);
    }
    leave(s);
    return done;
}

static int story_init(PyObject *self, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"articles", "date", NULL};
    PyObject *given = NULL, *date = NULL, *keys, *values;
    story_object *s = STORY(self);
    request r;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "|O$O:Story", names, &given, &date) ||
        parse_request(&r, state_of(self), date, NULL, NULL) < 0)
        return -1;
    if (!given)
        return 0;
    if (split_articles(given, &keys, &values) < 0)
        return -1;
    PyObject *articles = as_articles(state_of(self), keys, values, &r);
    Py_DECREF(values);
    int done = articles ? fill_story(s, articles, keys) : -1;
    Py_XDECREF(articles);
    Py_XDECREF(keys);
    return done;
}

/* ---- growing ---- */

static int check_key(const story_object *s, PyObject *key)
{
    if (!s->keys && key != Py_None) {
        PyErr_SetString(PyExc_TypeError, "this story's articles have no keys: it was made from a list");
        return -1;
    }
    if (!s->keys)
        return 0;
    int there = key == Py_None ? 1 : PySequence_Contains(s->keys, key);
    if (there > 0)
        PyErr_Format(PyExc_ValueError, key == Py_None ? "this story's articles have keys: give one" : "there is an article %R already", key);
    return there ? -1 : 0;
}

static desk_status add_article_now(story_object *s, const article_object *a)
{
    desk_status status;
    s->settled = false;
    s->changing = true;
    Py_BEGIN_ALLOW_THREADS
    status = desk_story_add(s->story, a->article);
    Py_END_ALLOW_THREADS
    s->changing = false;
    return status;
}

static PyObject *take_article(story_object *s, PyObject *article, PyObject *key)
{
    Py_ssize_t count = PyList_Size(s->articles);
    if (check_key(s, key) < 0 || PyList_Append(s->articles, article) < 0)
        return NULL;
    desk_status status = s->keys && PyList_Append(s->keys, key) < 0 ? DESK_NO_MEMORY : add_article_now(s, (article_object *)article);
    if (status == DESK_OK)
        Py_RETURN_NONE;
    PyList_SetSlice(s->articles, count, PY_SSIZE_T_MAX, NULL);
    if (s->keys)
        PyList_SetSlice(s->keys, count, PY_SSIZE_T_MAX, NULL);
    return PyErr_Occurred() ? NULL : raise_status(status);
}

static PyObject *story_add(PyObject *self, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"article", "key", "date", NULL};
    PyObject *value, *key = Py_None, *date = NULL, *done = NULL;
    story_object *s = STORY(self);
    request r;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "O|O$O:add", names, &value, &key, &date) ||
        parse_request(&r, state_of(self), date, NULL, NULL) < 0)
        return NULL;
    PyObject *article = as_article(state_of(self), value, key, &r);
    if (!article)
        return NULL;
    enter(s);
    if (s->depth > 1)
        PyErr_SetString(PyExc_RuntimeError, "the story is being read");
    else if (is_whole(s))
        done = take_article(s, article, key);
    leave(s);
    Py_DECREF(article);
    return done;
}

/* ---- what it has ---- */

static PyObject *dict_of_articles(const story_object *s)
{
    PyObject *dict = PyDict_New();
    for (Py_ssize_t i = 0; dict && i < PyList_Size(s->keys); i++)
        if (PyDict_SetItem(dict, PyList_GetItem(s->keys, i), PyList_GetItem(s->articles, i)) < 0)
            Py_CLEAR(dict);
    return dict;
}

static PyObject *get_articles(PyObject *self, void *unused)
{
    (void)unused;
    story_object *s = STORY(self);
    enter(s);
    PyObject *found = s->keys ? dict_of_articles(s) : PyList_AsTuple(s->articles);
    bool is_dict = s->keys != NULL;
    leave(s);
    if (!found || !is_dict)
        return found;
    PyObject *proxy = PyDictProxy_New(found);
    Py_DECREF(found);
    return proxy;
}

static PyObject *get_groups(PyObject *self, void *which)
{
    return new_items(state_of(self), self, (int)(intptr_t)which);
}

static PyObject *repr_story(PyObject *self)
{
    Py_ssize_t counts[] = {group_count(self, NAMES), group_count(self, FACTS), group_count(self, SAID), group_count(self, PASSAGES)};
    if (counts[0] < 0)
        return NULL;
    return PyUnicode_FromFormat("<Story of %zd articles: %zd names, %zd figures, %zd quotes, %zd passages>",
                                PyList_Size(STORY(self)->articles), counts[0], counts[1], counts[2], counts[3]);
}

static PyObject *compare_stories(PyObject *a, PyObject *b, int how)
{
    if ((how != Py_EQ && how != Py_NE) || Py_TYPE(a) != Py_TYPE(b))
        Py_RETURN_NOTIMPLEMENTED;
    int same = !STORY(a)->keys == !STORY(b)->keys ? PyObject_RichCompareBool(STORY(a)->articles, STORY(b)->articles, Py_EQ) : 0;
    if (same == 1 && STORY(a)->keys)
        same = PyObject_RichCompareBool(STORY(a)->keys, STORY(b)->keys, Py_EQ);
    return same < 0 ? NULL : PyBool_FromLong(how == Py_EQ ? same : !same);
}

/* A story pickles as its articles, which are compared again when unpickled. */
static PyObject *reduce_story(PyObject *self, PyObject *unused)
{
    (void)unused;
    PyObject *articles = get_articles(self, NULL);
    PyObject *plain = articles && STORY(self)->keys ? PyDict_New() : NULL;
    if (plain && PyDict_Update(plain, articles) == 0) {
        Py_DECREF(articles);
        articles = plain;
    } else if (plain) {
        Py_CLEAR(articles);
    }
    return articles ? Py_BuildValue("O(N)", (PyObject *)Py_TYPE(self), articles) : NULL;
}

static PyObject *story_dict(PyObject *self, PyObject *unused)
{
    (void)unused;
    return call_python("convert", "story_dict", self, NULL, NULL);
}

static PyObject *story_html(PyObject *self, PyObject *unused)
{
    (void)unused;
    return call_python("notebook", "story_html", self, NULL, NULL);
}

static PyObject *story_report(PyObject *self, PyObject *args, PyObject *keywords)
{
    return call_python("report", "write", self, args, keywords);
}

static PyMethodDef story_methods[] = {
    {"add", KEYWORDS(story_add), METH_VARARGS | METH_KEYWORDS,
     "add($self, article, key=None, *, date=None)\n--\n\n"
     "Compares one more article, or text, with those there are. A story made from a\nmapping needs the article's key.\n\n"
     "TypeError for what is neither, LookupError for an article read without some stage,\nValueError for a key that is there."},
    {"report", KEYWORDS(story_report), METH_VARARGS | METH_KEYWORDS,
     "report($self, path, *, title=None)\n--\n\nWrites one self-contained HTML page: conflicts first. Needs Jinja2 (copydesk[report])."},
    {"to_dict", story_dict, METH_NOARGS, "to_dict($self, /)\n--\n\nEvery group, as dicts and lists that JSON can hold."},
    {"to_json", json_of, METH_NOARGS, "to_json($self, /)\n--\n\nto_dict() as one line of JSON."},
    {"_repr_html_", story_html, METH_NOARGS, "_repr_html_($self, /)\n--\n\nThe groups as tables, for notebooks."},
    {"__reduce__", reduce_story, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL}};

static PyGetSetDef story_fields[] = {
    {"articles", get_articles, NULL, "the articles: a read-only mapping, or a tuple where the story was made from a list", NULL},
    {"names", get_groups, NULL, "a sequence of NameGroup, those with most mentions first", (void *)NAMES},
    {"figures", get_groups, NULL, "a sequence of FigureGroup: conflicts, then damaged, agreeing, alone", (void *)FACTS},
    {"quotes", get_groups, NULL, "a sequence of QuoteGroup, those with most mentions first", (void *)SAID},
    {"passages", get_groups, NULL, "a sequence of PassageGroup, those with most mentions first", (void *)PASSAGES},
    {NULL, NULL, NULL, NULL, NULL}};

int add_story(PyObject *module, module_state *state)
{
    static const char doc[] =
        "Story(articles=(), *, date=None)\n--\n\n"
        "What holds across several articles on one story.\n\n"
        "articles is a mapping from a key, such as the outlet's name, or a list; its values\n"
        "are Articles or texts, which are read with every stage and the date.\n\n"
        ">>> story = copydesk.Story({'times': 'It cost £2 million.', 'mail': 'It cost £3 million.'})\n"
        ">>> sorted(story.articles)\n['mail', 'times']";
    PyType_Slot slots[] = {
        SLOT(Py_tp_doc, doc), SLOT(Py_tp_new, story_new), SLOT(Py_tp_init, story_init), SLOT(Py_tp_dealloc, free_story),
        SLOT(Py_tp_traverse, visit_story), SLOT(Py_tp_clear, clear_story),
        SLOT(Py_tp_repr, repr_story), SLOT(Py_tp_richcompare, compare_stories), SLOT(Py_tp_hash, PyObject_HashNotImplemented),
        SLOT(Py_tp_methods, story_methods), SLOT(Py_tp_getset, story_fields), {0, NULL}};
    PyType_Spec spec = {"copydesk.Story", sizeof(story_object), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_IMMUTABLETYPE, slots};
    state->story = (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
    return state->story ? PyModule_AddType(module, state->story) : -1;
}

/* ---- which articles belong together ---- */

PyObject *group_articles(PyObject *module, PyObject *given)
{
    module_state *state = PyModule_GetState(module);
    request r = {0};
    PyObject *values = PySequence_List(given);
    PyObject *articles = values ? as_articles(state, NULL, values, &r) : NULL;
    Py_XDECREF(values);
    const desk_article **pointers = articles ? pointers_of(articles) : NULL;
    size_t count = articles ? (size_t)PyList_Size(articles) : 0;
    uint32_t *story_of = pointers ? PyMem_Malloc((count + 1) * sizeof *story_of) : NULL;
    desk_status status = DESK_NO_MEMORY;
    if (story_of) {
        Py_BEGIN_ALLOW_THREADS
        status = desk_group_articles(pointers, count, NULL, story_of);
        Py_END_ALLOW_THREADS
    }
    PyObject *answer = status == DESK_OK ? PyList_New((Py_ssize_t)count) : NULL;
    for (size_t i = 0; answer && i < count; i++)
        PyList_SetItem(answer, (Py_ssize_t)i, PyLong_FromUnsignedLong(story_of[i]));
    PyMem_Free(story_of);
    PyMem_Free((void *)pointers);
    Py_XDECREF(articles);
    return answer || PyErr_Occurred() ? answer : raise_status(status);
}
