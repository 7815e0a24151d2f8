"""Content over HTTP."""

from collections.abc import Mapping
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from contracts.fields import Channel, Instant, Sku
from libs.db import Database
from libs.http import (
    UPDATED_SINCE,
    Changes,
    Cursor,
    Db,
    Failed,
    IfMatch,
    Limit,
    Page,
    Principal,
    changes_of,
    cursor_of,
    in_order,
    narrowed,
    outside,
    page_of,
    problems,
    refused,
    require_within,
    requires,
    sort_out,
    walk,
)
from libs.http.problems import problem_of
from libs.refused import Flaw, Refused, Seen, not_found
from services.catalog.content import commands, store
from services.catalog.content.checks import findings
from services.catalog.content.commands import Wanted, Written
from services.catalog.content.diff import differences
from services.catalog.content.domain import ANY, Content, State, Step, Texts
from services.catalog.content.models import (
    AnyChannel,
    AttributeShown,
    ContentChange,
    ContentItem,
    ContentOut,
    ContentResult,
    ContentResults,
    ContentSummary,
    DiffOut,
    ManyContents,
    Rejection,
    Remark,
    ResolvedOut,
    Restoration,
    SavedContent,
    SourceOut,
    VersionOut,
    content_out,
    diff_out,
    findings_out,
    summary_out,
    texts_out,
    version_out,
)
from services.catalog.content.resolution import foreign, market_of, places, resolved, values_shown
from services.catalog.content.store import Key
from services.catalog.families import store as families
from services.catalog.families.values import Values
from services.catalog.locales.domain import chain
from services.catalog.locales.store import own_chains
from services.catalog.measures.store import charts_of
from services.catalog.products.api import ProductId
from services.catalog.products.models import Locale
from services.catalog.profiles.store import of_channels

router = APIRouter(tags=["catalog"])
Reader: Principal = requires("catalog:read", obeys=("channels",), free_of=("warehouses",))
Writer: Principal = requires("catalog:write", obeys=("channels",), free_of=("warehouses",))
Approver: Principal = requires("catalog:approve", obeys=("channels",), free_of=("warehouses",))
OneChannel = Annotated[AnyChannel, Path(description="the sales channel, or * for every other one", examples=["*"])]
OneLocale = Annotated[Locale, Path(description="BCP 47")]
OneNumber = Annotated[int, Path(ge=1, le=1_000_000, description="the number of the version", examples=[1])]
PLACE = "/v1/products/{product_id}/content/{channel}/{locale}"


def _seen_by(who: Principal, channel: str, locale: str) -> None:
    """Raises Refused for a place that the caller sees nothing of, in the words for one where there is nothing."""
    if who.channels is not None and channel not in {*who.channels, ANY}:
        raise _nothing(channel, locale)


def _nothing(channel: str, locale: str) -> Refused:
    return not_found("content of the product for", f"{channel}/{locale}")


async def _find(db: Database, who: Principal, product_id: UUID, channel: str, locale: str) -> Content:
    _seen_by(who, channel, locale)
    found = (await store.at(db, [(product_id, channel, locale)])).get((product_id, channel, locale))
    if found is None:
        raise _nothing(channel, locale)
    return found


async def _answer(db: Database, written: Written, response: Response) -> ContentOut:
    response.headers["ETag"] = f'"{written.content.version}"'
    found = await commands.judged(db, written.content, written.version.texts)
    return content_out(written.content, written.version, found)


# -- reading


@router.get("/v1/content", responses=problems(401, 403, 422))
async def list_content(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    state: Annotated[list[State] | None, Query(max_length=4, description="where it stands")] = None,
    channel: Annotated[list[AnyChannel] | None, Query(max_length=50, description="shown there")] = None,
    locale: Annotated[list[Locale] | None, Query(max_length=50, description="in this language")] = None,
    updated_since: Annotated[Instant | None, UPDATED_SINCE] = None,
    who: Principal = Reader,
) -> Changes[ContentSummary]:
    """Content of all products, the oldest first: with `state` a worklist."""
    filters = store.Filters(state, narrowed(_visible(who), channel), locale, updated_since)
    here = await walk(db, cursor, updated_since)
    rows = [summary_out(each) for each in await store.page(db, filters, cursor_of(here.cursor, UUID), limit + 1)]
    return changes_of(rows, limit, lambda each: (each.id,), request, response, here.as_of)


