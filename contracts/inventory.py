"""What inventory says: reservations answered, balances changed, thresholds crossed."""

from typing import ClassVar, Literal
from uuid import UUID

from contracts.base import Country, Data, Event, Sku

Condition = Literal["sellable", "quarantine", "damaged"]
MovementKind = Literal["received", "reserved", "released", "shipped", "adjusted", "returned", "transferred"]


class StockLine(Data):
    sku: Sku
    quantity: int


class Allocation(Data):
    """What one warehouse gives to one order: one parcel later."""

    warehouse: str
    country: Country
    lines: tuple[StockLine, ...]


class Shortage(Data):
    sku: Sku
    requested: int
    available: int


class _OrderStockEvent(Event):
    TOPIC: ClassVar = "inventory.events"
    KEY: ClassVar = "order_id"

    order_id: UUID


class StockReserved(_OrderStockEvent):
    """Stock is set aside for the order. complete=False: the rest is backordered and follows in another event."""

    TYPE: ClassVar = "stock.reserved"

    complete: bool
    allocations: tuple[Allocation, ...]
    backordered: tuple[StockLine, ...] = ()


class StockRejected(_OrderStockEvent):
    """Nothing was set aside. On a shortage the order stays in the waiting line and may be reserved later."""

    TYPE: ClassVar = "stock.rejected"

    reason: Literal["shortage", "released"]
    shortages: tuple[Shortage, ...] = ()


class StockReleased(_OrderStockEvent):
    """What was set aside for the order is free again."""

    TYPE: ClassVar = "stock.released"

    allocations: tuple[Allocation, ...] = ()


class _SkuStockEvent(Event):
    TOPIC: ClassVar = "inventory.events"
    KEY: ClassVar = "sku"

    sku: Sku
    warehouse: str


class StockChanged(_SkuStockEvent):
    """The balance of a SKU in a warehouse after a committed change. One event per balance and transaction."""

    TYPE: ClassVar = "stock.changed"

    condition: Condition
    version: int
    on_hand: int
    reserved: int
    available: int


class StockLow(_SkuStockEvent):
    """Available fell to the reorder point or below. Once per crossing."""

    TYPE: ClassVar = "stock.low"

    available: int
    reorder_point: int


class StockRecovered(_SkuStockEvent):
    """Available is above the reorder point again after a stock.low."""

    TYPE: ClassVar = "stock.recovered"

    available: int
    reorder_point: int
