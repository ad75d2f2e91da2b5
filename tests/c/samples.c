/*
 * samples.c - copy for the tests, read from the samples or made from a number.
 */
#include "samples.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *room_for(size_t size)
{
    void *room = malloc(size ? size : 1);
    if (!room)
        abort();
    return room;
}

static sample read_sample(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        abort();
    }
    sample s = {room_for(1 << 16), 0};
    s.length = fread(s.text, 1, 1 << 16, file);
    fclose(file);
    return s;
}

void open_samples(sample samples[SAMPLE_COUNT])
{
    static const char *const names[SAMPLE_COUNT] = {"agency", "council", "daily", "tabloid", "translated"};
    for (size_t i = 0; i < SAMPLE_COUNT; i++) {
        char path[64];
        snprintf(path, sizeof path, "examples/articles/%s.txt", names[i]);
        samples[i] = read_sample(path);
    }
}

void close_samples(sample samples[SAMPLE_COUNT])
{
    for (size_t i = 0; i < SAMPLE_COUNT; i++)
        free(samples[i].text);
}

sample prose_of(size_t length)
{
    sample samples[SAMPLE_COUNT], out = {room_for(length), 0};
    open_samples(samples);
    for (size_t i = 0; out.length < length; i = (i + 1) % SAMPLE_COUNT) {
        size_t piece = samples[i].length < length - out.length ? samples[i].length : length - out.length;
        memcpy(out.text + out.length, samples[i].text, piece);
        out.length += piece;
    }
    close_samples(samples);
    return out;
}

#define SHAPE(name, unit) {name, unit, sizeof(unit) - 1}

/* What has broken tokenisers, sentence splitters and number readers. */
static const shape shapes[] = {
    SHAPE("straight quote marks", "\""),
    SHAPE("opening quote marks", "\xE2\x80\x9C"),
    SHAPE("opening and closing marks", "\xE2\x80\x9C\xE2\x80\x9D"),
    SHAPE("single marks", "'"),
    SHAPE("quoted words", "\"a\" "),
    SHAPE("unclosed quotations", "\"said he\n\n"),
    SHAPE("digits", "7"),
    SHAPE("grouped digits", "7,569,"),
    SHAPE("decimals", "1.2."),
    SHAPE("numbers", "12 "),
    SHAPE("number words", "million hundred "),
    SHAPE("number words joined", "twenty-two-"),
    SHAPE("ranges", "12-13-14 to "),
    SHAPE("currencies", "$\xC2\xA3\xE2\x82\xAC"),
    SHAPE("percentages", "5% 6 per cent "),
    SHAPE("dates", "2 March 2023 "),
    SHAPE("clocks", "10:30:"),
    SHAPE("abbreviations", "U.S. "),
    SHAPE("abbreviations joined", "U.S."),
    SHAPE("initials", "J. K. "),
    SHAPE("titles", "Mr Dr Sir "),
    SHAPE("capitals", "Abc Def "),
    SHAPE("cues", "said that he said "),
    SHAPE("pronouns", "he said. \"No,\" she said. "),
    SHAPE("opening brackets", "("),
    SHAPE("brackets", "(a) "),
    SHAPE("full stops", "."),
    SHAPE("hyphens", "-"),
    SHAPE("hyphenated", "a-b-"),
    SHAPE("apostrophes", "n't's"),
    SHAPE("combining marks", "\xCC\x81"),
    SHAPE("letters with marks", "e\xCC\x81"),
    SHAPE("joined emoji", "\xF0\x9F\x91\xA9\xE2\x80\x8D"),
    SHAPE("Chinese", "\xE4\xB8\xAD"),
    SHAPE("zero bytes", "\0"),
    SHAPE("bytes that are not UTF-8", "\xFF"),
    SHAPE("cut characters", "\xE2\x80"),
    SHAPE("spaces", " "),
    SHAPE("line breaks", "\n"),
    SHAPE("short lines", "a\n\n"),
    SHAPE("bullets", "\xE2\x80\xA2 a\n"),
    SHAPE("addresses", "http://a.b/c?d=e&"),
    SHAPE("mail addresses", "a@b.c@"),
    SHAPE("tags", "#a@b"),
    SHAPE("letters", "a"),
    SHAPE("capital letters", "A"),
    SHAPE("damaged numerals", "7569,<>"),
    SHAPE("commas", ","),
    SHAPE("nested quotations", "\xE2\x80\x9C" "a \xE2\x80\x98" "b "),
    SHAPE("parts of a quotation", "\"No,\" he said, \"yes,\" "),
    SHAPE("paragraphs left open", "\xE2\x80\x9CWe go on.\n\n"),
    SHAPE("who said who said", "who said who said that "),
    SHAPE("who told whom", "told the man who told the man who "),
    SHAPE("cues in capitals", "ANN LEE SAID BO "),
    SHAPE("speakers with colons", "Ann: \"a\" Bo: "),
    SHAPE("names and commas", "Ann Lee, Bo Ek and Cy Dow, "),
    SHAPE("owners", "Ann's Bo's Cy's "),
    SHAPE("currency and digit", "$5\xC2\xA3" "7\xE2\x82\xAC"),
    SHAPE("dates with strokes", "1/2/3/4/"),
    SHAPE("clocks with am", "5am 6 p.m. 7:30 "),
    SHAPE("hours and minutes joined", "2h3m4s"),
    SHAPE("letters and digits", "a1b2"),
    SHAPE("roads", "A1 B2 M25 "),
    SHAPE("units joined", "5km6kg7lb"),
    SHAPE("totals", "a total of 5 of 6 of 7 of "),
    SHAPE("ellipses", "\xE2\x80\xA6 ... "),
    SHAPE("scripts", "a\xD0\x96\xCE\xA9\xE4\xB8\xAD\xD7\x90 "),
    SHAPE("list items", "* a\n- b\n1. c\n"),
    SHAPE("random bytes", ""),
};

