"""What the Python module costs, one `name value` a line; processor time unless the name says wall.

    PYTHONPATH=build/python python3 tests/bench/python.py [--spacy]

The share of the GIL is measured where the shared library is built (make build/libcopydesk.so.VERSION).
"""
import pathlib
import subprocess
import sys
import threading
import time

import copydesk

HEADLINE = "Police from the Harbour Agency will help Norland and Sundria to dismantle two gangs, minister says."
ARTICLES = sorted((pathlib.Path(__file__).resolve().parents[2] / "examples" / "articles").glob("*.txt"))
LIBRARY = next(iter(sorted((pathlib.Path(__file__).resolve().parents[2] / "build").glob("libcopydesk.so.*"))), pathlib.Path("none"))
ROUNDS = 5


def best(work, clock=time.process_time):
    """The least time that a piece of work took."""
    times = []
    for _ in range(ROUNDS):
        start = clock()
        work()
        times.append(clock() - start)
    return min(times)


def say(name, value):
    print(f"{name} {value:.4g}", flush=True)


def headlines(count=4000, **arguments):
    def work():
        for _ in range(count):
            copydesk.read(HEADLINE, **arguments)
    return count / best(work)


def texts_of(count):
    """Articles of about 3,000 bytes, all different."""
    joined = "\n\n".join(path.read_text(encoding="utf-8") for path in ARTICLES)
    return [joined[i * 37 % 5000:][:3000] + f" {i}" for i in range(count)]


def many_overhead(texts):
    """read_many with one worker against read in a loop, on the same texts."""
    def loop():
        for text in texts:
            copydesk.read(text)

    def many():
        for _ in copydesk.read_many(texts, workers=1):
            pass
    return 100 * (best(many) / best(loop) - 1)


def count_for(seconds, texts, told):
    """Reads texts in turn until the time is over; tells how many, once all are at it."""
    told.wait()
    until, count = time.monotonic() + seconds, 0
    while time.monotonic() < until:
        copydesk.read(texts[count % len(texts)])
        count += 1
    return count


def count_in_process(seconds, texts, told, out):
    out.put(count_for(seconds, texts, told))


def threads_to_processes(texts, seconds=8):
    """What two threads of one process read, against two processes beside them at the same time.

    Each of the four gets the same share of a machine, busy or idle, so the ratio says what
    threads lose to the GIL and to shared memory: two threads on two idle cores read this
    much of twice what one reads.
    """
    import multiprocessing
    context = multiprocessing.get_context("fork")
    told, out, counts = context.Event(), context.Queue(), []
    processes = [context.Process(target=count_in_process, args=(seconds, texts, told, out)) for _ in range(2)]
    threads = [threading.Thread(target=lambda: counts.append(count_for(seconds, texts, told))) for _ in range(2)]
    for one in [*processes, *threads]:
        one.start()
    told.set()
    for one in threads:
        one.join()
    apart = sum(out.get() for _ in processes)
    for one in processes:
        one.join()
    return sum(counts) / apart


def in_c(library, texts):
    """A function that reads the texts by the library alone, without the module; its loop costs a call of ctypes a text."""
    import ctypes
    core = ctypes.CDLL(str(library))
    core.desk_article_new.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_void_p, ctypes.c_void_p]
    core.desk_article_free.argtypes = [ctypes.c_void_p]
    article = ctypes.c_void_p()
    place, raw = ctypes.byref(article), [text.encode() for text in texts]

    def work():
        new, free = core.desk_article_new, core.desk_article_free
        for text in raw:
            new(text, len(text), None, place)
            free(article)
    return work


def held_share(library, texts):
    """Percent of a read's time that is spent in Python, with the GIL: all that the library does not take."""
    inside, nothing = in_c(library, texts), in_c(library, [""] * len(texts))

    def outside():
        for text in texts:
            copydesk.read(text)
    whole, core, calls = [], [], []
    for _ in range(ROUNDS):  # alternating, so that a busy spell hits all alike
        for work, times in ((outside, whole), (inside, core), (nothing, calls)):
            start = time.process_time()
            work()
            times.append(time.process_time() - start)
    return 100 * max(0.0, 1 - (min(core) - min(calls)) / min(whole))


