"""Edited tables: what people save is read, what is made to do harm is refused."""

import io
import random
import warnings
import zipfile

import openpyxl
import pytest

from reconcile.model.sheet import Cell
from reconcile.read import edited
from reconcile.read.edited import UnusableSheetError, sheets_of

HEAD = "id,base,low,note\r\n"
SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'


def saved(tmp_path, data, name="x.csv"):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def book_bytes(*rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def repacked(data, **parts):
    """A workbook with some parts replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, body in parts.items():
            new.writestr(name, body)
    return out.getvalue()


ONE = "xl/worksheets/sheet1.xml"


def test_a_csv_is_rows_of_cells_by_column(tmp_path):
    (sheet,) = sheets_of(saved(tmp_path, HEAD + 'c-1,b,"1,000","a ""b""\r\nc"\r\n,,,\r\nc-2,b\r\n'))
    assert (sheet.name, sheet.columns) == ("", {"id": 1, "base": 2, "low": 3, "note": 4})
    assert [row.number for row in sheet.rows] == [2, 4]
    assert sheet.rows[0].cells["low"] == Cell("1,000")
    assert sheet.rows[0].cells["note"] == Cell('a "b"\r\nc')
    assert "low" not in sheet.rows[1].cells


def test_a_header_in_other_letters_below_a_title(tmp_path):
    (sheet,) = sheets_of(saved(tmp_path, "Our claims\n\n Base ;ID;Mine\nb;c-1;x\n"))
    assert sheet.columns == {"base": 1, "id": 2, "mine": 3}
    assert sheet.comma


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\x00\x01\x02", "neither"),
        ("id,base\r\nc-1,約300人".encode("shift_jis"), "UTF-8"),
        (HEAD + 'c-1,"b', "unexpected end"),
        ("id,base,low,LOW\r\n", "twice"),
        (b"\xd0\xcf\x11\xe0" + bytes(100), "locked"),
        (b"PK\x03\x04 but no zip", "no workbook"),
        (HEAD + "c-1," * 600, "columns"),
        (HEAD + "c" * 200_000, "limit"),
    ],
)
def test_a_csv_that_cannot_be_used(tmp_path, data, why):
    with pytest.raises(UnusableSheetError, match=why):
        sheets_of(saved(tmp_path, data))


def test_a_table_without_the_columns_has_no_rows(tmp_path):
    (sheet,) = sheets_of(saved(tmp_path, "a,b\r\n1,2\r\n"))
    assert (sheet.columns, sheet.rows) == ({}, ())


def test_too_large_a_file(tmp_path, monkeypatch):
    monkeypatch.setattr(edited, "MOST_BYTES", 100)
    with pytest.raises(UnusableSheetError, match="larger"):
        sheets_of(saved(tmp_path, HEAD + "x" * 100))


def test_too_many_rows(tmp_path, monkeypatch):
    monkeypatch.setattr(edited, "MOST_ROWS", 50)
    with pytest.raises(UnusableSheetError, match="rows"):
        sheets_of(saved(tmp_path, HEAD + "c-1,b\r\n" * 60))


def test_the_cells_of_a_workbook_are_typed_and_formulas_never_run(tmp_path):
    import datetime as dt

    day = dt.datetime(2024, 10, 1)  # noqa: DTZ001 - a cell has no zone
    data = book_bytes(
        ["id", "base", "a", "b", "c", "d", "e", "f"], ["c-1", "b", 300.0, 0.1, day, True, "=1+1", "001"]
    )
    (sheet,) = sheets_of(saved(tmp_path, data, "x.xlsx"))
    cells = sheet.rows[0].cells
    assert [cells[name] for name in "abcdf"] == [
        Cell("300", "number"), Cell("0.1", "number"), Cell("2024-10-01", "day"), Cell("TRUE"), Cell("001"),
    ]  # fmt: skip
    assert cells["e"] == Cell("=", "formula")


def test_text_that_looks_like_a_formula_is_text(tmp_path):
    cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>{}</t></is></c><c r="B1" t="inlineStr"><is><t>{}</t></is></c></row>'
    body = SHEET.format(
        cell.format("id", "base") + cell.format("=1+1", "=cmd|'/C calc'!A0").replace("1", "2")
    )
    (sheet,) = sheets_of(saved(tmp_path, repacked(book_bytes(["x"]), **{ONE: body}), "x.xlsx"))
    assert sheet.rows[0].cells["id"].kind == "text"
    assert sheet.rows[0].cells["base"].text.startswith("=cmd|")


def test_the_stored_result_of_a_formula_is_not_used(tmp_path):
    body = SHEET.format(
        '<row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>base</v></c></row>'
        '<row r="2"><c r="A2" t="str"><f>"c-"&amp;1</f><v>c-1</v></c><c r="B2"><f t="array" ref="B2">1</f><v>1</v></c></row>'
    )
    (sheet,) = sheets_of(saved(tmp_path, repacked(book_bytes(["x"]), **{ONE: body}), "x.xlsx"))
    assert [cell.kind for cell in sheet.rows[0].cells.values()] == ["formula", "formula"]


def _bomb():
    return repacked(book_bytes(["id", "base"]), **{"xl/media/x.bin": b"0" * (edited.MOST_BYTES + 1)})


def _entities():
    body = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>' + SHEET.format("")
    return repacked(book_bytes(["x"]), **{ONE: body})


def _wide_entities():
    body = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY a "a">]>' + SHEET.format("")
    return repacked(book_bytes(["x"]), **{ONE: body.encode("utf-16")})


def _far_row():
    row = '<row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>base</v></c></row>{}'
    return repacked(
        book_bytes(["x"]), **{ONE: SHEET.format(row.format('<row r="99999999999"><c><v>1</v></c></row>'))}
    )


def _far_column():
    row = '<row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>base</v></c><c r="XFD1"><v>1</v></c></row>'
    return repacked(book_bytes(["x"]), **{ONE: SHEET.format(row)})


def _many_parts():
    return repacked(book_bytes(["x"]), **{f"xl/x{number}.xml": "<x/>" for number in range(2001)})


def _zip_only():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("readme.txt", "x")
    return file.getvalue()


def _open_document():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("content.xml", "<x/>")
    return file.getvalue()


def _twins():
    file = io.BytesIO(book_bytes(["x"]))
    with zipfile.ZipFile(file, "a") as packed, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        packed.writestr(ONE, SHEET.format(""))
    return file.getvalue()


def _no_strings():
    return repacked(
        book_bytes(["x"]), **{ONE: SHEET.format('<row r="1"><c r="A1" t="s"><v>999</v></c></row>')}
    )


def _deep():
    return repacked(book_bytes(["x"]), **{ONE: SHEET.format("<a>" * 200_000 + "</a>" * 200_000)})


def outcome(path):
    try:
        return f"{len(sheets_of(path)[0].rows)} rows"
    except UnusableSheetError:
        return "refused"


BAD = {
    "a bomb": (_bomb, "unpacks"),
    "entities": (_entities, "document type"),
    "entities in UTF-16": (_wide_entities, "document type"),
    "a row out of all bounds": (_far_row, "rows"),
    "a column out of all bounds": (_far_column, "columns"),
    "too many parts": (_many_parts, "parts"),
    "a zip of something else": (_zip_only, "no workbook"),
    "an OpenDocument sheet": (_open_document, "save it as .xlsx"),
    "two parts of one name": (_twins, "one name"),
    "strings that are not there": (_no_strings, "no workbook"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_workbook_that_is_made_to_do_harm(tmp_path, name):
    make, why = BAD[name]
    with pytest.raises(UnusableSheetError, match=why):
        sheets_of(saved(tmp_path, make(), "x.xlsx"))


def test_a_sheet_that_is_very_deep_is_read_or_refused(tmp_path):
    path = saved(tmp_path, _deep(), "x.xlsx")
    assert outcome(path) in ("0 rows", "refused")


def test_a_sheets_word_about_its_size_is_not_believed(tmp_path):
    data = book_bytes(["id", "base"], ["c-1", "b"])
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        body = packed.read(ONE).decode()
    body = body.replace('<dimension ref="A1:B2"', '<dimension ref="A1:A1"')
    (sheet,) = sheets_of(saved(tmp_path, repacked(data, **{ONE: body}), "x.xlsx"))
    assert sheet.rows[0].cells["base"].text == "b"


def test_damaged_workbooks_are_refused_in_a_line_or_read(tmp_path):
    data = book_bytes(["id", "base", "low"], *[[f"c-{n}", "b", n] for n in range(50)])
    chance = random.Random(3)
    seen = set()
    for _ in range(300):
        bad = bytearray(data)
        for _ in range(chance.choice((1, 3, 20))):
            bad[chance.randrange(len(bad))] = chance.randrange(256)
        path = saved(tmp_path, bytes(bad[: chance.choice((len(bad), chance.randrange(len(bad))))]), "x.xlsx")
        seen.add(outcome(path).partition(" ")[2] or "refused")
    assert seen == {"rows", "refused"}
