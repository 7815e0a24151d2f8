"""Ask for, approve, inspect, pay: load under lock, decide, save, emit."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, NamedTuple
from uuid import UUID

from contracts.base import Money
from contracts.support import ReturnApproved, ReturnClosed, ReturnedLine, ReturnReceived
from libs.clock import new_id, now
from libs.db import Database, Tx
from libs.messaging import Delivery, emit
from libs.refused import Flaw, Refused, not_found
from services.support.returns import store
from services.support.returns.domain import WAITS, Rma, State, Wait, conflict
from services.support.returns.eligibility import Order, Wanted, draft
from services.support.returns.repeated import differences
from services.support.tickets import commands as tickets
from services.support.tickets.domain import Resolution
from services.support.tickets.store import Draft

SYSTEM = "system"
DIFFERENT = "reference_conflict"
STUCK_AT_ONCE = 500
ENDED: Mapping[State, Resolution] = {"refunded": "refunded", "replaced": "replaced"}


@dataclass(frozen=True, slots=True)
class Opened:
    return_id: UUID
    state: State
    status: Literal["created", "known"]


async def open_returns(
    tx: Tx, wanted: Sequence[Wanted], by: str, *, history: bool = False, channels: Collection[str] | None = None
) -> list[Opened | Refused]:
    """Opens returns. One answer each, in the order given; a refused one changes nothing. A document known by its
    reference answers with its return, or is refused as DIFFERENT. history: see `draft`. channels: of no others; their
    orders are not known, and of their returns no more than that the reference is taken. Each item then needs its
    order."""
    orders = await store.lock_orders(tx, [item.order_id for item in wanted if item.order_id], channels)
    known = await store.by_reference(tx, [item.reference for item in wanted if item.reference])
    moment = now()
    drafts = _drafts(wanted, known, orders, moment, history, channels is not None)
    rmas = list({rma.return_id: rma for rma in drafts if isinstance(rma, Rma) and rma.steps}.values())
    new = await store.insert(tx, rmas, by, moment) if rmas else set()
    _emit_steps(tx, [rma for rma in rmas if rma.return_id in new])
    # Another request may have stored the same document meanwhile.
    known |= await store.by_reference(tx, [rma.reference for rma in rmas if rma.return_id not in new and rma.reference])
    answers = _answers(wanted, drafts, new, known)
    if channels is None:
        return answers
    return [await _told(tx, answer, channels) for answer in answers]


async def _told(tx: Tx, answer: Opened | Refused, channels: Collection[str]) -> Opened | Refused:
    """Without what a return of other channels is."""
    if isinstance(answer, Opened) or answer.code != DIFFERENT:
        return answer
    if await store.is_of(tx, UUID(answer.extra["return_id"]), channels):
        return answer
    return conflict(DIFFERENT, "the reference is taken", [Flaw("/reference", DIFFERENT, "is taken")])


def _drafts(
    wanted: Sequence[Wanted],
    known: Mapping[str, Rma],
    orders: Mapping[UUID, Order],
    moment: datetime,
    history: bool,
    limited: bool,
) -> list[Rma | Refused]:
    """A return for each: the known one of its reference, that of the same document before it, or a new one. limited: no
    return without its order."""
    drafts: list[Rma | Refused] = []
    by_reference = dict(known)
    for item in wanted:
        shown = not limited or item.order_id in orders
        rma = (shown and by_reference.get(item.reference or "")) or _draft(item, orders, moment, history)
        if isinstance(rma, Rma) and item.reference:
            by_reference[item.reference] = rma
        drafts.append(rma)
    return drafts


def _answers(
    wanted: Sequence[Wanted], drafts: Sequence[Rma | Refused], new: set[UUID], known: dict[str, Rma]
) -> list[Opened | Refused]:
    answers: list[Opened | Refused] = []
    for item, rma in zip(wanted, drafts, strict=True):
        if isinstance(rma, Refused):
            answers.append(rma)
        elif rma.return_id in new:
            answers.append(Opened(rma.return_id, rma.state, "created"))
            new.remove(rma.return_id)  # the next one that is the same document knows it
            known |= {item.reference: rma} if item.reference else {}
        else:
            answers.append(_same(item, known[item.reference or ""]))
    return answers


def _draft(item: Wanted, orders: Mapping[UUID, Order], moment: datetime, history: bool) -> Rma | Refused:
    try:
        return draft(item, orders.get(item.order_id) if item.order_id else None, new_id(), moment, history=history)
    except Refused as error:
        return error


def _same(item: Wanted, rma: Rma) -> Opened | Refused:
    differ = differences(item, rma)
    if not differ:
        return Opened(rma.return_id, rma.state, "known")
    names = ", ".join(differ)
    detail = f"the reference {item.reference} belongs to a return that differs in {names}"
    where = [Flaw("/reference", DIFFERENT, f"belongs to a return that differs in {names}", {"differs": differ})]
    return conflict(DIFFERENT, detail, where, differs=differ, return_id=str(rma.return_id))


async def change(tx: Tx, return_id: UUID, by: str, decide: Callable[[Rma], None]) -> None:
    """Lets `decide` change a return under its lock, and emits what it became. Raises Refused when there is no such
    return, or when `decide` does."""
    rma = (await store.lock(tx, [return_id])).get(return_id)
    if rma is None:
        raise not_found("return", return_id)
    decide(rma)
    await store.save(tx, [rma], by, now())
    _emit_steps(tx, [rma])
    await _end_waiting(tx, [rma])


class Decision(NamedTuple):
    """What another service did about a return, and what that makes of it. `decide` may ask for a ticket."""

    return_id: UUID
    delivery: Delivery[Any]
    decide: Callable[[Rma], Draft | None]


async def settle(tx: Tx, decisions: Sequence[Decision]) -> None:
    """Applies decisions in order. Raises Refused: of kind unknown for a return that is not known or not inspected yet,
    else for what can never fit."""
    rmas = await store.lock(tx, [decision.return_id for decision in decisions])
    asked: list[Draft] = []
    causes: dict[str, Delivery[Any]] = {}
    for return_id, delivery, decide in decisions:
        if return_id not in rmas:
            raise not_found("return", return_id)
        if draft := decide(rmas[return_id]):
            asked.append(draft)
            causes[draft[0].cause or ""] = delivery
    changed = [rma for rma in rmas.values() if rma.steps]
    if changed:
        await store.save(tx, changed, SYSTEM, now())
        await _end_waiting(tx, changed)
    if asked:
        await tickets.open_tickets(tx, asked, SYSTEM, causes)


async def _end_waiting(tx: Tx, rmas: Sequence[Rma]) -> None:
    """Resolves the tickets of returns that went on: they have nothing to ask for any more."""
    ends: dict[Resolution, list[str]] = {}
    for rma in rmas:
        causes = [stuck_cause(rma.return_id)]
        if rma.state != "received":
            causes.append(blocked_cause(rma.return_id))
        ends.setdefault(ENDED.get(rma.state, "went_on"), []).extend(causes)
    for resolution, causes in ends.items():
        await tickets.resolve_caused(tx, dict.fromkeys(causes), resolution)


def stuck_cause(return_id: UUID) -> str:
    return f"return.stuck:{return_id}"


def blocked_cause(return_id: UUID) -> str:
    return f"refund.blocked:{return_id}"


def stuck_ticket(rma_id: UUID, order_id: UUID | None, detail: str, role: str | None = None) -> Draft:
    return tickets.caused("return_stuck", stuck_cause(rma_id), detail, order_id, role)


async def tell_stuck(db: Database) -> int:
    """Opens a ticket, of who can act on it, for each return to which nothing has happened for too long (a job)."""
    opened = 0
    for wait in WAITS:
        while count := await _open_stuck(db, wait):
            opened += count
    return opened


async def _open_stuck(db: Database, wait: Wait) -> int:
    what = f"{wait.state}, to be {_TO_BE[wait.resolution]}" if wait.resolution else wait.state
    async with db.transaction() as tx:
        rows = await store.stuck(tx, wait, now(), STUCK_AT_ONCE)
        drafts = [
            stuck_ticket(
                row.return_id,
                row.order_id,
                f"return {row.return_id} is {what}, and nothing has happened for {wait.days} days: "
                f"since {row.since.isoformat(timespec='seconds')}",
                wait.role,
            )
            for row in rows
        ]
        await tickets.open_tickets(tx, drafts, SYSTEM)
    return len(drafts)


_TO_BE = {"refund": "refunded", "replace": "replaced"}


def _emit_steps(tx: Tx, rmas: Sequence[Rma], cause: Delivery[Any] | None = None) -> None:
    for rma in rmas:
        for step in rma.steps:
            if step.action == "approve":
                emit(tx, _approved(rma), cause=cause, sequence=step.version)
            elif step.action in ("receive", "refund_instead"):
                emit(tx, _received(rma), cause=cause, sequence=step.version)
            elif step.action == "close":
                closed = ReturnClosed(return_id=rma.return_id, order_id=rma.order_id, reason=step.note or "")
                emit(tx, closed, cause=cause, sequence=step.version)


def _approved(rma: Rma) -> ReturnApproved:
    lines = tuple(
        ReturnedLine(line_no=ln.line_no, sku=ln.item, quantity=ln.quantity) for ln in rma.lines if ln.kind == "goods"
    )
    return ReturnApproved(return_id=rma.return_id, order_id=rma.order_id, reason=rma.reason, lines=lines)


def _received(rma: Rma) -> ReturnReceived:
    """Goods only, as they were accepted: charges have no stock."""
    assert rma.warehouse is not None
    assert rma.resolution is not None
    return ReturnReceived(
        return_id=rma.return_id,
        order_id=rma.order_id,
        reason=rma.reason,
        warehouse=rma.warehouse,
        resolution=rma.resolution,
        refund=None if rma.refund is None else Money(amount=rma.refund, currency=rma.currency),
        lines=tuple(
            ReturnedLine(line_no=ln.line_no, sku=ln.item, quantity=ln.accepted, condition=ln.condition)
            for ln in rma.lines
            if ln.kind == "goods" and ln.accepted
        ),
    )
