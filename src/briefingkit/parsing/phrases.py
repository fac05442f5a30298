"""What a turn's words tell of who speaks: asking, calling others up, adding to an answer, referring back.

Most turns hold none of these phrases. A pattern of many languages is slow to say so, and words that stand in every
phrase are looked for first.
"""

import re
from typing import Final

_QUESTION = re.compile(r"[?？؟;]\W*$|[?？؟]|吗。|嗎。|呢。|でしょうか|ますか|ですか|습니까|인가요|나요")
_CALLS = re.compile(
    r"(?:next|first|last|final|one more) (?:\w+ )?question|(?:open|take) (?:the )?(?:floor|questions|line)"
    r"|line is (?:now )?open|line of|go ahead|your question|press star|welcome to (?:the|today|this)"
    r"|concludes? (?:the|our|this|today)|concluded (?:the|our|this|today)|next we|we have time|please unmute"
    r"|we(?:'|’)ll go to|let(?:'|’)s go to|over to|start with|turn to the|floor is|floor to|invite .{1,40} to "
    r"|raise your|take (?:\w+ )?questions|media house"
    r"|the (?:lady|gentleman|woman|man|colleague) (?:from|in|with|over|at|there|next)"
    r"|ready for (?:your |the )?questions|for (?:joining|participating)|could you repeat"
    r"|下一[个個][问問][题題]|[请請]提[问問]|[请請].{1,24}(?:提[问問]|介[绍紹]|[讲講][话話]|[发發]言|[说說]明|[报報]告|[发發][布佈])"
    r"|有[请請]|下面.{0,2}[请請]|[继繼][续續]提[问問]|最[后後]一[个個][问問][题題]|先[请請]|提[问問][环環][节節]|到此[结結]束|次の(?:方|質問)|ご質問|挙手|指名|最後の(?:1問|一問|質問)|最後とさせ|あと(?:お)?[一1１](?:方|人|問|つ)"
    r"|会見を(?:始め|終わ)|さん、お願いします|ほかに(?:ございません|ない)|(?:各社|まず、?知事|の方)(?:の方)?(?:から)?、?お願い|終了(?:いた|と)"
    r"|질문(?:을|도)? 받|질문해 주|다음 질문|질의응답 시작|여기까지|마치겠습니다"
    r"|(?:회견|간담회|브리핑)을?를? (?:바로 )?시작"
    r"|(?:siguiente|primera) pregunta|(?:comenzamos|empezamos) con"
    r"|últimas? (?:\w+ )?preguntas?|ceda|la palabra|prochaine question|dernière question"
    r"|la parol[ea]|nächste frage|das wort|letzte frage|weitere fragen|encerramos|spørgsmål nu|første spørgsmål"
    r"|sidste spørgsmål|siste spørsmål|пожалуйста,? вопрос|слово|следующ|наступне|próxima pergunta"
    r"|última pergunta|nästa fråga|(?:prossima|prima|ultima|per una|altra) domanda|varsågod|volgende vraag"
    r"|o (?:úvodní )?slovo"
    r"|(?:vaše|další|první|poslední) dotaz|o dotazy|poprosí|za pozornost|vítejte|vás vítam|nech sa páči|vaše otázky"
    r"|запитання|прошу задавати|будь ласка"
    r"|السؤال (?:الأول|الأخير|التالي|القادم)|سؤال (?:أخير|آخر)|باب الأسئلة|الباب .{0,8}للأسئلة|نبدأ ب|الكلمة ل|تفضل"
    r"|(?:ينتهي|انتهى|نختتم) .{0,8}المؤتمر"
    r"|lämnar (?:jag )?(?:över|ordet)|overlader (?:jeg )?ordet|(?:giver|gir) ordet|übergebe (?:ich |an )"
    r"|(?:en|ett par|två) fråg(?:a|or) till\b|tar vi frågor|hör du oss|hej och välkomna|tack för i ?dag"
    r"|vi börjar med|frågor i rummet"
    r"|(?:pierwsze|kolejne|następne|ostatnie) pytanie|proszę (?:o pytania|bardzo)|oddaję głos|zapraszam do zadawania"
    r"|(?:ilk|son|sıradaki|bir sonraki) soru|sorularınızı|soruları alalım|buyurun|söz (?:sizde|sizin)"
    r"|(?:első|következő|utolsó) kérdés|kérdéseket|adom a szót|tessék"
    r"|(?:prima|următoarea|ultima) întrebare|întrebări, vă rog|dau cuvântul"
    r"|(?:ensimmäinen|seuraava|viimeinen) kysymys|olkaa hyvä|ole hyvä"
    r"|(?:esimene|järgmine|viimane) küsimus|küsimused, palun"
    r"|(?:πρώτη|επόμενη|τελευταία) ερώτηση|τον λόγο|ερωτήσεις σας|(?:eerste|laatste) vraag|uw vragen|het woord aan"
    r"|pertanyaan (?:pertama|berikutnya|selanjutnya|terakhir)|silakan|xin mời|câu hỏi (?:đầu tiên|tiếp theo|cuối cùng)"
    r"|เชิญ(?:คำถาม|สื่อ|ท่าน|คุณ)|س[ؤو]ال بعدی|بفرمایید|השאלה (?:הראשונה|הבאה|האחרונה)|(?:पहला|अगला|आखिरी) सवाल"
    r"|(?:prvo|sljedeće|sledeće|poslednje|zadnje) pitanje|izvolite|имате реч|изволите|(?:първи|следващ|последен) въпрос"
    r"|заповядайте"
    r"|(?:\bplease|пожалуйста|por favor|\bbitte|s['’]il vous plaît|\bproszę|\bpalun|בבקשה)\W*\Z"
)
_CALL_CLUES: Final = (
    "question", "floor", "line", "go ahead", "press star", "welcome to", "conclude", "next we",
    "we have time", "unmute", "ll go to", "s go to", "over to", "start with", "turn to the", "invite ",
    "raise your", "the lady", "the gentleman", "the woman", "the man", "the colleague",
    "media house", "joining", "participating", "could you repeat",
    "问", "请", "問", "請", "结束", "結束", "次の", "挙手", "指名", "最後", "会見を", "お願い", "ほかに", "終了",
    "질문", "질의", "시작", "여기까지", "마치겠", "pregunta",
    "amos con", "ceda", "palabra", "parol", "frage", "das wort", "encerramos",
    "spørgsmål", "spørsmål", "вопрос", "слово", "следующ", "наступне", "pergunta", "fråga", "domanda", "varsågod",
    "vraag", "slovo", "dotaz", "poprosí", "pozornost", "vítejte", "vítam", "nech sa",
    "otázky", "запитання", "прошу зад", "будь ласка", "سؤال", "أسئلة", "نبدأ ب",
    "الكلمة ل", "تفضل", "المؤتمر", "あと", "please", "пожалуйста", "por favor", "bitte", "vous plaît",
    "lämnar", "ordet", "übergebe", "frågor", "hör du", "välkomna", "tack för", "börjar med",
    "pytani", "proszę", "oddaję", "zapraszam", "soru", "buyurun", "söz ", "kérdés", "szót", "tessék", "întreb",
    "cuvântul", "kysymys", "hyvä", "küsimus", "palun", "ερώτηση", "λόγο", "ερωτήσεις", "vragen", "het woord",
    "pertanyaan", "silakan", "xin mời", "câu hỏi", "เชิญ", "بعدی", "بفرمایید", "השאלה", "בבקשה", "सवाल", "pitanje",
    "izvolite", "имате реч", "изволите", "въпрос", "заповядайте",
)  # fmt: skip
_THANKS_OFFICIAL = re.compile(
    r"\W*(?:thank you|thanks)(?: very much)?,? (?:so much,? )?(?:mr|mrs|ms|madam|sir|prime)\b\.?[^.?!]{0,30}\W*"
)
"""The senior reporter ends a president's news conference: "Thank you, Mr. President." """
_GREETS = re.compile(
    r"\W*(?:(?:so|well|okay|ok|all right|and|hello|hi|hey)\W+){0,2}(?:good (?:morning|afternoon|evening|day)|hello|hi\b"
    r"|hey\b|welcome|ladies and gentlemen|thank you (?:all|everyone)|(?:muy )?buen[oa]s|hola|bonjour|bonsoir"
    r"|mesdames|guten (?:tag|morgen|abend)|meine (?:sehr )?(?:damen|verehrten)|liebe|добр(?:ый|ое)|здравствуйте"
    r"|уважаемые|доброго|вітаю|шановні|bo[am] (?:dia|tarde|noite)|buon(?:giorno|asera)"
    r"|god (?:morgon|dag|kväll|ettermiddag)|hej|hei|välkomna|velkommen|goede(?:middag|morgen|navond)|dzień dobry"
    r"|szanowni|merhaba|günaydın|iyi (?:günler|akşam)|.{0,10}(?:各位|大家|女士们|女士們|朋友们|朋友們)"
    r"|こんにちは|こんばんは|おはよう|お疲れ|안녕하|여러분|السلام|صباح|مساء|سلام|שלום|καλημ[έε]ρα|καλησπ[έε]ρα"
    r"|selamat|xin chào|สวัสดี|नमस्कार)"
)
_CLOSES = re.compile(
    r"\W*(?:(?:all right|okay|ok|so|with that|och|så|bon|bien|gut)\W+){0,4}(?:many )?"
    r"(?:thanks|thank you|tack|merci|gracias|danke|vielen dank|grazie|obrigad[oa]|спасибо|дякую|dziękuj|kiitos"
    r"|takk?\b|teşekkür|谢谢|謝謝|ありがとう|감사합니다|고맙습니다)"
)
_ADDS = re.compile(
    r"\W*(?:(?:and|just|maybe|yes|yeah|sir|well|so|pm|minister|governor|thanks?|thank you)\W+){0,3}"
    r"(?:if i (?:may|can|could)(?: just)?(?: add|[,.]|$)|(?:let me|i(?:'d| would|'ll| will|’d|’ll)(?: just)?|i can"
    r"|may i|could i|can i)(?: just)? (?:like to )?add|to add\b|just to add|adding to)"
    r"|\W*(?:我(?:来)?补充|我再补充|補充|補足|보충|quisiera (?:agregar|añadir)|permítame"
    r"|je voudrais (?:ajouter|compléter)"
    r"|si je peux|wenn ich ergänzen|ich (?:darf|kann|möchte) ergänzen|ergänzend|дополню|добавлю|я (?:бы )?добав)"
)
_THANKS_FOR_QUESTION = re.compile(
    r"\W*(?:(?:so|yes|yeah|well|okay|sure|bon|alors|bueno|pues)\W+){0,2}"
    r"(?:(?:thanks|thank you)(?: (?:very|so) much)?(?:,? \w+,?)? for (?:the|your|that|this)(?: \w+){0,2} questions?\b"
    r"|(?:muchas )?gracias (?:\w+ )?por (?:la|su|tu|esa) pregunta"
    r"|merci (?:beaucoup )?(?:pour|de) (?:la|votre|cette) question"
    r"|(?:muito )?obrigad[oa] (?:\w+ )?pela (?:\w+ )?pergunta|(?:vielen )?danke? für (?:die|ihre) frage"
    r"|спасибо (?:вам )?(?:\w+ )?за (?:\w+ )?вопрос|дякую за (?:\w+ )?(?:запитання|питання)"
    r"|grazie (?:per|della) (?:la )?(?:sua )?domanda"
    r"|(?:谢谢|感谢|謝謝|感謝)[\u4e00-\u9fff]{0,10}(?:提问|问题|提問|問題)"
    r"|ご質問、?ありがとう|질문 감사|tack för frågan|tak for spørgsmålet|takk for spørsmålet"
    r"|dank (?:u )?(?:wel )?voor (?:de|uw) vraag)"
)
_ADDING: Final = 80
_THANKING: Final = 80
_GREETING: Final = 60
_FOLLOWS = re.compile(
    r"\bfollow(?:ing)?[- ]?up\b(?! (?:visit|meeting|summit|action|measures|work|conference|talks))|\bto "
    r"follow on\b|\bjust (?:to )?follow\b|\bon that (?:point|note|subject|topic|same)\b|\bsame (?:topic"
    r"|subject|question)\b"
    r"|\bas you (?:just )?(?:said|mentioned)\b|\byou (?:just|earlier) (?:said|mentioned)\b|\b(?:what"
    r"|something) you said\b|\bgoing back to\b|\bback to (?:the|what|your)\b|\bearlier question\b|\bmy "
    r"colleague(?:'|’)s question\b"
    r"|追问|还是关于|還是關於|刚才的?问题|刚才提到|你刚才|接着.{0,6}问题|同样的?问题|再问|関連して"
    r"|先ほどの|続けて|이어서|방금|앞서"
    r"|\bsobre (?:el mismo|eso mismo|lo que (?:dijo|comentó))|\bsiguiendo con\b|\bdar seguimiento\b"
    r"|\bseguimiento\b|\bpour (?:revenir|rebondir)\b|\bsur le même\b|\bnoch einmal zu\b|\bzum selben "
    r"thema\b|\bnachfrage\b"
    r"|продолжая тему|в продолжение|по этой же теме|\bainda sobre\b|\bsobre o mesmo\b|\bföljdfråga\b"
)
_FOLLOW_CLUES: Final = (
    "follow", "on that point", "on that note", "on that subject", "on that topic", "on that same", "same topic",
    "same subject", "same question", "you said", "you just", "you earlier", "you mentioned", "back to",
    "earlier question", "colleague", "mismo", "siguiendo", "seguimiento", "revenir", "rebondir", "même",
    "noch einmal", "selben", "nachfrage", "тем", "продолжени", "ainda sobre", "mesmo", "följd", "追", "刚才",
    "还是关于", "還是關於", "接着", "同样", "再问", "関連して", "先ほど", "続けて", "이어서", "방금", "앞서", "lo que ",
)  # fmt: skip


