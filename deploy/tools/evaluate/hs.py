"""How often the right HS code is the first, or among the first five, that a tariff line's words point to.

The lines of us-hts and hs-codes are the index. A line's own text with the words of its parents is the question; the
line itself and every other one of the same words are passed over, so that what answers is another line.
"""

import csv
import gzip
import io
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from deploy.tools.evaluate.pairs import lines_of as lines_of_file
from services.catalog.tariff.domain import Line, Postings, Row, all_words, lines_of, postings_of, suggestions, words_of

HTS = "us-hts/htsdata-2024.csv.gz"
HS = "hs-codes/harmonized-system.csv.gz"


class Question(NamedTuple):
    words: Sequence[str]
    hs6: str


class Index:
    def __init__(self, lines: Sequence[Line]) -> None:
        texts = [all_words(line) for line in lines]
        self.hs6 = [line.hs6 for line in lines]
        self.postings: Postings = postings_of(texts)
        same: dict[frozenset[str], list[int]] = defaultdict(list)
        for line, words in enumerate(texts):
            same[frozenset(words)].append(line)
        self._same = {words: frozenset(found) for words, found in same.items()}

    def place(self, question: Question) -> int | None:
        """Of the right code, 0 for the first; None when it is not among the five."""
        without = self._same.get(frozenset(question.words), frozenset())
        found = [each.hs6 for each in suggestions(question.words, self.postings, self.hs6, without)]
        return found.index(question.hs6) if question.hs6 in found else None


def evaluate(file: Path | None, every: int, data_sets: Path | None) -> dict[str, object]:
    """Of the lines of `file`, or of us-hts; each `every`th. Raises ValueError when something cannot be read."""
    if data_sets is None:
        raise ValueError("set TRADEWIND_DATA_SETS to the folder that holds us-hts/ and hs-codes/")
    hts = list(lines_of(hts_rows(data_sets / HTS)))
    index = Index([*hts, *lines_of(hs_rows(data_sets / HS))])
    asked = list(questions(file)) if file else [Question(all_words(line), line.hs6) for line in hts]
    places = [index.place(question) for question in asked[::every]]
    if not places:
        raise ValueError("there are no lines to ask for")
    return {
        "lines": len(places),
        "top_1": round(places.count(0) / len(places), 4),
        "top_5": round(1 - places.count(None) / len(places), 4),
    }


def questions(file: Path) -> Iterator[Question]:
    """description TAB HS code, of which six digits count."""
    for number, line in enumerate(lines_of_file(file), 1):
        text, _, code = line.rpartition("\t")
        digits = code.strip().replace(".", "")
        if not text or not digits.isdecimal() or len(digits) < 6:
            raise ValueError(f"{file.name}, line {number}: it is not description TAB six digits")
        yield Question(words_of(text), digits[:6])


def hts_rows(file: Path) -> Iterator[Row]:
    """The export of the US tariff."""
    for row in _table(file):
        code = row["HTS Number"].replace(".", "")
        yield Row(code, int(row["Indent"] or 0), row["Description"], row["General Rate of Duty"])


def hs_rows(file: Path) -> Iterator[Row]:
    """The nomenclature, where a level is two digits more; its row of totals is no code."""
    for row in _table(file):
        if (code := row["hscode"]).isdecimal():
            yield Row(code, len(code) // 2 - 1, row["description"], "")


def _table(file: Path) -> Iterator[dict[str, str]]:
    with gzip.open(file) as content:
        yield from csv.DictReader(io.TextIOWrapper(content, encoding="utf-8-sig", newline=""))
