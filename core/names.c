/*
 * names.c - the words by which Python, Lua and JSON know the C constants.
 */
#include "include/copydesk.h"

#define NAME_OF(names, value) \
    ((size_t)(value) < sizeof(names) / sizeof *(names) ? (names)[value] : "")

const char *desk_version(void)
{
    return DESK_VERSION;
}

const char *desk_status_text(desk_status status)
{
    static const char *const texts[] = {
        "done", "out of memory", "text is longer than 2147483647 bytes",
        "not a model that this version reads", "no such date",
        "training data cannot be used", "stopped"};
    return NAME_OF(texts, status);
}

const char *desk_token_kind_name(uint32_t kind)
{
    static const char *const names[] = {"word", "number", "punctuation", "symbol", "quote_mark", "malformed"};
    return NAME_OF(names, kind);
}

const char *desk_figure_kind_name(desk_figure_kind kind)
{
    static const char *const names[] = {"cardinal", "ordinal", "money", "percent", "multiple",
                                        "quantity", "date", "time", "duration", "age"};
    return NAME_OF(names, kind);
}

const char *desk_modifier_name(desk_modifier modifier)
{
    static const char *const names[] = {"", "about", "over", "under", "at_least", "at_most"};
    return NAME_OF(names, modifier);
}

const char *desk_quote_kind_name(desk_quote_kind kind)
{
    static const char *const names[] = {"direct", "indirect", "mixed"};
    return NAME_OF(names, kind);
}

const char *desk_fact_status_name(desk_fact_status status)
{
    static const char *const names[] = {"agree", "conflict", "damaged", "alone"};
    return NAME_OF(names, status);
}

const char *desk_change_kind_name(desk_change_kind kind)
{
    static const char *const names[] = {"kept", "dropped", "added", "changed"};
    return NAME_OF(names, kind);
}