def asks(text: str) -> bool:
    """Tell a turn that asks, by its mark or the ending of Chinese, Japanese and Korean questions; or one of thanks."""
    return _QUESTION.search(text) is not None or _THANKS_OFFICIAL.fullmatch(text[:_THANKING].lower()) is not None


def calls(text: str) -> bool:
    """Tell words that give the floor to others, or that open or close a briefing."""
    folded = text.lower()
    return any(clue in folded for clue in _CALL_CLUES) and _CALLS.search(folded) is not None


def greets(text: str) -> bool:
    """Tell the first words of who opens a briefing."""
    return _GREETS.match(text[:_GREETING].lower()) is not None


def closes(text: str) -> bool:
    """Tell the thanks that end a briefing."""
    return _CLOSES.match(text.lower()) is not None


def adds(text: str) -> bool:
    """Tell the first words of a second official, who adds to what the first one said."""
    return _ADDS.match(text[:_ADDING].lower()) is not None


def thanks_for_question(text: str) -> bool:
    """Tell the first words of who answers: "Thank you for that question."."""
    return _THANKS_FOR_QUESTION.match(text[:_ADDING].lower()) is not None


def refers_back(opening: str) -> str | None:
    """Give the words with which a question takes up an earlier one, as printed; None where none are."""
    folded = opening.lower()
    found = _FOLLOWS.search(folded) if any(clue in folded for clue in _FOLLOW_CLUES) else None
    if found is None:
        return None
    return opening[found.start() : found.end()] if len(folded) == len(opening) else found[0]
