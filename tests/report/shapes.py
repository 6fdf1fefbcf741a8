"""JSON schemas written from the recommendations: what an annotation page and a review of a claim must have."""

from typing import Any

Schema = dict[str, Any]

_IRI = {"type": "string", "pattern": r"^[A-Za-z][A-Za-z0-9+.-]*:\S+$"}
_NAME = {"type": "string", "minLength": 1}

_QUOTE: Schema = {
    "type": "object",
    "properties": {
        "type": {"const": "TextQuoteSelector"},
        "exact": _NAME,
        "prefix": {"type": "string"},
        "suffix": {"type": "string"},
    },
    "required": ["type", "exact"],
    "additionalProperties": False,
}
_POSITION: Schema = {
    "type": "object",
    "properties": {
        "type": {"const": "TextPositionSelector"},
        "start": {"type": "integer", "minimum": 0},
        "end": {"type": "integer", "minimum": 0},
    },
    "required": ["type", "start", "end"],
    "additionalProperties": False,
}
_BODY: Schema = {
    "type": "object",
    "properties": {
        "type": {"const": "TextualBody"},
        "value": {"type": "string"},
        "format": {"type": "string", "pattern": "^[a-z]+/[a-z0-9.+-]+$"},
        "language": {"type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},
        "purpose": {"$ref": "#/$defs/motivation"},
    },
    "required": ["type", "value"],
    "additionalProperties": False,
}
_MOTIVATIONS = (
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting",
    "identifying", "linking", "moderating", "questioning", "replying", "tagging",
)  # fmt: skip

ANNOTATIONS: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$defs": {
        "motivation": {"enum": list(_MOTIVATIONS)},
        "annotation": {
            "type": "object",
            "properties": {
                "id": _IRI,
                "type": {"const": "Annotation"},
                "motivation": {"$ref": "#/$defs/motivation"},
                "creator": {
                    "type": "object",
                    "properties": {
                        "type": {"enum": ["Agent", "Person", "Organization", "Software"]},
                        "name": _NAME,
                    },
                    "required": ["type", "name"],
                },
                "body": _BODY,
                "target": {
                    "type": "object",
                    "properties": {
                        "source": _IRI,
                        "selector": {
                            "type": "array",
                            "prefixItems": [_QUOTE, _POSITION],
                            "minItems": 2,
                            "maxItems": 2,
                        },
                    },
                    "required": ["source", "selector"],
                    "additionalProperties": False,
                },
            },
            "required": ["id", "type", "target"],
            "additionalProperties": False,
        },
    },
    "type": "object",
    "properties": {
        "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
        "id": _IRI,
        "type": {"const": "AnnotationPage"},
        "items": {"type": "array", "items": {"$ref": "#/$defs/annotation"}},
    },
    "required": ["@context", "id", "type", "items"],
    "additionalProperties": False,
}
"""After https://www.w3.org/TR/annotation-model/: sections 3 (annotations), 4.2 (selectors), 5.2 (pages)."""

_THING: Schema = {
    "type": "object",
    "properties": {"@type": _NAME, "name": _NAME},
    "required": ["@type", "name"],
}
_DAY = {"type": "string", "pattern": r"^\d{4}(-\d\d(-\d\d)?)?$"}

CLAIM_REVIEW: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
        "@context": {"const": "https://schema.org"},
        "@graph": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "@type": {"const": "ClaimReview"},
                    "@id": _IRI,
                    "url": _NAME,
                    "claimReviewed": _NAME,
                    "author": _THING,
                    "reviewRating": {
                        "type": "object",
                        "properties": {"@type": {"const": "Rating"}, "alternateName": _NAME},
                        "required": ["@type", "alternateName"],
                    },
                    "reviewBody": _NAME,
                    "itemReviewed": {
                        "type": "object",
                        "properties": {
                            "@type": {"const": "Claim"},
                            "text": _NAME,
                            "author": _THING,
                            "datePublished": _DAY,
                            "appearance": {
                                "type": "object",
                                "properties": {
                                    "@type": {"const": "CreativeWork"},
                                    "@id": _IRI,
                                    "datePublished": _DAY,
                                },
                                "required": ["@type", "@id"],
                            },
                        },
                        "required": ["@type", "text"],
                    },
                },
                "required": ["@type", "url", "claimReviewed", "reviewRating", "author", "itemReviewed"],
                "additionalProperties": False,
            },
        },
    },
    "required": ["@context", "@graph"],
}
"""After https://schema.org/ClaimReview, with what search engines call required: url, words, rating."""
