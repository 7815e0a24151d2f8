"""Events of other services, and a reader of Server-Sent Events."""

import json
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import httpx

from contracts.inventory import StockLow
from contracts.order import OrderCompleted
from libs.clock import now
from services.integration.recording.record import record_overdue
from tests.running import Running


def low(sku: str, available: int = 1) -> StockLow:
    return StockLow(sku=sku, warehouse="DE-1", available=available, reorder_point=5)


def completed(order_id: UUID) -> OrderCompleted:
    return OrderCompleted(order_id=order_id, channel="web", completed_at=now())


async def wait_no_longer(service: Running) -> None:
    """For orders of which nobody has told whose they are."""
    await service.member("integration").background.fetch("update waiting set until = now()")
    await record_overdue(service.member("integration").background)


class Frame(dict[str, str]):
    """`id`, `event` and `data` of one."""

    @property
    def body(self) -> Any:
        return json.loads(self["data"])


async def frames(response: httpx.Response) -> AsyncIterator[Frame]:
    """What a stream says, without comments."""
    found = Frame()
    async for line in response.aiter_lines():
        if line and not line.startswith(":"):
            name, _, value = line.partition(": ")
            found[name] = value
        elif not line and found:
            yield found
            found = Frame()


async def told(response: httpx.Response, count: int) -> list[Frame]:
    """The next events of a stream."""
    found = []
    async for frame in frames(response):
        if "event" in frame:
            found.append(frame)
            if len(found) == count:
                break
    return found
