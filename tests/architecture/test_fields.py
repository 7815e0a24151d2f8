"""Whatever a door lets in, the event and the column of that name carry."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, get_args

import pytest
from fastapi.params import Form
from fastapi.routing import APIRoute
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, TypeAdapter, ValidationError
from sqlalchemy import BigInteger, Boolean, Column, DateTime, Integer, Numeric, SmallInteger, Text, Uuid

import services
from contracts.order import OrderPlaced
from contracts.registry import CONTRACTS
from libs.exports import listing
from libs.http import Model
from libs.money import FineMoney
from services.__main__ import TARGETS, load
from services.order.placing.models import NewOrderIn, to_domain
from services.order.placing.rows import placed

LONG = "x" * 5000
VALUES: list[Any] = [
    None, True, False, -1, 0, 1, 2, 2**15, 2**31 - 1, 2**31, 2**53, 2**63, 1.5, 2.0,
    "", " ", "a", "A", "A-1", "web", "DE", "de", "ZZ", "EUR", "eur", "XAU", "JPY", "DE-1", "4006381333931", "691200",
    "0000000000000", "9012100", "4.03E+11", "a\x00", "a\nb", "a\u200bb", "a\u00a0", "\ud800", "e\u0301", "蓝色", "🙂",
    LONG[:32], LONG[:64], LONG[:65], LONG[:100], LONG[:200], LONG[:400], LONG, "12.50", "0.000001", "-1", "1e3", "NaN",
    "999999999999.999999", "2026-01-01", "2099-12-31", "1999-12-31", "9999-12-31", "0001-01-01",
    "2026-01-01T00:00:00Z", "2026-01-01T00:00:00+14:00", "2099-12-31T23:59:59Z", "9999-12-31T23:59:59Z",
    "0001-01-01T00:00:00+14:00", "0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11", "sellable", "DAP", "normal", "other",
    {"amount": "12.50", "currency": "EUR"}, {"amount": "0.000001", "currency": "EUR"},
    {"amount": "999999999999.99", "currency": "EUR"}, {"amount": "1", "currency": "XAU"},
]  # fmt: skip


def request_models() -> dict[str, type[BaseModel]]:
    """Every model that a JSON body is read into, with its parts, by service and name."""
    found: dict[str, type[BaseModel]] = {}
    for name in TARGETS:
        for route in (route for router in load(name).routers for route in router.routes):
            body = route.body_field if isinstance(route, APIRoute) else None
            if body is not None and not isinstance(body.field_info, Form):
                found |= {f"{name}.{model.__name__}": model for model in models_in(body.field_info.annotation)}
    return found


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
        for field in annotation.model_fields.values():
            yield from models_in(field.annotation)
    for part in get_args(annotation):
        yield from models_in(part)


MODELS = request_models()
KEPT = [
    name for name, model in MODELS.items() if model.__module__ != listing.__name__
]  # a filter asks, and is not kept


@pytest.mark.parametrize("name", MODELS)
def test_a_request_refuses_fields_that_it_does_not_have(name: str) -> None:
    assert MODELS[name].model_config.get("extra") == "forbid", "derive it from libs.http.Model"


def test_the_search_finds_the_models() -> None:
    assert len(MODELS) > 50
    assert all(issubclass(model, Model | FineMoney) for model in MODELS.values())


def adapter_of(model: type[BaseModel], name: str) -> TypeAdapter[Any]:
    field = model.model_fields[name]
    return TypeAdapter(Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation)


def taken(model: type[BaseModel], name: str) -> list[Any]:
    """What the field takes of VALUES, as it is then."""
    adapter, found = adapter_of(model, name), []
    for value in VALUES:
        for each in (value, [value]):
            try:
                read = adapter.validate_json(json.dumps(each))
            except (ValidationError, ValueError):
                continue
            if read is not None and not isinstance(read, list | dict):
                found.append(read)
    return found


def event_fields() -> dict[str, list[tuple[str, TypeAdapter[Any]]]]:
    """The fields that events have, by their name."""
    found: dict[str, list[tuple[str, TypeAdapter[Any]]]] = {}
    for contract in CONTRACTS:
        for model in models_in(contract.event):
            for name in model.model_fields:
                found.setdefault(name, []).append((f"{contract.event.TYPE} {model.__name__}", adapter_of(model, name)))
    return found


# A field name that both requests and events have is judged once: it means the same, and then the event takes all that
# the door takes; or it means something else.
SAME = {
    "assignee_role", "at", "backorder", "brand", "buyer_ref", "carrier", "category", "channel", "channel_order_id",
    "condition", "country", "country_of_origin", "currency", "customs_description", "due_at", "gross_weight_g",
    "gtin", "height_mm", "hs_code", "incoterm", "length_mm", "locale", "market", "net_weight_g", "order_id",
    "placed_at", "postal_code", "price", "priority", "product_id", "quantity", "reorder_point", "resolution",
    "shipment_id", "sku", "ticket_class", "tracking_number", "units_per_month", "warehouse", "width_mm",
}  # fmt: skip
OTHERWISE = {
    "amount": "events write a decimal as text of any form",
    "destination": "a country in a quote, a place in an order",
    "detail": "free text in both",
    "line_no": "counted by us in events",
    "lines": "compared part by part",
    "origin": "a country",
    "number": "of a version of content in events",
    "owner": "a role that a hold waits for in events",
    "payment": "a state in events",
    "reason": "one of a few for a return, free text for a cancellation",
    "reference": "an id of ours in refund.issued",
    "service": "the carrier's name of it",
    "source": "where a rate is written",
    "state": "of another thing",
    "status": "of a ticket, a parcel, an event of a carrier",
    "title": "by language in requests",
    "unit_price": "events write a decimal as text",
    "valid_from": "a day in requests, a moment in price.changed",
    "variants": "compared part by part",
    "version": "counted by us",
}
NOT_OURS = {
    ("order.LineIn", "sku"): "the channel's SKU; ours is known_sku's",
    ("support.ResolveTicket", "resolution"): "of a ticket; return.received has a return's",
}


def shared(name: str) -> list[str]:
    fields = event_fields()
    return [field for field in MODELS[name].model_fields if field in fields and (name, field) not in NOT_OURS]


@pytest.mark.parametrize("name", KEPT)
def test_an_event_carries_what_a_door_lets_in(name: str) -> None:
    fields, model = event_fields(), MODELS[name]
    unjudged = [field for field in shared(name) if field not in SAME and field not in OTHERWISE]
    assert not unjudged, "say whether these mean the same in events"
    for field in (field for field in shared(name) if field in SAME):
        for value in taken(model, field):
            sent = TypeAdapter(Any).dump_json(value)
            for where, adapter in fields[field]:
                try:
                    adapter.validate_json(sent)
                except ValidationError as error:
                    raise AssertionError(f"{where}.{field} refuses {sent!r}, which {name} takes") from error


COLUMNS: dict[tuple[str, str], list[Column[Any]]] = {}
for target in TARGETS:
    for table in load(target).metadata.tables.values():
        for column in table.columns:
            COLUMNS.setdefault((target, column.name), []).append(column)


@pytest.mark.parametrize("name", KEPT)
def test_a_column_keeps_what_a_door_lets_in(name: str) -> None:
    service, model = name.split(".")[0], MODELS[name]
    for field in model.model_fields:
        for value in taken(model, field):
            for column in COLUMNS.get((service, field), ()):
                assert keeps(column, value), f"{column.table.name}.{field} does not keep {value!r}"


def keeps(column: Column[Any], value: Any) -> bool:
    kind = column.type
    if isinstance(value, bool):
        return True
    if isinstance(value, int):
        bits = 15 if isinstance(kind, SmallInteger) else 63 if isinstance(kind, BigInteger) else 31
        return not isinstance(kind, Integer) or -(2**bits) <= value < 2**bits
    if isinstance(value, str):
        return "\x00" not in value and not any("\ud800" <= c <= "\udfff" for c in value)
    if isinstance(value, datetime):
        return value.tzinfo is not None and datetime(1, 1, 2, tzinfo=UTC) < value
    if isinstance(value, Decimal):
        return value.is_finite() and isinstance(kind, Numeric)
    return isinstance(kind, Text | Uuid | DateTime | Boolean | Numeric) or kind is not None


text = st.text(max_size=30)
amounts = st.decimals(0, 10**6, places=2).map(str)
money = st.fixed_dictionaries({"amount": amounts, "currency": st.just("EUR")})
orders = st.fixed_dictionaries(
    {
        "channel": st.sampled_from(["web", "amazon-de", "a"]),
        "channel_order_id": text,
        "currency": st.just("EUR"),
        "lines": st.lists(
            st.builds(
                lambda sku, quantity, name, price: {"sku": sku, "quantity": quantity, name: price},
                st.sampled_from(["A", "MUG-1"]),
                st.integers(1, 10**6),
                st.sampled_from(["unit_price", "line_total"]),
                money,
            ),
            min_size=1, max_size=4,
        ),
        "shipping_address": st.fixed_dictionaries({"country": st.sampled_from(["DE", "US"]), "postal_code": text}),
        "buyer_ref": st.none() | text,
    }
)  # fmt: skip


@settings(max_examples=300)
@given(orders)
def test_an_order_that_the_door_takes_is_one_that_its_event_carries(sent: dict[str, Any]) -> None:
    """order.placed is built without validation, behind the door that has validated the same."""
    try:
        order = to_domain(NewOrderIn.model_validate(sent))
    except ValidationError:
        return
    if order.flaw():
        return
    order.share_total()
    for line in order.lines:
        line.sku = line.channel_sku
    event = placed(order)
    assert OrderPlaced.model_validate_json(event.model_dump_json()) == event
    assert sum(line.paid or 0 for line in event.lines) == event.total


def test_model_construct_stands_only_behind_something_that_has_validated() -> None:
    """Each place is named here with what validates before it."""
    allowed = {
        "order/placing/rows.py": "NewOrderIn, see the test above",
        "order/placing/models.py": "NewOrderIn",
        "order/process/events.py": "stored order lines",
        "order/views/api.py": "answers of stored values",
    }
    root = Path(services.__file__).parent
    found = {
        file.relative_to(root).as_posix()
        for file in root.rglob("*.py")
        if "model_construct(" in file.read_text() and "cli" not in file.parts
    }
    assert found == set(allowed)
