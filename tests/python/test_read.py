"""copydesk.read, Article and the items: offsets, values, errors."""
import copy
import datetime
import json
import math
import os
import pickle
import subprocess
import sys
import threading
import time

import pytest

import copydesk
import samples

LISTS = ("tokens", "sentences", "entities", "figures", "quotes")


def every_item(article):
    for name in LISTS:
        yield from getattr(article, name)


def parts_of(item):
    return [part for name in ("of", "speaker", "cue", "words", "entity") if (part := getattr(item, name, None))]


@pytest.mark.parametrize("text", samples.ALL)
def test_a_slice_of_the_text_is_the_items_text(text):
    article = copydesk.read(text)
    for item in every_item(article):
        assert 0 <= item.start < item.end <= len(text)
        for place in [item, *parts_of(item)]:
            assert text[place.start:place.end] == place.text


@pytest.mark.parametrize("text", samples.ALL)
def test_tokens_cover_everything_but_space(text):
    covered = set()
    for token in copydesk.read(text, stages=["tokens"]).tokens:
        covered.update(range(token.start, token.end))
    assert all(at in covered for at, c in enumerate(text) if not c.isspace() and c not in "\0")


def test_a_lone_surrogate_is_one_malformed_code_point():
    tokens = copydesk.read("a \udc80 b").tokens
    assert [(t.text, t.kind, t.start, t.end) for t in tokens][1] == ("\udc80", "malformed", 2, 3)


def test_long_texts_with_few_wide_characters_keep_their_offsets():
    text = ("x" * 61 + "é " + "12 people ") * 500
    article = copydesk.read(text)
    assert all(text[f.start:f.end] == f.text for f in article.figures)
    assert len(article.figures) == 500


def test_the_text_is_the_str_that_was_given():
    text = "".join(["A text", " of its own"])
    assert copydesk.read(text).text is text


def test_a_str_subclass_is_read_as_its_plain_text():
    class Title(str):
        pass
    article = copydesk.read(Title("Five people"))
    assert type(article.text) is str and article.text == "Five people"


@pytest.mark.parametrize("text", [None, 5, b"bytes", ["a"], object()])
def test_what_is_not_str_raises_type_error(text):
    with pytest.raises(TypeError, match="str"):
        copydesk.read(text)


@pytest.mark.parametrize("arguments", [(), ("a", None, None, None)])
def test_a_wrong_number_of_arguments_raises_type_error(arguments):
    with pytest.raises(TypeError):
        copydesk.read(*arguments)


def test_an_unknown_argument_raises_type_error():
    with pytest.raises(TypeError, match="colour"):
        copydesk.read("a", colour="red")


@pytest.mark.parametrize("date", ["2023-02-29", "2023-13-01", "yesterday", "", "2023-6-5", "\udc80023-06-05", "2023-06-05x"])
def test_a_day_that_is_not_in_the_calendar_raises_value_error(date):
    with pytest.raises(ValueError, match="date"):
        copydesk.read("a", date=date)


@pytest.mark.parametrize("date", ["2023-06-05", datetime.date(2023, 6, 5), datetime.datetime(2023, 6, 5, 12), "2023-06-05T23:59:00Z"])
def test_a_date_may_be_text_or_a_date(date):
    article = copydesk.read("Prices rose last month.", date=date)
    assert article.date == "2023-06-05"
    assert article.figures[0].when == "2023-05"


def test_a_date_of_another_type_raises_type_error():
    with pytest.raises(TypeError, match="date"):
        copydesk.read("a", date=20230605)


@pytest.mark.parametrize("stages, error", [(["words"], ValueError), ([], ValueError), ("tokens", TypeError), ([1], TypeError), (5, TypeError)])
def test_stages_that_do_not_exist_are_refused(stages, error):
    with pytest.raises(error):
        copydesk.read("a", stages=stages)


def test_a_stage_brings_in_what_it_needs_and_others_raise_lookup_error():
    article = copydesk.read(samples.PLAIN, stages=["sentences"])
    assert article.stages == ("tokens", "sentences")
    assert len(article.sentences) == 2
    for name in ("entities", "figures", "quotes"):
        with pytest.raises(LookupError, match=name):
            getattr(article, name)


def test_a_stage_that_found_nothing_gives_an_empty_list():
    assert list(copydesk.read("", stages=["figures"]).figures) == []


def test_a_damaged_figure_says_why_and_has_no_value():
    figure = next(f for f in copydesk.read("Some 400,4 migrants came.").figures)
    assert figure.damaged is True and figure.damage
    assert math.isnan(figure.low) and math.isnan(figure.high)
    assert figure == pickle.loads(pickle.dumps(figure)) and hash(figure) == hash(pickle.loads(pickle.dumps(figure)))
    assert figure.to_dict()["low"] is None


