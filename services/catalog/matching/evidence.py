"""What speaks for and against two records being one product, as named numbers. NaN where nothing can be said. Pure."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler, LCSseq, Levenshtein, Prefix

from services.catalog.matching.records import Record, Text
from services.catalog.matching.texts import COLOURS, EDITIONS, squashed, tokens

NAN = float("nan")
SAME_WORD = 0.88  # from this Jaro-Winkler likeness on, two words are spellings of one
Evidence = dict[str, float]


class Rarity:
    """How much a word says: the rarer in the records, the more."""

    def __init__(self, found: Iterable[Set[str]]) -> None:
        self._in = Counter[str]()
        self._records = 0
        for words in found:
            self._in.update(words)
            self._records += 1

    def of(self, word: str) -> float:
        return math.log((self._records + 1) / (self._in[word] + 1)) + 0.1

    def all(self, words: Iterable[str]) -> float:
        return sum(map(self.of, words))

    def most(self, words: Iterable[str]) -> float:
        return max(map(self.of, words), default=0.0)


def evidence(left: Record, right: Record, short: Rarity, long: Rarity) -> Evidence:
    """`short` and `long`: of the records' short and long texts."""
    found: Evidence = {}
    for name, a, b, rarity in (
        ("title", left.title, right.title, short),
        ("short", left.short, right.short, short),
        ("long", left.long, right.long, long),
        ("short_long", left.short, right.long, long),
        ("long_short", left.long, right.short, long),
    ):
        found |= _named(name, _overlap(a.words, b.words, rarity))
    found |= _named("soft", _soft(left.short, right.short, short))
    for name, a, b in (("title", left.title, right.title), ("short", left.short, right.short)):
        found |= _named(name, _alike(a.text, b.text))
    found |= _contents("short", left.short, right.short) | _contents("long", left.long, right.long)
    found |= _named("brand", _brand(left, right)) | _named("model", _model(left, right))
    return (
        found | _named("category", _category(left, right)) | _named("price", _price(left, right)) | _sizes(left, right)
    )


def _named(name: str, found: Mapping[str, float]) -> Evidence:
    return {f"{name}_{key}": value for key, value in found.items()}


def _overlap(a: Set[str], b: Set[str], rarity: Rarity) -> Evidence:
    """The words that both have, by how much they say, and the rarest that one has alone."""
    if not a or not b:
        return {}
    shared, of_a, of_b = rarity.all(a & b), rarity.all(a), rarity.all(b)
    return {
        "shared": shared,
        "jaccard": shared / (of_a + of_b - shared),
        "left_covered": shared / of_a,
        "right_covered": shared / of_b,
        "words": len(a & b) / len(a | b),
        "rarest_shared": rarity.most(a & b),
        "rarest_left": rarity.most(a - b),
        "rarest_right": rarity.most(b - a),
    }


def _soft(a: Text, b: Text, rarity: Rarity) -> Evidence:
    """As overlap, where spellings of one word count."""
    if not a.tokens or not b.tokens:
        return {}
    left, left_alone = _covered(a.words, b, rarity)
    right, right_alone = _covered(b.words, a, rarity)
    return {
        "left": left,
        "right": right,
        "least": min(left, right),
        "most": max(left, right),
        "rarest_left": left_alone,
        "rarest_right": right_alone,
    }


def _covered(words: Set[str], other: Text, rarity: Rarity) -> tuple[float, float]:
    """The share of `words` that the other text has in some spelling, and the rarest word that it has not."""
    kept, alone = 0.0, 0.0
    for word in words:
        best = _best(word, other)
        if best >= SAME_WORD:
            kept += rarity.of(word) * best
        else:
            alone = max(alone, rarity.of(word))
    return kept / rarity.all(words), alone


def _best(word: str, other: Text) -> float:
    if word in other.words:
        return 1.0
    if len(word) > 3 and word in other.squashed:
        return 0.95
    return max(JaroWinkler.similarity(word, each) for each in other.words)


def _alike(a: str, b: str) -> Evidence:
    return {
        "ratio": fuzz.ratio(a, b),
        "sorted": fuzz.token_sort_ratio(a, b),
        "as_set": fuzz.token_set_ratio(a, b),
        "partial": fuzz.partial_ratio(a, b),
        "partial_sorted": fuzz.partial_token_sort_ratio(a, b),
        "begins": JaroWinkler.similarity(a, b),
        "common": LCSseq.normalized_similarity(a, b),
    }


