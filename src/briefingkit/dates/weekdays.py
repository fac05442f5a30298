"""Names of the days of the week, as they are printed before dates."""

from typing import Final

from briefingkit._folding import without_accents

# One line a language family; the days from Monday on.
_NAMES: Final = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche
lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira
sexta-feira segunda terça quarta quinta sexta luni marți miercuri joi vineri sâmbătă duminică
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag maandag dinsdag woensdag donderdag vrijdag
zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai hétfő kedd szerda csütörtök péntek szombat vasárnap
poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle
понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа п'ятниця субота неділя
понеделник сряда петък събота неделя дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі
pazartesi salı çarşamba perşembe cuma cumartesi pazar senin selasa rabu kamis jumat sabtu minggu
δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه
"""


def _fold(word: str) -> str:
    return without_accents(word.casefold().replace("’", "'"))


_FOLDED: Final = frozenset(map(_fold, _NAMES.split()))


def is_weekday(word: str) -> bool:
    """Tell the name of a day of the week, in capitals and without accents too: `Freitag`, `MIERCOLES`, `星期三`."""
    return _fold(word.strip(" .")) in _FOLDED or word.strip().startswith(("星期", "週", "周", "Thứ "))
