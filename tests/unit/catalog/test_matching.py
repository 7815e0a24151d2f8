"""Evidence for and against two records being one product, and what is learnt of it."""

import gzip
import math

import numpy as np
import pytest
from typer.testing import CliRunner

from deploy.tools.evaluate import matching
from deploy.tools.evaluate.pairs import Pair, read
from services.catalog.matching.evidence import Rarity, evidence
from services.catalog.matching.records import record_of
from services.catalog.matching.texts import codes, measures, numbers
from services.cli import application


def compared(left: dict[str, str], right: dict[str, str], others: tuple[str, ...] = ("hp laser printer", "lg tv")):
    a, b = record_of(left), record_of(right)
    records = [a, b, *(record_of({"title": title}) for title in others)]
    rarity = Rarity(record.short.words for record in records)
    return evidence(a, b, rarity, rarity)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sony dsc-w120/b camera", {"dscw120b"}),
        ("xerox 108r00645 imaging unit", {"108r00645"}),
        ("toshiba 1tb usb 3.0 drive", set()),  # a capacity and a version are no code
        ("targus 144952 sling", {"144952"}),
        ("windows 98", set()),
    ],
)
def test_codes_are_told_from_quantities(text, found):
    assert codes(text) == found


def test_numbers_and_measures():
    assert numbers("2,000 pages, 4.7 gb") == {2000.0, 4.7}
    assert measures("drive 500 gb 2.5' 7200rpm") == {"gb": {500.0}, "in": {2.5}, "rpm": {7200.0}}


def test_columns_are_known_by_several_names():
    abt = record_of({"name": "Epson WF-3620", "description": "printer", "price": "$149.99"})
    walmart = record_of({"title": "Epson WF-3620", "brand": "epson", "modelno": "wf3620", "price": "149.99"})
    assert (abt.title.text, abt.price) == (walmart.title.text, walmart.price) == ("epson wf-3620", 149.99)
    assert abt.long.text == "epson wf-3620 printer"
    assert walmart.short.text == "epson wf-3620 wf3620"  # the brand stands in the title already


def test_a_code_that_is_written_otherwise_is_found():
    found = compared({"title": "sony dsc-w120/b camera"}, {"title": "sony cybershot dscw120b"})
    assert found["short_codes_found"] == len("dscw120b")
    assert found["short_codes_left_alone"] == 0


def test_another_code_another_edition_another_capacity():
    found = compared({"title": "acme nas ts-219 500 gb pro"}, {"title": "acme nas ts-239 750 gb"})
    assert found["short_codes_found"] == 0
    assert found["short_codes_left_alone"] == found["short_codes_right_alone"] == len("ts219")
    assert found["short_measures_contradict"] == 1
    assert (found["short_editions_left"], found["short_editions_right"]) == (1, 0)


def test_a_rare_word_says_more():
    rare = compared({"title": "zyxel printer"}, {"title": "zyxel tv"})
    usual = compared({"title": "zyxel printer"}, {"title": "lancom printer"})
    assert rare["short_jaccard"] > usual["short_jaccard"]
    assert rare["short_words"] == usual["short_words"]


def test_what_is_not_there_says_nothing():
    found = compared({"title": "blue mug", "price": "9.90"}, {"title": "blue mug", "price": "call us"})
    assert "price_ratio" not in found
    assert math.isnan(found["price_right"])
    assert "model_same" not in found


def test_figures():
    assert matching.figures([True, True, False, False], [True, False, True, True]) == {
        "pairs": 4, "precision": 0.3333, "recall": 0.5, "f1": 0.4,
    }  # fmt: skip
    assert matching.figures([True, False], [False, False]) == {"pairs": 2, "precision": 0, "recall": 0, "f1": 0}


def test_how_a_pair_stands_among_the_candidates_of_its_records():
    a, b, c, d = (record_of({"title": title}) for title in "abcd")
    pairs = [Pair(a, c, True), Pair(a, d, False), Pair(record_of({"title": "b"}), d, False)]
    found = matching.standing(pairs, np.array([[0.9], [0.4], [0.7]]))
    count, margin, before = 0, 1, 2  # of the left record; those of the right one follow
    assert found[:, count].tolist() == [2, 2, 1]
    assert found[:2, margin].tolist() == pytest.approx([0.5, -0.5])
    assert found[:2, before].tolist() == [0, 1]
    assert np.isnan(found[2, margin])  # it has no other candidate
    assert found[:, 3 + count].tolist() == [1, 2, 2]
    assert found[1:, 3 + margin].tolist() == pytest.approx([-0.3, 0.3])
    assert b == pairs[2].left  # the same words are the same record


def labelled(count: int, shift: int) -> str:
    """Products of two shops: the second writes the model otherwise; what differs in the model alone is another."""
    lines = []
    for number in range(shift, shift + count):
        left = f"COL title VAL acme lamp lx-{100 + number} brass COL price VAL {10 + number}.0"
        for other in (number, number + 1):
            right = f"COL title VAL lamp lx{100 + other} by acme COL price VAL {10 + other}.5"
            lines.append(f"{left}\t{right}\t{int(other == number)}")
    return "\n".join(lines) + "\n"


def test_the_command_learns_from_the_train_split_and_is_measured_on_the_file(tmp_path):
    folder = tmp_path / "product-matching"
    folder.mkdir()
    (folder / "lamps-train.tsv.gz").write_bytes(gzip.compress(labelled(60, 0).encode()))
    (folder / "books-train.tsv").write_text("COL name VAL a\tCOL name VAL a\t1\n")
    pairs, out = tmp_path / "pairs.tsv", tmp_path / "out.json"
    pairs.write_bytes(gzip.compress(labelled(20, 60).encode()))  # known by its content, not by its name
    arguments = ["evaluate", "matching", "--pairs", str(pairs), "--data-sets", str(tmp_path), "--json", str(out)]
    answer = CliRunner().invoke(application("evaluate"), arguments)
    assert answer.exit_code == 0, answer.output
    assert out.read_text() == answer.stdout
    found = matching.evaluate(pairs, folder / "lamps-train.tsv.gz", None)
    assert found["pairs"] == 40
    assert found["f1"] > 0.9
    assert answer.stdout.count('"f1"') == 1


def test_a_file_that_is_none_is_refused_by_line(tmp_path):
    file = tmp_path / "pairs.tsv"
    file.write_text("COL title VAL a\tCOL title VAL b\t1\nCOL title VAL a\t2\n")
    with pytest.raises(ValueError, match=r"pairs.tsv, line 2: it is not left TAB right TAB 0 or 1"):
        read(file)
    with pytest.raises(ValueError, match="0 train splits have the columns title"):
        matching.train_split(frozenset({"title"}), tmp_path)
