"""copydesk.train: rows in, a model file out."""
import pytest

import copydesk

ROWS = [{"text": f"Yesterday {name} met the board of {firm} in {town}, {name} said.",
         "entities": [[10, 10 + len(name), "PER"],
                      [len(f"Yesterday {name} met the board of "), len(f"Yesterday {name} met the board of {firm}"), "ORG"],
                      [len(f"Yesterday {name} met the board of {firm} in "), len(f"Yesterday {name} met the board of {firm} in {town}"), "LOC"]]}
        for name in ("Zoë Müller", "Anna Berg", "Ola Nash") for firm in ("Harrow Lisle", "Besançon Gas") for town in ("Wexley", "Leeds", "Rome")]


def test_a_model_is_trained_written_and_used(tmp_path):
    told = []
    model = copydesk.train(ROWS, tmp_path / "own.model", seed=3, passes=2, progress=told.append)
    assert (tmp_path / "own.model").read_bytes() == model.bytes and copydesk.load(tmp_path / "own.model") == model
    assert [p.name for p in tmp_path.iterdir()] == ["own.model"]
    assert all(0 <= done <= 1 for done in told)
    article = model.read(ROWS[0]["text"])
    assert all(article.text[e.start:e.end] == e.text for e in article.entities)


def test_the_same_rows_and_seed_give_the_same_bytes(tmp_path):
    one = copydesk.train(ROWS, tmp_path / "1", seed=1, passes=1, progress=False)
    assert one.bytes == copydesk.train(ROWS, tmp_path / "2", seed=1, passes=1, progress=False).bytes


@pytest.mark.parametrize("rows", [
    [], [{"text": "Nobody."}], [{"text": "Nobody.", "entities": []}], [{"text": "Anna", "entities": [[0, 9, "PER"]]}], ["text"],
    [{"text": "Anna", "entities": [[2, 2, "PER"]]}], [{"text": "Anna", "entities": [[0, 4, ""]]}], [{"text": "Anna", "entities": [[0, 4, "x" * 40]]}],
    [{"text": "Anna Berg", "entities": [[5, 9, "PER"], [0, 4, "PER"]]}]])
def test_rows_that_cannot_be_learned_from_are_refused(tmp_path, rows):
    with pytest.raises(ValueError):
        copydesk.train(rows, tmp_path / "x", progress=False)
    assert list(tmp_path.iterdir()) == []


def test_stopping_leaves_no_file(tmp_path):
    def stop(done):
        raise KeyboardInterrupt
    with pytest.raises(KeyboardInterrupt):
        copydesk.train(ROWS, tmp_path / "x", progress=stop)
    assert list(tmp_path.iterdir()) == []
