"""How far a listing is, what stops it, and what to mend first: a fix brings what it was said to bring."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from random import Random
from typing import Any

import pytest

from services.catalog.readiness.domain import Assessment, Broken, Described, Mend, Place, after, assess
from services.catalog.readiness.fixes import Fix, effort_of, gain_of, next_best
from services.catalog.readiness.grading import AXES, Written, graded
from services.catalog.readiness.law import asked_of, laws

HERE = Place("amazon-de", "de", "DE")
LAWFUL = {
    "hs_code": "691200", "country_of_origin": "CN", "manufacturer_name": "Potters", "manufacturer_address": "1 Kiln St",
    "manufacturer_contact": "mail@potters.example", "responsible_person_name": "EU Rep",
    "responsible_person_address": "Rue 1", "responsible_person_contact": "mail@rep.example",
    "epr_packaging_de": "DE123",
}  # fmt: skip
COMPLETE = frozenset(("title", "description", "bullets", "image", "material"))


def mug(**changes: Any) -> Described:
    base = Described(
        "mug", HERE, "Potters", COMPLETE, COMPLETE, LAWFUL, asked=9, in_stock=True, revenue=Decimal("120.00")
    )
    return replace(base, **changes)


def open_gaps(described: Described) -> list[tuple[str, str]]:
    return [(gap.part, gap.name) for gap in assess(described).gaps]


def test_what_lacks_nothing_is_ready_and_has_the_whole_number() -> None:
    assessment = assess(mug())
    assert (assessment.ready, assessment.score, assessment.gaps) == (True, Decimal("100.00"), ())


def test_the_number_is_the_product_of_the_shares() -> None:
    broken = (Broken("/item_name/0/value", "maxLength", "Title is too long"),)
    half = mug(filled=frozenset(("title", "image", "description")), broken=broken, stale=frozenset(("title",)))
    assessment = assess(half)
    assert {part: str(share) for part, share in assessment.shares.items()} == {
        "completeness": "3/5", "marketplace": "9/10", "freshness": "3/4", "law": "1", "stock": "1",
    }  # fmt: skip
    exact = 100 * Fraction(4, 6) * Fraction(10, 11) * Fraction(4, 5)  # with one thing more that is there, in each
    assert assessment.score == round(Decimal(exact.numerator) / Decimal(exact.denominator), 2)
    assert not assessment.ready


def test_stale_texts_and_empty_shelves_lower_the_number_and_stop_nothing() -> None:
    assessment = assess(mug(stale=frozenset(("description",))))
    assert (assessment.ready, assessment.score) == (True, Decimal("80.00"))
    assessment = assess(mug(in_stock=False))
    assert (assessment.ready, assessment.score) == (True, Decimal("50.00"))
    assert assess(mug(in_stock=None)).score == Decimal("100.00")


LAW_BY_HAND: list[Any] = [
    ("DE", {}, []),
    ("DE", {"hs_code": None}, ["customs_code:hs_code"]),
    ("US", {"manufacturer_name": None, "responsible_person_name": None, "epr_packaging_de": None}, []),
    ("DE", {"manufacturer_name": None}, ["gpsr_manufacturer:manufacturer_name"]),
    ("DE", {"responsible_person_name": ""}, ["gpsr_responsible_person:responsible_person_name"]),
    ("DE", {"responsible_person_name": None, "manufacturer_country": "IT"}, []),
    ("DE", {"responsible_person_name": None, "manufacturer_country": "CN"},
     ["gpsr_responsible_person:responsible_person_name"]),
    ("CH", {"responsible_person_name": None}, []),
    ("DE", {"epr_packaging_de": None}, ["epr_packaging_de:epr_packaging_de"]),
    ("AT", {"epr_packaging_de": None}, []),
    ("FR", {}, ["epr_packaging_fr:epr_packaging_fr"]),
    ("ES", {}, ["epr_packaging_es:epr_packaging_es"]),
    ("US", {"hs_code": "851310"}, ["battery_declared:contains_battery"]),
    ("US", {"hs_code": "851310", "contains_battery": False}, []),
    ("US", {"contains_battery": True}, ["battery_data:battery_chemistry", "battery_data:battery_count"]),
    ("US", {"contains_battery": True, "battery_chemistry": "alkaline", "battery_count": 2}, []),
    ("US", {"contains_battery": True, "battery_chemistry": "lithium_ion", "battery_count": 1},
     ["dangerous_goods:un_number"]),
    ("DE", {"contains_battery": True, "battery_chemistry": "alkaline", "battery_count": 2},
     ["epr_batteries_de:epr_batteries_de"]),
    ("DE", {"electrical": True}, ["epr_weee_de:epr_weee_de"]),
    ("US", {"dangerous_goods": True, "battery_chemistry": "lithium_metal"},
     ["dangerous_goods:un_number", "safety_data_sheet:safety_data_sheet"]),
]  # fmt: skip


@pytest.mark.parametrize(("market", "facts", "expected"), LAW_BY_HAND)
def test_the_law_of_a_market(market: str, facts: dict[str, Any], expected: list[str]) -> None:
    described = mug(place=Place("shop", "en", market), facts={**LAWFUL, **facts})
    assessment = assess(described)
    assert [gap.name for gap in assessment.gaps] == expected
    assert assessment.ready == (not expected)
    assert all(gap.source for gap in assessment.gaps)


def test_laws_are_whole() -> None:
    codes = [law.code for law in laws()]
    assert len(set(codes)) == len(codes)
    assert all(law.needs and law.source and law.of in ("product", "brand", "company") for law in laws())
    owners: dict[str, set[str]] = {}
    for law in laws():
        for need in law.needs:
            owners.setdefault(need, set()).add(law.of)
    assert all(len(each) == 1 for each in owners.values()), "a fact is of one owner, or one mend would be two"
    assert asked_of({}, "XX") == [law for law in laws() if law.markets is None and not law.when]


def test_a_marketplaces_missing_value_and_our_own_are_one_mend() -> None:
    broken = (Broken("/material", "required", "Material is missing", value="material"),)
    assessment = assess(mug(filled=COMPLETE - {"material"}, broken=broken))
    assert {gap.part for gap in assessment.gaps} == {"completeness", "marketplace"}
    assert {gap.mend for gap in assessment.gaps} == {Mend("product", "mug", "material")}
    done = after(assessment, {Mend("product", "mug", "material")})
    assert (done.ready, done.score) == (True, Decimal("100.00"))


# A business, described apart from what is assessed, that mends are carried out in

PLACES = [
    Place(channel, locale, market)
    for channel in ("amazon", "ebay", "shop", "otto")
    for locale, market in (("de", "DE"), ("fr", "FR"), ("en", "US"), ("it", "IT"))
]
OF_COMPANY = sorted({need for law in laws() if law.of == "company" for need in law.needs})
OF_BRAND = sorted({need for law in laws() if law.of == "brand" for need in law.needs})
GIVEN = {"hs_code": "691200", "contains_battery": False}


@dataclass
class Business:
    """Facts by whose they are; texts and faults by product and place."""

    company: dict[str, Any] = field(default_factory=dict)
    brands: dict[str, dict[str, Any]] = field(default_factory=dict)
    products: dict[str, dict[str, Any]] = field(default_factory=dict)
    texts: dict[tuple[str, Place], set[str]] = field(default_factory=dict)
    stale: dict[tuple[str, Place], set[str]] = field(default_factory=dict)
    broken: dict[tuple[str, Place], list[Broken]] = field(default_factory=dict)
    revenue: dict[tuple[str, Place], Decimal] = field(default_factory=dict)

    def described(self) -> Iterable[Described]:
        for name, own in self.products.items():
            attributes = {each for each in ("image", "material") if own.get(each)}
            for place in PLACES:
                key = (name, place)
                yield Described(
                    name, place, own["brand"], COMPLETE, frozenset(self.texts[key] | attributes),
                    {**self.company, **self.brands[own["brand"]], **own}, 12, tuple(self.broken[key]),
                    frozenset(self.stale[key]), own["stock"], self.revenue[key],
                )  # fmt: skip

    def assessed(self) -> list[Assessment]:
        return [assess(each) for each in self.described()]

    def carry_out(self, mend: Mend) -> None:
        if mend.of == "company":
            self.company[mend.what] = "given"
        elif mend.of == "brand":
            self.brands[mend.whose][mend.what] = "given"
        elif mend.of == "product":
            self.products[mend.whose][mend.what] = GIVEN.get(mend.what, True if mend.what == "stock" else "given")
            for (name, _), found in self.broken.items():
                found[:] = [each for each in found if (name, each.value) != (mend.whose, mend.what)]
        else:
            self._at_place(mend)

    def _at_place(self, mend: Mend) -> None:
        name, channel, locale, market = mend.whose.split()
        key = (name, Place(channel, locale, market))
        if mend.what.startswith("translate "):
            self.stale[key].discard(mend.what.removeprefix("translate "))
        elif " " in mend.what:
            self.broken[key] = [each for each in self.broken[key] if f"{each.pointer} {each.rule}" != mend.what]
        else:
            self.texts[key].add(mend.what)
            self.broken[key] = [each for each in self.broken[key] if each.value != mend.what]


def business(seed: int, products: int = 3) -> Business:
    random = Random(seed)

    def maybe(names: Iterable[str], share: float) -> dict[str, Any]:
        return {name: "told" for name in names if random.random() < share}

    made = Business(maybe(OF_COMPANY, 0.8), {brand: maybe(OF_BRAND, 0.8) for brand in ("Potters", "Lamps")})
    for n in range(products):
        name, own = f"p{n}", maybe(("country_of_origin", "image", "material"), 0.8)
        own |= {"brand": random.choice(["Potters", "Lamps"]), "stock": random.random() < 0.8}
        own |= {"hs_code": random.choice(["691200", "940520", "851310"])} if random.random() < 0.8 else {}
        if random.random() < 0.3:
            own |= {"contains_battery": True, "battery_chemistry": random.choice(["lithium_ion", "alkaline"])}
        made.products[name] = own
        for place in PLACES:
            made.texts[name, place] = {each for each in ("title", "description", "bullets") if random.random() < 0.93}
            made.stale[name, place] = {"title"} & made.texts[name, place] if random.random() < 0.2 else set()
            made.broken[name, place] = [Broken("/size", "enum", "no such size")] if random.random() < 0.1 else []
            if "material" not in own:
                made.broken[name, place].append(Broken("/material", "required", "Material is missing", "material"))
            made.revenue[name, place] = Decimal(random.randint(0, 50_000)) / 100
    return made


def became(before: list[Assessment], now: list[Assessment]) -> tuple[int, Decimal, Decimal]:
    """Listings that became ready, their revenue, and the points by which the numbers rose."""
    pairs = list(zip(before, now, strict=True))
    ready = [new for old, new in pairs if new.ready and not old.ready]
    points = sum((new.score - old.score for old, new in pairs), Decimal())
    return len(ready), sum((each.revenue for each in ready), Decimal()), points


@pytest.mark.parametrize("seed", range(6))
def test_a_fix_brings_what_it_was_said_to_bring(seed: int) -> None:
    """Carried out in the business, not in its assessments, and assessed anew."""
    made, steps = business(seed), 0
    while found := next_best(made.assessed(), "revenue" if seed % 2 else "listings", most=1):
        before, fix = made.assessed(), found[0]
        for mend in fix.mends:
            made.carry_out(mend)
        assert became(before, made.assessed()) == (fix.listings, fix.revenue, fix.points), fix
        assert fix.points > 0
        steps += 1
    assert steps > 10
    assert all(each.ready and each.score == 100 for each in made.assessed()), "fix by fix everything becomes right"


def test_the_best_fix_is_the_best_of_all() -> None:
    """Against trying every mend and every two of them."""
    for seed in range(3):
        assessments = business(seed, products=2).assessed()
        every = sorted({gap.mend for each in assessments for gap in each.gaps if gap.blocks})
        (best,) = next_best(assessments, "listings", most=1)
        for size in (1, 2):
            for mends in combinations(every, size):
                one = gain_of(assessments, frozenset(mends))
                assert _worth(one) <= _worth(best), (seed, one)


def _worth(fix: Fix) -> Decimal:
    return Decimal(fix.listings) / fix.minutes


def test_one_number_of_the_company_opens_a_market() -> None:
    """Twenty products that lack nothing but a packaging number in Germany, and one whose title is missing."""
    facts = {name: value for name, value in LAWFUL.items() if name != "epr_packaging_de"}
    found = [assess(mug(product=f"mug-{n}", facts=facts)) for n in range(20)]
    found.append(assess(mug(product="lamp", place=Place("shop", "en", "US"), filled=COMPLETE - {"title"})))
    first, second = next_best(found, most=2)
    assert [fix.listings for fix in (first, second)] == [1, 20]
    assert second.mends == {Mend("company", "", "epr_packaging_de")}
    found += [assess(mug(product=f"cup-{n}", facts=facts)) for n in range(20)]
    assert next_best(found, most=1)[0].listings == 40
    assert next_best(found, "revenue", most=1)[0].revenue == 40 * Decimal("120.00")


def test_what_a_listing_needs_together_is_one_fix() -> None:
    facts = {name: value for name, value in LAWFUL.items() if name not in ("hs_code", "country_of_origin")}
    (best, *rest) = next_best([assess(mug(facts=facts))])
    assert {mend.what for mend in best.mends} == {"hs_code", "country_of_origin"}
    assert (best.listings, best.minutes) == (1, effort_of(best.mends))
    assert [fix.listings for fix in rest] == [0, 0], "by themselves they bring points alone"
    assert best.may_ask == ("battery_declared",)


def test_a_value_that_asks_for_more_was_announced() -> None:
    """A fix promises what it brings when its value calls in no other law; which those are, it says."""
    facts = {name: value for name, value in LAWFUL.items() if name != "hs_code"}
    (fix,) = next_best([assess(mug(facts=facts))])
    assert fix.listings == 1
    assert assess(mug(facts={**facts, "hs_code": "691200"})).ready
    lamp = assess(mug(facts={**facts, "hs_code": "940520"}))
    assert [gap.name.partition(":")[0] for gap in lamp.gaps] == list(fix.may_ask)


def test_nothing_to_mend() -> None:
    assert next_best([]) == []
    assert next_best([assess(mug())]) == []


# Grades

GOOD = Written(
    title="Potters mug, blue, 400 ml",
    description="A mug of stoneware, thrown by hand.",
    bullets=("Holds 400 ml", "Safe in the microwave", "Made of stoneware", "Glazed inside", "One of six colours"),
    search_terms=(
        "coffee cup tea beaker kitchen gift breakfast ceramics handmade glazed stoneware drinking vessel pot",
    ),
    images=6,
    filled=10,
    attributes=10,
    brand="Potters",
)


def reasons(written: Written) -> dict[str, tuple[str, ...]]:
    return {axis.name: axis.reasons for axis in graded(written).axes if axis.reasons}


def test_a_good_text_is_an_a_and_nothing_is_an_e() -> None:
    best = graded(GOOD)
    assert (best.grade, best.share, reasons(GOOD)) == ("A", 1.0, {})
    assert tuple(axis.name for axis in best.axes) == tuple(AXES)
    assert graded(Written(None, None, (), (), 0, 0, 10)).grade == "E"


@pytest.mark.parametrize(
    ("changes", "axis", "reason"),
    [
        ({"title": "POTTERS BLUE MUG NOW CHEAP"}, "consistency", "words in capitals"),
        ({"title": "Potters mug!!!"}, "consistency", "signs that are repeated"),
        ({"title": "potters mug"}, "consistency", "the title begins with a small letter"),
        ({"title": "Mug, blue"}, "consistency", "the brand is not in the title"),
        ({"description": "A <b>good</b> mug"}, "consistency", "tags in plain text"),
        ({"title": "Potters mug  blue"}, "consistency", "blanks that are repeated"),
        ({"description": "A mug of of stoneware"}, "spelling", "a word twice in a row"),
        ({"description": "A sooooo good mug"}, "spelling", "a letter too often in a word"),
        ({"description": "Eine schÃ¶ne Tasse"}, "spelling", "letters that were damaged on the way"),
        ({"description": "A m\u043eg"}, "spelling", "a word of letters of two alphabets"),
        ({"images": 2}, "images", "2 images, 6 are good"),
        ({"search_terms": ("mug blue",)}, "search_terms", "the terms say little that the title does not"),
        ({"search_terms": ()}, "search_terms", "there are no search terms"),
        ({"filled": 4}, "enrichment", "4 of 10 attributes have a value"),
        ({"bullets": ("One",)}, "enrichment", "1 bullets, 5 are good"),
    ],
)
def test_what_takes_away_from_a_grade(changes: dict[str, Any], axis: str, reason: str) -> None:
    written = GOOD._replace(**changes)
    assert reasons(written) == {axis: (reason,)}
    assert graded(written).share < 1


def test_chinese_and_umlauts_are_no_faults() -> None:
    for title in ("Potters 蓝色陶瓷杯 400毫升", "Potters Grüße-Tasse für Öl", "Potters Кружка синяя"):
        assert "spelling" not in reasons(GOOD._replace(title=title)), title
