"""The package builds from its source distribution and runs where it is installed."""
import os
import pathlib
import shutil
import subprocess
import sys
import sysconfig
import zipfile

import pytest

import copydesk
import samples

pytest.importorskip("setuptools", "77", reason="setuptools 77 is not installed")
pytest.importorskip("build", reason="build is not installed")


def run(*arguments, cwd):
    bare = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"} | {"CFLAGS": "-O0"}  # quick to compile
    result = subprocess.run([sys.executable, *map(str, arguments)], capture_output=True, text=True, cwd=cwd, env=bare, timeout=300)
    assert result.returncode == 0, result.stdout[-2000:] + result.stderr[-2000:]
    return result.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel built from the source distribution, away from the checkout."""
    folder = tmp_path_factory.mktemp("dist")
    source = tmp_path_factory.mktemp("source")
    shutil.copytree(samples.ROOT, source, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".git", "build", "dist", "*.egg-info", "__pycache__"))
    run("-m", "build", "--no-isolation", "--sdist", "--outdir", folder, source, cwd=folder)
    [archive] = folder.glob("*.tar.gz")
    shutil.unpack_archive(archive, folder)
    run("-m", "build", "--no-isolation", "--wheel", "--outdir", folder, folder / archive.name.removesuffix(".tar.gz"), cwd=folder)
    [wheel] = folder.glob("*.whl")
    return wheel


def test_the_wheel_is_for_every_later_python(wheel):
    free = sysconfig.get_config_var("Py_GIL_DISABLED")
    assert free or "-cp311-abi3-" in wheel.name
    names = zipfile.ZipFile(wheel).namelist()
    assert {"copydesk/py.typed", "copydesk/_core.pyi", "copydesk/__init__.pyi", "copydesk/report.html", "copydesk/report.css"} <= set(names)
    assert [n for n in names if n.endswith("LICENSE")] and not [n for n in names if n.endswith((".c", ".h", ".model"))]


def test_the_wheel_works_by_itself(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    out = run("-c", "import sys; sys.path.insert(0, '.'); import copydesk; a = copydesk.read('It cost £5m, Anna Berg said.'); "
              "print(copydesk.__version__, copydesk.__file__, a.figures[0].low)", cwd=tmp_path)
    version, file, low = out.split()
    assert version == copydesk.__version__ and pathlib.Path(file).is_relative_to(tmp_path) and low == "5000000.0"


def test_nothing_outside_the_stable_interface_is_used(wheel):
    pytest.importorskip("abi3audit", reason="abi3audit is not installed")
    run("-m", "abi3audit", "--strict", wheel, cwd=wheel.parent)
