"""Laws of decisions: replay is a function of the log, and words are held on to."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reconcile.decide import find, make, replay, select
from tests.decide.making import claim, decide, source

HERE = source()
CLAIMS = tuple(claim(HERE, quote) for quote in ("300 people", "320 dead", "41 missing"))
DAY = date(2025, 3, 6)
ACTIONS = ["accept", "reject", "prefer", "same", "not_same", "correct", "reopen", "undo"]
WORDS = st.text(st.sampled_from("abc 123 人。\n"), max_size=30)


@st.composite
def logs(draw):
    made = []
    for minute in range(draw(st.integers(0, 8))):
        action = draw(
            st.sampled_from(["accept", "reject", "prefer", "same", "not_same", "correct", "reopen", "undo"])
        )
        picked = draw(st.permutations(CLAIMS))[: 2 if "same" in action else 1]
        if action == "undo":
            if made:
                key = draw(st.sampled_from(made)).id
                made.append(make("undo", (key,), who="lee", when=f"2025-03-05T10:{minute:02}:00Z"))
            continue
        fields = {"value": str(draw(st.integers(0, 9)))} if action == "correct" else None
        made.append(decide(action, *picked, minute=minute, sources=[HERE], fields=fields))
    return made


@given(logs(), st.randoms(use_true_random=False))
def test_the_order_of_lines_does_not_matter(log, chance):
    shuffled = list(log)
    chance.shuffle(shuffled)
    one, two = (replay(item, CLAIMS, [HERE], today=DAY) for item in (log, shuffled))
    assert one == two


@given(logs())
def test_undoing_everything_gives_the_start(log):
    done = [item for item in log if item.action != "undo"]
    undone = [make("undo", (item.id,), who="lee", when="2025-03-05T11:00:00Z") for item in done]
    assert replay([*done, *undone], CLAIMS, [HERE], today=DAY) == replay([], CLAIMS, [HERE], today=DAY)


@given(logs())
def test_a_claim_is_there_once_or_rejected(log):
    decided = replay(log, CLAIMS, [HERE], today=DAY)
    left = [item.id for item in decided.claims]
    assert left == [item.id for item in CLAIMS if item.id in set(left)]
    assert not set(decided.accepted) - set(left)
    assert not set(decided.same) & set(decided.not_same)


@given(WORDS, WORDS, st.sampled_from(["300 dead", "約3万人", "41"]))
def test_words_are_found_where_they_stand(before, after, quote):
    text = before + quote + after
    where = source(text)
    start = len(before)
    selector = select(where, where.span(start, start + len(quote)))
    place = find(selector, text)
    assert (place.how, place.start, place.end) == ("same", start, start + len(quote))


@given(WORDS, WORDS)
def test_words_are_found_after_text_was_put_in_front(front, back):
    middle = "Police, on the other hand, spoke of 41 missing in the north of the country on Friday."
    selector = select(source(middle), source(middle).span(36, 46))
    text = front + middle + back
    place = find(selector, text)
    assert place.how == "same"
    assert text[place.start : place.end] == selector.exact


@given(st.text(max_size=60), st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_finding_never_fails(text, before, exact, after):
    where = source(f"{before}x{exact}{after}")
    selector = select(where, where.span(len(before), len(before) + 1 + len(exact)))
    place = find(selector, text)
    assert 0 <= place.start <= place.end <= len(text)
