"""Letters without their accents, which capitals are often printed without."""

import unicodedata


def without_accents(text: str) -> str:
    """Take accents and other marks off letters, and wide forms back to plain ones: `FÉVRIER` is `FEVRIER`."""
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
