"""Golden payloads: one folder per type and version, only added to. Every later model must still read them."""

import json
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from contracts.base import Event
from deploy.tools.generator.schemas import EVENTS, Json, schema_of

SKELETON = "skeleton.json"
VALUES = {
    "uuid": "0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11",
    "date-time": "2026-03-02T09:15:00Z",
    "integer": 1,
    "number": 1.0,
    "boolean": True,
    "null": None,
}


def folder_of(event: type[Event]) -> str:
    return f"samples/{event.TYPE}/{event.VERSION}"


def missing(folder: Path) -> dict[str, str]:
    """Skeletons (text by path) for the types without a sample."""
    return {
        f"{folder_of(event)}/{SKELETON}": json.dumps(skeleton(event), indent=2, ensure_ascii=False) + "\n"
        for event in EVENTS
        if not any((folder / folder_of(event)).glob("*.json"))
    }


def skeleton(event: type[Event]) -> Json:
    """Every field filled: by its schema's example, else by its kind."""
    schema = schema_of(event)
    built: Json = _value(schema, schema.get("$defs", {}), event.TYPE)
    return built


def problems(folder: Path, released: dict[str, str]) -> list[str]:
    """Samples that are not there, changed since they were committed, or not what their model reads and writes."""
    found = []
    for event in EVENTS:
        place = folder / folder_of(event)
        files = sorted(place.glob("*.json"))
        if not files:
            found.append(f"contracts/{folder_of(event)} has no sample: run `make contracts` for a skeleton")
        for file in files:
            name = f"contracts/{file.relative_to(folder).as_posix()}"
            if file.name == SKELETON:
                found.append(f"{name}: give it plausible values and the name of its situation")
            if problem := _problem(event, file.read_text(encoding="utf-8")):
                found.append(f"{name}: {problem}")
    for path, text in released.items():
        if path.startswith("samples/") and any(path.startswith(f"{folder_of(event)}/") for event in EVENTS):
            file = folder / path
            if not file.exists() or file.read_text(encoding="utf-8") != text:
                found.append(f"contracts/{path}: was committed, so it stays as it is; add another sample beside it")
    known = {folder_of(event) for event in EVENTS}
    there = {file.parent.relative_to(folder).as_posix() for file in (folder / "samples").rglob("*.json")}
    return found + [f"contracts/{place}: no event has this type and version" for place in sorted(there - known)]


def _problem(event: type[Event], text: str) -> str | None:
    try:
        read = event.model_validate_json(text, strict=True)
    except ValidationError as error:
        first = error.errors()[0]
        return f"{event.__name__} does not read it: {'.'.join(map(str, first['loc'])) or 'body'}: {first['msg']}"
    if changed := _changed("", json.loads(text), read.model_dump(mode="json")):
        return f"{event.__name__} does not write it as it was: {changed}"
    return None


def _changed(where: str, given: Any, written: Any) -> str | None:
    """The first field of `given` that is missing or other in `written`, which may have more: defaults."""
    if isinstance(given, dict) and isinstance(written, dict):
        for name, value in given.items():
            path = f"{where}.{name}" if where else name
            if name not in written:
                return f"{path} is lost"
            if found := _changed(path, value, written[name]):
                return found
        return None
    if isinstance(given, list) and isinstance(written, list) and len(given) == len(written):
        parts = (_changed(f"{where}[{n}]", a, b) for n, (a, b) in enumerate(zip(given, written, strict=True)))
        return next((found for found in parts if found), None)
    return None if given == written else f"{where} is {written!r}"


def _value(node: Json, definitions: Json, name: str) -> Any:
    if "$ref" in node:
        return _value(definitions[node["$ref"].removeprefix("#/$defs/")], definitions, name)
    if "anyOf" in node:
        return _value(node["anyOf"][0], definitions, name)
    if "properties" in node:
        return {key: _value(field, definitions, key) for key, field in node["properties"].items()}
    if "items" in node:
        return [_value(node["items"], definitions, name)]
    for given in ("examples", "enum"):
        if node.get(given):
            return node[given][0]
    if "const" in node:
        return node["const"]
    return VALUES.get(node.get("format") or node.get("type", ""), name)
