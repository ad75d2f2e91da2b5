/*
 * record.c - the immutable values that are handed out: Token, Figure, Mention ...
 *
 * In come Python objects, one a field; out comes a value with attributes, repr,
 * equality, hash, pickle, to_dict and to_json.  One table says the fields of
 * every kind, and one set of functions serves them all.
 */
#include "module.h"

#include <math.h>
#include <string.h>

/* What a field may hold. */
enum {
    COUNT = 'i',    /* int */
    TEXT = 's',     /* str */
    MAYBE = 'z',    /* str or None */
    REAL = 'f',     /* float, NaN where unknown */
    TRUTH = 'b',    /* bool */
    PART = 'r',     /* a record */
    MAYBE_PART = 'R',
    MANY = 't',     /* a tuple of records */
    ANY = 'o'       /* an article's key */
};

typedef struct field {
    const char *name;
    char holds;
    const char *doc;
} field;

#define MOST_FIELDS 12

typedef struct record_spec {
    const char *name;
    const char *doc;
    field fields[MOST_FIELDS];
} record_spec;

#define PLACE                                                             \
    {"start", COUNT, "where it begins in the text, in code points"},      \
    {"end", COUNT, "where it ends, exclusive"},                           \
    {"text", TEXT, "the copy itself: article.text[start:end]"}

static const record_spec specs[RECORD_KINDS] = {
    [TOKEN] = {"copydesk.Token",
        "Token(start, end, text, kind)\n--\n\nA word, number or mark of the copy.\n\n"
        ">>> copydesk.read('It cost £2m.').tokens[2]\n<Token '£' 8:9 kind='symbol'>",
        {PLACE, {"kind", TEXT, "word, number, punctuation, symbol, quote_mark or malformed"}}},
    [SENTENCE] = {"copydesk.Sentence",
        "Sentence(start, end, text)\n--\n\nA sentence, headline, list item or caption, without the space around it.\n\n"
        ">>> copydesk.read('One. Two.').sentences[1]\n<Sentence 'Two.' 5:9>",
        {PLACE}},
    [ENTITY] = {"copydesk.Entity",
        "Entity(start, end, text, label, score)\n--\n\nA name in the copy.",
        {PLACE, {"label", TEXT, "PER, ORG, LOC, MISC, TITLE, or a trained model's own"},
         {"score", REAL, "how sure, 0 to 1"}}},
    [FIGURE] = {"copydesk.Figure",
        "Figure(start, end, text, kind, low, high, unit, when, modifier, of, damaged, damage)\n--\n\n"
        "A number that a reader could check, with its unit but without its modifier and what it counts.",
        {PLACE,
         {"kind", TEXT, "cardinal, ordinal, money, percent, multiple, quantity, date, time, duration or age"},
         {"low", REAL, "the value in the unit, or a range's low end; NaN where unknown or damaged"},
         {"high", REAL, "as low, unless the copy gives a range"},
         {"unit", TEXT, "money: ISO 4217 ('GBP'); quantity, duration, age: CLDR ('mile'); 'percent' or 'percentage-point'; else ''"},
         {"when", TEXT, "date, time, duration: a TIMEX3 value ('2022-12', 'P3Y'); '' where it cannot be known"},
         {"modifier", MAYBE, "about, over, under, at_least, at_most, or None"},
         {"of", MAYBE_PART, "the Span of what is counted, or None"},
         {"damaged", TRUTH, "True where the numeral is broken and is not to be believed"},
         {"damage", MAYBE, "why the numeral cannot be right, or None"}}},
    [QUOTE] = {"copydesk.Quote",
        "Quote(start, end, text, kind, speaker, cue, words, entity)\n--\n\nA quotation or reported speech.",
        {PLACE,
         {"kind", TEXT, "direct (in marks, which the span takes in), indirect or mixed"},
         {"speaker", MAYBE_PART, "the Span that names the speaker beside the quotation ('he'), or None"},
         {"cue", MAYBE_PART, "the Span of the word of speech ('said'), or None"},
         {"words", MAYBE_PART, "the Span without the outer marks"},
         {"entity", MAYBE_PART, "the Entity that the speaker is, 'he' resolved, or None"}}},
    [SPAN] = {"copydesk.Span",
        "Span(start, end, text)\n--\n\nA stretch of an article's text.",
        {PLACE}},
    [MENTION] = {"copydesk.Mention",
        "Mention(start, end, text, article, item)\n--\n\nOne place in one article of a story.",
        {PLACE,
         {"article", ANY, "the article's key, or its index where the story was made from a list"},
         {"item", PART, "the Entity, Figure or Quote there, or a Span"}}},
    [NAME_GROUP] = {"copydesk.NameGroup",
        "NameGroup(name, label, mentions, doubt)\n--\n\nThe same person, organisation or place across a story.",
        {{"name", TEXT, "the fullest form in the copy"},
         {"label", TEXT, "PER, ORG, LOC or MISC"},
         {"mentions", MANY, "the Mentions, by article, then place"},
         {"doubt", MAYBE, "why the name may be wrong, or None"}}},
    [FIGURE_GROUP] = {"copydesk.FigureGroup",
        "FigureGroup(status, reason, mentions, score, measures, minor)\n--\n\nFigures that measure the same thing across a story.",
        {{"status", TEXT, "agree, conflict, damaged or alone"},
         {"reason", TEXT, "one line of English that says why"},
         {"mentions", MANY, "the Mentions, by article, then place"},
         {"score", REAL, "how sure that they measure the same thing, 0 to 1"},
         {"measures", TEXT, "what they measure, in words of the copy; '' if unknown"},
         {"minor", TRUTH, "True for a conflict of wording only: 'four times', 'more than four times'"}}},
    [QUOTE_GROUP] = {"copydesk.QuoteGroup",
        "QuoteGroup(speaker, mentions, base, disputed, changes)\n--\n\nThe same utterance across a story.",
        {{"speaker", MAYBE, "the speaker's display name, or None"},
         {"mentions", MANY, "the Mentions, by article, then place"},
         {"base", COUNT, "index of the mention that the others are compared with: the fullest"},
         {"disputed", TRUTH, "True where the articles name different speakers"},
         {"changes", MANY, "the Changes, word by word, of every mention but the base"}}},
    [PASSAGE_GROUP] = {"copydesk.PassageGroup",
        "PassageGroup(mentions, words, exact)\n--\n\nThe same run of words in several articles, or repeated within one.",
        {{"mentions", MANY, "the Mentions; their items are Spans"},
         {"words", COUNT, "words in the first mention"},
         {"exact", TRUTH, "True where they are word for word the same, marks and case aside"}}},
    [CHANGE] = {"copydesk.Change",
        "Change(mention, kind, before, after)\n--\n\nOne run of the alignment of a quotation with its group's base.",
        {{"mention", COUNT, "index of the mention in the group"},
         {"kind", TEXT, "kept, dropped, added or changed"},
         {"before", MAYBE_PART, "the Span in the base's article; None if added"},
         {"after", MAYBE_PART, "the Span in the mention's article; None if dropped"}}},
};

