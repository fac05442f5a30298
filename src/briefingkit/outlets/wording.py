"""Words around a reporter's self-introduction, in the languages that briefings are held in."""

import re
from typing import Final

from briefingkit.outlets.names import key

_UPPER: Final = "A-ZÀ-ÖØ-ÞĀĆČĐĒĘĞİŁŃŌŚŞŠŻŽΑ-ΩΆΈΉΊΌΎΏА-ЯЁЇІЄҐ"
_PARTICLES: Final = "del?|las?|los|van|von|der|den|bin|al|el|dos?|da|y|di|ter|af"
_CAPITAL: Final = rf"[{_UPPER}][\w’'&.-]*"
NAME: Final = rf"{_CAPITAL}(?: (?:{_CAPITAL}|{_PARTICLES})){{0,5}}?"
"""A person's name: capitalised words, particles between them."""

PROPER = re.compile(
    rf"(?:[{_UPPER}0-9][\w’'&.+-]*|al)(?: (?:[{_UPPER}0-9][\w’'&.+-]*|del?|las?|los|el|en|y|e|al|of|the|and|for|do"
    rf"|da|und|och|et)){{0,6}}"
)
"""A proper name that fills a clause, as that of an outlet which the catalogue does not hold."""

_LINK: Final = (
    r"(?:(?:here )?(?:with|from|of|at|for|representing)"
    r"|(?:corresponsal |reporter[oa]? |period?ista )?(?:del?(?: la)?|para(?: el| la)?|por parte de)"
    r"|desde(?: la| el)?|από(?: την| τον| το| τη| τα)?|dari|z|ze|з|із"
    r"|från|på|för|von(?: der| den)?|vom|für(?: die| das| den)?|du|des"
    r"|pour(?: le| la)?|per(?: la| il)?|van(?: de| het)?|voor|di|della?"
    r"|da|do|из|от|fra|từ(?: báo| đài| tạp chí)?|kutoka|iz|nga)"
)
NAME_LINKED = re.compile(rf"({NAME}) {_LINK} (.+)")
LINKED = re.compile(rf"(?:och )?(?:kommer )?(?:[Ff]rån|{_LINK}) (.+)")
ELIDED = re.compile(rf"(?:({NAME}) )?(?:de l|d)['’](.+)")
"""French: `Anne Roux de l'AFP`; Portuguese: `d’O Globo`."""

KIND_WORD = re.compile(
    r"(?:[Tt]he|el|las?|los|les?|die|das|der|dem|den|diario|periódico|revista|portal|agencia|noticiero|nacional"
    r"|medio|digital|canal"
    r"|corresponsal|reporter[oa]?|quotidien|hebdomadaire"
    r"|quotidiano|tidningen|journal|agence|newspaper|agency|news agency|schweiziska|svenska"
    r"|[Аа]гентств[оа]|информационное|[Ии]нформагентство|[Гг]азет[аы]|[Жж]урнала?|[Тт]елеканала?|[Рр]адио"
    r"|[Рр]адиостанци[яи]|[Ии]здани[ея])\s+",
)
"""What may stand before an outlet's name and is no part of it."""

OUTLETISH = re.compile(
    r"\b(?:tv|r[aá]dio|jornal|gazeta|news|press|times|post|media|daily|television|zeitung|tidning(?:en)?|nyheter|noticias|informa"
    r"|diario|periódico|prensa"
    r"|televisión|televisa|journal|agency|agencia|agence|network|broadcasting|dagblad|krant|omroep|avisen|blad)\b",
    re.IGNORECASE,
)
"""Words that only an outlet's name holds."""

OUTLET_BY_LOOKS = re.compile(
    r"(?!(?:Related|Latest|Breaking|More|Top|Recent|Other|Good|Bad|Great|All|Press|Featured|In|The Good|The Bad)\b)"
    r"(?![a-z])(?:\S+ ){1,4}(?:TV|Radio|Television|Agency|Broadcasting(?: Corporation| Company)?|Newspaper|Gazette"
    r"|Herald|Tribune|Times|Daily|Post|News)"
    r"|(?:Radio|Radyo|TV|Agence|Agencia|Agenzia|Diario|Televisión|Телеканал|Радио|Газета)(?: \S+){1,4}"
    r"|[^:«»]{0,60}(?:\b(?:радио(?:станци[яи])?|газет[аы]|телеканала?|(?:информ)?агентств[оа]|журнала?|портала?|издани[ея]|телекомпани[яи]"
    r"|канал)|\w,) «[^«»]{2,40}»(?:, [^«»,]{2,30})?"
    r"|(?!相关|相關|最新|更多|热点|関連|本)[\u3040-\u9fff\uac00-\ud7afA-Za-z]{1,8}?(?:新聞|新闻网|日報|日报|晚报|晚報|時報|时报"
    r"|通信|通訊社|通讯社|電視台|电视台|テレビ|放送|衛視|卫视|電台|电台|周刊|週刊|일보|신문|방송|뉴스|통신)(?:社|局|網|网)?"
)
"""A label that can hardly be but an outlet's name: `Danish Broadcasting Corporation`, `Radio Norte`."""

