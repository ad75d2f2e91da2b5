#!/usr/bin/env python3
"""Read a text with the tokenizers and taggers that are installed: a `name value` line for each.

    peers.py FILE

BlingFire, spaCy's blank English pipeline and the names of its small English model, by process CPU time on one core; the
text goes to each as its documentation has it, one paragraph at a time.
"""
import os
import sys
import time

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")


def speed(function, paragraphs):
    function(paragraphs[0])
    start = time.process_time()
    for paragraph in paragraphs:
        function(paragraph)
    spent = time.process_time() - start
    return sum(len(p.encode()) for p in paragraphs) / 1e6 / spent


def peers():
    try:
        import blingfire
        yield "blingfire_tokens_MBps", blingfire.text_to_words
        yield "blingfire_sentences_MBps", blingfire.text_to_sentences
    except ImportError:
        pass
    try:
        import spacy
        blank = spacy.blank("en")
        yield "spacy_blank_tokens_MBps", blank.make_doc
        blank.add_pipe("sentencizer")
        yield "spacy_blank_sentences_MBps", blank
    except ImportError:
        return
    try:
        yield "spacy_sm_entities_MBps", spacy.load("en_core_web_sm", enable=["tok2vec", "ner"])
    except OSError:  # the model is not installed
        pass


def main():
    with open(sys.argv[1], encoding="utf-8", errors="replace") as file:
        paragraphs = [p for p in file.read().split("\n\n") if p.strip()]
    for name, function in peers():
        some = paragraphs[:200] if name.endswith("entities_MBps") else paragraphs  # a tagger is slow
        print(name, round(speed(function, some), 3))


if __name__ == "__main__":
    main()
