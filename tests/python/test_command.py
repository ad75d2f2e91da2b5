"""The command: what it prints, what it returns, and that it never shows a traceback."""
import csv
import io
import json
import os
import pathlib
import pty
import signal
import subprocess
import sys

import pytest

import copydesk
import samples

CALM = "The bridge was shut on Monday, Anna Berg said. Traffic is light.\n"
DAMAGED = "Some 400,4 migrants came to Rome.\n"


def run(*arguments, stdin=None, cwd=None, env=None):
    result = subprocess.run([sys.executable, "-m", "copydesk", *map(str, arguments)], input=stdin, capture_output=True, cwd=cwd,
                            env={**os.environ, **(env or {})}, timeout=120)
    result.out, result.err = result.stdout.decode(), result.stderr.decode()
    assert "Traceback" not in result.err, result.err
    return result


@pytest.fixture
def files(tmp_path):
    (tmp_path / "calm.txt").write_text(CALM)
    (tmp_path / "bad.txt").write_text(DAMAGED)
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "bytes.txt").write_bytes(b"Bad \xff\xfe bytes and 40 people \x1b[31m\x00\n")
    (tmp_path / "wide.txt").write_text("北京" * 60 + " 40 people " + "x" * 300 + "\n", encoding="utf-8")
    return tmp_path


def test_the_sample_set_is_compared_and_its_conflicts_give_status_1():
    result = run("compare", samples.FOLDER, "--date", samples.DATE)
    assert result.returncode == 1 and result.err == ""
    for part in ("5 articles", "Helen Ashdown", "FIGURES THAT CONFLICT", "DAMAGED FIGURES", "FIGURES THAT AGREE", "QUOTATIONS", "PASSAGES", "[-", "{+"):
        assert part in result.out
    assert "\x1b" not in result.out


@pytest.mark.parametrize("arguments", [("compare", samples.FOLDER), (samples.FOLDER,), ("wide.txt", "bytes.txt")])
def test_no_line_is_wider_than_80_columns(arguments, files):
    from copydesk.terminal import width_of
    result = run(*arguments, cwd=files)
    assert max(width_of(line) for line in result.out.splitlines()) <= 80


@pytest.mark.parametrize("arguments, status", [
    (["calm.txt"], 0), (["bad.txt"], 1), (["calm.txt", "bad.txt"], 1), (["compare", "calm.txt"], 0), (["empty.txt"], 0),
    (["none.txt"], 2), (["calm.txt", "none.txt"], 2), ([], 2), (["compare"], 2), (["--date", "never", "calm.txt"], 2),
    (["--format", "wrong", "calm.txt"], 2), (["--format", "parquet", "calm.txt"], 2), (["--model", "none", "calm.txt"], 2),
    (["--model", "calm.txt", "calm.txt"], 2), (["-o", "no/such/folder", "calm.txt"], 2), (["-o", ".", "calm.txt"], 2),
    (["--encoding", "nonesuch", "calm.txt"], 2), (["--help"], 0), (["--version"], 0), (["compare", "--help"], 0), (["completion"], 2),
    (["completion", "bash"], 0), (["completion", "zsh"], 0), (["completion", "fish"], 0), (["bytes.txt"], 0), (["*.none"], 2)])
def test_exit_status(arguments, status, files):
    assert run(*arguments, cwd=files).returncode == status


def test_what_cannot_be_read_is_named_in_one_line(files):
    (files / "folder").mkdir()
    result = run("none.txt", "folder", "calm.txt", cwd=files)
    assert result.err.splitlines() == ["copydesk: none.txt: No such file or directory",
                                       "copydesk: folder: the folder has no text, HTML, JSON or WARC file"]
    assert "calm" in result.out and result.returncode == 2


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_named(files):
    (files / "calm.txt").chmod(0)
    assert "Permission denied" in run("calm.txt", cwd=files).err


def test_standard_input_patterns_and_folders_are_read(files):
    assert "40 people" not in run("-", stdin=CALM.encode()).out
    assert run("-", stdin=CALM.encode()).out.startswith("standard input: ")
    assert json.loads(run("--format", "json", "c*.txt", cwd=files).out)["article"] == "calm"
    assert [row["article"] for row in map(json.loads, run("--format", "jsonl", ".", cwd=files).out.splitlines())] == ["bad", "bytes", "calm", "empty", "wide"]


