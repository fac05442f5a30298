"""News organisations: their catalogue, and who a label, a turn's first words or a moderator's call name."""

import json
import re
import tomllib
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefingkit import outlets
from briefingkit.model import OUTLET_KINDS
from briefingkit.outlets.catalogue import as_printed, catalogue
from briefingkit.outlets.names import key, slug, strip_edges

_COUNTRIES = frozenset(
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY"
    " BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK"
    " FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR"
    " IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK"
    " ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM"
    " PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF"
    " TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK".split()
)
"""ISO 3166-1 alpha-2, and Kosovo's XK."""


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def test_the_catalogue_is_well_formed() -> None:
    """Ids are unique and safe in XML, countries are ISO 3166 codes, kinds are the model's, and there are many."""
    entries = catalogue().outlets
    assert len(entries) > 450
    assert [i for i, count in Counter(o.id for o in entries).items() if count > 1] == []
    assert [o.id for o in entries if not re.fullmatch(r"[a-z][a-z0-9-]*", o.id)] == []
    assert {o.country for o in entries} <= _COUNTRIES
    assert {o.kind for o in entries} <= set(OUTLET_KINDS)
    assert [o.name for o in entries for name in (o.name, *o.aliases) if not name.strip() or name != name.strip()] == []


def test_sections_of_the_catalogue_are_countries_and_kinds() -> None:
    """Every table of the file is read: none has a kind that the model does not know."""
    data = tomllib.loads((files("briefingkit.outlets") / "outlets.toml").read_text("utf-8"))
    del data["everyday"], data["ambiguous"]
    assert {kind for kinds in data.values() for kind in kinds} <= set(OUTLET_KINDS)
    assert sum(len(names) for kinds in data.values() for names in kinds.values()) == len(catalogue().outlets)


def test_no_name_belongs_to_two_outlets_unless_it_is_said() -> None:
    """A name that several outlets share stands under [ambiguous], with exactly those outlets."""
    data = tomllib.loads((files("briefingkit.outlets") / "outlets.toml").read_text("utf-8"))
    owners: dict[str, set[str]] = {}
    for outlet in catalogue().outlets:
        for name in (outlet.name, *outlet.aliases):
            owners.setdefault(key(name), set()).add(outlet.id)
    shared_names = {name: ids for name, ids in owners.items() if len(ids) > 1}
    declared = {key(name): set(ids) for name, ids in data["ambiguous"].items()}
    assert {name for name in shared_names if not shared_names[name] <= declared.get(name, set())} == set()


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Reuters", "Reuters"),
        ("REUTERS", "Reuters"),
        ("路透社记者", "Reuters"),
        ("路透社记者追问", "Reuters"),
        ("《环球时报》记者", "Global Times"),
        ("《环球时报》 记者", "Global Times"),
        ("《印度教徒报 》 记者", "The Hindu"),
        ("环球时报记者提问", "Global Times"),
        ("日本NHK电视台记者", "NHK"),
        ("韩国《中央日报》记者", "JoongAng Ilbo"),
        ("俄通—塔斯社记者", "TASS"),
        ("会后，中新社记者问及", "China News Service"),
        ("Globe and Mail", "The Globe and Mail"),
        ("The Associated Press", "Associated Press"),
        ("Sputnik News Agency", "Sputnik"),
        ("Ukrinform News Agency", "Ukrinform"),
        ("Cronica de Hoy", "La Crónica de Hoy"),
        ("диктор ТАСС", None),
        ("Корреспондент газеты «Известия»", "Izvestia"),
        ("agencia EFE", "EFE"),
        ("وكالة رويترز", "Reuters"),
        ("テレビ朝日", "TV Asahi"),
        ("연합뉴스 기자", "Yonhap News Agency"),
        ("Le Figaro", "Le Figaro"),
        ("The Ministry", None),
        ("Spokesperson", None),
        ("中国《中央日报》记者", None),
        ("", None),
        ("x" * 200, None),
    ],
)
def test_a_printed_name_is_looked_up(printed: str, name: str | None) -> None:
    """Case, accents, brackets, 记者, an article, a country before a Chinese name: none of them hides the outlet."""
    found = outlets.known(printed)
    assert (found and found.name) == name


def test_an_everyday_word_is_an_outlet_only_where_one_is_expected() -> None:
    """`Time:` and `Science:` at a line's start name nothing; as the outlet of a reporter they do."""
    assert outlets.known("Time") is None
    assert outlets.known("Science") is None
    assert outlets.resolve("Science").id == "science"
    assert outlets.known("科学") is None
    assert outlets.known("《科学》记者") is not None
    assert as_printed("Science")
    assert not as_printed("science")


