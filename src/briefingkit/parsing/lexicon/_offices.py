"""Words of office and courtesy, before and behind names."""

from typing import Final

from briefingkit.parsing.lexicon._entries import words

ABBREVIATIONS: Final = words("vors")
"""Words whose full stop parts no label: Germany's "Vors. Welty eröffnet die Pressekonferenz" tells what happened."""

ARTICLES: Final = words("el, la, le, o, a")
"""What stands before courtesies: `EL SEÑOR PERIODISTA`, as Peru's council of ministers prints everyone."""

COURTESIES: Final = words("l'hon, l’hon, mr, mrs, ms, miss, dr, prof, hon, shri, smt, sr, sra, m, mme, herr, frau")
"""Those of `TITLES` that tell no office."""

TITLES: Final = words("""
l'hon, l’hon
mr, mrs, ms, miss, dr, doctor, prof, professor, sir, lord, lady, baroness, dame, hon, rt, honourable, honorable
sec, secretary, minister, president
governor, gov, general, gen, admiral, adm, colonel, col, lt, lieutenant, maj, major, brig, brigadier, cmdr
commander, commodore, capt, captain, sgt
ambassador, amb, senator, sen, rep, congressman, congresswoman, director, administrator, commissioner
chancellor, premier, attorney, chairman
chairwoman, chairperson, chair, undersecretary, spokesperson, spokesman, spokeswoman, mayor, deputy, vice, shri
smt, js, controller, comptroller, registrar, epidemiologist, chief, surgeon, leader, treasurer
speaker, king, queen, prince, princess, representative, commandant, sheriff, superintendent, inspector, judge
justice, secretary-general, director-general, attorney-general, solicitor-general, vice-president, vice-minister
vice-premier, vice-chair, vice-chairman, vice-chancellor, co-chair, managing
sr, sra, srta, señor, señora, dra
presidente, presidenta, secretario, secretaria, ministro, ministra, canciller, vocero, vocera, portavoz
gobernador, gobernadora, director, directora
coordinador, coordinadora, titular, jefa, jefe, subsecretario, subsecretaria, procurador, procuradora
comisionado, doctor, doctora, general, almirante
embajador, embajadora, fiscal, alcalde, alcaldesa, vicepresidente, vicepresidenta, moderador
président, présidente, ministre, porte-parole, directeur, directrice, secrétaire, ambassadeur, ambassadrice
général, commissaire, m, mme, mm, chef, cheffe, représentant, représentante, coordonnateur, coordonnatrice, gouverneur
gouverneure, maire, procureur, procureure, commandant, capitaine, conseiller, conseillère, responsable, préfet, préfète
herr, frau, bk'in, bk’in, bm'in, bm’in, sts'in, sts’in, srs, srs'in, srs’in, bkin, bmin, stsin
bundeskanzler, bundeskanzlerin, bundesminister, bundesministerin, bm, bk, sts, stv
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
predsednik, predsednica, portparol, preşedintele, preşedinte, minister, ministrica, министър, премиер, говорител
card, cardinal, cardinale, mons, monsignor, msgr, archbishop, bishop, pope, papa
cumhurbaşkanı, sözcü, başbakan, trưởng, tướng, nhiệm, đốc, tịch
kryeministri, kryeministrja, ministri, ministrja, zëdhënësi, zëdhënësja, presidenti, presidentja, ministrs, ministre
premjers, premjerministrs, prezidents, ministras, premjeras, prezidentas, prezidentė, ministrė, peaminister, president
kantsler, pressiesindaja, nazir, naziri, sədri, prezidenti, ministrica, županja, министар, министарка, премијер
председник, градоначалник, министерка, міністерка, прем'єр, прем'єрка, радник, радниця, кмет, председателят, министърът
премиерът, прэм'ер, міністар, сайд, ерөнхийлөгч, forsætisráðherra, ráðherra, landlæknir, sóttvarnalæknir
ríkislögreglustjóri, πρωθυπουργός, υπουργός, υφυπουργός, εκπρόσωπος, πρόεδρος
პრემიერ-მინისტრი, მინისტრი, პრეზიდენტი, նախարար, վարչապետ
taoiseach, tánaiste, вицепремиер, вице-премиер, kormányszóvivő, pressesjef, pressechef
waziri, rais, msemaji, katibu, gavana, datuk, dato, encik, puan, pangulo, kalihim, asec, usec, atty
وزیر, سخنگو, سخنگوی, رئیس, دکتر, آقای, خانم, رئيس, المتحدثة, الناطق, اللواء, العميد, محافظ, مدير, ترجمان, صدر, محترمہ
השר, שר, שרת, נשיא, דובר, דוברת, מנכ"ל, ד"ר, פרופ', अध्यक्ष, मंत्री, प्रधानमंत्री, श्री, श्रीमती, सचिव, राज्यपाल
وزير, الوزير, الرئيس, المتحدث, السفير, السيد, السيدة, الدكتور, presiden, menteri, bapak, ibu, jubir
""")
"""Words of office or courtesy: who is named with one stands, as a rule, on the podium."""

OFFICE_ENDINGS: Final = (
    "minister", "ministern", "ministeren", "ministerin", "ministre", "ministro", "ministra", "ministeriö", "ministeri",
    "ministeris", "sprecher", "sprecherin", "präsident", "präsidentin", "direktor", "direktorin", "direktör",
    "epidemiolog", "päällikkö", "johtaja", "miniszter", "szóvivő", "ráðherra",
)  # fmt: skip
"""Endings of words of office that languages put together: Samferdselsminister, Viestintäpäällikkö."""

THAI_TITLES: Final = (
    "นายกรัฐมนตรี", "รองนายก", "รัฐมนตรี", "โฆษก", "รองโฆษก", "ปลัด", "อธิบดี", "เลขาธิการ", "ผู้ว่า", "ประธาน", "เอกอัครราชทูต",
)  # fmt: skip
"""With what labels of officials begin in Thai, which parts no words."""

CJK_TITLES: Final = (
    "部长 部長 发言人 發言人 主席 总理 總理 外长 外長 局长 局長 司长 司長 主任 主委 主任委員 委員長 委员长 大使 参赞 "
    "长官 長官 巡视员 巡視員 专员 專員 调研员 "
    "處長 处长 參贊 署长 组长 組長 理事長 幹事長 大臣 総理 報道官 副報道官 "
    "政務官 知事 総裁 副総裁 会長 議長 理事 次長 課長"
    " 總統 院長 署長 指揮官 司令 副司长 副部长 副部長 副主任 副主席 书记 秘书长 秘書長 國務卿 国务卿 首相 总统"
    " 负责人 負責人 总监 總監 总规划师 总会计师 总经济师 总设计师 专家 專家"
    " 院士 教授 研究员 省长 市長 市长 县长 区长 厅长 校长 總裁 总裁 董事长 理事长 总经理 总工程师 审计长 督察长"
    " 座長 審議官 本部長 町長 室長 社長 専務 所長 参事官 企画官 専門官 副知事 監督 副院長 執行長 總經理"
    " 장관 대변인 대통령 총리 차관 실장 수석 국장 위원장 청장 본부장 부대변인 총재 처장 단장 비서관"
    " 정책관 기획관 심의관 조정관 담당관 보좌관 관리관 센터장 과장 팀장 원장 부장 소장 시장 지사 교수 부총재"
    " 차장 차관보 부총리 총장 의장 공보관 사장 부사장 회장 부회장 이사장 이사"
).split()
"""Endings of labels that name an office in Chinese, Japanese and Korean."""
