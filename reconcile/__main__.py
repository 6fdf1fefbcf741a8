"""``python -m reconcile``: the command line."""

from reconcile.cli import main

main()
