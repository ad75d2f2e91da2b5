#include "sentence.h"
#include "text.h"

void desk_find_sentences(memory *m, const char *text, uint32_t length, const token_list *tokens,
                         span_list *out)
{
    (void)length;
    uint32_t first = 0;
    for (uint32_t i = 0; i < tokens->count; i++) {
        const desk_token *t = &tokens->items[i];
        bool last = i + 1 == tokens->count;
        if (!last && text[t->start] != '.' && desk_line_breaks(text, t->end, t[1].start) == 0)
            continue;
        desk_span *span = list_push(m, out);
        if (!span)
            return;
        *span = (desk_span){tokens->items[first].start, t->end};
        first = i + 1;
    }
}
