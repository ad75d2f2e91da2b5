# copydesk: `make help` lists what can be done.

CC      ?= cc
CLANG   ?= clang
CFLAGS  ?= -O2 -g
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
	@sed -nE 's/^([a-z0-9-]+):.*## (.*)/\1\t\2/p' $(MAKEFILE_LIST) | sort | awk -F'\t' '{printf "  %-14s %s\n", $$1, $$2}'

# ---- the library ----

# Hardened: the stack is guarded, fortified calls check their bounds.
HARDEN := -fstack-protector-strong
COMPILE := $(CC) $(WARN) $(CFLAGS) $(HARDEN) -fPIC -fvisibility=hidden -Icore/include -Wa,-Icore/data

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

.PHONY: lua
lua: $(BUILD)/lua/copydesk.so ## build the Lua 5.4 module under build/lua
$(BUILD)/lua/copydesk.so: $(wildcard bindings/lua/*.[ch]) $(LIB)
	@mkdir -p $(@D)
	$(CC) $(WARN) $(CFLAGS) -fPIC -shared -fvisibility=hidden -Icore/include -I$(LUA_INC) bindings/lua/*.c $(LIB) -o $@

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

.PHONY: test-c
test-c: ## run the tests of the core, and the header as C++
	@$(NEED) cmocka.h:libcmocka-dev c++:g++
	$(MAKE) -s $(BUILD)/c/run
	$(CXX) -std=c++17 -Wall -Wextra -Wpedantic -Icore/include tests/c/test_header.cpp $(BUILD)/c/copydesk.o -lm -o $(BUILD)/c/header
	./$(BUILD)/c/header

.PHONY: clean
clean: ## remove what was built
	rm -rf $(BUILD) dist *.egg-info
