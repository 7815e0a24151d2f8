"""Plans stored parcels anew: held ones that may have what they lacked, and those that shall go another way."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from libs.clock import now
from libs.db import Database, Tx
from libs.messaging import Delivery
from libs.messaging.replay import Changed
from libs.refused import Seen
from services.logistics.carriers.commands import cancel_labels
from services.logistics.parcels import store as parcel_store
from services.logistics.parcels.domain import VOIDABLE, state_refused
from services.logistics.parcels.rows import Label, StoredParcel
from services.logistics.planning import store
from services.logistics.planning.deciding import Decisions, decide, decide_once, emit_decision
from services.logistics.planning.domain import Draft, Hold, Plan
from services.logistics.planning.drafts import stored_draft
from services.logistics.planning.rows import line_rows, outcome_row
from services.logistics.products.commands import Row
from services.logistics.products.store import upsert_products

REPLAN_BATCH = 500


async def take_products(tx: Tx, rows: Sequence[Row], cause: Delivery[Any]) -> None:
    """Stores products, and plans the parcels that waited for them."""
    await parcel_store.lock_masters(tx)
    changed = await upsert_products(tx, rows)
    if changed and await parcel_store.recheck_products(tx, changed):
        await replan(tx, cause)


async def settle_rebuilt(tx: Tx, changed: Changed) -> None:
    """Marks the parcels that waited for what is known again; the job plans them."""
    await parcel_store.recheck_products(tx, [sku for (sku,) in changed["product"]])


async def replan(tx: Tx, cause: Delivery[Any] | None = None) -> int:
    """Plans a batch of the held parcels that may have what they lacked. How many were looked at. A parcel that stays
    held says so again only if what it lacks has changed."""
    parcels = await store.lock_rechecks(tx, now().date(), REPLAN_BATCH)
    if parcels:
        for parcel, (draft, decision) in zip(parcels, await _plan_anew(tx, parcels, decide_once), strict=True):
            before = parcel.reason, tuple(parcel.missing)
            if isinstance(decision, Plan) or before != (decision.reason, decision.missing):
                emit_decision(tx, draft, decision, cause)
    return len(parcels)


async def replan_held(db: Database) -> None:
    """What a change of products or rates marked and could not finish at once (a job; idle when nothing is held)."""
    looked_at = REPLAN_BATCH
    while looked_at == REPLAN_BATCH:
        async with db.transaction() as tx:
            looked_at = await replan(tx)


async def replan_parcel(tx: Tx, shipment_id: UUID, seen: Seen) -> None:
    """Plans one parcel anew, with the products, rates and zones as they are now. Raises Refused when there is none,
    when the caller saw another version, or when the carrier has it or its order is cancelled."""
    parcel = await parcel_store.lock_parcel(tx, shipment_id, seen)
    if parcel.state not in VOIDABLE:
        raise state_refused(parcel.state)
    await plan_again(tx, [parcel])


async def plan_again(
    tx: Tx, parcels: Sequence[StoredParcel], causes: Mapping[UUID, Delivery[Any]] | None = None
) -> None:
    """Plans anew parcels that have not left and are locked, and emits what became of each. A label that was booked is
    cancelled: it names the old destination, or the old service."""
    if parcels:
        labels = [Label(parcel.shipment_id, parcel.carrier, parcel.tracking_number) for parcel in parcels]
        await cancel_labels(tx, labels)
        await parcel_store.forget_labels(tx, [label.shipment_id for label in labels if label.tracking_number])
        for draft, decision in await _plan_anew(tx, parcels, decide):
            emit_decision(tx, draft, decision, (causes or {}).get(draft.order_id))


async def _plan_anew(
    tx: Tx, parcels: Sequence[StoredParcel], decision_of: Callable[..., Awaitable[Decisions]]
) -> list[tuple[Draft, Plan | Hold]]:
    """Decides on stored parcels, and stores what became of each."""
    day = now().date()
    lines = await parcel_store.lines_of(tx, [parcel.shipment_id for parcel in parcels])
    drafts = [stored_draft(parcel, lines[parcel.shipment_id], day) for parcel in parcels]
    decisions = await decision_of(tx, drafts, day)
    planned = [(draft, decisions[draft.shipment_id]) for draft in drafts]
    await parcel_store.update_outcomes(
        tx,
        [(draft.shipment_id, outcome_row(draft, decision, day)) for draft, decision in planned],
        [line for draft, decision in planned for line in line_rows(draft, decision)],
    )
    return planned
