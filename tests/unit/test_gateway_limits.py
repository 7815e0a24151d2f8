"""Buckets of units, on a clock of the test's own."""

import re
from typing import Any

import pytest

from libs.http import Problem
from libs.telemetry import metrics
from services.gateway import limits
from services.gateway.limits import Limits, cost_of


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    found = Clock()
    monkeypatch.setattr(limits, "time", found)
    return found


def asked(path: str = "/v1/orders", method: str = "GET", query: bytes = b"", client: str = "192.0.2.1") -> Any:
    return {"path": path, "method": method, "query_string": query, "client": (client, 4711)}


async def told(limit: Limits, subject: str | None = "ann", scope: Any = None) -> dict[str, str]:
    """The headers that the answer has more, or the refusal's."""
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    try:
        telling = limit.take(scope or asked(), subject, send)
    except Problem as refused:
        return dict(refused.headers or {})
    await telling({"type": "http.response.start", "status": 200, "headers": [(b"etag", b'"1"')]})
    await telling({"type": "http.response.body", "body": b"x"})
    assert sent[1] == {"type": "http.response.body", "body": b"x"}
    return {name.decode(): value.decode() for name, value in sent[0]["headers"]}


async def test_a_full_bucket_can_be_asked_at_once_and_fills_steadily(clock: Clock) -> None:
    limit = Limits(rate=10, burst=100)
    for left in range(99, -1, -1):
        headers = await told(limit)
        assert headers["ratelimit-policy"] == '"default";q=100;w=10'
        assert headers["ratelimit"].startswith(f'"default";r={left};t=')
        assert headers["etag"] == '"1"'
    policy = {"RateLimit-Policy": '"default";q=100;w=10'}
    assert await told(limit) == {**policy, "Retry-After": "1", "RateLimit": '"default";r=0;t=10'}
    clock.now += 0.1
    assert (await told(limit))["ratelimit"] == '"default";r=0;t=10'
    assert "Retry-After" in await told(limit)
    clock.now += 5
    assert (await told(limit))["ratelimit"] == '"default";r=49;t=6'
    clock.now += 1000
    assert (await told(limit))["ratelimit"] == '"default";r=99;t=1', "no more than a full one"


async def test_what_is_refused_takes_nothing_and_says_when_to_repeat(clock: Clock) -> None:
    limit, dear = Limits(rate=10, burst=100), asked("/v1/orders/imports", "POST")
    for _ in range(2):
        await told(limit, scope=dear)
    for _ in range(1000):
        assert (await told(limit, scope=dear))["Retry-After"] == "5"
    clock.now += 4.9
    assert "Retry-After" in await told(limit, scope=dear)
    clock.now += 0.1
    assert "ratelimit" in await told(limit, scope=dear)


async def test_one_caller_is_not_another(clock: Clock) -> None:
    limit = Limits(rate=1, burst=50)
    for _ in range(51):
        last = await told(limit, "ann")
    assert "Retry-After" in last
    for other in ("bob", None):
        assert (await told(limit, other))["ratelimit"].startswith('"default";r=49')
    assert (await told(limit, "192.0.2.1"))["ratelimit"].startswith('"default";r=49'), "a subject is no address"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("192.0.2.1", "192.0.2.2", False),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::2", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("::ffff:192.0.2.1", "::ffff:192.0.2.2", False),
    ],
)
async def test_who_shows_no_token_is_an_address(clock: Clock, one: str, other: str, same: bool) -> None:
    limit = Limits(rate=1, burst=50)
    await told(limit, None, asked(client=one))
    left = (await told(limit, None, asked(client=other)))["ratelimit"]
    assert left.startswith('"default";r=48' if same else '"default";r=49')


async def test_callers_are_not_remembered_without_end(clock: Clock) -> None:
    limit = Limits(rate=1, burst=50, callers=100)
    for number in range(1000):
        await told(limit, f"caller {number}")
        await told(limit, "ann")
    assert len(limit._full) + len(limit._before) <= 200
    assert "Retry-After" in await told(limit, "ann"), "who asks all the time is not forgotten"


async def test_refusals_are_counted(clock: Clock) -> None:
    limit = Limits(rate=1, burst=50)

    def counted(who: str) -> float:
        found: float = metrics.HTTP_LIMITED.labels("gateway", who)._value.get()
        return found

    before = counted("subject"), counted("address")
    for _ in range(53):
        await told(limit, "ann")
    for _ in range(52):
        await told(limit, None)
    assert (counted("subject") - before[0], counted("address") - before[1]) == (3, 2)


@pytest.mark.parametrize(
    ("scope", "cost"),
    [
        (asked(), 1),
        (asked("/v1/orders/imports", "POST"), 50),
        (asked("/v1/orders/imports"), 1),
        (asked("/v1/orders/bulk", "POST"), 10),
        (asked("/v1/orders/1/overview"), 5),
        (asked("/v1/products", query=b"q=mug"), 5),
        (asked("/v1/products", query=b"limit=5&q=mug"), 5),
        (asked("/v1/products", query=b"seq=1"), 1),
        (asked("/v1/orders/imports", "POST", b"q=1"), 50),
        (asked("/"), 1),
        (asked(""), 1),
    ],
)
def test_what_a_request_costs(scope: Any, cost: int) -> None:
    assert cost_of(scope) == cost


def test_the_documentation_tells_the_costs() -> None:
    from deploy.tools.generator.openapi.conventions import description

    (told,) = re.findall(r"### Rate limits\n(.*?)\n\n", description(), re.S)
    said = " ".join(told.split())
    assert {int(number) for number in re.findall(r"(?:export|request|text) (\d+)", said)} == {*limits.COSTS.values()}
    assert limits.SEARCH == 5


def test_a_bucket_holds_the_dearest_request() -> None:
    with pytest.raises(ValueError, match="dearest"):
        Limits(rate=1, burst=limits.DEAREST - 1)
