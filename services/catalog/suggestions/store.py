"""Every statement on suggestions."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import JSON

from libs.db import Database, Tx, Where, fetch_page
from services.catalog.suggestions.domain import Answer, Kind, Request, Status, Suggestion, plain
from services.catalog.suggestions.tables import suggestions
from services.catalog.wording.domain import Finding
from services.catalog.wording.terms import Word

COLUMNS = ", ".join(f"{each.name}::text" if isinstance(each.type, JSON) else each.name for each in suggestions.c)


async def spent(tx: Tx, since: datetime) -> Decimal:
    """What was asked since then has cost, or may yet. Those that ask go one after the other."""
    await tx.execute("select pg_advisory_xact_lock(hashtext('catalog.suggestions'))")
    found: Decimal = await tx.fetchval("select coalesce(sum(cost), 0) from suggestion where asked_at >= $1", since)
    return found


async def spent_since(db: Database, since: datetime) -> Decimal:
    found: Decimal = await db.fetchval("select coalesce(sum(cost), 0) from suggestion where asked_at >= $1", since)
    return found


async def insert(tx: Tx, new: Suggestion) -> None:
    await tx.execute(
        """insert into suggestion (id, version, status, kind, product_id, field, channel, locale, request,
               prompt_version, model, findings, cost, currency, asked_by, asked_at)
           values ($1, 1, 'asked', $2, $3, $4, $5, $6, $7::json, $8, $9, '[]'::json, $10, $11, $12, $13)""",
        new.id,
        new.request.kind,
        new.product_id,
        new.request.field,
        new.channel,
        new.request.locale,
        orjson.dumps(asdict(new.request)).decode(),
        new.prompt_version,
        new.model,
        new.cost,
        new.currency,
        new.asked_by,
        new.asked_at,
    )


async def answered(
    tx: Tx, suggestion_id: UUID, answer: Answer, status: Status, text: str, findings: Sequence[Finding], cost: Decimal
) -> None:
    await tx.execute(
        """update suggestion set version = version + 1, status = $2, text = $3, findings = $4::json, model = $5,
               tokens_in = $6, tokens_out = $7, cost = $8, answered_at = now()
           where id = $1 and status in ('asked', 'failed')""",
        suggestion_id,
        status,
        text,
        orjson.dumps(plain(findings)).decode(),
        answer.model,
        answer.tokens_in,
        answer.tokens_out,
        cost,
    )


async def failed(tx: Tx, suggestion_id: UUID, detail: str, free: bool) -> None:
    """`free`: it was refused, and costs nothing."""
    await tx.execute(
        """update suggestion set version = version + 1, status = 'failed', detail = $2, answered_at = now(),
               cost = case when $3 then 0 else cost end
           where id = $1 and status = 'asked'""",
        suggestion_id,
        detail[:500],
        free,
    )


async def decided(
    tx: Tx, suggestion_id: UUID, status: Status, final: str | None, reason: str | None, findings: Sequence[Finding],
    who: str,
) -> None:  # fmt: skip
    await tx.execute(
        """update suggestion set version = version + 1, status = $2, final = $3, reason = $4, findings = $5::json,
               decided_by = $6, decided_at = now() where id = $1""",
        suggestion_id,
        status,
        final,
        reason,
        orjson.dumps(plain(findings)).decode(),
        who,
    )


async def lock(tx: Tx, suggestion_id: UUID) -> Suggestion | None:
    row = await tx.fetchrow(f"select {COLUMNS} from suggestion where id = $1 for update", suggestion_id)
    return _suggestion(row) if row else None


async def find(db: Database | Tx, suggestion_id: UUID) -> Suggestion | None:
    row = await db.fetchrow(f"select {COLUMNS} from suggestion where id = $1", suggestion_id)
    return _suggestion(row) if row else None


async def page(
    db: Database,
    status: Sequence[Status] | None,
    kind: Sequence[Kind] | None,
    locale: list[str] | None,
    product_id: UUID | None,
    before: Sequence[Any],
    limit: int,
) -> list[Suggestion]:
    where = Where()
    where.add("status = any(?)", status)
    where.add("kind = any(?)", kind)
    where.add("locale = any(?)", locale)
    where.add("product_id = ?", product_id)
    select = f"select {COLUMNS} from suggestion"
    rows = await fetch_page(db, select, where, "id", before, descending=True, limit=limit)
    return [_suggestion(row) for row in rows]


def _suggestion(row: Any) -> Suggestion:
    asked, findings = orjson.loads(row["request"]), orjson.loads(row["findings"])
    words = [Word(**{**word, "never": tuple(word["never"])}) for word in asked.pop("words")]
    same = {name: row[name] for name in Suggestion.__dataclass_fields__ if name not in ("request", "findings")}
    return Suggestion(
        **same, request=Request(**asked, words=words), findings=[Finding(**finding) for finding in findings]
    )
