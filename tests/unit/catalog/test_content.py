"""Content: its steps, its checks, what is resolved from where, and what a diff says."""

from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libs.refused import Refused
from services.catalog.content.checks import findings
from services.catalog.content.diff import pieces
from services.catalog.content.domain import STATES, Content, Place, State, Step, Texts, changed, stepped, written
from services.catalog.content.resolution import Found, places, resolved
from services.catalog.locales.domain import chain, parents, script_of, territory_of
from services.catalog.measures.market import for_market, shown
from services.catalog.products.domain import new_product
from services.catalog.profiles.domain import Forbidden, Limit, Profile

NOBODY = UUID(int=1)
ALL_STATES: tuple[State, ...] = ("draft", "in_review", "approved", "rejected")
ALL_STEPS: tuple[Step, ...] = ("submit", "approve", "reject", "withdraw")


def content(state: State, draft: int = 2, approved: int | None = None) -> Content:
    return Content(NOBODY, NOBODY, "*", "de", 5, state, draft, approved)


@pytest.mark.parametrize("state", ALL_STATES)
@pytest.mark.parametrize("step", ALL_STEPS)
@pytest.mark.parametrize("seen", [None, 1])
def test_every_step_from_every_state(state: State, step: Step, seen: int | None) -> None:
    before = content(state, approved=2 if state == "approved" else seen)
    takes_away = step == "withdraw" and state != "in_review"
    if (state, step) not in STATES or (takes_away and before.approved is None):
        with pytest.raises(Refused):
            stepped(before, step)
        return
    after = stepped(before, step)
    expected = before.draft if step == "approve" else None if takes_away else before.approved
    assert (after.state, after.approved, after.version) == (STATES[state, step], expected, 6)
    assert after.state != "approved" or after.approved == after.draft


@pytest.mark.parametrize("state", ALL_STATES)
def test_new_texts_are_a_draft_and_others_see_what_they_saw(state: State) -> None:
    after = written(content(state, approved=2 if state == "approved" else 1), 3)
    assert (after.state, after.draft, after.approved) == ("draft", 3, 2 if state == "approved" else 1)


def test_a_change_names_what_it_changes() -> None:
    before = Texts(title="a", bullets=("b",), attributes={"x": "1", "y": "2"})
    after = changed(before, {"bullets": None, "attributes": {"x": None, "z": "3"}})
    assert after == Texts(title="a", attributes={"y": "2", "z": "3"})
    assert Texts(attributes={"a": "1", "b": "2"}).hash() == Texts(attributes={"b": "2", "a": "1"}).hash()
    assert Texts(title="a").hash() != Texts(seo_title="a").hash()


@given(st.text(max_size=80), st.integers(0, 100))
def test_lengths_are_counted_in_the_channels_own_unit(text: str, most: int) -> None:
    for unit, length in (("characters", len(text)), ("bytes", len(text.encode("utf-8", "replace")))):
        profile = Profile("p", limits={"title": Limit(most, unit=unit)})  # type: ignore[arg-type]
        codes = {each.code for each in findings(Texts(title=text.replace("\ud800", "?")), profile, ["de"])}
        assert ("limit_exceeded" in codes) == (bool(text) and length > most)


@pytest.mark.parametrize(
    ("term", "text", "stands"),
    [
        ("cure", "Cures all", False), ("cure*", "Cures all", True), ("cure", "a CURE, really", True),
        ("best seller", "Best-Seller 2026", True), ("best seller", "best of sellers", False),
        ("Arznei", "arzneimittel", False), ("ärzte*", "Ärztekammer", True), ("最好", "世界最好的杯子", True),
        ("100%", "100 % Baumwolle", True), ("#1", "Nr. #1", True), ("co2-frei", "CO2 frei", True),
    ],
)  # fmt: skip
def test_forbidden_words_stand_whole(term: str, text: str, stands: bool) -> None:
    found = findings(Texts(title=text), Profile("p", forbidden=(Forbidden((term,)),)), ["de"])
    assert ("forbidden_word" in {each.code for each in found}) == stands


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("de", ()), ("de-AT", ("de",)), ("es-MX", ("es-419", "es")), ("en-GB", ("en-001", "en")), ("pt-BR", ("pt",)),
        ("pt-AO", ("pt-PT", "pt")), ("zh-TW", ("zh-Hant",)), ("zh-Hant-HK", ("zh-Hant",)), ("zh-CN", ("zh",)),
        ("sr-Latn-RS", ("sr-Latn",)), ("zh-Hant", ()),
    ],
)  # fmt: skip
def test_locales_fall_back_as_cldr_says(locale: str, expected: tuple[str, ...]) -> None:
    assert parents(locale) == expected


def test_what_the_business_decides_holds_instead() -> None:
    assert chain("de-AT", {"de-AT": ["de", "en"]}) == ["de-AT", "de", "en"]
    assert chain("de-AT", {"de-AT": []}) == ["de-AT"]
    assert [(script_of(each), territory_of(each)) for each in ("zh-TW", "ja", "sr")] == [
        ("Hant", "TW"), ("Jpan", "JP"), ("Cyrl", "RS"),
    ]  # fmt: skip


SOME = st.dictionaries(st.sampled_from(places("a", ["de-AT", "de"])), st.sampled_from(["", "x", "y"]))


@given(SOME)
def test_the_nearest_text_wins(titles: dict[Place, str]) -> None:
    product = {**new_product("1", "now"), "titles": {"de": "own"}}
    found = {place: Found(place, 1, Texts(title=title or None)) for place, title in titles.items()}
    answer = resolved(found, "a", ["de-AT", "de"], product, rich_text=True)  # type: ignore[arg-type]
    nearest = next((titles[place] for place in places("a", ["de-AT", "de"]) if titles.get(place)), "own")
    assert answer.texts.title == nearest


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_diff_tells_both_texts(before: str, after: str) -> None:
    found = pieces(before, after)
    assert "".join(each.text for each in found if each.part != "added") == before
    assert "".join(each.text for each in found if each.part != "removed") == after


@pytest.mark.parametrize(
    ("amount", "unit", "family", "system", "expected"),
    [
        ("12", "cm", "length", "us", ("4.72", "in")), ("4.72", "in", "length", "metric", ("12.0", "cm")),
        ("350", "g", "mass", "us", ("12.3", "oz")), ("12", "cm", "length", "metric", ("12", "cm")),
        ("20", "celsius", "temperature", "us", ("68", "fahrenheit")), ("230", "v", "voltage", "us", ("230", "v")),
    ],
)  # fmt: skip
def test_quantities_are_the_markets(
    amount: str, unit: str, family: str, system: str, expected: tuple[str, str]
) -> None:
    found = for_market(Decimal(amount), unit, family, system)  # type: ignore[arg-type]
    assert (found[0], found[1]) == (Decimal(expected[0]), expected[1])


def test_quantities_are_written_in_the_language() -> None:
    twelve = Decimal("12.5")
    assert shown(twelve, "cm", "length", "metric", "de") == "12,5 cm"
    assert shown(twelve, "cm", "length", "us", "en-US") == "4.92 in"
    assert shown(twelve, "cm", "length", "both", "en-GB") == "12.5 cm (4.92 in)"
    assert shown(Decimal(100), "mah", "charge", "us", "en-US") == "100 mAh"
