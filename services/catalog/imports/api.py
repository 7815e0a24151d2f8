"""Importing products over HTTP."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, File, UploadFile
from pydantic import BaseModel, Field

from libs.http import Db, FieldError, Principal, Problem, problems, requires
from services.catalog.imports.commands import import_rows
from services.catalog.imports.files import Unreadable, parse

router = APIRouter(tags=["catalog"])

MAX_ERRORS = 1000


class RowErrorOut(BaseModel):
    line: int = Field(description="of the file, the header is 1")
    field: str = Field(description="the column", examples=["gtin"])
    code: str = Field(examples=["invalid"])
    detail: str


class ImportReport(BaseModel):
    """rows = created + updated + unchanged + failed. A failed row changed nothing."""

    rows: int
    created: int
    updated: int
    unchanged: int
    failed: int
    products_created: int
    products_updated: int
    errors: list[RowErrorOut] = Field(description=f"at most {MAX_ERRORS}")
    more_errors: int = Field(description="how many are not listed")


@router.post("/v1/products/imports", responses=problems(401, 403, 413, 422))
async def import_products(
    file: Annotated[UploadFile, File(description="CSV (UTF-8) or XLSX (first sheet), up to 100,000 rows")],
    db: Db,
    _: Principal = requires("catalog:write"),
) -> ImportReport:
    """One row per variant; the format is recognised by content, a CSV may be separated by comma, semicolon or tab.

    Columns: `product_ref` (any text; rows with the same one are variants of one product) and `sku` are needed. Of the
    variant: `gtin`, `hs_code`, `country_of_origin`, `customs_description`, `net_weight_g`, `gross_weight_g`,
    `length_mm`, `width_mm`, `height_mm`, `attribute:NAME` (colour, size …). Of the product, on any of its rows:
    `title` (English) or `title:de`, `title:zh-Hant` …, `description` or `description:de` …, `default_locale`,
    `category`, `brand`, `image_urls` (separated by `|`), `activate` (yes or no). An unknown column is refused.

    A row whose SKU is known changes its product, else a product is made; an empty cell leaves what is stored.
    Variants are never removed. The same file again changes nothing.
    """
    content = await file.read()
    try:
        parsed = await asyncio.to_thread(parse, content)
    except Unreadable as error:
        raise Problem(422, error.code, error.detail, [FieldError(pointer="/file", detail=error.detail)]) from None
    report = await import_rows(db, parsed)
    return ImportReport(
        rows=report.rows,
        created=report.created,
        updated=report.updated,
        unchanged=report.unchanged,
        failed=report.failed,
        products_created=report.products_created,
        products_updated=report.products_updated,
        errors=[RowErrorOut(**error._asdict()) for error in report.errors[:MAX_ERRORS]],
        more_errors=max(0, len(report.errors) - MAX_ERRORS),
    )