def test_what_is_absent_is_none_or_empty():
    figure = copydesk.read("It weighs 5 kilograms.").figures[0]
    assert (figure.modifier, figure.of, figure.damage, figure.when) == (None, None, None, "")
    assert (figure.damaged, figure.unit) == (False, "kilogram")


def test_items_are_immutable():
    token = copydesk.read("a").tokens[0]
    with pytest.raises(AttributeError):
        token.start = 5
    with pytest.raises(AttributeError):
        del token.start
    with pytest.raises(AttributeError):
        token.other = 1
    with pytest.raises(TypeError):
        copydesk.Token.start = 1


@pytest.mark.parametrize("text", samples.ALL)
def test_articles_and_items_survive_pickling_and_copying(text):
    article = copydesk.read(text, date="2023-06-05")
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(article, protocol))
        assert again == article and hash(again) == hash(article) and again.date == article.date
        items = list(every_item(article))
        assert pickle.loads(pickle.dumps(items, protocol)) == items
    assert copy.copy(article) is article and copy.deepcopy(article) is article


def test_a_pickle_keeps_the_stages():
    article = copydesk.read("Five people", stages=["figures"])
    assert pickle.loads(pickle.dumps(article)).stages == article.stages


def test_articles_differ_by_text_date_and_stages():
    article = copydesk.read("Five people")
    assert article == copydesk.read("Five people") and article != copydesk.read("Six people")
    assert article != copydesk.read("Five people", date="2023-06-05")
    assert article != copydesk.read("Five people", stages=["figures"])
    assert article != "Five people"


def test_items_can_be_made_by_hand_and_are_checked():
    assert copydesk.Span(0, 4, "Five") == copydesk.Span(start=0, end=4, text="Five")
    with pytest.raises(TypeError):
        copydesk.Span("0", 4, "Five")
    with pytest.raises(TypeError):
        copydesk.Span(0, 4)
    with pytest.raises(TypeError):
        copydesk.NameGroup("a", "PER", (1,), None)
    with pytest.raises(TypeError):
        copydesk.Article()
    with pytest.raises(TypeError):
        copydesk.Items()


def test_sequences_behave_like_tuples():
    tokens = copydesk.read(samples.PLAIN).tokens
    whole = tuple(tokens)
    assert len(tokens) == len(whole) and tokens == whole and tokens == list(whole) and tokens != whole[1:]
    for part in (slice(None), slice(2, 5), slice(None, None, -1), slice(-3, None), slice(5, 2), slice(1, 20, 3)):
        assert tokens[part] == whole[part]
        assert tokens[part][::-1] == whole[part][::-1]
    assert tokens[-1] == whole[-1] and tokens.index(whole[3]) == 3 and tokens.count(whole[3]) == 1
    assert whole[3] in tokens and "x" not in tokens and list(reversed(tokens)) == list(reversed(whole))
    assert hash(tokens) == hash(copydesk.read(samples.PLAIN).tokens)
    for index in (len(whole), -len(whole) - 1):
        with pytest.raises(IndexError):
            tokens[index]
    with pytest.raises(TypeError):
        tokens["1"]
    with pytest.raises(ValueError):
        tokens.index("x")
    assert pickle.loads(pickle.dumps(tokens)) == whole


def test_sequences_are_sequences():
    from collections.abc import Sequence
    assert isinstance(copydesk.read("a").tokens, Sequence)


def test_an_item_outlives_its_article():
    items = list(every_item(copydesk.read(samples.CURLY)))
    view = copydesk.read(samples.CURLY).token_offsets
    assert [item.text for item in items]
    assert view[0, 0] == 0


@pytest.mark.parametrize("text", samples.ALL)
def test_the_buffer_has_start_end_and_kind_of_every_token(text):
    kinds = ["word", "number", "punctuation", "symbol", "quote_mark", "malformed"]
    article = copydesk.read(text)
    view = article.token_offsets
    assert (view.format, view.readonly, view.shape) == ("I", True, (len(article.tokens), 3))
    assert [(a, b, kinds[k]) for a, b, k in view.tolist()] == [(t.start, t.end, t.kind) for t in article.tokens]
    backwards = memoryview(article.tokens[::-2])
    assert [row[0] for row in backwards.tolist()] == [t.start for t in article.tokens[::-2]]


def test_only_tokens_have_a_buffer():
    with pytest.raises((BufferError, TypeError)):
        memoryview(copydesk.read("a").sentences)


def test_reprs_are_worth_reading():
    article = copydesk.read("It cost over £500 million.")
    assert repr(article.figures[0]) == "<Figure '£500 million' 13:25 kind='money' low=500000000.0 high=500000000.0 unit='GBP' modifier='over'>"
    assert repr(article).startswith("<Article 'It cost over £500 million.' 7 tokens")
    assert "items" in repr(article.tokens)