def _visible(who: Principal) -> frozenset[str] | None:
    """A caller with limits sees what is shown on every channel, too."""
    return None if who.channels is None else frozenset({*who.channels, ANY})


@router.get("/v1/products/{product_id}/content", responses=problems(401, 403, 422))
async def list_product_content(
    product_id: ProductId,
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    who: Principal = Reader,
) -> Page[ContentSummary]:
    """Where the content of a product stands, by channel and locale."""
    channels = narrowed(_visible(who), None)
    found = await store.of_product(db, product_id, channels, cursor_of(cursor, str, str), limit + 1)
    rows = [summary_out(each) for each in found]
    return page_of(rows, limit, lambda each: (each.channel, each.locale), request, response)


@router.get("/v1/products/{product_id}/content/resolved", responses=problems(401, 403, 404, 422))
async def resolve_product_content(
    product_id: ProductId,
    channel: Annotated[Channel, Query()],
    locale: Annotated[Locale, Query()],
    db: Db,
    sku: Annotated[Sku | None, Query(description="with the values of this variant")] = None,
    drafts: Annotated[bool, Query(description="the newest texts instead of those that are approved")] = False,
    who: Principal = Reader,
) -> ResolvedOut:
    """What a buyer sees there: the channel's content before that of every channel, the locale before those that it
    falls back to, the product's own titles and descriptions at last. Measures and sizes are the market's."""
    require_within(who.channels, "channel", "channels", channel)
    product = await families.product(db, product_id)
    if product is None:
        raise not_found("product", product_id)
    if sku is not None and sku not in {variant["sku"] for variant in product["variants"]}:
        raise not_found("variant", sku)
    locales = chain(locale, await own_chains(db))
    profile = (await of_channels(db, [channel])).get(channel)
    near = await store.texts_at(db, product_id, places(channel, locales), drafts=drafts)
    found = resolved(near, channel, locales, product, rich_text=profile is None or profile.rich_text)
    kept = (await families.values_of(db, [product_id])).get(product_id)
    attributes = (await commands.attributes_of(db, [product_id])).get(product_id, {})
    charts = await charts_of(db, sorted({each.size_chart for each in attributes.values() if each.size_chart}))
    values = kept.values if kept else Values(str(product_id))
    market = market_of(locales, profile, charts)
    shown, missing = values_shown(values, found.texts.attributes, attributes, sku, market)
    wrong = [*findings(found.texts, profile, locales), *foreign(found, locales), *missing]
    return ResolvedOut(
        product_id=product_id,
        channel=channel,
        locale=locale,
        locales=locales,
        texts=texts_out(found.texts),
        sources={name: SourceOut(**source._asdict()) for name, source in found.sources.items()},
        attributes=[AttributeShown.model_validate(each._asdict()) for each in shown],
        findings=findings_out(wrong),
    )


@router.get(PLACE, responses=problems(401, 403, 404, 422))
async def get_content(
    product_id: ProductId,
    channel: OneChannel,
    locale: OneLocale,
    response: Response,
    db: Db,
    who: Principal = Reader,
) -> ContentOut:
    """The newest texts of a place, where they stand, and what is wrong with them there. The `ETag` is the version."""
    content = await _find(db, who, product_id, channel, locale)
    version = await store.version(db, content.id, content.draft)
    assert version is not None, "content is made with its first texts"
    return await _answer(db, Written(content, version), response)


@router.get(f"{PLACE}/versions", responses=problems(401, 403, 404, 422))
async def list_content_versions(
    product_id: ProductId,
    channel: OneChannel,
    locale: OneLocale,
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    who: Principal = Reader,
) -> Page[VersionOut]:
    """All texts that there were, the newest first: who wrote them, why, and what their review said."""
    content = await _find(db, who, product_id, channel, locale)
    found = await store.versions_page(db, content.id, cursor_of(cursor, int), limit + 1)
    reviews = await store.reviews_of(db, content.id, [each.number for each in found])
    rows = [version_out(each, reviews) for each in found]
    return page_of(rows, limit, lambda each: (each.number,), request, response)


