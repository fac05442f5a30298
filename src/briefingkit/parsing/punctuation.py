"""What ends sentences and questions in print, in the scripts that briefings are published in."""

from typing import Final

ASKING: Final = "?？؟՞፧"
"""Question marks; Greek asks with a semicolon, which elsewhere ends nothing."""
STOPS: Final = f".!…。！।۔։።។။{ASKING}"
"""What ends a sentence: the last ones in Hindi, Urdu, Armenian, Amharic, Khmer and Burmese."""
CLOSING: Final = "\"'”’»」』)）]】"
"""What may stand behind it: quotation marks and brackets."""
ENDED: Final = (*STOPS, *CLOSING)
"""Each end of a line that is a sentence."""
