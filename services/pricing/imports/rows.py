"""Rows as the bodies of the API: a file and the API have one rule for what a price or a cost is."""

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from libs.operations import Document, Fault, Values
from libs.rules import rule_of
from services.pricing.costs.domain import COMPONENTS
from services.pricing.costs.models import NewCost
from services.pricing.prices.models import NewPrice

__all__ = ["cost_of", "plain", "price_of"]

Body = TypeVar("Body", bound=BaseModel)


def price_of(document: Document) -> NewPrice | list[Fault]:
    """The price of a row, or what is wrong with it."""
    return _validated(NewPrice, _body(document, ("price",)))


def cost_of(document: Document) -> NewCost | list[Fault]:
    """The cost of a row, or what is wrong with it."""
    return _validated(NewCost, _body(document, COMPONENTS))


def _body(document: Document, amounts: tuple[str, ...]) -> dict[str, Any]:
    """A file says its currency once per row, the API with each amount."""
    values: Values = document.rows[0][1]
    body: dict[str, Any] = {name: value for name, value in values.items() if name != "currency"}
    for name in amounts:
        if name in values:
            body[name] = {"amount": values[name], "currency": values["currency"]}
    return body


def _validated(model: type[Body], body: Mapping[str, Any]) -> Body | list[Fault]:
    try:
        return model.model_validate(body)
    except ValidationError as error:
        faults = [_fault(each) for each in error.errors(include_url=False, include_input=False)]
        once = {(fault.field, fault.code): fault for fault in reversed(faults)}  # not the currency with each amount
        return [*reversed(once.values())]


def _fault(error: Any) -> Fault:
    """Of a pydantic error, with the name that the field has in the file."""
    code, detail, params = rule_of(error)
    path = error["loc"]
    name = "currency" if path[-1] == "currency" else str(path[0])
    return Fault(code, f"{name}: {detail}", name, params=plain(params))


def plain(params: Mapping[str, Any]) -> dict[str, Any]:
    """As JSON can carry it."""
    return {name: value if isinstance(value, str | int | list) else str(value) for name, value in params.items()}
