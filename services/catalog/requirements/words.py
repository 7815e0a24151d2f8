"""The names of fields, values and conditions as a person reads them. Pure."""

from collections.abc import Mapping, Sequence
from json import dumps
from typing import Any

from services.catalog.requirements import schemas
from services.catalog.requirements.schemas import Path, Schema

MOST_SHOWN = 200  # characters of a value that was sent
_MOST_VALUES = 5  # named in a condition
_MOST_CONDITION = 400


def field_of(root: Schema, path: Path) -> str:
    """The way to a value in words: "Bullet Point, entry 3". A member that is called as what holds it, and the member
    `value`, are not named again."""
    names: list[str] = []
    here: Schema = root
    for step in path:
        here = schemas.part_of(root, here, step)
        if isinstance(step, int):
            names.append(f"entry {step + 1}")
        elif step != "value" and (not names or _name(step, here) not in names):
            names.append(_name(step, here))
    return ", ".join(names) or "the listing"


def _name(step: str, schema: Schema) -> str:
    title = schema.get("title")
    if isinstance(title, str) and title.strip():
        return title.strip()[:120]
    words = step.replace("_", " ").strip()
    return (words[:1].upper() + words[1:])[:120]


def shown(value: Any) -> str:
    """A value as JSON, cut where it is long."""
    text = dumps(value, ensure_ascii=False)
    return text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 1] + "…"


def listed(values: Sequence[Any], most: int) -> str:
    """The first values of a list, and how many there are."""
    first = ", ".join(str(value) if isinstance(value, str) else shown(value) for value in values[:most])
    return first if len(values) <= most else f"{first} … ({len(values)} values)"


def kind_of(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, str):
        return "text"
    if isinstance(value, int | float):
        return "a number"
    return "a list" if isinstance(value, list) else "an object"


def condition(root: Schema, schema: Any) -> str:
    """What a schema asks, as the reason of another rule: "Parentage Level is child"."""
    said = _asked(root, root, schema)
    if said.startswith("(") and said.endswith(")") and "(" not in said[1:]:
        said = said[1:-1]
    return said if len(said) <= _MOST_CONDITION else said[: _MOST_CONDITION - 1] + "…"


def _asked(root: Schema, of: Any, schema: Any) -> str:
    """`of`: the schema that describes what is asked about, for the names of its members."""
    schema = schemas.resolved(root, schema)
    parts = []
    if schema.get("allOf"):
        parts += [_asked(root, of, each) for each in schema["allOf"]]
    for keyword in ("anyOf", "oneOf"):
        if schema.get(keyword):
            parts.append(_either([_asked(root, of, each) for each in schema[keyword]]))
    if "not" in schema:
        parts.append(_denied(_asked(root, of, schema["not"])))
    parts += _members(root, of, schema)
    return " and ".join(dict.fromkeys(part for part in parts if part)) or "another rule holds"


def _members(root: Schema, of: Any, schema: Schema) -> list[str]:
    properties: Mapping[str, Any] = schema.get("properties") or {}
    required = [name for name in schema.get("required") or () if name not in properties]
    parts = [f"{_name(name, schemas.part_of(root, of, name))} is given" for name in required]
    for name, inside in properties.items():
        described = schemas.part_of(root, of, name)
        parts.append(f"{_name(name, described)} {_said(root, described, inside)}")
    return parts


def _said(root: Schema, of: Schema, schema: Any) -> str:
    """What is asked of one member: "is child or parent", "is given"."""
    schema = schemas.resolved(root, schema)
    while isinstance(inside := schema.get("contains") or schema.get("items"), Mapping):
        of, schema = schemas.part_of(root, of, 0), schemas.resolved(root, inside)
    if "enum" in schema:
        return f"is {_one_of(schema['enum'])}"
    if "const" in schema:
        return f"is {listed([schema['const']], 1)}"
    properties: Mapping[str, Any] = schema.get("properties") or {}
    if set(properties) == {"value"}:
        return _said(root, schemas.part_of(root, of, "value"), properties["value"])
    if properties or "not" in schema or schema.get("allOf") or schema.get("anyOf"):
        return f"has {_asked(root, of, schema)}"
    return "is given"


def _one_of(values: Sequence[Any]) -> str:
    return listed(values, _MOST_VALUES) if len(values) > 2 else " or ".join(listed([value], 1) for value in values)


def _either(parts: Sequence[str]) -> str:
    several = list(dict.fromkeys(parts))
    return several[0] if len(several) == 1 else f"({' or '.join(several)})"


def _denied(said: str) -> str:
    """The opposite of a condition."""
    for verb in (" is given", " is "):
        if said.count(" is ") == 1 and verb in said and " has " not in said and " and " not in said:
            return said.replace(verb, " is not given" if verb == " is given" else " is not ", 1)
    return f"not ({said})"
