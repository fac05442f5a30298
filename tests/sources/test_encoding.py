import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefingkit.sources.encoding import clean, decode, is_binary_noise

RUSSIAN = "Вопрос: Когда откроют мост через реку? Ответ: Работы идут по плану, и мы сообщим об этом отдельно. " * 4
CHINESE = "记者：请问大桥什么时候通车？发言人：工程正在按计划进行，我们会及时发布有关的消息。" * 4
TAIWANESE = "記者：請問大橋什麼時候通車？發言人：工程正在按計畫進行，我們會即時發布有關的消息。" * 4
JAPANESE = "（問）橋はいつ開通しますか。（答）工事は計画どおり進んでおり、決まりましたらお知らせします。" * 4
KOREAN = "<질문> 다리는 언제 개통합니까? <답변> 공사는 계획대로 진행되고 있으며 일정은 따로 알려 드리겠습니다. " * 4
GREEK = "ΔΗΜΟΣΙΟΓΡΑΦΟΣ: Πότε θα ανοίξει η γέφυρα; ΕΚΠΡΟΣΩΠΟΣ: Τα έργα προχωρούν κανονικά και θα σας ενημερώσουμε. " * 4
ARABIC = "سؤال: متى يفتح الجسر الجديد؟ جواب: الأعمال تسير وفق الخطة وسنعلن الموعد في حينه. " * 4
HEBREW = "שאלה: מתי ייפתח הגשר החדש? תשובה: העבודות מתקדמות לפי התוכנית ונודיע על המועד. " * 4
FRENCH = "Question : Où en est-on du pont ? Réponse : Les travaux avancent, et l’été prochain tout sera prêt. " * 4


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (RUSSIAN, "cp1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (CHINESE, "gb18030", "gb18030"),
        (TAIWANESE, "big5", "big5"),
        (JAPANESE, "cp932", "shift_jis"),
        (JAPANESE, "euc_jp", "euc-jp"),
        (KOREAN, "cp949", "euc-kr"),
        (GREEK, "cp1253", "windows-1253"),
        (ARABIC, "cp1256", "windows-1256"),
        (HEBREW, "cp1255", "windows-1255"),
        (FRENCH, "cp1252", "windows-1252"),
    ],
)
def test_an_undeclared_encoding_is_guessed_from_the_language(text: str, codec: str, name: str) -> None:
    """Old encodings are told apart by the characters that their languages use most, and the guess is told."""
    decoded = decode(text.encode(codec))
    assert (decoded.text, decoded.encoding) == (text, name)
    assert [told.code for told in decoded.diagnostics] == ["encoding-guessed"]
    assert name in decoded.diagnostics[0].message


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, b""])
def test_utf8_is_read_with_and_without_a_mark(mark: bytes) -> None:
    """UTF-8 is what it proves to be, and its byte order mark is no part of the text."""
    assert decode(mark + CHINESE.encode()).text == CHINESE
    assert decode(mark + CHINESE.encode()).diagnostics == ()


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encodings_are_told_by_their_mark(codec: str) -> None:
    """UTF-16 and UTF-32 with a byte order mark are read as such."""
    decoded = decode(("\ufeff" + KOREAN).encode(codec))
    assert (decoded.text, decoded.encoding) == (KOREAN, codec.replace("-le", "le").replace("-be", "be"))


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [KOREAN, FRENCH])
def test_utf16_without_a_mark_is_told_by_its_zero_bytes(codec: str, text: str) -> None:
    """Spaces and Latin letters leave zeros in every other byte."""
    assert decode(text.encode(codec)).text == text


@pytest.mark.parametrize(
    ("head", "codec", "name"),
    [
        (b'<meta charset="gb2312">', "gb18030", "gb18030"),
        (b'<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=KS_C_5601-1987">', "cp949", "euc-kr"),
        (b"<?xml version='1.0' encoding='x-sjis'?>", "cp932", "shift_jis"),
    ],
)
def test_what_a_page_declares_is_taken(head: bytes, codec: str, name: str) -> None:
    """Declarations are read as browsers read them, under all labels that name an encoding."""
    text = {"gb18030": CHINESE, "cp949": KOREAN, "cp932": JAPANESE}[codec]
    decoded = decode(head + text.encode(codec))
    assert (decoded.encoding, decoded.diagnostics) == (name, ())
    assert decoded.text.endswith(text)


def test_latin1_means_windows_1252() -> None:
    """A page that says iso-8859-1 may print curly quotation marks, as in browsers."""
    assert decode(b'<meta charset="iso-8859-1">the \x93bridge\x94').text.endswith("the “bridge”")


def test_a_declaration_that_does_not_fit_is_not_believed() -> None:
    """Pages saved anew as UTF-8 often keep the declaration of their first encoding."""
    decoded = decode(b'<meta charset="gb2312">' + CHINESE.encode())
    assert (decoded.encoding, decoded.text.endswith(CHINESE)) == ("utf-8", True)
    refuted = decode(b'<meta charset="utf-8">' + RUSSIAN.encode("cp1251"))
    assert (refuted.encoding, refuted.diagnostics[0].code) == ("windows-1251", "encoding-guessed")


def test_a_short_text_keeps_what_it_declares() -> None:
    """A few bytes that are valid in two encodings are read as declared."""
    assert decode('<meta charset="gbk">联通'.encode("gbk")).text.endswith("联通")


