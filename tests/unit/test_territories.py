"""Where a place lies for customs and VAT, row by row of contracts/territories.csv."""

import csv
import os
from datetime import date, timedelta
from pathlib import Path

import pycountry
import pytest

from contracts.territories import Place, border, customs_border, territory, territory_of

CONTRACTS = Path(__file__).parents[2] / "contracts"
TODAY = date(2026, 11, 1)
EU = frozenset({
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
})  # fmt: skip


def read(name: str, folder: Path = CONTRACTS) -> list[dict[str, str]]:
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


ROWS = read("territories.csv")
POSTCODES = read("territory_postcodes.csv")
IDS = {row["id"] for row in ROWS}


def day_of(row: dict[str, str]) -> date:
    return date.fromisoformat(row["valid_from"]) if row["valid_from"] else date(1993, 1, 1)


def last_day_of(row: dict[str, str]) -> date:
    later = [day_of(other) for other in ROWS if other["id"] == row["id"] and day_of(other) > day_of(row)]
    return min(later) - timedelta(days=1) if later else TODAY


# The table


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['id']} {row['valid_from']}" for row in ROWS])
def test_each_row_holds_with_its_neighbours_both_ways_and_to_its_last_day(row):
    assert row["source"]
    assert row["borders"]
    assert row["rates"] in IDS
    for on in (last_day_of(row),) if row["valid_from"] == "" else (day_of(row), last_day_of(row)):
        found = territory(row["id"], on)
        assert (found.name, found.rates, found.source) == (row["name"], row["rates"], row["source"])
        assert (found.customs, found.vat) == (set(row["customs"].split()), set(row["vat"].split()))
        for neighbour, kind in (pair.split() for pair in row["borders"].split("; ")):
            there, back = border(found, territory(neighbour, on)), border(territory(neighbour, on), found)
            assert (there.kind, back.kind) == (kind, kind), (neighbour, there.reason)
            assert there.declared is back.declared is (kind != "none")
            assert found.name in there.reason


def test_no_period_of_a_territory_is_given_twice():
    assert len({(row["id"], row["valid_from"]) for row in ROWS}) == len(ROWS)


def spellings(row: dict[str, str]) -> list[tuple[str, str]]:
    found = []
    for pattern in row["postcodes"].split():
        code = pattern.replace("#", "7").replace("*", "1 1AA")
        wide = "".join(chr(ord(c) + 0xFEE0) if c.isdecimal() else c for c in code)
        others = (code, code.lower(), f" {code[:2]} {code[2:]} ", f"{code[:3]}-{code[3:]}", wide, f"{code}\u00a0")
        found += [(row["country"], spelling) for spelling in (*others, f"{row['country']}-{code}")]
        if len(row["id"]) == 2 and code.isdecimal():  # GP-97110 under FR as under GP
            found += [(row["id"], code), (row["country"], f"{row['id']}-{code}"), (row["id"], f"{row['id']} {code}")]
    return found


@pytest.mark.parametrize("row", POSTCODES, ids=[f"{row['id']} in {row['country']}" for row in POSTCODES])
def test_each_postcode_is_found_however_it_is_written(row):
    assert row["source"]
    assert row["id"] in IDS
    for country, code in spellings(row):
        assert territory_of(country, code, TODAY).id == row["id"], (country, code)


def test_each_territory_can_be_addressed():
    addressed = {row["id"] for row in POSTCODES} | {country.alpha_2 for country in pycountry.countries} | {"XK", "EA"}
    assert IDS - addressed == {"CY-SBA"}  # its addresses are those of Cyprus, as which it is treated
    assert {territory("CY-SBA", TODAY).customs, territory("CY", TODAY).customs} == {frozenset({"EU"})}


@pytest.mark.parametrize("country", sorted(country.alpha_2 for country in pycountry.countries))
def test_every_country_is_a_territory_and_borders_are_symmetric(country):
    own = territory_of(country, None, TODAY)
    assert own.id == country
    assert border(own, own).kind == "none"
    for other in IDS:
        there, back = border(own, territory(other, TODAY)), border(territory(other, TODAY), own)
        assert there.kind == back.kind
    inside = country in EU or country == "MC"
    assert border(territory("DE", TODAY), own).declared is not inside


