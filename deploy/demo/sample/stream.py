"""Orders come in, and somebody has to do the work: the sample plays the warehouse, the carrier and the returns desk.

Nothing is remembered between rounds: what is to be done is read from the platform each time, so a process that was
killed goes on where the last one was.
"""

import asyncio
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import orjson
from rich.console import Console

from deploy.demo.sample.goods import SCARCE, Goods
from deploy.demo.sample.master_data import FEES, MasterData
from deploy.demo.sample.orders import (
    CYCLE,
    FIRST,
    RESTOCK_AT,
    RESTOCK_UNITS,
    Scene,
    fate_of,
    number_of,
    payment_reference,
    scene,
)
from services.cli.client import Api, Refused
from services.logistics.tracking import signature

NOT_ARRIVED = {"order_unknown", "not_shipped", "exceeds_shipped"}  # support has not heard of the parcel yet
MOVES = {"customs_hold": "CUSTOMS_RELEASED", "in_transit": "OUT", "out_for_delivery": "DELIVERED"}
REPLICA_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds between orders and between looks at the warehouse, in the first round and later; how many orders; how
    long to wait at the end for what is on its way."""

    first: float = 0.25
    later: float = 20.0
    work: float = 1.0
    later_work: float = 4.0
    orders: int = 500
    settle: float = 120.0


class Stream:
    def __init__(
        self, api: Api, goods: Goods, secret: str, console: Console, pace: Pace, master_data: MasterData
    ) -> None:
        self._api, self._goods, self._console, self._pace = api, goods, console, pace
        self._master_data = master_data
        self._carrier_secret = signature.secret_of(secret, "own")
        self._returns: dict[int, Scene] = {}
        self._next_work = 0.0

    async def run(self) -> None:
        """Place orders and do the work until all are placed, then until nothing moves any more."""
        start = await self._next_number()
        fast = max(0, FIRST + CYCLE - start)
        if fast:
            self._console.print(f"sample: {fast} orders, one every {self._pace.first:g} s; some go wrong on purpose:")
        else:
            self._console.print(f"sample: orders go on at S-{start}, one every {self._pace.later:g} s")
        for number in range(max(FIRST, start - CYCLE), start):
            self._expect_return(scene(number, self._goods))
        for number in range(start, start + self._pace.orders):
            if number == FIRST + CYCLE and fast:
                self._console.print(f"sample: from here on an order every {self._pace.later:g} s")
            if number == FIRST + RESTOCK_AT - 1:
                self._console.print(f"sample: {RESTOCK_UNITS} {SCARCE} are received: an order that waited goes on")
                await self._master_data.receive(SCARCE, "DE-1", RESTOCK_UNITS, "PO-2")
            await self._place(scene(number, self._goods))
            if number < FIRST + CYCLE:
                await self._work_for(self._pace.first, self._pace.work)
            else:
                await self._work_for(self._pace.later, self._pace.later_work)
        await self._settle()
        self._console.print(f"sample: {self._pace.orders} orders were placed: the stream ends")

    async def _next_number(self) -> int:
        """After the newest order of ours. A number that was used all the same does no harm: the order is the same."""
        newest = FIRST - 1
        for channel in FEES:
            for order in (await self._api.get("/v1/orders", channel=channel, limit=100))["items"]:
                found = number_of(order["channel_order_id"])
                newest = max(newest, found[0] if found else 0)
        return newest + 1

    # -- orders

    async def _place(self, new: Scene) -> None:
        if new.story:
            self._console.print(f"sample:   S-{new.number} {new.story}", soft_wrap=True)
        deadline = time.monotonic() + REPLICA_SECONDS
        while True:
            try:
                key = {"Idempotency-Key": f"sample:order:{new.number}"}
                await self._api.post("/v1/orders", new.body, headers=key)
                break
            except Refused as error:
                # Prices that were set a moment ago may still be on their way to the order service.
                if error.code == "price_unknown" and time.monotonic() < deadline:
                    await asyncio.sleep(0.1)
                elif error.code == "order_known":
                    break
                else:
                    self._console.print(f"sample: order S-{new.number} was refused: {error}", soft_wrap=True)
                    return
        self._expect_return(new)

    def _expect_return(self, placed: Scene) -> None:
        if placed.fate in ("refund", "exchange"):
            self._returns[placed.number] = placed

    async def _work_for(self, seconds: float, every: float) -> None:
        end = time.monotonic() + seconds
        while True:
            if time.monotonic() >= self._next_work:
                await self._work()
                self._next_work = time.monotonic() + every
            left = end - time.monotonic()
            if left <= 0:
                return
            await asyncio.sleep(min(left, max(0.0, self._next_work - time.monotonic())))

    async def _settle(self) -> None:
        deadline = time.monotonic() + self._pace.settle
        while moving := await self._moving():
            if time.monotonic() > deadline:
                self._console.print(f"sample: still on their way: {', '.join(moving)}", soft_wrap=True)
                return
            await self._work_for(self._pace.work, self._pace.work)

    async def _moving(self) -> list[str]:
        """Orders that go on by themselves or by our work, and returns that are not done."""
        found = [f"return of S-{number}" for number in self._returns]
        for query in ({"saga": "reserving"}, {"saga": "cancelling"}, {"commercial": "confirmed"}):
            for order in await self._ours(**query):
                if not order["open_holds"] and fate_of(order["channel_order_id"]) != "undeliverable":
                    found.append(order["channel_order_id"])
        return found

    async def _ours(self, **query: str) -> list[dict[str, Any]]:
        lists = await asyncio.gather(*(self._api.pages("/v1/orders", channel=channel, **query) for channel in FEES))
        return [order for orders in lists for order in orders if number_of(order["channel_order_id"])]

    # -- the warehouse and the carrier

    async def _work(self) -> None:
        try:
            orders = [order for order in await self._ours(commercial="confirmed") if not order["open_holds"]]
            leaving = [order for order in orders if not await self._cancelled(order)]
            lists = [await self._api.get("/v1/shipments", order_id=order["id"], limit=50) for order in leaving]
            parcels = [(order, parcel) for order, page in zip(leaving, lists, strict=True) for parcel in page["items"]]
            await self._hand_over([(order, parcel) for order, parcel in parcels if parcel["state"] == "planned"])
            await self._report(parcels)
            await self._take_back()
        except Refused as error:
            self._console.print(f"sample: the warehouse was refused: {error}", soft_wrap=True)

    async def _cancelled(self, order: dict[str, Any]) -> bool:
        if fate_of(order["channel_order_id"]) != "cancelled":
            return False
        body = {"reason": "the buyer changed their mind"}
        await self._api.post(f"/v1/orders/{order['id']}/cancel", body)
        return True

    async def _hand_over(self, planned: list[tuple[dict[str, Any], dict[str, Any]]]) -> None:
        for order in {order["id"]: order for order, _ in planned if order["payment"] == "authorised"}.values():
            await self._capture(order)
        if not planned:
            return
        body = {"items": [{"shipment_id": parcel["shipment_id"]} for _, parcel in planned]}
        key = {"Idempotency-Key": f"sample:dispatch:{uuid4()}"}
        self._complain((await self._api.post("/v1/shipments/dispatch", body, headers=key))["items"])

    async def _capture(self, order: dict[str, Any]) -> None:
        """Money is taken when the goods leave, as card schemes want it."""
        number, _ = number_of(order["channel_order_id"]) or (0, False)
        body = {
            "kind": "captured", "amount": order["total"], "reference": payment_reference(number),
            "document": f"CAP-S-{number}",
        }  # fmt: skip
        key = {"Idempotency-Key": f"sample:capture:{number}"}
        await self._api.post(f"/v1/orders/{order['id']}/payments", body, headers=key)

    async def _report(self, parcels: list[tuple[dict[str, Any], dict[str, Any]]]) -> None:
        """Every parcel that is under way takes one step further."""
        moment = datetime.now(UTC)
        events = []
        for order, parcel in parcels:
            status = MOVES.get(parcel["state"])
            if parcel["state"] == "dispatched":
                status = "CUSTOMS" if parcel["customs"] else "PICKED_UP"
            elif status == "DELIVERED" and fate_of(order["channel_order_id"]) == "undeliverable":
                status = "UNDELIVERABLE"
            if status:
                number = parcel["tracking_number"]
                events.append({"tracking_number": number, "status": status, "at": moment.isoformat()})
        if not events:
            return
        body = orjson.dumps({"events": events})
        headers = signature.headers(self._carrier_secret, f"sample-{uuid4()}", moment, body)
        headers["Content-Type"] = "application/json"
        answer = await self._api.call("POST", "/v1/carriers/own/tracking", content=body, headers=headers)
        self._complain(answer["items"])

    def _complain(self, results: list[dict[str, Any]]) -> None:
        for result in results:
            if result["status"] == "failed":
                self._console.print(f"sample: a parcel stays: {result['detail']}", soft_wrap=True)

    # -- returns

    async def _take_back(self) -> None:
        for new in list(self._returns.values()):
            channel, number = new.body["channel"], f"S-{new.number}"
            orders = (await self._api.get("/v1/orders", channel=channel, channel_order_id=number))["items"]
            state = orders[0]["commercial"] if orders else "cancelled"
            done = state == "cancelled" or (state == "closed" and await self._returned(orders[0], new))
            if done:
                del self._returns[new.number]

    async def _returned(self, order: dict[str, Any], new: Scene) -> bool:
        """Ask for a return, approve it, send it, inspect it. False when it has to be tried again."""
        damaged = new.fate == "refund"
        line = {"kind": "goods", "sku": new.body["lines"][0]["sku"], "quantity": 1}
        body = {
            "order_id": order["id"], "reference": f"RMA-S-{new.number}",
            "reason": "damaged_in_transit" if damaged else "size_fit", "lines": [line],
        }  # fmt: skip
        receive = {
            "warehouse": "DE-1",
            "resolution": "refund" if damaged else "replace",
            "lines": [{"line_no": 1, "condition": "damaged" if damaged else "sellable"}],
        }
        try:
            rma = await self._api.post("/v1/returns", body)
        except Refused as error:
            if error.code in NOT_ARRIVED:
                return False
            raise
        steps = {"requested": ("approve", {}), "approved": ("in-transit", {}), "in_transit": ("receive", receive)}
        while rma["state"] in steps:
            action, content = steps[rma["state"]]
            key = {"Idempotency-Key": f"sample:return:{new.number}:{action}"}
            rma = await self._api.post(f"/v1/returns/{rma['id']}/{action}", content, headers=key)
        return True
