"""Returns over HTTP."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from contracts.fields import Instant, Reference, Sku, WarehouseCode
from contracts.support import ReturnReason
from libs.db import Database, Tx
from libs.http import (
    UPDATED_SINCE,
    Changes,
    Cursor,
    Db,
    Idempotency,
    IfMatchGiven,
    Limit,
    Page,
    PreparedRoute,
    Principal,
    Problem,
    changes_of,
    cursor_of,
    narrowed,
    problems,
    require_range,
    require_within,
    requires,
    walk,
)
from libs.http.idempotency import IdempotentRequest
from libs.refused import Refused, Seen, not_found, require_version
from services.support.fields import NO_REASON, Why
from services.support.returns import commands, store
from services.support.returns.domain import LIABILITY, Receipt, Rma, State, Verdict
from services.support.returns.models import (
    CloseReturn,
    NewReturn,
    ReasonOut,
    ReceiveReturn,
    ReturnedLine,
    ReturnOut,
    ReturnStep,
    ReturnSummary,
    line_of,
    returned_line_of,
    summary_of,
    without_order,
)

router = APIRouter(tags=["support"], route_class=PreparedRoute)
SEVERAL = 50
ReturnId = Annotated[UUID, Path(description="the id of the RMA")]

Reader: Principal = requires("support:read", obeys=("channels",), free_of=("warehouses",))
ReasonReader: Principal = requires("support:read", free_of=("channels", "warehouses"))
Writer: Principal = requires("support:write", obeys=("channels",), free_of=("warehouses",))
Settler: Principal = requires("support:settle", obeys=("channels",), free_of=("warehouses",))


async def _out(db: Database | Tx, return_id: UUID, response: Response) -> ReturnOut:
    rma = await store.find(db, return_id)
    if rma is None:
        raise not_found("return", return_id)
    response.headers["ETag"] = f'"{rma.version}"'
    lines = [line_of(line, rma.currency) for line in rma.lines]
    history = [ReturnStep(**row) for row in await store.history_of(db, return_id)]
    return ReturnOut(**dict(summary_of(rma)), lines=lines, history=history)


async def _require_shown(db: Database, return_id: UUID, who: Principal) -> None:
    """A return of another channel is not there for who is limited."""
    if who.channels is not None and not await store.is_of(db, return_id, who.channels):
        raise not_found("return", return_id)


async def _change(
    db: Database,
    return_id: UUID,
    by: Principal,
    once: IdempotentRequest,
    version: Seen,
    response: Response,
    decide: Callable[[Rma], None],
) -> ReturnOut:
    def decide_on_seen(rma: Rma) -> None:
        require_version(version, rma.version)
        decide(rma)

    await _require_shown(db, return_id, by)
    async with db.transaction() as tx:
        await once.begin(tx)
        await commands.change(tx, return_id, by.subject, decide_on_seen)
        changed = await _out(tx, return_id, response)
        await once.finish(tx, 200, changed)
    return changed


@router.get("/v1/return-reasons", responses=problems(401, 403))
async def list_return_reasons(_: Principal = ReasonReader) -> Page[ReasonOut]:
    """Every reason, and who pays for it by default."""
    return Page(items=[ReasonOut(reason=reason, liability=liability) for reason, liability in LIABILITY.items()])


@router.post(
    "/v1/returns",
    status_code=201,
    responses=problems(
        401,
        403,
        422,
        currency_mismatch=409,
        currency_unknown=409,
        exceeds_shipped=409,
        not_shipped=409,
        order_unknown=409,
        reference_conflict=409,
    )
    | {200: {"model": ReturnOut, "description": "the reference's return"}},
)
async def request_return(
    body: NewReturn, db: Db, once: Idempotency, response: Response, by: Principal = Writer
) -> ReturnOut:
    """At most what was dispatched and is in no other return, and at most what was paid for it. The same reference and
    content: the return there is."""
    if error := without_order(body, by):
        raise Problem(403, error.code, error.detail, [error])
    once.location = "/v1/returns/{id}"
    async with db.transaction() as tx:
        await once.begin(tx)
        (answer,) = await commands.open_returns(tx, [body.wanted()], by.subject, channels=by.channels)
        if isinstance(answer, Refused):
            raise answer
        response.status_code = 201 if answer.status == "created" else 200
        opened = await _out(tx, answer.return_id, response)
        await once.finish(tx, response.status_code, opened)
    response.headers["Location"] = f"/v1/returns/{opened.id}"
    return opened


async def _filters(
    state: Annotated[list[State] | None, Query(max_length=SEVERAL, description="only those in this state")] = None,
    reason: Annotated[
        list[ReturnReason] | None, Query(max_length=SEVERAL, description="only those that come back for this reason")
    ] = None,
    order_id: Annotated[list[UUID] | None, Query(max_length=100, description="only of this order")] = None,
    reference: Annotated[
        list[Reference] | None, Query(max_length=100, description="your own number of the return")
    ] = None,
    sku: Annotated[list[Sku] | None, Query(max_length=100, description="only those with this SKU")] = None,
    warehouse: Annotated[
        list[WarehouseCode] | None, Query(max_length=SEVERAL, description="only those received in this warehouse")
    ] = None,
    requested_from: Annotated[
        Instant | None, Query(description="only those requested at or after this instant")
    ] = None,
    requested_to: Annotated[Instant | None, Query(description="only those requested before this instant")] = None,
    updated_since: Annotated[Instant | None, UPDATED_SINCE] = None,
) -> store.Filters:
    require_range("requested", requested_from, requested_to)
    return store.Filters(
        state, reason, order_id, reference, sku, warehouse, requested_from, requested_to, updated_since
    )


FiltersGiven = Annotated[store.Filters, Depends(_filters)]


@router.get("/v1/returns", responses=problems(401, 403, 422))
async def list_returns(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    filters: FiltersGiven,
    limit: Limit = 50,
    sort: Annotated[
        Literal["-created_at", "created_at", "-requested_at", "requested_at"],
        Query(description="what comes first: - for the newest; created_at: when it came here"),
    ] = "-created_at",
    who: Principal = Reader,
) -> Changes[ReturnSummary]:
    """Newest first. A filter that is given several times takes any of its values, several filters must all fit."""
    filters = filters._replace(channel=narrowed(who.channels, None))
    requested = sort.endswith("requested_at")
    key = "requested_at, return_id" if requested else "return_id"
    here = await walk(db, cursor, filters.updated_since)
    place = cursor_of(here.cursor, datetime.fromisoformat, UUID) if requested else cursor_of(here.cursor, UUID)
    rmas = await store.page(db, filters, key, place, descending=sort[0] == "-", limit=limit + 1)
    return changes_of(
        [summary_of(rma) for rma in rmas],
        limit,
        lambda r: (r.requested_at, r.id) if requested else (r.id,),
        request,
        response,
        here.as_of,
    )


@router.get("/v1/returns/lines", responses=problems(401, 403, 422))
async def list_return_lines(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    filters: FiltersGiven,
    limit: Limit = 50,
    who: Principal = Reader,
) -> Changes[ReturnedLine]:
    """Every line of the returns that the list of returns has with the same filters, those of the newest returns first;
    with `sku` the lines of these alone. A line is changed when its return is."""
    here = await walk(db, cursor, filters.updated_since)
    filters = filters._replace(channel=narrowed(who.channels, None))
    rows = await store.lines_page(db, filters, cursor_of(here.cursor, UUID, int), limit=limit + 1)
    return changes_of(
        [returned_line_of(row) for row in rows],
        limit,
        lambda line: (line.return_id, line.line_no),
        request,
        response,
        here.as_of,
    )


@router.get("/v1/returns/{return_id}", responses=problems(401, 403, 404, 422))
async def get_return(return_id: ReturnId, db: Db, response: Response, who: Principal = Reader) -> ReturnOut:
    """With its lines, and who did what when and why."""
    await _require_shown(db, return_id, who)
    return await _out(db, return_id, response)


@router.post("/v1/returns/{return_id}/approve", responses=problems(401, 403, 404, 412, 422, wrong_state=409))
async def approve_return(
    return_id: ReturnId, db: Db, once: Idempotency, version: IfMatchGiven, response: Response, body: Why = NO_REASON,
    by: Principal = Writer,
) -> ReturnOut:  # fmt: skip
    """The buyer may send it."""
    return await _change(db, return_id, by, once, version, response, lambda r: r.act("approve", body.note))


@router.post("/v1/returns/{return_id}/in-transit", responses=problems(401, 403, 404, 412, 422, wrong_state=409))
async def mark_return_in_transit(
    return_id: ReturnId, db: Db, once: Idempotency, version: IfMatchGiven, response: Response, body: Why = NO_REASON,
    by: Principal = Writer,
) -> ReturnOut:  # fmt: skip
    """The carrier has it."""
    return await _change(db, return_id, by, once, version, response, lambda r: r.act("send", body.note))


@router.post(
    "/v1/returns/{return_id}/receive",
    responses=problems(401, 403, 404, 412, 422, negative_refund=409, not_replaceable=409, wrong_state=409),
)
async def receive_return(
    return_id: ReturnId, body: ReceiveReturn, db: Db, once: Idempotency, version: IfMatchGiven, response: Response,
    by: Principal = Writer,
) -> ReturnOut:  # fmt: skip
    """The inspector's verdict: it decides where the stock goes and, by the resolution, what the buyer gets."""
    require_within(by.warehouses, "/warehouse", "warehouses", body.warehouse)
    verdicts = tuple(Verdict(line.line_no, line.condition, line.accepted) for line in body.lines)
    receipt = Receipt(body.warehouse, body.resolution, verdicts, note=body.note)
    return await _change(db, return_id, by, once, version, response, lambda r: r.receive(receipt))