def _contents(name: str, a: Text, b: Text) -> Evidence:
    return {
        **_named(f"{name}_codes", _codes(a, b)),
        **_named(f"{name}_numbers", _sets(a.numbers, b.numbers)),
        **_named(f"{name}_measures", _measures(a.measures, b.measures)),
        **_named(f"{name}_colours", _sets(a.words & COLOURS, b.words & COLOURS)),
        **_named(f"{name}_editions", _sets(a.words & EDITIONS, b.words & EDITIONS)),
    }


def _codes(a: Text, b: Text) -> Evidence:
    """How the model and part numbers of one agree with the other's, and the longest that one has alone."""
    if not a.codes and not b.codes:
        return {}
    pairs = [(one, other) for one in a.codes for other in b.codes]
    found = [len(c) for c in a.codes if c in b.squashed] + [len(c) for c in b.codes if c in a.squashed]
    return {
        "found": max(found, default=0),
        "same": max(map(len, a.codes & b.codes), default=0),
        "alike": max((JaroWinkler.similarity(*pair) for pair in pairs), default=0),
        "edits": max((Levenshtein.normalized_similarity(*pair) for pair in pairs), default=0),
        "prefix": max((Prefix.similarity(*pair) / min(map(len, pair)) for pair in pairs), default=0),
        "left_alone": max((len(code) for code in a.codes if code not in b.squashed), default=0),
        "right_alone": max((len(code) for code in b.codes if code not in a.squashed), default=0),
        "left": len(a.codes),
        "right": len(b.codes),
    }


def _sets(a: Set[object], b: Set[object]) -> Evidence:
    share = len(a & b) / len(a | b) if a and b else NAN
    return {"share": share, "both": len(a & b), "left": len(a - b), "right": len(b - a)}


def _measures(a: Mapping[str, Set[float]], b: Mapping[str, Set[float]]) -> Evidence:
    """Quantities of one unit that agree, and that contradict each other."""
    both = a.keys() & b.keys()
    agree = sum(bool(a[unit] & b[unit]) for unit in both)
    return {"agree": agree, "contradict": len(both) - agree, "left": len(a) - len(both), "right": len(b) - len(both)}


def _brand(left: Record, right: Record) -> Evidence:
    a, b = squashed(left.brand), squashed(right.brand)
    found = {
        "first": _first(left.title.tokens, right.short.words),
        "first_of_right": _first(right.title.tokens, left.short.words),
    }
    if a:
        found |= {"in_right": a in right.short.squashed, "word_in_right": _first(tokens(left.brand), right.short.words)}
    if b:
        found |= {"in_left": b in left.short.squashed}
    if a and b:
        found |= {"alike": JaroWinkler.similarity(a, b), "partial": fuzz.partial_ratio(left.brand, right.brand)}
    return found


def _first(words: Sequence[str], others: Set[str]) -> float:
    return float(bool(words) and words[0] in others)


def _model(left: Record, right: Record) -> Evidence:
    a, b = squashed(left.model), squashed(right.model)
    found: Evidence = {}
    if a:
        found |= {"in_right": a in right.short.squashed, "near_right": fuzz.partial_ratio(a, right.short.squashed)}
    if b:
        found |= {"in_left": b in left.short.squashed, "near_left": fuzz.partial_ratio(b, left.short.squashed)}
    if a and b:
        edits = Levenshtein.normalized_similarity(a, b)
        found |= {"same": a == b, "alike": JaroWinkler.similarity(a, b), "edits": edits}
    return found


def _category(left: Record, right: Record) -> Evidence:
    if not left.category or not right.category:
        return {}
    alike = JaroWinkler.similarity(left.category, right.category)
    return {"as_set": fuzz.token_set_ratio(left.category, right.category), "alike": alike}


def _price(left: Record, right: Record) -> Evidence:
    known = {"left": left.price or NAN, "right": right.price or NAN}
    if not left.price or not right.price:
        return known
    ratio = math.log(left.price / right.price)
    return known | {"ratio": ratio, "difference": abs(ratio), "same": left.price == right.price}


def _sizes(left: Record, right: Record) -> Evidence:
    return {
        "words_left": len(left.title.tokens),
        "words_right": len(right.title.tokens),
        "described_right": len(right.long.tokens) - len(right.short.tokens),
        "described_left": len(left.long.tokens) - len(left.short.tokens),
    }
