"""Where the output of a command goes: standard output, or a file that is never half written."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from reconcile.cli.codes import problem
from reconcile.cli.outcome import stop
from reconcile.dossier.atomic import write
from reconcile.report.jsonout import dump


def put_record(record: dict[str, Any]) -> None:
    """Writes a record as one line of JSON to standard output."""
    sys.stdout.write(dump(record).decode("utf-8"))


def put(data: bytes, path: Path | None) -> None:
    """Writes to a file, or (None) to standard output.

    Raises:
        Leave: the file cannot be written; it is what it was.
    """
    if path is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a pipe or a device has no place to be renamed into
        elif not path.absolute().parent.is_dir():
            raise FileNotFoundError(2, "there is no such folder")
        else:
            write(path, data)
    except OSError as error:
        raise stop(problem("E401", error.strerror or str(error), file=str(path))) from error
