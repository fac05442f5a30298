"""Codes of languages (BCP 47) and countries (ISO 3166-1 alpha-2): what they look like, and validators for attrs."""

import re
from typing import Any

from attrs import Attribute

LANGUAGE_TAG = r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"
"""The pattern of a BCP 47 tag such as `en`, `zh-Hans`; whether its parts are registered is not asked."""
_LANGUAGE = re.compile(LANGUAGE_TAG)
_COUNTRY = re.compile("[A-Z]{2}")


def is_language_tag(text: str) -> bool:
    """Tell a text that has the form of a BCP 47 tag."""
    return _LANGUAGE.fullmatch(text) is not None


def language_tag(_: object, attribute: "Attribute[Any]", value: str | None) -> None:
    """Let through None and what has the form of a BCP 47 tag; raise ValueError for all else."""
    if value is not None and not is_language_tag(value):
        raise ValueError(f"{attribute.name} must be a BCP 47 tag such as 'en' or 'zh-Hans', not {value!r}")


def country_code(_: object, attribute: "Attribute[Any]", value: str | None) -> None:
    """Let through None and what has the form of an ISO 3166-1 alpha-2 code; raise ValueError for all else."""
    if value is not None and not _COUNTRY.fullmatch(value):
        raise ValueError(f"{attribute.name} must be an ISO 3166-1 alpha-2 code such as 'FR', not {value!r}")
