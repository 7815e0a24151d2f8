"""What the checks of a translation find, and what they leave alone."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.catalog.wording.domain import Wanted, check
from services.catalog.wording.numbers import numbers, readings
from services.catalog.wording.placeholders import pieces
from services.catalog.wording.terms import Word, used
from services.catalog.wording.words import word_count


def codes(source: str, target: str, locale: str = "de", **wanted: object) -> list[str]:
    return [finding.code for finding in check(source, target, Wanted(locale, **wanted))]


@pytest.mark.parametrize(
    ("source", "target", "locale"),
    [
        ("Blue mug, 300 ml", "Blaue Tasse, 300 ml", "de"),
        ("Blue mug, 300 ml", "蓝色马克杯，300毫升", "zh"),
        ("Blue mug, 300 ml", "青いマグカップ ３００ミリリットル", "ja"),
        ("Weighs 1,500.5 g", "Wiegt 1.500,5 g", "de"),
        ("Weighs 1,500.5 g", "Pèse 1 500,5 g", "fr"),
        ("Table, 10 in high", "Tisch, 25,4 cm hoch", "de"),
        ("Set of 2 mugs", "两件套马克杯", "zh"),
        ("3 in 1 charger", "Зарядное устройство 3 в 1", "ru"),
        ("100% cotton for {name}", "100 % Baumwolle für {name}", "de"),
        ("<b>Soft</b> towel", "<b>Weiches</b> Handtuch", "de"),
        ("USB-C cable", "USB-C-Kabel", "de"),
        ("MacBook Pro", "MacBook Pro", "de"),
    ],
)
def test_a_right_translation_has_no_findings(source: str, target: str, locale: str) -> None:
    assert codes(source, target, locale) == []


@pytest.mark.parametrize(
    ("source", "target", "wanted"),
    [
        ("Mug, 300 ml", "Tasse", ["number_lost"]),
        ("Mug", "Tasse, 300 ml", ["number_added"]),
        ("Mug, 300 ml", "Tasse, 350 ml", ["number_lost", "number_added"]),
        ("Mug, 300 ml", "Tasse, 300 g", ["unit_changed"]),
        ("Rope, 10 in", "Seil, 10 cm", ["unit_changed"]),
        ("Rope, 10 m", "Seil, 10", ["unit_missing"]),
        ("For {name}", "Für dich", ["placeholder_lost"]),
        ("For %1$s", "Für %2$s", ["placeholder_lost", "placeholder_added"]),
        ("<b>Soft</b>", "Weich", ["tag_lost", "tag_lost"]),
        ("Soft", "<script>Weich</script>", ["tag_added", "tag_added"]),
        ("Soft towel", "Weiches Handtuch, mehr auf www.example.com", ["contact_added"]),
        ("Soft towel for the bath and the beach", "Мягкое полотенце для ванной", ["wrong_script"]),
        ("A towel", "Полотенце для ванной и для пляжа", ["wrong_script"]),
        ("Un drap de bain", "This is the towel for you and for the bath", ["wrong_language"]),
        ("A soft towel for your bath", "A soft towel for your bath", ["not_translated"]),
        ("Mug", "  ", ["empty"]),
    ],
)
def test_what_is_wrong_is_found(source: str, target: str, wanted: list[str]) -> None:
    assert [code for code in codes(source, target) if code != "wrong_language" or code in wanted] == wanted


def test_length_is_counted_in_the_unit_of_the_channel() -> None:
    assert codes("Cup", "Tässchen", most=8) == []
    assert codes("Cup", "Tässchen", most=8, unit="bytes") == ["too_long"]
    assert codes("Cup", "马克杯", "zh", most=9, unit="bytes") == []


BECHER = Word("mug", "Becher", never=("Tasse",))
BRAND = Word("BrandX")


@pytest.mark.parametrize(
    ("source", "target", "wanted"),
    [
        ("BrandX mug", "BrandX Becher", []),
        ("BrandX mugs", "BrandX Becher", []),
        ("Two mug colours", "Zwei Farben des Bechers", []),
        ("BrandX mug", "Brandx Becher", ["term_missing"]),
        ("BrandX mug", "BrandX Tasse", ["term_missing", "term_forbidden"]),
        ("A smuggler", "Ein Schmuggler", []),
    ],
)
def test_the_glossary_is_kept_to(source: str, target: str, wanted: list[str]) -> None:
    assert codes(source, target, words=(BECHER, BRAND)) == wanted


def test_the_longest_term_counts() -> None:
    travel = Word("travel mug", "Reisebecher")
    assert used([BECHER, travel], "A travel mug") == [travel]
    assert used([BECHER, travel], "A travel mug and a mug") == [travel, BECHER]


def test_terms_of_scripts_without_blanks_are_found_inside() -> None:
    assert codes("马克杯套装", "Becher-Set", words=(Word("马克杯", "Becher"),)) == []
    assert codes("Mug set", "杯子套装", "zh", words=(Word("mug", "马克杯"),)) == ["term_missing"]


def test_claims_are_found_whatever_stands_between_their_words() -> None:
    assert codes("Good for you", "Heilt -- Krebs", never=("heilt krebs",)) == ["claim_forbidden"]
    assert codes("Good for you", "Heiltkrebs", never=("heilt krebs",)) == []


def test_a_number_reads_as_each_value_that_it_may_have() -> None:
    assert readings("1,500") == {Decimal(1500), Decimal("1.5")}
    assert readings("1.500,25") == {Decimal("1500.25")}
    assert readings("1'234'567") == {Decimal(1234567)}
    assert [(found.text, found.unit) for found in numbers("５０ cm x 2,5 kg (20 %)")] == [
        ("50", "cm"), ("2,5", "kg"), ("20", "pct")
    ]  # fmt: skip


@given(st.text(max_size=60))
def test_the_pieces_of_a_text_are_the_text(text: str) -> None:
    assert "".join(piece.text for piece in pieces(text)) == text


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_two_texts_can_be_compared(source: str, target: str) -> None:
    check(source, target, Wanted("zh-Hant", most=10, words=(BECHER,)))


def test_words_are_counted_as_agencies_do() -> None:
    assert word_count("Blue mug, 300 ml") == 4
    assert word_count("蓝色马克杯 300 ml") == 7
    assert word_count("<b>Don't</b> {name} stop") == 2