def test_the_rest_of_the_world_is_reached_over_a_border():
    assert customs_border(Place("JP"), Place("KR"), TODAY).kind == "customs"
    assert customs_border(Place("ZZ"), Place("QQ"), TODAY).kind == "customs"
    assert customs_border(Place("JP", "154-0023"), Place("JP", "1000001"), TODAY).kind == "none"
    assert territory_of("ZZ", "12345", TODAY).source == ""


# Spelling


@pytest.mark.parametrize(
    ("country", "code", "found"),
    [
        ("es", "E-35001", "ES-CN"), ("ES", "7001", "ES"), ("ES", "28013", "ES"), ("ES", None, "ES"), ("ES", "", "ES"),
        ("FI", "FIN-22100", "AX"), ("FI", "FIN-00100", "FI"), ("AX", "22100", "AX"), ("AX", None, "AX"),
        ("SE", "22100", "SE"), ("DE", "D-27498", "DE-HELGOLAND"), ("DE", "D 10115", "DE"),
        ("DE", "CH-8238", "DE-BUSINGEN"), ("CH", "CH-8238", "DE-BUSINGEN"), ("DE", "A-6691", "AT-JUNGHOLZ"),
        ("DE", "CH-8001", "DE"), ("DE", "A-1010", "DE"), ("IT", "CH-6911", "IT-CAMPIONE"),
        ("IT", "I-23041", "IT-LIVIGNO"),
        ("CH", "FL-9490", "LI"), ("LI", "FL-9490", "LI"), ("CH", "9484", "CH"), ("CH", "9499", "LI"),
        ("FR", "F-97133", "BL"), ("GP", "97133", "BL"), ("GP", "97150", "MF"), ("GP", "75001", "GP"),
        ("FR", "MC 98000", "MC"), ("FR", "AD500", "AD"), ("ES", "AD-500", "AD"), ("FR", "1000", "FR"),
        ("EL", "630 86", "GR-69"), ("GR", "GR-63087", "GR-69"), ("GR", "EL 63087", "GR-69"), ("EL", None, "GR"),
        ("PT", "9000001", "PT-30"), ("PT", "P-9500-321", "PT-20"), ("PT", "9000", "PT-30"), ("PT", "4900-001", "PT"),
        ("DK", "100", "FO"), ("DK", "1000", "DK"), ("DK", "DK-3900", "GL"), ("DK", "FO 100", "FO"), ("FO", "100", "FO"),
        ("GB", "bt11aa", "GB-NIR"), ("GB", "GB BT1 1AA", "GB-NIR"), ("UK", "BT1 1AA", "GB-NIR"), ("XI", None, "GB-NIR"),
        ("GB", "B11 1AA", "GB"), ("GB", "JE2 3AB", "JE"), ("JE", "JE2 3AB", "JE"), ("JE", None, "JE"),
        ("GB", "GY10 1SF", "GG"), ("GB", "IM9 9ZZ", "IM"), ("GB", "E1 6AN", "GB"), ("GB", "N1 9GU", "GB"),
        ("GB", "BFPO 57", "GB-BFPO"), ("GB", "BF1 2AT", "GB-BFPO"), ("GB", "BH1 1AA", "GB"), ("GB", "ASCN 1ZZ", "SH"),
        ("TA", None, "SH"), ("IC", None, "ES-CN"), ("IC", "38001", "ES-CN"), ("EA", "52001", "ES-ML"),
        ("EA", None, "EA"),
        ("XC", None, "ES-CE"), ("US", "601", "PR"), ("US", "PR 00601-1234", "PR"), ("US", "006011234", "PR"),
        ("PR", "00601", "PR"), ("US", "96910", "GU"), ("US", "96813", "US"), ("US", "09012", "US-MIL"),
        ("US", "9012", "US-MIL"), ("US", "10001", "US"), ("CN", "999077", "HK"), ("CN", "100080", "CN"),
        ("AU", "2899", "NF"), ("AU", "NSW 2899", "NF"), ("AU", "2000", "AU"), ("NO", "N-9170", "SJ"),
        ("NO", "0150", "NO"),
        ("TR", "99010", "CY-NORTH"), ("CY", "99010", "CY-NORTH"), ("CY", "9901", "CY"), ("TR", "34000", "TR"),
        ("IT", "00120", "VA"), ("IT", "120", "VA"), ("IT", "SM-47890", "SM"), ("IT", "not known", "IT"),
        ("DE", "?", "DE"),
    ],
)  # fmt: skip
def test_spelling(country, code, found):
    assert territory_of(country, code, TODAY).id == found


