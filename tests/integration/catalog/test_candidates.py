"""Candidates from the idea to what became of them, over HTTP, on a real PostgreSQL."""

from datetime import timedelta

import pytest

from contracts.catalog import CandidateApproved, CandidateEnded, CandidateLaunched
from libs.clock import now
from tests.integration.catalog.goods import create, mug
from tests.integration.catalog.goods import post as move
from tests.integration.support.desk import placed

SERVICE = "catalog"
CATEGORY = "Home/Kitchen/Mugs"
EVIDENCE = [{"kind": "market_data", "text": "seen on the marketplace"}]
WAY = ("screened", "sampling", "costed", "compliance_review", "approved", "sourcing", "launching", "launched")


def eur(amount):
    return {"amount": amount, "currency": "EUR"}


ASSUMED = {
    "price": eur("23.80"), "landed": eur("5.00"), "fulfilment": eur("3.50"), "storage": eur("0.50"),
    "vat_percent": "19", "referral_percent": "15", "ads_percent": "10", "returns_percent": "5",
}  # fmt: skip


def due():
    return (now() + timedelta(days=2)).isoformat()


async def asked(service, method, path, body=None, status=200, role="admin", **headers):
    answer = await service.client.request(method, path, json=body, headers={**service.token(role), **headers})
    assert answer.status_code == status, answer.text
    return answer.json()


async def recorded(service, **more):
    body = {"name": "Thermal mug", "country": "DE", "category": CATEGORY, "assumptions": ASSUMED} | more
    return await asked(service, "POST", "/v1/candidates", body, 201)


async def advanced(service, candidate, to, status=200, role="admin", **more):
    body = {"to": to, "evidence": EVIDENCE, "owner": "kim", "due_at": due()} | more
    if to == "approved" and "forecast" not in more:
        body["forecast"] = {"units_per_month": "60", "price": eur("23.80")}
    return await asked(service, "POST", f"/v1/candidates/{candidate['id']}/advance", body, status, role)


async def at(service, state, **more):
    """A candidate in this state."""
    candidate = await recorded(service, **more)
    for step in WAY[: WAY.index(state) + 1]:
        candidate = await advanced(service, candidate, step)
    return candidate


async def gates(service, *rules, category=CATEGORY):
    await asked(service, "PUT", f"/v1/selection/gates?category={category}", {"rules": list(rules)})


@pytest.fixture(autouse=True)
async def no_gates(service):
    yield
    rules = (await asked(service, "GET", f"/v1/selection/gates?category={CATEGORY}"))["rules"]
    if rules:
        await gates(service, *({"state": rule["state"], "metric": rule["metric"]} for rule in rules))


async def observed(service, *items):
    base = {"marketplace": "amazon-de", "country": "DE", "source": "keepa", "observed_at": now().isoformat()}
    answer = await asked(service, "POST", "/v1/market-observations/bulk", {"items": [base | item for item in items]})
    return answer["items"]


async def test_an_idea_has_its_profit_and_says_what_is_missing(service):
    candidate = await recorded(service)
    assert (candidate["state"], candidate["version"], candidate["profit"]["margin"]) == ("idea", 1, "3.8600")
    part = await recorded(service, assumptions={"price": eur("10.00")})
    assert part["profit"]["missing"][0] == "landed"
    assert (await recorded(service, assumptions={}))["profit"] is None
    mixed = {"price": eur("10.00"), "landed": {"amount": "1", "currency": "USD"}}
    problem = await asked(service, "POST", "/v1/candidates", {"name": "x", "country": "DE", "assumptions": mixed}, 422)
    assert problem["errors"][0]["code"] == "currencies_mixed"


