"""From our values to the marketplace's listing, and from its faults back to what is missing with us."""

from typing import Any

from services.catalog.readiness.domain import Described, Mend, Place, after, assess
from services.catalog.readiness.fixes import next_best
from services.catalog.readiness.listing import Source, broken_of, listing_of, mapping_of
from services.catalog.requirements import ebay
from services.catalog.requirements.judging import Judge
from services.catalog.requirements.samples import sample
from tests.unit.catalog.listings import bracelet_schema

MUG = sample("SAMPLE_MUG")
OURS: dict[str, Any] = {
    "title": "Blue mug", "bullets": ("Holds 400 ml", "Thrown by hand"), "description": "A mug.", "brand": "Potters",
    "country_of_origin": "CN", "material": "stoneware", "capacity": {"amount": "400.5", "unit": "ml"},
    "has_lid": False, "number_of_items": "1", "image": "https://img.example/mug.jpg", "list_price": None,
}  # fmt: skip
UNITS = {"capacity": Source("capacity", {"ml": "milliliters"})}
PRICE = [{"value": 19.99, "currency": "USD", "marketplace_id": "MARKET-1"}]


def mug(values: dict[str, Any], own: dict[str, Source] | None = None) -> tuple[dict[str, Any], dict[str, Source]]:
    mapping = mapping_of(MUG, list(values), UNITS if own is None else own)
    listing = listing_of(MUG, mapping, values, marketplace="MARKET-1", locale="en-US")
    return listing | {"list_price": PRICE}, mapping


def test_our_values_make_a_listing_that_is_taken() -> None:
    listing, _ = mug(OURS)
    assert Judge(MUG).findings(listing) == []
    assert listing["item_name"] == [{"marketplace_id": "MARKET-1", "language_tag": "en_US", "value": "Blue mug"}]
    assert [each["value"] for each in listing["bullet_point"]] == ["Holds 400 ml", "Thrown by hand"]
    assert listing["capacity"] == [{"marketplace_id": "MARKET-1", "value": 400.5, "unit": "milliliters"}]
    assert listing["number_of_items"] == [{"marketplace_id": "MARKET-1", "value": 1}]
    assert listing["has_lid"] == [{"marketplace_id": "MARKET-1", "value": False}]


def test_what_the_marketplace_does_not_know_is_not_sent() -> None:
    listing, mapping = mug({**OURS, "glaze": "celadon"})
    assert "glaze" not in mapping
    assert Judge(MUG).findings(listing) == []


def test_what_is_missing_there_is_what_is_missing_here() -> None:
    listing, mapping = mug({**OURS, "title": "", "bullets": [], "material": None})
    broken = broken_of(Judge(MUG).findings(listing), mapping)
    assert sorted((each.pointer, each.value) for each in broken) == [
        ("/bullet_point", "bullets"),
        ("/item_name", "title"),
        ("/material", "material"),
    ]


def test_a_wrong_value_is_a_fault_of_its_own() -> None:
    listing, mapping = mug({**OURS, "material": "clay", "capacity": {"amount": "much", "unit": "ml"}})
    broken = {each.pointer: each for each in broken_of(Judge(MUG).findings(listing), mapping)}
    assert (broken["/material/0/value"].rule, broken["/material/0/value"].value) == ("enum", None)
    assert broken["/capacity/0/value"].rule == "type"
    listing, _ = mug(OURS, own={})
    assert [each.rule for each in Judge(MUG).findings(listing)] == ["enum"], "ml is not what they call it"


def test_giving_the_value_closes_both_gaps_and_the_number_is_what_was_said() -> None:
    facts = {"hs_code": "691200", "country_of_origin": "CN"}
    judge, required = Judge(MUG), frozenset(("title", "bullets", "image", "material"))

    def described(values: dict[str, Any]) -> Described:
        listing, mapping = mug(values)
        filled = frozenset(name for name in required if values.get(name))
        broken = broken_of(judge.findings(listing), mapping)
        return Described(
            "mug", Place("amazon", "en-US", "US"), "Potters", required, filled, facts, asked=6, broken=broken
        )

    before = assess(described({**OURS, "material": None}))
    (best,) = next_best([before], most=1)
    assert best.mends == {Mend("product", "mug", "material")}
    assert after(before, best.mends) == assess(described(OURS))
    assert assess(described(OURS)).ready
    assert best.points == assess(described(OURS)).score - before.score


def test_ebay_gets_aspects_as_texts() -> None:
    schema = ebay.schema_of(sample("ebay-mugs"))
    own = {"Material": Source("material", {"stoneware": "Ceramic"}), "Type": Source("kind")}
    mapping = mapping_of(schema, list(OURS), own)
    listing = listing_of(schema, mapping, {**OURS, "kind": "Mug"}, marketplace="EBAY_US", locale="en-US")
    assert listing == {
        "aspects": {"Capacity": ["400.5"], "Material": ["Ceramic"], "Brand": ["Potters"], "Type": ["Mug"]}
    }
    assert Judge(schema).findings(listing | {"condition_id": "1000"}) == []
    listing = listing_of(schema, mapping, OURS, marketplace="EBAY_US", locale="en-US") | {"condition_id": "1000"}
    (missing,) = broken_of(Judge(schema).findings(listing), mapping)
    assert (missing.pointer, missing.value) == ("/aspects/Type", "kind")


def test_a_bracelet_of_amazons_whole_schema() -> None:
    schema = bracelet_schema()
    ours = {
        "title": "Gold bracelet", "bullets": ["Gold"], "description": "A bracelet.", "brand": "Potters",
        "country_of_origin": "CN", "item_type_keyword": "bracelets", "department": "womens", "material": "Metal",
        "supplier_declared_dg_hz_regulation": "not_applicable", "item_length": {"amount": "7.5", "unit": "in"},
        "image": "https://img.example/1.jpg",
    }  # fmt: skip
    own = {"item_length": Source("item_length", {"in": "inches"})}
    mapping = mapping_of(schema, list(ours), own)
    listing = listing_of(schema, mapping, ours, marketplace="ATVPDKIKX0DER", locale="en-US")
    found = Judge(schema).findings(listing)
    assert {each.rule for each in found} == {"required"}, "all that is sent is taken"
    assert listing["main_product_image_locator"] == [
        {"marketplace_id": "ATVPDKIKX0DER", "media_location": "https://img.example/1.jpg"}
    ]
