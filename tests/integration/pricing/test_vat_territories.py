"""VAT where a parcel goes: a postcode tells the territory, and a territory may have rates of its own."""

import pytest

from libs.clock import now

SERVICE = "pricing"
RATES = {
    "ES": "21", "IT": "22", "FI": "25.5", "AX": "25.5", "DE": "19", "AT": "20", "CH": "8.1", "FR": "20", "PT": "23",
    "GP": "8.5", "GB": "20",
}  # fmt: skip
OWN = {
    "ES-CN": "7", "IT-LIVIGNO": "0", "PT-30": "22", "PT-20": "16", "AT-JUNGHOLZ": "19", "AT-MITTELBERG": "19",
    "FR-20R": "20", "DE-HELGOLAND": "0", "GR-69": "0",
}  # fmt: skip


def eur(amount: str) -> dict:
    return {"amount": amount, "currency": "EUR"}


def row(market: str, percent: str, **more: str) -> dict:
    return {"market": market, "rate_percent": percent, "source": f"law of {market}", "valid_from": "2025-01-01"} | more


async def post(service, path: str, *items: dict) -> list[dict]:
    answer = await service.client.post(path, json={"items": list(items)})
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def quote(service, market: str, postal_code: str | None = None, status: int = 200) -> dict:
    body = {"channel": "web", "market": market, "currency": "EUR", "lines": [{"sku": "MUG", "quantity": 2}]}
    answer = await service.client.post("/v1/quotes", json=body | {"postal_code": postal_code})
    assert answer.status_code == status, answer.text
    return answer.json()


async def floor(service, market: str, postal_code: str | None = None, status: int = 200) -> dict:
    params = {"channel": "web", "market": market} | ({"postal_code": postal_code} if postal_code else {})
    answer = await service.client.get("/v1/prices/MUG/floor", params=params)
    assert answer.status_code == status, answer.text
    return answer.json()


@pytest.fixture(scope="module")
async def taxed(service):
    await post(service, "/v1/fees", {"channel": "web", "currency": "EUR", "referral_percent": "0"})
    await post(service, "/v1/costs", {"sku": "MUG", "purchase": eur("10.00")})
    countries = [row(market, percent) for market, percent in RATES.items()]
    territories = [row(area[:2], percent, territory=area) for area, percent in OWN.items()]
    assert {r["status"] for r in await post(service, "/v1/vat-rates", *countries, *territories)} == {"created"}
    prices = [{"sku": "MUG", "channel": "web", "market": market, "price": eur("24.20")} for market in RATES]
    assert {r["status"] for r in await post(service, "/v1/prices/bulk", *prices)} == {"created"}
    return service


@pytest.mark.parametrize(
    ("market", "postal_code", "area", "percent", "vat", "least"),
    [
        ("ES", None, "ES", "21", "8.40", "12.10"),
        ("ES", "28013", "ES", "21", "8.40", "12.10"),
        ("ES", "35001", "ES-CN", "7", "3.17", "10.70"),
        ("ES", "38680", "ES-CN", "7", "3.17", "10.70"),
        ("ES", "E-35001", "ES-CN", "7", "3.17", "10.70"),
        ("FI", "22100", "AX", "25.5", "9.83", "12.55"),
        ("FI", "00100", "FI", "25.5", "9.83", "12.55"),
        ("AX", "22100", "AX", "25.5", "9.83", "12.55"),
        ("IT", "23041", "IT-LIVIGNO", "0", "0.00", "10.00"),
        ("IT", "00184", "IT", "22", "8.73", "12.20"),
        ("PT", "9000-001", "PT-30", "22", "8.73", "12.20"),
        ("PT", "9500-321", "PT-20", "16", "6.68", "11.60"),
        ("PT", "1000-001", "PT", "23", "9.05", "12.30"),
        ("AT", "6691", "AT-JUNGHOLZ", "19", "7.73", "11.90"),
        ("AT", "6992", "AT-MITTELBERG", "19", "7.73", "11.90"),
        ("AT", "1010", "AT", "20", "8.07", "12.00"),
        ("FR", "20000", "FR-20R", "20", "8.07", "12.00"),
        ("FR", "97110", "GP", "8.5", "3.79", "10.85"),
        ("GP", "97110", "GP", "8.5", "3.79", "10.85"),
        ("FR", "98000", "FR", "20", "8.07", "12.00"),  # Monaco
        ("DE", "78266", "CH", "8.1", "3.63", "10.81"),  # Büsingen pays Swiss VAT
        ("DE", "27498", "DE-HELGOLAND", "0", "0.00", "10.00"),
        ("GB", "BT1 5GS", "GB", "20", "8.07", "12.00"),
        ("GB", "IM1 1AA", "GB", "20", "8.07", "12.00"),
    ],
)
async def test_the_vat_of_a_place(taxed, market, postal_code, area, percent, vat, least):
    told = await quote(taxed, market, postal_code)
    assert (told["vat"]["area"], told["vat"]["rate_percent"], told["vat"]["amount"]) == (area, percent, eur(vat))
    assert (told["total"], told["complete"], told["lines"][0]["unit_price"]) == (eur("48.40"), True, eur("24.20"))
    lowest = await floor(taxed, market, postal_code)
    assert (lowest["vat_area"], lowest["floor"], lowest["market"]) == (area, eur(least), market)
    assert next(i["value"] for i in lowest["inputs"] if i["name"] == "vat_percent") == percent


