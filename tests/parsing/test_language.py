"""Which language a page is in."""

import pytest

from briefingkit.parsing import parse
from briefingkit.parsing.language import as_tag, guess_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We have looked at all of the lamps and the province will pay for them.", "en"),
        ("El gobierno va a pagar las lámparas de los faros que no se encienden por la noche.", "es"),
        ("Nous avons vu que les phares ne sont pas dans une bonne situation pour vous.", "fr"),
        ("O governo vai pagar as lâmpadas dos faróis, que não são mais as da noite para uma.", "pt"),
        ("Il governo paga le lampade che non sono più di una, anche con il faro della costa.", "it"),
        ("Wir haben die Lampen geprüft und das Land zahlt auch den Turm, der nicht mit ist.", "de"),
        ("Vi har sett på lamporna och det är inte för sent att byta av till våren.", "sv"),
        ("Мы видели лампы, и это не так просто, как вы на берегу с моря думаете по ночам.", "ru"),
        ("Ми бачили лампи, і це не так просто, як ви на березі з моря думаєте та кажете що.", "uk"),
        ("我们检查了所有的灯，省里会付钱。", "zh"),
        ("我們檢查了所有的燈，國家會為這個問題對他們說明，關於時間還沒有實際的發現。", "zh-Hant"),
        ("すべての灯台を調べました。費用は県が負担します。", "ja"),
        ("등대를 모두 점검했습니다. 비용은 도에서 부담합니다.", "ko"),
        ("لقد رأينا أن المنارات في الميناء على ما يرام، وهذا هو ما قلنا من قبل.", "ar"),
        ("Είδαμε όλους τους φάρους και όλα είναι καλά.", "el"),
        ("ראינו את כל המגדלורים והכול בסדר.", "he"),
        ("เราได้ตรวจสอบประภาคารทั้งหมดแล้ว", "th"),
        ("हमने सभी प्रकाशस्तंभ देखे हैं।", "hi"),
    ],
)
def test_language_is_told(text: str, language: str) -> None:
    """Script and commonest words tell the language."""
    assert guess_language(text) == language


@pytest.mark.parametrize("text", ["", "1234 5678", "Xqz wvb", "the"])
def test_too_little_tells_nothing(text: str) -> None:
    """Where hardly anything speaks for a language, none is named."""
    assert guess_language(text) is None


def test_page_s_own_word_counts_where_the_text_is_silent() -> None:
    """What the page's head says is used where its words tell nothing."""
    page = "<html lang='cy'><body><h1>Xqz</h1><p>Q: Wvb?</p><p>A: Zyx.</p><p>Q: Kjh?</p><p>A: Fgd.</p></body></html>"
    assert parse(page.encode(), layout="generic").briefing.language == "cy"


def test_layout_s_language_is_certain() -> None:
    """Where an institution prints in one language, the layout decides."""
    page = "Q    Hola?\n\nMS. HALE:  Sí.\n\nQ    ¿Y los faros que no se encienden?\n\nMS. HALE:  Por la noche."
    assert parse(page, layout="white-house").briefing.language == "en"


@pytest.mark.parametrize(
    ("printed", "tag"),
    [
        ("en", "en"),
        ("lt_LT", "lt-LT"),
        (" zh-Hans ", "zh-Hans"),
        ("English", None),
        ("", None),
        (None, None),
        ("en_A", None),
    ],
)
def test_tag_of_a_page_s_head(printed: str | None, tag: str | None) -> None:
    """Underscores are hyphens; what is no BCP 47 tag says nothing."""
    assert as_tag(printed) == tag


def test_short_text_in_french_is_not_spanish() -> None:
    """French and Spanish share their commonest words."""
    assert guess_language("Je respecte la demande de la province, et je ne la commente pas en public.") == "fr"
    assert guess_language("Respeto la solicitud de la provincia, que no comento en público con la prensa.") == "es"
