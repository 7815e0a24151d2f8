"""Learns from labelled pairs which evidence counts how much, and measures itself on others.

Boosted trees over the evidence of services/catalog/matching, the likeness of the texts' n-grams, and how a pair stands
among the other pairs of its two records: of several candidates the nearest is more likely the one. For that no label is
looked at. The pairs of the train split are learnt in parts: each part is judged by the trees that did not see it, and
the threshold is the one that is best for these judgements. New pairs are judged by all trees together.
"""

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import precision_recall_curve
from sklearn.model_selection import RepeatedStratifiedKFold

from deploy.tools.evaluate.pairs import Pair, columns_of, read
from services.catalog.matching.evidence import Evidence, Rarity, evidence
from services.catalog.matching.records import Record
from services.catalog.matching.texts import squashed, tokens

PARTS, TIMES = 5, 2  # the train split is parted twice: a threshold of one parting is a matter of luck
MISSING = -1000.0  # below all evidence: a column of which nothing is known stops the library
Array = np.ndarray[Any, Any]

# The texts whose n-grams are compared, and how these are made.
TEXTS: dict[str, Callable[[Record], str]] = {
    "title": lambda record: record.title.text,
    "short": lambda record: record.short.text,
    "long": lambda record: record.long.text,
}
GRAMS: dict[str, dict[str, Any]] = {
    "letters": {"analyzer": "char_wb", "ngram_range": (2, 5), "sublinear_tf": True},
    "words": {"tokenizer": tokens, "token_pattern": None, "ngram_range": (1, 2), "sublinear_tf": True},
    "squashed": {"preprocessor": squashed, "analyzer": "char", "ngram_range": (4, 4)},
}
# By what the pairs of one record are held against each other.
RIVALS = ("short_letters", "title_words", "soft_least", "short_jaccard", "long_letters")


def evaluate(file: Path, train: Path | None, data_sets: Path | None) -> dict[str, object]:
    """Raises ValueError when a file cannot be read, or when no train split has its columns."""
    pairs = read(file).rows
    judge = learn(read(train or train_split(columns_of(file), data_sets)).rows)
    return figures([pair.same for pair in pairs], judge(pairs))


def train_split(columns: frozenset[str], data_sets: Path | None) -> Path:
    """The one whose columns are the same."""
    if data_sets is None:
        raise ValueError("say what to learn from: --train FILE, or TRADEWIND_DATA_SETS with product-matching/ in it")
    found = sorted((data_sets / "product-matching").glob("*-train.tsv*"))
    alike = [file for file in found if columns_of(file) == columns]
    if len(alike) != 1:
        raise ValueError(f"{len(alike)} train splits have the columns {', '.join(sorted(columns))}: say --train FILE")
    return alike[0]


def figures(same: Sequence[bool], judged: Sequence[bool]) -> dict[str, object]:
    """As shares of 1. Nothing found: precision 0."""
    right = sum(a and b for a, b in zip(same, judged, strict=True))
    precision = right / sum(judged) if any(judged) else 0.0
    recall = right / sum(same) if any(same) else 0.0
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return {
        "pairs": len(same),
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "f1": round(f1, 4),
    }


def learn(pairs: Sequence[Pair]) -> Callable[[Sequence[Pair]], list[bool]]:
    """What says of pairs whether they are the same product."""
    space = Space(pairs)
    rows, same = space.rows(), np.array([pair.same for pair in pairs])
    parts = RepeatedStratifiedKFold(n_splits=PARTS, n_repeats=TIMES, random_state=0).split(rows, same)
    judged = np.zeros(len(pairs))
    judges: list[HistGradientBoostingClassifier] = []
    for learnt, held in parts:
        judges.append(_trees(len(judges)).fit(rows[learnt], same[learnt]))
        judged[held] += judges[-1].predict_proba(rows[held])[:, 1] / TIMES
    threshold = _best_threshold(same, judged)

    def judge(others: Sequence[Pair]) -> list[bool]:
        found = space.rows(others)
        chance = np.mean([trees.predict_proba(found)[:, 1] for trees in judges], axis=0)
        return [bool(each >= threshold) for each in chance]

    return judge


