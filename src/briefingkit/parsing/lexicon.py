"""Words that labels are made of, in the languages of the institutions that publish briefings.

All are casefolded, without punctuation. A word list never decides alone: `weighing.py` weighs it with the rest
of the page.
"""

from typing import Final

from briefingkit.model import Side


def _words(text: str) -> frozenset[str]:
    return frozenset(" ".join(entry.split()) for entry in text.replace("\n", ",").split(",") if entry.strip())


PRESS: Final = _words("""
q, j, question, questions, questioner, reporter, reporters, journalist, journalists, correspondent, press, media
the press, the media, media question, press question, interviewer, the interviewer, unidentified reporter
male reporter
female reporter, foreign journalist, unidentified journalist, unidentified questioner, unknown reporter
reporter question
follow-up, follow up, followup, follow-up question, supplementary question, inaudible question, question off-mike
the journalist, the reporter, another journalist, another reporter, voice, off-mike question, multiple reporters
unidentified, unidentified male, unidentified female, caller
问, 问题, 提问, 记者, 记者问, 有记者问, 记者提问, 追问, 记者追问, 外国记者, 外国记者提问, 媒体, 媒体提问
現場記者, 现场记者, 问一
問, 問題, 記者, 記者問, 媒體詢問, 媒體問, 記者詢問, 媒体询问, 记者询问, 現場媒體, 提問, 媒體, 媒體提問, 追問
記者追問, 傳媒, 質問, 質疑, 記者側, 記者団, 幹事社, 司会者質問, 質問者
질문, 문, 기자, 기자질문, 추가질문, 취재진, 질의
pregunta, preguntas, p, periodista, periodistas, prensa, interlocutor, interlocutora, reportero, reportera, medios
pregunta periodista, consulta, la prensa
question presse, journaliste, journalistes, la journaliste, le journaliste, presse, la presse, q
frage, fragen, zusatzfrage, zusatz, journalist in, journalistin, zuruf, nachfrage, frager, fragesteller, reporterin
вопрос, вопросы, журналист, корреспондент, корреспонденты, журналистка, реплика, вопрос из зала, ведущий программы, в
запитання, питання, журналіст, журналістка, кореспондент
pergunta, perguntas, jornalista, jornalistas, repórter, reporter, imprensa, repórteres
domanda, domande, giornalista, giornalisti, d, stampa, altro giornalista, altra giornalista
otro periodista, otra periodista, autre journaliste, outro jornalista, outra jornalista, weiterer journalist
fråga, frågor, journalist, reporter, spørsmål, spørgsmål, journalisten, vraag, vragen, verslaggever, pers
pytanie, dziennikarz, dziennikarka, głos z sali, soru, gazeteci, basın mensubu, muhabir, sorular
سؤال, الصحفي, صحفي, صحفية, صحافي, الصحافي, مراسل, المراسل, سوال, خبرنگار, پرسش, سؤال صحفي
שאלה, עיתונאי, עיתונאית, כתב, כתבת, ερωτηση, ερώτηση, δημοσιογραφος, δημοσιογράφος, δημοσιογράφοσ
δημοσιογραφοσ, pertanyaan, wartawan, jurnalis, tanya, câu hỏi, phóng viên, hỏi, pv, คำถาม, ผู้สื่อข่าว, ถาม, สื่อมวลชน
otázka, novinář, novinářka, redaktor, kysymys, toimittaja, întrebare, jurnalist, jurnalistă, kérdés, újságíró
प्रश्न, पत्रकार, सवाल, питање, новинар, novinar, novinarka, pitanje, сұрақ, савол, въпрос, журналист, асуулт
""")

ANSWERS: Final = _words("""
a, answer, answers, response, reply, 答, 答复, 答覆, 回答, 回答者, 답변, 답, respuesta, r, reponse, réponse, antwort
ответ, о, відповідь, resposta, risposta, svar, antwoord, odpowiedź, cevap, جواب, الجواب, پاسخ, إجابة, תשובה
απαντηση, απάντηση, jawaban, jawab, trả lời, đáp, คำตอบ, ตอบ, odpověď, vastaus, răspuns, válasz, उत्तर, जवाब
одговор, odgovor, отговор, жауап, хариулт
""")
"""Words for an answer, whoever gives it."""

