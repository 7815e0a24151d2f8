"""Products over HTTP."""

from collections.abc import Mapping
from typing import Annotated, Any
from uuid import UUID

import orjson
from fastapi import APIRouter, Path, Response

from contracts.fields import Sku
from libs.http import (
    Db,
    Failed,
    Idempotency,
    IfMatch,
    PreparedRoute,
    Principal,
    in_order,
    problems,
    refused,
    requires,
    sort_out,
)
from libs.http.problems import problem_of
from libs.refused import Seen, not_found
from services.catalog.products import commands, store
from services.catalog.products.commands import Outcome, Upsert
from services.catalog.products.defects import refusal
from services.catalog.products.domain import Action, Product
from services.catalog.products.models import (
    Bulk,
    NewProduct,
    ProductChange,
    ProductOut,
    ProductResult,
    ProductResults,
    UpsertedProduct,
)

router = APIRouter(tags=["catalog"], route_class=PreparedRoute)
ProductId = Annotated[UUID, Path(description="the id that creating the product returned")]

Reader: Principal = requires("catalog:read", free_of=("channels", "warehouses"))
Writer: Principal = requires("catalog:write")


def _answer(product: Product, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    # Serialised here: ProductOut documents the shape, running it again would cost more than the query
    etag = {"ETag": f'"{product["version"]}"'}
    return Response(orjson.dumps(product), status, {**etag, **(headers or {})}, "application/json")


def _stored(row: Any, kind: str, identifier: object) -> Response:
    if row is None:
        raise not_found(kind, identifier)
    return Response(row["document"], 200, {"ETag": f'"{row["version"]}"'}, "application/json")


@router.post(
    "/v1/products",
    status_code=201,
    response_model=ProductOut,
    responses=problems(401, 403, 422, gtin_taken=409, sku_taken=409),
)
async def create_product(body: NewProduct, db: Db, once: Idempotency, _: Principal = Writer) -> Response:
    """A draft. It is told to nobody until it is activated."""
    change, once.location = body.model_dump(exclude_unset=True), "/v1/products/{id}"
    async with db.transaction() as tx:
        await once.begin(tx)
        product = await commands.create_product(tx, change)
        if once.key is not None:
            await once.finish(tx, 201, ProductOut.model_validate(product))
    return _answer(product, 201, {"Location": f"/v1/products/{product['id']}"})


@router.post("/v1/products/bulk", responses=problems(401, 403, 413, 422))
async def upsert_products(body: Bulk, db: Db, _: Principal = Writer) -> ProductResults:
    """Create or change up to 1000 products, found by their SKUs: what is not named stays, variants are added or
    changed, never removed. The same request again changes nothing, so it needs no Idempotency-Key."""
    valid, failed = sort_out(body.items, Failed)
    results: dict[int, ProductResult] = {**failed}
    upserts = {
        index: Upsert(item.model_dump(exclude_unset=True, exclude={"activate"}), item.activate)
        for index, item in valid.items()
    }
    async with db.transaction() as tx:
        outcomes = await commands.upsert_products(tx, list(upserts.values()))
    for (index, upsert), outcome in zip(upserts.items(), outcomes, strict=True):
        results[index] = _result(index, upsert, outcome)
    return ProductResults(items=in_order(results))


def _result(index: int, item: Upsert, outcome: Outcome) -> ProductResult:
    product = outcome.product
    if product is None:
        problem = problem_of(refusal(outcome.defects, item.change))
        return refused(index, Failed, problem.code, problem.errors)
    return UpsertedProduct(
        index=index,
        status=outcome.status,
        id=UUID(product["id"]),
        product_status=product["status"],
        version=product["version"],
    )


@router.get("/v1/skus/{sku:path}", response_model=ProductOut, responses=problems(401, 403, 404, 422))
async def get_product_by_sku(
    sku: Annotated[Sku, Path(description="the stock keeping unit")], db: Db, _: Principal = Reader
) -> Response:
    """The product that a SKU belongs to."""
    return _stored(await store.document_of_sku(db, sku), "product with SKU", sku)


@router.get("/v1/products/{product_id}", response_model=ProductOut, responses=problems(401, 403, 404, 422))
async def get_product(product_id: ProductId, db: Db, _: Principal = Reader) -> Response:
    """A product with its variants. The `ETag` is its version: a change sends it as If-Match."""
    return _stored(await store.document(db, product_id), "product", product_id)


@router.patch(
    "/v1/products/{product_id}",
    response_model=ProductOut,
    responses=problems(
        401, 403, 404, 412, 422, 428, gtin_taken=409, sku_taken=409, title_missing=409, variant_missing=409
    ),
)
async def change_product(
    product_id: ProductId, body: ProductChange, db: Db, version: IfMatch, _: Principal = Writer
) -> Response:
    """Change what is named. `variants` is keyed by SKU: a new one is added, a known one changed, `remove` takes
    one out. A change that changes nothing keeps the version."""
    change = body.model_dump(exclude_unset=True)
    async with db.transaction() as tx:
        product = await commands.change_product(tx, product_id, version, change)
    return _answer(product)


@router.post(
    "/v1/products/{product_id}/activate",
    response_model=ProductOut,
    responses=problems(401, 403, 404, 412, 422, 428, invalid_transition=409, title_missing=409, variant_missing=409),
)
async def activate_product(product_id: ProductId, db: Db, version: IfMatch, _: Principal = Writer) -> Response:
    """For sale from now on. Needs a title and a variant; missing customs or parcel data, and a GTIN that is valid in
    the own company only, are listed in `warnings`."""
    return await _move(db, product_id, version, "activate")


@router.post(
    "/v1/products/{product_id}/retire",
    response_model=ProductOut,
    responses=problems(401, 403, 404, 412, 422, 428, invalid_transition=409),
)
async def retire_product(product_id: ProductId, db: Db, version: IfMatch, _: Principal = Writer) -> Response:
    """No new orders; running ones are finished. It can be activated again."""
    return await _move(db, product_id, version, "retire")


async def _move(db: Db, product_id: UUID, version: Seen, action: Action) -> Response:
    async with db.transaction() as tx:
        product = await commands.move_product(tx, product_id, version, action)
    return _answer(product)
