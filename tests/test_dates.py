"""Printed dates and times, in the shapes and languages that briefings print."""

import datetime
from datetime import date, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefingkit import dates
from briefingkit.dates.months import month_of
from briefingkit.dates.numerals import era_year, number_of, plain_digits

PRINTED = [
    ("2020-09-29 21:26", date(2020, 9, 29)),
    ("2022/01/24", date(2022, 1, 24)),
    ("2020.01.24", date(2020, 1, 24)),
    ("2024. 3. 5.", date(2024, 3, 5)),
    ("2021-04-15T14:57:34-04:00", date(2021, 4, 15)),
    ("Regular Press Conference on September 29, 2020", date(2020, 9, 29)),
    ("May 17,2019", date(2019, 5, 17)),
    ("17 May, 2019", date(2019, 5, 17)),
    ("28 June, 2007", date(2007, 6, 28)),
    ("June 28th, 2007", date(2007, 6, 28)),
    ("FRIDAY, 5TH AUGUST, 1960, AT 10.30 A. M.", date(1960, 8, 5)),
    ("1 DE MAYO DE 2020", date(2020, 5, 1)),
    ("H20.02.19(火)08:48", date(2008, 2, 19)),
    ("R5.4.25(火)", date(2023, 4, 25)),
    ("2019年(令和元年)5月17日(金曜日)", date(2019, 5, 17)),
    ("2020. gada 29. septembrī", date(2020, 9, 29)),
    ("2020 m. rugsėjo 29 d.", date(2020, 9, 29)),
    ("2020 թվականի սեպտեմբերի 29", date(2020, 9, 29)),
    ("29 სექტემბერი, 2020", date(2020, 9, 29)),
    ("29 sentyabr 2020-ci il", date(2020, 9, 29)),
    ("29 wa Septemba 2020", date(2020, 9, 29)),
    ("29 de setembre de 2020", date(2020, 9, 29)),
    ("۲۹ سپتامبر ۲۰۲۰", date(2020, 9, 29)),
    ("17th day of May 2019", date(2019, 5, 17)),
    ("17-May-2019", date(2019, 5, 17)),
    ("Sept. 3, 2015", date(2015, 9, 3)),
    ("Tuesday 26 February 1974", date(1974, 2, 26)),
    ("2019 May 17", date(2019, 5, 17)),
    ("29/04/2009", date(2009, 4, 29)),
    ("04/29/2009", date(2009, 4, 29)),
    ("24.02.2025", date(2025, 2, 24)),
    ("05.05.2025", date(2025, 5, 5)),
    ("2020年10月9日 17:26", date(2020, 10, 9)),
    ("２０２０年９月２９日", date(2020, 9, 29)),
    ("二〇二〇年九月二十九日", date(2020, 9, 29)),
    ("2019年十二月十日", date(2019, 12, 10)),
    ("平成28年3月18日(金曜日)", date(2016, 3, 18)),
    ("令和元年5月1日", date(2019, 5, 1)),
    ("昭和五十二年八月三日", date(1977, 8, 3)),
    ("民國113年3月5日", date(2024, 3, 5)),
    ("日期：110年1月26日", date(2021, 1, 26)),
    ("08 नवंबर, 2024", date(2024, 11, 8)),
    ("नवंबर 08, 2024", date(2024, 11, 8)),
    ("วันที่ 8 พฤศจิกายน 2567", date(2024, 11, 8)),
    ("07 қазан 2024", date(2024, 10, 7)),
    ("31 مئی، 2022", date(2022, 5, 31)),
    ("۳۱ اگست ۲۰۲۲", date(2022, 8, 31)),
    ("১২ মে ২০২১", date(2021, 5, 12)),
    ("ஆகஸ்ட் 12, 2021", date(2021, 8, 12)),
    ("12 मई 2022", date(2022, 5, 12)),
    ("31 Ogos 2022", date(2022, 8, 31)),
    ("ika-12 ng Hunyo 2021", date(2021, 6, 12)),
    ("12 жніўня 2021", date(2021, 8, 12)),
    ("12. ágúst 2021", date(2021, 8, 12)),
    ("๓ พฤษภาคม ๒๕๖๕", date(2022, 5, 3)),
    ("2024년 3월 5일(화)", date(2024, 3, 5)),
    ("16 de marzo de 2020, 07:05 h", date(2020, 3, 16)),
    ("Viernes 14 de febrero del 2020", date(2020, 2, 14)),
    ("Paris, le 1er mars 2020", date(2020, 3, 1)),
    ("le 3 FEVRIER 2021", date(2021, 2, 3)),
    ("1º de maio de 2020", date(2020, 5, 1)),
    ("venerdì 3 aprile 2020", date(2020, 4, 3)),
    ("Freitag, 5. März 2020", date(2020, 3, 5)),
    ("24 февраля 2025 года 23:00", date(2025, 2, 24)),
    ("24 лютого 2025 року", date(2025, 2, 24)),
    ("den 5 maj 2020", date(2020, 5, 5)),
    ("12. marts 2020", date(2020, 3, 12)),
    ("24. mars 2020", date(2020, 3, 24)),
    ("vrijdag 26 mei 2023", date(2023, 5, 26)),
    ("3 października 2022", date(2022, 10, 3)),
    ("5 EKİM 2021", date(2021, 10, 5)),
    ("17 Ağustos 2021", date(2021, 8, 17)),
    ("٥ مارس ٢٠٢٤", date(2024, 3, 5)),
    ("17 كانون الثاني 2024", date(2024, 1, 17)),
    ("5 Agustus 2022", date(2022, 8, 5)),
    ("ngày 5 tháng 3 năm 2024", date(2024, 3, 5)),
    ("14 Οκτωβρίου 2024", date(2024, 10, 14)),
    ("5. kesäkuuta 2020", date(2020, 6, 5)),
    ("2024. március 5.", date(2024, 3, 5)),
    ("https://example.org/t20200929_1820.html", date(2020, 9, 29)),
    ("https://example.org/2020/09/29/briefing", date(2020, 9, 29)),
    ("3-4 March 2021", date(2021, 3, 3)),
    ("October 11 to 15, 2020", date(2020, 10, 11)),
    ("28 February - 2 March 2021", date(2021, 2, 28)),
    ("13 September, published 15 September 2022", date(2022, 9, 15)),
    ("日期：113-03-05", date(2024, 3, 5)),
    ("發布日期: 113.03.05", date(2024, 3, 5)),
    ("2024 оны 3 дугаар сарын 5", date(2024, 3, 5)),
    ("2024 оны 3-р сарын 5", date(2024, 3, 5)),
    ("سه‌شنبه ۱۵ اسفند ۱۴۰۲", date(2024, 3, 5)),
    ("30 اسفند 1403", date(2025, 3, 20)),
    ("1 فروردين 1403", date(2024, 3, 20)),
    ("10 دی 1402", date(2023, 12, 31)),
    ("Date:2024-03-05", date(2024, 3, 5)),
    ("May2019, the 17th; 17 May 2019", date(2019, 5, 17)),
]

