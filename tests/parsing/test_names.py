"""Names are found by their words."""

from briefingkit.parsing.names import Names, endings


def test_names_that_hold_all_words_are_found() -> None:
    """With other words or without; of no words at all, nothing is."""
    names = Names.of({"ann": frozenset({"ann"}), "ann reed": frozenset({"ann", "reed"}), "tom": frozenset({"tom"})})
    assert names.holding(frozenset({"ann"})) == ["ann", "ann reed"]
    assert names.holding(frozenset({"reed", "ann"})) == ["ann reed"]
    assert names.holding(frozenset({"reed", "tom"})) == []
    assert names.holding(frozenset()) == []


def test_ends_of_chinese_names_lead_to_the_longest() -> None:
    """A spokesperson is printed with the office and without; Latin names and whole sentences have no ends."""
    found = endings(["发言人林海", "外交部发言人林海", "Ann Reed", "林" * 40])
    assert found["林海"] == found["发言人林海"] == "外交部发言人林海"
    assert "Reed" not in found
    assert "林林" not in found
