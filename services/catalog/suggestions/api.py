"""Suggestions of a language model over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from libs.http import (
    Cursor,
    Db,
    Idempotency,
    IfMatch,
    Limit,
    Page,
    Principal,
    cursor_of,
    page_of,
    problems,
)
from libs.refused import not_found
from services.catalog.products.api import Reader, Writer
from services.catalog.products.models import Locale
from services.catalog.suggestions import commands, store
from services.catalog.suggestions.domain import Kind, Status
from services.catalog.suggestions.models import Decided, ModelSpending, NewSuggestion, SuggestionOut, suggestion_out

router = APIRouter(tags=["catalog"])
SuggestionId = Annotated[UUID, Path(description="the id that asking for it returned")]


@router.post(
    "/v1/suggestions",
    status_code=201,
    responses=problems(401, 403, 404, 422, model_off=409, model_budget_spent=409),
)
async def ask_for_suggestion(
    body: NewSuggestion, response: Response, db: Db, once: Idempotency, who: Principal = Writer
) -> SuggestionOut:
    """Ask a language model. The answer comes later: `status` is asked, then offered, or withheld because a check found
    an error in it, or failed."""
    once.location = "/v1/suggestions/{id}"
    request = await commands.prepared(db, body.request(), body.product_id)
    async with db.transaction() as tx:
        await once.begin(tx)
        asked = await commands.ask(tx, request, body.channel, body.product_id, who.subject)
        answer = suggestion_out(asked)
        await once.finish(tx, 201, answer)
    response.headers["Location"] = f"/v1/suggestions/{asked.id}"
    response.headers["ETag"] = f'"{asked.version}"'
    return answer


@router.get("/v1/suggestions", responses=problems(401, 403, 422))
async def list_suggestions(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    status: Annotated[list[Status] | None, Query(max_length=7, description="how far they are")] = None,
    kind: Annotated[list[Kind] | None, Query(max_length=4, description="what was asked for")] = None,
    locale: Annotated[list[Locale] | None, Query(max_length=50, description="of the texts", examples=[["de"]])] = None,
    product_id: Annotated[UUID | None, Query(description="the product that they are for")] = None,
    _: Principal = Reader,
) -> Page[SuggestionOut]:
    """What was asked for, the newest first."""
    before = cursor_of(cursor, UUID)
    found = await store.page(db, status, kind, locale, product_id, before, limit + 1)
    return page_of([suggestion_out(each) for each in found], limit, lambda each: (each.id,), request, response)


@router.get("/v1/suggestions/spending", responses=problems(401, 403, 422))
async def get_model_spending(db: Db, _: Principal = Reader) -> ModelSpending:
    """Whether a language model is asked, and what it has cost today."""
    return ModelSpending(**await commands.spending(db))


@router.get("/v1/suggestions/{suggestion_id}", responses=problems(401, 403, 404, 422))
async def get_suggestion(
    suggestion_id: SuggestionId, response: Response, db: Db, _: Principal = Reader
) -> SuggestionOut:
    """One suggestion. The `ETag` is its version."""
    found = await store.find(db, suggestion_id)
    if found is None:
        raise not_found("suggestion", suggestion_id)
    response.headers["ETag"] = f'"{found.version}"'
    return suggestion_out(found)


@router.post(
    "/v1/suggestions/{suggestion_id}/decision",
    responses=problems(401, 403, 404, 412, 422, 428, suggestion_not_offered=409),
)
async def decide_on_suggestion(
    suggestion_id: SuggestionId, body: Decided, response: Response, db: Db, version: IfMatch, who: Principal = Writer
) -> SuggestionOut:
    """Accept, edit or reject what is offered. An accepted translation goes into the translation memory. `findings` are
    those of the text that was accepted."""
    async with db.transaction() as tx:
        after = await commands.decide(tx, suggestion_id, body.decision, body.text, body.reason, version, who.subject)
    response.headers["ETag"] = f'"{after.version}"'
    return suggestion_out(after)
