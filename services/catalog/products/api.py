"""Products over HTTP."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any
from uuid import UUID

import orjson
from fastapi import APIRouter, Path, Response

from contracts.fields import Sku
from libs.http import (
    Db,
    FieldError,
    Idempotency,
    IfMatch,
    ItemResults,
    Principal,
    Problem,
    in_order,
    problems,
    refused,
    requires,
    sort_out,
)
from libs.refused import Seen, not_found
from services.catalog.products import commands, store
from services.catalog.products.commands import Outcome, Upsert
from services.catalog.products.domain import Action, Flaw, Product, Refused
from services.catalog.products.models import (
    Bulk,
    BulkResult,
    NewProduct,
    ProductChange,
    ProductOut,
)

router = APIRouter(tags=["catalog"])

Reader: Principal = requires("catalog:read")
Writer: Principal = requires("catalog:write")
CONFLICTS = frozenset({"sku_taken", "gtin_taken", "invalid_transition", "title_missing", "variant_missing"})


def _answer(product: Product, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    # Serialised here: ProductOut documents the shape, running it again would cost more than the query
    etag = {"ETag": f'"{product["version"]}"'}
    return Response(orjson.dumps(product), status, {**etag, **(headers or {})}, "application/json")


def _stored(row: Any, kind: str, identifier: object) -> Response:
    if row is None:
        raise not_found(kind, identifier)
    return Response(row["document"], 200, {"ETag": f'"{row["version"]}"'}, "application/json")


def _pointer(flaw: Flaw, variants: Sequence[Mapping[str, Any]]) -> str:
    for index, variant in enumerate(variants):
        if variant["sku"] == flaw.sku:
            return f"/variants/{index}/{flaw.field}"
    return f"/{flaw.field}"  # of a variant that the request does not name


def _errors(flaws: Sequence[Flaw], variants: Sequence[Mapping[str, Any]]) -> list[FieldError]:
    return [
        FieldError(pointer=_pointer(flaw, variants), code=flaw.code, detail=flaw.detail, params=dict(flaw.params))
        for flaw in flaws
    ]


def _problem(error: Refused, change: Mapping[str, Any]) -> Problem:
    first = error.flaws[0]
    errors = _errors(error.flaws, change.get("variants") or ())
    return Problem(409 if first.code in CONFLICTS else 422, first.code, first.detail, errors, params=first.params)


@router.post("/v1/products", status_code=201, response_model=ProductOut, responses=problems(401, 403, 409, 422))
async def create_product(body: NewProduct, db: Db, once: Idempotency, _: Principal = Writer) -> Response:
    """A draft. It is told to nobody until it is activated."""
    change, once.location = body.model_dump(exclude_unset=True), "/v1/products/{id}"
    try:
        async with db.transaction() as tx:
            await once.begin(tx)
            product = await commands.create_product(tx, change)
            if once.key is not None:
                await once.finish(tx, 201, ProductOut.model_validate(product))
    except Refused as error:
        raise _problem(error, change) from None
    return _answer(product, 201, {"Location": f"/v1/products/{product['id']}"})


@router.post("/v1/products/bulk", responses=problems(401, 403, 413, 422))
async def upsert_products(body: Bulk, db: Db, _: Principal = Writer) -> ItemResults[BulkResult]:
    """Create or change up to 1000 products, found by their SKUs: what is not named stays, variants are added or
    changed, never removed. The same request again changes nothing, so it needs no Idempotency-Key."""
    valid, results = sort_out(body.items, BulkResult)
    upserts = {
        index: Upsert(item.model_dump(exclude_unset=True, exclude={"activate"}), item.activate)
        for index, item in valid.items()
    }
    async with db.transaction() as tx:
        outcomes = await commands.upsert_products(tx, list(upserts.values()))
    for (index, upsert), outcome in zip(upserts.items(), outcomes, strict=True):
        results[index] = _result(index, upsert, outcome)
    return ItemResults(items=in_order(results))


def _result(index: int, item: Upsert, outcome: Outcome) -> BulkResult:
    product = outcome.product
    if product is None:
        return refused(index, BulkResult, outcome.flaws[0].code, _errors(outcome.flaws, item.change["variants"]))
    return BulkResult(
        index=index,
        status=outcome.status,
        id=UUID(product["id"]),
        product_status=product["status"],
        version=product["version"],
    )


@router.get("/v1/skus/{sku:path}", response_model=ProductOut, responses=problems(401, 403, 404, 422))
async def get_product_by_sku(sku: Annotated[Sku, Path()], db: Db, _: Principal = Reader) -> Response:
    """The product that a SKU belongs to."""
    return _stored(await store.document_of_sku(db, sku), "product with SKU", sku)


@router.get("/v1/products/{product_id}", response_model=ProductOut, responses=problems(401, 403, 404, 422))
async def get_product(product_id: UUID, db: Db, _: Principal = Reader) -> Response:
    """A product with its variants. The `ETag` is its version: a change sends it as If-Match."""
    return _stored(await store.document(db, product_id), "product", product_id)


@router.patch(
    "/v1/products/{product_id}",
    response_model=ProductOut,
    responses=problems(401, 403, 404, 409, 412, 422, 428),
)
async def change_product(
    product_id: UUID, body: ProductChange, db: Db, version: IfMatch, _: Principal = Writer
) -> Response:
    """Change what is named. `variants` is keyed by SKU: a new one is added, a known one changed, `remove` takes
    one out. A change that changes nothing keeps the version."""
    change = body.model_dump(exclude_unset=True)
    try:
        async with db.transaction() as tx:
            product = await commands.change_product(tx, product_id, version, change)
    except Refused as error:
        raise _problem(error, change) from None
    return _answer(product)


@router.post(
    "/v1/products/{product_id}/activate",
    response_model=ProductOut,
    responses=problems(401, 403, 404, 409, 412, 422, 428),
)
async def activate_product(product_id: UUID, db: Db, version: IfMatch, _: Principal = Writer) -> Response:
    """For sale from now on. Needs a title and a variant; missing customs or parcel data, and a GTIN that is valid in
    the own company only, are listed in `warnings`."""
    return await _move(db, product_id, version, "activate")


@router.post(
    "/v1/products/{product_id}/retire",
    response_model=ProductOut,
    responses=problems(401, 403, 404, 409, 412, 422, 428),
)
async def retire_product(product_id: UUID, db: Db, version: IfMatch, _: Principal = Writer) -> Response:
    """No new orders; running ones are finished. It can be activated again."""
    return await _move(db, product_id, version, "retire")


async def _move(db: Db, product_id: UUID, version: Seen, action: Action) -> Response:
    try:
        async with db.transaction() as tx:
            product = await commands.move_product(tx, product_id, version, action)
    except Refused as error:
        raise _problem(error, {}) from None
    return _answer(product)
