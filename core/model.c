/*
 * model.c - model files: checking them before trust, reading them in place, writing them.
 *
 * A file is a header of fixed size and sections whose sizes follow from its
 * counts, all little-endian and read byte by byte, so that any machine and any
 * alignment will do.  Loading checks that the counts add up to the length, that
 * every index stays inside its section, and a checksum over everything.
 */
#include "model.h"

#include <assert.h>
#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

struct desk_model {
    const unsigned char *bytes;
    desk_allocator allocator;
};

/* Where each number stands in the header. */
enum {
    AT_VERSION = 8,
    AT_LABELS = 12,
    AT_CHECKSUM = 16,
    AT_LENGTH = 24,
    AT_ROWS = 32,
    AT_CLASSES = 36,
    AT_LINES = 40,
    AT_SCALE = 44, /* in 1/65536 */
    AT_PLAIN_LINES = 48,
    LINE_WORDS = MODEL_LINE / 4,
    LINE_FILL = 13,    /* words a line on average */
    PLAIN_LINE = 2 * MODEL_PLAIN, /* bytes */
    PLAIN_FILL = 4,    /* plain words a line on average */
    LONGEST_SEARCH = 4, /* lines */
    NO_WORD = (MODEL_CLASSES - 1) << MODEL_LISTS
};

static const unsigned char model_magic[8] = {'c', 'o', 'p', 'y', 'd', 'e', 's', 'k'};

static inline uint32_t read16(const unsigned char *at)
{
    return (uint32_t)at[0] | (uint32_t)at[1] << 8;
}

static inline uint32_t read32(const unsigned char *at)
{
    return read16(at) | read16(at + 2) << 16;
}

static inline uint64_t read64(const unsigned char *at)
{
    return read32(at) | (uint64_t)read32(at + 4) << 32;
}

static void write16(unsigned char *at, uint32_t value)
{
    at[0] = (unsigned char)value;
    at[1] = (unsigned char)(value >> 8);
}

static void write32(unsigned char *at, uint32_t value)
{
    write16(at, value & 0xFFFF);
    write16(at + 2, value >> 16);
}

static void write64(unsigned char *at, uint64_t value)
{
    write32(at, (uint32_t)value);
    write32(at + 4, (uint32_t)(value >> 32));
}

uint32_t desk_model_row_width(uint32_t labels)
{
    return (4 * labels + MODEL_LANES - 1) / MODEL_LANES * MODEL_LANES;
}

static uint64_t pass_size(uint64_t tags)
{
    return (tags + 1) * tags * 2;
}

static uint64_t round_up(uint64_t size)
{
    return (size + MODEL_LINE - 1) / MODEL_LINE * MODEL_LINE;
}

/* Sections follow the header in this order; lines, plain words and rows begin on a cache line. */
static uint64_t lines_offset(const model_view *v)
{
    return round_up(MODEL_HEADER + (uint64_t)v->labels * MODEL_LABEL + (uint64_t)v->classes * 8);
}

static uint64_t plain_offset(const model_view *v)
{
    return round_up(lines_offset(v) + (uint64_t)v->lines * MODEL_LINE + pass_size(v->tags));
}

static uint64_t rows_offset(const model_view *v)
{
    return round_up(plain_offset(v) + (uint64_t)v->plain_lines * PLAIN_LINE);
}

static model_view view_of(const unsigned char *bytes)
{
    model_view v = {.labels = read32(bytes + AT_LABELS),
                    .rows = read32(bytes + AT_ROWS),
                    .classes = read32(bytes + AT_CLASSES),
                    .lines = read32(bytes + AT_LINES),
                    .plain_lines = read32(bytes + AT_PLAIN_LINES),
                    .scale = (float)read32(bytes + AT_SCALE) / 65536.0f};
    v.tags = 1 + 4 * v.labels;
    v.width = desk_model_row_width(v.labels);
    return v;
}

static void place_sections(model_view *v, const unsigned char *bytes)
{
    v->label = (const char *)bytes + MODEL_HEADER;
    v->class = bytes + MODEL_HEADER + (size_t)v->labels * MODEL_LABEL;
    v->line = bytes + lines_offset(v);
    v->pass = v->line + (size_t)v->lines * MODEL_LINE;
    v->plain = bytes + plain_offset(v);
    v->row = (const int8_t *)(bytes + rows_offset(v));
}

model_view desk_model_view_bytes(const unsigned char *bytes)
{
    model_view v = view_of(bytes);
    place_sections(&v, bytes);
    return v;
}

