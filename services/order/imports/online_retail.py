"""The books of a shop in the schema of UCI Online Retail: their rows, and the invoices that are orders.

D. Chen (2015), Online Retail, UCI Machine Learning Repository, doi:10.24432/C5BW33. Nothing here knows that file: it
is for any file with these columns.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Literal

from libs.files import Column, Flaw, Profile
from services.order.imports.countries import country_code

Kind = Literal["bad_debt", "cancellation", "adjustment", "zero_price", "sale", "charge"]
KINDS: tuple[Kind, ...] = ("bad_debt", "cancellation", "adjustment", "zero_price", "sale", "charge")

MAX_QUANTITY = 10_000_000
COLUMNS = (
    Column("invoice", "code", "its number: C… a cancellation, A… a bad debt", "row", titles=("InvoiceNo",)),
    Column("code", "code", "what was sold: five digits first is a product", "row", titles=("StockCode",)),
    Column("description", "text", "", "file"),
    Column("quantity", "integer", "", "row"),
    Column("at", "instant", "", "row", titles=("InvoiceDate",)),
    Column("unit_price", "number", "in GBP", "row", titles=("UnitPrice", "Price")),
    Column("customer", "text", "a number, also with .0 behind it", "file", titles=("CustomerID", "Customer ID")),
    Column("country", "text", "its English name", "file"),
)
ONLINE_RETAIL = Profile(
    about="the books of a shop as UCI Online Retail has them; only its sale invoices become orders",
    dates=["%Y-%m-%d %H:%M:%S"],
    time_zone="Europe/London",
)
CHANNEL, CURRENCY = "online-retail", "GBP"

_INVOICE = re.compile(r"[AC]?[0-9]{1,18}")
_SKU = re.compile(r"[A-Z0-9][A-Z0-9._/+-]*")
_GOODS = re.compile(r"[0-9]{5}")
_CUSTOMER = re.compile(r"[0-9]{1,18}(\.0+)?")


@dataclass(slots=True)
class Row:
    """One row, of any kind. quantity and unit_price with the signs of the file; at in UTC; sku in upper case."""

    line: int
    invoice: str
    ordinal: int  # which row of its invoice, counted from 1: with the invoice the key that survives another cut
    kind: Kind
    goods: bool  # the code begins with five digits: a product, not postage, a fee or a discount
    sku: str
    description: str
    quantity: int
    unit_price: Decimal
    at: datetime
    customer: str | None
    country: str | None
    country_name: str

    @property
    def key(self) -> str:
        return f"{self.invoice}:{self.ordinal}"

    @property
    def document(self) -> str:
        return self.invoice


def kind_of(invoice: str, quantity: int, unit_price: Decimal, goods: bool) -> Kind:
    if invoice[0] == "A":
        return "bad_debt"
    if invoice[0] == "C":
        return "cancellation"
    if quantity < 0:
        return "adjustment"
    if unit_price == 0:
        return "zero_price"
    return "sale" if goods else "charge"


def row_of(line: int, values: dict[str, str], ordinal: int) -> Row | Flaw:
    """Of a row whose values could be read."""
    code = values["code"].upper()
    customer = values.get("customer", "")
    quantity, unit_price = int(values["quantity"]), Decimal(values["unit_price"])
    invoice, goods = values["invoice"].upper(), _GOODS.match(code) is not None
    kind = kind_of(invoice, quantity, unit_price, goods)
    if flaw := _flaw(kind, goods, code, customer, quantity, unit_price):
        return flaw
    name = values.get("country", "")
    return Row(
        line, invoice, ordinal, kind, goods, code, values.get("description", ""), quantity, unit_price,
        datetime.fromisoformat(values["at"]), customer.partition(".")[0] or None, country_code(name), name,
    )  # fmt: skip


def _flaw(kind: Kind, goods: bool, code: str, customer: str, quantity: int, unit_price: Decimal) -> Flaw | None:
    if len(code) > 64:
        return Flaw("text_too_long", "the code has more than 64 characters", "code")
    if goods and not _SKU.fullmatch(code):
        return Flaw("sku_invalid", f"{code!r} is not a SKU", "code")
    if customer and not _CUSTOMER.fullmatch(customer):
        return Flaw("customer_invalid", "the customer is not a number", "customer")
    if not 0 < abs(quantity) <= MAX_QUANTITY:
        return Flaw("quantity_invalid", f"{quantity} is not between 1 and {MAX_QUANTITY}", "quantity")
    if abs(unit_price) >= 10**12 or unit_price != unit_price.quantize(Decimal("0.000001")):
        return Flaw("number_invalid", "the price needs more than 12 digits before or 6 behind the point", "unit_price")
    if unit_price < 0 and kind != "bad_debt":
        return Flaw("unit_price_negative", "only a bad debt (A invoice) has a negative price", "unit_price")
    # Money charged on a credit note exists and is booked as it stands; goods cannot be taken back and sold at once.
    if kind == "cancellation" and goods and quantity > 0:
        return Flaw("cancellation_positive", "a cancellation of goods has a negative quantity", "quantity")
    return None


@dataclass(slots=True)
class Invoice:
    """An order. Its lines keep the quantities and prices of their rows.

    free_lines: goods at price 0. charge_lines: postage, fees, vouchers and whatever else is no product, also at
    price 0 (kind zero_price). An invoice may have charges alone.
    """

    line: int
    number: str
    at: datetime
    customer: str | None
    country: str | None
    country_name: str
    sale_lines: list[Row] = field(default_factory=list)
    charge_lines: list[Row] = field(default_factory=list)
    free_lines: list[Row] = field(default_factory=list)

    @classmethod
    def begun_by(cls, row: Row) -> "Invoice":
        """Without lines. Time, customer and country are those of its first row: some run over into the next minute."""
        return cls(row.line, row.invoice, row.at, row.customer, row.country, row.country_name)

    def add(self, row: Row) -> None:
        if not row.goods:
            self.charge_lines.append(row)
        elif row.kind == "zero_price":
            self.free_lines.append(row)
        else:
            self.sale_lines.append(row)


def of_an_order(row: Row) -> bool:
    """Whether it is a part of what a customer ordered. A product at price 0 for nobody is stock that was found."""
    if row.kind == "zero_price":
        return not row.goods or row.customer is not None
    return row.kind in ("sale", "charge")