# Borders as users meet them


@pytest.mark.parametrize(
    ("origin", "destination", "kind"),
    [
        (("DE", "10115"), ("ES", "35001"), "fiscal"), (("DE", "10115"), ("ES", "51001"), "customs"),
        (("DE", "10115"), ("FI", "22100"), "fiscal"), (("DE", "10115"), ("DE", "27498"), "customs"),
        (("DE", "10115"), ("GB", "BT1 5GS"), "none"), (("GB", "SW1A 1AA"), ("JE", "JE2 3AB"), "fiscal"),
        (("GB", "SW1A 1AA"), ("GB", "JE2 3AB"), "fiscal"), (("GB", "SW1A 1AA"), ("GB", "GY1 1AA"), "fiscal"),
        (("JE", None), ("GG", None), "fiscal"), (("GB", "SW1A 1AA"), ("IM", "IM1 1AA"), "none"),
        (("GB", "SW1A 1AA"), ("GB", "BT1 5GS"), "none"), (("GB", "BT1 5GS"), ("GB", "SW1A 1AA"), "none"),
        (("GB", "BT1 5GS"), ("IE", "D02 AF30"), "none"), (("GB", "BT1 5GS"), ("FR", "98000"), "none"),
        (("GB", "BT1 5GS"), ("ES", "35001"), "fiscal"), (("GB", "BT1 5GS"), ("DE", "78266"), "customs"),
        (("GB", "BT1 5GS"), ("US", "10001"), "customs"), (("CH", "8001"), ("GB", "BT1 5GS"), "customs"),
        (("JE", None), ("GB", "BT1 5GS"), "fiscal"), (("GB", "SW1A 1AA"), ("IE", None), "customs"),
        (("GB", "SW1A 1AA"), ("DE", "10115"), "customs"), (("CH", "8001"), ("DE", "78266"), "none"),
        (("DE", "10115"), ("DE", "78266"), "customs"), (("DE", "10115"), ("CH", "8238"), "customs"),
        (("CH", "8001"), ("CH", "9490"), "none"), (("CH", "8001"), ("CH", "7563"), "customs"),
        (("IT", "20121"), ("IT", "23041"), "customs"), (("IT", "20121"), ("IT", "22061"), "fiscal"),
        (("IT", "20121"), ("IT", "47890"), "customs"), (("IT", "20121"), ("IT", "00120"), "customs"),
        (("GR", "10431"), ("GR", "63086"), "fiscal"), (("FR", "75001"), ("FR", "97400"), "fiscal"),
        (("FR", "75001"), ("FR", "97133"), "customs"), (("FR", "75001"), ("FR", "98800"), "customs"),
        (("FR", "75001"), ("MC", "98000"), "none"), (("FR", "75001"), ("FR", "20000"), "none"),
        (("FR", "97110"), ("FR", "97200"), "none"), (("FR", "97110"), ("FR", "97300"), "fiscal"),
        (("PT", "1000-001"), ("PT", "9000-001"), "none"), (("DE", "10115"), ("PT", "9500-001"), "none"),
        (("DE", "10115"), ("DE", "87491"), "none"), (("AT", "1010"), ("DE", "87568"), "none"),
        (("DK", "1000"), ("DK", "100"), "customs"), (("DK", "1000"), ("GL", "3900"), "customs"),
        (("ES", "28013"), ("AD", "AD500"), "customs"), (("ES", "28013"), ("GI", None), "customs"),
        (("ES", "28013"), ("ES", "07001"), "none"), (("ES", "35001"), ("ES", "38001"), "none"),
        (("NO", "0150"), ("NO", "9170"), "customs"), (("US", "10001"), ("US", "00601"), "none"),
        (("US", "10001"), ("US", "96910"), "customs"), (("US", "10001"), ("US", "09012"), "customs"),
        (("CN", "100080"), ("HK", None), "customs"), (("HK", None), ("MO", None), "customs"),
        (("GB", "SW1A 1AA"), ("GB", "BFPO 57"), "customs"), (("CY", "1010"), ("TR", "99010"), "customs"),
    ],
)  # fmt: skip
def test_borders(origin, destination, kind):
    found = customs_border(Place(*origin), Place(*destination), TODAY)
    assert (found.kind, found.declared) == (kind, kind != "none")
    assert customs_border(Place(*destination), Place(*origin), TODAY).kind == kind


