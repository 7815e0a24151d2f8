"""What is wrong with a listing, in words: which field, which rule, its limit, and what was sent. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, NamedTuple

from services.catalog.requirements import schemas
from services.catalog.requirements.bounds import pointer
from services.catalog.requirements.keywords import combinations, utf8_length
from services.catalog.requirements.schemas import Path, Schema
from services.catalog.requirements.words import condition, field_of, kind_of, listed, shown

__all__ = ["Finding", "broken", "merged", "reasons"]

_MOST_LISTED = 20
_MOST_REASONS = 3


class Finding(NamedTuple):
    """pointer: JSON pointer into the listing. field: the same in words. rule: the keyword that is broken. limit: its
    value, where it has one. sent: the value as JSON, cut when long. because: why a rule holds that does not hold
    always."""

    pointer: str
    field: str
    rule: str
    detail: str
    limit: Any = None
    sent: str | None = None
    because: tuple[str, ...] = ()


def broken(
    root: Schema, path: Path, way: Path, value: Any, because: tuple[str, ...] = (), unexpected: Sequence[str] = ()
) -> Iterator[Finding]:
    """What one broken keyword says. `path`: to the value in the listing; `way`: to the keyword in the schema;
    `because`: see `reasons`; `unexpected`: the members that no rule names."""
    steps = schemas.along(root, way)
    rule, limit, of = str(way[-1]), steps[-1], steps[-2]
    if rule == "required" and isinstance(value, Mapping):
        for name in (each for each in limit if each not in value):
            yield _missing(root, [*path, name], because)
    elif unexpected and isinstance(value, Mapping):
        known = tuple(of.get("properties") or ()) if isinstance(of, Mapping) else ()
        for name in unexpected:
            yield _nowhere(root, [*path, name], value.get(name), known)
    else:
        field = field_of(root, path)
        said, told = _sentence(root, rule, limit, value, of)
        yield Finding(pointer(path), field, rule, f"{field} {said}", told, shown(value), because)


def _missing(root: Schema, path: Path, because: tuple[str, ...]) -> Finding:
    field, part = field_of(root, path), schemas.resolved(root, _part(root, path))
    detail = f"{field} is missing"
    if "default" in part and part.get("hidden"):
        detail += f"; it is hidden from people: send {shown(part['default'])}"
    return Finding(pointer(path), field, "required", detail, because=because)


def _part(root: Schema, path: Path) -> Schema:
    here: Schema = root
    for step in path:
        here = schemas.part_of(root, here, step)
    return here


def _nowhere(root: Schema, path: Path, value: Any, known: tuple[str, ...]) -> Finding:
    name, holder = str(path[-1]), field_of(root, path[:-1])
    near = _like(name[:100], known)
    hint = f": is {near} meant?" if near else ""
    detail = f"there is no field {name[:100]} in {holder}{hint}"
    return Finding(pointer(path), field_of(root, path), "additionalProperties", detail, sent=shown(value))


@lru_cache(maxsize=10_000)
def _like(name: str, known: tuple[str, ...]) -> str | None:
    """The known name that is nearest; None when none is near."""
    return next(iter(get_close_matches(name, known, 1, 0.75)), None)


def reasons(root: Schema, way: Path) -> tuple[str, ...]:
    """The conditions under which the rule at the end of a way holds, the outermost first; () when it always does."""
    found, steps = [], schemas.along(root, way)
    for holder, step in zip(steps, way, strict=False):
        if step in ("then", "else") and isinstance(holder, Mapping) and "if" in holder:
            said = condition(root, holder["if"])
            found.append(said if step == "then" else f"not ({said})")
    return tuple(found)


_SIZES = {
    "minLength": ("is too short: {n} characters, at least {limit}", len),
    "maxLength": ("is too long: {n} characters, at most {limit}", len),
    "minUtf8ByteLength": ("is too short: {n} bytes in UTF-8, at least {limit}", utf8_length),
    "maxUtf8ByteLength": ("is too long: {n} bytes in UTF-8, at most {limit}", utf8_length),
    "minItems": ("has {n} entries, needs {limit}", len),
    "maxItems": ("has {n} entries, takes {limit}", len),
    "minProperties": ("has {n} members, needs {limit}", len),
    "maxProperties": ("has {n} members, takes {limit}", len),
}
_NUMBERS = {
    "minimum": "must be at least {limit}",
    "maximum": "must be at most {limit}",
    "exclusiveMinimum": "must be above {limit}",
    "exclusiveMaximum": "must be below {limit}",
    "multipleOf": "must be a multiple of {limit}",
    "pattern": "does not have the form {limit}, or is too long to be compared with it",
    "format": "is no {limit}",
    "const": "must be {limit}",
}
_KINDS = {
    "string": "text", "number": "a number", "integer": "a whole number", "boolean": "true or false", "array": "a list",
    "object": "an object", "null": "null",
}  # fmt: skip


def _sentence(root: Schema, rule: str, limit: Any, value: Any, of: Any) -> tuple[str, Any]:
    """The rule in words, and its limit where it has one."""
    if rule in _SIZES and isinstance(value, str if "Utf8" in rule else str | list | Mapping):
        words, measure = _SIZES[rule]
        return words.format(n=measure(value), limit=limit), limit
    if rule in _NUMBERS:
        return _NUMBERS[rule].format(limit=limit if isinstance(limit, str) else shown(limit)), limit
    if rule == "enum":
        return _one_of(limit, value), limit[:_MOST_LISTED]
    if rule == "type":
        kinds = limit if isinstance(limit, list) else [limit]
        return f"must be {' or '.join(_KINDS.get(each, str(each)) for each in kinds)}, not {kind_of(value)}", limit
    if rule in schemas.UNIQUE:
        return _unique(rule, limit, value, of.get("selectors")), limit
    if rule == "not":
        return f"must not be so that {condition(root, limit)}", None
    return _OTHERS.get(rule, f"breaks the rule {rule}"), None


_OTHERS = {
    "anyOf": "fits none of the ways it may be given",
    "oneOf": "fits none of the ways it may be given, or more than one",
    "contains": "has no entry of the kind that is needed",
    "uniqueItems": "has an entry twice",
    "dependentRequired": "lacks a field that another one needs",
    "propertyNames": "has a name that is not taken",
    "then": "is not taken here",
    "else": "is not taken here",
    "items": "takes no such entry",
    "properties": "is not taken here",
}


def _one_of(values: Sequence[Any], value: Any) -> str:
    words = f"cannot be {shown(value)}: it takes {listed(values, _MOST_LISTED)}"
    near = _near(value, tuple(each for each in values if isinstance(each, str)))
    return f"{words}; send {near}" if near else words


def _near(value: Any, texts: tuple[str, ...]) -> str | None:
    """The value that was most likely meant."""
    if not isinstance(value, str) or len(value) > 100 or len(texts) > 2_000:
        return None
    alike = [each for each in texts if each.casefold() == value.strip().casefold()]
    return alike[0] if alike else _like(value, texts)


def _unique(rule: str, limit: int, value: Any, selectors: Sequence[str] | None) -> str:
    counts = combinations(value if isinstance(value, list) else [], selectors)
    most = rule == "maxUniqueItems"
    key, count = (max if most else min)(counts.items(), key=lambda each: each[1], default=("nothing", 0))
    needs = f"takes {limit}" if most else f"needs {limit}"
    return f"has {count} entries for {key[:120]}, {needs}"


def merged(findings: Sequence[Finding]) -> list[Finding]:
    """Each fault once: several rules may say the same, for different reasons."""
    found: dict[tuple[str, str, str], Finding] = {}
    for each in findings:
        key = (each.pointer, each.rule, each.detail)
        before = found.get(key)
        if before is None:
            found[key] = each
        elif each.because and before.because:
            found[key] = before._replace(because=_more(before.because, each.because))
        else:  # one of them holds always
            found[key] = before._replace(because=())
    return list(found.values())


def _more(before: tuple[str, ...], also: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*before, *also)))[:_MOST_REASONS]
