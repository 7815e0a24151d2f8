"""The asking itself: one request to a server that speaks OpenAI's protocol of chat completions."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

from libs.db import Database, Tx
from libs.http.client import Bound, Client, Timeouts
from libs.http.outcomes import Answer as Response
from libs.work import Claimed, Outcome, Task, done, failed, refused
from services.catalog.suggestions import commands, store
from services.catalog.suggestions.commands import ASK
from services.catalog.suggestions.domain import Answer, Suggestion
from services.catalog.suggestions.prompts import messages, tokens_of
from services.catalog.suggestions.settings import ModelSettings, model_settings

__all__ = ["TASKS"]

TEMPERATURE = 0.2
MOST_BYTES = 1_000_000
AGAIN = (408, 409, 425, 429)


async def read(database: Database, task: Claimed) -> Suggestion | None:
    return await store.find(database, UUID(task.reference))


async def run(client: Client, task: Claimed) -> Outcome:
    suggestion: Suggestion | None = task.found
    model = model_settings()
    if suggestion is None or model is None:
        return refused("no language model is set" if model is None else "the suggestion is no longer there")
    told = messages(suggestion.request, task.reference)
    body = {"model": model.name, "messages": told, "temperature": TEMPERATURE, "max_tokens": model.most_tokens}
    answer = await client.call(
        "POST",
        model.endpoint,
        json=body,
        headers={"authorization": f"Bearer {model.key.get_secret_value()}"} if model.key else None,
        timeouts=Timeouts(connect=5, read=model.seconds, total=model.seconds),
        bound=Bound(MOST_BYTES),
    )
    if answer.status >= 500 or answer.status in AGAIN:
        return failed(f"the model's server says {answer.status}", answer.after)
    if not answer.ok:
        return refused(f"the model's server says {answer.status}")
    return _read(answer, model, sum(tokens_of(message["content"]) for message in told))


def _read(response: Response, model: ModelSettings, sent: int) -> Outcome:
    """What it says, and what it counts; what it does not count is guessed."""
    try:
        said: Mapping[str, Any] = response.json()
        choice = said["choices"][0]
        text = choice["message"]["content"]
        usage = said.get("usage") or {}
        tokens_in = int(usage.get("prompt_tokens", sent))
        tokens_out = int(usage.get("completion_tokens", tokens_of(str(text))))
    except (ValueError, LookupError, TypeError, AttributeError):
        return failed("the model's server gives no answer that can be read")
    if not isinstance(text, str) or min(tokens_in, tokens_out) < 0:
        return failed("the model's server gives no answer that can be read")
    return done(
        {
            "text": text.replace("\x00", ""),
            "model": str(said.get("model") or model.name)[:200],
            "tokens_in": tokens_in,
            "tokens_out": tokens_out,
            "cut": choice.get("finish_reason") == "length",
            "cost": str(model.cost(tokens_in, tokens_out)),
        }
    )


async def record(tx: Tx, task: Claimed, outcome: Outcome) -> None:
    suggestion_id, result = UUID(task.reference), outcome.result
    if outcome.status != "done":
        await store.failed(tx, suggestion_id, outcome.detail, outcome.status == "refused")
        return
    answer = Answer(result["text"], result["model"], result["tokens_in"], result["tokens_out"], result["cut"])
    await commands.take(tx, suggestion_id, answer, Decimal(result["cost"]))


# An answer that was lost is asked for again: it costs its tokens twice, and does no other harm.
TASKS: Mapping[str, Task] = {
    ASK: Task(run=run, record=record, read=read, attempts=5, seconds=660, beside=4, longest_rest=60)
}
