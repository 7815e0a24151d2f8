"""The glossary over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from libs.http import (
    Cursor,
    Db,
    Failed,
    IfMatch,
    Limit,
    Page,
    Principal,
    cursor_of,
    in_order,
    page_of,
    problems,
    sort_out,
)
from services.catalog.glossary import commands, store
from services.catalog.glossary.models import (
    EveryLocale,
    NewTerms,
    SavedTerm,
    TermOut,
    TermResult,
    TermResults,
    term_out,
)
from services.catalog.products.api import Reader, Writer
from services.catalog.products.models import Locale

router = APIRouter(tags=["catalog"])
SourceLocales = Annotated[list[Locale] | None, Query(max_length=50, description="of the text", examples=[["en"]])]
TargetLocales = Annotated[
    list[EveryLocale] | None, Query(max_length=50, description="of its translation", examples=[["de"]])
]


@router.get("/v1/glossary", responses=problems(401, 403, 422))
async def list_glossary_terms(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    source_locale: Annotated[
        list[Locale] | None, Query(max_length=50, description="of the text", examples=[["en"]])
    ] = None,
    target_locale: TargetLocales = None,
    _: Principal = Reader,
) -> Page[TermOut]:
    """Words that stay and words that must be used, the newest first."""
    found = await store.page(db, source_locale, target_locale, cursor_of(cursor, int), limit + 1)
    return page_of([term_out(each) for each in found], limit, lambda each: (each.id,), request, response)


@router.post("/v1/glossary/bulk", responses=problems(401, 403, 413, 422))
async def put_glossary_terms(body: NewTerms, db: Db, _: Principal = Writer) -> TermResults:
    """Write up to 1000 entries, found by their locales and their word. The same again changes nothing."""
    valid, failed = sort_out(body.items, Failed)
    results: dict[int, TermResult] = {**failed}
    async with db.transaction() as tx:
        done = await commands.put_terms(tx, [item.entry() for item in valid.values()])
    for index, status in zip(valid, done, strict=True):
        results[index] = SavedTerm(index=index, status=status)
    return TermResults(items=in_order(results))


@router.delete("/v1/glossary/{term_id}", status_code=204, responses=problems(401, 403, 404, 412, 422, 428))
async def delete_glossary_term(
    term_id: Annotated[int, Path(ge=1, lt=2**63, description="the id in the list")],
    db: Db,
    version: IfMatch,
    _: Principal = Writer,
) -> None:
    """Delete an entry. `If-Match` is its version in the list."""
    async with db.transaction() as tx:
        await commands.delete_term(tx, term_id, version)
