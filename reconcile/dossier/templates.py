"""What an empty dossier begins with."""

from __future__ import annotations

from pathlib import Path

from reconcile.dossier.layout import Layout

_POLICY = """\
# How this dossier wants it judged. Every line may be left out: what stands here are the defaults.
format = 1

# [tolerance]
# approx = 0.10     # "about 10,000" covers 9,000 to 11,000
# round = 0.05      # an unhedged round number
# nearly = 0.10     # "nearly x" is 0.9 x to x

# [check]
# fail_on = ["contradiction", "arithmetic", "suspect"]

# [sources."Name of a publisher or claimant"]
# reliability = "B"  # Admiralty: A reliable, B usually, C fairly, D not usually, E unreliable, F unknown
"""

_ATTRIBUTES = """\
# snapshots are kept to the byte; the logs only grow, so both sides of a merge are right
* -text
decisions.jsonl merge=union
decisions.seal merge=union
"""

_IGNORE = ".lock\n.tmp-*\n"


def files(layout: Layout) -> tuple[tuple[Path, str], ...]:
    """The files of an empty dossier with their content; the policy is the last."""
    return (
        (layout.claims / ".gitattributes", _ATTRIBUTES),
        (layout.claims / ".gitignore", _IGNORE),
        (layout.index, ""),
        (layout.records, ""),
        (layout.decisions, ""),
        (layout.policy, _POLICY),
    )
