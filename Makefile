# copydesk: `make help` lists what can be done.

CC      ?= cc
CFLAGS  ?= -O2 -g
PYTHON  ?= python3
LUA_INC ?= /usr/include/lua5.4

BUILD := build
WARN  := -std=c11 -Wall -Wextra -Wpedantic -Wshadow -Wconversion
CORE  := $(wildcard core/*.[ch] core/include/*.h core/tables/*.h core/data/*.model)
LIB   := $(BUILD)/libcopydesk.a

.PHONY: all help python lua clean

all: $(LIB) python lua ## build the library and both modules

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | sort

$(BUILD)/copydesk.o: $(CORE)
	@mkdir -p $(BUILD)
	$(CC) $(WARN) $(CFLAGS) -fPIC -fvisibility=hidden -Icore/include -c core/copydesk.c -Wa,-Icore/data -o $@

$(LIB): $(BUILD)/copydesk.o
	$(AR) rcs $@ $<

# The package as it would be installed, for use without installing:
# PYTHONPATH=build/python python3 -c 'import copydesk'
PYTHON_PACKAGE := $(wildcard bindings/python/copydesk/*)
python: $(BUILD)/python/copydesk/_core.abi3.so ## build the Python package under build/python
	cp -r bindings/python/copydesk/. $(BUILD)/python/copydesk/

$(BUILD)/python/copydesk/_core.abi3.so: $(wildcard bindings/python/*.[ch]) $(LIB)
	@mkdir -p $(@D)
	$(CC) $(WARN) $(CFLAGS) -fPIC -shared -fvisibility=hidden -DPy_LIMITED_API=0x030B0000 -Icore/include \
	    $$($(PYTHON) -c 'import sysconfig; print("-I" + sysconfig.get_path("include"))') \
	    bindings/python/*.c $(LIB) -o $@

lua: $(BUILD)/lua/copydesk.so ## build the Lua 5.4 module under build/lua
$(BUILD)/lua/copydesk.so: $(wildcard bindings/lua/*.[ch]) $(LIB)
	@mkdir -p $(@D)
	$(CC) $(WARN) $(CFLAGS) -fPIC -shared -fvisibility=hidden -Icore/include -I$(LUA_INC) bindings/lua/*.c $(LIB) -o $@

clean: ## remove what was built
	rm -rf $(BUILD)

.PHONY: tables
tables: ## make core/tables from core/data
	$(PYTHON) tools/make_tables.py
