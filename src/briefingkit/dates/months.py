"""Month names of some sixty languages, as they are printed in dates, to numbers."""

import unicodedata
from functools import lru_cache
from typing import Final

from briefingkit._folding import without_accents

# One line a month. Genitives and the forms with a preposition stand beside the nominative where dates use them.
_NAMES: Final = """
january қаңтар जनवरी มกราคม
 enero janvier janeiro gennaio januar jänner januari ocak январь января січень січня styczeń stycznia
 يناير جانفي ianuarie január leden ledna tammikuuta ιανουαρίου ιανουάριος jaanuar ינואר בינואר siječnja јануар
 јануара януари
 gener janvārī sausio yanvar հունվարի იანვარი იანვარს janar ژانویه
 جنوری জানুয়ারি ஜனவரி студзеня januarja janúar xaneiro январ
february ақпан फरवरी กุมภาพันธ์
 febrero février fevereiro febbraio februar februari şubat февраль февраля лютий лютого luty lutego
 فبراير فيفري شباط februarie február únor února helmikuuta φεβρουαρίου φεβρουάριος veebruar פברואר בפברואר veljače
 фебруар фебруара feber февруари
 febrer februārī vasario fevral փետրվարի თებერვალი თებერვალს shkurt فوریه
 فروری ফেব্রুয়ারি பிப்ரவரி лютага februarja febrúar pebrero febreiro феврал
march наурыз मार्च มีนาคม
 marzo mars março marzo märz maart mart март марта березень березня marzec marca
 مارس آذار اذار martie március maaliskuuta březen března μαρτίου μάρτιος märts מרץ במרץ ožujka maret marec
 martā kovo մարտի მარტი მარტს machi
 مارچ মার্চ மார்ச் mac сакавіка marca marso
april сәуір अप्रैल เมษายน
 abril avril aprile nisan апрель апреля квітень квітня kwiecień kwietnia
 أبريل ابريل إبريل أفريل نيسان aprilie április huhtikuuta duben dubna απριλίου απρίλιος aprill אפריל באפריל travnja
 април априла apríl
 aprīlī balandžio aprel ապրիլի აპრილი აპრილს prill aprili آوریل
 اپریل এপ্রিল ஏப்ரல் красавіка aprila апрел
may мамыр मई พฤษภาคม
 mayo mai maio maggio mei maj mayıs май мая травень травня maja
 مايو ماي أيار ايار május máj mája toukokuuta květen května μαΐου μάιος מאי במאי svibnja мај маја
 maig maijā gegužės մայիսի მაისი მაისს مه
 مئی মে மே траўня maja maí
june маусым जून มิถุนายน
 junio juin junho giugno juni haziran июнь июня червень червня czerwiec czerwca
 يونيو يونيه جوان حزيران iunie június kesäkuuta červen června ιουνίου ιούνιος juuni יוני ביוני lipnja јун јуна juin
 jún júna юни
 juny jūnijā birželio iyun հունիսի ივნისი ივნისს qershor ژوئن
 জুন ஜூன் чэрвеня junija júní hunyo xuño июн
july шілде जुलाई กรกฎาคม
 julio juillet julho luglio juli temmuz июль июля липень липня lipiec lipca
 يوليو يوليه جويلية تموز iulie július heinäkuuta červenec července ιουλίου ιούλιος juuli יולי ביולי srpnja јул јула
 júl júla юли
 juliol jūlijā liepos iyul հուլիսի ივლისი ივლისს korrik julai ژوئیه
 جولائی জুলাই ஜூலை ліпеня julija júlí hulyo xullo июл
august тамыз अगस्त สิงหาคม
 agosto août augustus augusti ağustos август августа серпень серпня sierpień sierpnia
 أغسطس اغسطس أوت آب اب augusztus elokuuta srpen srpna αυγούστου αύγουστος אוגוסט באוגוסט kolovoza agustus аугуст
 agost augustā rugpjūčio avqust avgust օգոստոսի აგვისტო აგვისტოს gusht agosti
 اگست আগস্ট ஆகஸ்ட் ogos жніўня avgusta ágúst
september қыркүйек सितंबर सितम्बर กันยายน
 septiembre setiembre septembre setembro settembre eylül сентябрь сентября вересень вересня wrzesień września
 سبتمبر أيلول ايلول septembrie szeptember syyskuuta září σεπτεμβρίου σεπτέμβριος ספטמבר בספטמבר rujna септембар
 септембра септември septembra
 setembre septembrī rugsėjo sentyabr sentabr սեպտեմբերի სექტემბერი სექტემბერს shtator septemba سپتامبر
 ستمبر সেপ্টেম্বর செப்டம்பர் верасня setyembre сентябр
october қазан अक्टूबर अक्तूबर ตุลาคม
 octubre octobre outubro ottobre oktober ekim октябрь октября жовтень жовтня październik października
 أكتوبر اكتوبر octombrie október lokakuuta říjen října οκτωβρίου οκτώβριος oktoober אוקטובר באוקטובר октобар
 октобра октомври októbra
 oktobrī spalio oktyabr oktabr հոկտեմբերի ოქტომბერი ოქტომბერს tetor oktoba اکتبر
 اکتوبر অক্টোবর அக்டோபர் кастрычніка október oktubre октябр oktobra
november қараша नवंबर नवम्बर พฤศจิกายน
 noviembre novembre novembro kasım ноябрь ноября листопад листопада listopad listopada
 نوفمبر noiembrie marraskuuta νοεμβρίου νοέμβριος נובמבר בנובמבר studenoga новембар новембра ноември novembra
 novembrī lapkričio noyabr նոյեմբերի ნოემბერი ნოემბერს nëntor novemba نوامبر
 نومبر নভেম্বর நவம்பர் лістапада nóvember nobyembre ноябр
december желтоқсан दिसंबर दिसम्बर ธันวาคม
 diciembre décembre dezembro dicembre dezember desember aralık декабрь декабря грудень грудня grudzień grudnia
 ديسمبر decembrie joulukuuta prosinec prosince δεκεμβρίου δεκέμβριος detsember דצמבר בדצמבר prosinca децембар
 децембра декември decembra
 desembre decembrī gruodžio dekabr դեկտեմբերի დეკემბერი დეკემბერს dhjetor desemba دسامبر
 دسمبر ডিসেম্বর டிசம்பர் снежня disyembre disember декабр
"""