def _trees(seed: int) -> HistGradientBoostingClassifier:
    return HistGradientBoostingClassifier(
        max_iter=200,
        learning_rate=0.06,
        max_leaf_nodes=15,
        min_samples_leaf=10,
        max_features=0.3,
        l2_regularization=5,
        early_stopping=False,
        random_state=seed,
    )


def _best_threshold(same: Array, judged: Array) -> float:
    precision, recall, thresholds = precision_recall_curve(same, judged)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    return float(thresholds[min(int(f1.argmax()), len(thresholds) - 1)])


class Grams(NamedTuple):
    """The n-grams of one kind of text."""

    name: str
    text: Callable[[Record], str]
    vectors: TfidfVectorizer

    def likeness(self, pairs: Sequence[Pair]) -> Array:
        left = self.vectors.transform([self.text(pair.left) for pair in pairs])
        right = self.vectors.transform([self.text(pair.right) for pair in pairs])
        return np.asarray(left.multiply(right).sum(axis=1)).ravel()


class Space:
    """What is known of the pairs that were learnt from: how rare words and n-grams are in their records, and which
    candidates each record has."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        records = list(dict.fromkeys(record for pair in pairs for record in pair[:2]))
        self._pairs = pairs
        self._short = Rarity(record.short.words for record in records)
        self._long = Rarity(record.long.words for record in records)
        self._grams = [
            Grams(f"{text}_{kind}", of, TfidfVectorizer(**how).fit([of(record) for record in records]))
            for text, of in TEXTS.items()
            for kind, how in GRAMS.items()
        ]
        found = self._evidence(pairs)
        self._names = sorted({name for each in found for name in each})
        self._learnt = self._table(pairs, found)

    def rows(self, others: Sequence[Pair] = ()) -> Array:
        """A row for each pair that was learnt from or, when there are others, for each of these."""
        table = np.vstack([self._learnt, self._table(others, self._evidence(others))]) if others else self._learnt
        stands = standing([*self._pairs, *others], table[:, [self._column(name) for name in RIVALS]])
        rows = np.column_stack([table, stands])[len(self._pairs) if others else 0 :]
        return np.where(np.isnan(rows), MISSING, rows)

    def _evidence(self, pairs: Sequence[Pair]) -> list[Evidence]:
        return [evidence(pair.left, pair.right, self._short, self._long) for pair in pairs]

    def _table(self, pairs: Sequence[Pair], found: Sequence[Evidence]) -> Array:
        named = np.array([[each.get(name, math.nan) for name in self._names] for each in found], dtype=float)
        return np.column_stack([named, *(grams.likeness(pairs) for grams in self._grams)])

    def _column(self, name: str) -> int:
        return [*self._names, *(grams.name for grams in self._grams)].index(name)


def standing(pairs: Sequence[Pair], likeness: Array) -> Array:
    """For both records of each pair: how many candidates the record has, and for each column of `likeness` how far the
    pair is before or behind the record's best other one, and how many are before it."""
    return np.column_stack([_standing([pair[side] for pair in pairs], likeness) for side in (0, 1)])


def _standing(records: Sequence[object], likeness: Array) -> Array:
    candidates: dict[object, list[int]] = {}
    for place, record in enumerate(records):
        candidates.setdefault(record, []).append(place)
    found = np.full((len(records), 1 + 2 * likeness.shape[1]), np.nan)
    for places in candidates.values():
        found[places] = _among(likeness[places])
    return found


def _among(likeness: Array) -> Array:
    """Of the candidates of one record."""
    count = np.full((len(likeness), 1), len(likeness), dtype=float)
    if len(likeness) == 1:
        return np.column_stack([count, np.full((1, 2 * likeness.shape[1]), np.nan)])
    ordered = np.sort(likeness, axis=0)
    best_other = np.where(likeness == ordered[-1], ordered[-2], ordered[-1])
    before = (likeness[None, :, :] > likeness[:, None, :]).sum(axis=1)
    return np.column_stack([count, likeness - best_other, before])
