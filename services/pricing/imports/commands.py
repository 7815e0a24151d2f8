"""Taking prices and costs of a file in: by the same commands as the JSON bulk."""

from collections.abc import Sequence

from libs.db import Tx
from libs.operations import Document, Fault, Outcome
from libs.refused import Refused
from services.pricing.costs.models import NewCost
from services.pricing.imports.rows import cost_of, plain, price_of
from services.pricing.inputs.commands import record_costs
from services.pricing.prices.commands import Done, set_prices
from services.pricing.prices.domain import field_of
from services.pricing.prices.models import NewPrice

__all__ = ["apply_costs", "apply_prices"]


async def apply_prices(tx: Tx, documents: Sequence[Document], by: str) -> list[Outcome]:
    """Each price is judged by itself; below its floor it is refused."""
    found = [price_of(document) for document in documents]
    answers = iter(await set_prices(tx, [each.wanted() for each in found if isinstance(each, NewPrice)], by))
    return [_outcome(next(answers)) if isinstance(each, NewPrice) else Outcome("refused", each) for each in found]


def _outcome(answer: Done | Refused) -> Outcome:
    if isinstance(answer, Done):
        return Outcome(answer.outcome)
    return Outcome("refused", [Fault(answer.code, answer.detail, field_of(answer.code), params=plain(answer.params))])


async def apply_costs(tx: Tx, documents: Sequence[Document], by: str) -> list[Outcome]:
    """Each cost is recorded by itself, and the floors it moves are rechecked."""
    found = [cost_of(document) for document in documents]
    outcomes = iter(await record_costs(tx, [each.entry() for each in found if isinstance(each, NewCost)], by))
    return [Outcome(next(outcomes)) if isinstance(each, NewCost) else Outcome("refused", each) for each in found]
