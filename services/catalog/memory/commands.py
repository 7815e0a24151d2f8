"""Writing the translation memory, and asking it."""

from collections.abc import Sequence
from typing import Literal

from libs.db import Database, Tx
from libs.refused import Seen, not_found, require_version
from services.catalog.locales.domain import chain
from services.catalog.memory import store
from services.catalog.memory.domain import Match, Pair, best

Done = Literal["created", "changed", "unchanged"]


async def put_pairs(tx: Tx, pairs: Sequence[Pair], who: str) -> list[Done]:
    """Each pair as it is said; of two for one source the later one holds. One that is known with the same translation
    keeps its origin."""
    known = {slot: kept.pair.target for slot, kept in (await store.lock(tx, pairs)).items()}
    done: list[Done] = []
    changed: dict[tuple[str, str, bytes], Pair] = {}
    for pair in pairs:
        before = known.get(pair.slot)
        done.append("created" if before is None else "unchanged" if before == pair.target else "changed")
        if before != pair.target:
            known[pair.slot], changed[pair.slot] = pair.target, pair
    if changed:
        await store.save(tx, list(changed.values()), who)
    return done


async def delete_pair(tx: Tx, pair_id: int, seen: Seen) -> None:
    """Raises Refused when there is none, and for another version than the one seen."""
    found = await store.lock_one(tx, pair_id)
    if found is None:
        raise not_found("translation", pair_id)
    require_version(seen, found.version)
    await store.delete(tx, pair_id)


async def matches_of(db: Database, source: str, target: str, text: str, least: int, most: int) -> list[Match]:
    """Earlier translations of like texts, from a locale or what it stands for, to the other likewise."""
    found = await store.candidates(db, chain(source, {}), chain(target, {}), text)
    return best(text, found, least, most)
