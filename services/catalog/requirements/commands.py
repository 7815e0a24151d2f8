"""Recording sets of requirements, and finding the judge of one."""

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple
from uuid import UUID

import orjson

from libs.clock import new_id
from libs.db import Database, Tx
from libs.refused import Flaw, Refused, not_found
from services.catalog.requirements import store
from services.catalog.requirements.domain import (
    Key,
    RequirementSet,
    digest_of,
    flaws_of,
    schema_of,
    text_of,
    version_of,
)
from services.catalog.requirements.judging import Judge

__all__ = ["Compiled", "Imported", "import_set", "judge_of", "refuse_flaws"]

_KEPT = 24  # judges in memory: some 20 MB each of Amazon's largest
_judges: OrderedDict[tuple[UUID, int], "Compiled"] = OrderedDict()


class Imported(NamedTuple):
    status: Literal["created", "changed", "unchanged"]
    found: RequirementSet


class Compiled(NamedTuple):
    """The judge of a version, and for which product type it is."""

    judge: Judge
    product_type: str
    version: int


def refuse_flaws(key: Key, document: Mapping[str, Any]) -> None:
    """Raises Refused, pointing into the document, for one that cannot be taken."""
    flaws = flaws_of(key.dialect, document)
    if flaws:
        told = [Flaw(f"/document{flaw.where}", flaw.code, flaw.detail, flaw.params) for flaw in flaws]
        raise Refused("invalid_request", str(told[0]), told, kind="invalid")


async def import_set(
    tx: Tx, key: Key, document: Mapping[str, Any], *, name: str | None, sample: bool, source: str, who: str
) -> Imported:
    """Takes a document that `refuse_flaws` has let pass: a new set, a version more of a known one, or nothing when its
    newest version is the same."""
    before = await store.lock(tx, key)
    if before is not None and before.digest == digest_of(text_of(document)):
        return Imported("unchanged", await _found(tx, before.id))
    version = version_of(key.dialect, document, orjson.loads(before.document) if before else None)
    set_id, number = (before.id, before.version + 1) if before else (new_id(), 1)
    await store.save_set(tx, set_id, key, name, sample, number)
    await store.insert_version(tx, set_id, number, version, source, who)
    return Imported("changed" if before else "created", await _found(tx, set_id))


async def _found(tx: Tx, set_id: UUID) -> RequirementSet:
    found = await store.find(tx, set_id)
    if found is None:
        raise not_found("set of requirements", set_id)
    return found


async def judge_of(db: Database | Tx, set_id: UUID, version: int | None = None) -> Compiled:
    """The judge of a version, of the newest for None. Versions never change, so that what is compiled stays. Raises
    Refused for a set or a version that is not there."""
    number = version if version is not None else await store.newest(db, set_id)
    if number is None:
        raise not_found("set of requirements", set_id)
    known = _judges.get((set_id, number))
    if known is not None:
        _judges.move_to_end((set_id, number))
        return known
    row = await store.document(db, set_id, number)
    if row is None:
        raise not_found("version", f"{number} of the set of requirements {set_id}")
    judge = Judge(schema_of(row["dialect"], orjson.loads(row["document"])))
    _judges[set_id, number] = compiled = Compiled(judge, row["product_type"], number)
    if len(_judges) > _KEPT:
        _judges.popitem(last=False)
    return compiled
