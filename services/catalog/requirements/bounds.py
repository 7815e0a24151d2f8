"""What no schema may be: one that asks the network, that never ends, or that costs more than a listing is worth. Pure.

A set of requirements comes from outside. It is judged once, when it is imported; what is kept can be compiled and asked
by anybody.
"""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from libs.refused import Flaw
from services.catalog.requirements import schemas
from services.catalog.requirements.schemas import Path, Schema

MOST_BYTES = 8_000_000  # of a document; Amazon's largest have some 3 MB
MOST_LEVELS = 160  # with what references lead to
MOST_SCHEMAS = 400_000  # with what references lead to, each time that they do
MOST_PATTERN = 1_000
MOST_PATTERNS = 300  # different ones
MOST_VALUES = 20_000  # of a listing
MOST_WORK = 1_000_000_000  # schemas × values
_FLAWS = 20
_ABROAD = (
    "$recursiveRef", "$recursiveAnchor", "$dynamicRef", "$dynamicAnchor", "$anchor", "$vocabulary", "dependencies",
)  # fmt: skip


class Measured(NamedTuple):
    """schemas: how many one listing may have to pass. unknown: keywords that say nothing to the validator."""

    schemas: int
    unknown: tuple[str, ...]


class _Endless(Exception):
    def __init__(self, where: str, what: str) -> None:
        super().__init__(what)
        self.where = where[:200]


def flaws_of(schema: Any) -> list[Flaw]:
    """Why a schema cannot be kept, by pointers into it; [] when it can."""
    if not isinstance(schema, Mapping):
        return [Flaw("", "object", "must be an object")]
    found: list[Flaw] = []
    patterns: set[str] = set()
    for way, each in _every(schema):
        found += _flaws(schema, way, each)
        patterns |= _patterns(each)
        if len(found) >= _FLAWS:
            return found[:_FLAWS]
    if len(patterns) > MOST_PATTERNS:
        detail = f"has {len(patterns)} different patterns, and may have {MOST_PATTERNS}"
        found.append(Flaw("", "too_large", detail, {"most": MOST_PATTERNS}))
    return found or _measured_flaws(schema)


def measured(schema: Schema) -> Measured:
    """Of a schema without flaws."""
    unknown = {name for _, each in _every(schema) if isinstance(each, Mapping) for name in each} - schemas.KNOWN
    return Measured(_Sizes(schema).of(schema, "", 0), tuple(sorted(unknown)[:100]))


def values_in(listing: Any) -> int:
    """How many values a listing has, counted no further than MOST_VALUES."""
    count, open_ = 0, [listing]
    while open_ and count <= MOST_VALUES:
        each = open_.pop()
        count += 1
        if isinstance(each, Mapping):
            open_ += each.values()
        elif isinstance(each, list):
            open_ += each
    return count


def pointer(way: Path) -> str:
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in way)


def _every(schema: Schema) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Each schema in the document once, with the way to it."""
    open_: list[tuple[tuple[str | int, ...], Any]] = [((), schema)]
    while open_:
        way, each = open_.pop()
        yield way, each
        open_ += [((*way, *step), inside) for step, inside in schemas.below(each)]


def _patterns(schema: Any) -> set[str]:
    if not isinstance(schema, Mapping):
        return set()
    named = schema.get("patternProperties")
    found = [schema.get("pattern"), *(named if isinstance(named, Mapping) else ())]
    return {each for each in found if isinstance(each, str)}


def _flaws(root: Schema, way: Path, schema: Any) -> Iterator[Flaw]:
    """What is wrong with one schema, without what is inside it."""
    here = pointer(way)
    if not isinstance(schema, Mapping):
        return
    for keyword in _ABROAD:
        if keyword in schema:
            yield Flaw(f"{here}/{keyword}", "not_one_of", f"{keyword} is not taken: a reference is $ref with #/…")
    if way and "$id" in schema:
        yield Flaw(f"{here}/$id", "not_one_of", "$id is taken at the top alone")
    if "$ref" in schema and (said := _unresolved(root, schema["$ref"])):
        yield Flaw(f"{here}/$ref", "not_one_of", said)
    for text in _patterns(schema):
        if len(text) > MOST_PATTERN:
            detail = f"a pattern has more than {MOST_PATTERN} characters"
            yield Flaw(f"{here}/pattern", "text_too_long", detail, {"max_length": MOST_PATTERN})
    yield from _flaws_of_words(here, schema)


def _unresolved(root: Schema, reference: Any) -> str | None:
    if not isinstance(reference, str):
        return "a reference is text"
    try:
        schemas.target(root, reference)
    except KeyError:
        return f"{reference[:100]} is not in this document, and nothing is fetched from elsewhere"
    return None


def _flaws_of_words(here: str, schema: Schema) -> Iterator[Flaw]:
    """The keywords that are not JSON Schema's own: of which type they must be."""
    for keyword in (*schemas.BYTES, *schemas.UNIQUE):
        value = schema.get(keyword, 0)
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            yield Flaw(f"{here}/{keyword}", "whole_number", f"{keyword} must be a whole number, 0 or more")
    for keyword in ("editable", "hidden", "recommended"):
        if not isinstance(schema.get(keyword, True), bool):
            yield Flaw(f"{here}/{keyword}", "true_or_false", f"{keyword} must be true or false")
    for keyword in ("selectors", "replacedBy", "replaces"):
        names = schema.get(keyword, [])
        if not isinstance(names, list) or not all(isinstance(each, str) for each in names):
            yield Flaw(f"{here}/{keyword}", "list", f"{keyword} must be a list of names")
    yield from _flaws_of_values(here, schema)


