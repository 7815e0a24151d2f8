"""Writing the glossary."""

from collections.abc import Sequence
from typing import Literal

from libs.db import Tx
from libs.refused import Seen, not_found, require_version
from services.catalog.glossary import store
from services.catalog.glossary.domain import Entry

Done = Literal["created", "changed", "unchanged"]


async def put_terms(tx: Tx, entries: Sequence[Entry]) -> list[Done]:
    """Each entry as it is said; of two for one word the later one holds."""
    known = {slot: found.entry for slot, found in (await store.lock(tx, [each.slot for each in entries])).items()}
    done: list[Done] = []
    changed: dict[tuple[str, str, str], Entry] = {}
    for entry in entries:
        before = known.get(entry.slot)
        done.append("created" if before is None else "unchanged" if before == entry else "changed")
        if before != entry:
            changed[entry.slot] = known[entry.slot] = entry
    if changed:
        await store.save(tx, list(changed.values()))
    return done


async def delete_term(tx: Tx, term_id: int, seen: Seen) -> None:
    """Raises Refused when there is none, and for another version than the one seen."""
    found = await store.lock_one(tx, term_id)
    if found is None:
        raise not_found("glossary term", term_id)
    require_version(seen, found.version)
    await store.delete(tx, term_id)