def test_a_border_says_why_in_a_sentence():
    assert customs_border(Place("DE"), Place("ES", "35001"), TODAY).reason == (
        "Germany to Canary Islands: one customs territory (EU), different VAT territories"
    )
    assert customs_border(Place("GB"), Place("FR"), TODAY).reason == (
        "Great Britain to France: no customs territory in common"
    )


@pytest.mark.parametrize(
    ("origin", "destination", "last", "before", "after"),
    [
        ("DE", "GB", date(2020, 12, 31), "none", "customs"), ("IE", "GB-NIR", date(2020, 12, 31), "none", "none"),
        ("DE", "JE", date(2020, 12, 31), "fiscal", "customs"), ("DE", "IM", date(2020, 12, 31), "none", "customs"),
        ("GB", "JE", date(2020, 12, 31), "fiscal", "fiscal"),
        ("IT", "IT-CAMPIONE", date(2019, 12, 31), "customs", "fiscal"),
        ("CH", "IT-CAMPIONE", date(2019, 12, 31), "none", "customs"),
        ("FR", "YT", date(2013, 12, 31), "customs", "fiscal"),
        ("FR", "BL", date(2011, 12, 31), "fiscal", "customs"), ("DE", "HR", date(2013, 6, 30), "customs", "none"),
        ("DE", "PL", date(2004, 4, 30), "customs", "none"), ("DE", "RO", date(2006, 12, 31), "customs", "none"),
        ("DE", "AT", date(1994, 12, 31), "customs", "none"),
        ("IT", "IT-LIVIGNO", date(2019, 12, 31), "customs", "customs"),
    ],
)  # fmt: skip
def test_days_on_which_a_border_moved(origin, destination, last, before, after):
    assert border(territory(origin, last), territory(destination, last)).kind == before
    first = last + timedelta(days=1)
    assert border(territory(origin, first), territory(destination, first)).kind == after


def test_without_a_day_it_is_today():
    assert territory_of("GB", "SW1A 1AA") == territory_of("GB", "SW1A 1AA", TODAY)
    assert territory_of("DE", "27498").in_eu_customs is False


# VAT


@pytest.mark.parametrize(
    ("country", "code", "in_eu", "rates"),
    [
        ("DE", "10115", True, "DE"), ("ES", "35001", False, "ES-CN"), ("ES", "28013", True, "ES"),
        ("PT", "9000-001", True, "PT-30"), ("PT", "9500-001", True, "PT-20"), ("PT", "1000-001", True, "PT"),
        ("AT", "6691", True, "AT-JUNGHOLZ"), ("DE", "87568", True, "AT-MITTELBERG"), ("FI", "22100", False, "AX"),
        ("MC", "98000", True, "FR"), ("FR", "20000", True, "FR-20R"), ("FR", "97110", False, "GP"),
        ("IM", "IM1 1AA", False, "GB"), ("GB", "BT1 1AA", True, "GB"), ("GB", "SW1A 1AA", False, "GB"),
        ("JE", None, False, "JE"), ("LI", "9490", False, "CH"), ("DE", "78266", False, "CH"),
        ("DE", "27498", False, "DE-HELGOLAND"), ("IT", "23041", False, "IT-LIVIGNO"), ("CY", "1010", True, "CY"),
        ("JP", None, False, "JP"),
    ],
)  # fmt: skip
def test_whose_rates_apply(country, code, in_eu, rates):
    found = territory_of(country, code, TODAY)
    assert (found.in_eu_vat, found.rates) == (in_eu, rates)