@router.post("/v1/returns/{return_id}/refund-instead", responses=problems(401, 403, 404, 412, 422, wrong_state=409))
async def refund_return_instead(
    return_id: ReturnId, db: Db, once: Idempotency, version: IfMatchGiven, response: Response, body: Why = NO_REASON,
    by: Principal = Writer,
) -> ReturnOut:  # fmt: skip
    """The replacement cannot be sent (no stock, product retired), its order was cancelled, or it was no good either:
    the buyer gets the money. Cancel the replacement's order first, if it has not left."""
    return await _change(db, return_id, by, once, version, response, lambda r: r.refund_instead(body.note))


@router.post("/v1/returns/{return_id}/close", responses=problems(401, 403, 404, 412, 422, wrong_state=409))
async def close_return(
    return_id: ReturnId, body: CloseReturn, db: Db, once: Idempotency, version: IfMatchGiven, response: Response,
    by: Principal = Settler,
) -> ReturnOut:  # fmt: skip
    """It is settled in another way, or given up (no money can be given back, the parcel is lost): nothing more is paid
    or sent for it. Its goods count as returned."""
    return await _change(db, return_id, by, once, version, response, lambda r: r.close(body.reason))


@router.post("/v1/returns/{return_id}/cancel", responses=problems(401, 403, 404, 412, 422, wrong_state=409))
async def cancel_return(
    return_id: ReturnId, db: Db, once: Idempotency, version: IfMatchGiven, response: Response, body: Why = NO_REASON,
    by: Principal = Writer,
) -> ReturnOut:  # fmt: skip
    """It will not arrive: its quantity may be returned again."""
    return await _change(db, return_id, by, once, version, response, lambda r: r.act("cancel", body.note))


@router.post("/v1/returns/{return_id}/reject", responses=problems(401, 403, 404, 412, 422, wrong_state=409))
async def reject_return(
    return_id: ReturnId, db: Db, once: Idempotency, version: IfMatchGiven, response: Response, body: Why = NO_REASON,
    by: Principal = Writer,
) -> ReturnOut:  # fmt: skip
    """Refused before it was sent. Goods that are here are rejected by receiving them with resolution reject."""
    return await _change(db, return_id, by, once, version, response, lambda r: r.act("reject", body.note))
