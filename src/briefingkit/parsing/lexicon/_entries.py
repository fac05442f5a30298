"""How the word lists are written down."""

from briefingkit.parsing.keys import bare


def words(text: str) -> frozenset[str]:
    """Read a list: entries of one word or more, parted by commas or line ends; folded as labels are."""
    return frozenset(filter(None, map(bare, text.replace("\n", ",").split(","))))
