"""JUnit XML, as GitLab, Jenkins and most CI servers read it.

One test case a code that was looked for and one more for each further problem of it. Errors are
failures; warnings and remarks stand in the suite's output.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.etree import ElementTree as ET

from reconcile.check.plaintext import plain
from reconcile.model import Problem

_EPOCH = "1970-01-01T00:00:00"
"""The format wants a time; the same input is to give the same bytes, so no clock is asked."""


def junit(problems: Sequence[Problem], pages: Mapping[str, str]) -> str:
    """A suite in which every error is a test that failed, and one that passes where there is none."""
    errors = [item for item in problems if item.severity == "error"]
    numbers = {"tests": max(1, len(errors)), "failures": len(errors), "errors": 0, "time": 0}
    names = {"name": "reconcile check", "package": "reconcile", "id": 0, "timestamp": _EPOCH}
    suites = ET.Element("testsuites")
    attributes = {**names, "hostname": "localhost", **numbers}
    suite = ET.SubElement(suites, "testsuite", {key: str(value) for key, value in attributes.items()})
    ET.SubElement(suite, "properties")
    if not errors:
        ET.SubElement(suite, "testcase", {"classname": "reconcile", "name": "reconciled", "time": "0"})
    for item in errors:
        title = next(iter(pages.get(item.code, "").strip().splitlines()), item.code)
        case = ET.SubElement(
            suite,
            "testcase",
            {"classname": f"reconcile.{item.code}", "name": _name(item), "time": "0"},
        )
        failure = ET.SubElement(case, "failure", {"type": item.code, "message": plain(item.message)})
        failure.text = plain(title) + "\n" + plain(item.message) + "\n" + plain(item.hint)
    others = [item for item in problems if item.severity != "error"]
    said = "\n".join(f"{item.severity} {_name(item)}: {plain(item.message)}" for item in others)
    ET.SubElement(suite, "system-out").text = said
    ET.SubElement(suite, "system-err")
    ET.indent(suites)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(suites, encoding="unicode") + "\n"


def _name(item: Problem) -> str:
    place = ":".join(str(part) for part in (item.file, item.line, item.column) if part is not None)
    objects = ", ".join(item.objects[:2])
    return plain(" ".join(part for part in (item.code, place, objects) if part))
