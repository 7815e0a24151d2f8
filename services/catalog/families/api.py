"""Attributes, families and the values of products over HTTP."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from libs.http import (
    Cursor,
    Db,
    Failed,
    IfMatch,
    IfMatchGiven,
    Limit,
    Page,
    Principal,
    cursor_of,
    in_order,
    page_of,
    problems,
    refused,
    sort_out,
)
from libs.http.problems import problem_of
from libs.refused import Flaw, Refused, not_found
from services.catalog.families import commands, store
from services.catalog.families.commands import Changed, Wanted
from services.catalog.families.domain import Kind
from services.catalog.families.models import (
    AttributeCode,
    AttributeData,
    AttributeOut,
    FamilyCode,
    FamilyData,
    FamilyOut,
    ManyValues,
    SavedValues,
    UnreadOut,
    ValuesChange,
    ValuesItem,
    ValuesOut,
    ValuesResult,
    ValuesResults,
    VariantValues,
    attribute_out,
    family_out,
)
from services.catalog.families.store import Kept
from services.catalog.families.values import Rules, Values, outside, unread
from services.catalog.products.api import ProductId, Reader, Writer

router = APIRouter(tags=["catalog"])
OneAttribute = Annotated[AttributeCode, Path(description="the attribute's code")]
OneFamily = Annotated[FamilyCode, Path(description="the family's code")]


def _etag(response: Response, version: int) -> None:
    response.headers["ETag"] = f'"{version}"'


def _told(response: Response, path: str, version: int, *, new: bool) -> None:
    _etag(response, version)
    if new:
        response.status_code, response.headers["Location"] = 201, path


# -- attributes


@router.get("/v1/attributes", responses=problems(401, 403, 422))
async def list_attributes(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    kind: Annotated[list[Kind] | None, Query(max_length=10, description="of these kinds")] = None,
    _: Principal = Reader,
) -> Page[AttributeOut]:
    """The typed properties that families are made of, by code."""
    found = await store.attributes_page(db, kind, cursor_of(cursor, str), limit + 1)
    return page_of([attribute_out(each) for each in found], limit, lambda each: (each.code,), request, response)


@router.get("/v1/attributes/{attribute}", responses=problems(401, 403, 404, 422))
async def get_attribute(attribute: OneAttribute, response: Response, db: Db, _: Principal = Reader) -> AttributeOut:
    """One attribute. The `ETag` is its version."""
    found = (await store.attributes_of(db, [attribute])).get(attribute)
    if found is None:
        raise not_found("attribute", attribute)
    _etag(response, found.version)
    return attribute_out(found)


@router.put(
    "/v1/attributes/{attribute}",
    responses={
        **problems(401, 403, 412, 422, attribute_fixed=409, option_missing=409),
        201: {"description": "Created", "model": AttributeOut},
    },
)
async def put_attribute(
    attribute: OneAttribute,
    body: AttributeData,
    response: Response,
    db: Db,
    version: IfMatchGiven,
    _: Principal = Writer,
) -> AttributeOut:
    """Set what an attribute is. Once a family has it, its kind is fixed, and options are retired instead of left
    out."""
    async with db.transaction() as tx:
        after, new = await commands.put_attribute(tx, body.attribute(attribute), version)
    _told(response, f"/v1/attributes/{attribute}", after.version, new=new)
    return attribute_out(after)


@router.delete(
    "/v1/attributes/{attribute}", status_code=204, responses=problems(401, 403, 404, 412, 422, attribute_fixed=409)
)
async def delete_attribute(attribute: OneAttribute, db: Db, version: IfMatchGiven, _: Principal = Writer) -> None:
    """Delete an attribute that was never in a family."""
    async with db.transaction() as tx:
        await commands.delete_attribute(tx, attribute, version)


# -- families


@router.get("/v1/families", responses=problems(401, 403, 422))
async def list_families(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    attribute: Annotated[list[AttributeCode] | None, Query(max_length=50, description="that have one of these")] = None,
    _: Principal = Reader,
) -> Page[FamilyOut]:
    """Families of products, by code."""
    found = await store.families_page(db, attribute, cursor_of(cursor, str), limit + 1)
    return page_of([family_out(each) for each in found], limit, lambda each: (each.code,), request, response)


@router.get("/v1/families/{family}", responses=problems(401, 403, 404, 422))
async def get_family(family: OneFamily, response: Response, db: Db, _: Principal = Reader) -> FamilyOut:
    """One family. The `ETag` is its version."""
    found = (await store.families_of(db, [family])).get(family)
    if found is None:
        raise not_found("family", family)
    _etag(response, found.version)
    return family_out(found)


@router.put(
    "/v1/families/{family}",
    responses={**problems(401, 403, 412, 422), 201: {"description": "Created", "model": FamilyOut}},
)
async def put_family(
    family: OneFamily, body: FamilyData, response: Response, db: Db, version: IfMatchGiven, _: Principal = Writer
) -> FamilyOut:
    """Set what a family's products have. Values of an attribute that is taken out stay, and are shown as `outside`."""
    async with db.transaction() as tx:
        after, new = await commands.put_family(tx, body.family(family), version)
    _told(response, f"/v1/families/{family}", after.version, new=new)
    return family_out(after)


