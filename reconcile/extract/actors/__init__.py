"""Noun phrases of those who may speak, in languages that decline names."""