model_view desk_model_view(const desk_model *model)
{
    return desk_model_view_bytes(model->bytes);
}

int32_t desk_model_pass(const model_view *v, uint32_t from, uint32_t to)
{
    return (int16_t)read16(v->pass + 2 * ((size_t)from * v->tags + to));
}

/* ---- words ---------------------------------------------------------------- */

/* Zero stands for none. */
static uint32_t plain_fingerprint(uint32_t spread)
{
    return (spread & 0xFFFF) != 0 ? spread & 0xFFFF : 1;
}

static uint32_t plain_line(const model_view *v, uint32_t spread)
{
    return (uint32_t)((uint64_t)spread * v->plain_lines >> 32);
}

bool desk_model_has_plain(const model_view *v, uint32_t hash)
{
    uint32_t spread = spread_word(hash), fingerprint = plain_fingerprint(spread);
    const unsigned char *line = v->plain + (size_t)plain_line(v, spread) * PLAIN_LINE;
#if defined(__SSE2__)
    __m128i words;
    memcpy(&words, line, sizeof words);
    return _mm_movemask_epi8(_mm_cmpeq_epi16(words, _mm_set1_epi16((int16_t)fingerprint))) != 0;
#else
    bool found = false;
    for (uint32_t i = 0; i < MODEL_PLAIN; i++)
        found |= read16(line + 2 * i) == fingerprint;
    return found;
#endif
}

/* The places of a line that have a fingerprint, as bits. */
static uint32_t places_of(const unsigned char *line, uint32_t fingerprint)
{
#if defined(__SSE2__)
    __m128i wanted = _mm_set1_epi16((int16_t)fingerprint), half[2];
    memcpy(half, line, sizeof half);
    return (uint32_t)_mm_movemask_epi8(_mm_packs_epi16(_mm_cmpeq_epi16(half[0], wanted), _mm_cmpeq_epi16(half[1], wanted)));
#else
    uint32_t places = 0;
    for (uint32_t i = 0; i < LINE_WORDS; i++)
        places |= (uint32_t)(read16(line + 2 * i) == fingerprint) << i;
    return places;
#endif
}

/* The number of the lowest bit; bits is not 0. */
static uint32_t lowest_bit_of(uint32_t bits)
{
#if defined(__GNUC__)
    return (uint32_t)__builtin_ctz(bits);
#else
    uint32_t number = 0;
    while (!(bits >> number & 1))
        number++;
    return number;
#endif
}

/* The place of a word in its line, LINE_WORDS if it is not there. */
static uint32_t place_in(const unsigned char *line, uint32_t fingerprint)
{
    for (uint32_t places = places_of(line, fingerprint); places != 0; places &= places - 1) {
        uint32_t place = lowest_bit_of(places);
        if (read16(line + 32 + 2 * place) != NO_WORD)
            return place;
    }
    return LINE_WORDS;
}

static bool line_is_full(const unsigned char *line)
{
    return read16(line + MODEL_LINE - 2) != NO_WORD;
}

static word_path path_of(const model_view *v, uint32_t value)
{
    uint32_t class = value >> MODEL_LISTS;
    word_path found = {.lists = value & ((1u << MODEL_LISTS) - 1)};
    if (class < v->classes) {
        const unsigned char *at = v->class + 8 * (size_t)class;
        found.number = 1 + class;
        found.bits = read32(at);
        found.depth = at[4];
        found.quiet = at[5];
    }
    return found;
}

word_path desk_model_word(const model_view *v, uint32_t hash)
{
    uint32_t spreaded = spread_word(hash), number = line_of_word(v, spreaded);
    for (uint32_t searched = 0; searched < LONGEST_SEARCH; searched++) {
        const unsigned char *line = v->line + (size_t)number * MODEL_LINE;
        uint32_t place = place_in(line, spreaded & 0xFFFF);
        if (place < LINE_WORDS)
            return path_of(v, read16(line + 32 + 2 * place));
        if (!line_is_full(line))
            break;
        number = number + 1 == v->lines ? 0 : number + 1;
    }
    return (word_path){0};
}

/* ---- checking ---------------------------------------------------------------- */

/* Eight bytes at a time; the checksum's own place counts as zero. */
uint64_t desk_model_checksum(const unsigned char *bytes, size_t length)
{
    uint64_t sum = 0x9E3779B97F4A7C15u ^ length;
    for (size_t at = 0; at < length; at += 8) {
        uint64_t word = 0;
        if (at == AT_CHECKSUM)
            word = 0;
        else if (length - at >= 8)
            word = read64(bytes + at);
        else
            for (size_t i = at; i < length; i++)
                word = word << 8 | bytes[i];
        sum = (sum ^ word) * 0xD6E8FEB86659FD93u;
        sum ^= sum >> 29;
    }
    return sum;
}