const shape *shape_at(size_t i)
{
    return i < sizeof shapes / sizeof *shapes ? &shapes[i] : NULL;
}

sample shape_of(const shape *s, size_t length)
{
    sample out = {room_for(length), length};
    uint64_t state = 1;
    for (size_t i = 0; i < length; i++)
        out.text[i] = s->length ? s->unit[i % s->length] : (char)next_random(&state);
    return out;
}

uint32_t next_random(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*state >> 33);
}

/* Splices a piece into the text at a random place, over what stands there or between. */
static void splice(sample *s, size_t room, const char *piece, size_t length, uint64_t *state)
{
    size_t at = s->length ? next_random(state) % s->length : 0;
    bool over = next_random(state) & 1;
    if (s->length + length > room || (over && at + length > s->length))
        return;
    if (!over) {
        memmove(s->text + at + length, s->text + at, s->length - at);
        s->length += length;
    }
    memcpy(s->text + at, piece, length);
}

static void mutate_once(sample *s, size_t room, const sample *from, uint64_t *state)
{
    if (s->length == 0)
        return;
    size_t at = next_random(state) % s->length, length = 1 + next_random(state) % 40;
    const shape *other = &shapes[next_random(state) % (sizeof shapes / sizeof *shapes)];
    switch (next_random(state) % 6) {
    case 0:
        s->text[at] = (char)next_random(state);
        break;
    case 1:
        s->text[at] ^= (char)(1 << next_random(state) % 8);
        break;
    case 2: /* cut some out */
        length = length < s->length - at ? length : s->length - at;
        memmove(s->text + at, s->text + at + length, s->length - at - length);
        s->length -= length;
        break;
    case 3: /* a piece from elsewhere in the copy */
        at = next_random(state) % from->length;
        splice(s, room, from->text + at, length < from->length - at ? length : from->length - at, state);
        break;
    default:
        for (size_t i = 0; i < length / 8 + 1; i++)
            splice(s, room, other->unit, other->length, state);
    }
}

sample mutated(const sample *from, uint64_t *state)
{
    size_t room = from->length + 1024, start = next_random(state) % from->length;
    size_t wanted = 1 + next_random(state) % (from->length - start);
    sample s = {room_for(room), wanted};
    memcpy(s.text, from->text + start, wanted);
    for (uint32_t left = 1 + next_random(state) % 12; left > 0; left--)
        mutate_once(&s, room, from, state);
    char *exact = room_for(s.length); /* so that a read past the end is seen */
    memcpy(exact, s.text, s.length);
    free(s.text);
    s.text = exact;
    return s;
}
