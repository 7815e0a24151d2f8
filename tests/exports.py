"""Asking for files of lists, and reading them as a spreadsheet or a program would."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import httpx
import openpyxl
import pyarrow.parquet as pq
import pytest

from libs.runtime import Service
from tests import running

OPEN = ("queued", "running")


async def asked(client: httpx.AsyncClient, path: str, form: str = "csv", **body: Any) -> Any:
    """The operation of a new export."""
    answer = await client.post(f"{path}/exports", json={"format": form, **body})
    assert answer.status_code == 202, answer.text
    operation = answer.json()
    assert answer.headers["location"] == f"/v1/operations/{operation['id']}"
    return operation


async def now_of(client: httpx.AsyncClient, operation: Any) -> Any:
    return (await client.get(f"/v1/operations/{operation['id']}")).json()


async def fetched(client: httpx.AsyncClient, operation: Any, **headers: str) -> httpx.Response:
    return await client.get(operation["file"]["href"], headers=headers)


def csv_rows(content: bytes) -> list[dict[str, str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    text = content.decode("utf-8-sig")
    assert text.endswith("\r\n")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def xlsx_rows(content: bytes) -> list[dict[str, Any]]:
    """Of all sheets, each of which has the header."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    found: list[dict[str, Any]] = []
    for sheet in book.worksheets:
        head, *rows = sheet.iter_rows(values_only=True)
        found += [dict(zip(map(str, head), row, strict=True)) for row in rows]
    return found


def parquet_rows(content: bytes) -> list[dict[str, Any]]:
    """As two readers see it, who know nothing of each other."""
    found: list[dict[str, Any]] = pq.read_table(io.BytesIO(content)).to_pylist(maps_as_pydicts="strict")
    with TemporaryDirectory() as folder, duckdb.connect() as database:
        path = Path(folder, "file.parquet")
        path.write_bytes(content)
        others = database.read_parquet(str(path))
        assert [dict(zip(others.columns, row, strict=True)) for row in others.fetchall()] == found
    return found


ROWS: Mapping[str, Callable[[bytes], list[dict[str, Any]]]] = {
    "csv": csv_rows, "xlsx": xlsx_rows, "parquet": parquet_rows,
}  # fmt: skip


async def listed(client: httpx.AsyncClient, path: str, query: str = "") -> list[dict[str, Any]]:
    """All items of a list, by its pages."""
    found, cursor = [], ""
    while True:
        page = (await client.get(f"{path}?{query}{cursor}")).json()
        found += page["items"]
        if page.get("next_cursor") is None:
            return found
        cursor = f"&cursor={page['next_cursor']}"


def flat(item: dict[str, Any], above: str = "") -> dict[str, Any]:
    """An item of a list by the columns of its file."""
    found: dict[str, Any] = {}
    for name, value in item.items():
        if isinstance(value, dict) and "currency" in value:
            found |= flat(value, f"{above}{name}.")
        else:
            found[f"{above}{name}"] = value
    return found


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def same(rows: Iterable[dict[str, Any]], items: Iterable[dict[str, Any]], *names: str) -> None:
    """Rows of a file and items of a list agree in these columns, one by one."""
    assert [[row[name] for name in names] for row in rows] == [[flat(item)[name] for name in names] for item in items]


@contextmanager
def made_by_hand() -> Iterator[None]:
    """Services that are started in the block make exports when a test says so."""

    def idle(service: Service) -> Service:
        return replace(service, jobs=[job for job in service.jobs if not job.name.endswith("_exports")])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(running, "eager", idle)
        yield
