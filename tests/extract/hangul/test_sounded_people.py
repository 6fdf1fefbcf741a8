"""Foreign people as speakers: whose name another script writes by its sounds, in full and by the family's name."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("zh", "圣地亚哥·帕洛莫表示，参加游行的有4万人。", "Santiago Palomo"),
        ("ja", "サンティアゴ・パロモ氏は、デモには4万人が参加したと語った。", "Santiago Palomo"),
        ("ko", "산티아고 팔로모는 시위에 4만 명이 참가했다고 말했다.", "Santiago Palomo"),
        ("uk", "Сантьяго Паломо заявив, що в марші взяли участь 40 тисяч людей.", "Santiago Palomo"),
        ("ru", "Сантьяго Паломо заявил, что в марше участвовали 40 тысяч человек.", "Santiago Palomo"),
    ],
)
def test_a_person_is_no_place(read, lang, text, name):
    assert [one.claimant.text for one in read(text, lang)] == [name]


@pytest.mark.parametrize(
    ("lang", "text", "part"),
    [
        ("zh", "“至少有120人仍然失踪。”市长巴勃罗·科科乔尼说。", "mayor (Pablo Cococcioni"),
        ("zh", "拉杰什·夏尔马医生说，该院接收了90名伤者。", "doctor (Rajesh Sharma"),
        ("ja", "医師ラジェシュ・シャルマは、90人の負傷者が運び込まれたと話す。", "doctor (Rajesh Sharma"),
        (
            "ko",
            "하비에르 레스트레포 안티오키아 주지사는 34명이 숨졌다고 말했다.",
            "governor (Javier Restrepo",
        ),
        ("ko", "인권운동가 테티아나 셰우첸코는 약 70명이 구금됐다고 전했다.", "Tetiana Shevchenko"),
        ("uk", "За словами лікарки Фатіми Зухри, лікарня прийняла 215 поранених.", "doctor (Fatima Zohra"),
        ("ru", "Мэр Пабло Кокоччони сказал, что 120 человек пропали.", "mayor (Pablo Cococcioni"),
        ("de", "Generalstaatsanwalt Andrij Kostin sprach von 120 Vermissten.", "Andriy Kostin"),
        ("fr", "Selon le maire Sergueï Morozov, 45 maisons ont été détruites.", "Sergei Morozov"),
    ],
)
def test_an_office_stands_with_the_name_as_english_spells_it(read, lang, text, part):
    assert all(part in one.claimant.text for one in read(text, lang))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("zh", "工会主席朱塞佩·马里诺称，罢工人数为8500人。马里诺说，另有300人被解雇。"),
        (
            "ja",
            "ジュゼッペ・マリーノ氏は、ストに8500人が加わったと述べた。マリーノ氏は、さらに300人が解雇されたと話した。",
        ),
        ("ko", "주세페 마리노는 파업에 8500명이 참여했다고 말했다. 마리노는 300명이 해고됐다고 덧붙였다."),
    ],
)
def test_the_familys_name_alone_means_who_was_named_in_full(read, lang, text):
    found = read(text, lang)
    assert len(found) == 2
    assert all("Giuseppe Marino" in one.claimant.text for one in found)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("zh", "马里政府说，有300人死亡。"),
        ("ja", "ワシントンは300人の派遣を発表した。"),
        ("ru", "Марина Лебедева сообщила о 12 раненых."),
        ("uk", "Марія Коваленко повідомила про 12 поранених."),
    ],
)
def test_states_and_people_at_home_are_as_before(read, lang, text):
    names = {one.claimant.text for one in read(text, lang)}
    assert names <= {
        "government (Mali)",
        "US government",
        "Marina Lebedeva",
        "Mariia Kovalenko",
        "Maria Kovalenko",
    }
