#!/usr/bin/env python3
"""Make core/tables/NAME.h, a hashed word table, from every core/data/NAME.txt.

A line of a data file is `key<TAB>value<TAB>name`: key a word or a phrase whose
tokens are parted by one space, in lower case; value any C constant expression
(1 if left out); name a string ("" if left out).  Lines that begin with # say what
the list is, where it comes from and under which licence; `#include FILE` lines
among them are copied, so that values may be enumerators.

Beside these, core/tables/token_filter.h: 4,096 bytes that tell write_easy in
core/token.c, by the hash of a word's first eight bytes, whether it may be in
token_splits.txt (1) or token_abbreviations.txt (2); and core/tables/figure_roles.h,
8,192 bytes that tell core/number_pieces.c, by a word's hash, in which of the lists
of numbers (1), dates (2) and currencies (4) it may begin a key.

    make_tables.py            write the tables
    make_tables.py --check    exit 1 if a committed table is out of date
"""
import pathlib
import sys

CORE = pathlib.Path(__file__).resolve().parent.parent / "core"
WIDTH = 12
ROW = 128  # bytes of text in one string: what a compiler must take is 4,095
ENTRY = 16  # sizeof(lexicon_entry)
KEY_BYTES = 8  # that desk_spells_key reads, however short the key


def hash_word(word):
    """As desk_hash_word in core/lexicon.c."""
    value = 0x811C9DC5
    for byte in word.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def hash_phrase(phrase):
    words = phrase.split(" ")
    value = hash_word(words[0])
    for word in words[1:]:
        value = ((value ^ hash_word(word)) * 0x9E3779B1 + 0x7F4A7C15) & 0xFFFFFFFF
    return value


def read_list(path):
    """{key: (value, name)} and the #include lines of a data file."""
    entries, includes = {}, []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#include"):
            includes.append(line)
        if not line.strip() or line.startswith("#"):
            continue
        key, value, name = (line.split("\t") + ["", ""])[:3]
        if key in entries:
            sys.exit(f"{path.name}:{number}: {key!r} stands twice")
        if key != key.strip() or key != key.lower() or "  " in key or "’" in key:
            sys.exit(f"{path.name}:{number}: {key!r} is not a lower-case key")
        entries[key] = (value.strip() or "1", name.strip())
    return entries, includes


def c_string(text):
    out = "".join(chr(b) if 32 <= b < 127 and chr(b) not in '"\\?' else f"\\{b:03o}" for b in text.encode())
    return f'"{out}"'


def longest_phrases(entries):
    """For each first word, the number of words of the longest phrase it begins."""
    longest = {}
    for key in entries:
        words = key.split(" ")
        longest[words[0]] = max(longest.get(words[0], 1), len(words))
    return longest


def hash_slots(hashes):
    size = 4
    while size < 2 * len(hashes):
        size *= 2
    slots = [0] * size
    for number, value in enumerate(hashes, 1):
        at = value & (size - 1)
        while slots[at]:
            at = (at + 1) & (size - 1)
        slots[at] = number
    return slots


def hash_filter(hashes, size):
    """As desk_may_hold in core/lexicon.h."""
    places = [0] * size
    for value in hashes:
        places[value & (size - 1)] |= 1 << (value >> 29)
    return places


def filter_place(key, multiplier):
    """As filter_place in core/token.c."""
    first = int.from_bytes(key.encode()[:8].ljust(8, b"\0"), "little")
    return (first * multiplier & 0xFFFFFFFFFFFFFFFF) >> 52


def filter_table():
    lists = [(1, "token_splits"), (2, "token_abbreviations")]
    keys = [(flag, key) for flag, name in lists for key in read_list(CORE / "data" / f"{name}.txt")[0]]
    single = [chr(byte | 0x20) for byte in range(0x21, 0x7F)]
    multiplier = 0x9E3779B97F4A7C15
    while {filter_place(c, multiplier) for c in single} & {filter_place(key, multiplier) for flag, key in keys if flag == 1}:
        multiplier += 2  # a mark or a letter alone must never look like a word to split
    places = [0] * 4096
    for flag, key in keys:
        places[filter_place(key, multiplier)] |= flag
    lines = ["/* Made by tools/make_tables.py from core/data/token_splits.txt and token_abbreviations.txt; do not edit. */",
             "#ifndef DESK_TABLE_TOKEN_FILTER_H", "#define DESK_TABLE_TOKEN_FILTER_H", "", "#include <stdint.h>", "",
             f"#define TOKEN_FILTER_MULTIPLIER 0x{multiplier:X}u", "", "static const uint8_t token_filter[4096] = {"]
    lines += ["    " + ",".join(map(str, places[at:at + 64])) + "," for at in range(0, 4096, 64)]
    return "\n".join(lines + ["};", "", "#endif", ""])


ROLES = [(1, "number_words"), (2, "date_words"), (4, "figure_currencies")]
ROLE_SLOTS = 4096