NO_DATE = [
    "",
    "No number stands in this line at all",
    "In 2020 we had 30 of them, and 14 in May",
    "the 17th of last month",
    "May 2019",
    "31 February 2020",
    "2020-13-01",
    "2020-02-30",
    "20190517 people came",
    "Call 2020-555-1234",
    "you may 5 times ask",
    "第5条、第9号",
    "version 10.5.20201",
    "1445/05/12",
    "30 اسفند 1402",
    "call 113-03-05",
]

TIMES = [
    ("1:06 P.M. EST", time(13, 6)),
    ("12:05 a.m.", time(0, 5)),
    ("5 p.m.", time(17)),
    ("10 a. m.", time(10)),
    ("14.00 Uhr", time(14)),
    ("14 Uhr", time(14)),
    ("14h30", time(14, 30)),
    ("14 h 30", time(14, 30)),
    ("14 heures 30", time(14, 30)),
    ("07:05 h", time(7, 5)),
    ("klockan 14", time(14)),
    ("kl. 14.30", time(14, 30)),
    ("ore 14.30", time(14, 30)),
    ("午後3時30分", time(15, 30)),
    ("午前0時", time(0)),
    ("午後3時半", time(15, 30)),
    ("下午4：30", time(16, 30)),
    ("下午四点半", time(16, 30)),
    ("中午12时", time(12)),
    ("中午11时", time(11)),
    ("上午12时", time(0)),
    ("16时30分", time(16, 30)),
    ("오후 3시 30분", time(15, 30)),
    ("24:00", time(0)),
    ("23:00 MSK", time(23)),
    ("14ч", time(14)),
    ("в 14.30", time(14, 30)),
    ("12 noon", time(12)),
    ("1600 hrs IST", time(16)),
    ("15.00 น.", time(15)),
    ("（15時）", time(15)),
    ("END  2:10 P.M.", time(14, 10)),
]