async def test_a_gate_stops_what_does_not_keep_its_rules_and_says_which(service):
    await gates(
        service,
        {"state": "screened", "metric": "rank", "most": "3000"},
        {"state": "screened", "metric": "margin_percent", "least": "35"},
        {"state": "screened", "metric": "evidence", "least": "1"},
    )
    candidate = await recorded(service)
    assert [rule["passed"] for rule in candidate["next_gate"]] == [True, False, False]
    problem = await advanced(service, candidate, "screened", 409)
    assert problem["code"] == "gate_not_passed"
    assert [error["params"]["metric"] for error in problem["errors"]] == ["rank", "margin_percent"]
    assert "rank is not known" in problem["detail"]
    assert "19.3" in problem["detail"]
    same = await asked(service, "GET", f"/v1/candidates/{candidate['id']}")
    assert (same["state"], same["version"], len(same["steps"])) == ("idea", 1, 1)

    (seen,) = await observed(service, {"external_id": "B0GATE", "rank": 2000})
    said = {"items": [{"market_product_id": seen["product_id"], "state": "confirmed"}]}
    version = {"If-Match": '"1"'}
    candidate = await asked(service, "PUT", f"/v1/candidates/{candidate['id']}/competitors", said, **version)
    cheaper = {"assumptions": {"landed": eur("1.00")}}
    candidate = await asked(
        service, "PATCH", f"/v1/candidates/{candidate['id']}", cheaper, **{"If-Match": f'"{candidate["version"]}"'}
    )
    candidate = await advanced(service, candidate, "screened", role="market_analyst")
    assert [rule["actual"] for rule in candidate["steps"][-1]["judged"]] == ["1", "2000.0000", "39.3000"]


async def test_who_may_approve_passes_a_gate_with_a_reason_that_stays(service):
    await gates(service, {"state": "screened", "metric": "margin_percent", "least": "90"})
    candidate = await recorded(service)
    refused = await advanced(service, candidate, "screened", 403, "market_analyst", override="it will sell")
    assert refused["code"] == "forbidden"
    candidate = await advanced(service, candidate, "screened", role="product_manager", override="it will sell")
    step = candidate["steps"][-1]
    assert (step["overridden"], step["judged"][0]["passed"]) == ("it will sell", False)


async def test_a_step_leads_to_the_next_state_only_and_needs_owner_and_due_time(service):
    candidate = await recorded(service)
    assert (await advanced(service, candidate, "costed", 409))["code"] == "wrong_state"
    assert (await advanced(service, candidate, "screened", 422, owner=None))["code"] == "owner_missing"
    assert (await advanced(service, candidate, "screened", 422, evidence=[]))["errors"][0]["code"] == "too_few"
    misplaced = {"units_per_month": "1", "price": eur("1.00")}
    assert (await advanced(service, candidate, "screened", 422, forecast=misplaced))["code"] == "forecast_misplaced"
    assert (await advanced(service, candidate, "approved", 403, "operations"))["code"] == "forbidden"


async def test_rejected_with_a_reason_and_reopened_where_it_was(service):
    candidate = await at(service, "sampling")
    path = f"/v1/candidates/{candidate['id']}"
    rejected = await asked(service, "POST", f"{path}/reject", {"reason": "the lid leaks"})
    assert (rejected["state"], rejected["left_state"], rejected["owner"]) == ("rejected", "sampling", None)
    assert rejected["steps"][-1]["note"] == "the lid leaks"
    frozen = await asked(service, "PATCH", path, {"persona": "x"}, 409, **{"If-Match": f'"{rejected["version"]}"'})
    assert frozen["code"] == "wrong_state"
    reopened = await asked(service, "POST", f"{path}/reopen", {"reason": "a new lid", "owner": "lee", "due_at": due()})
    assert (reopened["state"], reopened["left_state"], reopened["owner"]) == ("sampling", None, "lee")
    assert (await asked(service, "POST", f"{path}/reopen", {"reason": "x", "owner": "l", "due_at": due()}, 409))[
        "code"
    ] == ("wrong_state")
    assert not await service.emitted(CandidateEnded, candidate["id"]), "nobody had heard of it"


