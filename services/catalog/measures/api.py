"""Size charts over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, Field, model_validator
from pydantic_core import PydanticCustomError

from contracts.fields import Text
from libs.http import (
    Cursor,
    Db,
    IfMatchGiven,
    Limit,
    Model,
    Page,
    Principal,
    cursor_of,
    page_of,
    problems,
    requires,
)
from libs.refused import not_found
from services.catalog.codes import CODE, like
from services.catalog.measures import commands, store
from services.catalog.measures.sizes import SizeChart, faults

router = APIRouter(tags=["catalog"])
Reader: Principal = requires("catalog:read", free_of=("channels", "warehouses"))
Writer: Principal = requires("catalog:write")

ChartCode = Annotated[str, Text(60, code=True, check=like(CODE), pattern=CODE), Field(examples=["shoes-men"])]
OneChart = Annotated[ChartCode, Path(description="the chart's code")]
SizeSystem = Annotated[str, Text(20, code=True, check=like(CODE), pattern=CODE), Field(examples=["EU"])]
Size = Annotated[str, Text(20), Field(examples=["42"])]
ROWS = [{"EU": "42", "US": "9", "UK": "8", "CM": "26.5"}]


class SizeChartData(Model):
    """One size in each system. A row need not have all systems; within a system a size stands once."""

    systems: list[SizeSystem] = Field(min_length=1, max_length=12, examples=[["EU", "US", "UK", "CM"]])
    rows: list[dict[SizeSystem, Size]] = Field(min_length=1, max_length=500, examples=[ROWS])

    @model_validator(mode="after")
    def _once(self) -> "SizeChartData":
        if found := faults(self.systems, self.rows):
            index, system = found[0]
            raise PydanticCustomError(
                "size_chart_invalid",
                "row {row} has a size of {system} that stands in a row before, or the chart has no such system",
                {"row": index, "system": system},
            )
        return self


class SizeChartOut(BaseModel):
    code: str
    systems: list[str]
    rows: list[dict[str, str]]
    version: int = Field(description="the ETag")


def _out(chart: SizeChart, response: Response) -> SizeChartOut:
    response.headers["ETag"] = f'"{chart.version}"'
    return _shown(chart)


def _shown(chart: SizeChart) -> SizeChartOut:
    rows = [dict(row) for row in chart.rows]
    return SizeChartOut(code=chart.code, systems=list(chart.systems), rows=rows, version=chart.version)


@router.get("/v1/size-charts", responses=problems(401, 403, 422))
async def list_size_charts(
    request: Request, response: Response, db: Db, cursor: Cursor, limit: Limit = 50, _: Principal = Reader
) -> Page[SizeChartOut]:
    """What sizes are called in other systems, by code."""
    found = [_shown(chart) for chart in await store.charts_page(db, cursor_of(cursor, str), limit + 1)]
    return page_of(found, limit, lambda each: (each.code,), request, response)


@router.get("/v1/size-charts/{size_chart}", responses=problems(401, 403, 404, 422))
async def get_size_chart(size_chart: OneChart, response: Response, db: Db, _: Principal = Reader) -> SizeChartOut:
    """One chart. The `ETag` is its version."""
    found = (await store.charts_of(db, [size_chart])).get(size_chart)
    if found is None:
        raise not_found("size chart", size_chart)
    return _out(found, response)


@router.put(
    "/v1/size-charts/{size_chart}",
    responses={**problems(401, 403, 412, 422), 201: {"description": "Created", "model": SizeChartOut}},
)
async def put_size_chart(
    size_chart: OneChart, body: SizeChartData, response: Response, db: Db, version: IfMatchGiven, _: Principal = Writer
) -> SizeChartOut:
    """Set a chart whole: a maker's or a standard's. Attributes name it, and content shows its sizes in the system of
    the market."""
    wanted = SizeChart(size_chart, tuple(body.systems), tuple(body.rows))
    async with db.transaction() as tx:
        after, new = await commands.put_chart(tx, wanted, version)
    if new:
        response.status_code, response.headers["Location"] = 201, f"/v1/size-charts/{size_chart}"
    return _out(after, response)
