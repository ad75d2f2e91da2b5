-- The rock of a checkout: luarocks make copydesk-scm-1.rockspec
-- `make rock` makes from it the rockspec of the version that the header states.
rockspec_format = "3.0"
package = "copydesk"
version = "scm-1"
source = { url = "." }
description = {
    summary = "Reads news the way a copy editor does",
    detailed = [[
Finds the tokens, sentences, names, figures and quotations of a news article, and shows across several articles on one story
which names, figures and quotations agree, conflict or drift, and what was copied. A C library with no dependency but libc.]],
    license = "Apache-2.0",
    labels = { "news", "nlp", "text" },
}
dependencies = { "lua >= 5.1, < 5.5" }
test_dependencies = { "luaunit >= 3.4" }
build = {
    type = "make",
    build_target = "rock-module",
    build_variables = { CC = "$(CC)", CFLAGS = "$(CFLAGS) -O3", LUA_INC = "$(LUA_INCDIR)" },
    install_pass = false,
    install = { lib = { copydesk = "build/rock-module/copydesk.so" } },
    copy_directories = { "examples/lua" },
}
