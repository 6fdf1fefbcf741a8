"""A body with who speaks for it in brackets is that body."""

from reconcile.cluster.names import speaker_key, speaker_kind
from reconcile.model import Name
from reconcile.normalize.names import english


def test_the_spokesman_stays_and_the_body_is_known():
    shown = english(Name("GUR (Jane Roe, spokesman, Ukraine)", "gur"))
    assert shown == "GUR (Jane Roe, spokesman, Ukraine)"
    assert speaker_key(shown) == speaker_key("GUR (Ukraine)")
    assert speaker_kind(shown) == "agency"


def test_a_place_in_brackets_is_nobody_who_speaks():
    assert english(Name("Pentagon", "pentagon")) == "Pentagon"
