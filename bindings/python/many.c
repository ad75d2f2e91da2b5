/*
 * many.c - read_many(): an iterable of texts in, Articles out, in order, over all cores.
 *
 * The caller's thread draws texts and wraps results; worker threads run only the
 * library and never wait for the interpreter.  Texts wait in a ring whose length
 * and bytes are bounded, so an endless iterable is read in bounded memory.
 */
#include "module.h"

#include <errno.h>
#include <pthread.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define MOST_WORKERS 256
#define MOST_TEXTS 512                    /* drawn and not yet handed out */
#define MOST_BYTES ((size_t)16 << 20)     /* of their text; one longer text may stand alone */
#define GLANCE_NS 50000000L               /* how often a wait looks for Ctrl-C */
#define SLOW_NS 1000000L                  /* a source that takes longer for a text is slow */

typedef struct job {
    borrowed b;
    desk_options options;
    desk_article *article;
    PyObject *error; /* why the text could not be taken; the worker leaves it alone */
    desk_status status;
    bool done;
} job;

typedef struct reading_object {
    PyObject_HEAD
    PyObject *source; /* iterator; NULL once it has ended */
    PyObject *broken; /* what the source raised, kept until all before it is handed out */
    PyObject *model;
    request request;
    bool give_errors; /* errors="return" */
    bool slow;
    Py_ssize_t next_index; /* of the result that is handed out next */
    size_t bytes;          /* of text in the ring */
    pid_t pid;
    int workers, started;
    PyThread_type_lock turn; /* one caller at a time */
    /* below: shared with the workers, under `mutex` */
    pthread_mutex_t mutex;
    pthread_cond_t work, done;
    job jobs[MOST_TEXTS];
    size_t head, taken, tail; /* handed out < head <= taken by a worker < taken <= drawn < tail */
    int idle;
    bool stop;
    pthread_t threads[MOST_WORKERS];
} reading_object;

#define READING(self) ((reading_object *)(self))
#define JOB(r, number) (&(r)->jobs[(number) % MOST_TEXTS])

/* ---- workers: no Python below ---- */

static void read_job(job *j)
{
    j->status = desk_article_new(j->b.utf8, j->b.length, &j->options, &j->article);
    if (j->status == DESK_OK && !index_text(&j->b))
        j->status = DESK_NO_MEMORY;
}

static void *work(void *argument)
{
    reading_object *r = argument;
    pthread_mutex_lock(&r->mutex);
    while (!r->stop) {
        if (r->taken == r->tail) {
            r->idle++;
            pthread_cond_wait(&r->work, &r->mutex);
            r->idle--;
            continue;
        }
        size_t number = r->taken++;
        job *j = JOB(r, number);
        if (!j->error) {
            pthread_mutex_unlock(&r->mutex);
            read_job(j);
            pthread_mutex_lock(&r->mutex);
        }
        j->done = true;
        if (number == r->head)
            pthread_cond_signal(&r->done);
    }
    pthread_mutex_unlock(&r->mutex);
    return NULL;
}

static int start_workers(reading_object *r)
{
    while (r->started < r->workers) {
        if (pthread_create(&r->threads[r->started], NULL, work, r) != 0) {
            if (r->started > 0)
                return 0; /* fewer will do */
            PyErr_SetString(PyExc_RuntimeError, "no thread can be started");
            return -1;
        }
        r->started++;
    }
    return 0;
}

static void stop_workers(reading_object *r)
{
    if (r->started == 0 || r->pid != getpid())
        return; /* threads do not follow a fork */
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&r->mutex);
    r->stop = true;
    pthread_cond_broadcast(&r->work);
    pthread_mutex_unlock(&r->mutex);
    for (int i = 0; i < r->started; i++)
        pthread_join(r->threads[i], NULL);
    Py_END_ALLOW_THREADS
    r->started = 0;
}

/* ---- drawing texts ---- */

/* A text is a str, or a pair of str and date. */
static int fill_job(reading_object *r, module_state *state, job *j, PyObject *item)
{
    *j = (job){.options = r->request.options};
    PyObject *text = item;
    request own;
    if (PyTuple_Check(item) && PyTuple_Size(item) == 2) {
        if (parse_request(&own, state, PyTuple_GetItem(item, 1), NULL, NULL) < 0)
            return -1;
        text = PyTuple_GetItem(item, 0);
        if (own.options.date.year)
            j->options.date = own.options.date;
    }
    return borrow_text(&j->b, text);
}

