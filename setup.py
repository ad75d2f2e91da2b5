"""Builds the extension module; everything else stands in pyproject.toml.

The core is compiled into the module, the model with it.  Interpreters with the
GIL get one abi3 wheel for CPython 3.11 and later; free-threaded ones, which
cannot load abi3, get a wheel of their own that declares it needs no GIL.
"""
import pathlib
import re
import sysconfig

from setuptools import Extension, setup

HERE = pathlib.Path(__file__).parent
VERSION = re.search(r'DESK_VERSION "(.*)"', (HERE / "core/include/copydesk.h").read_text(encoding="utf-8")).group(1)
FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


def description():
    """The page that package indexes show."""
    page = next(path for path in (HERE / "README.md", HERE / "docs/python.md") if path.is_file())
    return page.read_text(encoding="utf-8")


def files(*patterns):
    return sorted(path.relative_to(HERE).as_posix() for pattern in patterns for path in HERE.glob(pattern))


extension = Extension(
    "copydesk._core",
    sources=["core/copydesk.c", *files("bindings/python/*.c")],
    include_dirs=["core/include"],
    define_macros=[("NDEBUG", None)] + ([] if FREE_THREADED else [("Py_LIMITED_API", "0x030B0000")]),
    depends=files("core/*.[ch]", "core/include/*.h", "core/tables/*.h", "core/data/*.model", "bindings/python/*.h"),
    extra_compile_args=["-std=c11", "-O3", "-fvisibility=hidden", "-fstack-protector-strong", "-Wa,-Icore/data"],
    py_limited_api=not FREE_THREADED,
)

setup(
    version=VERSION,
    long_description=description(),
    long_description_content_type="text/markdown",
    ext_modules=[extension],
    options={} if FREE_THREADED else {"bdist_wheel": {"py_limited_api": "cp311"}},
)
