"""JSON Schema 2019-09 as marketplaces write it: which keywords hold other schemas, and the way through them. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Schema = Mapping[str, Any]
Path = Sequence[str | int]

OF_NAMES = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
OF_ONE = (
    "items", "additionalItems", "additionalProperties", "unevaluatedItems", "unevaluatedProperties", "contains",
    "propertyNames", "not", "if", "then", "else",
)  # fmt: skip
OF_SEVERAL = ("allOf", "anyOf", "oneOf", "items")
DEFINITIONS = ("$defs", "definitions")
INFORMS = ("editable", "hidden", "enumNames", "$lifecycle", "replacedBy", "replaces", "enumDeprecated")
BYTES = ("minUtf8ByteLength", "maxUtf8ByteLength")
UNIQUE = ("minUniqueItems", "maxUniqueItems")
OURS = ("recommended", "requiredFrom", "variations")
"""What eBay says of an aspect and JSON Schema has no word for."""
KNOWN = frozenset((
    *OF_NAMES, *OF_ONE, *OF_SEVERAL, *INFORMS, *BYTES, *UNIQUE, *OURS, "selectors", "$schema", "$id", "$ref",
    "$comment", "type", "enum", "const", "required", "dependentRequired", "minItems", "maxItems", "uniqueItems",
    "minContains", "maxContains", "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "multipleOf", "minProperties", "maxProperties", "format", "title", "description", "default",
    "examples", "deprecated", "readOnly", "writeOnly", "contentEncoding", "contentMediaType", "contentSchema",
))  # fmt: skip


def below(schema: Any) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """The schemas directly inside one, with the way to each."""
    if not isinstance(schema, Mapping):
        return
    for keyword in OF_NAMES:
        inside = schema.get(keyword)
        if isinstance(inside, Mapping):
            yield from (((keyword, name), each) for name, each in inside.items())
    for keyword in OF_ONE:
        if isinstance(schema.get(keyword), Mapping | bool):
            yield (keyword,), schema[keyword]
    for keyword in OF_SEVERAL:
        if isinstance(schema.get(keyword), list):
            yield from (((keyword, n), each) for n, each in enumerate(schema[keyword]))


def target(root: Schema, reference: str) -> Any:
    """What `#/…` points to. Raises KeyError when it is another kind of reference, or points to nothing."""
    if reference != "#" and not reference.startswith("#/"):
        raise KeyError(reference)
    found: Any = root
    for part in reference[2:].split("/") if len(reference) > 1 else ():
        step = part.replace("~1", "/").replace("~0", "~")
        try:
            found = found[int(step)] if isinstance(found, list) else found[step]
        except (ValueError, IndexError, TypeError):
            raise KeyError(reference) from None
    return found


def resolved(root: Schema, schema: Any) -> Schema:
    """The schema behind its references; {} for one that is only true or false."""
    seen = 0
    while isinstance(schema, Mapping) and "$ref" in schema and seen < 50:
        others = {name: value for name, value in schema.items() if name != "$ref"}
        schema = {**resolved(root, target(root, schema["$ref"])), **others}
        seen += 1
    return schema if isinstance(schema, Mapping) else {}


def along(root: Schema, way: Path) -> list[Any]:
    """What stands at each step of a way through the schema, references followed; the root is first."""
    found: list[Any] = [root]
    for step in way:
        here = found[-1]
        if step == "$ref" and isinstance(here["$ref"], str):
            found.append(target(root, here["$ref"]))
        else:
            found.append(here[step])
    return found


def part_of(root: Schema, schema: Any, step: str | int) -> Schema:
    """The schema of a member or an entry of what `schema` describes; {} when it says nothing of it."""
    schema = resolved(root, schema)
    if isinstance(step, int):
        items = schema.get("items")
        if isinstance(items, list):
            items = items[step] if step < len(items) else schema.get("additionalItems")
        return resolved(root, items)
    named = schema.get("properties", {}).get(step)
    return resolved(root, schema.get("additionalProperties") if named is None else named)
