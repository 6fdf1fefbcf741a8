"""Whole frames of sentences that tell who says a number and who passes it on, in Korean and Chinese; outlets that lead."""
