"""Words joined to one whole: "killed or wounded" are casualties."""

from __future__ import annotations