def test_files_of_one_name_keep_different_keys(files):
    (files / "other").mkdir()
    (files / "other" / "calm.txt").write_text(CALM)
    rows = run("--format", "jsonl", "calm.txt", "other/calm.txt", "calm.txt", cwd=files).out.splitlines()
    assert len({json.loads(row)["article"] for row in rows}) == 3


def test_json_holds_what_python_finds(files):
    found = json.loads(run("--format", "json", "--date", "2024-05-14", "calm.txt", cwd=files).out)
    article = copydesk.read(CALM, date="2024-05-14")
    assert {"article": "calm", **article.to_dict()} == found


def test_json_of_malformed_text_is_utf_8(files):
    found = json.loads(run("--format", "json", "bytes.txt", cwd=files).stdout)
    assert found["text"] == (files / "bytes.txt").read_bytes().decode("utf-8", "surrogateescape")


def test_nothing_in_the_copy_can_steer_the_terminal(files):
    (files / "steer.txt").write_text("He said 4 people\x1b[2J \x07 left “home\x1b]0;x\x07” today, Anna\x9b31m Berg said.")
    for arguments in (["steer.txt"], ["compare", "steer.txt", "calm.txt"]):
        out = run(*arguments, cwd=files).out
        assert not any(c < " " and c != "\n" or "\x7f" <= c < "\xa0" for c in out)


def test_csv_has_a_row_an_item_and_a_row_a_mention(files):
    rows = list(csv.DictReader(io.StringIO(run("--format", "csv", "bad.txt", cwd=files).out)))
    figure = next(row for row in rows if row["type"] == "figure")
    assert figure["text"] == "400,4" and figure["damage"] and figure["low"] == ""
    rows = list(csv.DictReader(io.StringIO(run("compare", "--format", "csv", samples.FOLDER).out)))
    assert {row["type"] for row in rows} == {"names", "figures", "quotes", "passages"}
    assert all(row["text"] for row in rows)


def test_jsonl_of_a_comparison_has_a_group_a_line():
    lines = [json.loads(line) for line in run("compare", "--format", "jsonl", samples.FOLDER).out.splitlines()]
    assert {line["type"] for line in lines} == {"names", "figures", "quotes", "passages"}


def test_output_goes_to_a_file_that_appears_whole(files):
    result = run("-o", "out.txt", "calm.txt", cwd=files)
    assert result.out == "" and (files / "out.txt").read_text() == run("calm.txt", cwd=files).out
    assert sorted(p.name for p in files.iterdir() if "part" in p.name) == []


