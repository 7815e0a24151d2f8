"""What pydantic finds wrong with a field, as a stable code, words for a person, and the numbers in them.

No sentence of pydantic's reaches a caller: `tests/unit/test_rules.py` goes through all its error types.
"""

import re
import types
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import core_schema

Rule = tuple[str, str, dict[str, Any]]

# pydantic's type → our code and sentence; {name} is a value of the error's context.
_SENTENCES: dict[str, tuple[str, str]] = {
    "json_invalid": ("not_json", "is not JSON: {error}"),
    "json_type": ("not_json", "must be JSON"),
    "missing": ("required", "is required"),
    "extra_forbidden": ("unknown_field", "there is no such field"),
    "invalid_key": ("text", "its names must be text"),
    "model_type": ("object", "must be an object"),
    "model_attributes_type": ("object", "must be an object"),
    "dataclass_type": ("object", "must be an object"),
    "dict_type": ("object", "must be an object"),
    "mapping_type": ("object", "must be an object"),
    "list_type": ("list", "must be a list"),
    "tuple_type": ("list", "must be a list"),
    "set_type": ("list", "must be a list"),
    "iterable_type": ("list", "must be a list"),
    "none_required": ("null", "must be null"),
    "greater_than": ("out_of_range", "must be above {gt}"),
    "greater_than_equal": ("out_of_range", "must be at least {ge}"),
    "less_than": ("out_of_range", "must be below {lt}"),
    "less_than_equal": ("out_of_range", "must be at most {le}"),
    "multiple_of": ("out_of_range", "must be a multiple of {multiple_of}"),
    "finite_number": ("out_of_range", "must be a finite number"),
    "too_short": ("too_few", "needs at least {min_length}, and has {actual_length}"),
    "too_long": ("too_many", "takes at most {max_length}, and has {actual_length}"),
    "string_type": ("text", "must be text"),
    "string_unicode": ("text", "must be Unicode text"),
    "string_not_ascii": ("text", "must be plain ASCII text"),
    "string_too_short": ("text_too_short", "has fewer than {min_length} characters"),
    "string_too_long": ("text_too_long", "has more than {max_length} characters"),
    "string_pattern_mismatch": ("pattern", "does not have the form of this field"),
    "enum": ("not_one_of", "must be one of {expected}"),
    "literal_error": ("not_one_of", "must be one of {expected}"),
    "bool_type": ("true_or_false", "must be true or false"),
    "bool_parsing": ("true_or_false", "must be true or false"),
    "int_type": ("whole_number", "must be a whole number"),
    "int_parsing": ("whole_number", "must be a whole number"),
    "int_parsing_size": ("out_of_range", "has too many digits"),
    "int_from_float": ("whole_number", "must be a whole number"),
    "float_type": ("number", "must be a number"),
    "float_parsing": ("number", "must be a number"),
    "decimal_type": ("decimal_invalid", 'must be a decimal string such as "12.50"'),
    "decimal_parsing": ("decimal_invalid", 'must be a decimal string such as "12.50"'),
    "decimal_max_digits": ("out_of_range", "has more than {max_digits} digits"),
    "decimal_max_places": ("out_of_range", "has more than {decimal_places} digits behind the point"),
    "decimal_whole_digits": ("out_of_range", "has more than {whole_digits} digits before the point"),
    "date_type": ("day_invalid", "must be a day such as 2026-03-01"),
    "date_parsing": ("day_invalid", "must be a day such as 2026-03-01"),
    "date_from_datetime_parsing": ("day_invalid", "must be a day such as 2026-03-01"),
    "date_from_datetime_inexact": ("day_invalid", "must be a day, without a time"),
    "datetime_type": ("instant_invalid", "must be an RFC 3339 time such as 2026-03-01T12:00:00Z"),
    "datetime_parsing": ("instant_invalid", "must be an RFC 3339 time such as 2026-03-01T12:00:00Z"),
    "datetime_object_invalid": ("instant_invalid", "must be an RFC 3339 time such as 2026-03-01T12:00:00Z"),
    "datetime_from_date_parsing": ("instant_invalid", "must be an RFC 3339 time such as 2026-03-01T12:00:00Z"),
    "timezone_aware": ("instant_invalid", "must say its offset from UTC, such as 2026-03-01T12:00:00Z"),
    "timezone_naive": ("instant_invalid", "must not say an offset from UTC"),
    "timezone_offset": ("instant_invalid", "must be in UTC"),
    "date_past": ("out_of_range", "must be in the past"),
    "date_future": ("out_of_range", "must be in the future"),
    "datetime_past": ("out_of_range", "must be in the past"),
    "datetime_future": ("out_of_range", "must be in the future"),
    "time_type": ("time_invalid", "must be a time of day such as 17:30"),
    "time_parsing": ("time_invalid", "must be a time of day such as 17:30"),
    "time_delta_type": ("duration_invalid", "must be a duration such as PT1H"),
    "time_delta_parsing": ("duration_invalid", "must be a duration such as PT1H"),
    "uuid_type": ("id_invalid", "must be a UUID"),
    "uuid_parsing": ("id_invalid", "must be a UUID"),
    "uuid_version": ("id_invalid", "must be a UUID"),
    "url_type": ("url_invalid", "must be a URL"),
    "url_parsing": ("url_invalid", "must be a URL"),
    "url_syntax_violation": ("url_invalid", "must be a URL"),
    "url_too_long": ("url_invalid", "is a URL of more than {max_length} characters"),
    "url_scheme": ("url_invalid", "must be a URL that begins with {expected_schemes}"),
    "union_tag_invalid": ("not_one_of", "{discriminator} must be one of {expected_tags}"),
    "union_tag_not_found": ("required", "needs {discriminator}"),
    "recursion_loop": ("too_deep", "is nested too deeply"),
    "recursion_depth_exceeded": ("too_deep", "is nested too deeply"),
}
_OURS = re.compile(r"[a-z_]+\Z")