@pytest.mark.parametrize("text", samples.ALL)
def test_json_is_valid_utf_8_and_says_what_was_found(text):
    article = copydesk.read(text)
    line = article.to_json()
    found = json.loads(line.encode())
    assert found["text"] == text.replace("\ud800\udfff", "\ufffd\udfff") and "\n" not in line
    for name in LISTS:
        assert [(i["start"], i["end"]) for i in found[name]] == [(i.start, i.end) for i in getattr(article, name)]
    assert json.loads(article.tokens.to_json()) == found["tokens"]


def test_an_article_may_conflict_where_its_story_does():
    dead = copydesk.read("Of the 39 dead, 31 were men and 7 women, the harbour board said.")
    assert dead.may_conflict() and [g.status for g in copydesk.Story([dead]).figures][0] == "conflict"
    assert not copydesk.read("Of the 39 dead, most were men, the harbour board said.").may_conflict()
    with pytest.raises(LookupError, match="figures were not looked for"):
        copydesk.read("It rained.", stages=["tokens"]).may_conflict()


def test_a_bad_model_is_refused(tmp_path):
    path = tmp_path / "bad.model"
    path.write_bytes(b"not a model")
    with pytest.raises(ValueError):
        copydesk.load(path)
    with pytest.raises(FileNotFoundError):
        copydesk.load(tmp_path / "none")
    with pytest.raises(IsADirectoryError):
        copydesk.load(tmp_path)
    with pytest.raises(TypeError):
        copydesk.Model("text")


def test_another_model_reads_pickles_and_compares(tmp_path):
    data = (samples.ROOT / "core" / "data" / "english.model").read_bytes()
    path = tmp_path / "copy.model"
    path.write_bytes(data)
    model = copydesk.load(path)
    article = model.read(samples.PLAIN)
    assert article.model is model and article != copydesk.read(samples.PLAIN)
    assert article.entities == copydesk.read(samples.PLAIN).entities
    again = pickle.loads(pickle.dumps(article))
    assert again == article and again.model == model
    assert [a.text for a in model.read_many(["One.", "Two."])] == ["One.", "Two."]


def test_other_threads_run_while_a_text_is_read():
    ticks, done = [], threading.Event()

    def tick():
        while not done.is_set():
            ticks.append(time.perf_counter())
            time.sleep(0.001)
    thread = threading.Thread(target=tick)
    thread.start()
    start = time.perf_counter()
    copydesk.read("Police said 400 people fled. " * 20000)
    end = time.perf_counter()
    done.set()
    thread.join()
    assert sum(start < t < end for t in ticks) > 5


def test_threads_share_an_article():
    article = copydesk.read(samples.CURLY * 20)
    wanted, found = list(every_item(article)), []
    threads = [threading.Thread(target=lambda: found.append(list(every_item(article)))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [wanted] * 4


def test_the_first_article_is_there_at_once_and_small():
    if not os.path.exists("/proc/self/status"):
        pytest.skip("there is no /proc to measure memory by")
    program = ("import sys, time\n"
               "def kb(what): return next(int(line.split()[1]) for line in open('/proc/self/status') if line.startswith(what))\n"
               "bare = kb('VmRSS'); before = set(sys.modules); t = time.process_time()\n"
               "import copydesk; copydesk.read('Police said 400 people fled, Anna Berg said.').figures[0]\n"
               "print(time.process_time() - t, (kb('VmHWM') - bare) / 1024)\n"
               "assert not {'dataclasses', 'typing', 'json', 'inspect', 'sqlite3', 'argparse'} & (set(sys.modules) - before)")
    times, sizes = [], []
    for _ in range(5):
        out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
        times.append(float(out[0]))
        sizes.append(float(out[1]))
    assert min(times) < 0.020 and min(sizes) < 15


def test_loops_over_items_leak_nothing():
    resource = pytest.importorskip("resource")

    def loop(count):
        for i in range(count):
            article = copydesk.read(f"Police said {i} people fled Leeds, “at once”, Anna Berg said.")
            for item in every_item(article):
                item.to_dict()
            pickle.dumps(article)
    loop(2000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    loop(8000)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 4096


def test_refusing_leaks_nothing():
    resource = pytest.importorskip("resource")
    text = "Five people. " * 1000

    def loop(count):
        for _ in range(count):
            for arguments in (dict(date="never"), dict(stages=["none"]), dict(date=5), dict(other=1)):
                try:
                    copydesk.read(text + "é", **arguments)
                except (ValueError, TypeError):
                    pass
    loop(500)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    loop(5000)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 4096
