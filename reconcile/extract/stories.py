"""Measures by the kind of story that they belong to: what a text has counted tells what it is on."""

from __future__ import annotations

SHARES = frozenset({"share", "growth", "failure_rate"})
DISASTER = frozenset(
    {
        "rescuers",
        "rescued",
        "missing",
        "houses_destroyed",
        "houses_damaged",
        "aftershocks",
        "displaced",
        "outage",
    }
)
"""Where a text is on a disaster, people who are sent come to help."""
AID = frozenset({"aid_pledged", "aid_delivered"})
"""Where a text is on aid, a sum that is still to come is promised."""


CIVIL = (DISASTER - {"missing"}) | AID | {"evacuated", "damage_cost"}
"""Where a text is on what befell a town, or on aid, things that no words name are no arms."""
CROWD = frozenset({"arrested", "police"})
"""What is counted at marches besides those who march."""
FALLEN = frozenset({"killed", "wounded", "casualties", "captured"})
