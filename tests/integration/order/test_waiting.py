"""`Prefer: wait` when placing: the answer comes when it is known what becomes of the order."""

import asyncio

from libs.clock import new_id
from tests.integration.order.shop import body, line, reserved

SERVICE = "order"
WAIT = {"Prefer": "respond-async, wait=20"}


async def place(s, headers, **changes):
    return await s.client.post("/v1/orders", json=body(**changes), headers=headers)


async def accepted(s, number):
    """The id of an order whose placer is not answered yet."""
    async with asyncio.timeout(10):
        while True:
            found = (await s.client.get("/v1/orders", params={"channel_order_id": number})).json()["items"]
            if found:
                return found[0]["id"]
            await asyncio.sleep(0.02)


async def test_it_is_answered_when_the_order_is_confirmed(s):
    number = str(new_id())
    placing = asyncio.create_task(place(s, WAIT, channel_order_id=number))
    order_id = await accepted(s, number)
    door = s.process._bounded
    async with asyncio.timeout(10):
        while not door._waits:
            await asyncio.sleep(0.01)
    assert door.in_flight == 0
    await s.publish(reserved(order_id))
    answer = await placing
    assert (answer.status_code, answer.json()["commercial"]) == (201, "confirmed")
    assert answer.headers["Preference-Applied"] == "wait=20"
    read = await s.client.get(f"/v1/orders/{order_id}")
    assert answer.json()["version"] <= read.json()["version"]
    assert answer.headers["ETag"] == f'"{answer.json()["version"]}"'


async def test_it_is_answered_at_once_when_the_order_is_held(s):
    answer = await place(s, WAIT, lines=[line("NO-SUCH")])
    assert answer.json()["commercial"] == "draft"
    assert answer.json()["holds"]


async def test_it_is_answered_in_time_when_nothing_happens(s):
    answer = await place(s, {"Prefer": "wait=1"})
    assert (answer.status_code, answer.json()["commercial"]) == (201, "pending")
    assert answer.headers["Preference-Applied"] == "wait=1"


async def test_a_repetition_gets_the_first_answer_and_does_not_wait(s):
    number, key = str(new_id()), {"Idempotency-Key": str(new_id())}
    first = await place(s, key, channel_order_id=number)
    again = await place(s, key | WAIT, channel_order_id=number)
    assert again.json() == first.json()
    assert "Preference-Applied" not in again.headers


async def test_without_it_nobody_waits(s):
    answer = await place(s, {"Prefer": "return=minimal"})
    assert answer.json()["commercial"] == "pending"
    assert "Preference-Applied" not in answer.headers
