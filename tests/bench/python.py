"""What the Python module costs, one `name value` a line; processor time unless the name says wall.

    PYTHONPATH=build/python python3 tests/bench/python.py [--spacy]
"""
import pathlib
import subprocess
import sys
import threading
import time

import copydesk

HEADLINE = "Police from the Harbour Agency will help Norland and Sundria to dismantle two gangs, minister says."
ARTICLES = sorted((pathlib.Path(__file__).resolve().parents[2] / "examples" / "articles").glob("*.txt"))
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


def two_threads(texts):
    """How much more two threads read than one in the same wall time."""
    def work(count):
        threads = [threading.Thread(target=lambda: [copydesk.read(text) for text in texts]) for _ in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return 2 * best(lambda: work(1), time.perf_counter) / best(lambda: work(2), time.perf_counter)


def start():
    """Milliseconds and megabytes of import and first article, beyond a bare interpreter."""
    program = ("import time\n"
               "def kb(what): return next(int(line.split()[1]) for line in open('/proc/self/status') if line.startswith(what))\n"
               "m = kb('VmRSS'); t = time.process_time()\n"
               "import copydesk; copydesk.read('Police said 400 people fled.').figures[0]\n"
               "print(1e3 * (time.process_time() - t), (kb('VmHWM') - m) / 1024)")
    runs = [subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split() for _ in range(2 * ROUNDS)]
    return [min(float(run[i]) for run in runs) for i in range(2)]


def against_spacy(texts):
    """An ordinary session, words, sentences and names, in both, in alternating rounds."""
    import spacy
    nlp = spacy.load("en_core_web_sm", disable=["lemmatizer"])
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
    return min(theirs) / min(ours)


def main():
    texts = texts_of(300)
    say("python_headlines_per_s", headlines())
    say("python_headlines_tokens_only_per_s", headlines(40000, stages=["tokens"]))
    size = sum(len(text.encode()) for text in texts)
    say("python_articles_MBps", size / best(lambda: [copydesk.read(text) for text in texts]) / 1e6)
    say("python_read_many_overhead_percent", many_overhead(texts))
    say("python_two_threads_wall_ratio", two_threads(texts))
    milliseconds, megabytes = start()
    say("python_start_ms", milliseconds)
    say("python_start_MB", megabytes)
    article = copydesk.read("\n".join(texts[:100]))
    say("python_items_per_s", len(article.tokens) / best(lambda: [token for token in article.tokens]))
    if "--spacy" in sys.argv[1:]:
        say("python_ratio_to_spacy_sm", against_spacy(texts))


if __name__ == "__main__":
    main()
