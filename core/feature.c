/*
 * feature.c - tokens to hashed features.
 *
 * First the whole article is looked through: how each token is written, and for
 * every capitalised word where it stood in its longest run of capitals, so that
 * "Jenrick said" profits from "Robert Jenrick" two paragraphs up, and how often
 * it was written small, so that a sentence's first word is not taken for a name.
 * Then each sentence's tokens get their marks; feature_list.c joins them to features.
 */
#include "feature_marks.h"
#include "eight.h"
#include "text.h"
#include "token_bits.h"
#include "tables/entity_common.h"

#include <assert.h>
#include <string.h>

enum {
    LONGEST_PROBE = 24,
    LOOK_KIND = 7,
    LOOK_PLAIN = 8, /* the word, written small, stands in no name */
    LOOK_OPENER = 16, /* a common word that opens its sentence */
    LOOK_SHAPE = 5, /* where the hash of the shape begins */
    WORD_SHAPE = 0x02A5A5A5, /* of three and more small letters: most words */
    NAME_SHAPE = 0x034B4B4B, /* of a capital and two or more small letters */
    KNOWN_WORDS = 512, /* kept of those looked up in the model, at most */
    FOLDED = 48,       /* letters of a word that are looked at */
    LONGEST_QUIET = 2  /* quiet tokens inside a name: "Ministry of the Interior" */
};


/* ---- how a token is written ------------------------------------------------ */

/* Shape characters: capitals X, small letters x, digits d, others themselves. */
static unsigned char shape_of(unsigned char c)
{
    if (c >= 'a' && c <= 'z')
        return 'x';
    if (c >= 'A' && c <= 'Z')
        return 'X';
    if (c >= '0' && c <= '9')
        return 'd';
    return c >= 0x80 ? 'x' : c;
}

typedef struct letter_counts {
    uint32_t upper, lower, digits, shape;
    bool upper_first;
} letter_counts;

static letter_counts count_letters(const char *text, uint32_t length)
{
    letter_counts n = {0};
    unsigned char before = 0;
    uint32_t run = 0, used = length < 40 ? length : 40;
    for (uint32_t i = 0; i < used; i++) {
        unsigned char byte = (unsigned char)text[i], shape = shape_of(byte);
        if (byte >= 0xC3 && desk_upper_at(text, i, length))
            shape = 'X';
        else if (byte >= 0x80 && byte < 0xC0)
            continue; /* the rest of a character */
        n.upper += shape == 'X';
        n.lower += shape == 'x';
        n.digits += shape == 'd';
        if (i == 0)
            n.upper_first = shape == 'X';
        run = shape == before ? run + 1 : 0;
        before = shape;
        if (run < 2)
            n.shape = (n.shape ^ shape) * 0x01000193u;
    }
    return n;
}

static case_kind kind_of(const letter_counts *n, const desk_token *t)
{
    if (t->kind == DESK_QUOTE_MARK || n->upper + n->lower + n->digits == 0)
        return CASE_MARK;
    if (n->upper == 0)
        return n->digits > n->lower || t->kind == DESK_NUMBER ? CASE_NUMBER : CASE_LOWER;
    if (n->digits > n->upper + n->lower)
        return CASE_NUMBER;
    if (n->lower == 0)
        return n->upper == 1 ? CASE_LETTER : CASE_CAPITALS;
    return n->upper == 1 && n->upper_first ? CASE_INITIAL : CASE_INNER;
}

/* True if a text of so many bytes is small letters, of which `room` bytes can be read. */
static bool all_small(const char *text, uint32_t length, uint32_t room)
{
    uint32_t i = 0;
    for (; i < length && room - i >= 8; i += 8)
        if (~eight_small(eight_at(text + i)) & first_of_eight(length - i) & EIGHT_TOPS)
            return false;
    while (i < length && text[i] >= 'a' && text[i] <= 'z')
        i++;
    return i >= length;
}

static uint32_t look_of(const copy *c, uint32_t token)
{
    const desk_token *t = &c->tokens[token];
    if (t->kind == DESK_QUOTE_MARK)
        return join('"', t->end - t->start == 2 ? 2 : 1) << LOOK_SHAPE | CASE_MARK;
    const char *text = c->text + t->start;
    uint32_t length = t->end - t->start, room = c->length - t->start;
    if (length >= 3 && all_small(text + 1, length - 1, room - 1)) {
        if (desk_lower(text[0]) != text[0])
            return (uint32_t)NAME_SHAPE << LOOK_SHAPE | CASE_INITIAL;
        if (desk_is_letter(text[0]))
            return (uint32_t)WORD_SHAPE << LOOK_SHAPE | CASE_LOWER;
    }
    letter_counts n = count_letters(text, length);
    return n.shape << LOOK_SHAPE | (uint32_t)kind_of(&n, t);
}

