"""Data stops no consumer. A fault of ours makes it pause: it tells, holds back what fails, and goes on by itself."""

from collections import Counter
from dataclasses import replace

import pytest

from libs.db import Tx
from libs.messaging import Consumer, Delivery, NotYet, Rejected, consumer, faults
from libs.messaging.outbox import seal
from libs.telemetry import metrics
from tests.contract.backbone import Counted, Node, Shop, eventually

CLIENTS = ("anna", "bert", "cleo", "dora")


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(consumer, "PAUSE_SECONDS", (0.05, 0.2))


async def paused(shop: Shop) -> bool:
    return shop.metric(metrics.CONSUMER_PAUSED) == 1


async def causes(shop: Shop) -> Counter[str]:
    return Counter(cause for _, _, cause in await shop.parked())


async def test_a_thousand_poisoned_events_of_one_client_stop_nobody(shop: Shop, node: Node) -> None:
    """Four kinds of them, under a key each. Everybody else's events are applied between them."""
    kinds = {
        0: lambda n: shop.broken(f"bad-{n}", n, "anna"),
        1: lambda n: replace(shop.broken(f"bad-{n}", n, "anna"), payload="no JSON"),
        2: lambda n: shop.sealed(f"bad-{n}", n, "refused", "anna"),
        3: lambda n: shop.sealed(f"bad-{n}", n, "crash", "anna"),
    }

    async def judge(tx: Tx, d: Delivery) -> None:
        if d.event.note == "refused":
            raise Rejected("a rule forbids it")
        if d.event.note == "crash":
            raise ZeroDivisionError

    node.before = judge
    told = shop.metric(metrics.CONSUMER_PAUSED)
    async with node.consuming():
        for begin in range(0, 1000, 100):
            bad = [kinds[n % 4](n) for n in range(begin, begin + 100)]
            await shop.publish(node, *bad, shop.sealed(f"good-{begin}", 1, "", "bert"))
            assert not await paused(shop)
        await shop.expect({f"good-{begin}": [1] for begin in range(0, 1000, 100)})
        await shop.settled(node)
        assert node.consumer.healthy
    assert await causes(shop) == {"invalid": 500, "rejected": 500}
    assert shop.metric(metrics.CONSUMER_PAUSED) == told == 0


async def test_one_client_alone_is_parked_however_much_it_sends(shop: Shop, node: Node) -> None:
    await shop.publish(node, *(shop.broken(f"bad-{n}", n, "anna") for n in range(300)))
    async with node.consuming():
        assert await eventually(lambda: _parked(shop, 300))
        await shop.publish(node, shop.sealed("a", 1, "", "bert"))
        await shop.expect({"a": [1]})
        await shop.settled(node)
    assert not await paused(shop)


async def test_two_who_err_beside_a_flood_do_not_make_it_ours(shop: Shop, node: Node) -> None:
    bad = [shop.broken(f"bad-{n}", n, "anna") for n in range(200)]
    bad += [shop.broken("bert-1", 1, "bert"), shop.broken("cleo-1", 1, "cleo")]
    await shop.publish(node, *bad)
    async with node.consuming():
        assert await eventually(lambda: _parked(shop, 202))
        await shop.settled(node)
    assert not await paused(shop)


