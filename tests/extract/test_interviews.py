"""Layouts of interviews: who asks is never the claimant, whatever marks the questions."""

from __future__ import annotations

import pytest

ASK = {
    "de": ("Wie viele Soldaten sind dort?", "Und wie hoch sind die Verluste?"),
    "en": ("How many soldiers are there?", "And how high are the losses?"),
    "fr": ("Combien de soldats y a-t-il ?", "Et à combien s'élèvent les pertes ?"),
    "ru": ("Сколько там солдат?", "А каковы потери?"),
    "uk": ("Скільки там солдатів?", "А які втрати?"),
    "ja": ("兵士は何人いますか。", "損害はどうでしょうか。"),
    "zh": ("那里有多少士兵?", "伤亡有多大?"),
    "ko": ("병력은 얼마나 됩니까?", "손실은 어느 정도입니까?"),
}
ANSWER = {
    "de": ("Etwa 9.300 Soldaten.", "Mindestens 2.650 Tote."),
    "en": ("About 9,300 soldiers.", "At least 2,650 dead."),
    "fr": ("Environ 9 300 soldats.", "Au moins 2 650 morts."),
    "ru": ("Около 9300 солдат.", "Не меньше 2650 погибших."),
    "uk": ("Близько 9300 солдатів.", "Щонайменше 2650 загиблих."),
    "ja": ("兵士は9300人ほどです。", "戦死者は少なくとも2650人です。"),
    "zh": ("大约9300名士兵。", "至少2650人阵亡。"),
    "ko": ("병력은 9300명쯤입니다.", "전사자는 적어도 2650명입니다."),
}
HEADS = [
    ("de", "Der Osten und wir\nDie Historikerin Jana Wendt über Truppen\nDas Gespräch führte Ole Marten.", "Jana Wendt"),
    ("de", "Der Osten und wir\nJana Wendt, Forscherin in Kiel, über Truppen\nInterview: Ole Marten", "Jana Wendt"),
    ("de", "Ole Marten hat mit Jana Wendt gesprochen, Direktorin eines Instituts.", "Jana Wendt"),
    ("en", "The East and us\nThe historian Jane Winter on troops\nInterview by Oliver Marsh", "Jane Winter"),
    ("en", "The East and us\nOliver Marsh spoke to Jane Winter, director of an institute.", "Jane Winter"),
    ("en", "The East and us\nIn conversation with Oliver Marsh, the scholar Jane Winter explains.", "Jane Winter"),
    ("fr", "L'Est et nous\nLa chercheuse Jeanne Morin sur les troupes\nPropos recueillis par Olivier Mars", "Jeanne Morin"),
    ("fr", "L'Est et nous\nOlivier Mars s'est entretenu avec Jeanne Morin, directrice d'un institut.", "Jeanne Morin"),
    ("ru", "Восток и мы\nКореевед Анна Зимина — о войсках\nБеседовал Олег Мартов", "Anna Zimina"),
    ("ru", "Восток и мы\nОлег Мартов поговорил с Анной Зиминой, директором института.", "Anna Zimina"),
    ("uk", "Схід і ми\nКореєзнавиця Анна Зимина — про війська\nРозмовляв Олег Мартів", "Anna Zymyna"),
    ("ja", "東と私たち\n研究者の冬木杏子氏に聞く\n聞き手・丸山理", "冬木杏子"),
    ("zh", "东方与我们\n嘉宾:韩冬,研究员\n采访:马若理", "Han Dong (韩冬)"),
    ("ko", "동방과 우리\n연구소 윤가람 소장에게 물었다\n인터뷰=마도현 기자", "Yun Ga-ram"),
]  # fmt: skip
MARKS = ["{q}\n\n{a}\n\n", "**{q}**\n{a}\n\n", "— {q}\n\n{a}\n\n", "— {q}\n— {a}\n"]


def _told(read, text, lang):
    return [(item.claimant.text if item.claimant else None, list(item.via)) for item in read(text, lang)]


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize(("lang", "head", "name"), HEADS)
def test_who_is_introduced_answers_questions_without_a_label(read, lang, head, name, mark):
    turns = "".join(mark.format(q=q, a=a) for q, a in zip(ASK[lang], ANSWER[lang], strict=True))
    assert _told(read, f"{head}\n\n{turns}", lang) == [(name, []), (name, [])]


@pytest.mark.parametrize(
    ("lang", "head", "labels", "name"),
    [
        ("de", HEADS[0][1], ("OM", "JW"), "Jana Wendt"),
        ("de", HEADS[0][1], ("Frage", "Antwort"), "Jana Wendt"),
        ("en", HEADS[3][1], ("OM", "JW"), "Jane Winter"),
        ("fr", HEADS[6][1], ("Question", "Réponse"), "Jeanne Morin"),
        ("ru", HEADS[8][1], ("Вопрос", "Ответ"), "Anna Zimina"),
        ("uk", HEADS[10][1], ("ОМ", "АЗ"), "Anna Zymyna"),
        ("ko", HEADS[13][1], ("문", "답"), "Yun Ga-ram"),
    ],
)
def test_initials_and_bare_labels_mean_who_is_introduced(read, lang, head, labels, name):
    ask, answer = labels
    turns = "".join(
        f"**{ask}:** {q}\n**{answer}:** {a}\n" for q, a in zip(ASK[lang], ANSWER[lang], strict=True)
    )
    assert _told(read, f"{head}\n\n{turns}", lang) == [(name, []), (name, [])]


def test_an_answer_goes_on_below_its_label(read):
    text = (
        "OM: Wie viele?\nJana Wendt: Wenige.\n\nDort stehen 9.300 Soldaten.\n\nOM: Sicher?\nJana Wendt: Ja."
    )
    assert _told(read, text, "de") == [("Jana Wendt", [])]


def test_questions_of_a_page_that_names_nobody_are_no_interview(read):
    text = "Was bisher bekannt ist\n\nWie viele?\nEs sind 9.300 Soldaten.\n\nWo?\nIm Osten.\n\nKatrin Voss bleibt dabei."
    assert _told(read, text, "de") == [(None, [])]


def test_a_note_at_the_end_is_no_answer(read):
    turns = "".join(f"{q}\n\n{a}\n\n" for q, a in zip(ASK["en"], ANSWER["en"], strict=True))
    text = f"{HEADS[3][1]}\n\n{turns}This interview has been edited. Later the toll was 2,700 dead."
    assert _told(read, text, "en")[-1] == (None, [])


def test_where_people_met_is_not_where_it_happens(read):
    turns = "".join(f"{q}\n\n{a}\n\n" for q, a in zip(ASK["de"], ANSWER["de"], strict=True))
    text = f"{HEADS[0][1].rstrip('.')} am 8. Mai in Hamburg.\n\n{turns}"
    assert all(item.place is None or item.place.text != "Hamburg" for item in read(text, "de"))


def test_labels_without_a_colon_count_where_the_head_tells_of_an_interview(read):
    head = "[인터뷰] 추세를 보라\n윤가람 연구소 소장\n\n"
    turns = "Q. 병력은.\nA. 9300명쯤입니다.\nQ. 전사자는요?\nA. 2650명은 넘었을 겁니다.\n"
    assert {name for name, _ in _told(read, head + turns, "ko")} == {"Yun Ga-ram"}
    assert "Yun Ga-ram" not in {name for name, _ in _told(read, "알아봅시다\n윤가람 기자\n\n" + turns, "ko")}