# The compiled data beside which the table was made

NAMED = {
    "Åland Islands": "AX", "Canary Islands": "ES-CN", "Ceuta": "ES-CE", "Melilla": "ES-ML",
    "Büsingen am Hochrhein": "DE-BUSINGEN", "Heligoland": "DE-HELGOLAND", "Livigno": "IT-LIVIGNO",
    "Campione d'Italia": "IT-CAMPIONE", "Mount Athos": "GR-69", "Guadeloupe": "GP", "Martinique": "MQ",
    "French Guiana": "GF", "Réunion": "RE", "Mayotte": "YT", "Saint-Martin (French part)": "MF",
    "Saint-Barthélemy": "BL", "Saint-Pierre-et-Miquelon": "PM", "French Southern Territories": "TF",
    "Wallis and Futuna": "WF", "French Polynesia": "PF", "New Caledonia": "NC", "Monaco": "MC", "Corsica": "FR-20R",
    "Jungholz": "AT-JUNGHOLZ", "Mittelberg (Kleinwalsertal)": "AT-MITTELBERG", "Azores": "PT-20", "Madeira": "PT-30",
    "Faroe Islands": "FO", "Greenland": "GL", "Aruba": "AW", "Curaçao": "CW", "Sint Maarten": "SX",
    "Bonaire, Sint Eustatius, Saba": "BQ", "Akrotiri and Dhekelia": "CY-SBA", "Northern Cyprus": "CY-NORTH",
    "Northern Ireland": "GB-NIR", "Great Britain": "GB", "Isle of Man": "IM", "Jersey": "JE",
    "Guernsey, Alderney, Sark": "GG", "Gibraltar": "GI", "San Marino": "SM", "Vatican City": "VA", "Andorra": "AD",
    "Türkiye": "TR", "Liechtenstein": "LI", "Samnaun": "CH-SAMNAUN", "Svalbard": "SJ", "Jan Mayen": "SJ",
}  # fmt: skip
NOT_TERRITORIES = {
    "Balearic Islands",  # Spain in every respect
    "Italian waters of Lake Lugano",  # no address
}
# Where the table says otherwise: for goods, of which alone it speaks, Northern Ireland is inside both; the data says no
# and writes "EU for goods" beside it.
INSIDE_FOR_GOODS = {"Northern Ireland"}


def compiled(name: str) -> list[dict[str, str]]:
    default = Path(__file__).parents[2].parent / "shared" / "data"
    folder = Path(os.environ.get("TRADEWIND_DATA_SETS", default)) / "tax-territories"
    if not (folder / name).exists():
        pytest.skip(f"{name} is not here: set TRADEWIND_DATA_SETS to the folder that holds tax-territories/")
    return read(name, folder)


def says(row: dict[str, str], name: str) -> tuple[bool, bool]:
    inside = name in INSIDE_FOR_GOODS
    return inside or row["in_eu_customs_territory"] == "yes", inside or row["in_eu_vat_territory"] == "yes"


def test_the_compiled_territories_are_ours():
    rows = [row for row in compiled("eu-special-territories.csv") if row["territory"] not in NOT_TERRITORIES]
    assert {row["territory"] for row in rows} == NAMED.keys()
    for row in rows:
        found = territory(NAMED[row["territory"]], TODAY)
        assert (found.in_eu_customs, found.in_eu_vat) == says(row, row["territory"]), row["territory"]
        if row["treated_as"] in ("FR", "CY", "CH", "GB"):
            assert found.rates == row["treated_as"]
            assert border(found, territory(row["treated_as"], TODAY)).kind == "none"


def test_the_compiled_cases_come_out():
    cases = compiled("territory-test-cases.csv")
    assert len(cases) == 80
    for case in cases:
        country, code, name = case["country_given"], case["postcode_given"], case["expected_territory"]
        found = territory_of(country, code, TODAY)
        expected = country if name == "mainland" or name in NOT_TERRITORIES else NAMED[name]
        assert found.id == {"EL": "GR"}.get(expected, expected), case
        assert (found.in_eu_customs, found.in_eu_vat) == says(case, name), case