async def test_approved_launched_and_held_against_its_forecast(service):
    product = await create(service, mug("CAND-1"))
    await move(service, product, "activate")
    candidate = await at(service, "launching", country="DE")
    refused = await advanced(service, candidate, "launched", 409)
    assert refused["code"] == "product_missing"
    nowhere = {"product_id": candidate["id"]}
    path = f"/v1/candidates/{candidate['id']}"
    problem = await asked(service, "PATCH", path, nowhere, 422, **{"If-Match": f'"{candidate["version"]}"'})
    assert problem["errors"][0]["pointer"] == "/product_id"
    candidate = await asked(
        service, "PATCH", path, {"product_id": product["id"]}, **{"If-Match": f'"{candidate["version"]}"'}
    )
    candidate = await advanced(service, candidate, "launched")
    await service.publish(placed({"CAND-1": (3, "20.00")}), placed({"CAND-1": (1, "24.00"), "OTHER": (9, "1")}))

    outcome = await asked(service, "GET", f"{path}/outcome")
    assert (outcome["actual_units"], outcome["actual_price"]) == (4, eur("21.00"))
    assert (outcome["forecast_units"], outcome["units_ratio"]) == ("2.00", pytest.approx(2))  # a day of sixty a month
    await service.settled()
    (approved,) = await service.emitted(CandidateApproved, candidate["id"])
    assert (approved.country, str(approved.units_per_month), str(approved.margin_percent)) == ("DE", "60", "19.3000")
    (launched,) = await service.emitted(CandidateLaunched, candidate["id"])
    assert str(launched.product_id) == product["id"]
    record = await asked(service, "GET", "/v1/selection/track-record")
    (line,) = record["lines"]
    assert (line["candidates"], line["actual_units"], line["wape"]) == (1, 4, pytest.approx(0.5, rel=0.01))
    (kept,) = (await asked(service, "GET", "/v1/selection/track-record?by=rule"))["lines"]
    assert kept["of"] == "kept"

    ended = await advanced(service, candidate, "graduated", owner=None, due_at=None)
    assert (ended["state"], ended["owner"]) == ("graduated", None)
    await service.settled()
    assert [event.state for event in await service.emitted(CandidateEnded, candidate["id"])] == ["graduated"]
    assert not await service.verify()


async def test_a_score_stands_among_its_category_and_moves_with_what_is_seen(service):
    category = "Scored/Here"
    strong, weak = [await recorded(service, category=category, name=name) for name in ("strong", "weak")]
    seen = await observed(
        service,
        *({"external_id": f"B0S{n}", "rank": 10 + n, "reviews": 5, "price": eur("20.00")} for n in range(5)),
        {"external_id": "B0W", "rank": 90_000, "reviews": 9000, "price": eur("20.00")},
    )
    for candidate, ids in ((strong, seen[:5]), (weak, seen[5:])):
        said = {"items": [{"market_product_id": each["product_id"], "state": "confirmed"} for each in ids]}
        await asked(service, "PUT", f"/v1/candidates/{candidate['id']}/competitors", said, **{"If-Match": '"1"'})
    scores = [await asked(service, "GET", f"/v1/candidates/{each['id']}/score") for each in (strong, weak)]
    assert scores[0]["score"] > scores[1]["score"]
    assert scores[0]["confidence"] > scores[1]["confidence"]
    parts = {part["axis"]: part for part in scores[0]["parts"]}
    assert (parts["demand"]["percentile"], parts["demand"]["compared"]) == (75, 1)
    assert parts["trend"]["value"] is None
    assert sum(part["share"] or 0 for part in parts.values()) == pytest.approx(scores[0]["score"])

    await asked(
        service, "PUT", f"/v1/selection/weights?category={category}",
        {"weights": [{"axis": axis, "weight": "0"} for axis in parts if axis != "margin"]},
    )  # fmt: skip
    even = await asked(service, "GET", f"/v1/candidates/{strong['id']}/score")
    assert even["score"] == 50, "margins are the same, and nothing else counts"


async def test_the_board_is_listed_and_counted(service):
    mine = await recorded(service, owner="board-owner", due_at=(now() - timedelta(days=1)).isoformat())
    listed = await asked(service, "GET", "/v1/candidates?owner=board-owner&state=idea")
    assert [(each["id"], each["overdue"]) for each in listed["items"]] == [(mine["id"], True)]
    counts = await asked(service, "GET", "/v1/candidates/counts?owner=board-owner")
    assert {each["state"]: each["candidates"] for each in counts["states"] if each["candidates"]} == {"idea": 1}


async def test_a_change_needs_the_version_seen_and_null_takes_away(service):
    candidate = await recorded(service, persona="campers", price_low=eur("10.00"))
    path = f"/v1/candidates/{candidate['id']}"
    assert (await asked(service, "PATCH", path, {"persona": None}, 428))["code"] == "if_match_required"
    assert (await asked(service, "PATCH", path, {"persona": None}, 412, **{"If-Match": '"9"'}))[
        "code"
    ] == "version_mismatch"
    changed = await asked(
        service, "PATCH", path, {"persona": None, "assumptions": {"ads_percent": None}}, **{"If-Match": '"1"'}
    )
    assert (changed["persona"], changed["price_low"], changed["version"]) == (None, eur("10.00"), 2)
    assert changed["profit"]["missing"] == ["ads_percent"]
    same = await asked(service, "PATCH", path, {"price_low": eur("10.00")}, **{"If-Match": '"2"'})
    assert same["version"] == 2
