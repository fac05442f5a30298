"""Names for what is written: safe whatever the input was called, and each used once."""

import os
import re
from pathlib import PurePosixPath
from zlib import crc32

from attrs import define, field

from briefingkit.archive.pages import SUFFIXES

_LONGEST, _DEEPEST = 200, 1_000
"""Bytes of a file's name, and of a whole path: what common file systems take, with room for a folder before it."""

_REFUSED = re.compile(r'[<>:"|?*\x00-\x1f\x7f-\x9f]')
_DEVICES = frozenset(["CON", "PRN", "AUX", "NUL", *[f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10)]])


def safe_name(name: str) -> str:
    r"""Make a relative path of a name that may come from a stranger's archive.

    Nothing in it leads up or out of a folder, is hidden, a device or too long for a file system, and no character is
    one that Windows refuses.

    >>> safe_name("../../etc/passwd"), safe_name("C:\\a?.html"), safe_name("2024/05/a.html")
    ('etc/passwd', 'C_/a_.html', '2024/05/a.html')
    """
    parts = [_safe_part(part) for part in name.replace("\\", "/").split("/")]
    path = "/".join([part for part in parts if part]) or "page"
    if len(os.fsencode(path)) > _DEEPEST:
        path = f"{crc32(os.fsencode(path)):08x}/{parts[-1]}"
    return path


def _safe_part(part: str) -> str:
    part = _REFUSED.sub("_", part).strip(" .")
    if part.partition(".")[0].upper() in _DEVICES:
        part = f"_{part}"
    raw = os.fsencode(part)
    if len(raw) > _LONGEST:
        part = f"{raw[: _LONGEST - 9].decode(errors='ignore')}~{crc32(raw):08x}"
    return part


@define
class Names:
    """Hands out the names of one run's files.

    `2024/a.html` becomes `2024/a.xml`, and where that is taken, whatever its case, `2024/a-2.xml`.
    """

    suffix: str
    _taken: dict[str, int] = field(factory=dict, init=False)

    def take(self, name: str) -> str:
        """Give a free name, the same for the same names asked in the same order."""
        path = PurePosixPath(safe_name(name.removesuffix(".gz")))
        plain = str(path.with_suffix("")) if path.suffix.lower() in SUFFIXES else str(path)
        number = self._taken.get(plain.lower(), 0)
        free = plain
        while number and free.lower() in self._taken:
            number += 1
            free = f"{plain}-{number}"
        self._taken[free.lower()] = 1
        self._taken[plain.lower()] = max(number, 1)
        return free + self.suffix
