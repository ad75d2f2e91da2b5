# copydesk: `make help` lists what can be done.

CC      ?= cc
CLANG   ?= clang
CFLAGS  ?= -O3 -g
PYTHON  ?= python3
LUA     ?= lua5.4
LUA_INC ?= /usr/include/lua5.4
PREFIX  ?= /usr/local

BUILD := build
WARN  := -std=c11 -Wall -Wextra -Wpedantic -Wshadow -Wconversion
CORE  := $(wildcard core/*.[ch] core/include/*.h core/tables/*.h core/data/*.model)
LIB   := $(BUILD)/libcopydesk.a
NEED  := sh tools/need

# The version lives in the header alone.
VERSION := $(shell sed -n 's/.*DESK_VERSION "\(.*\)"/\1/p' core/include/copydesk.h)
ABI     := $(firstword $(subst ., ,$(VERSION)))

.PHONY: all
all: $(LIB) python lua ## build the library and both modules

.PHONY: help
help: ## list the targets
	@sed -nE 's/^([a-z0-9-]+):.*## (.*)/\1\t\2/p' $(MAKEFILE_LIST) | sort | awk -F'\t' '{printf "  %-16s %s\n", $$1, $$2}'

# ---- the library ----

# The stack is guarded.  Assertions are for the tests, which build the core without NDEBUG: the library never aborts.
HARDEN := -fstack-protector-strong
COMPILE := $(CC) $(WARN) $(CFLAGS) -DNDEBUG $(HARDEN) -fPIC -fvisibility=hidden -Icore/include -Wa,-Icore/data

$(BUILD)/copydesk.o: $(CORE)
	@mkdir -p $(BUILD)
	$(COMPILE) -c core/copydesk.c -o $@

$(LIB): $(BUILD)/copydesk.o
	$(AR) rcs $@ $<

SONAME := libcopydesk.so.$(ABI)
SHARED := $(BUILD)/libcopydesk.so.$(VERSION)
$(SHARED): $(BUILD)/copydesk.o
	$(CC) $(CFLAGS) -shared -Wl,-soname,$(SONAME) -Wl,-z,relro,-z,now -Wl,-z,noexecstack $< -lm -o $@

.PHONY: tables
tables: ## make core/tables from core/data
	$(PYTHON) tools/make_tables.py

# ---- Python ----

# The package as it would be installed, for use without installing:
# PYTHONPATH=build/python python3 -c 'import copydesk'
PYTHON_PACKAGE := $(wildcard bindings/python/copydesk/*)
.PHONY: python
python: $(BUILD)/python/copydesk/_core.abi3.so ## build the Python package under build/python
	cp -r bindings/python/copydesk/. $(BUILD)/python/copydesk/

$(BUILD)/python/copydesk/_core.abi3.so: $(wildcard bindings/python/*.[ch]) $(LIB)
	@mkdir -p $(@D)
	$(CC) $(WARN) $(CFLAGS) -fPIC -shared -fvisibility=hidden -DPy_LIMITED_API=0x030B0000 -Icore/include \
	    $$($(PYTHON) -c 'import sysconfig; print("-I" + sysconfig.get_path("include"))') \
	    bindings/python/*.c $(LIB) -o $@

# ---- Lua ----

# One module for each Lua, from the same source: Lua 5.4 under build/lua, the others under build/lua5.1, lua5.3 and luajit.
LUA_CODE := $(wildcard bindings/lua/*.[ch])
BUILD_LUA = $(CC) $(WARN) $(CFLAGS) -DNDEBUG $(HARDEN) -fPIC -shared -fvisibility=hidden -Wl,--exclude-libs,ALL -Icore/include
.PHONY: lua
lua: $(BUILD)/lua/copydesk.so ## build the Lua 5.4 module under build/lua
$(BUILD)/lua/copydesk.so: $(LUA_CODE) $(LIB)
	@mkdir -p $(@D)
	$(BUILD_LUA) -I$(LUA_INC) bindings/lua/*.c $(LIB) -lm -o $@

.PHONY: lua-all
lua-all: lua $(BUILD)/lua5.1/copydesk.so $(BUILD)/lua5.3/copydesk.so $(BUILD)/luajit/copydesk.so ## build the module for Lua 5.1, 5.3, 5.4 and LuaJIT
$(BUILD)/lua5.%/copydesk.so: $(LUA_CODE) $(LIB)
	@mkdir -p $(@D)
	$(BUILD_LUA) -I/usr/include/lua5.$* bindings/lua/*.c $(LIB) -lm -o $@
$(BUILD)/luajit/copydesk.so: $(LUA_CODE) $(LIB)
	@mkdir -p $(@D)
	$(BUILD_LUA) -I/usr/include/luajit-2.1 bindings/lua/*.c $(LIB) -lm -o $@

# What luarocks builds, for the Lua it names in LUA_INC: always anew, since the last one may have been another.
.PHONY: rock-module
rock-module: $(LIB)
	@mkdir -p $(BUILD)/rock-module
	$(BUILD_LUA) -I$(LUA_INC) bindings/lua/*.c $(LIB) -lm -o $(BUILD)/rock-module/copydesk.so

.PHONY: lua-doc
lua-doc: ## make the pages of the Lua module under build/lua-doc
	@$(NEED) ldoc:lua-ldoc
	@mkdir -p $(BUILD)/lua-doc-input
	$(LUA) bindings/lua/ldoc_input.lua bindings/lua/library/copydesk.lua > $(BUILD)/lua-doc-input/copydesk.lua
	cd bindings/lua && ldoc --quiet --fatalwarnings .

.PHONY: lua-check
lua-check: ## luacheck over everything written in Lua
	@$(NEED) luacheck:lua-check
	luacheck -q bindings/lua examples/lua tests/lua

# ---- tests in C ----

# Every tests/c/test_NAME.c is a program; the other files there are shared by all.
TESTS   := $(patsubst tests/c/%.c,%,$(wildcard tests/c/test_*.c))
SHARED_TEST_CODE := $(filter-out $(wildcard tests/c/test_*.c),$(wildcard tests/c/*.c))
TEST_CODE := $(SHARED_TEST_CODE) $(wildcard tests/c/*.h)
TEST_INCLUDES := -Icore -Icore/include -Itests/c

# $(call tests_with,FOLDER,COMPILER,FLAGS): rules that build library and tests of one kind into FOLDER.
define tests_with
$(1)/copydesk.o: $$(CORE)
	@mkdir -p $(1)
	$(2) $$(WARN) $(3) -Icore/include -Wa,-Icore/data -c core/copydesk.c -o $$@
$(1)/shared.a: $$(TEST_CODE) $$(CORE)
	@mkdir -p $(1)/shared
	@for file in $$(SHARED_TEST_CODE); do \
	    $(2) $$(WARN) $(3) $$(TEST_INCLUDES) -c $$$$file -o $(1)/shared/$$$$(basename $$$$file .c).o || exit 1; done
	@rm -f $$@ && $$(AR) rcs $$@ $(1)/shared/*.o
$(1)/test_%: tests/c/test_%.c $(1)/copydesk.o $(1)/shared.a $$(TEST_CODE)
	$(2) $$(WARN) $(3) $$(TEST_INCLUDES) $$< $(1)/shared.a $(1)/copydesk.o -lcmocka -lm -pthread -o $$@
$(1)/run: $$(addprefix $(1)/,$$(TESTS))
	@failed=; for test in $$^; do echo "$$$$test"; $$(RUN) ./$$$$test 2>&1 || failed="$$$$failed $$$$test"; done; \
	[ -z "$$$$failed" ] || { echo "failed:$$$$failed"; exit 1; }
.PHONY: $(1)/run
endef

SANITIZE := -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all
$(eval $(call tests_with,$(BUILD)/c,$(CC),$(CFLAGS)))
$(eval $(call tests_with,$(BUILD)/asan-gcc,gcc,$(SANITIZE)))
$(eval $(call tests_with,$(BUILD)/asan-clang,$(CLANG),$(SANITIZE)))
$(eval $(call tests_with,$(BUILD)/tsan,$(CLANG),-O1 -g -fsanitize=thread))
$(eval $(call tests_with,$(BUILD)/valgrind,$(CC),-O1 -g))
$(eval $(call tests_with,$(BUILD)/coverage,$(CC),-O0 -g --coverage -DNDEBUG))

.PHONY: test-c
test-c: ## run the tests of the core, and the header as C++
	@$(NEED) cmocka.h:libcmocka-dev c++:g++ /usr/share/unicode/auxiliary/WordBreakTest.txt:unicode-data
	@$(MAKE) -s $(BUILD)/c/run
	$(CXX) -std=c++17 -Wall -Wextra -Wpedantic -Icore/include tests/c/test_header.cpp $(BUILD)/c/copydesk.o -lm -o $(BUILD)/c/header
	./$(BUILD)/c/header

.PHONY: asan
asan: ## run the C and Lua tests under AddressSanitizer and UBSan, with gcc and clang
	@$(NEED) cmocka.h:libcmocka-dev $(CLANG):clang
	@$(MAKE) -s $(BUILD)/asan-gcc/run $(BUILD)/asan-clang/run
	@$(MAKE) -s asan-lua

.PHONY: valgrind
valgrind: ## run the C tests under valgrind
	@$(NEED) cmocka.h:libcmocka-dev valgrind:valgrind
	@TESTS_QUICK=1 $(MAKE) -s $(BUILD)/valgrind/run \
	    RUN="valgrind -q --leak-check=full --show-leak-kinds=definite,indirect --errors-for-leak-kinds=definite,indirect --error-exitcode=99"

.PHONY: tsan
tsan: ## run the tests with threads under ThreadSanitizer
	@$(NEED) cmocka.h:libcmocka-dev $(CLANG):clang
	@$(MAKE) -s $(BUILD)/tsan/test_threads
	./$(BUILD)/tsan/test_threads 2>&1

# ---- the benchmark ----

# ICU is measured beside us where libicu-dev is; BlingFire and spaCy where BENCH_PYTHON has them.
BENCH_PYTHON ?= $(PYTHON)
ICU := $(shell pkg-config --exists icu-uc 2>/dev/null && echo -DBENCH_ICU $$(pkg-config --cflags --libs icu-uc))
$(BUILD)/bench: tests/bench/bench.c tests/bench/measuring.h $(LIB)
	$(CC) $(WARN) $(CFLAGS) -Icore/include $< $(LIB) $(ICU) -lm -o $@

.PHONY: bench
bench: $(BUILD)/bench ## measure the speed of every stage, and of peers that are installed
	@$(BUILD)/bench examples/articles/*.txt --python $(BENCH_PYTHON) $(BENCH_FLAGS)

$(BUILD)/wire: tests/bench/wire.c tests/bench/measuring.h $(LIB)
	$(CC) $(WARN) $(CFLAGS) -Icore/include $< $(LIB) -lm -o $@

# WIRE_TEXT names files of articles, parted by form feeds; more of them make a truer wire.
WIRE_TEXT ?= examples/articles/*.txt
.PHONY: bench-wire
bench-wire: $(BUILD)/wire ## measure how a story grows, and the wires of long days (WIRE_TEXT, WIRE_FLAGS)
	@$(BUILD)/wire $(WIRE_TEXT) $(or $(WIRE_FLAGS),--add --ask --days 1000,10000)

# ---- all tests ----

PYTHON_INCLUDE := $$($(PYTHON) -c 'import sysconfig; print(sysconfig.get_path("include"))')
VENV := $(BUILD)/venv

# What only the Python tests need, away from the system's packages.
$(VENV)/ready: tests/python/requirements.txt tests/python/requirements-more.txt
	@$(NEED) python=ensurepip:python3-venv
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install -q --disable-pip-version-check -r tests/python/requirements.txt
	-timeout 480 $(VENV)/bin/python -m pip install -q --disable-pip-version-check --only-binary :all: -r tests/python/requirements-more.txt
	@touch $@

.PHONY: need-python
need-python:
	@$(NEED) $(CC):gcc $(PYTHON_INCLUDE)/Python.h:python3-dev

.PHONY: need-lua need-lua-all
need-lua:
	@$(NEED) $(CC):gcc $(LUA):lua5.4 $(LUA_INC)/lua.h:liblua5.4-dev /usr/share/lua/5.4/luaunit.lua:lua-unit \
	    /usr/share/lua/5.4/dkjson.lua:lua-dkjson
need-lua-all: need-lua
	@$(NEED) lua5.1:lua5.1 /usr/include/lua5.1/lua.h:liblua5.1-0-dev lua5.3:lua5.3 /usr/include/lua5.3/lua.h:liblua5.3-dev \
	    luajit:luajit /usr/include/luajit-2.1/lua.h:libluajit-5.1-dev

.PHONY: test-python
test-python: need-python ## run the tests of the Python module and the command
	@$(MAKE) -s python $(VENV)/ready
	PYTHONPATH=$(BUILD)/python $(VENV)/bin/python -m pytest -q $(PYTEST_FLAGS) tests/python

# The same on an interpreter without the GIL, which takes a build of its own: FREE_PYTHON=python3.13t.
# Debian has none; its source package python3.13, configured with --disable-gil, makes one.
FREE_PYTHON ?=
FREE := $(BUILD)/free-python
.PHONY: test-free-python
test-free-python: ## run the Python tests, threads for TESTS_SECONDS each, on the free-threaded interpreter FREE_PYTHON
	@if [ -n "$(FREE_PYTHON)" ]; then $(MAKE) -s $(FREE)/run; else \
	    echo "skipped: no free-threaded interpreter is named; FREE_PYTHON=python3.13t make test-free-python"; fi

$(FREE)/venv/ready: tests/python/requirements.txt
	$(FREE_PYTHON) -c 'import sysconfig, sys; sys.exit(0 if sysconfig.get_config_var("Py_GIL_DISABLED") else "FREE_PYTHON has the GIL")'
	$(FREE_PYTHON) -m venv $(FREE)/venv
	grep -v mypy tests/python/requirements.txt > $(FREE)/requirements.txt # mypy is not for free-threaded 3.13
	$(FREE)/venv/bin/python -m pip install -q --disable-pip-version-check -r $(FREE)/requirements.txt
	@touch $@

$(FREE)/copydesk/built: $(wildcard bindings/python/*.[ch]) $(PYTHON_PACKAGE) $(LIB)
	@mkdir -p $(@D)
	cp -r bindings/python/copydesk/. $(@D)/
	$(CC) $(WARN) $(CFLAGS) -fPIC -shared -fvisibility=hidden -Icore/include \
	    $$($(FREE_PYTHON) -c 'import sysconfig; print("-I" + sysconfig.get_path("include"))') bindings/python/*.c $(LIB) \
	    -o $(@D)/_core$$($(FREE_PYTHON) -c 'import sysconfig; print(sysconfig.get_config_var("EXT_SUFFIX"))')
	@touch $@

.PHONY: $(FREE)/run
$(FREE)/run: $(FREE)/venv/ready $(FREE)/copydesk/built
	PYTHONPATH=$(FREE) $(FREE)/venv/bin/python -X faulthandler -m pytest -q $(PYTEST_FLAGS) tests/python

HOST_MODEL := $(BUILD)/lua-tests/host.model
RUN_LUA = LUA_PATH="tests/lua/?.lua;bindings/lua/?.lua;;" LUA_CPATH="$(1)/?.so;;"
.PHONY: test-lua
test-lua: need-lua-all ## run the tests of the Lua module on Lua 5.1, 5.3, 5.4 and LuaJIT
	@$(MAKE) -s lua-all
	@set -e; for lua in $(LUA) lua5.3 lua5.1 luajit; do \
	    modules=$(BUILD)/$$lua; [ $$lua != $(LUA) ] || modules=$(BUILD)/lua; \
	    for test in tests/lua/test_*.lua; do echo "$$lua $$test"; $(call RUN_LUA,$$modules) $$lua $$test; done; done
	@mkdir -p $(BUILD)/lua-tests
	@$(call RUN_LUA,$(BUILD)/lua) $(LUA) tests/lua/host_model.lua $(HOST_MODEL)
	@set -e; for lua in lua5.4 lua5.3 lua5.1 luajit; do \
	    modules=$(BUILD)/$$lua; [ $$lua != lua5.4 ] || modules=$(BUILD)/lua; echo "$$lua tests/lua/host.c"; \
	    flags="-I/usr/include/$$lua -l$$lua"; [ $$lua != luajit ] || flags="-DLUAJIT -I/usr/include/luajit-2.1 -lluajit-5.1"; \
	    $(CC) $(WARN) $(CFLAGS) tests/lua/host.c $$flags -pthread -o $(BUILD)/lua-tests/host-$$lua; \
	    HOST_MODEL=$(HOST_MODEL) $(call RUN_LUA,$$modules) $(BUILD)/lua-tests/host-$$lua tests/lua/host_script.lua tests/lua/host_models.lua; done

# nginx with its Lua module, unpacked and not installed: Debian's module wants another LuaJIT than the one we test with.
NGINX_PACKAGES := nginx libnginx-mod-http-lua libnginx-mod-http-ndk libluajit2-5.1-2 libluajit2-5.1-common lua-resty-core lua-resty-lrucache lua-cjson
$(BUILD)/nginx: ## fetch nginx with its Lua module for the tests of the web handler
	@rm -rf $@.part && mkdir -p $@.part/packages
	cd $@.part/packages && apt-get download $(NGINX_PACKAGES) && for package in *.deb; do dpkg -x $$package ..; done
	@mv $@.part $@

.PHONY: measure-lua
measure-lua: need-lua $(BUILD)/nginx ## measure the Lua examples under load: some minutes
	@$(NEED) curl:curl pandoc:pandoc luajit:luajit
	@$(MAKE) -s lua-all
	@mkdir -p $(BUILD)/lua-tests
	@$(CC) $(WARN) $(CFLAGS) tests/lua/load.c -o $(BUILD)/lua-tests/load
	@$(CC) $(WARN) $(CFLAGS) tests/lua/times.c -o $(BUILD)/lua-tests/times
	@$(call RUN_LUA,$(BUILD)/lua) $(LUA) tests/lua/measure.lua check 1000
	@$(call RUN_LUA,$(BUILD)/lua) $(LUA) tests/lua/measure.lua handler 100000 600
	@WATCH_COUNT=10000 $(call RUN_LUA,$(BUILD)/lua) $(LUA) tests/lua/test_automations.lua -p killed

# The Lua module with the core inside, watched; the interpreter itself is not, so the run time is loaded first.
.PHONY: asan-lua
asan-lua: need-lua
	@mkdir -p $(BUILD)/asan-lua
	gcc $(WARN) $(SANITIZE) -fPIC -shared -Icore/include -I$(LUA_INC) -Wa,-Icore/data bindings/lua/*.c core/copydesk.c \
	    -o $(BUILD)/asan-lua/copydesk.so
	@set -e; for test in tests/lua/test_*.lua; do echo "$$test"; \
	    LD_PRELOAD="$$(gcc -print-file-name=libasan.so) $$(gcc -print-file-name=libubsan.so)" ASAN_OPTIONS=detect_leaks=1 \
	    $(call RUN_LUA,$(BUILD)/asan-lua) $(LUA) $$test; done
	@gcc $(WARN) -O1 -g -DLUA_MEMORY_ONLY -I$(LUA_INC) tests/lua/host.c -llua5.4 -pthread -o $(BUILD)/asan-lua/host
	@mkdir -p $(BUILD)/lua-tests && $(MAKE) -s lua && $(call RUN_LUA,$(BUILD)/lua) $(LUA) tests/lua/host_model.lua $(HOST_MODEL)
	HOST_MODEL=$(HOST_MODEL) LD_PRELOAD="$$(gcc -print-file-name=libasan.so) $$(gcc -print-file-name=libubsan.so)" ASAN_OPTIONS=detect_leaks=1 \
	    $(call RUN_LUA,$(BUILD)/asan-lua) $(BUILD)/asan-lua/host tests/lua/host_script.lua tests/lua/host_models.lua

.PHONY: valgrind-lua
valgrind-lua: need-lua ## run the Lua module's tests under valgrind
	@$(NEED) valgrind:valgrind
	@$(MAKE) -s lua
	@set -e; for test in cases copydesk json model; do echo "$$test"; VALGRIND_RUN=1 $(call RUN_LUA,$(BUILD)/lua) \
	    valgrind -q --leak-check=full --show-leak-kinds=definite,indirect,possible --errors-for-leak-kinds=definite,indirect,possible \
	    --error-exitcode=99 $(LUA) tests/lua/test_$$test.lua; done

.PHONY: test
test: ## run all tests, in C, Lua and Python; installs what they need
	@$(MAKE) -s test-c
	@$(MAKE) -s test-lua
	@$(MAKE) -s test-install
	@$(MAKE) -s test-python

# ---- using it ----

.PHONY: demo
demo: need-python ## build, and compare the sample articles
	@$(MAKE) -s python
	@PYTHONPATH=$(BUILD)/python $(PYTHON) -m copydesk compare examples/articles; status=$$?; \
	    [ $$status -le 1 ] || exit $$status # 1 says that figures conflict, and the samples' do

LIBDIR  ?= $(PREFIX)/lib
define PC_FILE
prefix=$(PREFIX)
includedir=$${prefix}/include
libdir=$(LIBDIR)

Name: copydesk
Description: reads news: tokens, sentences, names, figures and quotations, and compares articles
Version: $(VERSION)
Cflags: -I$${includedir}
Libs: -L$${libdir} -lcopydesk
Libs.private: -lm
endef
export PC_FILE

.PHONY: install
install: $(LIB) $(SHARED) ## install header, libraries and pkg-config file under DESTDIR and PREFIX
	install -d $(DESTDIR)$(PREFIX)/include $(DESTDIR)$(LIBDIR)/pkgconfig
	install -m 644 core/include/copydesk.h $(DESTDIR)$(PREFIX)/include/
	install -m 644 $(LIB) $(DESTDIR)$(LIBDIR)/
	install -m 755 $(SHARED) $(DESTDIR)$(LIBDIR)/
	ln -sf $(notdir $(SHARED)) $(DESTDIR)$(LIBDIR)/$(SONAME)
	ln -sf $(SONAME) $(DESTDIR)$(LIBDIR)/libcopydesk.so
	@echo "$$PC_FILE" > $(DESTDIR)$(LIBDIR)/pkgconfig/copydesk.pc

.PHONY: uninstall
uninstall: ## remove what install put under DESTDIR and PREFIX
	rm -f $(DESTDIR)$(PREFIX)/include/copydesk.h $(DESTDIR)$(LIBDIR)/libcopydesk.a $(DESTDIR)$(LIBDIR)/libcopydesk.so \
	    $(DESTDIR)$(LIBDIR)/$(SONAME) $(DESTDIR)$(LIBDIR)/$(notdir $(SHARED)) $(DESTDIR)$(LIBDIR)/pkgconfig/copydesk.pc

.PHONY: test-install
test-install: ## install into a folder, and build a program against it through pkg-config
	@$(NEED) pkg-config:pkg-config
	@rm -rf $(BUILD)/stage
	@$(MAKE) -s install DESTDIR=$(BUILD)/stage PREFIX=/opt/copydesk
	sh tests/c/install.sh $(BUILD)/stage /opt/copydesk $(VERSION)

.PHONY: wheel
wheel: need-python $(VENV)/ready ## build the sdist, and from it the wheel, into dist
	$(VENV)/bin/python -m pip install -q --disable-pip-version-check build
	$(VENV)/bin/python -m build

# The release's rockspec takes its version from the header.
ROCK := copydesk-$(VERSION)-1
.PHONY: rock
rock: need-lua ## build the rock, and install it under build/rock
	@$(NEED) luarocks:luarocks
	@mkdir -p $(BUILD)/rock
	sed 's/^version = .*/version = "$(VERSION)-1"/' copydesk-scm-1.rockspec > $(BUILD)/rock/$(ROCK).rockspec
	luarocks --lua-version 5.4 --tree $(BUILD)/rock make $(BUILD)/rock/$(ROCK).rockspec
	cd $(BUILD)/rock && luarocks --lua-version 5.4 --tree . pack copydesk $(VERSION)
	LUA_CPATH="$(BUILD)/rock/lib/lua/5.4/?.so" $(LUA) -e 'assert(require("copydesk").version == "$(VERSION)")'

# ---- fuzzing ----

FUZZERS   := $(patsubst tests/fuzz/fuzz_%.c,%,$(wildcard tests/fuzz/fuzz_*.c))
FUZZ      := $(BUILD)/fuzz
FUZZ_CODE := $(wildcard tests/fuzz/*.h) tests/c/invariants.c tests/c/digest.c tests/c/invariants.h
SECONDS   ?= 60

$(FUZZ)/copydesk.o: $(CORE)
	@mkdir -p $(FUZZ)
	$(CLANG) $(WARN) $(SANITIZE) -fsanitize=fuzzer-no-link -Icore/include -Wa,-Icore/data -c core/copydesk.c -o $@

$(FUZZ)/fuzz_%: tests/fuzz/fuzz_%.c $(FUZZ)/copydesk.o $(FUZZ_CODE)
	$(CLANG) $(WARN) $(SANITIZE) -fsanitize=fuzzer $(TEST_INCLUDES) -Itests/fuzz $< tests/c/invariants.c tests/c/digest.c \
	    $(FUZZ)/copydesk.o -lm -o $@

$(FUZZ)/replay_%: tests/fuzz/fuzz_%.c tests/fuzz/replay.c $(BUILD)/asan-gcc/copydesk.o $(FUZZ_CODE)
	@mkdir -p $(FUZZ)
	gcc $(WARN) $(SANITIZE) -DREPLAY $(TEST_INCLUDES) -Itests/fuzz $< tests/fuzz/replay.c tests/c/invariants.c tests/c/digest.c \
	    $(BUILD)/asan-gcc/copydesk.o -lm -o $@

# The fuzzers of the Lua module have an interpreter inside.
FUZZ_LUA := bindings/lua/*.c -I$(LUA_INC) -Wa,-Itests/fuzz -l:liblua5.4.a -ldl
$(FUZZ)/fuzz_lua_%: tests/fuzz/fuzz_lua_%.c $(FUZZ)/copydesk.o $(FUZZ_CODE) $(LUA_CODE) tests/fuzz/lua_properties.lua
	$(CLANG) $(WARN) $(SANITIZE) -fsanitize=fuzzer $(TEST_INCLUDES) -Itests/fuzz $< $(FUZZ)/copydesk.o $(FUZZ_LUA) -lm -o $@
$(FUZZ)/replay_lua_%: tests/fuzz/fuzz_lua_%.c tests/fuzz/replay.c $(BUILD)/asan-gcc/copydesk.o $(FUZZ_CODE) $(LUA_CODE) tests/fuzz/lua_properties.lua
	@mkdir -p $(FUZZ)
	gcc $(WARN) $(SANITIZE) -DREPLAY $(TEST_INCLUDES) -Itests/fuzz $< tests/fuzz/replay.c $(BUILD)/asan-gcc/copydesk.o $(FUZZ_LUA) -lm -o $@

.PHONY: fuzz-seeds
fuzz-seeds: $(LIB)
	@mkdir -p $(addprefix $(FUZZ)/seeds/,$(FUZZERS)) $(addprefix $(FUZZ)/corpus/,$(FUZZERS))
	@$(PYTHON) tests/fuzz/seeds.py $(FUZZ)/seeds
	@$(CC) $(WARN) $(TEST_INCLUDES) tests/fuzz/first_models.c $(LIB) -lm -o $(FUZZ)/first_models && $(FUZZ)/first_models $(FUZZ)/seeds/model

.PHONY: fuzz
fuzz: ## fuzz article, story, model, training and the Lua module for SECONDS=60; finds are written to build/fuzz
	@$(NEED) $(CLANG):clang $(LUA_INC)/lua.h:liblua5.4-dev
	@$(MAKE) -s fuzz-seeds $(addprefix $(FUZZ)/fuzz_,$(FUZZERS))
	@for name in $(FUZZERS); do echo "fuzzing $$name"; $(FUZZ)/fuzz_$$name $(FUZZ)/corpus/$$name $(FUZZ)/seeds/$$name \
	    $$(ls -d tests/fuzz/found/$$name 2>/dev/null) -dict=tests/fuzz/news.dict -max_total_time=$(SECONDS) -timeout=10 -max_len=16384 \
	    -rss_limit_mb=4096 -artifact_prefix=$(FUZZ)/$$name- -print_final_stats=1 2>&1 | grep -vE '(NEW|REDUCE|pulse)' || true; \
	    ! ls $(FUZZ)/$$name-crash-* $(FUZZ)/$$name-timeout-* $(FUZZ)/$$name-oom-* 2>/dev/null || exit 1; done

.PHONY: fuzz-replay
fuzz-replay: ## run the seeds, and all that fuzzing has found, through the fuzzers' checks
	@$(NEED) $(LUA_INC)/lua.h:liblua5.4-dev
	@$(MAKE) -s fuzz-seeds $(addprefix $(FUZZ)/replay_,$(FUZZERS))
	@set -e; for name in $(FUZZERS); do echo "$$name:"; \
	    find $(FUZZ)/seeds/$$name $$(ls -d tests/fuzz/found/$$name 2>/dev/null) -type f | xargs -r $(FUZZ)/replay_$$name; done

# The Python module and the command, with the core inside instrumented and watched; atheris brings the libraries that are loaded first.
PYTHON_TARGETS := read story train model ninjs brat conllu annotation command
PYTHON_FUZZ := $(FUZZ)/python
$(PYTHON_FUZZ)/copydesk/_core.abi3.so: $(wildcard bindings/python/*.[ch]) $(CORE)
	@mkdir -p $(@D)
	$(CLANG) $(WARN) $(SANITIZE) -fno-sanitize=undefined -fsanitize=fuzzer-no-link -fPIC -shared -fvisibility=hidden -DPy_LIMITED_API=0x030B0000 \
	    -Icore/include -Wa,-Icore/data -I$(PYTHON_INCLUDE) bindings/python/*.c core/copydesk.c -lm -o $@

.PHONY: fuzz-python
fuzz-python: need-python $(VENV)/ready ## fuzz the Python module and the command for SECONDS=60 each; finds are written to build/fuzz
	@$(NEED) $(CLANG):clang
	@$(MAKE) -s $(PYTHON_FUZZ)/copydesk/_core.abi3.so
	@cp -r bindings/python/copydesk/. $(PYTHON_FUZZ)/copydesk/
	@$(VENV)/bin/python -m pip install -q --disable-pip-version-check atheris
	@PYTHONPATH=$(PYTHON_FUZZ) LD_PRELOAD=$$($(CLANG) -print-file-name=libclang_rt.asan-x86_64.so) ASAN_OPTIONS=detect_leaks=0 \
	    $(VENV)/bin/python tests/fuzz/fuzz.py --seeds $(PYTHON_FUZZ)/seeds
	@for name in $(PYTHON_TARGETS); do echo "fuzzing $$name in Python"; mkdir -p $(PYTHON_FUZZ)/corpus/$$name; \
	    PYTHONPATH=$(PYTHON_FUZZ) LD_PRELOAD=$$($(VENV)/bin/python -c 'import atheris; print(atheris.path())')/asan_with_fuzzer.so \
	    ASAN_OPTIONS=detect_leaks=0 $(VENV)/bin/python tests/fuzz/fuzz.py $$name $(PYTHON_FUZZ)/corpus/$$name $(PYTHON_FUZZ)/seeds/$$name \
	    $$(ls -d tests/fuzz/found/python-$$name 2>/dev/null) -dict=tests/fuzz/news.dict -max_total_time=$(SECONDS) -timeout=30 -max_len=8192 \
	    -rss_limit_mb=4096 -artifact_prefix=$(FUZZ)/python-$$name- 2>&1 | grep -E '(ERROR|Error|Done|SUMMARY|python-)' || true; \
	    ! ls $(FUZZ)/python-$$name-crash-* $(FUZZ)/python-$$name-timeout-* $(FUZZ)/python-$$name-oom-* 2>/dev/null || exit 1; done

# ---- checks that run nothing ----

.PHONY: check
check: $(LIB) $(SHARED) ## tables up to date, layers in order, only desk_ names exported
	$(PYTHON) tools/make_tables.py --check
	$(PYTHON) tools/check_layers.py
	$(PYTHON) tools/check_symbols.py $(LIB) $(SHARED)

.PHONY: lint
lint: ## clang-tidy, cppcheck, and the static analysers of gcc and clang
	@$(NEED) clang-tidy:clang-tidy cppcheck:cppcheck $(CLANG):clang
	clang-tidy --quiet core/copydesk.c -- -std=c11 -Icore/include
	cppcheck --quiet --std=c11 --enable=warning,portability,performance --inline-suppr --error-exitcode=1 --max-configs=2 --suppress=toomanyconfigs \
	    --suppressions-list=tools/cppcheck.supp -Icore/include core/copydesk.c
	$(CLANG) $(WARN) -Werror --analyze --analyzer-output text -Icore/include core/copydesk.c
	$(CLANG) $(WARN) -Werror -O2 -fsyntax-only -Icore/include core/copydesk.c
	gcc $(WARN) -Werror -O2 -Icore/include -Wa,-Icore/data -c core/copydesk.c -o $(BUILD)/lint.o

# The tests and the fuzzers' seeds together; assertions are off, since what cannot happen cannot be covered.
.PHONY: coverage
coverage: $(VENV)/ready fuzz-seeds ## lines of the core that the C tests and the fuzzers' seeds reach
	@$(NEED) cmocka.h:libcmocka-dev
	$(VENV)/bin/python -m pip install -q --disable-pip-version-check gcovr
	@rm -rf $(BUILD)/coverage
	@TESTS_QUICK=1 $(MAKE) -s $(BUILD)/coverage/run > $(BUILD)/coverage.log
	@for name in $(filter-out lua_%,$(FUZZERS)); do \
	    $(CC) --coverage -O0 -g -DREPLAY -DNDEBUG $(TEST_INCLUDES) -Itests/fuzz tests/fuzz/fuzz_$$name.c tests/fuzz/replay.c tests/c/invariants.c \
	        tests/c/digest.c $(BUILD)/coverage/copydesk.o -lm -o $(BUILD)/coverage/replay_$$name && \
	    find $(FUZZ)/seeds/$$name $(FUZZ)/corpus/$$name $$(ls -d tests/fuzz/found/$$name 2>/dev/null) -type f | xargs -r $(BUILD)/coverage/replay_$$name; done
	$(VENV)/bin/gcovr --root . --filter core/ --object-directory $(BUILD)/coverage --gcov-ignore-parse-errors=all --print-summary \
	    --txt $(BUILD)/coverage.txt --html-details $(BUILD)/coverage/index.html

# The interface as recorded for the last release, and as it is.
ABI_RECORD := tests/abi/libcopydesk.abi
.PHONY: abi abi-record
abi: $(SHARED) ## compare the shared library's interface with the recorded one
	@$(NEED) abidiff:abigail-tools
	abidiff --headers-dir2 core/include --drop-private-types $(ABI_RECORD) $(SHARED)
abi-record: $(SHARED) ## record the shared library's interface
	@$(NEED) abidw:abigail-tools
	@mkdir -p $(dir $(ABI_RECORD))
	abidw --headers-dir core/include --drop-private-types --no-corpus-path --no-comp-dir-path --no-show-locs $(SHARED) > $(ABI_RECORD)

# Other machines, emulated: big-endian, 32-bit.  cmocka is Debian's for this machine only, so the fuzzers' replay is what runs.
CROSS := s390x-linux-gnu:qemu-s390x i686-linux-gnu:qemu-i386 arm-linux-gnueabihf:qemu-arm
.PHONY: cross
cross: fuzz-seeds ## build for big-endian and 32-bit machines and compare what they find, under qemu
	@$(NEED) qemu-s390x:qemu-user s390x-linux-gnu-gcc:gcc-s390x-linux-gnu i686-linux-gnu-gcc:gcc-i686-linux-gnu \
	    arm-linux-gnueabihf-gcc:gcc-arm-linux-gnueabihf
	@sh tests/c/cross.sh $(BUILD)/cross "$(CROSS)" $(FUZZ)/seeds

.PHONY: soak
soak: ## the long part: 100,000 hostile inputs, an hour of each fuzzer, threads for a minute, leaks
	@$(MAKE) -s $(BUILD)/asan-clang/test_hostile $(BUILD)/tsan/test_threads $(BUILD)/c/test_hostile
	TESTS_HOSTILE=100000 ./$(BUILD)/c/test_hostile 2>&1
	TESTS_HOSTILE=100000 ./$(BUILD)/asan-clang/test_hostile 2>&1
	$(MAKE) -s lua-all
	for lua in lua5.4 lua5.3 lua5.1 luajit; do modules=$(BUILD)/$$lua; [ $$lua != lua5.4 ] || modules=$(BUILD)/lua; \
	    TESTS_HOSTILE=100000 $(call RUN_LUA,$$modules) $$lua tests/lua/test_hostile.lua || exit 1; done
	for round in 1 2 3 4 5 6; do ./$(BUILD)/tsan/test_threads 2>&1 || exit 1; done
	TESTS_SECONDS=60 TESTS_HOSTILE=100000 TESTS_SEEDS=100000 TESTS_REFUSED=2000 TESTS_HEADLINES=200000 TESTS_ITEMS=10000000 \
	    $(MAKE) -s test-python PYTEST_FLAGS="-k 'threads or hostile or found or leak or memory'"
	TESTS_SECONDS=60 $(MAKE) -s test-free-python
	$(MAKE) -s fuzz SECONDS=3600
	$(MAKE) -s fuzz-python SECONDS=3600

.PHONY: clean
clean: ## remove what was built
	rm -rf $(BUILD) dist *.egg-info

# ---- the model ----

# What the shipped model is trained on, and how much each text counts.  `make model DATA=FOLDER` takes other copies.
DATA    ?= ../shared/data
NEWS    := $(DATA)/entities/wikinews.jsonl $(DATA)/entities/morenews.jsonl
OTHERS  := wikigold wnut17 crossner-politics
DEV     := $(DATA)/entities/uner-ewt-dev.jsonl
LESS    := 0.33
TRAIN   := $(BUILD)/train --classes $(BUILD)/words.tsv --classes tools/name_lists.tsv --rows 131072 --passes 10 --models 3
TRAINED := $(OTHERS:%=$(DATA)/entities/%.jsonl:$(LESS))

# Optimised for the machine it runs on: the weights depend on the data and the seed, not on speed.
$(BUILD)/train: $(wildcard tools/train/*.[ch]) $(CORE)
	@mkdir -p $(BUILD)
	$(CC) $(WARN) -O3 -Icore/include -Wa,-Icore/data core/copydesk.c tools/train/*.c -lm -o $@

$(BUILD)/words.tsv: $(DATA)/word-classes/brown-1500.tsv.xz
	@mkdir -p $(BUILD)
	xz -dc $< > $@

.PHONY: model
model: $(BUILD)/train $(BUILD)/words.tsv ## train the shipped model from DATA (../shared/data) into core/data
	$(TRAIN) --out $(BUILD)/english.model $(NEWS) $(TRAINED) $(DEV):$(LESS)
	cp $(BUILD)/english.model core/data/english.model

.PHONY: score
score: $(BUILD)/train $(BUILD)/words.tsv ## measure names: five-fold over the news, and a set not trained on
	$(TRAIN) --folds 5 $(NEWS:%=--fold-on %) $(TRAINED) --dev $(DEV)
