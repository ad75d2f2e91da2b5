#include "token.h"
#include "text.h"

void desk_find_tokens(memory *m, const char *text, uint32_t length, token_list *out)
{
    for (uint32_t at = 0, end; at < length; at = end) {
        end = at;
        while (end < length && (desk_is_letter(text[end]) || desk_is_digit(text[end]) || (unsigned char)text[end] >= 0x80))
            end++;
        if (end == at)
            end++;
        if (desk_is_space((unsigned char)text[at]))
            continue;
        desk_token *token = list_push(m, out);
        if (!token)
            return;
        *token = (desk_token){at, end, desk_is_digit(text[at]) ? DESK_NUMBER : end > at + 1 || desk_is_letter(text[at]) ? DESK_WORD : DESK_PUNCTUATION};
    }
}
