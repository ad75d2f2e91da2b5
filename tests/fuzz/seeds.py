#!/usr/bin/env python3
"""Write seeds for the fuzzers: the copy of every case, and of the sample articles.

    seeds.py FOLDER     makes FOLDER/article, FOLDER/story, FOLDER/train
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
    for case in cases.read_all():
        for copy in case.copies:
            put(out / "article", b"\x40" + bytes_of(copy))
        put(out / "story", b"\x1d".join(map(bytes_of, case.copies)))
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
