#!/usr/bin/env python3
"""Check that data flows one way: a file of the core includes only headers of the layers above it.

core/copydesk.c lists the layers, lowest first.  A header belongs to the layer of its name, or to the
first layer whose name it begins (number.h: number_decimal.c).  Files that share a first word (story.c,
story_names.c) are one layer and may know each other.  Bindings see the public header alone.
"""
import pathlib
import re
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent
CORE = TOP / "core"
LIBC = {"assert.h", "float.h", "limits.h", "math.h", "stdatomic.h", "stdbool.h", "stddef.h", "stdint.h", "stdlib.h", "string.h",
        "emmintrin.h", "immintrin.h", "arm_neon.h",
        "sys/mman.h"}  # for large pages, where there are any


def includes(path):
    return re.findall(r'^\s*#\s*include\s+(["<])([^">]+)[">]', path.read_text(encoding="utf-8"), re.M)


def layer_numbers():
    """{name: place} of the layers in copydesk.c, and of their headers."""
    names = [name.removesuffix(".c") for mark, name in includes(CORE / "copydesk.c") if name.endswith(".c")]
    places = {name: place for place, name in enumerate(names)}
    for header in CORE.glob("*.h"):
        if header.stem not in places:
            begun = [place for name, place in places.items() if place is not None and name.startswith(header.stem + "_")]
            places[header.stem] = min(begun, default=None)
    return names, places


def resolve_plain_headers(places):
    """A header without a .c file stands as low as what it includes."""
    for name in [name for name, place in places.items() if place is None]:
        wanted = [pathlib.PurePath(other).stem for mark, other in includes(CORE / f"{name}.h") if mark == '"']
        places[name] = max((places.get(other) or 0 for other in wanted), default=0)


def main():
    faults = []
    names, places = layer_numbers()
    resolve_plain_headers(places)
    for path in sorted(CORE.glob("*.c")):
        if path.stem != "copydesk" and path.stem not in names:
            faults.append(f"core/{path.name}: not listed in copydesk.c")
    for path in sorted(CORE.glob("*.[ch]")):
        if path.stem == "copydesk" or path.stem not in places:
            continue
        for mark, other in includes(path):
            if mark == "<":
                if other not in LIBC:
                    faults.append(f"core/{path.name}: includes <{other}>, which the core does without")
            elif other in ("include/copydesk.h", "../include/copydesk.h") or other.startswith("tables/"):
                continue
            elif places.get(pathlib.PurePath(other).stem) is None:
                faults.append(f"core/{path.name}: includes {other}, which is no layer's header")
            elif other.removesuffix(".h").split("_")[0] == path.stem.split("_")[0]:
                continue
            elif places[pathlib.PurePath(other).stem] > places[path.stem]:
                faults.append(f"core/{path.name}: includes {other}, which is a later layer's")
    for path in sorted((TOP / "bindings").glob("*/*.[ch]")):
        for mark, other in includes(path):
            name = pathlib.PurePath(other).name
            if (CORE / name).exists() or "core/" in other:
                if not (path.parent / name).exists():
                    faults.append(f"{path.relative_to(TOP)}: includes {other}; a binding sees copydesk.h alone")
    print("\n".join(faults) or f"{len(names)} layers in order")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
