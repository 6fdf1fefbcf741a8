"""The rules of the house that can be counted."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tests.architecture.tree import PACKAGE, dotted, files, modules, name, parsed

LONGEST = 300
DRAWERS = {"utils", "helpers", "common", "misc", "manager"}
UNFINISHED = re.compile(
    r"\b(" + "|".join(("TODO", "FIX" + "ME", "XX" + "X", "NotImplemented" + "Error")) + r")\b"
)


def _python() -> list[Path]:
    return [path for path in files() if path.suffix == ".py"]


@pytest.mark.parametrize("path", _python(), ids=name)
def test_files_are_short(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= LONGEST, f"{name(path)} has {lines} lines; what is the second thing it does?"


def test_there_are_no_drawers() -> None:
    drawers = [name(path) for path in _python() if DRAWERS & {path.stem, path.parent.name}]
    assert not drawers


@pytest.mark.parametrize("path", modules(), ids=name)
def test_nothing_is_unfinished(path: Path) -> None:
    found = [line for line in path.read_text(encoding="utf-8").splitlines() if UNFINISHED.search(line)]
    assert not found


def _structs() -> Iterator[tuple[str, type[msgspec.Struct]]]:
    for path in modules():
        if path.name != "policy.py" and path.parent.name != "model":
            continue
        module = importlib.import_module(dotted(path))
        for key, value in inspect.getmembers(module, inspect.isclass):
            if issubclass(value, msgspec.Struct) and value.__module__ == module.__name__:
                yield f"{module.__name__}.{key}", value


def test_the_values_of_the_model_are_frozen() -> None:
    loose = [key for key, struct in _structs() if not struct.__struct_config__.frozen]
    assert not loose


def test_the_model_has_its_values() -> None:
    names = {key.rpartition(".")[2] for key, _ in _structs() if key.startswith("reconcile.model.")}
    assert {"Source", "Span", "Quantity", "Claim", "Cluster", "Finding", "Estimate", "Ledger"} <= names


@pytest.mark.parametrize("path", modules(), ids=name)
def test_what_is_public_is_documented(path: Path) -> None:
    tree = parsed(path)
    bare = [] if ast.get_docstring(tree) or not tree.body else ["the module"]
    bare += [node.name for node in _public(tree) if not ast.get_docstring(node)]
    assert not bare


_Named = ast.FunctionDef | ast.ClassDef


def _public(tree: ast.Module | ast.ClassDef) -> Iterator[_Named]:
    for node in tree.body:
        if isinstance(node, _Named) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from _public(node)


def test_the_only_broad_except_is_in_the_commands() -> None:
    broad = []
    for path in modules():
        for node in ast.walk(parsed(path)):
            caught = node.type if isinstance(node, ast.ExceptHandler) else None
            bare = isinstance(node, ast.ExceptHandler) and node.type is None
            if bare or (isinstance(caught, ast.Name) and caught.id == "Exception"):
                broad.append(name(path))
    assert broad == ["reconcile/cli/outcome.py"]


def test_the_package_says_that_it_is_typed() -> None:
    assert (PACKAGE / "py.typed").is_file()