def rule_of(found: Mapping[str, Any]) -> Rule:
    """The rule that an error of pydantic's `errors()` stands for: code, sentence, and the values in it."""
    kind, context = found["type"], dict(found.get("ctx") or {})
    if kind in ("value_error", "assertion_error"):  # a plain ValueError of ours: its words are for people
        return "invalid", str(found["msg"]).removeprefix("Value error, ").removeprefix("Assertion failed, "), {}
    if kind in _SENTENCES:
        code, sentence = _SENTENCES[kind]
        if kind == "json_invalid" and isinstance(found["loc"][-1], int):
            sentence += f", at character {found['loc'][-1]}"
        if kind == "missing" and tuple(found["loc"]) == ("body",):
            sentence = "a body is required"
        if code == "not_one_of":
            context = {name: _few(text) if name.startswith("expected") else text for name, text in context.items()}
        params = {name: value for name, value in context.items() if name == "pattern" or "{" + name + "}" in sentence}
        return code, sentence.format_map(_Shown({**context, **_joined(context)})), params
    if kind in _KNOWN_TO_PYDANTIC or not _OURS.match(kind):
        return "invalid", "is not valid", {}
    return kind, str(found["msg"]), context  # a PydanticCustomError of ours


def _few(text: str) -> list[str]:
    """pydantic's "'a', 'b' or 'c'" as a list."""
    return re.findall(r"'((?:[^'\\]|\\.)*)'", text) or [text]


def _joined(context: Mapping[str, Any]) -> dict[str, str]:
    return {name: ", ".join(value) for name, value in context.items() if isinstance(value, list)}


class _Shown(dict[str, Any]):
    def __missing__(self, name: str) -> str:
        return "…"


_KNOWN_TO_PYDANTIC = frozenset(get_args(core_schema.ErrorType))


def nearest(name: str, known: Sequence[str]) -> str | None:
    """The known name that somebody who wrote `name` most likely meant; None when none is near."""
    found = get_close_matches(name.lower(), {each.lower(): each for each in known}, 1, 0.6)
    return next((each for each in known if found and each.lower() == found[0]), None)


def fields_at(model: Any, path: Sequence[str | int]) -> list[str]:
    """The names that an object may have at `path` below `model` (a type annotation). [] when nobody can say."""
    for candidate in _models(model, list(path)):
        return [field.alias or name for name, field in candidate.model_fields.items()]
    return []


def _models(annotation: Any, path: list[str | int]) -> list[type[BaseModel]]:
    origin = get_origin(annotation)
    if origin is Annotated:
        return _models(get_args(annotation)[0], path)
    if origin in (Union, types.UnionType):
        return [model for part in get_args(annotation) for model in _models(part, path)]
    if origin in (list, tuple, set, frozenset, Sequence):
        return _models(get_args(annotation)[0], path[1:]) if path else []
    if origin is dict:
        return _models(get_args(annotation)[1], path[1:]) if path else []
    if not (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
        return []
    if not path:
        return [annotation]
    for name, field in annotation.model_fields.items():
        if path[0] in (name, field.alias):
            return _models(field.annotation, path[1:])
    return _models(annotation, path[1:]) if path[0] == annotation.__name__ else []  # a union's branch is named in it