@pytest.mark.skipif(not pathlib.Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_is_said_in_one_line(files):
    with open("/dev/full", "w") as full:
        result = subprocess.run([sys.executable, "-m", "copydesk", "calm.txt"], stdout=full, stderr=subprocess.PIPE, cwd=files, text=True)
    assert result.returncode == 2 and "Traceback" not in result.stderr and "No space left" in result.stderr


def test_a_closed_pipe_ends_it_quietly():
    process = subprocess.Popen([sys.executable, "-m", "copydesk", "--format", "jsonl", *([str(samples.FOLDER)] * 40)],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b"" and process.wait(60) in (141, -signal.SIGPIPE)


def test_ctrl_c_ends_it_quietly(files):
    os.mkfifo(files / "long.txt")
    process = subprocess.Popen([sys.executable, "-m", "copydesk", "long.txt"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=files)
    with open(files / "long.txt", "wb") as file:  # waits until the command has opened it
        file.write(b"Police said 400 people fled. " * 1000000)
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=60)[1] == b"" and process.returncode == 130


def terminal_output(arguments, cwd, env=None):
    """What the command writes to a terminal of its own."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen([sys.executable, "-m", "copydesk", *arguments], stdout=theirs, stderr=theirs, cwd=cwd,
                               env={**os.environ, "TERM": "xterm-256color", **(env or {})})
    os.close(theirs)
    out = b""
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:
            break
        if not part:
            break
        out += part
    os.close(ours)
    process.wait(60)
    return out.decode()


def test_colour_is_for_terminals(files):
    assert "\x1b[" in terminal_output(["bad.txt"], files)
    assert "\x1b[" not in terminal_output(["bad.txt"], files, {"NO_COLOR": "1"})
    assert "\x1b[" not in run("bad.txt", cwd=files).out
    assert "\x1b[" in run("--color", "always", "bad.txt", cwd=files).out
    assert "\x1b[" not in terminal_output(["--color", "never", "bad.txt"], files)


def test_the_page_is_the_same_without_rich():
    program = ("import sys; sys.modules['rich'] = None; sys.modules['tqdm'] = None; sys.modules['jinja2'] = None\n"
               "from copydesk.cli import main; sys.exit(main(sys.argv[1:]))")
    bare = subprocess.run([sys.executable, "-c", program, "compare", str(samples.FOLDER)], capture_output=True, text=True)
    assert bare.stdout == run("compare", samples.FOLDER).out and bare.returncode == 1
    page = subprocess.run([sys.executable, "-c", program, "compare", "--format", "html", str(samples.FOLDER)], capture_output=True, text=True)
    assert page.returncode == 2 and page.stderr == "copydesk: the HTML report needs Jinja2: pip install 'copydesk[report]'\n"


def test_ninjs_and_extracted_json_are_read(files):
    (files / "item.json").write_text(json.dumps({"uri": "urn:x", "versionCreated": "2024-05-14T10:00:00Z", "headlines": [{"value": "Bridge shut"}],
                                                 "bodies": [{"contentType": "text/html", "value": "<p>It cost &pound;5m <b>last month</b>.</p>"}]}))
    (files / "rows.json").write_text(json.dumps([{"text": "Five people", "date": "2024-05-14"}, {"maintext": "Six people"}]))
    (files / "wrong.json").write_text("{")
    found = json.loads(run("--format", "json", "item.json", cwd=files).out)
    assert found["text"] == "Bridge shut\n\nIt cost £5m last month." and found["date"] == "2024-05-14"
    assert len(run("--format", "jsonl", "rows.json", cwd=files).out.splitlines()) == 2
    assert run("wrong.json", cwd=files).returncode == 2


def test_json_lines_are_read_and_a_bad_line_loses_no_other(files):
    (files / "wire.jsonl").write_text('{"text": "Five people", "date": "2024-02-30"}\n\n{"text": 5}\n[\n' + json.dumps({"uri": "urn:x:1", "headline": "Six people"}) + "\n")
    result = run("--format", "jsonl", "wire.jsonl", cwd=files)
    assert [json.loads(line)["text"] for line in result.out.splitlines()] == ["Five people", "Six people"]
    assert [line.split(": ")[1] for line in result.err.splitlines()] == ["wire, line 3", "wire, line 4"] and result.returncode == 2


def test_json_that_means_harm_is_named_and_loses_no_other_file(files):
    (files / "deep.json").write_text("[" * 100000)
    (files / "odd.json").write_text('{"uri": 5, "headline": {}, "bodies": 7, "body_text": [], "people": 3}')
    result = run("deep.json", "odd.json", "calm.txt", cwd=files)
    assert result.returncode == 2 and "calm" in result.out and "Traceback" not in result.err


@pytest.mark.parametrize("name, start", [("paper.pdf", b"%PDF-1.4\n"), ("paper.txt", b"%PDF-1.4\n"), ("copy.docx", b"PK\x03\x04"), ("photo.jpg", b"\xff\xd8\xff\xe0")])
def test_figures_are_not_read_out_of_what_holds_no_text(name, start, files):
    (files / name).write_bytes(start + b" 40 people 400,4 migrants")
    result = run(name, "calm.txt", cwd=files)
    assert result.returncode == 2 and f"copydesk: {name}: is a" in result.err and "calm" in result.out and "40" not in result.out


def test_a_page_is_a_page_whatever_its_name(files):
    page = b" <!DOCTYPE html><html><body><table width=40><p>5 people.</p></body></html>"
    (files / "page.txt").write_bytes(page)
    for result in (run("page.txt", cwd=files), run("-", stdin=page)):
        assert "width" not in result.out


def test_a_table_is_read_row_by_row(files):
    (files / "wire.csv").write_text('id,body,date\n17,"Some 40 people, he said, fled last month.",2024-05-14\n18,,\n')
    rows = [json.loads(line) for line in run("--format", "jsonl", "wire.csv", cwd=files).out.splitlines()]
    assert [row["article"] for row in rows] == ["wire 1", "wire 2"]
    assert [(f["text"], f["when"]) for f in rows[0]["figures"]] == [("40", ""), ("last month", "2024-04")] and rows[1]["text"] == ""
    (files / "ids.csv").write_text("id\n17\n")
    result = run("ids.csv", cwd=files)
    assert result.returncode == 2 and "no column of texts" in result.err
    assert "wire" not in run(".", cwd=files).out


def test_a_wrong_encoding_is_told(files):
    (files / "old.txt").write_bytes("Café owners paid £500 each.".encode("cp1252"))
    result = run("old.txt", cwd=files)
    assert result.returncode == 0 and "--encoding cp1252" in result.err
    assert "500 GBP" in run("--encoding", "cp1252", "old.txt", cwd=files).out and "encoding" not in run("--encoding", "cp1252", "old.txt", cwd=files).err


def test_messages_name_what_was_given(files):
    (files / "lines.jsonl").write_text('{"text": "Five people."}\nbroken\n')
    for arguments, said in ((["--model", "calm.txt", "calm.txt"], "copydesk: calm.txt: not a model"), (["-o", "no/such/x", "calm.txt"], "copydesk: no/such/x: No such file"),
                            (["lines.jsonl"], "copydesk: lines, line 2: is not JSON: ")):
        assert said in run(*arguments, cwd=files).err


def test_html_pages_are_read_where_trafilatura_is_installed(files):
    (files / "page.html").write_text("<html><body><article><h1>Bridge shut</h1>" + "<p>The bridge was shut after 12 cables snapped, officials said.</p>" * 8 + "</article></body></html>")
    result = run("page.html", cwd=files)
    try:
        import trafilatura  # noqa: F401
    except ImportError:
        assert result.returncode == 2 and "pip install" in result.err
        pytest.skip("trafilatura is not installed")
    assert "12" in result.out


def test_the_pages_of_a_web_archive_are_read(files):
    pytest.importorskip("trafilatura", reason="trafilatura is not installed")
    writer = pytest.importorskip("warcio.warcwriter", reason="warcio is not installed")
    from warcio.statusandheaders import StatusAndHeaders
    with open(files / "wire.warc.gz", "wb") as file:
        warc = writer.WARCWriter(file, gzip=True)
        for number, kind in enumerate(("text/html", "image/png", "text/html")):
            page = "<html><body><article>" + f"<p>The bridge was shut after {number + 10} cables snapped, officials said.</p>" * 8 + "</article></body></html>"
            headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.0")
            warc.write_record(warc.create_warc_record(f"http://example.com/{number}", "response", payload=io.BytesIO(page.encode()), http_headers=headers))
    rows = [json.loads(line) for line in run("--format", "jsonl", "wire.warc.gz", cwd=files).out.splitlines()]
    assert [row["article"] for row in rows] == ["http://example.com/0", "http://example.com/2"] and "12 cables" in rows[1]["text"]


def test_many_articles_are_split_into_stories(files):
    for i in range(3):
        (files / f"more{i}.txt").write_text(CALM)
    assert run("compare", "--stories", "--format", "json", ".", cwd=files).returncode in (0, 1)
    assert run("compare", "--no-stories", ".", cwd=files).out.startswith("8 articles")


def test_parquet_holds_every_item(files):
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    run("--format", "parquet", "-o", "out.parquet", "calm.txt", "bad.txt", cwd=files)
    table = parquet.read_table(files / "out.parquet")
    assert set(table.column("type").to_pylist()) >= {"entities", "figures"} and "400,4" in table.column("text").to_pylist()
