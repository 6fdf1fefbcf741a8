"""The grammar of a language, as far as lining words up with numbers needs it: ``language.toml``."""

from __future__ import annotations

from typing import Literal

import msgspec


class Grammar(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How sentences of a language are built, for lining words up with numbers.

    ``order`` final: the predicate follows its number. ``topic``, ``subject`` are particles right after these;
    ``locative_*`` make a name a place; ``clause`` and ``strong`` part clauses, ``join`` words join two things.
    """

    code: str
    name: str
    order: Literal["final", "initial"]
    spaced: bool
    sentence_end: tuple[str, ...]
    clause: tuple[str, ...]
    strong: tuple[str, ...]
    join: tuple[str, ...]
    abbreviations: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    locative_before: tuple[str, ...] = ()
    locative_after: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    """Words that set a number off from its predicate ("of", のうち): what stands across is another thing."""
    anaphora: tuple[str, ...] = ()
    """Words with which a sentence begins that tells who said what stands before it ("This was")."""
    quotes: tuple[str, ...] = ()
    clause_after: tuple[str, ...] = ()
    """Endings of words that end a clause (지만, 으며), where verbs take them instead of a word between."""
    aside: tuple[str, ...] = ()
    """Words right before a name that make it the one spoken to or of, never who speaks (向, 对)."""
    closing: tuple[str, ...] = ()
    """Abbreviations of units behind a number: before a capital letter they end the sentence."""
    never_closed: tuple[str, ...] = ()
    """Of these with the word behind them those that end nothing ("долл. США")."""
    spoken_at: tuple[str, ...] = ()
    """Prepositions behind which a seat of power speaks beside a verb of speech ("в Киеве заявили")."""
    oblique: tuple[str, ...] = ()
    """Endings that no subject has, where nouns are declined: such a name beside a verb is not who speaks."""
    genitive: dict[str, str] = {}
    """Endings of names in the genitive with those of the nominative."""
    locative: dict[str, str] = {}
    """Endings of names of places behind a preposition with those of the nominative ("в Заречинске")."""
    place_before: tuple[str, ...] = ()
    """Those of ``locative_before`` behind which a name that no data file has is a place ("in", not "im")."""
    place_endings: dict[str, str] = {}
    """Endings of names of countries with the English ones, for those that no data file has (Sarvanien)."""
    titles: tuple[str, ...] = ()
    """Words right before the name of a place, in the nominative or genitive ("Республики Тарсай")."""
    first_letters: dict[str, str] = {}
    """The same for letters that are spelt otherwise at the head of a word (Юрій Yurii)."""
    undeclined: tuple[str, ...] = ()
    """Endings of names of places that are the same in all cases ("в Баку", "в Токио")."""
    appositions: tuple[str, ...] = ()
    """The same, before names that are not declined with them ("провінція Маніса")."""
    districts: dict[str, tuple[str, ...]] = {}
    """Endings of an adjective made of a place's name, with the words for districts that follow it."""
    accusative: dict[str, str] = {}
    """Endings of women's names in the accusative with those of the nominative."""
    instrumental: dict[str, str] = {}
    """Endings of names in the instrumental ("беседовали с Иваном Петровым") with those of the nominative."""
    letters: dict[str, str] = {}
    """Letters with their Latin spelling, for names that no data file has."""
    spoken_of: tuple[str, ...] = ()
    """Nouns that are the topic of what is said and never say it themselves (보도, 수치, 传言)."""
    adverbs: tuple[str, ...] = ()
    """Words between a speaker and its verb that are no part of the speaker's name (初步, 则)."""
    capitals: bool = False
    """Names, and hardly anything else, are written with a capital."""
    inverts: bool = False
    """Behind somebody's words the verb of speech always stands before its speaker (", a dit X à Paris")."""
    verb_second: bool = False
    """The participle of speech stands last, behind its number ("hat von 600 gesprochen")."""
    ordinal_before: tuple[str, ...] = ()
    """Beginnings of words with a capital before which a number with a stop is an ordinal ("12. Mai")."""
    determiners: tuple[str, ...] = ()
    """Words that may lead a name that no data file has, and never are one ("Der Vorstand", "Quant")."""
    common: tuple[str, ...] = ()
    """Words with a capital that follow a preposition and are no places ("in Haft"), where nouns have one."""
    no_names: tuple[str, ...] = ()
    """Words with a capital at the head of a sentence that begin no speaker's name ("The", "But", "As")."""
    passive: tuple[str, ...] = ()
    """Words before a verb of speech that turn it around: what stands before is spoken of ("was put at")."""
    whose: tuple[str, ...] = ()
    """Prepositions between a thing and its place ("the office of Oruba"), where the name ends the clause."""
    cited: tuple[str, ...] = ()
    """Particles of an object that is cited, written onto its name (감시단〈을〉 인용해)."""
    no_speakers: tuple[str, ...] = ()
    """Endings of clauses and of things that are told, never of who tells (…しても, …の投稿は)."""
    turning: tuple[str, ...] = ()
    """Those of ``passive``, and others, behind which no name before the verb is its speaker ("as saying")."""
    outlet_kinds: tuple[str, ...] = ()
    """Words for a kind of outlet before its name ("le site X", "der Sender X")."""
    kinds: dict[str, str] = {}
    """Words for a kind of body, in a name that no data file has, with their English (Gewerkschaft union)."""
    again: tuple[str, ...] = ()
    """Words beside a bare number that counts what was counted before ("they were 9,000")."""
    outlets: tuple[str, ...] = ()
    """Words of which one is in the names of most outlets ("Times", "Radio")."""
    regions: dict[str, str] = {}
    """Endings of administrative names with their English (県 Prefecture)."""
    regions_spaced: bool = False
    happenings: tuple[str, ...] = ()
    """Words for what happens at a place, right behind its name ("the Velmar earthquake")."""
    adjective_cases: dict[str, tuple[str, str]] = {}
    """Endings of adjectives in names of two words behind a preposition, with the nominative and the gender."""
    soft_stems: tuple[str, ...] = ("\0",)
    """Ends of stems of soft adjectives in such names ("верхн")."""
    soft_endings: dict[str, str] = {}
    """What their nominative has for that of the others."""
    feminine: dict[str, str] = {}
    """Endings of feminine nouns behind a preposition, with the nominative."""
    counted_ends: tuple[str, ...] = ("\0",)
    """Endings of the genitive plural, in which things counted stand ("снарядов", "гармат")."""
    given: tuple[str, ...] = ()
    """Words right before the place that money or help is for ("pledged to", "rebuild")."""
    institutes: tuple[str, ...] = ()
    """Words of which one makes a run of capitals a body and no place ("Centre", "Ministry")."""
    articles: tuple[str, ...] = ()
    """Articles that may stand before the name of a place ("the")."""
    ranks: tuple[str, ...] = ()
    """Words before the name of a person that tell rank, calling or past ("retired", "col", "sir")."""
    quoting: str = ""
    """The ending with which a verb of speech is itself told by another (말했다〈고〉 보도했다)."""
    no_places: tuple[str, ...] = ()
    """Words before one of ``happenings`` that name no place (이번, 대형), where none has a capital."""
    no_place_ends: tuple[str, ...] = ()
    """Endings of such words (…한, …의)."""
    no_place_heads: tuple[str, ...] = ()
    """Beginnings of such words (지난…)."""
    home: dict[str, str] = {}
    """Bodies that its own press names without their country, with those of the country (entity keys)."""
    route: tuple[str, ...] = ("\0",)
    """Prepositions with their space that tell where a way begins ("from Castle Hill to the palace")."""
    possessives: tuple[str, ...] = ()
    """Words before a body that make it that of a state named before ("its intelligence service")."""
    that: tuple[str, ...] = ()
    """Words that open what somebody says ("that", "dass"): who speaks within it is told of by them."""
    notes_own: bool = False
    """On a page with footnotes plain sentences are the page's own, not of who was cited before."""
    area_heads: tuple[str, ...] = ()
    """Headings of a column whose cells are places ("District")."""
    sum_rows: tuple[str, ...] = ()
    """Labels of a row that adds up the others ("Total")."""
    source_heads: tuple[str, ...] = ()
    """Headings of a table's first column that make its cells those who assert their rows ("Source")."""
    same_cells: tuple[str, ...] = ()
    """Cells that repeat the one above ("ditto", "idem")."""
    members: dict[str, str] = {}
    """Whose unions and associations there are, with their English ("Bestatter" undertakers')."""
    member_links: tuple[str, ...] = ()
    """Prepositions before them ("Verband 〈der〉 Bestatter"); none where they stand before the body."""
    he_she: tuple[str, ...] = ()
    """Pronouns of one person beside a word of speech ("said 〈she〉")."""
    of_heads: tuple[str, ...] = ()
    """First words of names of bodies: what follows their "of" is no place ("Ministry of 〈Public Works〉")."""
    sites: tuple[str, ...] = ()
    """Ends of names of squares, streets and halls, which are in the place that a text is about."""
    venues_before: tuple[str, ...] = ()
    """Words right before a place where people only meet or speak ("gathered in")."""
    venues_after: tuple[str, ...] = ()
    """The same, right behind it ("conference", 에서 열린)."""
    leads: tuple[str, ...] = ()
    """Articles and the like that lead the phrase of an unnamed speaker ("a", "its", "two")."""
    bodies: tuple[str, ...] = ()
    """Nouns for bodies that speak ("collective", "grid operator")."""
    newcomers: tuple[str, ...] = ()
    """Those of ``leads`` that lead somebody not spoken of before ("a", "two")."""
    callings: tuple[str, ...] = ()
    """Nouns for people who speak by their calling ("gunner", "survivor")."""
    participles: tuple[str, ...] = ()
    """Words in -ed, -ing or -ly that may stand within such a phrase ("retired", "elderly")."""
    titular: tuple[str, ...] = ()
    """Prepositions within the names of bodies ("Centre 〈for〉 Aid Policy")."""
    overshoot: tuple[str, ...] = ()
    """Words beside a number that it may pass one day ("could exceed"): it is no floor of anything."""
    former: tuple[str, ...] = ()
    """Words that set another occasion apart from the one that is reported ("the last march", 前回)."""
    modals: tuple[str, ...] = ()
    """Verbs that plan, but with a perfect at the end only report ("soll … erhalten haben")."""
    perfect: tuple[str, ...] = ()  # ends of such a perfect ("haben", "worden sein")
    origins: tuple[str, ...] = ()
    """Prepositions before where something comes from, and verbs: no preposition further off makes that a place."""
    meetings: tuple[str, ...] = ()
    """Words for meetings: where they are held is not where what they deal with is."""
    wars: tuple[str, ...] = ()
    war_links: tuple[str, ...] = ()  # between such a word and a name behind it ("war 〈against〉 Ukraine")
    onto: tuple[str, ...] = ()  # what stands between the two numbers of a change ("von 300 〈auf〉 450")
    formerly: tuple[str, ...] = ()
    """Words before what a number was before it changed ("to 1,900, 〈from the〉 2,300 of December")."""
    formerly_after: tuple[str, ...] = ()  # ... and behind it (2300人〈から〉)
    continuing: tuple[str, ...] = ()
    """Words behind a number at the head of a sentence with which it goes on counting ("4 700 〈ont〉 été …")."""
    compared: tuple[str, ...] = ()  # what something is measured against (〈比〉去年, 작년〈보다〉)
    concluding: tuple[str, ...] = ()
    """Words with which a sentence draws the sum of what somebody has told before ("damit"), not behind a comma."""
    not_concluding: tuple[str, ...] = ()
    """Words that hold one of them and draw no sum ("ainsi que")."""
    reported_mood: bool = False
    """What somebody goes on to say stands in a mood of its own; plain words are the text's own."""
    joint: tuple[str, ...] = ()
    """Words before a body that make it several countries' or another house's ("한미", "군")."""
    accounts: tuple[str, ...] = ()
    """Openings of a sentence that give the account of who spoke before, unnamed ("발표에 따르면")."""
    papers: tuple[str, ...] = ()
    """Ends of words for what is told or written, which are no speaker (〈보고서〉는, 상황〈보고서〉는)."""
    documents: tuple[str, ...] = ()  # what a body writes (報告書): alone no speaker, who wrote it goes on
    announced: tuple[str, ...] = ()
    """Nouns for figures that somebody makes known, in a sentence that gives none (被害状況を発表した。)."""
    closers: tuple[str, ...] = ()
    """What closes the phrase of a speaker behind a word such as 据 (据警方〈的消息〉, 援引部长〈的话〉)."""
    clefts: tuple[str, ...] = ()
    """Verbs of a sentence that names behind them who said the words before it (そう〈話す〉のは某さんだ)."""
    gives: tuple[str, ...] = ()
    """Verbs, as they stand before a noun, by which somebody gives a figure (県が〈示した〉312人)."""
    figures: tuple[str, ...] = ()
    makes: tuple[str, ...] = ()  # who has made a paper, before its title (某研究所が〈公表した〉「…」)
    """Nouns for a figure behind it (主催者の10万人という〈数字〉)."""
    object_marks: tuple[str, ...] = ()
    """Particles of what something is done to or at: a word with one stands in a clause, in no name (물대포〈에〉 맞은)."""
    describing_ends: tuple[str, ...] = ()
    """Endings of words that tell of the noun behind them (단체〈인〉)."""
    bound_nouns: tuple[str, ...] = ()  # that only make a clause a noun (〈것〉으로 보인다)
    adnominal: tuple[str, ...] = ()
    """Endings of verbs before the noun that they describe (밝〈힌〉 사망자 수)."""
    described_ends: tuple[str, ...] = ()
    """Particles behind such a noun with which its number follows (사망자 수〈는〉 4300명)."""
    telling: tuple[str, ...] = ()
    """What stands behind them where a body tells something in its paper (年次報告〈で〉, 白書〈を公表〉)."""
    occurs: tuple[str, ...] = ()
    """Words for what occurs at a place behind its particle (에서 〈지진〉이, 에 〈폭우〉가), where none has a capital."""
    offices: dict[str, tuple[str, ...]] = {}
    """Verbs that tell what somebody is, with the callings ("who 〈heads〉 the service": its head)."""
    telling_more: tuple[str, ...] = ()
    """What opens more on a speaker who stands behind the verb ("said an officer 〈who〉 asked not to be named")."""
    kin: tuple[tuple[str, ...], ...] = ()
    """Words for kinds of bodies of which one may stand for another ("the union" for a federation)."""
    aboard: tuple[str, ...] = ()
    """Nouns for people who travel or serve aboard: their number is not that of others named before it."""
    themes: tuple[str, ...] = ()
    """Words beside a place for what happens there: behind it (地震), or before it in a title ("Erdbeben 〈Gailtal〉")."""
    goals: tuple[str, ...] = ()
    """Words beside a place that make it where men and arms go: behind it, or before it where verbs stand first."""
    no_goals: tuple[str, ...] = ()
    """The same beginnings where they do not (に対して)."""
    befalls: tuple[str, ...] = ()
    """Words right before a place that what is told of is done for (対, 援)."""
    object: tuple[str, ...] = ()
    """Particles of what is told of, where they open what is said of the next number (死者〈を〉600人)."""
    no_heads: tuple[str, ...] = ()
    """Words that begin no name of a speaker (其)."""
    inner_papers: tuple[str, ...] = ()
    """Words behind the name of whose papers somebody has seen: they do not speak by them (内部文件)."""
    sides: tuple[str, ...] = ()
    """Endings of a word for one's own side (方 in 日方)."""
    seat_marks: tuple[str, ...] = ()
    """Particles behind a seat of power at which somebody speaks (평양〈에서〉 발표했다)."""
    openers: tuple[str, ...] = ()
    """Words that what happened begins with, right behind the name of its place in a title (海澜〈反对〉涨价游行)."""
    states: tuple[str, ...] = ()
    """Words behind the name of a country for what kind of state it is (共和国)."""
    askers: tuple[str, ...] = ()
    """Labels of who asks in an interview, in whatever form the questions are put (聞き手, 记者)."""
    answerers: tuple[str, ...] = ()
    """Labels of who answers that name nobody ("A", 答)."""
    rubrics: tuple[str, ...] = ()
    """Labels of a line that name nobody ("Behauptung", "Verdict")."""
    scenes: tuple[str, ...] = ()
    """Words right before a place at which what a paragraph goes on to tell is, too ("in der Provinz")."""
    courtesies: tuple[str, ...] = ()
    """Courtesies and offices before the name that is the label of a line in minutes ("M.", "Abg.")."""
    clips: tuple[str, ...] = ()
    """Labels of a recording before the name of who is heard in it ("O-Ton")."""
    behind_names: tuple[str, ...] = ()
    """Words and signs right behind a full name whose family name is a label (教授, さん, に)."""
    pointers: tuple[str, ...] = ()
    """Words before a noun that make it somebody told of before: articles, "this", 同 in 同省, 이 in 이 당국자."""
    case_marks: tuple[str, ...] = ()
    """Particles written onto such a noun (은 in 당국자은)."""
    hearer: tuple[str, ...] = ()
    """Particles right behind an outlet that make it the one who is told (ロイター〈に〉語った)."""
    linking: tuple[str, ...] = ()
    """Particles that may stand between a name and the particle that marks it (国防省〈の〉報道官は)."""
    of: tuple[str, ...] = ()
    """Particles of possession, where they are written onto the noun (의)."""

    def __hash__(self) -> int:
        return hash(self.code)
