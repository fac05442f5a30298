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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Tere! Täna kiitis valitsus heaks uue teede arengukava. See on väga oluline otsus kõigile, kes elavad saartel. Me oleme seda ette valmistanud kaks aastat.",
            "et",
        ),
        (
            "Hyvää päivää. Hallitus hyväksyi tänään uuden tiesuunnitelman. Se on erittäin tärkeä päätös kaikille, jotka asuvat saaristossa. Olemme valmistelleet sitä kaksi vuotta.",
            "fi",
        ),
        (
            "Dobré odpoledne. Vláda dnes schválila návrh zákona o silnicích a také zprávu o stavu životního prostředí. Věřím, že stavba začne v příštím roce.",
            "cs",
        ),
        (
            "Dobré popoludnie. Vláda dnes schválila návrh zákona o cestách a tiež správu o stave životného prostredia. Verím, že stavba sa začne budúci rok.",
            "sk",
        ),
        (
            "Dzień dobry. Rząd przyjął dziś projekt ustawy o drogach oraz sprawozdanie o stanie środowiska. Wierzę, że budowa ruszy w przyszłym roku.",
            "pl",
        ),
        ("Кой плаща за лампата? Плаща областта. Кога ще бъде сменена? През пролетта.", "bg"),
        ("Добар дан. Влада је данас усвојила предлог закона о путевима. Градња почиње следеће године.", "sr"),
        (
            "Dobar dan. Vlada je danas usvojila prijedlog zakona o cestama. Gradnja počinje sljedeće godine, a novac je osiguran.",
            "hr",
        ),
        (
            "Dober dan. Vlada je danes sprejela predlog zakona o cestah. Gradnja se začne prihodnje leto, denar pa je zagotovljen.",
            "sl",
        ),
        (
            "Laba diena. Vyriausybė šiandien patvirtino naują kelių planą. Tai labai svarbus sprendimas visiems, kurie gyvena salose.",
            "lt",
        ),
        (
            "Labdien. Valdība šodien apstiprināja jauno ceļu plānu. Tas ir ļoti svarīgs lēmums visiem, kas dzīvo salās.",
            "lv",
        ),
        (
            "Jó napot. A kormány ma elfogadta az új útfejlesztési tervet. Ez nagyon fontos döntés mindenkinek, aki a szigeteken él.",
            "hu",
        ),
        (
            "Bună ziua. Guvernul a aprobat astăzi noul plan de drumuri. Este o decizie foarte importantă pentru toți cei care locuiesc pe insule.",
            "ro",
        ),
        (
            "Goddag. Regeringen har i dag godkendt den nye vejplan. Det er en meget vigtig beslutning for alle, der bor på øerne.",
            "da",
        ),
        (
            "God dag. Regjeringen har i dag godkjent den nye veiplanen. Det er en svært viktig beslutning for alle som bor på øyene.",
            "nb",
        ),
        (
            "İyi günler. Hükümet bugün yeni yol planını onayladı. Bu, adalarda yaşayan herkes için çok önemli bir karar.",
            "tr",
        ),
        (
            "Bon dia. El Govern ha aprovat avui el nou pla de carreteres. És una decisió molt important per a tothom que viu a les illes.",
            "ca",
        ),
        (
            "Góðan daginn. Ríkisstjórnin samþykkti í dag nýja vegaáætlun. Þetta er mjög mikilvæg ákvörðun fyrir alla sem búa á eyjunum.",
            "is",
        ),
        (
            "Mirëdita. Qeveria miratoi sot planin e ri të rrugëve. Ky është një vendim shumë i rëndësishëm për të gjithë ata që jetojnë në ishuj.",
            "sq",
        ),
        (
            "Selamat petang. Kerajaan hari ini telah meluluskan pelan jalan raya yang baharu. Ini keputusan yang sangat penting untuk semua penduduk pulau.",
            "ms",
        ),
        (
            "Selamat sore. Pemerintah hari ini menyetujui rencana jalan yang baru. Ini keputusan yang sangat penting bagi semua warga yang tinggal di pulau.",
            "id",
        ),
        (
            "Xin chào. Hôm nay chính phủ đã phê duyệt kế hoạch đường bộ mới. Đây là quyết định rất quan trọng đối với tất cả người dân trên đảo.",
            "vi",
        ),
        (
            "Habari za mchana. Serikali leo imeidhinisha mpango mpya wa barabara. Huu ni uamuzi muhimu sana kwa wote wanaoishi visiwani.",
            "sw",
        ),
        ("آج حکومت نے سڑکوں کے نئے منصوبے کی منظوری دی ہے۔ یہ جزیروں پر رہنے والوں کے لیے بہت اہم فیصلہ ہے۔", "ur"),
        ("دولت امروز طرح جدید راه‌ها را تصویب کرد. این تصمیم برای همه کسانی که در جزیره‌ها زندگی می‌کنند مهم است.", "fa"),
        ("Үкімет бүгін жаңа жол жоспарын бекітті. Бұл аралдарда тұратындардың бәрі үшін өте маңызды шешім.", "kk"),
        (
            "Засгийн газар өнөөдөр замын шинэ төлөвлөгөөг баталлаа. Энэ бол арлын бүх оршин суугчдад маш чухал шийдвэр юм.",
            "mn",
        ),
        ("Урад сёння зацвердзіў новы план дарог. Гэта вельмі важнае рашэнне для ўсіх, хто жыве на астравах.", "be"),
        ("সরকার আজ নতুন সড়ক পরিকল্পনা অনুমোদন করেছে।", "bn"),
        ("அரசு இன்று புதிய சாலைத் திட்டத்தை அங்கீகரித்தது.", "ta"),
        ("მთავრობამ დღეს დაამტკიცა გზების ახალი გეგმა.", "ka"),
        ("Կառավարությունն այսօր հաստատեց ճանապարհների նոր ծրագիրը։", "hy"),
        ("መንግሥት ዛሬ አዲሱን የመንገድ ዕቅድ አጸደቀ።", "am"),
        ("រដ្ឋាភិបាលបានអនុម័តផែនការផ្លូវថ្មីនៅថ្ងៃនេះ។", "km"),
        ("အစိုးရက ယနေ့ လမ်းစီမံကိန်းသစ်ကို အတည်ပြုခဲ့သည်။", "my"),
        ("ລັດຖະບານໄດ້ອະນຸມັດແຜນທາງໃໝ່ໃນມື້ນີ້.", "lo"),
        ("સરકારે આજે નવી માર્ગ યોજના મંજૂર કરી.", "gu"),
        ("ప్రభుత్వం ఈరోజు కొత్త రహదారి ప్రణాళికను ఆమోదించింది.", "te"),
        ("රජය අද නව මාර්ග සැලැස්ම අනුමත කළේය.", "si"),
        ("सरकारले आज नयाँ सडक योजना स्वीकृत गर्यो।", "ne"),
        ("Hökumət bu gün yeni yol planını təsdiqlədi. Bu, adalarda yaşayan hər kəs üçün çox vacib qərardır.", "az"),
        (
            "Goedemiddag. De regering heeft vandaag het nieuwe wegenplan goedgekeurd. Dit is een zeer belangrijk besluit voor iedereen op de eilanden.",
            "nl",
        ),
        (
            "Boas tardes. O Goberno aprobou hoxe o novo plan de estradas. É unha decisión moi importante para todos os que viven nas illas.",
            "gl",
        ),
    ],
)
def test_languages_of_few_briefings_are_told(text: str, language: str) -> None:
    """Letters that few languages use tell those apart that share many words: Czech and Slovak, Russian and Ukrainian."""
    assert guess_language(text) == language


def test_language_of_a_short_page_in_cyrillic_letters() -> None:
    """A few short questions show hardly a common word, but the letters of one language."""
    assert guess_language("Кто платит за лампу? Платит край. Когда её заменят? Весной.") == "ru"
    assert guess_language("Хто платить за лампу? Платить край. Коли її замінять? Навесні.") == "uk"


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