@pytest.mark.parametrize(("text", "expected"), PRINTED)
def test_a_printed_date_is_read(text: str, expected: date) -> None:
    """A date in a known shape is read, in whatever language."""
    found = dates.find_date(text)
    assert found is not None
    assert found.date == expected


@pytest.mark.parametrize("text", NO_DATE)
def test_nothing_is_guessed(text: str) -> None:
    """Text without a possible date gives None, never today."""
    assert dates.find_date(text) is None
    assert dates.find_datetime(text) is None


@pytest.mark.parametrize(
    ("text", "month", "day"),
    [
        ("September 13", 9, 13),
        ("Sept. 3", 9, 3),
        ("13 de mayo", 5, 13),
        ("9月13日", 9, 13),
        ("3월 5일", 3, 5),
        ("29 February", 2, 29),
    ],
)
def test_a_date_without_a_year_has_none(text: str, month: int, day: int) -> None:
    """Where no year is printed, the month and day are given and the date is None."""
    found = dates.find_date(text)
    assert found is not None
    assert (found.year, found.month, found.day, found.date) == (None, month, day, None)
    assert dates.find_datetime(text) is None


def test_a_range_over_two_years_keeps_its_first_day_without_a_year() -> None:
    """`28 December - 2 January 2021` begins in a year that is not printed."""
    (found,) = dates.find_dates("28 December - 2 January 2021")
    assert (found.year, found.month, found.day) == (None, 12, 28)


@pytest.mark.parametrize(
    ("language", "day_first", "expected"),
    [
        (None, None, None),
        ("en", None, None),
        ("en-CA", None, None),
        ("en-AU", None, date(2020, 3, 5)),
        ("en-US", None, date(2020, 5, 3)),
        ("es", None, date(2020, 3, 5)),
        ("pt-BR", None, date(2020, 3, 5)),
        ("es", False, date(2020, 5, 3)),
        (None, True, date(2020, 3, 5)),
    ],
)
def test_day_and_month_are_told_apart_only_by_a_hint(
    language: str | None, day_first: bool | None, expected: date | None
) -> None:
    """`05/03/2020` is read only where the language or the caller says which comes first."""
    found = dates.find_date("05/03/2020", language=language, day_first=day_first)
    assert (found and found.date) == expected


def test_dots_part_days_from_months_except_in_english() -> None:
    """`05.03.2020` is the 5th of March, but in English nothing says so."""
    found = dates.find_date("05.03.2020")
    assert found is not None
    assert found.date == date(2020, 3, 5)
    assert dates.find_date("05.03.2020", language="en") is None


def test_offsets_are_those_of_the_text_given() -> None:
    """`start` and `end` cut the date out of the text, full-width digits and all."""
    text = "发布时间：２０２０年９月２９日 21:26"
    found = dates.find_date(text)
    assert found is not None
    assert text[found.start : found.end] == "２０２０年９月２９日"


