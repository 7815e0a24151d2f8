"""Importing tariffs. What was held for want of a service is planned again at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from libs.db import Tx
from services.logistics.parcels import store as parcel_store
from services.logistics.parcels.commands import replan
from services.logistics.rates import store
from services.logistics.rates.domain import ANYWHERE
from services.logistics.rates.store import NewCard


@dataclass(frozen=True, slots=True)
class Imported:
    status: Literal["created", "updated", "failed"]
    rate_card_id: int | None = None
    code: str | None = None
    detail: str | None = None


async def import_cards(tx: Tx, cards: Sequence[NewCard]) -> list[Imported]:
    """One result per card, in the order given."""
    await parcel_store.lock_masters(tx)
    zones = await store.known_zones(tx, {card.carrier for card in cards})
    currencies = await store.currencies(tx)
    refused: dict[int, Imported] = {}
    accepted: dict[store.Key, NewCard] = {}
    for index, card in enumerate(cards):
        found = _refusal(card, zones, currencies)
        if found is None and card.key in accepted:
            found = "duplicate_item", "up_to_g: this weight break is in the request twice"
        if found:
            refused[index] = Imported("failed", code=found[0], detail=found[1])
        else:
            currencies.setdefault(card.origin, card.currency)
            accepted[card.key] = card
    saved = await store.save_cards(tx, list(accepted.values()))
    if saved:
        await parcel_store.recheck_without_service(tx)
        await replan(tx)
    results = []
    for index, card in enumerate(cards):
        if index in refused:
            results.append(refused[index])
        else:
            rate_card_id, created = saved[card.key]
            results.append(Imported("created" if created else "updated", rate_card_id))
    return results


def _refusal(card: NewCard, zones: set[tuple[str, str]], currencies: dict[str, str]) -> tuple[str, str] | None:
    if card.valid_to and card.valid_to < card.valid_from:
        return "invalid_dates", "valid_to: is before valid_from"
    if (card.carrier, card.zone) not in zones:
        return "unknown_zone", f"zone: {card.carrier} has no zone {card.zone}; put it first"
    # A card for any origin competes with the cards of every origin.
    rivals = (
        currencies if card.origin == ANYWHERE else {o: currencies[o] for o in (card.origin, "*") if o in currencies}
    )
    for origin, currency in rivals.items():
        if currency != card.currency:
            return "currency_mismatch", f"price: rates from {origin} are in {currency}; two currencies do not compare"
    return None


async def put_zone(tx: Tx, carrier: str, zone: str, countries: Sequence[str]) -> None:
    await parcel_store.lock_masters(tx)
    await store.replace_zone(tx, carrier, zone, countries)
    await parcel_store.recheck_without_service(tx)
    await replan(tx)
