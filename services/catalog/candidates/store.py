"""Every statement on candidates."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

import orjson

from libs.db import Database, Tx, Where, columns, count_each, fetch_page, unnest
from services.catalog.candidates.domain import STATES, Candidate
from services.catalog.candidates.tables import competitors

NAMES = [field.name for field in fields(Candidate)]
JSONS = ("details", "assumptions", "figures")
SELECT = ", ".join(f"{name}::text" if name in JSONS else name for name in NAMES)
KEPT = [name for name in NAMES if name not in ("created_at", "updated_at")]


def _candidate(row: Any) -> Candidate:
    return Candidate(**{name: json.loads(value) if name in JSONS else value for name, value in row.items()})


def _values(candidate: Candidate) -> list[Any]:
    return [
        orjson.dumps(value).decode() if name in JSONS else value
        for name in KEPT
        for value in (getattr(candidate, name),)
    ]


def _given(start: int = 1) -> list[str]:
    return [f"${n}{'::text::json' if name in JSONS else ''}" for n, name in enumerate(KEPT, start)]


INSERT = f"insert into candidate ({', '.join(KEPT)}) values ({', '.join(_given())})"
UPDATE = f"""update candidate set updated_at = now(), {
    ", ".join(f"{name} = {value}" for name, value in zip(KEPT, _given(), strict=True))
} where id = $1"""


async def insert(tx: Tx, candidate: Candidate) -> None:
    await tx.execute(INSERT, *_values(candidate))


async def save(tx: Tx, candidate: Candidate) -> None:
    """Writes a locked candidate."""
    await tx.execute(UPDATE, *_values(candidate))


async def lock(tx: Tx, candidate_id: UUID) -> Candidate | None:
    row = await tx.fetchrow(f"select {SELECT} from candidate where id = $1 for update", candidate_id)
    return _candidate(row) if row else None


async def find(db: Database | Tx, candidate_id: UUID) -> Candidate | None:
    row = await db.fetchrow(f"select {SELECT} from candidate where id = $1", candidate_id)
    return _candidate(row) if row else None


async def lock_unfigured(tx: Tx, before: datetime, limit: int) -> list[Candidate]:
    """Those that are still decided on, and whose figures are older than that."""
    rows = await tx.fetch(
        f"""select {SELECT} from candidate
            where figured_at < $1 and state not in ('graduated', 'killed', 'rejected')
            order by figured_at limit $2 for update skip locked""",
        before,
        limit,
    )
    return [_candidate(row) for row in rows]


async def save_figures(tx: Tx, candidate: Candidate) -> None:
    """What was observed changes no version."""
    await tx.execute(
        "update candidate set figures = $2::text::json, figured_at = $3 where id = $1",
        candidate.id,
        orjson.dumps(candidate.figures).decode(),
        candidate.figured_at,
    )


async def figures_beside(db: Database | Tx, candidate: Candidate, most: int) -> list[Mapping[str, Any]]:
    """The figures of the others of its category, the newest of them."""
    rows = await db.fetch(
        """select figures::text from candidate where category is not distinct from $1 and id <> $2
           and state <> 'rejected' order by id desc limit $3""",
        candidate.category,
        candidate.id,
        most,
    )
    return [json.loads(row["figures"]) for row in rows]


class Filters(NamedTuple):
    """What a list of candidates is narrowed to; None is all, a list any of its values."""

    state: Sequence[str] | None = None
    owner: Sequence[str] | None = None
    category: Sequence[str] | None = None
    country: Sequence[str] | None = None
    due_before: datetime | None = None
    updated_since: datetime | None = None


CONDITIONS = {
    "state": "state = any(?)",
    "owner": "owner = any(?)",
    "category": "category = any(?)",
    "country": "country = any(?)",
    "due_before": "due_at < ?",
    "updated_since": "updated_at >= ?",
}


def _narrowed(filters: Filters) -> Where:
    where = Where()
    for name, condition in CONDITIONS.items():
        where.add(condition, getattr(filters, name), alike=name in ("state", "owner", "category"))
    return where


async def page(db: Database, filters: Filters, after: Sequence[UUID], limit: int) -> list[Candidate]:
    """The newest first."""
    select = f"select {SELECT} from candidate"
    rows = await fetch_page(db, select, _narrowed(filters), "id", after, descending=True, limit=limit)
    return [_candidate(row) for row in rows]


async def counts(db: Database, filters: Filters, most: int) -> dict[str, int]:
    """How many candidates are in each state, and no further than `most`."""
    wanted = [("candidate", f"state = '{state}'") for state in STATES]
    return dict(zip(STATES, await count_each(db, wanted, _narrowed(filters), most), strict=True))


# -- competitors


class Competitor(NamedTuple):
    candidate_id: UUID
    market_product_id: UUID
    state: str
    confidence: Decimal
    reason: str
    decided_by: str | None


async def put_competitors(tx: Tx, rows: Sequence[Competitor]) -> None:
    """A person's word stands against a suggestion. Raises asyncpg's ForeignKeyViolationError for a market product that
    is not known."""
    await tx.execute(
        f"""insert into competitor ({", ".join(Competitor._fields)})
            select * from {unnest(*(competitors.c[name] for name in Competitor._fields))} order by market_product_id
            on conflict (candidate_id, market_product_id) do update set state = excluded.state,
                confidence = excluded.confidence, reason = excluded.reason, decided_by = excluded.decided_by
            where excluded.decided_by is not null or competitor.decided_by is null""",
        *columns(rows, len(Competitor._fields)),
    )


async def competitors_of(db: Database | Tx, candidate_id: UUID) -> list[Any]:
    return await db.fetch(
        """select c.market_product_id, p.marketplace, p.external_id, p.title, c.state, c.confidence, c.reason,
               c.decided_by
           from competitor c join market_product p on p.id = c.market_product_id
           where c.candidate_id = $1 order by c.confidence desc, c.market_product_id""",
        candidate_id,
    )


async def confirmed(db: Database | Tx, candidate_id: UUID) -> list[UUID]:
    rows = await db.fetch(
        "select market_product_id from competitor where candidate_id = $1 and state = 'confirmed'", candidate_id
    )
    return [row["market_product_id"] for row in rows]


# -- steps and forecasts


class Step(NamedTuple):
    """evidence, judged: JSON texts."""

    candidate_id: UUID
    from_state: str | None
    to_state: str
    by: str
    at: datetime
    note: str | None
    evidence: str
    judged: str
    overridden: str | None


async def add_step(tx: Tx, step: Step) -> None:
    await tx.execute(
        f"""insert into candidate_step ({", ".join(Step._fields)})
            values ($1, $2, $3, $4, $5, $6, $7::text::json, $8::text::json, $9)""",
        *step,
    )


async def steps_of(db: Database | Tx, candidate_id: UUID) -> list[dict[str, Any]]:
    rows = await db.fetch(
        """select from_state, to_state, by, at, note, evidence::text, judged::text, overridden
           from candidate_step where candidate_id = $1 order by id""",
        candidate_id,
    )
    return [{**row, "evidence": json.loads(row["evidence"]), "judged": json.loads(row["judged"])} for row in rows]


class Forecast(NamedTuple):
    candidate_id: UUID
    units_per_month: Decimal
    price: Decimal
    currency: str
    margin_percent: Decimal | None
    score: Decimal | None
    confidence: Decimal | None
    by: str
    at: datetime


FORECAST = ", ".join(Forecast._fields)


async def put_forecast(tx: Tx, forecast: Forecast) -> None:
    """One that was reopened and approved again has the later one."""
    await tx.execute(
        f"""insert into candidate_forecast ({FORECAST}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (candidate_id) do update set {
            ", ".join(f"{name} = excluded.{name}" for name in Forecast._fields[1:])
        }""",
        *forecast,
    )


async def forecast_of(db: Database | Tx, candidate_id: UUID) -> Forecast | None:
    found = await db.fetch(
        f"select {FORECAST} from candidate_forecast where candidate_id = $1", candidate_id, into=Forecast
    )
    return found[0] if found else None


class Launched(NamedTuple):
    """A launched candidate with its forecast and the rules that it passed against. skus: of its product today."""

    id: UUID
    country: str
    channel: str | None
    launched_at: datetime
    units_per_month: Decimal
    price: Decimal
    currency: str
    by: str
    overridden: Sequence[str]
    skus: Sequence[str]


async def launched(db: Database | Tx, candidate_id: UUID | None, most: int) -> list[Launched]:
    """The last ones, or the one."""
    return await db.fetch(
        """select c.id, c.country, c.channel, c.launched_at, f.units_per_month, f.price, f.currency, f.by,
               array(select distinct rule ->> 'metric' from candidate_step s
                     cross join json_array_elements(s.judged) as j(rule)
                     where s.candidate_id = c.id and s.overridden is not null and not (rule ->> 'passed')::bool)
                     as overridden,
               array(select sku from variant where product_id = c.product_id order by sku) as skus
           from candidate c join candidate_forecast f on f.candidate_id = c.id
           where c.launched_at is not null and ($1::uuid is null or c.id = $1) order by c.id desc limit $2""",
        candidate_id,
        most,
        into=Launched,
    )
