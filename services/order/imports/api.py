"""Importing orders from files over HTTP."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, File, Form, Response, UploadFile
from pydantic import BaseModel

from libs.clock import new_id
from libs.http import Db, Idempotency, Principal, not_found, problems, requires
from services.order.imports import store

router = APIRouter(tags=["orders"])


class Refusal(BaseModel):
    line: int
    code: str
    detail: str
    field: str | None = None


class Operation(BaseModel):
    """`taken` counts the orders and refused rows read so far; `refused` shows the first 1000."""

    id: UUID
    kind: str
    state: Literal["queued", "running", "succeeded", "failed"]
    profile: str
    filename: str
    taken: int
    created_orders: int
    known_orders: int
    lines: int
    refused_rows: int
    refused: list[Refusal]
    error: str | None
    requested_by: str
    created_at: datetime
    finished_at: datetime | None


@router.post("/v1/orders/imports", status_code=202, responses=problems(401, 403, 413, 422))
async def import_orders(
    file: Annotated[UploadFile, File(description="CSV (also gzip) or XLSX")],
    profile: Annotated[Literal["tradewind", "online-retail"], Form(description="which columns the file has")],
    db: Db,
    once: Idempotency,
    response: Response,
    who: Principal = requires("orders:write"),
) -> Operation:
    """Import a file of orders. Answers at once with an operation to follow; orders that are known are left as they
    are, each row that is not taken is reported with its line, and a half-read order is never taken."""
    content, once.location = await file.read(), "/v1/operations/{id}"
    async with db.transaction() as tx:
        await once.begin(tx)
        row = await store.insert(tx, new_id(), profile, (file.filename or "upload")[:200], content, who.subject)
        operation = Operation(**row)
        await once.finish(tx, 202, operation)
    response.headers["Location"] = f"/v1/operations/{operation.id}"
    return operation


@router.get("/v1/operations/{operation_id}", responses=problems(401, 403, 404, 422))
async def get_operation(operation_id: UUID, db: Db, _: Principal = requires("orders:read")) -> Operation:
    """How far an import is."""
    row = await store.find(db, operation_id)
    if row is None:
        raise not_found("operation", operation_id)
    return Operation(**row)
