"""Imports rate cards and changes zones. What was held for want of a service is planned again at once."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from libs.db import Tx
from libs.refused import Flaw, Refused
from services.logistics.parcels.store import lock_masters, recheck_held
from services.logistics.planning.replanning import replan
from services.logistics.rates import store
from services.logistics.rates.domain import Key, NewCard
from services.logistics.tariffs.domain import Rules


class Imported(NamedTuple):
    """What became of a card. `flaw`: the rule it breaks."""

    status: Literal["created", "changed", "unchanged", "failed"]
    rate_card_id: int | None = None
    flaw: Flaw | None = None


async def import_cards(tx: Tx, groups: Sequence[Sequence[NewCard]]) -> list[list[Imported]]:
    """Stores cards: one result per card. The cards of a group are taken together or not at all; then those that break
    no rule have no `flaw`."""
    await lock_masters(tx)
    rules = Rules(
        await store.known_zones(tx, {card.carrier for group in groups for card in group}), await store.currencies(tx)
    )
    flaws = [rules.take(group) for group in groups]
    known = await store.known_cards(tx, rules.accepted.values())
    saved = await store.save_cards(tx, [card for key, card in rules.accepted.items() if _differs(card, known.get(key))])
    if saved:
        await _replan_held(tx)
    return [_results(*pair, known, saved) for pair in zip(groups, flaws, strict=True)]


def _differs(card: NewCard, known: tuple[int, NewCard] | None) -> bool:
    return known is None or known[1] != card


def _results(
    group: Sequence[NewCard],
    flaws: Sequence[Flaw | None],
    known: Mapping[Key, tuple[int, NewCard]],
    saved: Mapping[Key, int],
) -> list[Imported]:
    if any(flaws):
        return [Imported("failed", flaw=flaw) for flaw in flaws]
    return [_imported(card.key, known, saved) for card in group]


def _imported(key: Key, known: Mapping[Key, tuple[int, NewCard]], saved: Mapping[Key, int]) -> Imported:
    if key not in saved:
        return Imported("unchanged", known[key][0])
    return Imported("changed" if key in known else "created", saved[key])


async def lock_zone(tx: Tx, carrier: str, zone: str) -> int:
    """The zone's version, 0 when there is none. Nobody changes a zone until the transaction ends."""
    await lock_masters(tx)
    row = await store.zone(tx, carrier, zone)
    return int(row["version"]) if row else 0


async def put_zone(tx: Tx, carrier: str, zone: str, countries: Sequence[str], territories: Sequence[str] = ()) -> int:
    """Sets the destinations of a zone. Its version: the same destinations once more change nothing."""
    await lock_masters(tx)
    row = await store.zone(tx, carrier, zone)
    wanted = sorted(set(countries)), sorted(set(territories))
    if row and (row["countries"], row["territories"]) == wanted:
        return int(row["version"])
    version = await store.replace_zone(tx, carrier, zone, *wanted, new=row is None)
    await _replan_held(tx)
    return version


async def delete_zone(tx: Tx, carrier: str, zone: str) -> None:
    """Deletes a zone; what it named is the carrier's other zones' again. Raises Refused when a rate card names it."""
    if await store.zone_has_cards(tx, carrier, zone):
        raise Refused("zone_in_use", "rate cards name the zone: delete them first")
    await store.replace_zone(tx, carrier, zone, [], [], new=False)
    await _replan_held(tx)


async def delete_card(tx: Tx, rate_card_id: int) -> bool:
    """False when there is none."""
    await lock_masters(tx)
    return await store.delete_card(tx, rate_card_id)


async def _replan_held(tx: Tx) -> None:
    await recheck_held(tx)
    await replan(tx)
