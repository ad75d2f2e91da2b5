#!/usr/bin/env python3
"""Check what a library gives to and takes from the linker.

    check_symbols.py FILE...

Every name given begins with desk_; the shared library gives exactly what the header declares DESK_API.
Nothing taken prints, aborts, exits, opens files or reads the locale or the environment.
"""
import pathlib
import re
import subprocess
import sys

HEADER = pathlib.Path(__file__).resolve().parent.parent / "core" / "include" / "copydesk.h"
# Memory, bytes and mathematics; large pages where there are any.
TAKEN = re.compile(r"^(malloc|calloc|realloc|free|madvise|mem\w+|str(len|n?cmp|r?chr|n?cpy|n?cat|spn|cspn|pbrk|str)|qsort|bsearch"
                   r"|(a?(sin|cos|tan)h?|exp[2m1]*|log[12p0b]*|pow|sqrt|cbrt|hypot|floor|ceil|trunc|l*round|l*rint|nearbyint|nextafter"
                   r"|fabs|fmax|fmin|fmod|fma|ldexp|frexp|modf|scalbl?n|copysign)f?)$")
COMPILER = re.compile(r"^(__stack_chk_fail|__mem\w+_chk|__\w+_finite|_GLOBAL_OFFSET_TABLE_|__gmon_start__|_ITM_\w+|__cxa_finalize"
                      r"|__cpu_model|__cpu_indicator_init|__asan\w*|__ubsan\w*)$")


def names(path, *options):
    out = subprocess.run(["nm", *options, str(path)], capture_output=True, text=True, check=True).stdout
    return {line.split()[-1].split("@")[0] for line in out.splitlines() if len(line.split()) > 1}


def declared():
    text = re.sub(r"/\*.*?\*/", "", HEADER.read_text(encoding="utf-8"), flags=re.S)
    return set(re.findall(r"DESK_API[^;(]*?\b(desk_\w+)\(", text))


def main():
    faults = []
    for path in map(pathlib.Path, sys.argv[1:]):
        shared = ".so" in path.name
        options = ["-D"] if shared else ["-g"]
        given = names(path, *options, "--defined-only")
        for name in sorted(name for name in given if not name.startswith("desk_")):
            faults.append(f"{path}: gives {name}")
        if shared:
            for name in sorted(given ^ declared()):
                faults.append(f"{path}: {name} is {'not in the header' if name in given else 'missing'}")
        for name in sorted(names(path, *options, "--undefined-only")):
            if not TAKEN.match(name) and not COMPILER.match(name) and not (name.startswith("desk_") and not shared):
                faults.append(f"{path}: takes {name}")
    print("\n".join(faults) or f"{len(declared())} names exported, all desk_")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
