"""Any number of pages: from files, folders, zip and tar archives, in constant memory, on all processors.

`read_many` gives briefings one after the other; `convert_many` writes them, and goes on where it was stopped.
"""

from briefingkit.archive.converting import convert_many
from briefingkit.archive.pages import Archive
from briefingkit.archive.reading import Outcome, read_many
from briefingkit.archive.report import Failure, Report

__all__ = ["Archive", "Failure", "Outcome", "Report", "convert_many", "read_many"]
