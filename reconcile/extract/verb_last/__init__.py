"""Whose a figure is where the predicate stands last: Japanese, Korean, and what Chinese shares with them."""
