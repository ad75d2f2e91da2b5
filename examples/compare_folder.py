"""Compares the articles of a folder and prints what an editor should look at.

    python compare_folder.py articles 2024-05-14
"""
import pathlib
import sys

import copydesk


def main(folder: str, date: str | None = None) -> int:
    articles = {path.stem: copydesk.read(path.read_text(encoding="utf-8"), date=date) for path in sorted(pathlib.Path(folder).glob("*.txt"))}
    story = copydesk.Story(articles)
    alarms = [group for group in story.figures if group.status in ("conflict", "damaged")]
    for group in alarms:
        print(f"{group.status}: {group.measures}")
        print(f"  {group.reason}")
        for mention in group.mentions:
            print(f"  {mention.article}: {mention.text}")
    for person in story.names:
        forms = {mention.text for mention in person.mentions}
        if person.label == "PER" and len(forms) > 1:
            print(f"{person.name}: {', '.join(sorted(forms))}")
    return 1 if alarms else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