typedef struct record {
    PyObject_HEAD
    record_kind kind;
    PyObject *fields[1]; /* as many as the kind has */
} record;

#define FIELD(self, i) (((record *)(self))->fields[i])

static int field_count(record_kind kind)
{
    int count = 0;
    while (count < MOST_FIELDS && specs[kind].fields[count].name)
        count++;
    return count;
}

PyObject *new_record(module_state *state, record_kind kind, PyObject **values)
{
    int count = field_count(kind);
    bool whole = true;
    for (int i = 0; i < count; i++)
        whole = whole && values[i];
    record *r = whole ? PyObject_New(record, state->records[kind]) : NULL;
    if (!r) {
        for (int i = 0; i < count; i++)
            Py_XDECREF(values[i]);
        return NULL;
    }
    r->kind = kind;
    memcpy(r->fields, values, (size_t)count * sizeof *values);
    return (PyObject *)r;
}

PyObject *record_field(PyObject *r, int i)
{
    return FIELD(r, i);
}

static void free_record(PyObject *self)
{
    for (int i = field_count(((record *)self)->kind) - 1; i >= 0; i--)
        Py_XDECREF(FIELD(self, i));
    free_instance(self);
}

bool is_record(module_state *state, PyObject *object)
{
    for (int kind = 0; kind < RECORD_KINDS; kind++)
        if (Py_TYPE(object) == state->records[kind])
            return true;
    return false;
}

/* ---- making one from Python: unpickling, and whoever builds them by hand ---- */

static bool all_records(module_state *state, PyObject *tuple)
{
    if (!PyTuple_Check(tuple))
        return false;
    for (Py_ssize_t i = 0; i < PyTuple_Size(tuple); i++)
        if (!is_record(state, PyTuple_GetItem(tuple, i)))
            return false;
    return true;
}

static bool fits(module_state *state, char holds, PyObject *value)
{
    switch (holds) {
    case COUNT: return PyLong_Check(value);
    case TEXT: return PyUnicode_Check(value);
    case MAYBE: return value == Py_None || PyUnicode_Check(value);
    case REAL: return PyFloat_Check(value);
    case TRUTH: return PyBool_Check(value);
    case PART: return is_record(state, value);
    case MAYBE_PART: return value == Py_None || is_record(state, value);
    case MANY: return all_records(state, value);
    default: return true;
    }
}