static PyObject *take_error(void)
{
    PyObject *type, *value, *trace;
    PyErr_Fetch(&type, &value, &trace);
    PyErr_NormalizeException(&type, &value, &trace);
    Py_XDECREF(type);
    Py_XDECREF(trace);
    return value;
}

static void push_job(reading_object *r, job *j)
{
    pthread_mutex_lock(&r->mutex);
    *JOB(r, r->tail) = *j;
    r->tail++;
    if (r->idle > 0)
        pthread_cond_signal(&r->work);
    pthread_mutex_unlock(&r->mutex);
    r->bytes += j->b.length;
}

static long since(const struct timespec *start)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (now.tv_sec - start->tv_sec) * 1000000000L + now.tv_nsec - start->tv_nsec;
}

/* Draws one text, or notes the source's end and the exception that it may have ended by. */
static void draw(reading_object *r, module_state *state)
{
    struct timespec start;
    clock_gettime(CLOCK_MONOTONIC, &start);
    PyObject *item = PyIter_Next(r->source);
    r->slow = since(&start) > SLOW_NS;
    if (!item) {
        Py_CLEAR(r->source);
        r->broken = PyErr_Occurred() ? take_error() : NULL;
        return;
    }
    job j;
    if (fill_job(r, state, &j, item) < 0)
        j = (job){.error = take_error()};
    Py_DECREF(item);
    push_job(r, &j);
}

/* ---- handing out ---- */

static bool head_is_done(reading_object *r)
{
    pthread_mutex_lock(&r->mutex);
    bool is = r->head < r->tail && JOB(r, r->head)->done;
    pthread_mutex_unlock(&r->mutex);
    return is;
}

/* Waits for the oldest text; -1 if Ctrl-C or another signal's exception came first. */
static int wait_for_head(reading_object *r)
{
    for (bool done = false; !done;) {
        Py_BEGIN_ALLOW_THREADS
        struct timespec until;
        clock_gettime(CLOCK_REALTIME, &until);
        until.tv_nsec += GLANCE_NS;
        until.tv_sec += until.tv_nsec / 1000000000L;
        until.tv_nsec %= 1000000000L;
        pthread_mutex_lock(&r->mutex);
        while (!(done = JOB(r, r->head)->done) && pthread_cond_timedwait(&r->done, &r->mutex, &until) != ETIMEDOUT)
            ;
        pthread_mutex_unlock(&r->mutex);
        Py_END_ALLOW_THREADS
        if (!done && PyErr_CheckSignals() < 0)
            return -1;
    }
    return 0;
}

/* The error of a text, with its index: raised, or given in the article's place. */
static PyObject *give_error(reading_object *r, PyObject *error, Py_ssize_t index)
{
    PyObject *number = PyLong_FromSsize_t(index);
    if (number && PyObject_SetAttrString(error, "index", number) < 0)
        PyErr_Clear();
    Py_XDECREF(number);
    PyObject *note = PyObject_CallMethod(error, "add_note", "N", PyUnicode_FromFormat("the text with index %zd", index));
    if (!note)
        PyErr_Clear();
    Py_XDECREF(note);
    if (r->give_errors)
        return error;
    PyErr_SetObject((PyObject *)Py_TYPE(error), error);
    Py_DECREF(error);
    return NULL;
}

static PyObject *hand_out(reading_object *r, module_state *state)
{
    pthread_mutex_lock(&r->mutex);
    job j = *JOB(r, r->head);
    *JOB(r, r->head) = (job){0};
    r->head++;
    pthread_mutex_unlock(&r->mutex);
    r->bytes -= j.b.length;
    Py_ssize_t index = r->next_index++;
    if (j.error)
        return give_error(r, j.error, index);
    if (j.status == DESK_OK)
        return wrap_article(state, &j.b, j.article, r->model);
    desk_article_free(j.article);
    release_text(&j.b);
    raise_status(j.status);
    return give_error(r, take_error(), index);
}

/* The source's own exception: an ordinary one waits until all before it is handed
 * out, Ctrl-C and its like do not. */
