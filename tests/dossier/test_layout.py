"""A dossier is found like a git repository."""

from pathlib import Path

from reconcile.dossier import Layout, find, init
from reconcile.model import Problem


def test_nearest_upwards(tmp_path):
    layout, _ = init(tmp_path / "one")
    deep = tmp_path / "one" / "x" / "y"
    deep.mkdir(parents=True)
    inner, _ = init(deep)
    assert find(tmp_path / "one") == layout
    assert find(tmp_path / "one" / "x") == layout
    assert find(deep) == inner
    assert find(layout.sources) == layout
    assert find(layout.claims) == layout


def test_given_as_the_folder_or_its_claims(tmp_path):
    layout, _ = init(tmp_path / "one")
    elsewhere = tmp_path / "two"
    elsewhere.mkdir()
    assert find(elsewhere, layout.root) == layout
    assert find(elsewhere, layout.claims) == layout


def test_none(tmp_path):
    (tmp_path / "claims").mkdir()
    for found in (find(tmp_path), find(tmp_path, tmp_path), find(tmp_path, tmp_path / "none")):
        assert isinstance(found, Problem)
        assert found.code == "E200"
        assert "\n" not in str(found)


def test_hostile_paths(tmp_path):
    for given in (Path("a\0b"), Path("x" * 5000)):
        assert isinstance(find(tmp_path, given), Problem)


def test_a_given_folder_is_not_looked_for_upwards(tmp_path):
    init(tmp_path)
    (tmp_path / "x").mkdir()
    assert isinstance(find(tmp_path, tmp_path / "x"), Problem)


def test_names_in_messages_are_from_the_root(tmp_path):
    layout = Layout(tmp_path / "claims")
    assert layout.name(layout.sources / "a.txt") == "claims/sources/a.txt"
    assert layout.name(Path("/elsewhere/a")) == "/elsewhere/a"