PODIUM: Final = ANSWERS | _words("""
the president, president, the vice president, vice president, the first lady
prime minister, the prime minister, pm, p.m, p. m, minister, the minister, secretary, the secretary, spokesperson
the spokesperson
spokesman, the spokesman, spokeswoman, the spokeswoman, official spokesperson, official spokesman, press secretary
chief executive, the chief executive, senior administration official, senior administration officials, senior official
senior state department official, senior defense official, senior military official, administration official
governor, the governor, mayor, the mayor, chair, chairman, the chairman, director, the director
director-general, director general
secretary-general, the secretary-general, the deputy secretary-general, briefer, briefing officer, official
deputy spokesperson, deputy spokesman
treasurer, premier, chief minister, foreign minister, the foreign minister, ambassador, premier minister, commissioner
发言人, 發言人, 部长, 部長, 主席, 行政长官, 行政長官, 总理, 總理, 大臣, 総理, 長官
官房長官, 局長, 總統, 总统
報道官, 総裁, 外務大臣, 大臣側, 発言者, 事務局, 事務方, 事務当局, 事務担当者
副大臣, 外相, 知事, 会長, 院長, 新闻发言人, 部次長, 國務卿
대변인, 장관, 대통령, 총리, 차관, 부대변인, 실장, 수석
presidente, presidenta, el presidente, la presidenta, ministro, ministra, portavoz, vocero, vocera
porte-parole, le porte-parole, la porte-parole, président, le président, présidente, la présidente
ministre, le ministre, la ministre, premier ministre, le premier ministre
bundeskanzler, bundeskanzlerin, kanzler, kanzlerin, regierungssprecher, minister, ministerin, sprecher
sprecherin
президент, министр, премьер-министр, пресс-секретарь, официальный представитель
президент, міністр, речник, речниця, прем'єр-міністр
porta-voz, ministro, presidente da república, presidente, primeiro-ministro, ministra
presidente, portavoce, ministro, statsminister, statsministern, statsministeren
minister-president
premier, rzecznik, rzeczniczka, minister, prezydent, bakan, sözcü, cumhurbaşkanı, sayın bakan
sayin bakan
الوزير, الرئيس, الناطق, المتحدث, المتحدث الرسمي, وزير الخارجية, سخنگو, رئیس جمهور
דובר, ראש הממשלה, שר החוץ, πρωθυπουργος, πρωθυπουργός, υπουργος, υπουργός
κυβερνητικος εκπροσωπος, κυβερνητικός εκπρόσωπος, εκπροσωποσ, presiden, menteri, juru bicara
người phát ngôn, โฆษก, นายกรัฐมนตรี, mluvčí, pääministeri, प्रवक्ता
""")

FLOOR: Final = _words("""
programme director, program director, master of ceremonies, assessora de imprensa, assessor de imprensa
assessoria de imprensa, cerimonial, pressechef, pressechefin, ordfører, 職員, 報道室長, 聯絡處
moderator, the moderator, operator, the operator, host, interpreter, the interpreter, translator, audience
audience member
audience members, mc, facilitator, coordinator, conference coordinator, staff, staffer, crowd, participants
participant, aide
press officer, press aide, unidentified speaker, unidentified staff, chairperson, unknown, all, announcer
主持人, 主持, 翻译, 翻譯, 司仪, 司会, 司会者, 通訳, 事会者, 進行, 사회자, 통역, 진행자, 참석자
moderador, moderadora, presentador, presentadora, intérprete, interprete, traductor, traductora, voz, voces
coro, asistentes, maestro de ceremonias
modérateur, modératrice, animateur, animatrice, interprète, moderatorin, dolmetscher, dolmetscherin, vorsitzende
vorsitzender, vors
модератор, ведущий, ведущая, переводчик, переводчица, из зала, голос из зала, ведуча, перекладач, модераторка
mediador, mediadora, moderatore, moderatrice, tolk, tolken, ordstyrer, dagvoorzitter, gespreksleider, tłumacz
prowadzący, prowadząca
sunucu, tercüman, moderatör, المترجم, مدير الجلسة, مقدم, مجری, συντονιστης, συντονιστής, συντονιστρια
συντονίστρια, penerjemah, người dẫn
""")

ABBREVIATIONS: Final = _words("vors")
"""Words whose full stop parts no label: Germany's "Vors. Welty eröffnet die Pressekonferenz" tells what happened."""