static bool raise_broken(reading_object *r)
{
    if (!r->broken || (r->head < r->tail && PyErr_GivenExceptionMatches(r->broken, PyExc_Exception)))
        return false;
    PyErr_SetObject((PyObject *)Py_TYPE(r->broken), r->broken);
    Py_CLEAR(r->broken);
    return true;
}

/* Draws until the ring is full or the oldest text is read; a slow source, such as a
 * wire, is not waited for while there is something to hand out. */
static PyObject *next_article(reading_object *r, module_state *state)
{
    bool ready = head_is_done(r), first = true;
    while (r->source && (!ready || (first && !r->slow)) && r->tail - r->head < MOST_TEXTS &&
           (r->bytes < MOST_BYTES || r->tail == r->head)) {
        draw(r, state);
        first = false;
        if (start_workers(r) < 0)
            return NULL;
        ready = head_is_done(r);
    }
    if (raise_broken(r) || r->head == r->tail)
        return NULL;
    return ready || wait_for_head(r) == 0 ? hand_out(r, state) : NULL;
}

/* One caller at a time, as a generator has it: false with ValueError. */
static bool take_turn(reading_object *r)
{
    if (PyThread_acquire_lock(r->turn, NOWAIT_LOCK))
        return true;
    PyErr_SetString(PyExc_ValueError, "read_many is being iterated already");
    return false;
}

static PyObject *reading_next(PyObject *self)
{
    reading_object *r = READING(self);
    if (r->pid != getpid()) {
        PyErr_SetString(PyExc_RuntimeError, "read_many was started in another process");
        return NULL;
    }
    if (!take_turn(r))
        return NULL;
    PyObject *article = next_article(r, state_of(self));
    PyThread_release_lock(r->turn);
    return article;
}

/* ---- the iterator's life ---- */

static void drop_jobs(reading_object *r)
{
    for (; r->head < r->tail; r->head++) {
        job *j = JOB(r, r->head);
        desk_article_free(j->article);
        release_text(&j->b);
        Py_XDECREF(j->error);
        *j = (job){0};
    }
}

static void end_reading(reading_object *r)
{
    stop_workers(r);
    drop_jobs(r);
    Py_CLEAR(r->source);
    Py_CLEAR(r->broken);
}

static PyObject *close_reading(PyObject *self, PyObject *unused)
{
    (void)unused;
    if (!take_turn(READING(self)))
        return NULL;
    end_reading(READING(self));
    PyThread_release_lock(READING(self)->turn);
    Py_RETURN_NONE;
}

/* The source may hold the iterator itself, as a generator that closes it does.
 * Workers change none of what is visited. */
static int visit_reading(PyObject *self, visitproc visit, void *arg)
{
    reading_object *r = READING(self);
    Py_VISIT((PyObject *)Py_TYPE(self));
    Py_VISIT(r->source);
    Py_VISIT(r->broken);
    for (size_t i = r->head; i < r->tail; i++)
        Py_VISIT(JOB(r, i)->error);
    return 0;
}

/* The model and the texts stay, since workers may be reading with them: they hold nothing that leads back here. */
static int clear_reading(PyObject *self)
{
    reading_object *r = READING(self);
    Py_CLEAR(r->source);
    Py_CLEAR(r->broken);
    return 0;
}

static void free_reading(PyObject *self)
{
    reading_object *r = READING(self);
    PyObject_GC_UnTrack(self);
    end_reading(r);
    Py_XDECREF(r->model);
    if (r->turn)
        PyThread_free_lock(r->turn);
    pthread_mutex_destroy(&r->mutex);
    pthread_cond_destroy(&r->work);
    pthread_cond_destroy(&r->done);
    free_tracked(self);
}

/* How many cores this process may use, as Python sees it. */
static int cores(void)
{
    long count = 0;
    PyObject *os = PyImport_ImportModule("os");
    PyObject *set = os ? PyObject_CallMethod(os, "sched_getaffinity", "i", 0) : NULL;
    if (set) {
        count = (long)PyObject_Size(set);
    } else {
        PyErr_Clear();
        PyObject *number = os ? PyObject_CallMethod(os, "cpu_count", NULL) : NULL;
        count = number && PyLong_Check(number) ? PyLong_AsLong(number) : 1;
        Py_XDECREF(number);
    }
    PyErr_Clear();
    Py_XDECREF(set);
    Py_XDECREF(os);
    return count < 1 ? 1 : count > MOST_WORKERS ? MOST_WORKERS : (int)count;
}