def test_a_hint_goes_before_all_but_a_mark() -> None:
    """What is told from outside decides where the bytes allow it, and only there."""
    assert decode("é".encode("cp1250"), hint="Windows-1250").encoding == "windows-1250"
    assert decode(CHINESE.encode(), hint="ascii").encoding == "utf-8"
    assert decode(b"abc", hint="no such encoding").encoding == "utf-8"


def test_iso_2022_jp_is_told_by_its_escapes() -> None:
    """Old Japanese mail is made of ASCII bytes alone."""
    decoded = decode(JAPANESE.encode("iso2022_jp"))
    assert (decoded.text, decoded.encoding) == (JAPANESE, "iso-2022-jp")
    assert decode(b"plain \x1b text").encoding == "utf-8"


def test_bytes_that_nothing_explains_are_replaced_and_told_with_their_line() -> None:
    """One broken byte does not cost the page: it becomes U+FFFD, in the encoding of the rest."""
    broken = (CHINESE + "\n" + CHINESE).encode() + b"\n\xff\n"
    decoded = decode(broken)
    assert (decoded.encoding, decoded.text.count("\ufffd")) == ("utf-8", 1)
    told = {one.code: one for one in decoded.diagnostics}["encoding-replaced"]
    assert (told.line, told.severity) == (3, "warning")


def test_a_replacement_character_in_the_page_itself_is_no_fault_of_reading() -> None:
    """U+FFFD that the institution printed is verbatim text."""
    assert decode(("\ufeff" + "a\ufffdb").encode("utf-16-le")).diagnostics == ()


def test_cleaning_normalises_line_ends_and_drops_control_characters() -> None:
    r"""Every line ends in \n; what no reader sees is dropped and told, and words stay apart."""
    text, told = clean("\ufeffone\r\ntwo\rthree\x00\nfo\x02ur\x0cfive\ud800")
    assert text == "one\ntwo\nthree\nfo ur\n\x0cfive"
    assert [(one.code, one.line) for one in told] == [("control-characters", 3)]


def test_a_lone_surrogate_is_no_text() -> None:
    """Half a character, as Python reads it from odd file names, cannot be written and is dropped."""
    text, (told,) = clean("a\ud800\nb")
    assert (text, told.code) == ("a\nb", "control-characters")


@pytest.mark.parametrize("text", ["", "plain\n\ttext", "中文\u3000\xa0", "ក្ដី\u200bនេះ"])
def test_clean_text_stays_the_very_same(text: str) -> None:
    """A text without control characters is neither copied nor changed."""
    assert clean(text) == (text, ())


def test_what_nobody_sees_at_the_edge_of_a_word_is_dropped_and_told() -> None:
    """Marks of direction before labels in Arabic, and spaces of no width that editors leave, would hide a label."""
    text, (told,) = clean("\u200fسؤال: من؟\n\u200bQ:\u200b Who\u2060?\n<p>\u200bA</p>")
    assert text == "سؤال: من؟\nQ: Who?\n<p>A</p>"
    assert (told.code, told.message) == ("control-characters", "5 characters that nobody sees were left out")


def test_line_ends_alone_are_not_worth_telling() -> None:
    """Windows line ends are no finding."""
    assert clean("a\r\nb") == ("a\nb", ())


def test_bytes_of_all_kinds_are_noise() -> None:
    """Bytes that are no text are told from text."""
    assert is_binary_noise(bytes(range(256)) * 8)


@pytest.mark.parametrize(
    "data",
    [b"", b"text", CHINESE.encode("gb18030"), KOREAN.encode("utf-16-le"), ("\ufeff" + FRENCH).encode("utf-16-be")],
)
def test_text_of_any_encoding_is_no_noise(data: bytes) -> None:
    """Zero bytes of UTF-16 make no picture."""
    assert not is_binary_noise(data)


@given(st.binary(max_size=400), st.sampled_from([None, "gbk", "utf-16", "x"]))
def test_any_bytes_can_be_decoded_and_cleaned(data: bytes, hint: str | None) -> None:
    """Whatever the bytes, there is a text without carriage returns, zeros and surrogates."""
    text, _ = clean(decode(data, hint=hint).text)
    assert not set(text) & {"\r", "\x00", "\ufeff"}
    assert text.encode().decode() == text
    assert is_binary_noise(data) in {True, False}


@given(st.text(max_size=200))
def test_any_text_comes_back_from_utf8(text: str) -> None:
    """A text with a byte order mark is read as it was written."""
    assert decode(codecs.BOM_UTF8 + text.encode("utf-8", "ignore")).text == text.encode("utf-8", "ignore").decode()


def test_an_unknown_encoding_is_told() -> None:
    """An encoding that does not exist is no hint, and the page says so."""
    decoded = decode("préfet".encode(), hint="utf8x")
    assert decoded.text == "préfet"
    assert [one.code for one in decoded.diagnostics] == ["encoding-guessed"]
    assert "utf8x" in decoded.diagnostics[0].message


@pytest.mark.parametrize(
    ("text", "codec"), [(KOREAN, "cp949"), (CHINESE, "gb18030"), (RUSSIAN, "cp1251"), (GREEK, "cp1253")]
)
def test_declared_western_encoding_that_another_script_belies(text: str, codec: str) -> None:
    """Servers add `iso-8859-1`, which fits all bytes, to pages of any language: what the bytes say goes before it."""
    declared = b'<html><head><meta charset="iso-8859-1"></head><body>'
    decoded = decode(declared + text.encode(codec))
    assert decoded.text.endswith(text)
    assert [told.code for told in decoded.diagnostics] == ["encoding-guessed"]
    assert decode(declared + FRENCH.encode("cp1252")).diagnostics == ()