TITLES: Final = _words("""
mr, mrs, ms, miss, dr, doctor, prof, professor, sir, lord, lady, baroness, dame, hon, rt, honourable, honorable
sec, secretary, minister, president
governor, gov, general, gen, admiral, adm, colonel, col, lt, lieutenant, maj, major, brig, brigadier, cmdr
commander, commodore, capt, captain, sgt
ambassador, amb, senator, sen, rep, congressman, congresswoman, director, administrator, commissioner
chancellor, premier, attorney, chairman
chairwoman, chairperson, chair, undersecretary, spokesperson, spokesman, spokeswoman, mayor, deputy, vice, shri
smt, chief, surgeon, leader, treasurer
speaker, king, queen, prince, princess, representative, commandant, sheriff, superintendent, inspector, judge
justice, secretary-general, director-general, attorney-general, solicitor-general, vice-president, vice-minister
vice-premier, vice-chair, vice-chairman, vice-chancellor, co-chair, managing
presidente, presidenta, secretario, secretaria, ministro, ministra, canciller, vocero, vocera, portavoz
gobernador, gobernadora, director, directora
coordinador, coordinadora, titular, jefa, jefe, subsecretario, subsecretaria, procurador, procuradora
comisionado, doctor, doctora, general, almirante
embajador, embajadora, fiscal, alcalde, alcaldesa, vicepresidente, vicepresidenta, moderador
président, présidente, ministre, porte-parole, directeur, directrice, secrétaire, ambassadeur, ambassadrice
général, commissaire, m, mme, mm
herr, frau, bundeskanzler, bundeskanzlerin, bundesminister, bundesministerin, bm, bk, sts, stv
regierungssprecher, regierungssprecherin, dreg, staatssekretär
staatssekretärin, minister, ministerin, kanzler, kanzlerin, präsident, präsidentin, sprecher, sprecherin
bundespräsident
президент, министр, губернатор, директор, председатель, посол, секретарь, канцлер, премьер, премьер-министр
глава, заместитель, генерал
президентка, міністр, голова, речник, прем'єр-міністр, директорка
primeiro-ministro, governador, governadora, embaixador, embaixadora, secretário, secretária, presidência, senhor
senhora, diretor, diretora
presidente, governatore, direttore, direttrice, commissario, sottosegretario, ambasciatore
statsminister, statsministern, statsministeren, generaldirektör, statsepidemiolog, justitieminister
utrikesminister, socialminister, minister-president
statsråd, direktør, helseminister, premier, prezes, rzecznik, prezydent, wicepremier, sayın, bakan, başkan
předseda, předsedkyně, místopředseda, místopředsedkyně, ministr, ministryně, mluvčí, ředitel, ředitelka, náměstek
náměstkyně, hejtman, hejtmanka, prezident, prezidentka, premiér, premiérka, hygienik, hygienička, predseda, predsedníčka
hovorca, hovorkyňa, miniszter, miniszterelnök, szóvivő, államtitkár, pääministeri, ministeri, johtaja, prim-ministru
ministrul, premierul, președintele, purtător, predsjednik, predsjednica, premijer, ministar, glasnogovornik
predsednik, predsednica, portparol, minister, ministrica, министър, премиер, говорител
card, cardinal, cardinale, mons, monsignor, msgr, archbishop, bishop, pope, papa
cumhurbaşkanı, sözcü, başbakan, trưởng, tướng, nhiệm, đốc, tịch
وزير, الوزير, الرئيس, المتحدث, السفير, السيد, السيدة, الدكتور, presiden, menteri, bapak, ibu, jubir
""")
"""Words of office or courtesy: who is named with one stands, as a rule, on the podium."""

CJK_TITLES: Final = (
    "部长 部長 发言人 發言人 主席 总理 總理 外长 外長 局长 局長 司长 司長 主任 主委 主任委員 委員長 委员长 大使 参赞 "
    "长官 長官 巡视员 巡視員 专员 專員 调研员 "
    "司長 處長 处长 參贊 署长 组长 組長 理事長 幹事長 大臣 総理 報道官 副報道官 "
    "政務官 知事 総裁 副総裁 会長 議長 理事 次長 課長"
    " 總統 院長 署長 指揮官 司令 副司长 副部长 副部長 副主任 副主席 书记 秘书长 秘書長 國務卿 国务卿 首相 总统"
    " 院士 教授 研究员 省长 市長 市长 县长 区长 厅长 校长 總裁 总裁 董事长 理事长 总经理 总工程师 审计长 督察长"
    " 座長 審議官 本部長 町長 室長 社長 専務 所長 参事官 企画官 専門官 副知事 監督 院長 副院長 執行長 總經理"
    " 장관 대변인 대통령 총리 차관 실장 수석 국장 위원장 청장 본부장 부대변인 총재 처장 단장 비서관"
    " 정책관 기획관 심의관 조정관 담당관 보좌관 관리관 센터장 과장 팀장 원장 부장 소장 시장 지사 교수 부총재"
    " 차장 차관보 부총리 총장 의장"
).split()
"""Endings of labels that name an office in Chinese, Japanese and Korean."""

