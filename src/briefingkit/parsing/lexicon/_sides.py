"""Words for those who ask, who answer and who moderate."""

from typing import Final

from briefingkit.model import Side
from briefingkit.parsing.lexicon._entries import words

PRESS: Final = words("""
q, j, question, questions, questioner, reporter, reporters, journalist, journalists, correspondent, press, media
the press, the media, media question, press question, interviewer, the interviewer, unidentified reporter
male reporter
female reporter, foreign journalist, unidentified journalist, unidentified questioner, unknown reporter
reporter question
question by media, questions by media, question from media, question from the media, question from reporter
follow-up, follow up, followup, question contd, question cont'd, question continued
follow-up question, supplementary question, inaudible question, question off-mike
the journalist, the reporter, another journalist, another reporter, voice, off-mike question, multiple reporters
unidentified, unidentified male, unidentified female, man, woman, caller, query, male voice, female voice
问, 问题, 提问, 记者, 记者问, 有记者问, 记者提问, 追问, 记者追问, 外国记者, 外国记者提问, 媒体, 媒体提问
現場記者, 现场记者
問, 問題, 記者, 記者問, 媒體詢問, 媒體問, 記者詢問, 媒体询问, 记者询问, 現場媒體, 提問, 媒體, 媒體提問, 追問
記者追問, 傳媒, 質問, 質疑, 記者側, 記者団, 幹事社, 司会者質問, 質問者
질문, 문, 기자, 기자질문, 추가질문, 취재진, 질의
pregunta, preguntas, p, periodista, periodistas, prensa, interlocutor, interlocutora, reportero, reportera, medios
pregunta periodista, consulta, la prensa, medio no identificado, periodista no identificado, periodista no identificada
journaliste non identifié, journaliste non identifiée, média non identifié, jornalista não identificado
jornalista não identificada
question presse, journaliste, journalistes, la journaliste, le journaliste, presse, la presse, q
frage, fragen, zusatzfrage, zusatz, journalist in, journalistin, zuruf, nachfrage, frager, fragesteller, reporterin
вопрос, вопросы, журналист, корреспондент, корреспонденты, журналистка, реплика, вопрос из зала, ведущий программы, в
репортер, репортёр, zwischenfrage, συντακτης, συντάκτης, ανταποκριτης, ανταποκριτής
запитання, питання, журналіст, журналістка, кореспондент
pergunta, perguntas, jornalista, jornalistas, repórter, reporter, imprensa, repórteres
domanda, domande, giornalista, giornalisti, d, stampa, altro giornalista, altra giornalista
otro periodista, otra periodista, autre journaliste, outro jornalista, outra jornalista, weiterer journalist
fråga, frågor, journalist, reporter, spørsmål, spørgsmål, spm, journalisten, vraag, vragen, verslaggever, pers
pytanie, dziennikarz, dziennikarka, głos z sali, soru, gazeteci, basın mensubu, muhabir, sorular
سؤال, الصحفي, صحفي, صحفية, صحافي, الصحافي, مراسل, المراسل, سوال, خبرنگار, پرسش, سؤال صحفي
שאלה, עיתונאי, עיתונאית, כתב, כתבת, ερωτηση, ερώτηση, δημοσιογραφος, δημοσιογράφος
pertanyaan, wartawan, penanya, jurnalis, tanya, câu hỏi, phóng viên, hỏi, pv, คำถาม, ผู้สื่อข่าว, ถาม, สื่อมวลชน
otázka novinára, otázka novináře, dotaz, novinár, novinárka
otázka, novinář, novinářka, redaktor, kysymys, toimittaja, întrebare, jurnalist, jurnalistă, kérdés, újságíró
प्रश्न, पत्रकार, सवाल, питање, новинар, novinar, novinarka, pitanje, сұрақ, савол, въпрос, журналист, асуулт
новинарка, журналистка, прашање, vprašanje, пытанне, küsimus, küsimus saalist, ajakirjanik, jautājums, žurnālists
žurnāliste, klausimas, žurnalistas, žurnalistė, spurning, blaðamaður, fréttamaður, pyetje, gazetar, gazetare, gazetari
gazetarja, fyrirspurn, ceist, cwestiwn, galdera, mistoqsija, sual, müxbir
suallar, суроо, хабарнигор, კითხვა, ჟურნალისტი, հարց, լրագրող, հարց լրագրողից, صحافی, سوالات, صحفيون
الصحفية, الصحافية, المراسلة, سؤال للصحفي, روزنامه‌نگار, پرسشگر, پوښتنه, خبریال, پرسیار, ڕۆژنامەنووس, שאלת עיתונאי
עיתונאים, প্রশ্ন, সাংবাদিক, প্রশ্নকর্তা, கேள்வி, செய்தியாளர், ప్రశ్న, విలేకరి, ಪ್ರಶ್ನೆ, ചോദ്യം, પ્રશ્ન, ਸਵਾਲ, ප්‍රශ්නය
മാധ്യമപ്രവർത്തകൻ, संवाददाता, សំណួរ, អ្នកសារព័ត៌មាន, អ្នកកាសែត, ຄຳຖາມ, မေး, မေးခွန်း, သတင်းထောက်, นักข่าว, ጥያቄ, ጋዜጠኛ
swali, mwandishi, mwandishi wa habari, waandishi wa habari, soalan, pemberita, tanong, joernalis
""")

