"""JSON Schemas of the events, and what may become of one. Pure but for reading the folder."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from contracts.base import Event
from contracts.registry import CONTRACTS

EVENTS: tuple[type[Event], ...] = tuple(contract.event for contract in CONTRACTS)
DRAFT = "https://json-schema.org/draft/2020-12/schema"
# They tell people something; the rest tells programs.
REMARKS = frozenset(("$id", "$schema", "$defs", "title", "description", "examples", "deprecated"))

Json = dict[str, Any]


def path_of(event: type[Event]) -> str:
    """Where it is inside contracts/: what ce_dataschema of its messages names."""
    return f"schemas/{event.TYPE}/{event.VERSION}.json"


def schema_of(event: type[Event]) -> Json:
    """Of the data as it is sent. `x-topic` and `x-key` belong to the promise: readers rely on the order per key."""
    head = {"$schema": DRAFT, "$id": f"/contracts/{path_of(event)}", "x-topic": event.TOPIC, "x-key": event.KEY}
    return head | event.model_json_schema(mode="serialization")


def text_of(event: type[Event]) -> str:
    return json.dumps(schema_of(event), indent=2, ensure_ascii=False) + "\n"


def left_over(folder: Path) -> list[str]:
    known = {path_of(event) for event in EVENTS}
    found = sorted(file.relative_to(folder).as_posix() for file in (folder / "schemas").rglob("*.json"))
    return [
        f"contracts/{path}: no event has this type and version any more; delete it with its samples if it is retired"
        for path in found
        if path not in known
    ]


def breaks(old: str, new: str) -> list[str]:
    """Differences, as `field: what happened`, that are more than a new optional field or other words."""
    before, after = json.loads(old), json.loads(new)
    return list(_breaks("", before, after, before.get("$defs", {}), after.get("$defs", {})))


def _breaks(where: str, old: Json, new: Json, old_defs: Json, new_defs: Json) -> Iterator[str]:
    old, new = _resolved(old, old_defs), _resolved(new, new_defs)
    here = where or "the event"
    kinds = (_kind(old), _kind(new))
    if kinds[0] != kinds[1]:
        yield f"{here}: was {kinds[0]}, is {kinds[1]}"
        return
    if "properties" in old:
        yield from _breaks_of_fields(where, old, new, old_defs, new_defs)
    if "items" in old and "items" in new:
        yield from _breaks(f"{where}[]", old["items"], new["items"], old_defs, new_defs)
    for mine, other in zip(old.get("anyOf", ()), new.get("anyOf", ()), strict=True):
        yield from _breaks(where, mine, other, old_defs, new_defs)
    walked = REMARKS | {"properties", "required", "items", "anyOf"}
    for name in dict.fromkeys((*old, *new)):
        if name not in walked and old.get(name) != new.get(name):
            yield f"{here}: {name} was {_shown(old, name)}, is {_shown(new, name)}"


def _breaks_of_fields(where: str, old: Json, new: Json, old_defs: Json, new_defs: Json) -> Iterator[str]:
    before, after = old["properties"], new["properties"]
    had, has = set(old.get("required", ())), set(new.get("required", ()))
    for name, field in before.items():
        path = f"{where}.{name}" if where else name
        if name not in after:
            yield f"{path}: was removed or renamed"
            continue
        if (name in had) != (name in has):
            yield f"{path}: was {'required' if name in had else 'optional'}, is {'' if name in has else 'not '}required"
        yield from _breaks(path, field, after[name], old_defs, new_defs)
    for name in after:
        if name not in before and name in has:
            yield f"{f'{where}.{name}' if where else name}: is new and required (a new field has a default)"


def _resolved(node: Json, definitions: Json) -> Json:
    """With what it refers to in its place. Words beside a reference win, as pydantic means them."""
    while "$ref" in node:
        target = definitions[node["$ref"].removeprefix("#/$defs/")]
        node = {**target, **{name: value for name, value in node.items() if name != "$ref"}}
    return node


def _kind(node: Json) -> str:
    """string, array, object … or `string | null`, for a message and as a first comparison."""
    if "anyOf" in node:
        return " | ".join("object" if "$ref" in part else _kind(part) for part in node["anyOf"])
    return str(node.get("type", "anything"))


def _shown(node: Json, name: str) -> str:
    return json.dumps(node[name]) if name in node else "not set"