REPORTER_ENDINGS: Final = ("记者", "記者", "기자", "媒体", "특파원")
"""Endings of labels that name a reporter in Chinese, Japanese and Korean."""

METADATA: Final = _words("""
date, time, location, place, venue, index, topic, topics, subject, subjects, issues, presenter, presenters
related news, related links, related articles, related information
more news, latest news, background, press release, news release
media contact, media contacts, media enquiries, media inquiries, press contact, press contacts, press enquiries
from, to, cc, bcc, sent, re, title, author, by
source, tags, category, contact, contacts
iban, bic, konto, spendenkonto, enquiries, inquiries, cell, mobile, issued by, released by
telefon, telefax, faks, teléfono, téléphone, telefone, телефон, факс, адрес, τηλέφωνο, 전화, 電話
adres, adresse, dirección, e-posta, correo electrónico, courriel
tel, telephone, phone, fax, email, e-mail, mail, website, web, url, link, links, cite, note, notes
editor's note, update, updated, published, posted
issued on, share, share this, related, see also, read more, more, download, attachment, attachments, photo
photos, image, caption, video, audio, transcript
speaker, speakers, participants, present, attendees, in attendance, agenda, contents, table of contents, summary
keywords, language, languages, moderated by
release, press release, for immediate release, embargoed, embargo, reference, ref, no, number, id, version
last updated, last modified, print, page
example, examples, license, licence, files, copyright, comment, output, command, default, returns, description, usage
syntax, parameters, options, api, see, stability, added in, history, caveat, event, test, features, requirements
warning, important, address, hours, copyright, follow us, twitter, facebook, edited by, produced by
transcribed by, transcription, translation
http, https, ftp, www, file, type, format, duration, length, views, comments, search, menu, home, and, or, first
second, third, finally, one, two, three
動画, 映像, 資料, 配布資料, 発表項目
来源, 來源, 时间, 時間, 日期, 地点, 地點, 作者, 编辑, 編輯, 责任编辑, 字号, 分享, 分享到, 打印, 浏览, 发布时间
發布時間, 发布日期, 字体, 附件, 相关链接, 关键词, 标题
索引号, 更新日, 掲載日, 公開日, 作成日, 最終更新日, 出席者, 列席者, 出席人员, 出席人員, 主席, 與會人員, 时 间
会议地点, 发文机关, 主题, 电话, 传真, 地址, 邮编, 版权所有, 主办
承办, 备案号, 日時, 場所, 出席者, 議題, 日付, 件名, 担当, 連絡先, 開催日, 発表日, 問い合わせ先, 問合せ先
일시, 장소, 배포일, 보도일시, 작성자, 제목, 작성일, 등록일, 담당, 조회, 조회수, 첨부파일, 주제, 작성자, 부서, 출처, 문의
från, skickat, till, ämne, kopia, datum, fecha, lugar, hora, tema, fuente, asunto, para, de, foto, contacto
etiquetas, autor
lieu, heure, objet, sujet, thème, thèmes, auteur, partager, thema, themen, ort, zeit, betreff, sprecherliste
quelle, teilnehmer
оглавление, содержание
дата, место, время, тема, источник, теги, автор, фото, адрес, телефон, ссылка, опубликовано, текст, data, local
assunto, fonte, luogo, oggetto
תאריך, תאריך פרסום, מקום, дата публикации, время публикации, категория, categoria, kategorie, kategoria
kategori, tarih, yer, konu, التاريخ, المكان, المصدر, ημερομηνία, τόπος, tanggal, tempat, ngày, địa điểm, wann
wo, kontakt, tid, sted, plats
""")
"""Words that stand before a colon in mail heads, letterheads and footers."""

ORDINALS: Final = _words("""
firstly, secondly, thirdly, primero, segundo, tercero, cuarto, quinto, único, primeiro, terceiro
erstens, zweitens, drittens
premièrement, deuxièmement, troisièmement, во-первых, во-вторых, в-третьих, thứ nhất, thứ hai, thứ ba
第一, 第二, 第三, 第四, 第五, 其一, 其二, 其三, 首先, 其次, 再次, 最后, 一是, 二是, 三是, 四是, 五是
一つ目, 二つ目, 三つ目, 一点目, 二点目, 三点目, 첫째, 둘째, 셋째, 넷째
""")
"""Words that count points before a colon: "Erstens: …", 一是：…"""

