"""What fuzzing the Python module has found, and the fuzzers' seeds, through the fuzzers' checks.

TESTS_SEEDS=1000 sets how many seeds of each target are run.
"""
import os
import subprocess
import sys

import pytest

import samples

FUZZ = samples.ROOT / "tests" / "fuzz"
TARGETS = ("read", "story", "train", "model", "ninjs", "brat", "conllu", "annotation", "command")


def fuzz(*arguments):
    result = subprocess.run([sys.executable, str(FUZZ / "fuzz.py"), *map(str, arguments)], capture_output=True, text=True, timeout=600)
    assert result.returncode == 0, result.stderr[-3000:]


@pytest.fixture(scope="module")
def seeds(tmp_path_factory):
    folder = tmp_path_factory.mktemp("seeds")
    fuzz("--seeds", folder)
    return folder


@pytest.mark.parametrize("target", TARGETS)
def test_what_was_found_and_some_seeds_keep_the_promises(target, seeds):
    files = sorted((seeds / target).iterdir())
    every = max(1, len(files) // int(os.environ.get("TESTS_SEEDS", 12)))
    fuzz("--replay", target, *files[::every], *sorted((FUZZ / "found" / f"python-{target}").glob("*")))