static PyObject *record_from_arguments(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    module_state *state = PyType_GetModuleState(type);
    record_kind kind = 0;
    while (state->records[kind] != type)
        kind++;
    const field *fields = specs[kind].fields;
    const char *names[MOST_FIELDS + 1] = {0};
    char format[MOST_FIELDS + 64] = {0};
    PyObject *values[MOST_FIELDS] = {0};
    int count = field_count(kind);
    for (int i = 0; i < count; i++) {
        names[i] = fields[i].name;
        format[i] = 'O';
    }
    strcat(strcat(format, ":"), strchr(specs[kind].name, '.') + 1);
    if (!PyArg_ParseTupleAndKeywords(args, keywords, format, (char **)names, &values[0], &values[1],
                                     &values[2], &values[3], &values[4], &values[5], &values[6],
                                     &values[7], &values[8], &values[9], &values[10], &values[11]))
        return NULL;
    for (int i = 0; i < count; i++)
        if (!fits(state, fields[i].holds, values[i]))
            return PyErr_Format(PyExc_TypeError, "%s: %s cannot be %R", specs[kind].name, fields[i].name, values[i]);
    for (int i = 0; i < count; i++)
        Py_INCREF(values[i]);
    return new_record(state, kind, values);
}

static PyObject *reduce_record(PyObject *self, PyObject *unused)
{
    (void)unused;
    int count = field_count(((record *)self)->kind);
    PyObject *values = PyTuple_New(count);
    if (!values)
        return NULL;
    for (int i = 0; i < count; i++) {
        Py_INCREF(FIELD(self, i));
        PyTuple_SetItem(values, i, FIELD(self, i));
    }
    return Py_BuildValue("(ON)", (PyObject *)Py_TYPE(self), values);
}

/* ---- comparing ---- */

static bool is_nan(PyObject *value)
{
    return PyFloat_CheckExact(value) && isnan(PyFloat_AsDouble(value));
}

/* Two damaged figures of the same copy are equal, though NaN is not NaN. */
static PyObject *compare_records(PyObject *a, PyObject *b, int how)
{
    if ((how != Py_EQ && how != Py_NE) || Py_TYPE(a) != Py_TYPE(b))
        Py_RETURN_NOTIMPLEMENTED;
    int same = 1;
    for (int i = field_count(((record *)a)->kind) - 1; i >= 0 && same == 1; i--)
        if (!is_nan(FIELD(a, i)) || !is_nan(FIELD(b, i)))
            same = PyObject_RichCompareBool(FIELD(a, i), FIELD(b, i), Py_EQ);
    if (same < 0)
        return NULL;
    return PyBool_FromLong(how == Py_EQ ? same : !same);
}

/* NaN hashes by identity since 3.10, so it stands as None here. */
static Py_hash_t hash_record(PyObject *self)
{
    int count = field_count(((record *)self)->kind);
    PyObject *values = PyTuple_New(count);
    if (!values)
        return -1;
    for (int i = 0; i < count; i++) {
        PyObject *value = is_nan(FIELD(self, i)) ? Py_None : FIELD(self, i);
        Py_INCREF(value);
        PyTuple_SetItem(values, i, value);
    }
    Py_hash_t hash = PyObject_Hash(values);
    Py_DECREF(values);
    return hash;
}

/* ---- as dict and JSON ---- */

static PyObject *plain(char holds, PyObject *value)
{
    if (value == Py_None || is_nan(value))
        Py_RETURN_NONE;
    if (holds == PART || holds == MAYBE_PART)
        return record_dict(value, NULL);
    if (holds != MANY) {
        Py_INCREF(value);
        return value;
    }
    PyObject *list = PyList_New(0);
    for (Py_ssize_t i = 0; list && i < PyTuple_Size(value); i++) {
        PyObject *one = record_dict(PyTuple_GetItem(value, i), NULL);
        if (!one || PyList_Append(list, one) < 0)
            Py_CLEAR(list);
        Py_XDECREF(one);
    }
    return list;
}

PyObject *record_dict(PyObject *self, PyObject *unused)
{
    (void)unused;
    record_kind kind = ((record *)self)->kind;
    PyObject *dict = PyDict_New();
    for (int i = 0; dict && i < field_count(kind); i++) {
        PyObject *value = plain(specs[kind].fields[i].holds, FIELD(self, i));
        if (!value || PyDict_SetItemString(dict, specs[kind].fields[i].name, value) < 0)
            Py_CLEAR(dict);
        Py_XDECREF(value);
    }
    return dict;
}

PyObject *json_of(PyObject *self, PyObject *unused)
{
    (void)unused;
    return call_python("convert", "to_json", self, NULL, NULL);
}

PyObject *return_self(PyObject *self, PyObject *unused)
{
    (void)unused;
    Py_INCREF(self);
    return self;
}

/* ---- repr ---- */

