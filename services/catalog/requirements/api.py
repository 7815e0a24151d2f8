"""Requirements over HTTP."""

import asyncio
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from libs.http import (
    Cursor,
    Db,
    Idempotency,
    Limit,
    Page,
    PreparedRoute,
    Principal,
    cursor_of,
    page_of,
    problems,
    requires,
)
from libs.http.models import Malformed
from libs.http.problems import FieldError
from libs.refused import not_found
from services.catalog.products.models import Locale
from services.catalog.requirements import commands, store
from services.catalog.requirements.domain import Dialect, Key
from services.catalog.requirements.fields import Required, fields_of
from services.catalog.requirements.findings import Finding
from services.catalog.requirements.models import (
    BrokenRule,
    ListingsToJudge,
    ListingToJudge,
    ListingVerdict,
    ListingVerdicts,
    MarketplaceCode,
    NewRequirements,
    ProductType,
    RecordedRequirements,
    RequirementDocument,
    RequirementField,
    RequirementsOut,
    RequirementVersion,
    field_out,
    finding_out,
    requirements_out,
    version_out,
)
from services.catalog.requirements.patches import Patch, fixed_findings, judged, patched

router = APIRouter(tags=["requirements"], route_class=PreparedRoute)
Reader: Principal = requires("catalog:read", free_of=("channels", "warehouses"))
Writer: Principal = requires("catalog:write")
RequirementId = Annotated[UUID, Path(description="the id of the set of requirements")]
Number = Annotated[int, Path(ge=1, le=10_000, description="of the version")]
SEVERAL = 50


@router.post(
    "/v1/requirements",
    status_code=201,
    response_model=RecordedRequirements,
    responses=problems(401, 403, 413, 422),
)
async def import_requirements(body: NewRequirements, db: Db, once: Idempotency, who: Principal = Writer) -> Response:
    """Takes a document of the marketplace's as it is: a new set, or a version more of a known one (by dialect,
    marketplace, product type, locale and part). The same document again changes nothing. Refused is one that refers to
    something outside of itself, that never ends, or that is larger than a listing can be judged by."""
    key = Key(body.dialect, body.marketplace, body.product_type, body.locale, body.part)
    await asyncio.to_thread(commands.refuse_flaws, key, body.document)  # a large one takes half a second
    once.location = "/v1/requirements/{id}"
    async with db.transaction() as tx:
        await once.begin(tx)
        imported = await commands.import_set(
            tx, key, body.document, name=body.name, sample=body.sample, source=body.source, who=who.subject
        )
        answer = RecordedRequirements(status=imported.status, **requirements_out(imported.found).model_dump())
        await once.finish(tx, 201, answer)
    return Response(
        answer.model_dump_json(), 201, {"Location": f"/v1/requirements/{answer.id}"}, media_type="application/json"
    )


@router.get("/v1/requirements", responses=problems(401, 403, 422))
async def list_requirements(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    dialect: Annotated[list[Dialect] | None, Query(max_length=SEVERAL, description="only in this dialect")] = None,
    marketplace: Annotated[
        list[MarketplaceCode] | None, Query(max_length=SEVERAL, description="only of this marketplace")
    ] = None,
    product_type: Annotated[
        list[ProductType] | None, Query(max_length=SEVERAL, description="only of this product type")
    ] = None,
    locale: Annotated[list[Locale] | None, Query(max_length=SEVERAL, description="only in this locale")] = None,
    _: Principal = Reader,
) -> Page[RequirementsOut]:
    """The sets, the newest first."""
    filters = store.Filters(None if dialect is None else [*dialect], marketplace, product_type, locale)
    rows = await store.page(db, filters, cursor_of(cursor, UUID), limit + 1)
    return page_of([requirements_out(row) for row in rows], limit, lambda row: (row.id,), request, response)


@router.get("/v1/requirements/{requirement_id}", responses=problems(401, 403, 404, 422))
async def get_requirements(requirement_id: RequirementId, db: Db, _: Principal = Reader) -> RequirementsOut:
    """One set, with its newest version's number."""
    found = await store.find(db, requirement_id)
    if found is None:
        raise not_found("set of requirements", requirement_id)
    return requirements_out(found)