ANSWERS: Final = words("""
a, ans, answer, answers
response, reply, 答, 答复, 答覆, 回答, 回答者, 답변, 답, respuesta, r, reponse, réponse, antwort
ответ, о, відповідь, resposta, risposta, svar, antwoord, odpowiedź, cevap, جواب, الجواب, پاسخ, إجابة, תשובה
απαντηση, απάντηση, jawaban, jawab, trả lời, đáp, คำตอบ, ตอบ, odpověď, vastaus, răspuns, válasz, उत्तर, जवाब
одговор, odgovor, отговор, жауап, хариулт
адказ, vastus, atbilde, atsakymas, përgjigje, freagra, ateb, resposta, erantzuna, tweġiba, cavab, жооп, ҷавоб, პასუხი
պատասխան, ځواب, وەڵام, উত্তর, பதில், సమాధానం, ಉತ್ತರ, ഉത്തരം, જવાબ, ਜਵਾਬ, පිළිතුර, ចម្លើយ, ຄຳຕອບ, ဖြေ, အဖြေ
መልስ, jibu, jawapan, sagot, antwoorde
""")
"""Words for an answer, whoever gives it."""

PODIUM: Final = ANSWERS | words("""
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
minister-president, woordvoerder, persvoorlichter, szóvivő, kormányszóvivő
premier, rzecznik, rzeczniczka, minister, prezydent, bakan, sözcü, cumhurbaşkanı, sayın bakan
sayin bakan
الوزير, الرئيس, الناطق, المتحدث, المتحدث الرسمي, وزير الخارجية, سخنگو, رئیس جمهور
דובר, ראש הממשלה, שר החוץ, πρωθυπουργος, πρωθυπουργός, υπουργος, υπουργός
κυβερνητικος εκπροσωπος, κυβερνητικός εκπρόσωπος, εκπρόσωπος, εκπροσωπος, presiden, menteri, juru bicara
người phát ngôn, โฆษก, นายกรัฐมนตรี, mluvčí, pääministeri, प्रवक्ता
statsråden, statsministaren, forsætisráðherra, ráðherra, peaminister, ministru prezidents, ministrs, premjerministrs
ministras pirmininkas, ministras, kryeministri, kryeministrja, zëdhënësi, ministri, ministrja, premijer, premijerka
ministar, ministrica, predsjednik, predsjednica, predsednik, predsednica, predsednik vlade, glasnogovornik, премијер
министар, министър, министърът, премиер, премиерът, говорител, говорителят, портпарол, председател, премьер, министр
прэзідэнт, premiér, premiérka, předseda vlády, ministr, ministryně, hovorca, hovorkyňa, miniszterelnök, miniszter
premierul, ministrul, purtătorul de cuvânt, purtător de cuvânt, președintele, baş nazir, nazir, prezident
პრემიერ-მინისტრი, მინისტრი, վարչապետ, նախարար, خبرونو ويندوی, وزير اعظم, وزیر اعظم, وزیر خارجه, سخنگوی وزارت امور خارجه
ترجمان, ترجمان دفتر خارجہ, رئيس الوزراء, وزير الإعلام, المتحدثة, المتحدث باسم الوزارة, הדובר, דוברת, נשיא המדינה
שר הביטחון, प्रधानमंत्री, मंत्री, आधिकारिक प्रवक्ता, মুখপাত্র, প্রধানমন্ত্রী, thủ tướng, bộ trưởng, gubernur
wakil presiden, perdana menteri, tagapagsalita, waziri, msemaji, woordvoerster, talsperson, talskona, talsmand, talsmann
ministeren, statsministeren, finansministeren
""")