def test_a_shared_name_is_decided_by_the_country() -> None:
    """`ABC` is America's unless the country says Australia's or Spain's."""
    assert outlets.resolve("ABC").id == "abc-news"
    assert outlets.resolve("ABC", country="AU").id == "abc-australia"
    assert outlets.resolve("ABC", country="ES").id == "abc-spain"
    assert outlets.resolve("ABC", country="FR").id == "abc-news"


def test_an_unknown_outlet_is_kept_as_printed() -> None:
    """What the catalogue does not hold keeps its printed name, without 记者 and brackets, and nothing is added."""
    found = outlets.resolve("【Boletín del Valle Alto】")
    assert (found.id, found.name) == ("boletin-del-valle-alto", "Boletín del Valle Alto")
    assert (found.aliases, found.country, found.kind) == ((), None, None)
    assert outlets.resolve("《山谷晨报》记者").name == "山谷晨报"
    assert outlets.resolve("7 Picos").id == "outlet-7-picos"
    assert outlets.resolve("—").id == "outlet"


@pytest.mark.parametrize(
    "printed", ["Tass News Agency", "巴西《环球报》记者", "Cronica de Hoy", "وكالة رويترز", "Nowhere Gazette"]
)
def test_the_printed_form_is_among_the_names(printed: str) -> None:
    """Whatever the catalogue calls an outlet, the printed name is its name or one of its aliases."""
    found = outlets.resolve(printed)
    assert _letters(printed.replace("记者", "")) in {_letters(name) for name in (found.name, *found.aliases)}


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("路透社、彭博社记者", ["Reuters", "Bloomberg"]),
        ("彭博社记者/澳门月刊记者", ["Bloomberg", "Macau Monthly"]),
        ("AFP and Reuters", ["Agence France-Presse", "Reuters"]),
        ("ITN&BBC", ["ITV News", "BBC"]),
        ("Reuters/Reuters", ["Reuters"]),
        ("《山谷报》、山谷网记者", ["山谷报", "山谷网"]),
        ("The Globe and Mail", ["The Globe and Mail"]),
        ("Smith and Jones", ["Smith and Jones"]),
    ],
)
def test_a_joint_label_names_several(label: str, names: list[str]) -> None:
    """A label is parted only where every part is an outlet."""
    assert [outlet.name for outlet in outlets.resolve_many(label)] == names


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Reuters", (None, "Reuters")),
        ("路透社记者", (None, "路透社")),
        ("山谷社记者", (None, "山谷社")),
        ("记者", (None, None)),
        ("外国记者", (None, None)),
        ("Ana Ruiz, REUTERS", ("Ana Ruiz", "REUTERS")),
        ("П. Орлов, РИА Новости", ("П. Орлов", "РИА Новости")),
        ("Ana Ruiz - AFP", ("Ana Ruiz", "AFP")),
        ("Ana Ruiz from Times Now", ("Ana Ruiz", "Times Now")),
        ("Ana Ruiz, of the Financial Times", ("Ana Ruiz", "the Financial Times")),
        ("Ana Ruiz, of the valley", (None, None)),
        ("سامي رشيد، رويترز", ("سامي رشيد", "رويترز")),
        ("Frage Adler (Bild)", ("Adler", "Bild")),
        ("Reuters (Ana Ruiz)", ("Ana Ruiz", "Reuters")),
        ("Spørgsmål (TV 2)", (None, "TV 2")),
        ("שאלה (דנה לוי, ערוץ 13)", ("דנה לוי", "ערוץ 13")),
        ("ADLER (WALDKRANTER DAGBLAD)", ("ADLER", "WALDKRANTER DAGBLAD")),
        ("QUESTION (off-mic)", (None, None)),
        ("Вопрос «РИА Новости»", (None, "РИА Новости")),
        ("Вопрос («Вестник долины»)", (None, "Вестник долины")),
        ("Вопрос (как переведено)", (None, None)),
        ("Phóng viên AFP", (None, "AFP")),
        ("Question", (None, None)),
        ("Journalist, El País", (None, "El País")),
        ("Pregunta, Diario del Valle", (None, "Diario del Valle")),
        ("ROSA MATEO/DIYARYO", ("ROSA MATEO", "DIYARYO")),
        ("Valley News Network, Orhan", ("Orhan", "Valley News Network")),
        ("Reuters, Ana Ruiz", ("Ana Ruiz", "Reuters")),
        ("Ana Ruiz, Secretary of Health", (None, None)),
        ("【テレビ朝日 谷山記者】", ("谷山", "テレビ朝日")),
        ("朝日新聞・谷山記者", ("谷山", "朝日新聞")),
        ("朝日新聞谷山記者", ("谷山", "朝日新聞")),
        ("フリーランス 谷山記者", ("谷山", None)),
        ("연합뉴스 홍길순 기자", ("홍길순", "연합뉴스")),
        ("中央社記者谷小山", ("谷小山", "中央社")),
        ("英國廣播公司記者 Ana Ruiz", ("Ana Ruiz", "英國廣播公司")),
        ("中央社追問", (None, "中央社")),
        ("VG", (None, "VG")),
        ("THE PRESIDENT", (None, None)),
        ("x" * 200, (None, None)),
    ],
)
def test_a_label_is_parted_into_name_and_outlet(label: str, expected: tuple[str | None, str | None]) -> None:
    """Reporter and outlet are found in the ways institutions print them; an office is no outlet."""
    assert outlets.split_label(label) == expected


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Hi, Ana Ruiz with CBS News. A question on trade.", ("Ana Ruiz", "CBS News")),
        ("Yeah, thanks. It’s Ana Ruiz with CNBC. Can you say", ("Ana Ruiz", "CNBC")),
        ("Good morning.\u00a0 This is Ana Ruiz\u00a0 with\u00a0CNBC.\u00a0 Can", ("Ana Ruiz", "CNBC")),
        ("Good morning. This is Ana Ruiz-Moore from NPR. Two questions", ("Ana Ruiz-Moore", "NPR")),
        ("This is Kim Na-ri of Yonhap News Agency, thank you", ("Kim Na-ri", "Yonhap News Agency")),
        ("Thank you. Nadia from Al Jazeera, and my question", ("Nadia", "Al Jazeera")),
        ("Manish from Times Now. Sir,", ("Manish", "Times Now")),
        ("Ana Ruiz, Reuters. Is it", ("Ana Ruiz", "Reuters")),
        ("My name is Ana Ruiz with Valley Herald Radio. Is it", ("Ana Ruiz", "Valley Herald Radio")),
        ("Prime Minister, (Ana Ruiz, Sky News) you said", ("Ana Ruiz", "Sky News")),
        ("This is TVB. Is it true", (None, "TVB")),
        ("Buenos días, presidente. Soy Ana Ruiz, de Voz del Valle.", ("Ana Ruiz", "Voz del Valle")),
        ("Gracias. Ana Ruiz, reportera de Grupo Fórmula: Radio", ("Ana Ruiz", "Grupo Fórmula")),
        ("Buenos días. Cambio de tema, por favor. Ana Ruiz, de _La Jornada_ .", ("Ana Ruiz", "La Jornada")),
        ("Mi nombre es Ana Ruiz, del diario nacional _Unomásuno_ .", ("Ana Ruiz", "Unomásuno")),
        ("Ministra, desde CNN Chile: la ley", (None, "CNN Chile")),
        ("-Hej, från SVT.", (None, "SVT")),
        ("-Från Dagens Etc.", (None, "Dagens Etc")),
        ("Ekot, för en tid sedan", (None, "Ekot")),
        ("Hej. GP . Om höjningen", (None, "GP")),
        ("Hej, från polsk TV.", (None, "polsk TV")),
        ("Bonjour, Anne Roux de l'AFP. Ma question", ("Anne Roux", "AFP")),
        ("Guten Tag, Anne Adler, von der FAZ. Herr", ("Anne Adler", "FAZ")),
        ("Агентство «Интерфакс». Что дальше?", (None, "Интерфакс")),
        ("«Вестник долины». Что дальше?", (None, "Вестник долины")),
        ("П. Орлов, РИА Новости. Что", ("П. Орлов", "РИА Новости")),
        ("我是路透社记者。请问", (None, "路透社")),
        ("你好，我是山谷电视台的记者谷山。", ("谷山", "山谷电视台")),
        ("我来自法新社，请问", (None, "法新社")),
        ("指揮官好，聯合報。請問", (None, "聯合報")),
        ("朝日新聞の谷山です。", ("谷山", "朝日新聞")),
        ("幹事社の時事通信です。", (None, "時事通信")),
        ("谷間新聞の山田と申します。", ("山田", "谷間新聞")),
        ("연합뉴스 홍길순 기자입니다.", ("홍길순", "연합뉴스")),
        ("(KBS 홍길순) 의견은?", ("홍길순", "KBS")),
        ("뉴스1입니다. 이유는요?", (None, "뉴스1")),
        ("Reuters’tan soruyorum. F-16", (None, "Reuters")),
        ("Efendim, TRT Haber’den Merve Kaya. Suriye", ("Merve Kaya", "TRT Haber")),
        ("Saya Agung, Pak, dari Kompas.com. Kapan", ("Agung", "Kompas.com")),
        ("Ana Ruiz from Sky News. Prime Minister, your", ("Ana Ruiz", "Sky News")),
        ("Mayor, on another topic. I’m with Hell Gate. Your", (None, "Hell Gate")),
        ("Ambassador Ruiz, one more, please. From Al Jazeera. On", (None, "Al Jazeera")),
        ("Ana Ruiz, Rai Radio, Italy. Do you", ("Ana Ruiz", "Rai")),
        ("Thanks. Ana Ruiz, MarketWatch. Any regrets?", ("Ana Ruiz", "MarketWatch")),
        ("Ana Ruiz, PIX11. I wanted", ("Ana Ruiz", "PIX11")),
        ("Buongiorno, per la RSI. Il Ticino", (None, "RSI")),
        ("Anne Roux, de l’agence dpa. Monsieur", ("Anne Roux", "dpa")),
        ("Question du Monde. Est-ce que", (None, "Le Monde")),
        ("Anadolu Ajansından Merve Kaya. Sorum", ("Merve Kaya", "Anadolu Ajansı")),
        ("Hürriyet gazetesinden Merve Kaya. İstanbul", ("Merve Kaya", "Hürriyet")),
        ("ニッキンの田所です。暗号資産", ("田所", "ニッキン")),
        ("NHK 방송의 아오키입니다. 사도", ("아오키", "NHK")),
        ("Kirsty from the Kestrel Bay News. PM, who pays?", ("Kirsty", "Kestrel Bay News")),
        ("Presidente, bom dia. Rafael Montes, TV Verdes Ondas. Quem paga?", ("Rafael Montes", "TV Verdes Ondas")),
        ("Thanks. Nora Hale, Tipp FM. You are welcome.", ("Nora Hale", "Tipp FM")),
        ("Thank you. Ada Nyar, from Lake Business in Ghana. My question", ("Ada Nyar", "Lake Business")),
        ("Tom Hale, CBC again: but why?", ("Tom Hale", "CBC")),
        ("(From Lupina TV) Doctor, who pays?", (None, "Lupina TV")),
        ("연합뉴스 기자님께서 질의를 주셨습니다.", (None, "연합뉴스")),
        ("Sir, main Asha hoon News Nation se. Sir mera sawaal", ("Asha", "News Nation")),
        ("Main Doordarshan se. Mera sawaal", (None, "Doordarshan")),
        ("東奥日報、谷山です。予算は", ("谷山", "東奥日報")),
        ("मैं बीबीसी हिंदी से आशा हूँ। मेरा सवाल", (None, "बीबीसी हिंदी")),
        ("میں جیو نیوز سے آشا ہوں۔ میرا سوال", (None, "جیو نیوز")),
        ("سامي رشيد من قناة العربية. سؤالي هو", (None, "قناة العربية")),
        ("سلام، علی هستم از خبرگزاری ایرنا. سؤال", (None, "خبرگزاری ایرنا")),
        ("שלום, דנה מערוץ 12. רציתי", (None, "ערוץ 12")),
        ("สวัสดีค่ะ จากไทยรัฐอยากถาม", (None, "ไทยรัฐ")),
        ("Xin chào, tôi là Lan, từ báo Thanh Niên. Xin hỏi", ("Lan", "Thanh Niên")),
        ("Habari, mimi ni Juma kutoka Daily Nation. Swali", ("Juma", "Daily Nation")),
        ("Hi. Ana Ruiz, DTN in Omaha. I wonder", ("Ana Ruiz", "DTN")),
        ("Sir, Tarun Rao ABP News se. Mera sawal", ("Tarun Rao", "ABP News")),
        ("Saya Agung Pak, dari Lupinanews.com. Mungkin satu", (None, "Lupinanews.com")),
    ],
)
def test_an_introduction_names_the_outlet(opening: str, expected: tuple[str | None, str]) -> None:
    """A reporter who says who asks, and for whom, is heard."""
    assert outlets.find_in_speech(opening) == expected


