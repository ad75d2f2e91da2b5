#!/usr/bin/env python3
"""Make core/tables/unicode_properties.h from the Unicode Character Database.

Reads UnicodeData, WordBreakProperty, GraphemeBreakProperty, PropList,
DerivedCoreProperties and emoji-data (Debian's package unicode-data puts them
under /usr/share/unicode).  Characters that agree in all we ask share a record;
the table gives each code point its record in two stages.

    make_unicode.py [FOLDER]            write the table
    make_unicode.py [FOLDER] --check    exit 1 if the committed table differs
"""
import pathlib
import sys

OUT = pathlib.Path(__file__).resolve().parent.parent / "core/tables/unicode_properties.h"
LAST = 0x110000
CLUSTERS = {"CR": "CONTROL", "LF": "CONTROL", "Control": "CONTROL", "Extend": "EXTEND", "ZWJ": "JOINER",
            "Regional_Indicator": "REGIONAL", "Prepend": "PREPEND", "SpacingMark": "SPACING", "L": "HANGUL_L",
            "V": "HANGUL_V", "T": "HANGUL_T", "LV": "HANGUL_SYLLABLE", "LVT": "HANGUL_SYLLABLE"}
# Marks that open or close a quotation and that Unicode does not call Pi or Pf.
QUOTES = {0x22, 0x27, 0x60, 0x201A, 0x201E, 0x300C, 0x300D, 0x300E, 0x300F, 0x301D, 0x301E, 0x301F,
          0xFE41, 0xFE42, 0xFE43, 0xFE44, 0xFF02, 0xFF07, 0xFF62, 0xFF63}
NOT_QUOTES = set(range(0x2E00, 0x2E2F))  # editors' brackets
COMMENT = "/* Made by tools/make_unicode.py from the Unicode Character Database {}; do not edit.\n" \
          " * Copyright (c) 1991-2022 Unicode, Inc., under the Unicode licence (unicode.org/license.txt). */"


def ranges(path):
    """(first, last, [fields]) for each line of a property file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = [f.strip() for f in line.partition("#")[0].split(";")]
        if len(fields) > 1:
            first, _, last = fields[0].partition("..")
            yield int(first, 16), int(last or first, 16), fields[1:]


def property_of(path, wanted=None):
    values = [None] * LAST
    for first, last, fields in ranges(path):
        if wanted is None or fields[0] == wanted:
            values[first:last + 1] = [fields[0]] * (last + 1 - first)
    return values


def categories(path):
    values, opened = ["Cn"] * LAST, None
    for line in path.read_text(encoding="utf-8").splitlines():
        code, name, category = line.split(";")[:3]
        code = int(code, 16)
        first = opened if name.endswith(", Last>") else code
        values[first:code + 1] = [category] * (code + 1 - first)
        opened = code if name.endswith(", First>") else None
    return values


def word_class(code, category, word_break, white, pictograph):
    """Which part a character can play in a token; the order of the questions matters."""
    if white:
        return "SPACE"
    if code in QUOTES or category in ("Pi", "Pf") and code not in NOT_QUOTES:
        return "QUOTE"
    if word_break in ("Extend", "Format", "ZWJ"):
        return "MARK"
    if word_break == "Numeric" and category != "Cf" or category == "No":
        return "DIGIT" if category == "Nd" else "FRACTION"
    if word_break in ("ALetter", "Hebrew_Letter"):
        return "LETTER"
    if word_break == "Katakana":
        return "KATAKANA"
    if category[0] == "L" or category == "Nl":
        return "CLUSTER"  # scripts written without spaces
    if word_break == "ExtendNumLet" or word_break == "MidLetter" and category != "Po" or code in (0xB7, 0x2027, 0x5F4):
        return "LINK"
    if word_break == "Regional_Indicator" or pictograph:
        return "EMOJI"
    if category == "Pd" or code == 0x2212:
        return "DASH"
    if category == "Sc":
        return "CURRENCY"
    return "STOP" if category[0] == "P" else "SYMBOL"


def records(folder):
    """For each code point its (cluster, word class, flags)."""
    category = categories(folder / "UnicodeData.txt")
    cluster = property_of(folder / "auxiliary/GraphemeBreakProperty.txt")
    word_break = property_of(folder / "auxiliary/WordBreakProperty.txt")
    white = property_of(folder / "PropList.txt", "White_Space")
    alphabetic = property_of(folder / "DerivedCoreProperties.txt", "Alphabetic")
    pictograph = property_of(folder / "emoji/emoji-data.txt", "Extended_Pictographic")
    for code in range(LAST):
        flags = []
        if category[code] in ("Lu", "Lt"):
            flags.append("IS_UPPER")
        if alphabetic[code]:
            flags.append("IS_ALPHABETIC")
        kind = CLUSTERS.get(cluster[code]) or ("PICTOGRAPH" if pictograph[code] else "ANY")
        yield (kind, word_class(code, category[code], word_break[code], white[code], pictograph[code]),
               " | ".join(flags) or "0")


def two_stages(values, size):
    index, blocks, numbers = [], [], {}
    for at in range(0, len(values), size):
        block = tuple(values[at:at + size])
        if block not in numbers:
            numbers[block] = len(blocks)
            blocks.append(block)
        index.append(numbers[block])
    return index, blocks


def rows(numbers):
    return ["    " + ",".join(map(str, numbers[at:at + 32])) + "," for at in range(0, len(numbers), 32)]


def table(folder):
    version = (folder / "PropList.txt").read_text(encoding="utf-8").split("-", 1)[1].split(".txt")[0]
    found, kinds = [], {}
    for record in records(folder):
        found.append(kinds.setdefault(record, len(kinds)))
    index, blocks = two_stages(found, 128)
    while len(index) > 1 and index[-1] == index[-2]:
        index.pop()  # all code points from here on share the last block
    lines = [COMMENT.format(version), "#ifndef DESK_TABLE_UNICODE_PROPERTIES_H", "#define DESK_TABLE_UNICODE_PROPERTIES_H",
             "", "static const character_properties unicode_records[] = {"]
    lines += [f"    {{CLUSTER_{c}, WORD_{w}, {f}}}," for c, w, f in kinds]
    lines += ["};", "", f"enum {{ UNICODE_BLOCKS = {len(index)} }}; /* the last one stands for all that follow */", "",
              "static const uint8_t unicode_index[UNICODE_BLOCKS] = {", *rows(index), "};", "",
              "static const uint8_t unicode_blocks[][128] = {"]
    for block in blocks:
        lines += ["    {" + row.strip() if at == 0 else row for at, row in enumerate(rows(block))]
        lines[-1] += "},"
    lines += ["};", "", "#endif", ""]
    if len(blocks) > 256 or len(kinds) > 256:
        sys.exit("the table no longer fits into bytes")
    return "\n".join(lines)


def main():
    folders = [a for a in sys.argv[1:] if not a.startswith("--")]
    made = table(pathlib.Path(folders[0] if folders else "/usr/share/unicode"))
    if "--check" in sys.argv[1:]:
        if OUT.read_text(encoding="utf-8") != made:
            sys.exit("out of date, run tools/make_unicode.py: " + OUT.name)
    else:
        OUT.parent.mkdir(exist_ok=True)
        OUT.write_text(made, encoding="utf-8")


if __name__ == "__main__":
    main()
