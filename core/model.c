#include "model.h"

struct desk_model { memory memory; };

static const desk_model english;

const desk_model *desk_model_english(void) { return &english; }

desk_status desk_model_load(const void *bytes, size_t length, const desk_allocator *allocator, desk_model **model)
{
    (void)bytes; (void)length; (void)allocator;
    *model = NULL;
    return DESK_BAD_MODEL;
}

void desk_model_free(desk_model *model) { (void)model; }
