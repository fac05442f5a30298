"""A date as a page prints it, checked against the calendar."""

import datetime
from typing import Final

from attrs import frozen

_FIRST_YEAR: Final = 1600


@frozen
class PrintedDate:
    """A date as printed at `text[start:end]`; `year` is None where no year is printed there."""

    year: int | None
    month: int
    day: int
    start: int
    end: int

    @property
    def date(self) -> datetime.date | None:
        """The day, or None where the year is not printed."""
        return None if self.year is None else datetime.date(self.year, self.month, self.day)


def checked(year: int | None, month: int | None, day: int, span: tuple[int, int]) -> PrintedDate | None:
    """Make the value where there is such a day; 29 February without a year may be one.

    Years before the press are those of another calendar: 1445/05/12 is no day of the Middle Ages.
    """
    if year is not None and year < _FIRST_YEAR:
        return None
    try:
        datetime.date(2000 if year is None else year, month or 0, day)
    except ValueError:
        return None
    return PrintedDate(year, month or 0, day, *span)