def test_dateutil_reads_what_no_own_shape_fits() -> None:
    """A date and nothing more, whose day, month and year are all printed, is read in any order."""
    found = dates.find_date("Thu May 17 10:36:28 2019")
    assert found is not None
    assert found.date == date(2019, 5, 17)


def test_dateutil_fills_nothing_in() -> None:
    """A year and a month without a day, a day of an hour, and a day that is none stay without a date."""
    assert dates.find_date("Monday, 2019 May") is None
    assert dates.find_date("Monday, May, 2019 at 5") is None
    assert dates.find_date("2019, 32nd May") is None
    assert dates.find_datetime("2019, May and June 7") is None
    assert dates.find_date("7 or 2019 of May") is None


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_a_time_is_read(text: str, expected: time) -> None:
    """A time of day is read in the shapes that institutions print."""
    assert dates.find_time(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1:012 P.M.",
        "13:75",
        "三点要求",
        "24 часа",
        "a ratio of 2:1",
        "13 p.m.",
        "at 14 people",
        "2020-09-29",
        "24.02.2025",
        "25:00",
    ],
)
def test_no_time_is_guessed(text: str) -> None:
    """A misprint, a duration or a ratio is no time of day."""
    assert dates.find_time(text) is None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("10:02 A.M. – 10:31 A.M.", time(10, 2), time(10, 31)),
        ("9：48～9：59　於：会見室", time(9, 48), time(9, 59)),
        ("14時00分から14時45分まで", time(14), time(14, 45)),
        ("2024年10月31日 15:00-15:40", time(15), time(15, 40)),
        ("1:06 P.M. EST to 1:30 P.M. EST", time(13, 6), time(13, 30)),
        ("from 2:30 to 3:10 p.m.", time(14, 30), time(15, 10)),
        ("11:30-1:10 p.m.", time(11, 30), time(13, 10)),
        ("午後3時半から約45分", time(15, 30), None),
        ("2021-04-15 14:57:34-04:00", time(14, 57, 34), None),
        ("March 3-4, 5 p.m.", time(17), None),
        ("March 3 - 5 p.m.", time(17), None),
        ("no time", None, None),
    ],
)
def test_a_period_has_two_ends(text: str, start: time | None, end: time | None) -> None:
    """What stands between two times says that one lasts until the other; a zone is no time."""
    assert dates.find_period(text) == (start, end)