@pytest.mark.parametrize(
    "opening",
    [
        "",
        "…",
        "Thank you. People from Iran say that",
        "I'm from Kestrel Island, as they say, and",
        "My name is Ana, I’m 11, and",
        "The President of the United States said",
        "MONEY, NOT CLOTHES. PLEASE DON'T SEND CLOTHES. THERE IS",
        "Good morning, Ana Ruiz, Prime Minister. Who pays",
        "Thank you, Tom Hale, Hong Kong. My question",
        "The New York Times, the Hill, and other media report",
        "Reuters, AFP and others report that",
        "Mr. Ruiz, Editor-in-chief of the Global Times, said",
        "Secretary of State Adler said on NBC that",
        "Vamos México, de Ana Ruiz.",
        "Ah, del de Sonora.",
        "Juan Ruiz, de Oaxaca. Vengo",
        "英国《卫报》、法国《世界报》昨天写道",
        "国防部发布报告（NPR）。",
        "大臣の考えです。",
        "Hej, från Rumänien. Vi",
        "Well, the N, the figure that we print",
        "Издание «Вестник долины» сообщило, что",
        "Reuters'ten hep",
        "Ana Ruiz, CEO. We have",
        "I'm with you on that, and",
        "今日の議題です。",
        "At the last press conference, you said",
        "For press freedom, what",
        "はい、大臣です。",
        "सरकार की ओर से कहा गया कि",
        "ما هو موقفكم من القضية؟",
    ],
)
def test_no_outlet_is_invented(opening: str) -> None:
    """Places, offices and outlets that are only spoken of are not taken for the one who asks."""
    assert outlets.find_in_speech(opening, "en") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There is a person, a vice-president at the Agency, whose job it is.", None),
        ("Go ahead, Reuters.", "Reuters"),
        ("We have time for two. Ana Ruiz at the Post.", "the Post"),
        ("Next question, Ana Ruiz, Reuters.", "Reuters"),
        ("The next question comes from Ana Ruiz with NPR. You may go ahead.", "NPR"),
        ("We begin with Ana Ruiz from Axios, Max Hall from Breitbart.\nAna, go ahead.", "Axios"),
        ("We begin with Ana Ruiz from Axios, Max Hall from Breitbart.", None),
        ("One last question, from Reuters.", "Reuters"),
        ("Science?", "Science"),
        ("It is a matter of science.", None),
        ("Most of the time influenza kills those who are old, but you hear in the media of others.", None),
        ("Gracias. Ana Ruiz, La Razón.", "La Razón"),
        ("Ana Ruiz, de La Sexta.", "La Sexta"),
        ("I hope that answers it.", None),
        ("Next is Ana Ruiz of the Canadian Press. Please go ahead. La parole est à vous.", "the Canadian Press"),
        ("First question: Ana Ruiz, The Globe and Mail. Please go ahead.", "The Globe and Mail"),
        ("The next question is from Ana Ruiz with Food Chemical News.", "Food Chemical News"),
        ("The next question, Radio Valea.", "Radio Valea"),
        ("Последний вопрос, пожалуйста. Газета «Политика», Белград.", "Политика"),
        ("", None),
        ("...", None),
    ],
)
def test_a_call_names_the_outlet(text: str, expected: str | None) -> None:
    """The end of a moderator's turn names the outlet that is called upon; of several, the one addressed."""
    assert outlets.find_in_call(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("대변인님, 입장은? (미디어펜 홍길순 기자)", ("홍길순", "미디어펜")),
        ("What is next? [Reuters]", (None, "Reuters")),
        ("What is next? (Laughter.)", None),
        ("What is next?", None),
    ],
)
def test_a_signature_names_the_reporter(text: str, expected: tuple[str | None, str] | None) -> None:
    """Brackets at the end of a question name the reporter where an outlet stands in them."""
    assert outlets.find_in_signature(text) == expected


