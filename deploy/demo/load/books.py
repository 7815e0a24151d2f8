"""The file as documents by day, and what its master data must be. Pure but for reading the file."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import groupby
from pathlib import Path

from deploy.demo.load.documents import Adjustment, BadRow, Cancellation, Document, Total, documents, parse, totals
from services.order.imports.online_retail import Invoice, Row

_NOT_SKU = re.compile(r"[^A-Za-z0-9._/+-]+")


def sku_of(code: str) -> str:
    """A stock code as a SKU: a few codes that are no products have blanks."""
    return _NOT_SKU.sub("-", code).strip("-") or "UNKNOWN"


@dataclass(slots=True)
class Product:
    sku: str
    title: str
    price: Decimal


@dataclass(slots=True)
class Books:
    """`totals` are of the documents that are loaded: all of the file, or those up to the order limit."""

    documents: list[Document]
    bad: list[BadRow]
    totals: dict[str, Total]

    @classmethod
    def read(cls, file: Path, limit_orders: int | None) -> "Books":
        rows: list[Row] = []
        bad: list[BadRow] = []
        for found in parse(file):
            if isinstance(found, BadRow):
                bad.append(found)
            else:
                rows.append(found)
        kept = _limited(documents(rows), limit_orders)
        if limit_orders is not None:
            lines = {line for document in kept for line in _lines_of(document)}
            rows = [row for row in rows if row.line in lines]
        return cls(kept, bad, totals(rows))

    def days(self) -> Iterator[tuple[date, list[Document]]]:
        """In time order; a day's documents in theirs."""
        ordered = sorted(self.documents, key=lambda document: (document.at, document.line))
        for day, found in groupby(ordered, key=lambda document: document.at.date()):
            yield day, list(found)

    def products(self) -> list[Product]:
        """Every code that was ever in stock, with its most frequent description and price."""
        titles: dict[str, Counter[str]] = {}
        prices: dict[str, Counter[Decimal]] = {}
        for sku, description, price in self._goods():
            titles.setdefault(sku, Counter())[description] += 1
            if price > 0:
                prices.setdefault(sku, Counter())[price] += 1
        return [
            Product(
                sku,
                _most(titles[sku]) or sku,
                max(prices.get(sku, Counter({Decimal("0.01"): 1})).items(), key=_rank)[0],
            )
            for sku in sorted(titles)
        ]

    def _goods(self) -> Iterator[tuple[str, str, Decimal]]:
        for document in self.documents:
            if isinstance(document, Invoice):
                for row in (*document.sale_lines, *document.free_lines):
                    yield row.sku, row.description, row.unit_price
            elif isinstance(document, Cancellation):
                for line in document.lines:
                    if line.goods:
                        yield line.code, line.description, line.unit_price
            elif isinstance(document, Adjustment):
                yield sku_of(document.sku), "", Decimal(0)

    def demand(self, weeks: int | None) -> Counter[str]:
        """Units that leave stock: sold, given away, lost; of the first weeks, or of all."""
        first = min((document.at for document in self.documents), default=None)
        until: datetime | None = first + timedelta(weeks=weeks) if first and weeks is not None else None
        need: Counter[str] = Counter()
        for document in self.documents:
            if until is not None and document.at >= until:
                continue
            if isinstance(document, Invoice):
                for row in (*document.sale_lines, *document.free_lines):
                    need[row.sku] += row.quantity
            elif isinstance(document, Adjustment) and document.quantity < 0:
                need[sku_of(document.sku)] -= document.quantity
        return need


def _rank(item: tuple[Decimal, int]) -> tuple[int, Decimal]:
    return item[1], item[0]


def _most(found: Counter[str]) -> str:
    named = {text: count for text, count in found.items() if text.strip()}
    return max(named, key=lambda text: (named[text], text)) if named else ""


def _limited(found: list[Document], limit: int | None) -> list[Document]:
    if limit is None:
        return found
    orders = 0
    for index, document in enumerate(found):
        if isinstance(document, Invoice):
            orders += 1
            if orders > limit:
                return found[:index]
    return found


def _lines_of(document: Document) -> Iterator[int]:
    if isinstance(document, Invoice):
        for row in (*document.sale_lines, *document.charge_lines, *document.free_lines):
            yield row.line
    elif isinstance(document, Cancellation):
        for line in document.lines:
            yield line.line
    else:
        yield document.line