def _flaws_of_values(here: str, schema: Schema) -> Iterator[Flaw]:
    lifecycle = schema.get("$lifecycle", {})
    if not isinstance(lifecycle, Mapping):
        yield Flaw(f"{here}/$lifecycle", "object", "$lifecycle must be an object")
    elif not isinstance(lifecycle.get("enumDeprecated", []), list):
        yield Flaw(f"{here}/$lifecycle/enumDeprecated", "list", "enumDeprecated must be a list")
    for keyword in ("enumNames", "enumDeprecated"):
        if not isinstance(schema.get(keyword, []), list):
            yield Flaw(f"{here}/{keyword}", "list", f"{keyword} must be a list")
    if not isinstance(schema.get("requiredFrom", ""), str):
        yield Flaw(f"{here}/requiredFrom", "text", "requiredFrom must be a day")


def _measured_flaws(schema: Schema) -> list[Flaw]:
    try:
        size = _Sizes(schema).of(schema, "", 0)
    except _Endless as endless:
        return [Flaw(endless.where, "too_deep", str(endless))]
    if size > MOST_SCHEMAS:
        detail = f"with what its references lead to it has {min(size, 10**12)} schemas, and may have {MOST_SCHEMAS}"
        return [Flaw("", "too_large", detail, {"most": MOST_SCHEMAS})]
    return []


class _Sizes:
    """How many schemas stand behind each, every reference written out. Without that a page of text, each of whose
    definitions names the next one twice, would take longer than the age of the world."""

    def __init__(self, root: Schema) -> None:
        self._root = root
        self._sizes: dict[int, int] = {}
        self._levels: dict[int, int] = {}
        self._open: set[int] = set()

    def of(self, schema: Any, here: str, level: int) -> int:
        key = id(schema)
        if key in self._open:
            raise _Endless(here, "the reference leads back to where it stands: such a schema never ends")
        if level + self._levels.get(key, 0) > MOST_LEVELS:
            raise _Endless(here, f"with what its references lead to it has more than {MOST_LEVELS} levels")
        if not isinstance(schema, Mapping):
            return 1
        if key not in self._sizes:
            self._open.add(key)
            self._sizes[key], self._levels[key] = self._counted(schema, here, level)
            self._open.discard(key)
        return self._sizes[key]

    def _counted(self, schema: Schema, here: str, level: int) -> tuple[int, int]:
        size, levels = 1, 0
        for way, inside in self._inside(schema):
            size += self.of(inside, here + pointer(way), level + 1)
            levels = max(levels, 1 + self._levels.get(id(inside), 0))
        return size, levels

    def _inside(self, schema: Schema) -> Iterator[tuple[tuple[str | int, ...], Any]]:
        yield from (each for each in schemas.below(schema) if each[0][0] not in schemas.DEFINITIONS)
        if "$ref" in schema:
            yield ("$ref",), schemas.target(self._root, schema["$ref"])
