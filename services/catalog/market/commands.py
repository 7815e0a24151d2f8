"""Taking observations in: a request's, or a file's."""

from collections.abc import Sequence
from typing import Literal, NamedTuple
from uuid import UUID

from libs.clock import new_id
from libs.db import Tx
from services.catalog.market import store
from services.catalog.market.domain import Observation
from services.catalog.market.models import NewObservation
from services.catalog.market.store import SAID, Key, Product

Status = Literal["created", "known", "different"]


class Taken(NamedTuple):
    """What became of an observation. different: its source said something else of that moment before, and it stands."""

    status: Status
    product_id: UUID


async def observe(tx: Tx, items: Sequence[NewObservation]) -> list[Taken]:
    """Stores what was observed, and the products it was observed of. One answer per item, in their order."""
    ids = await store.put_products(tx, _products(items))
    rows = [_observation(item, ids[item.marketplace, item.external_id]) for item in items]
    first = {row.key: row for row in reversed(rows)}
    known = await store.insert(tx, list(first.values()))
    taken = []
    for row in rows:
        stands = known.get(row.key)
        taken.append(Taken("created" if stands is None else "known" if stands == row else "different", row.product_id))
        known.setdefault(row.key, row)
    return taken


def _products(items: Sequence[NewObservation]) -> list[Product]:
    """Each once, with the last that is said of it."""
    found: dict[Key, Product] = {}
    for item in items:
        key = item.marketplace, item.external_id
        before = found.get(key) or Product(new_id(), *key, item.country, *[None] * len(SAID))
        said = {name: value for name in SAID if (value := getattr(item, name)) is not None}
        found[key] = before._replace(country=item.country, **said)
    return list(found.values())


def _observation(item: NewObservation, product_id: UUID) -> Observation:
    return Observation(
        product_id,
        item.observed_at,
        item.source,
        item.price.currency if item.price else None,
        item.price.amount if item.price else None,
        item.rank,
        item.reviews,
        item.rating,
        item.offers,
    )
