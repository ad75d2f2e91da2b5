#!/usr/bin/env python3
"""Fuzz the Python module with atheris, or run inputs through a target's checks.

    fuzz.py TARGET [libFuzzer's arguments]     fuzzes; needs atheris
    fuzz.py --replay TARGET FILE...            runs the files
    fuzz.py --seeds FOLDER                     makes FOLDER/TARGET for every target
"""
import hashlib
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parent.parent
sys.path[:0] = [str(HERE), str(TOP / "tests" / "python")]


def put(folder, data):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / hashlib.sha1(data).hexdigest()[:16]).write_bytes(data)


def seeds(out):
    """The copy of every case and of the sample articles, in each target's form."""
    import cases
    import copydesk
    samples = [path.read_bytes() for path in sorted((TOP / "examples" / "articles").glob("*.txt"))]
    texts = [[copy.text.encode("utf-8", "surrogateescape") for copy in case.copies] for case in cases.read_all()]
    paragraphs = [part for sample in samples for part in sample.split(b"\n\n")]
    short = [text for group in texts for text in group] + paragraphs
    for i, text in enumerate(short):
        put(out / "read", bytes([4 * i % 256]) + text)
        put(out / "conllu", b"\0" + text)
        put(out / "ninjs", json.dumps({"uri": "urn:x:1", "versionCreated": "2024-05-14T10:00:00Z", "headlines": [{"value": "Bridge shut"}],
                                       "people": [{"name": "A"}], "bodies": [{"contentType": "text/html", "value": f"<p>{text.decode(errors='replace')}</p>"}]}).encode())
    for group in [*texts, *zip(samples, samples[1:])]:
        put(out / "story", b"\x1d".join(b"\0" + text for text in group))
    for i, text in enumerate(paragraphs):
        put(out / "train", bytes([2, 0, 7, 0, 9, 6, 1]) + b"\0" + text)
        article = copydesk.read(text.decode())
        put(out / "brat", b"\0" + text + b"\x1d" + copydesk.brat.write(article).encode())
        put(out / "annotation", b"\0" + text + b"\x1d" + json.dumps(copydesk.annotation.write(article, "x")).encode())
        for ending, form in enumerate((text, json.dumps({"text": text.decode(), "date": "2024-05-14"}).encode(),
                                       json.dumps({"text": text.decode()}).encode() + b"\n" + json.dumps({"text": "Five people."}).encode(),
                                       b"<html><body><article><h1>Bridge shut</h1><p>" + text + b"</p></article></body></html>",
                                       page_in_archive(text))):
            put(out / "command", bytes([ending, i % 256]) + form)
    put(out / "train", json.dumps([{"text": "Anna Berg spoke.", "entities": [[0, 9, "PER"]], "weight": 1}]).encode())
    put(out / "model", copydesk._core.train_bytes([("Anna Berg spoke.", [(0, 9, "PER")], 1.0)], None, 0, 1))


def page_in_archive(text):
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><p>" + text + b"</p></article></body></html>"
    head = ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.com/a\r\nWARC-Date: 2024-05-14T10:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(page)}\r\n\r\n")
    return head.encode() + page + b"\r\n\r\n"


def fuzz(name, arguments):
    import atheris
    with atheris.instrument_imports(include=["copydesk"]):
        import targets
    atheris.Setup([sys.argv[0], *arguments], targets.TARGETS[name])
    atheris.Fuzz()


def main():
    if sys.argv[1] == "--seeds":
        seeds(pathlib.Path(sys.argv[2]))
    elif sys.argv[1] == "--replay":
        import targets
        for path in sys.argv[3:]:
            targets.TARGETS[sys.argv[2]](pathlib.Path(path).read_bytes())
    else:
        fuzz(sys.argv[1], sys.argv[2:])


if __name__ == "__main__":
    main()