def test_brackets_are_stripped_in_pairs() -> None:
    """Half of a pair stays where its other half is inside the name."""
    assert strip_edges("《明镜》周刊") == "《明镜》周刊"
    assert strip_edges("德国《明镜》") == "德国《明镜》"
    assert strip_edges("【新华社】：") == "新华社"


def test_ids_of_unknown_outlets_begin_with_a_letter() -> None:
    """An id is safe as an XML id in every script."""
    assert slug("24 Óra!") == "outlet-24-ora"
    assert slug("山谷 报") == "山谷-报"


@given(st.text(max_size=300))
def test_any_text_is_survived(text: str) -> None:
    """No text raises, and whatever is taken for an outlet becomes one."""
    for found in (outlets.find_in_speech(text), outlets.find_in_signature(text)):
        assert found is None or outlets.resolve(found[1]).id
    outlets.find_in_call(text)
    name, outlet = outlets.split_label(text)
    assert name is None or name
    assert outlet is None or outlets.resolve_many(outlet)[0].id


def test_every_chinese_label_that_names_an_outlet_is_known(shared: Path) -> None:
    """The labels of 811 Chinese pages resolve, but for those that name no outlet."""
    rows = (shared / "research" / "labels-zh.tsv").read_text("utf-8").splitlines()[1:]
    labels = [row.split("\t")[1] for row in rows]
    anonymous = {"追问", "记者", "会后有记者问及", "记者追问", "外国记者", "记者补充", "记者（点头）"}
    missed = []
    for label in labels:
        _, outlet = outlets.split_label(label)
        if outlet is None or any(found.country is None for found in outlets.resolve_many(outlet)):
            missed.append(label)
    assert len(labels) > 200
    assert set(missed) == anonymous


