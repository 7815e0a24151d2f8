from math import cos, hypot, radians

import pytest

from libs.countries import COUNTRIES
from services.inventory.warehouses.geography import UNKNOWN_KM, centroid, distance_km

CODES = sorted(COUNTRIES)


def test_every_country_has_a_place_on_earth() -> None:
    assert len(CODES) >= 250
    for code in CODES:
        latitude, longitude = centroid(code)
        assert -90 <= latitude <= 90
        assert -180 <= longitude <= 180


def test_symmetric_and_nothing_farther_than_half_around_the_earth() -> None:
    for origin in CODES:
        for destination in CODES:
            there = distance_km(origin, destination)
            assert abs(there - distance_km(destination, origin)) < 1e-6
            assert (there == 0) == (origin == destination)
            assert there <= 20_016 < UNKNOWN_KM


@pytest.mark.parametrize(
    ("origin", "nearer", "farther"),
    [
        ("DE", "PL", "CN"),
        ("DE", "NL", "ES"),
        ("GB", "IE", "US"),
        ("US", "CA", "BR"),
        ("US", "MX", "JP"),
        ("CN", "KR", "DE"),
        ("AU", "NZ", "GB"),
        ("NZ", "AU", "ZA"),
        ("FJ", "WS", "AU"),  # across the date line
        ("ES", "PT", "CZ"),
    ],
)
def test_order_of_neighbours(origin: str, nearer: str, farther: str) -> None:
    assert distance_km(origin, nearer) < distance_km(origin, farther)


@pytest.mark.parametrize(
    ("origin", "destination", "km"), [("GB", "AU", 15_100), ("DE", "US", 7_900), ("FJ", "TO", 850), ("BR", "PT", 7_200)]
)
def test_known_distances(origin: str, destination: str, km: int) -> None:
    assert distance_km(origin, destination) == pytest.approx(km, rel=0.06)


@pytest.mark.parametrize(
    ("country", "latitude", "longitude"),
    [
        ("AU", -25.61, 134.35),  # Lambert centre: Geoscience Australia
        ("CH", 46.80, 8.23),  # Aelggi-Alp: swisstopo
        ("DE", 51.16, 10.45),  # Niederdorla
        ("PL", 52.07, 19.48),  # Piatek
        ("RU", 66.42, 94.25),  # Lake Vivi: the geodetic service, 1992
        ("US", 39.83, -98.58),  # Lebanon, Kansas, of the contiguous states: National Geodetic Survey
        ("XK", 42.58, 21.00),  # World Factbook
    ],
)
def test_the_middle_is_where_surveyors_have_put_it(country: str, latitude: float, longitude: float) -> None:
    here = centroid(country)
    degrees = hypot(here[0] - latitude, (here[1] - longitude) * cos(radians(latitude)))
    assert degrees * 111.2 < 100  # km


def test_an_unknown_country_is_farther_than_any_other() -> None:
    assert distance_km("XX", "DE") == distance_km("DE", "XX") == distance_km("XX", "YY") == UNKNOWN_KM
    assert distance_km("XX", "XX") == 0
    with pytest.raises(ValueError, match="'XX'"):
        centroid("XX")
