"""Tariffs as lines under lines, and the codes that a text points to."""

import gzip
import json

import pytest
from typer.testing import CliRunner

from services.catalog.tariff.domain import Row, all_words, lines_of, postings_of, suggestions, words_of
from services.cli import application

ROWS = [
    Row("6911", 0, "Tableware, kitchenware, of porcelain or china:", ""),
    Row("69111010", 1, "Hotel or restaurant ware", "25%"),
    Row("", 1, "Other:", ""),
    Row("691110", 2, "Available in specified sets:", "8%"),
    Row("6911105800", 3, "Mugs and other steins", ""),
    Row("691190", 1, "Other", "20.8%"),
    Row("6912", 0, "Ceramic tableware, kitchenware, other than of porcelain:", ""),
    Row("6912004400", 1, "Mugs and other steins", "10%"),
    Row("9902010100", 0, "Mugs, provided for in heading 6912", "Free"),
]


def test_a_line_stands_under_those_of_a_smaller_indent():
    lines = {line.code: line for line in lines_of(ROWS)}
    assert list(lines) == ["69111010", "691110", "6911105800", "691190", "6912004400"]  # no headings, no chapter 99
    assert lines["6911105800"].above == [ROWS[0].text, "Other:", ROWS[3].text]
    assert lines["691190"].above == [ROWS[0].text]


def test_a_line_without_a_duty_has_that_of_the_nearest_above():
    assert {line.code: line.duty for line in lines_of(ROWS)}["6911105800"] == "8%"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mugs and other steins", ["mug", "stein"]),
        ("Glasses, boxes, berries, gas, glass, apparatus", ["glass", "box", "berry", "gas", "glass", "apparatus"]),
        ("Of <il>Gallus</il>  Nesoi", ["gallus"]),
    ],
)
def test_words(text, words):
    assert words_of(text) == words


def suggested(text, without=frozenset()):
    lines = list(lines_of(ROWS))
    postings = postings_of([all_words(line) for line in lines])
    return suggestions(words_of(text), postings, [line.hs6 for line in lines], without)


def test_each_code_once_with_the_words_that_its_nearest_line_has():
    found = suggested("A porcelain mug for the hotel")
    assert [each.hs6 for each in found] == ["691110", "691200", "691190"]
    assert found[0].words == ["hotel", "porcelain"]  # of the line for hotels, which is nearer than the one of mugs
    assert found[1].words[0] == "mug"
    assert found[0].score > found[1].score > found[2].score


def test_lines_are_passed_over():
    assert suggested("hotel", frozenset({0})) == []
    assert suggested("nothing of it") == []


def files(folder, monkeypatch):
    (folder / "us-hts").mkdir()
    (folder / "hs-codes").mkdir()
    hts = [["HTS Number", "Indent", "Description", "General Rate of Duty"]]
    hts += [[row.code, str(row.indent), row.text, row.duty] for row in ROWS]
    lines = ["\ufeff" + ",".join(hts[0]), *(",".join(f'"{cell}"' for cell in row) for row in hts[1:])]
    (folder / "us-hts" / "htsdata-2024.csv.gz").write_bytes(gzip.compress("\n".join(lines).encode()))
    hs = "section,hscode,description,parent,level\nXIII,69,Ceramics,TOTAL,2\nXIII,6912,Tableware of stone,69,4\n"
    hs += "XIII,691200,Stoneware jugs,6912,6\nTOTAL,TOTAL,Total of all,TOTAL,5\n"
    (folder / "hs-codes" / "harmonized-system.csv.gz").write_bytes(gzip.compress(hs.encode()))
    monkeypatch.setenv("TRADEWIND_DATA_SETS", str(folder))


def test_the_command_measures_lines_of_a_file_and_passes_over_the_same_words(tmp_path, monkeypatch):
    files(tmp_path, monkeypatch)
    lines = tmp_path / "lines.tsv"
    # the second has the words of the one line that says steins of ceramics: another one answers
    lines.write_text(
        "stoneware jug\t6912.00\n"
        "Ceramic tableware, kitchenware, other than of porcelain: Mugs and other steins\t691200\n"
        "zebra\t010130\n"
    )
    answer = CliRunner().invoke(application("evaluate"), ["evaluate", "hs", "--lines", str(lines)])
    assert json.loads(answer.stdout) == {"lines": 3, "top_1": 0.3333, "top_5": 0.6667}


def test_without_a_file_each_line_is_asked_for(tmp_path, monkeypatch):
    files(tmp_path, monkeypatch)
    answer = CliRunner().invoke(application("evaluate"), ["evaluate", "hs", "--json", str(tmp_path / "out.json")])
    assert answer.exit_code == 0, answer.output
    assert json.loads((tmp_path / "out.json").read_text())["lines"] == 5
    half = CliRunner().invoke(application("evaluate"), ["evaluate", "hs", "--every", "2"])
    assert json.loads(half.stdout)["lines"] == 3


def test_a_line_without_a_code_is_refused(tmp_path, monkeypatch):
    files(tmp_path, monkeypatch)
    lines = tmp_path / "lines.tsv"
    lines.write_text("jug\t6912.00\njug\t69\n")
    answer = CliRunner().invoke(application("evaluate"), ["evaluate", "hs", "--lines", str(lines)])
    assert answer.exit_code == 2
    assert "line 2: it is not description TAB" in answer.output
