"""The stubs say what the module is, and the examples pass a strict check."""
import os
import pathlib
import subprocess
import sys

import pytest

import copydesk
import samples

pytest.importorskip("mypy", reason="mypy is not installed")
CONFIG = samples.ROOT / "pyproject.toml"


def run(*arguments, cwd):
    result = subprocess.run([sys.executable, "-m", *map(str, arguments)], capture_output=True, text=True, cwd=cwd, timeout=300,
                            env={**os.environ, "MYPYPATH": str(pathlib.Path(copydesk.__file__).parent.parent)})
    assert result.returncode == 0, result.stdout + result.stderr


def test_stubs_and_module_agree(tmp_path):
    run("mypy.stubtest", "copydesk", "--mypy-config-file", CONFIG, cwd=tmp_path)


def test_the_examples_pass_mypy_strict(tmp_path):
    examples = sorted((samples.ROOT / "examples").glob("*.py"))
    assert examples
    run("mypy", "--strict", "--config-file", CONFIG, "--cache-dir", tmp_path, *examples, cwd=tmp_path)