@router.delete("/v1/families/{family}", status_code=204, responses=problems(401, 403, 404, 412, 422, family_in_use=409))
async def delete_family(family: OneFamily, db: Db, version: IfMatchGiven, _: Principal = Writer) -> None:
    """Delete a family that no product is of."""
    async with db.transaction() as tx:
        await commands.delete_family(tx, family, version)


# -- values


@router.get("/v1/products/{product_id}/values", responses=problems(401, 403, 404, 422))
async def get_product_values(product_id: ProductId, response: Response, db: Db, _: Principal = Reader) -> ValuesOut:
    """The typed values of a product and of its variants. The `ETag` is their version, and no other's than theirs."""
    product = await store.product(db, product_id)
    if product is None:
        raise not_found("product", product_id)
    kept = (await store.values_of(db, [product_id])).get(product_id) or Kept(Values(str(product_id)))
    families = await store.families_of(db, [kept.values.family] if kept.values.family else [])
    rules = Rules(product, families.get(kept.values.family or ""), {})
    _etag(response, kept.values.version)
    return _out(kept, rules)


@router.patch("/v1/products/{product_id}/values", responses=problems(401, 403, 404, 412, 422, 428))
async def change_product_values(
    product_id: ProductId, body: ValuesChange, response: Response, db: Db, version: IfMatch, _: Principal = Writer
) -> ValuesOut:
    """Change what is named. A variant has its own value only of attributes of the level variant; all others it
    inherits."""
    async with db.transaction() as tx:
        done = await commands.change_one(tx, Wanted(product_id, body.change(), version))
        kept = (await store.values_of(tx, [product_id])).get(product_id) or Kept(done.after)
    _etag(response, kept.values.version)
    return _out(kept, done.rules)


@router.post("/v1/products/values/bulk", responses=problems(401, 403, 413, 422))
async def change_many_values(body: ManyValues, db: Db, _: Principal = Writer) -> ValuesResults:
    """Change the values of up to 500 products, found by an SKU of theirs. The same request again changes nothing, so it
    needs no Idempotency-Key."""
    valid, failed = sort_out(body.items, Failed)
    results: dict[int, ValuesResult] = {**failed}
    async with db.transaction() as tx:
        products = await store.products_of(tx, [item.sku for item in valid.values()])
        wanted: dict[int, Wanted] = {}
        for index, item in valid.items():
            found = _wanted(item, products, wanted)
            if isinstance(found, Wanted):
                wanted[index] = found
            else:
                results[index] = _refused(index, found)
        answers = await commands.change_values(tx, list(wanted.values()))
    for index, answer in zip(wanted, answers, strict=True):
        results[index] = _result(index, answer)
    return ValuesResults(items=in_order(results))


def _wanted(item: ValuesItem, products: Any, before: dict[int, Wanted]) -> Wanted | Refused:
    product_id = products.get(item.sku)
    if product_id is None:
        return _of_sku("unknown_sku", f"there is no SKU {item.sku}", item.sku)
    if any(each.product_id == product_id for each in before.values()):
        return _of_sku("duplicate_item", f"another item is of the product of {item.sku}", item.sku)
    return Wanted(product_id, item.change())


def _of_sku(code: str, detail: str, sku: str) -> Refused:
    return Refused(code, detail, [Flaw("/sku", code, detail, {"sku": sku})], "invalid")


def _result(index: int, answer: Changed | Refused) -> ValuesResult:
    if isinstance(answer, Refused):
        return _refused(index, answer)
    values = answer.after
    return SavedValues(
        index=index,
        status="unchanged" if answer.same else "changed",
        product_id=UUID(values.product_id),
        version=values.version,
    )


def _refused(index: int, answer: Refused) -> Failed:
    problem = problem_of(answer)
    return refused(index, Failed, problem.code, problem.errors, answer.detail)


def _out(kept: Kept, rules: Rules) -> ValuesOut:
    values = kept.values
    return ValuesOut.model_validate(
        {
            "product_id": values.product_id,
            "version": values.version,
            "family": values.family,
            "values": values.own,
            "variants": [
                VariantValues.model_validate(
                    {"sku": sku, "own": values.variants.get(sku, {}), "values": values.of(sku)}
                )
                for sku in rules.skus
            ],
            "outside": sorted(outside(values, rules.family)),
            "unread": [UnreadOut(**each._asdict()) for each in unread(values, rules)],
            "changed_at": kept.changed_at,
        }
    )