@pytest.mark.parametrize("fault", [RuntimeError("ours"), NotYet("its order has not come"), Rejected("never")], ids=repr)
async def test_a_fault_of_ours_pauses_it_tells_and_it_goes_on_when_mended(
    shop: Shop, node: Node, fault: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    """Nothing is lost, a handful is parked, and not the 1,200 that came meanwhile."""
    broken = True
    tries = Counter[int]()

    async def fails(tx: Tx, d: Delivery) -> None:
        tries[d.event.n] += 1
        if broken:
            raise fault

    node.before = fails
    events = [shop.sealed(f"sku-{n % 600}", 1 + n // 600, "", CLIENTS[n % 4]) for n in range(1200)]
    async with node.consuming() as running:
        for begin in range(0, 1200, 200):
            await shop.publish(node, *events[begin : begin + 200])
        assert await eventually(lambda: paused(shop))
        before = sum(tries.values())
        assert await eventually(lambda: _later(tries, before + 5)), "it tries again by itself"
        away = {key for key, _, _ in await shop.parked()}  # and the second event of each, behind it, if it has come
        assert len(away) < 2 * faults.KEYS
        assert (node.consumer.healthy, running.done()) == (True, False)
        broken = False
        await shop.expect({f"sku-{n}": [1, 2] for n in range(600) if f"sku-{n}" not in away})
        await shop.settled(node)
        assert not await paused(shop)
    assert {key for key, _, _ in await shop.parked()} == away, "what came after the pause is not parked, but behind"
    assert await shop.rows("select 1 from effect group by key, n having count(*) > 1") == []
    said = [record.message for record in caplog.records if record.name.endswith("consumer")]
    assert any(line.startswith("consumer.paused") for line in said)
    assert any(line.startswith("consumer.resumed") for line in said)


async def test_other_types_go_on_while_one_is_held_back(shop: Shop, node: Node) -> None:
    """And what stands behind a held event of its own key waits for it."""

    async def other(tx: Tx, deliveries) -> None:
        for d in deliveries:
            await tx.execute("insert into counter values ($1, $2)", d.event.item, d.event.n)

    broken = True

    async def fails(tx: Tx, d: Delivery) -> None:
        if broken:
            raise RuntimeError("ours")

    node.before = fails
    node.consumer = Consumer(shop.name, node.database, node.broker, {shop.Counted: node.apply, shop.Unheard: other})
    bad = [shop.sealed(f"sku-{n}", n, "", CLIENTS[n % 4]) for n in range(60)]
    async with node.consuming():
        await shop.publish(node, *bad, *(seal(shop.Unheard(item=f"other-{n}", n=n)) for n in range(5)))
        assert await eventually(lambda: paused(shop))
        # Kafka's partitions come in any order: whose events were parked before it paused is chance.
        parked = {key for key, _, _ in await shop.parked()}
        held = next(f"sku-{n}" for n in range(60) if f"sku-{n}" not in parked)
        await shop.publish(node, seal(shop.Unheard(item=held, n=59)))
        for n in range(5, 10):
            await shop.publish(node, seal(shop.Unheard(item=f"other-{n}", n=n)))
        assert await eventually(lambda: _counted(shop, 10)), "held back by what does not concern it"
        assert await shop.rows("select 1 from counter where key = $1", held) == []
        broken = False
        assert await eventually(lambda: _counted(shop, 11))
        await shop.settled(node)
    assert len(await shop.rows("select 1 from effect where key = $1", held)) == 1


async def test_a_good_event_ends_a_pause_that_data_has_caused(shop: Shop, node: Node) -> None:
    """Four clients make the same mistake. One who makes none shows that it is theirs: it is parked, and all go on."""
    bad = [shop.broken(f"bad-{n}", n, CLIENTS[n % 4]) for n in range(120)]
    await shop.publish(node, *bad)
    async with node.consuming():
        assert await eventually(lambda: paused(shop))
        for n in range(1, 10):
            await shop.publish(node, shop.sealed("good", n, "", "emil"))
            await shop.expect({"good": list(range(1, n + 1))})
        await shop.settled(node)
    assert await causes(shop) == {"invalid": 120}
    assert not await paused(shop)


async def test_a_paused_consumer_stops_at_once(shop: Shop, node: Node, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(consumer, "PAUSE_SECONDS", (3600.0, 3600.0))
    await shop.publish(node, *(shop.broken(f"bad-{n}", n, CLIENTS[n % 4]) for n in range(60)))
    async with node.consuming():
        assert await eventually(lambda: paused(shop))
    # Its heir does not know that fault: it finds it again, or works where it is mended.
    node.new_consumer()
    monkeypatch.setattr(consumer, "PAUSE_SECONDS", (0.05, 0.2))
    parked = len(await shop.parked())
    async with node.consuming():
        assert await eventually(lambda: _more_parked(shop, parked))


async def _parked(shop: Shop, count: int) -> bool:
    return len(await shop.parked()) == count


async def _more_parked(shop: Shop, than: int) -> bool:
    return len(await shop.parked()) > than


async def _counted(shop: Shop, count: int) -> bool:
    return len(await shop.rows("select 1 from counter")) == count


async def _later(tries: Counter[int], count: int) -> bool:
    return sum(tries.values()) >= count


def unread(body: str) -> Exception:
    with pytest.raises(ValueError, match="Counted") as refused:
        Counted.model_validate_json(body)
    return refused.value


def test_what_a_cause_is() -> None:
    one, other = unread('{"item": "a", "n": "x"}'), unread('{"n": 1}')
    assert faults.cause_of("a", one) == faults.cause_of("a", unread('{"item": "b", "n": "y"}'))
    assert faults.cause_of("a", one) == faults.cause_of("a", one)
    assert faults.cause_of("a", one) != faults.cause_of("b", one)
    assert faults.cause_of("a", one) != faults.cause_of("a", other)
