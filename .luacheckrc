std = "max"
max_line_length = 140
files["tests/lua"] = { allow_defined_top = true, ignore = { "212/self", "131" } }
files["examples/lua/pandoc_marks.lua"] = { globals = { "PANDOC_STATE" }, read_globals = { "pandoc" } }
files["examples/lua/openresty"] = { std = "ngx_lua" }
files["bindings/lua/library"] = { ignore = { "212", "241", "431", "432" } } -- declarations without bodies
