"""The form of ``actors.toml``: the words of a language for those who may speak, and what tells where their phrases end."""

from __future__ import annotations

from typing import Literal

import msgspec

Form = Literal["spokes", "role", "chief", "source", "people", "body", "media", "work", "thing"]


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A word for an office, a calling or a kind of body.

    ``domain`` heads take what they are for behind them ("minister of health"); ``short`` ones are
    abbreviations that hold it already. A stem of several words marks each word that is declined with an
    asterisk ("пожарн* служб*", "служб* спасения"). A ``thing`` is nobody who speaks, though a word of it
    alone may be ("первая 〈партия〉 одеял" is a batch).
    """

    english: str
    form: Form
    nominative: tuple[str, ...]
    stems: tuple[str, ...]
    example: str
    domain: bool = False
    short: bool = False
    titled: str = ""
    """The English of one that bears a name of its own ("фонд «Игилик»": a foundation)."""


class Found(msgspec.Struct, frozen=True):
    """A head that a word of a text is a form of."""

    head: Head
    nominative: bool
    words: int
    """How many words of the text it is."""


class Actors(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of one language.

    Within a phrase: ``endings`` of nouns in any case, ``adjectives`` and those that only the genitive or
    another case has, ``links`` between a head and whose it is, ``partitive`` words before
    people of whom some speak ("one of"), ``relative`` pronouns, ``possessives`` ("its"), ``finite`` endings
    of verbs, ``adjective`` and ``country`` stems with their English or the key of the country, ``domain``
    what a ministry is for. Of names: ``patronymics``, ``genitive_names``, ``feminine_names`` are endings,
    ``name_vowels`` the letters that cases change, ``men`` men's names with the ending of women's.
    ``turning`` words turn a verb of speech around ("as the ministry said"), ``negations`` right before a
    number reject it, ``feminine`` and ``masculine`` are pronouns. Of places: ``venues`` are beginnings of
    words for meetings, ``parts`` of words for parts of a town, ``capitals`` of the word for a seat of
    power, ``war`` of words of war, among which a country takes part rather than is the scene.
    """

    endings: tuple[str, ...]
    adjectives: tuple[str, ...]
    genitive_adjectives: tuple[str, ...]
    oblique_adjectives: tuple[str, ...]
    plural_genitive: tuple[str, ...]
    """Endings of adjectives that stand in no phrase in the nominative."""
    nominative_adjectives: tuple[str, ...]
    """Endings of adjectives that only a subject has."""
    oblique_nouns: tuple[str, ...]
    plural_nouns: tuple[str, ...]
    """Endings that nouns have in the plural alone: they mean several people, not the bearer of an office."""
    adjective_stems: tuple[str, ...]
    links: tuple[str, ...]
    for_matters: tuple[str, ...]
    """Words that lead what a body or an office is for ("комитет 〈по делам〉 молодёжи")."""
    further: tuple[str, ...]
    """Words for "and" between two matters."""
    levels: tuple[str, ...]
    """English words of adjectives that stand in brackets behind a body, where nothing else does."""
    coming: tuple[str, ...]
    """Beginnings of words that tell of what is to come ("〈буд〉ет выбрано")."""
    done: tuple[str, ...]
    """Endings of verbs in the past ("выбра〈но〉")."""
    by_name: tuple[str, ...]
    """Words that lead to somebody's name ("пленный 〈по имени〉 Ли")."""
    lost_as: tuple[str, ...]
    """Endings of words that tell as what people were lost ("потеряла 1700 человек убит〈ыми〉")."""
    talks: tuple[str, ...]
    """Beginnings of words for a talk with an outlet ("〈интервью〉, которое Роу дал телеканалу")."""
    contrasting: tuple[str, ...]
    """Words that set a clause against the one before it ("〈тогда как〉 полиция — 500")."""
    former: tuple[str, ...]
    """What before a word for an office says that somebody had it ("〈экс-〉министр"), the longest first."""
    adverbs: tuple[str, ...]
    """Words between a body and its verb, which are no part of its name ("служба 〈также〉 полагает")."""
    parenthetical: tuple[str, ...]
    """Words set between commas that say nothing of who speaks ("в Сеуле, 〈впрочем〉, считают")."""
    according: tuple[str, ...]
    """Prepositions that lead the paper or count by which something is told ("〈по〉 свежим подсчётам")."""
    no_adjectives: tuple[str, ...]
    """Beginnings of words before such a noun that tell whose it is, or which ("по 〈нашим〉 подсчётам")."""
    intelligence: tuple[str, ...]
    """Stems of words for an intelligence service: alone it is the one heard last."""
    turning: tuple[str, ...]
    possessives: tuple[str, ...]
    official: tuple[str, ...]
    """Beginnings of words for "official": data that are it and nobody's else are of no speaker heard before."""
    numerals: tuple[str, ...]
    """Small numbers in the case of a subject, behind which those who speak stand in the genitive ("〈два〉 чиновника")."""
    oblique_numerals: tuple[str, ...]
    """The same in other cases ("по словам 〈двух〉 пленных")."""
    selfsame: tuple[str, ...]
    """Words behind "that" that make it no pronoun ("тот 〈же〉 день")."""
    those: tuple[str, ...]
    """Words for "that" and "those", which stand for nobody behind a preposition ("в 〈те〉 дни")."""
    matters: tuple[str, ...]
    """Words before what an office is for ("комиссар 〈по〉 бюджету")."""
    finite: tuple[str, ...]
    volunteers: tuple[str, ...]
    """Beginnings of words for those who help in a disaster and fight in an army ("〈доброволь〉цев")."""
    closing: tuple[str, ...]
    """Endings of the verb that behind a quotation and a dash tells who said it ("«…», — вздых〈ает〉 комбриг")."""
    venues: tuple[str, ...]
    shelled: tuple[str, ...]
    """Words before a region that is fired at ("выпустили 〈по〉 Сумской области")."""
    parts: tuple[str, ...]
    named_parts: tuple[str, ...]
    """Those of which each has a name of its own ("площадь 〈Свободы〉")."""
    capitals: tuple[str, ...]
    negations: tuple[str, ...]
    nobody: tuple[str, ...]
    """Words before those of whom none speaks ("〈ни один〉 источник")."""
    of_region: str
    """What makes the name of a region of the stem of its adjective ("Харківськ" 〈а область〉)."""
    of_town: tuple[str, ...]
    """What makes the stem of an adjective of a town's name ("лион〈ск〉ий")."""
    town_ends: tuple[str, ...]
    """Endings that the name of a town has without it."""
    local: tuple[str, ...]
    """English words of bodies and offices of a town or region: what they tell of happened there."""
    whole: tuple[str, ...]
    """Words for what a body is of that tell it from no other ("крупнейший профсоюз 〈страны〉 CGTP")."""
    impersonal: tuple[str, ...]
    """Endings of verbs in the plural, which say what somebody says who is not named ("сообщи〈ли〉 в штабе")."""
    singular: tuple[str, ...]
    """Endings of verbs that one somebody speaks by: no seat of power does ("на брифинге в Киеве сообщи〈л〉")."""
    gerunds: tuple[str, ...]
    """Endings of the verb that opens an aside between verb and speaker (", заявил, прибы〈в〉 на место, министр")."""
    own_surnames: tuple[str, ...]
    """Endings of surnames of the country, spelt as its own ("Гриценко": Hrytsenko); none where no letter tells."""
    declined_towns: tuple[str, ...]
    """Endings of the genitive of towns at home; those abroad stay as they are behind "town of" ("мер міста 〈Чала〉")."""
    nationwide: tuple[str, ...]
    """Words for the whole of the country that a text is about ("по всей стране")."""
    absences: tuple[str, ...]
    """Words right behind a number in the genitive that say there are none of it ("тридцати тысяч 〈не будет〉")."""
    partitive: tuple[str, ...]
    relative: tuple[str, ...]
    related: tuple[str, ...]
    """The same where they are no subject ("погибшие, 〈которых〉 насчитала полиция")."""
    relating: tuple[str, ...]
    """All forms of the pronouns by which a clause tells more of a noun, also of whose ("чьи наблюдатели")."""
    issued: tuple[str, ...]
    """Beginnings of lines at the head of what a body issues ("〈Заявление〉 профсоюза", "〈Отчёт〉 о проверке")."""
    by_itself: tuple[str, ...]
    """Words of a publisher or a head by which a page tells its facts itself ("〈энциклопедия〉", "〈колонка〉")."""
    research: tuple[str, ...]
    """English words of bodies that study: what their papers tell by themselves nobody signs."""
    pages: tuple[str, ...]
    """The same for what publishes and is no body."""
    dative_adjectives: tuple[str, ...]
    to_whom: tuple[str, ...]
    """Endings of nouns in the dative: a paper to somebody is not by them ("доклад 〈комитету〉")."""
    for_whom: tuple[str, ...]
    """Prepositions of whom a paper is for ("доклад 〈для〉 комитета")."""
    figures: tuple[str, ...]
    """Nouns for a number or a paper that lead a clause as what is told ("〈цифру〉 в 300 назвал штаб")."""
    sent_from: tuple[str, ...]
    """Prepositions of where news comes from ("〈из〉 Вартены передают")."""
    onto: str
    """The preposition of whom somebody cites, which has the accusative behind it ("ссылаясь 〈на〉")."""
    war: tuple[str, ...]
    patronymics: tuple[str, ...]
    genitive_names: tuple[str, ...]
    feminine_names: tuple[str, ...]
    name_vowels: str
    giving: tuple[str, ...]
    """Beginnings of verbs of giving, beside which the dative is who gets ("〈передала〉 Судану 300 тонн")."""
    helping: tuple[str, ...]
    """The same of nouns for help and need ("〈помощь〉 Судану")."""
    given_nouns: tuple[str, ...]
    """Endings of nouns in the dative, of one and of many, and of names."""
    given_peoples: tuple[str, ...]
    """Endings that make a people in the dative of the stem of its adjective ("афган〈цам〉")."""
    given_adjectives: tuple[str, ...]
    """The same of adjectives."""
    feminine: tuple[str, ...]
    masculine: tuple[str, ...]
    men: tuple[str, ...]
    foreign_names: tuple[str, ...]
    """Endings of surnames from tongues whose first names end alike for men and women."""
    korean_families: dict[str, str]
    """Korean family names with their usual English spelling."""
    korean: dict[str, str]
    """Syllables of Korean names with theirs, after the Revised Romanization and what bearers mostly write."""
    softened: dict[str, str]
    """Endings before which the last letter of a stem changes ("профспіл〈ці〉" of "профспіл〈к〉а")."""
    head: tuple[Head, ...]
    adjective: dict[str, str]
    country: dict[str, str]
    domain: dict[str, str]
    matter: dict[str, str]
    """Stems of adjectives of a matter ("〈внутренн〉ей безопасности"); those of ``adjective`` serve too."""

    def __hash__(self) -> int:
        return hash(self.links)
