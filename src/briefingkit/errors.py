"""Every exception that briefingkit raises.

All derive from [BriefingkitError][], so one `except` catches whatever the library says, and nothing else.
"""


class BriefingkitError(Exception):
    """The base of all errors of this library."""


class ParseError(BriefingkitError):
    """A page could not be read as a briefing (raised by `Parsed.unwrap`, never by `parse`)."""


class LayoutError(BriefingkitError):
    """A layout is unknown, or its file is wrong; the message lists every fault with its key."""


class FormatError(BriefingkitError):
    """A machine-format file (JSON, CSV, TEI …) is wrong, or a format is unknown.

    `line` and `column` count from 1 where the place is one of text; `path` is the place in the data
    (`sections[3].turns[0].side`) where it is one of structure. Either may be None.
    """

    def __init__(
        self, message: str, *, line: int | None = None, column: int | None = None, path: str | None = None
    ) -> None:
        self.message, self.line, self.column, self.path = message, line, column, path
        place = ", ".join(
            part
            for part in (
                f"line {line}" if line is not None else "",
                f"column {column}" if column is not None else "",
                f"at {path}" if path else "",
            )
            if part
        )
        super().__init__(f"{message} ({place})" if place else message)

    def __reduce__(self) -> tuple[object, ...]:
        """Survive pickling, as between the workers of an archive."""
        return _rebuild_format_error, (self.message, self.line, self.column, self.path)


def _rebuild_format_error(message: str, line: int | None, column: int | None, path: str | None) -> FormatError:
    return FormatError(message, line=line, column=column, path=path)


class MissingExtraError(BriefingkitError, ImportError):
    """An optional dependency is not installed; the message names the install command."""

    def __init__(self, package: str, extra: str) -> None:
        self.package, self.extra = package, extra
        super().__init__(f"{package} is not installed: run  pip install 'briefingkit[{extra}]'")

    def __reduce__(self) -> tuple[object, ...]:
        """Survive pickling, as between the workers of an archive."""
        return type(self), (self.package, self.extra)