def test_real_introductions_are_heard_and_none_is_invented(shared: Path) -> None:
    """Of press turns with an outlet in their own words all that is found is right; of the others none has one."""
    right = wrong = invented = 0
    for path in sorted((shared / "gold").rglob("*.gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        for turn in gold["turns"]:
            if turn["side"] != "press" or gold["file"].startswith("cn-"):
                continue
            found = outlets.find_in_speech("\n".join(turn["paragraphs"]), gold["language"])
            if found is None:
                continue
            outlet = outlets.resolve(found[1])
            names = {_letters(name) for name in (outlet.name, *outlet.aliases)}
            invented += turn["outlet"] is None
            right += turn["outlet"] is not None and _letters(turn["outlet"]) in names
            wrong += turn["outlet"] is not None and _letters(turn["outlet"]) not in names
    assert right >= 24
    assert (wrong, invented) == (0, 0)


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Dziennikarka TVN24", (None, "TVN24")),
        ("Dotaz, TV Lupina", (None, "TV Lupina")),
        ("Redaktorka, Deník", (None, "Deník")),
        ("Dziennikarz Radia RMF", ("Radia RMF", None)),
        ("Сұрақ («Көл» телеарнасы)", (None, "Көл")),
    ],
)
def test_words_for_reporters_before_an_outlet(label: str, expected: tuple[str | None, str | None]) -> None:
    """Central Europe and Kazakhstan print a word for the reporter, and the outlet behind it."""
    assert outlets.split_reporter(label) == expected


