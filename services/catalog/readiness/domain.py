"""Whether one product can be listed at one place, and how far it is. Pure.

Readiness is completeness × marketplace × freshness × law × stock, each how much of what is asked is there, as one
number up to 100. A listing is ready when nothing that blocks is open; the number says how far it is until then.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any, Literal, NamedTuple

from services.catalog.readiness.law import Law, Owner, asked_of

Part = Literal["completeness", "marketplace", "freshness", "law", "stock"]
PARTS: Sequence[Part] = ("completeness", "marketplace", "freshness", "law", "stock")
TEXTS = ("title", "description", "bullets", "search_terms")


class Place(NamedTuple):
    """Where a product is listed. market: the country of the buyers."""

    channel: str
    locale: str
    market: str


class Broken(NamedTuple):
    """A rule of the marketplace's that the listing breaks: where and which. value: the text or attribute of ours that
    is missing there, when giving it is all that is needed."""

    pointer: str
    rule: str
    detail: str
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Described:
    """A product as it would be listed at a place. required: what must have a value there (texts by the names of TEXTS,
    images as `image`, attributes by their codes), with what has one in `filled`. facts: of product, brand and company,
    for the law. asked: how many values the marketplace requires; broken: what it would refuse. stale: texts whose
    source has changed. in_stock: None where nobody counts. revenue: what the listing is expected to bring in a month,
    in one currency."""

    product: str
    place: Place
    brand: str = ""
    required: frozenset[str] = frozenset()
    filled: frozenset[str] = frozenset()
    facts: Mapping[str, Any] = field(default_factory=dict)
    asked: int = 0
    broken: tuple[Broken, ...] = ()
    stale: frozenset[str] = frozenset()
    in_stock: bool | None = None
    revenue: Decimal = Decimal(0)


class Mend(NamedTuple):
    """What a person does: it gives one value, once, for all listings of whom it is. of: product, brand, company or one
    place of one product. whose: its id, the brand's name, or nothing."""

    of: Owner
    whose: str
    what: str


class Gap(NamedTuple):
    """Something that is asked and not there. name: what, and of which law. mend: what closes it. source: of the law."""

    part: Part
    name: str
    detail: str
    mend: Mend
    blocks: bool = True
    source: str | None = None


class Assessment(NamedTuple):
    """How far a listing is. asked: how many things each part asks for; shares: how much of them is there."""

    product: str
    place: Place
    ready: bool
    score: Decimal
    asked: Mapping[Part, int]
    shares: Mapping[Part, Fraction]
    gaps: tuple[Gap, ...]
    revenue: Decimal


def assess(described: Described, laws: Sequence[Law] | None = None) -> Assessment:
    """What is open for a listing, and its number."""
    holding = asked_of(described.facts, described.place.market, laws)
    gaps = (*_incomplete(described), *_refused(described), *_stale(described), *_unlawful(described, holding))
    return _assessed(described, _asked(described, holding), (*gaps, *_unstocked(described)))


def _assessed(of: Described | Assessment, asked: Mapping[Part, int], gaps: tuple[Gap, ...]) -> Assessment:
    open_ = {part: sum(gap.part == part for gap in gaps) for part in PARTS}
    shares = {part: _share(part, asked[part], open_[part]) for part in PARTS}
    ready = not any(gap.blocks for gap in gaps)
    return Assessment(of.product, of.place, ready, _score(asked, open_), asked, shares, gaps, of.revenue)


def _share(part: Part, asked: int, open_: int) -> Fraction:
    """How much of what is asked is there. A marketplace finds faults beside what it asks for, in any number."""
    if part == "marketplace":
        return Fraction(asked, asked + open_) if asked else Fraction(not open_)
    return 1 - Fraction(min(open_, asked), asked) if asked else Fraction(1)


def _score(asked: Mapping[Part, int], open_: Mapping[Part, int]) -> Decimal:
    """The product of the shares, each with one thing more that is there: a part of which nothing is there would make
    the number 0 else, and no fix of another part would be seen to help."""
    product = Fraction(100)
    for part in PARTS:
        product *= _share(part, asked[part] + 1, open_[part])
    exact = Decimal(product.numerator) / Decimal(product.denominator)
    return exact.quantize(Decimal("0.01"), ROUND_HALF_UP)


def after(assessment: Assessment, done: Collection[Mend]) -> Assessment:
    """The listing after some mends, when each brings what is asked for and nothing that asks for more."""
    left = tuple(gap for gap in assessment.gaps if gap.mend not in done)
    return _assessed(assessment, assessment.asked, left)


def _asked(described: Described, holding: Sequence[Law]) -> dict[Part, int]:
    """How many things each part asks for."""
    return {
        "completeness": len(described.required),
        "marketplace": described.asked,
        "freshness": len(TEXTS),
        "law": len({(law.of, need) for law in holding for need in law.needs}),
        "stock": 0 if described.in_stock is None else 1,
    }


def _at(described: Described, what: str) -> Mend:
    place = described.place
    return Mend("place", f"{described.product} {place.channel} {place.locale} {place.market}", what)


def _incomplete(described: Described) -> Iterator[Gap]:
    for name in sorted(described.required - described.filled):
        yield Gap("completeness", name, f"{name} has no value", _of_value(described, name))


def _of_value(described: Described, name: str) -> Mend:
    """Texts are of a place; what the product has everywhere is given once."""
    if name in TEXTS:
        return _at(described, name)
    return Mend("product", described.product, name)


def _refused(described: Described) -> Iterator[Gap]:
    for each in described.broken:
        code = f"{each.pointer} {each.rule}"
        mend = _at(described, code) if each.value is None else _of_value(described, each.value)
        yield Gap("marketplace", code, each.detail, mend)


def _stale(described: Described) -> Iterator[Gap]:
    """A text whose source has changed is still true enough to be sold by: it does not block."""
    for name in sorted(described.stale & described.filled & frozenset(TEXTS)):
        detail = f"{name} is a translation of what has changed since"
        yield Gap("freshness", f"stale_{name}", detail, _at(described, f"translate {name}"), blocks=False)


def _unlawful(described: Described, holding: Sequence[Law]) -> Iterator[Gap]:
    """Each fact that a law needs and nobody has told, once, though several laws may need it."""
    told: set[Mend] = set()
    for law in holding:
        for need in law.needs:
            mend = Mend(law.of, _owner(described, law.of), need)
            if described.facts.get(need) in (None, "") and mend not in told:
                told.add(mend)
                yield Gap("law", f"{law.code}:{need}", f"{need} is needed by {law.source}", mend, source=law.source)


def _owner(described: Described, of: Owner) -> str:
    return {"product": described.product, "brand": described.brand}.get(of, "")


def _unstocked(described: Described) -> Iterator[Gap]:
    if described.in_stock is False:
        mend = Mend("product", described.product, "stock")
        yield Gap("stock", "stock", "there is nothing to sell", mend, blocks=False)
