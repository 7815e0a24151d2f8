"""The delivery of one event to one webhook."""

import time
from collections.abc import Mapping
from typing import Any, NamedTuple
from uuid import UUID

from libs.clock import now
from libs.db import Database, Tx
from libs.http.client import Bound, Client, Timeouts
from libs.http.outcomes import Forbidden, NoAnswer, NotSent
from libs.secrets import vault_of
from libs.work import Claimed, Outcome, Task, away, done
from services.integration.feed import models
from services.integration.feed import store as feed
from services.integration.webhooks import commands, store
from services.integration.webhooks.domain import GIVEN_UP_AFTER, signatures
from services.integration.webhooks.planning import DELIVER
from services.integration.webhooks.tables import SEALED

__all__ = ["TASKS"]

TIMEOUTS = Timeouts(connect=5, read=15, total=15)
SHOWN = 2000  # characters of an answer that are kept
READ = Bound(64_000, cut=True)  # of an answer, whose status says all
GONE = 410


class Message(NamedTuple):
    """What is sent, and where to."""

    url: str
    id: str
    body: bytes
    secrets: list[bytes]


async def read(db: Database, task: Claimed) -> Message | str:
    """The message; or why there is none to send."""
    found = await store.to_deliver(db, UUID(task.reference))
    if found is None or found["state"] != "enabled" or found["delivery_state"] != "pending":
        return "cancelled"
    if found["first_tried"] and now() - found["first_tried"] > GIVEN_UP_AFTER:
        return "given_up"
    if found["position"] is None:
        body = found["body"].encode()
    elif event := await feed.find(db, found["position"]):
        body = models.rendered(event)
    else:
        return "forgotten"  # it was asked for again too late
    rows = await store.secrets(db, found["webhook_id"])
    secrets = [SEALED.open(vault_of(db), row["sealed"], secret_id=row["secret_id"]) for row in rows]
    return Message(found["url"], str(found["event_id"]), body, secrets)


async def run(client: Client, task: Claimed) -> Outcome:
    """Sends it. What is not answered by 2xx did not arrive."""
    message = task.found
    if isinstance(message, str):
        return done({"ended": message})
    began, timestamp = time.perf_counter(), int(time.time())
    headers = {
        "content-type": "application/json",
        "user-agent": "Tradewind-Webhooks/1",
        "webhook-id": message.id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": signatures(message.secrets, message.id, timestamp, message.body),
    }
    try:
        answer = await client.call(
            "POST", message.url, body=message.body, headers=headers, timeouts=TIMEOUTS, bound=READ, receiver=task.lane
        )
    except Forbidden as error:
        return _failed(began, f"not sent: {error}")
    except NotSent as error:
        return away(str(error), error.after) if error.after else _failed(began, f"not sent: {error}")
    except NoAnswer as error:
        return _failed(began, f"no answer: {error}")
    told = _told(began, answer.status, answer.body)
    if answer.ok or answer.status == GONE:
        return done(told)
    return Outcome("failed", told, f"it answered {answer.status}", answer.after)


def _told(began: float, status: int | None = None, body: bytes = b"", error: str | None = None) -> Mapping[str, Any]:
    text = body[: 4 * SHOWN].decode(errors="replace").replace("\x00", "\ufffd")[:SHOWN]
    took = round((time.perf_counter() - began) * 1000)
    return {"status": status, "took_ms": took, "answer": text or None, "error": error}


def _failed(began: float, why: str) -> Outcome:
    return Outcome("failed", _told(began, error=why), why)


async def tried(tx: Tx, task: Claimed, outcome: Outcome) -> None:
    """An attempt that will be made again."""
    if outcome.status == "away":  # it was not even sent
        return
    await _note(tx, task, outcome)
    await store.failing(tx, UUID(task.lane))


async def record(tx: Tx, task: Claimed, outcome: Outcome) -> None:
    """How it ended. The webhook is given up with a delivery since whose first attempt nothing at all was taken."""
    delivery_id, webhook_id = UUID(task.reference), UUID(task.lane)
    if ended := outcome.result.get("ended"):
        await store.end(tx, delivery_id, "cancelled" if ended == "cancelled" else "failed")
        if ended == "given_up" and await store.failing_since_first(tx, webhook_id, delivery_id):
            await commands.give_up(tx, webhook_id, "failing")
        return
    await _note(tx, task, outcome)
    if outcome.status != "done" or outcome.result.get("status") == GONE:
        await store.end(tx, delivery_id, "failed")
        if outcome.status == "done":
            await commands.give_up(tx, webhook_id, "gone")
        return
    await store.end(tx, delivery_id, "delivered")
    await store.works(tx, webhook_id)


async def discarded(tx: Tx, reference: str) -> None:
    await store.end(tx, UUID(reference), "cancelled")


async def _note(tx: Tx, task: Claimed, outcome: Outcome) -> None:
    told = outcome.result
    await store.attempted(
        tx, UUID(task.reference), status=told.get("status"), took_ms=told.get("took_ms"),
        error=told.get("error") or outcome.detail or None, answer=told.get("answer"),
    )  # fmt: skip


# Who receives a message twice knows it by its id. It is given up by its age, not by the number of attempts.
TASKS = {
    DELIVER: Task(
        run=run, record=record, read=read, tried=tried, discarded=discarded, attempts=1000, seconds=20, beside=64,
        in_lane=4, longest_rest=4 * 3600,
    )
}  # fmt: skip
