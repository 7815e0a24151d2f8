"""H, the HTTP floor: FastAPI with a validated order body that is answered as it came. No database, no business."""

from fastapi import FastAPI
from pydantic import BaseModel, Field


class Line(BaseModel):
    sku: str = Field(max_length=64)
    quantity: int = Field(gt=0)


class Address(BaseModel):
    name: str
    line1: str
    city: str
    postal_code: str
    country: str = Field(min_length=2, max_length=2)


class Order(BaseModel):
    channel: str
    email: str
    currency: str
    shipping_address: Address
    lines: list[Line] = Field(min_length=1, max_length=100)


app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)


@app.post("/echo")
async def echo(order: Order) -> Order:
    return order