static bool counts_fit(const model_view *v, uint64_t length)
{
    return v->labels >= 1 && v->labels <= MODEL_LABELS && v->rows >= 1 && v->rows % MODEL_BLOCK == 0 && v->classes < MODEL_CLASSES &&
           v->lines >= 1 && v->plain_lines >= 1 && v->scale > 0 && v->scale <= 1 &&
           rows_offset(v) + (uint64_t)v->rows * v->width == length;
}

/* Labels are 1 to 15 printable bytes and end with NUL; no two are alike. */
static bool labels_are_sound(const model_view *v)
{
    for (uint32_t i = 0; i < v->labels; i++) {
        const char *label = v->label + (size_t)i * MODEL_LABEL;
        uint32_t length = 0;
        while (length < MODEL_LABEL && (unsigned char)label[length] > ' ')
            length++;
        if (length == 0 || length >= MODEL_LABEL || label[length] != '\0')
            return false;
        for (uint32_t j = 0; j < i; j++)
            if (strcmp(label, v->label + (size_t)j * MODEL_LABEL) == 0)
                return false;
    }
    return true;
}

static bool classes_are_sound(const model_view *v)
{
    for (uint32_t i = 0; i < v->classes; i++)
        if (v->class[8 * (size_t)i + 4] > 32)
            return false;
    return true;
}

static bool bytes_are_sound(const unsigned char *bytes, size_t length)
{
    if (length < MODEL_HEADER || memcmp(bytes, model_magic, sizeof model_magic) != 0)
        return false;
    if (read32(bytes + AT_VERSION) != MODEL_VERSION || read64(bytes + AT_LENGTH) != length)
        return false;
    model_view v = view_of(bytes);
    if (!counts_fit(&v, length) || read64(bytes + AT_CHECKSUM) != desk_model_checksum(bytes, length))
        return false;
    place_sections(&v, bytes);
    return labels_are_sound(&v) && classes_are_sound(&v);
}

desk_status desk_model_load(const void *bytes, size_t length, const desk_allocator *allocator, desk_model **model)
{
    *model = NULL;
    if (!bytes || !bytes_are_sound(bytes, length))
        return DESK_BAD_MODEL;
    memory m;
    desk_memory_open(&m, allocator); /* for its default allocator only */
    desk_model *loaded = m.allocator.resize(m.allocator.user, NULL, 0, sizeof *loaded);
    if (!loaded)
        return DESK_NO_MEMORY;
    *loaded = (desk_model){bytes, m.allocator};
    *model = loaded;
    return DESK_OK;
}

void desk_model_free(desk_model *model)
{
    if (!model || model == desk_model_english())
        return;
    desk_allocator allocator = model->allocator;
    allocator.resize(allocator.user, model, sizeof *model, 0);
}

/* ---- writing ---------------------------------------------------------------- */

/* Puts a word into the first line from its own on that has room; far from it, it is left out. */
static void write_word(const model_view *v, const model_word *word, unsigned char *lines)
{
    uint32_t spreaded = spread_word(word->hash), number = line_of_word(v, spreaded);
    for (uint32_t searched = 0; searched < LONGEST_SEARCH; searched++) {
        unsigned char *line = lines + (size_t)number * MODEL_LINE;
        for (uint32_t place = 0; place < LINE_WORDS; place++)
            if (read16(line + 32 + 2 * place) == NO_WORD) {
                write16(line + 2 * place, spreaded & 0xFFFF);
                write16(line + 32 + 2 * place, word->class_lists);
                return;
            }
        number = number + 1 == v->lines ? 0 : number + 1;
    }
}

static void write_words(const model_view *v, const model_parts *p, unsigned char *lines)
{
    for (size_t i = 0; i < (size_t)v->lines * LINE_WORDS; i++)
        write16(lines + i / LINE_WORDS * MODEL_LINE + 32 + 2 * (i % LINE_WORDS), NO_WORD);
    for (uint32_t i = 0; i < p->words; i++)
        write_word(v, &p->word[i], lines);
}

