"""Copy that means harm: mutated articles, odd characters, lone surrogates.

TESTS_HOSTILE=100000 sets how many are made.
"""
import os
import pathlib
import random

import copydesk

SAMPLES = [path.read_text(encoding="utf-8")
           for path in sorted((pathlib.Path(__file__).resolve().parents[2] / "examples" / "articles").glob("*.txt"))]
PIECES = ["“", "”", "'", '"', "£", "5", "1.2 ", "million ", "U.S. ", "\n\n", "\0", "\ud800", "\udfff", "\U0001F389", "e\u0301", "中", "\u2028",
          "7569,<>", "Mr ", " said ", "%", "…", "\xa0", "he said. ", "2 March ", "(", "\ufeff"]


def mutant(chance):
    text = chance.choice(SAMPLES)
    start = chance.randrange(len(text))
    text = text[start:start + 1 + chance.randrange(600)]
    for _ in range(chance.randrange(8)):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(PIECES) * chance.randrange(1, 4) + text[at + chance.randrange(3):]
    return text


def spans(article):
    for items in (article.tokens, article.sentences, article.entities, article.figures, article.quotes):
        yield from items
    for figure in article.figures:
        if figure.of is not None:
            yield figure.of
    for quote in article.quotes:
        yield from (span for span in (quote.speaker, quote.cue, quote.words) if span is not None)


def test_spans_are_what_they_say_in_any_copy():
    for number in range(int(os.environ.get("TESTS_HOSTILE", 2000))):
        text = mutant(random.Random(number))
        article = copydesk.read(text, date="2024-05-14")
        assert article.text == text
        for span in spans(article):
            assert 0 <= span.start < span.end <= len(text), number
            assert text[span.start:span.end] == span.text, number


def test_stories_of_mutants_can_be_walked():
    for number in range(int(os.environ.get("TESTS_HOSTILE", 2000)) // 20):
        chance = random.Random(number)
        story = copydesk.Story({str(i): mutant(chance) for i in range(3)})
        for groups in (story.names, story.figures, story.quotes, story.passages):
            for group in groups:
                for mention in group.mentions:
                    assert mention.item.text in story.articles[mention.article].text
