"""A list of the API as the source of a file. Nothing of it is said twice: its filters, scope and items are those of its
endpoint, which is called page after page without HTTP."""

import inspect
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from datetime import datetime
from functools import partial
from types import SimpleNamespace
from typing import Annotated, Any, NamedTuple, get_args

import orjson
from fastapi import APIRouter, Request, Response, Security
from fastapi._compat import ModelField
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from pydantic import BaseModel, Field, create_model

from libs.db import Database, Tx
from libs.exports.columns import Column, columns_of
from libs.http import Model, Principal
from libs.keyring import Keyring

__all__ = ["Batch", "Listing", "lists_of", "reading"]

# Of a list's parameters no filters. A file has the list's own order: by another, rows that change meanwhile would move.
PAGING = ("cursor", "limit", "sort")
ALL = 1_000_000_000  # a limit that is none
SIGNED = Keyring("exports")  # what signs cursors that nobody outside ever sees


class Reading(Database):
    """A database as an export reads it: one transaction that changes nothing."""

    def __init__(self, driver: Any, db: Database) -> None:
        self.schema, self.info = db.schema, db.info
        self._driver = driver

    def connection(self) -> AbstractAsyncContextManager[Any]:
        return nullcontext(self._driver)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Tx]:
        yield Tx(self._driver, self.info)


class Batch(NamedTuple):
    """Items of a list, objects or JSON. cursor: where to go on, None at the end. as_of: see libs.http.pages.Changes."""

    items: Sequence[Any]
    cursor: str | None
    as_of: datetime | None


class Listing:
    """name: `orders` of /v1/orders. filters: a model of the list's query parameters. guard: the list's own dependency
    that asks who calls; it gives the Principal. personal: it tells of people."""

    def __init__(self, route: APIRoute) -> None:
        items = route.response_model.model_fields["items"].annotation
        self.path, self.tags = route.path, list(route.tags)
        self.name = route.name.removeprefix("list_")
        self.kind = f"{self.name}_export"
        self.title = self.name.replace("_", " ")
        self.personal = bool((route.openapi_extra or {}).get("x-personal-data"))
        self.columns: Sequence[Column] = columns_of(get_args(items)[0])
        (guard,) = (found for found in route.dependant.dependencies if found.own_oauth_scopes)
        self.guard = Security(guard.call, scopes=guard.own_oauth_scopes)
        self._endpoint = route.dependant
        known = {field.name: field for field in _parameters(route.dependant) if field.name not in PAGING}
        self.filters: type[BaseModel] = create_model(
            f"{self.words}Filters",
            __base__=Model,
            __module__=__name__,
            **{name: _declared(field) for name, field in known.items()},
        )  # type: ignore[call-overload]

    @property
    def words(self) -> str:
        """As a class is called: LeftVoided."""
        return "".join(word.title() for word in self.name.split("_"))

    async def page(
        self, db: Reading, filters: Mapping[str, Any], cursor: str | None, limit: int, principal: Principal
    ) -> Batch:
        """The next items. Raises what the endpoint raises."""
        return _batch(await self._call(db, filters, {"cursor": cursor, "limit": limit}, principal))

    async def expected(self, db: Reading, filters: Mapping[str, Any], principal: Principal) -> int:
        """How many items the planner of PostgreSQL believes there are; all there are of a list that is no table."""
        async with db.connection() as driver:
            try:
                planner = Reading(_Planner(driver), db)
                page = await self._call(planner, filters, {"cursor": None, "limit": ALL}, principal)
            except _Planned as planned:
                return planned.rows
        return len(_batch(page).items)

    def given(self, filters: BaseModel) -> dict[str, Any]:
        """The values of the endpoint's parameters by name, of what was asked."""
        return {name: getattr(filters, name) for name in filters.model_fields_set}

    async def _call(self, db: Any, filters: Mapping[str, Any], paging: Mapping[str, Any], who: Principal) -> Any:
        state = SimpleNamespace(database=db, secrets=SIGNED)
        scope = {
            "type": "http", "method": "GET", "path": self.path, "query_string": b"", "headers": [], "scheme": "http",
            "server": ("exports", 80), "root_path": "", "app": SimpleNamespace(state=state), "principal": who,
        }  # fmt: skip
        return await _result(self._endpoint, Request(scope), {**filters, **paging})


def _batch(page: Any) -> Batch:
    if isinstance(page, Response):  # it has made the JSON itself
        found = orjson.loads(page.body)
        as_of = found.get("as_of")
        return Batch(found["items"], found["next_cursor"], as_of and datetime.fromisoformat(as_of))
    return Batch(page.items, page.next_cursor, getattr(page, "as_of", None))


def lists_of(routers: Iterable[APIRouter], *paths: str) -> list[Listing]:
    """The lists at these paths. ValueError for a path where there is none."""
    found = {
        route.path: route
        for router in routers
        for route in router.routes
        if isinstance(route, APIRoute) and "GET" in (route.methods or ())
    }
    if missing := [path for path in paths if path not in found]:
        raise ValueError(f"there is no list at {', '.join(missing)}")
    return [Listing(found[path]) for path in paths]


@asynccontextmanager
async def reading(db: Database) -> AsyncIterator[Reading]:
    """For one page. Lists with optional filters need plans for their values: one plan for all values would walk from
    the list's begin to each of its pages."""
    async with db.connection() as driver, driver.transaction(readonly=True):
        await driver.execute("set local plan_cache_mode = force_custom_plan")
        yield Reading(driver, db)


async def _result(found: Dependant, request: Request, given: Mapping[str, Any]) -> Any:
    """What FastAPI would do with an endpoint whose parameters are judged already."""
    values: dict[str, Any] = {}
    for each in found.dependencies:
        solved = await _result(each, request, given)
        if each.name is not None:
            values[each.name] = solved
    for field in (*found.query_params, *found.header_params):
        values[field.name] = given.get(field.name, field.default)
    if found.request_param_name:
        values[found.request_param_name] = request
    if found.response_param_name:
        values[found.response_param_name] = Response()
    assert found.call
    result = found.call(**values)
    return await result if inspect.isawaitable(result) else result


def _parameters(found: Dependant) -> Iterator[ModelField]:
    yield from found.query_params
    for each in found.dependencies:
        yield from _parameters(each)


def _declared(field: ModelField) -> tuple[Any, Any]:
    info = field.field_info
    alias = None if field.alias == field.name else field.alias
    declared = Field(default=field.default, alias=alias, description=info.description, examples=info.examples)
    return Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation, declared


class _Planned(Exception):
    def __init__(self, rows: int) -> None:
        self.rows = rows


class _Planner:
    """A connection that asks for the plan of the list's statement instead of running it. Raises _Planned."""

    def __init__(self, driver: Any) -> None:
        self._driver = driver
        self.fetchval, self.fetchrow = driver.fetchval, driver.fetchrow

    async def fetch(self, sql: str, *args: Any) -> Any:
        (plan,) = await self._driver.fetchval(f"explain (format json) {sql}", *args)
        raise _Planned(int(plan["Plan"]["Plan Rows"]))

    async def prepare(self, sql: str, **_: Any) -> Any:
        return SimpleNamespace(fetch=partial(self.fetch, sql))
