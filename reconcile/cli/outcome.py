"""Exit codes and how an end is told.

0 nothing wrong, 1 problems found by ``check``, 2 usage, 3 an input could not be read (or an output
not be written), 4 a bug of ours, 130 interrupted.
"""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from reconcile.model import Problem

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, errno.EIO, getattr(errno, "EDQUOT", errno.ENOSPC)})
"""What a system says where a disk takes no more."""
OK, FAILED, USAGE, UNREADABLE, BUG, INTERRUPTED = 0, 1, 2, 3, 4, 130


class Leave(Exception):  # noqa: N818 - an ending, not an error
    """Ends a command with an exit code; what there was to say has been said."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def tell(problems: Iterable[Problem]) -> None:
    """Writes each problem as one line to standard error."""
    for item in problems:
        _line(f"{item.severity}: {item}")


def stop(item: Problem, code: int = UNREADABLE) -> Leave:
    """Tells a problem and gives the exception that ends the command."""
    tell((item,))
    return Leave(code)


def leave_if(problems: Iterable[Problem]) -> None:
    """Tells problems; errors among them end the command.

    Raises:
        Leave: some problem is an error.
    """
    found = tuple(problems)
    tell(found)
    if any(item.severity == "error" for item in found):
        raise Leave(UNREADABLE)


def guarded(run: Callable[[], object]) -> int:
    """Runs a command and turns every way of ending into its exit code."""
    _utf8()
    try:
        run()
    except Leave as leave:
        return _flushed(leave.code)
    except click.exceptions.Exit as leave:
        return _flushed(leave.exit_code)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)  # our own help, in lines
        return USAGE
    except click.UsageError as error:
        _line(f"error: {' '.join(error.format_message().split())} (see --help)")
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        _line("interrupted")
        return INTERRUPTED
    except (BrokenPipeError, SystemExit):  # click leaves so where a pipe breaks
        return _quiet()
    except OSError as error:
        return _full(error) if error.errno in _FULL else _bug(error)
    except click.ClickException as error:
        _line(f"error: {error.format_message()}")
        return UNREADABLE
    except Exception as error:  # the one broad except: a bug must not look like a failed check
        return _bug(error)
    return _flushed(OK)


def _full(error: OSError) -> int:
    """Standard output goes to a disk that takes no more."""
    _quiet()
    _line(f"error: standard output cannot be written: {error.strerror}")
    return UNREADABLE


def _bug(error: Exception) -> int:
    if os.environ.get("RECONCILE_DEBUG"):
        raise error
    told = f"{type(error).__name__}: {str(error)[:200]}"
    _line(f"error: a bug of ours ({told}); run it again with RECONCILE_DEBUG=1 and report what it prints")
    return BUG


def _line(words: str) -> None:
    """One line on standard error, harmless for terminals and for CI runners that read it."""
    from reconcile.check import plain

    click.echo(plain(words), err=True)


def _utf8() -> None:
    """The streams are UTF-8 on every machine, and an odd file name never ends a command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _flushed(code: int) -> int:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        return _quiet()
    except OSError as error:
        return _full(error)
    return code


def _quiet() -> int:
    """A reader that went away (``| head``) is no error; nothing more may be written."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return OK
