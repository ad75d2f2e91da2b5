#!/usr/bin/env python3
"""Write seeds for the fuzzers: the copy of every case, and of the sample articles.

    seeds.py FOLDER     makes FOLDER/article, FOLDER/story, FOLDER/train, FOLDER/lua_calls, FOLDER/lua_json
"""
import hashlib
import pathlib
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / "tests" / "python"))
import cases  # noqa: E402


def put(folder, data):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / hashlib.sha1(data).hexdigest()[:16]).write_bytes(data)


def bytes_of(copy):
    return copy.text.encode("utf-8", "surrogateescape")


def main():
    out = pathlib.Path(sys.argv[1])
    samples = [path.read_bytes() for path in sorted((TOP / "examples" / "articles").glob("*.txt"))]
    for number, case in enumerate(cases.read_all()):
        for copy in case.copies:
            put(out / "article", b"\x40" + bytes_of(copy))
        put(out / "story", b"\x1d".join(map(bytes_of, case.copies)))
        calls = bytes((7 * number + 5 * i) % 251 + 2 for i in range(12)).replace(b"\x1e", b"\x1f")
        put(out / "lua_calls", calls + b"\x1e" + b"\x1d".join(map(bytes_of, case.copies)))
    for kind in range(12):
        put(out / "lua_json", bytes([6, 5, kind]) + "“Some 400,4 homes” 1.5".encode() + bytes(range(kind, 200)))
        put(out / "lua_json", bytes([kind]) + bytes(range(0, 240, 7)))
    for sample in samples:
        put(out / "article", b"\x00" + sample)
        for paragraph in sample.split(b"\n\n"):
            put(out / "article", b"\x40" + paragraph)
            put(out / "train", b"\x02" + bytes([0, 5, 0, 3, 6, 1]) + paragraph)
    for at, sample in enumerate(samples[:-1]):
        put(out / "story", sample + b"\x1d" + samples[at + 1])
        put(out / "story", b"\x1d".join(part[:400] for part in samples[at:]))


if __name__ == "__main__":
    main()