@router.get(f"{PLACE}/versions/{{number}}/diff", responses=problems(401, 403, 404, 422))
async def diff_content_versions(
    product_id: ProductId,
    channel: OneChannel,
    locale: OneLocale,
    number: OneNumber,
    db: Db,
    since: Annotated[
        int | None, Query(ge=1, le=1_000_000, description="the earlier version; the one before when absent")
    ] = None,
    who: Principal = Reader,
) -> DiffOut:
    """What changed up to a version, word by word."""
    content = await _find(db, who, product_id, channel, locale)
    after = await store.version(db, content.id, number)
    earlier = number - 1 if since is None else since
    before = await store.version(db, content.id, earlier)
    if after is None or (before is None and since is not None):
        raise not_found("version", number if after is None else since)
    return diff_out(number, earlier, differences(before.texts if before else Texts(), after.texts))


# -- writing


@router.patch(
    PLACE,
    responses={**problems(401, 403, 404, 412, 422, 428), 201: {"description": "Created", "model": ContentOut}},
)
async def change_content(
    product_id: ProductId,
    channel: OneChannel,
    locale: OneLocale,
    body: ContentChange,
    response: Response,
    db: Db,
    version: IfMatch,
    who: Principal = Writer,
) -> ContentOut:
    """Write texts: a new version, a draft. What others see stays until it is approved. Where nothing is written yet,
    the version seen is 0. Texts with errors are kept, and answered with what is wrong."""
    require_within(who.channels, "channel", "channels", channel)
    wanted = Wanted(product_id, channel, locale, body.texts(), body.why, version)
    async with db.transaction() as tx:
        done = await commands.write_one(tx, wanted, who.subject)
    if done.content.version == 1 and not done.same:
        response.status_code = 201
        response.headers["Location"] = f"/v1/products/{product_id}/content/{channel}/{locale}"
    return await _answer(db, done, response)


@router.post("/v1/content/bulk", responses=problems(401, 403, 413, 422))
async def change_many_contents(body: ManyContents, db: Db, who: Principal = Writer) -> ContentResults:
    """Write the texts of up to 500 places, of products found by an SKU of theirs. Each is a draft. The same request
    again changes nothing, so it needs no Idempotency-Key."""
    valid, failed = sort_out(body.items, Failed)
    results: dict[int, ContentResult] = {**failed}
    wanted: dict[int, Wanted] = {}
    async with db.transaction() as tx:
        products = await families.products_of(tx, [item.sku for item in valid.values()])
        for index, item in valid.items():
            found = _wanted(who, item, products, wanted)
            if isinstance(found, Wanted):
                wanted[index] = found
            else:
                results[index] = _refused(index, found)
        answers = await commands.write(tx, list(wanted.values()), who.subject)
    for index, answer in zip(wanted, answers, strict=True):
        results[index] = await _result(db, index, answer)
    return ContentResults(items=in_order(results))


def _wanted(
    who: Principal, item: ContentItem, products: Mapping[str, UUID], others: Mapping[int, Wanted]
) -> Wanted | Refused:
    if who.channels is not None and item.channel not in who.channels:
        error = outside("/channel", "channels", item.channel)
        flaw = Flaw(error.pointer, error.code, error.detail, error.params)
        return Refused(error.code, error.detail, [flaw], params=error.params)
    if item.sku not in products:
        return _of_sku("unknown_sku", f"there is no SKU {item.sku}", item.sku)
    wanted = Wanted(products[item.sku], item.channel, item.locale, item.texts(), item.why)
    if any(each.key == wanted.key for each in others.values()):
        return _of_sku("duplicate_item", f"another item is of the same place of the product of {item.sku}", item.sku)
    return wanted


def _of_sku(code: str, detail: str, sku: str) -> Refused:
    return Refused(code, detail, [Flaw("/sku", code, detail, {"sku": sku})], "invalid")


