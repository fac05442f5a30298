"""How the word lists are written down."""


def words(text: str) -> frozenset[str]:
    """Read a list: entries of one word or more, parted by commas or line ends; casefolded, as Greek's last s is."""
    return frozenset(
        " ".join(entry.casefold().split()) for entry in text.replace("\n", ",").split(",") if entry.strip()
    )
