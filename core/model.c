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
    AT_WORDS = 40,
    AT_BUCKET_BITS = 44,
    AT_SCALE = 48, /* in 1/65536 */
    LARGEST_BUCKET_BITS = 20,
    NO_CLASS = MODEL_CLASSES - 1
};

static const unsigned char model_magic[8] = {'c', 'o', 'p', 'y', 'd', 'e', 's', 'k'};

static uint32_t read16(const unsigned char *at)
{
    return (uint32_t)at[0] | (uint32_t)at[1] << 8;
}

static uint32_t read32(const unsigned char *at)
{
    return read16(at) | read16(at + 2) << 16;
}

static uint64_t read64(const unsigned char *at)
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

/* Sections follow the header in this order; rows begin on a cache line. */
static uint64_t rows_offset(const model_view *v)
{
    uint64_t before = MODEL_HEADER + (uint64_t)v->labels * MODEL_LABEL + (uint64_t)v->classes * 8 +
                      (((uint64_t)1 << v->bucket_bits) + 1) * 4 + (uint64_t)v->words * 4 + pass_size(v->tags);
    return (before + 63) / 64 * 64;
}

static model_view view_of(const unsigned char *bytes)
{
    model_view v = {.labels = read32(bytes + AT_LABELS),
                    .rows = read32(bytes + AT_ROWS),
                    .classes = read32(bytes + AT_CLASSES),
                    .words = read32(bytes + AT_WORDS),
                    .bucket_bits = read32(bytes + AT_BUCKET_BITS),
                    .scale = (float)read32(bytes + AT_SCALE) / 65536.0f};
    v.tags = 1 + 4 * v.labels;
    v.width = desk_model_row_width(v.labels);
    return v;
}

static void place_sections(model_view *v, const unsigned char *bytes)
{
    const unsigned char *at = bytes + MODEL_HEADER;
    v->label = (const char *)at;
    at += (size_t)v->labels * MODEL_LABEL;
    v->class = at;
    at += (size_t)v->classes * 8;
    v->bucket = at;
    at += (((size_t)1 << v->bucket_bits) + 1) * 4;
    v->word = at;
    at += (size_t)v->words * 4;
    v->pass = at;
    v->row = (const int8_t *)(bytes + rows_offset(v));
}

model_view desk_model_view(const desk_model *model)
{
    model_view v = view_of(model->bytes);
    place_sections(&v, model->bytes);
    return v;
}

int32_t desk_model_pass(const model_view *v, uint32_t from, uint32_t to)
{
    return (int16_t)read16(v->pass + 2 * ((size_t)from * v->tags + to));
}

/* ---- words ---------------------------------------------------------------- */

/* Hashes are spread once more, so that the first bits choose a bucket evenly
 * and the next sixteen tell the words of one bucket apart. */
static uint32_t spread(uint32_t hash)
{
    hash ^= hash >> 15;
    hash *= 0x2C1B3C6Du;
    hash ^= hash >> 13;
    return hash * 0x297A2D39u;
}

static uint32_t bucket_of(uint32_t spread_hash, uint32_t bits)
{
    return (uint32_t)((uint64_t)spread_hash >> (32 - bits));
}

static uint32_t fingerprint_of(uint32_t spread_hash, uint32_t bits)
{
    return (uint32_t)((uint64_t)spread_hash << bits & 0xFFFFFFFFu) >> 16;
}

