"""Whole files or none."""

import os

import pytest

from reconcile.dossier import atomic


def test_a_file_is_replaced_whole(tmp_path):
    path = tmp_path / "x" / "file"
    atomic.write(path, b"one")
    atomic.write(path, b"two")
    assert path.read_bytes() == b"two"
    assert [item.name for item in path.parent.iterdir()] == ["file"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_leaves_the_old_file_and_nothing_beside_it(tmp_path, monkeypatch, step):
    path = tmp_path / "file"
    atomic.write(path, b"one")

    def fail(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, fail)
    if step == "replace":
        monkeypatch.setattr(type(path), "replace", fail)
    with pytest.raises(OSError, match="No space left"):
        atomic.write(path, b"two")
    assert path.read_bytes() == b"one"
    assert [item.name for item in tmp_path.iterdir()] == ["file"]


def test_long_names(tmp_path):
    path = tmp_path / ("x" * 250)
    atomic.write(path, b"one")
    assert path.read_bytes() == b"one"


def test_what_was_left_behind_is_cleared(tmp_path):
    (tmp_path / f"{atomic.PREFIX}1-file").write_bytes(b"half")
    (tmp_path / "file").write_bytes(b"whole")
    atomic.clear(tmp_path)
    assert [item.name for item in tmp_path.iterdir()] == ["file"]


def test_the_lock_can_be_taken_again_by_its_holder(tmp_path):
    with atomic.locked(tmp_path / ".lock"), atomic.locked(tmp_path / ".lock", wait=0):
        pass
