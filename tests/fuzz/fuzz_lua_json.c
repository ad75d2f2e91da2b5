/*
 * fuzz_lua_json.c - any value of Lua's becomes JSON that reads back as that value.
 *
 * The bytes say which value: see `build` in lua_properties.lua.
 */
#include "lua_property.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    hold_property("json", data, size);
    return 0;
}
