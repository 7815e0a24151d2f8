"""Chains of locales over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, Field

from libs.http import Cursor, Db, IfMatchGiven, Limit, Model, Page, Principal, cursor_of, page_of, problems
from libs.refused import not_found, require_version
from services.catalog.locales import domain, store
from services.catalog.locales.store import Own
from services.catalog.measures.market import System, system_of
from services.catalog.products.api import Reader, Writer
from services.catalog.products.models import Locale

router = APIRouter(tags=["catalog"])
OneLocale = Annotated[Locale, Path(description="BCP 47")]


class LocaleChain(Model):
    falls_back_to: list[Locale] = Field(
        max_length=10, description="nearest first; empty: to nothing", examples=[["de", "en"]]
    )


class LocaleOut(BaseModel):
    """A language of a market."""

    locale: str = Field(examples=["de-AT"])
    falls_back_to: list[str] = Field(description="nearest first", examples=[["de"]])
    own: bool = Field(description="the business has decided it; else CLDR has")
    script: str = Field(description="ISO 15924", examples=["Latn"])
    territory: str = Field(description="its country, or where the language is spoken most", examples=["AT"])
    measures: System = Field(description="what its country measures by (CLDR)")
    version: int = Field(description="the ETag; 0: nothing is decided")


def _out(locale: str, own: Own | None, response: Response | None = None) -> LocaleOut:
    version = own.version if own else 0
    if response is not None:
        response.headers["ETag"] = f'"{version}"'
    territory = domain.territory_of(locale)
    return LocaleOut(
        locale=locale,
        falls_back_to=own.falls_back_to if own else list(domain.parents(locale)),
        own=own is not None,
        script=domain.script_of(locale),
        territory=territory,
        measures=system_of(territory),
        version=version,
    )


@router.get("/v1/locales", responses=problems(401, 403, 422))
async def list_locales(
    request: Request, response: Response, db: Db, cursor: Cursor, limit: Limit = 50, _: Principal = Reader
) -> Page[LocaleOut]:
    """Those of which the business has decided what they fall back to. Of all others CLDR says it."""
    found = [_out(own.locale, own) for own in await store.page(db, cursor_of(cursor, str), limit + 1)]
    return page_of(found, limit, lambda each: (each.locale,), request, response)


@router.get("/v1/locales/{locale}", responses=problems(401, 403, 422))
async def get_locale(locale: OneLocale, response: Response, db: Db, _: Principal = Reader) -> LocaleOut:
    """What a locale falls back to, what it is written in, and what its country measures by."""
    return _out(locale, await store.find(db, locale), response)


@router.put("/v1/locales/{locale}", responses=problems(401, 403, 412, 422))
async def put_locale(
    locale: OneLocale, body: LocaleChain, response: Response, db: Db, version: IfMatchGiven, _: Principal = Writer
) -> LocaleOut:
    """Decide what a locale falls back to, instead of what CLDR says. Only what is named holds: parents of parents are
    not added."""
    wanted = [each for each in dict.fromkeys(body.falls_back_to) if each != locale]
    async with db.transaction() as tx:
        before = await store.lock(tx, locale)
        require_version(version, before.version if before else 0)
        own = Own(locale, wanted, before.version + 1 if before else 1)
        if before is None or before.falls_back_to != wanted:
            await store.save(tx, own)
        else:
            own = before
    return _out(locale, own, response)


@router.delete("/v1/locales/{locale}", status_code=204, responses=problems(401, 403, 404, 412, 422))
async def delete_locale(locale: OneLocale, db: Db, version: IfMatchGiven, _: Principal = Writer) -> None:
    """CLDR says again what the locale falls back to."""
    async with db.transaction() as tx:
        before = await store.lock(tx, locale)
        if before is None:
            raise not_found("chain of", locale)
        require_version(version, before.version)
        await store.delete(tx, locale)
