"""How to add a format.

1. Write one module in this folder, named as the format, without an underscore: `formats/myformat.py`.
2. Define in it `FORMAT = Format(name="myformat", suffixes=(".my",), dumps=dumps, loads=loads)`.
3. `dumps(briefing, **options)` gives the text; it never changes the briefing. `loads(text)` gives an equal briefing, or
   raises `FormatError` with the place of the fault. Leave `loads` out for a format that is only written.

Nothing else is edited: the folder is searched, and the tests of `tests/formats/test_contract.py` run over every format
there is. A package of yours adds a format by an entry point of the group `briefingkit.formats` that names such a value.
"""

from collections.abc import Callable

from attrs import frozen

from briefingkit.model import Briefing


@frozen
class Format:
    """How a briefing is written as text and, where that loses nothing, read again.

    `suffixes` are file name endings in lower case, with the dot; the first is the usual one.
    """

    name: str
    suffixes: tuple[str, ...]
    dumps: Callable[..., str]
    loads: Callable[[str], Briefing] | None = None