def test_years_of_iran_are_told_by_the_language() -> None:
    """`1402/12/15` is a day of Iran's calendar on a page in Persian, and none elsewhere; common years stay."""
    found = dates.find_date("۱۴۰۲/۱۲/۱۵", language="fa")
    assert found is not None
    assert found.date == date(2024, 3, 5)
    assert dates.find_date("1402/12/15") is None
    common = dates.find_date("2024-03-05", language="fa-IR")
    assert common is not None
    assert common.date == date(2024, 3, 5)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-10-31 15:00-15:40", datetime.datetime(2024, 10, 31, 15, 0)),
        ("2020-09-29 21:26", datetime.datetime(2020, 9, 29, 21, 26)),
        ("2021-04-15 14:57:34-04:00", datetime.datetime(2021, 4, 15, 14, 57, 34, tzinfo=timezone(timedelta(hours=-4)))),
        ("2021-04-15T14:57:34Z", datetime.datetime(2021, 4, 15, 14, 57, 34, tzinfo=datetime.UTC)),
        ("2021-04-15T14:57:34+99:00", datetime.datetime(2021, 4, 15, 14, 57, 34)),
        (
            "Fri, 15 May 2020 17:39:00 +0200",
            datetime.datetime(2020, 5, 15, 17, 39, tzinfo=timezone(timedelta(hours=2))),
        ),
        ("Monday, 4 May 2020 5:39 P.M. EDT", datetime.datetime(2020, 5, 4, 17, 39)),
        ("10:12 a.m., May 4, 2020", datetime.datetime(2020, 5, 4, 10, 12)),
        ("16 de marzo de 2020, 07:05 h", datetime.datetime(2020, 3, 16, 7, 5)),
        ("24 февраля 2025 года 23:00", datetime.datetime(2025, 2, 24, 23, 0)),
        ("29/04/2009", date(2009, 4, 29)),
    ],
)
def test_a_moment_is_a_date_with_its_time(text: str, expected: date) -> None:
    """A moment has the zone only where an offset is printed; a day without a time stays a day."""
    found = dates.find_datetime(text)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    "shape",
    [
        "{y}-{m:02}-{d:02}",
        "{y}/{m}/{d}",
        "{y}年{m}月{d}日",
        "{y}년 {m}월 {d}일",
        "{d} {en} {y}",
        "{en} {d}, {y}",
        "{d} de {es} de {y}",
        "{d} {ru} {y} года",
        "{d}. {de} {y}",
    ],
)
@given(day=st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_comes_back_from_every_shape(shape: str, day: date) -> None:
    """A day written in a known shape is read as that day, whatever stands around it."""
    names = {
        "en": "January February March April May June July August September October November December",
        "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    }
    months = {language: text.split()[day.month - 1] for language, text in names.items()}
    text = shape.format(y=day.year, m=day.month, d=day.day, **months)
    found = dates.find_date(f"Briefing | {text} (21 questions)")
    assert found is not None
    assert found.date == day


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("0123456789 年月日/-.:May時"))))
def test_any_text_is_survived_and_no_year_is_made_up(text: str) -> None:
    """No text raises, and a year that comes out stands in the text in some digits."""
    dates.find_time(text)
    moment = dates.find_datetime(text)
    assert moment is None or moment.year > 0
    for found in dates.find_dates(text):
        assert 0 <= found.start < found.end <= len(text)
        printed = plain_digits(text[found.start : found.end])
        other_years = (str(found.year - 1911), str(found.year - 621), str(found.year - 622)) if found.year else ()
        assert found.year is None or "年" in printed or any(y in printed for y in (str(found.year), *other_years))


def test_month_names_fold_case_and_accents() -> None:
    """Capitals are printed without accents, and Turkish has two letters i."""
    assert month_of("FÉVRIER") == month_of("fevrier") == 2
    assert month_of("EYLÜL") == 9
    assert month_of("KASIM") == month_of("kasım") == 11
    assert month_of("Brumaire") is None


def test_a_month_without_a_year_must_look_like_one() -> None:
    """Beside no year, `may` and an abbreviation in small letters are no months."""
    assert month_of("may", alone=True) is None
    assert month_of("May", alone=True) == 5
    assert month_of("mayo", alone=True) == 5
    assert month_of("set", alone=True) is None
    assert month_of("Sep", alone=True) == 9


def test_chinese_numerals_and_eras_are_numbers() -> None:
    """Numerals are read digit by digit or with tens; an era's first year is 元."""
    assert [number_of(n) for n in ("二〇二〇", "十", "二十", "二十九", "十一", "7", "", None)] == [
        2020,
        10,
        20,
        29,
        11,
        7,
        None,
        None,
    ]
    assert era_year("平成", "元") == 1989
    assert era_year("令和", "") is None


def test_raised_figure_behind_a_figure_is_no_day() -> None:
    """A footnote's figure is a digit to Python and no number: "May 0²" is no date."""
    assert dates.find_date("May 0² and so on") is None
    day = dates.find_date("May 2², 2020")
    assert day is None or day.day == 2


def test_days_of_the_week_are_known_in_capitals_too() -> None:
    """A weekday's name is one, whatever its accents and capitals; a town's is none."""
    assert all(map(dates.is_weekday, ("Freitag", "MIERCOLES", "giovedì", "Δευτέρα", "Thứ hai", "星期三", "Fri.")))
    assert not any(map(dates.is_weekday, ("Frankfurt", "", "Monrovia")))
