"""The rules, one a file; the registry is in ``reconcile.judge``."""
