/*
 * fuzz_model.c - any bytes are refused as a model, or read without harm.
 */
#include "fuzz.h"

#include "model.h"

#include <string.h>

static const char text[] = "Ann Lee met Bo Ek in Riga on Monday.\n\nThe \xE2\x80\x9CLee Fund\xE2\x80\x9D paid Mr Ek \xC2\xA3" "5.\xFF";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    desk_model *model;
    desk_status status = desk_model_load(data, size, NULL, &model);
    promise((status == DESK_OK) == (model != NULL), "a model is given if and only if all is well");
    if (status != DESK_OK) {
        promise(status == DESK_BAD_MODEL, "bytes that are no model are a bad model");
        return 0;
    }
    desk_article *a;
    promise(desk_article_new(text, sizeof text - 1, &(desk_options){.model = model}, &a) == DESK_OK,
            "a model reads any text");
    no_fault(article_fault(a));
    desk_article_free(a);
    desk_model_free(model);
    return 0;
}

#ifndef REPLAY
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most); /* libFuzzer's own */
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed);

enum { AT_CHECKSUM = 16, AT_LENGTH = 24 };

static void write64(uint8_t *at, uint64_t value)
{
    for (int i = 0; i < 8; i++)
        at[i] = (uint8_t)(value >> 8 * i);
}

/* Most mutants get the checksum, and many the length, that they need to be looked into. */
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
    size = LLVMFuzzerMutate(data, size, most);
    if (size >= AT_LENGTH + 8 && seed % 4 != 0)
        write64(data + AT_LENGTH, size);
    if (size >= AT_LENGTH + 8 && seed % 16 != 0)
        write64(data + AT_CHECKSUM, desk_model_checksum(data, size));
    return size;
}
#endif
