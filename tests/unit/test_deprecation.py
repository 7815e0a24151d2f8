"""Operations that are going away say so, in the document and in every answer."""

from datetime import date
from typing import Annotated, Any

import httpx
import pytest
from fastapi import APIRouter, Query

from deploy.tools.breaking import breaking
from deploy.tools.generator.openapi.merging import merged
from libs.http import PERSONAL, PreparedRoute, Problem, create_app, deprecated
from libs.http.auth import Verifier

OLD = deprecated(date(2026, 12, 1), sunset=date(2027, 7, 1), instead="/v1/orders")


@pytest.fixture
def app() -> Any:
    router = APIRouter(tags=["orders"])
    prepared = APIRouter(tags=["orders"], route_class=PreparedRoute)

    @prepared.get("/v1/orders/old", openapi_extra={**OLD, **PERSONAL})
    async def list_old(limit: Annotated[int, Query(le=3)] = 1) -> int:
        if limit == 0:
            raise Problem(404, "not_found", "none")
        return limit

    @router.get("/v1/orders/older", openapi_extra=OLD)
    def list_older() -> int:
        return 1

    @router.get("/v1/orders")
    async def list_new() -> int:
        return 1

    return create_app("order", "Order", [prepared, router], None, Verifier({}), "secret")  # type: ignore[arg-type]


async def test_every_answer_says_until_when(app: Any) -> None:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://here") as client:
        for path, status in (
            ("/v1/orders/old", 200),
            ("/v1/orders/older", 200),
            ("/v1/orders/old?limit=0", 404),
            ("/v1/orders/old?limit=4", 422),
            ("/v1/orders/old?limt=1", 422),
        ):
            for answer in (await client.get(path), await client.head(path)):
                assert answer.status_code == status
                assert answer.headers.get_list("deprecation") == ["@1796083200"]
                assert answer.headers.get_list("sunset") == ["Thu, 01 Jul 2027 00:00:00 GMT"]
                assert answer.headers.get_list("link") == ['</v1/orders>; rel="successor-version"']
        stays = await client.get("/v1/orders")
        assert not {"deprecation", "sunset", "link"} & set(stays.headers)


def test_the_document_says_it(app: Any) -> None:
    document = merged({"order": app.openapi()})
    old, new = document["paths"]["/v1/orders/old"]["get"], document["paths"]["/v1/orders"]["get"]
    assert old["deprecated"] is True
    assert {"Deprecation", "Sunset", "Link"} <= set(old["responses"]["200"]["headers"])
    assert {"Deprecation", "Sunset"} <= set(document["components"]["headers"])
    assert "deprecated" not in new
    assert "Deprecation" not in new["responses"]["200"]["headers"]


def test_callers_have_half_a_year() -> None:
    with pytest.raises(ValueError, match="180 days"):
        deprecated(date(2026, 12, 1), sunset=date(2027, 5, 29), instead="/v1/orders")


def test_what_was_to_go_may_be_gone_on_its_day(app: Any) -> None:
    document = merged({"order": app.openapi()})
    without = {**document, "paths": {path: each for path, each in document["paths"].items() if "old" not in path}}
    early = breaking(document, without, date(2027, 6, 30))
    assert early == ["GET /v1/orders/old: is gone", "GET /v1/orders/older: is gone"]
    assert breaking(document, without, date(2027, 7, 1)) == []
    nothing = {**document, "paths": {}}
    assert "GET /v1/orders: is gone" in breaking(document, nothing, date(2030, 1, 1))
