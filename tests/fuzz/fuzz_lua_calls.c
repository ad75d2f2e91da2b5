/*
 * fuzz_lua_calls.c - any texts, and any calls of the Lua module in any order.
 *
 * The bytes before the first 0x1E are calls; after it, a byte 0x1D parts one
 * article's copy from the next.
 */
#include "lua_property.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    hold_property("calls", data, size);
    return 0;
}
