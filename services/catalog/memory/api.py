"""The translation memory over HTTP."""

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
from services.catalog.memory import commands, store
from services.catalog.memory.models import (
    MatchOut,
    NewPairs,
    PairOut,
    PairResult,
    PairResults,
    SavedPair,
    Words,
    match_out,
    pair_out,
)
from services.catalog.products.api import Reader, Writer
from services.catalog.products.models import Locale

router = APIRouter(tags=["catalog"])
SourceLocales = Annotated[list[Locale] | None, Query(max_length=50, description="of the text", examples=[["en"]])]
TargetLocales = Annotated[
    list[Locale] | None, Query(max_length=50, description="of its translation", examples=[["de"]])
]


@router.get("/v1/translations/memory", responses=problems(401, 403, 422))
async def list_translation_memory(
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
) -> Page[PairOut]:
    """What was translated before, the newest first."""
    found = await store.page(db, source_locale, target_locale, cursor_of(cursor, int), limit + 1)
    return page_of([pair_out(each) for each in found], limit, lambda each: (each.id,), request, response)


@router.get("/v1/translations/memory/matches", responses=problems(401, 403, 422))
async def find_translation_matches(
    db: Db,
    source_locale: Annotated[Locale, Query(description="of the text", examples=["en"])],
    target_locale: Annotated[Locale, Query(description="of the translation", examples=["de"])],
    text: Annotated[Words, Query(description="what is to be translated", examples=["Blue mug, 300 ml"])],
    least: Annotated[int, Query(ge=50, le=100, description="how alike the sources must be, in per cent")] = 70,
    most: Annotated[int, Query(ge=1, le=20, description="so many at most")] = 5,
    _: Principal = Reader,
) -> Page[MatchOut]:
    """Earlier translations of the same and of like texts, the most alike first. A locale finds what was said in the one
    that it is of: de-AT what is in de."""
    found = await commands.matches_of(db, source_locale, target_locale, text, least, most)
    return Page(items=[match_out(each) for each in found])


@router.post("/v1/translations/memory/bulk", responses=problems(401, 403, 413, 422))
async def put_translation_memory(body: NewPairs, db: Db, who: Principal = Writer) -> PairResults:
    """Write up to 1000 translations, found by their locales and their source. The same again changes nothing."""
    valid, failed = sort_out(body.items, Failed)
    results: dict[int, PairResult] = {**failed}
    async with db.transaction() as tx:
        done = await commands.put_pairs(tx, [item.pair("person") for item in valid.values()], who.subject)
    for index, status in zip(valid, done, strict=True):
        results[index] = SavedPair(index=index, status=status)
    return PairResults(items=in_order(results))


@router.delete("/v1/translations/memory/{pair_id}", status_code=204, responses=problems(401, 403, 404, 412, 422, 428))
async def delete_translation_memory(
    pair_id: Annotated[int, Path(ge=1, lt=2**63, description="the id in the list")],
    db: Db,
    version: IfMatch,
    _: Principal = Writer,
) -> None:
    """Delete an earlier translation. `If-Match` is its version in the list."""
    async with db.transaction() as tx:
        await commands.delete_pair(tx, pair_id, version)
