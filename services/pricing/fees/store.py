"""Every statement on fees and VAT rates."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from libs.db import Database, Tx, columns
from services.pricing.fees.domain import Fee, Vat

FEE = "channel, category, valid_from, currency, referral_percent, referral_minimum, fixed, fulfilment, source"
VAT = "market, territory, valid_from, rate_percent, source"
AREA = "coalesce(territory, market)"
RECORD = "recorded_by, recorded_at"


class Fees(NamedTuple):
    """What a fee row says, in the order of FEE."""

    channel: str
    category: str
    valid_from: date
    currency: str
    referral_percent: Decimal
    referral_minimum: Decimal
    fixed: Decimal
    fulfilment: Decimal
    source: str | None

    @property
    def slot(self) -> tuple[str, str, date]:
        return self.channel, self.category, self.valid_from


class VatRate(NamedTuple):
    """What a VAT row says, in the order of VAT."""

    market: str
    territory: str | None
    valid_from: date
    rate_percent: Decimal
    source: str

    @property
    def slot(self) -> tuple[str, date]:
        return self.territory or self.market, self.valid_from


async def latest_fees(tx: Tx, slots: Sequence[tuple[str, str, date]]) -> dict[tuple[str, str, date], Fees]:
    """The last row recorded for each (channel, category, valid_from)."""
    rows = await tx.fetch(
        f"""select distinct on (channel, category, valid_from) {FEE} from fee
            where (channel, category, valid_from) in (select * from unnest($1::text[], $2::text[], $3::date[]))
            order by channel, category, valid_from, id desc""",
        *columns(slots, 3),
    )
    return {fees.slot: fees for fees in (Fees(*row.values()) for row in rows)}


async def insert_fees(tx: Tx, fees: Sequence[Fees], who: str) -> None:
    await tx.execute(
        f"""insert into fee ({FEE}, recorded_by)
            select {FEE}, $10 from unnest($1::text[], $2::text[], $3::date[], $4::text[], $5::numeric[], $6::numeric[],
                $7::numeric[], $8::numeric[], $9::text[]) with ordinality as n({FEE}, place) order by place""",
        *columns(fees),
        who,
    )


async def fees_in_force(
    db: Database | Tx,
    channels: Sequence[str] | None,
    on: date,
    after: Sequence[str] | None = None,
    limit: int | None = None,
) -> dict[tuple[str, str], Fee]:
    """By (channel, category) and in that order; all channels for None. `after`: those behind a key."""
    rows = await db.fetch(
        f"""select distinct on (channel, category) id, {FEE}, {RECORD} from fee
            where ($1::text[] is null or channel = any($1)) and valid_from <= $2
            and ($3::text is null or (channel, category) > ($3, $4::text))
            order by channel, category, valid_from desc, id desc limit $5""",
        None if channels is None else sorted(set(channels)),
        on,
        *(after or (None, None)),
        limit,
    )
    return {(row["channel"], row["category"]): Fee(**row) for row in rows}


async def fees_page(db: Database, channel: str | None, before: int | None = None, *, limit: int) -> list[Fee]:
    rows = await db.fetch(
        f"""select id, {FEE}, {RECORD} from fee where ($1::text is null or channel = $1)
            and ($2::bigint is null or id < $2) order by id desc limit $3""",
        channel,
        before,
        limit,
    )
    return [Fee(**row) for row in rows]


async def latest_vat(tx: Tx, slots: Sequence[tuple[str, date]]) -> dict[tuple[str, date], VatRate]:
    rows = await tx.fetch(
        f"""select distinct on ({AREA}, valid_from) {VAT} from vat_rate
            where ({AREA}, valid_from) in (select * from unnest($1::text[], $2::date[]))
            order by {AREA}, valid_from, id desc""",
        *columns(slots, 2),
    )
    return {rate.slot: rate for rate in (VatRate(*row.values()) for row in rows)}


async def insert_vat(tx: Tx, rates: Sequence[VatRate], who: str) -> None:
    await tx.execute(
        f"""insert into vat_rate ({VAT}, recorded_by)
            select {VAT}, $6 from unnest($1::text[], $2::text[], $3::date[], $4::numeric[], $5::text[])
                with ordinality as n({VAT}, place) order by place""",
        *columns(rates),
        who,
    )


async def vat_in_force(
    db: Database | Tx,
    on: date,
    *,
    areas: Sequence[str] | None = None,
    market: str | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> dict[str, Vat]:
    """By area (see `vat_area`) and in that order: of the areas, or of a market with its territories. `after`: those
    behind an area."""
    rows = await db.fetch(
        f"""select distinct on ({AREA}) id, {VAT}, {RECORD} from vat_rate
            where ($1::text[] is null or {AREA} = any($1)) and ($2::text is null or market = $2)
            and ($3::text is null or {AREA} > $3) and valid_from <= $4
            order by {AREA}, valid_from desc, id desc limit $5""",
        None if areas is None else sorted(set(areas)),
        market,
        after,
        on,
        limit,
    )
    return {vat.area: vat for vat in (Vat(**row) for row in rows)}


async def vat_page(db: Database, market: str | None, before: int | None = None, *, limit: int) -> list[Vat]:
    rows = await db.fetch(
        f"""select id, {VAT}, {RECORD} from vat_rate where ($1::text is null or market = $1)
            and ($2::bigint is null or id < $2) order by id desc limit $3""",
        market,
        before,
        limit,
    )
    return [Vat(**row) for row in rows]