word_path desk_model_word(const model_view *v, uint32_t hash)
{
    uint32_t spreaded = spread(hash);
    const unsigned char *bucket = v->bucket + 4 * (size_t)bucket_of(spreaded, v->bucket_bits);
    uint32_t end = read32(bucket + 4), fingerprint = fingerprint_of(spreaded, v->bucket_bits);
    for (uint32_t i = read32(bucket); i < end; i++) {
        const unsigned char *word = v->word + 4 * (size_t)i;
        if (read16(word) != fingerprint)
            continue;
        uint32_t value = read16(word + 2), class = value >> MODEL_LISTS;
        word_path found = {.lists = value & ((1u << MODEL_LISTS) - 1)};
        if (class < v->classes) {
            found.number = 1 + class;
            found.bits = read32(v->class + 8 * (size_t)class);
            found.depth = v->class[8 * (size_t)class + 4];
        }
        return found;
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
    return v->labels >= 1 && v->labels <= MODEL_LABELS && v->rows >= 1 && v->classes < MODEL_CLASSES &&
           v->bucket_bits <= LARGEST_BUCKET_BITS && v->scale > 0 &&
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

/* Buckets begin where the one before ends, so no look-up leaves the words. */
static bool buckets_are_sound(const model_view *v)
{
    size_t count = (size_t)1 << v->bucket_bits;
    uint32_t before = 0;
    for (size_t i = 0; i <= count; i++) {
        uint32_t start = read32(v->bucket + 4 * i);
        if (start < before || (i == 0 && start != 0))
            return false;
        before = start;
    }
    return before == v->words;
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
    return labels_are_sound(&v) && classes_are_sound(&v) && buckets_are_sound(&v);
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

/* About four words a bucket. */
static uint32_t bits_for(uint32_t words)
{
    uint32_t bits = 0;
    while (bits < LARGEST_BUCKET_BITS && words >> bits > 4)
        bits++;
    return bits;
}

/* Fills the buckets by counting, then placing each word from its bucket's end. */
static void write_words(const model_view *v, const model_parts *p, unsigned char *bucket, unsigned char *word)
{
    size_t count = (size_t)1 << v->bucket_bits;
    memset(bucket, 0, (count + 1) * 4);
    for (uint32_t i = 0; i < p->words; i++) {
        unsigned char *at = bucket + 4 * (size_t)bucket_of(spread(p->word[i].hash), v->bucket_bits);
        write32(at, read32(at) + 1);
    }
    uint32_t sum = 0;
    for (size_t i = 0; i <= count; i++) {
        sum += read32(bucket + 4 * i);
        write32(bucket + 4 * i, sum);
    }
    for (uint32_t i = p->words; i-- > 0;) {
        uint32_t spreaded = spread(p->word[i].hash);
        unsigned char *at = bucket + 4 * (size_t)bucket_of(spreaded, v->bucket_bits);
        uint32_t place = read32(at) - 1;
        write32(at, place);
        write16(word + 4 * (size_t)place, fingerprint_of(spreaded, v->bucket_bits));
        write16(word + 4 * (size_t)place + 2, p->word[i].class_lists);
    }
}

static void write_classes(const model_view *v, const model_parts *p, unsigned char *bytes)
{
    for (uint32_t i = 0; i < v->classes; i++) {
        unsigned char *class = bytes + (v->class - bytes) + 8 * (size_t)i;
        write32(class, p->class_bits[i]);
        class[4] = p->class_depth[i];
    }
    write_words(v, p, bytes + (v->bucket - bytes), bytes + (v->word - bytes));
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
    write32(bytes + AT_WORDS, v->words);
    write32(bytes + AT_BUCKET_BITS, v->bucket_bits);
    write32(bytes + AT_SCALE, (uint32_t)(scale * 65536.0f + 0.5f));
}

unsigned char *desk_model_write(const model_parts *p, const desk_allocator *allocator, size_t *length)
{
    model_view v = {.labels = p->labels, .tags = 1 + 4 * p->labels, .width = desk_model_row_width(p->labels),
                    .rows = p->rows, .classes = p->classes, .words = p->words, .bucket_bits = bits_for(p->words)};
    if (p->words_of) {
        v.classes = p->words_of->classes;
        v.words = p->words_of->words;
        v.bucket_bits = p->words_of->bucket_bits;
    }
    *length = (size_t)(rows_offset(&v) + (uint64_t)v.rows * v.width);
    unsigned char *bytes = allocator->resize(allocator->user, NULL, 0, *length);
    if (!bytes)
        return NULL;
    memset(bytes, 0, (size_t)rows_offset(&v));
    write_header(bytes, &v, p->scale, *length);
    place_sections(&v, bytes);
    memcpy(bytes + (v.label - (const char *)bytes), p->label, (size_t)v.labels * MODEL_LABEL);
    if (p->words_of)
        memcpy(bytes + (v.class - bytes), p->words_of->class, (size_t)(v.pass - v.class));
    else
        write_classes(&v, p, bytes);
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
