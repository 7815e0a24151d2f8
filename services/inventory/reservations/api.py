"""Reservations over HTTP: read only, they are made by orders."""

from typing import Literal
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel

from libs.http import Db, Principal, not_found, problems, requires
from services.inventory.reservations import store

router = APIRouter(tags=["inventory"])


class WantedLine(BaseModel):
    sku: str
    quantity: int
    missing: int


class AllocationOut(BaseModel):
    warehouse: str
    country: str
    sku: str
    open: int
    shipped: int
    released: int


class ReservationOut(BaseModel):
    order_id: UUID
    state: Literal["waiting", "partial", "reserved", "released"]
    backorder: bool
    lines: list[WantedLine]
    allocations: list[AllocationOut]


class ReservationTotals(BaseModel):
    """How many orders inventory knows, and how many of them wait for stock."""

    orders: int
    waiting: int


@router.get("/v1/reservations/totals", responses=problems(401, 403))
async def get_reservation_totals(db: Db, _: Principal = requires("inventory:read")) -> ReservationTotals:
    """How much is reserved for orders, and how much was shipped of it, over all SKUs."""
    return ReservationTotals(**await store.totals(db))


@router.get("/v1/reservations/{order_id}", responses=problems(401, 403, 404, 422))
async def get_reservation(order_id: UUID, db: Db, _: Principal = requires("inventory:read")) -> ReservationOut:
    """What an order holds, where, and what it still waits for."""
    row = await store.find(db, order_id)
    if row is None:
        raise not_found("reservation for order", order_id)
    lines = [WantedLine(**line) for line in await store.lines_of(db, order_id)]
    allocations = [AllocationOut(**found) for found in await store.allocations_of(db, [order_id])]
    return ReservationOut(**row, lines=lines, allocations=allocations)
