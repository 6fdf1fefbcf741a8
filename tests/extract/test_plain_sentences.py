"""The plain ways to say each thing, in each language: what is counted is read, whatever verb says it."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source

SAID = {
    "en": [
        ("The rebels killed 40 soldiers.", "killed"),
        ("40 soldiers were killed.", "killed"),
        ("The blast left 40 people dead.", "killed"),
        ("40 people lost their lives.", "killed"),
        ("40 have perished.", "killed"),
        ("The death toll stands at 40.", "killed"),
        ("The attack wounded 40 people.", "wounded"),
        ("40 people sustained injuries.", "wounded"),
        ("They captured 40 soldiers.", "captured"),
        ("40 soldiers surrendered.", "captured"),
        ("40 people are unaccounted for.", "missing"),
        ("Rescuers saved 40 people.", "rescued"),
        ("Pyongyang shipped 9,000 containers.", "munitions"),
        ("It supplied 200 howitzers.", "weapons"),
        ("12,000 troops were deployed.", "troops"),
        ("The army lost 12,000 men.", "casualties"),
        ("Each soldier earns $2,000 a month.", "salary"),
        ("Germany pledged 400 million euros.", "aid_pledged"),
        ("Only 90 million euros were disbursed.", "aid_delivered"),
        ("Some 50,000 people marched.", "crowd"),
        ("Police detained 40 protesters.", "arrested"),
    ],
    "de": [
        ("Die Rebellen töteten 40 Soldaten.", "killed"),
        ("40 Soldaten wurden getötet.", "killed"),
        ("40 Menschen kamen ums Leben.", "killed"),
        ("40 Menschen starben.", "killed"),
        ("Die Zahl der Toten stieg auf 40.", "killed"),
        ("40 Menschen wurden verletzt.", "wounded"),
        ("Der Anschlag verletzte 40 Menschen.", "wounded"),
        ("Sie nahmen 40 Soldaten gefangen.", "captured"),
        ("40 Soldaten ergaben sich.", "captured"),
        ("40 Menschen werden vermisst.", "missing"),
        ("Pjöngjang lieferte 9000 Container.", "munitions"),
        ("Es lieferte 200 Haubitzen.", "weapons"),
        ("12.000 Soldaten wurden entsandt.", "troops"),
        ("Jeder Soldat verdient 2000 Dollar im Monat.", "salary"),
        ("Deutschland sagte 400 Millionen Euro zu.", "aid_pledged"),
        ("Nur 90 Millionen Euro wurden ausgezahlt.", "aid_delivered"),
        ("50.000 Menschen demonstrierten.", "crowd"),
        ("Die Polizei nahm 40 Demonstranten fest.", "arrested"),
    ],
    "fr": [
        ("Les rebelles ont tué 40 soldats.", "killed"),
        ("40 soldats ont été tués.", "killed"),
        ("40 personnes ont perdu la vie.", "killed"),
        ("40 personnes sont mortes.", "killed"),
        ("Le bilan s'élève à 40 morts.", "killed"),
        ("40 personnes ont été blessées.", "wounded"),
        ("L'attaque a blessé 40 personnes.", "wounded"),
        ("Ils ont capturé 40 soldats.", "captured"),
        ("40 soldats se sont rendus.", "captured"),
        ("40 personnes sont portées disparues.", "missing"),
        ("Pyongyang a livré 9 000 conteneurs.", "munitions"),
        ("Il a fourni 200 obusiers.", "weapons"),
        ("12 000 soldats ont été déployés.", "troops"),
        ("Chaque soldat touche 2 000 dollars par mois.", "salary"),
        ("L'Allemagne a promis 400 millions d'euros.", "aid_pledged"),
        ("Seuls 90 millions d'euros ont été versés.", "aid_delivered"),
        ("50 000 personnes ont défilé.", "crowd"),
        ("La police a interpellé 40 manifestants.", "arrested"),
    ],
    "uk": [
        ("Повстанці вбили 40 солдатів.", "killed"),
        ("Загинуло 40 солдатів.", "killed"),
        ("Убито 40 солдатів.", "killed"),
        ("Кількість загиблих зросла до 40.", "killed"),
        ("Вибух поранив 40 людей.", "wounded"),
        ("Обстріл поранив 40 людей.", "wounded"),
        ("Снаряди поранили 40 людей.", "wounded"),
        ("Вони взяли в полон 40 солдатів.", "captured"),
        ("40 солдатів здалися.", "captured"),
        ("Зникли безвісти 40 людей.", "missing"),
        ("Рятувальники врятували 40 людей.", "rescued"),
        ("Пхеньян поставив 9 000 контейнерів.", "munitions"),
        ("Він передав 200 гаубиць.", "weapons"),
        ("КНДР відправила 12 000 військових.", "troops"),
        ("Кожен солдат отримує 2 000 доларів на місяць.", "salary"),
        ("Німеччина пообіцяла 400 млн євро.", "aid_pledged"),
        ("Надійшло лише 90 млн євро.", "aid_delivered"),
        ("На марш вийшли 50 000 людей.", "crowd"),
        ("Поліція затримала 40 протестувальників.", "arrested"),
    ],
    "ru": [
        ("Повстанцы убили 40 солдат.", "killed"),
        ("Погибло 40 солдат.", "killed"),
        ("Число погибших выросло до 40.", "killed"),
        ("Взрыв ранил 40 человек.", "wounded"),
        ("Ранения получили 40 человек.", "wounded"),
        ("Они взяли в плен 40 солдат.", "captured"),
        ("40 солдат сдались.", "captured"),
        ("Пропали без вести 40 человек.", "missing"),
        ("Спасатели спасли 40 человек.", "rescued"),
        ("Пхеньян поставил 9000 контейнеров.", "munitions"),
        ("Он передал 200 гаубиц.", "weapons"),
        ("КНДР отправила 12 000 военных.", "troops"),
        ("Каждый солдат получает 2000 долларов в месяц.", "salary"),
        ("Германия пообещала 400 млн евро.", "aid_pledged"),
        ("Поступило лишь 90 млн евро.", "aid_delivered"),
        ("На марш вышли 50 000 человек.", "crowd"),
        ("Полиция задержала 40 протестующих.", "arrested"),
    ],
    "ja": [
        ("反乱軍は兵士40人を殺害した。", "killed"),
        ("兵士40人が死亡した。", "killed"),
        ("40人が犠牲になった。", "killed"),
        ("40人が亡くなった。", "killed"),
        ("死者は40人に上った。", "killed"),
        ("40人がけがをした。", "wounded"),
        ("40人が重軽傷を負った。", "wounded"),
        ("兵士40人を捕虜にした。", "captured"),
        ("兵士40人が投降した。", "captured"),
        ("40人の行方が分かっていない。", "missing"),
        ("40人が救助された。", "rescued"),
        ("北朝鮮はコンテナ9000個を送った。", "munitions"),
        ("榴弾砲200門を供与した。", "weapons"),
        ("兵士1万2000人が派遣された。", "troops"),
        ("兵士1人当たり月2000ドルが支払われる。", "salary"),
        ("ドイツは4億ユーロの支援を表明した。", "aid_pledged"),
        ("9000万ユーロしか支払われていない。", "aid_delivered"),
        ("5万人がデモ行進した。", "crowd"),
        ("警察は40人を逮捕した。", "arrested"),
    ],
    "ko": [
        ("반군은 병사 40명을 살해했다.", "killed"),
        ("병사 40명이 숨졌다.", "killed"),
        ("40명이 목숨을 잃었다.", "killed"),
        ("사망자는 40명으로 늘었다.", "killed"),
        ("40명이 다쳤다.", "wounded"),
        ("40명이 부상했다.", "wounded"),
        ("병사 40명을 생포했다.", "captured"),
        ("병사 40명이 투항했다.", "captured"),
        ("40명이 실종됐다.", "missing"),
        ("40명이 구조됐다.", "rescued"),
        ("북한은 컨테이너 9000개를 보냈다.", "munitions"),
        ("자주포 200문을 지원했다.", "weapons"),
        ("병력 1만2000명이 파병됐다.", "troops"),
        ("병사 1인당 월 2000달러를 받는다.", "salary"),
        ("독일은 4억 유로를 약속했다.", "aid_pledged"),
        ("9000만 유로만 집행됐다.", "aid_delivered"),
        ("5만 명이 행진했다.", "crowd"),
        ("경찰은 40명을 연행했다.", "arrested"),
    ],
    "zh": [
        ("叛军打死40名士兵。", "killed"),
        ("40名士兵死亡。", "killed"),
        ("40人遇难。", "killed"),
        ("40人丧生。", "killed"),
        ("死亡人数升至40人。", "killed"),
        ("40人受伤。", "wounded"),
        ("俘虏了40名士兵。", "captured"),
        ("40名士兵投降。", "captured"),
        ("40人失踪。", "missing"),
        ("40人获救。", "rescued"),
        ("朝鲜运送了9000个集装箱。", "munitions"),
        ("提供了200门榴弹炮。", "weapons"),
        ("派遣了1.2万名士兵。", "troops"),
        ("每名士兵每月领取2000美元。", "salary"),
        ("德国承诺提供4亿欧元。", "aid_pledged"),
        ("仅到账9000万欧元。", "aid_delivered"),
        ("5万人上街游行。", "crowd"),
        ("警方拘留了40人。", "arrested"),
    ],
}


@pytest.mark.parametrize(
    ("lang", "text", "measure"), [(lang, *case) for lang, cases in SAID.items() for case in cases]
)
def test_a_plain_sentence(lang: str, text: str, measure: str) -> None:
    source = Source(id="s", sha256="", text=text, lang=lang, published=date(2025, 3, 20))
    assert [item.measure for item in statements(source)] == [measure]


@pytest.mark.parametrize(
    ("lang", "text", "claimant"),
    [
        ("en", "The mayor of Lisbon, Carlos Moedas, put the number at 25,000 people.", "Carlos Moedas"),
        ("en", "The mayor of Paris, Anne Hidalgo, said 40 people had died.", "Anne Hidalgo"),
        ("en", "The Pentagon estimated 12,000 casualties.", "Pentagon"),
        ("de", "40 Menschen starben, wie die Behörden mitteilten.", "authorities"),
    ],
)
def test_a_plain_speaker(lang: str, text: str, claimant: str) -> None:
    source = Source(id="s", sha256="", text=text, lang=lang, published=date(2025, 3, 20))
    assert [item.claimant and item.claimant.text for item in statements(source)] == [claimant]


def test_two_phrases_before_a_verb_are_no_name() -> None:
    text = "CSIS put Russian losses at 950,000 casualties. For Ukraine the authors give nearly 400,000 casualties."
    found = statements(Source(id="s", sha256="", text=text, lang="en", published=date(2025, 3, 20)))
    assert [item.claimant and item.claimant.text for item in found] == ["CSIS", "CSIS"]


@pytest.mark.parametrize(
    ("lang", "text", "claimant"),
    [
        ("en", "The mayor spoke of 40 dead.", "mayor"),
        ("de", "Der Gouverneur sprach von 40 Toten.", "governor"),
        ("fr", "La maire a parlé de 40 morts.", "mayor"),
        ("de", "Beobachter schätzten die Menge auf 30.000 Menschen.", "observers"),
        ("ru", "Наблюдатели оценили толпу в 30 000 человек.", "observers"),
    ],
)
def test_an_office_or_a_calling_without_a_name(lang: str, text: str, claimant: str) -> None:
    (item,) = statements(Source(id="s", sha256="", text=text, lang=lang, published=date(2025, 3, 20)))
    assert item.claimant is not None
    assert item.claimant.text == claimant
