"""Random damages of a dossier: never a crash, nearly every change of meaning told, no false alarm."""

import json
import random

import pytest

from reconcile.dossier import CODES, add_sources, append_decisions, init, load, write_claims
from reconcile.dossier.codec import decode_all
from reconcile.read import reread
from tests.dossier.making import TEXTS, arrival, claims_in, decision, manifest_of, put

DOCS = '{"id":"001","text":"3 dead"}\n{"id":"1E5","text":"死者4人、負傷者12人"}\n'
LINES = ("sources.jsonl", "claims.jsonl", "decisions.jsonl")


def _made(folder, chance):
    layout, _ = init(folder)
    paths = [put(folder / "in", name, TEXTS[name]) for name in TEXTS]
    paths += [
        put(folder / "in", f"{number}.txt", f"第{number}報 {chance.randrange(9999)}人が死亡、7人が不明。\n")
        for number in range(4)
    ]
    paths.append(put(folder / "in", "docs.jsonl", DOCS))
    arrivals = [arrival(path) for path in paths]
    sources = [source for item in arrivals for source in item.sources]
    add_sources(layout, arrivals)
    write_claims(layout, [claim for source in sources for claim in claims_in(source)], manifest_of(sources))
    append_decisions(layout, [decision(number, why=f"weil {number}") for number in range(12)])
    return layout


def _flip(data, chance):
    at = chance.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]


def _lose(data, chance):
    lines = data.splitlines(True)
    del lines[chance.randrange(len(lines))]
    return b"".join(lines)


def _double(data, chance):
    lines = data.splitlines(True)
    lines.insert(chance.randrange(len(lines) + 1), chance.choice(lines))
    return b"".join(lines)


def _swap(data, chance):
    lines = data.splitlines(True)
    one, two = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[two] = lines[two], lines[one]
    return b"".join(lines)


def _conflict(data, chance):
    lines = data.splitlines(True)
    at = chance.randrange(len(lines))
    lines[at : at + 1] = [
        b"<<<<<<< HEAD\n",
        lines[at],
        b"=======\n",
        _flip(lines[at], chance),
        b">>>>>>> b\n",
    ]
    return b"".join(lines)


def _crlf(data, _chance):
    return data.replace(b"\n", b"\r\n")


def _cut(data, chance):
    return data[: chance.randrange(len(data))]


def _foreign(data, chance):
    """One id in place of another."""
    lines = data.splitlines(True)
    at = chance.randrange(len(lines))
    record = json.loads(lines[at])
    key = chance.choice([name for name in ("id", "source", "snapshot", "file") if name in record])
    record[key] = chance.choice(
        [json.loads(line).get(key) for line in lines if line is not lines[at]] + ["x"]
    )
    lines[at] = json.dumps(record, ensure_ascii=False).encode() + b"\n"
    return b"".join(lines)


DAMAGES = (_flip, _flip, _flip, _lose, _double, _swap, _conflict, _crlf, _cut, _foreign)


def _meaning(name, data):
    """What the file says: the set of its records, or (a snapshot) its bytes."""
    if name not in LINES:
        return data
    if b"<<<<<<<" in data:
        return None
    lines, _ = decode_all(data, name)
    return sorted(json.dumps(line.record, sort_keys=True) for line in lines)


def _files(layout):
    return [layout.claims / name for name in LINES] + sorted(layout.sources.iterdir())


def _round(layout, chance):
    """Damages one file; whether what it says has changed, and whether that was told with its place."""
    path = chance.choice(_files(layout))
    damage = chance.choice(DAMAGES)
    if damage is _foreign and path.name not in LINES:
        damage = _flip
    before = path.read_bytes()
    after = damage(before, chance)
    path.write_bytes(after)
    problems = load(layout, reread).problems
    path.write_bytes(before)
    assert all(item.code in CODES for item in problems)
    changed = _meaning(path.name, before) != _meaning(path.name, after)
    here = [item for item in problems if item.file == layout.name(path)]
    placed = any(item.line or item.objects for item in here)
    return changed, placed, damage.__name__, path.name


@pytest.mark.parametrize("seed", range(4))
def test_five_hundred_damages(tmp_path, seed):
    chance = random.Random(seed)
    layout = _made(tmp_path, chance)
    rounds = [_round(layout, chance) for _ in range(500)]
    changes = [item for item in rounds if item[0]]
    missed = [item for item in changes if not item[1]]
    assert len(changes) > 350
    assert len(missed) <= len(changes) // 100, missed
    assert load(layout, reread).problems == ()


def _reformatted(data, chance):
    """The same records in other dress."""
    lines = []
    for line in data.splitlines():
        record = json.loads(line)
        keys = list(record)
        chance.shuffle(keys)
        separators = chance.choice([(",", ":"), (", ", ": ")])
        dressed = {key: record[key] for key in keys}
        lines.append(json.dumps(dressed, ensure_ascii=chance.random() < 0.5, separators=separators))
    return chance.choice(["\n", "\n\n"]).join(lines).encode() + chance.choice([b"", b"\n", b"\n\n"])


@pytest.mark.parametrize("seed", range(200))
def test_no_alarm_on_sound_ones(tmp_path, seed):
    chance = random.Random(seed)
    layout = _made(tmp_path, chance)
    stored = load(layout, reread)
    assert stored.problems == ()
    for name in LINES:
        path = layout.claims / name
        path.write_bytes(_reformatted(path.read_bytes(), chance))
    again = load(layout, reread)
    assert again == stored