async def _result(db: Database, index: int, answer: Written | Refused) -> ContentResult:
    if isinstance(answer, Refused):
        return _refused(index, answer)
    content = answer.content
    status = "unchanged" if answer.same else "created" if content.version == 1 else "changed"
    found = findings_out(await commands.judged(db, content, answer.version.texts))
    return SavedContent.model_validate(
        {"index": index, "status": status, "id": content.id, "version": content.version, "number": content.draft,
         "findings": found}
    )  # fmt: skip


def _refused(index: int, answer: Refused) -> Failed:
    problem = problem_of(answer)
    return refused(index, Failed, problem.code, problem.errors, answer.detail)


@router.post(f"{PLACE}/restore", responses=problems(401, 403, 404, 412, 422, 428))
async def restore_content(
    product_id: ProductId,
    channel: OneChannel,
    locale: OneLocale,
    body: Restoration,
    response: Response,
    db: Db,
    version: IfMatch,
    who: Principal = Writer,
) -> ContentOut:
    """The texts of an earlier version as the newest ones: a draft again."""
    _writable(who, channel, locale)
    async with db.transaction() as tx:
        key = (product_id, channel, locale)
        done = await commands.restore(tx, key, body.number, version, who.subject, body.why)
    return await _answer(db, done, response)


def _writable(who: Principal, channel: str, locale: str) -> None:
    """Raises Refused for what the caller sees nothing of, Problem for what is everybody's."""
    _seen_by(who, channel, locale)
    require_within(who.channels, "channel", "channels", channel)


# -- review


@router.post(
    f"{PLACE}/submit", responses=problems(401, 403, 404, 412, 422, 428, content_not_ready=409, wrong_state=409)
)
async def submit_content(
    product_id: ProductId,
    channel: OneChannel,
    locale: OneLocale,
    response: Response,
    db: Db,
    version: IfMatch,
    body: Remark | None = None,
    who: Principal = Writer,
) -> ContentOut:
    """Ask for the review of the newest texts. Refused with all that is wrong with them on this channel."""
    why = body.why if body else None
    return await _step(db, who, (product_id, channel, locale), "submit", version, why, response)


@router.post(
    f"{PLACE}/approve",
    responses=problems(401, 403, 404, 412, 422, 428, content_not_ready=409, own_work=409, wrong_state=409),
)
async def approve_content(
    product_id: ProductId,
    channel: OneChannel,
    locale: OneLocale,
    response: Response,
    db: Db,
    version: IfMatch,
    body: Remark | None = None,
    who: Principal = Approver,
) -> ContentOut:
    """From now on others see these texts. They are judged once more: the channel's profile may have changed."""
    why = body.why if body else None
    return await _step(db, who, (product_id, channel, locale), "approve", version, why, response)


@router.post(f"{PLACE}/reject", responses=problems(401, 403, 404, 412, 422, 428, wrong_state=409))
async def reject_content(
    product_id: ProductId,
    channel: OneChannel,
    locale: OneLocale,
    body: Rejection,
    response: Response,
    db: Db,
    version: IfMatch,
    who: Principal = Approver,
) -> ContentOut:
    """The texts are not taken, and why. What others see stays as it was."""
    return await _step(db, who, (product_id, channel, locale), "reject", version, body.why, response)


@router.post(f"{PLACE}/withdraw", responses=problems(401, 403, 404, 412, 422, 428, wrong_state=409))
async def withdraw_content(
    product_id: ProductId,
    channel: OneChannel,
    locale: OneLocale,
    body: Rejection,
    response: Response,
    db: Db,
    version: IfMatch,
    who: Principal = Approver,
) -> ContentOut:
    """Texts in review are a draft again. Elsewhere others see no texts of this place any more: what it falls back to
    holds."""
    return await _step(db, who, (product_id, channel, locale), "withdraw", version, body.why, response)


async def _step(
    db: Database,
    who: Principal,
    key: Key,
    step: Step,
    seen: Seen,
    why: str | None,
    response: Response,
) -> ContentOut:
    _writable(who, key[1], key[2])
    async with db.transaction() as tx:
        done = await commands.step(tx, key, step, seen, who.subject, why)
    return await _answer(db, done, response)
