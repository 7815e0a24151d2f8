"""Cards, products and parcels that the unit tests of logistics share."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from uuid import UUID

from services.logistics.customs.domain import way
from services.logistics.parcels.domain import Line
from services.logistics.planning.domain import Draft
from services.logistics.products.domain import Product
from services.logistics.rates.domain import Card, Lane

MONDAY = date(2026, 11, 16)
FRIDAY = date(2026, 11, 20)
MUG = Product("MUG", "6911.10", "CN", "Porcelain mug", 300, 350, 120, 100, 100)


def card(price: str = "5", **changes) -> Card:
    fields = {
        "rate_card_id": 1, "carrier": "own", "service": "parcel", "origin": "DE", "zone": "1", "up_to_g": 30_000,
        "price": Decimal(price), "currency": "EUR", "transit_days": 3, "divisor": 5000, "step_g": 1,
        "valid_from": date(2026, 1, 1),
    }  # fmt: skip
    return Card(**(fields | changes))


def offered(cards: Iterable[Card], day: date = MONDAY) -> Lane:
    """A lane from Germany to France."""
    return Lane(cards, day, "DE", "FR")


def draft(*lines: tuple[str, int], origin: str = "DE", destination: str = "FR", postal_code=None) -> Draft:
    found = tuple(Line(sku, quantity, Decimal("9.90") * quantity) for sku, quantity in lines)
    where = way(origin, destination, postal_code, MONDAY)
    return Draft(UUID(int=1), UUID(int=2), "DE-1", where, postal_code, None, found)


def verdicts(quote) -> dict[str, str]:
    return {candidate.service: candidate.verdict for candidate in quote.candidates}
