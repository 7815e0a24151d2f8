"""Taking tariffs of a file in: each card is judged as POST /v1/rate-cards judges it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from pydantic import ValidationError

from libs.db import Tx
from libs.operations import Document, Fault, Outcome, Status, Values
from libs.rules import rule_of
from services.logistics.imports.domain import days_of, grams_of
from services.logistics.rates.commands import Imported, import_cards
from services.logistics.rates.models import NewRateCard, card_of
from services.logistics.rates.store import NewCard

__all__ = ["apply_tariffs"]

KEYED = "zone_price:"
COPIED = ("carrier", "service", "origin", "zone", "valid_from", "valid_to", "source")
WEIGHTS = ("up_to_g", "up_to_kg", "weight")


@dataclass(slots=True)
class _Tariff:
    """`places`: the line, and the field of the price, of each card."""

    cards: list[NewCard] = field(default_factory=list)
    places: list[tuple[int, str]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


async def apply_tariffs(tx: Tx, documents: Sequence[Document], by: str) -> list[Outcome]:
    """Each tariff is taken whole or not at all."""
    tariffs = [_tariff(document) for document in documents]
    good = [tariff for tariff in tariffs if not tariff.faults]
    imported = iter(await import_cards(tx, [tariff.cards for tariff in good]))
    return [
        Outcome("refused", tariff.faults) if tariff.faults else _outcome(tariff, next(imported)) for tariff in tariffs
    ]


def _outcome(tariff: _Tariff, imported: Sequence[Imported]) -> Outcome:
    faults = []
    rows: dict[int, Status] = {}
    for (line, name), found in zip(tariff.places, imported, strict=True):
        if found.broken:
            where = {"price": name, "price/currency": "currency"}.get(found.broken.field, found.broken.field)
            faults.append(Fault(found.broken.code, f"{where}: {found.broken.detail}", where, line, found.broken.params))
        elif found.status != "failed":
            rows[line] = _first(rows.get(line), found.status)
    if faults:
        return Outcome("refused", faults)
    return Outcome(_first(*rows.values()), rows=rows)


def _first(*said: Status | None) -> Status:
    """What a row of several cards, or a tariff of several rows, is said to be."""
    return next(status for status in ("created", "changed", "unchanged") if status in said)


def _tariff(document: Document) -> _Tariff:
    tariff = _Tariff()
    for line, values in document.rows:
        tariff.faults += _read(values, line, tariff)
    return tariff


def _read(values: Values, line: int, tariff: _Tariff) -> Iterator[Fault]:
    """Add the cards of a row; what is wrong with it."""
    body: dict[str, Any] = {name: values[name] for name in COPIED if name in values}
    weight = next((name for name in WEIGHTS if name in values), "up_to_g")
    try:
        body |= _numbers(values)
    except _Wrong as wrong:
        yield Fault(wrong.code, f"{wrong.field}: {wrong}", wrong.field, line)
        return
    prices = {name: price for name, price in values.items() if name.startswith(KEYED)}
    for name in ("zone", "price"):
        if prices and name in values:
            yield Fault("said_twice", f"{name}: the columns of zones say it already", name, line)
            return
    if not prices and "price" not in values:
        yield Fault("missing", "price: is empty, and so are the columns of zones", "price", line)
        return
    prices = prices or {"price": values["price"]}
    for name, price in prices.items():
        zone = {"zone": name.removeprefix(KEYED)} if name != "price" else {}
        yield from _card({**body, **zone, "price": price}, values["currency"], line, name, weight, tariff)


def _card(body: dict[str, Any], currency: str, line: int, price: str, weight: str, tariff: _Tariff) -> Iterator[Fault]:
    amounts = {name: {"amount": body[name], "currency": currency} for name in ("price", "per_kg") if body.get(name)}
    fields = {name: value for name, value in body.items() if name not in ("price", "per_kg")}
    try:
        item = NewRateCard.model_validate({**fields, **amounts})
    except ValidationError as error:
        names = {"price": price, "up_to_g": weight}
        for found in error.errors(include_url=False, include_input=False):
            yield _fault(found, names, line)
        return
    tariff.cards.append(card_of(item))
    tariff.places.append((line, price))


def _fault(found: Mapping[str, Any], names: Mapping[str, str], line: int) -> Fault:
    code, detail, params = rule_of(found)
    path = [str(part) for part in found["loc"]]
    where = "currency" if path[-1:] == ["currency"] else names.get(path[0], path[0]) if path else None
    plain = {name: value if isinstance(value, str | int | list) else str(value) for name, value in params.items()}
    return Fault(code, f"{where}: {detail}" if where else detail, where, line, plain)


class _Wrong(ValueError):
    def __init__(self, name: str, code: str, detail: str) -> None:
        super().__init__(detail)
        self.field, self.code = name, code


def _numbers(values: Values) -> dict[str, Any]:
    """The numbers of a card, however the file says them. _Wrong for what is none, and for what is said twice."""
    found: dict[str, Any] = {name: int(values[name]) for name in ("weight_step_g",) if name in values}
    found["volumetric_divisor"] = int(values["volumetric_divisor"]) or None
    found["up_to_g"] = _one(values, {"up_to_g": int, "up_to_kg": _grams, "weight": grams_of})
    if "minimum_weight_g" in values or "minimum_weight" in values:
        found["minimum_weight_g"] = _one(values, {"minimum_weight_g": int, "minimum_weight": grams_of})
    found["transit_days"] = _one(values, {"transit_days": int, "transit": days_of})
    if "per_kg" in values:
        found["per_kg"] = values["per_kg"]
    return found


def _one(values: Values, readers: Mapping[str, Callable[[str], int]]) -> int:
    said = [name for name in readers if name in values]
    if not said:
        raise _Wrong(next(iter(readers)), "missing", f"needs one of {', '.join(readers)}")
    if len(said) > 1:
        raise _Wrong(said[1], "said_twice", f"{said[0]} says it already")
    try:
        return readers[said[0]](values[said[0]])
    except ValueError as error:
        raise _Wrong(said[0], "not_readable", f"{values[said[0]][:40]} {error}") from None


def _grams(kilograms: str) -> int:
    grams = Decimal(kilograms) * 1000
    if grams != int(grams):
        raise ValueError("is no whole number of grams")
    return int(grams)
