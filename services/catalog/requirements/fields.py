"""The fields of a set of requirements, one by one: what an editor shows, and what a new version changed. Pure."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from services.catalog.requirements import schemas
from services.catalog.requirements.schemas import Schema
from services.catalog.requirements.words import field_of

__all__ = ["Changes", "Field", "changes_between", "fields_of", "required_of"]

Required = Literal["always", "sometimes", "within", "recommended", "no"]
LIMITS = (
    "minLength", "maxLength", "minUtf8ByteLength", "maxUtf8ByteLength", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "multipleOf", "pattern", "minItems", "maxItems", "minUniqueItems", "maxUniqueItems",
)  # fmt: skip
MOST_FIELDS = 5_000
MOST_VALUES = 300  # shown of each
_MOST_LISTED = 100  # of changes


class Field(NamedTuple):
    """path: names with dots between, `[]` behind what has entries. required: sometimes, when a rule asks for it under
    a condition; within, when it is needed as soon as its attribute is given. values: the first, each with its label
    and whether it is deprecated."""

    path: str
    field: str
    description: str | None
    kind: str | None
    required: Required
    editable: bool
    hidden: bool
    limits: dict[str, Any]
    selectors: list[str]
    values: list[tuple[Any, str, bool]]
    value_count: int
    required_from: str | None


class Changes(NamedTuple):
    """Paths, at most a hundred of each kind."""

    added: list[str]
    removed: list[str]
    now_required: list[str]
    no_longer_required: list[str]
    limits: list[str]


def fields_of(root: Schema) -> list[Field]:
    """The leaves: values that have no fields inside. Sorted by path."""
    sometimes = {name for rule in schemas.below(root) if rule[0][0] not in _PLACES for name in _named(rule[1])}
    found = []
    for field in _leaves(root, root, (), "always", {"sometimes": sometimes}):
        found.append(field)
        if len(found) >= MOST_FIELDS:
            break
    return sorted(found)


_PLACES = ("properties", "patternProperties", *schemas.DEFINITIONS)


def _named(schema: Any) -> Iterator[str]:
    """What a rule may require of the listing."""
    if isinstance(schema, Mapping):
        yield from (name for name in schema.get("required") or ())
        for way, inside in schemas.below(schema):
            if way[0] in ("then", "else", "allOf", "anyOf", "oneOf"):
                yield from _named(inside)


def _leaves(
    root: Schema, schema: Schema, way: tuple[str | int, ...], required: Required, above: Mapping[str, Any]
) -> Iterator[Field]:
    """`above`: what the attribute says of its entries, and the rules' names at the top."""
    schema = schemas.resolved(root, schema)
    if schema.get("properties"):
        for name, inside in schema["properties"].items():
            asked = _asked(root, name, schema, required, above.get("sometimes", ()))
            yield from _leaves(root, inside, (*way, name), asked, {**above, "sometimes": ()} if way else above)
    elif isinstance(schema.get("items"), Mapping):
        known = {name: schema[name] for name in _OF_ENTRIES if name in schema}
        yield from _leaves(root, schema["items"], (*way, 0), required, {**above, **known, "sometimes": ()})
    elif way:
        yield _field(root, {**above, **schema}, way, required)


_OF_ENTRIES = ("selectors", "minItems", "maxItems", "minUniqueItems", "maxUniqueItems", "recommended", "requiredFrom")


def _asked(root: Schema, name: str, holder: Schema, of_holder: Required, sometimes: Collection[str]) -> Required:
    if name in (holder.get("required") or ()):
        return of_holder if of_holder in ("always", "sometimes") else "within"
    if name in sometimes:
        return "sometimes"
    return "recommended" if schemas.part_of(root, holder, name).get("recommended") else "no"


def _field(root: Schema, schema: Schema, way: Sequence[str | int], required: Required) -> Field:
    values = schema.get("enum") or []
    labels = schema.get("enumNames") or values
    gone = (schema.get("$lifecycle") or {}).get("enumDeprecated") or []
    shown = [(v, str(label), v in gone) for v, label in zip(values[:MOST_VALUES], labels[:MOST_VALUES], strict=False)]
    kind = schema.get("type")
    return Field(
        path=_path(way),
        field=", ".join(part for part in field_of(root, way).split(", ") if part != "entry 1"),
        description=schema.get("description"),
        kind=kind if isinstance(kind, str) else None,
        required=required,
        editable=schema.get("editable", True) is not False,
        hidden=schema.get("hidden") is True,
        limits={name: schema[name] for name in LIMITS if name in schema},
        selectors=list(schema.get("selectors") or ()),
        values=shown,
        value_count=len(values),
        required_from=schema.get("requiredFrom"),
    )


def _path(way: Sequence[str | int]) -> str:
    text = ""
    for step in way:
        text += "[]" if isinstance(step, int) else f".{step}" if text else str(step)
    return text


def required_of(root: Schema) -> list[str]:
    """What every listing must have: names of attributes, and for eBay of aspects."""
    own = list(root.get("required") or ())
    aspects = schemas.part_of(root, root, "aspects")
    return [*own, *(f"aspects.{name}" for name in aspects.get("required") or ())] if "aspects" in own else own


def changes_between(before: Schema, after: Schema) -> Changes:
    old, new = ({field.path: field for field in fields_of(schema)} for schema in (before, after))
    both = [path for path in new if path in old]
    required, was = set(required_of(after)), set(required_of(before))
    return Changes(
        added=[path for path in new if path not in old][:_MOST_LISTED],
        removed=[path for path in old if path not in new][:_MOST_LISTED],
        now_required=sorted(required - was)[:_MOST_LISTED],
        no_longer_required=sorted(was - required)[:_MOST_LISTED],
        limits=[path for path in both if _limits(old[path]) != _limits(new[path])][:_MOST_LISTED],
    )


def _limits(field: Field) -> tuple[Any, ...]:
    return field.limits, field.selectors, field.values, field.value_count, field.editable, field.kind
