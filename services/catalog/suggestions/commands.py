"""Asking a model, taking its answer in, and what a person makes of it."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from libs.clock import new_id, now
from libs.db import Database, Tx
from libs.refused import Refused, Seen, not_found, require_version
from libs.work import enqueue
from services.catalog.glossary import store as glossary
from services.catalog.locales.domain import chain
from services.catalog.memory import commands as memory
from services.catalog.memory.domain import Pair
from services.catalog.suggestions import facts, store
from services.catalog.suggestions.domain import (
    OPEN,
    Answer,
    Decision,
    Request,
    Suggestion,
    judge,
    offered,
    tidied,
)
from services.catalog.suggestions.prompts import PROMPT_VERSION, messages, tokens_of
from services.catalog.suggestions.settings import ModelSettings, model_settings

ASK = "catalog.suggest"
LANE = "model"


async def prepared(db: Database, request: Request, product_id: UUID | None) -> Request:
    """The request with what catalog knows: the product's attributes, the glossary, values of others."""
    if product_id is not None:
        request = replace(
            request, attributes={**await facts.attributes_of(db, product_id, request.locale), **request.attributes}
        )
    words = await glossary.words_of(db, chain(request.source_locale, {}), chain(request.locale, {}))
    said = " ".join([request.source, *request.attributes.values()]).casefold()
    found = [word for word in words if word.source.casefold() in said]
    others = facts.others(await facts.options(db, request.locale), request.attributes)
    made = request.kind in ("write", "search_terms")
    return replace(request, words=found, others=others if made else ())


async def ask(tx: Tx, request: Request, channel: str | None, product_id: UUID | None, who: str) -> Suggestion:
    """A suggestion that a model is asked for. Raises Refused when none is set, and when the day's budget is spent."""
    model = model_settings()
    if model is None:
        raise Refused("model_off", "no language model is set: TRADEWIND_MODEL_URL")
    suggestion_id, moment = new_id(), now()
    cost = _most(request, str(suggestion_id), model)
    spent = await store.spent(tx, midnight(moment))
    if model.budget is not None and spent + cost > model.budget:
        detail = f"{spent:.4f} {model.currency} of {model.budget} are spent or reserved today"
        raise Refused("model_budget_spent", detail, params={"spent": str(spent), "budget": str(model.budget)})
    new = Suggestion(
        id=suggestion_id, version=1, status="asked", request=request, channel=channel, product_id=product_id,
        prompt_version=PROMPT_VERSION, model=model.name, text=None, findings=(), tokens_in=None, tokens_out=None,
        cost=cost, currency=model.currency, detail=None, final=None, reason=None, asked_by=who, asked_at=moment,
        answered_at=None, decided_by=None, decided_at=None,
    )  # fmt: skip
    await store.insert(tx, new)
    await enqueue(tx, ASK, key=str(suggestion_id), reference=str(suggestion_id), payload={}, lane=LANE)
    return new


def midnight(moment: datetime) -> datetime:
    """When the day of a budget began: in UTC."""
    return moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def _most(request: Request, secret: str, model: ModelSettings) -> Decimal:
    """The most that one answer may cost."""
    sent = sum(tokens_of(message["content"]) for message in messages(request, secret))
    return model.cost(sent, model.most_tokens)


async def take(tx: Tx, suggestion_id: UUID, answer: Answer, cost: Decimal) -> None:
    """The answer, judged: a person sees it unless something is wrong with it."""
    found = await store.lock(tx, suggestion_id)
    if found is None:
        return
    text = tidied(answer.text)
    findings = judge(found.request, text, str(suggestion_id), answer.cut)
    await store.answered(tx, suggestion_id, answer, offered(findings), text, findings, cost)


async def decide(
    tx: Tx, suggestion_id: UUID, decision: Decision, text: str | None, reason: str | None, seen: Seen, who: str
) -> Suggestion:
    """What a person makes of a suggestion. An accepted translation is remembered. Raises Refused when it is not
    offered, and for another version than the one seen."""
    found = await store.lock(tx, suggestion_id)
    if found is None:
        raise not_found("suggestion", suggestion_id)
    require_version(seen, found.version)
    if found.status != "offered":
        detail = f"the suggestion is {found.status}"
        raise Refused("suggestion_not_offered", detail, params={"status": found.status})
    final = {"accept": found.text, "edit": text, "reject": None}[decision]
    findings = judge(found.request, final, str(suggestion_id)) if final is not None else found.findings
    await store.decided(tx, suggestion_id, OPEN[decision], final, reason, findings, who)
    if final is not None and found.request.kind == "translate":
        request = found.request
        pair = Pair(request.source_locale, request.locale, request.source, final, "person")
        await memory.put_pairs(tx, [pair], who)
    return await _stored(tx, suggestion_id)


async def _stored(tx: Tx, suggestion_id: UUID) -> Suggestion:
    found = await store.find(tx, suggestion_id)
    if found is None:
        raise not_found("suggestion", suggestion_id)
    return found


async def spending(db: Database) -> dict[str, Any]:
    """Whether a model is asked, and what it has cost today."""
    model = model_settings()
    spent = await store.spent_since(db, midnight(now()))
    named = {"model": model.name, "currency": model.currency, "budget": model.budget} if model else {}
    return {"on": model is not None, "spent_today": spent, "prompt_version": PROMPT_VERSION, **named}
