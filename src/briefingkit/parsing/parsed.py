"""The result of parsing: a briefing, and beside it all that was noticed."""

from attrs import field, frozen

from briefingkit.diagnostics import Diagnostic
from briefingkit.errors import ParseError
from briefingkit.model import Briefing, Turn
from briefingkit.parsing.weighing import THRESHOLD, Label


@frozen
class Parsed:
    """A page as parsed.

    `layout` names the house style that was used; `text` is the text that was read, to which all spans refer.
    """

    briefing: Briefing
    diagnostics: tuple[Diagnostic, ...]
    layout: str
    text: str = field(repr=False)
    _labels: dict[int, Label] = field(factory=dict, repr=False, eq=False, alias="labels")

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that say why there is no briefing."""
        return tuple(d for d in self.diagnostics if d.severity == "error")

    def unwrap(self) -> Briefing:
        """Give the briefing, or raise ParseError where a diagnostic is an error."""
        if self.errors:
            raise ParseError("\n".join(str(d) for d in self.errors))
        return self.briefing

    def explain(self, turn: Turn) -> str:
        """Tell why the parser begins a turn here: the evidence for its label, with its weights, strongest first.

        Raises ValueError for a turn that is not of this page's briefing.
        """
        if turn not in self.briefing.turns:
            raise ValueError(f"no turn of this page: {turn!r}")
        label = self._labels.get(turn.span.start) if turn.span is not None else None
        if label is None:
            return (
                "no label is printed here: the type, a line of asterisks or the beginning of the page parts this turn"
            )
        reasons = sorted(label.reasons, key=lambda reason: -abs(reason[1]))
        lines = [f"{weight:+.1f} {name.replace('_', ' ')}" for name, weight in reasons]
        return f"{label.candidate.label!r} is a label: {label.score:.1f} of {THRESHOLD:.1f} needed\n" + "\n".join(lines)