LETTERHEAD: Final = _words("""
remarks, office, house, department, ministry, transcript, conference, briefing, release, interview, statement
interviewed, gaggle, availability, communiqué, bulletin
contents, notes, address, speech, doorstop, subject, versión, conferencia, palabras, comunicado, boletín
ministère, conférence, communiqué, déclaration
pressekonferenz, mitschrift, bundesregierung, themen, брифинг, пресс-конференция, стенограмма, министерство
заявление, coletiva, entrevista, ministério
nota, comunicato, conferenza, presskonferens, regeringskansliet, pressemelding, basın, bakanlığı, toplantısı
υπουργειο, ενημερωση, συνεντευξη
""")
"""Words of letterheads and headlines, which are printed in capitals like labels."""

CJK_HEADS: Final = (
    "记者会 記者会 發布會 发布会 吹风会 会見 概要 議事 質疑応答 冒頭発言 主な項目 目次 日程 브리핑 "
    "정례 보도자료 질의응답 모두발언 문답"
).split()
"""The same in Chinese, Japanese and Korean."""

FUNCTION_WORDS: Final = _words("""
i, we, you, he, she, it, they, is, are, was, were, be, been, has, have, had, will, would, can, could, should
may, might, must, do, does, did, that, this
these, those, there, here, what, why, how, when, where, who, which, if, but, because, so, not, as, about, let
let's, me, my, our, your, his, her, their, its
says, said, say, added, asked, told, made, make, want, like, following, quote, point, points, following, then
than, i'm, we're, it's, that's
que, es, son, fue, está, estamos, hay, yo, nosotros, ustedes, ellos, esto, eso, este, esta, porque, pero, si
como, cuando, donde, dijo, dice, también, muy
se, lo, les, nos, tenemos, vamos, voy, quiero, decir, digo, una, un, est, sont, c'est, qui, nous, vous, ils
elle, je, il, dit, cela, ce, cette, ces, dans, pas, une, on
ist, sind, war, wir, ich, sie, er, es, dass, das, nicht, hat, haben, wird, werden, ein, eine, und, auch, aber
wie, was, wenn, noch
это, что, как, мы, вы, они, он, она, не, на, так, но, если, когда, где, почему, есть, был, было, были, я, его
их, нас, вас, сказал, говорит, только, ещё, или
é, são, foi, está, eu, ele, ela, nós, vocês, isso, não, mas, quando, onde, há, um, uma, sono, è, non, che, noi
voi, questo, anche, ma
är, det, vi, jag, ni, de, att, som, inte, men, och, har, kan, när, var, om, på, den, er, jeg, ikke, og, het, wij
ik, niet, maar, een, dat, zijn
to, jest, nie, się, że, my, jak, co, ale, bir, bu, ve, ne, değil, çok, biz, ben
""")
"""Words of running text: a label hardly ever holds one of these in lower case."""

GIVEN_NAMES: Final = _words("will, may, ben, an, son, so, do, sono, biz, one")
"""Words of running text that, with a capital, begin a name."""

SPEECH_ENDINGS: Final = (
    "说 指出 表示 宣布 强调 問 认为 提出 如下 建议 写道 称 所说 讲 就是 的是 明确 是 问题 数字 几点 "
    "两点 三点 四点 看法 立场 回应 补充 通知 消息 内容 方面 说道 提到 要求 例如 比如 包括"
    " 以下 言う 述べた 次 下記 理由 例えば 説 表明 強調 認為 指 如 下 言"
).split()
"""Endings of Chinese and Japanese phrases that introduce speech or a list: never a label."""

ROLE_OF_WORD: Final[dict[str, Side]] = {
    **dict.fromkeys(FLOOR, "floor"),
    **dict.fromkeys(PODIUM, "podium"),
    **dict.fromkeys(PRESS, "press"),
}

MASS_WORDS: Final = _words(
    "press, media, presse, prensa, imprensa, stampa, pers, medios, host, chairperson, staff, unknown, "
    "unidentified, voice, questions, quest"
)
"""Words of `PRESS` and `FLOOR` that, before another word, are no part of a name: "Press Office"."""

FOLLOW_UPS: Final = _words("""
follow-up, follow up, followup, follow-up question, supplementary question, 追问, 记者追问, 追問, 記者追問
追问一, 追问二, 추가질문
zusatzfrage, zusatz, nachfrage, uppföljning, oppfølging, journalist clarifies, journalist explains
journalist adds, 记者补充, 记者解释, 记者澄清, 记者回答, 记者笑
""")
"""Labels under which the questioner of the exchange before goes on."""