@router.get("/v1/requirements/{requirement_id}/versions", responses=problems(401, 403, 404, 422))
async def list_requirement_versions(
    requirement_id: RequirementId,
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    _: Principal = Reader,
) -> Page[RequirementVersion]:
    """What the marketplace asked for over time, the newest first, and what changed each time."""
    await get_requirements(requirement_id, db)
    rows = await store.versions(db, requirement_id, cursor_of(cursor, int), limit + 1)
    return page_of([version_out(row) for row in rows], limit, lambda row: (row.version,), request, response)


@router.get("/v1/requirements/{requirement_id}/versions/{version}", responses=problems(401, 403, 404, 422))
async def get_requirement_version(
    requirement_id: RequirementId, version: Number, db: Db, _: Principal = Reader
) -> RequirementDocument:
    """With the document as it was imported."""
    found = await store.entry(db, requirement_id, version)
    if found is None:
        raise not_found("version", f"{version} of the set of requirements {requirement_id}")
    entry, document = found
    return RequirementDocument(document=document, **version_out(entry).model_dump())


@router.get("/v1/requirements/{requirement_id}/fields", responses=problems(401, 403, 404, 422))
async def list_requirement_fields(
    requirement_id: RequirementId,
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    required: Annotated[
        list[Required] | None, Query(max_length=SEVERAL, description="only those that are wanted so")
    ] = None,
    _: Principal = Reader,
) -> Page[RequirementField]:
    """The fields of the newest version, by path: what an editor shows of each."""
    compiled = await commands.judge_of(db, requirement_id)
    after = next(iter(cursor_of(cursor, str)), "")
    fields = [f for f in fields_of(compiled.judge.schema) if required is None or f.required in required]
    rows = [field_out(field) for field in fields if field.path > after][: limit + 1]
    return page_of(rows, limit, lambda row: (row.path,), request, response)


@router.post("/v1/requirements/validate", responses=problems(401, 403, 404, 413, 422))
async def validate_listings(body: ListingsToJudge, db: Db, _: Principal = Reader) -> ListingVerdicts:
    """The verdict on up to 1000 listings, or changes of listings, each by itself. Nothing is stored."""
    compiled = await commands.judge_of(db, body.requirement_id, body.version)
    verdicts = await asyncio.to_thread(lambda: [_verdict(each, compiled) for each in body.listings])
    return ListingVerdicts(version=compiled.version, verdicts=verdicts)


def _verdict(listing: ListingToJudge | Malformed, compiled: commands.Compiled) -> ListingVerdict:
    if isinstance(listing, Malformed):
        return ListingVerdict(verdict="not_judged", errors=[_unreadable(each) for each in listing.errors], notices=[])
    if (listing.attributes is None) == (listing.patches is None):
        detail = "give a whole listing as attributes, or its changes as patches"
        error = FieldError(pointer="/attributes", code="one_of_two", detail=detail)
        return ListingVerdict(verdict="not_judged", errors=[_unreadable(error)], notices=[])
    found, notices = _asked(listing, compiled)
    return ListingVerdict(
        verdict="invalid" if found else "valid",
        errors=[finding_out(finding) for finding in found],
        notices=[finding_out(finding) for finding in notices],
    )


def _unreadable(error: FieldError) -> BrokenRule:
    """What the door says of a listing, in the form of a broken rule."""
    return finding_out(Finding(error.pointer, error.pointer, error.code, error.detail))


def _asked(listing: ListingToJudge, compiled: commands.Compiled) -> tuple[list[Finding], list[Finding]]:
    """Errors and notices of a listing."""
    judge, found = compiled.judge, _of_another_type(listing, compiled)
    if listing.attributes is not None:
        found += judge.findings(listing.attributes)
        found += fixed_findings(judge.schema, listing.before or {}, listing.attributes)
        return found, judge.notices(listing.attributes)
    patches = [Patch(each.op, each.path, each.value) for each in listing.patches or ()]
    if listing.before is None:
        return found + judged(judge, patches), []
    after, wrong = patched(judge.schema, listing.before, patches)
    found += wrong + judge.findings(after) + fixed_findings(judge.schema, listing.before, after)
    return found, judge.notices(after)


def _of_another_type(listing: ListingToJudge, compiled: commands.Compiled) -> list[Finding]:
    if listing.product_type in (None, compiled.product_type):
        return []
    detail = f"the listing is a {listing.product_type}, and the requirements are of {compiled.product_type}"
    field = "the product type"
    return [Finding("/product_type", field, "product_type", detail, compiled.product_type, f'"{listing.product_type}"')]
