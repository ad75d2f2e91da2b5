"""Reads a wire, one JSON object with "id", "date" and "text" a line, and reports damaged figures as they come.

    tail -f wire.jsonl | python watch_wire.py kept.db
"""
import json
import sys
from collections.abc import Iterator

import copydesk


def main(path: str) -> None:
    keys: list[str] = []

    def texts() -> Iterator[tuple[str, str | None]]:
        for line in sys.stdin:
            row = json.loads(line)
            keys.append(row["id"])
            yield row["text"], row.get("date")

    with copydesk.store(path) as kept:
        for number, article in enumerate(copydesk.read_many(texts())):
            kept.add(keys[number], article)
            for figure in article.figures:
                if figure.damaged:
                    print(f"{keys[number]}: {figure.text!r}: {figure.damage}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
