"""The one statement of quotes."""

from collections.abc import Sequence

from libs.db import Database
from services.pricing.prices.domain import Price
from services.pricing.prices.store import COLUMNS


async def prices_of(db: Database, skus: Sequence[str], channel: str, market: str) -> dict[str, Price]:
    rows = await db.fetch(
        f"select {COLUMNS} from price where sku = any($1) and channel = $2 and market = $3", skus, channel, market
    )
    return {row["sku"]: Price(**row) for row in rows}
