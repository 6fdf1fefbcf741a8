"""Names of a statement changed one by one."""

import msgspec

from reconcile.extract.renaming.each_name import each_name
from reconcile.model import Name


def test_claimant_and_relays_are_changed_with_their_names_as_the_text_has_them(read):
    (item,) = read("Reuters reported that the police counted 300 dead.", "en")
    item = msgspec.structs.replace(item, claimant=Name("a"), via=(Name("b"), Name("c")))
    raw = msgspec.structs.replace(item, claimant=Name("A"), via=(Name("B"), Name("C")))
    made = each_name(item, lambda name, old: Name(f"{name.text}{old.text if old else ''}"), raw)
    assert (made.claimant, made.via) == (Name("aA"), (Name("bB"), Name("cC")))


def test_relays_of_which_some_fell_out_stay(read):
    (item,) = read("The police counted 300 dead.", "en")
    item = msgspec.structs.replace(item, claimant=None, via=(Name("b"),))
    raw = msgspec.structs.replace(item, via=(Name("B"), Name("C")))
    made = each_name(item, lambda _, old: old or Name("x"), raw)
    assert (made.claimant, made.via) == (None, (Name("b"),))
