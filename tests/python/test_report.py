"""The HTML report and the notebook views."""
import html.parser
import re
import shutil
import subprocess

import pytest

import copydesk
import samples

pytest.importorskip("jinja2", reason="Jinja2 is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
VOID = {"meta", "br", "link", "img", "input", "hr"}


class Page(html.parser.HTMLParser):
    """Checks that elements close in order; collects ids, links and anything that would be fetched."""

    def __init__(self, text):
        super().__init__()
        self.open, self.ids, self.links, self.fetched, self.nested, self.faults = [], [], [], [], 0, []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.ids += [found["id"]] if "id" in found else []
        self.links += [found["href"]] if tag == "a" and "href" in found else []
        self.fetched += [v for k, v in attributes if k in ("src", "srcset", "data", "poster") or (k == "href" and tag != "a")]
        self.nested += tag == "a" and "a" in self.open
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append((tag, self.getpos()))


@pytest.fixture(scope="module")
def story():
    return copydesk.Story({k: copydesk.read(t, date=samples.DATE) for k, t in samples.sample_texts().items()})


@pytest.fixture(scope="module")
def path(story, tmp_path_factory):
    path = tmp_path_factory.mktemp("report") / "story.html"
    story.report(path, title="The bridge <of> sighs")
    return path


def test_the_page_is_well_formed_and_asks_nothing_of_the_network(path):
    text = path.read_text(encoding="utf-8")
    page = Page(text)
    assert page.faults == [] and page.open == [] and page.nested == 0
    assert page.fetched == [] and "<script" not in text and "@import" not in text and "url(" not in text
    assert "The bridge &lt;of&gt; sighs" in text


def test_every_link_leads_to_a_place_on_the_page(path):
    page = Page(path.read_text(encoding="utf-8"))
    assert len(page.ids) == len(set(page.ids))
    assert page.links and {link[1:] for link in page.links} <= set(page.ids) and all(link.startswith("#") for link in page.links)


def test_the_page_shows_every_group(story, path):
    text = path.read_text(encoding="utf-8")
    assert text.index("Figures that conflict (") < text.index("Damaged figures (") < text.index("Quotations (") < text.index("The articles")
    for group in story.figures:
        if group.status != "alone":
            assert text.count(f'class="card {group.status}"') + text.count("<details") > 0
    for group in story.names:
        if len({m.article for m in group.mentions}) > 1:
            assert f"<h3>{group.name}</h3>" in text


def test_nothing_in_the_copy_becomes_markup(tmp_path):
    texts = {"<script>a</script>": "“<script>alert(1)</script> & so,” said Anna <b>Berg</b>, 5 people \udc80 \x0b.", "b": "“<script>alert(1)</script> & so,” said Anna Berg."}
    copydesk.Story(texts).report(tmp_path / "x.html")
    text = (tmp_path / "x.html").read_bytes().decode("utf-8")
    assert "<script" not in text and "<b>" not in text and Page(text).faults == []
    for html in (copydesk.read(texts["b"])._repr_html_(), copydesk.Story(texts)._repr_html_()):
        assert "<script" not in html and Page(html).faults == []


@pytest.mark.parametrize("text", samples.ALL)
def test_marked_text_is_the_text(text):
    from copydesk.marking import Mark, marked
    from html import unescape
    n = len(text)
    marks = [Mark(a, b, "x", href="#y") for a, b in ((0, n), (0, n // 2), (n // 3, n), (n // 4, n // 2 + 1), (n // 3, n // 3)) if b <= n]
    found = marked(text, marks)
    assert Page(found).faults == [] and Page(found).nested == 0
    plain = unescape(re.sub(r"<[^>]*>", "", found))
    assert len(plain) == n


def test_an_empty_story_has_a_page(tmp_path):
    copydesk.Story().report(tmp_path / "empty.html")
    assert Page((tmp_path / "empty.html").read_text()).faults == []


def test_several_stories_share_a_page(story):
    from copydesk import report
    page = Page(report.stories_page([story, copydesk.Story(["Five people fled.", "Six people fled."])]))
    assert page.faults == [] and len(page.ids) == len(set(page.ids)) and {link[1:] for link in page.links} <= set(page.ids)


def test_articles_have_a_page_of_their_own():
    from copydesk import report
    page = Page(report.article_page({k: copydesk.read(t) for k, t in samples.sample_texts().items()}))
    assert page.faults == [] and page.fetched == []


def test_a_page_that_cannot_be_written_leaves_nothing(story, tmp_path):
    with pytest.raises(OSError):
        story.report(tmp_path / "none" / "x.html")
    (tmp_path / "taken").mkdir()
    with pytest.raises(OSError):
        story.report(tmp_path / "taken")
    assert [p.name for p in tmp_path.iterdir()] == ["taken"]


def test_notebook_views_mark_what_was_found(story):
    article = story.articles["daily"]
    assert Page(article._repr_html_()).faults == [] and 'class="figure' in article._repr_html_()
    assert Page(story._repr_html_()).faults == [] and "Helen Ashdown" in story._repr_html_()
    assert "<span" in copydesk.read("Five people", stages=["figures"])._repr_html_()


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
@pytest.mark.parametrize("width", [390, 1280])
def test_the_page_fits_its_window_in_a_browser(path, tmp_path, width):
    """A frame of the width asks the page how wide it grew; the answer is read from the dumped document."""
    frame = tmp_path / "frame.html"
    frame.write_text(f"""<iframe id=f src="{path.as_uri()}" style="width:{width}px;height:900px;border:0"></iframe><p id=out></p>
<script>f.onload = () => {{ const d = f.contentDocument.documentElement; out.textContent = "width=" + d.scrollWidth + " height=" + d.scrollHeight; }}</script>""")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync", "--allow-file-access-from-files", f"--user-data-dir={tmp_path / 'profile'}"]
    out = subprocess.run([CHROMIUM, *flags, "--virtual-time-budget=5000", "--dump-dom", frame.as_uri()], capture_output=True, text=True, timeout=120).stdout
    found = re.search(r"width=(\d+) height=(\d+)", out)
    assert found, out[-500:]
    assert int(found[1]) <= width and int(found[2]) > 1500