@pytest.mark.parametrize(
    ("market", "postal_code", "area"),
    [("ES", "51001", "ES-CE"), ("ES", "52001", "ES-ML"), ("GB", "JE2 3AB", "JE"), ("FR", "97200", "MQ")],
)
async def test_a_territory_without_a_rate_is_said_and_never_taken_for_its_country(taxed, market, postal_code, area):
    told = await quote(taxed, market, postal_code)
    line = told["lines"][0]
    assert (line["status"], line["code"], line["params"]["area"]) == ("failed", "vat_unknown", area)
    assert (told["vat"], told["total"], told["complete"]) == (None, eur("0.00"), False)
    problem = await floor(taxed, market, postal_code, 422)
    assert (problem["code"], problem["errors"][0]["pointer"]) == ("vat_unknown", "postal_code")
    assert problem["params"]["area"] == area


@pytest.mark.parametrize(
    ("market", "postal_code"), [("ES", "3500"), ("ES", "ABC"), ("DE", "1011"), ("PT", "90"), ("GB", "12345")]
)
async def test_what_is_no_postcode_is_not_taken_for_the_mainland(taxed, market, postal_code):
    problem = await quote(taxed, market, postal_code, 422)
    error = problem["errors"][0]
    assert (error["pointer"], error["code"]) == ("/postal_code", "postal_code_invalid")
    assert error["params"]["country"] == market
    assert error["params"]["example"] in error["detail"]
    problem = await floor(taxed, market, postal_code, 422)
    assert (problem["errors"][0]["pointer"], problem["errors"][0]["code"]) == ("postal_code", "postal_code_invalid")


@pytest.mark.parametrize(
    ("market", "area", "code"),
    [
        ("ES", "ES-XX", "territory_unknown"), ("ES", "es-cn", "territory_unknown"),
        ("ES", "Canarias", "territory_unknown"), ("DE", "ES-CN", "territory_elsewhere"),
        ("FR", "GP", "territory_elsewhere"), ("ES", "ES", "territory_elsewhere"),
        ("FI", "AX", "territory_elsewhere"), ("DE", "DE-BUSINGEN", "territory_without_rates"),
        ("CY", "CY-SBA", "territory_without_rates"), ("GB", "GB-NIR", "territory_without_rates"),
        ("ES", "", "empty"), ("ES", 7, "text"),
    ],
)  # fmt: skip
async def test_a_territory_that_no_destination_would_find_is_refused(taxed, market, area, code):
    (result,) = await post(taxed, "/v1/vat-rates", row(market, "7") | {"territory": area})
    assert (result["status"], result["errors"][0]["pointer"]) == ("failed", "/items/0/territory")
    assert result["errors"][0]["code"] == code


async def test_a_row_holds_from_the_day_since_when_its_territory_has_its_own_rates(taxed):
    """Campione was in the Swiss customs and VAT area until 2019."""
    campione = row("IT", "0", territory="IT-CAMPIONE")
    (before, after) = await post(taxed, "/v1/vat-rates", campione | {"valid_from": "2019-06-01"}, campione)
    assert (before["errors"][0]["code"], after["status"]) == ("territory_without_rates", "created")


async def test_a_territory_and_its_country_have_rows_of_their_own(taxed):
    again = [row("ES", "21"), row("ES", "7", territory="ES-CN"), row("ES", "7.5", territory="ES-CN")]
    assert [r["status"] for r in await post(taxed, "/v1/vat-rates", *again)] == ["unchanged", "unchanged", "changed"]
    assert (await quote(taxed, "ES", "35001"))["vat"]["rate_percent"] == "7.5"
    assert (await quote(taxed, "ES", "28013"))["vat"]["rate_percent"] == "21"
    assert [r["status"] for r in await post(taxed, "/v1/vat-rates", again[1])] == ["changed"]
    params = {"market": "ES", "on": str(now().date())}
    rows = (await taxed.client.get("/v1/vat-rates", params=params)).json()["items"]
    assert [(r["market"], r["territory"], r["rate_percent"]) for r in rows] == [
        ("ES", None, "21"),
        ("ES", "ES-CN", "7"),
    ]
    listed = (await taxed.client.get("/v1/vat-rates?market=ES&limit=1")).json()["items"]
    assert (listed[0]["territory"], listed[0]["rate_percent"]) == ("ES-CN", "7")


async def test_prices_are_judged_by_their_market_s_own_vat(taxed):
    """A territory's rate moves no floor of its market."""
    (before,) = (await taxed.client.get("/v1/prices?market=PT")).json()["items"]
    await post(taxed, "/v1/vat-rates", row("PT", "40", territory="PT-20", valid_from=str(now().date())))
    (after,) = (await taxed.client.get("/v1/prices?market=PT")).json()["items"]
    assert before == after
    assert (await floor(taxed, "PT", "9500-321"))["floor"] == eur("14.00")
    assert (await floor(taxed, "PT"))["floor"] == eur("12.30")
    assert not await taxed.verify()
