"""Codes of languages and countries: what has their form."""

import pytest

from briefingkit.layouts import Layout
from briefingkit.model import Briefing, Outlet


@pytest.mark.parametrize("tag", ["en", "zh-Hans", "pt-BR", "sr-Latn-RS", "yue"])
def test_language_tags(tag: str) -> None:
    """A briefing and a layout take a BCP 47 tag."""
    assert Briefing(language=tag).language == Layout("harbour", language=tag).language == tag


@pytest.mark.parametrize("tag", ["", "English", "en_US", "e", "zh-", "en US", "-en"])
def test_what_is_no_language_tag(tag: str) -> None:
    """Names, underlines and halves are refused, wherever they are given."""
    with pytest.raises(ValueError, match="language must be a BCP 47 tag"):
        Briefing(language=tag)
    with pytest.raises(ValueError, match="language must be a BCP 47 tag"):
        Layout("harbour", language=tag)


@pytest.mark.parametrize("code", ["", "fr", "FRA", "F", "ΦΡ", "F1"])
def test_what_is_no_country_code(code: str) -> None:
    """An outlet and a layout take two capitals of the Latin alphabet."""
    with pytest.raises(ValueError, match="country must be an ISO 3166-1"):
        Outlet("harbour-radio", "Harbour Radio", country=code)
    with pytest.raises(ValueError, match="country must be an ISO 3166-1"):
        Layout("harbour", country=code)
