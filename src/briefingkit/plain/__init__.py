"""Briefing <-> plain dicts, lists and strings: the one shape that JSON writes, and that other tools may use.

Outlets and speakers stand once, in tables; speakers name outlets, and turns name speakers, by id. What is None or empty
is left out. Reading is strict: every fault is told with its path. Moments and days are ISO 8601.
"""

from briefingkit.plain._structure import day_or_moment, from_plain
from briefingkit.plain._unstructure import SCHEMA, Plain, to_plain

__all__ = ["SCHEMA", "Plain", "day_or_moment", "from_plain", "to_plain"]
