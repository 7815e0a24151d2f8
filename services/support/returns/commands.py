"""Ask for, approve, inspect, pay: load under lock, decide, save, tell."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from contracts.base import Money
from contracts.support import ReturnApproved, ReturnedLine, ReturnReceived
from libs.clock import new_id, now
from libs.db import Tx
from libs.messaging import Delivery, NotYet, Rejected, emit
from services.support.returns import store
from services.support.returns.domain import Refused, Rma, State, Unexpected
from services.support.returns.eligibility import Wanted, draft

SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Opened:
    return_id: UUID
    state: State
    status: Literal["created", "existing"]


async def open_returns(tx: Tx, wanted: Sequence[Wanted], by: str) -> list[Opened | Refused]:
    """One answer each, in the order given; a refused one changes nothing. A document known by its reference answers
    with its return."""
    orders = await store.lock_orders(tx, [w.order_id for w in wanted if w.order_id])
    known: dict[str, Any] = await store.by_reference(tx, [w.reference for w in wanted if w.reference])
    moment = now()
    answers: list[Opened | Refused | Rma] = []
    drafts: dict[str, Rma] = {}
    for item in wanted:
        answer: Opened | Refused | Rma
        if item.reference in known:
            answer = _same(item, known[item.reference])
        elif item.reference in drafts:
            first = drafts[item.reference]
            answer = first if first.content_hash == item.content_hash() else _conflict(item)
        else:
            try:
                answer = draft(item, orders.get(item.order_id) if item.order_id else None, new_id(), moment)
                if item.reference:
                    drafts[item.reference] = answer
            except Refused as error:
                answer = error
        answers.append(answer)
    rmas = list({answer.return_id: answer for answer in answers if isinstance(answer, Rma)}.values())
    new = await store.insert(tx, rmas, by, moment) if rmas else set()
    _tell(tx, [rma for rma in rmas if rma.return_id in new])
    lost = [rma.reference for rma in rmas if rma.return_id not in new and rma.reference]
    known |= await store.by_reference(tx, lost)  # another request stored the same document meanwhile
    seen: set[UUID] = set()
    results: list[Opened | Refused] = []
    for item, answer in zip(wanted, answers, strict=True):
        if isinstance(answer, Rma) and answer.return_id in new:
            status: Literal["created", "existing"] = "existing" if answer.return_id in seen else "created"
            seen.add(answer.return_id)
            results.append(Opened(answer.return_id, answer.state, status))
        elif isinstance(answer, Rma):
            results.append(_same(item, known[item.reference or ""]))
        else:
            results.append(answer)
    return results


def _same(item: Wanted, row: Mapping[str, Any]) -> Opened | Refused:
    if row["content_hash"] != item.content_hash():
        return _conflict(item)
    return Opened(row["return_id"], row["state"], "existing")


def _conflict(item: Wanted) -> Refused:
    where = [("/reference", "belongs to another return")]
    return Refused("reference_conflict", f"the reference {item.reference!r} belongs to a return that differs", where)


async def change(tx: Tx, return_id: UUID, by: str, decide: Callable[[Rma], None]) -> Rma | None:
    """Load under lock, let `decide` change it, save, tell. None when there is no such return."""
    rma = (await store.lock(tx, [return_id])).get(return_id)
    if rma is None:
        return None
    decide(rma)
    await store.save(tx, [rma], by, now())
    _tell(tx, [rma])
    return rma


async def settle(tx: Tx, decisions: Sequence[tuple[UUID, Callable[[Rma], None]]], of: str) -> None:
    """What another service did about returns: (return, decision) in order. NotYet for a return unknown or not yet
    inspected, Rejected for what can never fit."""
    rmas = await store.lock(tx, [return_id for return_id, _ in decisions])
    for return_id, decide in decisions:
        if return_id not in rmas:
            raise NotYet(f"{of}: there is no return {return_id}")
        try:
            decide(rmas[return_id])
        except Unexpected as error:
            raise (NotYet if error.early else Rejected)(str(error)) from None
    changed = [rma for rma in rmas.values() if rma.steps]
    if changed:
        await store.save(tx, changed, SYSTEM, now())


def _tell(tx: Tx, rmas: Sequence[Rma], cause: Delivery[Any] | None = None) -> None:
    for rma in rmas:
        for step in rma.steps:
            if step.action == "approve":
                emit(tx, _approved(rma), cause=cause, sequence=step.version)
            elif step.action == "receive":
                emit(tx, _received(rma), cause=cause, sequence=step.version)


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
