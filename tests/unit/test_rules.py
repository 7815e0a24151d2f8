"""No sentence of pydantic's reaches a person, whatever is wrong and wherever."""

import re
import string
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Literal, get_args
from uuid import UUID

import pytest
from fastapi.dependencies.models import Dependant
from pydantic import AnyHttpUrl, BaseModel, Field, TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError
from pydantic_core._pydantic_core import list_all_errors

from libs.http.strict import routes_of
from libs.rules import fields_at, nearest, rule_of
from libs.runtime.ops import router_of
from services.__main__ import TARGETS, load

ERRORS = {error["type"]: error for error in list_all_errors()}
# What can only happen to programs, never to what somebody sent.
OF_PROGRAMS = {
    "no_such_attribute", "needs_python_object", "frozen_field", "frozen_instance", "get_attribute_error",
    "dataclass_exact_type", "named_tuple_type", "default_factory_not_called", "iteration_error", "frozen_dict_type",
    "ordered_dict_type", "counter_type", "deque_type", "set_item_not_hashable", "bytes_type", "bytes_too_short",
    "bytes_too_long", "bytes_invalid_encoding", "missing_sentinel_error", "ellipsis_error", "frozen_set_type",
    "is_instance_of", "is_subclass_of", "callable_type", "arguments_type", "missing_argument",
    "unexpected_keyword_argument", "missing_keyword_only_argument", "unexpected_positional_argument",
    "missing_positional_only_argument", "multiple_argument_values", "fraction_type", "fraction_parsing",
    "complex_type", "complex_str_parsing",
}  # fmt: skip
OUR_WORDS = {"value_error", "assertion_error"}  # raised with a sentence of ours


@cache
def pydantics() -> re.Pattern[str]:
    """Matches every sentence of pydantic's."""
    templates = {
        each for error in ERRORS.values() for name, each in error.items() if name.startswith("message_template")
    }
    sentences = []
    for template in templates - {"{error}", "Value error, {error}", "Assertion failed, {error}"}:
        parts = [re.escape(text) + (".*" if name else "") for text, name, *_ in string.Formatter().parse(template)]
        sentences.append("".join(parts))
    return re.compile("|".join(sentences), re.DOTALL)


def check(code: str, detail: str) -> None:
    assert re.fullmatch(r"[a-z][a-z0-9_]*", code)
    assert not pydantics().search(detail), detail
    assert not re.search(r"…|Input should|pydantic|python\.org|\{\w+\}", detail), detail


@pytest.mark.parametrize("kind", ERRORS)
def test_every_error_has_words_of_ours(kind: str) -> None:
    error = ERRORS[kind]
    found = {
        "type": kind,
        "loc": ("body", "x"),
        "msg": error["example_message_python"],
        "ctx": error["example_context"],
    }
    code, detail, params = rule_of(found)
    if kind not in OUR_WORDS:
        check(code, detail)
        assert (code == "invalid") == (kind in OF_PROGRAMS)
        assert all(str(value) in detail or isinstance(value, list) for value in params.values())


def test_the_lists_above_name_what_there_is() -> None:
    assert set(ERRORS) >= (OF_PROGRAMS | OUR_WORDS)


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Part(BaseModel, extra="forbid"):
    size: int = Field(ge=1)


class Everything(BaseModel, extra="forbid"):
    """One of each kind of field."""

    colour: Colour = Colour.RED
    side: Literal["left", "right"] = "left"
    number: Annotated[int, Field(ge=0, lt=10)] = 1
    stepped: Annotated[int, Field(multiple_of=5)] = 5
    share: Annotated[float, Field(gt=0, le=1)] = 1
    amount: Annotated[Decimal, Field(max_digits=6, decimal_places=2)] = Decimal(1)
    name: Annotated[str, Field(min_length=2, max_length=5, pattern="^[a-z]+$")] = "abc"
    flag: bool = False
    day: date = date(2026, 1, 1)
    moment: datetime = datetime(2026, 1, 1)  # noqa: DTZ001
    duration: timedelta = timedelta(1)
    identifier: UUID | None = None
    address: AnyHttpUrl | None = None
    part: Part | None = None
    parts: Annotated[list[Part], Field(min_length=1, max_length=2)] = [Part(size=1)]
    named: dict[str, Part] = {}
    either: Part | int = 1


BAD: list[Any] = [
    None, True, "", " ", "x", "true", "2", "-1", 2, -1, 0, 2**31, 2**63, 10**30, 1.5, -0.5, 1e300, "NaN", "1e400",
    "a" * 10_000, "\x00", "\n", "\ud800", "2026-02-30", "2026-13-01T25:00:00Z", "2026-01-01", "9999-12-31T23:59:59Z",
    "00000000-0000-0000-0000-00000000000g", "http://", "ftp://x", "{}", "[]", [], {}, [None], [[]], [1] * 1000,
    {"amount": 1}, {"amount": "1", "currency": "eur"}, {"x": 1}, {"": {}}, [{"size": 0}], {"a": {"size": "x"}},
]  # fmt: skip


