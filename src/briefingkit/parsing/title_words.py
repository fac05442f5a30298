"""Words of titles: for the event, for a page's own furniture above it, and for sections of a site."""

import re
from typing import Final

EVENT_WORDS = re.compile(
    r"(?:media|press) (?:tele)?conference|\bteleconference:|tele-?briefing|kormányinfó|แถลงข่าว|"
    r"press (?:conference|briefing|gaggle|availability|call|stakeout|remarks)|briefing|remarks|transcript"
    r"|interview|doorstop|(?:news|media) conference|conference call|q&a|questions?[ -]and[ -]answers?"
    r"|(?:media|press) (?:stakeout|availability|briefing|meet|interaction)\b"
    r"|记者会|記者會|[记記]者招待[会會]|会见传媒|[谈談][话話](?:[内全][容文]|[纪紀][录錄])|答.{1,6}[记記]者[问問]|文字[实實][录錄]|會見傳媒|談話內容|记者招待会|答记者问|答記者問|答问|答問|吹风会|[说說説]明[会會]|发布会|發布會|记者問|会見|記者会見|브리핑"
    r"|기자회견|질의응답|일문일답|정례|conferencia|estenográfica|rueda de "
    r"prensa|declaraciones|conf[ée]rence de presse|point de presse|m[êe]l[ée]e de presse|entretien"
    r"|pressekonferenz|regierungspressekonferenz|пресс-конференц|брифинг|ответы на вопросы|пресс-подход"
    r"|прес-конференц|брифінг|tiskov[áé] konferenc|tlačov(?:á|ej) konferenci|konferencij[ae] za"
    r"|conferin[țţt][aăe] de pres"
    r"|sajtótájékoztató|tiedotustilaisu|conversa .{0,40}com jornalistas|प्रेस|ब्रीफिंग|заявлени|coletiva"
    r"|confer[êe]ncia de imprensa|konferencj\w+ prasow|transkrypcj|wortprotokoll"
    r"|conferenza stampa|presskonferens|pressekonference|persconferentie|konferencja"
    r"|bas[ıi]n (?:\w+ )?toplant[ıi]s[ıi]"
    r"|(?:ال)?مؤتمر (?:ال)?صحفي|الإحاطة|نشست (?:خبری|هفتگی|مطبوعاتی)"
    r"|מסיבת עיתונאים|ενημ[έε]ρωση|συν[έε]ντευξη|jumpa pers|konferensi pers|họp báo"
    r"|แถลงข่าว|สัมภาษณ์"
    r"|pressem[øö][dt]e|pressekonferanse|presstr[äa]ff|blaðamannafund|pressikonverents|preses konferenc"
    r"|spaudos konferencij"
    r"|(?:tiskovn|novinarsk|novinsk)[aei] konferenc|konferenc[aeë] (?:për media|shtypi)|прес-?конференци|прэс-канферэнц"
    r"|конференци[јя] за (?:новинар|штамп)|mətbuat konfrans|matbuot anjuman|баспасөз|хэвлэлийн (?:бага )?хурал"
    r"|sidang media|kenyataan media|mkutano na waandishi|διάσκεψη τύπου|punto (?:de prensa|stampa)|comparecencia"
    r"|rencontre avec la presse|échange avec la presse|encuentro con (?:la prensa|los medios)|incontro con la stampa",
    re.IGNORECASE,
)
LETTERHEAD = re.compile(
    r"(?:for )?immediate release|^(?:return|back|go|skip|jump) to\b"
    r"|^transcript of the questions\b|embargoed|office of the press secretary|cite:|https?://|www\."
    r"|^home\b|(?:previous|next) article|^(?:imprimir|imprimer|drucken|infoservis|télécharger\b.{0,20}"
    r"|p(?:re|ře)skoči[tť] .{0,20}|narzędzia dostępności|跳至.{0,8}|.{2,20}바로가기.{0,14}"
    r"|you are on page.{0,20}|(?:简体|繁體|繁体)版\b.{0,30}"
    r"|zum inhalt.{0,20}|aller au contenu.{0,20}"
    r"|ugrás .{4,20}|přejít .{4,20}|prejsť .{4,20}|gå .{0,10}til .{0,8}ind?h?old.{0,6}|hopp(?:a)? til+ .{4,20}"
    r"|siirry .{4,20}"
    r"|(?:direct )?naar (?:de )?inhoud.{0,12}|salt la .{4,20}|preskoči .{4,20}|прескочи .{4,20}"
    r"|içeriğe .{3,12}|跳[到轉转].{2,10}"
    r"|facebook|twitter|instagram|youtube|linkedin|whatsapp|telegram|rss|share|print|menu|search"
    r"|[^.:]{2,40} photo|photo of [^.:]{2,40}|ir para o .{4,30}|(?:ir|saltar) al contenido.{0,20}"
    r"|vai al contenuto.{0,20}|pular para .{0,20}|перейти к .{0,30}|本文へ.{0,10})$",
    re.IGNORECASE,
)
"""What stands above a title and is none: letterheads, ways through the site, buttons."""
EMPTY: Final = frozenset(
    "texteintégral"
    " transcript transcripts trascrizione transcripción article artikel news home statement speech speeches presse"
    " pressreleases pressrelease mediarelease новости".split()
)
"""Titles that say nothing of the event: any other line says more."""
GENERIC: Final = EMPTY | frozenset(
    "briefing briefings remarks interview pressekonferenz брифинг pressbriefing pressbriefings newsbriefing"
    " pressbriefingtranscript"
    " newstranscript pressconference hansardtranscript briefingroom 记者会 例行记者会 정례브리핑 브리핑"
    " 브리핑룸 기자회견 대한민국정책브리핑 정책브리핑".split()
)
"""Titles that say what kind of event it is and not which one: another that names an event says more."""