static case_kind kind_at(const feature_reader *r, uint32_t token)
{
    return (case_kind)(r->look[token] & LOOK_KIND);
}

bool desk_token_is_small(const feature_reader *r, uint32_t token)
{
    return kind_at(r, token) == CASE_LOWER;
}

bool desk_token_is_mark(const feature_reader *r, uint32_t token)
{
    return kind_at(r, token) == CASE_MARK;
}

/* ---- sentences ---------------------------------------------------------------- */

/* A headline in title case has hardly a small word of four letters or more. */
static case_mode mode_of(const feature_reader *r, uint32_t first, uint32_t end)
{
    uint32_t capitals = 0, initial = 0, small = 0, small_long = 0;
    const copy *c = r->copy;
    if (r->caseless)
        return MODE_LOWER;
    for (uint32_t i = first; i < end; i++) {
        case_kind kind = kind_at(r, i);
        uint32_t length = c->tokens[i].end - c->tokens[i].start;
        capitals += kind == CASE_CAPITALS;
        initial += (kind == CASE_INITIAL || kind == CASE_INNER) && length > 1;
        small += kind == CASE_LOWER && length > 1;
        small_long += kind == CASE_LOWER && length > 3;
    }
    if (capitals >= 3 && capitals > 4 * (small + initial))
        return MODE_CAPITALS;
    if (initial >= 4 && initial > 3 * small_long)
        return MODE_TITLE;
    return MODE_MIXED;
}

/* The first token of a sentence at or after `token`'s, by walking along. */
static uint32_t sentence_end(const copy *c, const desk_span *sentence, uint32_t token)
{
    while (token < c->count && c->tokens[token].start < sentence->end)
        token++;
    return token;
}

/* True where a capital may be only the sentence's: "The", "But", "In". */
static bool is_common(const copy *c, uint32_t token)
{
    return desk_find_word(&entity_common_words, c, token) != NULL;
}

/* The end of the run of capitals that begins at a token; == token if none does. */
static uint32_t run_end(const feature_reader *r, uint32_t token, uint32_t end)
{
    while (token < end && is_capitalised(kind_at(r, token)))
        token++;
    return token;
}

/* ---- the article's record of its words -------------------------------------------- */

word_record *desk_find_record(const feature_reader *r, uint32_t hash, bool make)
{
    uint32_t slot = join(hash, 0) & r->mask;
    for (uint32_t probe = 0; r->records && probe < LONGEST_PROBE; probe++, slot = (slot + 1) & r->mask) {
        word_record *record = &r->records[slot];
        if (record->hash == hash && record->rank > 0)
            return record;
        if (record->rank == 0) {
            if (!make)
                return NULL;
            *record = (word_record){.hash = hash, .expansion = DESK_NONE, .rank = 1};
            return record;
        }
    }
    return NULL;
}

/* Longer runs tell more, up to four words; a run in a headline tells little. */
static uint8_t rank_of(case_mode mode, uint32_t words, bool opens)
{
    uint32_t rank = words > 4 ? 4 : words;
    if (mode != MODE_MIXED)
        return 1;
    return (uint8_t)(2 * rank + (opens ? 0 : 1));
}

/* "National Crime Agency (NCA)": the letters stand for the words of the run before. */
static void note_acronym(feature_reader *r, uint32_t first, uint32_t last)
{
    const copy *c = r->copy;
    if (last + 2 >= c->count || c->text[c->tokens[last + 1].start] != '(' || kind_at(r, last + 2) != CASE_CAPITALS)
        return;
    word_record *record = desk_find_record(r, c->hashes[last + 2], true);
    uint32_t letters = c->tokens[last + 2].end - c->tokens[last + 2].start;
    if (record && letters >= 2 && last > first)
        record->expansion = last;
}

static void note_run(feature_reader *r, case_mode mode, uint32_t first, uint32_t end, bool opens)
{
    uint8_t rank = rank_of(mode, end - first, opens);
    for (uint32_t i = first; i < end; i++) {
        word_record *record = desk_find_record(r, r->copy->hashes[i], true);
        if (!record)
            continue;
        if (mode == MODE_MIXED && !(opens && i == first) && record->capital < UINT16_MAX)
            record->capital++;
        if (rank > record->rank) {
            record->rank = rank;
            record->first = first;
            record->last = end - 1;
            record->at = i;
        }
    }
    note_acronym(r, first, end - 1);
}

