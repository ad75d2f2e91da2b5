"""Money named in a folder of articles, summed by currency with DuckDB.

    python data_frames.py articles
"""
import pathlib
import sys

import copydesk


def main(folder: str) -> None:
    import duckdb
    paths = sorted(pathlib.Path(folder).glob("*.txt"))
    articles = copydesk.read_many((path.read_text(encoding="utf-8") for path in paths), stages=["figures"])
    figures = copydesk.table(zip((path.stem for path in paths), articles), "figures")  # noqa: F841: DuckDB finds it by its name
    print(duckdb.sql("SELECT unit, count(*) AS times, max(high) AS most FROM figures WHERE kind = 'money' GROUP BY unit ORDER BY times DESC"))


if __name__ == "__main__":
    main(*sys.argv[1:])