def test_kinds_and_companies_that_no_catalogue_holds() -> None:
    """A word for a paper in small letters is no part of its name; the company of one in Japan is a name beside it."""
    assert outlets.resolve("báo Sông Xanh").name == "Sông Xanh"
    assert outlets.resolve("Journal de Lupina").name == "Journal de Lupina"
    assert outlets.resolve("上田新聞社").aliases == ("上田新聞",)


def test_korean_reporter_in_brackets_behind_the_word_for_a_question() -> None:
    """Korea's ministries print outlet and name in brackets behind 질문."""
    assert outlets.split_reporter("질문 (연합뉴스 한가온 기자)") == ("한가온", "연합뉴스")


def test_outlet_behind_a_question_and_where_it_is_from() -> None:
    """Nepal's ministry prints `Question from Republica`, Kenya's spokesman a number, a name and the outlet."""
    assert outlets.split_reporter("Question from Republica") == (None, "Republica")
    assert outlets.split_reporter("Question from the RSS") == (None, "RSS")
    assert outlets.split_reporter("Q2. Faith Nafu – KBC") == ("Faith Nafu", "KBC")


@pytest.mark.parametrize(
    ("label", "outlet"),
    [
        ("Juan Rosas, director de noticias de Radio Faro", "Radio Faro"),
        ("Tom Hale, political editor of the Harbour Gazette", "Harbour Gazette"),
        ("Tom Hale, Bay Post political editor", "Bay Post"),
        ("Tom Hale, news director at KOMO", "KOMO"),
    ],
)
def test_rank_of_who_asks_is_no_part_of_the_outlet(label: str, outlet: str) -> None:
    """A rank stands before the outlet or behind it."""
    assert outlets.split_reporter(label) == (label.partition(",")[0], outlet)