def start():
    """Milliseconds and megabytes of import and first article, beyond a bare interpreter."""
    program = ("import time\n"
               "def kb(what): return next(int(line.split()[1]) for line in open('/proc/self/status') if line.startswith(what))\n"
               "m = kb('VmRSS'); t = time.process_time()\n"
               "import copydesk; copydesk.read('Police said 400 people fled.').figures[0]\n"
               "print(1e3 * (time.process_time() - t), (kb('VmHWM') - m) / 1024)")
    runs = [subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split() for _ in range(2 * ROUNDS)]
    return [min(float(run[i]) for run in runs) for i in range(2)]


ONTONOTES = "CARDINAL DATE EVENT FAC GPE LANGUAGE LAW LOC MONEY NORP ORDINAL ORG PERCENT PERSON PRODUCT QUANTITY TIME WORK_OF_ART".split()


def spacy_sm():
    """spaCy's small English pipeline for words, sentences and names, and whether its weights are trained.

    Where en_core_web_sm is not installed, its tokenizer, rules for sentences and a name
    recognizer of its size and architecture stand for it: the weights are random, the work
    a token is the same.
    """
    import spacy
    try:
        return spacy.load("en_core_web_sm", disable=["lemmatizer"]), True
    except OSError:
        nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    reader = {"@architectures": "spacy.Tok2Vec.v2",
              "embed": {"@architectures": "spacy.MultiHashEmbed.v2", "width": 96, "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"],
                        "rows": [5000, 1000, 2500, 2500, 50, 50], "include_static_vectors": False},
              "encode": {"@architectures": "spacy.MaxoutWindowEncoder.v2", "width": 96, "depth": 4, "window_size": 1, "maxout_pieces": 3}}
    names = nlp.add_pipe("ner", config={"model": {"@architectures": "spacy.TransitionBasedParser.v2", "state_type": "ner", "extra_state_tokens": False,
                                                  "hidden_width": 64, "maxout_pieces": 2, "use_upper": True, "nO": None, "tok2vec": reader}})
    for label in ONTONOTES:
        names.add_label(label)
    nlp.initialize()
    return nlp, False


def against_spacy(texts):
    """An ordinary session, words, sentences and names, in both, in alternating rounds; values and quotations besides in ours."""
    nlp, trained = spacy_sm()
    some = texts[:12]
    theirs, ours = [], []
    for _ in range(3):
        begun = time.process_time()
        for doc in nlp.pipe(some):
            len(doc), len(list(doc.sents)), len(doc.ents)
        theirs.append(time.process_time() - begun)
        begun = time.process_time()
        for text in some:
            article = copydesk.read(text)
            len(article.tokens), len(article.sentences), len(article.entities), len(article.figures), len(article.quotes)
        ours.append(time.process_time() - begun)
    return "sm" if trained else "sm_sized_untrained", min(theirs) / min(ours)


def main():
    texts = texts_of(300)
    say("python_headlines_per_s", headlines())
    say("python_headlines_tokens_only_per_s", headlines(40000, stages=["tokens"]))
    size = sum(len(text.encode()) for text in texts)
    say("python_articles_MBps", size / best(lambda: [copydesk.read(text) for text in texts]) / 1e6)
    say("python_read_many_overhead_percent", many_overhead(texts))
    say("python_two_threads_to_two_processes_ratio", threads_to_processes(texts))
    say("python_two_threads_to_two_processes_headlines_ratio", threads_to_processes([HEADLINE]))
    if LIBRARY.is_file():
        share, shorter = held_share(LIBRARY, texts), held_share(LIBRARY, [HEADLINE] * 5000)
        say("python_gil_share_of_articles_percent", share)
        say("python_gil_share_of_headlines_percent", shorter)
        # Were a thread always to find the GIL taken, it would wait for the other's share of a read.
        say("python_two_threads_ratio_at_least", 2 / (1 + share / 100))
    milliseconds, megabytes = start()
    say("python_start_ms", milliseconds)
    say("python_start_MB", megabytes)
    article = copydesk.read("\n".join(texts[:100]))
    say("python_items_per_s", len(article.tokens) / best(lambda: [token for token in article.tokens]))
    if "--spacy" in sys.argv[1:]:
        name, ratio = against_spacy(texts)
        say(f"python_ratio_to_spacy_{name}", ratio)


if __name__ == "__main__":
    main()
