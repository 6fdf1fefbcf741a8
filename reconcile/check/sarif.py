"""SARIF 2.1.0 (OASIS), as code scanning services read it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from reconcile import __version__
from reconcile.check.baseline import fingerprint
from reconcile.check.plaintext import json_text, plain
from reconcile.model import Problem

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_RESULTS = 5000
"""Results that GitHub's code scanning shows of a run; what is beyond them is told, not written."""


def sarif(problems: Sequence[Problem], pages: Mapping[str, str]) -> str:
    """One run with a rule for each code and a result for each problem."""
    codes = sorted({item.code for item in problems})
    left = len(problems) - _RESULTS
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "reconcile",
                "version": __version__,
                "rules": [_rule(code, pages.get(code, code)) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(item, codes.index(item.code)) for item in problems[:_RESULTS]],
    }
    if left > 0:
        said = f"{left} more problems are not in this file, which holds {_RESULTS} at most"
        note = {"level": "warning", "message": {"text": said}}
        run["invocations"] = [{"executionSuccessful": True, "toolExecutionNotifications": [note]}]
    body = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json_text(body)


def _rule(code: str, page: str) -> dict[str, Any]:
    title = next(iter(page.strip().splitlines()), code)
    return {
        "id": code,
        "shortDescription": {"text": plain(title)},
        "fullDescription": {"text": plain(title)},
        "help": {"text": page.strip() or code},
    }


def _result(item: Problem, rule: int) -> dict[str, Any]:
    message = f"{item.message} ({item.hint})" if item.hint else item.message
    result: dict[str, Any] = {
        "ruleId": item.code,
        "ruleIndex": rule,
        "level": _LEVELS[item.severity],
        "message": {"text": plain(message)},
        "partialFingerprints": {"reconcile/v1": fingerprint(item)},
    }
    if item.file is not None:
        place: dict[str, Any] = {
            "artifactLocation": {"uri": quote(item.file, safe="/~!$&'()*+,;=@", errors="replace")}
        }
        if item.line is not None:
            column = {} if item.column is None else {"startColumn": item.column}
            place["region"] = {"startLine": item.line, **column}
        result["locations"] = [{"physicalLocation": place}]
    return result
