"""What would happen on a condition, or in a model of what may come, in every language; and what did happen beside it."""

from __future__ import annotations

import pytest

THEN = [
    ("ja", "ダムが決壊すれば5千人が死亡する。"),
    ("ja", "堤防が切れたら300人が死亡すると専門家は述べた。"),
    ("ja", "仮に原発が停止しなければ、2000人が死亡する計算だ。"),
    ("ja", "首都直下地震では最大2万3000人が死亡すると想定されている。"),
    ("ja", "想定では、死者は最大32万人に上る。"),
    ("ja", "最悪の場合、8000人が死亡するという。"),
    ("ja", "避難が遅れると、死者は1200人に達すると試算した。"),
    ("ja", "船が沈没していれば、400人が死亡していた。"),
    ("ja", "支援が届かないと3000人の子どもが餓死すると警告した。"),
    ("ja", "モデルによれば、第2波で1万2000人が死亡する。"),
    ("en", "If the dam breaks, 5,000 people will die, the engineer said."),
    ("en", "If the levee fails, some 300 homes would be destroyed."),
    ("en", "Should the ferry sink, 400 passengers would be killed."),
    ("en", "Without a ceasefire, 20,000 more people will die by spring, the agency warned."),
    ("en", "The model projects that a second wave would kill up to 12,000 people."),
    ("en", "A quake of that size would kill up to 30,000 people, according to a simulation."),
    ("en", "In the worst case, 8,000 people could lose their lives."),
    ("en", "Had the alarm not sounded, 200 workers would have died."),
    ("en", "Were the wall to collapse, 50 people would be buried and killed."),
    ("en", "As many as 1,500 people could die if the fire spreads, the mayor said."),
    ("en", "Unless aid arrives, 3,000 children will die of hunger."),
    ("ko", "댐이 무너지면 5천 명이 숨진다."),
    ("ko", "제방이 붕괴되면 300명이 사망할 것이라고 전문가가 말했다."),
    ("ko", "만약 화재가 번진다면 1천500명이 사망할 수 있다."),
    ("ko", "최악의 경우 8천 명이 숨질 것으로 예상된다."),
    ("ko", "휴전하지 않으면 2만 명이 더 숨질 것이라고 경고했다."),
    ("ko", "모형에 따르면 2차 유행으로 최대 1만2천 명이 사망할 것으로 예측된다."),
    ("ko", "규모 7의 지진이 나면 사망자가 3만 명에 이를 것으로 추정됐다."),
    ("ko", "배가 침몰했다면 400명이 숨졌을 것이다."),
    ("ko", "지원이 끊길 경우 어린이 3천 명이 굶어 죽게 된다."),
    ("ko", "시뮬레이션 결과 사망자는 최대 2만3천 명으로 예상됐다."),
    ("zh", "如果大坝决口，5000人将死亡。"),
    ("zh", "一旦堤坝溃决，将有300人丧生，专家说。"),
    ("zh", "若不停火，还将有2万人死亡，该机构警告。"),
    ("zh", "要是警报没有响，200名工人就会死亡。"),
    ("zh", "最坏情况下，8000人会丧命。"),
    ("zh", "模型预测，第二波疫情将造成多达1.2万人死亡。"),
    ("zh", "模拟显示，7级地震将导致3万人死亡。"),
    ("zh", "倘若渡轮沉没，400名乘客将遇难。"),
    ("zh", "假如援助不到，3000名儿童会饿死。"),
    ("zh", "火势蔓延的话，1500人可能死亡，市长说。"),
    ("uk", "Якщо дамба прорве, загинуть 5 тисяч людей."),
    ("uk", "Якщо вогонь пошириться, загине до 1500 осіб, сказав мер."),
    ("uk", "Якби пором затонув, загинули б 400 пасажирів."),
    ("uk", "Без перемир'я до весни загинуть ще 20 тисяч людей, попередило агентство."),
    ("uk", "У разі прориву дамби загинуть 300 осіб."),
    ("uk", "За найгіршого сценарію загинуть 8000 людей."),
    ("uk", "Модель прогнозує, що друга хвиля вб'є до 12 тисяч людей."),
    ("uk", "Землетрус такої сили вбив би до 30 тисяч людей, показало моделювання."),
    ("uk", "Якщо допомога не надійде, від голоду помруть 3000 дітей."),
    ("uk", "Коли б сирена не спрацювала, загинуло б 200 робітників."),
    ("ru", "Если плотину прорвёт, погибнут 5 тысяч человек."),
    ("ru", "Если огонь распространится, погибнет до 1500 человек, сказал мэр."),
    ("ru", "Если бы паром затонул, погибли бы 400 пассажиров."),
    ("ru", "Без перемирия к весне погибнут ещё 20 тысяч человек, предупредило агентство."),
    ("ru", "В случае прорыва дамбы погибнут 300 человек."),
    ("ru", "При худшем сценарии погибнут 8000 человек."),
    ("ru", "Модель предсказывает, что вторая волна убьёт до 12 тысяч человек."),
    ("ru", "Землетрясение такой силы убило бы до 30 тысяч человек, показало моделирование."),
    ("ru", "Если помощь не придёт, от голода умрут 3000 детей."),
    ("ru", "Не сработай сирена, погибли бы 200 рабочих."),
    ("de", "Wenn der Damm bricht, werden 5000 Menschen sterben."),
    ("de", "Würde der Damm brechen, würden 5000 Menschen sterben."),
    ("de", "Bräche das Feuer durch, kämen bis zu 1500 Menschen ums Leben, sagte der Bürgermeister."),
    ("de", "Falls die Fähre sinkt, sterben 400 Passagiere."),
    ("de", "Ohne Waffenruhe werden bis zum Frühjahr weitere 20.000 Menschen sterben, warnte die Behörde."),
    ("de", "Bei einem Dammbruch würden 300 Menschen getötet."),
    ("de", "Im schlimmsten Fall kämen 8000 Menschen ums Leben."),
    ("de", "Dem Modell zufolge würde eine zweite Welle bis zu 12.000 Menschen töten."),
    ("de", "Hätte die Sirene nicht geheult, wären 200 Arbeiter gestorben."),
    ("de", "Bei einem Beben dieser Stärke gäbe es bis zu 30.000 Tote, zeigt eine Simulation."),
    ("fr", "Si le barrage cède, 5 000 personnes mourront."),
    ("fr", "Si le feu se propageait, jusqu'à 1 500 personnes mourraient, a dit le maire."),
    ("fr", "Si le ferry avait coulé, 400 passagers seraient morts."),
    ("fr", "En cas de rupture de la digue, 300 personnes seraient tuées."),
    ("fr", "Dans le pire des cas, 8 000 personnes perdraient la vie."),
    ("fr", "Le modèle prévoit que la deuxième vague tuera jusqu'à 12 000 personnes."),
    ("fr", "Un séisme de cette ampleur ferait jusqu'à 30 000 morts, selon une simulation."),
    ("fr", "Si l'aide n'arrive pas, 3 000 enfants mourront de faim."),
    ("fr", "Faute d'alerte, 200 ouvriers auraient péri."),
    ("fr", "Sans cessez-le-feu, 20 000 personnes de plus mourront d'ici au printemps, a averti l'agence."),
]
IN_FACT = [
    ("ja", "警察によれば、12人が死亡した。"),
    ("ja", "調べれば調べるほど被害は広がり、死者は40人になった。"),
    ("ja", "運転手を含めれば、死者は12人だ。"),
    ("en", "The ministry said that 12 people were killed if you count the driver."),
    ("en", "If the report is right, 40 people died."),
    ("en", "He asked whether 40 people had been killed."),
    ("en", "Rescuers would not say if the 12 dead were all locals."),
    ("ko", "운전자를 포함하면 사망자는 12명이다."),
    ("ko", "경찰에 따르면 12명이 숨졌다."),
    ("zh", "如果算上司机，共有12人死亡。"),
    ("zh", "若消息属实，已有40人死亡。"),
    ("uk", "Якщо врахувати водія, загинуло 12 людей."),
    ("uk", "Якщо вірити поліції, загинули 40 людей."),
    ("ru", "Если считать водителя, погибли 12 человек."),
    ("ru", "Если верить полиции, погибли 40 человек."),
    ("de", "Wenn man den Fahrer mitzählt, starben 12 Menschen."),
    ("de", "Laut Polizei seien 40 Menschen getötet worden."),
    ("fr", "Selon la police, 40 personnes auraient été tuées."),
    ("fr", "Si l'on compte le conducteur, 12 personnes sont mortes."),
]
BESIDE = [
    (
        "en",
        "Police said 12 people were killed and the airport will stay closed if the strike goes on.",
        "12 people",
    ),
    ("en", "The toll stands at 40 dead and could rise if more bodies are found.", "40 dead"),
    ("en", "The flood has killed 40 people, and 300 more could die if the dam breaks.", "40 people"),
    ("ja", "地震で40人が死亡し、余震が続けば避難が長引く恐れがある。", "40人"),
    ("ja", "県によると、もし確認が進めば増える可能性があるが、これまでに40人が死亡した。", "40人"),
    ("ko", "지진으로 40명이 숨졌고 여진이 계속되면 피해가 커질 수 있다.", "40명"),
    ("zh", "洪水造成40人死亡，一旦大坝决口，还将有300人丧生。", "40人"),
    ("uk", "Загинули 12 людей, аеропорт буде закрито, якщо страйк триватиме.", "12 людей"),
    ("ru", "Погибли 12 человек, аэропорт будет закрыт, если забастовка продолжится.", "12 человек"),
    (
        "de",
        "Die Flut forderte 40 Tote, und wenn der Regen anhält, könnten weitere 300 Menschen sterben.",
        "40 Tote",
    ),
    (
        "fr",
        "La crue a fait 40 morts, et si la pluie continue, 300 autres personnes pourraient mourir.",
        "40 morts",
    ),
]
STILL_TOLD = [
    ("en", "The final death toll may reach 300, the governor said."),
    ("en", "The bank will give $40 million if parliament agrees."),
    ("ja", "死者は最終的に300人に達する見通しだと知事は述べた。"),
    ("ko", "의회가 동의하면 은행은 4천만 달러를 지원한다."),
    ("zh", "如果议会同意，银行将提供4000万美元。"),
    ("uk", "Кількість загиблих може зрости до 300, сказав губернатор."),
    ("ru", "Если парламент согласится, банк даст 40 млн долларов."),
    ("de", "Wenn das Parlament zustimmt, wird die Bank 40 Millionen Dollar geben."),
    ("fr", "Le nombre de morts pourrait atteindre 300, a dit le gouverneur."),
]


@pytest.mark.parametrize(("lang", "text"), THEN)
def test_what_would_be_is_no_toll(read, lang, text):
    assert [item for item in read(text, lang) if item.said.unit != "other:magnitude"] == []


@pytest.mark.parametrize(("lang", "text"), IN_FACT)
def test_a_condition_of_the_reckoning_leaves_the_toll(read, lang, text):
    (item,) = read(text, lang)
    assert (item.measure, item.stance) == ("killed", "asserts")


@pytest.mark.parametrize(("lang", "text", "quote"), BESIDE)
def test_what_happened_is_told_beside_what_would(read, lang, text, quote):
    assert [item.span.quote for item in read(text, lang)] == [quote]


@pytest.mark.parametrize(("lang", "text"), STILL_TOLD)
def test_money_and_the_toll_that_is_foreseen_for_what_happened_are_told(read, lang, text):
    assert len(read(text, lang)) == 1