static PyObject *new_reading(module_state *state, PyObject *source, const request *r, int workers, bool give_errors)
{
    reading_object *reading = PyObject_GC_New(reading_object, state->reading);
    if (!reading)
        return NULL;
    memset((char *)reading + sizeof(PyObject), 0, sizeof *reading - sizeof(PyObject));
    pthread_mutex_init(&reading->mutex, NULL);
    pthread_cond_init(&reading->work, NULL);
    pthread_cond_init(&reading->done, NULL);
    reading->turn = PyThread_allocate_lock();
    reading->source = PyObject_GetIter(source);
    Py_XINCREF(r->model);
    reading->model = r->model;
    reading->request = *r;
    reading->give_errors = give_errors;
    reading->pid = getpid();
    reading->workers = workers;
    PyObject_GC_Track((PyObject *)reading);
    if (reading->turn && reading->source)
        return (PyObject *)reading;
    Py_DECREF((PyObject *)reading);
    return PyErr_Occurred() ? NULL : PyErr_NoMemory();
}

static int parse_workers(PyObject *given)
{
    if (!given || given == Py_None)
        return cores();
    long workers = PyLong_AsLong(given);
    if (workers == -1 && PyErr_Occurred())
        return -1;
    if (workers < 1 || workers > MOST_WORKERS) {
        PyErr_Format(PyExc_ValueError, "workers must be 1 to %d", MOST_WORKERS);
        return -1;
    }
    return (int)workers;
}

PyObject *start_reading(module_state *state, PyObject *model, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"texts", "date", "stages", "workers", "errors", "progress", NULL};
    PyObject *texts, *date = NULL, *stages = NULL, *workers = NULL, *progress = NULL;
    const char *errors = "raise";
    request r;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "O|OO$OsO:read_many", names, &texts, &date, &stages, &workers, &errors, &progress) ||
        parse_request(&r, state, date, stages, model) < 0)
        return NULL;
    if (PyUnicode_Check(texts)) {
        PyErr_SetString(PyExc_TypeError, "texts must be an iterable of texts, not one str");
        return NULL;
    }
    bool give = strcmp(errors, "return") == 0;
    if (!give && strcmp(errors, "raise") != 0)
        return PyErr_Format(PyExc_ValueError, "errors must be 'raise' or 'return', not '%s'", errors);
    int count = parse_workers(workers);
    int shown = progress ? PyObject_IsTrue(progress) : 0;
    if (count < 0 || shown < 0)
        return NULL;
    PyObject *reading = new_reading(state, texts, &r, count, give);
    if (!reading || !shown)
        return reading;
    PyObject *rest = PyTuple_Pack(1, texts);
    PyObject *watched = rest ? call_python("progress", "watch", reading, rest, NULL) : NULL;
    Py_XDECREF(rest);
    Py_DECREF(reading);
    return watched;
}

PyObject *read_many(PyObject *module, PyObject *args, PyObject *keywords)
{
    return start_reading(PyModule_GetState(module), NULL, args, keywords);
}

static PyMethodDef reading_methods[] = {
    {"close", close_reading, METH_NOARGS, "close($self, /)\n--\n\nStops the threads and drops what was drawn; deleting the iterator does the same."},
    {NULL, NULL, 0, NULL}};

int add_reading(PyObject *module, module_state *state)
{
    static const char doc[] = "The iterator that copydesk.read_many returns.";
    PyType_Slot slots[] = {
        SLOT(Py_tp_doc, doc), SLOT(Py_tp_dealloc, free_reading), SLOT(Py_tp_traverse, visit_reading),
        SLOT(Py_tp_clear, clear_reading), SLOT(Py_tp_iter, PyObject_SelfIter),
        SLOT(Py_tp_iternext, reading_next), SLOT(Py_tp_methods, reading_methods), {0, NULL}};
    PyType_Spec spec = {"copydesk.Reading", sizeof(reading_object), 0,
                        Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_IMMUTABLETYPE | Py_TPFLAGS_DISALLOW_INSTANTIATION, slots};
    state->reading = (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
    return state->reading ? PyModule_AddType(module, state->reading) : -1;
}