_SELF: Final = (
    r"my name is|my name's|i am|i'm|i’m|this is|it's|it’s|mi nombre es|soy|me llamo|le saluda|jag heter|mitt namn är"
    r"|mein name ist|ich bin|je suis"
    r"|je m['’]appelle|meu nome é|eu sou|mi chiamo|sono|mijn naam is|ik ben|jeg heter|jeg er|saya|nama saya|με λένε"
    r"|είμαι ο|είμαι η|nazywam się|меня зовут|мене звати|(?:tên )?tôi là|mimi ni|naitwa|jmenuji se|volám sa|mă numesc"
    r"|olen|zovem se|quhem"
)
SELF = re.compile(rf"(?:\S{{1,12}}\s){{0,4}}?(?:{_SELF})\s+", re.IGNORECASE)
"""The words with which one names oneself."""

ADDRESS = re.compile(
    rf"(?:hi|hello|hey|yes|yeah|ok|okay|and|so|sir|thank you|thanks|hola|hej|ja|tack|bonjour|gracias|danke|спасибо"
    rf"|good morning"
    rf"|good afternoon)\s+(?=[{_UPPER}])",
    re.IGNORECASE,
)
"""A courtesy that runs into what follows without a comma."""

COURTESY: Final = frozenset(
    "thank thanks you hi hello hey good morning afternoon evening sir madam maam mr mrs ms minister president "
    "secretary everyone all yes yeah"
    " gracias muchas buenos buenas dias tardes noches hola presidente presidenta senor senora doctor doctora "
    "secretario secretaria perdon que tal"
    " hej ja tack god dag nej hallo danke guten tag herr frau vielen dank bonjour merci beaucoup monsieur madame "
    "ministre ok okay"
    " bom boa tarde obrigado obrigada senhor buongiorno grazie signor ministro goedemiddag"
    " спасибо большое здравствуите добрыи день вечер утро уважаемыи господин президент министр дякую"
    " pak bu bapak ibu".split()
)
NO_NAME: Final = frozenset(
    key(word)
    for word in (
        "the a an i we you he she it they this that these those my our your his her president presidente presidenta "
        "secretary secretario secretaria"
        " minister ministro ministra prime foreign gracias buenos buenas thank thanks question pregunta government "
        "gobierno vice senator mayor king"
        " queen pope people members one editor chief spokesman spokesperson ambassador director head chairman vamos"
        " el la los las un una en que por para con como y si no su sobre what when where why how in on as if but "
        "because after before since today"
        " vad hur när varför det den de ni har hade till tack från президент министр вопрос ah oh well so now"
    ).split()
)
"""Words that begin sentences or offices, never a reporter's name."""

PLACES: Final = frozenset(
    key(place)
    for place in (
        "Afghanistan,Africa,Albania,America,Argentina,Asia,Australia,Austria,Belarus,Belgium,Brazil,Brasil,Britain,"
        "Bulgaria,California,Canada,"
        "Chile,China,Colombia,Congress,Cuba,Denmark,Egypt,Egipto,England,España,Estados Unidos,Ethiopia,Europe,"
        "Europa,Finland,Florida,France,Francia,"
        "Gaza,Germany,Alemania,Greece,Guatemala,Haiti,Honduras,Hong Kong,Hungary,India,Indonesia,Iran,Iraq,Ireland,"
        "Israel,Italy,Japan,Jordan,"
        "Kazakhstan,Kenya,Korea,Kuwait,Latvia,Lebanon,Libya,London,Malaysia,Mexico,Morocco,Moscow,Myanmar,Nepal,"
        "Netherlands,New York,New Zealand,"
        "Nigeria,North Korea,Norway,Pakistan,Palestine,Panama,Paris,Peru,Philippines,Poland,Portugal,Qatar,Romania,"
        "Russia,Rusia,Saudi Arabia,Serbia,"
        "Singapore,Somalia,South Africa,South Korea,Spain,Sudan,Suecia,Sverige,Stockholm,Sweden,Switzerland,Syria,"
        "Taiwan,Texas,Thailand,Tokyo,Turkey,"
        "Türkiye,Ukraine,Ucrania,United Kingdom,United States,Uruguay,Venezuela,Vietnam,Washington,Yemen,Zimbabwe,"
        "Deutschland,Frankreich,Россия,"
        "России,Украина,Украины,Aguascalientes,Baja California,Campeche,Chiapas,Chihuahua,Coahuila,Colima,Durango,"
        "Guanajuato,Guerrero,Hidalgo,"
        "Jalisco,Michoacán,Morelos,Nayarit,Nuevo León,Oaxaca,Puebla,Querétaro,Quintana Roo,San Luis Potosí,Sinaloa,"
        "Sonora,Tabasco,Tamaulipas,"
        "Tlaxcala,Veracruz,Yucatán,Zacatecas,Ciudad de México,Estado de México,Monterrey,Tijuana,Guadalajara"
    ).split(",")
)
"""Where one may be from without asking for an outlet."""