static void note_sentence(feature_reader *r, case_mode mode, uint32_t first, uint32_t end)
{
    uint32_t start = first;
    while (start < end && kind_at(r, start) == CASE_MARK)
        start++;
    if (start < end && is_common(r->copy, start))
        r->look[start++] |= LOOK_OPENER;
    for (uint32_t i = first, after; i < end; i = after + 1) {
        after = i < start ? i : run_end(r, i, end);
        if (after > i)
            note_run(r, mode, i, after, i == start);
    }
}

/* Counts small spellings of words that are also seen with a capital. */
static void note_small_words(feature_reader *r)
{
    for (uint32_t i = 0; i < r->copy->count; i++) {
        if (kind_at(r, i) != CASE_LOWER)
            continue;
        word_record *record = desk_find_record(r, r->copy->hashes[i], false);
        if (record && record->lower < UINT16_MAX)
            record->lower++;
    }
}

static bool open_records(feature_reader *r, memory *m, uint32_t capitalised)
{
    uint32_t size = 16;
    while (size < 2 * (uint64_t)capitalised && size < (1u << 26))
        size *= 2;
    r->records = desk_memory_take(m, size * sizeof *r->records);
    if (!r->records)
        return false;
    memset(r->records, 0, size * sizeof *r->records);
    r->mask = size - 1;
    return true;
}

bool desk_feature_open(feature_reader *r, memory *m, const copy *c, const model_view *model)
{
    uint32_t chunk = c->count < FEATURE_CHUNK ? c->count : FEATURE_CHUNK, known = 16;
    while (known < 2 * c->count && known < KNOWN_WORDS)
        known *= 2; /* a headline has twenty words: to clear the whole table would take longer than to read it */
    *r = (feature_reader){.copy = c, .model = model, .known_mask = known - 1};
#if DESK_HAS_AVX2
    r->wide = desk_can_avx2();
#endif
    r->look = desk_memory_take(m, ((size_t)c->count + 1) * sizeof *r->look);
    r->marks = desk_memory_take(m, (chunk + 2 * PAD) * sizeof *r->marks);
    r->hush = desk_memory_take(m, chunk + (size_t)1);
    r->known = desk_memory_take(m, known * sizeof *r->known);
    r->modes = desk_memory_take(m, c->sentence_count + (size_t)1);
    if (!r->look || !r->marks || !r->hush || !r->known || !r->modes)
        return false;
    for (uint32_t i = 0; i < known; i++)
        r->known[i].asked = false;
    uint32_t capitalised = 0;
    for (uint32_t i = 0; i < c->count; i++) {
        uint32_t look = look_of(c, i);
        case_kind kind = (case_kind)(look & LOOK_KIND);
        bool plain = (kind == CASE_LOWER || kind == CASE_MARK) & desk_model_has_plain(model, c->hashes[i]);
        r->look[i] = look | (plain ? LOOK_PLAIN : 0);
        EXPECT(plain ? model->plain : word_line(model, c->hashes[i]));
        capitalised += is_capitalised(kind);
    }
    r->caseless = capitalised == 0;
    if (!open_records(r, m, capitalised))
        return false;
    for (uint32_t s = 0, first = 0; s < c->sentence_count; s++) {
        uint32_t end = sentence_end(c, &c->sentences[s], first);
        r->modes[s] = (uint8_t)mode_of(r, first, end);
        note_sentence(r, (case_mode)r->modes[s], first, end);
        first = end;
    }
    note_small_words(r);
    return true;
}

/* ---- marks -------------------------------------------------------------------- */

/* Letters in lower case with the straight apostrophe, as many as fit. */
static uint32_t fold(const char *text, uint32_t length, unsigned char *out, uint32_t room)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < length && count < room; i++) {
        if ((unsigned char)text[i] == 0xE2 && length - i >= 3 && (unsigned char)text[i + 1] == 0x80 &&
            ((unsigned char)text[i + 2] == 0x99 || (unsigned char)text[i + 2] == 0x98)) {
            out[count++] = '\'';
            i += 2;
            continue;
        }
        out[count++] = (unsigned char)desk_lower(text[i]);
    }
    return count;
}

