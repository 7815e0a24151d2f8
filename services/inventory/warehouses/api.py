"""Warehouses over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Path, Response

from contracts.fields import WarehouseCode
from libs.http import Db, Idempotency, IfMatch, Page, PreparedRoute, Principal, problems, requires
from libs.refused import not_found
from services.inventory.warehouses import commands, store
from services.inventory.warehouses.models import NewWarehouse, Warehouse, WarehouseChange
from services.inventory.warehouses.store import StoredWarehouse

router = APIRouter(tags=["inventory"], route_class=PreparedRoute)

Reader: Principal = requires("inventory:read")
Writer: Principal = requires("inventory:write")
CodePath = Annotated[WarehouseCode, Path(description="the warehouse's code")]


def _answer(stored: StoredWarehouse, response: Response) -> Warehouse:
    """The warehouse, and its version as the response's ETag."""
    response.headers["ETag"] = f'"{stored.version}"'
    return Warehouse.model_validate(stored._asdict())


@router.post("/v1/warehouses", status_code=201, responses=problems(401, 403, 422, already_exists=409))
async def create_warehouse(
    body: NewWarehouse, db: Db, once: Idempotency, response: Response, _: Principal = Writer
) -> Warehouse:
    """A place that keeps stock. Its country decides how near it is to a buyer."""
    once.location = "/v1/warehouses/{code}"
    async with db.transaction() as tx:
        await once.begin(tx)
        stored = await commands.create_warehouse(tx, body.code, body.name, body.country, body.kind)
        created = _answer(stored, response)
        await once.finish(tx, 201, created)
    response.headers["Location"] = f"/v1/warehouses/{created.code}"
    return created


@router.get("/v1/warehouses", responses=problems(401, 403))
async def list_warehouses(db: Db, _: Principal = Reader) -> Page[Warehouse]:
    """All of them: a business has few."""
    return Page(items=[Warehouse(**row) for row in await store.all_warehouses(db)])


@router.get("/v1/warehouses/{code}", responses=problems(401, 403, 404, 422))
async def get_warehouse(code: CodePath, db: Db, response: Response, _: Principal = Reader) -> Warehouse:
    """One warehouse. The `ETag` is its version: a change sends it as If-Match."""
    stored = await store.find(db, code)
    if stored is None:
        raise not_found("warehouse", code)
    return _answer(stored, response)


@router.patch("/v1/warehouses/{code}", responses=problems(401, 403, 404, 412, 422, 428))
async def change_warehouse(
    code: CodePath, body: WarehouseChange, db: Db, version: IfMatch, response: Response, _: Principal = Writer
) -> Warehouse:
    """Change what is named; the rest stays. Stock in it is not touched. A change that changes nothing keeps the
    version."""
    async with db.transaction() as tx:
        stored = await commands.change_warehouse(tx, code, version, body.name, body.active)
    return _answer(stored, response)
