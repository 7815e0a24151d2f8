"""A row of a file becomes an entry: goods that were received or counted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict

from contracts.fields import Condition, DocumentId, DocumentType, Past, Sku, Text, WarehouseCode, Whole
from services.inventory.stock.domain import Movement, Place

MAX_UNITS = 10_000_000
Kind = Literal["received", "counted"]
DOCUMENTS = {"received": "delivery", "counted": "stock_count"}


class Goods(BaseModel):
    """A row, as POST /v1/stock/movements would judge it."""

    model_config = ConfigDict(extra="forbid")

    kind: Kind
    sku: Sku
    warehouse: WarehouseCode
    quantity: Annotated[int, Whole(0, MAX_UNITS)]
    document_id: DocumentId
    document_type: DocumentType | None = None
    condition: Condition = "sellable"
    occurred_at: Past | None = None
    note: Annotated[str, Text(500, lines=True)] | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """Goods of one kind and condition in one place, of one delivery or count; `lines` of the file make it up."""

    kind: Kind
    sku: str
    warehouse: str
    condition: Condition
    document_type: str
    document_id: str
    quantity: int
    occurred_at: datetime | None
    note: str | None
    lines: tuple[int, ...]

    @property
    def place(self) -> Place:
        return (self.sku, self.warehouse, self.condition)

    @property
    def key(self) -> str:
        """The key of its movement."""
        parts = (self.kind, self.document_type, self.document_id, self.sku, self.warehouse, self.condition)
        return ":".join(parts)

    def movement(self, booked: int) -> Movement:
        """What it does to the stock. `booked`: the units that a count is compared with."""
        counted = self.kind == "counted"
        return Movement(
            key=self.key,
            kind="adjusted" if counted else "received",
            sku=self.sku,
            warehouse=self.warehouse,
            condition=self.condition,
            on_hand=self.quantity - booked if counted else self.quantity,
            document_type=self.document_type,
            document_id=self.document_id,
            note=self.note or (f"counted {self.quantity}, booked were {booked}" if counted else None),
            occurred_at=self.occurred_at,
        )


def entries_of(rows: Iterable[tuple[int, Goods]]) -> list[Entry]:
    """Rows of the same goods are added up; of their times and notes the first counts."""
    by_place: dict[tuple[str, ...], list[tuple[int, Goods]]] = {}
    for line, goods in rows:
        document = goods.document_type or DOCUMENTS[goods.kind]
        place = (goods.kind, document, goods.document_id, goods.sku, goods.warehouse, goods.condition)
        by_place.setdefault(place, []).append((line, goods))
    return [_entry(document, same) for (_, document, *_), same in by_place.items()]


def _entry(document_type: str, rows: Sequence[tuple[int, Goods]]) -> Entry:
    first = rows[0][1]
    return Entry(
        kind=first.kind,
        sku=first.sku,
        warehouse=first.warehouse,
        condition=first.condition,
        document_type=document_type,
        document_id=first.document_id,
        quantity=sum(goods.quantity for _, goods in rows),
        occurred_at=next((goods.occurred_at for _, goods in rows if goods.occurred_at), None),
        note=next((goods.note for _, goods in rows if goods.note), None),
        lines=tuple(line for line, _ in rows),
    )
