"""What the law of a market asks of a product, as data (laws.json). Pure.

A law names the facts that it needs, whose they are (one product's, all of a brand's, the company's), and when it holds.
Several conditions must all hold; one on a fact that nobody has told does not, except `outside`: a manufacturer of whom
no country is known is outside.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

import orjson

__all__ = ["FACT_OWNERS", "Law", "Owner", "asked_of", "laws", "opened_by"]

Owner = Literal["product", "brand", "company", "place"]
FACT_OWNERS: Sequence[Owner] = ("product", "brand", "company")
EVERYWHERE = "*"
Facts = Mapping[str, Any]


class Condition(NamedTuple):
    fact: str
    value: Any = None
    among: frozenset[str] | None = None
    outside: frozenset[str] | None = None

    def holds(self, facts: Facts) -> bool:
        told = facts.get(self.fact)
        if self.outside is not None:
            return told not in self.outside
        if self.among is not None:
            return told in self.among
        return told is not None and told == self.value


class Law(NamedTuple):
    code: str
    markets: frozenset[str] | None
    when: tuple[Condition, ...]
    needs: tuple[str, ...]
    of: Owner
    source: str

    def holds(self, market: str, facts: Facts) -> bool:
        there = self.markets is None or market in self.markets
        return there and all(condition.holds(facts) for condition in self.when)


@lru_cache(maxsize=1)
def laws() -> tuple[Law, ...]:
    return read(orjson.loads((Path(__file__).parent / "laws.json").read_bytes()))


def read(data: Mapping[str, Any]) -> tuple[Law, ...]:
    """Laws as they stand in the file. Raises KeyError for a group that is not there."""
    groups: Mapping[str, Sequence[str]] = data["groups"]
    return tuple(
        Law(
            each["code"],
            _markets(each["markets"], groups),
            tuple(_condition(condition, groups) for condition in each.get("when", ())),
            tuple(each["needs"]),
            each["of"],
            each["source"],
        )
        for each in data["laws"]
    )


def _markets(names: Sequence[str], groups: Mapping[str, Sequence[str]]) -> frozenset[str] | None:
    if EVERYWHERE in names:
        return None
    return frozenset(code for name in names for code in groups.get(name, [name]))


def _condition(data: Mapping[str, Any], groups: Mapping[str, Sequence[str]]) -> Condition:
    outside = frozenset(groups[data["outside"]]) if "outside" in data else None
    among = frozenset(data["among"]) if "among" in data else None
    return Condition(data["fact"], data.get("is"), among, outside)


def opened_by(fact: str, every: Sequence[Law] | None = None) -> list[str]:
    """The codes of the laws that the value of a fact may call in."""
    names = (fact, "hs_chapter") if fact == "hs_code" else (fact,)
    every = laws() if every is None else every
    return [law.code for law in every if any(each.fact in names and each.outside is None for each in law.when)]


def asked_of(facts: Facts, market: str, every: Sequence[Law] | None = None) -> list[Law]:
    """The laws that hold for a product in a market. The chapter of its HS code is a fact of its own."""
    code = facts.get("hs_code")
    known = {**facts, "hs_chapter": code[:2]} if isinstance(code, str) else facts
    return [law for law in (laws() if every is None else every) if law.holds(market, known)]
