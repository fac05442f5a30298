"""Names and offices in the labels of officials."""

import pytest

from briefingkit.parsing.officials import name_and_role


@pytest.mark.parametrize(
    ("label", "name", "role"),
    [
        ("PRESIDENTE RAMIRO OLVERA", "RAMIRO OLVERA", "PRESIDENTE"),
        ("ANA RUIZ, SECRETARIA DE SALUD", "ANA RUIZ", "SECRETARIA DE SALUD"),
        ("Official Spokesperson, Shri Arvind Rao", "Arvind Rao", "Official Spokesperson"),
        ("Shri Rao, Official Spokesperson", "Rao", "Official Spokesperson"),
        ("MS. KORDA, DEPUTY", "KORDA", "DEPUTY"),
        ("Katie Marin (Head of Media)", "Katie Marin", "Head of Media"),
        ("Rzecznik Rządu Piotr Kowal", "Piotr Kowal", "Rzecznik Rządu"),
        ("Speaker 12", "Speaker 12", None),
        ("FM Tervo", "Tervo", "FM"),
        ("Public Information Officer", None, "Public Information Officer"),
        ("DE JAGER", "DE JAGER", None),
        ("EL SEÑOR PRESIDENTE DEL CONSEJO DE MINISTROS", None, "EL SEÑOR PRESIDENTE DEL CONSEJO DE MINISTROS"),
        ("LA SEÑORA MINISTRA ANA RUIZ", "ANA RUIZ", "LA SEÑORA MINISTRA"),
        ("Người Phát ngôn Lê Thị Hương", "Lê Thị Hương", "Người Phát ngôn"),
        ("DG Roberto Aziz", "Roberto Aziz", "DG"),
        ("PRESS SECRETARY JOHN F. KORY", "JOHN F. KORY", "PRESS SECRETARY"),
        ("国务院新闻办新闻局副局长、新闻发言人 邢慧", "邢慧", "国务院新闻办新闻局副局长、新闻发言人"),
        ("MP Söller", "Söller", "MP"),
        ("Minister Grant Hume MP", "Grant Hume MP", "Minister"),
        ("Samferdselsminister Knut Berg", "Knut Berg", "Samferdselsminister"),
        ("Viestintäpäällikkö Liisa Laine", "Liisa Laine", "Viestintäpäällikkö"),
        ("交通部部長林家隆", "林家隆", "交通部部長"),
        ("發言人谷辣斯", "谷辣斯", "發言人"),
        ("総理大臣秘書官", "総理大臣秘書官", None),
        ("GOV. ANN MARLOW (D), NEW YORK", "ANN MARLOW", "GOV., NEW YORK"),
        ("DAN ZUCKER, NEW YORK TRANSPORTATION COMMISSIONER", "DAN ZUCKER", "NEW YORK TRANSPORTATION COMMISSIONER"),
        ("BRIANNA KELL, CNN HOST", "BRIANNA KELL", "CNN HOST"),
        ("L'hon. Anne Tremblay", "Anne Tremblay", "L'hon."),
        ("EAM (in Hindi)", "EAM", None),
        ("THE PRESIDENT", None, "THE PRESIDENT"),
        ("Ilse Brandt", "Ilse Brandt", None),
        ("MR. KORDA", "KORDA", "MR."),
        ("桐生外務大臣", "桐生外務大臣", "大臣"),
        ("谭若兰", "谭若兰", None),
        ("Foreign Minister", None, "Foreign Minister"),
        ("PRESIDENTE DE LA REPÚBLICA", None, "PRESIDENTE DE LA REPÚBLICA"),
        ("MINISTRO DE DEFENSA", None, "MINISTRO DE DEFENSA"),
        ("President de Vries", "de Vries", "President"),
        ("Ministre de la Défense", None, "Ministre de la Défense"),
        ("Ministro della Salute", None, "Ministro della Salute"),
        ("Bundesminister für Gesundheit", None, "Bundesminister für Gesundheit"),
        ("Министр обороны", None, "Министр обороны"),
        ("Ministr zdravotnictví", None, "Ministr zdravotnictví"),
        ("Minister for the Environment", None, "Minister for the Environment"),
        ("Governor of the Bank", None, "Governor of the Bank"),
        ("Secretary of State Ines Marlow", "Ines Marlow", "Secretary of State"),
        ("DIŞİŞLERİ BAKANI AHMET YILDIZ", "AHMET YILDIZ", "DIŞİŞLERİ BAKANI"),
        ("Chief Cabinet Secretary KIRYU", "KIRYU", "Chief Cabinet Secretary"),
        ("CABINET PUBLIC RELATIONS SECRETARY", None, "CABINET PUBLIC RELATIONS SECRETARY"),
        ("MR. KING", "KING", "MR."),
        ("BK’IN BRANDT", "BRANDT", "BK’IN"),
        ("Oana Lund (NATO Spokesperson)", "Oana Lund", "NATO Spokesperson"),
        ("Mme Tremblay (Anne)", "Anne Tremblay", "Mme"),
    ],
)
def test_label_is_parted_into_name_and_role(label: str, name: str | None, role: str | None) -> None:
    """A label holds a name, an office, or both."""
    assert name_and_role(label) == (name, role)


def test_short_offices_of_singapore() -> None:
    """Singapore shortens Deputy Prime Minister."""
    assert name_and_role("DPM Ilse Korda") == ("Ilse Korda", "DPM")


def test_name_in_brackets_behind_an_office() -> None:
    """Indonesia's cabinet and India's ministry print so; what stands in brackets behind a name is no name."""
    assert name_and_role("Presiden Republik Indonesia (Joko Darno)") == ("Joko Darno", "Presiden Republik Indonesia")
    assert name_and_role("Official Spokesperson (Shri Vikram Sood)") == ("Vikram Sood", "Official Spokesperson")
