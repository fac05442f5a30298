"""Self-introductions at the start of a turn, and calls at the end of one.

Precise rather than greedy: the outlet is in the catalogue, or the words around it can mean nothing else.
"""

import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from briefingkit.outlets.catalogue import find, known
from briefingkit.outlets.names import key, strip_edges

_REACH: Final = 240
_CLAUSE = re.compile(r"([^.,;:!?¡¿—–…\n，。！？；：、]+(?:\.(?=\w)[^.,;:!?¡¿—–…\n，。！？；：、]+){0,4})([.,;:!?—–…\n]?)")
_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀŁŚŞÇÖÜİА-ЯЁЇІЄҐ][\w’'&.-]*"
_NAME = rf"(?:{_CAPITAL}|del?|las?|los|van|von|der|den|bin|al|el|dos?|da|y|di|ter|af)(?: (?:{_CAPITAL}|del?|las?|los|van|von|der|den|bin|al|el|dos?|da|y|di|ter|af)){{0,5}}?"
_LINK = (
    r"(?:(?:here )?(?:with|from|of|at|for|representing)|(?:(?:corresponsal|reporter[oa]?|period?ista) )?(?:del?(?: la)?|para(?: el| la)?|por parte de)"
    r"|från|på|för|von(?: der| den)?|vom|für(?: die| das| den)?|du|des|pour(?: le| la)?|van(?: de| het)?|voor|di|della?|da|do|из|от|fra)"
)
_NAMED = re.compile(rf"({_NAME}) {_LINK} (.+)")
_LINKED = re.compile(rf"(?:och )?(?:kommer )?(?:[Ff]rån|{_LINK}) (.+)")
_ELIDED = re.compile(rf"({_NAME})? ?de l['’](.+)")
_GENERIC = re.compile(
    r"(?:the|el|la|las|los|le|les|die|das|der|dem|den|diario|periódico|revista|portal|agencia|noticiero|nacional|medio|digital|canal"
    r"|corresponsal|reportera?|tidningen|journal|agence|newspaper|agency|news agency|schweiziska|svenska"
    r"|агентство|агентства|информационное|информагентство|газета|газеты|журнал|журнала|телеканал|телеканала|радио|радиостанция|радиостанции|издание|издания)\s+",
    re.IGNORECASE,
)
_INTRODUCTION = re.compile(
    r"(?:.{0,40}?\b)?(?:my name is|i am|i'm|i’m|this is|it's|it’s|mi nombre es|soy|me llamo|le saluda|jag heter|mitt namn är|mein name ist|ich bin"
    r"|je suis|je m['’]appelle|meu nome é|eu sou|mi chiamo|sono|mijn naam is|ik ben|jeg heter|jeg er|меня зовут)\s+",
    re.IGNORECASE,
)
_GREETING_START = re.compile(
    r"(?:hi|hello|hey|yes|yeah|ok|okay|and|so|sir|thank you|thanks|hola|hej|ja|tack|bonjour|gracias|danke|спасибо|good morning|good afternoon|from)\s+(?=[A-ZÀ-ÞА-Я])",
    re.IGNORECASE,
)
_COURTESY: Final = frozenset(
    "thank thanks you hi hello hey good morning afternoon evening sir madam maam mr mrs ms minister president secretary everyone all yes yeah ok okay"
    " gracias muchas buenos buenas dias tardes noches hola presidente presidenta senor senora doctor doctora secretario secretaria perdon que tal bueno muy"
    " hej ja tack god dag nej hallo danke guten tag herr frau vielen dank bonjour merci beaucoup monsieur madame le la ministre president mme"
    " bom boa dia tarde obrigado obrigada senhor buongiorno grazie signor ministro goedemiddag dank u wel dobry dzien"
    " спасибо большое здравствуите добрыи день вечер утро да уважаемыи владимир владимирович господин президент министр"
    " so and well much very for the this opportunity por su".split()
)
_NO_NAME: Final = frozenset(
    "the a an i we you he she it they this that these those my our your his her president presidente presidenta secretary secretario secretaria minister ministro"
    " ministra prime foreign gracias buenos buenas thank thanks question pregunta government gobierno vice senator mayor king queen pope people members one"
    " el la los las un una en que por para con como y si no su sobre what when where why how in on as if but because after before since"
    " vad hur när varför det den de ni har hade till tack från президент министр вопрос".split()
)
_PLACES: Final = frozenset(
    key(place)
    for place in (
        "Afghanistan,Africa,Albania,America,Argentina,Asia,Australia,Austria,Belarus,Belgium,Brazil,Brasil,Britain,Bulgaria,California,Canada,Canadá,Chile,China,"
        "Colombia,Congress,Cuba,Denmark,Egypt,Egipto,England,España,Estados Unidos,Ethiopia,Europe,Europa,Finland,Florida,France,Francia,Gaza,Germany,Alemania,"
        "Greece,Guatemala,Haiti,Honduras,Hong Kong,Hungary,India,Indonesia,Iran,Irán,Iraq,Ireland,Israel,Italy,Japan,Japón,Jordan,Kazakhstan,Kenya,Korea,Kuwait,"
        "Latvia,Lebanon,Libya,London,Malaysia,Mexico,México,Morocco,Moscow,Myanmar,Nepal,Netherlands,New York,New Zealand,Nigeria,North Korea,Norway,Pakistan,"
        "Palestine,Panama,Paris,Peru,Perú,Philippines,Poland,Portugal,Qatar,Romania,Russia,Rusia,Saudi Arabia,Serbia,Singapore,Somalia,South Africa,South Korea,"
        "Spain,Sudan,Suecia,Sverige,Stockholm,Sweden,Switzerland,Syria,Taiwan,Texas,Thailand,Tokyo,Turkey,Türkiye,Ukraine,Ucrania,United Kingdom,United States,"
        "Uruguay,Venezuela,Vietnam,Washington,Yemen,Zimbabwe,Deutschland,Frankreich,Россия,России,Украина,Украины,"
        "Aguascalientes,Baja California,Campeche,Chiapas,Chihuahua,Coahuila,Colima,Durango,Guanajuato,Guerrero,Hidalgo,Jalisco,Michoacán,Morelos,Nayarit,"
        "Nuevo León,Oaxaca,Puebla,Querétaro,Quintana Roo,San Luis Potosí,Sinaloa,Sonora,Tabasco,Tamaulipas,Tlaxcala,Veracruz,Yucatán,Zacatecas,"
        "Ciudad de México,Estado de México,Monterrey,Tijuana,Guadalajara"
    ).split(",")
)
_PROPER = re.compile(r"(?:[A-ZÀ-ÖØ-Þ0-9][\w’'&.-]*|del?|la|las|los|el|en|y|e|al|of|the|and|for|do|da)(?: (?:[A-ZÀ-ÖØ-Þ0-9][\w’'&.-]*|del?|la|las|los|el|en|y|e|al|of|the|and|for|do|da)){0,6}")

_CHINESE = re.compile(r"我是(?P<outlet>[^，。,！？\s]{2,20}?)(?:的)?记者(?P<name>[\u4e00-\u9fff]{2,4})?(?=[，。,！？\s]|\Z)|我来自(?P<from>[^，。,！？\s]{2,20})[，。,]")
_JAPANESE = re.compile(r"(?P<outlet>[^、。\s（）]{2,24}?)の(?P<name>[^、。\sの（）]{1,12}?)(?:です|と申します|といいます|と言います)")
_KOREAN = re.compile(r"(?P<outlet>[^\s,.]{2,14}(?: TV)?)(?:의)? (?P<name>[가-힣]{2,4}) ?(?:기자)?(?:입니다|이라고 합니다|라고 합니다|예요|인데요)")
_QUOTED = re.compile(r"(?:(?:агентство|информагентство|газета|журнал|телеканал|радио|радиостанция|издание|телекомпания|портал)\s+)«([^«»]{2,40})»", re.IGNORECASE)
_SIGNATURE = re.compile(r"[(（\[【<]([^()（）\[\]【】<>]{2,40})[)）\]】>]\s*\Z")
_SIGNED = re.compile(r"(?P<outlet>.{2,24}?) (?P<name>[가-힣]{2,4}) 기자")


@frozen
class _Clause:
    """A stretch between punctuation marks; `polite` where all before it is courtesies, `begins` a sentence."""

    text: str
    end: str
    polite: bool
    begins: bool


def find_in_speech(opening: str, language: str | None = None) -> tuple[str | None, str] | None:
    """Find who asks, and for whom, in a turn's first words: the name (or None) and the outlet as printed.

    `Hi, Ana Ruiz with CBS News`, `Carlos Ruiz, de Heraldo Media`, `-Hej, från SVT.`, `我是路透社记者`. None where
    nothing tells: `Thank you. People from Iran` and `the Secretary of State` name no outlet.
    """
    head = opening[:_REACH].replace("_", "").replace("*", "")
    if not head.isascii() and (east := _eastern(head, language)):
        return east
    held: str | None = None
    for clause in _clauses(head):
        text = _GREETING_START.sub("", clause.text, count=1)
        introduced = _INTRODUCTION.match(text)
        text = text[introduced.end() :] if introduced else text
        found = _in_clause(text, clause, held, introduced=introduced is not None)
        if found is not None:
            return found
        held = text if (clause.begins or introduced or clause.polite) and _is_name(text) else None
    return None


def _clauses(text: str) -> Iterator[_Clause]:
    polite, begins = True, True
    for m in _CLAUSE.finditer(text):
        inside = m[1].strip(" -\t\"“”'«»()")
        if not inside:
            continue
        yield _Clause(inside, m[2], polite, begins)
        polite = polite and (_courteous(inside) or _is_name(inside))
        begins = m[2] in {".", "!", "?", "\n", "—"}


def _courteous(text: str) -> bool:
    words = [key(word) for word in text.split()]
    return len(words) <= 3 and words[-1] not in _NO_NAME or any(word in _COURTESY for word in words) and len(words) <= 6


def _in_clause(text: str, clause: _Clause, held: str | None, *, introduced: bool) -> tuple[str | None, str] | None:
    sure = introduced or clause.polite
    if (m := _ELIDED.fullmatch(text)) and (outlet := _outlet(m[2], whole=False, sure=sure)):
        return m[1] or held, outlet
    if (m := _NAMED.fullmatch(text)) and _is_name(m[1]):
        outlet = _outlet(m[2], whole=not sure, sure=introduced or (clause.polite and " " in m[1]))
        if outlet is not None:
            return m[1], outlet
    if (m := _LINKED.fullmatch(text)) and (held is not None or sure):
        outlet = _outlet(m[1], whole=True, sure=held is not None and sure or (introduced or text[:4].casefold() == "från") and clause.polite)
        if outlet is not None:
            return held, outlet
    if held is not None or clause.polite:
        name = strip_edges(_GENERIC.sub("", text))
        if known(name) is not None or (name.isupper() and len(name) > 1 and find(name)[0]) or (held is not None and find(name)[0]):
            return held, name
    return None


def _outlet(text: str, *, whole: bool, sure: bool) -> str | None:
    """Give the outlet that begins a text: a known one, or if `sure` any proper name that fills the text."""
    while (m := _GENERIC.match(text)) and not find(text)[0]:
        text = text[m.end() :]
    words = text.split()
    for count in range(min(len(words), 7), 0, -1):
        name = strip_edges(" ".join(words[:count]))
        if (count == len(words) or not whole) and find(name)[0] and not name.islower():
            return name
    name = strip_edges(text)
    return name if sure and _PROPER.fullmatch(name) and key(name) not in _PLACES and len(name) > 1 else None


def _is_name(text: str) -> bool:
    words = text.split()
    return 0 < len(words) <= 6 and re.fullmatch(_NAME, text) is not None and text[0].isupper() and not any(key(word) in _NO_NAME or key(word) in _COURTESY for word in words if word[0].isupper())


def _eastern(text: str, language: str | None) -> tuple[str | None, str] | None:
    if (m := _QUOTED.search(text)) is not None and m.start() < 80:
        return None, m[1]
    if m := _CHINESE.search(text):
        return m["name"], m["outlet"] or m["from"]
    for pattern in (_JAPANESE, _KOREAN):
        if (m := pattern.search(text)) and find(m["outlet"])[0]:
            return m["name"], m["outlet"]
    return None


def find_in_signature(text: str) -> tuple[str | None, str] | None:
    """Find the reporter printed in brackets at the end of a turn, as in Korea: `… (미디어펜 김소정 기자)`."""
    m = _SIGNATURE.search(text[-60:])
    if m is None:
        return None
    if signed := _SIGNED.fullmatch(m[1].strip()):
        return signed["name"], signed["outlet"]
    return (None, m[1].strip()) if known(m[1]) is not None else None


_CALL_SENTENCE = re.compile(r"[.!?…。！？\n]\s+(?=[A-ZÀ-ÖØ-ÞА-Я])")
_CALL_OUT = re.compile(r"(?:.{0,60}?\b)?(?:go ahead|go to|goes to|question from|questions from|next|over to|from|with|by|turn to|please)\b[\s,:—–-]*", re.IGNORECASE)


def find_in_call(text: str) -> str | None:
    """Find the outlet called upon at the end of a turn: `Go ahead, Reuters.`, `Next is Ana Ruiz, Reuters.`"""
    for sentence in reversed(_CALL_SENTENCE.split(text[-200:])[-2:]):
        for clause in reversed([m[1].strip() for m in _CLAUSE.finditer(sentence)]):
            words = strip_edges(_GENERIC.sub("", _CALL_OUT.sub("", clause)))
            if words and known(words) is not None:
                return words
    return None
