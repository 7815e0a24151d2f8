"""Countries: what is one, what only looks like one, and that every request asks the same question."""

import pytest
from pydantic import TypeAdapter, ValidationError

from libs.countries import COUNTRIES, Country
from services.logistics.rates.fields import Origin
from services.order.imports.countries import country_code

NAMES = ("United Kingdom", "EIRE", "Channel Islands", "RSA", "USA", "Hong Kong", "Lebanon", "Czech Republic", "Korea")


@pytest.mark.parametrize("kind", [Country, Origin])
def test_countries_and_what_only_looks_like_one(kind):
    check = TypeAdapter(kind).validate_python
    assert [check(code) for code in ("DE", "GR", "GB", "XK", "JE")] == ["DE", "GR", "GB", "XK", "JE"]
    for code, hint in (
        ("XX", "XX is not an ISO 3166-1"),
        ("ZZ", "ZZ"),
        ("EL", "use GR"),
        ("XI", "use GB"),
        ("UK", "use GB"),
    ):
        with pytest.raises(ValidationError, match=hint):
            check(code)


def test_whatever_the_import_calls_a_country_is_one():
    assert {country_code(name) for name in NAMES} <= COUNTRIES