_ABBREVIATIONS: Final = """
jan ene janv gen янв січ sty oca
feb fev févr févr febr fév febb фев февр лют lut şub
mar mär mrz март бер
apr abr avr апр квіт kwi nis avr
may тра
jun июн черв cze haz jui
jul juil июл лип lip tem
aug ago aoû août авг серп sie ağu
sep sept set сен сент вер wrz eyl
oct okt out ott окт жовт paź eki
nov ноя нояб лист lis kas
dec dez dic déc des дек груд gru ara
"""

_TWO_WORDS: Final = {
    "كانون الثاني": 1,
    "تشرين الأول": 10,
    "تشرين الاول": 10,
    "تشرين الثاني": 11,
    "كانون الأول": 12,
    "كانون الاول": 12,
}


def _fold(word: str) -> str:
    """Fold case and take accents off, as capitals are often printed without them (`FEVRIER`, `EKİM`)."""
    return unicodedata.normalize("NFC", without_accents(word.casefold())).replace("ı", "i")


def _table(text: str) -> dict[str, int]:
    lines = text.strip().replace("\n ", " ").splitlines()
    return {_fold(word): number for number, line in enumerate(lines, start=1) for word in line.split()}


_FULL: Final = _table(_NAMES) | {_fold(words): number for words, number in _TWO_WORDS.items()}
_SHORT: Final = _table(_ABBREVIATIONS)
_EVERYDAY: Final = frozenset({"may", "march"})


@lru_cache(maxsize=1024)
def month_of(word: str, *, alone: bool = False) -> int | None:
    """Give the number of a month's printed name or abbreviation, else None.

    With `alone` no year stands beside it, so that less is believed: an abbreviation, or a name that is an
    everyday word (`may`, `march`), must have a capital.
    """
    folded = _fold(word)
    number = _FULL.get(folded)
    if number is not None:
        return None if alone and folded in _EVERYDAY and word[0].islower() else number
    number = _SHORT.get(folded)
    return number if not alone or (number is not None and word[0].isupper()) else None