FLOOR: Final = words("""
programme director, program director, master of ceremonies, assessora de imprensa, assessor de imprensa
assessor, assessora
assessoria de imprensa, cerimonial, pressechef, pressechefin, ordfører, 職員, 報道室長, 聯絡處
voice of interpreter, voice of the interpreter, interpreter's voice, voice of translator
moderator, the moderator, operator, the operator, host, interpreter, the interpreter, translator, audience
audience member
audience members, mc, facilitator, coordinator, conference coordinator, staff, staffer, crowd, participants
participant, aide
press officer, press aide, unidentified speaker, unidentified staff, chairperson, unknown, all, announcer
主持人, 主持, 翻译, 翻譯, 司仪, 司会, 司会者, 通訳, 事会者, 進行, 사회자, 통역, 진행자, 참석자
moderador, moderadora, presentador, presentadora, intérprete, interprete, traductor, traductora, voz, voces
coro, asistentes, maestro de ceremonias
voix, stimmen
modérateur, modératrice, animateur, animatrice, interprète, moderatorin, dolmetscher, dolmetscherin, vorsitzende
vorsitzender, vors
модератор, ведущий, ведущая, переводчик, переводчица, из зала, голос из зала, ведуча, перекладач, модераторка
mediador, mediadora, apresentador, apresentadora, locutor, locutora
moderatore, moderatrice, tolk, tolken, ordstyrer, dagvoorzitter, gespreksleider, tłumacz
prowadzący, prowadząca
sunucu, tercüman, moderatör, المترجم, مدير الجلسة, مقدم, مجری, συντονιστης, συντονιστής, συντονιστρια
συντονίστρια, penerjemah, người dẫn
juhataja, moderaator, vadītājs, moderatorius, moderatorė, moderatori, moderatorja, voditelj, voditeljica, водитељ, водещ
moderátor, moderátorka, juontaja, puheenjohtaja, fundarstjóri, aparıcı, წამყვანი, մոդերատոր, موڈریٹر, میزبان, مجري
مدير الندوة, מנחה, מנחת האירוע, সঞ্চালক, सूत्रधार, संचालक, mwendeshaji, pengerusi majlis, pengacara, พิธีกร
ผู้ดำเนินรายการ
""")

NAMELESS: Final = words("""
speaker, unknown, unknown speaker, unidentified speaker, participant, unidentified participant, unknown participant
man, woman, 幹事社
""")
"""Words for anybody: one who asks and one who moderates have the same label."""

REPORTER_ENDINGS: Final = ("记者", "記者", "기자", "媒体", "특파원")
"""Endings of labels that name a reporter in Chinese, Japanese and Korean."""

ROLE_OF_WORD: Final[dict[str, Side]] = {
    **dict.fromkeys(FLOOR, "floor"),
    **dict.fromkeys(PODIUM, "podium"),
    **dict.fromkeys(PRESS, "press"),
}

MASS_WORDS: Final = words(
    "press, media, presse, prensa, imprensa, stampa, pers, medios, host, chairperson, staff, unknown, "
    "unidentified, voice, questions"
)
"""Words of `PRESS` and `FLOOR` that, before another word, are no part of a name: "Press Office"."""

FOLLOW_UPS: Final = words("""
follow-up, follow up, followup, follow-up question, supplementary question, question contd, question continued
追问, 记者追问, 追問, 記者追問
추가질문
zusatzfrage, zusatz, nachfrage, uppföljning, oppfølging, journalist clarifies, journalist explains
journalist adds, 记者补充, 记者解释, 记者澄清, 记者回答, 记者笑
""")
"""Labels under which the questioner of the exchange before goes on."""
