"""Texts become terms, and queries."""

from hypothesis import given
from hypothesis import strategies as st

from services.catalog.products.terms import MAX_TERM, MAX_TERMS, identity, terms, terms_of
from services.catalog.search.domain import query_of
from tests.unit.catalog.examples import product


def test_terms_fold_case_accents_and_width_and_cut_unspaced_scripts():
    assert list(terms("Große ÄPFEL, Ｍug-2")) == ["grosse", "apfel", "mug", "2"]
    assert list(terms("蓝色马克杯Mug")) == ["蓝", "色", "马", "克", "杯", "蓝色", "色马", "马克", "克杯", "mug"]
    found = terms_of(product(descriptions={"en": "Holds coffee"}, brand="Potters"))
    assert "'#mug'" in found.names
    assert "'#04006381333931'" in found.names
    assert "'coffee'" not in found.names
    assert "'coffee'" in found.words
    assert found.vocabulary == {"mug", "tasse", "potters"}


def test_queries():
    query = query_of("Blue mu")
    assert (query.words, query.typed) == ("'blue' & 'mu':*", ["blue", "mu"])
    assert query_of("4006381333931").identity == "'#4006381333931' | '#04006381333931'"
    assert query_of("马克杯").words == "'马克' & '克杯'"
    assert query_of("杯").words == "'杯'"
    assert query_of("'\"\\ & | ! :* \0") is None


@given(st.text(max_size=200))
def test_no_text_breaks_out_of_a_term(text):
    query = query_of(text)
    stored = terms_of(product(titles={"en": text or "x"}))
    for found in (query.words, query.identity, stored.names) if query else (stored.names,):
        inside = found.split("'")[1::2]
        assert not any(set(term) & set("'\"\\ \0:&|!()<>*") for term in inside)
    if query:
        assert all(pair.strip("':*") in stored.names for pair in query.words.split(" & ")), "a title finds itself"


def stored(text: str) -> list[str]:
    return [term.strip("'") for term in text.split(" ")]


def test_identities_come_first_then_names_then_parts_of_skus():
    one = product(titles={"en": "Blue mug"}, category="Home", variants=[{"sku": "MUG-BLUE", "gtin": "4006381333931"}])
    found = terms_of(one)
    assert stored(found.names) == ["#mug-blue", "#04006381333931", "blue", "mug", "home"]
    assert stored(found.words) == stored(found.names)
    assert found.vocabulary == {"blue", "mug", "home"}
    assert stored(terms_of(product(titles={"en": "Jug"}, variants=[{"sku": "X/1"}])).names) == ["#x/1", "jug", "x", "1"]


def test_only_words_of_three_letters_and_more_are_corrected_to():
    assert terms_of(product(titles={"en": "ab abc abcd a1b2c3"})).vocabulary == {"abc", "abcd", "mug"} - {"mug"}


def test_a_term_has_an_upper_bound():
    long = "x" * (MAX_TERM + 1)
    assert list(terms(long)) == ["x" * MAX_TERM]
    query = query_of(f"{long} {long}")
    assert (query.words, query.typed) == (f"'{'x' * 40}' & '{'x' * 40}':*", ["x" * 40])


def test_a_product_has_at_most_4000_terms_and_its_identities_are_among_them():
    text = " ".join(f"w{n}" for n in range(MAX_TERMS + 10))
    found = terms_of(product(titles={"en": text}))
    assert len(stored(found.names)) == len(stored(found.words)) == MAX_TERMS == 4000
    assert stored(found.names)[:3] == ["#mug", "#04006381333931", "w0"]
    described = terms_of(product(descriptions={"en": text}))
    assert len(stored(described.words)) == MAX_TERMS
    assert stored(described.words)[-1] == "w3995"
    assert len(stored(described.names)) == 4


def test_descriptions_are_read_up_to_a_bound():
    text = "a " * (4 * MAX_TERMS - 1) + "b c"
    assert stored(terms_of(product(descriptions={"en": text})).words)[-2:] == ["a", "b"]


def test_an_identity_is_one_term():
    assert identity("Mug-1/Ä b._+c") == "#mug-1/ab._+c"


def test_a_query_for_a_gtin_knows_its_14_digits():
    for digits in ("96385074", "036000291452", "4006381333931", "10012345678902"):
        assert query_of(f" {digits} ").identity == f"'#{digits}' | '#{digits.rjust(14, '0')}'"
    for other in ("1234567", "12345678901", "４００６３８１３３３９３１", "963850-4"):
        assert " | " not in query_of(other).identity


def test_the_last_word_may_be_unfinished_unless_it_is_of_pairs():
    assert query_of("blue 马克").words == "'blue' & '马克'"
    assert query_of("马克 blue").words == "'马克' & 'blue':*"
    assert query_of("blue Blue").typed == ["blue"]
    assert query_of("马克").typed == []


def test_accents_are_a_range_of_characters():
    assert list(terms("à a\u036fb")) == ["a", "ab"]
    assert list(terms("\u0370a")) == ["\u0371a"], "the letter behind them stays"
