"""Requests and responses of warehouses."""

from typing import Literal

from pydantic import BaseModel, Field

from contracts.fields import Country, Flag, Name, WarehouseCode
from libs.http import Model

WarehouseKind = Literal["own", "third_party", "overseas", "fba"]


class NewWarehouse(Model):
    code: WarehouseCode
    name: Name = Field(examples=["Leipzig"])
    country: Country
    kind: WarehouseKind = "own"


class WarehouseChange(Model):
    """What is absent or null stays."""

    name: Name | None = None
    active: Flag | None = Field(default=None, description="an inactive warehouse takes no new reservations")


class Warehouse(BaseModel):
    code: str
    name: str
    country: str
    kind: WarehouseKind
    active: bool = Field(description="an inactive warehouse takes no new reservations")
    version: int = Field(description="the ETag")
