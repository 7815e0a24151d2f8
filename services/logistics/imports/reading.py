"""The rate cards that the rows of a file say: each is judged as POST /v1/rate-cards judges it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from pydantic import ValidationError

from libs.operations import Document, Fault, Values
from libs.rules import rule_of
from services.logistics.imports.domain import days_of, grams_of
from services.logistics.rates.domain import NewCard
from services.logistics.tariffs.models import NewRateCard, card_of

__all__ = ["Tariff", "tariff_of"]

KEYED = "zone_price:"
COPIED = ("carrier", "service", "origin", "zone", "valid_from", "valid_to", "source")
WEIGHTS = ("up_to_g", "up_to_kg", "weight")
MONEY = ("price", "per_kg")


@dataclass(slots=True)
class Tariff:
    """The cards of a document, and what is wrong with it. `places`: the line, and the field of the price, of each
    card."""

    cards: list[NewCard] = field(default_factory=list)
    places: list[tuple[int, str]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def tariff_of(document: Document) -> Tariff:
    tariff = Tariff()
    for line, values in document.rows:
        tariff.faults += _read(values, line, tariff)
    return tariff


def _read(values: Values, line: int, tariff: Tariff) -> Iterator[Fault]:
    """Adds the cards of a row. What is wrong with it."""
    try:
        body = {name: values[name] for name in COPIED if name in values} | _numbers(values)
        prices = _prices(values)
    except _Wrong as wrong:
        yield Fault(wrong.code, f"{wrong.field}: {wrong}", wrong.field, line)
        return
    weight = next((name for name in WEIGHTS if name in values), "up_to_g")
    for name, price in prices.items():
        zone = {"zone": name.removeprefix(KEYED)} if name != "price" else {}
        yield from _card({**body, **zone, "price": price}, values["currency"], line, name, weight, tariff)


def _prices(values: Values) -> dict[str, str]:
    """The prices of a row by their fields: one for each zone's column, or that of its zone. Raises _Wrong when it has
    none, or both."""
    keyed = {name: price for name, price in values.items() if name.startswith(KEYED)}
    for name in ("zone", "price"):
        if keyed and name in values:
            raise _Wrong(name, "said_twice", "the columns of zones say it already")
    if not keyed and "price" not in values:
        raise _Wrong("price", "missing", "is empty, and so are the columns of zones")
    return keyed or {"price": values["price"]}


def _card(body: dict[str, Any], currency: str, line: int, price: str, weight: str, tariff: Tariff) -> Iterator[Fault]:
    """Adds one card. `price` and `weight`: the fields of the row that have them."""
    amounts = {name: {"amount": body[name], "currency": currency} for name in MONEY if body.get(name)}
    fields = {name: value for name, value in body.items() if name not in MONEY}
    try:
        item = NewRateCard.model_validate({**fields, **amounts})
    except ValidationError as error:
        names = {"price": price, "up_to_g": weight}
        for broken in error.errors(include_url=False, include_input=False):
            yield _fault(broken, names, line)
        return
    tariff.cards.append(card_of(item))
    tariff.places.append((line, price))


def _fault(broken: Mapping[str, Any], names: Mapping[str, str], line: int) -> Fault:
    """Of a rule that the card breaks. `names`: what the file calls its fields."""
    code, detail, params = rule_of(broken)
    path = [str(part) for part in broken["loc"]]
    where = "currency" if path[-1:] == ["currency"] else names.get(path[0], path[0]) if path else None
    plain = {name: value if isinstance(value, str | int | list) else str(value) for name, value in params.items()}
    return Fault(code, f"{where}: {detail}" if where else detail, where, line, plain)


class _Wrong(ValueError):
    def __init__(self, name: str, code: str, detail: str) -> None:
        super().__init__(detail)
        self.field, self.code = name, code


def _numbers(values: Values) -> dict[str, Any]:
    """The numbers of a card, however the file says them. Raises _Wrong for what is none, and for what is said twice."""
    numbers: dict[str, Any] = {name: int(values[name]) for name in ("weight_step_g",) if name in values}
    numbers["volumetric_divisor"] = int(values["volumetric_divisor"]) or None
    numbers["up_to_g"] = _one(values, {"up_to_g": int, "up_to_kg": _grams, "weight": grams_of})
    if "minimum_weight_g" in values or "minimum_weight" in values:
        numbers["minimum_weight_g"] = _one(values, {"minimum_weight_g": int, "minimum_weight": grams_of})
    numbers["transit_days"] = _one(values, {"transit_days": int, "transit": days_of})
    if "per_kg" in values:
        numbers["per_kg"] = values["per_kg"]
    return numbers


def _one(values: Values, readers: Mapping[str, Callable[[str], int]]) -> int:
    """The number that one of the fields has. Raises _Wrong when none or several have it, or when it cannot be read."""
    given = [name for name in readers if name in values]
    if not given:
        raise _Wrong(next(iter(readers)), "missing", f"needs one of {', '.join(readers)}")
    if len(given) > 1:
        raise _Wrong(given[1], "said_twice", f"{given[0]} says it already")
    try:
        return readers[given[0]](values[given[0]])
    except ValueError as error:
        raise _Wrong(given[0], "not_readable", f"{values[given[0]][:40]} {error}") from None


def _grams(kilograms: str) -> int:
    grams = Decimal(kilograms) * 1000
    if grams != int(grams):
        raise ValueError("is no whole number of grams")
    return int(grams)