/* Appends and releases a piece; NULL once anything failed. */
static PyObject *joined(PyObject *so_far, PyObject *piece)
{
    PyObject *both = so_far && piece ? PyUnicode_Concat(so_far, piece) : NULL;
    Py_XDECREF(so_far);
    Py_XDECREF(piece);
    return both;
}

static bool has_place(record_kind kind)
{
    return specs[kind].fields[0].holds == COUNT && specs[kind].fields[1].holds == COUNT && specs[kind].fields[2].holds == TEXT;
}

/* The text of a record that has a place, for showing it inside another. */
static PyObject *text_of(PyObject *r)
{
    record_kind kind = ((record *)r)->kind;
    return has_place(kind) ? PyObject_Repr(FIELD(r, 2)) : PyUnicode_FromFormat("<%s>", strchr(specs[kind].name, '.') + 1);
}

#define SHOWN 6 /* of a tuple's records */

static PyObject *repr_many(PyObject *tuple)
{
    Py_ssize_t count = PyTuple_Size(tuple);
    PyObject *out = PyUnicode_FromString("[");
    for (Py_ssize_t i = 0; i < count && i < SHOWN; i++) {
        if (i > 0)
            out = joined(out, PyUnicode_FromString(", "));
        out = joined(out, text_of(PyTuple_GetItem(tuple, i)));
    }
    if (count > SHOWN)
        out = joined(out, PyUnicode_FromFormat(", and %zd more", count - SHOWN));
    return joined(out, PyUnicode_FromString("]"));
}

static bool says_nothing(PyObject *value)
{
    return value == Py_None || value == Py_False || (PyUnicode_Check(value) && PyUnicode_GetLength(value) == 0);
}

/* <Figure '£480million' 120:131 kind='money' low=480000000.0 ...>, empty fields left out */
static PyObject *repr_record(PyObject *self)
{
    record_kind kind = ((record *)self)->kind;
    const field *fields = specs[kind].fields;
    PyObject *out = PyUnicode_FromFormat("<%s", strchr(specs[kind].name, '.') + 1);
    int first = 0;
    if (has_place(kind)) {
        out = joined(out, PyUnicode_FromFormat(" %R %S:%S", FIELD(self, 2), FIELD(self, 0), FIELD(self, 1)));
        first = 3;
    }
    for (int i = first; i < field_count(kind); i++) {
        PyObject *value = FIELD(self, i);
        if (says_nothing(value) || (kind == MENTION && fields[i].holds == PART))
            continue;
        PyObject *shown = fields[i].holds == MANY ? repr_many(value)
                          : fields[i].holds == PART || fields[i].holds == MAYBE_PART ? text_of(value)
                                                                                       : PyObject_Repr(value);
        out = joined(out, PyUnicode_FromFormat(" %s=", fields[i].name));
        out = joined(out, shown);
    }
    return joined(out, PyUnicode_FromString(">"));
}

/* ---- the types ---- */

static PyMethodDef record_methods[] = {
    {"to_dict", record_dict, METH_NOARGS, "to_dict($self, /)\n--\n\nThe fields as a dict that JSON can hold: NaN becomes None."},
    {"to_json", json_of, METH_NOARGS, "to_json($self, /)\n--\n\nThe fields as one line of JSON."},
    {"__reduce__", reduce_record, METH_NOARGS, NULL},
    {"__copy__", return_self, METH_NOARGS, NULL},
    {"__deepcopy__", return_self, METH_O, NULL},
    {NULL, NULL, 0, NULL}};

static PyTypeObject *record_type(PyObject *module, record_kind kind)
{
    PyMemberDef members[MOST_FIELDS + 1] = {{0}};
    int count = field_count(kind);
    for (int i = 0; i < count; i++)
        members[i] = (PyMemberDef){specs[kind].fields[i].name, T_OBJECT_EX,
                                   (Py_ssize_t)(offsetof(record, fields) + (size_t)i * sizeof(PyObject *)),
                                   READONLY, specs[kind].fields[i].doc};
    PyType_Slot slots[] = {
        SLOT(Py_tp_doc, specs[kind].doc), SLOT(Py_tp_new, record_from_arguments), SLOT(Py_tp_dealloc, free_record),
        SLOT(Py_tp_repr, repr_record), SLOT(Py_tp_richcompare, compare_records), SLOT(Py_tp_hash, hash_record),
        SLOT(Py_tp_methods, record_methods), SLOT(Py_tp_members, members), {0, NULL}};
    PyType_Spec spec = {specs[kind].name, (int)(offsetof(record, fields) + (size_t)count * sizeof(PyObject *)), 0,
                        Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE, slots};
    return (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
}

int add_records(PyObject *module, module_state *state)
{
    for (int kind = 0; kind < RECORD_KINDS; kind++) {
        state->records[kind] = record_type(module, (record_kind)kind);
        if (!state->records[kind] || PyModule_AddType(module, state->records[kind]) < 0)
            return -1;
    }
    return 0;
}