/* A full line leaves the rest out: then their class tells whether they are quiet. */
static void write_plain(const model_view *v, const model_parts *p, unsigned char *plain)
{
    for (uint32_t i = 0; i < p->plain_words; i++) {
        uint32_t spread = spread_word(p->plain[i]), place = 0;
        unsigned char *line = plain + (size_t)plain_line(v, spread) * PLAIN_LINE;
        while (place < MODEL_PLAIN && read16(line + 2 * place) != 0)
            place++;
        if (place < MODEL_PLAIN)
            write16(line + 2 * place, plain_fingerprint(spread));
    }
}

static void write_classes(const model_view *v, const model_parts *p, unsigned char *bytes)
{
    for (uint32_t i = 0; i < v->classes; i++) {
        unsigned char *class = bytes + (v->class - bytes) + 8 * (size_t)i;
        write32(class, p->class_bits[i]);
        class[4] = p->class_depth[i];
    }
    write_words(v, p, bytes + (v->line - bytes));
}

static void copy_words(const model_view *v, const model_view *from, unsigned char *bytes)
{
    memcpy(bytes + (v->class - bytes), from->class, (size_t)v->classes * 8);
    memcpy(bytes + (v->line - bytes), from->line, (size_t)v->lines * MODEL_LINE);
}

static void write_header(unsigned char *bytes, const model_view *v, float scale, size_t length)
{
    memset(bytes, 0, MODEL_HEADER);
    memcpy(bytes, model_magic, sizeof model_magic);
    write32(bytes + AT_VERSION, MODEL_VERSION);
    write32(bytes + AT_LABELS, v->labels);
    write64(bytes + AT_LENGTH, length);
    write32(bytes + AT_ROWS, v->rows);
    write32(bytes + AT_CLASSES, v->classes);
    write32(bytes + AT_LINES, v->lines);
    write32(bytes + AT_PLAIN_LINES, v->plain_lines);
    write32(bytes + AT_SCALE, (uint32_t)(scale * 65536.0f + 0.5f));
}

unsigned char *desk_model_write(const model_parts *p, const desk_allocator *allocator, size_t *length)
{
    model_view v = {.labels = p->labels, .tags = 1 + 4 * p->labels, .width = desk_model_row_width(p->labels),
                    .rows = p->rows, .classes = p->classes, .lines = 1 + p->words / LINE_FILL, .plain_lines = 1 + p->plain_words / PLAIN_FILL};
    if (p->words_of) {
        v.classes = p->words_of->classes;
        v.lines = p->words_of->lines;
        if (!p->plain)
            v.plain_lines = p->words_of->plain_lines;
    }
    *length = (size_t)(rows_offset(&v) + (uint64_t)v.rows * v.width);
    memory m;
    desk_memory_open(&m, allocator); /* for its default allocator only */
    unsigned char *bytes = m.allocator.resize(m.allocator.user, NULL, 0, *length);
    if (!bytes)
        return NULL;
    memset(bytes, 0, (size_t)rows_offset(&v));
    write_header(bytes, &v, p->scale, *length);
    place_sections(&v, bytes);
    memcpy(bytes + (v.label - (const char *)bytes), p->label, (size_t)v.labels * MODEL_LABEL);
    if (p->words_of)
        copy_words(&v, p->words_of, bytes);
    else
        write_classes(&v, p, bytes);
    if (p->words_of && !p->plain)
        memcpy(bytes + (v.plain - bytes), p->words_of->plain, (size_t)v.plain_lines * PLAIN_LINE);
    else
        write_plain(&v, p, bytes + (v.plain - bytes));
    for (uint32_t i = 0; p->class_quiet && i < v.classes; i++)
        bytes[(v.class - bytes) + 8 * (ptrdiff_t)i + 5] = p->class_quiet[i];
    for (size_t i = 0; i < (size_t)(v.tags + 1) * v.tags; i++)
        write16(bytes + (v.pass - bytes) + 2 * i, (uint16_t)p->pass[i]);
    memcpy(bytes + ((const unsigned char *)v.row - bytes), p->row, (size_t)v.rows * v.width);
    write64(bytes + AT_CHECKSUM, desk_model_checksum(bytes, *length));
    return bytes;
}

/* ---- the built-in model ---------------------------------------------------------------- */

__asm__(".pushsection .rodata\n"
        ".balign 64\n"
        "desk_english_model:\n"
        ".incbin \"english.model\"\n"
        ".popsection\n");

extern const unsigned char desk_english_model[] __attribute__((visibility("hidden")));

const desk_model *desk_model_english(void)
{
    static const desk_model english = {.bytes = desk_english_model};
    return &english;
}