def role_table():
    roles = {}
    for role, name in ROLES:
        for key in read_list(CORE / "data" / f"{name}.txt")[0]:
            place = hash_word(key.split(" ")[0])
            roles[place] = roles.get(place, 0) | role
    hashes = sorted(roles)
    slots = [0] * ROLE_SLOTS
    for number, place in enumerate(hashes):
        at = place % ROLE_SLOTS
        while slots[at]:
            at = (at + 1) % ROLE_SLOTS
        slots[at] = number + 1
    lists = ", ".join(f"{name}.txt" for _, name in ROLES)
    lines = [f"/* Made by tools/make_tables.py from {lists}; do not edit. */",
             "#ifndef DESK_TABLE_FIGURE_ROLES_H", "#define DESK_TABLE_FIGURE_ROLES_H", "", "#include <stdint.h>", "",
             "static const struct {", "    uint32_t hash;", "    uint8_t roles;", "} figure_roles[] = {"]
    lines += [f"    {{0x{place:08X}u, {roles[place]}}}," for place in hashes]
    lines += ["};", "", f"static const uint16_t figure_role_slots[{ROLE_SLOTS}] = {{"]
    lines += ["    " + ",".join(map(str, slots[at:at + 32])) + "," for at in range(0, ROLE_SLOTS, 32)]
    lines += ["};", "", f"static const uint8_t figure_role_filter[{ROLE_SLOTS}] = {{"]
    places = hash_filter(hashes, ROLE_SLOTS)
    lines += ["    " + ",".join(map(str, places[at:at + 32])) + "," for at in range(0, ROLE_SLOTS, 32)]
    return "\n".join(lines + ["};", "", "#endif", ""])


ENDING_BITS = 2048


def modifier_ends():
    """A bit for each word that closes wording such as "more than" before a figure."""
    places = [0] * (ENDING_BITS // 8)
    for key, (value, _) in read_list(CORE / "data" / "figure_modifiers.txt")[0].items():
        if value.split("<<")[0].strip() and not value.rstrip().endswith("<< 8") or "|" in value:
            place = hash_word(key.split(" ")[-1]) % ENDING_BITS
            places[place // 8] |= 1 << place % 8
    lines = ["/* Made by tools/make_tables.py from figure_modifiers.txt; do not edit. */",
             "#ifndef DESK_TABLE_FIGURE_MODIFIER_ENDS_H", "#define DESK_TABLE_FIGURE_MODIFIER_ENDS_H", "", "#include <stdint.h>", "",
             f"static const uint8_t figure_modifier_ends[{ENDING_BITS // 8}] = {{"]
    lines += ["    " + ",".join(map(str, places[at:at + 32])) + "," for at in range(0, ENDING_BITS // 8, 32)]
    return "\n".join(lines + ["};", "", "#endif", ""])


def text_rows(keys, names):
    """Each key and its name, both with a zero byte, in rows of ROW bytes; and where each key begins in all of them."""
    rows, places, used = [[]], [], 0
    for key, name in zip(keys, names):
        length = len(key.encode()) + len(name.encode()) + 2
        if length > ROW:
            sys.exit(f"{key!r} and {name!r} are too long together")
        if used + length > ROW:
            rows.append([])
            used = 0
        places.append((len(rows) - 1) * ROW + used)
        rows[-1] += [key, name]
        used += length
    return rows, places


def table(path):
    entries, includes = read_list(path)
    longest = longest_phrases(entries)
    keys = sorted(set(entries) | set(longest))
    if len(keys) > 65535:
        sys.exit(f"{path.name}: more than 65,535 keys")
    name = path.stem
    lines = [f"/* Made by tools/make_tables.py from core/data/{path.name}; do not edit. */",
             f"#ifndef DESK_TABLE_{name.upper()}_H", f"#define DESK_TABLE_{name.upper()}_H", "",
             '#include "../lexicon.h"', *includes, "",
             "static const struct {", f"    lexicon_entry entries[{len(keys)}];"]
    rows, places = text_rows(keys, [entries.get(key, ("0", ""))[1] for key in keys])
    lines += [f"    char text[{len(rows)}][{ROW}], past[{KEY_BYTES}];", f"}} {name}_table = {{", "    {"]
    for number, key in enumerate(keys):
        words = len(key.split(" ")) if key in entries else 0
        lines.append(f"        {{{(len(keys) - number) * ENTRY + places[number]}, 0x{hash_phrase(key):08X}u, "
                     f"{entries.get(key, ('0', ''))[0]}, {len(key.encode())}, {words}, {longest.get(key, 1)}}}, /* {key} */")
    # The last zero byte of a row is the string's own.
    lines += ["    },", "    {"] + ["        " + c_string("\0".join(row)) + "," for row in rows]
    hashes = [hash_phrase(key) for key in keys]
    slots = hash_slots(hashes)
    lines += ["    },", '    "",', "};", "", f"static const uint16_t {name}_slots[] = {{"]
    for at in range(0, len(slots), WIDTH):
        lines.append("    " + ", ".join(map(str, slots[at:at + WIDTH])) + ",")
    lines += ["};", "", f"static const uint8_t {name}_filter[] = {{"]
    places = hash_filter(hashes, len(slots))
    for at in range(0, len(slots), 2 * WIDTH):
        lines.append("    " + ", ".join(map(str, places[at:at + 2 * WIDTH])) + ",")
    lines += ["};", "", f"static const lexicon {name}_words = {{{name}_table.entries, {name}_slots, {name}_filter, {len(slots) - 1}}};",
              "", "#endif", ""]
    return "\n".join(lines)


def main():
    stale = []
    made_tables = {path.stem: table(path) for path in sorted((CORE / "data").glob("*.txt"))}
    made_tables["token_filter"] = filter_table()
    made_tables["figure_roles"] = role_table()
    made_tables["figure_modifier_ends"] = modifier_ends()
    for name, made in made_tables.items():
        out = CORE / "tables" / f"{name}.h"
        if out.exists() and out.read_text(encoding="utf-8") == made:
            continue
        if "--check" in sys.argv[1:]:
            stale.append(out.name)
        else:
            out.write_text(made, encoding="utf-8")
    if stale:
        sys.exit("out of date, run tools/make_tables.py: " + " ".join(stale))


if __name__ == "__main__":
    main()
