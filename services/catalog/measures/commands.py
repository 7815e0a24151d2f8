"""Setting size charts."""

from dataclasses import replace

from libs.db import Tx
from libs.refused import Seen, require_version
from services.catalog.measures import store
from services.catalog.measures.sizes import SizeChart


async def put_chart(tx: Tx, wanted: SizeChart, seen: Seen) -> tuple[SizeChart, bool]:
    """The chart as it is wanted, and whether it is new. What changes nothing keeps the version. Raises Refused for
    another version than the one seen."""
    before = await store.lock_chart(tx, wanted.code)
    version = before.version if before else 0
    require_version(seen, version)
    if before == replace(wanted, version=version):
        return before, False
    after = replace(wanted, version=version + 1)
    await store.save_chart(tx, after)
    return after, before is None
