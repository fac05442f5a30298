"""Printed dates and times -> values. Dates are read, never guessed.

The shapes in which some fifty languages print dates go by pattern, and dateutil is asked only where day, month and
year are all printed. Nothing is filled in: a date without a year has the year None, and text without a date gives None.
"""

from briefingkit.dates.moments import find_datetime, find_period, find_time
from briefingkit.dates.printed import find_date, find_dates
from briefingkit.dates.printed_date import PrintedDate
from briefingkit.dates.weekdays import is_weekday

__all__ = ["PrintedDate", "find_date", "find_dates", "find_datetime", "find_period", "find_time", "is_weekday"]
