"""Words that stand before a colon and label nobody: of mail heads, letterheads and running text."""

from typing import Final

from briefingkit.parsing.lexicon._entries import words

METADATA: Final = words("""
date, time, location, place, venue, index, topic, topics, subject, subjects, issues, presenter, presenters
related news, related links, related articles, related information
more news, latest news, background, press release, news release
journalists present, those present, authorised by, authorized by, minister's office, further information
for further information, media contact, media contacts, media enquiries, media inquiries, press contact
press contacts, press enquiries
from, to, cc, bcc, sent, re, title, author, by
source, tags, category, appendix, annex, contact, contacts
iban, bic, konto, spendenkonto, enquiries, inquiries, cell, mobile, issued by, released by
telefon, telefax, faks, teléfono, téléphone, telefone, телефон, факс, адрес, τηλέφωνο, 전화, 電話
adres, adresse, dirección, e-posta, correo electrónico, courriel
tel, telephone, phone, fax, email, e-mail, mail, website, web, url, link, links, cite, note, notes
editor's note, update, updated, published, posted
issued on, share, share this, related, see also, read more, more, download, attachment, attachments, photo
photos, image, caption, video, audio, transcript
更新日付, 公開日時, ảnh, foto, fotos, 写真, 사진, 照片, 图片
please note, 发布人, 主办单位, 出席嘉宾, 嘉宾, principals, intervenants, lieu, sujet, asunto, lugar
speakers, participants, present, attendees, in attendance, agenda, contents, table of contents, summary
keywords, language, languages, moderated by
release, for immediate release, embargoed, embargo, reference, ref, no, number, id, version
last updated, last modified, print, page
example, examples, license, licence, files, copyright, comment, output, command, default, returns, description, usage
syntax, parameters, options, api, see, stability, added in, history, caveat, event, test, features, requirements
warning, important, address, hours, follow us, twitter, facebook, edited by, produced by
transcribed by, transcription, translation
http, https, ftp, www, file, type, format, duration, length, views, comments, search, menu, home, and, or, first
second, third, finally, one, two, three
動画, 映像, 資料, 配布資料, 発表項目
来源, 來源, 时间, 時間, 日期, 地点, 地點, 作者, 编辑, 編輯, 责任编辑, 字号, 分享, 分享到, 打印, 浏览, 发布时间
發布時間, 发布日期, 字体, 附件, 相关链接, 关键词, 标题
索引号, 更新日, 掲載日, 公開日, 作成日, 最終更新日, 出席者, 列席者, 出席人员, 出席人員, 主席, 與會人員
发言人表态, 發言人表態, 发言人谈话, 發言人談話, 例行记者会, 例行記者會
会议地点, 发文机关, 主题, 电话, 传真, 地址, 邮编, 版权所有, 主办
承办, 备案号, 日時, 場所, 議題, 日付, 件名, 担当, 連絡先, 開催日, 発表日, 問い合わせ先, 問合せ先
일시, 장소, 배포일, 보도일시, 작성자, 제목, 작성일, 등록일, 담당, 조회, 조회수, 첨부파일, 주제, 부서, 출처, 문의
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

ORDINALS: Final = words("""
firstly, secondly, thirdly, primero, segundo, tercero, cuarto, quinto, único, primeiro, terceiro
erstens, zweitens, drittens
premièrement, deuxièmement, troisièmement, во-первых, во-вторых, в-третьих, thứ nhất, thứ hai, thứ ba
第一, 第二, 第三, 第四, 第五, 其一, 其二, 其三, 首先, 其次, 再次, 最后, 一是, 二是, 三是, 四是, 五是
一つ目, 二つ目, 三つ目, 一点目, 二点目, 三点目, 첫째, 둘째, 셋째, 넷째
""")
"""Words that count points before a colon: "Erstens: …", 一是：…"""

LETTERHEAD: Final = words("""
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

FUNCTION_WORDS: Final = words("""
i, we, you, he, she, it, they, is, are, was, were, be, been, has, have, had, will, would, can, could, should
may, might, must, do, does, did, that, this
these, those, there, here, what, why, how, when, where, who, which, if, but, because, so, not, as, about, let
let's, me, my, our, your, his, her, their, its
says, said, say, added, asked, told, made, make, want, like, following, quote, point, points, then
than, i'm, we're, it's, that's
que, es, son, fue, está, estamos, hay, yo, nosotros, ustedes, ellos, esto, eso, este, esta, porque, pero, si
como, cuando, donde, dijo, dice, también, muy
se, lo, les, nos, tenemos, vamos, voy, quiero, decir, digo, una, un, est, sont, c'est, qui, nous, vous, ils
elle, je, il, dit, cela, ce, cette, ces, dans, pas, une, on
ist, sind, war, wir, ich, sie, er, es, zur, zum, beim, dazu, dass, das, nicht, hat, haben, wird, werden, ein
eine, und, auch, aber
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

GIVEN_NAMES: Final = words("will, may, ben, son, so, do, sono, biz")
"""Words of running text that, with a capital, begin a name."""

SPEECH_ENDINGS: Final = (
    "说 指出 表示 宣布 强调 問 认为 提出 如下 建议 写道 称 所说 讲 就是 的是 明确 是 问题 数字 几点 "
    "两点 三点 四点 看法 立场 回应 补充 通知 消息 内容 方面 说道 提到 要求 例如 比如 包括"
    " 答詢 答询 備詢 以下 発表 言う 述べた 次 下記 理由 例えば 説 表明 強調 認為 指 如 下 言"
).split()
"""Endings of Chinese and Japanese phrases that introduce speech or a list: never a label."""
