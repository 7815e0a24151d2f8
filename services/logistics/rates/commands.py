"""Importing tariffs and changing zones. What was held for want of a service is planned again at once."""

from collections import ChainMap
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

from libs.db import Tx
from services.logistics.parcels import store as parcel_store
from services.logistics.parcels.commands import replan
from services.logistics.rates import store
from services.logistics.rates.domain import ANYWHERE
from services.logistics.rates.store import Key, NewCard


class Broken(NamedTuple):
    """A rule that a card breaks: the field, the rule, a sentence and the values in it."""

    field: str
    code: str
    detail: str
    params: Mapping[str, Any] = {}


class Imported(NamedTuple):
    status: Literal["created", "changed", "unchanged", "failed"]
    rate_card_id: int | None = None
    broken: Broken | None = None


async def import_cards(tx: Tx, groups: Sequence[Sequence[NewCard]]) -> list[list[Imported]]:
    """One result per card. The cards of a group are taken together or not at all: then those that break no rule have
    no `broken`."""
    await parcel_store.lock_masters(tx)
    rules = _Rules(
        await store.known_zones(tx, {card.carrier for group in groups for card in group}), await store.currencies(tx)
    )
    broken = [rules.take(group) for group in groups]
    known = await store.known_cards(tx, rules.accepted.values())
    new = [card for key, card in rules.accepted.items() if key not in known or known[key][1] != card]
    saved = await store.save_cards(tx, new)
    if saved:
        await parcel_store.recheck_held(tx)
        await replan(tx)
    return [
        [Imported("failed", broken=each) if any(rule) else _imported(card.key, known, saved)
         for card, each in zip(group, rule, strict=True)]
        for group, rule in zip(groups, broken, strict=True)
    ]  # fmt: skip


def _imported(key: Key, known: Mapping[Key, tuple[int, NewCard]], saved: Mapping[Key, int]) -> Imported:
    if key not in saved:
        return Imported("unchanged", known[key][0])
    return Imported("changed" if key in known else "created", saved[key])


class _Rules:
    """What holds between a card and all others: those that are stored, and those that were `accepted` before it."""

    def __init__(self, zones: set[tuple[str, str]], currencies: dict[str, str]) -> None:
        self._zones, self._currencies = zones, currencies
        self.accepted: dict[Key, NewCard] = {}

    def take(self, group: Sequence[NewCard]) -> list[Broken | None]:
        """Accept the cards of a group when none breaks a rule; the rule that each breaks."""
        currencies, accepted = ChainMap({}, self._currencies), ChainMap({}, self.accepted)
        broken = []
        for card in group:
            found = _broken(card, self._zones, currencies, accepted)
            if found is None:
                currencies.setdefault(card.origin, card.currency)
                accepted[card.key] = card
            broken.append(found)
        if not any(broken):
            self._currencies |= currencies.maps[0]
            self.accepted |= accepted.maps[0]
        return broken


def _broken(
    card: NewCard, zones: set[tuple[str, str]], currencies: Mapping[str, str], accepted: Mapping[Key, NewCard]
) -> Broken | None:
    if accepted.get(card.key, card) != card:
        return Broken("up_to_g", "duplicate_item", "this weight break is there twice, with other contents")
    if card.valid_to and card.valid_to < card.valid_from:
        return Broken("valid_to", "invalid_dates", "is before valid_from")
    if (card.carrier, card.zone) not in zones:
        params = {"carrier": card.carrier, "zone": card.zone}
        return Broken("zone", "unknown_zone", f"{card.carrier} has no zone {card.zone}; put it first", params)
    # A card for any origin competes with the cards of every origin.
    rivals = (
        currencies if card.origin == ANYWHERE else {o: currencies[o] for o in (card.origin, "*") if o in currencies}
    )
    for origin, currency in rivals.items():
        if currency != card.currency:
            detail = f"rates from {origin} are in {currency}, and two currencies do not compare"
            return Broken("price/currency", "currency_mismatch", detail, {"origin": origin, "currency": currency})
    return None


async def lock_zone(tx: Tx, carrier: str, zone: str) -> int:
    """The zone's version, 0 when there is none. Nobody changes a zone until the transaction ends."""
    await parcel_store.lock_masters(tx)
    found = await store.zone(tx, carrier, zone)
    return int(found["version"]) if found else 0


async def put_zone(tx: Tx, carrier: str, zone: str, countries: Sequence[str], territories: Sequence[str] = ()) -> int:
    """Set the destinations of a zone; its version. The same destinations once more change nothing."""
    await parcel_store.lock_masters(tx)
    found = await store.zone(tx, carrier, zone)
    wanted = sorted(set(countries)), sorted(set(territories))
    if found and (found["countries"], found["territories"]) == wanted:
        return int(found["version"])
    version = await store.replace_zone(tx, carrier, zone, *wanted, new=found is None)
    await parcel_store.recheck_held(tx)
    await replan(tx)
    return version


async def delete_zone(tx: Tx, carrier: str, zone: str) -> bool:
    """Delete a zone that no rate card names; False when one does. What it named is the carrier's other zones' again."""
    if await store.zone_has_cards(tx, carrier, zone):
        return False
    await store.replace_zone(tx, carrier, zone, [], [], new=False)
    await parcel_store.recheck_held(tx)
    await replan(tx)
    return True


async def delete_card(tx: Tx, rate_card_id: int) -> bool:
    await parcel_store.lock_masters(tx)
    return await store.delete_card(tx, rate_card_id)
