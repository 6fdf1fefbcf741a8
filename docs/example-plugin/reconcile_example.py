"""One plugin of each kind: a reader of mails, an extractor, a report and an export."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.utils import parsedate_to_datetime
from typing import BinaryIO, TextIO
from xml.sax.saxutils import escape

import msgspec

from reconcile.extract import quantities
from reconcile.model import Ledger, Source, Statement
from reconcile.read import Meta, Outcome, Raw, decoded, source


def read_mail(raw: Raw) -> Outcome:
    """A saved mail (.eml): its plain text; sender, subject and date as metadata."""
    mail = message_from_bytes(raw.data, policy=policy.default)
    body = mail.get_body(("plain",))
    text = str(body.get_content()) if body is not None else ""
    # the reader of text tells what is wrong with it: no words, torn signs
    found, problems = decoded(msgspec.structs.replace(raw, data=text.encode("utf-8", "replace")))
    if found is None:
        return (), tuple(problems)
    date = mail["date"]
    said = Meta(
        publisher=mail["from"] and mail["from"].addresses[0].display_name,
        title=mail["subject"] and str(mail["subject"]),
        published=parsedate_to_datetime(str(date)).date() if date else None,
    )
    made = source(raw, found, raw.meta.over(said), reader="eml@1", media_type="message/rfc822", body=0)
    return (made,), tuple(problems)


_LINE = re.compile(r"^(?P<kind>KIA|WIA)\s*[:=]\s*(?P<number>\d+)\s*$", re.MULTILINE)
_MEASURES = {"KIA": "killed", "WIA": "wounded"}


def sitrep(document: Source) -> Iterator[Statement]:
    """Lines such as ``KIA: 12`` of military situation reports."""
    read = {mention.span.start: mention.quantity for mention in quantities(document)}
    for line in _LINE.finditer(document.text):
        start, end = line.span("number")
        if start not in read:
            continue  # not a number that the program itself would read
        yield Statement(
            span=document.span(start, end),
            said=msgspec.structs.replace(read[start], unit="person"),
            measure=_MEASURES[line["kind"]],
            patterns=("example.sitrep",),
            context=document.span(*line.span()),
        )


def feed(ledger: Ledger, file: TextIO, *, lang: str = "en", question: str | None = None) -> None:
    """The findings as an Atom feed, for a feed reader."""
    file.write('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n')
    for finding in ledger.findings:
        if question is None or any(key.startswith(question) for key in finding.clusters):
            why = finding.why_ja if lang == "ja" else finding.why
            file.write(f"<entry><id>urn:{finding.id}</id><title>{escape(why)}</title></entry>\n")
    file.write("</feed>\n")


def claimants(ledger: Ledger, file: BinaryIO) -> None:
    """How many claims each claimant makes, as JSON."""
    count = Counter(claim.claimant or "unattributed" for claim in ledger.claims)
    file.write(json.dumps(dict(sorted(count.items())), ensure_ascii=False).encode() + b"\n")
