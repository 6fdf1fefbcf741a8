"""The gate of CI: a ledger and a policy to problems with codes, and problems to formats."""

from reconcile.check.baseline import apply_baseline, encode_baseline, fingerprint
from reconcile.check.codes import CODES
from reconcile.check.formats import FORMATS
from reconcile.check.gate import check, failed
from reconcile.check.plaintext import plain

__all__ = [
    "CODES",
    "FORMATS",
    "apply_baseline",
    "check",
    "encode_baseline",
    "failed",
    "fingerprint",
    "plain",
]
