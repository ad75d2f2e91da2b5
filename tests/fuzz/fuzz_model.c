/*
 * fuzz_model.c - any bytes are refused as a model, or read without harm.
 */
#include "fuzz.h"

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