def sentences(kind: Any) -> Iterator[tuple[str, str, str]]:
    adapter: TypeAdapter[Any] = TypeAdapter(kind)
    for value in BAD:
        try:
            adapter.validate_python(value)
        except ValidationError as error:
            for found in error.errors(include_url=False, include_input=False):
                code, detail, _ = rule_of(found)
                yield found["type"], code, detail


@pytest.mark.parametrize("name", Everything.model_fields)
def test_every_kind_of_field_is_told_in_our_words(name: str) -> None:
    field = Everything.model_fields[name]
    told = list(sentences(Annotated[field.annotation, field]))
    assert told
    for _, code, detail in told:
        check(code, detail)
        assert code != "invalid"


def parameters(found: Dependant) -> Iterator[tuple[str, Any]]:
    for field in (*found.path_params, *found.query_params, *found.header_params):
        yield field.alias, Annotated[field.field_info.annotation, field.field_info]
    for dependency in found.dependencies:
        yield from parameters(dependency)


def models(annotation: Any, seen: set[type[BaseModel]]) -> None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel) and annotation not in seen:
        seen.add(annotation)
        for field in annotation.model_fields.values():
            models(field.annotation, seen)
    for part in get_args(annotation):
        models(part, seen)


def fields_of(target: str) -> Iterator[tuple[str, Any]]:
    """Every parameter of a service's operations, and every field of its request models."""
    service, seen = load(target), set[type[BaseModel]]()
    for route in routes_of([*service.routers, router_of(service)]):
        yield from parameters(route.dependant)
        if route.body_field is not None:
            models(route.body_field.field_info.annotation, seen)
    for model in seen:
        for name, field in model.model_fields.items():
            yield f"{model.__name__}.{name}", Annotated[field.annotation, field]


@pytest.mark.filterwarnings("ignore:The '[a-z_]+' attribute with value")  # a field's, here out of its model
@pytest.mark.parametrize("target", TARGETS)
def test_every_field_of_every_service_is_told_in_our_words(target: str) -> None:
    names = set()
    for name, kind in fields_of(target):
        names.add(name)
        for error, code, detail in sentences(kind):
            check(code, detail)
            assert error in OUR_WORDS or code != "invalid", f"{name}: {error} {detail}"
    assert len(names) > 10


@pytest.mark.parametrize(
    ("error", "told"),
    [
        ({"type": "literal_error", "ctx": {"expected": "'a', 'b' or 'c'"}},
         ("not_one_of", "must be one of a, b, c", {"expected": ["a", "b", "c"]})),
        ({"type": "enum", "ctx": {"expected": "'a'"}}, ("not_one_of", "must be one of a", {"expected": ["a"]})),
        ({"type": "too_long", "ctx": {"max_length": 2, "actual_length": 3, "field_type": "List"}},
         ("too_many", "takes at most 2, and has 3", {"max_length": 2, "actual_length": 3})),
        ({"type": "string_too_long", "ctx": {"max_length": 5}},
         ("text_too_long", "has more than 5 characters", {"max_length": 5})),
        ({"type": "missing", "loc": ("body",)}, ("required", "a body is required", {})),
        ({"type": "value_error", "msg": "Value error, must be even", "ctx": {"error": ValueError()}},
         ("invalid", "must be even", {})),
    ],
)  # fmt: skip
def test_values_come_apart_from_the_sentence(error: dict[str, Any], told: object) -> None:
    assert rule_of({"loc": ("body", "x"), "msg": "", **error}) == told


def test_a_rule_of_ours_keeps_its_code_and_values() -> None:
    with pytest.raises(ValidationError) as raised:
        TypeAdapter(Annotated[int, Field(), _odd()]).validate_python(2)
    (found,) = raised.value.errors()
    assert rule_of(found) == ("not_odd", "2 is not odd", {"number": 2})


def _odd() -> Any:
    from pydantic import AfterValidator

    def check_odd(number: int) -> int:
        if number % 2 == 0:
            raise PydanticCustomError("not_odd", "{number} is not odd", {"number": number})
        return number

    return AfterValidator(check_odd)


@pytest.mark.parametrize(
    ("wrote", "meant"),
    [
        ("conditon", "condition"),
        ("prority", "priority"),
        ("activ", "active"),
        ("SKU", "sku"),
        ("xyz", None),
        ("", None),
    ],
)
def test_the_nearest_name_is_the_one_that_was_meant(wrote: str, meant: str | None) -> None:
    assert nearest(wrote, ["condition", "priority", "active", "sku", "warehouse"]) == meant


def test_the_fields_of_a_nested_object_are_found() -> None:
    assert fields_at(Everything, ["parts", 3]) == ["size"]
    assert fields_at(Everything, ["named", "anything"]) == ["size"]
    assert fields_at(Everything, ["number"]) == []
    assert "colour" in fields_at(Everything, [])
