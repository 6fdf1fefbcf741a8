"""Names of formats: those of the program, and those that other packages add."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

import click

from reconcile.plugins import PluginError, plugins, writer


class Format(click.Choice[str]):
    """A format by name; installed packages are asked only for a name that is not the program's."""

    def __init__(self, own: Mapping[str, Callable[..., None]], group: Literal["reports", "exports"]) -> None:
        super().__init__(sorted(own))
        self.own = own
        self.group: Literal["reports", "exports"] = group

    def convert(
        self,
        value: Any,  # noqa: ANN401 - click's own signature
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str:
        """The name, where there is such a format."""
        if value not in self.own and value in plugins(self.group):
            return str(value)
        return super().convert(value, param, ctx)

    def writer(self, name: str) -> Callable[..., None]:
        """The function that writes a format.

        Raises:
            UsageError: the package that has it cannot be loaded.
        """
        try:
            return writer(self.own, self.group, name)
        except PluginError as error:
            raise click.UsageError(str(error)) from error