/* True if a word's first three bytes and its last four are a letter each. */
static bool ends_plainly(const char *text, uint32_t length)
{
    if (length < 4 || length > FOLDED)
        return false;
    unsigned char high = (unsigned char)(text[0] | text[1] | text[2] | text[length - 4] | text[length - 3] | text[length - 2] | text[length - 1]);
    return high < 0x80;
}

static uint32_t read_bytes(const unsigned char *bytes, uint32_t count)
{
    uint32_t read = 0;
    for (uint32_t i = 0; i < count; i++)
        read = read << 8 | bytes[i];
    return read;
}

static void mark_affixes(token_marks *mark, const char *text, uint32_t length)
{
    uint32_t head, tail;
    mark->prefix3 = mark->suffix2 = mark->suffix3 = mark->suffix4 = 0;
    if (mark->kind == CASE_MARK || mark->kind == CASE_NUMBER)
        return;
    if (ends_plainly(text, length)) {
        const unsigned char *bytes = (const unsigned char *)text;
        head = (uint32_t)eight_lower(read_bytes(bytes, 3));
        tail = (uint32_t)eight_lower(read_bytes(bytes + length - 4, 4));
    } else {
        unsigned char folded[FOLDED];
        uint32_t count = fold(text, length, folded, sizeof folded), last = count < 4 ? count : 4;
        head = read_bytes(folded, count < 3 ? count : 3);
        tail = read_bytes(folded + count - last, last);
    }
    mark->prefix3 = head;
    mark->suffix2 = tail & 0xFFFF;
    mark->suffix3 = tail & 0xFFFFFF;
    mark->suffix4 = tail;
}

/* No branches: classes of all depths follow each other. */
uint32_t desk_class_path(const word_path *class, uint32_t steps)
{
    uint32_t taken = class->depth < steps ? class->depth : steps;
    return join((uint32_t)((uint64_t)class->bits >> (class->depth - taken)), taken);
}

const word_path *desk_know_word(const feature_reader *r, uint32_t hash)
{
    known_word *known = &r->known[(hash ^ hash >> 16) & r->known_mask];
    if (!known->asked || known->hash != hash)
        *known = (known_word){hash, true, desk_model_word(r->model, hash)};
    return &known->path;
}

static void mark_class(token_marks *mark, const word_path *word)
{
    mark->class = word->number;
    mark->class6 = desk_class_path(word, 6);
    mark->class8 = desk_class_path(word, 8);
    mark->class12 = desk_class_path(word, 12);
    mark->lists = word->lists;
}

/* In capitals or without them letters tell nothing of a name; digits still do. */
static uint32_t shape_in(case_mode mode, uint32_t look)
{
    case_kind kind = (case_kind)(look & LOOK_KIND);
    if (kind == CASE_NUMBER || kind == CASE_MARK || mode == MODE_MIXED)
        return look >> LOOK_SHAPE;
    if (mode == MODE_TITLE)
        return join(look >> LOOK_SHAPE, MODE_TITLE);
    return (uint32_t)mode;
}

/* What is known of a token before it is marked. */
enum { IS_QUIET = 1, IS_PLAIN = 2, IS_ASKED = 4 /* its class tells */ };

static uint8_t hush_of(const feature_reader *r, uint32_t token)
{
    static const uint8_t hush[2][2 * (LOOK_KIND + 1)] = {
        {[CASE_LOWER] = IS_ASKED, [CASE_NUMBER] = IS_QUIET, [CASE_MARK] = IS_QUIET,
         [CASE_LOWER | LOOK_PLAIN] = IS_QUIET | IS_PLAIN, [CASE_MARK | LOOK_PLAIN] = IS_QUIET | IS_PLAIN},
        {[CASE_LOWER] = IS_ASKED, [CASE_NUMBER] = IS_QUIET, [CASE_MARK] = IS_QUIET,
         [CASE_LOWER | LOOK_PLAIN] = IS_ASKED, [CASE_MARK | LOOK_PLAIN] = IS_QUIET | IS_PLAIN}};
    bool caseless = r->mode == MODE_LOWER;
    uint8_t known = hush[caseless][r->look[token] & (LOOK_KIND | LOOK_PLAIN)];
    if (known != IS_ASKED)
        return known;
    return (desk_know_word(r, r->copy->hashes[token])->quiet & (caseless ? QUIET_ALWAYS : QUIET_SMALL)) != 0 ? IS_QUIET : 0;
}

static void mark_token(const feature_reader *r, uint32_t token, token_marks *mark)
{
    static const word_path unknown;
    const desk_token *t = &r->copy->tokens[token];
    uint32_t look = r->look[token];
    mark->kind = (uint8_t)(look & LOOK_KIND);
    bool plain = mark->kind != CASE_NUMBER && t->kind != DESK_QUOTE_MARK;
    mark->shape = shape_in(r->mode, look);
    mark->word = plain ? r->copy->hashes[token] : look >> LOOK_SHAPE;
    mark_class(mark, plain ? desk_know_word(r, mark->word) : &unknown);
    mark_affixes(mark, r->copy->text + t->start, t->end - t->start);
}

/* Runs of capitals lie inside a stretch.  The word that opens a sentence is a run by itself if it is a common one. */
static void mark_runs(const feature_reader *r, uint32_t start, uint32_t limit)
{
    token_marks *marks = r->marks + PAD;
    bool alone = (r->look[r->start] & LOOK_OPENER) != 0;
    for (uint32_t i = start, end; i < limit; i = end) {
        end = i;
        while (end < limit && is_capitalised((case_kind)marks[end].kind) && !(end == 1 && alone))
            end++;
        for (uint32_t k = i; k < end; k++) {
            marks[k].run_first = i;
            marks[k].run_last = end - 1;
        }
        if (end == i) {
            marks[i].run_first = marks[i].run_last = i;
            end++;
        }
    }
}

/* "The plan failed": before a small word the word that opens a sentence has its capital from that alone. */
static void hush_opener(feature_reader *r)
{
    const uint32_t *look = r->look + r->start;
    uint32_t i = 0;
    while (i < r->count && (look[i] & LOOK_KIND) == CASE_MARK)
        i++;
    if (r->mode == MODE_MIXED && i + 1 < r->count && (look[i] & LOOK_OPENER) && (look[i + 1] & LOOK_KIND) == CASE_LOWER)
        r->hush[i] = IS_QUIET | IS_PLAIN;
}

/* "10 Downing Street", "Boeing 737": a number beside what may be a name. */
static void wake_numbers(feature_reader *r)
{
    bool awake = false;
    for (uint32_t i = 0; i < r->count; i++) {
        bool own = !(r->hush[i] & IS_QUIET);
        if (kind_at(r, r->start + i) == CASE_NUMBER && (awake || !(r->hush[i + 1] & IS_QUIET)))
            r->hush[i] = 0;
        awake = own;
    }
}

void desk_feature_read(feature_reader *r, const desk_span *sentence, uint32_t start, uint32_t end)
{
    assert(end - start <= FEATURE_CHUNK);
    static const token_marks before = {.word = 1, .shape = 1, .kind = CASE_MARK};
    static const token_marks after = {.word = 2, .shape = 2, .kind = CASE_MARK};
    r->opens = r->copy->tokens[start].start == sentence->start;
    r->mode = (case_mode)r->modes[sentence - r->copy->sentences];
    r->start = start;
    r->count = end - start;
    r->ready = 0;
    token_marks *marks = r->marks + PAD;
    marks[-1] = marks[-2] = before;
    marks[r->count] = marks[r->count + 1] = after;
    for (uint32_t i = 0; i < r->count; i++)
        r->hush[i] = hush_of(r, start + i);
    r->hush[r->count] = IS_QUIET | IS_PLAIN;
    hush_opener(r);
    wake_numbers(r);
}

void desk_feature_ready(feature_reader *r, uint32_t start, uint32_t end)
{
    uint32_t from = start > r->ready ? start : r->ready, to = end + 2 * PAD;
    for (uint32_t at = from > PAD ? from : PAD; at < to && at < PAD + r->count; at++)
        mark_token(r, r->start + at - PAD, &r->marks[at]);
    mark_runs(r, start, end);
    desk_mark_blocks(r, from, to);
    r->ready = to;
}

bool desk_feature_stretch(const feature_reader *r, uint32_t *start, uint32_t *end)
{
    uint32_t first = *end;
    while (first < r->count && r->hush[first] & IS_QUIET)
        first++;
    if (first == r->count)
        return false;
    uint32_t last = first;
    for (uint32_t i = first + 1; i - last <= LONGEST_QUIET + 1 && !(r->hush[i] & IS_PLAIN); i++)
        if (!(r->hush[i] & IS_QUIET))
            last = i;
    *start = first;
    *end = last + 1;
    return true;
}
